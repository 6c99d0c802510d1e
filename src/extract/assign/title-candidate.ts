/** A line that may be the title, with what speaks for and against it. */

import type { Line } from '../page.ts';

/** How strongly each sign is there. */
export type TitleSigns = Readonly<Record<string, number>>;

/** A line that may be the title. */
export interface TitleCandidate {
  readonly line: Line;
  readonly signs: TitleSigns;
}

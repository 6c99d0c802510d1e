/** A line that may be the title, with what speaks for and against it. */

import type { Line } from '../line.ts';

/** How strongly each sign is there. */
type Signs = Readonly<Record<string, number>>;

/** Signs of the text, of its place, of what the rest says of it: apart, since they are too many to be put together for each line. */
export type TitleSigns = readonly Signs[];

/** A line that may be the title. */
export interface TitleCandidate {
  readonly line: Line;
  readonly signs: TitleSigns;
}

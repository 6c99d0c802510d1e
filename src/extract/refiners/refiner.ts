/** What a refiner is: it takes the talks of a document and gives them back better. */

import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';

interface RefineContext {
  /** The page that the talks were read from; null for structured formats. */
  readonly page: Page | null;
  /** The text in which facts are quoted. */
  readonly source: string;
  /** Lines before the first talk. */
  readonly header: readonly Line[];
  /** ISO date; null when years must not be inferred from it. */
  readonly referenceDate: string | null;
}

export type Refiner = (drafts: readonly Draft[], context: RefineContext) => readonly Draft[];

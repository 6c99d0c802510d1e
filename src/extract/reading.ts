/** What is read of a document before its drafts are finished. */

import type { Draft } from './draft.ts';
import type { Line } from './line.ts';
import type { Page, PageInput } from './page.ts';
import type { ReadRejection } from './understanding.ts';

/** What a page is made from. */
export type TextInput = Omit<PageInput, 'method'>;

/** The drafts of a document with what finishing them needs. */
export interface Reading {
  readonly drafts: readonly Draft[];
  readonly page: Page | null;
  readonly header: readonly Line[];
  readonly rejected: readonly ReadRejection[];
  /** The day on which the document was sent, when it says so. */
  readonly sentOn: string | null;
  /** What the page was made from, where it may be several one below the other. */
  readonly input?: TextInput;
  /** What a mail passes on that announces other talks than its own words. */
  readonly beside?: Reading;
}

/** What records say, which stand on no page. */
export function recordReading(records: { drafts: Draft[]; rejected: ReadRejection[] }): Reading {
  return { ...records, page: null, header: [], sentOn: null };
}

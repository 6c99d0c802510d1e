/** What every format is given to write: the rows of an address, and the addresses around it. */
import type { Noun } from './lists.ts';
import type { Selection } from './select.ts';

export interface FeedDocument extends Selection {
  readonly noun: Noun;
  /** The slug of the thing that the address names, or null for a list. */
  readonly slug: string | null;
  /** What the whole is called. */
  readonly title: string;
  /** For example http://127.0.0.1:4000, without a slash at the end. */
  readonly origin: string;
  /** The address that was asked for, in full. */
  readonly address: string;
  /** The addresses of the next and the previous page, in full. */
  readonly nextAddress: string | null;
  readonly previousAddress: string | null;
  /** The ISO instant of the latest change of the data. */
  readonly changedAt: string | null;
  /** No revision is below it: the number of the latest change that is no import, so that what an undo puts back is newer than what it takes away. */
  readonly leastRevision: number;
}

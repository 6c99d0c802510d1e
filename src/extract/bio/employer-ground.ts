/** Who employs somebody and in which part, and what of a sentence tells that. */

import type { Span } from '../mapped-text.ts';
import type { OrganisationMark } from './shape.ts';

/** Spans of the whole document. */
export interface Employer {
  readonly institution: Span;
  readonly unit: Span | null;
}

export interface Ground {
  /** The whole document. */
  readonly text: string;
  /** Where the sentence starts in it. */
  readonly base: number;
  /** Organisations named anywhere in the sentence. */
  readonly named: readonly OrganisationMark[];
  /** The organisation that units without one belong to. */
  readonly home: Span | null;
  /** The organisation named last before the sentence. */
  readonly last: Span | null;
}

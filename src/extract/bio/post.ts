/** A post or degree as read from a clause, before it becomes a fact. */

import type { Span } from '../mapped-text.ts';
import type { AffiliationKind } from '../understanding.ts';

export interface Post {
  readonly kind: AffiliationKind;
  readonly role: string | null;
  readonly field: string | null;
  readonly institution: Span;
  readonly unit: Span | null;
  readonly statement: Span;
  readonly start: string | null;
  readonly end: string | null;
  readonly ongoing: 'YES' | 'NO' | 'UNKNOWN';
  readonly atEvent: boolean;
  readonly order: Order;
  /** Only that the person came there, worked or taught there: a post with a role at the same place says more. */
  readonly isBare: boolean;
  readonly rule: string;
}

/** What the words say of the order: before something named or not, or after the post before it. */
export interface Order {
  readonly isBefore: boolean;
  /** "Before moving to X". */
  readonly target: string | null;
  readonly isNext: boolean;
}

/** Where the words say nothing of it. */
export const NO_ORDER: Order = { isBefore: false, target: null, isNext: false };

/** A post of the past, of which its statement says nothing but what is given. */
export function postOf(said: Pick<Post, 'kind' | 'role' | 'institution' | 'statement' | 'rule'> & Partial<Post>): Post {
  return {
    field: null,
    unit: null,
    start: null,
    end: null,
    ongoing: 'NO',
    atEvent: false,
    order: NO_ORDER,
    isBare: false,
    ...said,
  };
}

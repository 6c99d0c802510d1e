/** A post that names no employer, with what its clause and the text before it say. */

import type { Span } from '../mapped-text.ts';
import type { Clause } from './clauses.ts';
import type { Group } from './groups.ts';
import type { Shape } from './shape.ts';

/** What the text has told so far. */
export interface Known {
  readonly shape: Shape;
  /** Where the sentence starts in the document. */
  readonly base: number;
  /** What "where" means in the clause. */
  readonly antecedent: Span | null;
  /** The organisation named last. */
  readonly last: Span | null;
  /** Where the person is at home by now. */
  readonly home: Span | null;
  readonly isPostLine: boolean;
  /** The words of the document at a place. */
  readonly printed: (span: Span) => string;
}

export interface UnnamedPost {
  readonly clause: Clause;
  readonly group: Group;
  readonly known: Known;
  /** What the first of the posts said together is called, and the last. */
  readonly role: string;
  readonly lastRole: string;
  readonly isDegree: boolean;
  /** Of the outline of the clause what stands before the first of them, and behind the last. */
  readonly lead: string;
  readonly behind: string;
  /** The outline of the sentence up to the clause. */
  readonly before: string;
}

/** The posts of a group with the words around them. */
export function unnamedPost(clause: Clause, group: Group, known: Known): UnnamedPost {
  const [first] = group.heads;
  const last = group.heads.at(-1);
  return {
    clause,
    group,
    known,
    role: first?.role.role ?? '',
    lastRole: last?.role.role ?? '',
    isDegree: first?.sign === 'Ⓓ',
    lead: clause.outline.slice(0, (first?.at ?? clause.start) - clause.start),
    behind: last ? clause.outline.slice(last.at - clause.start + 1) : '',
    before: known.shape.outline.slice(0, clause.start),
  };
}

/** The organisation named last, where this sentence names it. */
export function lastOfSentence({ last, base }: Known): Span | null {
  return last && last.start >= base ? last : null;
}

/** What "where" means, where this sentence names it. */
export function antecedentOfSentence({ antecedent, base }: Known): Span | null {
  return antecedent && antecedent.start >= base ? antecedent : null;
}

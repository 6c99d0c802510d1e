/** What a sentence of a bio has told so far: the posts, the organisation named last, and where the person is at home. */

import { kindOfInstitution } from '../../institutions/gazetteer.ts';
import type { Span } from '../mapped-text.ts';
import { antecedentOf } from './antecedent.ts';
import type { Clause } from './clauses.ts';
import type { Employer, Ground } from './employer-ground.ts';
import type { Background } from './hanging-posts.ts';
import { hangsOnNear, insideOf } from './inside.ts';
import { ownerBehind } from './owner-behind.ts';
import type { Period } from './periods.ts';
import type { Order, Post } from './post.ts';
import { isBefore, orderOfClause, orderOfSentence } from './sequence.ts';
import type { OrganisationMark, Shape } from './shape.ts';
import { type Timing, timingOf } from './timing.ts';

/** What the sentences before have left: the organisation named last, and the one where the person is at home by now. */
export interface Whereabouts {
  readonly last: Span | null;
  readonly home: Span | null;
  /** Where that was before the text went back to how the career began. */
  readonly present: Span | null;
}

export interface SentenceContext {
  readonly text: string;
  readonly sentence: Span;
  /** Of the person whose bio it is. */
  readonly name: string;
  readonly whereabouts: Whereabouts;
  /** Posts printed behind a name hold on the day of the talk. */
  readonly isPostLine: boolean;
}

/** "Began his career as a vet at X": long ago, and where somebody is now has been said before. */
const OPENS_CAREER = /\b(?:began|started)\s(?:his|her|their|my)\s(?:\p{Ll}+\s)?career\s/u;

/** "Since 2009 she has been coordinator": where she is, though the sentence before told of long ago. */
function ofNow(whereabouts: Whereabouts, [first]: readonly Clause[]): Whereabouts {
  const isNow = first?.verb?.tense === 'PRESENT' || first?.verb?.tense === 'PERFECT';
  return isNow && whereabouts.present ? { ...whereabouts, home: whereabouts.present, present: null } : whereabouts;
}

/** Grows as the clauses of the sentence are read in order. */
export class SentenceState {
  readonly posts: Post[] = [];
  readonly shape: Shape;
  /** Where the sentence starts in the document. */
  readonly base: number;
  readonly statement: Span;
  readonly #context: SentenceContext;
  readonly #order: Order;
  #whereabouts: Whereabouts;

  constructor(context: SentenceContext, shape: Shape, clauses: readonly Clause[]) {
    this.#context = context;
    this.#whereabouts = ofNow(context.whereabouts, clauses);
    this.#order = orderOfSentence(shape, clauses);
    this.shape = shape;
    this.base = context.sentence.start;
    this.statement = { start: this.base, end: this.base + shape.text.length };
  }

  get whereabouts(): Whereabouts {
    return this.#whereabouts;
  }

  printed({ start, end }: Span): string {
    return this.#context.text.slice(start, end);
  }

  /** What a clause without an organisation of its own may hang on. */
  told(clause: Clause): Background {
    return {
      ...this.#whereabouts,
      shape: this.shape,
      base: this.base,
      antecedent: this.#antecedent(clause),
      order: this.orderOf(clause),
      isBefore: isBefore(clause, this.#order),
      isPostLine: this.#context.isPostLine,
      printed: (span) => this.printed(span),
      statement: this.statement,
    };
  }

  ground(): Ground {
    return {
      text: this.#context.text,
      base: this.base,
      named: this.shape.marks.filter((mark): mark is OrganisationMark => mark.sign === 'Ⓞ' || mark.sign === 'Ⓤ'),
      home: this.#whereabouts.home ?? this.#whereabouts.last,
      last: this.#whereabouts.last,
    };
  }

  orderOf(clause: Clause): Order {
    return orderOfClause(clause, this.#order);
  }

  /** When a post of a clause was held; `previous` is the clause that a verbless one goes on from. */
  timing(role: string, period: Period | null, { clause, previous }: ClauseInRow): Timing {
    return timingOf(role, period, {
      clause,
      previous,
      isPostLine: this.#context.isPostLine,
      isBefore: isBefore(clause, this.#order),
    });
  }

  /** The employers of somebody who leads a part of an organisation named before: of the sibling, where one is given. */
  inside(employers: readonly Employer[], clause: Clause, sibling: Span | null = null): Employer[] {
    const [only, ...more] = employers;
    const owner = only && more.length === 0 && !only.unit ? ownerBehind(only.institution, this.ground()) : null;
    if (only && owner) return [{ institution: owner, unit: only.institution }];
    const near = hangsOnNear(clause)
      ? (sibling ?? (clause.opening === 'WHERE' ? this.#antecedent(clause) : null))
      : null;
    const main = near ?? this.#whereabouts.last ?? this.#whereabouts.home;
    return insideOf(employers, clause, {
      text: this.#context.text,
      base: this.base,
      main,
      before: this.shape.outline.slice(0, clause.start),
    });
  }

  /** The person is where the last of the posts of a clause was, and at home there if it is still held. */
  movedOn(clause: Clause, posts: readonly Post[]): void {
    const post = posts.filter(({ kind }) => kind !== 'EDUCATION').at(-1) ?? posts.at(-1);
    if (!post || post.atEvent) return;
    const held = posts.filter(({ kind }) => kind === 'EMPLOYMENT');
    // "A professor at the University of X and a researcher at the Y Institute" is at home at the university.
    const isAtUniversity = ({ ongoing, institution }: Post) =>
      ongoing === 'YES' && kindOfInstitution(this.printed(institution)) === 'UNIVERSITY';
    const at = held.find(isAtUniversity) ?? held.at(-1) ?? post;
    const settles =
      at.kind === 'EMPLOYMENT' &&
      (at.ongoing === 'YES' || (clause.verb?.kind === 'BECOME' && at.end === null)) &&
      clause.opening !== 'AFTER' &&
      !this.#isWithinHome(clause, at) &&
      clause.verb?.tense !== 'FUTURE' &&
      !isBefore(clause, this.#order);
    // "Joined X after a fellowship at Y. She is a professor there": at X.
    const isPast = clause.opening === 'AFTER' && clause.start > 0 && this.#whereabouts.home === this.#whereabouts.last;
    this.#whereabouts = {
      last: isPast ? this.#whereabouts.last : post.institution,
      home: settles ? at.institution : this.#whereabouts.home,
      present: this.#presentBehind(clause, settles && at.ongoing === 'YES'),
    };
  }

  /** Who tells of earlier days goes on from there, and comes back to the house of now. */
  #presentBehind({ outline }: Clause, isHeld: boolean): Span | null {
    const { home, present } = this.#whereabouts;
    if (OPENS_CAREER.test(outline)) return present ?? home;
    return isHeld ? null : present;
  }

  /** "At the University of X, where she also directs the Y Institute": she is at the university still. */
  #isWithinHome({ opening }: Clause, { institution, ongoing }: Post): boolean {
    const { home } = this.#whereabouts;
    return (
      opening === 'WHERE' &&
      ongoing === 'YES' &&
      home !== null &&
      kindOfInstitution(this.printed(home)) === 'UNIVERSITY' &&
      kindOfInstitution(this.printed(institution)) !== 'UNIVERSITY'
    );
  }

  #antecedent(clause: Clause): Span | null {
    const { last } = this.#whereabouts;
    return antecedentOf(clause, { shape: this.shape, base: this.base, posts: this.posts, last });
  }
}

/** A clause with the one that it goes on from. */
export interface ClauseInRow {
  readonly clause: Clause;
  readonly previous: Clause | null;
}

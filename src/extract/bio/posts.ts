/** Reads the posts and degrees of one sentence of a bio: outline, clauses, groups, and who employs when. */

import { resolveInstitution } from '../../institutions/gazetteer.ts';
import type { Span } from '../mapped-text.ts';
import { antecedentOf, inText } from './antecedent.ts';
import { bareRolesOf, ledPartOf } from './bare-posts.ts';
import { withCarriedVerb } from './carried-verb.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { foundedEvent } from './founded-events.ts';
import { type Group, type Grouping, groupsOf, TRADE } from './groups.ts';
import { ledBy } from './led-by.ts';
import type { Period } from './periods.ts';
import { type Employer, employersOf, type Ground, INNER } from './places.ts';
import type { Order, Post } from './post.ts';
import { isBefore, orderOfClause, orderOfSentence } from './sequence.ts';
import type { HeadMark, OrganisationMark, PeriodMark, Shape } from './shape.ts';
import { shapeOf } from './shape.ts';
import { isHonour, isOfSociety, isStated, namesAnother } from './stated.ts';
import { periodFor, timingOf } from './timing.ts';
import { type Known, unnamedEmployer } from './unnamed-employers.ts';

/** What the sentences before have left: the organisation named last, and the one where the person is at home by now. */
export interface Whereabouts {
  readonly last: Span | null;
  readonly home: Span | null;
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

export interface SentenceReading {
  readonly posts: Post[];
  readonly whereabouts: Whereabouts;
}

const MAX_SENTENCE = 2500;

/** "… at X and then at Y". */
const GOES_ON = /^(?:and\s)?(?:then|later|subsequently|afterwards|finally|before that|previously)\s(?:at|in|with)\s/;

/** All posts that a sentence states, and where it leaves the person. */
export function postsOf(context: SentenceContext): SentenceReading {
  const { text, sentence, whereabouts } = context;
  const printed = text.slice(sentence.start, Math.min(sentence.end, sentence.start + MAX_SENTENCE));
  const event = foundedEvent(printed, sentence.start);
  if (event) return { posts: [event], whereabouts };
  const shape = shapeOf(printed, context.name, context.isPostLine);
  if (!/[ⓇⒹⓄⓊⓅ]/u.test(shape.outline)) return { posts: [], whereabouts };
  return new SentenceReader(context, shape).read();
}

interface Pending {
  readonly clause: Clause;
  readonly group: Group;
  readonly grouping: Grouping;
}

class SentenceReader {
  readonly #context: SentenceContext;
  readonly #shape: Shape;
  readonly #base: number;
  readonly #clauses: readonly Clause[];
  readonly #order: Order;
  readonly #posts: Post[] = [];
  #pending: Pending[] = [];
  /** The posts before a "where …" in the midst of a list of organisations. */
  #interrupted: Pending | null = null;
  #last: Span | null;
  #home: Span | null;

  constructor(context: SentenceContext, shape: Shape) {
    this.#context = context;
    this.#shape = shape;
    this.#base = context.sentence.start;
    this.#clauses = clausesOf(shape);
    this.#last = context.whereabouts.last;
    this.#home = context.whereabouts.home;
    this.#order = orderOfSentence(shape, this.#clauses);
  }

  read(): SentenceReading {
    for (const [at, clause] of this.#clauses.entries()) {
      if (clause.subject === 'OTHER' && !this.#context.isPostLine) continue;
      const before = this.#clauses.slice(0, at);
      const main = clause.opening === 'PLAIN' ? before.findLast(({ opening }) => opening === 'PLAIN') : undefined;
      this.#readClause(clause, groupsOf(clause), {
        previous: before.at(-1) ?? null,
        main: main ?? before.at(-1) ?? null,
      });
    }
    const led = ledBy(this.#shape, this.#base, this.#last ?? this.#home);
    if (led) this.#posts.push(led);
    return { posts: this.#posts, whereabouts: { last: this.#last, home: this.#home } };
  }

  #readClause(
    clause: Clause,
    grouping: Grouping,
    { previous, main }: { readonly previous: Clause | null; readonly main: Clause | null },
  ): void {
    const from = this.#posts.length;
    let before: Employer[] = [];
    for (const group of grouping.groups) {
      if (!isStated(clause, group)) continue;
      let employers = employersOf(group.places, this.#ground());
      if (employers.length === 0 && group.isShared && !namesAnother(clause, group) && !isOfSociety(group))
        employers = before.slice(-1);
      if (employers.length === 0) {
        const fallback = unnamedEmployer(clause, group, this.#known(clause));
        if (fallback) employers = [{ institution: fallback, unit: null }];
        else if (group.heads.length > 0) this.#pending.push({ clause, group, grouping });
      } else if (group.places.length > 0) this.#settlePending(clause, employers);
      const isLed = group.heads.every(({ role }) =>
        /^(?:co-|founding |executive |scientific |deputy |associate |managing )*(?:director|head|leader|chair|dean|coordinator)/i.test(
          role.role,
        ),
      );
      employers = this.#inside(employers, clause, isLed);
      for (const head of group.heads) this.#addHead({ head, group, grouping, clause, previous: main, employers });
      if (employers.length > 0) before = employers;
    }
    this.#resume(clause, grouping, previous);
    this.#complete(clause, grouping);
    const lastGroup = grouping.groups.at(-1);
    if (clause.opening !== 'WHERE' && clause.opening !== 'WHICH')
      this.#interrupted = lastGroup && lastGroup.places.length > 0 ? { clause, group: lastGroup, grouping } : null;
    if (
      grouping.groups.length === 0 ||
      (grouping.loose.length > 0 &&
        /^(?:Nach|After|Après|Dopo|Tras)\s[^ⓄⓊⓇⒹ]*(?:[Ss]tudi|études|estudios)/u.test(clause.outline)) ||
      clause.verb?.kind === 'STUDY' ||
      clause.verb?.kind === 'LEAD' ||
      clause.verb?.kind === 'FOUND'
    )
      this.#addBare(clause, grouping, main);
    this.#movedOn(clause, this.#posts.slice(from));
  }

  #resume(clause: Clause, grouping: Grouping, previous: Clause | null): void {
    if (!this.#interrupted || clause.verb || clause.hasSubject || grouping.groups.length > 0) return;
    if (previous?.opening !== 'WHERE' && !GOES_ON.test(clause.outline)) return;
    const { clause: earlier, group } = this.#interrupted;
    const employers = employersOf(grouping.loose, this.#ground());
    const own = { ...group, places: grouping.loose, periods: this.#trailingMarks(clause) };
    for (const head of group.heads)
      this.#addHead({ head, group: own, grouping, clause: earlier, previous: null, employers });
  }

  /** "Her PhD, which she completed at X in 2009": the place of the degree named before. */
  #complete(clause: Clause, grouping: Grouping): void {
    if (clause.opening !== 'WHICH' || clause.verb?.kind !== 'GET' || grouping.loose.length === 0) return;
    const period = this.#trailingMarks(clause);
    for (const { group } of this.#pending.splice(0)) {
      const employers = employersOf(grouping.loose.slice(0, 2), this.#ground());
      const own = { ...group, places: grouping.loose, periods: period };
      for (const head of group.heads.filter(({ sign }) => sign === 'Ⓓ'))
        this.#addHead({ head, group: own, grouping, clause, previous: null, employers });
    }
  }

  #addHead(one: {
    readonly head: HeadMark;
    readonly group: Group;
    readonly grouping: Grouping;
    readonly clause: Clause;
    readonly previous: Clause | null;
    readonly employers: readonly Employer[];
  }): void {
    const { head, group, grouping, clause, previous, employers } = one;
    const { role } = head;
    for (const employer of employers) {
      if (
        isHonour(head, clause, {
          printed: this.#context.text.slice(employer.institution.start, employer.institution.end),
          hasUnit: employer.unit !== null,
        })
      )
        continue;
      if (/^(?:courtesy|secondary) /i.test(role.role)) continue;
      const place = group.places.find((other) => other.start + this.#base === employer.institution.start) ?? null;
      const period = periodFor(head, place, group, grouping);
      const timing = timingOf(role.role, period, {
        clause,
        previous,
        isPostLine: this.#context.isPostLine,
        isBefore: isBefore(clause, this.#order),
      });
      const isDegree = role.type === 'degree';
      const year = period?.to ?? period?.from ?? null;
      this.#posts.push({
        kind: isDegree ? 'EDUCATION' : role.kind,
        role: role.role,
        field: role.field,
        ...employer,
        statement: this.#statement(),
        start: isDegree ? (period && period.from !== period.to ? period.from : null) : timing.start,
        end: isDegree ? year : timing.end,
        ongoing: isDegree ? 'NO' : timing.ongoing,
        atEvent: false,
        order: orderOfClause(clause, this.#order),
        isBare: false,
        rule: isDegree ? 'career/degree' : 'career/role',
      });
    }
  }

  #addBare(clause: Clause, grouping: Grouping, previous: Clause | null): void {
    const isFounding = clause.opening === 'WHICH' && clause.verb?.kind === 'FOUND';
    const places = isFounding ? [] : grouping.loose;
    if (places.length === 0) {
      this.#addSince(clause, grouping);
      this.#addLedPart(clause);
      return;
    }
    for (const bare of bareRolesOf(withCarriedVerb(clause, previous), places, {
      text: this.#shape.text,
      goesOn: this.#posts.at(-1)?.rule === 'career/time-at',
    })) {
      const period = grouping.leading?.period ?? this.#trailing(clause);
      const timing = timingOf(bare.role ?? '', period, {
        clause,
        previous,
        isPostLine: this.#context.isPostLine,
        isBefore: isBefore(clause, this.#order),
      });
      for (const employer of this.#inside(
        employersOf(bare.places, this.#ground()),
        clause,
        bare.rule === 'career/leads',
      )) {
        const isDegree = bare.kind === 'EDUCATION';
        this.#posts.push({
          kind: bare.kind,
          role: bare.role,
          field: null,
          ...employer,
          statement: this.#statement(),
          start: isDegree ? null : timing.start,
          end: isDegree ? (period?.to ?? null) : timing.end,
          ongoing: isDegree ? 'NO' : timing.ongoing,
          atEvent: false,
          order: orderOfClause(clause, this.#order),
          isBare: bare.isBare,
          rule: bare.rule,
        });
      }
    }
  }

  /** "…, which she joined in 2019", "…, where he has worked since 2010": when the person came to the place named before. */
  #addSince(clause: Clause, grouping: Grouping): void {
    const period = grouping.leading?.period ?? this.#trailing(clause);
    if (clause.verb?.kind === 'FOUND' && clause.opening === 'WHICH') {
      this.#addFounded(clause, period);
      return;
    }
    if (!period?.from || !this.#last || (clause.opening !== 'WHICH' && clause.opening !== 'WHERE')) return;
    const joins = clause.verb?.kind === 'BECOME' || (period.isOpen && clause.verb?.tense === 'PERFECT');
    if (!joins) return;
    this.#addHanging(clause, { kind: 'EMPLOYMENT', role: null, institution: this.#last, start: period.from }, 'since');
  }

  /** "Director of X, which he founded in 2008". */
  #addFounded(clause: Clause, period: Period | null): void {
    const institution = this.#antecedent(clause);
    if (
      !institution ||
      !/Ⓞ(?:[^ⓄⓊⓇⒹ]{0,12}|,\san?\s[^ⓄⓊⓇⒹ,]{2,40}\s)$/u.test(this.#shape.outline.slice(0, clause.start))
    )
      return;
    const role = /co-?f|cof|mit/i.test(clause.verb?.printed ?? '') ? 'co-founder' : 'founder';
    this.#addHanging(clause, { kind: 'FOUNDER', role, institution, start: period?.from ?? null }, 'founded');
  }

  #addHanging(clause: Clause, post: Pick<Post, 'kind' | 'role' | 'institution' | 'start'>, rule: string): void {
    this.#posts.push({
      ...post,
      field: null,
      unit: null,
      statement: this.#statement(),
      end: null,
      ongoing: 'UNKNOWN',
      atEvent: false,
      order: orderOfClause(clause, this.#order),
      isBare: post.role === null,
      rule: `career/${rule}`,
    });
  }

  /** "Professor at X, where she directs the Y Centre": the centre is a part of X. */
  #inside(employers: readonly Employer[], clause: Clause, isLed: boolean): Employer[] {
    const [only] = employers;
    if (!isLed || !only || employers.length > 1 || only.unit) return [...employers];
    const printed = this.#context.text.slice(only.institution.start, only.institution.end);
    const main = this.#last ?? this.#home;
    const hangsOn =
      clause.opening === 'WHERE' ||
      /(?<![\p{L}])(?:also|there|same|außerdem|zudem|auch|dort|également|aussi|también|inoltre|anche)(?![\p{L}])/u.test(
        clause.outline,
      ) ||
      (main !== null && main.start >= this.#base);
    const isOwn =
      resolveInstitution(printed) !== null || !INNER.test(printed) || /\b(?:of the|at the|at) \p{Lu}/u.test(printed);
    return main && hangsOn && !isOwn ? [{ institution: main, unit: only.institution }] : [...employers];
  }

  #addLedPart(clause: Clause): void {
    const part = ledPartOf(clause);
    const main = clause.opening === 'WHERE' ? this.#antecedent(clause) : this.#home;
    if (!part || !main || (clause.opening !== 'WHERE' && !/\balso\b/.test(clause.outline))) return;
    const period = this.#trailing(clause);
    const timing = timingOf(part.role, period, {
      clause,
      previous: null,
      isPostLine: false,
      isBefore: isBefore(clause, this.#order),
    });
    this.#posts.push({
      kind: 'EMPLOYMENT',
      role: part.role,
      field: null,
      institution: main,
      unit: inText(this.#shape, this.#base, part),
      statement: this.#statement(),
      ...timing,
      atEvent: false,
      order: orderOfClause(clause, this.#order),
      isBare: false,
      rule: 'career/leads',
    });
  }

  #trailing(clause: Clause): Period | null {
    return this.#trailingMarks(clause)[0]?.period ?? null;
  }

  #trailingMarks(clause: Clause): PeriodMark[] {
    return clause.marks.filter((mark): mark is PeriodMark => mark.sign === 'Ⓟ');
  }

  /** "First a student (2014–2019), then a fellow (2019–2021) at X": the organisation comes with the last of them. */
  #settlePending(clause: Clause, employers: readonly Employer[]): void {
    const isContinued = clause.verb === null && !clause.hasSubject && clause.opening === 'PLAIN';
    for (const { clause: earlier, group, grouping } of this.#pending.splice(0)) {
      const isByTrade = group.heads.every(({ role }) => TRADE.test(role.role));
      if (!isContinued || isByTrade || namesAnother(earlier, group)) continue;
      for (const head of group.heads)
        this.#addHead({ head, group, grouping, clause: earlier, previous: null, employers });
    }
  }

  #antecedent(clause: Clause): Span | null {
    return antecedentOf(clause, { shape: this.#shape, base: this.#base, posts: this.#posts, last: this.#last });
  }

  #known(clause: Clause): Known {
    return {
      shape: this.#shape,
      base: this.#base,
      antecedent: this.#antecedent(clause),
      last: this.#last,
      home: this.#home,
      isPostLine: this.#context.isPostLine,
    };
  }

  #ground(): Ground {
    return {
      text: this.#context.text,
      base: this.#base,
      named: this.#shape.marks.filter((mark): mark is OrganisationMark => mark.sign === 'Ⓞ' || mark.sign === 'Ⓤ'),
      home: this.#home ?? this.#last,
    };
  }

  #statement(): Span {
    return { start: this.#base, end: this.#base + this.#shape.text.length };
  }

  #movedOn(clause: Clause, posts: readonly Post[]): void {
    const post = posts.filter(({ kind }) => kind !== 'EDUCATION').at(-1) ?? posts.at(-1);
    if (!post || post.atEvent) return;
    this.#last = post.institution;
    const settles =
      post.kind === 'EMPLOYMENT' &&
      (post.ongoing === 'YES' || clause.verb?.kind === 'BECOME') &&
      clause.opening !== 'AFTER' &&
      clause.verb?.tense !== 'FUTURE' &&
      !isBefore(clause, this.#order);
    if (settles) this.#home = post.institution;
  }
}

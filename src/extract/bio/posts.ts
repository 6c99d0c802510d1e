/** Reads the posts and degrees of one sentence of a bio: outline, clauses, groups, and who employs when. */

import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import { antecedentOf } from './antecedent.ts';
import { bareRolesOf } from './bare-posts.ts';
import { withCarriedVerb } from './carried-verb.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { foundedEvent } from './founded-events.ts';
import { type Group, type Grouping, groupsOf } from './groups.ts';
import { type Background, hangingPosts, joining, ledOfAntecedent } from './hanging-posts.ts';
import { insideOf, OF_THE_SAME } from './inside.ts';
import { ledBy } from './led-by.ts';
import type { Period } from './periods.ts';
import { goesOnIn, teaches } from './place-of-next-clause.ts';
import { type Employer, employersOf, type Ground } from './places.ts';
import type { Order, Post } from './post.ts';
import { isBefore, orderOfClause, orderOfSentence } from './sequence.ts';
import type { HeadMark, OrganisationMark, PeriodMark, Shape } from './shape.ts';
import { shapeOf } from './shape.ts';
import { isHonour, isOfSociety, isStated, namesAnother } from './stated.ts';
import { takenTo } from './taken-to.ts';
import { opensUnread, periodFor, timingOf } from './timing.ts';
import { type Known, unnamedEmployer } from './unnamed-employers.ts';
import { datedBehind, periodBehind } from './years-behind.ts';

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
/** "Before taking up this position in 2022", "a post she has held since 2019". */
const TAKEN_UP = pattern('u')`
  \b(?:taking up|assuming|took up|assumed|starting|accepting|held|in)\s(?:this|his|her|their|my|the)\s
  (?:current\s|present\s)?(?:Ⓡ|role|post|job)(?:\s(?:at|in|with)\sⓄ)?,?\s(?:since\s)?Ⓟ
`;
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
    const taken = takenTo(this.#shape, this.#base);
    const isTold = ({ institution: { start } }: Post) =>
      this.#posts.some(({ institution, role }) => institution.start === start && role !== null);
    this.#posts.push(...taken.filter((one) => !isTold(one)));
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
      const isLed =
        OF_THE_SAME.test(clause.outline) ||
        this.#isInThe(clause, group) ||
        group.heads.every(
          ({ role, at }) =>
            (clause.opening === 'WHERE' && (group.heads.length > 1 || /keeper|curator/i.test(role.role))) ||
            (clause.opening === 'WHERE' &&
              /^\s(?:in|within)\s(?:the|its)\s[ⓄⓊ]/u.test(clause.outline.slice(at + 1 - clause.start))) ||
            (clause.opening === 'WHERE' &&
              /^(?:core |associate |full )?(?:member|affiliate)$/i.test(role.role) &&
              !group.places.some(({ start, end }) =>
                /\b(?:College|Hall)\b/.test(this.#shape.text.slice(start, end)),
              )) ||
            /^(?:co-|founding |executive |scientific |deputy |associate |managing )*(?:director|head|leader|chair|dean|coordinator)/i.test(
              role.role,
            ),
        );
      employers = this.#inside(employers, clause, isLed, before.at(-1)?.institution ?? null);
      for (const head of group.heads) this.#addHead({ head, group, grouping, clause, previous: main, employers });
      if (employers.length > 0) before = employers;
    }
    if (previous && teaches(clause, previous)) this.#settlePending(clause, employersOf(grouping.loose, this.#ground()));
    this.#resume(clause, grouping, previous);
    this.#dateCurrent(clause);
    this.#complete(clause, grouping);
    const lastGroup = grouping.groups.at(-1);
    if (clause.opening !== 'WHERE' && clause.opening !== 'WHICH')
      this.#interrupted = lastGroup && lastGroup.places.length > 0 ? { clause, group: lastGroup, grouping } : null;
    if (
      grouping.groups.length === 0 ||
      (grouping.loose.length > 0 && /^(?:BE|WORK|TEACH)$/.test(clause.verb?.kind ?? '')) ||
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
    // "At X, where she worked with Ada Roe, now at Y": where the other is.
    if (/Ⓝ[\s,(]*$/u.test(previous?.outline ?? '')) return;
    const { clause: earlier, group } = this.#interrupted;
    const employers = employersOf(grouping.loose, this.#ground());
    const own = { ...group, places: grouping.loose, periods: this.#trailingMarks(clause) };
    for (const head of group.heads)
      this.#addHead({ head, group: own, grouping, clause: earlier, previous: null, employers });
  }

  /** "Her PhD, which she completed at X in 2009": the place, or the year alone, of the degree named before. */
  #complete(clause: Clause, grouping: Grouping): void {
    if (grouping.groups.length > 0) return;
    const period = this.#trailingMarks(clause);
    const last = this.#posts.at(-1);
    const dated = last && grouping.loose.length === 0 && period[0] ? datedBehind(last, clause, period[0].period) : null;
    if (dated) this.#posts[this.#posts.length - 1] = dated;
    if (clause.opening !== 'WHICH' || clause.verb?.kind !== 'GET') return;
    const degree = this.#posts.at(-1);
    const year = period[0]?.period.to ?? null;
    if (grouping.loose.length === 0) {
      if (degree?.kind === 'EDUCATION' && degree.end === null && year !== null)
        this.#posts[this.#posts.length - 1] = { ...degree, end: year };
      return;
    }
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
      const period = opensUnread(clause) ? null : periodFor(head, place, group, grouping);
      // "A past president of X".
      const isPast = /\bpast\s$/.test(clause.outline.slice(0, head.at - clause.start));
      const timing = timingOf(isPast ? `past ${role.role}` : role.role, period, {
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
    const whose = ledOfAntecedent(clause, grouping.leading?.period ?? this.#trailing(clause), this.#told(clause));
    if (whose) {
      this.#posts.push(whose);
      return;
    }
    if (places.length === 0) {
      const period = grouping.leading?.period ?? this.#trailing(clause);
      this.#posts.push(...hangingPosts(clause, period, this.#told(clause)));
      return;
    }
    for (const bare of bareRolesOf(withCarriedVerb(clause, previous), places, {
      text: this.#shape.text,
      goesOn: this.#posts.at(-1)?.rule === 'career/time-at',
    })) {
      for (const employer of this.#inside(
        employersOf(bare.places, this.#ground()),
        clause,
        bare.rule === 'career/leads',
      )) {
        const own = bare.places.length > 1 ? periodBehind(clause, employer.institution.start - this.#base) : null;
        const period = own ?? grouping.leading?.period ?? this.#trailing(clause);
        const timing = timingOf(bare.role ?? '', period, {
          clause,
          previous,
          isPostLine: this.#context.isPostLine,
          isBefore: isBefore(clause, this.#order),
        });
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

  #inside(employers: readonly Employer[], clause: Clause, isLed: boolean, sibling: Span | null = null): Employer[] {
    const isPart =
      clause.opening === 'WHERE' || /\b(?:its|in the)\s[ⓄⓊ]/u.test(clause.outline) || OF_THE_SAME.test(clause.outline);
    const near = isPart ? (sibling ?? (clause.opening === 'WHERE' ? this.#antecedent(clause) : null)) : null;
    const main = near ?? this.#last ?? this.#home;
    return isLed ? insideOf(employers, clause, { text: this.#context.text, base: this.#base, main }) : [...employers];
  }

  /** "A fellow at X and a reader in the Y Institute". */
  #isInThe(clause: Clause, { heads, places }: Group): boolean {
    const [only, ...more] = places;
    return (
      only !== undefined &&
      more.length === 0 &&
      heads.every(({ role }) => /profess|lectur|reader|fellow|student|post-?doc|research/i.test(role.role)) &&
      /\s(?:in|within) the\s$/.test(clause.outline.slice(0, only.at - clause.start))
    );
  }

  #trailing(clause: Clause): Period | null {
    return this.#trailingMarks(clause)[0]?.period ?? null;
  }

  #trailingMarks(clause: Clause): PeriodMark[] {
    return clause.marks.filter((mark): mark is PeriodMark => mark.sign === 'Ⓟ');
  }

  /** "Prior to taking up this position in January 2022": when the person came to the post held now. */
  #dateCurrent(clause: Clause): void {
    const year = TAKEN_UP.test(clause.outline) ? this.#trailing(clause)?.from : null;
    if (year && this.#home)
      this.#posts.push(
        joining(this.#told(clause), { kind: 'EMPLOYMENT', role: null, institution: this.#home, start: year }, 'since'),
      );
  }

  /** "First a student (2014–2019), then a fellow (2019–2021) at X": the organisation comes with the last of them. */
  #settlePending(clause: Clause, employers: readonly Employer[]): void {
    for (const { clause: earlier, group, grouping } of this.#pending.splice(0)) {
      if (!goesOnIn(clause, group, earlier) || namesAnother(earlier, group)) continue;
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

  #told(clause: Clause): Background {
    return {
      shape: this.#shape,
      base: this.#base,
      last: this.#last,
      home: this.#home,
      antecedent: this.#antecedent(clause),
      order: orderOfClause(clause, this.#order),
      isBefore: isBefore(clause, this.#order),
      statement: this.#statement(),
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
    const at = posts.findLast(({ kind }) => kind === 'EMPLOYMENT') ?? post;
    const settles =
      at.kind === 'EMPLOYMENT' &&
      (at.ongoing === 'YES' || (clause.verb?.kind === 'BECOME' && at.end === null)) &&
      clause.opening !== 'AFTER' &&
      clause.verb?.tense !== 'FUTURE' &&
      !isBefore(clause, this.#order);
    if (settles) this.#home = at.institution;
  }
}

/** Reads the posts and degrees of one sentence of a bio: outline, clauses, groups, and who employs when. */

import { kindOfInstitution, resolveInstitution } from '../../institutions/gazetteer.ts';
import type { Span } from '../mapped-text.ts';
import { bareRolesOf } from './bare-posts.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { foundedEvent } from './founded-events.ts';
import { type Group, type Grouping, groupsOf } from './groups.ts';
import type { Period } from './periods.ts';
import { type Employer, employersOf, type Ground, INNER } from './places.ts';
import type { Order, Post } from './post.ts';
import type { HeadMark, OrganisationMark, PeriodMark, Shape } from './shape.ts';
import { shapeOf } from './shape.ts';
import { periodFor, timingOf } from './timing.ts';

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
const THERE =
  /(?<![\p{L}])(?:there|same (?:university|institute|institution|department|college|company)|remained|stayed|dort|là|allí|ahí|lì|lá|tam|daar)(?![\p{L}])/iu;
const FORMER_START =
  /^\W*(?:Previously|Formerly|Earlier|Prior to (?:that|this)|Before (?:that|this)|Until recently|In the past|Auparavant|Zuvor|Davor|Wcześniej|Antes|In precedenza|Daarvoor|Eerder)(?![\p{L}])/iu;
const IN_TOWN = /^(?:\s(?:of|für|de)\s(?:\p{L}+\s?){1,4})?\sin\s(\p{Lu}\p{L}+)(?=[\s,.;)]|$)/u;
const LED_BY =
  /[ⓊⓄ][^ⓊⓄⓈⓃⓇ]{0,60}(?:[ⓊⓄ][^ⓊⓄⓈⓃⓇ]{0,40}){0,2}\s(has been|is|was|had been)\s(?:\p{Ll}+\s)?(?:led|headed|directed|run|chaired)\sby\s(?:him|her|them|Ⓢ)/u;
const NEXT =
  /(?<![\p{L}])(?:then|subsequently|afterwards|after that|after which|later|next|thereafter|danach|anschließend|später|puis|ensuite|después|posteriormente|poi|successivamente|depois|daarna|następnie)(?![\p{L}])/iu;

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
    this.#order = this.#orderOfSentence();
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
    this.#addLedBy();
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
      if (!this.#isStated(clause, group)) continue;
      let employers = employersOf(group.places, this.#ground());
      if (employers.length === 0 && group.isShared) employers = before.slice(-1);
      if (employers.length === 0) {
        const fallback = this.#fallback(clause, group);
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
      clause.verb?.kind === 'STUDY' ||
      clause.verb?.kind === 'LEAD' ||
      clause.verb?.kind === 'FOUND'
    )
      this.#addBare(clause, grouping, main);
    this.#movedOn(clause, this.#posts.slice(from));
  }

  #resume(clause: Clause, grouping: Grouping, previous: Clause | null): void {
    if (
      !this.#interrupted ||
      clause.verb ||
      clause.hasSubject ||
      grouping.groups.length > 0 ||
      previous?.opening !== 'WHERE'
    )
      return;
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
      if (this.#isHonour(role.role, employer, clause, head)) continue;
      if (/^(?:courtesy|secondary) /i.test(role.role)) continue;
      const place = group.places.find((other) => other.start + this.#base === employer.institution.start) ?? null;
      const period = periodFor(head, place, group, grouping);
      const isBefore = this.#isBefore(clause);
      const timing = timingOf(role.role, period, { clause, previous, isPostLine: this.#context.isPostLine, isBefore });
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
        order: this.#orderOf(clause),
        isBare: false,
        rule: isDegree ? 'career/degree' : 'career/role',
      });
    }
  }

  #addBare(clause: Clause, grouping: Grouping, previous: Clause | null): void {
    const places = grouping.loose.length > 0 ? grouping.loose : [];
    if (places.length === 0) {
      this.#addSince(clause, grouping);
      return;
    }
    for (const bare of bareRolesOf(clause, places, {
      text: this.#shape.text,
      goesOn: this.#posts.at(-1)?.rule === 'career/time-at',
    })) {
      const period = grouping.leading?.period ?? this.#trailing(clause);
      const timing = timingOf(bare.role ?? '', period, {
        clause,
        previous,
        isPostLine: this.#context.isPostLine,
        isBefore: this.#isBefore(clause),
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
          order: this.#orderOf(clause),
          isBare: bare.isBare,
          rule: bare.rule,
        });
      }
    }
  }

  /** "…, which she joined in 2019", "…, where he has worked since 2010": when the person came to the place named before. */
  #addSince(clause: Clause, grouping: Grouping): void {
    const period = grouping.leading?.period ?? this.#trailing(clause);
    if (!period?.from || !this.#last || (clause.opening !== 'WHICH' && clause.opening !== 'WHERE')) return;
    const joins = clause.verb?.kind === 'BECOME' || (period.isOpen && clause.verb?.tense === 'PERFECT');
    if (!joins) return;
    this.#posts.push({
      kind: 'EMPLOYMENT',
      role: null,
      field: null,
      institution: this.#last,
      unit: null,
      statement: this.#statement(),
      start: period.from,
      end: null,
      ongoing: 'UNKNOWN',
      atEvent: false,
      order: this.#orderOf(clause),
      isBare: true,
      rule: 'career/since',
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
      /(?<![\p{L}])(?:also|there|same)(?![\p{L}])/u.test(clause.outline) ||
      (main !== null && main.start >= this.#base);
    const isOwn =
      resolveInstitution(printed) !== null || !INNER.test(printed) || /\b(?:of the|at the|at) \p{Lu}/u.test(printed);
    return main && hangsOn && !isOwn ? [{ institution: main, unit: only.institution }] : [...employers];
  }

  /** "The X team there has been led by her since 2011". */
  #addLedBy(): void {
    const led = LED_BY.exec(this.#shape.outline);
    const at = led ? this.#shape.outline.indexOf(led[0]) : -1;
    const unit = this.#shape.marks.find(
      (mark): mark is OrganisationMark => mark.at === at && (mark.sign === 'Ⓤ' || mark.sign === 'Ⓞ'),
    );
    if (!led || !unit) return;
    const period =
      this.#shape.marks.find((mark): mark is PeriodMark => mark.sign === 'Ⓟ' && mark.at >= at)?.period ?? null;
    const span = { start: unit.start + this.#base, end: unit.end + this.#base };
    const main = this.#last ?? this.#home;
    this.#posts.push({
      kind: 'EMPLOYMENT',
      role: `leader of the ${this.#shape.text.slice(unit.start, unit.end)}`,
      field: null,
      institution: main ?? span,
      unit: main ? span : null,
      statement: this.#statement(),
      start: period?.from ?? null,
      end: period?.to ?? null,
      ongoing: /was|had/.test(led[1] ?? '') || (period?.to ?? null) !== null ? 'NO' : 'YES',
      atEvent: false,
      order: { isBefore: false, target: null, isNext: false },
      isBare: false,
      rule: 'career/led-by',
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
      if (!isContinued) continue;
      for (const head of group.heads)
        this.#addHead({ head, group, grouping, clause: earlier, previous: null, employers });
    }
  }

  /** What a clause says beside the point (prizes, papers, pupils) tells no post, unless in apposition or behind "as". */
  #isStated(clause: Clause, group: Group): boolean {
    const [head] = group.heads;
    if (!head) return false;
    const { verb } = clause;
    const before = clause.outline.slice(0, head.at - clause.start);
    const isInApposition =
      /Ⓢ(?:,|\s\(|,\s\p{Ll}+)?\s?(?:(?:an?|the|currently|now)\s){0,2}$/u.test(before) ||
      /\bas\s(?:an?|the|its)?\s?(?:\p{Ll}+\s)?$/u.test(before);
    if (verb?.kind === 'ASIDE') return isInApposition || (verb.start > head.at && /^[^Ⓝ]*$/u.test(before));
    if (head.sign === 'Ⓓ' && /\b(?:teaches|supervis|pursuing|towards?|honorary)\b[^ⓄⓊ]{0,40}$/.test(before))
      return false;
    if (
      verb &&
      verb.kind === 'GET' &&
      head.sign === 'Ⓡ' &&
      !/postdoc|post-doc|fellow|position|intern|appointment|residen|training|tenure|habil|professor|chair|staż/i.test(
        head.role.role,
      )
    )
      return isInApposition;
    const hasUnknownVerb =
      verb === null &&
      clause.hasSubject &&
      /(?:Ⓢ|\b(?:he|she|they|He|She|They))\s(?!\()\p{Ll}+/u.test(before) &&
      !/\b(?:currently|now|also|then|first)\s/.test(before);
    return !hasUnknownVerb || isInApposition;
  }

  #fallback(clause: Clause, group: Group): Span | null {
    const isDegree = group.heads[0]?.sign === 'Ⓓ';
    const inTown = this.#universityOfTown(group);
    if (inTown) return inTown;
    if (clause.opening === 'WHERE') return this.#antecedent(clause);
    if (clause.opening === 'WHICH' && clause.verb?.kind === 'BECOME' && /\bas\s(?:an?\s)?Ⓡ/u.test(clause.outline))
      return this.#antecedent(clause);
    if (THERE.test(clause.outline)) return this.#last;
    if (isDegree) return null;
    if (this.#context.isPostLine) return this.#last;
    // "Joined X in 2011, first as an assistant professor".
    if (
      clause.verb === null &&
      clause.start > 0 &&
      /^(?:first|initially|then|later|now|and|but|,|\s)*as\s/.test(clause.outline)
    )
      return this.#antecedent(clause);
    const verb = clause.verb;
    if (/^position|^appointment/.test(group.heads[0]?.role.role ?? '')) return null;
    if (
      verb?.kind === 'BECOME' &&
      verb.tense !== 'GERUND' &&
      /became|promoted|appointed|named|tenured|rose|wurde|nommé|promu|made|elevated|advanced/.test(verb.printed)
    )
      return this.#home;
    if (
      verb?.kind === 'BE' &&
      (verb.tense === 'PRESENT' || verb.tense === 'PERFECT') &&
      (clause.hasSubject || (clause.start === 0 && /^(?:è|es|é|jest)$/.test(verb.printed)))
    )
      return this.#home;
    return null;
  }

  /** "An assistant professor in Leiden": the town stands for its university where it has one that goes by its name. */
  #universityOfTown({ heads }: Group): Span | null {
    const head = heads.at(-1);
    if (!head || !/profes|lecturer|reader|hoogleraar|dozent|docent|ph\.?d|doctor|doktor|dphil/i.test(head.role.role))
      return null;
    const town = IN_TOWN.exec(this.#shape.text.slice(head.end, head.end + 80));
    const name = town?.[1];
    if (!town || !name || resolveInstitution(name)?.kind !== 'UNIVERSITY') return null;
    const end = head.end + town[0].length + this.#base;
    return { start: end - name.length, end };
  }

  /** What "where" means: the organisation named last before it. */
  #antecedent(clause: Clause): Span | null {
    const named = this.#shape.marks
      .filter((mark): mark is OrganisationMark => mark.sign === 'Ⓞ' && mark.at < clause.start)
      .at(-1);
    const post = this.#posts.at(-1);
    if (named && post?.unit && post.unit.start === named.start + this.#base) return post.institution;
    return named ? { start: named.start + this.#base, end: named.end + this.#base } : this.#last;
  }

  /** "Fellow of the Royal Society": a society gives honours; boards and committees are no posts. */
  #isHonour(role: string, employer: Employer, clause: Clause, head: HeadMark): boolean {
    const printed = this.#context.text.slice(employer.institution.start, employer.institution.end);
    const behind =
      clause.outline.slice(head.at - clause.start + 1, head.at - clause.start + 60).split(/[ⓄⓊ]/u)[0] ?? '';
    if (/\b(?:board|committee|jury|panel|council)\b/i.test(behind) && /member|chair|president|fellow/i.test(role))
      return true;
    return (
      /^(?:(?:an?|ELLIS|CIFAR|elected|foreign|corresponding|senior|life|honorary|distinguished|founding|full|ordinary|external|international|associate|active|IEEE|ACM)\s)*(?:fellow|member|affiliated? member)$/i.test(
        role,
      ) &&
      employer.unit === null &&
      (kindOfInstitution(printed) === 'SOCIETY' ||
        (/fellow$/i.test(role) && /^\sof\s(?:the\s)?$/.test(behind) && kindOfInstitution(printed) !== 'UNIVERSITY') ||
        (/member$/i.test(role) && /College\b/.test(printed)) ||
        /\b(?:IEEE|ACM|SIAM|AAAS|AAAI|AMS|IMS|Royal|Academ\w+|Society|Association)\b/.test(printed))
    );
  }

  #isBefore(clause: Clause): boolean {
    return this.#order.isBefore && clause.opening !== 'BEFORE' && clause.verb?.tense !== 'PRESENT';
  }

  #orderOf(clause: Clause): Order {
    if (clause.opening === 'BEFORE') return { isBefore: false, target: null, isNext: false };
    const isOnce = /(?<![\p{L}])(?:previously|formerly|before that|prior to that|prior to this)(?![\p{L}])/iu.test(
      clause.outline,
    );
    return {
      isBefore: this.#isBefore(clause) || isOnce,
      target: this.#isBefore(clause) ? this.#order.target : null,
      isNext: NEXT.test(clause.outline.slice(0, 60)),
    };
  }

  /** "Before joining X" stands over the other clauses of its sentence, "Previously" over all. */
  #orderOfSentence(): Order {
    const target = this.#clauses.find((clause) => clause.opening === 'BEFORE');
    const place = target?.marks.find((mark): mark is OrganisationMark => mark.sign === 'Ⓞ');
    const isOver =
      target !== undefined && (target.start === 0 || this.#clauses.indexOf(target) === 1 || place !== undefined);
    return {
      isBefore: isOver || FORMER_START.test(this.#shape.outline),
      target: place ? this.#shape.text.slice(place.start, place.end) : null,
      isNext: false,
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
      !this.#isBefore(clause);
    if (settles) this.#home = post.institution;
  }
}

/**
 * Reads the posts and degrees of one sentence of a bio: what was held, where, in which unit, when, and whether it is over.
 *
 * Longer than most files: the steps all look at the same marks of one sentence.
 */

import {
  type InstitutionEntry,
  kindOfInstitution,
  resolveInstitution,
  resolveUnit,
} from '../../institutions/gazetteer.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../mapped-text.ts';
import type { OrganisationMatch } from '../parsers/organisations.ts';
import type { AffiliationKind } from '../understanding.ts';
import { findEmployers } from './employers.ts';
import { findPeriods, type Period } from './periods.ts';
import { findRoles, type RoleMatch } from './roles.ts';

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
  readonly rule: string;
}

/** What the sentence says of the order: before something named or not, or after the post before it. */
interface Order {
  readonly isBefore: boolean;
  /** "Before moving to X". */
  readonly target: string | null;
  readonly isNext: boolean;
}

export interface SentenceContext {
  readonly text: string;
  readonly sentence: Span;
  /** The organisation named last, for "there", "where" and posts without one. */
  readonly lastInstitution: Span | null;
  /** Posts printed behind a name hold on the day of the talk. */
  readonly isPostLine: boolean;
}

interface Pair {
  readonly institution: Span;
  readonly unit: Span | null;
}

const LIST_JOINT =
  /^[\s,]*(?:\([^)]{0,80}\))?[\s,]*(?:(?:and|&|as well as|und|et|y|then|also|both|jointly|the|at|of|in|with|from|\/|a part of|part of|within|à|au|an der|am)[\s,]*)*$/i;
const BEFORE_TARGET =
  /\b(?:before|prior to|previous to|until|avant(?: de)?|bevor)\s(?:(?:then\s)?(?:joining|moving to|coming to|arriving (?:at|in)|returning to|taking up .{0,40}?\sat|starting at|becoming .{0,60}?\sat|his\s.{0,40}?\sat|her\s.{0,40}?\sat|being at)\s)?(?:the\s)?$/i;
const AFTER_TARGET =
  /\b(?:after|following)\s(?:(?:leaving|graduating|finishing|completing|receiving|obtaining|earning)\b.{0,60})?$/i;
const PLACELESS_VERB =
  /\b(?:(joined|joining|moved to|moving to|works? (?:at|for|with)|worked (?:at|for|with)|working (?:at|for)|(?:was|is|been|am) (?:at|with)|employed (?:at|by)|spent .{0,50}?\s(?:at|in|with)|years? (?:at|in|with)|months? (?:at|in)|based at|affiliated with|appointments? (?:at|in)|stints? at|time at|returned to|went to|came to)|(visit(?:ed|ing|s)|visits? (?:to|at)|sabbatical .{0,30}?\sat|stays? at|guest at)|(taught at|teaches at|teaching at)|(interned at|internships? (?:at|with)))\s(?:(?:the|both|a)\s)?(?:\p{L}+\s(?:of|at|in)\s(?:the\s)?)?$/iu;
const CURRENT =
  /\b(?:is|are|holds|works|leads|heads|directs|serves|currently|now|today|presently|has been|have been|has worked|has led|has served|since|teaches|est|ist|jest|es|è|obecnie|dirige|arbeitet|leitet|lavora|trabaja)\b|['’]s\b/gi;
const PAST =
  /\b(?:was|were|held|has held|have held|served|(?<!\bha(?:s|ve)\s(?:\w+\s)?)worked|had|did|spent|completed|finished|previously|formerly|former|earlier|before|prior|until|taught|visited|past|wrote|war|fut|été|był|była|fue|after which|followed|led|headed|directed|conducted|postdoctoral work)\b/gi;
const BECOMING = /\b(?:joined|became|appointed|moved|promoted|joining|started|took up|returned)\b/gi;
const STARTING =
  /\b(?:joined|will join|will be|becoming|became|appointed|moved to|promoted|started|since|took up|elected|returned)\b/i;

/** All posts that a sentence states. */
export function postsOf(context: SentenceContext): Post[] {
  return new SentenceReader(context).read();
}

class SentenceReader {
  readonly #context: SentenceContext;
  readonly #base: number;
  readonly #text: string;
  readonly #roles: RoleMatch[];
  readonly #organisations: OrganisationMatch[];
  readonly #periods: Period[];
  readonly #order: Order;
  readonly #used = new Set<OrganisationMatch>();

  constructor(context: SentenceContext) {
    this.#context = context;
    this.#base = context.sentence.start;
    this.#text = context.text.slice(
      context.sentence.start,
      Math.min(context.sentence.end, context.sentence.start + 2500),
    );
    const roles = findRoles(this.#text);
    const organisations = findEmployers(this.#text, roles);
    this.#roles = roles.filter((role) => !organisations.some((one) => one.start <= role.start && role.end <= one.end));
    this.#organisations = organisations.filter(
      (one) => !this.#roles.some((role) => role.start <= one.start && one.end <= role.end),
    );
    this.#periods = findPeriods(this.#text);
    this.#order = this.#readOrder();
  }

  read(): Post[] {
    const event = this.#foundedEvent();
    if (event) return [event];
    const posts: Post[] = [];
    const open: RoleMatch[] = [];
    this.#roles.forEach((role, at) => {
      const pairs = this.#pairsOf(role, at);
      const next = this.#roles[at + 1];
      if (pairs.length === 0 && next && this.#isJoined(role, next)) {
        open.push(role);
        return;
      }
      const settled = pairs.length > 0 ? pairs : this.#fallback(role);
      for (const one of [...open.splice(0), role]) {
        for (const pair of settled) if (!this.#isHonour(one, pair)) posts.push(this.#postOf(one, pair, at));
      }
    });
    return [...posts, ...this.#withoutRole(), ...this.#led(), ...this.#founded()].sort(
      (a, b) => a.statement.start - b.statement.start,
    );
  }

  /** "Fellow of the Royal Society": a society gives honours, not posts. */
  #isHonour(role: RoleMatch, pair: Pair): boolean {
    const printed = this.#context.text.slice(pair.institution.start, pair.institution.end);
    return (
      /^(?:elected\s|foreign\s)?(?:fellow|member)$/i.test(role.role) &&
      pair.unit === null &&
      kindOfInstitution(printed) === 'SOCIETY'
    );
  }

  #pairsOf(role: RoleMatch, at: number): Pair[] {
    const next = this.#roles[at + 1]?.start ?? this.#text.length;
    const forward = this.#organisations.filter((one) => one.start >= role.end && one.end <= next);
    const behind = this.#listFrom(role, forward);
    const before = this.#text.slice(Math.max(0, role.start - 40), role.start);
    const isAsRole =
      /\b(?:(?<!well )as|where (?:he|she|they) (?:is|was|are|were|has been|became|holds?|serves?)(?: currently| now)?|where (?:he|she|they) (?:also |later |had )?(?:received|earned|obtained|completed|did|took|wrote|gained)(?: (?:his|her|their))?|being|comme|à titre de|als|jako)\s(?:(?:an?|the|its|their|full|ein(?:e)?)\s)?$/i.test(
        before,
      );
    if ((isAsRole && !this.#isNamedNext(role, behind[0])) || behind.length === 0) {
      const previousEnd = this.#roles[at - 1]?.end ?? 0;
      const earlier = this.#organisations.filter((one) => one.end <= role.start && !this.#isTarget(one));
      const near = earlier.filter((one) => one.start >= previousEnd);
      const candidates = near.length > 0 ? near : earlier;
      const last = candidates.at(-1);
      const gap = last ? this.#text.slice(last.end, role.start) : '';
      const linked =
        isAsRole ||
        /^[\s,]*(?:\([^)]*\))?[\s,:]*(?:as|where|he|she|they|and|currently|now|is|was|,|—|–|-|\s|first|then)*\s*(?:an?|the)?\s*$/i.test(
          gap,
        ) ||
        (near.length > 0 && /^(?:At|In|From|Since)\b/.test(this.#text.trimStart()) && gap.length < 90);
      if (last && linked && (isAsRole ? behind.length === 0 || gap.length < 60 : true))
        return this.#pairsFrom(role, this.#tailList(candidates));
    }
    return this.#pairsFrom(role, behind);
  }

  /** "… as an engineer at X": what follows at once is the employer, whatever was named before. */
  #isNamedNext(role: RoleMatch, next: OrganisationMatch | undefined): boolean {
    return (
      next !== undefined &&
      !next.isUnit &&
      /^(?:\s(?:of|in)\s[\p{L} ]{3,40})?\s(?:at|with|for|bei|am|an der|presso|chez|à l['’]|aan de)\s?(?:the\s|la\s)?$/u.test(
        this.#text.slice(role.end, next.start),
      )
    );
  }

  /** Organisations behind a role as long as only commas and small words stand between them. */
  #listFrom(role: RoleMatch, organisations: readonly OrganisationMatch[]): OrganisationMatch[] {
    const list: OrganisationMatch[] = [];
    let end = role.end;
    for (const one of organisations) {
      const gap = this.#text.slice(end, one.start);
      const isFirst = list.length === 0;
      if (isFirst ? !isRoleGap(gap) : !LIST_JOINT.test(gap.replace(/\([^)]*\)/g, ' '))) break;
      if (this.#isTarget(one)) break;
      list.push(one);
      end = one.end;
    }
    return list;
  }

  #tailList(organisations: readonly OrganisationMatch[]): OrganisationMatch[] {
    const last = organisations.at(-1);
    const before = organisations.at(-2);
    if (!last) return [];
    return before && (before.isUnit || last.isUnit) && LIST_JOINT.test(this.#text.slice(before.end, last.start))
      ? [before, last]
      : [last];
  }

  /** Units go to the organisation behind or before them, else to the one that the sentence is about. */
  #pairsFrom(role: RoleMatch, list: readonly OrganisationMatch[]): Pair[] {
    const pairs: { institution: OrganisationMatch; unit: Span | null }[] = [];
    let units: OrganisationMatch[] = [];
    for (const one of list) {
      this.#used.add(one);
      const last = pairs.at(-1);
      if (this.#isPartIn(one, list, role)) {
        const gap = last ? this.#text.slice(last.institution.end, one.start) : '';
        if (
          last &&
          last.unit === null &&
          /^\s*[(,]?\s*(?:(?:in|the|at|au|du|am|à la|dans le)\s|à l['’]|de l['’])*$/.test(gap) &&
          role.kind !== 'MEMBER'
        )
          last.unit = one;
        else units.push(one);
      } else {
        if (units.length === 0) pairs.push({ institution: one, unit: this.#bracketUnit(one) });
        for (const unit of units) pairs.push({ institution: one, unit });
        units = [];
      }
    }
    const main = units.length > 0 ? this.#mainInstitution(units) : null;
    const ofUnits = main
      ? units.map((unit) => ({ institution: this.#moved(main.span, main.isAbsolute), unit: this.#moved(unit, false) }))
      : units.map((unit) => ({ institution: this.#moved(unit, false), unit: null }));
    return [
      ...pairs.map(({ institution, unit }) => ({
        institution: this.#moved(institution, false),
        unit: unit ? this.#moved(unit, false) : null,
      })),
      ...ofUnits,
    ];
  }

  /** Departments always; laboratories and institutes where their organisation is named too. */
  #isPartIn(one: OrganisationMatch, list: readonly OrganisationMatch[], role: RoleMatch): boolean {
    if (one.isUnit) return true;
    const printed = this.#text.slice(one.start, one.end);
    const entry = resolveInstitution(printed);
    const mains = [
      ...this.#organisations.map((other) => this.#text.slice(other.start, other.end)),
      this.#context.lastInstitution
        ? this.#context.text.slice(this.#context.lastInstitution.start, this.#context.lastInstitution.end)
        : '',
    ];
    if (entry && entry.partOf.length > 0)
      return mains.some((other) => {
        const parent = resolveInstitution(other);
        return parent !== null && entry.partOf.includes(parent.key);
      });
    if (one.isKnown) return false;
    const others = list.filter((other) => other !== one && !other.isUnit);
    const isInner =
      /\b(?:laborator|labs?\b|laboratoire|institute for|institut|cent(?:er|re)|research|initiative|program|school|college|group)/i.test(
        printed,
      );
    if (
      isInner &&
      others.some(
        (other) =>
          other.start >= one.end &&
          /^[\s,]*(?:\([^)]*\))?[\s,]*(?:at|of|in|,|within|à)\s(?:the\s)?$/i.test(
            this.#text.slice(one.end, other.start),
          ),
      )
    )
      return true;
    if (
      isInner &&
      others.some(
        (other) =>
          other.isKnown &&
          other.end <= one.start &&
          /^\s*(?:au|à l['’]|am|at the|in the|\(|,)\s*$/i.test(this.#text.slice(other.end, one.start)),
      )
    )
      return true;
    return (
      isInner &&
      role.kind === 'MEMBER' &&
      mains.some((other) => other !== printed && resolveInstitution(other) !== null)
    );
  }

  /** "UC Berkeley (EECS)": a bracket that names a unit, not the same organisation again. */
  #bracketUnit(one: OrganisationMatch): Span | null {
    const bracket = /^\s*\(([^()]{2,80})\)/.exec(this.#text.slice(one.end, one.end + 90));
    const inner = bracket?.[1];
    if (!bracket || !inner) return null;
    const entry = resolveInstitution(this.#text.slice(one.start, one.end));
    if (!entry || resolveInstitution(inner)?.key === entry.key) return null;
    const isUnit =
      /\b(?:Department|Dept|School|Faculty|Lab|Laboratory|Division|Group|Institute|Centre|Center)\b/.test(inner) ||
      isKnownUnit(inner, entry);
    const start = one.end + bracket[0].indexOf(inner);
    return isUnit ? { start, end: start + inner.length } : null;
  }

  /** The organisation of units that stand alone: the nearest named before or behind, else that of the sentence before. */
  #mainInstitution(units: readonly OrganisationMatch[]): { span: Span; isAbsolute: boolean } | null {
    const named = this.#organisations.filter((one) => !one.isUnit && !units.includes(one) && !this.#isTarget(one));
    const mains = named.filter((one) => !this.#isPartOfAnother(one, named));
    const first = units[0];
    const before = mains.findLast((one) => first !== undefined && one.end <= first.start);
    if (before) return { span: before, isAbsolute: false };
    if (this.#context.lastInstitution) return { span: this.#context.lastInstitution, isAbsolute: true };
    return mains[0] ? { span: mains[0], isAbsolute: false } : null;
  }

  #isPartOfAnother(one: OrganisationMatch, others: readonly OrganisationMatch[]): boolean {
    const entry = resolveInstitution(this.#text.slice(one.start, one.end));
    const isInner =
      !one.isKnown && /\b(?:lab|laboratory|group|program|initiative)\b/i.test(this.#text.slice(one.start, one.end));
    return others.some((other) => {
      const parent = other === one ? null : resolveInstitution(this.#text.slice(other.start, other.end));
      return parent !== null && (isInner || entry?.partOf.includes(parent.key) === true);
    });
  }

  #moved(span: Span, isAbsolute: boolean): Span {
    return isAbsolute ? span : { start: span.start + this.#base, end: span.end + this.#base };
  }

  #isJoined(role: RoleMatch, next: RoleMatch): boolean {
    const gap = this.#text.slice(role.end, next.start);
    const isShort =
      gap.length < 60 &&
      /^(?:[^.;]*)(?:,|\band\b|&|\/|\bas well as\b|\bund\b|\bet\b)/i.test(gap) &&
      role.type === next.type;
    return isShort && !/\b(?:he|she|was|is|then|before)\b/i.test(gap);
  }

  /** A post without a known organisation: an unknown employer behind "of" or "at", else the one named last. */
  #fallback(role: RoleMatch): Pair[] {
    const rest = this.#text.slice(role.end, role.end + 160);
    const employer =
      /^\s(?:[a-z]+\s){0,3}?(?:of|at|with|for|bei|chez)\s(?:the\s)?((?:\p{Lu}[\p{L}\d&.'’-]*)(?:\s(?:\p{Lu}[\p{L}\d&.'’-]*|&)){0,3}|\p{Ll}+(?:-\p{Ll}+)+)/u.exec(
        rest,
      );
    if (
      employer?.[1] &&
      (role.kind === 'FOUNDER' || /\b(?:at|with|bei|chez)\s/.test(employer[0])) &&
      role.type === 'role'
    ) {
      const start = role.end + employer.index + employer[0].length - employer[1].length;
      const end = start + employer[1].replace(/[.,]+$/, '').length;
      return [{ institution: this.#moved({ start, end }, false), unit: null }];
    }
    const last = this.#context.lastInstitution;
    const refersBack =
      /\b(?:there|where|same (?:university|institute|institution)|remained|stayed)\b/i.test(this.#text) ||
      /^\s*(?:he|she|they)\s(?:is|also|currently|now)\b/i.test(this.#text) ||
      this.#context.isPostLine;
    return last && refersBack && role.type === 'role' ? [{ institution: last, unit: null }] : [];
  }

  #postOf(role: RoleMatch, pair: Pair, at: number): Post {
    const period = this.#periodOf(role, at);
    const isDegree = role.type === 'degree';
    const isPoint = period !== null && period.from === period.to;
    const clause = this.#text.slice(Math.max(0, role.start - 120), role.start);
    const between = period ? this.#text.slice(role.end, period.start) : '';
    const startsOnly = isPoint && !isDegree && (STARTING.test(clause.slice(-80)) || STARTING.test(between));
    return {
      kind: isDegree ? 'EDUCATION' : role.kind,
      role: role.role,
      field: role.field,
      institution: pair.institution,
      unit: pair.unit,
      statement: this.#statement(role.start, pair),
      start: period === null || (isDegree && isPoint) ? null : period.from,
      end: period === null || startsOnly ? null : period.to,
      ongoing: isDegree ? 'NO' : this.#ongoing(role, period, startsOnly),
      atEvent: false,
      order: {
        ...this.#order,
        isNext: /\b(?:then|subsequently|afterwards|after that|later|followed by|next)\b[^.;]{0,80}$/i.test(clause),
      },
      rule: isDegree ? 'career/degree' : 'career/role',
    };
  }

  #statement(from: number, pair: Pair): Span {
    const start = Math.min(from + this.#base, pair.institution.start, pair.unit?.start ?? Number.MAX_SAFE_INTEGER);
    const isNear = pair.institution.start >= this.#base && pair.institution.end <= this.#base + this.#text.length;
    return isNear && start >= this.#base
      ? { start: this.#base, end: this.#base + this.#text.length }
      : { start: this.#base, end: this.#base + this.#text.length };
  }

  #periodOf(role: RoleMatch, at: number): Period | null {
    const next = this.#roles[at + 1]?.start ?? this.#text.length;
    const previous = this.#roles[at - 1]?.end ?? 0;
    const isBlocked = (period: Period) => /;|\bthen\b/.test(this.#text.slice(role.end, period.start));
    const behind = this.#periods.find((period) => period.start >= role.end && period.end <= next && !isBlocked(period));
    if (behind && !(at + 1 < this.#roles.length && this.#opensNext(behind, next))) return behind;
    const ahead = this.#periods.findLast(
      (period) =>
        period.end <= role.start && period.start >= previous && (previous === 0 || this.#opensNext(period, role.start)),
    );
    if (
      ahead &&
      (previous > 0 ||
        !this.#periods.some((period) => period !== ahead && period.end <= role.start) ||
        role.start - ahead.end < 60)
    )
      return ahead;
    const shared = this.#roles.length > at + 1 ? null : this.#periods.length === 1 ? (this.#periods[0] ?? null) : null;
    return shared && shared.start > role.end ? shared : null;
  }

  /** "…, and from 2007 to 2010 the X": the span of time belongs to what follows. */
  #opensNext(period: Period, next: number): boolean {
    const before = this.#text.slice(Math.max(0, period.start - 12), period.start);
    return (
      /(?:^|[,;]\s|\band\s|\bthen\s)$/.test(before) &&
      /^\s?,?\s?[\p{L}\s]{0,40}$/u.test(this.#text.slice(period.end, next)) &&
      (/^(?:from|in|since|between|during)/i.test(this.#text.slice(period.start).trimStart()) ||
        /\bspent\s(?:the\s)?(?:years\s)?$/.test(this.#text.slice(Math.max(0, period.start - 20), period.start + 1)))
    );
  }

  #ongoing(role: RoleMatch, period: Period | null, startsOnly: boolean): Post['ongoing'] {
    if (period?.isOpen) return 'YES';
    if (/^(?:former|past)\b/i.test(role.role) || this.#order.isBefore) return 'NO';
    const before = this.#text.slice(0, role.start);
    const behind = this.#text.slice(role.end, role.end + 120);
    const current = lastIndex(before, CURRENT);
    const past = lastIndex(before, PAST);
    const becoming = lastIndex(before, BECOMING);
    if (/\b(?:now|currently|today)\b/i.test(behind.slice(0, 40)) && current >= past) return 'YES';
    if (period && period.to !== null && !startsOnly && period.from !== period.to) return 'NO';
    if (current < 0 && past < 0 && becoming < 0)
      return this.#context.isPostLine ? 'YES' : period?.to && !startsOnly ? 'NO' : 'UNKNOWN';
    if (current > past && current > becoming) return 'YES';
    if (past > becoming || (period !== null && !startsOnly)) return 'NO';
    return 'UNKNOWN';
  }

  /** Organisations that a verb makes a place of work though no post is named. */
  #withoutRole(): Post[] {
    return this.#organisations.flatMap((one, at): Post[] => {
      if (this.#used.has(one) || this.#isTarget(one)) return [];
      const head = this.#text.slice(Math.max(0, one.start - 70), one.start);
      const verb = PLACELESS_VERB.exec(head);
      const previous = this.#organisations[at - 1];
      const isTime = /\b(?:years?|months?|semesters?) (?:in|at|with) the\s$/i.test(head);
      const inGroup =
        one.isUnit &&
        (isTime || /\b(?:from|and|in|at|joined)\s[^.]{0,40}\bthe\s$/i.test(head)) &&
        this.#roles.length === 0;
      if ((!verb && !inGroup) || (this.#roles.length > 0 && verb === null)) return [];
      if (previous && this.#used.has(previous) && previous.isUnit) return [];
      const next = this.#organisations[at + 1];
      const isPartOfNext = one.isUnit && next && !next.isUnit && LIST_JOINT.test(this.#text.slice(one.end, next.start));
      const pair = one.isUnit
        ? isPartOfNext && next
          ? { institution: this.#moved(next, false), unit: this.#moved(one, false) }
          : null
        : {
            institution: this.#moved(one, false),
            unit: this.#bracketUnit(one) ? this.#moved(this.#bracketUnit(one) as Span, false) : null,
          };
      if (!pair) return [];
      if (isPartOfNext && next) this.#used.add(next);
      this.#used.add(one);
      const period = this.#nearPeriod(one);
      const isCurrent = /\b(?:works?|is|based|affiliated)\b/i.test(verb?.[0] ?? '');
      return [
        {
          kind: verb?.[2] ? 'VISITING' : one.isUnit ? 'MEMBER' : 'EMPLOYMENT',
          role: verb?.[2] ? 'visitor' : verb?.[3] ? 'taught' : verb?.[4] ? 'intern' : null,
          field: null,
          ...pair,
          statement: this.#statement(one.start, pair),
          start: period?.from ?? null,
          end: period && !STARTING.test(verb?.[0] ?? '') ? period.to : null,
          ongoing: period?.isOpen || isCurrent ? 'YES' : /joined|moved/i.test(verb?.[0] ?? '') ? 'UNKNOWN' : 'NO',
          atEvent: false,
          order: this.#order,
          rule: 'career/verb',
        },
      ];
    });
  }

  #nearPeriod(one: Span): Period | null {
    const head = this.#periods.find((period) => period.end <= one.start && one.start - period.end < 40);
    const tail = this.#periods.find(
      (period) =>
        period.start >= one.end &&
        period.start - one.end < 60 &&
        !/,\s(?:and|then)\b/.test(this.#text.slice(one.end, period.start)),
    );
    return head ?? tail ?? null;
  }

  /** "leads the X team", "the X team …, has been led by her since 2011". */
  #led(): Post[] {
    const active =
      /\b(?:leads|heads|directs|runs|leading|heading|led|headed|directed)\s(?:the\s|a\s|its\s|his\s|her\s)/i.exec(
        this.#text,
      );
    const passive = /\b(?:has been|is|was)\s(?:led|headed|directed|run)\sby\s(?:him|her|them)\b/i.exec(this.#text);
    const mark = passive ?? active;
    if (!mark) return [];
    const units = this.#organisations.filter((one) =>
      passive ? one.end <= mark.index : one.start >= mark.index + mark[0].length && one.start - mark.index < 60,
    );
    const unit = units.find((one) => one.isUnit) ?? (passive ? undefined : units[0]);
    if (!unit || this.#used.has(unit)) return [];
    this.#used.add(unit);
    const printed = this.#text.slice(unit.start, unit.end);
    const parent = this.#organisations.find(
      (one) =>
        one.start >= unit.end &&
        !one.isUnit &&
        /^[\s,]*(?:\([^)]*\))?[\s,]*(?:at|of|in)\s(?:the\s)?$/i.test(this.#text.slice(unit.end, one.start)),
    );
    const isInner =
      unit.isUnit ||
      (!unit.isKnown && /\b(?:lab|laboratory|group|cent(?:er|re)|program(?:me)?|initiative|team)\b/i.test(printed));
    const main = parent
      ? { span: parent, isAbsolute: false }
      : ((isInner ? this.#mainInstitution([unit]) : null) ?? { span: unit, isAbsolute: false });
    if (!main) return [];
    const period = this.#periods.find((one) => one.start >= mark.index) ?? null;
    const pair = {
      institution: this.#moved(main.span, main.isAbsolute),
      unit: main.span === unit ? null : this.#moved(unit, false),
    };
    const isPast = /\b(?:led|headed|directed)\b/i.test(active?.[0] ?? '') && !passive;
    return [
      {
        kind: 'EMPLOYMENT',
        role: `leader of the ${printed}`,
        field: null,
        ...pair,
        statement: this.#statement(mark.index, pair),
        start: period?.from ?? null,
        end: period?.to ?? null,
        ongoing: period?.isOpen || !isPast ? 'YES' : 'NO',
        atEvent: false,
        order: this.#order,
        rule: 'career/leads',
      },
    ];
  }

  #founded(): Post[] {
    const mark =
      /\b((?:co-?)?found)(?:ed|s)\s(?:the\s|a\s)?(?:(?:company|start-?up|firm)\s)?((?:\p{Lu}[\p{L}\d&.'’-]*)(?:\s\p{Lu}[\p{L}\d&.'’-]*){0,4})/u.exec(
        this.#text,
      );
    if (!mark?.[2]) return [];
    const start = mark.index + mark[0].length - mark[2].length;
    const pair = {
      institution: this.#moved({ start, end: start + mark[2].replace(/[.,]+$/, '').length }, false),
      unit: null,
    };
    const period = this.#nearPeriod({ start, end: start + mark[2].length });
    return [
      {
        kind: 'FOUNDER',
        role: `${mark[1]}er`,
        field: null,
        ...pair,
        statement: this.#statement(mark.index, pair),
        start: period?.from ?? null,
        end: period && period.from !== period.to ? period.to : null,
        ongoing: period?.isOpen ? 'YES' : 'UNKNOWN',
        atEvent: false,
        order: this.#order,
        rule: 'career/founded',
      },
    ];
  }

  /** "founded the X series of workshops, held 2008–2017 at the Y conference": the event is no employer. */
  #foundedEvent(): Post | null {
    const mark =
      /\b((?:co-?)?(?:found|start|initiat|establish|launch|organi[sz])ed)\s(?:the\s|a\s)?([^.;]{2,140}?\b(?:workshops?|series|conferences?|symposi(?:um|a)|summer school|seminar)\b(?:\sof\s\p{Ll}+)?)/u.exec(
        this.#text,
      );
    if (!mark?.[1] || !mark[2] || /\b(?:university|department)\b/i.test(mark[2])) return null;
    const series = { start: mark.index + mark[0].length - mark[2].length, end: mark.index + mark[0].length };
    const venue =
      /\b(?:at|of|with|alongside)\s(?:the\s)?(\p{Lu}[\p{L}\d-]*(?:\s\p{Lu}[\p{L}\d-]*){0,4})(?:\s\([^)]{0,60}\))?\s?(?:conferences?|meetings?|symposi\w+)?/u.exec(
        this.#text.slice(series.end),
      );
    const venueName = venue?.[1];
    const at = venue && venueName ? series.end + venue.index + venue[0].indexOf(venueName) : null;
    const institution = at !== null && venueName ? { start: at, end: at + venueName.length } : series;
    const pair = {
      institution: this.#moved(institution, false),
      unit: at === null ? null : this.#moved(series, false),
    };
    const period = this.#periods.find((one) => one.start >= series.end) ?? null;
    return {
      kind: 'FOUNDER',
      role: /found/i.test(mark[1]) ? mark[1].replace(/ed$/, 'er') : mark[1],
      field: null,
      ...pair,
      statement: this.#statement(mark.index, pair),
      start: period?.from ?? null,
      end: period?.to ?? null,
      ongoing: period?.isOpen ? 'YES' : period?.to ? 'NO' : 'UNKNOWN',
      atEvent: true,
      order: this.#order,
      rule: 'career/founded-event',
    };
  }

  #isTarget(one: OrganisationMatch): boolean {
    const head = this.#text.slice(Math.max(0, one.start - 90), one.start);
    return (
      BEFORE_TARGET.test(head) ||
      (AFTER_TARGET.test(head) && this.#roles.length > 0 && !/\b(?:ph\.?d|doctorate|degree|master)/i.test(head))
    );
  }

  #readOrder(): Order {
    const target = this.#organisations.find((one) =>
      BEFORE_TARGET.test(this.#text.slice(Math.max(0, one.start - 90), one.start)),
    );
    const isBefore =
      target !== undefined ||
      /^\s*(?:Previously|Formerly|Earlier|Prior to (?:that|this)|Before (?:that|this)|Until recently|In the past|Auparavant|Zuvor|Davor|Wcześniej)\b/i.test(
        this.#text,
      );
    return { isBefore, target: target ? this.#text.slice(target.start, target.end) : null, isNext: false };
  }
}

/** Between a post and its organisation stand subjects and small words, but no new verb. */
function isRoleGap(gap: string): boolean {
  if (
    /^,?\swhich\s(?:he|she|they)\s(?:completed|received|obtained|earned|took|defended)\s(?:at|from)\s(?:the\s)?$/.test(
      gap,
    )
  )
    return true;
  return (
    gap.length < 150 &&
    !/[;:]|\.\s|\b(?:he|she|they|then|before|where|who|which|after|while|was|were|is|has|joined|received|from \d{4} to)\b/i.test(
      gap.replace(/\([^)]*\)/g, ' '),
    )
  );
}

function isKnownUnit(printed: string, entry: InstitutionEntry): boolean {
  return foldText(resolveUnit(printed, entry).name) !== foldText(printed);
}

function lastIndex(text: string, pattern: RegExp): number {
  let last = -1;
  for (const match of text.matchAll(pattern)) last = match.index;
  return last;
}

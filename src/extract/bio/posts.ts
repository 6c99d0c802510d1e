/** Reads the posts and degrees of one sentence of a bio: outline, clauses, groups, and who employs when. */

import { kindOfInstitution } from '../../institutions/gazetteer.ts';
import { pattern } from '../../text/pattern.ts';
import { cameTo } from './came-to.ts';
import { type Clause, clausesOf } from './clauses.ts';
import type { Employer } from './employer-ground.ts';
import { foundedEvent } from './founded-events.ts';
import { givenDegrees } from './given-degrees.ts';
import { type Group, type Grouping, groupsOf } from './groups.ts';
import { hangingPosts, joining, ledOfAntecedent } from './hanging-posts.ts';
import { withHeadsOfFounded } from './heads-of-founded.ts';
import { inSuccession } from './in-succession.ts';
import { isHeldInside } from './inside.ts';
import { ledBy } from './led-by.ts';
import { goesOnIn, leadsPart, spendsTime, teaches } from './place-of-next-clause.ts';
import { employersOf } from './places.ts';
import type { Post } from './post.ts';
import { barePosts, type HeadInGroup, postsOfHead } from './posts-at-employers.ts';
import { withinHouse } from './second-appointments.ts';
import { isInField } from './second-fields.ts';
import { type ClauseInRow, type SentenceContext, SentenceState, type Whereabouts } from './sentence-state.ts';
import { type HeadMark, type OrganisationMark, type Shape, shapeOf } from './shape.ts';
import { houseOfRole, isOfSociety, isStated, namesAnother } from './stated.ts';
import { takenTo } from './taken-to.ts';
import { withLatter } from './the-latter.ts';
import { unnamedEmployer } from './unnamed-employers.ts';
import { datedBehind, firstPeriodIn, periodsIn } from './years-behind.ts';
import { withYearsOnFaculty } from './years-on-faculty.ts';

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

/** "A Ⓡ, first at Ⓞ". */
const FIRST_AT = /^(?:first|initially)\s(?:at|with|in|for)\s(?:the\s)?Ⓞ/u;

/** "A Ⓡ at Ⓞ, Ⓟ; at Ⓞ, Ⓟ": the same post at a house with years of its own. */
const LISTED_HOUSE = pattern('u')`
  ^(?:(?:and|y|et|und|e)\s)?(?:(?:then|luego|después|puis|dann|poi)\s)?
  (?:at|in|with|en|à|chez|an|bei|presso|na|no|em)\s?(?:(?:the|el|la|le|l['’]|der|dem)\s?)?Ⓞ(?:\s\([^()Ⓟ]{2,30}\))?,?\s\(?Ⓟ\)?[;,.\s]*(?:(?:and|y|et|und|e)\s)?$
`;
const DATED_HOUSE =
  /Ⓡ[^ⓇⒹⓃ;]{0,40}Ⓞ[^ⓇⒹⓃⓄ;]{0,30}Ⓟ\)?;\s(?:[^ⓇⒹⓃ;]{0,40}Ⓞ[^ⓇⒹⓃⓄ;]{0,30}Ⓟ\)?;\s){0,9}(?:(?:and|y|et|und|e)\s)?$/u;

/** What somebody may be called for an honour alone. */
const IS_TITLE = /(?:fellow|scholar|laureate)$/i;

/** "Nach dem Studium an der X war sie …". */
const AFTER_STUDIES = /^(?:Nach|After|Après|Dopo|Tras)\s[^ⓄⓊⓇⒹ]*(?:[Ss]tudi|études|estudios)/u;

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

/** Posts of a group of which the place is yet to come. */
interface Pending {
  readonly clause: Clause;
  readonly group: Group;
  readonly grouping: Grouping;
}

class SentenceReader {
  readonly #clauses: readonly Clause[];
  readonly #isPostLine: boolean;
  readonly #state: SentenceState;
  #pending: Pending[] = [];
  /** They date posts of other sentences, and nothing in this one hangs on them. */
  readonly #comings: Post[] = [];
  /** The posts before a "where …" in the midst of a list of organisations. */
  #interrupted: Pending | null = null;

  constructor(context: SentenceContext, shape: Shape) {
    this.#clauses = clausesOf(shape);
    this.#isPostLine = context.isPostLine;
    this.#state = new SentenceState(context, shape, this.#clauses);
  }

  read(): SentenceReading {
    for (const [at, clause] of this.#clauses.entries()) {
      if (clause.subject === 'OTHER' && !this.#isPostLine) continue;
      const before = this.#clauses.slice(0, at);
      const next = this.#clauses[at + 1];
      const main =
        next && opensWithPost(clause, next)
          ? next
          : clause.opening === 'PLAIN'
            ? before.findLast(({ opening }) => opening === 'PLAIN')
            : undefined;
      this.#readClause(clause, groupsOf(clause), {
        previous: before.at(-1) ?? null,
        main: main ?? before.at(-1) ?? null,
      });
    }
    const { posts, shape, base, whereabouts } = this.#state;
    const led = ledBy(shape, base, whereabouts.last ?? whereabouts.home);
    if (led) posts.push(led);
    const isTold = ({ institution: { start } }: Post) =>
      posts.some(({ institution, role }) => institution.start === start && role !== null);
    posts.push(...takenTo(shape, base).filter((one) => !isTold(one)));
    posts.push(...givenDegrees(shape, base).filter((one) => !isTold(one)));
    const told = withLatter(shape, base, withoutGuests(posts));
    const added = withYearsOnFaculty(shape, base, withHeadsOfFounded(shape, base, told));
    return {
      posts: [...inSuccession(shape, added), ...this.#comings],
      whereabouts,
    };
  }

  #readClause(
    clause: Clause,
    grouping: Grouping,
    { previous, main }: { readonly previous: Clause | null; readonly main: Clause | null },
  ): void {
    const from = this.#state.posts.length;
    this.#readGroups({ clause, previous: main }, grouping);
    if (previous && (teaches(clause, previous) || leadsPart(clause) || spendsTime(clause)))
      this.#settlePending(
        clause,
        this.#employers(grouping.loose.filter(({ sign }) => sign === 'Ⓞ' || !leadsPart(clause))),
      );
    const isResumed = this.#placePending(clause, grouping) || this.#resume(clause, grouping, previous);
    this.#dateCurrent(clause);
    this.#comings.push(...cameTo(clause, this.#state.told(clause)));
    this.#complete(clause, grouping);
    const lastGroup = grouping.groups.at(-1);
    if (clause.opening !== 'WHERE' && clause.opening !== 'WHICH' && !isResumed)
      this.#interrupted = lastGroup && lastGroup.places.length > 0 ? { clause, group: lastGroup, grouping } : null;
    if (tellsBare(clause, grouping) && !isOfDegree(clause, previous))
      this.#addBare({ clause, previous: main }, grouping);
    this.#state.movedOn(clause, this.#state.posts.slice(from));
  }

  #readGroups(row: ClauseInRow, grouping: Grouping): void {
    const { clause } = row;
    let before: Employer[] = [];
    let isHonour = false;
    for (const group of grouping.groups) {
      if (!isStated(clause, group)) continue;
      // "A fellow of the IEEE, a Z Visiting Fellow and a W Scholar": honours, all of them.
      if (isHonour && group.places.length === 0 && group.heads.every(({ role }) => IS_TITLE.test(role.role))) continue;
      const from = this.#state.posts.length;
      let employers = this.#employers(group.places);
      const isShared = group.isShared && (!isHonour || isOfSameBody(clause, group));
      if (employers.length === 0 && isShared && !namesAnother(clause, group) && !isOfSociety(group))
        employers = before.slice(-1).map((one) => (isOfOtherField(clause, group) ? { ...one, unit: null } : one));
      if (employers.length === 0 && risesWithin(clause, group)) employers = before.slice(-1);
      if (employers.length === 0) {
        const fallback = unnamedEmployer(clause, group, this.#state.told(clause));
        if (fallback) employers = [{ institution: fallback, unit: null }];
        else if (group.heads.length > 0) this.#pending.push({ clause, group, grouping });
      } else if (group.places.length > 0) this.#settlePending(clause, employers);
      employers = withinHouse(
        employers,
        { clause, heads: group.heads },
        {
          house: before.at(-1)?.institution ?? this.#state.whereabouts.home,
          printed: (span) => this.#state.printed(span),
        },
      );
      if (isHeldInside(clause, group, this.#state.shape))
        employers = this.#state.inside(employers, clause, before.at(-1)?.institution ?? null);
      for (const [at, head] of group.heads.entries())
        this.#addHead(
          { ...row, head, group, grouping },
          this.#housesOf(head) ?? (areInTurn(group, employers) ? employers.slice(at, at + 1) : employers),
        );
      if (employers.length > 0) before = employers;
      isHonour = employers.length > 0 && this.#state.posts.length === from;
    }
  }

  /** Whether the clause names the first house of the post told just before: "was an intern, first at X and then at Y". */
  #placePending(clause: Clause, { groups, loose }: Grouping): boolean {
    const [only, ...more] = this.#pending;
    if (!only || more.length > 0 || clause.verb || groups.length > 0 || !FIRST_AT.test(clause.outline)) return false;
    this.#pending = [];
    const group = { ...only.group, places: loose, periods: periodsIn(clause) };
    const employers = this.#employers(loose);
    for (const head of group.heads) this.#addHead({ ...only, head, group, previous: null }, employers);
    this.#interrupted = { ...only, group };
    return true;
  }

  /** Whether the clause names a further house of the posts before it, which are told of that too. */
  #resume(clause: Clause, grouping: Grouping, previous: Clause | null): boolean {
    if (!this.#interrupted || clause.verb || clause.hasSubject || grouping.groups.length > 0) return false;
    if (previous?.opening !== 'WHERE' && !GOES_ON.test(clause.outline) && !this.#isListed(clause)) return false;
    // "At X, where she worked with Ada Roe, now at Y": where the other is.
    if (/Ⓝ[\s,(]*$/u.test(previous?.outline ?? '')) return false;
    const { clause: earlier, group } = this.#interrupted;
    const employers = this.#employers(grouping.loose);
    const own = { ...group, places: grouping.loose, periods: periodsIn(clause) };
    for (const head of group.heads)
      this.#addHead({ head, group: own, grouping, clause: earlier, previous: null }, employers);
    return true;
  }

  #isListed({ outline, start }: Clause): boolean {
    return (
      LISTED_HOUSE.test(outline) && DATED_HOUSE.test(this.#state.shape.outline.slice(Math.max(0, start - 600), start))
    );
  }

  /** "Her PhD, which she completed at X in 2009": the place, or the year alone, of the degree named before. */
  #complete(clause: Clause, grouping: Grouping): void {
    if (grouping.groups.length > 0) return;
    const { posts } = this.#state;
    const periods = periodsIn(clause);
    const last = posts.at(-1);
    const dated =
      last && grouping.loose.length === 0 && periods[0] ? datedBehind(last, clause, periods[0].period) : null;
    if (dated) posts[posts.length - 1] = dated;
    if (clause.opening !== 'WHICH' || clause.verb?.kind !== 'GET') return;
    const degree = posts.at(-1);
    const year = periods[0]?.period.to ?? null;
    if (grouping.loose.length === 0) {
      if (degree?.kind === 'EDUCATION' && degree.end === null && year !== null)
        posts[posts.length - 1] = { ...degree, end: year };
      return;
    }
    for (const { group } of this.#pending.splice(0)) {
      const employers = this.#employers(grouping.loose.slice(0, 2));
      const own = { ...group, places: grouping.loose, periods };
      for (const head of group.heads.filter(({ sign }) => sign === 'Ⓓ'))
        this.#addHead({ head, group: own, grouping, clause, previous: null }, employers);
    }
  }

  #employers(places: readonly OrganisationMark[]): Employer[] {
    return employersOf(places, this.#state.ground());
  }

  /** "An Amazon Scholar": the house stands in the name of the post. */
  #housesOf({ role, start }: HeadMark): Employer[] | null {
    const house = houseOfRole(role.role);
    if (house === null || kindOfInstitution(house) !== 'COMPANY') return null;
    const at = start + this.#state.base;
    return [{ institution: { start: at, end: at + house.length }, unit: null }];
  }

  #addHead(head: HeadInGroup, employers: readonly Employer[]): void {
    this.#state.posts.push(...postsOfHead(head, employers, this.#state));
  }

  #addBare(row: ClauseInRow, grouping: Grouping): void {
    const { clause } = row;
    const told = this.#state.told(clause);
    const period = grouping.leading?.period ?? firstPeriodIn(clause);
    const whose = ledOfAntecedent(clause, period, told);
    const isFounding = clause.opening === 'WHICH' && clause.verb?.kind === 'FOUND';
    if (whose) this.#state.posts.push(whose);
    else if (isFounding || grouping.loose.length === 0) this.#state.posts.push(...hangingPosts(clause, period, told));
    else this.#state.posts.push(...barePosts(row, grouping, this.#state));
  }

  /** "Prior to taking up this position in January 2022": when the person came to the post held now. */
  #dateCurrent(clause: Clause): void {
    const year = TAKEN_UP.test(clause.outline) ? firstPeriodIn(clause)?.from : null;
    const { home } = this.#state.whereabouts;
    if (!year || !home) return;
    const held = { kind: 'EMPLOYMENT', role: null, institution: home, start: year } as const;
    this.#state.posts.push(joining(this.#state.told(clause), held, 'since'));
  }

  /** "First a student (2014–2019), then a fellow (2019–2021) at X": the organisation comes with the last of them. */
  #settlePending(clause: Clause, employers: readonly Employer[]): void {
    for (const { clause: earlier, group, grouping } of this.#pending.splice(0)) {
      if (!goesOnIn(clause, group, earlier) || namesAnother(earlier, group)) continue;
      for (const head of group.heads)
        this.#addHead({ head, group, grouping, clause: earlier, previous: null }, employers);
    }
  }
}

/** "On leave at X in 2024, where she is an economist": a guest there is what the next post says. */
function withoutGuests(posts: readonly Post[]): Post[] {
  const isOfHouse = (post: Post, guest: Post) =>
    post !== guest &&
    post.role !== null &&
    post.kind !== 'EDUCATION' &&
    post.institution.start === guest.institution.start;
  const guests = posts.filter(
    (guest) => guest.role === 'visiting position' && posts.some((post) => isOfHouse(post, guest)),
  );
  return posts
    .filter((post) => !guests.includes(post))
    .map((post) => {
      const guest = guests.find((one) => isOfHouse(post, one));
      return guest && post.start === null && post.end === null ? { ...post, start: guest.start, end: guest.end } : post;
    });
}

/** "As head of X, she runs …": the post is held when what follows is done. */
function opensWithPost({ verb, outline }: Clause, next: Clause): boolean {
  return verb === null && next.hasSubject && next.verb !== null && /^As\s(?:an?\s|the\s)?Ⓡ/u.test(outline);
}

const RISES = pattern('u')`
  \b(?:took over|became|was (?:promoted|appointed|made|named)|rose|advanced)\s(?:(?:to|as|its|the|an?)\s){0,3}$
`;
const OF_PART = pattern('u')`
  ^\sof\s(?:the|its)\s(?:\p{Lu}\S*\s){1,4}?(?:Unit|Department|Division|Section|Branch|Directorate|Team|Group)(?!\p{L})
`;

/** "Joined X as an economist and shortly afterwards took over as head of the Modelling Unit": a part of X. */
function risesWithin({ outline, start }: Clause, { heads }: Group): boolean {
  const [head] = heads;
  return (
    head !== undefined &&
    RISES.test(outline.slice(0, head.at - start)) &&
    OF_PART.test(outline.slice(head.at - start + 1))
  );
}

/** "A fellow of the Academy and its president", no "fellow of the Academy and a professor". */
function isOfSameBody({ outline, start }: Clause, { heads: [head] }: Group): boolean {
  return head !== undefined && /\bits\s(?:\p{Ll}+\s)?$/u.test(outline.slice(0, head.at - start));
}

/** "A professor in the Department of Music and an adjunct professor in Linguistics": not of that department. */
function isOfOtherField({ outline, start }: Clause, { heads }: Group): boolean {
  const head = heads.at(-1);
  return head !== undefined && isInField(outline.slice(head.at - start + 1, head.at - start + 80));
}

/** "Received her PhD from X, working in the Y group": what she did for it. */
function isOfDegree({ verb, hasSubject }: Clause, previous: Clause | null): boolean {
  return (
    verb?.kind === 'WORK' &&
    verb.tense === 'GERUND' &&
    !hasSubject &&
    previous?.verb?.kind === 'GET' &&
    previous.marks.some(({ sign }) => sign === 'Ⓓ')
  );
}

/** "BSc, MSc and PhD from X, Y and Z": each from its own. */
function areInTurn({ heads }: Group, employers: readonly Employer[]): boolean {
  return heads.length > 1 && heads.length === employers.length && heads.every(({ sign }) => sign === 'Ⓓ');
}

/** Whether a clause may say where somebody was without a post: it names none, or its verb tells of the place itself. */
function tellsBare({ verb, outline }: Clause, { groups, loose }: Grouping): boolean {
  if (groups.length === 0 || /^(?:STUDY|LEAD|FOUND)$/.test(verb?.kind ?? '')) return true;
  return loose.length > 0 && (/^(?:BE|WORK|TEACH)$/.test(verb?.kind ?? '') || AFTER_STUDIES.test(outline));
}

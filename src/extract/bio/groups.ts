/** Puts the posts and degrees of a clause together with the organisations and spans of time that belong to them. */

import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import type { Clause } from './clauses.ts';
import {
  AS,
  BETWEEN_POSTS,
  FIRST_PLACE,
  HEADS_JOINT,
  NEXT_PLACE,
  NEXT_STAY,
  OF_OTHERS,
  TO_TAKE_UP,
} from './group-patterns.ts';
import { OF_SOCIETY } from './role-patterns.ts';
import { isHeldWithin } from './second-appointments.ts';
import type { HeadMark, Mark, OrganisationMark, PeriodMark } from './shape.ts';

/** Posts or degrees that share their organisations: "BSc and MSc from X", "professor at X and Y". */
export interface Group {
  readonly heads: readonly HeadMark[];
  readonly places: readonly OrganisationMark[];
  /** In the order of the text; those that open the clause are in `Grouping.leading`. */
  readonly periods: readonly PeriodMark[];
  /** The organisation is that of the post before: "professor at X and director of Y there". */
  readonly isShared: boolean;
}

export interface Grouping {
  readonly groups: readonly Group[];
  /** Organisations before any post, to which none is bound. */
  readonly loose: readonly OrganisationMark[];
  readonly leading: PeriodMark | null;
}

interface Open {
  heads: HeadMark[];
  places: OrganisationMark[];
  periods: PeriodMark[];
  isBackward: boolean;
  isShared: boolean;
}

const AFTER_PERSON = /[Ⓝ][^Ⓝ]{0,30}?[\s,(](?:at|in|from|of|on|bei|an der|à|,)\s?(?:the\s)?$/u;
/** What somebody is by trade: "economic historian". */
export const TRADE = /^(?:\p{Ll}[\p{L}-]*\s){0,3}\p{Ll}+(?:(?<!scient)ist|ian|graphe[r]|nomer|physician)$/u;
/** "… habilitierte er sich 2005 an der X": the place comes behind the degree after all. */
const IS_ELSEWHERE = /^(?:\s(?:er|sie|sich|Ⓟ|in \p{Lu}\p{L}+)){0,4}\s(?:an der|am|an|bei|in)\s[ⓄⓊ]/u;
/** "Positions at X (reader) and Y (lecturer)": the brackets say which. */
const UNNAMED = /^(?:positions?|posts?|appointments?|roles?|graduate|graduated)$/i;
/** "Moved to X for a PhD". */
const FOR_A_DEGREE =
  /^\s(?:for|to (?:do|pursue|complete|take|write|begin|study for|work on))\s(?:an?|his|her|their)\s(?:\p{Ll}+\s)?$/u;
/** "Twelve years at X, rising from fellow to director". */
const RISING = /,\srising\s(?:through the ranks\s)?(?:from\s(?:an?\s)?|to\s(?:an?\s|the\s)?)$/;
/** "Moved to X for two years of postdoctoral research". */
const FOR_A_STAY =
  /^\sfor\s(?:an?|his|her|their|one|two|three|four|several)\s(?:(?:year|month|term)s?\s(?:of|as\san?)\s)?(?:\p{Ll}+\s)?$/u;
/** "Interned at X during her …". */
const WHILE_AT = /[ⓄⓊ][^ⓇⒹ]*\s(?:during|throughout)\s(?:his|her|their|my)\s(?:\p{Ll}+\s)?$/u;
/** What somebody is besides a rank. */
const HAS_OFFICE = /director|dean|head|chair|coordinator|leader|manager|founder|chief|president|provost|^\p{Lu}{3}$/iu;
/** "There", right behind a post. */
const IS_THERE = /^\s(?:there|dort|daar|allí|là)(?=[\s,])/;
const SOMEONE_ELSES =
  /(?:Ⓝ|\bwhere\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}.-]+){1,3})(?:,|\s\(|,\swho is|,\sthen|,\snow)\s?(?:(?:an?|the|then|now|currently|also)\s){0,2}$/u;

/** The groups of a clause in order. */
export function groupsOf(clause: Clause): Grouping {
  return new Grouper(clause).read();
}

class Grouper {
  readonly #clause: Clause;
  readonly #groups: Open[] = [];
  #loose: OrganisationMark[] = [];
  /** The loose organisation stands behind "at", so that a later "at" does not take its place. */
  #isLooseAt = false;
  /** The organisation before was left out, and those that a list adds to it with it. */
  #isSkipping = false;
  #lastPeriod: PeriodMark | null = null;
  #leading: PeriodMark | null = null;
  /** The last group ended with its bracket: what follows belongs to the next. */
  #isClosed = false;
  /** Nothing may be bound to what a mark left out of account opened. */
  #isBroken = false;

  constructor(clause: Clause) {
    this.#clause = clause;
  }

  read(): Grouping {
    let last: Mark | null = null;
    for (const mark of this.#clause.marks) {
      if (mark.sign === 'Ⓢ') continue;
      const gap = this.#between(last, mark);
      if (mark.sign === 'Ⓡ' || mark.sign === 'Ⓓ') this.#head(mark, gap);
      else if (mark.sign === 'Ⓞ' || mark.sign === 'Ⓤ') this.#place(mark, gap);
      else if (mark.sign === 'Ⓟ') this.#period(mark, gap);
      else continue;
      last = mark;
    }
    return { groups: this.#groups, loose: this.#loose, leading: this.#leading };
  }

  #between(last: Mark | null, mark: Mark): string {
    const from = last ? last.at - this.#clause.start + 1 : 0;
    return this.#clause.outline.slice(from, mark.at - this.#clause.start);
  }

  #head(mark: HeadMark, gap: string): void {
    const before = this.#clause.outline.slice(0, mark.at - this.#clause.start);
    const current = this.#isClosed ? undefined : this.#groups.at(-1);
    this.#isClosed = false;
    this.#isBroken = SOMEONE_ELSES.test(before);
    if (this.#isBroken) return;
    // "Interned at X during her PhD": when, and not where she took it.
    if (mark.sign === 'Ⓓ' && WHILE_AT.test(before) && /^[\s.,;)]*(?:Ⓟ|$)/u.test(this.#behind(mark))) return;
    // "As a graduate student she spent a year at X as a research resident".
    const isOnce = /^As\san?\s$/.test(before) && mark.sign === 'Ⓡ' && /student|candidate/i.test(mark.role.role);
    if (isOnce && /\sas\san?\sⓇ/u.test(this.#clause.outline.slice(before.length))) return;
    // "Composer and sound artist Jane Roe teaches at …": what she is called, not what she holds there.
    if (
      mark.sign === 'Ⓡ' &&
      /^[^,;:.ⓄⓊⓇ]{0,40}Ⓢ/u.test(this.#clause.outline.slice(before.length + 1, before.length + 44))
    )
      return;
    if (!current) {
      if (
        this.#clause.verb?.kind === 'STUDY' &&
        mark.sign === 'Ⓡ' &&
        !/(?:ph\.?d|doctoral|graduate|master['’]?s|research)\sstudent/i.test(mark.role.role) &&
        !(/^(?:resident|fellow|intern)/i.test(mark.role.role) && /\(\s?$/.test(gap))
      )
        return;
      const backward = this.#loose.length > 0 && this.#isBound(gap, mark);
      const isInBracket = backward && /\(\s?$|\sretiring\sas\s(?:an?\s)?$/.test(gap);
      const bound = isInBracket ? this.#loose.slice(-1) : this.#loose;
      const own =
        isInBracket && this.#lastPeriod && this.#lastPeriod.at > (bound[0]?.at ?? 0) ? [this.#lastPeriod] : [];
      this.#groups.push({ ...this.#open(mark, backward ? bound : [], backward), periods: own });
      if (backward) this.#loose = isInBracket ? this.#loose.slice(0, -1) : [];
      return;
    }
    const previous = current.heads.at(-1);
    // "Professor, Rice University (since 2015; Reader 2009–2015)".
    if (
      current.places.length > 0 &&
      previous?.sign === 'Ⓡ' &&
      mark.sign === 'Ⓡ' &&
      this.#isInBracketWith(previous, mark)
    ) {
      this.#groups.push(this.#open(mark, current.places, true));
      return;
    }
    // "degrees from X (BA) and Y (MPhil, PhD)", "positions at X (reader) and Y (lecturer)".
    if (current.places.length > 0 && /^[^()]{0,3}\(\s?$/.test(gap)) {
      this.#groups.push(this.#open(mark, current.places.slice(-1), true));
      if (current.heads.every(({ role }) => UNNAMED.test(role.role))) {
        current.places.pop();
        if (current.places.length === 0) this.#groups.splice(this.#groups.indexOf(current), 1);
      }
      return;
    }
    const gapFromHead = previous
      ? this.#clause.outline.slice(previous.at - this.#clause.start + 1, mark.at - this.#clause.start)
      : gap;
    // "Assistant professor (adiunkt) at X": the same post in another tongue.
    const isGloss = /^\s\($/.test(gapFromHead) && /^\)/.test(this.#behind(mark)) && !HAS_OFFICE.test(mark.role.role);
    if (isGloss && previous?.sign === 'Ⓡ' && mark.sign === 'Ⓡ' && current.places.length === 0) return;
    // "Her studies in Göttingen and her PhD at X": "in" names a place, which the next degree has its own of.
    const isElsewhere =
      (previous?.sign === 'Ⓓ' && previous.role.field === null && /^\sin\s/.test(gapFromHead)) ||
      // "The State Climatologist of Georgia and a professor at X".
      (previous?.sign === 'Ⓡ' &&
        !/profess|lectur|reader|chair|fellow|student|scholar/i.test(previous.role.role) &&
        readPlaces().has(foldText(/^\sof\s(\p{Lu}\p{L}+),?\sand\s/u.exec(gapFromHead)?.[1] ?? '-'))) ||
      (previous?.sign === 'Ⓡ' && /\sin\s\p{Lu}\p{L}+,?\s(?:and|und|et)\s/u.test(gapFromHead));
    // "An economic historian and an associate professor at X": what she is by trade is no post at X.
    const isByTrade =
      /^(?:\sof\s(?:\p{Ll}+\s){0,3}\p{Ll}+)?,?\sand\s(?:an?\s)?$/u.test(gapFromHead) &&
      TRADE.test(previous?.role.role ?? '') &&
      (/\san?\s$/.test(gapFromHead) || /^\p{Lu}/u.test(mark.role.role)) &&
      /profess|lecturer|reader|fellow/i.test(mark.role.role);
    // "An X Center fellowship and a faculty position at Y": the fellowship is that of the centre.
    const isOfCentre = /\b(?:Cent(?:er|re)|Institute|Laboratory)\s[Ff]ellow(?:ship)?$/.test(previous?.role.role ?? '');
    // "A Z Society Chair and an associate professor at X": what a society gives is no post at X.
    const isGiven =
      /^(?:\s|,|an?|and)*$/.test(gapFromHead) &&
      OF_SOCIETY.test(previous?.role.role ?? '') &&
      !OF_SOCIETY.test(mark.sign === 'Ⓡ' ? mark.role.role : '');
    // "With a courtesy appointment in Philosophy, and a member of X".
    const isWithin = previous !== undefined && isHeldWithin(previous.role.role, gapFromHead);
    const isAlike = previous?.sign === mark.sign && !isElsewhere && !isByTrade && !isOfCentre && !isGiven && !isWithin;
    if (
      isAlike &&
      current.isBackward &&
      !(mark.sign === 'Ⓓ' && IS_ELSEWHERE.test(this.#behind(mark))) &&
      (HEADS_JOINT.test(gapFromHead) || /^\sto\s(?:an?\s|the\s)?$/.test(gapFromHead))
    ) {
      current.heads.push(mark);
      return;
    }
    // "Rose from assistant to full professor at X".
    const isRise =
      /^\sto\s(?:an?\s|the\s)?$/.test(gapFromHead) && /\sfrom\s(?:an?\s)?$/.test(this.#before(previous ?? mark));
    // "Promoted to associate professor in 2014 and to professor in 2019, both at X".
    const isNextRise = /^\s\(?Ⓟ\)?,?\sand\sto\s(?:an?\s)?$/u.test(gapFromHead);
    if (isAlike && current.places.length === 0 && (isRise || isNextRise || HEADS_JOINT.test(gapFromHead))) {
      current.heads.push(mark);
      return;
    }
    // "Statistician (team leader from 2017) at X".
    const isAside = /^\s\((?:an?\s|since\s|now\s|also\s)?$/.test(gapFromHead) && this.#isShutBefore(mark);
    if (previous?.sign === mark.sign && current.places.length === 0 && isAside) {
      current.heads.push(mark);
      return;
    }
    const sharesPlace =
      mark.sign === 'Ⓡ' && current.places.length > 0 && isHeldWithin(mark.role.role, this.#behind(mark));
    const goesOn =
      mark.sign === 'Ⓡ' &&
      !/^(?:freelance|self-employed)/i.test(mark.role.role) &&
      (current.places.length > 0 || current.isShared) &&
      current.places.length < 4 &&
      isAlike &&
      BETWEEN_POSTS.test(gap);
    this.#groups.push({ ...this.#open(mark, [], false), isShared: sharesPlace || goesOn });
  }

  #before({ at }: Mark): string {
    return this.#clause.outline.slice(0, at - this.#clause.start);
  }

  #behind({ at }: Mark): string {
    return this.#clause.outline.slice(at - this.#clause.start + 1, at - this.#clause.start + 60);
  }

  /** Behind a semicolon in the bracket that stands behind the place of the post before. */
  #isInBracketWith(previous: HeadMark, mark: HeadMark): boolean {
    const { outline, start } = this.#clause;
    const before = outline.slice(0, mark.at - start);
    return (
      before.lastIndexOf('(') > before.lastIndexOf(')') &&
      /^(?:[^;]*\()?Ⓟ;\s$/u.test(before.slice(previous.at - start + 1).trimStart())
    );
  }

  #isShutBefore(mark: HeadMark): boolean {
    const at = mark.at - this.#clause.start + 1;
    return /^[^()ⓄⓊ]{0,40}\)/u.test(this.#clause.outline.slice(at, at + 42));
  }

  #open(mark: HeadMark, places: readonly OrganisationMark[], isBackward: boolean): Open {
    return { heads: [mark], places: [...places], periods: [], isBackward, isShared: false };
  }

  /** "joined X as R", "at X, he was R", "X (R)": the organisation stands before its post. */
  #isBound(gap: string, mark: HeadMark): boolean {
    const { outline, verb, start } = this.#clause;
    if (
      mark.sign === 'Ⓓ' &&
      /^(?:PhD \(Promotion\)|Habilitation$)/i.test(mark.role.role) &&
      /^\s(?:[\p{L}]+\s){0,2}$|^\smit\s(?:einer|der)\s(?:Arbeit|Dissertation|Thesis)\s[^,ⓄⓊⓃ]{0,80}$/u.test(gap)
    )
      return !IS_ELSEWHERE.test(this.#behind(mark));
    const comes = verb?.kind === 'BECOME' || /^(?:stayed|remained)/.test(verb?.printed ?? '');
    if (mark.sign === 'Ⓓ' && comes && FOR_A_DEGREE.test(gap)) return true;
    if (verb?.kind === 'BECOME' && /^post-?doc/i.test(mark.role.role) && FOR_A_STAY.test(gap)) return true;
    if (mark.sign === 'Ⓓ' && this.#clause.verb?.kind === 'GRADUATE' && /^,?\swith\s(?:\p{Ll}+\s)*$/u.test(gap))
      return true;
    if (
      mark.sign === 'Ⓓ' &&
      (verb?.kind === 'STUDY' || verb?.kind === 'BECOME') &&
      /^,?\s(?:earning|receiving|obtaining|completing|taking|gaining|finishing with|leaving with)\s(?:an?|his|her|their|both|the)\s(?:\p{Ll}+\s)?$/u.test(
        gap,
      )
    )
      return true;
    if (verb?.kind === 'BECOME' && mark.sign === 'Ⓡ' && TO_TAKE_UP.test(gap)) return true;
    if (
      RISING.test(gap) ||
      (mark.sign === 'Ⓡ' && (verb === null || verb.kind === 'BE') && /^['’]s?\s(?:\p{Ll}+\s)?$/u.test(gap))
    )
      return true;
    if (mark.sign === 'Ⓓ' && gap === ' ') return true;
    if (AS.test(gap) && !/\)[^(]*\(/.test(gap)) return !gap.includes('Ⓢ') || /\bas\s/.test(gap);
    const isFrontedPlace =
      /^\s*(?:(?:and|then|later|there|now|since|while|currently)\s)?(?:At|In|From|Since|at|in|With|with|An der|Am|Bei|À|Au|En)\s/u.test(
        outline,
      );
    if (isFrontedPlace && verb !== null && verb.start < mark.at && gap.length < 90) return true;
    if (verb === null && /^\s?[:,–—-]?\s?(?:an?\s|the\s)?$/u.test(gap)) return true;
    // "Jane Roe (DeepMind) is a staff scientist".
    if (
      verb?.kind === 'BE' &&
      !(TRADE.test(mark.role.role) && !/scientist/.test(mark.role.role)) &&
      /^\)\sis\s(?:an?|the)\s(?:\p{Ll}+\s)?$/u.test(gap) &&
      /Ⓢ\s\(Ⓞ\)\sis/u.test(outline)
    )
      return true;
    // "A CNRS researcher at LAAS".
    if (
      mark.sign === 'Ⓡ' &&
      gap === ' ' &&
      /^research|^scientist|^director/i.test(mark.role.role) &&
      this.#isPaidByBody()
    )
      return true;
    // "She was a Google engineer", "an MIT postdoc".
    if (mark.sign === 'Ⓡ' && gap === ' ' && this.#isCalledAfterHouse(mark)) return true;
    return (
      verb !== null &&
      verb.start - start >= 0 &&
      /^\s(?:appointed|hired|named|made|recruited|promoted|engaged)\s(?:him|her|them)\s(?:as\s)?(?:an?\s|the\s|its\s)?$/u.test(
        gap,
      )
    );
  }

  #isCalledAfterHouse({ at, role }: HeadMark): boolean {
    const [only, ...more] = this.#loose;
    return (
      more.length === 0 &&
      only !== undefined &&
      only.organisation.isKnown &&
      !/fellow|scholar|chair|member|award|affiliate/i.test(role.role) &&
      /^\p{Ll}|^PhD/u.test(role.role) &&
      /(?:^|\s)an?\s$/.test(this.#clause.outline.slice(0, at - 2 - this.#clause.start))
    );
  }

  #isPaidByBody(): boolean {
    const [only, ...more] = this.#loose;
    return more.length === 0 && only !== undefined && only.organisation.isKnown && only.end - only.start <= 6;
  }

  #place(mark: OrganisationMark, gap: string): void {
    // "Inria/ENS": one post at a joint unit; the first is the employer.
    if (this.#isBroken || /^\s?\/\s?$/.test(gap)) return;
    const current = this.#groups.at(-1);
    if (!current) {
      const earlier = this.#loose.at(-1);
      const { verb } = this.#clause;
      // "Nach dem Studium in X wurde er an der Y promoviert": the verb parts the one from the other.
      const isParted = earlier !== undefined && verb !== null && earlier.at < verb.start && verb.start < mark.at;
      const goesOn = NEXT_PLACE.test(gap) && !this.#isSkipping;
      // "Joined X in 2009 from Y".
      const isLeft = verb?.kind === 'BECOME' && earlier !== undefined && /\sfrom\s(?:the\s)?$/.test(gap);
      const joins = !isParted && !isLeft && (earlier === undefined || goesOn || NEXT_STAY.test(gap));
      if (joins) this.#loose.push(mark);
      else if (isParted || (!this.#isLooseAt && this.#isWorkedFor(gap))) this.#loose = [mark];
      this.#isSkipping = !this.#loose.includes(mark);
      if (this.#loose.length === 1 && !this.#isSkipping) this.#isLooseAt = /\s(?:at|with|for)\s(?:the\s)?$/.test(gap);
      return;
    }
    // "At X, as a lecturer, and at Y, as a fellow".
    const isNextStay =
      /^,?\s(?:and\s|then\s)?(?:at|with|in)\s(?:the\s)?$/.test(gap) &&
      /^,?\sas\s/.test(this.#clause.outline.slice(mark.at - this.#clause.start + 1));
    const isOwnStay = NEXT_STAY.test(gap) && /^,?\sas\san?\s/.test(this.#behind(mark));
    if ((current.places.length > 0 && isOwnStay) || (current.isBackward && (isNextStay || /\)/.test(gap)))) {
      this.#isClosed = true;
      this.#loose = [mark];
      return;
    }
    // "Nach dem Diplom an der X wurde sie an der Y promoviert": the second place is that of the degree behind it.
    const isOfNext =
      current.heads.at(-1)?.sign === 'Ⓓ' &&
      current.places.length > 0 &&
      /^\sⒹ/u.test(this.#clause.outline.slice(mark.at - this.#clause.start + 1));
    if (isOfNext) {
      this.#isClosed = true;
      this.#loose = [mark];
      return;
    }
    const last = current.places.at(-1);
    const head = current.heads.at(-1);
    const fromHead = head
      ? this.#clause.outline.slice(head.at - this.#clause.start + 1, mark.at - this.#clause.start)
      : gap;
    // "Country manager for Malawi and as an adviser to X": the place is that of what follows.
    if (!last && /\sand\sas\s(?:an?\s|the\s)?[^,]*\sto\s(?:the\s)?$/.test(fromHead)) return;
    // "A university assistant there, and a guest of Y": the place has been named.
    if (!last && IS_THERE.test(fromHead)) return;
    if (current.isBackward && head && last && last.at < head.at) {
      if (mark.sign === 'Ⓤ' && FIRST_PLACE.test(fromHead)) current.places.unshift(mark);
      else if (
        head.sign === 'Ⓡ' &&
        /^(?:\s(?:of|in)\s[^,ⓃⓇ]{2,40})?\s(?:at|with|for|bei|presso|am)\s(?:the\s)?$/u.test(fromHead)
      )
        current.places = [mark];
      return;
    }
    if (!last) {
      // "Having joined as a lecturer in 2006 from X".
      if (head?.sign === 'Ⓡ' && this.#clause.verb?.kind === 'BECOME' && /\sfrom\s(?:the\s)?$/.test(fromHead)) return;
      // "Positions at X, where he was an economist, and at Y": the list goes on behind the clause.
      const isBehindAside =
        this.#clause.opening === 'WHERE' &&
        /,\s(?:and\s)?(?:at|in|with|to|from|via)\s(?:the\s)?$|^,\sand\s(?:the\s)?$|[ⓄⓊ]/u.test(fromHead);
      if (isBehindAside) return;
      if (FIRST_PLACE.test(fromHead) && !isAboutPlace(fromHead)) current.places.push(mark);
      else if (AFTER_PERSON.test(fromHead) && !isAboutPlace(fromHead)) current.places.push(mark);
    } else if (this.#isProject(last, head, gap)) current.places = [mark];
    else if (NEXT_STAY.test(gap)) current.places.push(mark);
    else if (
      NEXT_PLACE.test(gap) &&
      !(
        head?.sign === 'Ⓓ' &&
        /^[\s,]*$/.test(gap) &&
        last.sign === 'Ⓞ' &&
        mark.sign === 'Ⓞ' &&
        !/^,?\sand\s(?:the\s)?Ⓞ/u.test(this.#behind(mark))
      )
    ) {
      current.places.push(mark);
    }
  }

  /** "Project scientist for the Roman Telescope at NASA": what the post is for employs nobody. */
  #isProject(last: OrganisationMark, head: HeadMark | undefined, gap: string): boolean {
    if (!head || last.organisation.isKnown || !/^\sat\s(?:the\s)?$/.test(gap)) return false;
    const { outline, start } = this.#clause;
    return /^\s(?:for|on)\s(?:the\s)?$/.test(outline.slice(head.at - start + 1, last.at - start));
  }

  #isWorkedFor(gap: string): boolean {
    return /\s(?:at|for|with|in|an der|am|bei)\s(?:the\s)?$/.test(gap);
  }

  #period(mark: PeriodMark, _gap: string): void {
    if (this.#isBroken) return;
    const current = this.#groups.at(-1);
    this.#lastPeriod = mark;
    if (!current) this.#leading ??= mark;
    else current.periods.push(mark);
  }
}

/** "an expert on the history of X", "a fellow whose work on Y". */
function isAboutPlace(gap: string): boolean {
  return OF_OTHERS.test(gap) && !/\s(?:at|with|from|à|an der)\s(?:the\s)?$/.test(gap);
}

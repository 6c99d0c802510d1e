/** Puts the posts and degrees of a clause together with the organisations and spans of time that belong to them. */

import { pattern } from '../../text/pattern.ts';
import { wordsBefore, wordsBehind, wordsBetween } from './clause-words.ts';
import type { Clause } from './clauses.ts';
import { BETWEEN_POSTS, FIRST_PLACE, HEADS_JOINT, NEXT_PLACE, NEXT_STAY, NEXT_SUBJECT } from './group-patterns.ts';
import { isByTheWay, isOfStudies } from './idle-heads.ts';
import { isAside, isGloss, isInBracketWith, isRise, mayShareHouse } from './joint-heads.ts';
import { goesOnElsewhere, isHeldAtPlaceBefore } from './place-before-post.ts';
import { IS_FROM, isFirstPlace, isInBracketOfName, isProject } from './place-behind-post.ts';
import { isHeadHeldWithin } from './second-appointments.ts';
import type { HeadMark, Mark, OrganisationMark, PeriodMark } from './shape.ts';

/** Posts or degrees that share their organisations: "BSc and MSc from X", "professor at X and Y". */
export interface Group {
  readonly heads: readonly HeadMark[];
  readonly places: readonly OrganisationMark[];
  /** In the order of the text; those that open the clause are in `Grouping.leading`. */
  readonly periods: readonly PeriodMark[];
  /** The organisation is that of the post before: "professor at X and director of Y there". */
  readonly isShared: boolean;
  /** "… and then a reader at Y": it came after the one before. */
  readonly isNext: boolean;
}

export interface Grouping {
  readonly groups: readonly Group[];
  /** Organisations before any post, to which none is bound. */
  readonly loose: readonly OrganisationMark[];
  readonly leading: PeriodMark | null;
}

interface Open {
  readonly heads: [HeadMark, ...HeadMark[]];
  places: OrganisationMark[];
  periods: PeriodMark[];
  /** The places stand before the heads. */
  readonly isBackward: boolean;
  readonly isShared: boolean;
  readonly isNext: boolean;
}

/** "Positions at X (reader) and Y (lecturer)": the brackets say which. */
const UNNAMED =
  /^(?:(?:academic|faculty|research|teaching|leadership|senior|management|various) )*(?:positions?|posts?|appointments?|roles?|graduate|graduated|degree)$/i;
const HELD_AT = /^(?:\s(?:of|in)\s[^,ⓃⓇ]{2,40})?\s(?:at|with|for|bei|presso|am)\s(?:the\s)?$/u;
const IS_WORKED_FOR = /\s(?:at|for|with|in|an der|am|bei)\s(?:the\s)?$/;
/** Behind a project: "… constellation at". */
const IS_AT = /^(?:\s\p{Ll}+){0,2}\sat\s(?:the\s)?$/u;
/** "(X, MA, 1990; PhD, 1995)". */
const IS_NEXT_DEGREE = /^,?\s?Ⓟ?[,;]\s$/u;
/** "X (reader)", "X, retiring as reader", "W, X and Y, at the last as a reader": said of the place before it alone. */
const OF_LAST_PLACE =
  /\(\s?$|\sretiring\sas\s(?:an?\s)?$|,\s(?:at|in|with)\s(?:the\s(?:last|latter)|which\slast)(?:\sof\s(?:these|those|them|which))?\s(?:(?:he|she|they)\swas\s|as\s)(?:an?\s|its\s)?$/;
/** "X, acquired by Y in 2011": when that was. */
const WAS_SOLD = /\b(?:acquired|bought|purchased|taken over|sold)\s(?:by|to)\s[^ⓇⒹ,;]{0,40}$/u;
const TO_A = /^(?:\s\(?Ⓟ\)?)?\sto\s(?:an?\s|the\s)?$/u;
/** "Via X (reader) to Y". */
const IN_BRACKET = /^\s\(\s?$/;
/** "X's director and Y's deputy director". */
const OF_HOUSE = /^['’]s?\s(?:\p{Ll}+\s)?$/u;
const AMONG_THEM = /^,?\s(?:including|such\sas|among\sthem|namely)\s(?:as\s)?(?:an?\s|the\s|its\s)?$/;
/** "(Sweden, 2006–2007) as a fellow": behind the place of a stay. */
const STAYS_AS = /^(?:\s\([^()]{0,40}\))?,?\sas\s/;
/** Between a part that is led and its house. */
const OF_LED = /^\s(?:on|for|in)\s[^,ⓃⓇ]{2,50}\sat\s(?:the\s)?$/u;
const MOST_SHARED = 4;
const THEN =
  /(?<!\p{L})(?:then|later|subsequently|afterwards|dann|danach|später|puis|ensuite|poi|in seguito|successivamente|después|luego|daarna)\s/u;
/** "Seconded from X to Y". */
const MOVED_ON = /^\sto\s(?:the\s)?$/;
const SOMEONE_ELSES =
  /(?:Ⓝ|\bwhere\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}.-]+){1,3})(?:,|\s\(|,\swho is|,\sthen|,\snow)\s?(?:(?:an?|the|then|now|currently|also)\s){0,2}$/u;

/** What is no employer, whatever stands in a row with it. */
const OF_MEMBERS_OR_PAYER = pattern('u')`
  (?<!\p{L})(?:
    (?:member|miembro|membro|membre|soci[oa]|Mitglied|lid|medlem|fellow)\s
      (?:of|on|de|do|da|di|del|della|der|des|van|av|af)\s?(?:the|la|el|l['’])?
      (?:\s?(?:\p{L}+\s){0,4}(?:[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Pp]anel)(?:\sof\s(?:\p{Lu}\p{L}+))?\s(?:of|at|for)(?:\sthe)?)?
    |(?:funded|sponsored|supported|financed)\sby(?:\sthe)?
    |(?:joint\s\p{Ll}+|collaboration|partnership|alliance|consortium)\s(?:of|between|by|with)(?:\sthe)?
  )\s?$
`;
const LISTED = pattern('u')`
  ^(?:\s\([^()]{1,30}\))?,?\s(?:(?:and|&|y|e|et|und|i|en|och|og)\s)?(?:(?:the|el|la|los|las|le|les|die|der|das|il|lo|o|a)\s)?$
`;

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
  #last: Mark | null = null;
  #lastPeriod: PeriodMark | null = null;
  #leading: PeriodMark | null = null;
  /** The last group ended with its bracket: what follows belongs to the next. */
  #isClosed = false;
  /** The time at the place of the group to come. */
  #next: PeriodMark | null = null;
  /** The organisation before is one of several of which somebody is a member. */
  #isAmongOthers = false;
  /** Nothing may be bound to what a mark left out of account opened. */
  #isBroken = false;

  constructor(clause: Clause) {
    this.#clause = clause;
  }

  read(): Grouping {
    for (const mark of this.#clause.marks) {
      if (mark.sign === 'Ⓢ') continue;
      const gap = wordsBetween(this.#clause, this.#last, mark);
      if (mark.sign === 'Ⓡ' || mark.sign === 'Ⓓ') this.#head(mark, gap);
      else if (mark.sign === 'Ⓞ' || mark.sign === 'Ⓤ') this.#place(mark, gap);
      else if (mark.sign === 'Ⓟ') this.#period(mark);
      else continue;
      this.#last = mark;
    }
    return { groups: this.#groups, loose: this.#loose, leading: this.#leading };
  }

  #head(mark: HeadMark, gap: string): void {
    const current = this.#isClosed ? undefined : this.#groups.at(-1);
    this.#isClosed = false;
    this.#isBroken = SOMEONE_ELSES.test(wordsBefore(this.#clause, mark));
    if (this.#isBroken || isByTheWay(this.#clause, mark)) return;
    if (current) this.#nextHead(current, mark, gap);
    else if (!isOfStudies(this.#clause, mark, gap)) this.#firstHead(mark, gap);
  }

  #firstHead(mark: HeadMark, gap: string): void {
    const places = this.#loose;
    if (places.length === 0 || !isHeldAtPlaceBefore(this.#clause, { mark, gap, places })) {
      this.#groups.push(opened(mark));
      return;
    }
    const isInBracket = OF_LAST_PLACE.test(gap);
    const own = isInBracket ? places.slice(-1) : places;
    const period = this.#lastPeriod;
    const isDated = isInBracket && period !== null && period.at > (own[0]?.at ?? 0);
    const dated = isDated ? period : this.#next;
    this.#next = null;
    this.#groups.push({ ...opened(mark, own), periods: dated ? [dated] : [] });
    this.#loose = isInBracket ? places.slice(0, -1) : [];
  }

  #nextHead(current: Open, mark: HeadMark, gap: string): void {
    const previous = lastHeadOf(current);
    const clause = this.#clause;
    const isPlaced = current.places.length > 0;
    if (isPlaced && AMONG_THEM.test(gap) && current.heads.every(({ role }) => UNNAMED.test(role.role))) {
      // "Positions at X, including Ⓡ and Ⓡ": they say what the positions were.
      this.#groups.splice(-1, 1, { ...opened(mark, current.places), periods: current.periods });
    } else if (isPlaced && isInBracketWith(clause, previous, mark)) {
      this.#groups.push(opened(mark, current.places));
    } else if (isPlaced && /^[^()]{0,3}\(\s?$/.test(gap)) {
      this.#headBehindPlace(current, mark);
    } else if (!isPlaced && isGloss(clause, previous, mark)) {
      return;
    } else if (
      this.#last?.sign === 'Ⓞ' &&
      (isPlaced ? OF_HOUSE.test(gap) && !current.places.includes(this.#last) : IN_BRACKET.test(gap))
    ) {
      // "Where she was a fellow, via X (reader) to Y".
      this.#groups.push(opened(mark, [this.#last]));
    } else if (this.#isJoint(current, mark) || (!isPlaced && isAside(clause, previous, mark))) {
      current.heads.push(mark);
    } else {
      const isNext = THEN.test(gap);
      this.#groups.push({ ...opened(mark), isShared: this.#sharesPlace(current, mark, gap), isNext });
    }
  }

  /** "Degrees from X (BA) and Y (MPhil, PhD)", "positions at X (reader) and Y (lecturer)". */
  #headBehindPlace(current: Open, mark: HeadMark): void {
    this.#groups.push(opened(mark, current.places.slice(-1)));
    if (!current.heads.every(({ role }) => UNNAMED.test(role.role))) return;
    current.places.pop();
    if (current.places.length === 0) this.#groups.splice(this.#groups.indexOf(current), 1);
  }

  #isJoint(current: Open, mark: HeadMark): boolean {
    const previous = lastHeadOf(current);
    if (!mayShareHouse(this.#clause, previous, mark)) return false;
    const words = wordsBetween(this.#clause, previous, mark);
    if (current.isBackward && isInBracketOfName(this.#clause, mark) && IS_NEXT_DEGREE.test(words)) return true;
    if (current.isBackward && !goesOnElsewhere(this.#clause, mark) && (HEADS_JOINT.test(words) || TO_A.test(words)))
      return true;
    return current.places.length === 0 && (isRise(this.#clause, previous, mark) || HEADS_JOINT.test(words));
  }

  /** Whether the post of the next group is held at the place of this one. */
  #sharesPlace(current: Open, mark: HeadMark, gap: string): boolean {
    const { places, isShared } = current;
    if (mark.sign !== 'Ⓡ') return false;
    if (places.length > 0 && isHeadHeldWithin(this.#clause, mark)) return true;
    return (
      !/^(?:freelance|self-employed)/i.test(mark.role.role) &&
      (places.length > 0 || isShared) &&
      places.length < MOST_SHARED &&
      mayShareHouse(this.#clause, lastHeadOf(current), mark) &&
      BETWEEN_POSTS.test(gap)
    );
  }

  #place(mark: OrganisationMark, gap: string): void {
    // "Inria/ENS": one post at a joint unit; the first is the employer.
    if (this.#isBroken || /^\s?\/\s?$/.test(gap)) return;
    const current = this.#groups.at(-1);
    if (!current) this.#loosePlace(mark, gap);
    else if (this.#isPlaceOfNext(current, mark, gap)) {
      this.#isClosed = true;
      this.#loose = [mark];
    } else this.#placeOfGroup(current, mark, gap);
  }

  #loosePlace(mark: OrganisationMark, gap: string): void {
    const earlier = this.#loose.at(-1);
    const { verb } = this.#clause;
    // "Nach dem Studium in X wurde er an der Y promoviert": the verb parts the one from the other.
    const isParted = earlier !== undefined && verb !== null && earlier.at < verb.start && verb.start < mark.at;
    const isStudied = verb?.kind === 'STUDY' && NEXT_SUBJECT.test(gap);
    const goesOn = (NEXT_PLACE.test(gap) || isStudied) && !this.#isSkipping;
    // "Joined X in 2009 from Y".
    const isLeft = verb?.kind === 'BECOME' && earlier !== undefined && IS_FROM.test(gap);
    const isMove = earlier !== undefined && MOVED_ON.test(gap) && IS_FROM.test(wordsBefore(this.#clause, earlier));
    const isLed = earlier?.sign === 'Ⓤ' && verb?.kind === 'LEAD' && OF_LED.test(gap);
    const goesOnHere = isLed || goesOn || NEXT_STAY.test(gap);
    const joins = !isParted && !isLeft && !isMove && (earlier === undefined || goesOnHere);
    if (joins) this.#loose.push(mark);
    else if (isParted || isMove || (!this.#isLooseAt && IS_WORKED_FOR.test(gap))) this.#loose = [mark];
    this.#isSkipping = !this.#loose.includes(mark);
    if (this.#loose.length === 1 && !this.#isSkipping) this.#isLooseAt = /\s(?:at|with|for)\s(?:the\s)?$/.test(gap);
  }

  #isPlaceOfNext(current: Open, mark: OrganisationMark, gap: string): boolean {
    const behind = wordsBehind(this.#clause, mark);
    const isPlaced = current.places.length > 0;
    // "At X, as a lecturer, and at Y, as a fellow".
    const isNextStay = /^,?\s(?:and\s|then\s)?(?:at|with|in)\s(?:the\s)?$/.test(gap) && STAYS_AS.test(behind);
    // "Between X, as a specialist in geophysics, and Y, as a professor".
    const isNextOfTwo = current.isBackward && /,\sand\s(?:the\s)?$/.test(gap) && /^,\sas\s/.test(behind);
    const isOwnStay = NEXT_STAY.test(gap) && STAYS_AS.test(behind);
    // "(X, BA 1991; Y, PhD 1999)".
    const isBeforeDegree = lastHeadOf(current).sign === 'Ⓓ' && /;\s$/.test(gap) && /^,?\sⒹ/u.test(behind);
    if (current.isBackward && isBeforeDegree) return true;
    if (isNextOfTwo || (isPlaced && isOwnStay) || (current.isBackward && (isNextStay || /\)/.test(gap)))) return true;
    // "Nach dem Diplom an der X wurde sie an der Y promoviert": the second place is that of the degree behind it.
    return isPlaced && lastHeadOf(current).sign === 'Ⓓ' && /^\sⒹ/u.test(behind);
  }

  #placeOfGroup(current: Open, mark: OrganisationMark, gap: string): void {
    const last = current.places.at(-1);
    const head = lastHeadOf(current);
    if (!last) {
      if (isFirstPlace(this.#clause, head, mark)) current.places.push(mark);
    } else if (current.isBackward && last.at < head.at) {
      const words = wordsBetween(this.#clause, head, mark);
      if (mark.sign === 'Ⓤ' && FIRST_PLACE.test(words)) current.places.unshift(mark);
      else if (head.sign === 'Ⓡ' && HELD_AT.test(words)) current.places = [mark];
    } else if (IS_AT.test(gap) && isProject(this.#clause, head, last)) current.places = [mark];
    else if (this.#isListedWithOther(current, gap)) {
      this.#isAmongOthers = true;
      return;
    } else if (NEXT_STAY.test(gap) || (NEXT_PLACE.test(gap) && !this.#isApart(current, mark, gap)))
      current.places.push(mark);
  }

  /** "Professor at X, member of Y and Z": Z goes with Y, which was left out. */
  #isListedWithOther({ places }: Open, gap: string): boolean {
    const last = this.#last;
    if (last?.sign !== 'Ⓞ' || places.includes(last) || !LISTED.test(gap)) return false;
    return OF_MEMBERS_OR_PAYER.test(wordsBefore(this.#clause, last)) || this.#isAmongOthers;
  }

  /** "A PhD from X, Y": two names with a comma alone between them are no list of houses of a degree. */
  #isApart(current: Open, mark: OrganisationMark, gap: string): boolean {
    return (
      lastHeadOf(current).sign === 'Ⓓ' &&
      /^[\s,]*$/.test(gap) &&
      current.places.at(-1)?.sign === 'Ⓞ' &&
      mark.sign === 'Ⓞ' &&
      !/^,?\sand\s(?:the\s)?Ⓞ/u.test(wordsBehind(this.#clause, mark))
    );
  }

  #period(mark: PeriodMark): void {
    if (this.#isBroken || WAS_SOLD.test(wordsBefore(this.#clause, mark))) return;
    const current = this.#groups.at(-1);
    this.#lastPeriod = mark;
    if (!current) this.#leading ??= mark;
    else if (this.#isClosed) this.#next = mark;
    else current.periods.push(mark);
  }
}

function lastHeadOf({ heads }: Open): HeadMark {
  return heads.at(-1) ?? heads[0];
}

function opened(mark: HeadMark, placesBefore: readonly OrganisationMark[] = []): Open {
  return {
    heads: [mark],
    places: [...placesBefore],
    periods: [],
    isBackward: placesBefore.length > 0,
    isShared: false,
    isNext: false,
  };
}

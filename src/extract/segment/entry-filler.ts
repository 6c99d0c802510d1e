/** Puts the parts of a list entry into its draft, each by its field, what stands before it and what was put already. */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { putDay, putLocation, putPeople, putStandingOf, putTimes } from '../assign/put-fields.ts';
import { putTitle } from '../assign/put-title.ts';
import { abstractStartIn } from '../assign/title-border.ts';
import { type Draft, shareAffiliations, speakersOf } from '../draft.ts';
import { textFact } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { affiliationSpans, isUnit } from '../parsers/affiliations.ts';
import { isDegree } from '../parsers/degrees-behind-names.ts';
import { eventWordBehind } from '../parsers/event-words.ts';
import { isOtherDay } from '../parsers/other-days.ts';
import { endWithCount } from '../parsers/part-numbers.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { isUntitled } from '../parsers/phrases.ts';
import { placeIn, rankedPlaceIn } from '../parsers/places.ts';
import { MOVED_WORDS, PUT_OFF_IN_FRENCH, PUT_OFF_WORDS } from '../parsers/standing-words.ts';
import type { EntryPart } from './entry-decoder.ts';
import { behindPost, takeFurtherHouse, takePost, withinHouse } from './further-houses.ts';
import { putGuests } from './guests-of-meeting.ts';
import { furthestOfPlace } from './place-by-position.ts';

const WITH = /(?:[Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et)\s+$/;
/** Behind these words stands the new day of a talk. */
const MOVED_TO = inAnyCase(pattern('u')`
  (?:
    ${PUT_OFF_WORDS}|${PUT_OFF_IN_FRENCH}|${MOVED_WORDS}|new date|neuer termin|nouvelle date
  )(?:\W+\p{L}{1,10}){0,2}\W*$
`);

/** "Okafor & Lindqvist (2019)": whose paper is read. */
const CITED = /^\s*\((?:19|20)\d\d[a-z]?[),:]/u;
const CITED_WITHIN = /\((?:19|20)\d\d[a-z]?\)?$/u;
/** "“On engines”, sections 1-4": how much of a paper is read. */
const PART_OF_PAPER = pattern('iu')`
  ^["”“»]\s?[,(]\s?(?:
    sections?|chapters?|ch\.|pages?|pp?\.|parts?|§|kapitel|abschnitte?|seiten?|chapitres?|capítulos?
    |secci(?:ón|ones)|capitol[oi]|rozdziały?|hoofdstuk(?:ken)?
  )(?!\p{L})
`;

const ROOM_BEFORE = /(?<![\p{L}\d])\p{Lu}?\d{1,4}\p{Lu}?,\s$/u;
const OPENED = /["“„«]\s?$/;

/** What was read of the lines of a part where its atoms begin. */
function readingsAt<T extends Span>(part: EntryPart, of: (line: Line) => readonly T[]): T[] {
  const found: T[] = [];
  for (const atom of part.atoms) for (const one of of(atom.line)) if (one.start === atom.start) found.push(one);
  return found;
}

/** "(80/1-001 - Globe of Tides - 1st Floor)": house, room and floor in one bracket at the end of a line. */
function isWholeBracket(text: string, { start, end, atoms: [atom, another] }: EntryPart): boolean {
  if (!atom?.isBracketed || another) return false;
  return /^\)\s*$/.test(text.slice(end, atom.line.end)) && /\d.*\s[-–—]\s|\s[-–—]\s.*\d/.test(text.slice(start, end));
}

/** Takes the parts of one entry in their order, and counts what speaks against such a reading. */
export class EntryFiller {
  readonly #page: Page;
  readonly #draft: Draft;
  readonly #parts: readonly EntryPart[];
  /** What stands where an institution would, before anybody is named. */
  pending: EntryPart | null = null;
  /** How many speakers the lines above name. */
  #above = 0;
  /** Whether those named sit with one another, behind "With": a bracket is of the last of them. */
  #sits = false;
  /** The place that was put last. */
  #place: Span | null = null;
  conflicts = 0;
  unexplained = 0;

  constructor(page: Page, draft: Draft, parts: readonly EntryPart[]) {
    this.#page = page;
    this.#draft = draft;
    this.#parts = parts;
  }

  /** Puts one part; those of an entry are to be given in their order. */
  take(part: EntryPart): void {
    const { ground } = this.#page;
    switch (part.field) {
      case 'date':
        this.#takeDay(part);
        return;
      case 'time':
        putTimes(
          this.#draft,
          this.#page,
          readingsAt(part, (line) => line.times),
        );
        return;
      case 'person':
        this.#takePeople(part);
        return;
      case 'affiliation':
        this.#takeAffiliation(part);
        return;
      case 'title':
        this.#takeTitle(part);
        putGuests(this.#draft, this.#page, part);
        return;
      case 'place':
        this.#takePlace(part);
        return;
      case 'post':
        if (!takePost(this.#draft, ground, part)) this.unexplained += 0.5;
        return;
      case 'note':
        this.#takeNote(part);
        return;
      default:
        putStandingOf(this.#draft, this.#page, part, { rule: 'status/entry', confidence: 0.75 });
        if (this.#takeRoom(part) || putGuests(this.#draft, this.#page, part)) return;
        this.unexplained += Math.min(3, this.#page.text.slice(part.start, part.end).length / 25);
    }
  }

  /** "Mill Lane 5, Lund" above "North Campus, K12, 18:30": the address and what says more of it in the next line. */
  #takePlace(part: EntryPart): void {
    const { text, ground } = this.#page;
    const whole = this.#wholePlace(part);
    const place = { start: whole.start, end: whole.end - eventWordBehind(text.slice(whole.start, whole.end)) };
    const note = { rule: 'location/entry', confidence: 0.75 };
    const above = this.#place;
    if (above && above.end <= place.start && /^,?[ \t]*\n[ \t]*$/.test(text.slice(above.end, place.start))) {
      this.#draft.location = null;
      this.#place = { start: above.start, end: place.end };
      putLocation(this.#draft, ground, this.#place, note);
    } else if (putLocation(this.#draft, ground, place, note)) this.#place = place;
  }

  /** "3 pm, 204 Stocking": what a number makes a room beside the hour. */
  #takeRoom(part: EntryPart): boolean {
    const { text, ground } = this.#page;
    const first = part.atoms[0];
    const isBesideTime = first?.line.times.some(({ end }) => end <= part.start && part.start - end < 4) === true;
    if (!isBesideTime || this.#draft.location) return false;
    const found = rankedPlaceIn(text, part, true);
    if (!found || found.rank < 2 || found.place.start > part.start + 4) return false;
    return putLocation(this.#draft, ground, found.place, { rule: 'location/entry', confidence: 0.7 });
  }

  /** With the floor, building or street that follow behind a comma. */
  #wholePlace(part: EntryPart): Span {
    if (isWholeBracket(this.#page.text, part)) return part;
    const start = this.#startOfPlace(part);
    const whole = placeIn(this.#page.text, { start, end: furthestOfPlace(part, this.#parts) }, true);
    return whole && whole.start >= start && whole.start < part.end && whole.end >= part.end ? whole : part;
  }

  /** "3 pm 204, Mill Hall": the number of the room between the hour and the house. */
  #startOfPlace({ start, atoms }: EntryPart): number {
    const number = ROOM_BEFORE.exec(this.#page.text.slice(Math.max(0, start - 8), start))?.[0].length ?? 0;
    const behind = start - number;
    const isBesideTime = atoms[0]?.line.times.some(({ end }) => end <= behind && behind - end < 4) === true;
    return isBesideTime ? behind : start;
  }

  #takeDay(part: EntryPart): void {
    const dates = readingsAt(part, ({ dates: all, headDate }) => (headDate ? [...all, headDate] : all));
    const { day } = this.#draft;
    const [next] = dates;
    if (day?.type === 'read' && next && next.untilDay === null) {
      const isOther = day.reading.month !== next.month || day.reading.day !== next.day;
      const before = this.#page.text.slice(Math.max(0, next.start - 40), next.start);
      if (isOther && isOtherDay(before)) return;
      if (isOther && MOVED_TO.test(before)) this.#draft.day = null;
      else if (isOther) this.conflicts++;
    }
    putDay(this.#draft, this.#page, dates);
  }

  #takePeople(part: EntryPart): void {
    const { text, ground } = this.#page;
    const end = this.#closed(part);
    if (part.joint === 'line' || part.joint === 'gap') this.#above = speakersOf(this.#draft).length;
    if (part.joint === 'by')
      this.#sits = this.#draft.title !== null && WITH.test(text.slice(Math.max(0, part.start - 8), part.start));
    const found = readPeopleLine(text, part.start, end, { isExpected: true });
    const line = found ?? { people: [{ name: part, affiliations: [], role: null }], score: 0.5 };
    if (speakersOf(this.#draft).length > 0 && this.#draft.title !== null && part.joint !== 'comma')
      this.conflicts += 0.5;
    putPeople(this.#draft, ground, line, { role: 'SPEAKER', rule: 'speaker/entry', confidence: 0.85 });
    if (this.pending) {
      const pending = this.pending;
      // "Hall 5 (H5)" above "Ada Byron (Turin)": the bracket above is of the line above.
      const isAside = pending.joint === 'bracket' && (part.joint === 'line' || part.joint === 'gap');
      this.pending = isAside ? pending : null;
      if (!isAside) this.#takeAffiliation(pending);
    }
  }

  /** With the bracket that closes behind it. */
  #closed(part: EntryPart): number {
    const last = part.atoms.at(-1);
    if (!last?.isBracketed || part.atoms.length < 2) return part.end;
    const closing = /^\s*[)\]]/.exec(this.#page.text.slice(part.end, part.end + 3));
    return part.end + (closing?.[0].length ?? 0);
  }

  #takeAffiliation(whole: EntryPart): void {
    const { text, ground } = this.#page;
    const part = behindPost(this.#draft, ground, whole);
    if (isDegree(text.slice(part.start, part.end))) return;
    if (CITED.test(text.slice(part.end, part.end + 9)) || CITED_WITHIN.test(text.slice(part.start, part.end))) return;
    // "Ada Byron" above "Jo Ek (Turin)": the bracket is not for those of the lines above.
    const own = this.#sits ? speakersOf(this.#draft).length - 1 : this.#above;
    const from = part.joint === 'bracket' ? own : 0;
    const without = speakersOf(this.#draft)
      .slice(from)
      .filter((person) => person.affiliations.length === 0);
    if (speakersOf(this.#draft).length === 0) {
      this.pending = part;
      return;
    }
    if (part.joint === 'comma' && takeFurtherHouse(this.#draft, ground, part)) return;
    const inUnit = withinHouse(this.#draft, text.slice(part.start, part.end), part.joint);
    if (without.length === 0 && (inUnit.length === 0 || isUnit(text.slice(part.start, part.end)))) {
      this.unexplained += 0.5;
      return;
    }
    const spans = affiliationSpans(text, part.start, part.end);
    const note = { rule: 'affiliation/entry', confidence: spans.length > 0 ? 0.88 : 0.7 };
    const facts = (spans.length > 0 ? spans : [part]).flatMap(
      (span) => textFact(ground, span.start, span.end, note) ?? [],
    );
    shareAffiliations(without.length > 0 ? without : inUnit, facts);
  }

  #takeTitle(part: EntryPart): void {
    const { text, ground } = this.#page;
    const printed = text.slice(part.start, part.end);
    if (this.#draft.title) {
      this.conflicts += 0.6;
      return;
    }
    if (isUntitled(printed)) {
      this.#draft.isUntitled = true;
      return;
    }
    const [first] = part.atoms;
    const isOfPaper = first?.isQuoted === true && PART_OF_PAPER.test(text.slice(first.end, first.end + 20));
    if (first && isOfPaper && part.end > first.end) {
      this.#takeTitle({ ...part, end: first.end, atoms: [first] });
      return;
    }
    const isQuoted = part.atoms.length === 1 && first?.isQuoted === true;
    // "2 Reading the ice": a number that counts the entries.
    const numbered = part.joint === 'line' || part.joint === 'gap' ? /^\d{1,2}\s+(?=\p{Lu})/u.exec(printed) : null;
    // "« Nouer sans fin » : une histoire": a title that goes on behind a quote has the mark that opens it.
    const opened = first?.isQuoted && !isQuoted ? OPENED.exec(text.slice(part.start - 2, part.start)) : null;
    const start = part.start + (numbered?.[0].length ?? 0) - (opened?.[0].length ?? 0);
    const border = printed.length > 160 ? abstractStartIn(printed) : -1;
    const end = border > 0 ? part.start + border : endWithCount(text, this.#closed(part));
    const note = isQuoted
      ? { rule: 'title/quoted', confidence: 0.92 }
      : { rule: 'title/entry', confidence: 0.75 + Math.max(0, Math.min(part.score, 2)) * 0.06 };
    putTitle(this.#draft, ground, { start, end }, note);
    if (border > 0) {
      this.#draft.abstract = textFact(ground, end, part.end, { rule: 'abstract/behind-title', confidence: 0.7 });
      this.#draft.abstractPassage = { ground, start: end, end: part.end };
    }
  }

  /** "moved to" with the day that stands behind it. */
  #withDay(part: EntryPart): Span {
    const { text } = this.#page;
    const lineEnd = part.atoms.at(-1)?.line.end ?? part.end;
    const behind = /^(?:[^.;)\]]|\.(?=\s?\d)){0,40}/.exec(text.slice(part.end, lineEnd))?.[0].length ?? 0;
    return { start: part.start, end: part.end + behind };
  }

  /** "moved to Room 5", "online": not the usual place. */
  #takeNotedPlace(part: EntryPart, printed: string): void {
    const found = printed.length < 80 ? rankedPlaceIn(this.#page.text, part, true) : null;
    const isSure =
      /^(?:online|(?:via |on )?zoom|virtual|(?:ms |microsoft )?teams)(?!\p{L})/iu.test(printed) ||
      (found?.rank === 3 && /[\d\p{Ll}]/u.test(printed));
    if (!found || !isSure) return;
    const place = this.#wholePlace({ ...part, ...found.place });
    putLocation(this.#draft, this.#page.ground, place, { rule: 'location/note', confidence: 0.7 });
  }

  #takeNote(part: EntryPart): void {
    const { text, ground } = this.#page;
    const printed = text.slice(part.start, part.end);
    this.#takeNotedPlace(part, printed);
    putStandingOf(this.#draft, this.#page, this.#withDay(part), { rule: 'status/note', confidence: 0.85 });
    const other =
      /^(?:moderat(?:ed|or|ion)|hosts?|hosted|chair(?:ed|s)?|invited|introduced)(?:\s+by)?\s*:?\s+(?=\p{Lu})/iu.exec(
        printed,
      );
    const span: Span = { start: part.start + (other?.[0].length ?? 0), end: part.end };
    const found = other ? readPeopleLine(text, span.start, span.end, { isExpected: true }) : null;
    if (found) putPeople(this.#draft, ground, found, { role: 'HOST', rule: 'host/entry', confidence: 0.8 });
  }
}

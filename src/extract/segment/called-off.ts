/** Takes the sentences apart that say of a talk beside those announced, or of one of them, that it is off: "The talk planned for 5 May (Ada Byron, “Looms”) is cancelled." */

import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { putLocation, putPeople, putStandingOf, putTimes } from '../assign/put-fields.ts';
import { putTitle } from '../assign/put-title.ts';
import { type Draft, emptyDraft, speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { type DateReading, dayKey } from '../parsers/dates.ts';
import { EVENT_WORD } from '../parsers/event-words.ts';
import { quotedSpan } from '../parsers/headlines.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import { placeIn } from '../parsers/places.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { movedDay, standingOf } from '../parsers/standings.ts';

interface CalledOff {
  readonly rest: readonly Line[];
  /** What the sentences say of talks announced elsewhere on the page is added to these; the others are returned. */
  readonly settle: (announced: readonly Draft[]) => readonly Draft[];
}

/** The lines without such sentences. */
export function splitCalledOff(page: Page, lines: readonly Line[]): CalledOff {
  const first = lines.findIndex(namesDay);
  const found = lines.flatMap((line, at) => {
    const draft = first >= 0 && first < at && line.dates.length > 0 ? readSentence(page, line) : null;
    return draft ? [{ line, draft }] : [];
  });
  if (found.length === 0 || found.length > MOST) return { rest: lines, settle: () => [] };
  const taken = new Set(found.map(({ line }) => line));
  return {
    rest: lines.filter((line) => !taken.has(line)),
    settle: (announced) =>
      found.flatMap(({ draft }) => {
        const own = announced.filter((other) => isOfDayAndSpeaker(other, draft));
        for (const other of own) other.status ??= draft.status;
        return own.length > 0 ? [] : [draft];
      }),
  };
}

function isOfDayAndSpeaker(other: Draft, { day, people }: Draft): boolean {
  if (day?.type !== 'read' || other.day?.type !== 'read' || dayKey(day.reading) !== dayKey(other.day.reading))
    return false;
  const names = speakersOf(other).map(({ name }) => foldText(name.value));
  return people.some(({ name }) => names.includes(foldText(name.value)));
}

const MOST = 2;
const LONGEST = 320;

function namesDay({ dates, label }: Line): boolean {
  return dates.length > 0 && !label?.keys.includes('noise');
}

/** "The talk", "Unfortunately, our seminar", "Der Vortrag", "L'exposé", with what stands between the two. */
const OPENS = inAnyCase(pattern('u')`
  ^\W{0,3}(?:(?:please\snote(?:\sthat)?|unfortunately|leider|bitte\sbeachten|malheureusement|lamentablemente|purtroppo|infelizmente|helaas|niestety)[,:]?\s)?
  (?:(?:the|our|der|die|das|le|la|el|il|o|a|het|de)\s|l['’])?
  (?:(?:[^.,;:!?()]|\d\.){0,60}\s)?(?:${EVENT_WORD}|sesión|referat|intervento)(?!\p{L})
`);

function readSentence(page: Page, line: Line): Draft | null {
  if (line.label || line.cells || line.isItem || line.text.length > LONGEST) return null;
  const next = sentenceStarts(line.text).find((start) => start > 0);
  const sentence = { start: line.start, end: line.start + (next ?? line.text.length) };
  const printed = page.text.slice(sentence.start, sentence.end);
  const opening = OPENS.exec(printed)?.[0].length ?? 0;
  const standing = opening > 0 ? standingOf(printed) : null;
  const day = standing && dayOf(page, line, sentence);
  if (!standing || !day) return null;
  const draft = emptyDraft(page.ground.mapped.toSource(sentence.start, sentence.end));
  const title = quotedSpan(page.text, sentence.start, sentence.end);
  if (title) putTitle(draft, page.ground, title, { rule: 'title/called-off', confidence: 0.8 });
  putSpeaker(draft, page, {
    rest: { start: sentence.start + opening, end: sentence.end },
    quoted: title?.outer ?? null,
  });
  if (speakersOf(draft).length === 0) return null;
  draft.day = { type: 'read', reading: day, ground: page.ground, year: day.year, yearIsImplied: false };
  const behind = { start: day.end, end: sentence.end };
  const isWithin = (span: Span) => span.start >= behind.start && span.end <= behind.end;
  putTimes(draft, page, line.times.filter(isWithin));
  const place = placeIn(page.text, behind, true);
  if (place) putLocation(draft, page.ground, place, { rule: 'location/called-off', confidence: 0.7 });
  putStandingOf(draft, page, sentence, { rule: 'status/called-off', confidence: 0.85 });
  return draft;
}

/** The day to which the talk is moved, else the one for which it was planned. */
function dayOf(page: Page, line: Line, { start, end }: Span): DateReading | null {
  const days = line.dates.filter((date) => date.end <= end && date.untilDay === null);
  const moved = movedDay(page.text.slice(start, end), page.dateContext);
  return days.find((day) => moved && day.start === moved.start + start) ?? days[0] ?? null;
}

/** The only person whom the sentence names outside its title, with the institution beside the name in one bracket. */
function putSpeaker(draft: Draft, page: Page, { rest, quoted }: { rest: Span; quoted: Span | null }): void {
  const { start, end } = rest;
  const isOutside = (span: Span) => !quoted || span.end <= quoted.start || span.start >= quoted.end;
  const [only, another] = findPersonNames(page.text.slice(start, end))
    .map((name) => ({ start: name.start + start, end: name.end + start }))
    .filter(isOutside);
  if (!only || another) return;
  const behind = INSTITUTION.exec(page.text.slice(only.end, end))?.[0] ?? '';
  const people = readPeopleLine(page.text, only.start, only.end + behind.length, { isExpected: true });
  if (people) putPeople(draft, page.ground, people, { role: 'SPEAKER', rule: 'speaker/called-off', confidence: 0.85 });
}

/** "(Turin)" behind the name, ", Turin" within its bracket. */
const INSTITUTION = /^(?:\s\([^()“„«"]{2,60}\)|,\s[^(),“„«"]{2,60}(?=[,)]))/u;

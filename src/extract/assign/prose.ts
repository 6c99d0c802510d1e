/** Reads announcements in sentences: "On 3 May, Ada Byron (Turin) will speak about “Engines” in Room 5." */

import { type Draft, speakersOf } from '../draft.ts';
import { textFact } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import type { Line, Page } from '../page.ts';
import { affiliationSpans, isRolePhrase } from '../parsers/affiliations.ts';
import { quotedSpan } from '../parsers/headlines.ts';
import { findOrganisations } from '../parsers/organisations.ts';
import { findPersonNames, type PersonMatch } from '../parsers/person-names.ts';
import {
  affiliationFacts,
  placeIn,
  putDay,
  putLocation,
  putPeople,
  putTimes,
  putTitle,
  residues,
} from './put-fields.ts';

const CUE =
  /\b(?:will (?:speak|give|present|talk|deliver|be (?:speaking|giving|presenting|discussing)|lecture|discuss|visit|tell|join|host|hold|open)|(?:is|are) (?:giving|speaking|presenting|going to|delighted|happy|pleased|proud|excited)|gives? (?:a|the|his|her|our) (?:\w+ ){0,3}(?:talk|lecture|seminar|colloquium)|talk (?:by|given by|titled|entitled)|lecture (?:by|given by|titled|entitled|")|seminar (?:by|given by)|invites? you|you are (?:cordially )?invited|speaks? (?:on|about)|talks? about|pleased to (?:announce|welcome|host)|(?:his|her|their|the) (?:talk|lecture|seminar)|our (?:next|first) (?:speaker|seminar|talk|colloquium)|next (?:week|seminar|talk|colloquium)|this (?:week|monday|tuesday|wednesday|thursday|friday)|speaker (?:is|will be)|will take place|takes place|begin on|donnera|présentera|parlera|fera un exposé|wird .{0,60}(?:sprechen|vortragen|halten)|spricht (?:am|über)|hält .{0,40}vortrag|wygłosi|hablará|impartirá|terrà)\b/i;
const TITLE_CUE =
  /\b(?:titled?|entitled|title is|title of (?:the|his|her) (?:talk|lecture)(?: is| will be)?|called|on the (?:topic|subject)(?: of)?|(?:speak|talk|speaking|talking|lecture|present|presenting|talks|speaks|lecturing) (?:on|about)|zum thema|über das thema|mit dem titel|intitulée?|pt\.|pod tytułem|titulad[ao]|dal titolo|lecture|talk)\s*:?\s*$/i;
const NOT_SPEAKER =
  /\b(?:host(?:ed by|s)?|invited by|organi[sz]ed by|chair(?:ed by)?|introduc(?:ed|tion) by|contact|with|thank|supervis\w+|advis\w+|joint(?:ly)? with|collaborat\w+|student of|thesis of|in honou?r of|memory of|named after|by courtesy of|professorship|prize|award)\b[^.]{0,30}$/i;

/** Reads what a paragraph announces; false when it announces nothing. */
export function readProse(draft: Draft, page: Page, line: Line): boolean {
  const isAnnouncing = CUE.test(line.text);
  const isDated =
    line.dates.length > 0 &&
    (line.times.length > 0 || speakersOf(draft).length === 0) &&
    /\b(?:on|at|le|am|um|w|el|il|the)\b/i.test(line.text);
  if (!isAnnouncing && !(isDated && draft.day === null)) return false;
  const knownSpeakers = speakersOf(draft).length;
  const hasTitle = draft.title !== null;
  if (knownSpeakers > 0 && hasTitle && line.dates.length === 0) return false;
  putDay(draft, page, line.dates);
  putTimes(draft, page, line.times);
  putProseTitle(draft, page, line);
  if (knownSpeakers === 0) putProseSpeaker(draft, page, line);
  for (const piece of residues(page.text, line, [...line.dates, ...line.times]).slice(0, 6)) {
    const sentence = sentenceAt(page.text, piece);
    const place = placeIn(page.text, sentence);
    if (place && place.end - place.start < 90)
      putLocation(draft, page.ground, place, { rule: 'location/prose', confidence: 0.6 });
  }
  return true;
}

function sentenceAt(text: string, span: Span): Span {
  const stop = /[.!?](?:\s|$)/.exec(text.slice(span.start, span.end));
  return { start: span.start, end: stop ? span.start + stop.index : span.end };
}

function putProseTitle(draft: Draft, page: Page, line: Line): void {
  let from = line.start;
  for (let tries = 0; tries < 4; tries++) {
    const quoted = quotedSpan(page.text, from, line.end);
    if (!quoted) break;
    const before = page.text.slice(Math.max(line.start, quoted.outer.start - 60), quoted.outer.start);
    const isCalled = TITLE_CUE.test(before.replace(/[\s,:(]+$/, '')) || quoted.end - quoted.start > 15;
    if (isCalled && putTitle(draft, page.ground, quoted, { rule: 'title/prose-quoted', confidence: 0.85 })) return;
    from = quoted.outer.end;
  }
  const cue = /\b(?:titled|entitled|intitulée?|mit dem Titel|title is|title:)[\s:]+(?=\p{Lu})/iu.exec(line.text);
  if (!cue) return;
  const start = line.start + cue.index + cue[0].length;
  const stop = /[.!]\s|\s(?:on (?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)|at \d|in (?:room|hall))|$/i.exec(
    page.text.slice(start, line.end),
  );
  putTitle(
    draft,
    page.ground,
    { start, end: start + (stop?.index ?? 0) },
    { rule: 'title/prose-cue', confidence: 0.7 },
  );
}

function putProseSpeaker(draft: Draft, page: Page, line: Line): void {
  const names = findPersonNames(line.text).filter(
    (person) => !NOT_SPEAKER.test(line.text.slice(Math.max(0, person.fullStart - 50), person.fullStart)),
  );
  const best = names
    .filter(
      (person) =>
        !/^(?:\s\p{Lu}[\p{L}-]*){0,2}\s(?:Professor(?:ship)?|Chair|Fellow(?:ship)?|Prize|Award|Lectures?|Medal|Hall|Building|Auditorium|Room|Institute)\b/u.test(
          line.text.slice(person.end),
        ) && !/\b(?:Professor|Chair|Fellow|Prize)$/.test(person.name),
    )
    .map((person) => ({ person, score: person.score + closeness(line.text, person) }))
    .sort((a, b) => b.score - a.score)[0];
  if (!best || best.score < 0.8) return;
  const name = { start: line.start + best.person.start, end: line.start + best.person.end };
  const behind = behindName(page.text, name.end, line.end);
  const printed = page.text.slice(behind.start, behind.end);
  const isPost = isRolePhrase(printed) || /\bProfessor\b/.test(printed);
  const title = page.text.slice(line.start + best.person.fullStart, name.start);
  const isTitled = /^(?:Associate |Assistant )?Professor\s/i.test(title) && behind.end > behind.start;
  const role = isPost ? behind : isTitled ? { start: line.start + best.person.fullStart, end: behind.end } : null;
  putPeople(
    draft,
    page.ground,
    { people: [{ name, affiliations: [], role }], score: best.person.score },
    { role: 'SPEAKER', rule: 'speaker/prose', confidence: 0.75 },
  );
  const [speaker] = speakersOf(draft);
  const named = isPost
    ? findOrganisations(printed)
        .filter((one) => !one.isUnit)
        .map((one) => ({ start: behind.start + one.start, end: behind.start + one.end }))
    : affiliationSpans(page.text, behind.start, behind.end);
  if (speaker && speaker.affiliations.length === 0) speaker.affiliations = affiliationFacts(page.ground, named);
}

/** Names beside the verb of speaking come before others. */
function closeness(text: string, person: PersonMatch): number {
  const before = text.slice(Math.max(0, person.fullStart - 40), person.fullStart);
  const after = text.slice(person.end, person.end + 240);
  let score = 0;
  if (
    /\b(?:by|speaker(?: is|:)?|welcome|from|announce|of|host|featuring|when|professor|dr\.?|present)\s*(?:that\s*)?$/i.test(
      before,
    )
  )
    score += 0.25;
  if (
    /^[^.]{0,200}\b(?:will|speaks?|gives?|talks?|has called|presents?|spricht|donnera|présentera|wygłosi|hablará)\b/i.test(
      after,
    )
  )
    score += 0.35;
  return score - person.start / 4000;
}

/** What stands behind a name: in brackets, or between commas, or after "from" and "of". */
function behindName(text: string, at: number, limit: number): Span {
  const rest = text.slice(at, Math.min(limit, at + 300));
  const bracket = /^\s*\(([^()]{2,200})\)/.exec(rest);
  if (bracket?.[1]) {
    const start = at + bracket[0].indexOf(bracket[1]);
    return { start, end: start + bracket[1].length };
  }
  const from = /^\s*,?\s*(?:from|of|at)\s+(?:the\s+)?/.exec(rest);
  const comma = from ? null : /^\s*,\s*/.exec(rest);
  const lead = (from ?? comma)?.[0].length;
  if (lead === undefined) return { start: at, end: at };
  const stop = /\s(?:will|is|who|has|gives|speaks|on|in|about|as|talks|presents)\s|(?<!\b\p{Lu})[.;]\s|$/u.exec(
    rest.slice(lead),
  );
  return { start: at + lead, end: at + lead + (stop?.index ?? 0) };
}

/** The host institution that a text names without a speaker's bracket around it. */
export function hostIn(page: Page, span: Span) {
  const first = findOrganisations(page.text.slice(span.start, span.end)).find((one) => !one.isUnit);
  return first
    ? textFact(page.ground, span.start + first.start, span.start + first.end, { rule: 'host/named', confidence: 0.5 })
    : null;
}

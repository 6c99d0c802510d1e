/** Gives talks what the head of their page says of all of them: series, usual time, place, host, and the day when there is one. */

import { hostIn } from '../assign/prose.ts';
import { placeIn, residues } from '../assign/put-fields.ts';
import { factOf, textFact } from '../fact.ts';
import type { Line, Page } from '../page.ts';
import { isSeriesName } from '../parsers/headlines.ts';
import { isCourtesy, isOtherDay, isUntitled } from '../parsers/phrases.ts';
import type { Fact } from '../understanding.ts';
import type { Refiner } from './refiner.ts';

/** Sentences that speak of all talks, wherever they stand. */
const USUAL =
  /\b(?:all (?:talks|seminars|lectures|colloquia)|(?:talks|seminars|colloquia|lectures|meetings|we) (?:are|meet|take place|will take place|start|begin)|unless (?:otherwise|a different|noted|stated)|(?:seminar|colloquium) (?:meets|takes place|is held)|alle vorträge|tous les exposés|wszystkie referaty)\b/i;

/** The refiner. */
export const pageDefaults: Refiner = (drafts, { page, header }) => {
  if (!page) return drafts;
  const series = seriesOf(page, header);
  const inHeader = new Set(header);
  const notices = [
    ...header,
    ...page.lines.filter((line) => !inHeader.has(line) && USUAL.test(line.text) && line.text.length < 200),
  ];
  const time = usualTime(page, notices, drafts.length);
  const location = usualPlace(page, notices);
  const host = hostOf(page, header);
  const day = drafts.every((draft) => draft.day === null) ? onlyDay(page, header) : null;
  for (const draft of drafts) {
    draft.series ??= series;
    draft.hostInstitution ??= host;
    if (day) draft.day ??= { type: 'read', reading: day, ground: page.ground, year: day.year, yearIsImplied: false };
    if (!draft.startTime && time) {
      draft.startTime = time.start;
      draft.endTime ??= time.end;
    }
    draft.location ??= location;
  }
  return drafts;
};

/** The name of the series without its term: "Physics colloquium Spring 2026" is the Physics colloquium. */
function seriesOf(page: Page, header: readonly Line[]): Fact | null {
  const lines = header.length > 0 ? header : page.lines.slice(0, 2);
  for (const line of lines.slice(0, 6)) {
    if (
      line.text.length > 110 ||
      line.dates.length > 0 ||
      isCourtesy(line.text) ||
      /^(?:no|our|please)\b/i.test(line.text)
    )
      continue;
    if (line.label) continue;
    const cut =
      /\s*[:,(–—-]?\s*(?:\b(?:spring|fall|autumn|winter|summer|automne|printemps|hiver|été|term|semester|michaelmas|hilary|lent|trinity|wintersemester|sommersemester|WS|SS|semestr|schedule|program(?:me)?|archive|20\d\d)\b.*)$/i.exec(
        line.text,
      );
    const name = cut && cut.index > 5 ? line.text.slice(0, cut.index) : line.text;
    if (!isSeriesName(name)) continue;
    const lead = /^(?:Programmation des\s|Programme of the\s|Schedule of the\s|The\s)/i.exec(name)?.[0].length ?? 0;
    return textFact(page.ground, line.start + lead, line.start + name.length, {
      rule: 'series/heading',
      confidence: 0.7,
    });
  }
  return null;
}

/** One time in the head of a page of many talks is the usual one; of a day with several talks it is that of the first. */
function usualTime(page: Page, header: readonly Line[], talks: number): { start: Fact; end: Fact | null } | null {
  const times = header.flatMap((line) => line.times.map((time) => ({ line, time })));
  const [only] = times;
  if (!only || times.length > 2 || (only.line.dates.length > 0 && talks > 1)) return null;
  const note = { rule: 'time/usual', confidence: 0.75, implied: true };
  const { time } = only;
  const length = time.to ? minutes(time.to) - minutes(time.from) : 60;
  if (length > 180) return null;
  return {
    start: factOf(page.ground, time.start, time.fromEnd, { ...note, value: time.from }),
    end: time.to ? factOf(page.ground, time.toStart, time.end, { ...note, value: time.to }) : null,
  };
}

function minutes(clock: string): number {
  const [hours = 0, rest = 0] = clock.split(':').map(Number);
  return hours * 60 + rest;
}

function usualPlace(page: Page, header: readonly Line[]): Fact | null {
  for (const line of header) {
    if (isCourtesy(line.text)) continue;
    if (line.label?.keys.includes('location') && line.label.keys.length === 1) {
      const start = line.start + line.label.valueStart;
      const value = page.text.slice(start, line.end);
      if (!isUntitled(value) && value.length < 120)
        return textFact(page.ground, start, line.end, { rule: 'location/usual', confidence: 0.8 });
      continue;
    }
    for (const piece of line.times.length > 0 ? residues(page.text, line, line.times) : []) {
      const place = placeIn(page.text, piece);
      if (place && place.end - place.start < 60 && !/^\p{Ll}/u.test(page.text.slice(place.start)))
        return textFact(page.ground, place.start, place.end, { rule: 'location/usual', confidence: 0.65 });
    }
    const cue = /\b(?:at|in|au|im|in the|at the)\s(?:the\s)?(?=\p{Lu}|campus|room)/gu;
    for (const match of line.text.matchAll(cue)) {
      const start = line.start + match.index + match[0].length;
      const stop = /\s(?:on|at\s\d|from|between|every|unless|each)\s|[.;]\s|[.;]$|,\s(?:on|from)/.exec(
        page.text.slice(start, line.end),
      );
      const span = { start, end: stop ? start + stop.index : line.end };
      const place = span.end - span.start < 90 ? placeIn(page.text, span) : null;
      if (place) return textFact(page.ground, place.start, place.end, { rule: 'location/usual', confidence: 0.6 });
    }
  }
  return null;
}

function hostOf(page: Page, header: readonly Line[]): Fact | null {
  const lines = header.length > 0 ? header : page.lines.slice(0, 6);
  for (const line of lines) {
    if (line.label || line.text.length > 400) continue;
    const host = hostIn(page, line);
    if (host && host.value.length > 3) return host;
  }
  return null;
}

function onlyDay(page: Page, header: readonly Line[]) {
  const days = header
    .flatMap((line) => line.dates)
    .filter((date) => date.untilDay === null && !isOtherDay(page.text.slice(Math.max(0, date.start - 60), date.start)));
  const keys = new Set(days.map((date) => `${date.month}-${date.day}`));
  return keys.size === 1 ? (days[0] ?? null) : null;
}

/** Takes the trial lecture of a candidate, which has a subject and an hour of its own, apart from the defence of the thesis. */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { putLabelled } from '../assign/labelled-fields.ts';
import { placeOfLine } from '../assign/place-of-line.ts';
import { putDay, putLocation, putTimes } from '../assign/put-fields.ts';
import { putTitle } from '../assign/put-title.ts';
import { copyDraft, type Draft, emptyDraft, speakersOf } from '../draft.ts';
import { factOf, trimSpan } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { DEFENCE_WORD } from '../parsers/defence-words.ts';
import { quotedSpan } from '../parsers/headlines.ts';

const TRIAL = inAnyCase(pattern('u')`
  (?<!\p{L})(?:
    trial\slectures?|prøveforeles(?:n)?ing(?:en)?|prøveforelæsning(?:en)?|provföreläsning(?:en)?|koeluento|näyteluento
  )(?!\p{L})
`);
/** What leads from the words for the lecture to what is said of it. */
const LEAD = /^[\s:.,–—-]+/;
const LONGEST_HEAD = 240;
const LONGEST_BARE = 70;
const MOST_LINES = 5;
const LEAST_TITLE = 12;

interface Trial {
  readonly rest: readonly Line[];
  /** The lecture with all that its own lines do not say taken from the defence. */
  readonly lectureBeside: (defence: Draft) => Draft | null;
}

/** The lines without those of a trial lecture, or null where no defence has one. */
export function splitTrial(page: Page, lines: readonly Line[]): Trial | null {
  const heads = lines.filter((line) => line.text.length < LONGEST_HEAD && TRIAL.test(line.text));
  if (heads.length === 0 || !lines.some(({ text }) => DEFENCE_WORD.test(text))) return null;
  if (heads.some(({ text }) => DEFENCE_WORD.test(text))) return null;
  const stretch = new Set(heads.flatMap((head) => stretchOf(lines, head)));
  return {
    rest: lines.filter((line) => !stretch.has(line)),
    lectureBeside: (defence) => lectureOf(page, [...stretch], defence),
  };
}

/** The line, and the block below it where it is a heading. */
function stretchOf(lines: readonly Line[], head: Line): readonly Line[] {
  const at = lines.indexOf(head);
  const isBare = head.text.length < LONGEST_BARE && head.times.length === 0 && behindWords(head).length < LEAST_TITLE;
  if (!isBare) return [head];
  const below: Line[] = [];
  for (const line of lines.slice(at + 1, at + 1 + MOST_LINES)) {
    const isSetOff = below.length > 0 && (line.hasGap || line.isHeading || line.hasRule);
    if (isSetOff || line.text.length > LONGEST_HEAD || TRIAL.test(line.text) || beginsDefence(line)) break;
    below.push(line);
  }
  return [head, ...below];
}

function beginsDefence({ text, times, start }: Line): boolean {
  const at = DEFENCE_WORD.exec(text)?.index ?? -1;
  const hour = times[0]?.start === start ? times[0].end - start : 0;
  return at >= 0 && at - hour < LEAST_TITLE;
}

function behindWords({ text }: Line): string {
  const words = TRIAL.exec(text);
  return words ? text.slice(words.index + words[0].length).replace(LEAD, '') : text;
}

function lectureOf(page: Page, stretch: readonly Line[], defence: Draft): Draft | null {
  const span = page.ground.mapped.toSource(stretch[0]?.start ?? 0, stretch.at(-1)?.end ?? 0);
  const draft = emptyDraft(span);
  const title = titleAmong(page, stretch);
  if (!title || !putTitle(draft, page.ground, title, { rule: 'title/trial-lecture', confidence: 0.85 })) return null;
  draft.kind = factOf(page.ground, title.start, title.end, {
    value: 'LECTURE',
    rule: 'kind/trial-lecture',
    confidence: 0.8,
  });
  for (const line of stretch) putWhen(page, draft, line);
  draft.day ??= defence.day;
  draft.location ??= defence.location;
  draft.people = speakersOf(copyDraft(defence));
  return draft.people.length > 0 ? draft : null;
}

/** What is quoted, what stands behind a label or the words for the lecture, or the one line that is neither. */
function titleAmong(page: Page, stretch: readonly Line[]): Span | null {
  for (const { start, end } of stretch) {
    const quoted = quotedSpan(page.text, start, end);
    if (quoted) return quoted;
  }
  const labelled = stretch.find(
    ({ label, end, start }) => label?.keys[0] === 'title' && start + label.valueStart < end,
  );
  if (labelled) return { start: labelled.start + (labelled.label?.valueStart ?? 0), end: labelled.end };
  for (const line of stretch.filter(isPlain)) {
    const span = trimSpan(page.text, line.end - behindWords(line).length, line.end);
    if (span.end - span.start >= LEAST_TITLE) return span;
  }
  return null;
}

/** Whether no day and hour stand in it, or only before the words for the lecture. */
function isPlain({ label, dates, times, text, start }: Line): boolean {
  const words = start + Math.max(0, TRIAL.exec(text)?.index ?? 0);
  return label === null && [...dates, ...times].every(({ end }) => end <= words);
}

function putWhen(page: Page, draft: Draft, line: Line): void {
  const { label, dates, times, start, end } = line;
  if (label && label.keys[0] !== 'title' && start + label.valueStart < end)
    putLabelled(draft, page, label.keys, { start: start + label.valueStart, end });
  if (dates.length === 0 && times.length === 0) return;
  putDay(draft, page, dates);
  putTimes(draft, page, times);
  const place = label ? null : placeOfLine(page, line, times);
  if (place && place.score >= SURE_PLACE)
    putLocation(draft, page.ground, place.span, { rule: 'location/line', confidence: 0.75 });
}

const SURE_PLACE = 4;

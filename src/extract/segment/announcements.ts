/** Talks announced in sentences: a paragraph each, or several in one paragraph. */

import { AND_OR_EN } from '../../text/and.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { familySubject } from '../assign/family-subject.ts';
import { announcingScore } from '../assign/prose.ts';
import { announces as isAnnouncing, TELLS_OF_HIM } from '../assign/prose-cues.ts';
import { tellsTitleOfDay } from '../assign/prose-lines.ts';
import { speakersInProse } from '../assign/prose-speaker.ts';
import { PLAIN } from '../assign/segment-state.ts';
import { opensWithEvent } from '../assign/titles-in-apposition.ts';
import type { Line } from '../line.ts';
import { placeAmong } from '../line-places.ts';
import type { Page } from '../page.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { cut, type Pattern } from './patterns.ts';

const MAX_LINES = 300;
const MAX_LENGTH = 3_000;

/** Paragraphs and sentences that name a day and somebody who speaks. */
export const byAnnouncements: Pattern = (page, lines) => {
  if (lines.length > MAX_LINES) return [];
  const pieces = lines.flatMap((line) => announcementsOf(page, line));
  const anchors = pieces.filter((line) => announces(page, line));
  const days = new Set(anchors.map(dayOf));
  if (anchors.length < 2 || days.size < 2) return [];
  const starts = anchors.map((anchor) => headingAbove(pieces, anchor));
  return [cut('announcements', pieces, starts, PLAIN)];
};

/** "Panel discussion: Who owns the sea?" straight above the sentence that announces it. */
function headingAbove(pieces: readonly Line[], anchor: Line): Line {
  const above = pieces[placeAmong(pieces, anchor) - 1];
  const isNamed = above?.label?.hasMark === true && above.label.keys.some((key) => key === 'event' || key === 'title');
  return above && isNamed && anchor.hasGap && above.hasGap ? above : anchor;
}

/** The line, or its sentences where several of them announce talks of different days. */
export function announcementsOf(page: Page, line: Line): Line[] {
  const isProse = !line.label && !line.cells && line.dates.length > 1 && line.text.length < MAX_LENGTH;
  if (!isProse) return [line];
  const starts = [0, ...sentenceStarts(line.text), ...clauseStarts(line)].sort((a, b) => a - b);
  const pieces: Line[] = [];
  starts.forEach((start, at) => {
    const sentence = partOf(line, start, starts[at + 1] ?? line.text.length);
    const last = pieces.at(-1);
    if (last && !announces(page, sentence))
      pieces[pieces.length - 1] = partOf(line, last.start - line.start, sentence.end - line.start);
    else pieces.push(sentence);
  });
  return pieces.filter((piece) => announces(page, piece)).length > 1 ? pieces : [line];
}

const NEXT_CLAUSE = pattern(
  'gu',
)`[,;]\s(?:(?:${AND_OR_EN})\s)?(?=(?:then\s|dann\s|puis\s|luego\s|poi\s)?(?:on|am|le|el|il|op|w)\s)`;
const NEAR = 24;
/** "… „Steine, die wandern“ und Dr. Ada Quill …": the title of one talk, and who gives the next. */
const NEXT_SPEAKER = pattern('gu')`["”“»]\s(?:${AND_OR_EN})\s(?=\p{Lu})`;

/** ", and on Thursday, 12 March, he will …": clauses of one sentence that begin with a day. */
function clauseStarts(line: Line): number[] {
  return [...dayClauses(line), ...speakerClauses(line)];
}

function speakerClauses(line: Line): number[] {
  return matchesOf(NEXT_SPEAKER, line.text).flatMap((joint) => {
    const start = joint.index + joint[0].length;
    const isParted =
      line.dates.some((date) => date.start < line.start + joint.index) &&
      line.dates.some((date) => date.start > line.start + start) &&
      QUOTES.test(line.text.slice(start));
    return isParted ? [start] : [];
  });
}

function dayClauses(line: Line): number[] {
  const sentences = [0, ...sentenceStarts(line.text)];
  return matchesOf(NEXT_CLAUSE, line.text).flatMap((joint) => {
    const start = joint.index + joint[0].length;
    // "The series ends, on 3 May, with Ada Byron": the first day of a sentence begins no other talk.
    const from = line.start + (sentences.findLast((sentence) => sentence <= joint.index) ?? 0);
    if (!line.dates.some((date) => date.start >= from && date.end <= line.start + joint.index)) return [];
    const isDated = line.dates.some(
      (date) => date.start >= line.start + start && date.start <= line.start + start + NEAR,
    );
    return isDated ? [start] : [];
  });
}

function partOf(line: Line, from: number, to: number): Line {
  const text = line.text.slice(from, to).trimEnd();
  const start = line.start + from;
  const end = start + text.length;
  const isInside = (span: { start: number; end: number }) => span.start >= start && span.end <= end;
  return {
    ...line,
    start,
    end,
    text,
    hasGap: from === 0 ? line.hasGap : true,
    dates: line.dates.filter(isInside),
    times: line.times.filter(isInside),
    headDate: line.headDate && isInside(line.headDate) ? line.headDate : null,
  };
}

/** Whether a line is a sentence that tells of a talk on a day. */
export function announces(page: Page, line: Line): boolean {
  if (line.label || line.cells || line.text.length < 50 || line.dates.length === 0) return false;
  const isSentence =
    /\s\p{Ll}+\s\p{Ll}+\s/u.test(line.text) ||
    opensWithEvent(line.text) ||
    ((isAnnouncing(line.text) || tellsTitleOfDay(line)) && QUOTES.test(line.text));
  if (!isSentence || announcingScore(line) < 1) return false;
  return (
    TELLS_OF_HIM.test(line.text) || speakersInProse(page.text, line).length > 0 || familySubject(page, line) !== null
  );
}

const QUOTES = /[“”„«»]/;

function dayOf({ dates }: Line): string {
  const [first] = dates;
  return first ? `${first.month}-${first.day}` : '';
}

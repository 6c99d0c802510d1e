/** Finds labels of pages that are glued to what stands beside them, or stand without a mark in one line with it. */

import { matchesOf } from '../../text/matches.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import type { Edit } from '../mapped-text.ts';
import { WHOLE_WEEKDAYS } from '../parsers/day-names.ts';
import {
  BEGINS_LABEL,
  COLON_LABELS,
  kindOfPrinted,
  PLACING_LABELS,
  PRINTED_LABELS,
  SHOUTED_LABELS,
} from '../parsers/printed-labels.ts';
import { LONG_LINE, LONGEST_ROW } from './long-lines.ts';
import { isWithinWord } from './one-word.ts';
import { GLUED_WEEKDAY } from './unglued-words.ts';

/** "BuildingRobots that ask": only on pages that glue labels as well. */
const GLUED_SENTENCE = /(?<=\p{L}\p{Ll}{4}|\d\p{Lu}?|\p{Ll}[.!?])(?=\p{Lu}\p{Ll}{3,}\s(?:\p{L}|\d))/gu;
const VALUE =
  '(?=[\\w.]{2,30}@|\\p{Lu}\\p{Ll}|\\d|T\\.?B\\.?[ADC]\\b|\\p{Lu}\\s\\p{Ll}|\\p{Lu}{2,}|\\p{Lu}[.’\']|["“«„$¿¡])';
/** "Datumvrijdag 24 maart", "Tijdvan 16:00": days and hours begin small in most languages. */
const SMALL_VALUE = patternSource`
  (?=
    (?:${WHOLE_WEEKDAYS.join('|')})(?!\p{L})
    |(?:van|von|vanaf|om|um|ab|alle|dalle|de|à|às|from|at)\s\d
    |(?:vrij|frei|free|gratis|gratuit|libre|livre|kostenlos|open|offen)(?!\p{L})
  )
`;
const LABEL_AT_END = new RegExp(`(?:${PRINTED_LABELS})$`, 'u');
const GLUED_LABEL = new RegExp(`(?:^|\\n|[.!?)\\]”"’]\\s{0,2}|\\d\\s?)(?:${PRINTED_LABELS})${VALUE}`, 'gu');
/** Labels with words glued to both sides, as the bare text of a page's boxes has them: "…CWIDateMonday…". */
const GLUED_BETWEEN = pattern('gu')`
  ${BEGINS_LABEL}(?:
    (?<=[\p{Ll}\d.!?)”"»]|\p{Lu}{2})(?:${PRINTED_LABELS})(?:${VALUE}|${SMALL_VALUE}|(?=\s?:\s?\S))
    |(?<=\p{L}\p{Ll}\s|\d\s)(?:${PLACING_LABELS})(?:(?=\p{Lu}\p{Ll}{2})|${SMALL_VALUE})
  )
`;
/** "…5:00 PM ETWhere: Zoom": with its mark one of them is enough. */
const MARK_BEHIND = /^\s?:\s/;
/** Labels that are no part of other words. */
const PLAIN_LABEL = pattern('u')`
  ^(?:
    Abstract|Short Bio|Biography|Speakers?|About the [sS]peakers?|Résumé|Zusammenfassung|Resumen|Streszczenie
    |Riassunto|Prelegent|Relatore|Ponente|Orateur
  )$
`;
const LABEL_WITHIN = pattern('gu')`
  ${BEGINS_LABEL}(?<=[^\n#&/\p{L}]\s|[.!?)])(?<!
    (?:\band|\bund|\bet|\by|&|/|-|\b\p{Ll}{1,12}|\p{Lu}\p{Ll}{1,12})\s
  )(?:${PRINTED_LABELS})\s?:(?=\s)
`;
const LABEL_AFTER_WORD = pattern('gu')`
  ${BEGINS_LABEL}(?<=[\p{L}\d)"”»’.,;|–—-]\s{1,3})(?<!
    \b(?:
      [Aa]bout the|[Aa]bout our|[Oo]f the|[Ff]or the|[Zz]ur|[Zz]um|[Ss]obre el|[Ss]obre la|[Oo]ver de|de l['’]
    )\s
  )(?:${PRINTED_LABELS}|${SHOUTED_LABELS}|${COLON_LABELS}|Presentation)\s?:(?=\s?\S)
`;
/** "Speaker Ada Byron Title On engines": labels without a mark, told by their number. */
const BARE_LABEL = new RegExp(
  `${BEGINS_LABEL}(?<![\\p{L}\\p{M}\\d'’-])(?:${PRINTED_LABELS}|${SHOUTED_LABELS})(?=\\s{1,3}(?:\\p{Lu}|\\d|["“«„$¿¡])|:)`,
  'gu',
);
const LABEL_ROW = new RegExp(`^(?:${PRINTED_LABELS}|Topic|Details|Links|Slides){2,}\\s*$`, 'u');
/** What pages set before the first words of their body. */
const FURNITURE = /(?:^|\n)(?:Events?|Seminars?|News|Home|Talks?|Calendar|Colloquia)(?=\p{Lu}\p{Ll})/gu;
const ENOUGH_BARE = 4;

/** Labels with their mark in the midst of a line: behind the end of a sentence, or behind a word in a line that holds several. */
export function labelsWithin(text: string): Edit[] {
  if (!text.includes(':')) return [];
  // "Poster Presentation:" is no label: the word must begin a line elsewhere to be one.
  const isOwn = text.includes('\nPresentation');
  return [LABEL_WITHIN, LABEL_AFTER_WORD].flatMap((pattern) =>
    matchesOf(pattern, text).flatMap((match) => {
      const at = match[0].startsWith('Presentation') && !isOwn ? null : startOfLabel(text, match);
      if (at === null || isQuoted(text, at)) return [];
      return pattern === LABEL_WITHIN || isRunOn(text, at) ? [{ at, remove: 0, insert: '\n' }] : [];
    }),
  );
}

/** "“Borrowed Time: Debt in Small Towns”": a word within a title in quotes is no label. */
function isQuoted(text: string, at: number): boolean {
  return (
    OPEN_QUOTE.test(text.slice(Math.max(0, at - LONGEST_QUOTED), at)) &&
    CLOSED_BEHIND.test(text.slice(at, at + LONGEST_QUOTED))
  );
}

const LONGEST_QUOTED = 120;
const OPEN_QUOTE = /“[^“”\n]*$/u;
const CLOSED_BEHIND = /^[^“”\n]*”/u;

/** "… task. Thesis Committee:": with the words that say which; null where they make a name of it, as in "Distinguished Lecture Series:", "North Campus:". */
function startOfLabel(text: string, { 0: label, index }: RegExpExecArray): number | null {
  const before = text.slice(Math.max(0, index - LONGEST_KIND), index);
  if (/^Series/i.test(label)) return OF_SERIES.test(before) ? null : index;
  if (/^Campus/i.test(label)) return NAME_OF_CAMPUS.test(before) ? null : index;
  return /^(?:Committee|Jury)/i.test(label) ? index - (OF_COMMITTEE.exec(before)?.[0].length ?? 0) : index;
}

const LONGEST_KIND = 40;
const OF_SERIES = /(?<!\p{L})(?:Lecture|Seminar|Colloquium|Speaker|Talk|Webinar|Workshop|Event)\s{1,2}$/iu;
const NAME_OF_CAMPUS = /(?:^|[,;(\n]\s{0,2})(?:\p{Lu}[\p{L}.'’-]{1,20}\s{1,2}){1,3}$/u;
const OF_COMMITTEE = pattern('iu')`
  (?<!\p{L})(?:
    (?:
      Thesis|Dissertation|Doctoral|Ph\.?D\.?|Examining|Examination|Exam|Advisory|Supervisory|Defen[sc]e
      |Organi[sz]ing|Program(?:me)?|Scientific|Reading
    )\s
  ){1,2}$
`;

/** Labels with a value or another label glued to them. */
export function ungluedLabels(text: string): Edit[] {
  const between = matchesOf(GLUED_BETWEEN, text);
  // Three of them are no chance: "timeSeries" or "LaTeXTitle" alone stay as they are.
  const kinds = between.map((match) => kindOfPrinted(match[0]));
  const isGluedPage = new Set(kinds).size >= 3;
  const begun = matchesOf(GLUED_LABEL, text).filter((match) => isGluedLabel(text, match));
  // Those that begin lines show as well that a page sets no mark behind its labels.
  const isBegun = new Set([...kinds, ...begun.map(({ 0: label }) => kindOfPrinted(labelAtEnd(label)))]).size >= 4;
  const labels = between.filter(
    ({ 0: label, index }) =>
      isGluedPage || isBegun || PLAIN_LABEL.test(label) || MARK_BEHIND.test(text.slice(index + label.length)),
  );
  const isGlued = isGluedPage || (between.length > 0 && text.search(GLUED_WEEKDAY) >= 0);
  const edits: Edit[] = isGlued ? [...gluedSentences(text, between)] : [];
  for (const match of labels) edits.push(...asLabel(match.index, match[0].length));
  if (isGluedPage) {
    for (const match of matchesOf(FURNITURE, text))
      edits.push({ at: match.index + match[0].length, remove: 0, insert: '\n' });
  }
  for (const match of begun) {
    const end = match.index + match[0].length;
    const label = labelAtEnd(match[0]);
    edits.push({ at: end - label.length, remove: 0, insert: end - label.length > 0 ? '\n' : '' });
    edits.push({ at: end, remove: 0, insert: ': ' });
  }
  return edits;
}

function labelAtEnd(matched: string): string {
  return LABEL_AT_END.exec(matched)?.[0] ?? '';
}

/** Places in long lines where one value ends and the next begins. */
function gluedSentences(text: string, labels: readonly RegExpExecArray[]): Edit[] {
  const taken = new Set(labels.flatMap((match) => [match.index, match.index + match[0].length]));
  return matchesOf(GLUED_SENTENCE, text)
    .filter(({ index }) => !taken.has(index) && !isWithinWord(text, index))
    .map((match) => ({ at: match.index, remove: 0, insert: '\n' }));
}

function asLabel(at: number, length: number): Edit[] {
  return [
    { at, remove: 0, insert: '\n' },
    { at: at + length, remove: 0, insert: ': ' },
  ];
}

/** Labels without marks in one long line: only when several of different kinds stand there, a speaker or title among them. */
export function bareLabels(text: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  while (at < text.length) {
    const newline = text.indexOf('\n', at);
    const end = newline < 0 ? text.length : newline;
    // A line may have more of them than a call takes arguments.
    if (end - at > LONG_LINE) for (const edit of bareLabelsOf(text.slice(at, end), at)) edits.push(edit);
    at = end + 1;
  }
  return edits;
}

function bareLabelsOf(line: string, offset: number): Edit[] {
  const seen = new Set<string>();
  // A label comes once in an announcement; the word may come again in its text.
  const found = matchesOf(BARE_LABEL, line).filter((match) => {
    const kind = kindOfPrinted(match[0]);
    const isNew = !seen.has(kind);
    seen.add(kind);
    return isNew;
  });
  const isAnnouncement =
    (seen.has('speaker') || seen.has('title')) && (seen.has('abstract') || seen.has('date') || seen.has('speaker'));
  if (found.length < ENOUGH_BARE || !isAnnouncement) return [];
  const marked = found.filter((match) => line[match.index + match[0].length] === ':').length;
  if (marked * 2 > found.length) return [];
  return found
    .filter((match) => line[match.index + match[0].length] !== ':')
    .flatMap((match) => asLabel(offset + match.index, match[0].length));
}

/** A line of only labels is the head of a table. */
function isGluedLabel(text: string, match: RegExpExecArray): boolean {
  const start = match[0].startsWith('\n') ? match.index + 1 : match.index;
  const around = text.slice(Math.max(0, start - LONGEST_ROW), start + LONGEST_ROW);
  const at = Math.min(start, LONGEST_ROW);
  const lineEnd = around.indexOf('\n', at);
  const line = around.slice(around.lastIndexOf('\n', at - 1) + 1, lineEnd < 0 ? around.length : lineEnd);
  return !LABEL_ROW.test(line.trim());
}

/** Whether a line holds several labels, so that a label after a plain word is one too. */
function isRunOn(text: string, at: number): boolean {
  const head = text.slice(Math.max(0, at - 21), at);
  const start = head.lastIndexOf('\n') + 1;
  return head.length - start > 20 || /[:：]\s/.test(head.slice(start));
}

/** Sets labels and values apart that pages run together: glued to one another, or in one line without a mark. */

import { matchesOf } from '../text/matches.ts';
import { pattern, patternSource } from '../text/pattern.ts';
import { sorted } from './cleaning.ts';
import { gluedBoxes } from './glued-boxes.ts';
import { lifeRows } from './life-rows.ts';
import { type Edit, editMapped, type MappedText } from './mapped-text.ts';
import { neighbourLinks } from './neighbour-links.ts';
import { isWithinWord } from './one-word.ts';
import { MONTH_WORDS, WHOLE_WEEKDAYS } from './parsers/day-names.ts';
import { NUMERIC_DAY } from './parsers/numeric-day.ts';
import {
  BEGINS_LABEL,
  COLON_LABELS,
  kindOfPrinted,
  PLACING_LABELS,
  PRINTED_LABELS,
  SHOUTED_LABELS,
} from './parsers/printed-labels.ts';

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?';
const NEXT_WORD = '(?=\\p{Lu}\\p{Ll}|\\p{Lu}{1,4}\\d|T\\.?B\\.?[ADC]\\b|\\p{Lu}\\.\\s?\\p{Lu})';
/** "March 12No talk", "2021Title", "3:00pmRoom", "16:15 UhrHörsaal". */
const GLUED_DATE = new RegExp(
  `(?:\\b${MONTH}\\s{1,3}\\d{1,2}(?:,? ?(?:19|20)\\d\\d)?|\\b(?:19|20)\\d\\d|\\d[:.]\\d\\d(?:\\s?[AaPp][Mm])?|\\d\\s?(?:[AaPp][Mm]|Uhr))${NEXT_WORD}`,
  'gu',
);
/** "Ada ByronThursday, 5 May". */
const GLUED_WEEKDAY = /(?=(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)(?<=\p{Ll}|\d|\))/gu;
/** "BuildingRobots that ask": only on pages that glue labels as well. */
const GLUED_SENTENCE = /(?<=\p{L}\p{Ll}{4}|\d\p{Lu}?|\p{Ll}[.!?])(?=\p{Lu}\p{Ll}{3,}\s(?:\p{L}|\d))/gu;
/** "Ada Byron, MD, FACPProfessor of Medicine", "ETHDirector of": letters behind a name, glued to what somebody is. */
const GLUED_POST =
  /(?=[PADCHSLFRV])(?<=\p{Lu}{2})(?=(?:Professor|Associate|Assistant|Director|Chief|Chair|Head|Dean|Senior|Staff|Lecturer|Fellow|Research|Vice|Postdoctoral|Principal)\s\p{L})/gu;
/** "May 7, 20244:00 PM". */
const GLUED_TIME = /(?=\d)(?<=(?<!\d)(?:19|20)\d\d)(?=\d{1,2}[:.hH]\d\d(?!\d))/gu;
/** "Opening09:15 – 10:45", "July 202609:00": slots of a programme that lost its line breaks. */
const GLUED_SLOT = /(?=\d)(?<=\p{L}|[)?!.”"]|(?<!\d)20\d\d)(?=(?:[01]?\d|2[0-3])[:.h][0-5]\d(?!\d))/gu;
/** "rivers and dams15 March 2023", "and dams15.3.2023": words glued to the next day. */
const GLUED_DAY = new RegExp(
  `(?=\\d)(?<=\\p{Ll}{2}|[)?!.”"])(?=(?:[12]?\\d|3[01])\\.?\\s(?:${MONTH_WORDS})\\.?,?\\s(?:19|20)\\d\\d|(?<=\\p{Ll}{2}|\\))${NUMERIC_DAY})`,
  'giu',
);
/** "To be announcedCANCELLED – the speaker is ill" */
const GLUED_STANDING = pattern('gu')`
  (?=[CPRAVEO])(?<=\p{Ll}|TB[ACD]|[.!?)”"])(?=(?:
    CANCELL?ED|POSTPONED|RESCHEDULED|ABGESAGT|VERSCHOBEN|ENTFÄLLT|ANNULÉE?|REPORTÉE?|CANCELAD[OA]|ANNULLAT[OA]
    |RINVIAT[OA]|ODWOŁAN[EY]|PRZEŁOŻONY
  )(?!\p{L}))
`;
/** "On the moveWatch recording": a button at the end of a line. */
const GLUED_BUTTON = pattern('gmu')`
  (?=[WRAVL])(?<=[\p{Ll}.!?)”"])(?=(?:
    Watch (?:the )?(?:recording|video|talk)|Read [Mm]ore|Add to (?:[Mm]y )?[Cc]alendar|View (?:details|recording|slides|event)
    |Learn [Mm]ore
  )(?!\p{L})[^\n]{0,40}$)
`;
const LEADS_TO_DAY = /(?:date|dates|time|when|day|datum|termin|wann|fecha|cuándo|quand|data|quando|kiedy|wanneer)$/i;
const LONGEST_LEAD = 10;
/** "Ithaca, NY 14853Service systems charge …": the text behind an address. */
const GLUED_ADDRESS = /(?<=\d)(?=\p{Lu}\p{Ll})(?<=,\s[A-Z]{2}\s\d{5})/gu;
const GLUED_BRACKET = /\)(?=\p{Lu}\p{Ll})/gu;
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
  ${BEGINS_LABEL}(?<=[^\n&/\p{L}]\s|[.!?)])(?<!
    (?:\band|\bund|\bet|\by|&|/|-|\b\p{Ll}{1,12}|\p{Lu}\p{Ll}{1,12})\s
  )(?:${PRINTED_LABELS})\s?:(?=\s)
`;
const LABEL_AFTER_WORD = pattern('gu')`
  ${BEGINS_LABEL}(?<=[\p{L}\d)"”»’.,;|–—-]\s{1,3})(?<!
    \b(?:
      [Aa]bout the|[Aa]bout our|[Oo]f the|[Ff]or the|[Zz]ur|[Zz]um|[Ss]obre el|[Ss]obre la|[Oo]ver de|de l['’]
    )\s
  )(?:${PRINTED_LABELS}|${SHOUTED_LABELS}|${COLON_LABELS})\s?:(?=\s?\S)
`;
const BARE_BORDER = pattern('gu')`
  (?=[TABSRZW])(?<=[.!?)”"’]\s{1,3}|\d\s)(?:
    # English
    What (?:is (?:it|this|the talk)|['’]s it) [Aa]bout\?|Who (?:are we|is (?:speaking|who|the speaker))\?
    |Title and Abstract|Abstract|Biography|Short Bio|Speaker Bio|Bio|About the [Ss]peaker
    # German
    |Worum geht es\?|Zusammenfassung
    # French
    |Résumé
    # Spanish
    |Resumen
    # Italian
    |Riassunto
    # Portuguese
    |Resumo
    # Dutch
    |Samenvatting
    # Polish
    |Streszczenie
  )(?=\s{1,3}\p{Lu})(?!\s{1,3}(?:Algebra|Interpretation|Nonsense|Data))
`;
/** What calendars set behind the text of an event, in one line with it. */
const FURNITURE_BEHIND = pattern('gu')`
  (?=[A-Z])(?<=[.!?)]\s{1,3})(?:
    Event (?:Types?|Category|Contact)|Hosted by|Sponsored by|Organi[sz]ed by|Contact(?: Information)?|Website
    |Dial-?In Information|User Activity|Add to (?:my )?[Cc]alendar|Share(?: this)?|Audience|Admission
    |Registration|Posted|Last updated
  )(?=\s{1,3}[\p{Lu}\d:]|\s?:)
`;
/** "Speaker Ada Byron Title On engines": labels without a mark, told by their number. */
const BARE_LABEL = new RegExp(
  `${BEGINS_LABEL}(?<![\\p{L}\\p{M}\\d'’-])(?:${PRINTED_LABELS}|${SHOUTED_LABELS})(?=\\s{1,3}(?:\\p{Lu}|\\d|["“«„$¿¡])|:)`,
  'gu',
);
const LABEL_ROW = new RegExp(`^(?:${PRINTED_LABELS}|Topic|Details|Links|Slides){2,}\\s*$`, 'u');
/** What pages set before the first words of their body. */
const FURNITURE = /(?:^|\n)(?:Events?|Seminars?|News|Home|Talks?|Calendar|Colloquia)(?=\p{Lu}\p{Ll})/gu;
const ENOUGH_SLOTS = 4;
const ENOUGH_BARE = 4;
const LONG_LINE = 160;
const LONGEST_ROW = 400;
const LONGEST_CELLS = 6_000;

/** Separates what pages run together. */
export function unglued(base: MappedText): MappedText {
  const text = base.text;
  const edits: Edit[] = [
    ...ungluedWords(text),
    ...ungluedLabels(text),
    ...bareLabels(text),
    ...loneRows(text),
    ...numberedTalks(text),
    ...lifeRows(text),
    ...neighbourLinks(text),
  ];
  for (const at of gluedBoxes(text)) edits.push({ at, remove: 0, insert: '\n' });
  for (const pattern of [LABEL_WITHIN, LABEL_AFTER_WORD]) {
    for (const match of matchesOf(pattern, text)) {
      const at = startOfLabel(text, match);
      if (at !== null && (pattern === LABEL_WITHIN || isRunOn(text, at))) edits.push({ at, remove: 0, insert: '\n' });
    }
  }
  for (const match of matchesOf(FURNITURE_BEHIND, text))
    if (isInLongLine(text, match.index)) {
      edits.push({ at: match.index, remove: 0, insert: '\n\n' });
      edits.push({ at: match.index + match[0].length, remove: 0, insert: ':' });
    }
  for (const { index } of text.includes('|') ? matchesOf(FOOT_MENU, text) : [])
    if (isInLongLine(text, index)) edits.push({ at: index, remove: 0, insert: '\n\n' });
  for (const match of matchesOf(BARE_BORDER, text)) {
    edits.push({ at: match.index, remove: 0, insert: '\n' });
    edits.push({ at: match.index + match[0].length, remove: 0, insert: ':' });
  }
  return editMapped(base, sorted(withinCells(text, withoutDoubleMarks(text, edits))));
}

/** "… task. Thesis Committee:": with the words that say which; null where they make a name of it, as in "Distinguished Lecture Series:". */
function startOfLabel(text: string, { 0: label, index }: RegExpExecArray): number | null {
  const before = text.slice(Math.max(0, index - LONGEST_KIND), index);
  if (/^Series/i.test(label)) return OF_SERIES.test(before) ? null : index;
  return /^(?:Committee|Jury)/i.test(label) ? index - (OF_COMMITTEE.exec(before)?.[0].length ?? 0) : index;
}

const LONGEST_KIND = 40;
const OF_SERIES = /(?<!\p{L})(?:Lecture|Seminar|Colloquium|Speaker|Talk|Webinar|Workshop|Event)\s{1,2}$/iu;
const OF_COMMITTEE = pattern('iu')`
  (?<!\p{L})(?:
    (?:
      Thesis|Dissertation|Doctoral|Ph\.?D\.?|Examining|Examination|Exam|Advisory|Supervisory|Defen[sc]e
      |Organi[sz]ing|Program(?:me)?|Scientific|Reading
    )\s
  ){1,2}$
`;

/** Whether the line of a place is longer than a row; no more of the text is looked at. */
function isInLongLine(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - LONGEST_ROW), at);
  const after = text.slice(at, at + LONGEST_ROW);
  const end = after.indexOf('\n');
  return before.length - before.lastIndexOf('\n') - 1 + (end < 0 ? after.length : end) > LONGEST_ROW;
}

/** "Talk 12: September 18, 2024" amid a line that holds them all. */
const NUMBERED =
  /(?=[TLSMVECW])(?<=\S\s{1,3}|[.!?)])(?:Talk|Lecture|Session|Seminar|Meeting|Vortrag|Exposé|Charla|Wykład) \d{1,3}\s?:(?=\s)/gu;

function numberedTalks(text: string): Edit[] {
  const found = matchesOf(NUMBERED, text).filter(({ index }) => isInLongLine(text, index));
  return found.length < 2 ? [] : found.map(({ index }) => ({ at: index, remove: 0, insert: '\n' }));
}

const ENOUGH_BARS = 4;

/** "Lecture | Title | Ada Byron | 3 May | 4 pm": one line with bars that is no row of a table says its fields one after another. */
function loneRows(text: string): Edit[] {
  if (!text.includes(' | ')) return [];
  const barsOf = (line: string) => (/^\s*\|/.test(line) ? 0 : line.split(' | ').length - 1);
  const lines = text.split('\n');
  const rows = lines.filter((line) => line.includes('|'));
  const [only] = rows;
  if (rows.length !== 1 || only === undefined || barsOf(only) < ENOUGH_BARS) return [];
  const start = lines.slice(0, lines.indexOf(only)).reduce((sum, line) => sum + line.length + 1, 0);
  return [...only.matchAll(/ \| /g)].map(({ index }) => ({ at: start + index, remove: 3, insert: '\n' }));
}

function ungluedWords(text: string): Edit[] {
  return [
    ...matchesOf(GLUED_WEEKDAY, text).map((match) => ({ at: match.index, remove: 0, insert: '\n' })),
    ...gluedTimes(text),
    ...matchesOf(GLUED_DAY, text)
      .filter(({ index }) => !LEADS_TO_DAY.test(text.slice(Math.max(0, index - LONGEST_LEAD), index)))
      .map(({ index }) => ({ at: index, remove: 0, insert: '\n' })),
    ...[GLUED_STANDING, GLUED_BUTTON].flatMap((glued) =>
      matchesOf(glued, text).map(({ index }) => ({ at: index, remove: 0, insert: '\n' })),
    ),
    ...matchesOf(GLUED_POST, text).map((match) => ({ at: match.index, remove: 0, insert: '\n' })),
    ...matchesOf(GLUED_ADDRESS, text).map((match) => ({ at: match.index, remove: 0, insert: '\n' })),
    ...matchesOf(GLUED_BRACKET, text).map((match) => ({ at: match.index + 1, remove: 0, insert: '\n' })),
    ...matchesOf(GLUED_DATE, text).map((match) => ({ at: match.index + match[0].length, remove: 0, insert: ' ' })),
  ];
}

const WHOLE_DAY = /(?<![\d.])\d{1,2}\.?\s\p{L}{3,}\.?,?\s20\d\d$/u;
const LONGEST_DAY = 24;

/** Hours glued to the day before them; where one line holds several, each begins a slot. */
function gluedTimes(text: string): Edit[] {
  const edits: Edit[] = [];
  let at = 0;
  for (const line of text.split('\n')) {
    const slots = line.length > LONG_LINE ? matchesOf(GLUED_SLOT, line) : [];
    const isProgramme = slots.length >= ENOUGH_SLOTS;
    const found = isProgramme ? slots : matchesOf(GLUED_TIME, line);
    // "8 March 202316:15": most hours have days of their own.
    const isDated = ({ index }: { index: number }) =>
      WHOLE_DAY.test(line.slice(Math.max(0, index - LONGEST_DAY), index));
    const areDated = found.filter(isDated).length * 2 > found.length;
    for (const slot of found) {
      const { index } = slot;
      const isAlone = isProgramme && !(areDated && isDated(slot));
      edits.push({ at: at + index, remove: 0, insert: isAlone ? '\n' : ' ' });
    }
    at += line.length + 1;
  }
  return edits;
}

function ungluedLabels(text: string): Edit[] {
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
function bareLabels(text: string): Edit[] {
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

/** "…in 2016. Book your place | Share this event |": the menu at the foot of a page in one line. */
const FOOT_MENU =
  /(?<=[.!?])[ \t]{1,3}(?=\p{Lu}[^|.!?:;\n]{2,40}[ \t]\|(?:[ \t]\p{Lu}[^|.!?:;\n]{2,40}(?:[ \t]\||$)){1,6}[ \t]*$)/gmu;
const ROW_BELOW = /^\n[^\n|]*\|/;

/** In the row of a table a new line would end the row: there what is set apart goes on in its cell. */
function withinCells(text: string, edits: readonly Edit[]): readonly Edit[] {
  if (!text.includes('|')) return edits;
  return edits.map((edit) => {
    if (edit.insert !== '\n') return edit;
    const before = text.slice(Math.max(0, edit.at - LONGEST_CELLS), edit.at);
    const after = text.slice(edit.at, edit.at + LONGEST_CELLS);
    const start = before.lastIndexOf('\n') + 1;
    const end = after.indexOf('\n');
    const isWhole = (start > 0 || edit.at <= LONGEST_CELLS) && (end >= 0 || after.length < LONGEST_CELLS);
    const line = before.slice(start) + (end < 0 ? after : after.slice(0, end));
    // "Home | Events …  Book | Share |" in one line by itself is the menu of a page.
    const isBesideRow = isRowAbove(before, start) || (end >= 0 && ROW_BELOW.test(after.slice(end)));
    // A break within a cell is no end for a row, though "." stops at it.
    const isRow = isWhole && (/^\s*\|[^\n]*\|/.test(line) || (isBesideRow && /\|[^\n]*\|\s*$/.test(line)));
    return isRow ? { ...edit, insert: '\u2028' } : edit;
  });
}

/** Whether the line that ends straight before `start` has a bar. */
function isRowAbove(text: string, start: number): boolean {
  return start > 0 && text.slice(text.lastIndexOf('\n', start - 2) + 1, start - 1).includes('|');
}

/** One label, one mark: of two rules that found it the first counts. */
function withoutDoubleMarks(text: string, edits: readonly Edit[]): Edit[] {
  const marked = new Set<number>();
  const labels = new Set(edits.filter((edit) => edit.insert.includes(':')).map((edit) => edit.at));
  return edits.filter((edit) => {
    if (!edit.insert.includes(':')) return edit.insert !== '\n' || !labels.has(edit.at);
    if (marked.has(edit.at) || /^\s?:/.test(text.slice(edit.at, edit.at + 2))) return false;
    marked.add(edit.at);
    return true;
  });
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

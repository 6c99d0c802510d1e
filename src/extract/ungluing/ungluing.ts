/** Sets labels and values apart that pages run together: glued to one another, or in one line without a mark. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { sorted } from '../layout/cleaning.ts';
import { neighbourLinks } from '../layout/neighbour-links.ts';
import { type Edit, editMapped, type MappedText } from '../mapped-text.ts';
import { begunLabels } from './begun-labels.ts';
import { gluedBoxes } from './glued-boxes.ts';
import { gluedCells } from './glued-cells.ts';
import { ungluedInstitutions } from './glued-institutions.ts';
import { gluedPictures } from './glued-pictures.ts';
import { gluedSentences } from './glued-sentences.ts';
import { gluedTexts } from './glued-texts.ts';
import { headsBeforeDays } from './heads-before-days.ts';
import { lifeRows } from './life-rows.ts';
import { isInLongLine } from './long-lines.ts';
import { noticesOfTea } from './notices-of-tea.ts';
import { textsLedWithin } from './texts-led-within.ts';
import { toldNames } from './told-names.ts';
import { bareLabels, labelsWithin, ungluedLabels } from './unglued-labels.ts';
import { ungluedWords } from './unglued-words.ts';
import { unmarkedNames } from './unmarked-names.ts';

const BARE_BORDER = pattern('gmu')`
  (?=A)(?<=^|[.!?]\s{1,3})About the (?:Talk|Lecture)(?=\s{1,3}\p{Lu}\p{Ll}{0,12}\s\p{Ll})
  |(?=[TABSRZW])(?<=[.!?)”"’]\s{1,3}|\d\s)(?:
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
const LONGEST_CELLS = 6_000;

/** Separates what pages run together. */
export function unglued(base: MappedText): MappedText {
  const text = base.text;
  const edits: Edit[] = [
    ...ungluedWords(text),
    ...gluedPictures(text),
    ...gluedTexts(text),
    ...gluedCells(text),
    ...gluedSentences(text),
    ...ungluedInstitutions(text),
    ...ungluedLabels(text),
    ...begunLabels(text),
    ...bareLabels(text),
    ...loneRows(text),
    ...numberedTalks(text),
    ...unmarkedNames(text),
    ...toldNames(text),
    ...lifeRows(text),
    ...neighbourLinks(text),
    ...gluedBoxes(text).map((at) => ({ at, remove: 0, insert: '\n' })),
    ...labelsWithin(text),
    ...textsLedWithin(text),
    ...furnitureBehind(text),
    ...noticesOfTea(text),
    ...headsBeforeDays(text),
    ...footMenus(text),
    ...buttonsBehind(text),
    ...matchesOf(BARE_BORDER, text).flatMap(({ index, 0: label }) => markedBehind('\n', index, label)),
  ];
  return editMapped(base, sorted(withinCells(text, withoutDoubleMarks(text, edits))));
}

function furnitureBehind(text: string): Edit[] {
  return matchesOf(FURNITURE_BEHIND, text)
    .filter(({ index }) => isInLongLine(text, index))
    .flatMap(({ index, 0: label }) => markedBehind('\n\n', index, label));
}

function footMenus(text: string): Edit[] {
  return (text.includes('|') ? matchesOf(FOOT_MENU, text) : [])
    .filter(({ index }) => isInLongLine(text, index))
    .map(({ index }) => ({ at: index, remove: 0, insert: '\n\n' }));
}

/** "Speaker: Ada Byron | [Slides] | [Video]" in a line that is no row of a table. */
const BUTTONS_BEHIND =
  /(?:[ \t]{0,4}\|[ \t]{0,4}\[?(?:slides?|videos?|recordings?|papers?|pdf|posters?|preprint|code|handouts?|youtube)\]?(?=[ \t]{0,4}(?:\||$)))+[ \t]*$/gim;
const LONGEST_BEFORE = 300;

function buttonsBehind(text: string): Edit[] {
  return (text.includes('|') ? matchesOf(BUTTONS_BEHIND, text) : [])
    .filter(({ index, 0: { length } }) => {
      const start = text.lastIndexOf('\n', index) + 1;
      const before = text.slice(start, index);
      if (before.trim() === '' || before.includes('|') || before.length > LONGEST_BEFORE) return false;
      return !isRowAbove(text, start) && !ROW_BELOW.test(text.slice(index + length, index + length + LONGEST_CELLS));
    })
    .map(({ index, 0: { length } }) => ({ at: index, remove: length, insert: '' }));
}

function markedBehind(before: string, at: number, label: string): Edit[] {
  return [
    { at, remove: 0, insert: before },
    { at: at + label.length, remove: 0, insert: ':' },
  ];
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

/** Joins lines that mail programs broke, and leaves those that end where their own words end. */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { type Edit, editMapped, type MappedText, redress } from '../mapped-text.ts';
import { WEEKDAY_WORDS } from '../parsers/day-names.ts';
import { isLedByYear, LED_BY_YEAR } from '../parsers/leading-years.ts';
import { isOfOccasion } from '../parsers/occasions.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { SMALL_TITLE } from '../parsers/person-titles.ts';
import { isUntitled } from '../parsers/phrases.ts';
import { HOUR_CUE } from '../parsers/times.ts';
import { DAY } from './cleaning.ts';

const LONGEST_WRAPPED = 130;
const SHORTEST_WRAPPED = 55;
const LONG_BLOCK = 3;
const SLACK = 12;

/** Joins lines that were broken only because the next word did not fit, as mail programs do. */
export function unwrapped(base: MappedText): MappedText {
  const lines = base.text.split('\n');
  const joins = new Set<number>();
  const blocks = blocksOf(lines);
  // What long paragraphs are wrapped at, so that two lines one below the other are not taken for a wrapped one.
  const widths = blocks
    .filter(([from, to]) => to - from >= LONG_BLOCK && forcedBreaks(lines, [from, to], 0).length > 1)
    .map(([from, to]) => widthOf(lines.slice(from, to)));
  const usual = widths.length > 0 ? Math.min(...widths) : LONGEST_WRAPPED;
  for (const block of blocks) for (const at of forcedBreaks(lines, block, usual)) joins.add(at);
  lines.forEach((line, at) => {
    const next = lines[at + 1] ?? '';
    if (isWithinBracket(line, next) || namesOneMore(line, next) || listsOn(line, next)) joins.add(at);
  });
  const hanging = new Set(hangingBreaks(lines, usual));
  if (joins.size + hanging.size === 0) return base;
  const characters: string[] = [];
  const indents: Edit[] = [];
  let start = 0;
  lines.forEach((line, at) => {
    // A gap would be taken for one between columns.
    if (hanging.has(at - 1)) indents.push({ at: start, remove: line.search(/\S/), insert: '' });
    characters.push(line);
    if (at < lines.length - 1) characters.push(joins.has(at) || hanging.has(at) ? ' ' : '\n');
    start += line.length + 1;
  });
  return editMapped(redress(base, characters.join('')), indents);
}

/** A bracket that opens near the end of a line, "(Institute of", and closes near the front of the next one, "Research)". */
const OPEN_BRACKET = /(?:^|\s)\((?=[\p{L}\d])[^()|]{2,80}$/u;
const CLOSING_BRACKET = /^\s*(?!(?:\p{L}|\d{1,2})\))[\p{L}\d][^()|:]{0,60}\)/u;

function isWithinBracket(line: string, next: string): boolean {
  return line.length < LONGEST_WRAPPED && OPEN_BRACKET.test(line.slice(-LONGEST_OPEN)) && CLOSING_BRACKET.test(next);
}

const LONGEST_OPEN = 84;
/** "…, Ada Byron (Turin)" above "and Boris Feld (Lund)". */
const ONE_MORE = /^\s*(?:and|und|et|oraz|en|&)\s\p{Lu}[^()|]{3,60}\([^()|]{2,80}\)\s*$/u;

function namesOneMore(line: string, next: string): boolean {
  return line.length < LONGEST_WRAPPED && !line.includes('|') && /\),?\s*$/.test(line) && ONE_MORE.test(next);
}

/** "… of the history of weaving," above "at the University of Turin, …": a comma and a small letter. */
function listsOn(line: string, next: string): boolean {
  const isBroken = line.length < LONGEST_WRAPPED && /\p{Ll}{2},\s*$/u.test(line) && !/[|:]/.test(line);
  return isBroken && /^\s*\p{Ll}+['’\s]/u.test(next) && !BYLINE.test(next.trimStart()) && !/^[^.]{0,30}:\s/.test(next);
}

/** "Title:   On the wear of", "14.9.  Ada Byron: On": what leads to a value that lines below it go on. */
const VALUE_COLUMN = /^ {0,4}\S[^\n]{0,60}?(?:: {1,12}| {2,12})$/u;
const DEEPEST = 40;

/** Breaks before lines that are indented to where the value of a line above begins, because the value did not fit. */
function hangingBreaks(lines: readonly string[], width: number): number[] {
  const breaks: number[] = [];
  let column = 0;
  lines.forEach((next, at) => {
    const line = (lines[at - 1] ?? '').trimEnd();
    const indent = next.search(/\S/);
    const isBelow = indent >= 4 && indent <= DEEPEST && indent < line.length && line[indent] !== ' ';
    const isHead = isBelow && indent !== column && VALUE_COLUMN.test(line.slice(0, indent));
    column = isHead || (isBelow && indent === column) ? indent : 0;
    if (column > 0 && fillsLine(line, next.trim(), { column, width })) breaks.push(at - 1);
  });
  return breaks;
}

/** Whether a value goes on in the next line: the middle of a phrase, an open quote, or no room for the next word where prose is wrapped. */
function fillsLine(line: string, next: string, { column, width }: { column: number; width: number }): boolean {
  if (/\S\s{2,}\S|^[-•*#|]|\|/.test(next) || isFieldStart(line, next) || isNamed(next)) return false;
  const value = line.slice(column);
  if ((goesOn(line, next) && !next.startsWith('(')) || OPEN_QUOTE.test(value)) return true;
  const [word] = next.split(' ', 1);
  const isFull = width < LONGEST_WRAPPED && line.length + 1 + (word?.length ?? 0) > width;
  // Those who are named end their lines where their names and houses end.
  return isFull && !readPeopleLine(line, column, line.length, { isExpected: true });
}

/** Labels without a mark, as the boxes of a site have them. */
const BARE_FIELD =
  /^(?:Speaker|Date|Time|When|Where|Location|Venue|Room|Host|Title|Abstract|Affiliation|Ort|Datum|Zeit|Lieu|Heure)\s(?:\p{Lu}|\d)/u;

/** '… called "On engines' above 'Weaving: a life"'. */
const OPEN_QUOTE = /(?:^|[\s(])["“„«][^"”“»„«]*$/u;

/** "Monday, 4 May 2026, 16:00": a line that begins with a day of the week and its date. */
const DAY_FIELD = inAnyCase(pattern('u')`
  ^(?:(?:le|am|el|on|den|op|em|il|dnia) )?(?:${WEEKDAY_WORDS})(?:-feira)?,?\s(?:\p{L}+\.?\s)?\d
`);

/** "Speaker: …", also in small letters, or "title to be announced", unless the line before it breaks off in the middle of a sentence. */
function isFieldStart(line: string, next: string): boolean {
  if (isUntitled(next)) return true;
  if (BARE_FIELD.test(next) || DAY_FIELD.test(next)) return !goesOn(line, next);
  if (!/^[\p{L} ]{3,24}:\s/u.test(next) || OPEN_QUOTE.test(line)) return false;
  return !/^\p{Ll}/u.test(next) || !/\s(?:\p{Ll}+|,)$/u.test(line) || /:\s/.test(line);
}

const HAS_WORDS = /[\p{L}\p{N}]/u;

/** From and to of the lines between blank ones and rules. */
function blocksOf(lines: readonly string[]): [number, number][] {
  const blocks: [number, number][] = [];
  let from = 0;
  while (from < lines.length) {
    let to = from;
    while (to < lines.length && HAS_WORDS.test(lines[to] ?? '')) to++;
    if (to > from) blocks.push([from, to]);
    from = to + 1;
  }
  return blocks;
}

function widthOf(block: readonly string[]): number {
  return block.reduce((widest, line) => Math.max(widest, line.trimEnd().length), 0);
}

/** A line that breaks off: behind a small word or comma, or before a small letter. */
function breaksOff(line: string, next: string): boolean {
  return /(?:,|\s\p{Ll}+)$/u.test(line) || /^[\p{Ll}(]/u.test(next);
}

/** Words that no line of its own ends with. */
const BINDING = pattern('iu')`
  (?:
    [,/–—-]
    |\s(?:
      # English
      the|of|and|in|on|for|with|to|from|by|at|as|under|between|its|their|is|are
      # German
      |an?|der|die|das|des|dem|den|und|oder|von|vom|zu|zur|zum|im|mit|für|auf|über|bei|aus
      # French
      |de|du|des|la|le|les|et|en|dans|pour|par|sur|il
      # Spanish
      |el|los|las|del|y|con|para|por|lo
      # Italian
      |via|gli|della|dei|nel|per|e|i
      # Dutch
      |van|het|een|voor|op|met
      # Polish
      |w|z|na|do|o
      # any language
      |or
    )
  )$
`;

/** Whether the next line goes on in the middle of a phrase: a title that ends with a small word stands above a name as well. */
function goesOn(line: string, next: string): boolean {
  return /^\p{Ll}/u.test(next)
    ? !BYLINE.test(next) && !isOfMeeting(line, next)
    : BINDING.test(line) || (/^\(/.test(next) && breaksOff(line, next));
}

/** "On engines" above "part of the Looms Week": a whole title, and what it belongs to. */
function isOfMeeting(line: string, next: string): boolean {
  return isOfOccasion(next) && !/[,;]$|\s\p{Ll}+$/u.test(line);
}

/** "by Ada Byron", "dr hab. Ada Byron" below a title or a day. */
const BYLINE = pattern('u')`
  ^(?:by|with|par|von|mit|por|di|door)\s\p{Lu}
  |^(?:${SMALL_TITLE}\.?\s?){1,4}\p{Lu}
`;

/** "10h45-11h25  Ada Byron …", "09:30 Opening": the next slot of a programme, unless the line before it breaks off. */
const SLOT = new RegExp(`^(?:${HOUR_CUE})?(?:[01]?\\d|2[0-3])\\s?[:.h]\\s?[0-5]\\d(?!\\d)`, 'u');

const HOUR = /(?<!\d)\d{1,2}(?:[:h]\d\d|\s?[ap]\.?m)(?![\p{L}\d])/iu;

/** Whether lines are those of a slot of a programme, which hold one thing each. */
function endsSlotLine(first: string, line: string, next: string): boolean {
  if (SLOT.test(next) && SLOT.test(line.trim())) return true;
  // "Lecture: 3:30 PM, Room 148" above "Reception to follow at 4:30 PM": each tells of something else.
  if (HOUR.test(line) && HOUR.test(next) && /^\p{Lu}/u.test(next) && !breaksOff(line, next)) return true;
  return (SLOT.test(next) || SLOT.test(first)) && !goesOn(line, next);
}

function forcedBreaks(lines: readonly string[], [from, to]: readonly [number, number], usual: number): number[] {
  const block = lines.slice(from, to);
  const width = widthOf(block);
  const first = (block[0] ?? '').trim();
  if (block.length < 2 || width > LONGEST_WRAPPED || width < SHORTEST_WRAPPED) return [];
  // A day in nearly every line, or a year before it: a list, whose lines end where its entries end.
  if (
    block.filter((line) => DAY.test(line) || LED_BY_YEAR.test(line) || isLedByYear(line)).length * 10 >=
    block.length * 6
  )
    return [];
  const breaks: number[] = [];
  for (let at = from; at < to - 1; at++) {
    const line = (lines[at] ?? '').trimEnd();
    const next = (lines[at + 1] ?? '').trim();
    const word = /^\S*/.exec(next)?.[0] ?? '';
    const isFull = line.length + 1 + word.length > width - 2 || isInSentence(line, next);
    const isForced = isFull && line.length >= SHORTEST_WRAPPED - 10;
    const isInner = goesOn(line, next);
    const isSure = block.length >= LONG_BLOCK || line.length >= usual - SLACK || isInner;
    if (
      isForced &&
      isSure &&
      (isInner || !isNamed(next)) &&
      !endsSlotLine(first, line, next) &&
      !/^(?:[-•*#|↓▼]|\d+[.)]\s)/.test(next) &&
      !line.includes('|') &&
      !isFieldStart(line, next)
    )
      breaks.push(at);
  }
  if (breaks.length * 2 > block.length - 1) return breaks;
  // Some breaks among many short lines are chance, not wrapping, unless the next line goes on in the middle of a sentence.
  return breaks.filter((at) => goesOn((lines[at] ?? '').trimEnd(), (lines[at + 1] ?? '').trim()));
}

/** "… and a single" above "talker. However, …": prose that was changed after it was wrapped. */
function isInSentence(line: string, next: string): boolean {
  return /[\p{L},]$/u.test(line) && ENDS_SENTENCE.test(next);
}

const ENDS_SENTENCE = /^\p{Ll}.{0,120}?\p{Ll}{2}[.!?]\s\p{Lu}\p{Ll}/u;

const LONGEST_NAMING = 120;
const SURE_NAMES = 0.85;

/** Whether a line does nothing but name people. */
function isNamed(line: string): boolean {
  if (line.length > LONGEST_NAMING || !/^\p{Lu}/u.test(line)) return false;
  return (readPeopleLine(line, 0, line.length, { isExpected: false })?.score ?? 0) >= SURE_NAMES;
}

/** Sets titles that lists tell with a word behind who speaks in quotes: "4 June: Ada Byron (University of Turin) on Engines and Looms". */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { linesBetween } from '../../text/lines.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { type Edit, editMapped, type MappedText } from '../mapped-text.ts';
import { findDates } from '../parsers/dates.ts';
import { MONTH_WORDS, WEEKDAY_WORDS } from '../parsers/day-names.ts';
import { personScore } from '../parsers/person-score.ts';

/** One such line may be a title with a comma. */
const ENOUGH_LINES = 2;
const LONGEST_LINE = 400;
const LONGEST_HEAD = 60;
/** The word and what stands before it: a bracket, a comma, or the last word of a name. */
const WORD = pattern('gu')`
  (?<=[\p{L}.](?<comma>,)?|(?<bracket>\)),?)\s(?:on|about|über|zum Thema|sur|sobre|su|over|om)\s(?=["“„«*_]?\p{Lu})
`;
/** A day or the place of what is held online is no title. */
const NO_TITLE = pattern('iu')`
  ^(?:zoom|teams|webex|youtube|campus|line|site|(?:${WEEKDAY_WORDS})(?!\p{L})|(?:${MONTH_WORDS})(?:\s\d|$))
`;
const ITEM = /^\s*(?:[*•·▪–-]\s+)?/u;
const LAST_PART = /[^,;:()–—|]+$/u;
/** A bracket behind a title names the lecture. */
const BEHIND_TITLE = /(?:\s\([^()]{3,120}\))?[\s.;]*$/u;
const QUOTE = /["“”„«»*_]/u;

/** The text with such titles in quotes behind a colon where several lines that begin with a day are so written. */
export function withTitlesBehindOn(base: MappedText): MappedText {
  const edits = linesBetween(base.text).flatMap((line) => {
    const edit = editsOf(line.text);
    return edit.length === 0 ? [] : [edit.map((one) => ({ ...one, at: line.start + one.at }))];
  });
  return edits.length < ENOUGH_LINES ? base : editMapped(base, edits.flat());
}

function editsOf(line: string): Edit[] {
  if (line.length > LONGEST_LINE) return [];
  const word = matchesOf(WORD, line).find((one) => leadsToTitle(line, one));
  if (!word || !beginsWithDay(line)) return [];
  const comma = word.groups?.comma === undefined ? 0 : 1;
  const start = word.index + word[0].length;
  const end = BEHIND_TITLE.exec(line)?.index ?? line.length;
  const isMarked = QUOTE.test(line.slice(start, end));
  return [
    { at: word.index - comma, remove: word[0].length + comma, insert: isMarked ? ': ' : ': “' },
    ...(isMarked ? [] : [{ at: end, remove: 0, insert: '”' }]),
  ];
}

function leadsToTitle(line: string, { index, 0: word, groups }: RegExpExecArray): boolean {
  const before = LAST_PART.exec(line.slice(0, index).replace(/,$/, ''))?.[0].trim() ?? '';
  if (NO_TITLE.test(line.slice(index + word.length))) return false;
  if (groups?.bracket !== undefined) return true;
  return personScore(before) >= SURE || (groups?.comma !== undefined && looksLikeInstitution(before));
}

const SURE = 0.5;

function beginsWithDay(line: string): boolean {
  const from = ITEM.exec(line)?.[0].length ?? 0;
  const [day] = findDates(line.slice(from, from + LONGEST_HEAD), { numericOrder: 'DAY_FIRST' });
  return day !== undefined && !/[,:;(].*\p{L}{3}/u.test(line.slice(from, from + day.start));
}

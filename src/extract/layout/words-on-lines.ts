/** Joins text that was copied with one word a line, and lets its labels and hours begin lines. */

import { wordsOf } from '../../text/word-list.ts';
import { type MappedText, redress } from '../mapped-text.ts';
import { labelKeyOf } from '../parsers/label-keys.ts';

const LONGEST_WORD = 24;
const SHORTEST_RUN = 12;
/** Single words stand below each other in menus too, but hardly ever these. */
const RUNNING = new Set(
  wordsOf`
  the of and in on for with to from by at der die das und von für mit im le la les et des du dans pour el los las del y
  con para il della dei nel per het van een voor en w z na do
`,
);
const LEAST_RUNNING = 3;
const HOUR = /^\d{1,2}[:.]\d\d(?:[ap]m)?$/i;
/** Behind these an hour goes on with the line. */
const BEFORE_HOUR = /^(?:[-–—]|.*[,:(–-]|at|from|to|until|till|um|von|bis|ab|à|de|a|alle|van|tot|om|o|od|and|und)$/iu;
const OF_PROGRAMME = /^(?:program(?:me|ma|a|m)?|agenda|schedule|timetable|zeitplan|horaire|horario|orario):$/iu;

/** The text with such runs of lines as lines of a usual length. */
export function withWordsJoined(base: MappedText): MappedText {
  const lines = base.text.split('\n');
  const joins = new Set<number>();
  let from = 0;
  while (from < lines.length) {
    let to = from;
    while (to < lines.length && isWord(lines[to] ?? '')) to++;
    const words = lines.slice(from, to).map((line) => line.trim());
    if (words.length >= SHORTEST_RUN && words.filter((word) => RUNNING.has(word)).length >= LEAST_RUNNING)
      for (let at = 1; at < words.length; at++)
        if (!beginsLine(words[at] ?? '', words[at - 1] ?? '')) joins.add(from + at - 1);
    from = to + 1;
  }
  if (joins.size === 0) return base;
  return redress(
    base,
    lines.map((line, at) => line + (at === lines.length - 1 ? '' : joins.has(at) ? ' ' : '\n')).join(''),
  );
}

function isWord(line: string): boolean {
  const word = line.trim();
  return word !== '' && word.length <= LONGEST_WORD && !/\s/.test(word);
}

/** "Title:", "Programme:", "9:15" */
function beginsLine(word: string, before: string): boolean {
  if (HOUR.test(word)) return !BEFORE_HOUR.test(before);
  return /^\p{Lu}\p{L}+:$/u.test(word) && (labelKeyOf(word) !== null || OF_PROGRAMME.test(word));
}

/** Sets a name apart from the post or title that a line runs on with, where the text tells the name once more: "Ada Byron Mary & John Hooke Chair of Looms". */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import type { Edit } from '../mapped-text.ts';
import { COMMON_TITLE } from '../parsers/person-titles.ts';

/** A line that begins with capitalised words, behind the label of who speaks or a rank, and goes on with others. */
const LINE = pattern('gmu')`
  ^[ \t]*(?:(?:Speaker|Author|Presenter|Lecturer|Who|Vortragende[rn]?|Referent(?:in)?|Orateur|Relatore|Ponente)[ \t]?:[ \t]*)?
  (?:${COMMON_TITLE}\.?[ \t]+){0,3}
  (?<words>\p{Lu}[\p{L}'’-]*\p{Ll}(?:[ \t]\p{Lu}[\p{L}'’-]*\.?){1,3})(?=[ \t](?:&[ \t])?["“„\p{Lu}])
  (?<rest>[^\n]{12,160})$
`;
/** "Ada Byron Associate Professor of Looms": a post behind a name is told from it already. */
const OF_POST =
  /^(?:(?:Associate|Assistant|Adjunct|Full|Senior|Distinguished|Emeritus|Visiting|Research|Principal|Vice|Deputy)\s){0,2}(?:Professor|Lecturer|Director|Scientist|Fellow|Engineer|Researcher|Dean|Chair|Head|Reader|Postdoc\p{L}*)(?!\p{L})/u;
/** For each the whole text is searched. */
const MOST = 40;
const FEWEST_WORDS = 4;
/** A sentence, several fields, or a list of people. */
const OTHER_LINE = /[.!?]\s+\p{Lu}\p{Ll}|\|/u;
/** "Ada Byron studied …", "Ada Byron's looms", "Ada Byron (born 1815)": the name has ended. */
const ENDS = /^(?:[ \t]\p{Ll}|['’]s?\s|[ \t]\()/u;

/** The breaks behind such names. */
export function toldNames(text: string): Edit[] {
  return matchesOf(LINE, text)
    .slice(0, MOST)
    .flatMap(({ index, 0: line, groups: { words = '', rest = '' } = {} }) => {
      if (OTHER_LINE.test(rest)) return [];
      const start = index + line.length - rest.length - words.length;
      const parts = words.split(/[ \t]/);
      for (let count = parts.length; count > 1; count--) {
        const name = parts.slice(0, count).join(' ');
        const behind = [...parts.slice(count), rest.trim()].join(' ');
        // "Ada Byron Quill, Turin": a comma soon behind ends a longer name.
        const isLong = behind.split(',')[0]?.split(/\s/).length ?? 0;
        if (isLong >= FEWEST_WORDS && !OF_POST.test(behind) && isToldAgain(text, name, start))
          return [{ at: start + name.length, remove: 0, insert: '\n' }];
      }
      return [];
    });
}

/** Whether the text goes on in small letters behind the name in another place, and nowhere with the word that follows it here. */
function isToldAgain(text: string, name: string, at: number): boolean {
  const next = /^[ \t]\S+/u.exec(text.slice(at + name.length))?.[0] ?? '';
  let isTold = false;
  for (let found = text.indexOf(name); found >= 0; found = text.indexOf(name, found + name.length)) {
    if (found === at) continue;
    const behind = text.slice(found + name.length, found + name.length + Math.max(next.length, 4));
    if (behind.startsWith(next)) return false;
    isTold ||= ENDS.test(behind);
  }
  return isTold;
}

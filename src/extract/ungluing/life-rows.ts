/** Takes the border out of rows of a table that tell in their second cell of the person whom the first names. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import type { Edit } from '../mapped-text.ts';

/** "Ada Byron | is professor of logic at Turin. … |" */
const LIFE_ROW = pattern('gmu')`
  ^([ \t]*\|?[ \t]*\p{Lu}[^|\n]{3,60}?)[ \t]*\|(?=
    [ \t]*(?:is|was|has|works|holds|leads|teaches|est|ist|war|es|è|é|jest|arbeitet|leitet|enseigne)\s
  )([^|\n]{20,2000})\|?[ \t]*$
`;

/** Rows whose second cell goes on with the sentence that the first begins. */
export function lifeRows(text: string): Edit[] {
  if (!text.includes('|')) return [];
  return matchesOf(LIFE_ROW, text).flatMap((match) => {
    const name = match[1]?.length ?? 0;
    const border = match.index + match[0].indexOf('|', name);
    const end = match[0].trimEnd();
    const last = end.endsWith('|') && match.index + end.length - 1 > border ? match.index + end.length - 1 : -1;
    return [
      { at: border, remove: text[border + 1] === ' ' ? 2 : 1, insert: '' },
      ...(last < 0 ? [] : [{ at: last, remove: 1, insert: '' }]),
    ];
  });
}

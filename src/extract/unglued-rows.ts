/** Takes out of lines what programs set beside their words: how long a slot takes, and the border between a name and what is told of it. */

import { matchesOf } from '../text/matches.ts';
import type { Edit } from './mapped-text.ts';

/** "09:45 On engines 45m", "14:00 Lunch 1h 15m". */
const SLOT_WITH_LENGTH = /^([ \t]*\d{1,2}:\d\d(?!\d)[^\n]{2,300}?)[ \t]+(?:\d{1,2}h(?: ?\d{1,2}m)?|\d{1,3}m)[ \t]*$/gm;
const ENOUGH_SLOTS = 3;
/** "Ada Byron | is professor of logic at Turin. … |" */
const LIFE_ROW =
  /^([ \t]*\|?[ \t]*\p{Lu}[^|\n]{3,60}?)[ \t]*\|(?=[ \t]*(?:is|was|has|works|holds|leads|teaches|est|ist|war|es|è|é|jest|arbeitet|leitet|enseigne)\s)([^|\n]{20,2000})\|?[ \t]*$/gmu;

/** How long each slot of a programme takes. */
export function withoutLengths(text: string): Edit[] {
  const found = matchesOf(SLOT_WITH_LENGTH, text);
  if (found.length < ENOUGH_SLOTS) return [];
  return found.map((match) => {
    const kept = match[1]?.length ?? 0;
    return { at: match.index + kept, remove: match[0].trimEnd().length - kept, insert: '' };
  });
}

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

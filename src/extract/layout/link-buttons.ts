/** Knows the links that only lead to what else there is of a talk: "Slides", "Video". */

import { pattern } from '../../text/pattern.ts';

const WORDS = 'slides?|videos?|recordings?|pdf|pptx?|youtube|posters?|flyer|preprint|handouts?';
const BUTTON = new RegExp(`^[\\s*_]{0,4}(?:${WORDS})[\\s*_]{0,4}$`, 'i');
const BUTTON_OF_HTML = pattern('i')`
  ^\s{0,9}(?:<(?:b|strong|em|i|span)\b[^<>]{0,60}>)?\s{0,9}(?:${WORDS})\s{0,9}
  (?:<\/(?:b|strong|em|i|span)>)?\s{0,9}<\/a\s*>
`;
const LONGEST = 140;
const BEFORE = 160;

/** Whether a link in markdown is one that needs brackets to be told from a title or a name beside it. */
export function isBareButton(text: string, start: number, label: string): boolean {
  if (!BUTTON.test(label)) return false;
  const line =
    text
      .slice(Math.max(0, start - BEFORE), start)
      .split('\n')
      .at(-1) ?? '';
  return !isInBrackets(line.replace(/\[([^\]\n]{0,100})\]\([^()\s]{0,600}\)/g, '$1'));
}

/** The same of a link in HTML, whose words begin at a place. */
export function isBareButtonOfHtml(html: string, open: number, words: number): boolean {
  if (!BUTTON_OF_HTML.test(html.slice(words, words + LONGEST))) return false;
  return !isInBrackets(html.slice(Math.max(0, open - BEFORE), open).replace(/<[^<>]*>|^[^<>]*>/g, ''));
}

function isInBrackets(before: string): boolean {
  return ['()', '[]'].some(([open = '', close = '']) => before.lastIndexOf(open) > before.lastIndexOf(close));
}

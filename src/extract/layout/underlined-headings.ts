/** Reads lines underlined with "=====" or "-----" as the headings that they are. */

import { linesBetween } from '../../text/lines.ts';
import { type Edit, editMapped, type MappedText } from '../mapped-text.ts';

const UNDERLINE = /^ {0,3}(?:={3,}|-{3,})[ \t\r]*$/;
/** Lists, rows, quotes, and what is a heading already. */
const NO_HEADING = /^\s*(?:[-*+>#|=~•]|\d{1,2}[.)]\s)|\|\s*$|[.;,]\s*$/;
const LONGEST = 200;
/** Whoever underlines a line by hand ends near its end. */
const NEAR_END = 4;

/** The text with "## " before such lines, each a paragraph by itself, and without what underlines them. */
export function withUnderlinedHeadings(base: MappedText): MappedText {
  if (!/^ {0,3}(?:={3}|-{3})/m.test(base.text)) return base;
  const lines = linesBetween(base.text);
  const edits = lines.flatMap(({ start, text }, at): Edit[] => {
    const next = lines[at + 1];
    if (!next || !UNDERLINE.test(next.text) || !isHeading(text, next.text.trim().length)) return [];
    if ((lines[at - 1]?.text ?? '').trim() !== '') return [];
    return [
      { at: start, remove: 0, insert: '## ' },
      { at: next.start, remove: next.text.length, insert: '' },
    ];
  });
  return editMapped(base, edits);
}

function isHeading(text: string, underlined: number): boolean {
  const { length } = text.trim();
  return length > 2 && length < LONGEST && Math.abs(length - underlined) <= NEAR_END && !NO_HEADING.test(text);
}

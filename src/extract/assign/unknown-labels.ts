/** Takes the words that nobody knows for labels where they are set like those around them: alone on a line, before a colon, above a short value. */

import type { Line } from '../page.ts';

const ENOUGH = 2;
const LONGEST_VALUE = 120;
const UNKNOWN = /^\p{Lu}[\p{L}/&'’()-]*(?:\s[\p{L}/&'’()-]+){0,3}\s?:$/u;

/** The lines; values below such words are nobody who speaks, and no titles. */
export function withUnknownLabels(lines: readonly Line[]): readonly Line[] {
  if (!lines.some(({ label, text }) => label === null && text.endsWith(':') && UNKNOWN.test(text))) return lines;
  const known = lines.filter(({ label, text }) => label?.hasMark === true && label.valueStart >= text.length);
  if (known.length < ENOUGH) return lines;
  return lines.map((line, at) => {
    const value = lines[at + 1];
    const isAbove =
      value !== undefined && !value.hasGap && !value.isItem && !value.label && value.text.length < LONGEST_VALUE;
    return line.label === null && isAbove && UNKNOWN.test(line.text)
      ? { ...line, label: { keys: ['noise'], valueStart: line.text.length, hasMark: true } }
      : line;
  });
}

/** Stretches in quotes, which may hold quotes of another kind. */

import { patternSource } from './pattern.ts';

/** From one double quote to the one that closes it; „…“ and “…” close alike, and marks of two kinds are taken for one pair only where nothing else is left. */
export const IN_QUOTES = patternSource`
  (?:
    “(?:[^“”]|“[^“”]{1,60}”){3,300}?”
    |„(?:[^„“”]|„[^„“”]{1,60}[“”]){3,300}?[“”]
    |«[^«»]{3,300}»
    |"(?:[^"“”„«»]|“[^“”"]{1,80}”|„[^„“”"]{1,80}[“”]|«[^«»"]{1,80}»){3,300}?"
    |[“„«"][^“”„«»"]{3,300}[”“»"]
  )
`;

/** Where in a stretch in quotes the words stand, without the comma or full stop before the closing one. */
export function wordsInQuotes(stretch: string): { start: number; end: number } {
  const start = /^.\s?/su.exec(stretch)?.[0].length ?? 0;
  const end = stretch.length - (/[,.]?\s?.$/su.exec(stretch)?.[0].length ?? 0);
  return end > start ? { start, end } : { start: 1, end: stretch.length - 1 };
}

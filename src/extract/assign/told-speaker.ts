/** Finds whom a label for speakers names in a sentence on the life: "Relatrice: Ada Byron dirige l'Osservatorio di Torino". */

import { stripPersonTitles } from '../../speakers/person-name.ts';
import { trimSpan } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import { verbOfLifeIn } from '../parsers/bio-likeness.ts';
import { personScore } from '../parsers/person-score.ts';

const LONGEST_NAME = 80;
/** A verb with less behind it tells nothing of a life: "Ada Byron is ill". */
const LEAST_TOLD = 20;
const LEAST_SCORE = 0.5;

/** The name before the verb; null where the value is no such sentence. */
export function toldSpeaker(text: string, { start, end }: Span): Span | null {
  const printed = text.slice(start, Math.min(end, start + LONGEST_NAME + LEAST_TOLD));
  const verb = verbOfLifeIn(printed);
  if (verb < 0 || verb > LONGEST_NAME || end - start - verb < LEAST_TOLD) return null;
  const head = printed.slice(0, verb);
  const name = stripPersonTitles(head);
  const isName = /\p{L}\s+\p{L}/u.test(head.slice(name.start, name.end)) && !/[,;:()[\]/&|\n\u2028]/.test(head);
  return isName && personScore(head) >= LEAST_SCORE ? trimSpan(text, start + name.start, start + name.end) : null;
}

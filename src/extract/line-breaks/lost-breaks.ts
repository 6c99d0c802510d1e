/** Cuts a line that holds a whole page, list or announcement where its lines once ended. */

import { trimSpan } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import { type DateContext, findDates } from '../parsers/dates.ts';
import { findTimes } from '../parsers/times.ts';
import { type Border, bordersIn } from './border-cues.ts';
import { BREAK_WEIGHTS } from './break-weights.ts';

const SHORTEST = 160;
const LONGEST = 20_000;
const DIGIT = /\d/;

/** The lines that one line was made of; null when it is one. */
export function lostLines(text: string, line: Span, context: DateContext): Span[] | null {
  const length = line.end - line.start;
  if (length < SHORTEST || length > LONGEST) return null;
  const printed = text.slice(line.start, line.end);
  if (!DIGIT.test(printed) || isRow(text, line, printed) || !namesDayOrHour(printed, context)) return null;
  const cuts: Border[] = [];
  let evidence = 0;
  for (const border of bordersIn(printed, context)) {
    const likelihood = likelihoodOf(border.cues, BREAK_WEIGHTS);
    if (likelihood > LEAST_LIKELIHOOD) cuts.push(border);
    evidence += Math.max(0, likelihood);
  }
  if (evidence < LEAST_EVIDENCE || evidence / length < LEAST_DENSITY) return null;
  const edges = [0, ...cuts.map(({ at }) => at), length];
  return edges.slice(0, -1).flatMap((from, at) => {
    const piece = trimSpan(text, line.start + from, line.start + (edges[at + 1] ?? length));
    return piece.end > piece.start ? [piece] : [];
  });
}

/** Nearly every page names a day or an hour, and few paragraphs do: to look for them first saves most of the time. */
function namesDayOrHour(printed: string, context: DateContext): boolean {
  return findDates(printed, context).length > 0 || findTimes(printed).length > 0;
}

/** Bars in this line and in one beside it: the row of a table. */
function isRow(text: string, { start, end }: Span, printed: string): boolean {
  if (!printed.includes('|')) return false;
  const above = text.slice(text.lastIndexOf('\n', start - 2) + 1, start);
  const below = text.slice(end + 1, (text.indexOf('\n', end + 1) + 1 || text.length + 1) - 1);
  return /^\s*\|/.test(printed) || above.includes('|') || below.includes('|');
}

/** From here on a line is taken to end at a place; in log-odds. */
export const LEAST_LIKELIHOOD = -0.4;
const LEAST_EVIDENCE = 2.5;
const LEAST_DENSITY = 0.004;

/** The log-odds that a line ended at a place with these cues. */
export function likelihoodOf(cues: readonly string[], weights: ReadonlyMap<string, number>): number {
  return cues.reduce((sum, cue) => sum + (weights.get(cue) ?? 0), weights.get('bias') ?? 0);
}

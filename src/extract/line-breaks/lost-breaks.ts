/** Cuts a line that holds a whole page, list or announcement where its lines once ended. */

import { pattern } from '../../text/pattern.ts';
import { trimSpan } from '../fact.ts';
import { type Edit, editMapped, type MappedText, type Span } from '../mapped-text.ts';
import { type DateContext, findDates } from '../parsers/dates.ts';
import { SAYS } from '../parsers/speaking-words.ts';
import { findTimes } from '../parsers/times.ts';
import { bestCuts, type Candidate } from './best-pieces.ts';
import { bordersIn } from './border-cues.ts';
import { BREAK_WEIGHTS } from './break-weights.ts';
import { spacedOut } from './glued-words.ts';
import { piecesOf } from './piece-cues.ts';
import { PIECE_WEIGHTS } from './piece-weights.ts';

const SHORTEST = 160;
const LONGEST = 20_000;
const DIGIT = /\d/;

/** Cuts each line of a text that was copied without its breaks, and tells how much of the text stood in such lines; days are asked for where a line is long. */
export function withLostBreaks(
  base: MappedText,
  contextOf: (text: string) => DateContext,
): { mapped: MappedText; share: number } {
  const { text } = base;
  const edits: Edit[] = [];
  let cut = 0;
  let context: DateContext | null = null;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline;
    const isLong = end - start >= SHORTEST;
    if (isLong) context ??= contextOf(text);
    const pieces = isLong && context ? lostLines(text, { start, end }, context) : null;
    for (const piece of pieces?.slice(1) ?? []) edits.push({ at: piece.start, remove: 0, insert: '\n' });
    if (pieces) cut += end - start;
    start = end + 1;
  }
  return { mapped: editMapped(base, edits), share: cut / Math.max(1, text.length) };
}

/** Whether a text has a line so long that it may have been several. */
export function mayHaveLostBreaks(text: string): boolean {
  return text.split('\n').some(({ length }) => length >= SHORTEST);
}

/** The lines that one line was made of; null when it is one. */
function lostLines(text: string, line: Span, context: DateContext): Span[] | null {
  const length = line.end - line.start;
  if (length < SHORTEST || length > LONGEST) return null;
  const printed = text.slice(line.start, line.end);
  if (!DIGIT.test(printed) || isRow(text, line, printed) || !namesDayOrHour(printed, context)) return null;
  const spaced = spacedOut(printed);
  const marked = bordersIn(spaced?.text ?? printed, context, spaced?.glued ?? null);
  const candidates: Candidate[] = [];
  let evidence = 0;
  for (const { word, begins, cues } of marked.borders) {
    const likelihood = likelihoodOf(cues, BREAK_WEIGHTS);
    if (likelihood > LEAST_CANDIDATE) candidates.push({ word, begins, likelihood });
    evidence += Math.max(0, likelihood);
  }
  if (evidence < LEAST_EVIDENCE || evidence / length < LEAST_DENSITY) return null;
  const cuts = bestCuts(marked, candidates, { pieceOf: piecesOf(marked), weights: PIECE_WEIGHTS }).map((word) => {
    const at = marked.words[word]?.start ?? 0;
    return spaced?.toPrinted(at) ?? at;
  });
  if (cuts.length === 0) return null;
  if (cuts.some((cut) => LEADS_ON.test(printed.slice(Math.max(0, cut - LONGEST_VERB), cut).trimEnd()))) return null;
  const edges = [0, ...cuts, length];
  return edges.slice(0, -1).flatMap((from, at) => {
    const piece = trimSpan(text, line.start + from, line.start + (edges[at + 1] ?? length));
    return piece.end > piece.start ? [piece] : [];
  });
}

/**
 * "Am 3. Mai fragt" before "Dr. Ada Byron": no line ends with a verb behind which stands who speaks, and the whole is a
 * sentence. "Demande" ends some ("sur demande").
 */
const LEADS_ON = pattern('u')`
  [\p{L}\d]\s(?:
    ${SAYS}|spricht|sprechen|referiert|berichtet|hält
    |parle|présente|habla|presenta|parla|spreekt|vertelt|presenteert|opowie|wygłosi
  )$
`;
const LONGEST_VERB = 20;

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

const LEAST_EVIDENCE = 2.5;
const LEAST_DENSITY = 0.004;

/** Places less likely than this are no candidates. */
export const LEAST_CANDIDATE = -4;

/** The log-odds that a line ended at a place with these cues. */
export function likelihoodOf(cues: readonly string[], weights: ReadonlyMap<string, number>): number {
  return cues.reduce((sum, cue) => sum + (weights.get(cue) ?? 0), weights.get('bias') ?? 0);
}

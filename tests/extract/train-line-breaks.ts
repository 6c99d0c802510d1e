/**
 * Finds by which signs a line ended amid a text whose breaks are lost (src/extract/line-breaks/break-weights.ts) on announcement cases.
 *
 *   node tests/support/run-typescript.mjs tests/extract/train-line-breaks.ts [DIR…]
 *
 * The lines of every case are joined, and a logistic regression learns which of them ended where; long paragraphs, which
 * have no lines within, are learned as well. Prints precision and recall on cases left out of the training, five times
 * over, and writes the weights. Cases kept apart never belong in DIR.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AnnouncementCase } from '../../src/evaluation/case-file.ts';
import { bordersIn } from '../../src/extract/line-breaks/border-cues.ts';
import { LEAST_LIKELIHOOD, likelihoodOf } from '../../src/extract/line-breaks/lost-breaks.ts';
import { makePage, type Page } from '../../src/extract/page.ts';
import { casesToTrainOn, rates } from './cases-to-train-on.ts';
import { wordsOf } from './words-of-case.ts';

/** A place with its signs, and whether a line ended there. */
interface Sample {
  readonly cues: readonly string[];
  readonly isBreak: boolean;
}

interface Document {
  readonly joined: readonly Sample[];
  readonly paragraphs: readonly Sample[];
}

type Weights = Map<string, number>;

const LEAST_LINES = 5;
const PARAGRAPH = 160;
/** Paragraphs are rarer here than on the pages that are read, and to cut them costs more. */
const PARAGRAPHS_TWICE = 2;
const LEAST_SEEN = 15;
const PULL = 0.01;
const ROUNDS = 12;
const FOLDS = 5;
const WIDTH = 112;
const WEIGHTS_FILE = fileURLToPath(new URL('../../src/extract/line-breaks/break-weights.ts', import.meta.url));

const documents = casesToTrainOn().flatMap(documentsIn);
let right = 0;
let wrong = 0;
let missed = 0;
for (let fold = 0; fold < FOLDS; fold++) {
  const weights = train(documents.filter((_one, at) => at % FOLDS !== fold));
  for (const { joined } of documents.filter((_one, at) => at % FOLDS === fold))
    for (const { cues, isBreak } of joined) {
      const isFound = likelihoodOf(cues, weights) > LEAST_LIKELIHOOD;
      if (isFound && isBreak) right++;
      else if (isFound) wrong++;
      else if (isBreak) missed++;
    }
}
const found = train(documents);
console.log(
  `${documents.length} cases, left out of the training: ${rates({ right, wrong, missed })}; ${found.size} signs`,
);
write(found);

function documentsIn({ text, format }: AnnouncementCase): Document[] {
  const mapped = format === 'run-on' || format === 'pipe-table' ? null : wordsOf(text);
  return mapped ? documentOf(makePage({ source: text, mapped, links: [], method: 'RULE' })) : [];
}

function documentOf({ text, dateContext }: Page): Document[] {
  const lines = text.split('\n').flatMap((line) => (/[\p{L}\d]/u.test(line) ? [line.trim()] : []));
  if (lines.length < LEAST_LINES || lines.some((line) => /\|.*\|/.test(line))) return [];
  const starts = new Set<number>();
  let length = 0;
  for (const line of lines) {
    starts.add(length);
    length += line.length + 1;
  }
  const samplesOf = (printed: string, breaks: ReadonlySet<number>) =>
    bordersIn(printed, dateContext).map(({ at, cues }) => ({ cues, isBreak: breaks.has(at) }));
  return [
    {
      joined: samplesOf(lines.join(' '), starts),
      paragraphs: lines.filter((line) => line.length >= PARAGRAPH).flatMap((line) => samplesOf(line, new Set())),
    },
  ];
}

/** Logistic regression by AdaGrad over signs that are seen often enough, always in the same order. */
function train(set: readonly Document[]): Weights {
  const samples = set.flatMap(({ joined, paragraphs }) => [
    ...joined,
    ...Array.from({ length: PARAGRAPHS_TWICE }, () => paragraphs).flat(),
  ]);
  const seen = new Map<string, number>();
  for (const { cues } of samples) for (const cue of cues) seen.set(cue, (seen.get(cue) ?? 0) + 1);
  const weights: Weights = new Map([['bias', 0]]);
  for (const [cue, times] of seen) if (times >= LEAST_SEEN) weights.set(cue, 0);
  const steepness = new Map<string, number>();
  const random = randomFrom(1);
  for (let round = 0; round < ROUNDS; round++) {
    shuffle(samples, random);
    for (const { cues, isBreak } of samples) {
      const error = (isBreak ? 1 : 0) - 1 / (1 + Math.exp(-likelihoodOf(cues, weights)));
      for (const cue of ['bias', ...cues]) {
        const weight = weights.get(cue);
        if (weight === undefined) continue;
        const slope = error - PULL * weight;
        const steep = (steepness.get(cue) ?? 0) + slope * slope;
        steepness.set(cue, steep);
        weights.set(cue, weight + (0.25 * slope) / Math.sqrt(steep + 1));
      }
    }
  }
  return weights;
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function shuffle(list: Sample[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const one = list[at] as Sample;
    list[at] = list[other] as Sample;
    list[other] = one;
  }
}

/** Puts the weights where the ones before stand. */
function write(weights: Weights): void {
  const pairs = [...weights].filter(([, weight]) => Math.abs(weight) > 0.1).sort(([a], [b]) => (a < b ? -1 : 1));
  const lines: string[] = [];
  let line = '';
  for (const [cue, weight] of pairs) {
    const pair = `${cue}=${Number(weight.toFixed(2))};`;
    if (line !== '' && line.length + pair.length + 1 > WIDTH) {
      lines.push(line);
      line = '';
    }
    line = line === '' ? pair : `${line} ${pair}`;
  }
  lines.push(line);
  const module = readFileSync(WEIGHTS_FILE, 'utf8');
  writeFileSync(
    WEIGHTS_FILE,
    module.replace(
      /(?<=`\n)[^`]*(?=`;)/,
      () =>
        `${lines
          .map((one) => `  ${one}`)
          .join('\n')
          .replace(/;$/, '')}\n`,
    ),
  );
}

/**
 * Finds by which signs a line ended amid a text whose breaks are lost, and what its pieces look like (break-weights.ts and
 * piece-weights.ts in src/extract/line-breaks), on announcement cases.
 *
 *   node tests/support/run-typescript.mjs tests/extract/train-line-breaks.ts [DIR…]
 *
 * The lines of every case are joined, with blanks and with nothing; a logistic regression learns which of them ended
 * where, and a perceptron which cut as a whole is right; long paragraphs, which have no lines within, are learned as well. Prints precision and recall on cases left out of the training, five times
 * over, and writes the weights. Cases kept apart never belong in DIR.
 */

import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { AnnouncementCase } from '../../src/evaluation/case-file.ts';
import { bestCuts, type Candidate, signsOfCut } from '../../src/extract/line-breaks/best-pieces.ts';
import { bordersIn, type MarkedLine } from '../../src/extract/line-breaks/border-cues.ts';
import { spacedOut } from '../../src/extract/line-breaks/glued-words.ts';
import { LEAST_CANDIDATE, likelihoodOf } from '../../src/extract/line-breaks/lost-breaks.ts';
import { type Piece, type PieceReader, piecesOf } from '../../src/extract/line-breaks/piece-cues.ts';
import { makePage, type Page } from '../../src/extract/page.ts';
import { findLabel } from '../../src/extract/parsers/labels.ts';
import { casesToTrainOn, rates } from './cases-to-train-on.ts';
import { wordsOf } from './words-of-case.ts';

/** A place with its signs, and whether a line ended there. */
interface Sample {
  readonly cues: readonly string[];
  readonly isBreak: boolean;
}

/** A line with the words that lines of it began with. */
interface Joined {
  readonly line: MarkedLine;
  readonly breaks: ReadonlySet<number>;
}

interface Document {
  readonly joined: readonly Joined[];
  readonly paragraphs: readonly Joined[];
}

type Weights = Map<string, number>;

const LEAST_LINES = 5;
const PARAGRAPH = 160;
/** Paragraphs are rarer here than on the pages that are read, and to cut them costs more. */
const PARAGRAPHS_TWICE = 2;
const LEAST_SEEN = 15;
const PULL = 0.01;
const ROUNDS = 12;
const PIECE_ROUNDS = 6;
const STEP = 0.1;
/** What a cut costs that is none, and one that is missed, while pieces are learned. */
const WRONG = 1;
const MISSED = 1;
const FOLDS = 5;
const WIDTH = 112;
/** How lines are joined: with a blank, glued before capitals, glued, and the same with labels that lost their marks amid menus. */
const WAYS: readonly { readonly glue: (next: string) => string; readonly isBare: boolean }[] = [
  { glue: () => ' ', isBare: false },
  { glue: (next) => (/^[\p{Lu}"“„«]/u.test(next) ? '' : ' '), isBare: false },
  { glue: () => '', isBare: false },
  { glue: () => ' ', isBare: true },
  { glue: () => '', isBare: true },
];
/** What stands above and below the announcement on the page of a site. */
const MENUS: readonly (readonly [above: readonly string[], below: readonly string[]])[] = [
  [
    ['Skip to main content', 'Home', 'People', 'Research', 'Events'],
    ['Add to calendar', 'Share', 'Facebook', 'Twitter', 'Contact us', 'Privacy'],
  ],
  [
    ['Home', 'News', 'Events'],
    ['Share', 'Print', 'Back to list', 'Related events', 'Accessibility'],
  ],
  [
    ['Startseite', 'Aktuelles', 'Veranstaltungen'],
    ['Termin übernehmen', 'Teilen', 'Drucken', 'Impressum', 'Datenschutz'],
  ],
  [
    ['Accueil', 'Actualités', 'Agenda'],
    ['Partager', 'Imprimer', 'Mentions légales', 'Plan du site'],
  ],
  [[], []],
  [
    ['Menu', 'About', 'Search'],
    ['iCal', 'Outlook', 'Google Calendar', 'Subscribe'],
  ],
];
const folderOf = (name: string) => fileURLToPath(new URL(`../../src/extract/line-breaks/${name}`, import.meta.url));

const documents = casesToTrainOn().flatMap(documentsIn);
const tallies = new Map<string, { right: number; wrong: number; missed: number }>();
if (!process.argv.includes('--no-folds'))
  for (let fold = 0; fold < FOLDS; fold++) {
    const weights = train(documents.filter((_one, at) => at % FOLDS !== fold));
    const pieces = trainPieces(
      documents.filter((_one, at) => at % FOLDS !== fold),
      weights,
    );
    for (const { joined, paragraphs } of documents.filter((_one, at) => at % FOLDS === fold)) {
      joined.forEach(({ line, breaks }, kind) => {
        const alone = candidatesOf(line, weights, -0.4).map(({ word }) => word);
        count(`borders ${kind}`, alone, breaks);
        count(
          `kept ${kind}`,
          candidatesOf(line, weights, LEAST_CANDIDATE).map(({ word }) => word),
          breaks,
        );
        count(
          `pieces ${kind}`,
          bestCuts(line, candidatesOf(line, weights, LEAST_CANDIDATE), { pieceOf: piecesOf(line), weights: pieces }),
          breaks,
        );
      });
      for (const { line, breaks } of paragraphs) {
        count(
          'paragraph borders',
          candidatesOf(line, weights, -0.4).map(({ word }) => word),
          breaks,
        );
        count(
          'paragraphs',
          bestCuts(line, candidatesOf(line, weights, LEAST_CANDIDATE), { pieceOf: piecesOf(line), weights: pieces }),
          breaks,
        );
      }
    }
  }
for (const [name, tally] of tallies) console.log(`${name}: ${rates(tally)}`);
const found = train(documents);
const foundPieces = trainPieces(documents, found);
console.log(`${documents.length} cases; ${found.size} signs of borders, ${foundPieces.size} of pieces`);
write(found, { file: folderOf('break-weights.ts'), least: 0.1 });
write(foundPieces, { file: folderOf('piece-weights.ts'), least: 0.1 });

function count(name: string, words: readonly number[], breaks: ReadonlySet<number>): void {
  const tally = tallies.get(name) ?? { right: 0, wrong: 0, missed: 0 };
  const right = words.filter((word) => breaks.has(word)).length;
  tallies.set(name, {
    right: tally.right + right,
    wrong: tally.wrong + words.length - right,
    missed: tally.missed + breaks.size - right,
  });
}

function candidatesOf({ borders }: MarkedLine, weights: Weights, least: number): Candidate[] {
  return borders.flatMap(({ word, begins, cues }) => {
    const likelihood = likelihoodOf(cues, weights);
    return likelihood > least ? [{ word, begins, likelihood }] : [];
  });
}

function documentsIn({ text, format }: AnnouncementCase): Document[] {
  const mapped = format === 'run-on' || format === 'pipe-table' ? null : wordsOf(text);
  return mapped ? documentOf(makePage({ source: text, mapped, links: [], method: 'RULE' })) : [];
}

function documentOf({ text, dateContext }: Page): Document[] {
  const lines = text.split('\n').flatMap((line) => (/[\p{L}\d]/u.test(line) ? [line.trim()] : []));
  if (lines.length < LEAST_LINES || lines.some((line) => /\|.*\|/.test(line))) return [];
  const [above, below] = MENUS[text.length % MENUS.length] ?? [[], []];
  const joinedBy = ({ glue, isBare }: (typeof WAYS)[number]): Joined => {
    const starts: number[] = [];
    let whole = '';
    for (const line of isBare ? [...above, ...lines.flatMap(withoutMark), ...below] : lines) {
      if (whole !== '') whole += glue(line);
      starts.push(whole.length);
      whole += line;
    }
    const spaced = spacedOut(whole);
    const line = bordersIn(spaced?.text ?? whole, dateContext, spaced?.glued ?? null);
    const begun = new Set(starts);
    const breaks = line.borders.filter(({ at }) => begun.has(spaced?.toPrinted(at) ?? at)).map(({ word }) => word);
    return { line, breaks: new Set(breaks) };
  };
  return [
    {
      joined: WAYS.map(joinedBy),
      paragraphs: lines
        .filter((line) => line.length >= PARAGRAPH)
        .map((line) => ({ line: bordersIn(line, dateContext), breaks: new Set<number>() })),
    },
  ];
}

/** "Speaker: Ada Byron" as a page has it that sets the two in boxes of their own. */
function withoutMark(line: string): string[] {
  const label = findLabel(line);
  const name = label?.hasMark === true ? line.slice(0, label.valueStart).trim() : '';
  const value = label ? line.slice(label.valueStart).trim() : '';
  return /^\p{L}[^:]*:$/u.test(name) && value !== '' ? [name.slice(0, -1), value] : [line];
}

/** Logistic regression by AdaGrad over signs that are seen often enough, always in the same order. */
function train(set: readonly Document[]): Weights {
  const samplesOf = ({ line, breaks }: Joined): Sample[] =>
    line.borders.map(({ word, cues }) => ({ cues, isBreak: breaks.has(word) }));
  const samples = set.flatMap(({ joined, paragraphs }) => [
    ...joined.flatMap(samplesOf),
    ...Array.from({ length: PARAGRAPHS_TWICE }, () => paragraphs.flatMap(samplesOf)).flat(),
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

/** Learning asks for the same stretches again and again. */
function keptOf(pieceOf: PieceReader): PieceReader {
  const kept = new Map<number, Piece>();
  return (from, to, begins) => {
    const key = from * 100_000 + to;
    const piece = kept.get(key) ?? pieceOf(from, to, begins);
    kept.set(key, piece);
    return piece;
  };
}

/** An averaged perceptron over whole cuts: what the right cut shows and the best one does not, weighs more. */
function trainPieces(set: readonly Document[], borders: Weights): Weights {
  const samples = set
    .flatMap(({ joined, paragraphs }) => [...joined, ...paragraphs])
    .map(({ line, breaks }) => {
      const candidates = candidatesOf(line, borders, LEAST_CANDIDATE);
      const right = candidates.filter(({ word }) => breaks.has(word)).map(({ word }) => word);
      const pieceOf = keptOf(piecesOf(line));
      const signs = signsOfCut(line, candidates, { words: right, pieceOf });
      return { line, candidates, right, pieceOf, breaks: new Set(right), signs };
    });
  const weights: Weights = new Map();
  const total: Weights = new Map();
  const random = randomFrom(1);
  let now = 1;
  for (let round = 0; round < PIECE_ROUNDS; round++) {
    shuffle(samples, random);
    for (const { line, candidates, right, breaks, signs, pieceOf } of samples) {
      now++;
      const extra = (word: number) => (breaks.has(word) ? -MISSED : WRONG);
      const words = bestCuts(line, candidates, { pieceOf, weights, extra });
      if (words.length === right.length && words.every((word, at) => word === right[at])) continue;
      const move = (sign: string, by: number) => {
        weights.set(sign, (weights.get(sign) ?? 0) + by);
        total.set(sign, (total.get(sign) ?? 0) + by * now);
      };
      for (const sign of signs) move(sign, STEP);
      for (const sign of signsOfCut(line, candidates, { words, pieceOf })) move(sign, -STEP);
    }
  }
  return new Map([...weights].map(([sign, weight]) => [sign, weight - (total.get(sign) ?? 0) / now]));
}

function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 16_807) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

function shuffle<T>(list: T[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor(random() * (at + 1));
    const one = list[at] as T;
    list[at] = list[other] as T;
    list[other] = one;
  }
}

/** Puts the weights where the ones before stand. */
function write(weights: Weights, { file, least }: { file: string; least: number }): void {
  const pairs = [...weights].filter(([, weight]) => Math.abs(weight) > least).sort(([a], [b]) => (a < b ? -1 : 1));
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
  const module = readFileSync(file, 'utf8');
  writeFileSync(
    file,
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

/**
 * Finds the weights by which readings of a page are compared (src/extract/segment/plausibility.ts) on announcement cases.
 *
 *   node tests/support/run-typescript.mjs tests/extract/train-plausibility.ts [DIR…]
 *
 * Every proposal of every case is read and scored against the right answer; the weights are moved so that the readings
 * that score best against the answers are chosen, and held near the present ones. Prints the share that is reached
 * on cases left out of the training, ten times over, and the weights. Cases kept apart never belong in DIR.
 */

import type { AnnouncementCase, AnsweredTalk } from '../../src/evaluation/case-file.ts';
import { PATTERNS } from '../../src/extract/configuration.ts';
import { type Draft, speakersOf } from '../../src/extract/draft.ts';
import { makePage } from '../../src/extract/page.ts';
import { readProposal } from '../../src/extract/segment/choose.ts';
import { labelRowsAsLines } from '../../src/extract/segment/label-rows.ts';
import { countsOf, WEIGHTS } from '../../src/extract/segment/plausibility.ts';
import { readTables } from '../../src/extract/segment/tables.ts';
import { waysToRead } from '../../src/extract/segment/windows.ts';
import { foldText } from '../../src/text/fold.ts';
import { casesToTrainOn } from './cases-to-train-on.ts';
import { wordsOf } from './words-of-case.ts';

interface Option {
  readonly counts: readonly number[];
  /** F1 of talks, titles, days and speakers. */
  readonly quality: number;
}

interface Case {
  readonly options: readonly Option[];
  readonly talks: number;
}

const KEYS = Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[];
const HELD = 4;
const SHARPNESS = 6;
const STEPS = 600;
const FOLDS = 10;

const cases = casesToTrainOn().flatMap(casesIn);
const start = KEYS.map((key) => WEIGHTS[key]);
const left = Array.from({ length: FOLDS }, (_one, fold) => {
  const isLeft = (_case: Case, at: number) => at % FOLDS === fold;
  const weights = train(cases.filter((one, at) => !isLeft(one, at)));
  return cases.filter(isLeft).reduce((sum, one) => sum + chosen(weights, one), 0);
}).reduce((sum, value) => sum + value, 0);
const best = cases.reduce((sum, { options }) => sum + Math.max(...options.map(({ quality }) => quality)), 0);
const found = train(cases);
console.log(
  `${cases.length} cases: now ${mean(start)}, on cases left out ${(left / cases.length).toFixed(3)}, ` +
    `trained ${mean(found)}, at best ${(best / cases.length).toFixed(3)}`,
);
for (const [at, key] of KEYS.entries()) console.log(`  ${key}: ${Number((found[at] ?? 0).toFixed(2))},`);

function mean(weights: readonly number[]): string {
  return (cases.reduce((sum, one) => sum + chosen(weights, one), 0) / cases.length).toFixed(3);
}

function casesIn({ text, talks }: AnnouncementCase): Case[] {
  const options = optionsOf(text, talks);
  return options.length > 1 ? [{ options, talks: Math.max(1, talks.length) }] : [];
}

function optionsOf(source: string, talks: readonly AnsweredTalk[]): Option[] {
  const mapped = wordsOf(source);
  if (!mapped) return [];
  const page = makePage({ source, mapped, links: [], method: 'RULE' });
  if (readTables(page, new Set()).drafts.length > 0) return [];
  const lines = labelRowsAsLines(page, page.lines);
  const memory = { atoms: new WeakMap(), scores: new Map(), segments: new WeakMap() };
  return PATTERNS.flatMap((pattern) => pattern(page, lines))
    .flatMap(waysToRead)
    .map((proposal) => readProposal(page, proposal, memory))
    .filter(({ drafts }) => drafts.length > 0)
    .map((read) => {
      const counts = countsOf(page, read);
      return { counts: KEYS.map((key) => counts[key]), quality: qualityOf(read.drafts, talks) };
    });
}

function qualityOf(drafts: readonly Draft[], talks: readonly AnsweredTalk[]): number {
  const open = new Set(drafts);
  let right = 0;
  let wanted = 0;
  let given = 0;
  for (const talk of talks) {
    const facts = factsOf(talk);
    wanted += facts.length;
    const match = [...open]
      .map((draft) => ({ draft, shared: shared(factsOfDraft(draft), facts) }))
      .sort((a, b) => b.shared - a.shared)[0];
    if (!match || match.shared < 2) continue;
    open.delete(match.draft);
    right += match.shared;
    given += factsOfDraft(match.draft).length;
  }
  for (const draft of open) given += factsOfDraft(draft).length;
  return (2 * right) / Math.max(1, wanted + given);
}

/** What is compared of a talk; each talk counts for itself as well. */
function factsOf({ title, date, speakers }: AnsweredTalk): string[] {
  return [
    'talk',
    ...(title ? [`title ${foldText(title)}`] : []),
    ...(date ? [`day ${date.slice(-5)}`] : []),
    ...(speakers ?? []).map(({ name }) => `speaker ${foldText(name)}`),
  ];
}

function factsOfDraft(draft: Draft): string[] {
  const { day } = draft;
  const two = (value: number) => String(value).padStart(2, '0');
  const date = day?.type === 'read' ? `--${two(day.reading.month)}-${two(day.reading.day)}` : null;
  return factsOf({
    title: draft.title?.value ?? null,
    date,
    speakers: speakersOf(draft).map(({ name }) => ({ name: name.value })),
  });
}

function shared(a: readonly string[], b: readonly string[]): number {
  return a.filter((fact) => b.includes(fact)).length;
}

function scoreOf(weights: readonly number[], { counts }: Option): number {
  return counts.reduce((sum, count, at) => sum + count * (weights[at] ?? 0), 0);
}

function chosen(weights: readonly number[], { options }: Case): number {
  const scores = options.map((option) => scoreOf(weights, option));
  return options[scores.indexOf(Math.max(...scores))]?.quality ?? 0;
}

/** Climbs the expected quality of a soft choice (Adam), held near the weights it starts from. */
function train(set: readonly Case[]): number[] {
  const weights = [...start];
  const drift = weights.map(() => 0);
  const spread = weights.map(() => 0);
  for (let step = 1; step <= STEPS; step++) {
    const slope = slopeOf(weights, set);
    for (let at = 0; at < weights.length; at++) {
      const pull = (slope[at] ?? 0) - HELD * ((weights[at] ?? 0) - (start[at] ?? 0));
      drift[at] = 0.9 * (drift[at] ?? 0) + 0.1 * pull;
      spread[at] = 0.999 * (spread[at] ?? 0) + 0.001 * pull * pull;
      const stride = (drift[at] ?? 0) / (1 - 0.9 ** step);
      const scale = Math.sqrt((spread[at] ?? 0) / (1 - 0.999 ** step)) + 1e-8;
      weights[at] = (weights[at] ?? 0) + (0.006 * stride) / scale;
    }
  }
  return weights;
}

function slopeOf(weights: readonly number[], set: readonly Case[]): number[] {
  const slope = weights.map(() => 0);
  for (const { options, talks } of set) {
    // Pages of many talks have higher scores and count more, but not as much more.
    const sharpness = SHARPNESS / Math.sqrt(talks);
    const importance = Math.min(3, Math.sqrt(talks));
    const scores = options.map((option) => sharpness * scoreOf(weights, option));
    const top = Math.max(...scores);
    const shares = scores.map((score) => Math.exp(score - top));
    const all = shares.reduce((sum, share) => sum + share, 0);
    const expected = options.reduce((sum, { quality }, at) => sum + ((shares[at] ?? 0) / all) * quality, 0);
    options.forEach(({ counts, quality }, at) => {
      const force = importance * sharpness * ((shares[at] ?? 0) / all) * (quality - expected);
      counts.forEach((count, key) => {
        slope[key] = (slope[key] ?? 0) + force * count;
      });
    });
  }
  return slope;
}

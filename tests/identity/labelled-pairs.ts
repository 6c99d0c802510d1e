/** Pairs of mentions with the label that a careful reader gives them, imported and asked whether they became one. */
import { readFileSync } from 'node:fs';
import { expect } from 'vitest';
import { z } from 'zod';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { importDocument, importDocuments } from '../../src/import/import-documents.ts';
import { documentOf, type TalkSketch, understandSketches } from '../import/read-talks.ts';

const sketch = z.custom<TalkSketch>((value) => typeof value === 'object' && value !== null);
const pair = z.strictObject({
  of: z.enum(['person', 'institution']),
  /** Rules are written by the seen half alone. */
  half: z.enum(['seen', 'unseen']),
  label: z.enum(['same', 'different']),
  case: z.string(),
  first: sketch,
  second: sketch,
});

/** The first set, and two of later date: one that rules are written by, and one that nobody looks at while writing them. */
const SETS = ['hard-pairs', 'further-pairs', 'held-out-pairs'] as const;

export interface LabelledPair extends z.infer<typeof pair> {
  readonly set: (typeof SETS)[number];
}
export interface JudgedPair extends LabelledPair {
  readonly joined: boolean;
}

interface Measure {
  readonly pairs: number;
  readonly precision: number;
  readonly recall: number;
}

const clock = fixedClock('2026-01-02T03:04:05Z');

/** All pairs of all sets. */
export function labelledPairs(): readonly LabelledPair[] {
  return SETS.flatMap((set) => {
    const lines = readFileSync(new URL(`${set}.jsonl`, import.meta.url), 'utf8')
      .trim()
      .split('\n');
    return lines.map((line) => ({ ...pair.parse(JSON.parse(line)), set }));
  });
}

/** How many joins are right, and how many of the pairs that are one are joined; both between 0 and 1. */
export function measure(pairs: readonly JudgedPair[]): Measure {
  const joined = pairs.filter((one) => one.joined);
  const same = pairs.filter(({ label }) => label === 'same');
  const right = joined.filter(({ label }) => label === 'same').length;
  return { pairs: pairs.length, precision: right / joined.length, recall: right / same.length };
}

/** One line for a pair that went wrong. */
export function wrongPair({ label, half, case: what, first, second }: JudgedPair): string {
  return `${label}, but ${label === 'same' ? 'not joined' : 'joined'} (${half}): ${what}: ${shown(first)} | ${shown(second)}`;
}

function shown({ speaker, at = [] }: TalkSketch): string {
  return [speaker, ...at].filter(Boolean).join(', ');
}

/** Imports the pairs of people, and says of each whether one speaker came of it; pairs share a graph where no word of their names is shared. */
export async function judgePeople(
  pairs: readonly LabelledPair[],
  open: () => Promise<Graph>,
): Promise<readonly JudgedPair[]> {
  const judged: JudgedPair[] = [];
  for (const group of apartByName(pairs)) {
    const graph = await open();
    const mentions = group.map((one) => ({ ...one, first: titled(one, 'first'), second: titled(one, 'second') }));
    for (const side of ['first', 'second'] as const) {
      const text = documentOf(mentions.map((one) => one[side]));
      await importDocument(graph, { text }, { clock, understand: understandSketches });
    }
    const speakers = await speakersByMention(graph);
    for (const one of mentions) {
      const found = [one.first, one.second].map((mention) => speakers.get(mentionKey(mention)) ?? []);
      if (found.some((ids) => ids.length === 0)) throw new Error(`A mention is not in the graph: ${one.case}`);
      judged.push({ ...one, joined: new Set(found.flat()).size === 1 });
    }
  }
  return judged;
}

/** Imports announcements of different people with the affiliations of the pairs, and says of each pair whether both lead to one institution or to it and a unit of it. */
export async function judgeInstitutions(pairs: readonly LabelledPair[], graph: Graph): Promise<readonly JudgedPair[]> {
  const lines = pairs.flatMap(({ first, second }) => [first, second]).map(({ at = [] }) => at.join('; '));
  const documents = lines.map((printed, at) => ({
    text: `Title: On matters of shape ${at}\nSpeaker: ${speakerOf(at)}\nAffiliation: ${printed}\nDate: 3 March 2022, 16:15\n`,
  }));
  for await (const { rejected } of importDocuments(graph, documents, { clock })) expect(rejected).toEqual([]);
  const rows = await graph.readText(
    'institutions',
    'MATCH (a:Appearance)-[:REPRESENTED]->(i:Institution)-[:PART_OF*0..6]->(w:Institution) RETURN a.nameAsPrinted AS name, i.id AS own, w.id AS within',
    {},
  );
  return pairs.map((one, at) => {
    const [first, second] = [2 * at, 2 * at + 1].map((of) => rows.filter(({ name }) => name === speakerOf(of)));
    const leads = (from: typeof rows = [], to: typeof rows = []) =>
      from.some(({ within }) => to.some(({ own }) => own === within));
    return { ...one, joined: leads(first, second) || leads(second, first) };
  });
}

const FIRST = ['Ada', 'Orla', 'Ivo', 'Edda', 'Lev', 'Runa', 'Otto', 'Vera', 'Enzo', 'Nils'];
const LAST = ['Quill', 'Farrow', 'Dunmore', 'Brandt', 'Kestler', 'Oakes', 'Tarn', 'Wexley', 'Lund', 'Harker'];

function speakerOf(at: number): string {
  return `${FIRST[at % 10]} ${LAST[Math.floor(at / 10)]}`;
}

/** A title of its own, where the case is not about the title. */
function titled(one: LabelledPair, side: 'first' | 'second'): TalkSketch {
  return { title: `${one.case} (${side})`, ...one[side] };
}

function mentionKey({ speaker, title, date }: TalkSketch): string {
  return JSON.stringify([speaker, title, date]);
}

async function speakersByMention(graph: Graph): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await graph.readText(
    'mentions',
    'MATCH (s:Speaker)-[:MADE]->(a:Appearance)-[:`IN`]->(t:Talk) RETURN s.id AS id, a.nameAsPrinted AS speaker, t.title AS title, t.date AS date',
    {},
  );
  const found = new Map<string, string[]>();
  for (const { id, speaker, title, date } of rows) {
    const key = JSON.stringify([speaker, title, date]);
    found.set(key, [...(found.get(key) ?? []), String(id)]);
  }
  return found;
}

function apartByName(pairs: readonly LabelledPair[]): readonly (readonly LabelledPair[])[] {
  const groups: { words: Set<string>; pairs: LabelledPair[] }[] = [];
  for (const one of pairs) {
    const words = wordsOf(one);
    const free = groups.find((group) => words.every((word) => !group.words.has(word)));
    if (!free) groups.push({ words: new Set(words), pairs: [one] });
    else {
      for (const word of words) free.words.add(word);
      free.pairs.push(one);
    }
  }
  return groups.map((group) => group.pairs);
}

function wordsOf({ first, second }: LabelledPair): readonly string[] {
  const names = [first, second].flatMap(({ speaker = '', with: other = '' }) => [speaker, other]);
  const plain = names.join(' ').normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  return plain.split(/[^\p{L}]+/u).filter((word) => word.length > 2);
}

/**
 * Finds what each stretch of the entries of a list is. Entries of one list are built alike: a first reading by shape
 * alone counts which field follows which behind which mark, and a second reading uses these counts, so that names
 * and institutions that nobody knows are told by their place.
 */

import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import type { Atom, Joint } from './entry-atoms.ts';
import { ENTRY_FIELDS, type EntryField, scoresOf } from './entry-scores.ts';

export interface EntryPart extends Span {
  readonly field: EntryField | 'date' | 'time';
  readonly joint: Joint;
  readonly atoms: readonly Atom[];
  readonly score: number;
  /** It begins with a small letter. */
  readonly isSmall: boolean;
}

/** Fields in the order of ENTRY_FIELDS, then days, times and the beginning of an entry. */
const STATES = [...ENTRY_FIELDS, 'date', 'time', 'start'] as const;
const DATE = STATES.indexOf('date');
const TIME = STATES.indexOf('time');
const START = STATES.indexOf('start');
const PERSON = STATES.indexOf('person');
const TITLE = STATES.indexOf('title');
const AFFILIATION = STATES.indexOf('affiliation');
const JOINTS: readonly Joint[] = ['line', 'cell', 'colon', 'dash', 'comma', 'stop', 'space', 'bracket', 'quote', 'by'];
/** Which of person, title and affiliation have come: a bit each. */
const BITS = STATES.map((state) => (state === 'person' ? 1 : state === 'title' ? 2 : state === 'affiliation' ? 4 : 0));

interface Step {
  /** Of several steps with the same state and the same fields seen the best one stays. */
  readonly key: number;
  readonly state: number;
  readonly seen: number;
  readonly score: number;
  readonly from: number;
  readonly own: number;
  readonly before: Step | null;
}

const MAX_JOINED = 7;
const SURE_INSTITUTION = 1;
const SURE_PERSON = 2.5;
const AFFILIATED = BITS[AFFILIATION] ?? 0;
const BEAM = 12;
const JOIN_COST: Readonly<Record<Joint, number>> = {
  line: 2.2,
  gap: 9,
  cell: 9,
  colon: 0.5,
  dash: 0.7,
  comma: 0.1,
  stop: 0.9,
  space: 0.5,
  bracket: 0.5,
  quote: 0.8,
  by: 0.6,
};
const FOLLOW: Readonly<Record<string, number>> = {
  'person>affiliation': 0.9,
  'person>affiliation/bracket': 1.5,
  'person>affiliation/comma': 1,
  'person>affiliation/colon': -1.5,
  'person>person/colon': -2,
  'person>post': 0.7,
  'person>title': 0.3,
  'person>title/colon': 1.2,
  'person>title/bracket': -2.5,
  'person>title/comma': -0.6,
  'person>title/quote': 1.2,
  'affiliation>title': 0.5,
  'affiliation>title/colon': 1.2,
  'affiliation>title/comma': -0.5,
  'affiliation>title/bracket': -2,
  'affiliation>title/quote': 1,
  'affiliation>affiliation': -0.4,
  'title>person': 0.3,
  'title>person/by': 2,
  'title>person/comma': -0.4,
  'title>person/bracket': 1,
  'title>affiliation': -0.8,
  'date>affiliation': -1.5,
  'time>affiliation': -1.5,
  'start>affiliation': -1.5,
  'start>place': -0.5,
  'start>post': -1.5,
  'title>place/comma': -0.5,
  'post>affiliation': 0.8,
  'post>title/colon': 1,
  'note>title/colon': 0.3,
  'date>time': 0.5,
};

/** FOLLOW by number: from a state, to a state, over a joint. */
const FOLLOW_SCORES = Float64Array.from(
  STATES.flatMap((from) =>
    STATES.flatMap((to) => JOINTS.map((joint) => FOLLOW[`${from}>${to}/${joint}`] ?? FOLLOW[`${from}>${to}`] ?? 0)),
  ),
);

/** Scores of stretches by their words, kept for a page because several cuts of it hold the same lines and lists say the same again. */
export type ScoreCache = Map<string, readonly number[]>;

/** The parts of every entry. */
export function decodeEntries(page: Page, entries: readonly (readonly Atom[])[], cache: ScoreCache): EntryPart[][] {
  const first = entries.map((atoms) => decode(page, atoms, { follow: FOLLOW_SCORES, cache }));
  if (entries.length < 3) return first;
  const follow = learnedFollow(first);
  return entries.map((atoms) => decode(page, atoms, { follow, cache }));
}

interface DecodeContext {
  readonly follow: Float64Array;
  readonly cache: ScoreCache;
}

function decode(page: Page, atoms: readonly Atom[], context: DecodeContext): EntryPart[] {
  // Lists and not maps: there are few steps at a place, and hundreds of thousands of places in a long page.
  const ends: Step[][] = Array.from({ length: atoms.length + 1 }, () => []);
  ends[0]?.push({ key: START, state: START, seen: 0, score: 0, from: 0, own: 0, before: null });
  atoms.forEach((atom, at) => {
    const steps = best(ends[at]);
    if (steps.length === 0) return;
    if (atom.kind !== 'words') {
      const state = atom.kind === 'date' ? DATE : TIME;
      follow(ends[at + 1], steps, { state, at, atom, own: 0.5 }, context);
    }
    // What begins with a day or an hour is hardly more than that.
    let cost = atom.kind === 'words' ? 0 : 1.5;
    for (let to = at; to < Math.min(atoms.length, at + MAX_JOINED); to++) {
      const last = atoms[to];
      if (!last) break;
      if (to > at)
        cost +=
          joinCostAt(page, last) + (last.kind === 'words' ? 0 : 2.4) + (last.isQuoted || last.isEmphasised ? 1 : 0);
      // A bracket that has closed does not go on in the next line.
      if (cost > 5 || (atom.isBracketed && to > at && (last.joint === 'line' || last.joint === 'gap'))) break;
      if (atom.kind !== 'words' && to === at) continue;
      const scores = scoresAt(page, atoms, { at, to }, context.cache);
      for (let state = 0; state < ENTRY_FIELDS.length; state++) {
        const own = (scores[state] ?? -9) - joinCostOf(state, cost, to - at);
        if (own > -5) follow(ends[to + 1], steps, { state, at, atom, own }, context);
      }
    }
  });
  return partsOf(page, atoms, best(ends[atoms.length])[0] ?? null);
}

/** A line that begins small goes on with the one above. */
function joinCostAt(page: Page, { joint, start, isBracketed }: Atom): number {
  return joint === 'line' && !isBracketed && GOES_ON.test(page.text.slice(start, start + 4))
    ? GOES_ON_COST
    : JOIN_COST[joint];
}

const GOES_ON = /^\p{Ll}+(?:\s|$)|^\p{Ll}{4}/u;
const GOES_ON_COST = 0.6;

/** Institutions and lists of people hold commas; other fields hold marks seldom. */
function joinCostOf(state: number, cost: number, joins: number): number {
  if (joins === 0) return 0;
  if (state === TITLE) return cost;
  if (state === PERSON) return cost * 0.8 + 0.1;
  if (state === AFFILIATION) return cost * 1.2 + 0.1;
  return cost * 1.5 + 0.3;
}

function scoresAt(
  page: Page,
  atoms: readonly Atom[],
  { at, to }: { at: number; to: number },
  cache: ScoreCache,
): readonly number[] {
  const first = atoms[at];
  const last = atoms[to];
  if (!first || !last) return [];
  const span = joinedSpan(page, atoms, { at, to });
  const mark = at < to ? '+' : first.isQuoted ? '"' : first.isBracketed ? '(' : first.isEmphasised ? '*' : ' ';
  const key = mark + page.text.slice(span.start, span.end);
  const known = cache.get(key);
  if (known) return known;
  const scores = scoresOf(page.text, span.start, span.end, {
    isQuoted: first.isQuoted && at === to,
    isBracketed: first.isBracketed && at === to,
    isEmphasised: first.isEmphasised && at === to,
    inner: to - at,
  });
  cache.set(key, scores);
  return scores;
}

/** From the first atom to the last, with a bracket or quote that closes behind it. */
function joinedSpan(page: Page, atoms: readonly Atom[], { at, to }: { at: number; to: number }): Span {
  const first = atoms[at];
  const last = atoms[to];
  let start = first?.start ?? 0;
  let end = last?.end ?? 0;
  if (at !== to && last && (last.isBracketed || last.isQuoted || last.isEmphasised)) {
    const closing = /^[\s.,]*[)\]”"»*_]/.exec(page.text.slice(end, end + 4));
    if (closing) end += closing[0].length;
  }
  if (at !== to && first && (first.isBracketed || first.isQuoted || first.isEmphasised))
    start = Math.max(first.line.start, start - 1);
  return { start, end };
}

/** Goes on from every step; of the ways into a state the best one stays. */
function follow(
  into: Step[] | undefined,
  steps: readonly Step[],
  { state, at, atom, own }: { state: number; at: number; atom: Atom; own: number },
  context: DecodeContext,
): void {
  if (!into) return;
  const bit = BITS[state] ?? 0;
  const joint = jointIndex(atom.joint);
  for (const step of steps) {
    let score = step.score + own + (context.follow[followIndex(step.state, state, joint)] ?? 0);
    if ((step.seen & bit) !== 0) {
      if (state === TITLE) score -= 2.6;
      // "Ada Byron (Turin): Paper Trails: Reading Ledgers": behind somebody's institution capitals alone make nobody a second speaker.
      else if (state === PERSON) score -= own < SURE_PERSON && (step.seen & AFFILIATED) !== 0 ? 2.7 : 1.2;
      else if (step.state !== AFFILIATION && step.state !== PERSON) score -= 1.5;
    }
    if (state === AFFILIATION && (step.seen & 1) === 0) score -= 0.8;
    // Behind one institution a second one has to look like one.
    if (state === AFFILIATION && (step.seen & bit) !== 0 && own < SURE_INSTITUTION) {
      if (atom.joint === 'comma') score -= 0.8;
      else if (atom.joint === 'line') score -= 1.2;
    }
    const seen = step.seen | bit;
    const key = seen * 16 + state;
    const place = placeOf(into, key);
    if (score > (into[place]?.score ?? Number.NEGATIVE_INFINITY))
      into[place] = { key, state, seen, score, from: at, own, before: step };
  }
}

/** Where the step with a key stands, or would stand. */
function placeOf(steps: readonly Step[], key: number): number {
  let at = 0;
  while (at < steps.length && steps[at]?.key !== key) at++;
  return at;
}

function jointIndex(joint: Joint): number {
  return joint === 'gap' ? 0 : JOINTS.indexOf(joint);
}

function followIndex(from: number, to: number, joint: number): number {
  return (from * STATES.length + to) * JOINTS.length + joint;
}

/** The follow scores of this list: what was found often gains, what was not loses. */
function learnedFollow(entries: readonly (readonly EntryPart[])[]): Float64Array {
  const counts = new Float64Array(FOLLOW_SCORES.length);
  for (const parts of entries) {
    let from = START;
    for (const part of parts) {
      const to = STATES.indexOf(part.field);
      const index = followIndex(from, to, jointIndex(part.joint));
      counts[index] = (counts[index] ?? 0) + 1;
      from = to;
    }
  }
  const learned = FOLLOW_SCORES.slice();
  STATES.forEach((_from, from) => {
    JOINTS.forEach((_joint, joint) => {
      const all = STATES.reduce((sum, _to, to) => sum + (counts[followIndex(from, to, joint)] ?? 0), 0);
      if (all === 0) return;
      STATES.forEach((_to, to) => {
        const index = followIndex(from, to, joint);
        const share = ((counts[index] ?? 0) + 0.25) / (all + 1.5);
        const gain = Math.max(-1.6, Math.min(1.4, Math.log(share * 5))) * Math.min(1, all / 4);
        learned[index] = (learned[index] ?? 0) + gain;
      });
    });
  });
  return learned;
}

/** The best steps, best first. */
function best(steps: readonly Step[] = []): readonly Step[] {
  return steps.length < 2 ? steps : [...steps].sort((a, b) => b.score - a.score).slice(0, BEAM);
}

function partsOf(page: Page, atoms: readonly Atom[], last: Step | null): EntryPart[] {
  const parts: EntryPart[] = [];
  let to = atoms.length;
  for (let step = last; step?.before; step = step.before) {
    const own = atoms.slice(step.from, to);
    const [first] = own;
    const end = own.at(-1);
    const field = STATES[step.state];
    if (first && end && field !== undefined && field !== 'start')
      parts.push({
        start: first.start,
        end: end.end,
        field,
        joint: first.joint,
        atoms: own,
        score: step.own,
        isSmall: /^[\s–—-]*\p{Ll}/u.test(page.text.slice(first.start, first.start + 4)),
      });
    to = step.from;
  }
  return parts.reverse();
}

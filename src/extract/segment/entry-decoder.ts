/**
 * Finds what each stretch of the entries of a list is. Entries of one list are built alike: a first reading by shape
 * alone counts which field follows which behind which mark, and a second reading uses these counts, so that names
 * and institutions that nobody knows are told by their place.
 */

import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import type { Atom, Joint } from './entry-atoms.ts';
import { ENTRY_MODEL, type EntryModel, followIndex, JOINTS, joinCost, jointIndex, STATES } from './entry-model.ts';
import { ENTRY_FIELDS, type EntryField, isEntryNote, type StretchContext } from './entry-scores.ts';
import { behindIndex, NO_SEATS, type Seats, seatBits, seatsOf } from './entry-seats.ts';

export interface EntryPart extends Span {
  readonly field: EntryField | 'date' | 'time';
  readonly joint: Joint;
  readonly atoms: readonly Atom[];
  readonly score: number;
  /** It begins with a small letter. */
  readonly isSmall: boolean;
}

const DATE = STATES.indexOf('date');
const TIME = STATES.indexOf('time');
const START = STATES.indexOf('start');
const PERSON = STATES.indexOf('person');
const TITLE = STATES.indexOf('title');
const AFFILIATION = STATES.indexOf('affiliation');
/** Which of person, title and affiliation have come: a bit each. */
const BITS = STATES.map((state) => (state === 'person' ? 1 : state === 'title' ? 2 : state === 'affiliation' ? 4 : 0));
const FIELDS = ENTRY_FIELDS.length;

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
const NEVER = -9;
/** What scores less is not gone on with. */
const LEAST = -5;
const SURE_INSTITUTION = 1;
const SURE_PERSON = 2.5;
const AFFILIATED = BITS[AFFILIATION] ?? 0;
const BEAM = 12;
/** Scores of stretches by their words, kept for a page because several cuts of it hold the same lines and lists say the same again. */
export type ScoreCache = Map<string, readonly number[]>;

/** What training adds to the score of a stretch from one atom to another as a field. */
export type Bias = (at: number, to: number, state: number) => number;

/** The parts of every entry. */
export function decodeEntries(page: Page, entries: readonly (readonly Atom[])[], cache: ScoreCache): EntryPart[][] {
  return decoderOf(page, entries, { model: ENTRY_MODEL, cache }).all();
}

/** Decodes the entries of a list one by one by what a first reading of all told of the list. */
export function decoderOf(
  page: Page,
  entries: readonly (readonly Atom[])[],
  { model, cache }: { model: EntryModel; cache: ScoreCache },
) {
  const seats = seatsOf(page, entries);
  const read = (follow: Float64Array, at: number, bias: Bias | null = null) =>
    decode(page, entries[at] ?? [], { follow, cache, model, bias, seats: seats[at] ?? NO_SEATS });
  const first = entries.map((_atoms, at) => read(model.follow, at));
  const follow = entries.length < 3 ? null : learnedFollow(model.follow, first);
  return {
    seats,
    all: () => (follow ? entries.map((_atoms, at) => read(follow, at)) : first),
    one: (at: number, bias: Bias) => read(follow ?? model.follow, at, bias),
  };
}

interface DecodeContext {
  readonly follow: Float64Array;
  readonly cache: ScoreCache;
  readonly model: EntryModel;
  readonly seats: Seats;
  readonly bias: Bias | null;
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
      follow(ends[at + 1], steps, { state, at, atom, own: 0.5, gain: 0 }, context);
    }
    // What begins with a day or an hour is hardly more than that.
    let cost = atom.kind === 'words' ? 0 : 1.5;
    for (let to = at; to < Math.min(atoms.length, at + MAX_JOINED); to++) {
      const last = atoms[to];
      if (!last) break;
      if (to > at)
        cost +=
          joinCostAt(page, last) +
          (last.kind === 'words' ? 0 : 2.4) +
          (last.isQuoted || last.isEmphasised ? 1 : 0) +
          (last.isBracketed && isEntryNote(page.text.slice(last.start, last.end)) ? NOTE_COST : 0);
      // A bracket that has closed does not go on in the next line.
      if (cost > 5 || (atom.isBracketed && to > at && (last.joint === 'line' || last.joint === 'gap'))) break;
      if (atom.kind !== 'words' && to === at) continue;
      followFields(page, atoms, { at, to, cost, steps, into: ends[to + 1] }, context);
    }
  });
  return partsOf(page, atoms, best(ends[atoms.length])[0] ?? null);
}

/** Goes on with the atoms from one to another as each field that they can be. */
function followFields(
  page: Page,
  atoms: readonly Atom[],
  {
    at,
    to,
    cost,
    steps,
    into,
  }: { at: number; to: number; cost: number; steps: readonly Step[]; into: Step[] | undefined },
  context: DecodeContext,
): void {
  const atom = atoms[at];
  if (!atom) return;
  const { model, bias } = context;
  const scores = scoresAt(page, atoms, { at, to }, context);
  const seat = seatBits(context.seats, atoms, { at, to }) * FIELDS;
  const behind = behindIndex(atoms, to) * FIELDS;
  for (let state = 0; state < FIELDS; state++) {
    const own = (scores[state] ?? NEVER) - joinCostOf(state, cost, to - at);
    if (own <= LEAST) continue;
    let gain = (scores[FIELDS + state] ?? 0) + (model.seats[seat + state] ?? 0) + (model.behind[behind + state] ?? 0);
    for (let mark = at + 1; mark <= to; mark++)
      gain += model.within[jointIndex(atoms[mark]?.joint ?? 'line') * FIELDS + state] ?? 0;
    if (bias) gain += bias(at, to, state);
    follow(into, steps, { state, at, atom, own, gain }, context);
  }
}

/** A line that begins small goes on with the one above. */
function joinCostAt(page: Page, { joint, start, isBracketed }: Atom): number {
  return joint === 'line' && !isBracketed && GOES_ON.test(page.text.slice(start, start + 4))
    ? GOES_ON_COST
    : joinCost(joint);
}

const GOES_ON = /^\p{Ll}+(?:\s|$)|^\p{Ll}{4}/u;
const GOES_ON_COST = 0.6;
/** "Ice that sings (room change)": a note in brackets belongs to no field. */
const NOTE_COST = 3;

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
  { cache, model }: DecodeContext,
): readonly number[] {
  const first = atoms[at];
  const last = atoms[to];
  if (!first || !last) return [];
  const span = joinedSpan(page, atoms, { at, to });
  const mark = at < to ? '+' : first.isQuoted ? '"' : first.isBracketed ? '(' : first.isEmphasised ? '*' : ' ';
  const key = mark + page.text.slice(span.start, span.end);
  const known = cache.get(key);
  if (known) return known;
  const scores = model.read(page.text, span, contextAt(first, to - at));
  cache.set(key, scores);
  return scores;
}

/** The words of the atoms from one to another and what surrounds them. */
export function stretchAt(page: Page, atoms: readonly Atom[], range: { at: number; to: number }) {
  const first = atoms[range.at];
  return first ? { span: joinedSpan(page, atoms, range), context: contextAt(first, range.to - range.at) } : null;
}

function contextAt(first: Atom, inner: number): StretchContext {
  return {
    isQuoted: first.isQuoted && inner === 0,
    isBracketed: first.isBracketed && inner === 0,
    isEmphasised: first.isEmphasised && inner === 0,
    inner,
  };
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
  { state, at, atom, own, gain }: { state: number; at: number; atom: Atom; own: number; gain: number },
  { follow: scores, model }: DecodeContext,
): void {
  if (!into) return;
  const bit = BITS[state] ?? 0;
  const joint = jointIndex(atom.joint);
  for (const step of steps) {
    const again = model.again[againBits(step, { state, own, joint: atom.joint })] ?? 0;
    const score = step.score + own + gain + (scores[followIndex(step.state, state, joint)] ?? 0) - again;
    const seen = step.seen | bit;
    const key = seen * 16 + state;
    const place = placeOf(into, key);
    if (score > (into[place]?.score ?? Number.NEGATIVE_INFINITY))
      into[place] = { key, state, seen, score, from: at, own, before: step };
  }
}

/** The bits of AGAIN that hold of a stretch behind what has come. */
export function againBits(
  before: { readonly seen: number; readonly state: number },
  { state, own, joint }: { readonly state: number; readonly own: number; readonly joint: Joint },
): number {
  const bit = BITS[state] ?? 0;
  const isAgain = (before.seen & bit) !== 0;
  let bits = 0;
  if (isAgain && state === TITLE) bits |= 1;
  // "Ada Byron (Turin): Paper Trails: Reading Ledgers": behind somebody's institution capitals alone make nobody a second speaker.
  else if (isAgain && state === PERSON) bits |= own < SURE_PERSON && (before.seen & AFFILIATED) !== 0 ? 2 : 4;
  else if (isAgain && before.state !== AFFILIATION && before.state !== PERSON) bits |= 8;
  if (state !== AFFILIATION) return bits;
  if ((before.seen & (BITS[PERSON] ?? 0)) === 0) bits |= 16;
  // Behind one institution a second one has to look like one.
  if (isAgain && own < SURE_INSTITUTION) bits |= joint === 'comma' ? 32 : joint === 'line' ? 64 : 0;
  return bits;
}

/** Where the step with a key stands, or would stand. */
function placeOf(steps: readonly Step[], key: number): number {
  let at = 0;
  while (at < steps.length && steps[at]?.key !== key) at++;
  return at;
}

/** The follow scores of this list: what was found often gains, what was not loses. */
function learnedFollow(base: Float64Array, entries: readonly (readonly EntryPart[])[]): Float64Array {
  const counts = new Float64Array(base.length);
  for (const parts of entries) {
    let from = START;
    for (const part of parts) {
      const to = STATES.indexOf(part.field);
      const index = followIndex(from, to, jointIndex(part.joint));
      counts[index] = (counts[index] ?? 0) + 1;
      from = to;
    }
  }
  const learned = base.slice();
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

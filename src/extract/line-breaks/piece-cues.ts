/** Tells by what signs a stretch of a line was a line of its own, and of what sort: a day, a name, a title, a text. */

import { type MarkedLine, proseOf } from './border-cues.ts';
import type { ThingKind } from './marked-things.ts';

/** What a line of an announcement may be. */
export const SORTS = [
  'label',
  'bare',
  'menu',
  'when',
  'who',
  'house',
  'place',
  'quote',
  'text',
  'names',
  'title',
  'other',
] as const;
export type Sort = (typeof SORTS)[number];

export interface Piece {
  readonly sort: Sort;
  readonly cues: readonly string[];
}

/** Tells of the stretch from one word to before another what it is, given what it begins with. */
export type PieceReader = (from: number, to: number, begins: string) => Piece;

const COUNTED: readonly ThingKind[] = ['person', 'day', 'hour', 'institution', 'label', 'bare', 'menu'];

/** What tells the signs of the stretches of a line. */
export function piecesOf(line: MarkedLine): PieceReader {
  const { words, sentences, endings } = line;
  const stops = sums(words.map(({ start }) => (sentences.has(start) ? 1 : 0)));
  const counts = new Map(COUNTED.map((kind) => [kind, sums(startsPerWord(line, kind))]));
  const last = words.at(-1);
  const wholes = new Map<number, Map<number, ThingKind>>();
  for (const { start, end, kind } of line.things) {
    const ends = wholes.get(start) ?? new Map<number, ThingKind>();
    ends.set(end, kind);
    wholes.set(start, ends);
  }
  const within = (kind: ThingKind, from: number, to: number) => {
    const sum = counts.get(kind);
    return Math.min(3, (sum?.[to] ?? 0) - (sum?.[from] ?? 0));
  };
  return (from, to, begins) => {
    const size = sizeOf(to - from);
    const prose = proseOf(words, from, to);
    const inner = Math.min(2, (stops[to] ?? 0) - (stops[from + 1] ?? 0));
    const days = within('day', from, to);
    const hours = within('hour', from, to);
    const people = within('person', from, to);
    const labels = within('label', from + 1, to);
    const bare = within('bare', from + 1, to);
    const menus = within('menu', from + 1, to);
    const houses = within('institution', from, to);
    const ended = to < words.length ? (endings[to] ?? 'mark') : 'end';
    const next = words[to];
    const isStop = next ? sentences.has(next.start) : /[.!?]["”»)]?$/.test(last?.text ?? '');
    const sort = sortOf({ begins, prose, words: to - from, days, hours, people, stops: inner });
    const end = words[to - 1]?.end ?? 0;
    const whole = wholes.get(words[from]?.start ?? -1)?.get(end);
    const cues = [
      `=${begins}..${ended} ${size}`,
      `=..${ended}`,
      `=${sort}..${ended}`,
      `=${begins} ${prose} ${size}`,
      `=${prose} ${size} ${inner}${isStop ? '.' : ''}`,
      `=${begins} d${days}h${hours}p${people}`,
      `=${sort} ${size}`,
      `=${sort} ${inner}${isStop ? '.' : ''}`,
      `=p${people}i${houses} ${size}`,
      `=d${days}h${hours} ${size}`,
      `=l${labels}b${bare} ${sort}`,
      `=m${menus} ${sort}`,
      `=${sort} i${houses}d${days}`,
    ];
    if (whole !== undefined) cues.push(`=whole ${whole}`);
    return { sort, cues };
  };
}

function sums(numbers: readonly number[]): Int32Array {
  const total = new Int32Array(numbers.length + 1);
  numbers.forEach((number, at) => {
    total[at + 1] = (total[at] ?? 0) + number;
  });
  return total;
}

function startsPerWord({ words, things }: MarkedLine, kind: ThingKind): number[] {
  const starts = words.map(() => 0);
  let at = 0;
  for (const thing of things) {
    if (thing.kind !== kind) continue;
    while (at < words.length - 1 && (words[at]?.end ?? 0) <= thing.start) at++;
    starts[at] = (starts[at] ?? 0) + 1;
  }
  return starts;
}

function sizeOf(words: number): string {
  if (words < 3) return `${words}`;
  return words < 5 ? '3+' : words < 9 ? '5+' : words < 17 ? '9+' : words < 41 ? '17+' : '41+';
}

const SHORT = 12;
const TEXT = 10;
const FEW = 6;

function sortOf(piece: {
  readonly begins: string;
  readonly prose: string;
  readonly words: number;
  readonly days: number;
  readonly hours: number;
  readonly people: number;
  readonly stops: number;
}): Sort {
  const { begins, prose, words, days, hours, people, stops } = piece;
  const isWordy = prose === 'wordy' || prose === 'prose';
  if (begins === 'label' || begins === 'menu') return begins;
  if (begins === 'bare') return words < 3 ? 'bare' : 'label';
  if (words >= TEXT && (isWordy || stops > 1) && begins !== 'day' && begins !== 'hour') return 'text';
  if (begins === 'day' || begins === 'hour' || (days + hours > 0 && words <= SHORT)) return 'when';
  if (begins === 'person' || (people > 0 && words <= FEW)) return 'who';
  if (begins === 'institution') return 'house';
  if (begins === 'place') return 'place';
  if (begins === 'quote') return 'quote';
  if (prose === 'names') return words <= FEW ? 'names' : 'other';
  return 'title';
}

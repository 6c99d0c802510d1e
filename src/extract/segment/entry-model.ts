/** What the decoder of list entries weighs: which field follows which, what may come again, what marks a field may hold; set by hand, and corrected by weights that are learned. */

import type { Joint } from './entry-atoms.ts';
import { ENTRY_FIELDS, type StretchContext, scoresByShape, shapeOf } from './entry-scores.ts';
import { SEAT_SIGNS, WORD_SIGNS, wordSignsOf } from './entry-signs.ts';
import { ENTRY_WEIGHTS } from './entry-weights.ts';

/** Fields in the order of ENTRY_FIELDS, then days, times and the beginning of an entry. */
export const STATES = [...ENTRY_FIELDS, 'date', 'time', 'start'] as const;
export const JOINTS: readonly Joint[] = [
  'line',
  'cell',
  'colon',
  'dash',
  'comma',
  'stop',
  'space',
  'bracket',
  'quote',
  'by',
];

/** Scores of a stretch by field as they were set by hand, then what the signs of its words add, by field. */
type StretchReader = (
  text: string,
  span: { readonly start: number; readonly end: number },
  context: StretchContext,
) => readonly number[];

export interface EntryModel {
  /** By followIndex. */
  readonly follow: Float64Array;
  /** By the bits of AGAIN. */
  readonly again: Float64Array;
  /** What a mark within a field adds: by joint, then by field. */
  readonly within: Float64Array;
  /** What the signs of a seat add: by their bits, then by field. */
  readonly seats: Float64Array;
  /** What the joint behind adds: by joint, the end of the entry last, then by field. */
  readonly behind: Float64Array;
  readonly read: StretchReader;
}

/** What speaks against a field that came before, or comes too soon. */
export const AGAIN = [
  'title',
  'personBehindHouse',
  'person',
  'field',
  'houseFirst',
  'houseBehindComma',
  'houseInNextLine',
] as const;
const AGAIN_COST: Readonly<Record<(typeof AGAIN)[number], number>> = {
  title: 2.6,
  personBehindHouse: 2.7,
  person: 1.2,
  field: 1.5,
  houseFirst: 0.8,
  houseBehindComma: 0.8,
  houseInNextLine: 1.2,
};

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

/** The place of a joint among JOINTS. */
export function jointIndex(joint: Joint): number {
  return joint === 'gap' ? 0 : JOINTS.indexOf(joint);
}

/** The place in `follow` of one state behind another. */
export function followIndex(from: number, to: number, joint: number): number {
  return (from * STATES.length + to) * JOINTS.length + joint;
}

/** What a mark within a stretch costs before it is said of which field it is. */
export function joinCost(joint: Joint): number {
  return JOIN_COST[joint];
}

/** The hand-set model with what weights by name add to it: "title asks", "person>title/colon", "title +colon", "title colon>". */
export function modelOf(weights: ReadonlyMap<string, number>): EntryModel {
  const weightOf = (name: string) => weights.get(name) ?? 0;
  const byField = (names: readonly string[]) =>
    names.map((name) => ENTRY_FIELDS.map((field) => weightOf(`${field} ${name}`)));
  const ofWords = byField(WORD_SIGNS);
  return {
    follow: Float64Array.from(
      STATES.flatMap((from) =>
        STATES.flatMap((to) =>
          JOINTS.map(
            (joint) =>
              (FOLLOW[`${from}>${to}/${joint}`] ?? FOLLOW[`${from}>${to}`] ?? 0) +
              weightOf(`${from}>${to}`) +
              weightOf(`${from}>${to}/${joint}`),
          ),
        ),
      ),
    ),
    again: sumsByBits(AGAIN.map((name) => [AGAIN_COST[name] - weightOf(`again ${name}`)])),
    within: Float64Array.from(byField(JOINTS.map((joint) => `+${joint}`)).flat()),
    seats: sumsByBits(byField(SEAT_SIGNS.map((sign) => `@${sign}`))),
    behind: Float64Array.from(byField([...JOINTS, 'end'].map((joint) => `${joint}>`)).flat()),
    read: (text, span, context) => {
      const shape = shapeOf(text, span, context);
      return withGains(scoresByShape(shape), wordSignsOf(shape), ofWords);
    },
  };
}

/** The sums of the rows whose bits are set, for every set of bits. */
function sumsByBits(rows: readonly (readonly number[])[]): Float64Array {
  const width = rows[0]?.length ?? 0;
  return Float64Array.from({ length: 2 ** rows.length * width }, (_none, at) =>
    rows.reduce((sum, row, bit) => sum + ((Math.floor(at / width) >> bit) & 1 ? (row[at % width] ?? 0) : 0), 0),
  );
}

/** Scores by field, then what the signs of the words add by field. */
export function withGains(
  scores: readonly number[],
  signs: readonly number[],
  ofWords: readonly (readonly number[])[],
): readonly number[] {
  return [
    ...scores,
    ...scores.map((_score, field) => signs.reduce((sum, sign) => sum + (ofWords[sign]?.[field] ?? 0), 0)),
  ];
}

/** The model that entries are read with. */
export const ENTRY_MODEL = modelOf(ENTRY_WEIGHTS);

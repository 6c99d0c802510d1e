/** The kinds of things that a neighbourhood shows: their words, their pages, their shapes. */

export type Kind = 'TALK' | 'SPEAKER' | 'INSTITUTION' | 'TOPIC' | 'SERIES';
/** Beside them there is the node that says what is not shown. */
export type NodeKind = Kind | 'LEFT_OUT';

interface KindWords {
  readonly kind: Kind;
  readonly one: string;
  readonly many: string;
  /** The first part of the addresses of their pages. */
  readonly noun: 'talks' | 'speakers' | 'institutions' | 'topics' | 'series';
}

/** In the order of legend and list. */
export const KINDS: readonly KindWords[] = [
  { kind: 'SPEAKER', one: 'Speaker', many: 'Speakers', noun: 'speakers' },
  { kind: 'INSTITUTION', one: 'Institution', many: 'Institutions', noun: 'institutions' },
  { kind: 'TOPIC', one: 'Topic', many: 'Topics', noun: 'topics' },
  { kind: 'SERIES', one: 'Series', many: 'Series', noun: 'series' },
  { kind: 'TALK', one: 'Talk', many: 'Talks', noun: 'talks' },
];

/** The same shapes as in shape-program.ts, which draws them on the graphics card. */
const OUTLINES: Readonly<Record<NodeKind, string>> = {
  SPEAKER: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0',
  INSTITUTION: 'M-5-5H5V5H-5z',
  TOPIC: 'M0-7L7 0L0 7L-7 0z',
  SERIES: 'M-2.5-7h5v4.5H7v5H2.5V7h-5V2.5H-7v-5h4.5z',
  TALK: 'M0-7L6.5 4.5H-6.5z',
  LEFT_OUT: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0zM-3.5 0a3.5 3.5 0 1 1 7 0a3.5 3.5 0 1 1-7 0',
};

/** The path of a kind's shape, within a square from -8 to 8. */
export function outlineOf(kind: NodeKind): string {
  return OUTLINES[kind];
}

/** A kind's words; null for what is not one. */
export function wordsOf(kind: string): KindWords | null {
  return KINDS.find((one) => one.kind === kind) ?? null;
}

/** The address of a thing's page. */
export function pageOf(kind: string, slug: string | null): string | null {
  const words = wordsOf(kind);
  return words === null || slug === null ? null : `/${words.noun}/${encodeURIComponent(slug)}`;
}

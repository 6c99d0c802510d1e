/** Makes facts: a value, the words behind it and where they stand in the document. */

import type { MappedText } from './mapped-text.ts';
import type { Fact, FactMethod } from './understanding.ts';

/** What a fact needs beside its place. */
export interface FactNote<T> {
  readonly value: T;
  readonly rule: string;
  readonly confidence: number;
  readonly implied?: boolean;
}

/** A text with the document it came from, the ground on which facts are read. */
export interface Ground {
  readonly source: string;
  readonly mapped: MappedText;
  readonly method: FactMethod;
}

/** The fact that the words from `start` to `end` of the ground state. */
export function factOf<T>(ground: Ground, start: number, end: number, note: FactNote<T>): Fact<T> {
  const span = ground.mapped.toSource(start, end);
  const fact: Fact<T> = {
    value: note.value,
    quote: ground.source.slice(span.start, span.end),
    start: span.start,
    end: span.end,
    rule: note.rule,
    method: ground.method,
    confidence: note.confidence,
  };
  return note.implied ? { ...fact, implied: true } : fact;
}

/** The fact that a link of the document states: its address, quoted as it stands there. */
export function factOfLink(
  source: string,
  { url, start, end }: { readonly url: string; readonly start: number; readonly end: number },
  note: Pick<Fact, 'rule' | 'method' | 'confidence'>,
): Fact {
  return { value: url, quote: source.slice(start, end), start, end, ...note };
}

/** The fact whose value is the words themselves, white space evened out; null when nothing is left after trimming. */
export function textFact(
  ground: Ground,
  start: number,
  end: number,
  note: Omit<FactNote<string>, 'value'>,
): Fact | null {
  const span = trimSpan(ground.mapped.text, start, end);
  const value = evenSpaces(ground.mapped.text.slice(span.start, span.end));
  const { rule, confidence, implied = false } = note;
  return value === '' ? null : factOf(ground, span.start, span.end, { value, rule, confidence, implied });
}

/** One space between words, none at the ends. */
export function evenSpaces(text: string): string {
  return (UNEVEN.test(text) ? text.replace(/\s+/g, ' ') : text).trim();
}

const UNEVEN = /[^\S ]| {2}/;

/** The span without white space at its ends. */
export function trimSpan(text: string, start: number, end: number): { start: number; end: number } {
  let from = start;
  let to = end;
  while (from < to && isSpaceAt(text, from)) from++;
  while (to > from && isSpaceAt(text, to - 1)) to--;
  return { start: from, end: to };
}

/** Most characters that are asked about are of ASCII, and told by their code. */
function isSpaceAt(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code < 128 ? code === 32 || (code >= 9 && code <= 13) : /\s/.test(text.charAt(at));
}

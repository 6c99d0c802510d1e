/** Writes a decision down in words: the document that its facts are quoted from. */
import type { Ruling, Subject } from './decision.ts';

export interface DecisionWords {
  readonly text: string;
  /** Where the value of a correction stands in the text; an empty span where it is cleared, and in other decisions. */
  readonly start: number;
  readonly end: number;
}

/** The words of a decision, with its reason where one was given. */
export function wordsOf(ruling: Ruling, reason: string | null = null): DecisionWords {
  const why = reason === null ? '' : `\nReason: ${reason}`;
  if (ruling.kind === 'MERGE') return unquoted(`${named(ruling.merge)} is ${named(ruling.keep)}.${why}`);
  if (ruling.kind === 'KEEP_APART') return unquoted(`${named(ruling.a)} is not ${named(ruling.b)}.${why}`);
  const at = ruling.at === null ? '' : ` at ${named(ruling.at)}`;
  const before = `${named(ruling.node)}${at}\n${ruling.field}: `;
  const value = ruling.value ?? '';
  return { text: `${before}${value}${why}`, start: before.length, end: before.length + value.length };
}

function unquoted(text: string): DecisionWords {
  return { text, start: 0, end: 0 };
}

function named({ kind, name, id }: Subject): string {
  return `${kind} "${name}" (${id})`;
}

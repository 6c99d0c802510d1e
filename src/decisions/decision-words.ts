/** Writes a decision down in words: the document that its facts are quoted from. */
import { BETWEEN_PARTS, type Ruling, type RulingOf, type Subject } from './decision.ts';

const MOST_TALKS = 3;

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
  const before = `${named(ruling.node)}${talksIn(ruling)}${postIn(ruling)}\n${ruling.field}: `;
  const value = ruling.value ?? '';
  return { text: `${before}${value}${why}`, start: before.length, end: before.length + value.length };
}

function talksIn({ talks }: RulingOf<'CORRECT'>): string {
  const some = talks.slice(0, MOST_TALKS).map(named).join(' and ');
  const more = talks.length > MOST_TALKS ? ` and ${talks.length - MOST_TALKS} more` : '';
  return talks.length === 0 ? '' : ` at ${some}${more}`;
}

function postIn({ posts: [first] }: RulingOf<'CORRECT'>): string {
  const parts = first?.reading.split(BETWEEN_PARTS).filter((part) => part !== '');
  return parts === undefined ? '' : `\nPost: ${parts.join(', ')}`;
}

function unquoted(text: string): DecisionWords {
  return { text, start: 0, end: 0 };
}

function named({ kind, name, id }: Subject): string {
  return `${kind} "${name}" (${id})`;
}

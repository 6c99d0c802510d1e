/** Words as a query of Neo4j's full-text indexes, in which nothing that was typed is an operator. */
import { mayBeMistyped, type TypedWord } from '../text/typed-words.ts';

/** What is typed exactly comes first, before what only begins with it or differs by a slip. */
const EXACT_BOOST = 8;

/** Every word, as it is; all are wanted. */
export function wholeWordsQuery(words: readonly string[]): string {
  return words.map(quoted).join(' AND ');
}

/** Every word in any of its spellings, as a beginning where it may be one, and with one slip where slips are forgiven. */
export function typedQuery(typed: readonly TypedWord[], slips: 'forgiven' | 'refused'): string {
  return typed.map((word) => `(${alternatives(word, slips).join(' OR ')})`).join(' AND ');
}

function alternatives({ spellings, isPrefix }: TypedWord, slips: 'forgiven' | 'refused'): string[] {
  const bare = lettersOf(spellings[0] ?? '');
  return [
    ...spellings.map((word) => `${quoted(word)}^${EXACT_BOOST}`),
    ...(isPrefix ? [`${bare}*`] : []),
    ...(slips === 'forgiven' && mayBeMistyped(bare) ? [`${bare}~1`] : []),
  ];
}

function quoted(word: string): string {
  return `"${lettersOf(word)}"`;
}

function lettersOf(word: string): string {
  return word.replace(/[^a-z0-9]/g, '');
}

/** Finds phrases of one to three words in running text that may be the name of a research topic. */

import { foldText, normTerm } from '../../text/fold.ts';
import { keepAnswers } from '../../text/kept-answers.ts';
import { matchesOf } from '../../text/matches.ts';
import { narrow } from '../../text/narrow.ts';
import type { Passage } from '../draft.ts';
import { findPersonNames } from './person-names.ts';
import { isBorderOfTerms, mayEndTerm } from './term-borders.ts';

const WORD = /[\p{L}\p{M}\d$][\p{L}\p{M}\d'’‐–_^{}\\$-]*|[^\s\p{L}\p{M}\d]/gu;
const MOST_WORDS = 3;
const MANY_WORDS = 20_000;

export interface TermPhrase {
  /** Offsets into the text that the passage is of. */
  readonly start: number;
  readonly end: number;
  /** The key under which it is compared. */
  readonly term: string;
  readonly words: readonly string[];
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/**
 * The phrases of a passage in order: all that end a run of words, from the whole run or its last three words down to the last; and those
 * that end before its last word, which may be a verb that is not known here.
 */
export function termPhrases(passage: Passage): TermPhrase[] {
  return runsOf(passage).flatMap((run) => {
    const shorter = run.length > 2 ? endsOf(run.slice(0, -1)).filter(({ words }) => words.length > 1) : [];
    return [...endsOf(run), ...shorter];
  });
}

function endsOf(run: readonly Token[]): TermPhrase[] {
  const phrases: TermPhrase[] = [];
  for (let from = Math.max(0, run.length - MOST_WORDS); from < run.length; from += 1) {
    const phrase = phraseOf(run.slice(from));
    if (phrase) phrases.push(phrase);
  }
  return phrases;
}

function phraseOf(tokens: readonly Token[]): TermPhrase | null {
  const [first] = tokens;
  const last = tokens.at(-1);
  if (!first || !last) return null;
  const words = tokens.map(({ word }) => word);
  return { start: first.start, end: last.end, words, term: normTerm(words.join(' ')) };
}

function runsOf(passage: Passage): Token[][] {
  const text = narrow(passage.ground.mapped.text.slice(passage.start, passage.end));
  const people = findPersonNames(text).filter((person) => person.score > 0.7);
  const runs: Token[][] = [];
  let open: Token[] = [];
  const close = () => {
    while (open.length > 0 && /ed$|^\d/.test(open.at(-1)?.word ?? '')) open.pop();
    if (open.length > 0) runs.push(open);
    open = [];
  };
  for (const match of matchesOf(WORD, text)) {
    const [word] = match;
    const isBorder =
      isBorderWord(word) || people.some((person) => match.index >= person.start && match.index < person.end);
    const start = passage.start + match.index;
    const token = { start, end: start + word.length, word };
    if (!isBorder) open.push(token);
    else {
      if (open.length > 0 && mayEndTerm(foldText(word)) && isNextTo(open, start)) open.push(token);
      close();
    }
  }
  close();
  return runs;
}

const isBorderWord = keepAnswers(
  MANY_WORDS,
  (word: string): boolean => !/\p{L}/u.test(word) || isBorderOfTerms(foldText(word)) || /^[ld]['’]$/i.test(word),
);

/** Whether only a space stands between. */
function isNextTo(run: readonly Token[], start: number): boolean {
  return (run.at(-1)?.end ?? 0) + 1 === start;
}

/** Finds known phrases in running text in linear time: a trie over folded words, longest match first, grown as texts ask for it. */

import { foldText, isJoinedPrefix, normTerm, normWord } from './fold.ts';
import { keepAnswers } from './kept-answers.ts';
import { runsOf } from './matches.ts';

export interface PhraseMatch<T> {
  /** All values that were added under the matched words, in order of adding. */
  readonly values: readonly T[];
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

/** Says whether a value may be found at this place. */
export type MatchGuard<T> = (place: { value: T; text: string; start: number; end: number }) => boolean;

interface Token {
  readonly norm: string;
  readonly start: number;
  readonly end: number;
}

interface Node<T> {
  /** Made with the first child: most nodes are leaves. */
  next: Map<string, Node<T>> | null;
  values: T[] | null;
}

const WORD = /[\p{L}\p{M}\p{N}]+|&/gu;
const POSSESSIVE = /['’]s(?![\p{L}\p{N}])/iuy;
const PREFIX_GAP = /^[\s‐‑–-]{0,2}$/;
const BLANK_LINE = /\n\s*\n/;
const MAX_GAP = 6;
const MOST_WORDS = 20_000;

/** What begins with a word. */
interface Start<T> {
  /** Names that are not in the trie yet: most texts need few of the many. */
  waiting: T[];
  node: Node<T> | null;
}

export class PhraseIndex<T extends { readonly printed: string }> {
  /** By the first word of their terms. */
  readonly #starts = new Map<string, Start<T>>();
  readonly #gap: RegExp;
  readonly #guard: MatchGuard<T>;

  /** `gap` is what may stand between two words of a phrase. */
  constructor(gap: RegExp, guard: MatchGuard<T>) {
    this.#gap = gap;
    this.#guard = guard;
  }

  /** Adds a value under its printed name; only the first word is looked at until a text or a look-up has that word. */
  add(value: T): void {
    const first = firstNormOf(value.printed);
    const start = this.#starts.get(first);
    if (start) start.waiting.push(value);
    else if (first !== '') this.#starts.set(first, { waiting: [value], node: null });
  }

  /** The values of a whole term as `normTerm` gives it, in order of adding, without asking the guard. */
  valuesOf(term: string): readonly T[] {
    const [first = '', ...rest] = term.split(' ');
    let node: Node<T> | undefined = this.#nodeOf(first);
    for (const norm of rest) node = node?.next?.get(norm);
    return node?.values ?? [];
  }

  /** The longest matches from left to right, none overlapping. */
  findIn(text: string): PhraseMatch<T>[] {
    const tokens = tokensOf(text);
    const matches: PhraseMatch<T>[] = [];
    for (let at = 0; at < tokens.length; ) {
      const match = this.#longestAt(text, tokens, at);
      if (match) matches.push(match.found);
      at = match ? match.nextToken : at + 1;
    }
    return matches;
  }

  #longestAt(text: string, tokens: readonly Token[], at: number): { found: PhraseMatch<T>; nextToken: number } | null {
    let node: Node<T> | undefined = this.#nodeOf(tokens[at]?.norm ?? '');
    if (!node) return null;
    let best: { found: PhraseMatch<T>; nextToken: number } | null = null;
    const start = tokens[at]?.start ?? 0;
    let previousEnd = start;
    for (let i = at; i < tokens.length; i++) {
      const token: Token | undefined = tokens[i];
      if (!token || (i > at && token.start !== tokens[i - 1]?.start && !this.#joins(text, previousEnd, token.start)))
        break;
      if (i > at) node = node.next?.get(token.norm);
      if (!node) break;
      previousEnd = token.end;
      const values: T[] | undefined = node.values?.filter((value) =>
        this.#guard({ value, text, start, end: token.end }),
      );
      if (values && values.length > 0) best = { found: { values, start, end: token.end }, nextToken: i + 1 };
    }
    return best;
  }

  /** The node of a first word, with all that begins with it in the trie by now. */
  #nodeOf(first: string): Node<T> | undefined {
    const start = this.#starts.get(first);
    if (!start) return undefined;
    start.node ??= { next: null, values: null };
    for (const value of start.waiting) grow(start.node, normTerm(value.printed), value);
    if (start.waiting.length > 0) start.waiting = [];
    return start.node;
  }

  #joins(text: string, from: number, to: number): boolean {
    if (to - from > MAX_GAP) return false;
    const gap = text.slice(from, to);
    return gap === ' ' || (this.#gap.test(gap) && !BLANK_LINE.test(gap));
  }
}

/** Puts a value under the words of its term behind the first, whose node is given. */
function grow<T>(first: Node<T>, term: string, value: T): void {
  let node = first;
  for (const norm of term.split(' ').slice(1)) {
    node.next ??= new Map();
    const known = node.next.get(norm);
    const next: Node<T> = known ?? { next: null, values: null };
    if (!known) node.next.set(norm, next);
    node = next;
  }
  node.values ??= [];
  node.values.push(value);
}

/** The first word of a name's term, without making the term unless the name begins with a prefix or with more than ASCII. */
function firstNormOf(name: string): string {
  const word = firstAsciiWordOf(name)?.toLowerCase();
  return word === undefined || isJoinedPrefix(word) ? firstOf(normTerm(name)) : normWord(word);
}

function firstOf(words: string): string {
  const space = words.indexOf(' ');
  return space < 0 ? words : words.slice(0, space);
}

/** The ASCII letters and digits that a name begins with, or null where a letter beyond ASCII may belong to its first word. */
export function firstAsciiWordOf(name: string): string | null {
  let end = 0;
  // Character by character and not a pattern: this runs for every name of the data at every start.
  for (; end < name.length; end++) {
    const code = name.charCodeAt(end);
    if (code > 127) return null;
    const isAlphanumeric = (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
    if (!isAlphanumeric) break;
  }
  return end > 0 ? name.slice(0, end) : null;
}

/** The folded words of a text with their places; a prefix printed apart ("non convex") is one word with what follows. */
function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  let prefix: Token | null = null;
  for (const match of runsOf(WORD, text)) {
    const start = match.index;
    const word = match[0];
    const end = start + word.length;
    if (word === 's' && start > 0 && isPossessive(text, start - 1)) continue;
    const joined: boolean = prefix !== null && PREFIX_GAP.test(text.slice(prefix.end, Math.min(start, prefix.end + 3)));
    if (prefix && !joined) tokens.push(prefix);
    const read: WordReading = joined && prefix ? readWord(prefix.norm + foldText(word)) : readWord(word);
    const from: number = joined && prefix ? prefix.start : start;
    prefix = null;
    if (read.isPrefix) prefix = { norm: read.folded, start: from, end };
    else for (const norm of read.norms) tokens.push({ norm, start: from, end });
  }
  if (prefix) tokens.push(prefix);
  return tokens;
}

function isPossessive(text: string, apostrophe: number): boolean {
  POSSESSIVE.lastIndex = apostrophe;
  return POSSESSIVE.test(text);
}

interface WordReading {
  readonly folded: string;
  readonly isPrefix: boolean;
  /** One; a word of a script without spaces is several syllables. */
  readonly norms: readonly string[];
}

const readWord = keepAnswers(MOST_WORDS, (word: string): WordReading => {
  const folded = foldText(word);
  return { folded, isPrefix: isJoinedPrefix(folded), norms: folded.split(' ').map(normWord) };
});

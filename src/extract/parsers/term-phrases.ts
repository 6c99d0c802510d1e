/** Finds phrases of one to three words in running text that may be the name of a research topic. */

import { foldText, normTerm } from '../../text/fold.ts';
import { keepAnswers } from '../../text/kept-answers.ts';
import { runsOf as wordsOf } from '../../text/matches.ts';
import { narrow } from '../../text/narrow.ts';
import { type Passage, printedOf } from '../draft.ts';
import type { NounOrder } from './noun-order.ts';
import { findPersonNames } from './person-names.ts';
import { isBorderOfTerms, mayEndTerm } from './term-borders.ts';

const WORD = /[\p{L}\p{M}\d$][\p{L}\p{M}\d'’‐–_^{}\\$-]*|[^\s\p{L}\p{M}\d]/gu;
/** "l'anatomie", "dell'equazione": two words written as one. */
const ELIDED = /^(?:[cdjlmnst]|qu|(?:d|n|a|da|su|que|be)ll|un)['’](?=\p{L})/iu;
/** What joins two nouns to one name: "catene di spin", "vidrios de espín", "blocage de Coulomb". */
const LINK =
  /^\s+(?:d[eiou]|des|del|dell[aeo']|de[lgi]i?|d[ao]s?|de (?:la|los|las|les?)|em|en|à|a)(?:\s+l['’]|\s+)$|^\s+d(?:ell)?['’]$/iu;
/** "mostramos", "vediamo", "nourrissent": verbs by their end alone, in the languages that put nouns first. */
const VERB_END =
  /(?:[aeiáéí]mos|iamo|issent|aient|[aei]rono|[aei]ron|aban|ían|[aei]ram|[ae]vano|ujemy|ujesz|ują|[ai]liśmy)$/iu;
const GERMAN_ADJECTIVE = /^\p{Ll}[\p{Ll}-]{2,}e[mnrs]?$/u;
const CAPITAL = /^\p{Lu}/u;
/** What stands for an article that is written as one with its noun. */
const ELISION = '’';
const MOST_WORDS = 3;
const MANY_WORDS = 20_000;

export interface TermPhrase {
  /** Offsets into the text that the passage is of. */
  readonly start: number;
  readonly end: number;
  /** The key under which it is compared. */
  readonly term: string;
  /** Without the small words that join them. */
  readonly words: readonly string[];
  /** Whether nothing but a border stands before it. */
  readonly opensRun: boolean;
  readonly closesRun: boolean;
  /** Whether it is of two nouns with a small word between. */
  readonly isJoined: boolean;
  /** The folded word or the mark before it, and after it; "" at the ends of the passage, null within a run. */
  readonly before: string | null;
  readonly after: string | null;
}

interface Token {
  readonly start: number;
  readonly end: number;
  readonly word: string;
}

/** Words with no border among them, and the borders at either end. */
interface Run {
  readonly tokens: readonly Token[];
  readonly before: string;
  readonly after: string;
}

/**
 * The phrases of a passage in order. Where the noun stands last: all that end a run of words, from the whole run or its last three words
 * down to the last, and those that end before its last word, which may be a verb that is not known here. Else all parts of a run that may be a name.
 */
export function termPhrases(passage: Passage, order: NounOrder): TermPhrase[] {
  const runs = runsOf(passage, order);
  const phrases = runs.flatMap((run) =>
    (order === 'noun-last' ? endsIn(run.tokens) : partsOf(run.tokens))
      .filter((tokens) => order !== 'noun-in-capitals' || isGermanName(tokens))
      .map((tokens) => phraseOf(tokens, run)),
  );
  return order === 'noun-first' ? [...phrases, ...joined(passage, runs)] : phrases;
}

function endsIn(run: readonly Token[]): Token[][] {
  const shorter = run.length > 2 ? endsOf(run.slice(0, -1)).filter(({ length }) => length > 1) : [];
  return [...endsOf(run), ...shorter];
}

function endsOf(run: readonly Token[]): Token[][] {
  return run.map((_, from) => run.slice(from)).filter(({ length }) => length <= MOST_WORDS);
}

/** All stretches of a run, the longer ones of each beginning first. */
function partsOf(run: readonly Token[]): Token[][] {
  return run.flatMap((_, from) =>
    Array.from({ length: Math.min(MOST_WORDS, run.length - from) }, (_none, less) =>
      run.slice(from, from + Math.min(MOST_WORDS, run.length - from) - less),
    ),
  );
}

/** Adjectives in small letters before nouns in capitals: "künstliche Intelligenz". */
function isGermanName(tokens: readonly Token[]): boolean {
  const nouns = tokens.findIndex(({ word }) => CAPITAL.test(word));
  return (
    nouns >= 0 &&
    tokens.slice(0, nouns).every(({ word }) => GERMAN_ADJECTIVE.test(word)) &&
    tokens.slice(nouns).every(({ word }) => CAPITAL.test(word))
  );
}

/** Nouns of two runs, of three words in all, with only a small word between them that joins names. */
function joined({ ground }: Passage, runs: readonly Run[]): TermPhrase[] {
  const { text } = ground.mapped;
  return runs.flatMap(({ tokens: run, before }, at) => {
    const { tokens: next, after } = runs[at + 1] ?? { tokens: [], after: '' };
    const last = run.at(-1);
    const first = next[0];
    if (!last || !first || !LINK.test(text.slice(last.end, first.start))) return [];
    const pairs = [run.slice(-1), run.slice(-2)].flatMap((left) => [
      [...left, ...next.slice(0, 1)],
      [...left, ...next.slice(0, 2)],
    ]);
    return pairs
      .filter(({ length }) => length <= MOST_WORDS)
      .flatMap((tokens) => {
        const [start, end] = [tokens[0]?.start ?? 0, tokens.at(-1)?.end ?? 0];
        const words = tokens.map(({ word }) => word);
        const term = normTerm(text.slice(start, end));
        const [opensRun, closesRun] = [tokens[0] === run[0], tokens.at(-1) === next.at(-1)];
        return {
          ...{ start, end, words, term, opensRun, closesRun, isJoined: true },
          ...{ before: opensRun ? before : null, after: closesRun ? after : null },
        };
      });
  });
}

function phraseOf(tokens: readonly Token[], run: Run): TermPhrase {
  const words = tokens.map(({ word }) => word);
  const [opensRun, closesRun] = [tokens[0] === run.tokens[0], tokens.at(-1) === run.tokens.at(-1)];
  return {
    start: tokens[0]?.start ?? 0,
    end: tokens.at(-1)?.end ?? 0,
    words,
    term: normTerm(words.join(' ')),
    opensRun,
    closesRun,
    isJoined: false,
    before: opensRun ? run.before : null,
    after: closesRun ? run.after : null,
  };
}

function runsOf(passage: Passage, order: NounOrder): Run[] {
  const text = narrow(printedOf(passage));
  const people = findPersonNames(text).filter((person) => person.score > 0.7);
  const runs: Run[] = [];
  let open: Token[] = [];
  let before = '';
  const close = (border: string) => {
    while (open.length > 0 && /ed$|^\d/.test(open.at(-1)?.word ?? '')) open.pop();
    if (open.length > 0) runs.push({ tokens: open, before, after: border });
    open = [];
    before = border;
  };
  for (const match of wordsOf(WORD, text)) {
    const elided = order === 'noun-first' ? (ELIDED.exec(match[0])?.[0].length ?? 0) : 0;
    if (elided > 0) close(ELISION);
    const word = match[0].slice(elided);
    const { folded, isBorder: parts, mayEnd } = wordOf(word);
    const isBorder =
      parts ||
      (order === 'noun-first' && VERB_END.test(word)) ||
      people.some((person) => match.index >= person.start && match.index < person.end);
    const start = passage.start + match.index + elided;
    const token = { start, end: start + word.length, word };
    if (!isBorder) open.push(token);
    else {
      if (open.length > 0 && mayEnd && isNextTo(open, start)) open.push(token);
      close(folded || word);
    }
  }
  close('');
  return runs;
}

interface WordOfRun {
  readonly folded: string;
  readonly isBorder: boolean;
  readonly mayEnd: boolean;
}

const wordOf = keepAnswers(MANY_WORDS, (word: string): WordOfRun => {
  const folded = foldText(word);
  const isBorder = !/\p{L}/u.test(word) || isBorderOfTerms(folded) || /^[ld]['’]$/i.test(word);
  return { folded, isBorder, mayEnd: mayEndTerm(folded) };
});

/** Whether only a space stands between. */
function isNextTo(run: readonly Token[], start: number): boolean {
  return (run.at(-1)?.end ?? 0) + 1 === start;
}

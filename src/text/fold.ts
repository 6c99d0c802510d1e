/** Folds text to the forms that are compared and indexed, so that different printings of one thing meet. */

import anyAscii from 'any-ascii';
import { keepAnswers } from './kept-answers.ts';
import { lazily } from './lazily.ts';
import { singularOf } from './singular.ts';
import { americanSpelling } from './spelling.ts';

const LONGEST_LOOKED_THROUGH = 200;
const ASCII_ONLY = /^[\x20-\x7e\s]*$/;
const NOT_ASCII = /\P{ASCII}+/gu;
const COMMON_MARKS = /[\u0300-\u036f]+/g;
const MARKS = /\p{M}+/gu;
const GREEK_LETTER = /[α-ω]/;
const LONE_GREEK_LETTER = /(?<!\p{L})[α-ω](?!\p{L})/gu;
const APOSTROPHE = /['’‘`´]/;
const POSSESSIVE = /['’‘`´]s(?![\p{L}\p{N}])/giu;
/** Most words of a text are repeated, and folding is the greater part of loading and of finding. */
const MAX_NORMS = 20_000;
const MAX_FOLDED = 20_000;
/** Names and phrases, which come up again; longer texts seldom do. */
const SHORT = 60;
const LONG = 10_000;
const MAX_LONG_NORMS = 32;
/** How many letters one call may make a text of. */
const LONGEST_SPELT = 4_000;
const AMPERSAND = 38;
/** À to ſ. */
const FIRST_LATIN = 0xc0;
const LAST_LATIN = 0x17f;
const MAX_SEARCH_WORDS = 16;
const MAX_SLUG_LENGTH = 80;

const GREEK_NAMES: Readonly<Record<string, string>> = {
  α: 'alpha',
  β: 'beta',
  γ: 'gamma',
  δ: 'delta',
  ε: 'epsilon',
  ζ: 'zeta',
  η: 'eta',
  θ: 'theta',
  κ: 'kappa',
  λ: 'lambda',
  μ: 'mu',
  ν: 'nu',
  ξ: 'xi',
  π: 'pi',
  ρ: 'rho',
  σ: 'sigma',
  τ: 'tau',
  φ: 'phi',
  χ: 'chi',
  ψ: 'psi',
  ω: 'omega',
};

/** Prefixes that are printed apart, hyphenated or joined; all three become joined. Those that are words of their own (over, under, post) are left out. */
const JOINED_PREFIXES = new Set(
  (
    'non semi multi pseudo quasi sub pre anti co inter intra hyper super ultra micro macro nano meta auto bi tri poly mono ' +
    'neuro bio geo astro electro magneto thermo hydro photo physico psycho socio cyber infra spatio'
  ).split(' '),
);

const STOP_WORDS = new Set(
  'a an the of and or in on at for to from by with about not is are as de la le les des der die das und et du'.split(
    ' ',
  ),
);

/** Lower case ASCII words with one space between: accents, case, hyphens and punctuation gone, & as "and", other scripts transliterated. */
export function foldText(text: string): string {
  if (isFolded(text)) return text;
  return text.length <= SHORT ? foldedShort(text) : folded(text);
}

const foldedShort = keepAnswers(MAX_FOLDED, folded);

function folded(text: string): string {
  return (text.length <= LONGEST_SPELT ? spelt(text) : null) ?? foldedByPatterns(text);
}

/** Letter by letter, which is several times as fast as by patterns; null where a letter is not one of Latin script. */
function spelt(text: string): string | null {
  let end = 0;
  let isApart = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const small = code < 128 ? (SMALL_OF_ASCII[code] ?? 0) : 0;
    if (small > 0) {
      if (isApart && end > 0) letters[end++] = 32;
      isApart = false;
      letters[end++] = small;
    } else if (code === AMPERSAND) {
      if (end > 0) letters[end++] = 32;
      letters.write('and', end, 'latin1');
      end += 3;
      isApart = true;
    } else if (isMark(code)) isApart = true;
    else {
      const plain = code >= FIRST_LATIN && code <= LAST_LATIN ? latinLetters().get(code) : undefined;
      if (plain === undefined) return null;
      if (isApart && end > 0) letters[end++] = 32;
      isApart = false;
      end += letters.write(plain, end, 'latin1');
    }
  }
  return letters.toString('latin1', 0, end);
}

/** One letter may make a space and three others. */
const letters = Buffer.alloc(LONGEST_SPELT * 4);

/** The codes of small letters and digits, by those of all letters and digits of ASCII; 0 for what is neither. */
const SMALL_OF_ASCII = Uint8Array.from({ length: 128 }, (_, code) => {
  const small = code >= 65 && code <= 90 ? code + 32 : code;
  return (small >= 97 && small <= 122) || (small >= 48 && small <= 57) ? small : 0;
});

/** White space, punctuation of ASCII, and the quotes, dashes and dots that texts are set with. */
function isMark(code: number): boolean {
  if (code < 127) return code >= 32 || (code >= 9 && code <= 13);
  return code === 0xa0 || (code >= 0x2010 && code <= 0x201f) || code === 0x2022 || code === 0x2026;
}

/** Letters with marks, and those of Latin script that are two in ASCII, by their codes. */
const latinLetters = lazily((): ReadonlyMap<number, string> => {
  const plain = new Map<number, string>();
  for (let code = FIRST_LATIN; code <= LAST_LATIN; code++) {
    const [, folded] = /^x([a-z]+)x$/.exec(foldedByPatterns(`x${String.fromCharCode(code)}x`)) ?? [];
    if (folded !== undefined) plain.set(code, folded);
  }
  return plain;
});

function foldedByPatterns(text: string): string {
  let folded = text.toLowerCase();
  if (!ASCII_ONLY.test(folded)) folded = foldToAscii(folded);
  if (isFolded(folded)) return folded;
  return folded
    .replaceAll('&', ' and ')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}

/** Whether a short text has lower case ASCII words only; letter by letter, since this is asked of every word of a text. */
function isFolded(text: string): boolean {
  if (text.length === 0 || text.length >= LONGEST_LOOKED_THROUGH) return false;
  let isWord = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    const isSpace = code === 32;
    if (!isSpace && !(code >= 97 && code <= 122) && !(code >= 48 && code <= 57)) return false;
    if (isSpace && !isWord) return false;
    isWord = !isSpace;
  }
  return isWord;
}

/** The key under which names and terms are compared: folded, American spelling, singular words, prefixes joined, possessive 's dropped. */
export function normTerm(text: string): string {
  if (text.length <= SHORT) return normedShort(text);
  return text.length <= LONG ? normedLong(text) : normed(text);
}

const normedShort = keepAnswers(MAX_NORMS, normed);
/** Several rules ask of one abstract, one after another. */
const normedLong = keepAnswers(MAX_LONG_NORMS, normed);

function normed(text: string): string {
  const words = foldText(APOSTROPHE.test(text) ? text.replace(POSSESSIVE, ' ') : text).split(' ');
  return joinPrefixes(words).map(normWord).join(' ');
}

/** One folded word in American spelling and singular. */
export const normWord = keepAnswers(MAX_NORMS, (word: string): string => singularOf(americanSpelling(word)));

/** Whether a folded word is a prefix that joins the word after it ("non" in "non convex"). */
export function isJoinedPrefix(word: string): boolean {
  return JOINED_PREFIXES.has(word);
}

/** The distinct folded words of a search, at most 16, without stop words unless there is nothing else; no query operators survive. */
export function searchWords(text: string): string[] {
  const words = foldText(text).split(' ').filter(Boolean);
  const telling = words.filter((word) => !STOP_WORDS.has(word));
  return [...new Set(telling.length > 0 ? telling : words)].slice(0, MAX_SEARCH_WORDS);
}

/** A lower case ASCII name for addresses, at most 80 characters, cut between words where that is possible; "x" when nothing is left. */
export function slugOf(text: string): string {
  const slug = foldText(text).replaceAll(' ', '-');
  if (slug.length <= MAX_SLUG_LENGTH) return slug || 'x';
  const cut = slug.lastIndexOf('-', MAX_SLUG_LENGTH);
  return slug.slice(0, cut > 0 ? cut : MAX_SLUG_LENGTH);
}

function foldToAscii(text: string): string {
  const unmarked = text.normalize('NFKD').replace(COMMON_MARKS, '');
  // Nearly all European names are done here; the patterns below cost more to compile than these names to fold.
  if (ASCII_ONLY.test(unmarked)) return unmarked.toLowerCase();
  const named = GREEK_LETTER.test(unmarked)
    ? unmarked.replace(LONE_GREEK_LETTER, (letter) => GREEK_NAMES[letter] ?? letter)
    : unmarked;
  return named.replace(MARKS, '').replace(NOT_ASCII, transliterate).toLowerCase();
}

/** Only scripts without case give capitals here (the text is in lower case), and there a capital starts a syllable: WangWei → Wang Wei. */
function transliterate(run: string): string {
  return anyAscii(run).replace(/([a-z])(?=[A-Z])/g, '$1 ');
}

function joinPrefixes(words: readonly string[]): string[] {
  const joined: string[] = [];
  let pending = '';
  for (const word of words) {
    if (JOINED_PREFIXES.has(word)) {
      pending += word;
      continue;
    }
    joined.push(pending + word);
    pending = '';
  }
  if (pending) joined.push(pending);
  return joined;
}

/** Tells for each place of a text that begins with a title by what signs the abstract may begin there. */

import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { wordsOf } from '../../text/word-list.ts';
import { sentenceEnd, sentenceStarts } from '../parsers/sentence-ends.ts';

/** How strongly each sign is there; what is not named is not. */
type BorderSigns = Readonly<Record<string, number>>;

export interface BorderCandidate {
  /** Where the abstract would begin. */
  readonly at: number;
  readonly signs: BorderSigns;
}

/** Words that begin a sentence and hardly stand inside a title with a capital after a small word. */
const SENTENCE_START = new Set(wordsOf`
  # English
  it we in this the i a an our there these those many most recent recently over despite while although given since
  as how what why can do does is are at for from on one modern understanding consider let abstract suppose when with
  traditionally because if after motivated inspired following by to here some two three several classical first
  nowadays today throughout under during among using based starting he she they you every each any no not nobody
  much few both between before such whether which who where all another yet but and even more less
  # German
  wir der die das dieser diese dieses es ein eine in im seit wie was warum wer wenn viele für bei mit zwischen um
  # French
  nous dans cet cette ce ces le la les en il on un une des depuis pour comment à au que qui
  # Spanish
  el los las una en se qué cómo desde para muchas esta este presentamos
  # Italian
  lo gli questo questa si nel nella nelle che come da per
  # Portuguese
  o os as um uma neste nesta em no na
  # Dutch
  het een deze dit wij waarom hoe wie veel
  # Polish
  w na jak czy to od dla pokażemy omówię opowiem rozważamy
`);

const SMALL = new Set(wordsOf`
  of the a an and or in on for to from with by at as via between under is are de des du et la le les und der die das
  von für zur im am i w z y del en its our their your be not vs versus toward towards beyond about into over through
  without against across after before when where how what why that who which than near do dos da das di della delle
  e per het een van op voor o na
`);

/** What makes a sentence of words. */
const VERBS = new Set(wordsOf`
  # English
  is are was were has have had can could may might must will would shall should do does did be been become becomes
  became make makes made give gives take takes show shows need needs seem seems turn turns say says
  # German
  ist sind war waren hat haben hatte kann können wird werden wurde soll muss gibt
  # French
  est sont était a ont peut peuvent sera fait doit
  # Spanish, Portuguese
  es son fue ha han puede pueden é são foi pode podem tem
  # Italian
  è sono può possono hanno deve
  # Dutch
  zijn was heeft hebben kan kunnen wordt worden
  # Polish
  jest są był była może mogą można ma mają
`);
const SPEAKING = new Set(wordsOf`we i our my us you your wir ich unser nous notre je nos io noi`);
const GERMAN = new Set(wordsOf`der die das und den dem ein eine von im ist für mit nicht auf zu`);

const READ = 420;
const MOST_WORDS = 40;
/** Words as short as that have no capital in many titles. */
const SHORT = 4;
const STEM = 5;

interface Word {
  readonly start: number;
  readonly text: string;
  readonly letters: string;
  readonly isBig: boolean;
}

/** The places where the abstract may begin behind a title, from left to right. */
export function borderCandidates(text: string): BorderCandidate[] {
  const read = text.slice(0, READ);
  const words = matchesOf(/\S+/g, read).map(({ index, 0: printed }): Word => {
    const letters = printed.replace(/^[^\p{L}\d$]+|[^\p{L}\d$]+$/gu, '');
    return { start: index, text: printed, letters, isBig: /^\p{Lu}/u.test(letters) };
  });
  const sentences = sentenceStarts(read);
  const lower = new Set(words.flatMap(({ letters }) => (/^\p{Ll}/u.test(letters) ? [stemOf(letters)] : [])));
  const isGerman = words.filter(({ text: printed }) => GERMAN.has(printed)).length >= SHORT;
  const candidates: BorderCandidate[] = [];
  for (let at = 1; at < Math.min(words.length - 1, MOST_WORDS); at++) {
    const word = words[at];
    if (!word || !/^[“"«„‘'([¿]{0,2}[\p{Lu}\d$]/u.test(word.text)) continue;
    const behindStops = sentences.filter((start) => start <= word.start).length;
    if (behindStops > MOST_STOPS) break;
    const end = sentenceEnd(read, word.start, read.length);
    const signs = {
      ...ofTitle(words.slice(0, at)),
      ...ofSentence(words.slice(at), { end, goesOn: end === read.length && !/[.!?…]["”’»)\]]*$/.test(text) }),
      ...(isGerman ? { german: 1 } : {}),
      ...(behindStops === 0 ? {} : ofFirstSentence(words.slice(0, at), isGerman)),
      [`stops${behindStops}`]: 1,
      ...(repeats(word, words.slice(0, at)) ? { repeats: 1 } : {}),
      ...(word.isBig && lower.has(stemOf(word.letters)) ? { smallElsewhere: 1 } : {}),
      ...(isGerman ? {} : ofCase(words, at)),
    };
    candidates.push({ at: word.start, signs: { ...signs, any: 1 } });
  }
  return candidates;
}

const MOST_STOPS = 2;

/** Whether a text begins with a question or a phrase that ends with a stop, and is no sentence. */
export function opensWithTitle(text: string): boolean {
  const first = text.slice(0, sentenceEnd(text, 0, Math.min(text.length, LONGEST_OPENING)));
  if (first.length === LONGEST_OPENING || !/^["“„«¿]?[\p{Lu}\d$]/u.test(first)) return false;
  const words = first.split(/[\s,;:()]+/);
  const isSentence = words.some((word) => VERBS.has(word) || SPEAKING.has(word.toLowerCase()));
  return words.length > 1 && (/\?["”’»]?$/.test(first) || !isSentence);
}

const LONGEST_OPENING = 130;

function stemOf(letters: string): string {
  return foldText(letters).slice(0, STEM);
}

/** What would be the title. */
function ofTitle(title: readonly Word[]): Record<string, number> {
  const last = title.at(-1);
  const printed = last?.text ?? '';
  const { length } = title;
  return {
    [length < 3 ? `words${length}` : length < 6 ? 'few' : length < 12 ? 'some' : length < 17 ? 'many' : 'tooMany']: 1,
    ...(isSmallWord(last) ? { behindSmall: 1 } : {}),
    ...(/[,–—-]$/.test(printed) ? { behindOpen: 1 } : {}),
    ...(/[:;]$/.test(printed) ? { behindColon: 1 } : {}),
    ...(/[?!]["”’»]?$/.test(printed) ? { behindQuestion: 1 } : {}),
    ...(/\.["”’»]?$/.test(printed) ? { behindStop: 1 } : {}),
    ...(/["”»)\]]$/.test(printed) ? { behindClosing: 1 } : {}),
    ...(/^\p{Ll}{4,}$/u.test(printed) ? { behindLower: 1 } : {}),
    ...(title.some(({ text }) => VERBS.has(text)) ? { titleHasVerb: 1 } : {}),
  };
}

/** Whether what stands before the first stop is a title alone, or has the beginning of the abstract in it. */
function ofFirstSentence(before: readonly Word[], isGerman: boolean): Record<string, number> {
  const first = before.slice(0, before.findIndex(({ text }) => /[.?!]["”’»]?$/.test(text)) + 1);
  const turns = first.filter(
    ({ isBig }, at) =>
      isBig && at > 1 && /^\p{Ll}{4,}$/u.test(first[at - 1]?.text ?? '') && !isSmallWord(first[at - 1]),
  ).length;
  const begins = first.some(
    ({ letters, isBig }, at) => at > 1 && isBig && isStart(letters) && !isSmallWord(first[at - 1]),
  );
  return {
    ...(first.some(({ text }) => VERBS.has(text)) ? { verbBeforeStop: 1 } : {}),
    ...(first.length > 14 ? { longBeforeStop: 1 } : first.length > 9 ? { middleBeforeStop: 1 } : {}),
    ...(turns > 0 && !isGerman ? { turnBeforeStop: 1 } : {}),
    ...(begins ? { beginsBeforeStop: 1 } : {}),
  };
}

function isSmallWord(word: Word | undefined): boolean {
  return word !== undefined && SMALL.has(word.text.toLowerCase());
}

function isStart(letters: string): boolean {
  return SENTENCE_START.has(letters.toLowerCase().replace(/^l['’].*/, 'le'));
}

/** The sentence that would begin the abstract. */
function ofSentence(rest: readonly Word[], { end, goesOn }: { end: number; goesOn: boolean }): Record<string, number> {
  const [first, ...others] = rest.filter(({ start }) => start < end);
  const next = others.slice(0, 3);
  const length = others.length + 1;
  return {
    ...(first && isStart(first.letters) ? { begins: 1 } : {}),
    ...(first && /^[\d$]/.test(first.letters) ? { number: 1 } : {}),
    ...(first && /^\p{Lu}{2,}$/u.test(first.letters) ? { shouted: 1 } : {}),
    nextSmall: next.filter(({ letters }) => /^\p{Ll}/u.test(letters)).length / 3,
    ...(next.some(({ text }) => VERBS.has(text)) ? { verbNear: 1 } : {}),
    ...(others.some(({ text }) => VERBS.has(text)) ? { verb: 1 } : {}),
    ...(others.some(({ text }) => SPEAKING.has(text.toLowerCase())) ? { speaks: 1 } : {}),
    [goesOn ? 'unended' : length < 5 ? 'short' : length < 9 ? 'middle' : length < 31 ? 'long' : 'endless']: 1,
  };
}

/** In a title whose words are small a capital begins something, and so do small words behind a title in capitals. */
function ofCase(words: readonly Word[], at: number): Record<string, number> {
  const behindColon = (nth: number) => nth === 0 || /[:?.–—]$/.test(words[nth - 1]?.text ?? '');
  const content = words.slice(0, at).filter(({ letters }, nth) => letters.length >= SHORT && !behindColon(nth));
  const big = content.filter(({ isBig }) => isBig).length;
  const next = words.slice(at + 1, at + 6).filter(({ letters }) => letters.length >= SHORT);
  const small = next.filter(({ isBig }) => !isBig).length;
  const isSmallTitle = content.length >= 2 && big <= content.length * 0.25;
  const isBigTitle = content.length >= 2 && big >= content.length * 0.7;
  const isShouted = content.length >= 2 && content.every(({ letters }) => letters === letters.toUpperCase());
  const isFirstBig = big === 0 && content.length >= 1;
  return {
    ...(isSmallTitle ? { smallTitle: 1 } : {}),
    ...(isFirstBig ? { firstBig: 1 } : {}),
    ...(isBigTitle && small >= 2 && small === next.length ? { turnsSmall: 1 } : {}),
    ...(isBigTitle && small < 2 ? { staysBig: 1 } : {}),
    ...(isShouted && /\p{Ll}/u.test(words[at]?.letters ?? '') ? { endsShouting: 1 } : {}),
  };
}

/** "Knots in wet strings Wet strings do not slip": a sentence that takes up what the title named. */
function repeats(word: Word, title: readonly Word[]): boolean {
  if (word.letters.length < SHORT) return false;
  const stem = stemOf(word.letters);
  return title.some(({ letters }) => letters.length >= SHORT && stemOf(letters) === stem);
}

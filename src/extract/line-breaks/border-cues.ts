/** Tells for each place of a line between two words by what signs a line may have ended there. */

import { matchesOf } from '../../text/matches.ts';
import { wordsOf } from '../../text/word-list.ts';
import type { DateContext } from '../parsers/dates.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { type Thing, type ThingKind, thingsIn } from './marked-things.ts';

/** A place where the next line may begin. */
interface Border {
  readonly at: number;
  /** The place of the word that begins there among those of the line. */
  readonly word: number;
  readonly begins: string;
  readonly isGlued: boolean;
  readonly cues: readonly string[];
}

/** What a line is made of, for those who ask what its pieces would be. */
export interface MarkedLine {
  readonly words: readonly Word[];
  readonly borders: readonly Border[];
  readonly things: readonly Thing[];
  readonly sentences: ReadonlySet<number>;
  /** What the line begins with. */
  readonly first: string;
  /** What would end before each word. */
  readonly endings: readonly string[];
}

const SMALL = new Set(wordsOf`
  a an the of and or in on for to from with without by at as via between under is are be not how what why when
  where do does can our its i we this that these it le la les l un une des du de et en dans pour par sur au aux
  que qui der die das den dem ein eine einer und im am von vom zu zum zur mit für auf über el los las una y con
  para por il lo gli della del di dei nel che e o na w z dla het een ter ten van op voor met wie was
`);
const NEAR = 8;

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly shape: 'small' | 'lower' | 'capital' | 'shouted' | 'number' | 'mark';
}

/** The places of a line where another line may have begun, with their cues; `glued` are those where words touched. */
export function bordersIn(printed: string, context: DateContext, glued: ReadonlySet<number> | null = null): MarkedLine {
  const words = matchesOf(/\S+/g, printed).map(
    ({ index, 0: text }): Word => ({
      start: index,
      end: index + text.length,
      text,
      shape: shapeOf(text),
    }),
  );
  const things = thingsIn(printed, context);
  const starts = new Map<number, ThingKind>();
  const ends = new Map<number, ThingKind>();
  for (const { start, end, kind } of things) {
    if (!starts.has(start) || ENCLOSING.has(starts.get(start) ?? kind)) starts.set(start, kind);
    if (!ends.has(end) || ENCLOSING.has(ends.get(end) ?? kind)) ends.set(end, kind);
  }
  const sentences = new Set(sentenceStarts(printed));
  const [opening] = words;
  const first = opening && beginningOf(opening, { kind: starts.get(opening.start), next: words[1], printed });
  const counts = countsOf(things);
  const isGerman = matchesOf(GERMAN, printed).length >= ENOUGH_GERMAN;
  const borders: Border[] = [];
  const endings = words.map((_word, at) => endingOf(words[at - 1] ?? NO_WORD, ends));
  let open: Thing[] = [];
  let next = 0;
  let sinceStop = 0;
  words.forEach((word, at) => {
    const before = words[at - 1];
    while (next < things.length && (things[next]?.start ?? 0) < word.start) open.push(things[next++] as Thing);
    open = open.filter(({ end }) => end > word.start);
    sinceStop = sentences.has(word.start) ? 0 : sinceStop + 1;
    if (!before) return;
    const found = beginningOf(word, { kind: starts.get(word.start), next: words[at + 1], printed });
    if (found === null) return;
    // "Coffee Break": the words of one pause, and not two of them.
    const plain =
      found === 'no talk' && borders.at(-1)?.begins === 'no talk' && borders.at(-1)?.word === at - 1
        ? 'capital'
        : found;
    const begins = isGerman && plain.startsWith('capital') ? plain.replace('capital', 'noun') : plain;
    const ended = endings[at] ?? 'mark';
    const isStop = sentences.has(word.start);
    const mark = isStop ? 'stop' : markOf(before.text);
    const lead = proseOf(words, at - NEAR, at);
    const rest = proseOf(words, at, at + NEAR);
    const sentence = sentenceFrom(words, at, sentences);
    const cues = [
      `<${ended}`,
      `>${begins}`,
      `|${mark}`,
      `~~${sentence}`,
      `${ended}~~${sentence}`,
      `${sentence}>${begins}`,
      `${ended}>${begins}`,
      `${mark}>${begins}`,
      `${mark}<${ended}`,
      `${lead}~${begins}`,
      `${ended}~${rest}`,
      `${mark}${lead}~${rest}`,
      `#${Math.min(3, counts.get(starts.get(word.start) ?? 'label') ?? 0)}>${begins}`,
      `since${sinceStop < 3 ? 0 : sinceStop < 8 ? 1 : sinceStop < 20 ? 2 : 3}>${begins}`,
      ...new Set(open.map(({ kind }) => `in ${kind}`)),
      ...new Set(open.flatMap((thing) => withinName(thing, word.start, printed))),
    ];
    const isGlued = glued?.has(word.start) ?? false;
    if (glued !== null) {
      const sign = isGlued ? 'glued' : 'apart';
      cues.push(sign, `${sign}>${begins}`, `${sign}<${ended}`, `${sign}${mark}`, `${sign}${lead}~${rest}`);
    }
    borders.push({ at: word.start, word: at, begins, isGlued, cues });
  });
  return { words, borders: withTwins(borders, endings), things, sentences, first: first ?? 'lower', endings };
}

/** How many words of a name stand before a place within it, and how many it has. */
function withinName({ kind, start, end }: Thing, at: number, printed: string): string[] {
  if (kind !== 'person') return [];
  const before = printed.slice(start, at).trim().split(/\s+/).length;
  return [`in person ${before}/${before + printed.slice(at, end).trim().split(/\s+/).length}`];
}

/** Lists have the same border again and again: between the same two things. */
function withTwins(borders: readonly Border[], endings: readonly string[]): Border[] {
  const keyOf = ({ word, begins }: Border) => `${endings[word]}>${begins}`;
  const counts = new Map<string, number>();
  for (const border of borders) counts.set(keyOf(border), (counts.get(keyOf(border)) ?? 0) + 1);
  return borders.map((border) => {
    const count = counts.get(keyOf(border)) ?? 0;
    const twin = count < 2 ? 'once' : count < 3 ? 'twice' : 'often';
    return { ...border, cues: [...border.cues, `${twin}>${border.begins}`] };
  });
}

const NO_WORD: Word = { start: 0, end: 0, text: '', shape: 'mark' };

/** In German every noun has a capital. */
const GERMAN = /(?<!\p{L})(?:der|die|das|und|für|von|zur|am|im|mit)(?!\p{L})/gu;
const ENOUGH_GERMAN = 3;

const ENCLOSING = new Set<ThingKind>(['bracket', 'quote']);

function countsOf(things: readonly Thing[]): Map<ThingKind, number> {
  const counts = new Map<ThingKind, number>();
  for (const { kind } of things) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return counts;
}

function shapeOf(text: string): Word['shape'] {
  const bare = text.replace(/^[^\p{L}\d]+|[^\p{L}\d]+$/gu, '');
  if (bare === '') return 'mark';
  if (/^\d/.test(bare)) return 'number';
  if (/^\p{Lu}{2,}$/u.test(bare)) return 'shouted';
  if (/^\p{Lu}/u.test(bare)) return 'capital';
  return SMALL.has(bare.toLowerCase()) ? 'small' : 'lower';
}

/** What the next line would begin with; null where none begins. */
function beginningOf(
  word: Word,
  { kind, next, printed }: { kind: ThingKind | undefined; next: Word | undefined; printed: string },
): string | null {
  if (kind !== undefined) return kind;
  if (word.shape === 'mark') return /^[-–—•·*▪‣]$/.test(word.text) ? 'bullet' : null;
  if (word.shape === 'small' || word.shape === 'lower') return null;
  if (/^(?:https?:|www\.)|@/.test(word.text)) return 'address';
  if (/^\(?\d{1,2}[.)]$/.test(word.text)) return 'counted';
  if (word.shape === 'number') return 'number';
  if (/^(?:N\.?N|T\.?B\.?[ACD])\b/.test(word.text) || isNoTalk(printed.slice(word.start, word.start + 24)))
    return 'no talk';
  if (SMALL.has(word.text.toLowerCase())) return 'Small';
  return `${word.shape}${next === undefined ? '' : next.shape === 'lower' || next.shape === 'small' ? ' l' : ''}`;
}

/** What the line before would end with. */
function endingOf(word: Word, ends: ReadonlyMap<number, ThingKind>): string {
  const marks = /[,;:.!?)\]*–—-]*$/.exec(word.text)?.[0].length ?? 0;
  for (let less = 0; less <= marks; less++) {
    const kind = ends.get(word.end - less);
    if (kind !== undefined) return kind;
  }
  return word.shape;
}

function markOf(text: string): string {
  const last = text.at(-1) ?? '';
  if (/[,;]/.test(last)) return 'comma';
  if (/[:：]/.test(last)) return 'colon';
  if (/[-–—|•·/>»→&+]/.test(last)) return 'dash';
  if (/[.!?]/.test(last)) return 'dot';
  if (/[)\]]/.test(last)) return 'bracket';
  return /["”“'’]/.test(last) ? 'quote' : 'none';
}

const LONGEST_SENTENCE = 40;

/** Whether a whole sentence would begin at a word, by how many words it has and how they are built. */
function sentenceFrom(words: readonly Word[], at: number, sentences: ReadonlySet<number>): string {
  let to = at + 1;
  while (to < words.length && to - at < LONGEST_SENTENCE && !sentences.has(words[to]?.start ?? 0)) to++;
  return `${to - at < 6 ? 'short' : to - at < LONGEST_SENTENCE ? 'whole' : 'endless'} ${proseOf(words, at, to)}`;
}

/** How much the words of a stretch are those of sentences. */
export function proseOf(words: readonly Word[], from: number, to: number): string {
  let small = 0;
  let all = 0;
  for (let at = Math.max(0, from); at < Math.min(words.length, to); at++) {
    const shape = words[at]?.shape;
    if (shape === 'mark') continue;
    all++;
    if (shape === 'lower' || shape === 'small') small++;
  }
  const share = small / Math.max(1, all);
  return share < 0.15 ? 'names' : share < 0.4 ? 'mixed' : share < 0.65 ? 'wordy' : 'prose';
}

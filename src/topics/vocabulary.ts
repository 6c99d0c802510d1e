/** The topics that the program knows: labels, synonyms and their hierarchy, from `data/topics.txt`. */

import { InputError, StoreDamagedError } from '../errors.ts';
import { type DataLine, itemsOf, readDataLines } from '../text/data-lines.ts';
import { normTerm, slugOf } from '../text/fold.ts';
import { lazily } from '../text/lazily.ts';
import { PhraseIndex } from '../text/phrase-index.ts';

export interface TopicEntry {
  /** The slug of the label. */
  readonly key: string;
  readonly label: string;
  readonly aliases: readonly string[];
  /** Keys of the topics directly above; several are possible. */
  readonly broader: readonly string[];
  readonly related: readonly string[];
  readonly definition: string | null;
  readonly scheme: string;
  readonly identifiers: readonly { readonly scheme: string; readonly value: string }[];
}

export interface TopicMatch {
  readonly entry: TopicEntry;
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Name {
  readonly entry: TopicEntry;
  /** The printed form that the text must have (acronyms), or null where case does not matter. */
  readonly surface: string | null;
}

interface Vocabulary {
  readonly entries: readonly TopicEntry[];
  readonly byKey: ReadonlyMap<string, TopicEntry>;
  readonly byTerm: ReadonlyMap<string, TopicEntry>;
  readonly narrower: ReadonlyMap<string, readonly string[]>;
  readonly phrases: PhraseIndex<Name>;
}

const SCHEME = 'talkgraph';
/** An alias with this mark is understood when it is the whole phrase, and not looked for in running text. */
const WHOLE_PHRASE_ONLY = '~';
/** What may stand between the words of a topic; the asterisk is for C*-algebras. */
const GAP = /^(?:(?:['’]s)?[\s'’/*‐‑–—-]*|\.)$/;
const CAPITALS = /[A-Z].*[A-Z0-9]|[0-9].*[A-Z]/;
const ORDINARY_WORD = /^[A-Z]?[a-z]{3,}$/;

const vocabulary = lazily(() => buildVocabulary(readDataLines('topics.txt')));

/** All topics, in the order of the file: broader ones first. */
export function allTopics(): readonly TopicEntry[] {
  return vocabulary().entries;
}

/** The topic that a phrase names by label or alias in any spelling, or null. */
export function findTopic(phrase: string): TopicEntry | null {
  return vocabulary().byTerm.get(normTerm(phrase)) ?? null;
}

/** The topic of a key; throws BAD_INPUT when the vocabulary has none. */
export function getTopicEntry(key: string): TopicEntry {
  const entry = vocabulary().byKey.get(key);
  if (!entry) throw new InputError(`The vocabulary has no topic with the key ${key}`);
  return entry;
}

/** The keys of all topics below one, at any depth, nearest first, without itself. */
export function narrowerKeys(key: string): string[] {
  const { narrower } = vocabulary();
  return reachable(key, (from) => narrower.get(from) ?? []);
}

/** The keys of all topics above one, at any height, nearest first, without itself. */
export function broaderKeys(key: string): string[] {
  const { byKey } = vocabulary();
  return reachable(key, (from) => byKey.get(from)?.broader ?? []);
}

/** Where a text names topics: the longest matches from left to right, tolerant of case, hyphens, plural and spelling; acronyms as printed. */
export function findTopicsIn(text: string): TopicMatch[] {
  return vocabulary()
    .phrases.findIn(text)
    .flatMap(({ values, start, end }) => values.slice(0, 1).map(({ entry }) => ({ entry, start, end })));
}

function reachable(key: string, step: (from: string) => readonly string[]): string[] {
  const seen = new Set(step(key));
  // A Set is walked in order of insertion, and what is added on the way is walked too.
  for (const reached of seen) for (const next of step(reached)) seen.add(next);
  return [...seen];
}

function buildVocabulary(lines: readonly DataLine[]): Vocabulary {
  const entries: TopicEntry[] = [];
  const byKey = new Map<string, TopicEntry>();
  const byTerm = new Map<string, TopicEntry>();
  const narrower = new Map<string, string[]>();
  const phrases = new PhraseIndex<Name>(GAP, ({ value, text, start, end }) =>
    isPrintedAs(value, text.slice(start, end)),
  );
  const above: string[] = [];
  for (const line of lines) {
    const { entry, names } = entryOf(line, line.depth === 0 ? null : (above[line.depth - 1] ?? null));
    above[line.depth] = entry.key;
    entries.push(entry);
    byKey.set(entry.key, entry);
    for (const broader of entry.broader) addTo(narrower, broader, entry.key);
    for (const { name, inText } of names) {
      const term = normTerm(name);
      if (!byTerm.has(term)) byTerm.set(term, entry);
      if (inText) phrases.add(term, { entry, surface: isAcronym(name) ? name : null });
    }
  }
  return { entries, byKey, byTerm, narrower, phrases };
}

/** "MCMC", "t-SNE" and "GPT-4", but not "Navier-Stokes". */
function isAcronym(name: string): boolean {
  return CAPITALS.test(name) && !name.includes(' ') && !name.split(/[-–/]/).some((part) => ORDINARY_WORD.test(part));
}

function isPrintedAs({ surface }: Name, printed: string): boolean {
  return surface === null || surface.replace(/s$/, '') === printed.replace(/s$/, '');
}

/** Fields after the label start with their mark: = aliases, < further broader topics, ~ related, @ identifiers (scheme:value), " definition. */
function entryOf(
  { fields, number }: DataLine,
  parent: string | null,
): { entry: TopicEntry; names: { name: string; inText: boolean }[] } {
  const [label = '', ...marked] = fields;
  const field = (mark: string) =>
    marked
      .find((part) => part.startsWith(mark))
      ?.slice(1)
      .trim();
  const unknown = marked.find((part) => !/^[=<~@"]/.test(part));
  if (label === '' || unknown !== undefined) throw new StoreDamagedError(`Line ${number} of topics.txt is not a topic`);
  const bare = label.startsWith(WHOLE_PHRASE_ONLY) ? label.slice(1) : label;
  const names = [label, ...itemsOf(field('='))].map((name) =>
    name.startsWith(WHOLE_PHRASE_ONLY) ? { name: name.slice(1), inText: false } : { name, inText: true },
  );
  const entry: TopicEntry = {
    key: slugOf(bare),
    label: bare,
    aliases: names.slice(1).map(({ name }) => name),
    broader: [...new Set([...(parent ? [parent] : []), ...itemsOf(field('<')).map(slugOf)])],
    related: itemsOf(field('~')).map(slugOf),
    definition: field('"')?.replace(/"$/, '') ?? null,
    scheme: SCHEME,
    identifiers: itemsOf(field('@')).map((id) => {
      const colon = id.indexOf(':');
      return { scheme: id.slice(0, colon), value: id.slice(colon + 1) };
    }),
  };
  return { entry, names };
}

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

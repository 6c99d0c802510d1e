/** The topics that the program knows: labels, synonyms and their hierarchy, from `data/topics.txt`. */

import { StoreDamagedError } from '../errors.ts';
import { type DataLine, itemsOf, parentsOf, readDataLines } from '../text/data-lines.ts';
import { normTerm, slugOf } from '../text/fold.ts';
import { lazily } from '../text/lazily.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import { perVocabularies } from '../vocabularies/in-force.ts';
import { longestApart } from '../vocabularies/longest-apart.ts';
import { type PlacedTopics, placeTopics } from './added-topics.ts';
import type { TopicEntry } from './topic-entry.ts';

export type { TopicEntry } from './topic-entry.ts';

export interface TopicMatch {
  readonly entry: TopicEntry;
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Name {
  /** Which line of the file it is of. */
  readonly at: number;
  readonly printed: string;
  /** What stands before it in the file, if anything. */
  readonly mark: Mark;
}

type Mark = '' | typeof WHOLE_PHRASE_ONLY | typeof SHARED;

interface Vocabulary {
  /** How many topics there are. */
  readonly size: number;
  /** The topic of a line; made when it is first asked for, since most runs need few of the many. */
  readonly entryAt: (at: number) => TopicEntry;
  readonly names: PhraseIndex<Name>;
}

interface Hierarchy {
  readonly byKey: ReadonlyMap<string, TopicEntry>;
  readonly narrower: ReadonlyMap<string, readonly string[]>;
}

const SCHEME = 'talkgraph';
/** An alias with this mark is understood when it is the whole phrase, and not looked for in running text. */
const WHOLE_PHRASE_ONLY = '~';
/** An alias with this mark may mean several things, and means the topic that the rest of the text is about. */
const SHARED = '?';
/** A German adjective, whose ending depends on the sentence: "künstliche* Intelligenz" is also "künstlicher Intelligenz". */
const DECLINED = /^(\p{L}{3,}?)(e[rs]?)\* /u;
const ENDINGS = ['e', 'er', 'en', 'es', 'em'];
/** What may stand between the words of a topic; the asterisk is for C*-algebras. */
const GAP = /^(?:(?:['’]s)?[\s'’/*‐‑–—-]*|\.)$/;
const CAPITALS = /[A-Z].*[A-Z0-9]|[0-9].*[A-Z]/;
const ORDINARY_WORD = /^[A-Z]?[a-z]{3,}$/;

const vocabulary = lazily(() => buildVocabulary(readDataLines('topics.txt')));

const entries = lazily(() => Array.from({ length: vocabulary().size }, (_, at) => vocabulary().entryAt(at)));

const ownByKey = lazily(() => new Map(entries().map((entry) => [entry.key, entry])));

interface Added extends PlacedTopics {
  readonly index: PhraseIndex<{ readonly printed: string; readonly key: string }>;
}

/** What the store at hand has added; null for nothing, which is the rule. */
const added = perVocabularies(({ topics }): Added | null => {
  if (topics.length === 0) return null;
  const placed = placeTopics(topics, { find: findOwnTopic, has: (key) => ownByKey().has(key) });
  const above = new Set([...placed.byKey.values()].flatMap(({ broader }) => broader));
  // "Energy" is a field of some register, and a word in every other abstract.
  const markOf = ({ printed, key }: { printed: string; key: string }): Mark =>
    above.has(key) && !printed.includes(' ') ? WHOLE_PHRASE_ONLY : '';
  const index = new PhraseIndex<{ printed: string; key: string }>(GAP, ({ value, text, start, end }) =>
    isPrintedAs({ printed: value.printed, mark: markOf(value) }, text.slice(start, end)),
  );
  for (const name of placed.names) index.add(name);
  return { ...placed, index };
});

const hierarchy = perVocabularies((): Hierarchy => {
  const byKey = new Map([...ownByKey(), ...(added()?.byKey ?? [])]);
  const narrower = new Map<string, string[]>();
  for (const { key, broader } of byKey.values()) for (const above of broader) addTo(narrower, above, key);
  return { byKey, narrower };
});

/** All topics: the program's own in the order of the file, broader ones first, then those that were added. */
export function allTopics(): readonly TopicEntry[] {
  return [...hierarchy().byKey.values()];
}

/** The labels of the program's own topics in the order of the file, without the rest of them, which takes longer to make. */
export function topicLabels(): string[] {
  return readDataLines('topics.txt').map(labelOf);
}

/** The topic of a key, or null. */
export function findTopicByKey(key: string): TopicEntry | null {
  return hierarchy().byKey.get(key) ?? null;
}

/** The topic that a phrase names by label or alias in any spelling, or null where none or several have that name. */
export function findTopic(phrase: string): TopicEntry | null {
  const own = findOwnTopic(phrase);
  const extended = added();
  if (extended === null) return own;
  if (own !== null) return extended.byKey.get(own.key) ?? own;
  const [only, ...others] = new Set(extended.index.valuesOf(normTerm(phrase)).map(({ key }) => key));
  return only !== undefined && others.length === 0 ? findTopicByKey(only) : null;
}

function findOwnTopic(phrase: string): TopicEntry | null {
  const { names, entryAt } = vocabulary();
  const own = names.valuesOf(normTerm(phrase)).find(({ mark }) => mark !== SHARED);
  return own ? entryAt(own.at) : null;
}

/** The keys of all topics below one, at any depth, nearest first, without itself. */
export function narrowerKeys(key: string): string[] {
  const { narrower } = hierarchy();
  return reachable(key, (from) => narrower.get(from) ?? []);
}

/** The keys of all topics above one, at any height, nearest first, without itself. */
export function broaderKeys(key: string): string[] {
  const { byKey } = hierarchy();
  return reachable(key, (from) => byKey.get(from)?.broader ?? []);
}

/**
 * Where a text names topics: the longest matches from left to right, tolerant of case, hyphens, plural and spelling; acronyms as printed.
 * An acronym of several topics is found where the other matches tell which one it is.
 */
export function findTopicsIn(text: string): TopicMatch[] {
  const { names, entryAt } = vocabulary();
  const found = names.findIn(text).map(({ values, start, end }) => ({
    start,
    end,
    own: values.find(({ mark }) => mark !== SHARED),
    shared: values,
  }));
  const certain = found.flatMap(({ own }) => (own ? [entryAt(own.at)] : []));
  const matches = found.flatMap(({ own, shared, start, end }) => {
    const entry = own
      ? entryAt(own.at)
      : nearestTo(
          certain,
          shared.map(({ at }) => entryAt(at)),
        );
    return entry ? [{ entry, start, end }] : [];
  });
  return withAddedIn(text, matches);
}

/** The matches with those of added names, the longer of two that overlap. */
function withAddedIn(text: string, own: readonly TopicMatch[]): TopicMatch[] {
  const extended = added();
  if (extended === null) return [...own];
  const others = extended.index.findIn(text).flatMap(({ values, start, end }): TopicMatch[] => {
    const entry = values.length === 1 ? extended.byKey.get(values[0]?.key ?? '') : undefined;
    return entry ? [{ entry, start, end }] : [];
  });
  const renewed = own.map((match) => ({ ...match, entry: extended.byKey.get(match.entry.key) ?? match.entry }));
  return longestApart([...renewed, ...others]);
}

/** Of several topics the one that is named beside, or that has most in common with those that are; null where none or two do. */
function nearestTo(named: readonly TopicEntry[], candidates: readonly TopicEntry[]): TopicEntry | null {
  const keys = new Set(named.map(({ key }) => key));
  const spoken = [...keys].map(familyOf);
  const scored = candidates
    .map((entry) => {
      const family = familyOf(entry.key);
      const kin = spoken.filter((other) => [...family].some((key) => other.has(key))).length;
      return { entry, score: keys.has(entry.key) ? Number.POSITIVE_INFINITY : kin };
    })
    .sort((a, b) => b.score - a.score);
  const [first, second] = scored;
  return first && first.score > 0 && first.score !== second?.score ? first.entry : null;
}

/** A topic and all above it but the broadest, in which everything is akin. */
function familyOf(key: string): ReadonlySet<string> {
  const above = broaderKeys(key).filter((one) => (hierarchy().byKey.get(one)?.broader.length ?? 0) > 0);
  return new Set([key, ...above]);
}

function reachable(key: string, step: (from: string) => readonly string[]): string[] {
  const seen = new Set(step(key));
  // A Set is walked in order of insertion, and what is added on the way is walked too.
  for (const reached of seen) for (const next of step(reached)) seen.add(next);
  return [...seen];
}

function buildVocabulary(lines: readonly DataLine[]): Vocabulary {
  const names = new PhraseIndex<Name>(GAP, ({ value, text, start, end }) => isPrintedAs(value, text.slice(start, end)));
  for (const [at, line] of lines.entries()) for (const name of namesOf(line, at)) names.add(name);
  const parents = parentsOf(lines);
  const made: TopicEntry[] = [];
  const entryAt = (at: number): TopicEntry => {
    const line = lines[at];
    if (!line) throw new StoreDamagedError(`topics.txt has no topic ${at}`);
    const parent = parents[at] ?? null;
    const entry = made[at] ?? entryOf(line, parent === null ? null : slugOf(labelOf(lines[parent])));
    made[at] = entry;
    return entry;
  };
  return { size: lines.length, entryAt, names };
}

/** The names of a line, the label first; a declined alias in all its forms. */
function namesOf({ fields }: DataLine, at: number): Name[] {
  return [fields[0] ?? '', ...aliasesOf(fields)].flatMap((name) => {
    const mark = name.startsWith(WHOLE_PHRASE_ONLY) ? WHOLE_PHRASE_ONLY : name.startsWith(SHARED) ? SHARED : '';
    const printed = mark === '' ? name : name.slice(1);
    return DECLINED.test(printed)
      ? ENDINGS.map((ending) => ({ at, printed: printed.replace(DECLINED, `$1${ending} `), mark }))
      : { at, printed, mark };
  });
}

function aliasesOf(fields: readonly string[]): string[] {
  return itemsOf(fields.find((field, place) => place > 0 && field.startsWith('='))?.slice(1));
}

function labelOf(line: DataLine | undefined): string {
  return (line?.fields[0] ?? '').replace(WHOLE_PHRASE_ONLY, '');
}

/** "MCMC", "t-SNE" and "GPT-4", but not "Navier-Stokes". */
function isAcronym(name: string): boolean {
  return CAPITALS.test(name) && !name.includes(' ') && !name.split(/[-–/]/).some((part) => ORDINARY_WORD.test(part));
}

function isPrintedAs({ printed: name, mark }: Pick<Name, 'printed' | 'mark'>, printed: string): boolean {
  if (mark === WHOLE_PHRASE_ONLY) return false;
  return !isAcronym(name) || name.replace(/s$/, '') === printed.replace(/s$/, '');
}

/** Fields after the label start with their mark: = aliases, < further broader topics, ~ related, @ identifiers (scheme:value), " definition. */
function entryOf(line: DataLine, parent: string | null): TopicEntry {
  const label = labelOf(line);
  const marked = line.fields.slice(1);
  const field = (mark: string) =>
    marked
      .find((part) => part.startsWith(mark))
      ?.slice(1)
      .trim();
  const unknown = marked.find((part) => !/^[=<~@"]/.test(part));
  if (label === '' || unknown !== undefined)
    throw new StoreDamagedError(`Line ${line.number} of topics.txt is not a topic`);
  return {
    key: slugOf(label),
    label,
    aliases: aliasesOf(line.fields).map((alias) => alias.replace(/^[~?]/, '').replace(DECLINED, '$1$2 ')),
    broader: [...new Set([...(parent ? [parent] : []), ...itemsOf(field('<')).map(slugOf)])],
    related: itemsOf(field('~')).map(slugOf),
    definition: field('"')?.replace(/"$/, '') ?? null,
    scheme: SCHEME,
    identifiers: itemsOf(field('@')).map((id) => {
      const colon = id.indexOf(':');
      return { scheme: id.slice(0, colon), value: id.slice(colon + 1) };
    }),
  };
}

function addTo(lists: Map<string, string[]>, key: string, value: string): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** From printed names to the institutions, units, topics and series they mean: known ones by the program's data, all others by their normalised name. */
import { hashOf, idOf } from '../graph/ids.ts';
import {
  findInstitutionByKey,
  type InstitutionEntry,
  type InstitutionKind,
  kindOfInstitution,
  resolveInstitution,
  resolveUnit,
} from '../institutions/gazetteer.ts';
import { foldText, normTerm, slugOf } from '../text/fold.ts';
import { allTopics, broaderKeys, findTopic, findTopicByKey, type TopicEntry } from '../topics/vocabulary.ts';
import { perVocabularies } from '../vocabularies/in-force.ts';

export interface InstitutionThing {
  readonly key: string;
  readonly id: string;
  /** What the program knows of it; null when only its printed names are known. */
  readonly entry: InstitutionEntry | null;
  /** The key of the institution that it is a unit of, when its key says so. */
  readonly unitOf: string | null;
}

export interface TopicThing {
  readonly key: string;
  readonly id: string;
  readonly entry: TopicEntry | null;
}

export interface SeriesThing {
  readonly key: string;
  readonly id: string;
}

const UNIT_MARK = '/';
const MAX_INDEXED = 500;
const MAX_KEY = 80;
const MAX_REMEMBERED = 20_000;

/** The institution that a printed name means; an unknown or ambiguous name is an institution of its own. */
export const institutionOf = rememberedBy(
  (printed: string): InstitutionThing => institutionOfKey(resolveInstitution(printed)?.key ?? keyOf(printed)),
);

/** The institution of a key. */
export const institutionOfKey = rememberedBy((key: string): InstitutionThing => {
  const at = key.indexOf(UNIT_MARK);
  return {
    key,
    id: idOf('institution', key),
    entry: findInstitutionByKey(key),
    unitOf: at < 0 ? null : key.slice(0, at),
  };
});

/** The department, laboratory or group of an institution that a printed name means. */
export function unitOf(printed: string, parent: InstitutionThing): InstitutionThing {
  return unitOfParent(`${parent.key}\n${printed}`);
}

const unitOfParent = rememberedBy((parentAndPrinted: string): InstitutionThing => {
  const at = parentAndPrinted.indexOf('\n');
  const parent = parentAndPrinted.slice(0, at);
  const name = unitNameOf(parentAndPrinted.slice(at + 1), parent).name;
  const entry = resolveInstitution(name);
  if (entry && (entry.key === parent || entry.partOf.includes(parent))) return institutionOfKey(entry.key);
  return institutionOfKey(`${parent}${UNIT_MARK}${keyOf(name)}`);
});

/** The topic that a label means; an unknown label is a topic of its own. */
export const topicOf = rememberedBy((label: string): TopicThing => topicOfKey(findTopic(label)?.key ?? keyOf(label)));

/** The topic of a key. */
export const topicOfKey = rememberedBy(
  (key: string): TopicThing => ({ key, id: idOf('topic', key), entry: findTopicByKey(key) }),
);

/** The series that a name means. */
export const seriesOf = rememberedBy((name: string): SeriesThing => {
  const key = keyOf(name);
  return { key, id: idOf('series', key) };
});

/** Whether a topic says anything about who speaks: the top of the hierarchy does not. */
export function isSpecific(topic: TopicThing): boolean {
  return topic.entry === null || topic.entry.broader.length > 0;
}

/** The keys of those topics that tell much of who speaks: known, below the two top levels, and not above another of them. */
export function narrowTopicKeys(topics: readonly TopicThing[]): string[] {
  const keys = topics.filter(
    ({ entry }) => entry !== null && entry.broader.length > 0 && entry.broader.every(isBelowTop),
  );
  const above = new Set(keys.flatMap(({ key }) => broaderKeys(key)));
  return [...new Set(keys.map(({ key }) => key))].filter((key) => !above.has(key)).sort();
}

function isBelowTop(key: string): boolean {
  return (topicOfKey(key).entry?.broader.length ?? 0) > 0;
}

/**
 * The institutions whose sharing speaks for one person: it itself, and what a unit or institute is part of.
 * A university system or a society of institutes is too large to tell people apart.
 */
export function institutionsThatIdentify(institution: InstitutionThing): string[] {
  const keys = new Set<string>();
  const climb = (key: string): void => {
    const { entry, unitOf: parent } = institutionOfKey(key);
    if (entry?.kind === 'SOCIETY') return;
    keys.add(key);
    if (parent !== null) climb(parent);
    if (entry && entry.kind !== 'UNIVERSITY') for (const above of entry.partOf) if (!keys.has(above)) climb(above);
  };
  climb(institution.key);
  return [...keys];
}

/** The keys directly above an institution. */
export function partOfKeys(institution: InstitutionThing): readonly string[] {
  return [
    ...new Set([...(institution.unitOf === null ? [] : [institution.unitOf]), ...(institution.entry?.partOf ?? [])]),
  ];
}

/** Pairs of topics that the vocabulary relates to the given one, from either side, smaller id first. */
export function relatedPairs(topic: TopicThing): { from: string; to: string }[] {
  return (relatedByKey().get(topic.key) ?? []).map((key) => {
    const [from = '', to = ''] = [topic.id, idOf('topic', key)].sort();
    return { from, to };
  });
}

/** Name, kind and other names of an institution that the data files do not know, from its printed names with the most used first. */
export function describeUnknown(
  institution: InstitutionThing,
  printed: readonly string[],
): { name: string; kind: InstitutionKind; aliases: readonly string[] } {
  const [first = institution.key] = printed;
  if (institution.unitOf === null) return { name: first, kind: kindOfInstitution(first), aliases: printed };
  const unit = unitNameOf(first, institution.unitOf);
  const kind = unit.kind === 'OTHER' ? 'DEPARTMENT' : unit.kind;
  return { name: unit.name, kind, aliases: [...new Set([...unit.aliases, ...printed])] };
}

/** The part of an address that stands for a key; a unit's parent is set off so that no institution's own name can be the same. */
export function slugOfKey(key: string): string {
  return key.replace(UNIT_MARK, '--');
}

/** The key that a slug of an institution stands for. */
export function keyOfSlug(slug: string): string {
  return slug.replace('--', UNIT_MARK);
}

const relatedByKey = perVocabularies(() => {
  const related = new Map<string, Set<string>>();
  const note = (from: string, to: string) => related.set(from, (related.get(from) ?? new Set()).add(to));
  for (const { key, related: others } of allTopics()) {
    for (const other of others)
      if (other !== key)
        for (const [from, to] of [
          [key, other],
          [other, key],
        ] as const)
          note(from, to);
  }
  return new Map([...related].map(([key, others]) => [key, [...others]]));
});

function unitNameOf(printed: string, parentKey: string) {
  const parent = findInstitutionByKey(parentKey) ?? unknownParent(parentKey);
  return resolveUnit(printed, parent);
}

function unknownParent(key: string): InstitutionEntry {
  return {
    key,
    name: key,
    kind: 'OTHER',
    aliases: [],
    city: null,
    countryCode: null,
    latitude: null,
    longitude: null,
    homepage: null,
    partOf: [],
    employsItself: false,
    identifiers: [],
  };
}

/** The same few names come up again and again while a graph is projected. */
function rememberedBy<T>(make: (text: string) => T): (text: string) => T {
  const memory = perVocabularies(() => new Map<string, T>());
  return (text) => {
    const remembered = memory();
    const known = remembered.get(text);
    if (known !== undefined) return known;
    const made = make(text);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(text, made);
    return made;
  };
}

/** A text as an index may hold it: Neo4j refuses values over some 8 kB, and nobody tells names apart by what comes after. */
export function indexable(text: string): string {
  return text.slice(0, MAX_INDEXED);
}

/** A slug of the normalised name; where a slug cannot tell names apart (too long, no letters), a hash of it. */
function keyOf(name: string): string {
  const norm = normTerm(name);
  const slug = slugOf(norm);
  if (norm === '') return `x-${hashOf(name).slice(0, 12)}`;
  return norm.length <= MAX_KEY ? slug : `${slug.slice(0, MAX_KEY - 13)}-${hashOf(norm).slice(0, 12)}`;
}

/** The words of several texts, folded, for a full-text index. */
export function searchTextOf(...texts: readonly (string | null)[]): string {
  return foldText(texts.filter((text) => text !== null).join(' '));
}

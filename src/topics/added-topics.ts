/** Places added topics in the program's vocabulary: what it knows already gains names and identifiers, all else is a topic of its own. */
import { normTerm, slugOf } from '../text/fold.ts';
import type { AddedTopic } from '../vocabularies/added-entries.ts';
import { withoutCircles } from '../vocabularies/without-circles.ts';
import type { TopicEntry } from './topic-entry.ts';

/** What is asked of the program's own vocabulary. */
export interface OwnTopics {
  /** The topic that a label means. */
  readonly find: (label: string) => TopicEntry | null;
  readonly has: (key: string) => boolean;
}

export interface PlacedTopics {
  /** New topics, and the known ones that have gained something, by key. */
  readonly byKey: ReadonlyMap<string, TopicEntry>;
  /** The names by which a topic is known only now, with its key. */
  readonly names: readonly { readonly printed: string; readonly key: string }[];
}

/** Places the topics in the order of their ids, so that the same ones always have the same keys. */
export function placeTopics(added: readonly AddedTopic[], own: OwnTopics): PlacedTopics {
  const sorted = [...added].sort((a, b) => (a.scheme + a.id < b.scheme + b.id ? -1 : 1));
  const keys = new Map<string, string>();
  const byKey = new Map<string, TopicEntry>();
  for (const topic of sorted) {
    const twin = own.find(topic.label);
    const before = twin === null ? sameLabel(byKey, topic.label) : (byKey.get(twin.key) ?? twin);
    const key = before?.key ?? freeKey(topic, (taken) => own.has(taken) || byKey.has(taken));
    keys.set(topic.id, key);
    byKey.set(key, before === null ? newEntry(key, topic) : enriched(before, topic));
  }
  link(sorted, { keys, byKey, own });
  const names = [...byKey.values()].flatMap(({ key, label, aliases }) =>
    [label, ...aliases].flatMap((printed) => (own.find(printed) === null ? [{ printed, key }] : [])),
  );
  return { byKey, names };
}

/** Two registers may add the same topic; it is one. */
function sameLabel(byKey: ReadonlyMap<string, TopicEntry>, label: string): TopicEntry | null {
  const there = byKey.get(slugOf(label));
  return there && normTerm(there.label) === normTerm(label) ? there : null;
}

function freeKey({ label, scheme, id }: AddedTopic, isTaken: (key: string) => boolean): string {
  const slug = slugOf(label) || slugOf(`${scheme} ${id}`);
  return isTaken(slug) ? slugOf(`${label} ${id}`) : slug;
}

function newEntry(key: string, { label, names, definition, scheme, id, wikidata }: AddedTopic): TopicEntry {
  return {
    key,
    label,
    aliases: names,
    broader: [],
    related: [],
    definition,
    scheme,
    identifiers: identifiersOf({ scheme, id, wikidata }),
  };
}

function enriched(entry: TopicEntry, added: AddedTopic): TopicEntry {
  const known = new Set([entry.label, ...entry.aliases].map(normTerm));
  const ids = new Set(entry.identifiers.map(({ scheme, value }) => `${scheme} ${value}`));
  return {
    ...entry,
    aliases: [...entry.aliases, ...[added.label, ...added.names].filter((name) => !known.has(normTerm(name)))],
    definition: entry.definition ?? added.definition,
    identifiers: [
      ...entry.identifiers,
      ...identifiersOf(added).filter(({ scheme, value }) => !ids.has(`${scheme} ${value}`)),
    ],
  };
}

function identifiersOf({ scheme, id, wikidata }: Pick<AddedTopic, 'scheme' | 'id' | 'wikidata'>) {
  return [{ scheme, value: id }, ...(wikidata === null ? [] : [{ scheme: 'WIKIDATA', value: wikidata }])];
}

interface Placing {
  readonly keys: ReadonlyMap<string, string>;
  readonly byKey: Map<string, TopicEntry>;
  readonly own: OwnTopics;
}

/** The program's own hierarchy stays as it is: only what is new is put below or beside something. */
function link(topics: readonly AddedTopic[], { keys, byKey, own }: Placing): void {
  const above = new Map<string, string[]>();
  const beside = new Map<string, string[]>();
  for (const { id, broader, related } of topics) {
    const key = keys.get(id);
    if (key === undefined || own.has(key)) continue;
    const keysOf = (ids: readonly string[]) => ids.flatMap((other) => keys.get(other) ?? []).filter((to) => to !== key);
    above.set(key, [...new Set([...(above.get(key) ?? []), ...keysOf(broader)])]);
    beside.set(key, [...new Set([...(beside.get(key) ?? []), ...keysOf(related)])]);
  }
  const broaderOf = withoutCircles(above);
  for (const key of above.keys()) {
    const entry = byKey.get(key);
    if (entry) byKey.set(key, { ...entry, broader: broaderOf.get(key) ?? [], related: beside.get(key) ?? [] });
  }
}

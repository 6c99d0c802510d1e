/** What the projection makes: a talk or a speaker with all that hangs on it, as plain values that can be compared and written. */
import type { AppearanceRole, Fact, MentionKind, ResourceKind } from '../extract/understanding.ts';
import { hashOf } from '../graph/ids.ts';
import type { EvidenceStatement } from '../sources/evidence-statements.ts';
import type { InstitutionThing, SeriesThing, TopicThing } from './things.ts';

/** One relation STATED_IN. */
export interface EvidenceRow extends EvidenceStatement {
  /** The id of what the fact is about. */
  readonly about: string;
  readonly record: string;
  readonly rule: string;
}

interface TalkRow {
  readonly id: string;
  readonly slug: string;
  readonly title: string | null;
  readonly titleSort: string | null;
  readonly abstract: string | null;
  readonly kind: string;
  readonly status: string;
  readonly date: string | null;
  readonly dayMin: number;
  readonly dayMax: number;
  readonly dateSort: number;
  readonly startTime: string | null;
  readonly endTime: string | null;
  readonly startsAt: string | null;
  readonly endsAt: string | null;
  readonly timeZone: string | null;
  readonly language: string | null;
  readonly location: string | null;
  readonly url: string | null;
  readonly hasRecording: boolean;
  readonly searchText: string;
  readonly block: string;
}

export interface AppearanceRow {
  readonly id: string;
  readonly role: AppearanceRole;
  readonly position: number;
  readonly nameAsPrinted: string;
  readonly affiliationAsPrinted: string | null;
}

/** A thing beside the words that name it. */
export interface Named<T> {
  readonly thing: T;
  readonly printed: string;
}

/** An id and slug that still lead here, of something that was taken in. */
export interface FormerRow {
  readonly id: string;
  readonly slug: string;
  /** Of a speaker, what its name gives as slug and the seq of the first record that named it, by which slugs are given. */
  readonly slugBase: string | null;
  readonly seq: number | null;
}

export interface TalkBundle {
  readonly former: readonly FormerRow[];
  readonly talk: TalkRow;
  readonly fingerprint: string;
  /** The records that state it. */
  readonly records: readonly string[];
  readonly appearances: readonly AppearanceRow[];
  readonly represented: readonly (Named<InstitutionThing> & {
    readonly appearance: string;
    readonly position: number;
  })[];
  readonly topics: readonly (Named<TopicThing> & { readonly score: number })[];
  readonly series: Named<SeriesThing> | null;
  readonly host: Named<InstitutionThing> | null;
  readonly resources: readonly {
    readonly id: string;
    readonly kind: ResourceKind;
    readonly url: string;
    readonly title: string | null;
    readonly position: number;
  }[];
  readonly mentions: readonly {
    readonly id: string;
    readonly kind: MentionKind;
    readonly name: string;
    readonly affiliation: string | null;
  }[];
  readonly talkEvidence: readonly EvidenceRow[];
  readonly appearanceEvidence: readonly EvidenceRow[];
}

export interface AffiliationRow {
  readonly id: string;
  readonly kind: string;
  readonly role: string | null;
  readonly unit: string | null;
  readonly field: string | null;
  readonly start: string | null;
  readonly startMin: number;
  readonly startMax: number;
  readonly end: string | null;
  readonly endMin: number;
  readonly endMax: number;
  readonly ongoing: 'YES' | 'NO' | 'UNKNOWN';
  readonly position: number;
}

export interface SpeakerBundle {
  readonly former: readonly FormerRow[];
  readonly speaker: {
    readonly id: string;
    /** The slug that its name gives; whether it has it, or one with a part of the id, depends on who else is there. */
    readonly slugBase: string;
    /** The seq of the first record that names it. */
    readonly seq: number;
    readonly name: string;
    readonly sortName: string;
    readonly homepage: string | null;
    readonly talkCount: number;
    readonly searchText: string;
    readonly block: string;
    /** The first and family name by which it is known, folded. */
    readonly named: string;
    /** JSON of those who may be the same person, the likeliest first; null where there are none. */
    readonly candidates: string | null;
    /** The score of the likeliest. */
    readonly candidateScore: number | null;
  };
  readonly fingerprint: string;
  readonly aliases: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string; readonly url: string | null }[];
  /** The ids of the appearances it made. */
  readonly made: readonly string[];
  /** The talks of those appearances. */
  readonly talks: readonly string[];
  readonly affiliations: readonly AffiliationRow[];
  readonly at: readonly (Named<InstitutionThing> & { readonly affiliation: string })[];
  readonly within: readonly (Named<InstitutionThing> & { readonly affiliation: string })[];
  readonly precedes: readonly { readonly from: string; readonly to: string }[];
  readonly speakerEvidence: readonly EvidenceRow[];
  readonly affiliationEvidence: readonly EvidenceRow[];
}

/** The evidence row of a fact; its value may be given in another form than it was read. */
export function evidenceOf(
  fact: Fact<unknown>,
  place: { readonly about: string; readonly record: string; readonly field: string; readonly value?: string },
): EvidenceRow {
  return {
    about: place.about,
    record: place.record,
    field: place.field,
    value: place.value ?? (fact.value === fact.quote ? null : String(fact.value)),
    quote: fact.quote,
    start: fact.start,
    end: fact.end,
    method: fact.method,
    confidence: fact.confidence,
    rule: fact.rule,
  };
}

/** The bundle with a hash of all of its content, by which it is known whether it has changed. */
export function fingerprinted<B extends object>(bundle: B): B & { readonly fingerprint: string } {
  // Put together beforehand: JSON.stringify takes half as long again with a function that is asked for every value.
  const plain = Object.fromEntries(Object.entries(bundle).map(([name, part]) => [name, withKeyOfThing(part)]));
  return { ...bundle, fingerprint: hashOf(JSON.stringify(plain)).slice(0, 24) };
}

/** A part of a bundle in which things are only their keys: what else is known of one may come and go without it. */
function withKeyOfThing(part: unknown): unknown {
  if (Array.isArray(part)) return part.map(withKeyOfThing);
  if (typeof part !== 'object' || part === null || !('thing' in part)) return part;
  const { thing } = part;
  return typeof thing === 'object' && thing !== null && 'key' in thing ? { ...part, thing: thing.key } : part;
}

/** Sorted copy by a text of each item, the same on every machine. */
export function sortedBy<T>(items: Iterable<T>, textOf: (item: T) => string): T[] {
  return [...items]
    .map((item) => ({ item, text: textOf(item) }))
    .sort((a, b) => (a.text < b.text ? -1 : a.text > b.text ? 1 : 0))
    .map(({ item }) => item);
}

/** Items in groups by a key, in order of each key's first item. */
export function groupedBy<T>(items: Iterable<T>, keyOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

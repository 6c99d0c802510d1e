/** What an import answers: what was done with a document, and what was understood of it. */
import {
  type Fact,
  type FactMethod,
  type ReadCareer,
  type ReadRejection,
  type ReadTalk,
  speaks,
} from '../extract/understanding.ts';
import { personBlockOf } from './person-names.ts';
import { singleFactsOf } from './stated-once.ts';

export interface UnderstoodField {
  readonly field: string;
  readonly value: string;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  readonly confidence: number;
  readonly method: FactMethod;
  /** Whether a part of the value is no word of the text: a year from the reference date, say. */
  readonly implied: boolean;
}

export interface UnderstoodSpeaker {
  readonly name: string;
  readonly affiliations: readonly string[];
  /** The id of the speaker whom the graph takes it for; null when it knows none. */
  readonly matches: string | null;
}

/** One post, degree or visit of a person, in the order of the fields `person.affiliation`. */
export interface UnderstoodCareer extends Pick<ReadCareer, 'kind' | 'role' | 'start' | 'end' | 'ongoing'> {
  readonly person: string;
  readonly institution: string;
  readonly unit: string | null;
}

export interface UnderstoodTalk {
  /** The id of the talk that it is taken for, or would have; the graph may not have it. */
  readonly matches: string | null;
  readonly title: string | null;
  readonly date: string | null;
  readonly speakers: readonly UnderstoodSpeaker[];
  readonly topics: readonly string[];
  readonly careers: readonly UnderstoodCareer[];
  readonly fields: readonly UnderstoodField[];
}

/** What became of one document. Counts are of its announcements. */
export interface ImportOutcome {
  readonly uri: string | null;
  /** What it was read as; null where it was not read, as it was there already or could not be. */
  readonly format: string | null;
  /** The source that holds the text; null when nothing is kept of it. */
  readonly source: string | null;
  /** The change to name in undo; null when nothing was written. */
  readonly change: string | null;
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly rejected: readonly ReadRejection[];
  /** Filled when asked for, and in a dry run. */
  readonly understood: readonly UnderstoodTalk[];
}

/** What became of two parts of one document together. */
export function outcomeOfBoth(first: ImportOutcome, later: ImportOutcome): ImportOutcome {
  return {
    uri: first.uri,
    format: first.format ?? later.format,
    source: first.source ?? later.source,
    change: first.change ?? later.change,
    created: first.created + later.created,
    updated: first.updated + later.updated,
    unchanged: first.unchanged + later.unchanged,
    rejected: [...first.rejected, ...later.rejected],
    understood: [...first.understood, ...later.understood],
  };
}

/** What was read of an announcement, field by field, with the talk that it is; `speakers` gives the speaker of a person's block. */
export function understoodOf(
  talk: ReadTalk,
  matches: string | null,
  speakers: ReadonlyMap<string, string>,
): UnderstoodTalk {
  return {
    matches,
    title: talk.title?.value ?? null,
    date: talk.date?.value ?? null,
    speakers: talk.appearances.filter(speaks).map(({ name, affiliations }) => ({
      name: name.value,
      affiliations: affiliations.map(({ value }) => value),
      matches: speakers.get(`speaker ${personBlockOf(name.value)}`) ?? null,
    })),
    topics: talk.topics.map(({ value }) => value),
    careers: careersOf(talk),
    fields: fieldsOf(talk).map(([field, fact]) => ({
      field,
      value: String(fact.value),
      quote: fact.quote,
      start: fact.start,
      end: fact.end,
      confidence: fact.confidence,
      method: fact.method,
      implied: fact.implied === true,
    })),
  };
}

function careersOf({ people }: ReadTalk): UnderstoodCareer[] {
  return people.flatMap(({ name, career }) =>
    career.map(({ kind, role, institution, unit, start, end, ongoing }) => ({
      person: name.value,
      kind,
      role,
      institution: institution.value,
      unit: unit?.value ?? null,
      start,
      end,
      ongoing,
    })),
  );
}

type NamedFact = readonly [field: string, fact: Fact<unknown>];

function fieldsOf(talk: ReadTalk): NamedFact[] {
  return [
    ...singleFactsOf(talk),
    ...talk.appearances.flatMap(({ role, name, affiliations }): NamedFact[] => {
      // The host is an institution.
      const field = role === 'HOST' ? 'hostedBy' : role.toLowerCase();
      return [[field, name], ...affiliations.map((fact): NamedFact => [`${field}.affiliation`, fact])];
    }),
    ...talk.topics.map((fact): NamedFact => ['topic', fact]),
    ...talk.mentions.map(({ name }): NamedFact => ['mention', name]),
    ...talk.resources.map(({ url }): NamedFact => ['resource', url]),
    ...talk.people.flatMap(({ name, homepage, career, interests }): NamedFact[] => [
      ['person', name],
      ...(homepage ? [['person.homepage', homepage] as const] : []),
      ...career.map(({ kind, role, institution, statement }): NamedFact => {
        const value = [kind, role, institution.value].filter((part) => part !== null).join(' · ');
        return ['person.affiliation', { ...statement, value }];
      }),
      ...interests.map((fact): NamedFact => ['person.interest', fact]),
    ]),
  ];
}

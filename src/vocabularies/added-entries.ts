/** Organisations and topics that a store has from public registers, beside those that the program brings along. */

type AddedKind = 'UNIVERSITY' | 'INSTITUTE' | 'DEPARTMENT' | 'LAB' | 'COMPANY' | 'SOCIETY' | 'OTHER';

export interface AddedInstitution {
  readonly what: 'institution';
  /** The register's own id, without the address before it. */
  readonly id: string;
  readonly scheme: string;
  readonly name: string;
  readonly kind: AddedKind;
  /** Other names, in any language. */
  readonly names: readonly string[];
  /** They are shared by many, and mean this one only beside a place. */
  readonly acronyms: readonly string[];
  readonly city: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string | null;
  /** Latitude and longitude in degrees. */
  readonly position: readonly [number, number] | null;
  readonly homepage: string | null;
  readonly wikidata: string | null;
  /** Ids of the organisations that it is a part of. */
  readonly partOf: readonly string[];
}

export interface AddedTopic {
  readonly what: 'topic';
  readonly id: string;
  readonly scheme: string;
  readonly label: string;
  readonly names: readonly string[];
  readonly definition: string | null;
  /** Ids of the topics directly above. */
  readonly broader: readonly string[];
  readonly related: readonly string[];
  readonly wikidata: string | null;
}

export type AddedEntry = AddedInstitution | AddedTopic;

export interface AddedVocabularies {
  /** Differs whenever the store's registers do; null where it never had any. */
  readonly version: number | null;
  readonly institutions: readonly AddedInstitution[];
  readonly topics: readonly AddedTopic[];
}

/** What a store has that nobody has added to. */
export const NOTHING_ADDED: AddedVocabularies = { version: null, institutions: [], topics: [] };

/** An entry as a line of text. */
export function encodeEntry(added: AddedEntry): string {
  return `${JSON.stringify(added)}\n`;
}

/** The entries of lines that `encodeEntry` wrote; not checked again, since a register has a hundred thousand. */
export function decodeEntries(lines: string): AddedEntry[] {
  return lines
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as AddedEntry);
}

/** The entries of a store, by what they are. */
export function vocabulariesOf(version: number, entries: Iterable<AddedEntry>): AddedVocabularies {
  const institutions: AddedInstitution[] = [];
  const topics: AddedTopic[] = [];
  for (const added of entries) {
    if (added.what === 'institution') institutions.push(added);
    else topics.push(added);
  }
  return { version, institutions, topics };
}

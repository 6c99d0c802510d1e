/** Places added organisations beside those that the program knows: known ones gain names and identifiers, all others are new. */
import { foldText, normTerm, slugOf } from '../text/fold.ts';
import type { AddedInstitution } from '../vocabularies/added-entries.ts';
import { withoutCircles } from '../vocabularies/without-circles.ts';
import type { InstitutionEntry } from './institution-entry.ts';
import type { Place } from './places.ts';

/** What is asked of the program's own organisations. */
export interface OwnInstitutions {
  readonly all: readonly InstitutionEntry[];
  /** Those that a name may mean. */
  readonly named: (name: string) => readonly InstitutionEntry[];
  readonly has: (key: string) => boolean;
}

export interface PlacedInstitutions {
  /** New organisations, and the known ones that have gained something, by key. */
  readonly byKey: ReadonlyMap<string, InstitutionEntry>;
  /** By normalised name, the keys of those that have it. */
  readonly named: ReadonlyMap<string, readonly string[]>;
  /** By normalised acronym: too many share one for it to mean anything without a place. */
  readonly acronyms: ReadonlyMap<string, readonly string[]>;
  /** Their cities, by folded names. */
  readonly places: ReadonlyMap<string, readonly Place[]>;
}

/** Places the organisations in the order of their ids, so that the same ones always have the same keys. */
export function placeInstitutions(added: readonly AddedInstitution[], own: OwnInstitutions): PlacedInstitutions {
  const sorted = [...added].sort((a, b) => (a.id < b.id ? -1 : 1));
  const byIdentifier = identifiersOf(own.all);
  const byKey = new Map<string, InstitutionEntry>();
  const keys = new Map<string, string>();
  const named = new Map<string, string[]>();
  const acronyms = new Map<string, string[]>();
  const times = new Map<string, number>();
  for (const { name } of sorted) times.set(slugOf(name), (times.get(slugOf(name)) ?? 0) + 1);
  for (const organisation of sorted) {
    const twin = twinOf(organisation, own, byIdentifier);
    // Two of a register that look like one of ours are not one: the first has it.
    const known = twin !== null && !byKey.has(twin.key) ? twin : null;
    // What several are called is the key of none: it stands for a printed name that may mean any of them.
    const isTaken = (slug: string) => own.has(slug) || byKey.has(slug) || (times.get(slug) ?? 0) > 1;
    const key = known?.key ?? freeKey(organisation, isTaken);
    keys.set(organisation.id, key);
    byKey.set(key, known === null ? newEntry(key, organisation) : enriched(known, organisation));
    for (const name of [organisation.name, ...organisation.names]) note(named, normTerm(name), key);
    for (const acronym of organisation.acronyms) note(acronyms, normTerm(acronym), key);
  }
  const above = new Map(
    sorted.flatMap(({ id, partOf }) => {
      const key = keys.get(id) ?? '';
      const isLinked = partOf.length > 0 && !own.has(key);
      return isLinked ? [[key, partOf.flatMap((parent) => keys.get(parent) ?? [])] as const] : [];
    }),
  );
  for (const [key, parents] of withoutCircles(above)) {
    const entry = byKey.get(key);
    if (entry) byKey.set(key, { ...entry, partOf: [...new Set(parents)] });
  }
  return { byKey, named, acronyms, places: citiesOf(byKey.values()) };
}

function citiesOf(entries: Iterable<InstitutionEntry>): Map<string, Place[]> {
  const places = new Map<string, Place[]>();
  for (const { city, countryCode } of entries) {
    if (city === null || countryCode === null) continue;
    const name = foldText(city);
    const there = places.get(name) ?? [];
    if (there.some((place) => place.countryCode === countryCode)) continue;
    places.set(name, [...there, { city: name, countryCode, position: null }]);
  }
  return places;
}

function note(lists: Map<string, string[]>, name: string, key: string): void {
  const list = lists.get(name);
  if (list === undefined) lists.set(name, [key]);
  else if (!list.includes(key)) list.push(key);
}

function identifiersOf(entries: readonly InstitutionEntry[]): Map<string, InstitutionEntry> {
  return new Map(
    entries.flatMap((entry) => entry.identifiers.map(({ scheme, value }) => [`${scheme} ${value}`, entry] as const)),
  );
}

/** The known organisation that this one is: by identifier, else by name in the same country when no other has that name there. */
function twinOf(
  { scheme, id, wikidata, name, names, countryCode }: AddedInstitution,
  own: OwnInstitutions,
  byIdentifier: ReadonlyMap<string, InstitutionEntry>,
): InstitutionEntry | null {
  const identified = byIdentifier.get(`${scheme} ${id}`) ?? byIdentifier.get(`WIKIDATA ${wikidata}`);
  if (identified) return identified;
  for (const printed of [name, ...names]) {
    const [only, ...others] = own
      .named(printed)
      .filter((entry) => entry.countryCode === null || countryCode === null || entry.countryCode === countryCode);
    const differs = only?.identifiers.some((other) => other.scheme === scheme && other.value !== id) ?? false;
    if (only && others.length === 0 && !differs && normTerm(only.name) === normTerm(printed)) return only;
  }
  return null;
}

function freeKey({ name, countryCode, id }: AddedInstitution, isTaken: (key: string) => boolean): string {
  const slug = slugOf(name) || slugOf(`ror ${id}`);
  const inCountry = `${slug}-${(countryCode ?? 'xx').toLowerCase()}`;
  return [slug, inCountry].find((key) => !isTaken(key)) ?? `${slug}-${id}`;
}

function newEntry(key: string, organisation: AddedInstitution): InstitutionEntry {
  const { name, kind, names, acronyms, city, countryCode, position, homepage } = organisation;
  const [latitude = null, longitude = null] = position ?? [];
  return {
    key,
    name,
    kind,
    aliases: [...names, ...acronyms],
    city,
    countryCode,
    latitude,
    longitude,
    homepage,
    partOf: [],
    identifiers: identifiersIn(organisation),
  };
}

function enriched(entry: InstitutionEntry, organisation: AddedInstitution): InstitutionEntry {
  const known = new Set([entry.name, ...entry.aliases].map(normTerm));
  const { name, names, position } = organisation;
  const ids = new Set(entry.identifiers.map(({ scheme, value }) => `${scheme} ${value}`));
  return {
    ...entry,
    aliases: [...entry.aliases, ...[name, ...names].filter((other) => !known.has(normTerm(other)))],
    city: entry.city ?? organisation.city,
    countryCode: entry.countryCode ?? organisation.countryCode,
    latitude: entry.latitude ?? position?.[0] ?? null,
    longitude: entry.longitude ?? position?.[1] ?? null,
    homepage: entry.homepage ?? organisation.homepage,
    identifiers: [
      ...entry.identifiers,
      ...identifiersIn(organisation).filter(({ scheme, value }) => !ids.has(`${scheme} ${value}`)),
    ],
  };
}

function identifiersIn({ scheme, id, wikidata }: AddedInstitution) {
  return [{ scheme, value: id }, ...(wikidata === null ? [] : [{ scheme: 'WIKIDATA', value: wikidata }])];
}

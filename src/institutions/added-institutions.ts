/** Places added organisations beside those that the program knows: known ones gain names and identifiers, all others are new. */
import { foldText } from '../text/fold.ts';
import { lazily } from '../text/lazily.ts';
import { PhraseIndex } from '../text/phrase-index.ts';
import type { AddedInstitution } from '../vocabularies/added-entries.ts';
import { keysOfAdded, type OwnInstitutions } from './added-keys.ts';
import { enrichedEntry, newEntry } from './added-to-entries.ts';
import type { InstitutionEntry } from './institution-entry.ts';
import { isBuiltLikeInstitution } from './institution-words.ts';
import { GAP_IN_NAME, isPrintedLike } from './names-in-text.ts';
import type { Place } from './places.ts';

/** A name of one of the added organisations, by its place among them. */
interface AddedName {
  readonly at: number;
  readonly printed: string;
  /** Too many share one for it to mean anything without a place. */
  readonly isAcronym: boolean;
}

export interface PlacedInstitutions {
  /** The known organisation with what has been added to it. */
  readonly renewed: (entry: InstitutionEntry) => InstitutionEntry;
  /** The organisation of a key, new or known with something added; null for all others. */
  readonly find: (key: string) => InstitutionEntry | null;
  /** Those with a normalised name, and those with it as an acronym. */
  readonly named: (term: string) => { readonly byName: InstitutionEntry[]; readonly byAcronym: InstitutionEntry[] };
  /** Where a running text names one of them, and no other. */
  readonly findIn: (
    text: string,
  ) => { readonly entry: InstitutionEntry; readonly start: number; readonly end: number }[];
  /** What a folded name of a city may mean. */
  readonly placesOf: (name: string) => readonly Place[] | null;
}

/**
 * Places the organisations so that the same ones always have the same keys, in whatever order they come. A register has over a hundred
 * thousand and a run needs a few, so each is worked out when a name, an identifier or a key leads to it.
 */
export function placeInstitutions(added: readonly AddedInstitution[], own: OwnInstitutions): PlacedInstitutions {
  const index = indexOf(added);
  const named = (term: string) =>
    [...index.valuesOf(term)].sort((a, b) => (idAt(added, a.at) < idAt(added, b.at) ? -1 : 1));
  const keys = keysOfAdded(added, own, (term) => named(term).flatMap(({ at, isAcronym }) => (isAcronym ? [] : [at])));
  const made = new Map<number, InstitutionEntry>();
  const make = (at: number): InstitutionEntry => {
    const organisation = organisationAt(added, at);
    const known = keys.knownAt(at);
    if (known !== null) return enrichedEntry(known, organisation);
    return { ...newEntry(keys.keyAt(at), organisation), partOf: keys.partOf(at) };
  };
  const entryAt = (at: number): InstitutionEntry => {
    const entry = made.get(at) ?? make(at);
    made.set(at, entry);
    return entry;
  };
  const entriesAt = (ats: Iterable<number>): InstitutionEntry[] => [...new Set(ats)].map(entryAt);
  const places = lazily(() => citiesOf(added));
  return {
    renewed: (entry) => {
      const at = keys.claimantOf(entry);
      return at === null ? entry : entryAt(at);
    },
    find: (key) => {
      const entry = own.find(key);
      const at = entry === null ? keys.find(key) : keys.claimantOf(entry);
      return at === null ? null : entryAt(at);
    },
    named: (term) => {
      const [acronyms, names] = parted(named(term), ({ isAcronym }) => isAcronym);
      return { byName: entriesAt(names.map(({ at }) => at)), byAcronym: entriesAt(acronyms.map(({ at }) => at)) };
    },
    findIn: (text) =>
      index.findIn(text).flatMap(({ values, start, end }) => {
        const [only, ...others] = new Set(values.map(({ at }) => at));
        return only !== undefined && others.length === 0 ? [{ entry: entryAt(only), start, end }] : [];
      }),
    placesOf: (name) => places().get(name) ?? null,
  };
}

/** All names; in running text only those of several words that are built like a name of an institution. */
function indexOf(added: readonly AddedInstitution[]): PhraseIndex<AddedName> {
  const index = new PhraseIndex<AddedName>(
    GAP_IN_NAME,
    ({ value: { printed }, text, start, end }) =>
      printed.includes(' ') && isBuiltLikeInstitution(printed) && isPrintedLike(printed, { text, start, end }),
  );
  for (const [at, { name, names, acronyms }] of added.entries()) {
    index.add({ at, printed: name, isAcronym: false });
    for (const printed of names) index.add({ at, printed, isAcronym: false });
    for (const printed of acronyms) index.add({ at, printed, isAcronym: true });
  }
  return index;
}

function organisationAt(added: readonly AddedInstitution[], at: number): AddedInstitution {
  const organisation = added[at];
  if (organisation === undefined) throw new RangeError(`There is no added organisation ${at}.`);
  return organisation;
}

function idAt(added: readonly AddedInstitution[], at: number): string {
  return organisationAt(added, at).id;
}

function parted<T>(values: readonly T[], isOne: (value: T) => boolean): [T[], T[]] {
  return [values.filter(isOne), values.filter((value) => !isOne(value))];
}

/** The cities of the organisations, by folded names. */
function citiesOf(added: readonly AddedInstitution[]): ReadonlyMap<string, readonly Place[]> {
  const printed = new Map<string, Set<string>>();
  for (const { city, countryCode } of added) {
    if (city === null || countryCode === null) continue;
    const countries = printed.get(city);
    if (countries === undefined) printed.set(city, new Set([countryCode]));
    else countries.add(countryCode);
  }
  const places = new Map<string, Place[]>();
  for (const [city, countries] of printed) {
    const name = foldText(city);
    const there = places.get(name) ?? [];
    const known = new Set(there.map((place) => place.countryCode));
    const more = [...countries].filter((countryCode) => !known.has(countryCode));
    places.set(name, [...there, ...more.map((countryCode) => ({ city: name, countryCode, position: null }))]);
  }
  return places;
}

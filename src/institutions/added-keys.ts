/** Tells which added organisations are known ones, and gives the others keys: only for those that are asked for, and whatever is asked first. */
import { normTerm, slugOf } from '../text/fold.ts';
import { firstAsciiWordOf } from '../text/phrase-index.ts';
import type { AddedInstitution } from '../vocabularies/added-entries.ts';
import type { InstitutionEntry } from './institution-entry.ts';

/** What is asked of the program's own organisations. */
export interface OwnInstitutions {
  readonly all: readonly InstitutionEntry[];
  /** Those that a name may mean. */
  readonly named: (name: string) => readonly InstitutionEntry[];
  readonly find: (key: string) => InstitutionEntry | null;
}

export interface KeysOfAdded {
  /** The known organisation that the one at this place is, or null. */
  readonly knownAt: (at: number) => InstitutionEntry | null;
  readonly keyAt: (at: number) => string;
  /** Which one a known organisation is, or null. */
  readonly claimantOf: (entry: InstitutionEntry) => number | null;
  /** Which one has a key that is none of the program's own, or null. */
  readonly find: (key: string) => number | null;
  /** The keys of what the one at this place, which is a new one, is part of. */
  readonly partOf: (at: number) => string[];
}

/** `named` gives the places of those with a normalised name, by their ids. */
export function keysOfAdded(
  added: readonly AddedInstitution[],
  own: OwnInstitutions,
  named: (term: string) => readonly number[],
): KeysOfAdded {
  const byId = new Map(added.map(({ id }, at) => [id, at]));
  const twins = twinsOf(added, own);
  const claimants = new Map<string, number | null>();
  const claimantOf = (entry: InstitutionEntry): number | null => {
    const known = claimants.get(entry.key);
    if (known !== undefined) return known;
    const likely = new Set([...(twins.identified.get(entry.key) ?? []), ...named(normTerm(entry.name))]);
    const claiming = [...likely].filter((at) => twins.twinAt(at)?.key === entry.key).sort(byIdOf(added));
    const first = claiming[0] ?? null;
    claimants.set(entry.key, first);
    return first;
  };
  // Two of a register that look like one of ours are not one: the first has it.
  const knownAt = (at: number): InstitutionEntry | null => {
    const twin = twins.twinAt(at);
    return twin !== null && claimantOf(twin) === at ? twin : null;
  };
  const keys = newKeys(added, own, knownAt);
  const keyAt = (at: number): string => knownAt(at)?.key ?? keys.keyAt(at);
  const above = (at: number): number[] =>
    knownAt(at) === null ? (added[at]?.partOf ?? []).flatMap((id) => byId.get(id) ?? []) : [];
  return {
    knownAt,
    keyAt,
    claimantOf,
    find: keys.find,
    partOf: (at) => [...new Set(withoutCircle(at, above, byIdOf(added)).map(keyAt))],
  };
}

function byIdOf(added: readonly AddedInstitution[]): (a: number, b: number) => number {
  return (a, b) => ((added[a]?.id ?? '') < (added[b]?.id ?? '') ? -1 : 1);
}

/** The known organisation that each one looks like: by identifier, else by name in the same country when no other has that name there. */
function twinsOf(added: readonly AddedInstitution[], own: OwnInstitutions) {
  const byIdentifier = new Map(
    own.all.flatMap((entry) => entry.identifiers.map(({ scheme, value }) => [`${scheme} ${value}`, entry] as const)),
  );
  const identified = new Map<string, number[]>();
  const twins = new Map<number, InstitutionEntry | null>();
  for (const [at, { scheme, id, wikidata }] of added.entries()) {
    const entry = byIdentifier.get(`${scheme} ${id}`) ?? byIdentifier.get(`WIKIDATA ${wikidata}`);
    if (entry === undefined) continue;
    twins.set(at, entry);
    identified.set(entry.key, [...(identified.get(entry.key) ?? []), at]);
  }
  const twinAt = (at: number): InstitutionEntry | null => {
    const organisation = added[at];
    const twin = twins.get(at) ?? (organisation && !twins.has(at) ? namesake(organisation, own) : null);
    twins.set(at, twin);
    return twin;
  };
  return { twinAt, identified };
}

function namesake(
  { scheme, id, name, names, countryCode }: AddedInstitution,
  own: OwnInstitutions,
): InstitutionEntry | null {
  for (const printed of [name, ...names]) {
    const [only, ...others] = own
      .named(printed)
      .filter((entry) => entry.countryCode === null || countryCode === null || entry.countryCode === countryCode);
    const differs = only?.identifiers.some((other) => other.scheme === scheme && other.value !== id) ?? false;
    if (only && others.length === 0 && !differs && normTerm(only.name) === normTerm(printed)) return only;
  }
  return null;
}

/** Keys of new ones. Only names that begin with the same word can want the same key, so keys are given to all of these together. */
function newKeys(
  added: readonly AddedInstitution[],
  own: OwnInstitutions,
  knownAt: (at: number) => InstitutionEntry | null,
) {
  const byFirstWord = new Map<string, number[]>();
  for (const [at, organisation] of added.entries()) {
    const word = firstWordOf(organisation);
    const beside = byFirstWord.get(word);
    if (beside === undefined) byFirstWord.set(word, [at]);
    else beside.push(at);
  }
  const given = new Map<number, string>();
  const taken = new Map<string, number>();
  const give = (word: string): void => {
    const together = [...(byFirstWord.get(word) ?? [])].sort(byIdOf(added));
    byFirstWord.delete(word);
    const times = new Map<string, number>();
    const slugs = together.map((at) => slugOf(added[at]?.name ?? ''));
    for (const slug of slugs) times.set(slug, (times.get(slug) ?? 0) + 1);
    // What several are called is the key of none: it stands for a printed name that may mean any of them.
    const isTaken = (slug: string) => own.find(slug) !== null || taken.has(slug) || (times.get(slug) ?? 0) > 1;
    for (const [place, at] of together.entries()) {
      const organisation = added[at];
      if (organisation === undefined || knownAt(at) !== null) continue;
      const key = freeKey(slugs[place] ?? '', organisation, isTaken);
      given.set(at, key);
      taken.set(key, at);
    }
  };
  return {
    keyAt: (at: number): string => {
      const organisation = added[at];
      if (!given.has(at) && organisation) give(firstWordOf(organisation));
      return given.get(at) ?? '';
    },
    find: (key: string): number | null => {
      give(key.split('-', 1)[0] ?? '');
      return taken.get(key) ?? null;
    },
  };
}

/** The first word of the slug of its name, which is the first word of its key. */
function firstWordOf({ name }: AddedInstitution): string {
  return firstAsciiWordOf(name)?.toLowerCase() ?? slugOf(name).split('-', 1)[0] ?? '';
}

function freeKey(slug: string, { countryCode, id }: AddedInstitution, isTaken: (key: string) => boolean): string {
  const inCountry = `${slug}-${(countryCode ?? 'xx').toLowerCase()}`;
  return [slug, inCountry].find((key) => !isTaken(key)) ?? `${slug}-${id}`;
}

/** What one is part of, without the links that close a circle: of a circle, those from a later id to an earlier one. */
function withoutCircle(
  at: number,
  above: (at: number) => readonly number[],
  byId: (a: number, b: number) => number,
): number[] {
  return above(at).filter((parent) => parent !== at && !(byId(parent, at) < 0 && reaches(parent, at, above)));
}

function reaches(from: number, to: number, above: (at: number) => readonly number[]): boolean {
  const seen = new Set([from]);
  for (const at of seen) {
    if (at === to) return true;
    for (const parent of above(at)) seen.add(parent);
  }
  return false;
}

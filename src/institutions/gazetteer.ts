/** The research organisations that the program knows, from `data/institutions.txt`, and how printed names lead to them. */

import { StoreDamagedError } from '../errors.ts';
import { type DataLine, itemsOf, parentsOf, readDataLines } from '../text/data-lines.ts';
import { foldText, normTerm, slugOf } from '../text/fold.ts';
import { lazily } from '../text/lazily.ts';
import { PhraseIndex } from '../text/phrase-index.ts';

import { remembered } from '../text/remembered.ts';
import { perVocabularies } from '../vocabularies/in-force.ts';
import { longestApart } from '../vocabularies/longest-apart.ts';
import { type PlacedInstitutions, placeInstitutions } from './added-institutions.ts';
import type { InstitutionEntry } from './institution-entry.ts';

import { type InstitutionKind, isBuiltLikeInstitution, kindFromWords } from './institution-words.ts';
import { GAP_IN_NAME, type InstitutionName, mayStandAt } from './names-in-text.ts';
import { type Place, readPlaces } from './places.ts';
import { type UnitName, unitNameOf } from './unit-names.ts';

export type { InstitutionEntry } from './institution-entry.ts';
export type { InstitutionKind } from './institution-words.ts';

export interface InstitutionMatch {
  readonly entry: InstitutionEntry;
  /** Offsets into the text, end exclusive. */
  readonly start: number;
  readonly end: number;
}

interface Gazetteer {
  /** How many organisations there are. */
  readonly size: number;
  /** The organisation of a line; made when it is first asked for, since most runs need few of the many. */
  readonly entryAt: (at: number) => InstitutionEntry;
  readonly names: PhraseIndex<InstitutionName>;
}

interface Structure {
  readonly byKey: ReadonlyMap<string, InstitutionEntry>;
  readonly partsOf: ReadonlyMap<string, readonly InstitutionEntry[]>;
}

/** Marks before an alias: ~ needs a cue in running text, * is the whole printed name or nothing, ? is shared by several organisations. */
const ALIAS = /^([~*?]?)(.+)$/;

const gazetteer = lazily(() => buildGazetteer(readDataLines('institutions.txt')));

const entries = lazily(() => Array.from({ length: gazetteer().size }, (_, at) => gazetteer().entryAt(at)));

const structure = lazily((): Structure => {
  const partsOf = new Map<string, InstitutionEntry[]>();
  for (const entry of entries()) {
    for (const key of entry.partOf) partsOf.set(key, [...(partsOf.get(key) ?? []), entry]);
  }
  return { byKey: new Map(entries().map((entry) => [entry.key, entry])), partsOf };
});

/** What the store at hand has added; null for nothing, which is the rule. */
const added = perVocabularies(({ institutions }): PlacedInstitutions | null =>
  institutions.length === 0
    ? null
    : placeInstitutions(institutions, {
        all: entries(),
        named: namedByOwn,
        find: (key) => structure().byKey.get(key) ?? null,
      }),
);

/** The organisation with what has been added to it. */
function renewed(entry: InstitutionEntry): InstitutionEntry {
  return added()?.renewed(entry) ?? entry;
}

/** All organisations of the program's own data, parents before their parts. */
export function allInstitutions(): readonly InstitutionEntry[] {
  return entries();
}

/** The one organisation that a printed name means, or null when it is unknown or may be several. */
export function resolveInstitution(printed: string): InstitutionEntry | null {
  const [only, other] = candidateInstitutions(printed);
  return only && !other ? only : null;
}

/** All organisations that a printed name may mean: several for an ambiguous acronym, fewer where a place beside it tells. */
export const candidateInstitutions = remembered((printed: string): readonly InstitutionEntry[] => {
  if (printed.length > 300) return [];
  const text = printed.replace(/\s+/g, ' ').replace(/^[\s"'“”„(,;:@-]+|[\s"'“”,;:-]+$/g, '');
  for (const reading of readingsOf(text)) {
    const found = namedAs(reading);
    const fitting = asPrinted(fittingPlaces(found, reading.places), reading.name);
    if (fitting.length > 0) return fitting;
  }
  return [];
});

/** Of added ones only where the program knows none of the name, or where a place tells which is meant; then acronyms count, too. */
function namedAs({ name, places }: Reading): InstitutionEntry[] {
  const own = namedByOwn(name).map(renewed);
  const extended = added();
  const isPlaced = places.some((meanings) => meanings.length > 0);
  if (extended === null || (own.length > 0 && !isPlaced)) return own;
  const { byName, byAcronym } = extended.named(normTerm(name));
  return [...new Set([...own, ...byName, ...(isPlaced ? byAcronym : [])])];
}

function namedByOwn(name: string): InstitutionEntry[] {
  const { names, entryAt } = gazetteer();
  return [...new Set(names.valuesOf(normTerm(name)).map(({ at }) => entryAt(at)))];
}

/** Where a running text names known organisations without doubt: longest matches from left to right. */
export const findInstitutions = remembered((text: string): readonly InstitutionMatch[] => {
  const { names, entryAt } = gazetteer();
  const own = names.findIn(text).flatMap(({ values, start, end }) => {
    const [only, ...others] = new Set(values.map(({ at }) => at));
    return only !== undefined && others.length === 0 ? [{ entry: renewed(entryAt(only)), start, end }] : [];
  });
  const extended = added();
  if (extended === null) return own;
  return longestApart([...own, ...extended.findIn(text)]);
});

/** The organisation of a key, or null. */
export function findInstitutionByKey(key: string): InstitutionEntry | null {
  return added()?.find(key) ?? structure().byKey.get(key) ?? null;
}

/** Whether a printed phrase names an organisation, known or not. */
export function looksLikeInstitution(printed: string): boolean {
  return isBuiltLikeInstitution(printed) || candidateInstitutions(printed).length > 0;
}

/** The kind of a printed organisation: of the known one, else what its words tell. */
export function kindOfInstitution(printed: string): InstitutionKind {
  return resolveInstitution(printed)?.kind ?? kindFromWords(printed);
}

/** The full name of a department, laboratory or group of an organisation ("EECS Department" at MIT); as printed when nothing is known of it. */
export function resolveUnit(printed: string, parent: InstitutionEntry): UnitName {
  return unitNameOf(printed, { key: parent.key, parts: structure().partsOf.get(parent.key) ?? [] });
}

interface Reading {
  readonly name: string;
  /** For each place beside the name, what it may mean. */
  readonly places: readonly (readonly Place[])[];
}

/** The ways to read a printed name, the most literal first: as it is, without a place at its end, without a unit before it. */
function readingsOf(text: string): Reading[] {
  const bare = unabbreviated(text.replace(/^the\s+/i, ''));
  const readings: Reading[] = [{ name: bare, places: [] }];
  const inParentheses = /^([^()]{2,}?)\s*\(([^()]{2,})\)$/.exec(bare);
  if (inParentheses?.[1] && inParentheses[2]) {
    const place = placesOf(inParentheses[2]);
    readings.push({ name: inParentheses[1], places: place ? [place] : [] });
    if (!place) readings.push({ name: inParentheses[2], places: [] });
  }
  const at = /^(.{4,}?),? (?:at|en) ([^,]+)$/.exec(bare);
  if (at?.[1] && at[2]) readings.push({ name: `${at[1]} ${at[2]}`, places: [] });
  const parts = bare.split(/\s*,\s*/).slice(0, 8);
  for (let from = 0; from < parts.length; from++) {
    if (from > 0 && !parts.slice(0, from).every((part) => ['DEPARTMENT', 'LAB'].includes(kindFromWords(part)))) break;
    for (let to = parts.length; to > from; to--) {
      const places = to === parts.length ? [] : parts.slice(to).map(placesOf);
      if (places.includes(null)) break;
      readings.push({
        name: parts.slice(from, to).join(' '),
        places: places.flatMap((place) => (place ? [place] : [])),
      });
    }
  }
  const unspaced = /^(.{2,}?)\s+(\p{Lu}[\p{L}\p{M}.'-]+)$/u.exec(bare);
  const city = unspaced?.[2] ? placesOf(unspaced[2]) : null;
  if (unspaced?.[1] && city) readings.push({ name: unspaced[1], places: [city] });
  return [...readings, ...inOtherTongues(bare)];
}

const UNIVERSITY_ABROAD =
  /^(?:Universit(?:à|é|ät|eit|at)|Universidade?|Uniwersytet)(?:\s(?:degli\s[Ss]tudi|de|di|do|da|w|van|of|zu))*\s(?:d['’])?(\p{Lu}[\p{L} -]{2,30})$/u;

/** "Università di Basilea" is the University of Basel: the word and the town each have their names in other languages. */
function inOtherTongues(name: string): Reading[] {
  const town = UNIVERSITY_ABROAD.exec(name)?.[1];
  const places = town ? (placesOf(town) ?? []).filter(({ city }) => city !== null) : [];
  const cities = new Set(places.map(({ city }) => city));
  const plain = town ? [{ name: `University of ${town}`, places: [] }] : [];
  const inCities = [...cities].flatMap((city) => [
    { name: `University of ${city}`, places: [places] },
    { name: `${city} University`, places: [places] },
  ]);
  return [...inCities, ...plain];
}

/** "Univ. of X", "U. of X" and "Inst. of X" in full. */
function unabbreviated(name: string): string {
  return name
    .replace(/\bUniv\b\.?/g, 'University')
    .replace(/\bU\.? of (?=\p{Lu})/gu, 'University of ')
    .replace(/\bInst\b\.?/g, 'Institute');
}

/** Whether a printed name is that of a town or country that is known. */
export function isKnownPlace(printed: string): boolean {
  return placesOf(printed) !== null;
}

/** The places that a text between commas may mean, or null when it is none; a bare postal code says nothing of where. */
function placesOf(text: string): readonly Place[] | null {
  if (/^[\d\s-]{3,10}$/.test(text)) return [];
  const name = foldText(text.replace(/\b[A-Z]{0,2}-?\d[\d\s-]{2,8}\b/g, ' '));
  return readPlaces().get(name) ?? added()?.placesOf(name) ?? null;
}

/** Those in a printed country; among several, those in a printed city (one alone may have a site elsewhere in its country). */
function fittingPlaces(
  entries: readonly InstitutionEntry[],
  places: readonly (readonly Place[])[],
): InstitutionEntry[] {
  const told = places.filter((meanings) => meanings.length > 0);
  const inCountry = entries.filter(({ countryCode }) =>
    told.every((meanings) => countryCode === null || meanings.some((place) => place.countryCode === countryCode)),
  );
  if (inCountry.length < 2) return inCountry;
  const inCity = inCountry.filter(({ city }) =>
    told.every((meanings) =>
      meanings.some((place) => place.city === null || (city !== null && place.city === foldText(city))),
    ),
  );
  return inCity.length > 0 ? inCity : inCountry;
}

/** Among several, those with a name in just this printing: "UvA" is not "UVA". */
function asPrinted(entries: InstitutionEntry[], printed: string): InstitutionEntry[] {
  if (entries.length < 2) return entries;
  const exact = entries.filter(({ name, aliases }) => name === printed || aliases.includes(printed));
  return exact.length > 0 ? exact : entries;
}

function buildGazetteer(lines: readonly DataLine[]): Gazetteer {
  const names = new PhraseIndex<InstitutionName>(GAP_IN_NAME, ({ value, text, start, end }) =>
    mayStandAt(value, { text, start, end }, () => entryAt(value.at)),
  );
  for (const [at, line] of lines.entries()) for (const name of namesOf(line, at)) names.add(name);
  const parents = parentsOf(lines);
  const made: InstitutionEntry[] = [];
  const entryAt = (at: number): InstitutionEntry => {
    const line = lines[at];
    if (!line) throw new StoreDamagedError(`institutions.txt has no organisation ${at}`);
    const parent = parents[at] ?? null;
    const entry = made[at] ?? entryOf(line, parent === null ? null : entryAt(parent));
    made[at] = entry;
    return entry;
  };
  return { size: lines.length, entryAt, names };
}

/** The names of a line; the file may repeat the main name among the others to give it a mark. */
function namesOf({ fields }: DataLine, at: number): InstitutionName[] {
  const main = fields[0] ?? '';
  const others = itemsOf(fields[2]).map((alias) => {
    const [, mark = '', printed = alias] = ALIAS.exec(alias) ?? [];
    return { at, printed, needsCue: mark === '~', inText: mark !== '*' };
  });
  return others.some(({ printed }) => printed === main)
    ? others
    : [{ at, printed: main, needsCue: false, inText: true }, ...others];
}

/** Fields: name | city | aliases | extras (kind=COMPANY site=https://… at=48.1,11.6 ror=… wikidata=… in=key employs=itself). The section is the country. */
function entryOf(line: DataLine, parent: InstitutionEntry | null): InstitutionEntry {
  const { section, fields, number } = line;
  const [name = '', city = '', , extraField = ''] = fields;
  if (name === '' || fields.length > 4)
    throw new StoreDamagedError(`Line ${number} of institutions.txt is not an organisation`);
  const extras = new Map(
    extraField
      .split(/\s+/)
      .filter(Boolean)
      .map((pair) => pairOf(pair)),
  );
  const place = city === '' ? null : city;
  const countryCode = section === '' || section === '--' ? null : section;
  const position = extras.get('at')?.split(',').map(Number);
  const known = readPlaces()
    .get(foldText(city))
    ?.find((meaning) => meaning.countryCode === countryCode);
  const [latitude, longitude] = position ?? known?.position ?? [];
  return {
    key: slugOf(name),
    name,
    kind: kindOf(extras.get('kind')) ?? kindFromWords(name),
    aliases: namesOf(line, 0).flatMap(({ printed }) => (printed === name ? [] : [printed])),
    city: place ?? parent?.city ?? null,
    countryCode: countryCode ?? parent?.countryCode ?? null,
    latitude: latitude ?? parent?.latitude ?? null,
    longitude: longitude ?? parent?.longitude ?? null,
    homepage: extras.get('site') ?? null,
    partOf: [...(parent ? [parent.key] : []), ...(extras.get('in')?.split(',') ?? [])],
    employsItself: extras.get('employs') === 'itself',
    identifiers: [
      ...(extras.get('ror')?.split(',') ?? []).map((value) => ({ scheme: 'ROR', value })),
      ...(extras.get('wikidata')?.split(',') ?? []).map((value) => ({ scheme: 'WIKIDATA', value })),
    ],
  };
}

function pairOf(pair: string): [string, string] {
  const equals = pair.indexOf('=');
  return [pair.slice(0, equals), pair.slice(equals + 1)];
}

function kindOf(text: string | undefined): InstitutionKind | null {
  const kinds: readonly InstitutionKind[] = [
    'UNIVERSITY',
    'INSTITUTE',
    'DEPARTMENT',
    'LAB',
    'COMPANY',
    'SOCIETY',
    'OTHER',
  ];
  return kinds.find((kind) => kind === text) ?? null;
}

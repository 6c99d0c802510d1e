/** Makes entries of added organisations, and adds what they say to entries that the program has. */
import { normTerm } from '../text/fold.ts';
import type { AddedInstitution } from '../vocabularies/added-entries.ts';
import type { InstitutionEntry } from './institution-entry.ts';

/** An organisation of its own, part of nothing yet. */
export function newEntry(key: string, organisation: AddedInstitution): InstitutionEntry {
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
    employsItself: false,
    identifiers: identifiersIn(organisation),
  };
}

/** A known organisation with the names, place and identifiers that it lacks. */
export function enrichedEntry(entry: InstitutionEntry, organisation: AddedInstitution): InstitutionEntry {
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

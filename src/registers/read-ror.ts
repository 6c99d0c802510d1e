/** Reads a dump of ROR, the Research Organization Registry: JSON of schema version 2 or 1, or a line a record. */
import { z } from 'zod';
import { type InstitutionKind, kindFromWords } from '../institutions/institution-words.ts';
import { recordsOf } from './json-records.ts';
import type { RegisterItem, RegisterReader } from './register.ts';

const relationships = z.array(z.object({ type: z.string(), id: z.string() })).default([]);
const external = z.object({
  preferred: z.string().nullish(),
  all: z.union([z.array(z.string()), z.string()]).nullish(),
});

const version2 = z.object({
  id: z.string(),
  names: z
    .array(z.object({ value: z.string(), types: z.array(z.string()).default([]), lang: z.string().nullish() }))
    .min(1),
  status: z.string().default('active'),
  types: z.array(z.string()).default([]),
  locations: z
    .array(
      z.object({
        geonames_details: z.object({
          name: z.string().nullish(),
          country_code: z.string().nullish(),
          lat: z.number().nullish(),
          lng: z.number().nullish(),
        }),
      }),
    )
    .default([]),
  links: z.array(z.object({ type: z.string(), value: z.string() })).default([]),
  external_ids: z.array(external.extend({ type: z.string() })).default([]),
  relationships,
});

const version1 = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string().default('active'),
  types: z.array(z.string()).default([]),
  aliases: z.array(z.string()).default([]),
  acronyms: z.array(z.string()).default([]),
  labels: z.array(z.object({ label: z.string() })).default([]),
  country: z.object({ country_code: z.string().nullish() }).default({}),
  addresses: z
    .array(z.object({ city: z.string().nullish(), lat: z.number().nullish(), lng: z.number().nullish() }))
    .default([]),
  links: z.array(z.string()).default([]),
  external_ids: z.record(z.string(), external).default({}),
  relationships,
});

/** One shape for both versions of the schema. */
interface Organisation {
  readonly id: string;
  readonly status: string;
  readonly types: readonly string[];
  readonly name: string;
  readonly names: readonly string[];
  readonly acronyms: readonly string[];
  readonly city: string | null;
  readonly countryCode: string | null;
  readonly position: [number, number] | null;
  readonly homepage: string | null;
  readonly wikidata: string | null;
  readonly partOf: readonly string[];
}

const organisation = z.union([version2.transform(fromVersion2), version1.transform(fromVersion1)]);

/** Reads the organisations; withdrawn and inactive ones are left out and counted. */
export const readRor: RegisterReader = async function* (text): AsyncGenerator<RegisterItem> {
  const expected = 'a dump of ROR: give the .json file of the data dump (unzip it first), as it is or as .gz';
  for await (const record of recordsOf(text, organisation, expected)) {
    if ('rejected' in record)
      yield { rejected: { ...record.rejected, reason: `It is no organisation of ROR (${record.rejected.reason}).` } };
    else if (record.value.status !== 'active') yield { retired: record.value.id };
    else yield { entry: entryOf(record.value) };
  }
};

function entryOf({ status: _, types, name, names, acronyms, ...rest }: Organisation) {
  return {
    what: 'institution' as const,
    scheme: 'ROR',
    name,
    kind: kindOf(name, types),
    names: [...new Set(names)].filter((other) => other !== name),
    acronyms: [...new Set(acronyms)],
    ...rest,
    partOf: [...rest.partOf],
  };
}

function fromVersion2(record: z.infer<typeof version2>): Organisation {
  const ofType = (type: string) => record.names.filter(({ types }) => types.includes(type)).map(({ value }) => value);
  const english = record.names.find(({ types, lang }) => types.includes('label') && lang === 'en')?.value;
  const place = record.locations[0]?.geonames_details;
  const [shown = english ?? record.names[0]?.value ?? ''] = ofType('ror_display');
  return {
    ...kept(record),
    name: english ?? shown,
    names: [...ofType('ror_display'), ...ofType('label'), ...ofType('alias')],
    acronyms: ofType('acronym'),
    city: place?.name ?? null,
    countryCode: place?.country_code ?? null,
    position: positionOf(place?.lat, place?.lng),
    homepage: record.links.find(({ type }) => type === 'website')?.value ?? null,
    wikidata: wikidataOf(record.external_ids.find(({ type }) => type.toLowerCase() === 'wikidata')),
  };
}

function fromVersion1(record: z.infer<typeof version1>): Organisation {
  const [address] = record.addresses;
  return {
    ...kept(record),
    name: record.name,
    names: [...record.labels.map(({ label }) => label), ...record.aliases],
    acronyms: record.acronyms,
    city: address?.city ?? null,
    countryCode: record.country.country_code ?? null,
    position: positionOf(address?.lat, address?.lng),
    homepage: record.links[0] ?? null,
    wikidata: wikidataOf(Object.entries(record.external_ids).find(([type]) => type.toLowerCase() === 'wikidata')?.[1]),
  };
}

function kept({ id, status, types, relationships: related }: z.infer<typeof version1> | z.infer<typeof version2>) {
  const parents = related.filter(({ type }) => type.toLowerCase() === 'parent');
  return { id: bareId(id), status, types, partOf: parents.map((parent) => bareId(parent.id)) };
}

function bareId(id: string): string {
  return id.replace(/^https?:\/\/ror\.org\//, '');
}

function positionOf(
  latitude: number | null | undefined,
  longitude: number | null | undefined,
): [number, number] | null {
  return latitude == null || longitude == null ? null : [latitude, longitude];
}

function wikidataOf(ids: z.infer<typeof external> | undefined): string | null {
  const all = typeof ids?.all === 'string' ? [ids.all] : (ids?.all ?? []);
  return ids?.preferred ?? (all.length === 1 ? (all[0] ?? null) : null);
}

const KINDS: Readonly<Record<string, InstitutionKind>> = {
  education: 'UNIVERSITY',
  facility: 'INSTITUTE',
  company: 'COMPANY',
  nonprofit: 'SOCIETY',
};

/** By its words, which tell a laboratory from an institute, else by the register's types. */
function kindOf(name: string, types: readonly string[]): InstitutionKind {
  const byWords = kindFromWords(name);
  if (byWords !== 'OTHER') return byWords;
  return types.map((type) => KINDS[type.toLowerCase()]).find((kind) => kind !== undefined) ?? 'OTHER';
}

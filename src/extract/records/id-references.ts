/** Puts people, places and series where a record only names their identifiers ("speaker_ids": [7]) and the document describes them elsewhere. */

import type { PlacedJson } from '../readers/json-places.ts';
import { fieldOfWords } from './key-names.ts';
import { foldKey } from './placed-fields.ts';

type PlacedObject = Extract<PlacedJson, { type: 'object' }>;
/** What things are, as far as a reference has to know. */
type What = 'person' | 'place' | 'series';

const OF_FIELDS: Readonly<Record<string, What>> = {
  speakers: 'person',
  speaker: 'person',
  participants: 'person',
  defendant: 'person',
  host: 'person',
  chair: 'person',
  organizers: 'person',
  committee: 'person',
  room: 'place',
  location: 'place',
  building: 'place',
  series: 'series',
};
const PEOPLE = /^(?:users?|profiles?|authors?|members?|researchers?|staff)$/;
const REFERS = /[\s_-]?(?:ids?|uuids?|refs?|keys?|codes?|slugs?)$/i;
const IS_ID = /^(?:id|uid|uuid|guid|key|code|slug|.*id)$/;
const IS_NAME = /name|title|label/;
/** Null for an identifier that several things have. */
type Things = Record<What, Map<string, PlacedObject | null>> & {
  /** By type and identifier, as JSON:API includes them. */
  readonly included: Map<string, PlacedObject>;
};

/** The value with every list of identifiers replaced by what the document lists under them; as it is where it lists nothing. */
export function withIdentified(root: PlacedJson): PlacedJson {
  const things: Things = { person: new Map(), place: new Map(), series: new Map(), included: new Map() };
  collect(root, things);
  if (Object.values(things).every((of) => of.size === 0)) return root;
  // What stands at several places stays one.
  return filled(root, things, new Map());
}

/** What a key speaks of: "all_speakers", "people", "rooms". */
function whatOf(key: string): What | null {
  const bare = key.replace(
    /^(?:all|list[_\s]of)[_\s]|[_\s](?:list|map|by[_\s]id|index)$|(?<=\p{Ll})(?:List|Map|ById)$/gu,
    '',
  );
  if (PEOPLE.test(foldKey(bare))) return 'person';
  return OF_FIELDS[fieldOfWords(bare) ?? ''] ?? null;
}

function collect(value: PlacedJson, things: Things): void {
  if (value.type === 'list') for (const item of value.items) collect(item, things);
  if (value.type !== 'object') return;
  const type = typeAndId(value);
  if (type !== null && value.fields.has('attributes')) things.included.set(type, value);
  for (const [key, field] of value.fields) {
    const what = whatOf(key);
    if (what !== null && field.type === 'list')
      for (const item of field.items) if (item.type === 'object') note(things[what], idOf(item), item);
    if (what !== null && field.type === 'object')
      for (const [id, item] of field.fields) if (item.type === 'object') note(things[what], id, item);
    collect(field, things);
  }
}

function note(things: Map<string, PlacedObject | null>, id: string | null, thing: PlacedObject): void {
  if (id === null || ![...thing.fields.keys()].some((key) => IS_NAME.test(foldKey(key)))) return;
  const before = things.get(id);
  things.set(id, before === undefined || before === thing ? thing : null);
}

function idOf(thing: PlacedObject): string | null {
  const keys = [...thing.fields.keys()];
  const key = keys.find((one) => foldKey(one) === 'id') ?? keys.find((one) => IS_ID.test(foldKey(one)));
  const id = key === undefined ? undefined : thing.fields.get(key);
  return id === undefined ? null : scalarOf(id);
}

function scalarOf(value: PlacedJson): string | null {
  if (value.type === 'text') return value.text.text.trim() || null;
  return value.type === 'other' && typeof value.value === 'number' ? String(value.value) : null;
}

function typeAndId({ fields }: PlacedObject): string | null {
  const [type, id] = [fields.get('type'), fields.get('id')].map((one) => (one === undefined ? null : scalarOf(one)));
  return type == null || id == null ? null : `${type} ${id}`;
}

function filled(value: PlacedJson, things: Things, done: Map<PlacedJson, PlacedJson>): PlacedJson {
  const before = done.get(value);
  if (before !== undefined) return before;
  const whole = fill(value, things, done);
  done.set(value, whole);
  return whole;
}

function fill(value: PlacedJson, things: Things, done: Map<PlacedJson, PlacedJson>): PlacedJson {
  if (value.type === 'list') return { ...value, items: value.items.map((item) => filled(item, things, done)) };
  if (value.type !== 'object') return value;
  const fields = new Map<string, PlacedJson>();
  for (const [key, field] of value.fields) {
    const name = key.replace(REFERS, '');
    const what = name === '' ? null : whatOf(name);
    const named = what === null ? null : referred(field, things[what]);
    if (named === null) fields.set(key, filled(field, things, done));
    else if (name === key) fields.set(key, named);
    else {
      fields.set(key, field);
      if (!value.fields.has(name)) fields.set(fieldOfWords(name) ?? name, named);
    }
  }
  for (const [name, related] of relatedTo(value, things)) if (!fields.has(name)) fields.set(name, related);
  return { ...value, fields };
}

/** What the relationships of a record in JSON:API lead to, by their names. */
function relatedTo({ fields }: PlacedObject, { included }: Things): [string, PlacedJson][] {
  const relationships = fields.get('relationships');
  if (relationships?.type !== 'object') return [];
  return [...relationships.fields].flatMap(([name, relation]): [string, PlacedJson][] => {
    const data = relation.type === 'object' ? relation.fields.get('data') : undefined;
    const references = data?.type === 'list' ? data.items : data ? [data] : [];
    const items = references.flatMap((one) =>
      one.type === 'object' ? (included.get(typeAndId(one) ?? '') ?? []) : [],
    );
    if (!data || items.length === 0 || items.length !== references.length) return [];
    const [only] = items;
    return [[name, data.type === 'list' || !only ? { ...data, type: 'list', items } : only]];
  });
}

/** The things of one identifier or a list of them; null unless the document describes every one. */
function referred(field: PlacedJson, things: ReadonlyMap<string, PlacedObject | null>): PlacedJson | null {
  if (field.type === 'list') {
    const items = field.items.flatMap((item) => things.get(scalarOf(item) ?? '') ?? []);
    return items.length > 0 && items.length === field.items.length ? { ...field, items } : null;
  }
  const one = scalarOf(field);
  const whole = things.get(one ?? '');
  if (whole || one === null || !one.includes(',')) return whole ?? null;
  const items = one.split(',').map((id) => things.get(id.trim()) ?? null);
  const known = items.filter((item) => item !== null);
  return known.length === items.length ? { type: 'list', items: known, start: field.start, end: field.end } : null;
}

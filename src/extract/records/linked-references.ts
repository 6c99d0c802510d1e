/** Puts the things of a linked-data graph where they are only named by their `@id`. */

import type { PlacedJson } from '../readers/json-places.ts';

type PlacedObject = Extract<PlacedJson, { type: 'object' }>;

/** The value with every `{"@id": …}` that the document describes elsewhere replaced by that description; circles stay open. */
export function withReferences(root: PlacedJson): PlacedJson {
  const things = new Map<string, PlacedObject>();
  collect(root, things);
  if (things.size === 0) return root;
  const known = new Map<PlacedObject, PlacedObject>();
  const open = new Set<PlacedObject>();
  const fill = (value: PlacedJson): PlacedJson => {
    if (value.type === 'list') return { ...value, items: value.items.map(fill) };
    if (value.type !== 'object') return value;
    const id = idOf(value);
    const thing = value.fields.size === 1 && id !== null ? things.get(id) : undefined;
    return filled(thing ?? value);
  };
  const filled = (thing: PlacedObject): PlacedObject => {
    const before = known.get(thing);
    if (before) return before;
    if (open.has(thing)) return thing;
    open.add(thing);
    const fields = new Map([...thing.fields].map(([key, field]) => [key, fill(field)]));
    open.delete(thing);
    const whole: PlacedObject = { ...thing, fields };
    known.set(thing, whole);
    return whole;
  };
  return fill(root);
}

function collect(value: PlacedJson, things: Map<string, PlacedObject>): void {
  if (value.type === 'list') for (const item of value.items) collect(item, things);
  if (value.type !== 'object') return;
  const id = idOf(value);
  if (id !== null && value.fields.size > 1 && !things.has(id)) things.set(id, value);
  for (const field of value.fields.values()) collect(field, things);
}

function idOf(value: PlacedObject): string | null {
  const id = value.fields.get('@id');
  return id?.type === 'text' ? id.text.text : null;
}

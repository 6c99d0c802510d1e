/** Turns the rows of a plan into items and puts lists in their order, for both engines. */
import type { Value } from './graph.ts';
import type { Found, Item, Label, OrderKey, Page, PlanNode } from './plan.ts';
import { totalOrder } from './plan.ts';

/** The names of an item's values in the order in which a plan's text returns them, the id left out. */
export function valueNames(node: PlanNode): readonly string[] {
  return [...node.columns, ...node.links];
}

/** An item from the values of a row, in the order of `valueNames`. */
export function itemOf(label: Label, names: readonly string[], row: readonly Value[], parent: Item | null): Item {
  const values: Record<string, Value> = {};
  for (let index = 0; index < names.length; index++) values[names[index] ?? ''] = row[index + 1] ?? null;
  return { id: String(row[0]), label, values, related: new Map(), parent };
}

/** Compares two values as both engines order them: absent last when ascending, text by code unit. */
function compareValues(a: Value, b: Value): number {
  if (a === b) return 0;
  if (a === null) return 1;
  if (b === null) return -1;
  return a < b ? -1 : 1;
}

/** Compares two rows of key values. */
export function compareKeys(
  directions: readonly OrderKey['direction'][],
  a: readonly Value[],
  b: readonly Value[],
): number {
  for (let index = 0; index < directions.length; index++) {
    const compared = compareValues(a[index] ?? null, b[index] ?? null);
    if (compared !== 0) return directions[index] === 'DESC' ? -compared : compared;
  }
  return 0;
}

/** The keys in which a page is walked: the order itself, or its reverse when walking backward. */
export function walkOrder(page: Page): readonly OrderKey[] {
  const keys = totalOrder(page.order);
  if (!page.backward) return keys;
  return keys.map((key) => ({ ...key, direction: key.direction === 'ASC' ? 'DESC' : 'ASC' }));
}

/** The values of an item by which a page is ordered. */
export function keyValues(item: Item, keys: readonly OrderKey[]): readonly Value[] {
  return keys.map((key) => (key.property === 'id' ? item.id : (item.values[key.property] ?? null)));
}

/** Sorts items walked in page order, cuts them to the page and turns a backward walk round again. */
export function cutPage(items: readonly Item[], page: Page, total: number | null): Found {
  const keys = walkOrder(page);
  const directions = keys.map((key) => key.direction);
  const sorted = items
    .map((item) => ({ item, values: keyValues(item, keys) }))
    .sort((a, b) => compareKeys(directions, a.values, b.values));
  const { from } = page;
  const after = from === null ? sorted : sorted.filter((entry) => compareKeys(directions, entry.values, from) > 0);
  const cut = after.slice(0, page.limit).map((entry) => entry.item);
  if (page.backward) cut.reverse();
  return { items: cut, more: after.length > page.limit, total };
}

/**
 * Pages in order on the embedded engine: Grafeo has no ordered index (an ordered page of 100,000 talks takes 90 ms by
 * scan), hence the sort keys of the five labels are kept in memory and brought up to date after each commit.
 */
import { TalkgraphError } from '../../errors.ts';
import { KEY_STATEMENTS, type KeysRow } from '../engine-statements.ts';
import type { OrderedKey, OrderedPages, OrderName, Parameters, Row, SearchLabel, Value } from '../graph.ts';
import type { Statement } from '../statement.ts';

interface Order {
  readonly label: SearchLabel;
  readonly property: string;
}

const ORDERS: Readonly<Record<OrderName, Order>> = {
  'talks-by-date': { label: 'Talk', property: 'dateSort' },
  'talks-by-title': { label: 'Talk', property: 'titleSort' },
  'speakers-by-name': { label: 'Speaker', property: 'sortName' },
  'speakers-by-talk-count': { label: 'Speaker', property: 'talkCount' },
  'institutions-by-name': { label: 'Institution', property: 'nameSort' },
  'institutions-by-talk-count': { label: 'Institution', property: 'talkCount' },
  'institutions-by-speaker-count': { label: 'Institution', property: 'speakerCount' },
  'topics-by-label': { label: 'Topic', property: 'labelSort' },
  'topics-by-talk-count': { label: 'Topic', property: 'talkCount' },
  'series-by-name': { label: 'Series', property: 'nameSort' },
};

const ORDER_NAMES = Object.keys(ORDERS) as readonly OrderName[];

/** The first letter of each label's ids. */
const LETTERS: Readonly<Record<SearchLabel, string>> = {
  Talk: 't',
  Speaker: 'p',
  Institution: 'i',
  Topic: 'o',
  Series: 's',
};

const LABEL_NAMES = Object.keys(LETTERS) as readonly SearchLabel[];
const LIKE_AN_ID = /^[tpios][\w-]+$/;
const LONGEST_ID = 16;
/** Above this many changed keys one pass over all is cheaper than moving the array's end once a key. */
const MOST_SPLICES = 16;

/** Runs a statement without counting it among those that were asked for. */
export type RunInternal = <P extends Parameters, R>(statement: Statement<P, R>, parameters: P) => Promise<readonly R[]>;

/**
 * What a transaction did, as far as the order of nodes is concerned. The ids come from the parameters and rows of its write
 * statements, so a statement that changes an order key must take or return the id; `verify` finds one that does not.
 */
export class Touched {
  readonly ids = new Set<string>();
  deletedNodes = false;

  /** Notes a write; a string that only looks like an id costs one vain look-up. */
  note(parameters: Parameters, rows: readonly Row[], deletedNodes: boolean): void {
    collectIds(parameters, this.ids);
    collectIds(rows, this.ids);
    if (deletedNodes) this.deletedNodes = true;
  }
}

export class GrafeoOrderedPages implements OrderedPages {
  readonly #run: RunInternal;
  readonly #rows = new Map<SearchLabel, Map<string, KeysRow>>();
  /** Replaced, never changed, so that a walk may go on across a write. */
  readonly #sorted = new Map<OrderName, readonly OrderedKey[]>();

  constructor(run: RunInternal) {
    this.#run = run;
  }

  /** Reads the keys of all nodes of the labels; sorting waits until an order is walked. */
  async load(labels: readonly SearchLabel[] = LABEL_NAMES): Promise<void> {
    for (const label of labels) {
      const rows = await this.#run(KEY_STATEMENTS[label].ofAll, {});
      this.#rows.set(label, new Map(rows.map((row) => [row.id, row])));
      for (const name of ordersOf(label)) this.#sorted.delete(name);
    }
  }

  /** Brings the keys up to date after a commit, reading only the nodes that it names. */
  async refresh(touched: Touched): Promise<void> {
    for (const label of LABEL_NAMES) {
      const ids = [...touched.ids].filter((id) => id.startsWith(LETTERS[label]));
      if (ids.length > 0) await this.#refreshIds(label, ids);
      if (touched.deletedNodes && (await this.#count(label)) !== this.#rowsOf(label).size) await this.load([label]);
    }
  }

  /** Throws when the keys in memory are not those of the store: a write changed nodes that it neither took nor returned the ids of. */
  async verify(): Promise<void> {
    for (const label of LABEL_NAMES) {
      const stored = await this.#run(KEY_STATEMENTS[label].ofAll, {});
      const known = this.#rowsOf(label);
      const stale = stored.find((row) => JSON.stringify(row) !== JSON.stringify(known.get(row.id)));
      if (stale !== undefined || stored.length !== known.size) {
        throw new TalkgraphError(
          'STALE_ORDER',
          `A write changed the order of a ${label} whose id it neither took nor returned: let its statement return the ids ${JSON.stringify(stale ?? '')}`,
        );
      }
    }
  }

  *walk(order: OrderName, direction: 'ASC' | 'DESC', after: OrderedKey | null): Iterable<OrderedKey> {
    const keys = this.#keysOf(order);
    const step = direction === 'ASC' ? 1 : -1;
    let index = firstIndex(keys, direction, after);
    for (let key = keys[index]; key !== undefined; key = keys[index]) {
      yield key;
      index += step;
    }
  }

  count(order: OrderName): number {
    return this.#keysOf(order).length;
  }

  #rowsOf(label: SearchLabel): Map<string, KeysRow> {
    const rows = this.#rows.get(label);
    if (rows !== undefined) return rows;
    const none = new Map<string, KeysRow>();
    this.#rows.set(label, none);
    return none;
  }

  #keysOf(order: OrderName): readonly OrderedKey[] {
    const known = this.#sorted.get(order);
    if (known !== undefined) return known;
    const { label, property } = ORDERS[order];
    const keys = [...this.#rowsOf(label).values()].flatMap((row) => keyOf(row, property) ?? []).sort(compareKeys);
    this.#sorted.set(order, keys);
    return keys;
  }

  async #refreshIds(label: SearchLabel, ids: readonly string[]): Promise<void> {
    const rows = await this.#run(KEY_STATEMENTS[label].ofIds, { ids: [...ids] });
    const present = new Map(rows.map((row) => [row.id, row]));
    const known = this.#rowsOf(label);
    const changes = ids
      .map((id) => ({ id, before: known.get(id), after: present.get(id) }))
      .filter(({ before, after }) => before !== undefined || after !== undefined);
    for (const { id, after } of changes) {
      if (after === undefined) known.delete(id);
      else known.set(id, after);
    }
    for (const name of ordersOf(label)) this.#reorder(name, changes);
  }

  #reorder(name: OrderName, changes: readonly { before: KeysRow | undefined; after: KeysRow | undefined }[]): void {
    const keys = this.#sorted.get(name);
    if (keys === undefined) return;
    const { property } = ORDERS[name];
    const moves = changes
      .map(({ before, after }) => ({ from: before && keyOf(before, property), to: after && keyOf(after, property) }))
      .filter(({ from, to }) => from?.key !== to?.key);
    if (moves.length === 0) return;
    const gone = moves.flatMap(({ from }) => from ?? []);
    const added = moves.flatMap(({ to }) => to ?? []);
    this.#sorted.set(name, moves.length > MOST_SPLICES ? merged(keys, gone, added) : spliced(keys, gone, added));
  }

  async #count(label: SearchLabel): Promise<number> {
    const [row] = await this.#run(KEY_STATEMENTS[label].count, {});
    return row?.count ?? 0;
  }
}

function ordersOf(label: SearchLabel): readonly OrderName[] {
  return ORDER_NAMES.filter((name) => ORDERS[name].label === label);
}

/** A node without the property is in no page, as with `IS NOT NULL` on Neo4j. */
function keyOf(row: KeysRow, property: string): OrderedKey | undefined {
  const key = row[property];
  if (typeof key !== 'string' && typeof key !== 'number') return undefined;
  return { key, id: row.id };
}

function compareKeys(a: OrderedKey, b: OrderedKey): number {
  if (a.key !== b.key) return a.key < b.key ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

function spliced(keys: readonly OrderedKey[], gone: readonly OrderedKey[], added: readonly OrderedKey[]): OrderedKey[] {
  const result = [...keys];
  for (const key of gone) result.splice(lowerBound(result, key), 1);
  for (const key of added) result.splice(lowerBound(result, key), 0, key);
  return result;
}

function merged(keys: readonly OrderedKey[], gone: readonly OrderedKey[], added: readonly OrderedKey[]): OrderedKey[] {
  const goneIds = new Set(gone.map(({ id }) => id));
  const coming = [...added].sort(compareKeys);
  const result: OrderedKey[] = [];
  let next = 0;
  for (const key of keys) {
    if (goneIds.has(key.id)) continue;
    for (let other = coming[next]; other !== undefined && compareKeys(other, key) < 0; other = coming[next]) {
      result.push(other);
      next += 1;
    }
    result.push(key);
  }
  return result.concat(coming.slice(next));
}

/** The index of the first key that is not before the given one. */
function lowerBound(keys: readonly OrderedKey[], wanted: OrderedKey): number {
  let low = 0;
  let high = keys.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const key = keys[middle];
    if (key !== undefined && compareKeys(key, wanted) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function firstIndex(keys: readonly OrderedKey[], direction: 'ASC' | 'DESC', after: OrderedKey | null): number {
  if (after === null) return direction === 'ASC' ? 0 : keys.length - 1;
  const bound = lowerBound(keys, after);
  if (direction === 'DESC') return bound - 1;
  const there = keys[bound];
  return there !== undefined && compareKeys(there, after) === 0 ? bound + 1 : bound;
}

function collectIds(value: Value | Parameters | readonly Row[], into: Set<string>): void {
  if (typeof value === 'string') {
    if (value.length <= LONGEST_ID && LIKE_AN_ID.test(value)) into.add(value);
  } else if (value !== null && typeof value === 'object') {
    for (const item of Object.values(value)) collectIds(item, into);
  }
}

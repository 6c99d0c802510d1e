/** The records that one transaction works on, each read once. */
import type { Transaction } from '../graph/graph.ts';
import { groupedBy } from './bundles.ts';
import type { StoredRecord } from './record.ts';
import { blocksOf, findRemembered, type LoadedRecord, loadRecords, recordsOfBlocks } from './record-store.ts';

export interface KnownRecords {
  /** What is written just now, and need not be read back. */
  readonly written?: readonly StoredRecord[];
  /** What is written or removed, as it was before, where it was there. */
  readonly before?: readonly LoadedRecord[];
  /** Ids of what has been written since the speakers were last made. */
  readonly fresh?: Iterable<string>;
}

/** The records of blocks, each read once in a transaction. */
export class LoadedRecords {
  readonly #transaction: Transaction;
  readonly #byId = new Map<string, LoadedRecord>();
  readonly #fresh: ReadonlySet<string>;
  readonly #before: ReadonlyMap<string, readonly LoadedRecord[]>;

  constructor(transaction: Transaction, { written = [], before = [], fresh = [] }: KnownRecords = {}) {
    this.#transaction = transaction;
    this.#fresh = new Set([...written.map(({ id }) => id), ...fresh]);
    for (const record of written) this.#byId.set(record.id, { ...record, statedTalk: null });
    const placed = before.flatMap((record) => blocksOf(record).map((block) => ({ block, record })));
    this.#before = new Map(
      [...groupedBy(placed, ({ block }) => block)].map(([block, of]) => [block, of.map(({ record }) => record)]),
    );
  }

  async ofBlocks(keys: Iterable<string>): Promise<Map<string, LoadedRecord[]>> {
    const wanted = [...new Set(keys)];
    const stored = await recordsOfBlocks(this.#transaction, wanted);
    const unread: string[] = [];
    for (const record of [...stored.values()].flat()) {
      if (this.#byId.has(record.id)) continue;
      const remembered = findRemembered(record);
      if (remembered) this.#byId.set(record.id, remembered);
      else unread.push(record.id);
    }
    for (const record of await loadRecords(this.#transaction, unread)) this.#byId.set(record.id, record);
    const loaded = (key: string) => (stored.get(key) ?? []).flatMap(({ id }) => this.#byId.get(id) ?? []);
    return new Map(wanted.map((key) => [key, loaded(key)]));
  }

  /** The records of blocks before the change, of which those are given that the blocks have now. */
  asTheyWere(
    keys: readonly string[],
    now: ReadonlyMap<string, readonly LoadedRecord[]>,
  ): Map<string, readonly LoadedRecord[]> {
    return new Map(
      keys.map((key) => {
        const kept = (now.get(key) ?? []).filter(({ id }) => !this.#fresh.has(id));
        return [key, [...kept, ...(this.#before.get(key) ?? [])]];
      }),
    );
  }

  /** Those records that are not yet known to state the talk that they do. */
  withOtherTalk(talkOf: ReadonlyMap<string, string>): Map<string, string> {
    return new Map([...talkOf].filter(([id, talk]) => this.#byId.get(id)?.statedTalk !== talk));
  }
}

/** The records that one transaction works on, each read once. */
import type { Transaction } from '../graph/graph.ts';
import type { StoredRecord } from './record.ts';
import { type LoadedRecord, loadRecords, recordsOfBlocks } from './record-store.ts';

/** The records of blocks, each read once in a transaction; `written` are records that need not be read back. */
export class LoadedRecords {
  readonly #transaction: Transaction;
  readonly #byId = new Map<string, LoadedRecord>();

  constructor(transaction: Transaction, written: readonly StoredRecord[]) {
    this.#transaction = transaction;
    for (const record of written) this.#byId.set(record.id, { ...record, statedTalk: null });
  }

  async ofBlocks(keys: Iterable<string>): Promise<Map<string, LoadedRecord[]>> {
    const wanted = [...new Set(keys)];
    const ids = await recordsOfBlocks(this.#transaction, wanted);
    const unread = [...ids.values()].flat().filter((id) => !this.#byId.has(id));
    for (const record of await loadRecords(this.#transaction, unread)) this.#byId.set(record.id, record);
    return new Map(wanted.map((key) => [key, (ids.get(key) ?? []).flatMap((id) => this.#byId.get(id) ?? [])]));
  }

  /** Those records that are not yet known to state the talk that they do. */
  withOtherTalk(talkOf: ReadonlyMap<string, string>): Map<string, string> {
    return new Map([...talkOf].filter(([id, talk]) => this.#byId.get(id)?.statedTalk !== talk));
  }
}

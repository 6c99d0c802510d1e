/**
 * The files of an embedded store and what makes its commits outlive a power cut: Grafeo writes a commit to its
 * log but leaves it to the operating system when that reaches the disk.
 */
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { open, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { StoreDamagedError, UsageError } from '../../errors.ts';

const DATABASE = 'graph.grafeo';
const ACKNOWLEDGED = 'acknowledged-epoch';

export class GrafeoFiles {
  readonly folder: string;
  readonly database: string;
  readonly #acknowledged: string;
  readonly #logs: string;
  #epochOnDisk = -1n;
  #lastLog = '';
  #running: Promise<void> | null = null;
  #next: Promise<void> | null = null;

  constructor(folder: string) {
    this.folder = folder;
    this.database = join(folder, DATABASE);
    this.#acknowledged = join(folder, ACKNOWLEDGED);
    this.#logs = `${this.database}.wal`;
  }

  /** Makes the folder, or refuses when there is no store and none may be made, or when its database is gone. */
  prepare(create: boolean): void {
    if (existsSync(this.database)) return;
    if (this.#readAcknowledged() !== null) {
      throw new StoreDamagedError(
        `The store in ${this.folder} has lost its database (${DATABASE}): restore the folder from a backup, or name another folder.`,
      );
    }
    if (!create) throw new UsageError(`There is no store in ${this.folder}.`);
    mkdirSync(this.folder, { recursive: true });
  }

  /** Refuses a store that is at an earlier commit than it has acknowledged. */
  checkEpoch(epoch: bigint): void {
    const acknowledged = this.#readAcknowledged();
    if (acknowledged !== null && epoch < acknowledged) {
      throw new StoreDamagedError(
        `The store in ${this.folder} is at commit ${epoch} but has acknowledged commit ${acknowledged}, so work is missing from it: ` +
          `restore the folder from a backup, or delete the file ${ACKNOWLEDGED} in it to go on without what is missing.`,
      );
    }
    this.#epochOnDisk = acknowledged ?? -1n;
  }

  /**
   * Returns when everything committed before the call is on disk and acknowledged. Calls that come while the disk
   * is busy share one turn.
   */
  async settle(currentEpoch: () => bigint): Promise<void> {
    if (this.#running === null) {
      this.#running = this.#sync(currentEpoch()).finally(() => {
        this.#running = null;
      });
      return this.#running;
    }
    this.#next ??= this.#running
      .catch(() => undefined)
      .then(() => {
        this.#next = null;
        return this.settle(currentEpoch);
      });
    return this.#next;
  }

  async #sync(epoch: bigint): Promise<void> {
    if (epoch <= this.#epochOnDisk) return;
    await this.#syncLogs();
    const draft = `${this.#acknowledged}.new`;
    await writeSynced(draft, `${epoch}\n`);
    await rename(draft, this.#acknowledged);
    await syncFolder(this.folder);
    this.#epochOnDisk = epoch;
  }

  async #syncLogs(): Promise<void> {
    const logs = existsSync(this.#logs)
      ? (await readdir(this.#logs)).filter((name) => name.endsWith('.log')).sort()
      : [];
    const newest = logs.at(-1);
    // Without a log the commits have just moved into the database file.
    if (newest === undefined) return syncFile(this.database);
    const since = logs.includes(this.#lastLog) ? logs.indexOf(this.#lastLog) : 0;
    for (const log of logs.slice(since)) await syncLog(join(this.#logs, log));
    if (newest !== this.#lastLog) {
      await syncFolder(this.#logs);
      this.#lastLog = newest;
    }
  }

  #readAcknowledged(): bigint | null {
    if (!existsSync(this.#acknowledged)) return null;
    const text = readFileSync(this.#acknowledged, 'utf8').trim();
    if (!/^\d+$/.test(text)) {
      throw new StoreDamagedError(
        `The file ${ACKNOWLEDGED} in ${this.folder} is damaged: restore the folder from a backup.`,
      );
    }
    return BigInt(text);
  }
}

/** A log that is gone meanwhile has been moved into the database, which Grafeo syncs before it drops a log. */
async function syncLog(path: string): Promise<void> {
  try {
    await syncFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw error;
  }
}

async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.datasync();
  } finally {
    await file.close();
  }
}

async function syncFolder(path: string): Promise<void> {
  // Windows cannot open a folder, and orders the entries of its folders by itself.
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function writeSynced(path: string, text: string): Promise<void> {
  const file = await open(path, 'w');
  try {
    await file.writeFile(text);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** The embedded engine: Grafeo in this process, with its store in a folder or in memory. */
import grafeo, { type GrafeoDB, type Transaction as GrafeoTransaction, type QueryResult } from '@grafeo-db/js';
import { StoreLockedError, StoreUnreachableError, TalkgraphError } from '../../errors.ts';
import { foldText } from '../../text/fold.ts';
import { mayBeMistyped, type TypedWord } from '../../text/typed-words.ts';
import { textOf } from '../catalogue.ts';
import { schemaVersionStatement, setSchemaVersionStatement } from '../engine-statements.ts';
import type { Graph, Parameters, Row, SearchLabel, Transaction } from '../graph.ts';
import { type Migration, migrateStore, programVersion } from '../migrations.ts';
import type { Statement } from '../statement.ts';
import { checkedParameters, checkedRows } from './checked.ts';
import { GrafeoFiles } from './grafeo-files.ts';
import { GrafeoOrderedPages, type RunInternal, Touched } from './grafeo-ordered-pages.ts';
import { givenTo } from './grafeo-rows.ts';
import { GrafeoWords } from './grafeo-words.ts';
import { retried } from './retry.ts';

export interface GrafeoSettings {
  /** Null keeps the store in memory. */
  readonly folder: string | null;
  readonly checkRows: boolean;
  /** Whether a store may be made where none is. */
  readonly create: boolean;
}

const SEARCH_LABELS: readonly SearchLabel[] = ['Talk', 'Speaker', 'Institution', 'Topic', 'Series'];
/** Every word counts, as Neo4j's whitespace analyzer has it. */
const TEXT_INDEX = { tokenizer: 'standard', stopWords: [] };
/** A log is read again at the next opening after a crash, which takes 0.3 s for this much; Grafeo would let it grow without end. */
const LONGEST_LOG_BYTES = 128 * 1024 * 1024;
/** Grafeo takes the bound of a text search for a number of 32 bits. */
const ALL_HITS = 2 ** 31 - 1;
/** More than any text scores for a word. */
const EXACT_FIRST = 1000;

/** Opens an embedded store; throws StoreLockedError when another process has it, StoreDamagedError when commits are missing. */
export function openGrafeo(settings: GrafeoSettings): GrafeoGraph {
  const files = settings.folder === null ? null : new GrafeoFiles(settings.folder);
  files?.prepare(settings.create);
  const database = openDatabase(files);
  try {
    files?.checkEpoch(database.currentEpoch());
  } catch (error) {
    database.close();
    throw error;
  }
  return new GrafeoGraph(database, files, settings.checkRows);
}

class GrafeoGraph implements Graph {
  readonly engine = 'grafeo';
  readonly orderedPages: GrafeoOrderedPages;
  readonly #words: GrafeoWords;
  readonly #database: GrafeoDB;
  readonly #files: GrafeoFiles | null;
  readonly #checkRows: boolean;
  #statementCount = 0;
  #closed = false;
  /** The end of the queue of writes: Grafeo would let them run side by side, only to refuse one of two that meet. */
  #lastWrite: Promise<unknown> = Promise.resolve();

  constructor(database: GrafeoDB, files: GrafeoFiles | null, checkRows: boolean) {
    this.#database = database;
    this.#files = files;
    this.#checkRows = checkRows;
    const run: RunInternal = (statement, parameters) => this.#runOwn(statement, parameters);
    this.orderedPages = new GrafeoOrderedPages(run);
    this.#words = new GrafeoWords(run);
  }

  get statementCount(): number {
    return this.#statementCount;
  }

  async read<P extends Parameters, R>(statement: Statement<P, R>, parameters: P): Promise<readonly R[]> {
    const given = checkedParameters(statement, parameters);
    const rows = await this.readText(statement.name, textOf(statement.name, 'grafeo'), given);
    return checkedRows(statement, rows, this.#checkRows);
  }

  async readText(name: string, text: string, parameters: Parameters): Promise<readonly Row[]> {
    this.#assertOpen();
    this.#statementCount += 1;
    try {
      return rowsOf(await this.#database.executeCypher(text, parameters));
    } catch (error) {
      throw statementFailed(name, error);
    }
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    this.#assertOpen();
    const turn = this.#lastWrite.then(() => retried(() => this.#writeOnce(work), isConflict));
    this.#lastWrite = turn.catch(() => undefined);
    const result = await turn;
    // The next write goes on meanwhile, and shares the disk's turn when it is quick.
    await this.#files?.settle(() => this.#database.currentEpoch());
    return result;
  }

  async search(label: SearchLabel, words: readonly string[], limit: number): Promise<readonly string[]> {
    this.#assertOpen();
    const wanted = foldText(words.join(' ')).split(' ').filter(Boolean);
    if (wanted.length === 0 || limit < 1) return [];
    this.#statementCount += 1;
    const bound = wanted.length === 1 ? limit : ALL_HITS;
    const hits = await Promise.all(
      [...new Set(wanted)].map((word) => this.#database.textSearch(label, 'searchText', word, bound)),
    );
    return this.#idsOf(holdingAll(hits), limit);
  }

  async searchTyped(label: SearchLabel, typed: readonly TypedWord[], limit: number): Promise<readonly string[]> {
    this.#assertOpen();
    if (typed.length === 0 || limit < 1) return [];
    this.#statementCount += 1;
    await this.#words.ensure();
    const hits = await Promise.all(typed.map((word) => this.#hitsOfTyped(label, word)));
    return this.#idsOf(holdingAll(hits), limit);
  }

  async version(): Promise<string> {
    return String(this.#database.currentEpoch());
  }

  async migrate(): Promise<void> {
    await migrateStore('grafeo', {
      schemaVersion: () => this.#schemaVersion(),
      apply: (migration) => this.#applyMigration(migration),
    });
    for (const label of SEARCH_LABELS) await this.#ensureTextIndex(label);
    await this.#files?.settle(() => this.#database.currentEpoch());
    this.#words.forget();
    await this.orderedPages.load();
  }

  async ready(): Promise<void> {
    this.#assertOpen();
    if ((await this.#schemaVersion()) !== programVersion('grafeo')) {
      throw new StoreUnreachableError('The store is not migrated to the schema of this program.');
    }
  }

  async close(): Promise<void> {
    if (this.#closed) return;
    this.#closed = true;
    await this.#lastWrite;
    this.#database.close();
  }

  async #writeOnce<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const touched = new Touched();
    const result = await inTransaction(this.#database, (native) => work(this.#transaction(native, touched)));
    await this.orderedPages.refresh(touched);
    await this.#words.refresh(touched.ids);
    if (this.#checkRows) await this.orderedPages.verify();
    return result;
  }

  #transaction(native: GrafeoTransaction, touched: Touched): Transaction {
    let last: Promise<unknown> = Promise.resolve();
    const run = async <P extends Parameters, R>(statement: Statement<P, R>, parameters: P): Promise<readonly R[]> => {
      const given = checkedParameters(statement, parameters);
      this.#statementCount += 1;
      try {
        const { text, parameters: cells } = givenTo(statement, given);
        const result = await native.executeCypher(text, cells);
        const rows = rowsOf(result);
        if (statement.access === 'write') touched.note(given, rows, result.counters.nodesDeleted > 0);
        return checkedRows(statement, rows, this.#checkRows);
      } catch (error) {
        throw statementFailed(statement.name, error);
      }
    };
    return {
      // One after another: a Grafeo transaction runs one statement at a time.
      run: (statement, parameters) => {
        const turn = last.then(() => run(statement, parameters));
        last = turn.catch(() => undefined);
        return turn;
      },
    };
  }

  /** What holds any of the words that a typed one may stand for; what holds the very word comes first. */
  async #hitsOfTyped(label: SearchLabel, { spellings, isPrefix }: TypedWord): Promise<readonly (readonly number[])[]> {
    const [word = ''] = spellings;
    const begun = isPrefix ? this.#words.beginningWith(label, word) : [];
    const mistyped = label !== 'Talk' && mayBeMistyped(word) ? this.#words.oneSlipFrom(label, word) : [];
    const others = [...new Set([...begun, ...mistyped])].filter((other) => !spellings.includes(other));
    const search = (words: readonly string[]) =>
      words.length === 0 ? [] : this.#database.textSearch(label, 'searchText', words.join(' '), ALL_HITS);
    const [exact, more] = await Promise.all([search(spellings), search(others)]);
    const first = exact.map(([node = -1, score = 0]) => [node, score + EXACT_FIRST]);
    const known = new Set(first.map(([node]) => node));
    return [...first, ...more.filter(([node]) => !known.has(node))];
  }

  #idsOf(hits: readonly number[], limit: number): readonly string[] {
    return hits.slice(0, limit).flatMap((hit) => {
      const node = this.#database.getNode(hit);
      return node === null ? [] : [String(node.get('id'))];
    });
  }

  async #runOwn<P extends Parameters, R>(statement: Statement<P, R>, parameters: P): Promise<readonly R[]> {
    const given = checkedParameters(statement, parameters);
    const rows = rowsOf(await this.#database.executeCypher(textOf(statement.name, 'grafeo'), given));
    return checkedRows(statement, rows, this.#checkRows);
  }

  async #schemaVersion(): Promise<number> {
    const [row] = await this.read(schemaVersionStatement, {});
    return row?.version ?? 0;
  }

  async #applyMigration(migration: Migration): Promise<void> {
    for (const statement of migration.statements) await this.#database.executeCypher(statement);
    await this.#runOwn(setSchemaVersionStatement, { version: migration.version });
  }

  /** Made here and not by a migration, because Grafeo has no Cypher for it. */
  async #ensureTextIndex(label: SearchLabel): Promise<void> {
    try {
      await this.#database.textSearch(label, 'searchText', 'x', 1);
    } catch (error) {
      if (!messageOf(error).includes('no text index')) throw error;
      await this.#database.createTextIndex(label, 'searchText', TEXT_INDEX);
    }
  }

  #assertOpen(): void {
    if (this.#closed) throw new StoreUnreachableError('The store is closed.');
  }
}

function openDatabase(files: GrafeoFiles | null): GrafeoDB {
  if (files === null) return grafeo.GrafeoDB.create();
  try {
    const database = grafeo.GrafeoDB.create(files.database);
    database.setCheckpointTriggers({ walBytes: LONGEST_LOG_BYTES });
    return database;
  } catch (error) {
    if (messageOf(error).includes('cannot be locked')) {
      throw new StoreLockedError(
        `Another talkgraph process (serve?) has the store in ${files.folder} open: stop it or use its HTTP API, or name another store.`,
        { cause: error },
      );
    }
    throw new StoreUnreachableError(`The store in ${files.folder} cannot be opened.`, {
      cause: error,
      retriable: false,
    });
  }
}

/**
 * The nodes that are hits for every word, best first. Grafeo joins the words of one search by OR; looking into the text of
 * each of its hits takes ten times as long as meeting the hits of each word, whose scores add up to the same.
 */
function holdingAll(hitsByWord: readonly (readonly (readonly number[])[])[]): readonly number[] {
  const [fewest = [], ...rest] = [...hitsByWord].sort((a, b) => a.length - b.length);
  const others = rest.map((hits) => new Map(hits.map(([node = -1, score = 0]) => [node, score])));
  const scored = fewest.flatMap(([node = -1, score = 0]) => {
    const scores = others.map((other) => other.get(node));
    return scores.includes(undefined)
      ? []
      : [{ node, score: scores.reduce<number>((sum, more) => sum + (more ?? 0), score) }];
  });
  return scored.sort((a, b) => b.score - a.score || a.node - b.node).map(({ node }) => node);
}

/** Runs work in a transaction of Grafeo's; it is committed or ended when this returns or throws. */
export async function inTransaction<T>(
  database: GrafeoDB,
  work: (transaction: GrafeoTransaction) => Promise<T>,
): Promise<T> {
  const transaction = database.beginTransaction();
  try {
    const result = await work(transaction);
    transaction.commit();
    return result;
  } catch (error) {
    rollBack(transaction);
    throw error;
  }
}

function rollBack(transaction: GrafeoTransaction): void {
  try {
    if (transaction.isActive) transaction.rollback();
  } catch (error) {
    // A transaction whose commit was refused has ended, though it may still call itself active.
    if (!messageOf(error).includes('GRAFEO-T004')) throw error;
  }
}

function rowsOf(result: QueryResult): readonly Row[] {
  // The port's statements return columns only, so none of Grafeo's own value classes can occur.
  return result.toArray() as unknown as readonly Row[];
}

/** Whether Grafeo refused a statement or commit because another transaction wrote the same node. */
export function isConflict(error: unknown): boolean {
  const cause = error instanceof TalkgraphError ? error.cause : error;
  return messageOf(cause).includes('GRAFEO-T001');
}

function statementFailed(name: string, error: unknown): Error {
  if (error instanceof TalkgraphError) return error;
  return new TalkgraphError('STATEMENT_FAILED', `The statement ${name} failed.`, { cause: error });
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

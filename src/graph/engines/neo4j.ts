/** The production engine: one Neo4j server, cluster or Aura database over Bolt. */
import neo4j, { type Driver, Neo4jError, type QueryResult, type Session } from 'neo4j-driver';
import { StoreUnreachableError, TalkgraphError, UsageError } from '../../errors.ts';
import { foldText } from '../../text/fold.ts';
import type { TypedWord } from '../../text/typed-words.ts';
import { textOf } from '../catalogue.ts';
import {
  prepareForReplanningStatement,
  schemaVersionStatement,
  searchStatement,
  setSchemaVersionStatement,
} from '../engine-statements.ts';
import type { Graph, Parameters, Row, SearchLabel, Transaction, Value } from '../graph.ts';
import { typedQuery, wholeWordsQuery } from '../lucene.ts';
import { type Migration, migrateStore, programVersion } from '../migrations.ts';
import type { Statement } from '../statement.ts';
import { checkedParameters, checkedRows } from './checked.ts';
import { retried } from './retry.ts';

export interface Neo4jSettings {
  readonly address: string;
  /** Null for a server without authentication. */
  readonly username: string | null;
  readonly password: string | null;
  readonly database: string;
  readonly checkRows: boolean;
  /** The longest that one transaction may take. */
  readonly timeoutMs: number;
}

/** Capped, because the driver also takes memory errors for transient and would retry them for half a minute. */
const LONGEST_RETRY_MS = 10_000;
const CONNECTION_TIMEOUT_MS = 10_000;
/** Building the indexes of a large store takes longer than any statement may. */
const MIGRATION_TIMEOUT_MS = 300_000;
const REPLANNING_SECONDS = 20;

/** Makes a driver; nothing is sent before the first statement. */
export function openNeo4j(settings: Neo4jSettings): Graph {
  return new Neo4jGraph(settings);
}

class Neo4jGraph implements Graph {
  readonly engine = 'neo4j';
  /** Its range indexes give pages in order inside a statement. */
  readonly orderedPages = null;
  readonly #driver: Driver;
  readonly #settings: Neo4jSettings;
  #statementCount = 0;
  #writes = 0;

  constructor(settings: Neo4jSettings) {
    this.#settings = settings;
    this.#driver = driverFor(settings);
  }

  get statementCount(): number {
    return this.#statementCount;
  }

  async read<P extends Parameters, R>(statement: Statement<P, R>, parameters: P): Promise<readonly R[]> {
    const given = checkedParameters(statement, parameters);
    const rows = await this.readText(statement.name, textOf(statement.name, 'neo4j'), given);
    return checkedRows(statement, rows, this.#settings.checkRows);
  }

  async readText(name: string, text: string, parameters: Parameters): Promise<readonly Row[]> {
    this.#statementCount += 1;
    try {
      return await this.#readRetried(name, text, parameters);
    } catch (error) {
      if (!isOutOfMemory(error)) throw error;
      // A plan made while the store was all but empty is kept for a while, and may want all memory once the store is full.
      await this.read(prepareForReplanningStatement, { seconds: REPLANNING_SECONDS });
      return this.#readRetried(name, text, parameters);
    }
  }

  /** The driver tries again only what runs in its transaction functions, and those cost a round trip more. */
  #readRetried(name: string, text: string, parameters: Parameters): Promise<readonly Row[]> {
    return retried(() => this.#readOnce(name, text, parameters), mayReadAgain);
  }

  #readOnce(name: string, text: string, parameters: Parameters): Promise<readonly Row[]> {
    return this.#inSession('READ', async (session) => {
      try {
        return rowsOf(await session.run(text, sentParameters(parameters), { timeout: this.#settings.timeoutMs }));
      } catch (error) {
        throw this.#translated(name, error);
      }
    });
  }

  async write<T>(work: (transaction: Transaction) => Promise<T>): Promise<T> {
    const result = await this.#inSession('WRITE', async (session) => {
      let running = 'that ends a write';
      try {
        return await session.executeWrite(
          (native) =>
            work({
              run: async (statement, parameters) => {
                const given = checkedParameters(statement, parameters);
                this.#statementCount += 1;
                running = statement.name;
                const rows = rowsOf(await native.run(textOf(statement.name, 'neo4j'), sentParameters(given)));
                return checkedRows(statement, rows, this.#settings.checkRows);
              },
            }),
          { timeout: this.#settings.timeoutMs },
        );
      } catch (error) {
        throw this.#translated(running, error);
      }
    });
    this.#writes += 1;
    return result;
  }

  async search(label: SearchLabel, words: readonly string[], limit: number): Promise<readonly string[]> {
    const wanted = foldText(words.join(' ')).split(' ').filter(Boolean);
    if (wanted.length === 0 || limit < 1) return [];
    return this.#queryIndex(label, wholeWordsQuery(wanted), limit);
  }

  async searchTyped(label: SearchLabel, typed: readonly TypedWord[], limit: number): Promise<readonly string[]> {
    if (typed.length === 0 || limit < 1) return [];
    return this.#queryIndex(label, typedQuery(typed, label === 'Talk' ? 'refused' : 'forgiven'), limit);
  }

  async version(): Promise<string> {
    return String(this.#writes);
  }

  async migrate(): Promise<void> {
    await migrateStore('neo4j', {
      schemaVersion: () => this.#schemaVersion(),
      apply: (migration) => this.#applyMigration(migration),
    });
  }

  async ready(): Promise<void> {
    if ((await this.#schemaVersion()) !== programVersion('neo4j')) {
      throw new StoreUnreachableError('The store is not migrated to the schema of this program.');
    }
  }

  async close(): Promise<void> {
    await this.#driver.close();
  }

  async #queryIndex(label: SearchLabel, query: string, limit: number): Promise<readonly string[]> {
    const rows = await this.read(searchStatement, { index: `${label.toLowerCase()}_search_text`, query, limit });
    return rows.map(({ id }) => id);
  }

  async #schemaVersion(): Promise<number> {
    const [row] = await this.read(schemaVersionStatement, {});
    return row?.version ?? 0;
  }

  async #applyMigration(migration: Migration): Promise<void> {
    const version = checkedParameters(setSchemaVersionStatement, { version: migration.version });
    await this.#inSession('WRITE', async (session) => {
      try {
        for (const statement of migration.statements)
          await session.run(statement, {}, { timeout: MIGRATION_TIMEOUT_MS });
        await session.run(textOf(setSchemaVersionStatement.name, 'neo4j'), sentParameters(version));
      } catch (error) {
        throw this.#translated(`migration ${migration.version}`, error);
      }
    });
  }

  async #inSession<T>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<T>): Promise<T> {
    const session = this.#driver.session({ database: this.#settings.database, defaultAccessMode: mode });
    try {
      return await work(session);
    } finally {
      await session.close();
    }
  }

  #translated(name: string, error: unknown): unknown {
    if (!(error instanceof Neo4jError)) return error;
    if (error.code.startsWith('Neo.ClientError.Security')) {
      return new StoreUnreachableError(
        `The Neo4j server at ${this.#settings.address} refuses the user name or password (NEO4J_USERNAME, NEO4J_PASSWORD).`,
        { cause: error, retriable: false },
      );
    }
    if (UNREACHABLE.has(error.code)) {
      return new StoreUnreachableError(`The Neo4j server at ${this.#settings.address} does not answer.`, {
        cause: error,
      });
    }
    if (error.code === 'Neo.ClientError.Database.DatabaseNotFound') {
      return new StoreUnreachableError(`The Neo4j server has no database named ${this.#settings.database}.`, {
        cause: error,
        retriable: false,
      });
    }
    if (error.code.startsWith('Neo.ClientError.Transaction.TransactionTimedOut')) {
      const message = `The statement ${name} took longer than ${this.#settings.timeoutMs} ms and was stopped.`;
      return new TalkgraphError('TIMEOUT', message, { cause: error, retriable: true });
    }
    return new TalkgraphError('STATEMENT_FAILED', `The statement ${name} failed.`, {
      cause: error,
      retriable: error.code.startsWith('Neo.TransientError'),
    });
  }
}

function driverFor({ address, username, password }: Neo4jSettings): Driver {
  const auth = username === null ? undefined : neo4j.auth.basic(username, password ?? '');
  try {
    return neo4j.driver(address, auth, {
      disableLosslessIntegers: true,
      maxTransactionRetryTime: LONGEST_RETRY_MS,
      connectionTimeout: CONNECTION_TIMEOUT_MS,
      connectionAcquisitionTimeout: CONNECTION_TIMEOUT_MS * 2,
      userAgent: 'talkgraph',
    });
  } catch (error) {
    throw new UsageError(`Not the address of a Neo4j server: ${address}.`, { cause: error });
  }
}

/** `N/A` is the driver's word for an answer that is not Bolt. */
const UNREACHABLE: ReadonlySet<string> = new Set([
  'ServiceUnavailable',
  'SessionExpired',
  'N/A',
  'Neo.ClientError.General.DatabaseUnavailable',
]);

/** Errors of memory are called transient too, but the same statement needs the same memory again. */
function mayReadAgain(error: unknown): boolean {
  if (!(error instanceof TalkgraphError) || error.code !== 'STATEMENT_FAILED' || !error.retriable) return false;
  return !isOutOfMemory(error);
}

function isOutOfMemory(error: unknown): boolean {
  return (
    error instanceof TalkgraphError && error.cause instanceof Neo4jError && error.cause.code.includes('OutOfMemory')
  );
}

function rowsOf(result: QueryResult): readonly Row[] {
  return result.records.map((record) => record.toObject() as Row);
}

/**
 * A JavaScript number does not say whether it is an integer. A whole one is sent as an integer, as Grafeo takes it, so that
 * both engines store and divide the same; a statement that needs a float says toFloat(…).
 */
function sentParameters(parameters: Parameters): Record<string, unknown> {
  return Object.fromEntries(Object.entries(parameters).map(([name, value]) => [name, sent(value)]));
}

function sent(value: Value | undefined): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (value === undefined || value === null || typeof value !== 'object') return value ?? null;
  if (Array.isArray(value)) return value.map(sent);
  return sentParameters(value as Parameters);
}

/** Brings a store's schema up to the version of this program, forward only: `cypher/migrations/NNNN-<what>.<engine>.cypher`. */
import { readdirSync, readFileSync } from 'node:fs';
import { StoreTooNewError } from '../errors.ts';
import type { EngineName } from './catalogue.ts';

const MIGRATIONS_FOLDER = new URL('../../cypher/migrations/', import.meta.url);

export interface Migration {
  readonly version: number;
  readonly statements: readonly string[];
}

/** What an engine does for a migration; every statement is run by itself, since Neo4j refuses schema and data in one transaction. */
export interface Migratable {
  /** 0 for an empty store. */
  schemaVersion(): Promise<number>;
  apply(migration: Migration): Promise<void>;
}

/** The migrations of an engine in order; the statements of a file are parted by lines that hold only a semicolon. */
export function migrationsOf(engine: EngineName): readonly Migration[] {
  const suffix = `.${engine}.cypher`;
  return readdirSync(MIGRATIONS_FOLDER)
    .filter((file) => file.endsWith(suffix))
    .sort()
    .map((file) => ({
      version: Number.parseInt(file, 10),
      statements: readFileSync(new URL(file, MIGRATIONS_FOLDER), 'utf8')
        .split(/^;$/m)
        .map((statement) => statement.trim())
        .filter((statement) => statement.replace(/^\s*\/\/.*$/gm, '').trim() !== ''),
    }));
}

/** The schema version that this program writes. */
export function programVersion(engine: EngineName): number {
  return migrationsOf(engine).at(-1)?.version ?? 0;
}

/** Applies what the store lacks; refuses a store that a newer program has written. */
export async function migrateStore(engine: EngineName, store: Migratable): Promise<void> {
  const version = await store.schemaVersion();
  const newest = programVersion(engine);
  if (version > newest) throw tooNew(version, newest);
  for (const migration of migrationsOf(engine)) {
    if (migration.version > version) await store.apply(migration);
  }
}

function tooNew(version: number, newest: number): StoreTooNewError {
  return new StoreTooNewError(
    `The store has schema version ${version}, but this program knows only versions up to ${newest}: ` +
      'install a newer talkgraph, or use another store.',
  );
}

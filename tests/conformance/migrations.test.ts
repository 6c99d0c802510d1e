/** Migrations go forward only, on both engines. */
import { describe, expect, it } from 'vitest';
import { StoreTooNewError } from '../../src/errors.ts';
import { schemaVersionStatement, setSchemaVersionStatement } from '../../src/graph/engine-statements.ts';
import { migrationsOf, programVersion } from '../../src/graph/migrations.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { putTalks } from './statements.ts';

describe('the migrations', () => {
  it('are numbered without a gap, and alike for both engines', () => {
    const numbers = migrationsOf('grafeo').map(({ version }) => version);
    expect(numbers).toEqual(numbers.map((_, index) => index + 1));
    expect(migrationsOf('neo4j').map(({ version }) => version)).toEqual(numbers);
  });
});

describeOnBothEngines('a migrated store', (_openFresh, engine) => {
  it('is at the version of the program and stays as it is when opened again', async () => {
    const store = await engine.freshStore();
    for (const _ of [1, 2]) {
      const graph = await openGraph({ store });
      expect(await graph.read(schemaVersionStatement, {})).toEqual([{ version: programVersion(engine.name) }]);
      await graph.close();
    }
  });

  it('is refused when a newer program wrote it, with both versions and the way out', async () => {
    const store = await engine.freshStore();
    const graph = await openGraph({ store });
    await graph.write((transaction) => transaction.run(setSchemaVersionStatement, { version: 1000 }));
    await expect(graph.ready()).rejects.toThrow();
    await graph.close();
    const refusal = await openGraph({ store }).catch((error: unknown) => error);
    expect(refusal).toBeInstanceOf(StoreTooNewError);
    expect(String(refusal)).toMatch(/version 1000.*up to \d+.*install a newer talkgraph/);
  });

  it('refuses two nodes with one id', async () => {
    const graph = await engine.open();
    const rows = [
      { id: 't1', properties: { slug: 'one' } },
      { id: 't2', properties: { slug: 'one' } },
    ];
    await expect(graph.write((transaction) => transaction.run(putTalks, { rows }))).rejects.toMatchObject({
      code: 'STATEMENT_FAILED',
      retriable: false,
    });
  });
});

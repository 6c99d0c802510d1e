/** What the port promises, on both engines. */
import { expect, it } from 'vitest';
import { schemaVersionStatement, setSchemaVersionStatement } from '../../src/graph/engine-statements.ts';
import { programVersion } from '../../src/graph/migrations.ts';
import { describeOnBothEngines } from '../support/graphs.ts';

describeOnBothEngines('the port', (openFresh) => {
  it('opens migrated and empty, and answers', async () => {
    const graph = await openFresh();
    expect(await graph.read(schemaVersionStatement, {})).toEqual([{ version: programVersion(graph.engine) }]);
    await graph.ready();
  });

  it('keeps nothing of a write that fails', async () => {
    const graph = await openFresh();
    const failing = graph.write(async (transaction) => {
      await transaction.run(setSchemaVersionStatement, { version: 1000 });
      throw new RangeError('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await graph.read(schemaVersionStatement, {})).toEqual([{ version: programVersion(graph.engine) }]);
  });

  it('changes its version with a write and counts statements', async () => {
    const graph = await openFresh();
    const [version, count] = [await graph.version(), graph.statementCount];
    await graph.write((transaction) => transaction.run(setSchemaVersionStatement, { version: 1 }));
    expect(await graph.version()).not.toBe(version);
    expect(graph.statementCount).toBe(count + 1);
  });
});

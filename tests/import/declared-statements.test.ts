/** Every statement of every store is held against its files when a graph is opened. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openGraph } from '../../src/graph/open-graph.ts';
import { declaredStatements, declareStatement } from '../../src/graph/statement.ts';
import '../../src/bench/load-bench-graph.ts';
import '../../src/schema.ts';
import '../../src/graph/engines/neo4j.ts';
import '../../src/import/check-graph.ts';
import '../../src/import/decide.ts';
import '../../src/import/subjects.ts';
import '../../src/import/import-documents.ts';
import '../../src/import/rebuild.ts';
import '../../src/import/undo-change.ts';
import '../../src/live/talk-differences.ts';
import '../../src/sources/data-version.ts';
import '../../src/speakers/candidate-type.ts';
import '../../src/sources/source-store.ts';
import '../../src/tokens/token-store.ts';

const FILES = readdirSync(fileURLToPath(new URL('../../cypher/', import.meta.url)), {
  recursive: true,
  encoding: 'utf8',
})
  .map((path) => path.replaceAll('\\', '/'))
  .filter((path) => path.endsWith('.cypher'));

/** What lies deeper than its module's folder is a piece of plans, or one of the benchmark's hand-written rivals, whose rows are sent on as they come. */
const NO_STATEMENTS = /^migrations\/|\/.*\//;
/** The tests declare their own. */
const OF_TESTS = /^tests\//;

describe('what the stores declare', () => {
  it('is every statement that there is a file of, for the engines that the file is for', () => {
    const declared = new Map(declaredStatements().map(({ name, only }) => [name, only ?? 'both']));
    const files = FILES.filter((path) => !NO_STATEMENTS.test(path) && !OF_TESTS.test(path));
    expect(files.length).toBeGreaterThan(150);
    const engines = new Map<string, string>();
    for (const path of files) {
      const [name = '', engine = 'both'] = path.replace(/\.cypher$/, '').split('.');
      engines.set(name, engines.has(name) ? 'both' : engine);
    }
    expect([...engines].filter(([name, engine]) => declared.get(name) !== engine)).toEqual([]);
  });

  it('lets a graph be opened when all of it fits', async () => {
    const graph = await openGraph({ store: 'memory:' });
    expect(await graph.ready()).toBeUndefined();
    await graph.close();
  });

  // The last one here: from now on this process can open no graph.
  it('keeps a graph closed when one file is missing or takes other parameters', async () => {
    declareStatement({ name: 'import/planted', access: 'read', parameters: z.object({}), row: z.unknown() });
    declareStatement({
      name: 'import/all-talks',
      access: 'read',
      parameters: z.object({ ids: z.array(z.string()) }),
      row: z.unknown(),
    });
    await expect(openGraph({ store: 'memory:' })).rejects.toThrow(
      /cypher\/import\/planted is missing for grafeo.*import\/all-talks \(grafeo\) uses \[\] but declares \[ids\]/,
    );
  });
});

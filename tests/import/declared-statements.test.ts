/** Every statement of every store is held against its files when a graph is opened. */
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openGraph } from '../../src/graph/open-graph.ts';
import { declaredStatements, declareStatement } from '../../src/graph/statement.ts';
import '../../src/bench/load-bench-graph.ts';
import '../../src/import/check-graph.ts';
import '../../src/import/import-documents.ts';
import '../../src/import/rebuild.ts';
import '../../src/import/undo-change.ts';
import '../../src/sources/source-store.ts';
import '../../src/tokens/token-store.ts';

/** Whatever in these folders is no fragment of a plan is some store's. */
const FOLDERS = ['import', 'sources', 'tokens'];

function statementFiles(folder: string): string[] {
  const files = readdirSync(fileURLToPath(new URL(`../../cypher/${folder}/`, import.meta.url)), {
    withFileTypes: true,
  });
  return files
    .filter((file) => file.isFile())
    .map(({ name }) => `${folder}/${name.replace(/(?:\.grafeo|\.neo4j)?\.cypher$/, '')}`);
}

describe('what the stores declare', () => {
  it('is what lies in their folders', () => {
    const names = new Set(declaredStatements().map(({ name }) => name));
    expect(names.size).toBeGreaterThan(100);
    expect(FOLDERS.flatMap(statementFiles).filter((name) => !names.has(name))).toEqual([]);
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

/** What the embedded engine is given in place of rows of objects; that the statements still do the same is seen by every-statement.test.ts. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { givenTo } from '../../src/graph/engines/grafeo-rows.ts';
import { declaredStatements } from '../../src/graph/statement.ts';
import '../../src/schema.ts';
import '../../src/import/import-documents.ts';

const text = z.string();

describe('rows for the embedded engine', () => {
  it('are lists of values in the order of their declaration, objects within them too', () => {
    const statement = {
      name: 'import/create-appearances',
      parameters: z.object({
        rows: z.array(z.object({ talk: text, appearance: z.object({ id: text, position: z.number() }) })),
      }),
    };
    const rows = [{ appearance: { position: 2, id: 'a1' }, talk: 't1' }];
    const given = givenTo(statement, { rows });
    expect(given.parameters).toEqual({ rows: [['t1', ['a1', 2]]] });
    expect(given.text).toContain(
      [
        'UNWIND $rows AS cells',
        'MATCH (t:Talk {id: cells[0]})',
        'CREATE (a:Appearance {`id`: cells[1][0], `position`: cells[1][1]})',
        'CREATE (a)-[:`IN`]->(t)',
      ].join('\n'),
    );
  });

  it('are passed on as they are where nothing says what is in them', () => {
    const statement = {
      name: 'import/set-speakers',
      parameters: z.object({ rows: z.array(z.object({ id: text, properties: z.record(text, text) })) }),
    };
    const given = givenTo(statement, { rows: [{ id: 'p1', properties: { name: 'Ada' } }] });
    expect(given.parameters).toEqual({ rows: [['p1', { name: 'Ada' }]] });
    expect(given.text).toContain('SET p += cells[1]');
    const ids = { name: 'import/delete-talks', parameters: z.object({ ids: z.array(text) }) };
    expect(givenTo(ids, { ids: ['t1'] }).parameters).toEqual({ ids: ['t1'] });
  });

  it('have no names left in any statement of the program, and a name that no row declares is refused', () => {
    const writing = declaredStatements().filter(
      ({ only, parameters }) => only !== 'neo4j' && parameters instanceof z.ZodObject && 'rows' in parameters.shape,
    );
    expect(writing.length).toBeGreaterThan(40);
    for (const statement of writing) {
      const code = givenTo(statement, {}).text.replace(/^\/\/.*$/gm, '');
      expect(code).toContain('UNWIND $rows AS cells');
      expect(code).not.toMatch(/\brow\b/);
    }
    const wrong = { name: 'import/link-made', parameters: z.object({ rows: z.array(z.object({ speaker: text })) }) };
    expect(() => givenTo(wrong, {})).toThrow(/appearance/);
  });
});

/** The catalogue finds what does not fit before anything runs. */
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkStatements, fragmentOf, parametersIn, textOf } from '../../src/graph/catalogue.ts';
import { setSchemaVersionStatement } from '../../src/graph/engine-statements.ts';
import { openGraph } from '../../src/graph/open-graph.ts';
import { declareStatement } from '../../src/graph/statement.ts';
import { deleteTalks, listTalks, putTalks } from './statements.ts';

/** Not declared, which would keep this process from opening any graph. */
const statement = (name: string, parameters: z.ZodObject) => ({ name, parameters });

describe('the check at start-up', () => {
  it('passes what fits', () => {
    expect(() => checkStatements([putTalks, deleteTalks, listTalks, setSchemaVersionStatement])).not.toThrow();
  });

  it('names all that does not fit: no file, no such parameter, an undeclared one, one engine only', () => {
    const faulty = [
      statement('tests/nowhere', z.object({})),
      statement('tests/delete-talks', z.object({ ids: z.array(z.string()), extra: z.string() })),
      statement('tests/put-talks', z.object({})),
      statement('graph/search', z.object({ index: z.string(), query: z.string(), limit: z.int() })),
      statement('../package', z.object({})),
    ];
    expect(() => checkStatements(faulty)).toThrow(
      /nowhere is missing for grafeo.*nowhere is missing for neo4j.*uses \[ids\] but declares \[extra, ids\].*uses \[rows\] but declares \[\].*search is missing for grafeo.*package is not the name/,
    );
  });
});

describe('the parameters of a text', () => {
  it('are its $names, but for those in comments, strings and quoted names', () => {
    const text = [
      "// It doesn't use $one",
      "MATCH (n {a: $two, b: '$three // it\\'s $four'}) /* $five's */",
      'WHERE n.`$six` = "https://x/$seven" AND n.c IN $eight // $nine',
      'RETURN $two',
    ];
    expect(parametersIn(text.join('\n'))).toEqual(['eight', 'two']);
  });
});

describe('the texts', () => {
  it('keep their name for query logs, and lose their comments in a larger statement', () => {
    expect(textOf('tests/list-talks', 'neo4j')).toMatch(/^\/\/ tests\/list-talks\n/);
    expect(fragmentOf('tests/list-talks', 'grafeo')).toMatch(/^MATCH \(talk:Talk\)/);
  });
});

describe('a statement that is run', () => {
  it('is refused with parameters other than declared, before it is sent', async () => {
    const graph = await openGraph({ store: 'memory:' });
    const sent = graph.statementCount;
    const wrong = { ids: [7] } as unknown as { ids: string[] };
    await expect(graph.write((transaction) => transaction.run(deleteTalks, wrong))).rejects.toMatchObject({
      code: 'BAD_PARAMETERS',
    });
    expect(graph.statementCount).toBe(sent);
    await graph.close();
  });

  it('is refused in tests when its rows are other than declared', async () => {
    const graph = await openGraph({ store: 'memory:', checkRows: true });
    const wrong = declareStatement({ ...setSchemaVersionStatement, row: z.object({ version: z.string() }) });
    await expect(graph.write((transaction) => transaction.run(wrong, { version: 1 }))).rejects.toMatchObject({
      code: 'BAD_ROWS',
    });
    await graph.close();
  });
});

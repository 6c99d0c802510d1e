/** Statements of the engines' own, declared for tests. */
import { z } from 'zod';
import { declareStatement } from '../../src/graph/statement.ts';

export const schemaVersion = declareStatement({
  name: 'graph/schema-version',
  access: 'read',
  parameters: z.object({}),
  row: z.object({ version: z.int() }),
});

export const setSchemaVersion = declareStatement({
  name: 'graph/set-schema-version',
  access: 'write',
  parameters: z.object({ version: z.int() }),
  row: z.object({ version: z.int() }),
});

/** Statements of `cypher/tests/` and of the engines' own, declared for tests. */
import { z } from 'zod';
import type { Value } from '../../src/graph/graph.ts';
import { declareStatement } from '../../src/graph/statement.ts';

const properties = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));
const id = z.object({ id: z.string() });
const rows = z.object({ rows: z.array(z.object({ id: z.string(), properties })) });
const key = z.object({ key: z.union([z.string(), z.number()]), id: z.string() });

export const putTalks = declareStatement({ name: 'tests/put-talks', access: 'write', parameters: rows, row: id });

export const putSpeakers = declareStatement({ name: 'tests/put-speakers', access: 'write', parameters: rows, row: id });

export const deleteTalks = declareStatement({
  name: 'tests/delete-talks',
  access: 'write',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: z.never(),
});

export const deleteAllTalks = declareStatement({
  name: 'tests/delete-all-talks',
  access: 'write',
  parameters: z.object({}),
  row: z.never(),
});

export const postponeAllTalks = declareStatement({
  name: 'tests/postpone-all-talks',
  access: 'write',
  parameters: z.object({}),
  row: z.object({ count: z.int() }),
});

export const agePeopleBlocks = declareStatement({
  name: 'tests/age-people-blocks',
  access: 'write',
  parameters: z.object({}),
  row: z.object({ key: z.string() }),
});

export const listTalks = declareStatement({
  name: 'tests/list-talks',
  access: 'read',
  parameters: z.object({}),
  row: z.object({
    id: z.string(),
    dateSort: z.int().nullable(),
    titleSort: z.string().nullable(),
    searchText: z.string().nullable(),
  }),
});

export const talksByDate = declareStatement({
  name: 'tests/talks-by-date',
  access: 'read',
  parameters: z.object({}),
  row: key,
});

export const talksByTitle = declareStatement({
  name: 'tests/talks-by-title',
  access: 'read',
  parameters: z.object({}),
  row: key,
});

export const echo = declareStatement({
  name: 'tests/echo',
  access: 'read',
  parameters: z.object({ value: z.number() as z.ZodType<Value> }),
  row: z.object({ value: z.number(), half: z.number() }),
});

export const breakGraph = declareStatement({
  name: 'tests/break-graph',
  access: 'write',
  parameters: z.object({}),
  row: z.object({ ids: z.array(z.string()) }),
});

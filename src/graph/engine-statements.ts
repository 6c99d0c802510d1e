/** The statements that engines run for themselves: the schema's version, full-text search on Neo4j, and the keys of ordered pages on the embedded engine. */
import { z } from 'zod';
import type { SearchLabel } from './graph.ts';
import { declareStatement, type Statement } from './statement.ts';

const version = z.object({ version: z.number().int() });

export const schemaVersionStatement = declareStatement({
  name: 'graph/schema-version',
  access: 'read',
  parameters: z.object({}) as z.ZodType<Record<string, never>>,
  row: version,
});

export const setSchemaVersionStatement = declareStatement({
  name: 'graph/set-schema-version',
  access: 'write',
  parameters: version,
  row: version,
});

export const searchStatement = declareStatement({
  name: 'graph/search',
  access: 'read',
  only: 'neo4j',
  parameters: z.object({ index: z.string(), query: z.string(), limit: z.number().int() }),
  row: z.object({ id: z.string() }),
});

/** Makes Neo4j count its indexes, for at most so many seconds, and forget its plans. */
export const prepareForReplanningStatement = declareStatement({
  name: 'graph/prepare-for-replanning',
  access: 'read',
  only: 'neo4j',
  parameters: z.object({ seconds: z.number().int() }),
  row: z.never(),
});

const searchText = z.object({
  label: z.enum(['Talk', 'Speaker', 'Institution', 'Topic', 'Series']),
  text: z.string().nullable(),
});

export type SearchTextRow = z.infer<typeof searchText>;

/** The words of all nodes that can be searched for. */
export const searchTextStatement = declareStatement({
  name: 'graph/search-text',
  access: 'read',
  only: 'grafeo',
  parameters: z.object({}) as z.ZodType<Record<string, never>>,
  row: searchText,
});

/** The words of some of them. */
export const searchTextsStatement = declareStatement({
  name: 'graph/search-texts',
  access: 'read',
  only: 'grafeo',
  parameters: z.object({ ids: z.array(z.string()) }),
  row: searchText,
});

const text = z.string().nullable();
const number = z.number().nullable();

/** What each label is ordered by. */
const KEYS = {
  Talk: z.object({ id: z.string(), dateSort: number, titleSort: text }),
  Speaker: z.object({ id: z.string(), sortName: text, talkCount: number }),
  Institution: z.object({ id: z.string(), nameSort: text, talkCount: number, speakerCount: number }),
  Topic: z.object({ id: z.string(), labelSort: text, talkCount: number }),
  Series: z.object({ id: z.string(), nameSort: text }),
} as const satisfies Readonly<Record<SearchLabel, z.ZodObject>>;

const PLURALS: Readonly<Record<SearchLabel, string>> = {
  Talk: 'talks',
  Speaker: 'speakers',
  Institution: 'institutions',
  Topic: 'topics',
  Series: 'series',
};

/** A node's id with the values that its label is ordered by. */
export type KeysRow = { readonly id: string } & Readonly<Record<string, string | number | null>>;

/** The statements that read the order keys of a label. */
export interface KeyStatements {
  readonly ofIds: Statement<{ ids: string[] }, KeysRow>;
  readonly ofAll: Statement<Record<string, never>, KeysRow>;
  readonly count: Statement<Record<string, never>, { count: number }>;
}

function keyStatements(label: SearchLabel): KeyStatements {
  // Each label has keys of its own, so that the rows of one are a part of what all may have.
  const row = KEYS[label] as unknown as z.ZodType<KeysRow>;
  const nothing = z.object({}) as z.ZodType<Record<string, never>>;
  const common = { access: 'read', only: 'grafeo' } as const;
  return {
    ofIds: declareStatement({
      ...common,
      name: `graph/keys-of-${PLURALS[label]}`,
      parameters: z.object({ ids: z.array(z.string()) }),
      row,
    }),
    ofAll: declareStatement({ ...common, name: `graph/keys-of-all-${PLURALS[label]}`, parameters: nothing, row }),
    count: declareStatement({
      ...common,
      name: `graph/count-${PLURALS[label]}`,
      parameters: nothing,
      row: z.object({ count: z.number().int() }),
    }),
  };
}

export const KEY_STATEMENTS: Readonly<Record<SearchLabel, KeyStatements>> = {
  Talk: keyStatements('Talk'),
  Speaker: keyStatements('Speaker'),
  Institution: keyStatements('Institution'),
  Topic: keyStatements('Topic'),
  Series: keyStatements('Series'),
};

/** Evidence: where a fact comes from, down to the very words. */
import type { GraphQLResolveInfo } from 'graphql';
import { type Found, type Item, type PlanNode, plainStep, type Relation, type Step } from '../graph/plan.ts';
import { compareKeys } from '../graph/plan-rows.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { planned, theOne } from '../graphql/fields.ts';
import { lazily } from '../text/lazily.ts';
import { unpackStatements } from './evidence-statements.ts';
import { unpackedFacts } from './packed-facts.ts';
import { decodeTalk } from './record-facts.ts';
import { Source } from './source-type.ts';

const RECORD_SOURCE: Relation = { name: 'sources/relations/record-source', parent: 'Record', node: 'Source' };

/** What a statement is made of; all but the first two are of relations that an earlier version wrote, one for each statement. */
const COLUMNS = ['said', 'facts', 'field', 'value', 'quote', 'startAt', 'endAt', 'method', 'confidence'] as const;
/** Statements come in the order of these. */
const ORDER = ['field', 'startAt', 'value', 'quote'] as const;

/** The step from a node to the records that state its facts. */
export function evidenceStep(parent: Relation['parent']): Step {
  return plainStep({ name: 'sources/relations/evidence', parent, node: 'Record' });
}

/** Lets a plan bring what the statements of the records are made of. */
export function addStatements(records: PlanNode): void {
  for (const column of COLUMNS) records.links.add(column);
}

/** The statements of the records that were found: each is the record with the values of the statement. */
export function statementsOf({ items }: Found): readonly Item[] {
  const keyed = items.flatMap(statementsIn).map((item) => ({
    item,
    key: [...ORDER.map((name) => item.values[name] ?? null), item.id],
  }));
  return keyed.sort((a, b) => compareKeys(['ASC', 'ASC', 'ASC', 'ASC', 'ASC'], a.key, b.key)).map(({ item }) => item);
}

/** The field option of all evidence of an item. */
export function evidenceOf(parent: Relation['parent']) {
  const step = evidenceStep(parent);
  return {
    ...planned(({ node, child, into }) => {
      const records = child(node, step);
      addStatements(records);
      into(records);
    }),
    resolve: async (item: Item, _args: object, context: Context, info: GraphQLResolveInfo): Promise<readonly Item[]> =>
      statementsOf(await context.loaders.related(item, step, info, addStatements)),
  };
}

function statementsIn(record: Item): Item[] {
  const { said, facts } = record.values;
  if (typeof said !== 'string') return [record];
  const read = lazily(() => decodeTalk(unpackedFacts(String(facts))));
  return unpackStatements(said, read).map(({ start, end, ...statement }) => ({
    ...record,
    values: { ...record.values, ...statement, startAt: start, endAt: end },
  }));
}

/** A value of the statement. */
function stated<T>(name: (typeof COLUMNS)[number]) {
  return { resolve: (item: Item): T => (item.values[name] ?? null) as T };
}

export const EvidenceMethod = builder.enumType('EvidenceMethod', {
  description: 'How a fact came about.',
  values: {
    RULE: { description: 'Read from prose by a rule.' },
    IMPORT: { description: 'A field of a structured format.' },
    MODEL: { description: 'Read by a language model.' },
    HUMAN: { description: "A person's word." },
  } as const,
});

export const Evidence = builder.objectRef<Item>('Evidence').implement({
  description: 'Where a fact comes from: the very words, and the source that they stand in.',
  fields: (t) => ({
    field: t.string({ description: 'The field that it is about.', ...stated<string>('field') }),
    quote: t.string({
      nullable: true,
      description: 'The words as they stand in the source.',
      ...stated<string | null>('quote'),
    }),
    start: t.int({
      nullable: true,
      description: "Where the quote begins in the source's text, in UTF-16 code units.",
      ...stated<number | null>('startAt'),
    }),
    end: t.int({ nullable: true, description: 'Where the quote ends, exclusive.', ...stated<number | null>('endAt') }),
    method: t.field({
      type: EvidenceMethod,
      description: 'RULE, IMPORT, MODEL or HUMAN.',
      ...stated<'RULE' | 'IMPORT' | 'MODEL' | 'HUMAN'>('method'),
    }),
    confidence: t.float({ description: 'How sure the reading is, 0 to 1.', ...stated<number>('confidence') }),
    source: t.field({
      type: Source,
      description: 'The document that the words stand in.',
      ...theOne(() => plainStep(RECORD_SOURCE)),
    }),
  }),
});

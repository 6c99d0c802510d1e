/** Evidence: where a fact comes from, down to the very words. */
import { type Item, plainStep, type Relation, type Step } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { link, theOne } from '../graphql/fields.ts';
import { Source } from './source-type.ts';

const RECORD_SOURCE: Relation = { name: 'sources/relations/record-source', parent: 'Record', node: 'Source' };

/** The step from a node to the records that state its facts. */
export function evidenceOf(parent: Relation['parent']): () => Step {
  const step = plainStep({ name: 'sources/relations/evidence', parent, node: 'Record' });
  return () => step;
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
    field: t.string({ description: 'The field that it is about.', ...link<string>('field') }),
    quote: t.string({
      nullable: true,
      description: 'The words as they stand in the source.',
      ...link<string | null>('quote'),
    }),
    start: t.int({
      nullable: true,
      description: "Where the quote begins in the source's text, in UTF-16 code units.",
      ...link<number | null>('startAt'),
    }),
    end: t.int({ nullable: true, description: 'Where the quote ends, exclusive.', ...link<number | null>('endAt') }),
    method: t.field({
      type: EvidenceMethod,
      description: 'RULE, IMPORT, MODEL or HUMAN.',
      ...link<'RULE' | 'IMPORT' | 'MODEL' | 'HUMAN'>('method'),
    }),
    confidence: t.float({ description: 'How sure the reading is, 0 to 1.', ...link<number>('confidence') }),
    source: t.field({
      type: Source,
      description: 'The document that the words stand in.',
      ...theOne(() => plainStep(RECORD_SOURCE)),
    }),
  }),
});

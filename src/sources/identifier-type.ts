/** Identifiers from outside: ORCID, ROR, Wikidata, OpenAlex and the like. */
import type { Item } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { column } from '../graphql/fields.ts';

export const Identifier = builder.objectRef<Item>('Identifier').implement({
  description: 'An identifier that another registry gave.',
  fields: (t) => ({
    scheme: t.string({
      description: 'The registry, in lower case: orcid, ror, wikidata, openalex …',
      ...column<string>('scheme'),
    }),
    value: t.string({
      description: 'The identifier itself, without the address of the registry.',
      ...column<string>('value'),
    }),
    url: t.field({
      type: 'URL',
      nullable: true,
      description: 'Where the registry shows it.',
      ...column<string | null>('url'),
    }),
  }),
});

/** Sources: the documents that came in, as they came in. */
import type { Item } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { column, idField, planned } from '../graphql/fields.ts';
import { Node } from '../graphql/node-type.ts';
import { blotContacts } from '../text/contacts.ts';
import { unpackedText } from './packed-text.ts';

const text = column<string | null>('text');
const packed = column<string | null>('packed');

export const Source = builder.objectRef<Item>('Source').implement({
  description: 'A document as it came in: a file, a page, a feed or pasted text.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Short, opaque and stable.', ...idField }),
    uri: t.string({
      nullable: true,
      description: 'Where it was found, null for pasted text.',
      ...column<string | null>('uri'),
    }),
    format: t.string({
      description: 'The format it was read as, such as TEXT or ICALENDAR.',
      ...column<string>('format'),
    }),
    importedAt: t.field({ type: 'DateTime', description: 'When it was imported.', ...column<string>('importedAt') }),
    text: t.string({
      nullable: true,
      description:
        'The text as it came in, with e-mail addresses and telephone numbers blotted out by as many characters, so that offsets hold.',
      ...planned(({ node }) => node.columns.add('text').add('packed')),
      resolve: async (...asked) => {
        const stored = { text: await text.resolve(...asked), packed: await packed.resolve(...asked) };
        return stored.text === null && stored.packed === null ? null : blotContacts(await unpackedText(stored));
      },
    }),
  }),
});

/** Series: seminars, conferences, workshops and schools that talks belong to. */
import { type Item, plainStep } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection } from '../graphql/connections.ts';
import { column, idField, one } from '../graphql/fields.ts';
import { Node } from '../graphql/node-type.ts';
import { Institution } from '../institutions/institution-type.ts';

const HOST = plainStep({ name: 'series/relations/series-host', parent: 'Series', node: 'Institution' });

const SeriesKind = builder.enumType('SeriesKind', {
  description: 'What sort of series it is.',
  values: {
    SEMINAR: { description: 'A regular seminar or colloquium.' },
    CONFERENCE: { description: 'A conference.' },
    WORKSHOP: { description: 'A workshop.' },
    SCHOOL: { description: 'A summer school or the like.' },
    LECTURE_SERIES: { description: 'A series of lectures.' },
    OTHER: { description: 'Anything else.' },
  } as const,
});

export const Series = builder.objectRef<Item>('Series');

Series.implement({
  description: 'A seminar, conference, workshop or school that talks belong to.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Short, opaque and stable.', ...idField }),
    slug: t.string({ description: 'A readable name for addresses.', ...column<string>('slug') }),
    name: t.string({ description: 'Its name.', ...column<string>('name') }),
    kind: t.field({
      type: SeriesKind,
      description: 'What sort of series it is.',
      ...column<typeof SeriesKind.$inferType>('kind'),
    }),
    homepage: t.field({
      type: 'URL',
      nullable: true,
      description: 'Its own page.',
      ...column<string | null>('homepage'),
    }),
    host: t.field({
      type: Institution,
      nullable: true,
      description: 'The institution that hosts it.',
      ...one(() => HOST),
    }),
  }),
});

export const { connection: SeriesConnection } = defineConnection('Series', Series, 'series');

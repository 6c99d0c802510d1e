/** Topics: subjects in a hierarchy. */
import { type Item, plainStep, type Relation } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection } from '../graphql/connections.ts';
import { column, idField, itself, link, many, manyColumn } from '../graphql/fields.ts';
import { Node } from '../graphql/node-type.ts';
import { Identifier } from '../sources/identifier-type.ts';

const relation = (name: string, node: Relation['node']): Relation => ({
  name: `topics/relations/${name}`,
  parent: 'Topic',
  node,
});
const ALIASES = plainStep(relation('topic-aliases', 'Alias'));
const IDENTIFIERS = plainStep(relation('topic-identifiers', 'Identifier'));
const BROADER = plainStep(relation('topic-broader', 'Topic'));
const NARROWER = plainStep(relation('topic-narrower', 'Topic'));
const RELATED = plainStep(relation('topic-related', 'Topic'));

export const Topic = builder.objectRef<Item>('Topic');

Topic.implement({
  description: 'A subject that talks are about.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Short, opaque and stable.', ...idField }),
    slug: t.string({ description: 'A readable name for addresses.', ...column<string>('slug') }),
    label: t.string({ description: 'Its usual name.', ...column<string>('label') }),
    aliases: t.stringList({
      description: 'Synonyms and other spellings.',
      ...manyColumn<string>(() => ALIASES, 'text'),
    }),
    definition: t.string({ nullable: true, description: 'What it means.', ...column<string | null>('definition') }),
    identifiers: t.field({
      type: [Identifier],
      description: 'What other vocabularies call it.',
      ...many(() => IDENTIFIERS),
    }),
    broader: t.field({
      type: [Topic],
      description: 'The topics directly above it; there may be several.',
      ...many(() => BROADER),
    }),
    narrower: t.field({ type: [Topic], description: 'The topics directly below it.', ...many(() => NARROWER) }),
    related: t.field({ type: [Topic], description: 'Topics beside it.', ...many(() => RELATED) }),
  }),
});

export const TopicCount = builder.objectRef<Item>('TopicCount').implement({
  description: 'A topic and a number of talks.',
  fields: (t) => ({
    topic: t.field({ type: Topic, description: 'The topic.', ...itself }),
    count: t.int({ description: 'The number of talks.', ...link<number>('count') }),
  }),
});

export const { connection: TopicConnection } = defineConnection('Topic', Topic, 'topics');

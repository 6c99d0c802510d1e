/** Why a talk was found by `about`: the topics it shares with the phrase, and the words that stand in it. */
import type { GraphQLResolveInfo } from 'graphql';
import type { Item } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import type { Context } from '../graphql/context.ts';
import { planned } from '../graphql/fields.ts';
import type { Visit } from '../graphql/selection.ts';
import { addStatements, statementsOf } from '../sources/evidence-type.ts';
import { Topic } from '../topics/topic-type.ts';
import type { About } from './about.ts';
import { snippetOf } from './snippet.ts';
import { EVIDENCE, isTopicEvidence, TOPICS } from './talk-type.ts';

export interface TalkMatch {
  readonly kind: 'TOPIC' | 'NARROWER' | 'TEXT';
  readonly topic: Item | null;
  readonly quote: string | null;
}

const MatchKind = builder.enumType('MatchKind', {
  description: 'Why a talk was found.',
  values: {
    TOPIC: { description: 'It is about that topic itself.' },
    NARROWER: { description: 'It is about a topic below it.' },
    TEXT: { description: 'The words stand in its title or abstract.' },
  } as const,
});

export const TopicMatch = builder.objectRef<TalkMatch>('TopicMatch').implement({
  description: 'One reason why `about` found a talk.',
  fields: (t) => ({
    kind: t.field({
      type: MatchKind,
      description: 'TOPIC: that topic itself; NARROWER: a topic below it; TEXT: the words stand in title or abstract.',
      resolve: (match) => match.kind,
    }),
    topic: t.field({
      type: Topic,
      nullable: true,
      description: 'The topic of the talk that fits; null for TEXT.',
      // The plan's node here is the talk's: the topic is brought with its topics.
      ...planned(({ node, child, into }) => into(child(node, TOPICS))),
      resolve: (match) => match.topic,
    }),
    quote: t.string({
      nullable: true,
      description: 'The words of the talk that say so.',
      resolve: (match) => match.quote,
    }),
  }),
});

/** What the matches of a talk need of its plan. */
export function planMatches({ node, child, into }: Visit): void {
  node.columns.add('title').add('abstract');
  child(node, TOPICS).links.add('score');
  addStatements(child(node, EVIDENCE));
  into(node);
}

interface Found {
  readonly item: Item;
  readonly text: boolean;
  readonly about: About;
}

/** Why the talk was found, strongest first: the topic itself, then narrower ones by depth, then the words. */
export async function matchesOf(
  { item, text, about }: Found,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly TalkMatch[]> {
  const topics = await context.loaders.relatedBelow(item, TOPICS, { info, path: 'topic' }, (node) =>
    node.links.add('score'),
  );
  const evidence = await context.loaders.relatedBelow(item, EVIDENCE, { info, path: null }, addStatements);
  const statements = statementsOf(evidence);
  const shared = topics.items
    .flatMap((topic) => {
      const depth = about.topics.get(topic.id);
      return depth === undefined ? [] : [{ topic, depth }];
    })
    .sort((a, b) => a.depth - b.depth);
  const matches = shared.map(({ topic, depth }): TalkMatch => {
    const said = statements.find((one) => isTopicEvidence(one, topic.id));
    return { kind: depth === 0 ? 'TOPIC' : 'NARROWER', topic, quote: (said?.values.quote ?? null) as string | null };
  });
  if (!text) return matches;
  const texts = [await context.loaders.column(item, 'title'), await context.loaders.column(item, 'abstract')];
  return [...matches, { kind: 'TEXT', topic: null, quote: snippetOf(texts, about.words) }];
}

/** Questions for talks, and the lists of talks of everything else. */
import type { Relation } from '../graph/plan.ts';
import { plainStep } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { connected, type PageArgs, rootPage, sizeOf } from '../graphql/connections.ts';
import { many } from '../graphql/fields.ts';
import { itemPage } from '../graphql/hit-pages.ts';
import { findFormer } from '../graphql/node-type.ts';
import { pageArgs } from '../graphql/page-args.ts';
import { Institution, InstitutionCount } from '../institutions/institution-type.ts';
import { Series } from '../series/series-type.ts';
import { Source } from '../sources/source-type.ts';
import { Speaker } from '../speakers/speaker-ref.ts';
import { SpeakerCount } from '../speakers/speaker-type.ts';
import { Topic, TopicCount } from '../topics/topic-type.ts';
import { findAbout } from './about.ts';
import { TalkConnection, type TalkConnectionValue } from './talk-connection.ts';
import { Talk } from './talk-type.ts';
import {
  TalkOrder,
  type TalkOrderValue,
  TalkWhere,
  type TalkWhereValue,
  talkCondition,
  talkOrder,
} from './talk-where.ts';

const MOST_OF_A_SOURCE = 500;
const DEFAULT_COUNTS = 10;

const relation = (parent: Relation['parent'], name: string, node: Relation['node'] = 'Talk'): Relation => ({
  name: `talks/relations/${name}`,
  parent,
  node,
});

interface TalkListArgs extends PageArgs {
  readonly where?: TalkWhereValue | null | undefined;
  readonly orderBy?: readonly TalkOrderValue[] | null | undefined;
}

interface CountArgs {
  readonly first?: number | null | undefined;
}

const listArgs = builder.args((t) => ({
  where: t.field({ type: TalkWhere, description: 'Which talks.' }),
  orderBy: t.field({ type: [TalkOrder], description: 'What they are ordered by; newest first when left out.' }),
  ...pageArgs,
}));

const countArgs = builder.args((t) => ({
  first: t.int({ defaultValue: DEFAULT_COUNTS, description: 'How many, 1 to 100.' }),
}));

/** A relation to talks as a connection with filter and order. */
function talksBy<A extends TalkListArgs = TalkListArgs>(relationOf: (args: A) => Relation) {
  return connected((args: A) => ({
    relation: relationOf(args),
    where: talkCondition(args.where),
    order: talkOrder(args.orderBy),
  }));
}

/** A relation with counts as a bounded list. */
function countedBy(counted: Relation) {
  return many(({ first }: CountArgs) => plainStep(counted, {}, sizeOf(first, 'first', DEFAULT_COUNTS)));
}

builder.queryFields((t) => ({
  talk: t.field({
    type: Talk,
    nullable: true,
    description: 'A talk by its slug.',
    args: { slug: t.arg.string({ required: true, description: 'Its readable name.' }) },
    resolve: async (_root, { slug }, context, info) => {
      const found = await context.loaders.root(
        { kind: 'entry', entry: 'talks/roots/talk-by-slug', parameters: { slug } },
        'Talk',
        info,
      );
      return found.items[0] ?? findFormer('Talk', slug, context, info);
    },
  }),
  talks: t.field({
    type: TalkConnection,
    description:
      '`about` is what a person would type: a topic in any spelling or synonym, or free words. It finds ' +
      'talks on that topic, on its narrower topics and with the words in title or abstract, best first, ' +
      'and says why each matched.',
    args: {
      about: t.arg.string({
        description: 'A topic in any spelling or synonym, or free words; at most 300 characters.',
      }),
      ...listArgs,
    },
    resolve: async (root, { about, ...args }, context, info): Promise<TalkConnectionValue> => {
      if (about == null) return rootTalks(root, args, context, info);
      const meant = await findAbout(context.graph, about, args.orderBy);
      const where = talkCondition(args.where);
      const page = await itemPage(meant.hits, meant.order, { args, label: 'Talk', where, context, info });
      const edges = page.edges.map(({ item, cursor, hit }) => ({
        item,
        cursor,
        found: { item, score: hit.score, text: hit.text, about: meant },
      }));
      return { ...page, edges };
    },
  }),
}));

const rootTalks = rootPage<TalkListArgs>('Talk', (args) => ({
  order: talkOrder(args.orderBy),
  where: talkCondition(args.where),
}));

builder.objectFields(Speaker, (t) => ({
  talks: t.field({
    type: TalkConnection,
    description: 'The talks that this person gave.',
    args: listArgs,
    ...talksBy<TalkListArgs>(() => relation('Speaker', 'speaker-talks')),
  }),
  topics: t.field({
    type: [TopicCount],
    description: 'What the talks were about, most frequent first.',
    args: countArgs,
    ...countedBy(relation('Speaker', 'speaker-topics', 'Topic')),
  }),
  coSpeakers: t.field({
    type: [SpeakerCount],
    description: 'Who spoke at the same talks, most frequent first.',
    args: countArgs,
    ...countedBy(relation('Speaker', 'speaker-co-speakers', 'Speaker')),
  }),
}));

interface InstitutionTalksArgs extends TalkListArgs {
  readonly includeUnits?: boolean | null | undefined;
}

builder.objectFields(Institution, (t) => ({
  talks: t.field({
    type: TalkConnection,
    description: 'Talks whose speakers represented it.',
    args: {
      includeUnits: t.arg.boolean({
        defaultValue: true,
        description: 'Whether its departments, institutes and laboratories count.',
      }),
      ...listArgs,
    },
    ...talksBy((args: InstitutionTalksArgs) =>
      relation('Institution', args.includeUnits === false ? 'institution-talks-own' : 'institution-talks'),
    ),
  }),
  topics: t.field({
    type: [TopicCount],
    description: 'What its speakers talked about, its units included, most frequent first.',
    args: countArgs,
    ...countedBy(relation('Institution', 'institution-topics', 'Topic')),
  }),
}));

interface TopicTalksArgs extends TalkListArgs {
  readonly includeNarrower?: boolean | null | undefined;
}

builder.objectFields(Topic, (t) => ({
  talks: t.field({
    type: TalkConnection,
    description: 'Talks on it, and on narrower topics unless told otherwise.',
    args: {
      includeNarrower: t.arg.boolean({ defaultValue: true, description: 'Whether talks on narrower topics count.' }),
      ...listArgs,
    },
    ...talksBy((args: TopicTalksArgs) =>
      relation('Topic', args.includeNarrower === false ? 'topic-talks-own' : 'topic-talks'),
    ),
  }),
  speakers: t.field({
    type: [SpeakerCount],
    description: 'Who spoke most on it and on narrower topics.',
    args: countArgs,
    ...countedBy(relation('Topic', 'topic-speakers', 'Speaker')),
  }),
  institutions: t.field({
    type: [InstitutionCount],
    description: 'Which institutions were represented most at talks on it and on narrower topics.',
    args: countArgs,
    ...countedBy(relation('Topic', 'topic-institutions', 'Institution')),
  }),
}));

builder.objectField(Series, 'talks', (t) =>
  t.field({
    type: TalkConnection,
    description: 'The talks of the series.',
    args: listArgs,
    ...talksBy<TalkListArgs>(() => relation('Series', 'series-talks')),
  }),
);

builder.objectField(Source, 'talks', (t) =>
  t.field({
    type: [Talk],
    description: `The talks that it states something of, newest first, at most ${MOST_OF_A_SOURCE}.`,
    ...many(() =>
      plainStep({ name: 'sources/relations/source-talks', parent: 'Source', node: 'Talk' }, {}, MOST_OF_A_SOURCE),
    ),
  }),
);

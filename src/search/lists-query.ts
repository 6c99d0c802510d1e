/** Questions for speakers, institutions, topics and series, one of them or a list. */
import type { GraphQLResolveInfo } from 'graphql';
import { identifierIdOf } from '../graph/ids.ts';
import type { Item, Label } from '../graph/plan.ts';
import { badInput } from '../graphql/bad-input.ts';
import { builder } from '../graphql/builder.ts';
import type { PageArgs } from '../graphql/connections.ts';
import type { Context } from '../graphql/context.ts';
import { findFormer } from '../graphql/node-type.ts';
import { pageArgs } from '../graphql/page-args.ts';
import { Institution, InstitutionConnection } from '../institutions/institution-type.ts';
import {
  InstitutionOrder,
  InstitutionWhere,
  institutionCondition,
  institutionOrder,
} from '../institutions/institution-where.ts';
import { Series, SeriesConnection } from '../series/series-type.ts';
import { SERIES_BY_NAME } from '../series/series-where.ts';
import { Speaker } from '../speakers/speaker-ref.ts';
import { SpeakerConnection } from '../speakers/speaker-type.ts';
import { SpeakerOrder, SpeakerWhere, speakerCondition, speakerOrder } from '../speakers/speaker-where.ts';
import { normTerm } from '../text/fold.ts';
import { Topic, TopicConnection } from '../topics/topic-type.ts';
import { TopicOrder, TopicWhere, topicCondition, topicOrder } from '../topics/topic-where.ts';
import { namePage } from './name-page.ts';

interface SearchArgs extends PageArgs {
  readonly search?: string | null | undefined;
}

interface SpeakersArgs extends SearchArgs {
  readonly where?: Parameters<typeof speakerCondition>[0];
  readonly orderBy?: Parameters<typeof speakerOrder>[0];
}

interface InstitutionsArgs extends SearchArgs {
  readonly where?: Parameters<typeof institutionCondition>[0];
  readonly orderBy?: Parameters<typeof institutionOrder>[0];
}

interface TopicsArgs extends SearchArgs {
  readonly where?: Parameters<typeof topicCondition>[0];
  readonly orderBy?: Parameters<typeof topicOrder>[0];
}

const SEARCHED =
  'Only those whose names hold these words, the last perhaps not finished, or with one slip a word ' +
  'where none holds them; best first unless orderBy says otherwise.';

interface Entry {
  readonly label: Label;
  readonly entry: string;
  readonly parameters: Readonly<Record<string, string>>;
}

async function findEntries(
  { label, entry, parameters }: Entry,
  context: Context,
  info: GraphQLResolveInfo,
): Promise<readonly Item[]> {
  const { items } = await context.loaders.root({ kind: 'entry', entry, parameters }, label, info);
  if (items.length === 0 && typeof parameters.slug === 'string') {
    const former = await findFormer(label, parameters.slug, context, info);
    return former === null ? [] : [former];
  }
  return [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The one argument of two that was given; throws BAD_INPUT when it is both or neither. */
function onlyOne<A extends string, B extends string>(
  args: { readonly [K in A | B]?: string | null | undefined },
  a: A,
  b: B,
): [A | B, string] {
  const [first, second] = [args[a], args[b]];
  if (first != null && second == null) return [a, first];
  if (second != null && first == null) return [b, second];
  throw badInput(`Give either ${a} or ${b}.`);
}

/** The bare identifier: people paste its address as well. */
function bareIdentifier(value: string): string {
  return value.trim().replace(/^https?:\/\/[^/]+\//i, '');
}

builder.queryFields((t) => ({
  speaker: t.field({
    type: Speaker,
    nullable: true,
    description: 'A speaker by slug or ORCID.',
    args: {
      slug: t.arg.string({ description: 'The readable name.' }),
      orcid: t.arg.string({ description: 'An ORCID iD, as digits or address.' }),
    },
    resolve: async (_root, args, context, info) => {
      const [by, value] = onlyOne(args, 'slug', 'orcid');
      const entry =
        by === 'slug'
          ? { entry: 'speakers/roots/speaker-by-slug', parameters: { slug: value } }
          : {
              entry: 'speakers/roots/speaker-by-identifier',
              parameters: { identifier: identifierIdOf('orcid', bareIdentifier(value)) },
            };
      return (await findEntries({ label: 'Speaker', ...entry }, context, info))[0] ?? null;
    },
  }),
  institution: t.field({
    type: Institution,
    nullable: true,
    description: 'An institution by slug or ROR.',
    args: {
      slug: t.arg.string({ description: 'The readable name.' }),
      ror: t.arg.string({ description: 'A ROR id, as identifier or address.' }),
    },
    resolve: async (_root, args, context, info) => {
      const [by, value] = onlyOne(args, 'slug', 'ror');
      const entry =
        by === 'slug'
          ? { entry: 'institutions/roots/institution-by-slug', parameters: { slug: value } }
          : {
              entry: 'institutions/roots/institution-by-identifier',
              parameters: { identifier: identifierIdOf('ror', bareIdentifier(value)) },
            };
      return (await findEntries({ label: 'Institution', ...entry }, context, info))[0] ?? null;
    },
  }),
  topic: t.field({
    type: Topic,
    nullable: true,
    description: 'A topic by slug, or by label or synonym.',
    args: {
      slug: t.arg.string({ description: 'The readable name.' }),
      label: t.arg.string({ description: 'The label or a synonym, in any spelling.' }),
    },
    resolve: async (_root, args, context, info) => {
      const [by, value] = onlyOne(args, 'slug', 'label');
      const entry =
        by === 'slug'
          ? { entry: 'topics/roots/topic-by-slug', parameters: { slug: value } }
          : { entry: 'topics/roots/topic-by-alias', parameters: { norm: normTerm(value) } };
      return (await findEntries({ label: 'Topic', ...entry }, context, info))[0] ?? null;
    },
  }),
  series: t.field({
    type: Series,
    nullable: true,
    description: 'A series by slug.',
    args: { slug: t.arg.string({ required: true, description: 'The readable name.' }) },
    resolve: async (_root, { slug }, context, info) =>
      (
        await findEntries(
          { label: 'Series', entry: 'series/roots/series-by-slug', parameters: { slug } },
          context,
          info,
        )
      )[0] ?? null,
  }),
  speakers: t.field({
    type: SpeakerConnection,
    description: 'People who give talks.',
    args: {
      search: t.arg.string({ description: SEARCHED }),
      where: t.arg({ type: SpeakerWhere, description: 'Which speakers.' }),
      orderBy: t.arg({ type: [SpeakerOrder], description: 'What they are ordered by; by name when left out.' }),
      ...pageArgs,
    },
    resolve: namePage('Speaker', (args: SpeakersArgs) => ({
      order: speakerOrder(args.orderBy),
      where: speakerCondition(args.where),
    })),
  }),
  institutions: t.field({
    type: InstitutionConnection,
    description: 'Universities, institutes, departments, laboratories and companies.',
    args: {
      search: t.arg.string({ description: SEARCHED }),
      where: t.arg({ type: InstitutionWhere, description: 'Which institutions.' }),
      orderBy: t.arg({ type: [InstitutionOrder], description: 'What they are ordered by; by name when left out.' }),
      ...pageArgs,
    },
    resolve: namePage('Institution', (args: InstitutionsArgs) => ({
      order: institutionOrder(args.orderBy),
      where: institutionCondition(args.where),
    })),
  }),
  topics: t.field({
    type: TopicConnection,
    description: 'Subjects that talks are about.',
    args: {
      search: t.arg.string({ description: SEARCHED }),
      where: t.arg({ type: TopicWhere, description: 'Which topics.' }),
      orderBy: t.arg({ type: [TopicOrder], description: 'What they are ordered by; by label when left out.' }),
      ...pageArgs,
    },
    resolve: namePage('Topic', (args: TopicsArgs) => ({
      order: topicOrder(args.orderBy),
      where: topicCondition(args.where),
    })),
  }),
  allSeries: t.field({
    type: SeriesConnection,
    description: 'All series, by name.',
    args: {
      search: t.arg.string({ description: SEARCHED.replace(' unless orderBy says otherwise', '') }),
      ...pageArgs,
    },
    resolve: namePage('Series', (_args: SearchArgs) => ({ order: SERIES_BY_NAME, where: null })),
  }),
}));

/** What can be had by address: each list and each thing of a list, as GraphQL documents with parameters. */
import { type DocumentNode, parse } from 'graphql';
import {
  ALL_TALKS_PARAMETERS,
  INSTITUTION_PARAMETERS,
  type Parameter,
  SERIES_PARAMETERS,
  SPEAKER_PARAMETERS,
  TALK_PARAMETERS,
  TOPIC_PARAMETERS,
} from './parameters.ts';
import { TALK_FIELDS } from './talk-row.ts';
import { THING_FIELDS, type ThingKind } from './thing-rows.ts';

export const NOUNS = ['talks', 'speakers', 'institutions', 'topics', 'series'] as const;

export type Noun = (typeof NOUNS)[number];

export interface FeedList {
  readonly noun: Noun;
  readonly kind: 'talk' | ThingKind;
  /** Parameters of `/<noun>.<format>`. */
  readonly parameters: readonly Parameter[];
  /** Gives `list`, a connection; its nodes have `talks` where these are wanted. */
  readonly document: DocumentNode;
  /** Parameters of `/<noun>/{slug}.<format>`. */
  readonly thingParameters: readonly Parameter[];
  /** Gives `thing`, which has a connection `talks` unless it is a talk. */
  readonly thingDocument: DocumentNode;
}

const PAGE_VARIABLES = '$first: Int, $after: String, $last: Int, $before: String';
const PAGE_ARGUMENTS = 'first: $first, after: $after, last: $last, before: $before';
const CONNECTION = 'totalCount @include(if: $withTotal) pageInfo { hasNextPage hasPreviousPage startCursor endCursor }';
/** So many talks of each thing in a list of things, for its calendar and its feed. */
const TALKS_EACH = 20;

const talks: FeedList = {
  noun: 'talks',
  kind: 'talk',
  parameters: ALL_TALKS_PARAMETERS,
  document:
    parse(`query Talks($about: String, $where: TalkWhere, $orderBy: [TalkOrder!], $withTotal: Boolean!, ${PAGE_VARIABLES}) {
    list: talks(about: $about, where: $where, orderBy: $orderBy, ${PAGE_ARGUMENTS}) { ${CONNECTION} nodes { ...TalkFields } }
  } ${TALK_FIELDS}`),
  thingParameters: [],
  thingDocument: parse(`query Talk($slug: String!) { thing: talk(slug: $slug) { ...TalkFields } } ${TALK_FIELDS}`),
};

interface ThingList {
  readonly noun: Noun;
  readonly kind: ThingKind;
  readonly parameters: readonly Parameter[];
  readonly field?: string;
  /** Its input types, where it has a filter and an order. */
  readonly types?: readonly [where: string, order: string];
}

function listOfThings({ noun, kind, parameters, field = noun, types }: ThingList): FeedList {
  const declared = types === undefined ? '' : `$where: ${types[0]}, $orderBy: [${types[1]}!],`;
  const given = types === undefined ? '' : 'where: $where, orderBy: $orderBy,';
  return {
    noun,
    kind,
    parameters,
    document:
      parse(`query Things($search: String, ${declared} $withTotal: Boolean!, $withTalks: Boolean!, ${PAGE_VARIABLES}) {
      list: ${field}(search: $search, ${given} ${PAGE_ARGUMENTS}) {
        ${CONNECTION}
        nodes { ${THING_FIELDS[kind]} talks(first: ${TALKS_EACH}) @include(if: $withTalks) { nodes { ...TalkFields } } }
      }
    } ${TALK_FIELDS}`),
    thingParameters: TALK_PARAMETERS,
    thingDocument:
      parse(`query Thing($slug: String!, $where: TalkWhere, $orderBy: [TalkOrder!], $withTotal: Boolean!, ${PAGE_VARIABLES}) {
      thing: ${kind}(slug: $slug) {
        ${THING_FIELDS[kind]}
        talks(where: $where, orderBy: $orderBy, ${PAGE_ARGUMENTS}) { ${CONNECTION} nodes { ...TalkFields } }
      }
    } ${TALK_FIELDS}`),
  };
}

export const LISTS: Readonly<Record<Noun, FeedList>> = {
  talks,
  speakers: listOfThings({
    noun: 'speakers',
    kind: 'speaker',
    parameters: SPEAKER_PARAMETERS,
    types: ['SpeakerWhere', 'SpeakerOrder'],
  }),
  institutions: listOfThings({
    noun: 'institutions',
    kind: 'institution',
    parameters: INSTITUTION_PARAMETERS,
    types: ['InstitutionWhere', 'InstitutionOrder'],
  }),
  topics: listOfThings({
    noun: 'topics',
    kind: 'topic',
    parameters: TOPIC_PARAMETERS,
    types: ['TopicWhere', 'TopicOrder'],
  }),
  series: listOfThings({ noun: 'series', kind: 'series', parameters: SERIES_PARAMETERS, field: 'allSeries' }),
};

/** Talks: one occurrence each, with who took part and what it was about. */
import { type Item, plainStep, type Relation } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { column, firstColumn, idField, itself, link, many, one, planned, theOne } from '../graphql/fields.ts';
import { Node } from '../graphql/node-type.ts';
import { Institution } from '../institutions/institution-type.ts';
import { Series } from '../series/series-type.ts';
import { addStatements, Evidence, evidenceOf, evidenceStep, statementsOf } from '../sources/evidence-type.ts';
import { Speaker } from '../speakers/speaker-ref.ts';
import { Topic } from '../topics/topic-type.ts';
import { AppearanceRole, MentionKind, ResourceKind, TalkKind, TalkStatus } from './talk-enums.ts';

const relation = (name: string, node: Relation['node'], parent: Relation['parent'] = 'Talk'): Relation => ({
  name: `talks/relations/${name}`,
  parent,
  node,
});
const SPEAKERS = plainStep(relation('talk-speakers', 'Speaker'));
const INSTITUTIONS = plainStep(relation('talk-institutions', 'Institution'));
export const TOPICS = plainStep(relation('talk-topics', 'Topic'));
const SERIES = plainStep(relation('talk-series', 'Series'));
const HOST = plainStep(relation('talk-host', 'Institution'));
const APPEARANCES = plainStep(relation('talk-appearances', 'Appearance'));
const RESOURCES = plainStep(relation('talk-resources', 'Resource'));
const MENTIONS = plainStep(relation('talk-mentions', 'Mention'));
const LATEST_SOURCE = plainStep(relation('talk-sources', 'Source'), {}, 1);
const APPEARED = plainStep({ ...relation('appearance-speaker', 'Speaker', 'Appearance'), always: true });
const REPRESENTED = plainStep(relation('appearance-institutions', 'Institution', 'Appearance'));
export const EVIDENCE = evidenceStep('Talk');

const Resource = builder.objectRef<Item>('Resource').implement({
  description: 'A recording, slides, a paper or another link of a talk.',
  fields: (t) => ({
    kind: t.field({
      type: ResourceKind,
      description: 'What it is.',
      ...column<typeof ResourceKind.$inferType>('kind'),
    }),
    url: t.field({ type: 'URL', description: 'Where it is.', ...column<string>('url') }),
    title: t.string({
      nullable: true,
      description: 'Its title, where the source gave one.',
      ...column<string | null>('title'),
    }),
  }),
});

const Mention = builder.objectRef<Item>('Mention').implement({
  description: 'A person who is named in an announcement without taking part.',
  fields: (t) => ({
    kind: t.field({
      type: MentionKind,
      description: 'Why the person is named.',
      ...column<typeof MentionKind.$inferType>('kind'),
    }),
    name: t.string({ description: 'The name as printed.', ...column<string>('name') }),
    affiliation: t.string({
      nullable: true,
      description: 'The affiliation as printed.',
      ...column<string | null>('affiliation'),
    }),
  }),
});

const Appearance = builder.objectRef<Item>('Appearance').implement({
  description: 'One person at one talk, as printed and as resolved.',
  fields: (t) => ({
    role: t.field({
      type: AppearanceRole,
      description: 'The part the person took.',
      ...column<typeof AppearanceRole.$inferType>('role'),
    }),
    position: t.int({ description: 'The place in the order of names, from 0.', ...column<number>('position') }),
    nameAsPrinted: t.string({ description: 'The name as the source prints it.', ...column<string>('nameAsPrinted') }),
    affiliationAsPrinted: t.string({
      nullable: true,
      description: 'The affiliation as the source prints it beside the name.',
      ...column<string | null>('affiliationAsPrinted'),
    }),
    speaker: t.field({ type: Speaker, description: 'The person as resolved.', ...theOne(() => APPEARED) }),
    institutions: t.field({
      type: [Institution],
      description: 'The institutions as resolved.',
      ...many(() => REPRESENTED),
    }),
    evidence: t.field({ type: [Evidence], description: 'The words that say so.', ...evidenceOf('Appearance') }),
  }),
});

/** A topic as an item of its talk: the talk is the item's parent. */
const TalkTopic = builder.objectRef<Item>('TalkTopic').implement({
  description: 'A topic of a talk, with how strongly the talk is about it.',
  fields: (t) => ({
    topic: t.field({ type: Topic, description: 'The topic.', ...itself }),
    score: t.float({ description: 'How strongly the talk is about it, 0 to 1.', ...link<number>('score') }),
    evidence: t.field({
      type: [Evidence],
      description: 'The words of the talk that name the topic.',
      ...planned(({ node, child, into }) => {
        if (node.up === null) return;
        const evidence = child(node.up, EVIDENCE);
        addStatements(evidence);
        into(evidence);
      }),
      resolve: async (topic, _args, context, info) => {
        if (topic.parent === null) return [];
        const found = await context.loaders.related(topic.parent, EVIDENCE, info, addStatements);
        return statementsOf(found).filter((item) => isTopicEvidence(item, topic.id));
      },
    }),
  }),
});

/** Whether evidence of a talk is about this topic of it: its value is then the topic's id. */
export function isTopicEvidence(evidence: Item, topicId: string): boolean {
  return evidence.values.field === 'topic' && evidence.values.value === topicId;
}

export const Talk = builder.objectRef<Item>('Talk');

Talk.implement({
  description: 'One occurrence of a talk.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Short, opaque and stable.', ...idField }),
    slug: t.string({ description: 'A readable name for addresses.', ...column<string>('slug') }),
    title: t.string({ nullable: true, description: 'Null while to be announced.', ...column<string | null>('title') }),
    abstract: t.string({
      nullable: true,
      description: 'The abstract, and no more than that.',
      ...column<string | null>('abstract'),
    }),
    kind: t.field({
      type: TalkKind,
      description: 'What sort of talk it is.',
      ...column<typeof TalkKind.$inferType>('kind'),
    }),
    status: t.field({
      type: TalkStatus,
      description: 'Whether it takes place.',
      ...column<typeof TalkStatus.$inferType>('status'),
    }),
    date: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The day, as far as it is known.',
      ...column<string | null>('date'),
    }),
    startTime: t.string({
      nullable: true,
      description: 'Local time HH:MM at which it begins.',
      ...column<string | null>('startTime'),
    }),
    endTime: t.string({
      nullable: true,
      description: 'Local time HH:MM at which it ends.',
      ...column<string | null>('endTime'),
    }),
    startsAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it begins; only with a stated zone.',
      ...column<string | null>('startsAt'),
    }),
    endsAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When it ends; only with a stated zone.',
      ...column<string | null>('endsAt'),
    }),
    timeZone: t.string({
      nullable: true,
      description: 'IANA name, null when the source gave none.',
      ...column<string | null>('timeZone'),
    }),
    language: t.string({ nullable: true, description: 'ISO 639-1, such as en.', ...column<string | null>('language') }),
    location: t.string({ nullable: true, description: 'The place as printed.', ...column<string | null>('location') }),
    url: t.field({ type: 'URL', nullable: true, description: 'Its own page.', ...column<string | null>('url') }),
    resources: t.field({
      type: [Resource],
      description: 'Recordings, slides, papers and other links.',
      ...many(() => RESOURCES),
    }),
    appearances: t.field({
      type: [Appearance],
      description: 'Who took part, in which role, and with which institution as printed and as resolved.',
      ...many(() => APPEARANCES),
    }),
    speakers: t.field({
      type: [Speaker],
      description: 'The appearances in the role SPEAKER, in order.',
      ...many(() => SPEAKERS),
    }),
    institutions: t.field({
      type: [Institution],
      description: 'The institutions that its speakers represented at this talk.',
      ...many(() => INSTITUTIONS),
    }),
    topics: t.field({ type: [TalkTopic], description: 'What it is about, strongest first.', ...many(() => TOPICS) }),
    series: t.field({ type: Series, nullable: true, description: 'The series it belongs to.', ...one(() => SERIES) }),
    host: t.field({
      type: Institution,
      nullable: true,
      description: 'The institution that hosts it, or its series.',
      ...one(() => HOST),
    }),
    mentions: t.field({
      type: [Mention],
      description: 'People who are named without taking part.',
      ...many(() => MENTIONS),
    }),
    evidence: t.field({ type: [Evidence], description: 'The words behind its facts.', ...evidenceOf('Talk') }),
    updatedAt: t.field({
      type: 'DateTime',
      nullable: true,
      description: 'When the latest document that still says something of it was imported.',
      ...latest<string>('importedAt'),
    }),
    revision: t.int({
      nullable: true,
      description: 'A number that is higher after an import has changed it; an undo puts the earlier one back.',
      ...latest<number>('seq'),
    }),
  }),
});

/** A property of the latest document that still says something of the talk. */
function latest<T>(name: string) {
  return firstColumn<T>(() => LATEST_SOURCE, name);
}

/** Speakers: people who give talks, and where they were when. */
import type { Parameters } from '../graph/graph.ts';
import { type Item, type Order, plainStep, type Relation } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { connected, defineConnection, type PageArgs } from '../graphql/connections.ts';
import { column, idField, itself, link, many, manyColumn } from '../graphql/fields.ts';
import { Node } from '../graphql/node-type.ts';
import { DateRange, type DateRangeValue, type Days, daysOf } from '../graphql/periods.ts';
import { Institution } from '../institutions/institution-type.ts';
import { Evidence, evidenceOf } from '../sources/evidence-type.ts';
import { Identifier } from '../sources/identifier-type.ts';
import { Affiliation, AffiliationConnection, AffiliationKind, Certainty } from './affiliation-type.ts';
import { Speaker } from './speaker-ref.ts';

const relation = (name: string, node: Relation['node'], parent: Relation['parent'] = 'Speaker'): Relation => ({
  name: `speakers/relations/${name}`,
  parent,
  node,
});
const ALIASES = plainStep(relation('speaker-aliases', 'Alias'));
const IDENTIFIERS = plainStep(relation('speaker-identifiers', 'Identifier'));
const POSSIBLY_SAME = plainStep(relation('speaker-possibly-same', 'Speaker'), {}, 50);
const AFFILIATIONS = relation('speaker-affiliations', 'Affiliation');
const BY_NAME: Order = { keys: [{ property: 'sortName', direction: 'ASC' }], name: null };
const BY_START: Order = { keys: [{ property: 'startMin', direction: 'ASC' }], name: null };

type CertaintyValue = typeof Certainty.$inferType | null | undefined;

interface AffiliationsArgs {
  readonly asOf?: string | null | undefined;
  readonly certainty?: CertaintyValue;
  readonly kinds?: readonly string[] | null | undefined;
}

function heldOn(days: Days | null, certainty: CertaintyValue): Parameters {
  return { from: days?.from ?? null, to: days?.to ?? null, certain: certainty === 'CERTAIN' };
}

function ofInstitution(what: 'affiliations' | 'speakers', includeUnits: boolean | null | undefined): Relation {
  const node = what === 'speakers' ? 'Speaker' : 'Affiliation';
  return relation(`institution-${what}${includeUnits === false ? '-own' : ''}`, node, 'Institution');
}

Speaker.implement({
  description: 'A person who gives talks.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Short, opaque and stable.', ...idField }),
    slug: t.string({ description: 'A readable name for addresses.', ...column<string>('slug') }),
    name: t.string({ description: 'The fullest name that the sources give.', ...column<string>('name') }),
    aliases: t.stringList({
      description: 'Other spellings of the name.',
      ...manyColumn<string>(() => ALIASES, 'text'),
    }),
    identifiers: t.field({ type: [Identifier], description: 'ORCID and the like.', ...many(() => IDENTIFIERS) }),
    homepage: t.field({
      type: 'URL',
      nullable: true,
      description: "The person's own page.",
      ...column<string | null>('homepage'),
    }),
    affiliations: t.field({
      type: [Affiliation],
      description:
        'In time order, also where only the order is known ("before moving to MIT"). With asOf: those that ' +
        'hold on that day, each saying whether that is certain or possible.',
      args: {
        asOf: t.arg({ type: 'Date', description: 'Only those that hold on this day.' }),
        certainty: t.arg({
          type: Certainty,
          defaultValue: 'POSSIBLE',
          description: 'With asOf: CERTAIN leaves out those that only may have held.',
        }),
        kinds: t.arg({ type: [AffiliationKind], description: 'Only these kinds.' }),
      },
      ...many((args: AffiliationsArgs) =>
        plainStep(AFFILIATIONS, { ...heldOn(daysOf(args), args.certainty), kinds: args.kinds ?? null }),
      ),
    }),
    possiblySame: t.field({
      type: [Speaker],
      description: 'Other people whose names are so alike that they may be this one; nobody has decided yet.',
      ...many(() => POSSIBLY_SAME),
    }),
    evidence: t.field({
      type: [Evidence],
      description: 'The words behind the facts about the person.',
      ...evidenceOf('Speaker'),
    }),
  }),
});

export const SpeakerCount = builder.objectRef<Item>('SpeakerCount').implement({
  description: 'A person and a number of talks.',
  fields: (t) => ({
    speaker: t.field({ type: Speaker, description: 'The person.', ...itself }),
    count: t.int({ description: 'The number of talks.', ...link<number>('count') }),
  }),
});

export const { connection: SpeakerConnection } = defineConnection('Speaker', Speaker, 'people');

interface MembersArgs extends PageArgs {
  readonly asOf?: string | null | undefined;
  readonly during?: DateRangeValue | null | undefined;
  readonly certainty?: CertaintyValue;
  readonly includeUnits?: boolean | null | undefined;
}

builder.objectFields(Institution, (t) => {
  const args = {
    asOf: t.arg({ type: 'Date', description: 'Only those who were there on this day.' }),
    during: t.arg({ type: DateRange, description: 'Only those who were there at some time of this period.' }),
    certainty: t.arg({
      type: Certainty,
      defaultValue: 'POSSIBLE',
      description: 'With asOf or during: CERTAIN leaves out those who only may have been there.',
    }),
    includeUnits: t.arg.boolean({
      defaultValue: true,
      description: 'Whether its departments, institutes and laboratories count.',
    }),
    first: t.arg.int({ description: 'How many, 1 to 100; 20 when left out.' }),
    after: t.arg.string({ description: 'Continues after this cursor.' }),
  };
  return {
    speakers: t.field({
      type: SpeakerConnection,
      description: 'People affiliated here: on a day, in a period, or ever. Includes its units unless told otherwise.',
      args,
      ...connected((given: MembersArgs) => ({
        relation: ofInstitution('speakers', given.includeUnits),
        parameters: heldOn(daysOf(given), given.certainty),
        order: BY_NAME,
      })),
    }),
    affiliations: t.field({
      type: AffiliationConnection,
      description:
        'What ties people to it: on a day, in a period, or ever, in the order in which they may have begun. Includes its units unless told otherwise.',
      args,
      ...connected((given: MembersArgs) => ({
        relation: ofInstitution('affiliations', given.includeUnits),
        parameters: heldOn(daysOf(given), given.certainty),
        order: BY_START,
      })),
    }),
  };
});

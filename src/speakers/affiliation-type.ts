/** Affiliations: one person at one institution for a time, as sure as the sources are. */
import { type Item, plainStep, type Relation } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection } from '../graphql/connections.ts';
import { column, idField, link, many, one, theOne } from '../graphql/fields.ts';
import { Node } from '../graphql/node-type.ts';
import { Institution } from '../institutions/institution-type.ts';
import { Evidence, evidenceOf } from '../sources/evidence-type.ts';
import { Speaker } from './speaker-ref.ts';

const relation = (name: string, node: Relation['node']): Relation => ({
  name: `speakers/relations/${name}`,
  parent: 'Affiliation',
  node,
});
const SPEAKER = plainStep({ ...relation('affiliation-speaker', 'Speaker'), always: true });
const INSTITUTION = plainStep({ ...relation('affiliation-institution', 'Institution'), always: true });
const UNIT_INSTITUTION = plainStep(relation('affiliation-unit-institution', 'Institution'));
const PRECEDES = plainStep(relation('affiliation-precedes', 'Affiliation'));

export const AffiliationKind = builder.enumType('AffiliationKind', {
  description: 'What ties a person to an institution.',
  values: {
    EMPLOYMENT: { description: 'A post.' },
    EDUCATION: { description: 'Studies or a degree.' },
    VISITING: { description: 'A visit or visiting post.' },
    FOUNDER: { description: 'Founded it, or was among the founders.' },
    MEMBER: { description: 'A member, fellow or core faculty.' },
    OTHER: { description: 'Anything else.' },
  } as const,
});

export const Ongoing = builder.enumType('Ongoing', {
  description: 'Whether an affiliation still held when its source was written.',
  values: {
    YES: { description: 'It still held.' },
    NO: { description: 'It was over.' },
    UNKNOWN: { description: 'The source does not say.' },
  } as const,
});

export const Certainty = builder.enumType('Certainty', {
  description: 'How sure it is that something held on a day.',
  values: {
    CERTAIN: { description: 'It held, whatever the exact dates are.' },
    POSSIBLE: { description: 'It may have held: its dates are not known closely enough.' },
  } as const,
});

export const Affiliation = builder.objectRef<Item>('Affiliation');

Affiliation.implement({
  description: 'One person at one institution for a time.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Short, opaque and stable.', ...idField }),
    speaker: t.field({ type: Speaker, description: 'The person.', ...theOne(() => SPEAKER) }),
    institution: t.field({
      type: Institution,
      description: 'The institution; of a department, the one it belongs to.',
      ...theOne(() => INSTITUTION),
    }),
    unit: t.string({
      nullable: true,
      description: 'Department, laboratory or group, as printed.',
      ...column<string | null>('unit'),
    }),
    unitInstitution: t.field({
      type: Institution,
      nullable: true,
      description: 'The department, laboratory or group as resolved.',
      ...one(() => UNIT_INSTITUTION),
    }),
    kind: t.field({
      type: AffiliationKind,
      description: 'What ties the person to it.',
      ...column<typeof AffiliationKind.$inferType>('kind'),
    }),
    role: t.string({
      nullable: true,
      description: 'Associate Professor, PhD student, co-founder …',
      ...column<string | null>('role'),
    }),
    field: t.string({ nullable: true, description: 'The subject of a degree.', ...column<string | null>('field') }),
    start: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When it began, as far as stated.',
      ...column<string | null>('start'),
    }),
    end: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When it ended, as far as stated.',
      ...column<string | null>('end'),
    }),
    ongoing: t.field({
      type: Ongoing,
      description: 'Whether it still held when its source was written.',
      ...column<typeof Ongoing.$inferType>('ongoing'),
    }),
    certainty: t.field({
      type: Certainty,
      nullable: true,
      description: 'How sure it is that this held on the day asked for with asOf; null without asOf.',
      ...link<typeof Certainty.$inferType | null>('certainty'),
    }),
    precedes: t.field({
      type: [Affiliation],
      description: 'Affiliations that are known to have come after this one.',
      ...many(() => PRECEDES),
    }),
    evidence: t.field({ type: [Evidence], description: 'The words that say so.', ...evidenceOf('Affiliation') }),
  }),
});

export const { connection: AffiliationConnection } = defineConnection('Affiliation', Affiliation, 'affiliations');

/** Institutions: universities, institutes, departments, laboratories and companies. */
import { type Item, plainStep, type Relation } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { defineConnection } from '../graphql/connections.ts';
import { column, idField, itself, link, many, manyColumn } from '../graphql/fields.ts';
import { Node } from '../graphql/node-type.ts';
import { Identifier } from '../sources/identifier-type.ts';

const relation = (name: string, node: Relation['node']): Relation => ({
  name: `institutions/relations/${name}`,
  parent: 'Institution',
  node,
});
const ALIASES = plainStep(relation('institution-aliases', 'Alias'));
const IDENTIFIERS = plainStep(relation('institution-identifiers', 'Identifier'));
const PART_OF = plainStep(relation('institution-part-of', 'Institution'));
const UNITS = plainStep(relation('institution-units', 'Institution'));

export const InstitutionKind = builder.enumType('InstitutionKind', {
  description: 'What sort of institution it is.',
  values: {
    UNIVERSITY: { description: 'A university or college.' },
    INSTITUTE: { description: 'A research institute or a society of institutes.' },
    DEPARTMENT: { description: 'A department, school or faculty of a larger one.' },
    LAB: { description: 'A laboratory, centre or group of a larger one.' },
    COMPANY: { description: 'A company.' },
    SOCIETY: { description: 'A learned society, academy or foundation.' },
    OTHER: { description: 'Anything else.' },
  } as const,
});

export type InstitutionKindValue = typeof InstitutionKind.$inferType;

export const Institution = builder.objectRef<Item>('Institution');

Institution.implement({
  description: 'A university, institute, department, laboratory, company or society.',
  interfaces: [Node],
  fields: (t) => ({
    id: t.id({ description: 'Short, opaque and stable.', ...idField }),
    slug: t.string({ description: 'A readable name for addresses.', ...column<string>('slug') }),
    name: t.string({ description: 'Its usual name.', ...column<string>('name') }),
    aliases: t.stringList({
      description: 'Other names and abbreviations.',
      ...manyColumn<string>(() => ALIASES, 'text'),
    }),
    kind: t.field({
      type: InstitutionKind,
      description: 'What sort of institution it is.',
      ...column<InstitutionKindValue>('kind'),
    }),
    identifiers: t.field({
      type: [Identifier],
      description: 'What other registries call it.',
      ...many(() => IDENTIFIERS),
    }),
    city: t.string({ nullable: true, description: 'The city it is in.', ...column<string | null>('city') }),
    countryCode: t.string({
      nullable: true,
      description: 'ISO 3166-1, two letters.',
      ...column<string | null>('countryCode'),
    }),
    latitude: t.float({ nullable: true, description: 'Degrees north.', ...column<number | null>('latitude') }),
    longitude: t.float({ nullable: true, description: 'Degrees east.', ...column<number | null>('longitude') }),
    homepage: t.field({
      type: 'URL',
      nullable: true,
      description: 'Its own page.',
      ...column<string | null>('homepage'),
    }),
    partOf: t.field({
      type: [Institution],
      description: 'The institutions that it is directly part of.',
      ...many(() => PART_OF),
    }),
    units: t.field({
      type: [Institution],
      description: 'Its direct departments, institutes and laboratories.',
      ...many(() => UNITS),
    }),
  }),
});

export const InstitutionCount = builder.objectRef<Item>('InstitutionCount').implement({
  description: 'An institution and a number of talks.',
  fields: (t) => ({
    institution: t.field({ type: Institution, description: 'The institution.', ...itself }),
    count: t.int({ description: 'The number of talks.', ...link<number>('count') }),
  }),
});

export const { connection: InstitutionConnection } = defineConnection('Institution', Institution, 'institutions');

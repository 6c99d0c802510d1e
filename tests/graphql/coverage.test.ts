/** The fixtures ask for every field, argument and input field of the schema, and there are enough of them to ask in several ways. */
import {
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  TypeInfo,
  validate,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema.ts';
import { listFixtures } from './run-fixture.ts';

const schema = createSchema();
const fixtures = listFixtures();

/** All that can be asked: `Talk.title`, `Query.talk(slug)`, `TalkWhere.date`. What streams is asked in tests of its own. */
function everythingOf(of: GraphQLSchema): readonly string[] {
  const subscription = of.getSubscriptionType();
  const told = Object.values(subscription?.getFields() ?? {}).map(({ type }) => getNamedType(type).name);
  return Object.values(of.getTypeMap()).flatMap((type) => {
    if (type.name.startsWith('__') || type === subscription || told.includes(type.name)) return [];
    if (isInputObjectType(type)) return Object.keys(type.getFields()).map((name) => `${type.name}.${name}`);
    if (!isObjectType(type) && !isInterfaceType(type)) return [];
    return Object.values(type.getFields()).flatMap(({ name, args }) => [
      `${type.name}.${name}`,
      ...args.map((argument) => `${type.name}.${name}(${argument.name})`),
    ]);
  });
}

/** What a document asks for, and what it gives in its own words; what comes in by variables is told by their values. */
function askedIn(query: string, variables: Readonly<Record<string, unknown>>): ReadonlySet<string> {
  const asked = new Set<string>();
  const types = new TypeInfo(schema);
  const addValue = (typeName: string, value: unknown): void => {
    const type = schema.getType(typeName);
    if (!isInputObjectType(type) || value === null || typeof value !== 'object') return;
    for (const [name, inner] of Object.entries(value)) {
      asked.add(`${typeName}.${name}`);
      const field = type.getFields()[name];
      if (field === undefined) continue;
      for (const one of Array.isArray(inner) ? inner : [inner])
        addValue(String(field.type).replace(/[[\]!]/g, ''), one);
    }
  };
  visit(
    parse(query),
    visitWithTypeInfo(types, {
      Field: ({ name }) => void asked.add(`${types.getParentType()?.name}.${name.value}`),
      Argument: ({ name }) =>
        void asked.add(`${types.getParentType()?.name}.${types.getFieldDef()?.name}(${name.value})`),
      ObjectField: ({ name }) => {
        const parent = types.getParentInputType();
        asked.add(`${String(parent).replace(/[[\]!]/g, '')}.${name.value}`);
      },
      VariableDefinition: ({ variable, type }) => {
        let named = type;
        while (named.kind !== 'NamedType') named = named.type;
        addValue(named.name.value, variables[variable.name.value]);
      },
    }),
  );
  return asked;
}

describe('the fixtures', () => {
  it('are at least 60', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(60);
  });

  it.each(fixtures)('$name is valid', ({ query }) => {
    expect(validate(schema, parse(query))).toEqual([]);
  });

  it('ask for everything', () => {
    const asked = new Set(fixtures.flatMap(({ query, variables }) => [...askedIn(query, variables)]));
    const everything = everythingOf(schema);
    expect(everything.length).toBeGreaterThan(200);
    expect(everything.filter((one) => !asked.has(one))).toEqual([]);
  });
});

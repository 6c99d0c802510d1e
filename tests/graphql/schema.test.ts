/** The schema keeps what the contract promises, says what everything is, and is printed as it is. */
import { existsSync, readFileSync } from 'node:fs';
import {
  buildSchema,
  findBreakingChanges,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  lexicographicSortSchema,
  printSchema,
  validateSchema,
} from 'graphql';
import { describe, expect, it } from 'vitest';
import { createSchema } from '../../src/schema.ts';

const CONTRACT = new URL('../../../shared/contract.graphql', import.meta.url);
const PRINTED = new URL('../../schema/schema.graphql', import.meta.url);

const schema = createSchema();

describe('the schema', () => {
  it('is valid', () => {
    expect(validateSchema(schema)).toEqual([]);
  });

  it.skipIf(!existsSync(CONTRACT))('breaks nothing of the contract (runs where ../shared is)', () => {
    const breaking = findBreakingChanges(buildSchema(readFileSync(CONTRACT, 'utf8')), schema).map(
      (change) => change.description,
    );
    expect(breaking).toEqual([]);
  });

  it('is printed in schema/schema.graphql', () => {
    const printed = readFileSync(PRINTED, 'utf8');
    expect(printed).toBe(
      `# Printed by npm run schema; not edited by hand.\n\n${printSchema(lexicographicSortSchema(schema))}\n`,
    );
  });

  it('describes every type, field, argument and value', () => {
    const missing: string[] = [];
    const look = (name: string, described: { readonly description?: string | null | undefined }) => {
      if (!described.description) missing.push(name);
    };
    for (const type of Object.values(schema.getTypeMap())) {
      if (type.name.startsWith('__')) continue;
      look(type.name, type);
      if (isEnumType(type)) for (const value of type.getValues()) look(`${type.name}.${value.name}`, value);
      if (isInputObjectType(type))
        for (const field of Object.values(type.getFields())) look(`${type.name}.${field.name}`, field);
      if (!isObjectType(type) && !isInterfaceType(type)) continue;
      for (const field of Object.values(type.getFields())) {
        look(`${type.name}.${field.name}`, field);
        for (const argument of field.args) look(`${type.name}.${field.name}(${argument.name})`, argument);
      }
    }
    expect(missing).toEqual([]);
  });
});

/** Named queries that are kept in a folder, for dashboards: one `<name>.graphql` a query, checked before anything is served. */
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  type DocumentNode,
  type GraphQLInputType,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  parse,
  specifiedRules,
  typeFromAST,
  validate,
  valueFromAST,
} from 'graphql';
import { InputError } from '../errors.ts';
import { costOf, limitShape, refuseCost } from '../graphql/limits.ts';

export interface OperationVariable {
  readonly name: string;
  readonly type: GraphQLInputType;
  /** Undefined when it has none. */
  readonly defaultValue: unknown;
}

export interface Operation {
  readonly name: string;
  /** The comment above the query. */
  readonly description: string;
  readonly document: DocumentNode;
  readonly variables: readonly OperationVariable[];
  /** The most nodes that it is likely to be answered with. */
  readonly cost: number;
}

export type Operations = ReadonlyMap<string, Operation>;

const ENDING = '.graphql';

/** The queries of a folder by name; throws InputError with the file and the reason when one of them cannot be served. */
export function readOperations(folder: string, schema: GraphQLSchema): Operations {
  const files = filesIn(folder);
  return new Map(files.map((file) => [basename(file, ENDING), readOperation(join(folder, file), schema)]));
}

function filesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder)
      .filter((name) => name.endsWith(ENDING))
      .sort();
  } catch (error) {
    throw new InputError(`There is no folder ${folder} with queries that can be read.`, { cause: error });
  }
}

function readOperation(file: string, schema: GraphQLSchema): Operation {
  const name = basename(file, ENDING);
  const text = readFileSync(file, 'utf8');
  const refuse = (reason: string): InputError => new InputError(`${file} cannot be served: ${reason}`);
  if (!/^[a-z0-9][a-z0-9-]*$/.test(name)) throw refuse('its name has to be of small letters, digits and dashes.');
  const document = parsed(text, refuse);
  const [error] = validate(schema, document, [...specifiedRules, limitShape]);
  if (error !== undefined) throw refuse(error.message);
  const operations = document.definitions.filter((one) => one.kind === Kind.OPERATION_DEFINITION);
  const [operation] = operations;
  if (operation === undefined || operations.length > 1) throw refuse('it has to hold one query.');
  if (operation.operation !== 'query') throw refuse(`it holds a ${operation.operation}, and only queries are served.`);
  const variables = variablesOf(operation, schema);
  const asked = { schema, document, variables: {} };
  const refusal = refuseCost(asked);
  if (refusal !== null) throw refuse(refusal.message);
  return { name, description: commentOf(text), document, variables, cost: costOf(asked) };
}

function parsed(text: string, refuse: (reason: string) => InputError): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    throw refuse(error instanceof Error ? error.message : String(error));
  }
}

function variablesOf(operation: OperationDefinitionNode, schema: GraphQLSchema): OperationVariable[] {
  return (operation.variableDefinitions ?? []).flatMap(({ variable, type, defaultValue }) => {
    const known = typeFromAST(schema, type) as GraphQLInputType | undefined;
    if (known === undefined) return [];
    return [
      {
        name: variable.name.value,
        type: known,
        defaultValue: defaultValue === undefined ? undefined : valueFromAST(defaultValue, known),
      },
    ];
  });
}

/** The lines that begin with # at the top of the file, as one text. */
function commentOf(text: string): string {
  const lines = text.split('\n');
  const end = lines.findIndex((line) => !line.startsWith('#'));
  return lines
    .slice(0, Math.max(end, 0))
    .map((line) => line.replace(/^#\s?/, ''))
    .join(' ')
    .trim();
}

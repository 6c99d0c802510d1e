/** `/operations`: the named queries with their variables and costs, and `/operations/<name>`: the answer of one of them. */
import { type GraphQLInputType, getNamedType, isInputObjectType, isListType, isNonNullType } from 'graphql';
import { type Asker, ask } from '../feeds/ask.ts';
import type { Prepared } from '../feeds/prepared.ts';
import { badAddress, notFound } from '../feeds/problem.ts';
import { refuseCost } from '../graphql/limits.ts';
import type { Operation, Operations, OperationVariable } from './operation-files.ts';

const PATH = /^\/operations(?:\/([a-z0-9-]+))?$/;
const MEDIA_TYPE = 'application/json; charset=utf-8';

/** Answers that are kept, each for the version of the data that it is of. */
const KEPT_ANSWERS = 200;
const LONGEST_KEPT = 500_000;

/** Prepares what is asked for below /operations, with answers kept while the data stay the same. */
export function operationPreparer(operations: Operations): (url: URL, asker: Asker) => Prepared | null {
  const kept = new Map<string, string>();
  return (url, asker) => {
    const match = PATH.exec(url.pathname);
    if (match === null) return null;
    const [, name] = match;
    if (name === undefined) return listOf(operations, url);
    const operation = operations.get(name);
    if (operation === undefined) throw notFound(`There is no query named ${name}: /operations lists them.`);
    return answerOf({ operation, url, asker, kept });
  };
}

function listOf(operations: Operations, url: URL): Prepared {
  const list = [...operations.values()].map(({ name, description, variables, cost }) => ({
    name,
    description,
    address: new URL(`/operations/${name}`, url).href,
    cost,
    variables: variables.map((one) => ({
      name: one.name,
      type: String(one.type),
      ...(one.defaultValue === undefined ? {} : { default: one.defaultValue }),
    })),
  }));
  const text = `${JSON.stringify({ operations: list }, null, 2)}\n`;
  return { mediaType: MEDIA_TYPE, key: text, changesDaily: false, write: async () => ({ text, links: {} }) };
}

interface Asked {
  readonly operation: Operation;
  readonly url: URL;
  readonly asker: Asker;
  readonly kept: Map<string, string>;
}

function answerOf({ operation, url, asker, kept }: Asked): Prepared {
  const variables = variablesIn(url.searchParams, operation);
  // Some variables say how much is asked for.
  const refusal = refuseCost({ schema: asker.schema, document: operation.document, variables });
  if (refusal !== null) throw refusal;
  const key = JSON.stringify([operation.name, variables]);
  return {
    mediaType: MEDIA_TYPE,
    key,
    changesDaily: false,
    headers: { 'x-cost': String(operation.cost) },
    write: async ({ number }) => {
      const place = `${number} ${key}`;
      const known = number === null ? undefined : kept.get(place);
      const text = known ?? `${JSON.stringify({ data: await ask(asker, operation.document, variables) })}\n`;
      if (number !== null) keep(kept, place, text);
      return { text, links: {} };
    },
  };
}

/** The latest used stay. */
function keep(kept: Map<string, string>, place: string, text: string): void {
  kept.delete(place);
  if (text.length > LONGEST_KEPT) return;
  kept.set(place, text);
  const [oldest] = kept.keys();
  if (kept.size > KEPT_ANSWERS && oldest !== undefined) kept.delete(oldest);
}

function variablesIn(parameters: URLSearchParams, { name, variables }: Operation): Readonly<Record<string, unknown>> {
  for (const parameter of parameters.keys()) {
    if (!variables.some((one) => one.name === parameter)) {
      const known = variables.map((one) => one.name).join(', ') || 'none';
      throw badAddress(`The query ${name} has no variable ${parameter}; it has: ${known}.`);
    }
  }
  return Object.fromEntries(
    variables.flatMap((variable) => {
      const text = parameters.get(variable.name);
      // A dashboard sends an empty text for what nobody has chosen.
      return text === null || text === '' ? [] : [[variable.name, readValue(text, variable)]];
    }),
  );
}

/** GraphQL itself checks the value; here a text only becomes what it looks like for its type. */
function readValue(text: string, { name, type }: OperationVariable): unknown {
  const inner = isNonNullType(type) ? type.ofType : type;
  if (isListType(inner)) return text.split(',').map((part) => scalarOf(part.trim(), name, inner.ofType));
  return scalarOf(text, name, inner);
}

function scalarOf(text: string, name: string, type: GraphQLInputType): unknown {
  const named = getNamedType(type);
  if (isInputObjectType(named)) return objectOf(text, name);
  if (named.name === 'Boolean') return text === 'true' ? true : text === 'false' ? false : text;
  if (named.name === 'Int' || named.name === 'Float') return /^-?\d+(?:\.\d+)?$/.test(text) ? Number(text) : text;
  return text;
}

function objectOf(text: string, name: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw badAddress(`The variable ${name} takes a JSON object, and this is none (${(error as Error).message}).`);
  }
}

/** Runs one fixture query against a graph, with or without a plan, and counts its statements. */
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { type GraphQLSchema, graphql } from 'graphql';
import { fixedClock } from '../../src/clock.ts';
import type { Graph } from '../../src/graph/graph.ts';
import { createContext } from '../../src/graphql/context.ts';

const FOLDER = new URL('fixtures/', import.meta.url);

export interface Fixture {
  readonly name: string;
  readonly query: string;
  readonly variables: Record<string, unknown>;
  readonly result: unknown;
  /** How many statements a plan takes on each engine. */
  readonly statements: Readonly<Record<Graph['engine'], number>>;
}

/** The fixtures of the folder, each a query beside its variables, result and statement counts. */
export function listFixtures(): readonly Fixture[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.graphql'))
    .map((file) => {
      const name = file.replace(/\.graphql$/, '');
      const query = readFileSync(new URL(file, FOLDER), 'utf8');
      return { name, query, ...answerOf(name) };
    });
}

/** What a fixture without an answer is taken to hold, until it is written. */
const UNANSWERED = { variables: {}, result: null, statements: { grafeo: 0, neo4j: 0 } };

function answerOf(name: string): Omit<Fixture, 'name' | 'query'> {
  const file = new URL(`${name}.json`, FOLDER);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : UNANSWERED;
}

/** Writes what a fixture answered: the result as the embedded engine has it, and the number of statements of this engine. */
export function writeAnswer(name: string, engine: Graph['engine'], run: Run): void {
  const { variables, result, statements } = answerOf(name);
  const answer = {
    variables,
    statements: { ...statements, [engine]: run.statements },
    result: engine === 'grafeo' ? run.result : result,
  };
  writeFileSync(new URL(`${name}.json`, FOLDER), `${JSON.stringify(answer, null, 2)}\n`);
}

export interface Run {
  readonly result: unknown;
  readonly statements: number;
}

interface Asked {
  readonly query: string;
  readonly variables?: Record<string, unknown>;
  readonly planning?: boolean;
}

/** The graph as another object, of which nothing is kept in memory yet: the number of statements must not depend on what was asked before. */
function coldView(graph: Graph): Graph {
  return new Proxy(graph, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      return typeof value === 'function' ? value.bind(target) : value;
    },
  });
}

/** The answer as plain JSON, and the number of statements it took. */
export async function runQuery(schema: GraphQLSchema, graph: Graph, asked: Asked): Promise<Run> {
  const before = graph.statementCount;
  const contextValue = createContext({
    graph: coldView(graph),
    clock: fixedClock('2023-03-01T12:00:00Z'),
    viewer: { scopes: [] },
    planning: asked.planning ?? true,
  });
  const answer = await graphql({ schema, source: asked.query, contextValue, variableValues: asked.variables ?? {} });
  const unexpected = answer.errors?.find((error) => error.extensions.code === undefined);
  if (unexpected) throw unexpected.originalError ?? unexpected;
  // Fields that fail side by side fail in any order.
  const errors = answer.errors && [...answer.errors].sort((a, b) => (String(a.path) < String(b.path) ? -1 : 1));
  const result: unknown = JSON.parse(JSON.stringify({ data: answer.data, ...(errors && { errors }) }));
  return { result, statements: graph.statementCount - before };
}

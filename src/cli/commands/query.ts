/** `talkgraph query`: asks the store in process, with a GraphQL document or `--about "…"`. */
import { existsSync } from 'node:fs';
import { type DocumentNode, type ExecutionResult, execute, GraphQLError, parse, validate } from 'graphql';
import { systemClock } from '../../clock.ts';
import { InputError, UsageError } from '../../errors.ts';
import type { Graph } from '../../graph/graph.ts';
import { createContext } from '../../graphql/context.ts';
import { createSchema } from '../../schema.ts';
import { EXIT_FAILURE, EXIT_OK } from '../exit-code.ts';
import { readText } from '../read-document.ts';
import { resultRows } from '../result-rows.ts';
import { printable, type TableRow, tableLines } from '../table.ts';
import { ABOUT_DOCUMENT, aboutLines, aboutResult, aboutRow } from '../talks-about.ts';
import type { Terminal } from '../terminal.ts';
import { withGraph } from '../with-graph.ts';

export interface QueryOptions {
  readonly store?: string;
  readonly about?: string;
  readonly first?: string;
  readonly variables?: string;
  readonly json?: boolean;
}

interface Question {
  readonly document: DocumentNode;
  readonly variables: Readonly<Record<string, unknown>>;
}

const MAX_FIRST = 100;

/** Prints rows as a table on a terminal and as ndjson elsewhere, or with --json the whole answer; errors go to stderr. */
export async function runQuery(
  document: string | undefined,
  options: QueryOptions,
  terminal: Terminal,
): Promise<number> {
  const question = await readQuestion(document, options, terminal);
  const result = await withGraph(options, { create: false }, (graph) => ask(graph, question));
  if (options.json === true) await terminal.line(JSON.stringify(result, null, 2));
  else if (options.about !== undefined) await printAbout(result.data, options.about, terminal);
  else await printRows(resultRows(result.data ?? {}), terminal);
  for (const { message, path } of result.errors ?? []) {
    terminal.say(`talkgraph: ${path === undefined ? '' : `${path.join('.')}: `}${message}`);
  }
  return result.errors === undefined ? EXIT_OK : EXIT_FAILURE;
}

async function readQuestion(
  document: string | undefined,
  options: QueryOptions,
  terminal: Terminal,
): Promise<Question> {
  if ((document === undefined) === (options.about === undefined)) {
    throw new UsageError('query takes a GraphQL document or --about "…", and not both.');
  }
  if (document === undefined) {
    return { document: parse(ABOUT_DOCUMENT), variables: { about: options.about, first: parseFirst(options.first) } };
  }
  if (options.first !== undefined) throw new UsageError('--first goes with --about; in a document, say first: there.');
  const isFile = document === '-' || (!document.includes('{') && existsSync(document));
  if (!isFile && !document.includes('{'))
    throw new InputError(`There is no file ${document}, and it is no GraphQL document.`);
  const text = isFile ? await readText(document, terminal.input) : document;
  return { document: parseDocument(text), variables: parseVariables(options.variables) };
}

function parseFirst(text: string | undefined): number {
  if (text === undefined) return 20;
  const first = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  if (first >= 1 && first <= MAX_FIRST) return first;
  throw new UsageError(`--first cannot be "${text}": give a whole number from 1 to ${MAX_FIRST}.`);
}

function parseVariables(text: string | undefined): Readonly<Record<string, unknown>> {
  if (text === undefined) return {};
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return value as Record<string, unknown>;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new UsageError('--variables must be a JSON object, such as {"first": 5}.');
}

function parseDocument(text: string): DocumentNode {
  try {
    return parse(text);
  } catch (error) {
    if (error instanceof GraphQLError) throw new InputError(placed(error), { cause: error });
    throw error;
  }
}

async function ask(graph: Graph, { document, variables }: Question): Promise<ExecutionResult> {
  const schema = createSchema();
  const [fault] = validate(schema, document);
  if (fault !== undefined) throw new InputError(placed(fault), { cause: fault });
  // Whoever may open the store may do everything to it; a token says what others may do through the service.
  const contextValue = createContext({ graph, clock: systemClock, viewer: { scopes: ['import', 'curate'] } });
  return await execute({ schema, document, variableValues: variables, contextValue });
}

function placed({ message, locations }: GraphQLError): string {
  const [location] = locations ?? [];
  return location === undefined ? message : `${message} (line ${location.line}, column ${location.column})`;
}

async function printRows(rows: readonly TableRow[], terminal: Terminal): Promise<void> {
  if (!terminal.isOutputTerminal) for (const row of rows) await terminal.line(JSON.stringify(row));
  else if (rows.length > 0) await terminal.line(tableLines(rows, terminal.columns).join('\n'));
}

async function printAbout(data: ExecutionResult['data'], about: string, terminal: Terminal): Promise<void> {
  // Without data there are errors, which are said on their own.
  if (data === undefined || data === null) return;
  const { talks } = aboutResult.parse(data);
  for (const edge of talks.edges) {
    const row = aboutRow(edge);
    await terminal.line(terminal.isOutputTerminal ? aboutLines(row).join('\n') : JSON.stringify(row));
  }
  const shown = talks.edges.length < talks.totalCount ? `, the first ${talks.edges.length} are shown` : '';
  terminal.say(`${talks.totalCount} ${talks.totalCount === 1 ? 'talk' : 'talks'} about ${printable(about)}${shown}.`);
}

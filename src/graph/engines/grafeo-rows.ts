/**
 * Rows of a statement as Grafeo takes them at the least cost: lists of values instead of objects, whose names it would read from JavaScript
 * again for each row. A statement that begins with `UNWIND $rows AS row` is rewritten from what it declares; others stay as they are.
 */
import { z } from 'zod';
import { TalkgraphError } from '../../errors.ts';
import { textOf } from '../catalogue.ts';
import type { Parameters, Value } from '../graph.ts';
import type { AnyStatement } from '../statement.ts';

/** What is given to the engine for a statement. */
export interface Given {
  readonly text: string;
  readonly parameters: Parameters;
}

/** The names of a row's values in order, with those of objects within it; null where a value is passed on as it is. */
type Shape = ReadonlyMap<string, Shape | null>;

interface Rewritten {
  readonly text: string;
  /** Null where rows stay as they are. */
  readonly shape: Shape | null;
}

const UNWINDING = 'UNWIND $rows AS row';
const ROW = /\brow\b((?:\.\w+)*)/g;
/** A node that is made and then given all of a row is made with it at once, in half the time. */
const MADE_AND_SET = /CREATE \((\w+):(\w+)\)\nSET \1 = (\{.*\})(?=\n|$)/g;

const rewritten = new WeakMap<object, Rewritten>();

/** The statement's text and parameters as they are given to Grafeo. */
export function givenTo(statement: AnyStatement, parameters: Parameters): Given {
  const known = rewritten.get(statement) ?? rewrite(statement);
  rewritten.set(statement, known);
  const { text, shape } = known;
  const { rows } = parameters;
  if (shape === null || !Array.isArray(rows)) return { text, parameters };
  return { text, parameters: { ...parameters, rows: rows.map((row: Value) => cellsOf(row, shape)) } };
}

function rewrite(statement: AnyStatement): Rewritten {
  const text = textOf(statement.name, 'grafeo');
  const shape = statement.parameters instanceof z.ZodObject ? shapeOfRows(statement.parameters.shape.rows) : null;
  const [before, after, ...others] = text.split(UNWINDING);
  if (shape === null || after === undefined || others.length > 0) return { text, shape: null };
  const body = after
    .replace(ROW, (_all, path: string) => expressionOf(statement.name, shape, path.split('.').slice(1)))
    .replace(MADE_AND_SET, 'CREATE ($1:$2 $3)');
  return { text: `${before}UNWIND $rows AS cells${body}`, shape };
}

function shapeOfRows(rows: unknown): Shape | null {
  return rows instanceof z.ZodArray ? shapeOf(rows.element) : null;
}

function shapeOf(type: unknown): Shape | null {
  if (!(type instanceof z.ZodObject)) return null;
  return new Map(Object.entries(type.shape).map(([name, inner]) => [name, shapeOf(inner)]));
}

/** What a path such as `row.talk.id` stands for: a cell, or a map of cells where it is an object. */
function expressionOf(name: string, shape: Shape, path: readonly string[]): string {
  let within: Shape | null = shape;
  let cells = 'cells';
  for (const key of path) {
    const at: number = [...(within?.keys() ?? [])].indexOf(key);
    if (within !== null && at < 0)
      throw new TalkgraphError(
        'BAD_STATEMENT',
        `The statement ${name} reads "${path.join('.')}", which its rows do not declare.`,
      );
    cells += within === null ? `.${key}` : `[${at}]`;
    within = within?.get(key) ?? null;
  }
  return within === null ? cells : mapOf(within, cells);
}

function mapOf(shape: Shape, cells: string): string {
  const values = [...shape].map(([name, inner], at) => {
    const cell = `${cells}[${at}]`;
    return `\`${name}\`: ${inner === null ? cell : mapOf(inner, cell)}`;
  });
  return `{${values.join(', ')}}`;
}

function cellsOf(row: Value, shape: Shape): Value {
  if (row === null || typeof row !== 'object') return row;
  const values = row as Readonly<Record<string, Value | undefined>>;
  return [...shape].map(([name, inner]) => {
    const value = values[name] ?? null;
    return inner === null ? value : cellsOf(value, inner);
  });
}

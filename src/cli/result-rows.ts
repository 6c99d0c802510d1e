/** The rows in the answer to any GraphQL document, for tables and ndjson. */
import type { TableRow } from './table.ts';

/**
 * One row for each node or edge of a connection, each item of a list, each object; a single value is a row of its own.
 * Where a document asks several things, `field` says which one a row answers.
 */
export function resultRows(data: Readonly<Record<string, unknown>>): readonly TableRow[] {
  const fields = Object.entries(data);
  if (fields.length === 1) return fields.flatMap(([name, value]) => rowsOf(name, value));
  return fields.flatMap(([name, value]) => rowsOf(name, value).map((row) => ({ field: name, ...row })));
}

function rowsOf(name: string, value: unknown): readonly TableRow[] {
  if (value === null) return [];
  if (Array.isArray(value)) return value.map((item) => (isRow(item) ? item : { [name]: item }));
  if (!isRow(value)) return [{ [name]: value }];
  const { nodes, edges } = value;
  if (Array.isArray(nodes)) return nodes.filter(isRow);
  if (Array.isArray(edges))
    return edges.filter(isRow).map(({ node, ...edge }) => (isRow(node) ? { ...edge, ...node } : edge));
  return [value];
}

function isRow(value: unknown): value is TableRow {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

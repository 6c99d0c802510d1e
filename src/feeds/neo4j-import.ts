/** The files that `neo4j-admin database import` takes: nodes a label, and relations. */
import papaparse from 'papaparse';
import type { FeedDocument } from './feed-document.ts';
import { graphOf } from './talk-graph.ts';

interface NodeFile {
  readonly name: string;
  readonly label: string;
  /** The kind that nodes of the file have in a graph of talks. */
  readonly kind: string;
  readonly header: readonly string[];
}

const nodeFile = (name: string, label: string, columns: readonly string[]): NodeFile => ({
  name: `${name}.csv`,
  label,
  kind: label.toUpperCase(),
  header: ['id:ID', 'slug', ...columns],
});

const NODE_FILES: readonly NodeFile[] = [
  nodeFile('talks', 'Talk', [
    'title',
    'abstract',
    'kind',
    'status',
    'date',
    'startTime',
    'endTime',
    'startsAt',
    'endsAt',
    'timeZone',
    'language',
    'location',
    'url',
  ]),
  nodeFile('speakers', 'Speaker', ['name', 'homepage']),
  nodeFile('institutions', 'Institution', [
    'name',
    'kind',
    'city',
    'countryCode',
    'latitude:float',
    'longitude:float',
    'homepage',
  ]),
  nodeFile('topics', 'Topic', ['label', 'definition']),
  nodeFile('series', 'Series', ['name', 'kind', 'homepage']),
];

const RELATIONS = 'relations.csv';
const RELATION_HEADER = [':START_ID', ':END_ID', 'role'];

/** Some lines for one of the files. */
interface FilePart {
  readonly file: string;
  readonly text: string;
}

export interface ImportFiles {
  /** The first lines of all files. */
  readonly opening: () => readonly FilePart[];
  readonly page: (document: FeedDocument) => readonly FilePart[];
}

/**
 * Writes the files page after page, each node and relation once. With `waits`, a node that is only linked to is left for the page
 * that has all of it; without, its name is all that is written.
 */
export function neo4jImportFiles({ waits }: { readonly waits: boolean }): ImportFiles {
  const written = new Set<string>();
  const isNew = (id: string): boolean => !written.has(id) && written.add(id).has(id);
  return {
    opening: () => [
      ...NODE_FILES.map(({ name, header }) => ({ file: name, text: lines([[...header, ':LABEL']]) })),
      { file: RELATIONS, text: lines([[...RELATION_HEADER, ':TYPE']]) },
    ],
    page: (document) => {
      const { nodes, edges } = graphOf(document);
      const whole = new Map<string, object>(
        [...document.talks, ...document.things.map(({ row }) => row)].map((row) => [row.id, row]),
      );
      const parts = NODE_FILES.map(({ name, label, kind, header }) => ({
        file: name,
        text: lines(
          nodes
            .filter((node) => node.kind === kind && (!waits || whole.has(node.id)) && isNew(node.id))
            .map((node) => {
              const row = whole.get(node.id) ?? { ...node, name: node.label };
              return [...header.map((column) => cellOf(row, column)), label];
            }),
        ),
      }));
      const relations = edges
        .filter(({ id }) => isNew(id))
        .map(({ source, target, label, kind }) => [source, target, label ?? '', kind]);
      return [...parts, { file: RELATIONS, text: lines(relations) }];
    },
  };
}

/** The words of the command that makes a database of the files in a folder. */
export function importCommand(folder: string): readonly string[] {
  const nodes = NODE_FILES.map(({ name }) => `--nodes=${folder}/${name}`);
  const relations = `--relationships=${folder}/${RELATIONS}`;
  return ['neo4j-admin', 'database', 'import', 'full', 'neo4j', '--multiline-fields=true', ...nodes, relations];
}

function cellOf(row: object, column: string): string | number {
  const value = (row as Readonly<Record<string, unknown>>)[column.split(':')[0] ?? ''];
  return typeof value === 'string' || typeof value === 'number' ? value : '';
}

/** The importer reads formulas as the text they are, so that nothing is put before them. */
function lines(rows: readonly (readonly (string | number)[])[]): string {
  return rows.length === 0 ? '' : `${papaparse.unparse(rows as (string | number)[][], { newline: '\n' })}\n`;
}

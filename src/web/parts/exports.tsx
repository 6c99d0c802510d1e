/** The same view as a table, a calendar, a feed, and the query behind it. */
import type { TypedDocument } from '../api/ask.ts';

interface ExportsProps<Answer, Variables> {
  /** The view's path, such as /talks. */
  readonly path: string;
  readonly query?: Readonly<Record<string, string>>;
  readonly document: TypedDocument<Answer, Variables>;
  readonly variables: Variables;
}

const FORMATS = [
  ['csv', 'CSV'],
  ['json', 'JSON'],
  ['ics', 'Calendar'],
  ['atom', 'Feed'],
] as const;

/** Whether the view is that of a thing, which something stands around, and not a list. */
function isOfThing(path: string): boolean {
  return path.split('/').length > 2;
}

/** Parameters that the view has and its other formats have not. */
const ONLY_HERE: ReadonlySet<string> = new Set(['after', 'before', 'first']);

export function Exports<Answer, Variables>({ path, query = {}, document, variables }: ExportsProps<Answer, Variables>) {
  const kept = Object.entries(query).filter(([name, value]) => value !== '' && !ONLY_HERE.has(name));
  const parameters = new URLSearchParams(kept).toString();
  const graphiql = new URLSearchParams({
    query: document.toString().trim(),
    variables: JSON.stringify(variables, null, 2),
  });
  return (
    <nav class="exports no-print" aria-label="This view as data">
      {FORMATS.map(([extension, words]) => (
        <a key={extension} href={`${path}.${extension}${parameters === '' ? '' : `?${parameters}`}`}>
          {words}
        </a>
      ))}
      <a href={`/graphql?${graphiql}`}>Open in GraphiQL</a>
      {isOfThing(path) ? <a href={`/graph?of=${path.slice(1)}`}>As a graph</a> : null}
      {path.startsWith('/institutions/') ? (
        <a href={`/flows?institution=${path.slice('/institutions/'.length)}`}>Moves to and from</a>
      ) : null}
    </nav>
  );
}

/** A list of things: a field that searches it, its order, its pages, the same as data. */

import type { ComponentChildren } from 'preact';
import { useLocation } from 'preact-iso';
import type { TypedDocument } from '../api/ask.ts';
import type { Asked } from '../api/use-ask.ts';
import { Exports } from '../parts/exports.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { Pages } from '../parts/pages.tsx';
import { Panel } from '../parts/panel.tsx';
import { listAddress } from './list-view.ts';
import './lists.css';

interface List<Node> {
  readonly totalCount: number;
  readonly pageInfo: Parameters<typeof Pages>[0]['pageInfo'];
  readonly nodes: readonly Node[];
}

interface ListFrameProps<Node, Variables> {
  readonly title: string;
  readonly path: string;
  readonly document: TypedDocument<{ readonly list: List<Node> }, Variables>;
  readonly variables: Variables;
  readonly asked: Asked<{ readonly list: List<Node> }>;
  /** Names of orders as the address has them, with words for them. */
  readonly orders: readonly (readonly [name: string, words: string])[];
  readonly children: (node: Node) => ComponentChildren;
}

export function ListFrame<Node extends { readonly slug: string }, Variables>({
  title,
  path,
  document,
  variables,
  asked,
  orders,
  children,
}: ListFrameProps<Node, Variables>) {
  const { query, route } = useLocation();
  const search = query.search ?? '';
  usePageTitle(search === '' ? title : `${title}: ${search}`);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const field = new FormData(event.currentTarget as HTMLFormElement).get('search');
    route(listAddress(path, query, { search: typeof field === 'string' ? field.trim() : null }));
  };
  return (
    <>
      <h1>
        {title} <span class="count">{asked.data?.list.totalCount.toLocaleString('en')}</span>
      </h1>
      <div class="toolbar">
        <form class="list-search no-print" action={path} onSubmit={submit}>
          <input
            key={search}
            name="search"
            type="search"
            aria-label={`Search ${title.toLowerCase()}`}
            placeholder="A name, or words of it"
            defaultValue={search}
          />
          <button type="submit">Search</button>
          {orders.length < 2 ? null : (
            <select
              aria-label="Order"
              value={query.order ?? orders[0]?.[0]}
              onChange={({ currentTarget }) => route(listAddress(path, query, { order: currentTarget.value }))}
            >
              {orders.map(([name, words]) => (
                <option key={name} value={name}>
                  {words}
                </option>
              ))}
            </select>
          )}
        </form>
        <Exports path={path} query={query} document={document} variables={variables} />
      </div>
      <Panel
        asked={asked}
        pick={({ list }) => list.nodes}
        empty={search === '' ? 'There is nothing here yet.' : `Nothing is called “${search}”.`}
        lines={16}
      >
        {(nodes) => (
          <ul class="list">
            {nodes.map((node) => (
              <li key={node.slug}>{children(node)}</li>
            ))}
          </ul>
        )}
      </Panel>
      {asked.data === null ? null : (
        <Pages pageInfo={asked.data.list.pageInfo} addressOf={(change) => listAddress(path, query, change)} />
      )}
    </>
  );
}

/** Talks that a question finds, with why each matched, and what narrows them. */
import { useLocation } from 'preact-iso';
import { useAsk } from '../api/use-ask.ts';
import { Exports } from '../parts/exports.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { Pages } from '../parts/pages.tsx';
import { Panel } from '../parts/panel.tsx';
import { TalkLine } from '../parts/talk-line.tsx';
import { Chips } from './chips.tsx';
import { ResultFacetsDocument, ResultsDocument } from './documents.gen.ts';
import { Facets } from './facets.tsx';
import { addressOf, type Order, orderOf, selectionOf, variablesOf } from './view.ts';
import { Why } from './why.tsx';
import './results.css';

const ORDER_WORDS: Readonly<Record<Order, string>> = {
  relevance: 'Best first',
  newest: 'Newest first',
  oldest: 'Oldest first',
  title: 'By title',
};

/** The page of `/talks`. */
export function ResultsPage() {
  const { query, route } = useLocation();
  const about = query.about?.trim() ?? '';
  const variables = variablesOf(query);
  const asked = useAsk(ResultsDocument, variables);
  const facets = useAsk(ResultFacetsDocument, selectionOf(query));
  const title = about === '' ? 'Talks' : `Talks about ${about}`;
  usePageTitle(title);
  const orders = (Object.keys(ORDER_WORDS) as Order[]).filter((order) => order !== 'relevance' || about !== '');
  return (
    <div class="with-aside">
      <div class="head">
        <h1>
          {title} <span class="count">{facets.data?.talks.totalCount.toLocaleString('en')}</span>
        </h1>
        <Chips query={query} facets={facets.data?.talks.facets ?? null} />
        <div class="toolbar">
          <label class="no-print">
            <span class="unseen">Order</span>
            <select
              value={orderOf(query)}
              onChange={(event) => route(addressOf(query, { order: event.currentTarget.value }))}
            >
              {orders.map((order) => (
                <option key={order} value={order}>
                  {ORDER_WORDS[order]}
                </option>
              ))}
            </select>
          </label>
          <Exports path="/talks" query={query} document={ResultsDocument} variables={variables} />
        </div>
      </div>
      <div class="list">
        <Panel
          asked={asked}
          pick={({ talks }) => talks.edges}
          empty={<NoTalks about={about} isNarrowed={selectionOf(query).where !== undefined} />}
          lines={12}
        >
          {(edges) => (
            <ul class="talks">
              {edges.map(({ node, matchedBy }) => (
                <TalkLine key={node.id} talk={node}>
                  <Why matches={matchedBy} title={node.title} about={about} />
                </TalkLine>
              ))}
            </ul>
          )}
        </Panel>
        {asked.data === null ? null : (
          <Pages pageInfo={asked.data.talks.pageInfo} addressOf={(change) => addressOf(query, change)} />
        )}
      </div>
      <aside class="no-print" aria-label="Narrow down">
        <details open={!matchMedia('(max-width: 62rem)').matches}>
          <summary>Narrow down</summary>
          <Facets asked={facets} query={query} />
        </details>
      </aside>
    </div>
  );
}

function NoTalks({ about, isNarrowed }: { readonly about: string; readonly isNarrowed: boolean }) {
  if (isNarrowed) return <>No talk fits all of this. Take something away above.</>;
  if (about === '') return <>There are no talks yet.</>;
  return (
    <>
      No talk is about “{about}”. Try fewer or other words, or look through <a href="/topics">the topics</a>.
    </>
  );
}

/** Counts over all talks of a view, each of which narrows it. */
import type { Asked } from '../api/use-ask.ts';
import { Panel } from '../parts/panel.tsx';
import type { ResultFacetsQuery } from './documents.gen.ts';
import { addressOf, type Filter, type Query } from './view.ts';
import { Years } from './years.tsx';

interface Row {
  readonly slug: string;
  readonly words: string;
  readonly count: number;
}

interface FacetsProps {
  readonly asked: Asked<ResultFacetsQuery>;
  readonly query: Query;
}

export function Facets({ asked, query }: FacetsProps) {
  return (
    <Panel asked={asked} pick={({ talks }) => (talks.totalCount === 0 ? null : talks.facets)} lines={14}>
      {({ years, topics, speakers, institutions }) => (
        <>
          <Years years={years} query={query} />
          <Facet
            title="Topics"
            filter="topic"
            query={query}
            rows={topics.map(({ topic, count }) => ({ slug: topic.slug, words: topic.label, count }))}
          />
          <Facet
            title="Speakers"
            filter="speaker"
            query={query}
            rows={speakers.map(({ speaker, count }) => ({ slug: speaker.slug, words: speaker.name, count }))}
          />
          <Facet
            title="Institutions"
            filter="institution"
            query={query}
            rows={institutions.map(({ institution, count }) => ({
              slug: institution.slug,
              words: institution.name,
              count,
            }))}
          />
        </>
      )}
    </Panel>
  );
}

interface FacetProps {
  readonly title: string;
  readonly filter: Filter;
  readonly rows: readonly Row[];
  readonly query: Query;
}

function Facet({ title, filter, rows, query }: FacetProps) {
  if (rows.length === 0) return null;
  return (
    <section class="facet">
      <h3>{title}</h3>
      <ul>
        {rows.map(({ slug, words, count }) => {
          const isChosen = query[filter] === slug;
          return (
            <li key={slug}>
              <a
                href={addressOf(query, { [filter]: isChosen ? null : slug })}
                aria-current={isChosen ? 'true' : undefined}
              >
                <span>{words}</span> <span class="number">{count}</span>
              </a>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

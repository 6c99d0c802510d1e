/** A seminar, conference or workshop: what comes, what was, who and what about. */
import { useRoute } from 'preact-iso';
import { systemClock, today } from '../../clock.ts';
import { useAsk } from '../api/use-ask.ts';
import { Counted } from '../parts/counted.tsx';
import { Exports } from '../parts/exports.tsx';
import { Facts } from '../parts/facts.tsx';
import { homepageRow } from '../parts/identifiers.tsx';
import { NotHere } from '../parts/not-here.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { Panel } from '../parts/panel.tsx';
import { TalkList } from '../parts/talk-line.tsx';
import { Years } from '../results/years.tsx';
import { SeriesAroundDocument, SeriesPageDocument } from './documents.gen.ts';

const KINDS: Readonly<Record<string, string>> = {
  CONFERENCE: 'Conference',
  LECTURE_SERIES: 'Series of lectures',
  SCHOOL: 'School',
  SEMINAR: 'Seminar',
  WORKSHOP: 'Workshop',
};

/** The page of `/series/:slug`. */
export function SeriesPage() {
  const { slug = '' } = useRoute().params;
  const variables = { slug, today: today(systemClock) };
  const asked = useAsk(SeriesPageDocument, variables);
  const around = useAsk(SeriesAroundDocument, { slug });
  const series = asked.data?.series ?? null;
  usePageTitle(series?.name ?? null);
  if (asked.data !== null && series === null && !asked.isLoading) return <NotHere />;
  const total = around.data?.talks.totalCount ?? 0;
  return (
    <div class="thing-page">
      <Panel asked={asked} pick={(answer) => answer.series} lines={2}>
        {({ name, kind, host, homepage }) => (
          <>
            <h1>{name}</h1>
            <Facts
              rows={[
                ['Kind', KINDS[kind]],
                ['Host', host === null ? null : <a href={`/institutions/${host.slug}`}>{host.name}</a>],
                homepageRow(homepage),
              ]}
            />
          </>
        )}
      </Panel>
      <Exports path={`/series/${slug}`} document={SeriesPageDocument} variables={variables} />
      <div class="thing-columns">
        <div>
          <Panel title="Coming up" asked={asked} pick={(answer) => answer.series?.upcoming.nodes ?? []}>
            {(nodes) => <TalkList talks={nodes} />}
          </Panel>
          <Panel
            title="Talks"
            asked={asked}
            pick={(answer) => answer.series?.past.nodes ?? []}
            empty="No talk of it has been held yet."
            lines={10}
            aside={
              total === 0 ? null : (
                <a href={`/talks?${new URLSearchParams({ series: slug })}`}>All {total.toLocaleString('en')}</a>
              )
            }
          >
            {(nodes) => <TalkList talks={nodes} />}
          </Panel>
        </div>
        <div>
          <Panel asked={around} pick={({ talks }) => talks.facets.years}>
            {(years) => <Years years={years} query={{ series: slug }} />}
          </Panel>
          <Panel
            title="Topics"
            asked={around}
            pick={({ talks }) =>
              talks.facets.topics.map(({ count, topic }) => ({ slug: topic.slug, name: topic.label, count }))
            }
          >
            {(rows) => <Counted noun="topics" rows={rows} />}
          </Panel>
          <Panel
            title="Speakers"
            asked={around}
            pick={({ talks }) => talks.facets.speakers.map(({ count, speaker }) => ({ ...speaker, count }))}
          >
            {(rows) => <Counted noun="speakers" rows={rows} />}
          </Panel>
          <Panel
            title="From where"
            asked={around}
            pick={({ talks }) => talks.facets.institutions.map(({ count, institution }) => ({ ...institution, count }))}
          >
            {(rows) => <Counted noun="institutions" rows={rows} />}
          </Panel>
        </div>
      </div>
    </div>
  );
}

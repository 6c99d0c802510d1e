/** A subject: its place among others, its talks with narrower subjects on and off, its trend, who leads. */
import { useLocation, useRoute } from 'preact-iso';
import { useAsk } from '../api/use-ask.ts';
import { YearsChart } from '../charts/years-chart.tsx';
import { Counted } from '../parts/counted.tsx';
import { Exports } from '../parts/exports.tsx';
import { Facts } from '../parts/facts.tsx';
import { identityRows } from '../parts/identifiers.tsx';
import { NotHere } from '../parts/not-here.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { Panel } from '../parts/panel.tsx';
import { TalkList } from '../parts/talk-line.tsx';
import { TopicLeadersDocument, TopicPageDocument, TopicTalksDocument, TopicTrendDocument } from './documents.gen.ts';
import { Hierarchy } from './hierarchy.tsx';
import './topic.css';

/** The page of `/topics/:slug`. */
export function TopicPage() {
  const { slug = '' } = useRoute().params;
  const { query, path, route } = useLocation();
  const includeNarrower = query.includeNarrower !== 'false';
  const only = includeNarrower ? {} : { includeNarrower: 'false' };
  const asked = useAsk(TopicPageDocument, { slug });
  const talks = useAsk(TopicTalksDocument, { slug, includeNarrower });
  const trend = useAsk(TopicTrendDocument, { slug, includeNarrower });
  const leaders = useAsk(TopicLeadersDocument, { slug });
  const topic = asked.data?.topic ?? null;
  usePageTitle(topic?.label ?? null);
  if (asked.data !== null && topic === null && !asked.isLoading) return <NotHere />;
  const talksOf = (more: Readonly<Record<string, string>> = {}) =>
    `/talks?${new URLSearchParams({ topic: slug, ...only, ...more })}`;
  const total = talks.data?.topic?.talks.totalCount ?? 0;
  return (
    <div class="thing-page">
      <Panel asked={asked} pick={(answer) => answer.topic} lines={3}>
        {(one) => (
          <>
            <h1>{one.label}</h1>
            {one.definition === null ? null : <p class="lead">{one.definition}</p>}
            <Hierarchy topic={one} />
            <Facts rows={identityRows(one)} />
          </>
        )}
      </Panel>
      <Exports
        path={`/topics/${slug}`}
        query={only}
        document={TopicTalksDocument}
        variables={{ slug, includeNarrower }}
      />
      <label class="choice no-print">
        <input
          type="checkbox"
          checked={includeNarrower}
          onChange={({ currentTarget }) => route(currentTarget.checked ? path : `${path}?includeNarrower=false`, true)}
        />
        Count talks on narrower topics, too
      </label>
      <div class="thing-columns">
        <div>
          <Panel title="Talks a year" asked={trend} pick={({ stats }) => stats.talksPerPeriod} lines={4}>
            {(points) => (
              <YearsChart
                label={`Talks a year on ${topic?.label ?? slug}`}
                points={points}
                addressOf={(year) => talksOf({ from: String(year), to: String(year) })}
              />
            )}
          </Panel>
          <Panel
            title="Talks"
            asked={talks}
            pick={(answer) => answer.topic?.talks.nodes ?? []}
            empty={includeNarrower ? 'No talk is on this topic.' : 'No talk is on this very topic.'}
            lines={8}
            aside={total === 0 ? null : <a href={talksOf()}>All {total.toLocaleString('en')}</a>}
          >
            {(nodes) => <TalkList talks={nodes} />}
          </Panel>
        </div>
        <div>
          <Panel
            title="Who spoke most"
            asked={leaders}
            pick={(answer) => (answer.topic?.speakers ?? []).map(({ count, speaker }) => ({ ...speaker, count }))}
          >
            {(rows) => <Counted noun="speakers" rows={rows} />}
          </Panel>
          <Panel
            title="From where"
            asked={leaders}
            pick={(answer) =>
              (answer.topic?.institutions ?? []).map(({ count, institution }) => ({ ...institution, count }))
            }
          >
            {(rows) => <Counted noun="institutions" rows={rows} />}
          </Panel>
        </div>
      </div>
    </div>
  );
}

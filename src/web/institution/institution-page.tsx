/** A university, institute, department or company: who was here when, its talks, its topics, its parts. */
import { useRoute } from 'preact-iso';
import { useAsk } from '../api/use-ask.ts';
import { YearsChart } from '../charts/years-chart.tsx';
import { Counted } from '../parts/counted.tsx';
import { Exports } from '../parts/exports.tsx';
import { Facts } from '../parts/facts.tsx';
import { homepageRow, identityRows } from '../parts/identifiers.tsx';
import { Links } from '../parts/links.tsx';
import { NotHere } from '../parts/not-here.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { Panel } from '../parts/panel.tsx';
import { TalkList } from '../parts/talk-line.tsx';
import { InstitutionPageDocument, InstitutionTalksDocument, InstitutionTrendDocument } from './documents.gen.ts';
import { WhoWasHere } from './who-was-here.tsx';
import './institution.css';

const KINDS: Readonly<Record<string, string>> = {
  COMPANY: 'Company',
  DEPARTMENT: 'Department',
  INSTITUTE: 'Institute',
  LAB: 'Laboratory',
  SOCIETY: 'Society',
  UNIVERSITY: 'University',
};

const COUNTRIES = new Intl.DisplayNames('en', { type: 'region' });

/** The page of `/institutions/:slug`. */
export function InstitutionPage() {
  const { slug = '' } = useRoute().params;
  const asked = useAsk(InstitutionPageDocument, { slug });
  const talks = useAsk(InstitutionTalksDocument, { slug });
  const trend = useAsk(InstitutionTrendDocument, { slug });
  const institution = asked.data?.institution ?? null;
  usePageTitle(institution?.name ?? null);
  if (asked.data !== null && institution === null && !asked.isLoading) return <NotHere />;
  const talksOf = (more: Readonly<Record<string, string>> = {}) =>
    `/talks?${new URLSearchParams({ institution: slug, ...more })}`;
  const total = talks.data?.institution?.talks.totalCount ?? 0;
  return (
    <div class="thing-page">
      <Panel asked={asked} pick={(answer) => answer.institution} lines={3}>
        {(one) => (
          <>
            <h1>{one.name}</h1>
            <Facts
              rows={[
                ['Kind', KINDS[one.kind]],
                ['Place', placeOf(one.city, one.countryCode)],
                ['Part of', one.partOf.length === 0 ? null : <Links noun="institutions" things={one.partOf} />],
                homepageRow(one.homepage),
                ...identityRows(one),
              ]}
            />
          </>
        )}
      </Panel>
      <Exports path={`/institutions/${slug}`} document={InstitutionPageDocument} variables={{ slug }} />
      <div class="thing-columns">
        <div>
          <WhoWasHere slug={slug} />
          <Panel title="Talks a year" asked={trend} pick={({ stats }) => stats.talksPerPeriod} lines={4}>
            {(points) => (
              <YearsChart
                label={`Talks a year by people from ${institution?.name ?? slug}`}
                points={points}
                addressOf={(year) => talksOf({ from: String(year), to: String(year) })}
              />
            )}
          </Panel>
          <Panel
            title="Talks"
            asked={talks}
            pick={(answer) => answer.institution?.talks.nodes ?? []}
            empty="No talk by anybody from here is known."
            lines={8}
            aside={total === 0 ? null : <a href={talksOf()}>All {total.toLocaleString('en')}</a>}
          >
            {(nodes) => <TalkList talks={nodes} />}
          </Panel>
        </div>
        <div>
          <Panel
            title="Topics"
            asked={asked}
            pick={(answer) =>
              (answer.institution?.topics ?? []).map(({ count, topic }) => ({
                slug: topic.slug,
                name: topic.label,
                count,
              }))
            }
          >
            {(rows) => <Counted noun="topics" rows={rows} />}
          </Panel>
          <Panel title="Departments and institutes" asked={asked} pick={(answer) => answer.institution?.units ?? []}>
            {(units) => (
              <ul class="counted">
                {units.map(({ slug: unit, name }) => (
                  <li key={unit}>
                    <a href={`/institutions/${unit}`}>{name}</a>
                  </li>
                ))}
              </ul>
            )}
          </Panel>
        </div>
      </div>
    </div>
  );
}

function placeOf(city: string | null, countryCode: string | null): string | null {
  const country = countryCode !== null && /^[A-Z]{2}$/.test(countryCode) ? COUNTRIES.of(countryCode) : countryCode;
  const parts = [city, country].filter((part) => part != null);
  return parts.length === 0 ? null : parts.join(', ');
}

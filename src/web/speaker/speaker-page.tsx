/** A person: where and when, what about, with whom. */
import { useLocation, useRoute } from 'preact-iso';
import { systemClock, today } from '../../clock.ts';
import { dayOf, parsePartialDate } from '../../talks/partial-date.ts';
import { useAsk } from '../api/use-ask.ts';
import { Counted } from '../parts/counted.tsx';
import { Exports } from '../parts/exports.tsx';
import { Facts } from '../parts/facts.tsx';
import { homepageRow, identityRows } from '../parts/identifiers.tsx';
import { Links } from '../parts/links.tsx';
import { NotHere } from '../parts/not-here.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { Panel } from '../parts/panel.tsx';
import { TalkList } from '../parts/talk-line.tsx';
import { type Affiliation, tellingOf } from './affiliations.ts';
import { SpeakerAroundDocument, SpeakerPageDocument, SpeakerTalksDocument } from './documents.gen.ts';
import { OnDay } from './on-day.tsx';
import { scaleOf } from './timeline.ts';
import { Timeline } from './timeline-panel.tsx';
import './speaker.css';

/** The page of `/speakers/:slug`. */
export function SpeakerPage() {
  const { slug = '' } = useRoute().params;
  const asked = useAsk(SpeakerPageDocument, { slug });
  const talks = useAsk(SpeakerTalksDocument, { slug });
  const around = useAsk(SpeakerAroundDocument, { slug });
  const speaker = asked.data?.speaker ?? null;
  usePageTitle(speaker?.name ?? null);
  if (asked.data !== null && speaker === null && !asked.isLoading) return <NotHere />;
  return (
    <div class="thing-page">
      <Panel asked={asked} pick={(answer) => answer.speaker} lines={2}>
        {({ name, possiblySame, homepage, aliases, identifiers }) => (
          <>
            <h1>{name}</h1>
            {possiblySame.length === 0 ? null : (
              <p class="hint">
                May be the same as <Links noun="speakers" things={possiblySame} />; nobody has decided yet.
              </p>
            )}
            <Facts rows={[homepageRow(homepage), ...identityRows({ aliases, identifiers })]} />
          </>
        )}
      </Panel>
      <Exports path={`/speakers/${slug}`} document={SpeakerPageDocument} variables={{ slug }} />
      <Panel
        title="Where and when"
        asked={asked}
        pick={(answer) => tellingOf(answer.speaker?.affiliations ?? [])}
        empty="Nothing is known of where this person was."
        lines={5}
      >
        {(affiliations) => <WhereAndWhen slug={slug} affiliations={affiliations} />}
      </Panel>
      <div class="thing-columns">
        <Panel
          title="Talks"
          asked={talks}
          pick={(answer) => answer.speaker?.talks.nodes ?? []}
          empty="No talk is known."
          lines={6}
          aside={<AllTalks slug={slug} total={talks.data?.speaker?.talks.totalCount ?? 0} />}
        >
          {(nodes) => <TalkList talks={nodes} />}
        </Panel>
        <div>
          <Panel
            title="Topics"
            asked={around}
            pick={(answer) =>
              (answer.speaker?.topics ?? []).map(({ count, topic }) => ({ slug: topic.slug, name: topic.label, count }))
            }
          >
            {(rows) => <Counted noun="topics" rows={rows} />}
          </Panel>
          <Panel
            title="Spoke together with"
            asked={around}
            pick={(answer) => (answer.speaker?.coSpeakers ?? []).map(({ count, speaker: one }) => ({ ...one, count }))}
          >
            {(rows) => <Counted noun="speakers" rows={rows} />}
          </Panel>
        </div>
      </div>
    </div>
  );
}

function AllTalks({ slug, total }: { readonly slug: string; readonly total: number }) {
  if (total <= 10) return <span class="soft">{total === 0 ? '' : total}</span>;
  return <a href={`/talks?${new URLSearchParams({ speaker: slug })}`}>All {total.toLocaleString('en')}</a>;
}

interface WhereAndWhenProps {
  readonly slug: string;
  readonly affiliations: readonly Affiliation[];
}

function WhereAndWhen({ slug, affiliations }: WhereAndWhenProps) {
  const { query, path, route } = useLocation();
  const scale = scaleOf(affiliations, dayOf(today(systemClock)));
  const on = query.on !== undefined && parsePartialDate(query.on)?.edtf.length === 10 ? query.on : null;
  const day = on ?? middayOf(affiliations);
  return (
    <>
      <Timeline affiliations={affiliations} day={on === null ? null : dayOf(on)} />
      {scale === null || day === null ? null : (
        <OnDay slug={slug} scale={scale} day={day} choose={(chosen) => route(`${path}?on=${chosen}`, true)} />
      )}
    </>
  );
}

/** A day to begin with: the beginning of the latest period that has one. */
function middayOf(affiliations: readonly Affiliation[]): string | null {
  const starts = affiliations.flatMap(({ start }) => (start === null ? [] : (parsePartialDate(start)?.max ?? [])));
  return starts.length === 0 ? null : new Date(Math.max(...starts) * 86_400_000).toISOString().slice(0, 10);
}

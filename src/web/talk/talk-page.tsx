/** One talk: when and where, by whom, what about, and the words behind it. */

import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { useAsk } from '../api/use-ask.ts';
import { Exports } from '../parts/exports.tsx';
import { Facts } from '../parts/facts.tsx';
import { NotHere } from '../parts/not-here.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { Panel } from '../parts/panel.tsx';
import { TalkList, titleOf } from '../parts/talk-line.tsx';
import { SameTitleDocument, TalkEvidenceDocument, TalkPageDocument, type TalkPageQuery } from './documents.gen.ts';
import { EvidenceTable } from './evidence-table.tsx';
import { Mentions, People } from './people.tsx';
import { Quoted } from './quoted.tsx';
import { whenOf } from './when.ts';
import './talk.css';

type Talk = NonNullable<TalkPageQuery['talk']>;

const LONGEST_SEARCH = 300;

/** The page of `/talks/:slug`. */
export function TalkPage() {
  const { slug = '' } = useRoute().params;
  const asked = useAsk(TalkPageDocument, { slug });
  const talk = asked.data?.talk ?? null;
  usePageTitle(talk === null ? null : titleOf(talk));
  if (asked.data !== null && talk === null && !asked.isLoading) return <NotHere />;
  return (
    <>
      <Panel asked={asked} pick={(answer) => answer.talk} lines={10}>
        {(one) => <Article key={one.id} talk={one} />}
      </Panel>
      {talk?.title == null ? null : <Elsewhere title={talk.title} slug={slug} />}
    </>
  );
}

function Article({ talk }: { readonly talk: Talk }) {
  const { slug, language, appearances, abstract, status } = talk;
  const [isShown, setShown] = useState(false);
  const lang = language ?? undefined;
  const quotes = isShown
    ? talk.topics.flatMap(({ topic, evidence }) =>
        evidence.flatMap(({ quote }) => (quote === null ? [] : [{ words: quote, says: `topic: ${topic.label}` }])),
      )
    : [];
  return (
    <article class="talk-page">
      {status === 'CANCELLED' || status === 'POSTPONED' ? (
        <p class="banner">{status === 'CANCELLED' ? 'This talk was cancelled.' : 'This talk was postponed.'}</p>
      ) : null}
      <h1 lang={lang}>
        <Quoted text={titleOf(talk)} quotes={quotes} />
      </h1>
      <People appearances={appearances} />
      <div class="talk-columns">
        <TalkFacts talk={talk} />
        <section class="abstract">
          <div class="panel-head">
            <h2>Abstract</h2>
            <button type="button" class="small no-print" aria-pressed={isShown} onClick={() => setShown(!isShown)}>
              {isShown ? 'Hide the evidence' : 'Show the evidence'}
            </button>
          </div>
          {abstract === null ? (
            <p class="empty">No abstract was announced.</p>
          ) : (
            <div class="prose" lang={lang}>
              {abstract.split(/\n\s*\n/).map((paragraph, index) => (
                <p key={`${index} ${paragraph}`}>
                  <Quoted text={paragraph} quotes={quotes} />
                </p>
              ))}
            </div>
          )}
          {isShown ? <Evidence slug={slug} /> : null}
        </section>
      </div>
    </article>
  );
}

function TalkFacts({ talk }: { readonly talk: Talk }) {
  const { slug, location, series, host, topics, resources, url, mentions, kind } = talk;
  const when = whenOf(talk, Intl.DateTimeFormat().resolvedOptions().timeZone);
  return (
    <aside class="talk-facts" aria-label="About this talk">
      <Facts
        rows={[
          [
            'When',
            <>
              {when.there}
              {when.here === null ? null : <span class="mine">{when.here}</span>}
              <a class="button small no-print" href={`/talks/${slug}.ics`} download>
                Add to calendar
              </a>
            </>,
          ],
          ['Where', location],
          ['Series', series === null ? null : <a href={`/series/${series.slug}`}>{series.name}</a>],
          ['Host', host === null ? null : <a href={`/institutions/${host.slug}`}>{host.name}</a>],
          ['Kind', kind === 'OTHER' ? null : kind.charAt(0) + kind.slice(1).toLowerCase()],
          [
            'Topics',
            topics.length === 0 ? null : (
              <ul class="topics">
                {topics.map(({ topic }) => (
                  <li key={topic.slug}>
                    <a href={`/topics/${topic.slug}`}>{topic.label}</a>
                  </li>
                ))}
              </ul>
            ),
          ],
          [
            'Links',
            resources.length === 0 && url === null ? null : (
              <ul>
                {resources.map((one) => (
                  <li key={`${one.kind} ${one.url}`}>
                    <a href={one.url} rel="noopener noreferrer">
                      {one.title ?? RESOURCES[one.kind] ?? 'Link'}
                    </a>
                  </li>
                ))}
                {url === null ? null : (
                  <li>
                    <a href={url} rel="noopener noreferrer">
                      Page of the talk
                    </a>
                  </li>
                )}
              </ul>
            ),
          ],
          ['Also named', mentions.length === 0 ? null : <Mentions mentions={mentions} />],
        ]}
      />
      <Exports path={`/talks/${slug}`} document={TalkPageDocument} variables={{ slug }} />
    </aside>
  );
}

const RESOURCES: Readonly<Record<string, string>> = {
  CODE: 'Code',
  PAPER: 'Paper',
  RECORDING: 'Recording',
  REGISTRATION: 'Registration',
  SLIDES: 'Slides',
  STREAM: 'Live stream',
};

function Evidence({ slug }: { readonly slug: string }) {
  const asked = useAsk(TalkEvidenceDocument, { slug });
  return (
    <Panel
      title="What was read, and from which words"
      asked={asked}
      pick={({ talk }) => talk?.evidence ?? []}
      empty="Nothing is known of where this comes from."
      lines={6}
    >
      {(evidence) => <EvidenceTable evidence={evidence} />}
    </Panel>
  );
}

/** The same title at other places or times. */
function Elsewhere({ title, slug }: { readonly title: string; readonly slug: string }) {
  const asked = useAsk(SameTitleDocument, title.trim() === '' ? null : { title: title.slice(0, LONGEST_SEARCH) });
  const same = title.toLowerCase();
  return (
    <Panel
      title="The same title elsewhere"
      asked={asked}
      pick={({ search }) =>
        search.nodes.flatMap((node) =>
          node.__typename === 'Talk' && node.slug !== slug && node.title?.toLowerCase() === same ? [node] : [],
        )
      }
      lines={2}
    >
      {(talks) => <TalkList talks={talks} />}
    </Panel>
  );
}

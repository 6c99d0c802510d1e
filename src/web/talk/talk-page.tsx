/** One talk. */
import { useRoute } from 'preact-iso';
import { dateInWords } from '../../text/date-words.ts';
import { useAsk } from '../api/use-ask.ts';
import { Links } from '../parts/links.tsx';
import { NotHere } from '../parts/not-here.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { Panel } from '../parts/panel.tsx';
import { titleOf } from '../parts/talk-line.tsx';
import { TalkPageDocument } from './documents.gen.ts';

/** The page of `/talks/:slug`. */
export function TalkPage() {
  const { slug = '' } = useRoute().params;
  const asked = useAsk(TalkPageDocument, { slug });
  const talk = asked.data?.talk ?? null;
  usePageTitle(talk === null ? null : titleOf(talk));
  if (asked.data !== null && talk === null && !asked.isLoading) return <NotHere />;
  return (
    <Panel asked={asked} pick={(answer) => answer.talk} lines={10}>
      {({ title, speakers, institutions, date, abstract, language }) => (
        <article class="talk-page">
          <h1 lang={language ?? undefined}>{titleOf({ title, speakers })}</h1>
          <p class="who">
            <Links noun="speakers" things={speakers} />
            {institutions.length === 0 ? null : <span class="dot"> · </span>}
            <Links noun="institutions" things={institutions} />
          </p>
          <p class="when">{date === null ? 'Date not known' : dateInWords(date, 'full')}</p>
          {abstract === null ? null : (
            <section class="abstract" lang={language ?? undefined}>
              <h2>Abstract</h2>
              {abstract.split(/\n\s*\n/).map((paragraph) => (
                <p key={paragraph}>{paragraph}</p>
              ))}
            </section>
          )}
        </article>
      )}
    </Panel>
  );
}

/** The first page: one box, three questions, what comes and what was last. */
import { systemClock, today } from '../../clock.ts';
import { useAsk } from '../api/use-ask.ts';
import { usePageTitle } from '../parts/page-title.ts';
import { Panel } from '../parts/panel.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { talksAbout } from '../parts/suggestions.ts';
import { TalkList } from '../parts/talk-line.tsx';
import { ExamplesDocument, HomeDocument, NewTalksDocument, SubjectsDocument } from './documents.gen.ts';
import './home.css';

const NOUNS = ['talks', 'speakers', 'institutions', 'topics', 'series'] as const;

/** The page of `/`. */
export function HomePage() {
  usePageTitle('');
  const counts = useAsk(HomeDocument, {});
  const talks = useAsk(NewTalksDocument, { today: today(systemClock) });
  const subjects = useAsk(SubjectsDocument, {});
  return (
    <>
      <div class="hero">
        <h1>Who spoke on what, where and when</h1>
        <SearchBox asked="" isLarge />
        <Examples />
        <Panel asked={counts} pick={({ stats }) => stats.totals} lines={1}>
          {(totals) => (
            <ul class="counts">
              {NOUNS.map((noun) => (
                <li key={noun}>
                  <a href={`/${noun}`}>
                    <strong>{totals[noun].toLocaleString('en')}</strong> {noun}
                  </a>
                </li>
              ))}
            </ul>
          )}
        </Panel>
      </div>
      <div class="home-columns">
        <div>
          <Panel title="Coming up" asked={talks} pick={({ upcoming }) => upcoming.nodes}>
            {(nodes) => <TalkList talks={nodes} />}
          </Panel>
          <Panel
            title="Latest talks"
            asked={talks}
            pick={({ latest }) => latest.nodes}
            empty="No talk has been held yet."
            lines={8}
            aside={<a href="/talks">All talks</a>}
          >
            {(nodes) => <TalkList talks={nodes} />}
          </Panel>
        </div>
        <Panel title="Most spoken about" asked={subjects} pick={({ stats }) => stats.top} lines={8}>
          {(rows) => (
            <ul class="counted">
              {rows.map(({ label, count }) => (
                <li key={label}>
                  <a href={talksAbout(label)}>{label}</a> <span class="number">{count.toLocaleString('en')}</span>
                </li>
              ))}
            </ul>
          )}
        </Panel>
      </div>
    </>
  );
}

/** Three kinds of questions; two of them about whom there is most to tell of here. */
function Examples() {
  const { data } = useAsk(ExamplesDocument, {});
  const [speaker] = data?.speakers.nodes ?? [];
  const [institution] = data?.institutions.nodes ?? [];
  return (
    <ul class="examples" aria-label="For example">
      <li>
        <a href={talksAbout('non-convex optimization')}>Talks on non-convex optimization</a>
      </li>
      {speaker === undefined ? null : (
        <li>
          <a href={`/speakers/${speaker.slug}`}>Where was {speaker.name}, and when?</a>
        </li>
      )}
      {institution === undefined ? null : (
        <li>
          <a href={`/institutions/${institution.slug}`}>Who has been at {institution.name}?</a>
        </li>
      )}
    </ul>
  );
}

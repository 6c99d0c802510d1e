/** The first page: one box, three questions, what comes and what was last. */
import { systemClock, today } from '../../clock.ts';
import { useAsk } from '../api/use-ask.ts';
import { usePageTitle } from '../parts/page-title.ts';
import { Panel } from '../parts/panel.tsx';
import { SearchBox } from '../parts/search-box.tsx';
import { TalkList } from '../parts/talk-line.tsx';
import { HomeDocument, NewTalksDocument } from './documents.gen.ts';

const NOUNS = ['talks', 'speakers', 'institutions', 'topics', 'series'] as const;

/** The page of `/`. */
export function HomePage() {
  usePageTitle('');
  const counts = useAsk(HomeDocument, {});
  const talks = useAsk(NewTalksDocument, { today: today(systemClock) });
  return (
    <>
      <div class="hero">
        <h1>Who spoke on what, where and when</h1>
        <SearchBox asked="" isLarge />
        <p class="examples">
          For example <a href="/talks?about=non-convex+optimization">talks on non-convex optimization</a>
        </p>
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
      <Panel title="Coming up" asked={talks} pick={({ upcoming }) => upcoming.nodes}>
        {(nodes) => <TalkList talks={nodes} />}
      </Panel>
      <Panel title="Latest talks" asked={talks} pick={({ latest }) => latest.nodes} empty="No talks yet." lines={8}>
        {(nodes) => <TalkList talks={nodes} />}
      </Panel>
    </>
  );
}

/** Talks that a question finds, with why each matched. */
import { useLocation } from 'preact-iso';
import { useAsk } from '../api/use-ask.ts';
import { usePageTitle } from '../parts/page-title.ts';
import { Panel } from '../parts/panel.tsx';
import { TalkLine } from '../parts/talk-line.tsx';
import { ResultsDocument } from './documents.gen.ts';

/** The page of `/talks`. */
export function ResultsPage() {
  const { query } = useLocation();
  const about = query.about?.trim() ?? '';
  const asked = useAsk(ResultsDocument, about === '' ? { first: 20 } : { about, first: 20 });
  const title = about === '' ? 'Talks' : `Talks about ${about}`;
  usePageTitle(title);
  return (
    <>
      <h1>
        {title} <span class="count">{asked.data?.talks.totalCount}</span>
      </h1>
      <Panel asked={asked} pick={({ talks }) => talks.edges} empty="No talk matches." lines={10}>
        {(edges) => (
          <ul class="talks">
            {edges.map(({ node, matchedBy }) => (
              <TalkLine key={node.id} talk={node}>
                {matchedBy[0] === undefined ? null : (
                  <p class="why">{matchedBy.map(({ topic, quote }) => topic?.label ?? quote).join(', ')}</p>
                )}
              </TalkLine>
            ))}
          </ul>
        )}
      </Panel>
    </>
  );
}

/** Why a talk was found: the topic that fits, and the words that say so. */
import { Marked } from '../parts/marked.tsx';
import type { ResultsQuery } from './documents.gen.ts';

type Matches = ResultsQuery['talks']['edges'][number]['matchedBy'];

const MOST_SHOWN = 3;

interface WhyProps {
  readonly matches: Matches;
  /** Words that stand above already. */
  readonly title: string | null;
  readonly about: string;
}

export function Why({ matches, title, about }: WhyProps) {
  if (matches.length === 0) return null;
  const rest = matches.length - MOST_SHOWN;
  const isSaid = (words: string) => words === title?.toLowerCase();
  return (
    <ul class="why" aria-label="Why it is here">
      {matches.slice(0, MOST_SHOWN).map(({ kind, topic, quote }) => (
        <li key={`${kind} ${topic?.slug} ${quote}`}>
          {topic === null ? (
            <span class="why-kind">
              {quote !== null && isSaid(quote.toLowerCase()) ? 'in the title' : 'in the text'}
            </span>
          ) : (
            <>
              <span class="why-kind">{kind === 'NARROWER' ? 'narrower topic' : 'topic'}</span>{' '}
              <a href={`/topics/${topic.slug}`}>{topic.label}</a>
            </>
          )}
          {quote === null ||
          isSaid(quote.toLowerCase()) ||
          quote.toLowerCase() === topic?.label.toLowerCase() ? null : (
            <q>
              <Marked text={quote} words={about} />
            </q>
          )}
        </li>
      ))}
      {rest > 0 ? <li>and {rest} more</li> : null}
    </ul>
  );
}

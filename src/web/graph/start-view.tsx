/** Where nothing stands in the middle yet: a box to find something, and what is busiest. */
import { useEffect, useState } from 'preact/hooks';
import { useAsk } from '../api/use-ask.ts';
import { SearchBoxDocument } from '../parts/documents.gen.ts';
import { Panel } from '../parts/panel.tsx';
import { suggestionOf } from '../parts/suggestions.ts';
import { BusiestDocument } from './documents.gen.ts';
import { graphAround } from './graph-address.ts';
import { KINDS, type Kind } from './kinds.ts';
import { Shape } from './shape.tsx';

const PAUSE_MS = 150;
const LONGEST_TEXT = 300;

/** What a page of the graph starts from. */
export function StartView() {
  const [text, setText] = useState('');
  const [words, setWords] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWords(text.trim().slice(0, LONGEST_TEXT)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useAsk(SearchBoxDocument, words === '' ? null : { text: words });
  const busiest = useAsk(BusiestDocument, {});
  return (
    <>
      <h1>Graph</h1>
      <p class="lead">See what stands around a talk, a person, a place or a topic, and go on from there.</p>
      <form class="graph-start" onSubmit={(event) => event.preventDefault()}>
        <label for="graph-from">Start from</label>
        <input
          id="graph-from"
          type="text"
          placeholder="A name, a title, a topic"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </form>
      {words === '' ? (
        <Panel
          title="Or from what is busiest"
          asked={busiest}
          pick={({ stats }) => startsOf(stats)}
          empty="No talks yet."
          lines={4}
        >
          {(starts) => <Starts starts={starts} />}
        </Panel>
      ) : (
        <Panel
          title="Found"
          asked={found}
          pick={({ search }) => search.edges.map(suggestionOf).map(startOf)}
          empty="Nothing has these words."
          lines={4}
        >
          {(starts) => <Starts starts={starts} />}
        </Panel>
      )}
    </>
  );
}

interface Start {
  readonly kind: Kind;
  readonly words: string;
  readonly beside: string;
  readonly address: string;
}

function startOf({ kind, words, beside, address }: ReturnType<typeof suggestionOf>): Start {
  const known = KINDS.find(({ one }) => one === kind);
  return { kind: known?.kind ?? 'TALK', words, beside, address: graphAround(address.slice(1)) };
}

interface Counted {
  readonly id: string;
  readonly label: string;
  readonly count: number;
}

function startsOf(
  stats: Readonly<Record<'topics' | 'speakers' | 'institutions', readonly Counted[]>>,
): readonly Start[] {
  const rows = (kind: Kind, counted: readonly Counted[]) =>
    counted.map(({ id, label, count }) => ({
      kind,
      words: label,
      beside: `${count.toLocaleString('en')} ${count === 1 ? 'talk' : 'talks'}`,
      address: graphAround(id),
    }));
  return [
    ...rows('TOPIC', stats.topics),
    ...rows('SPEAKER', stats.speakers),
    ...rows('INSTITUTION', stats.institutions),
  ];
}

function Starts({ starts }: { readonly starts: readonly Start[] }) {
  return (
    <ul class="starts">
      {starts.map(({ kind, words, beside, address }) => (
        <li key={address}>
          <Shape kind={kind} /> <a href={address}>{words}</a> <span class="beside">{beside}</span>
        </li>
      ))}
    </ul>
  );
}

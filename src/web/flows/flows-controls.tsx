/** The time, the kinds of affiliations and the institution whose moves are shown. */
import { useEffect, useState } from 'preact/hooks';
import { useAsk } from '../api/use-ask.ts';
import { FlowsInstitutionsDocument } from './documents.gen.ts';
import { addressOf, KINDS, type View } from './flows-address.ts';

interface FlowsControlsProps {
  readonly view: View;
  /** The name of the institution whose moves are shown, or null. */
  readonly focus: string | null;
  readonly onChange: (view: View) => void;
}

const PAUSE_MS = 150;

export function FlowsControls({ view, focus, onChange }: FlowsControlsProps) {
  const [from, setFrom] = useState(view.from);
  const [to, setTo] = useState(view.to);
  useEffect(() => {
    setFrom(view.from);
    setTo(view.to);
  }, [view.from, view.to]);
  const submit = (event: Event) => {
    event.preventDefault();
    onChange({ ...view, from: from.trim(), to: to.trim() });
  };
  const toggle = (kind: View['kinds'][number]) => {
    const kinds = view.kinds.includes(kind) ? view.kinds.filter((one) => one !== kind) : [...view.kinds, kind];
    onChange({ ...view, kinds });
  };
  return (
    <div class="flows-controls">
      <form class="period" onSubmit={submit}>
        <label>
          From{' '}
          <input
            name="from"
            inputMode="numeric"
            size={6}
            placeholder="year"
            value={from}
            onInput={(event) => setFrom(event.currentTarget.value)}
          />
        </label>
        <label>
          to{' '}
          <input
            name="to"
            inputMode="numeric"
            size={6}
            placeholder="year"
            value={to}
            onInput={(event) => setTo(event.currentTarget.value)}
          />
        </label>
        <button type="submit">Show</button>
      </form>
      <fieldset>
        <legend class="unseen">Kinds of affiliations; none chosen means all</legend>
        {KINDS.map(([kind, words]) => (
          <label key={kind}>
            <input type="checkbox" checked={view.kinds.includes(kind)} onChange={() => toggle(kind)} /> {words}
          </label>
        ))}
      </fieldset>
      {focus === null ? (
        <ChooseInstitution view={view} />
      ) : (
        <p class="focus">
          Only to and from {focus} <a href={addressOf({ ...view, institution: '' })}>Show all</a>
        </p>
      )}
    </div>
  );
}

function ChooseInstitution({ view }: { readonly view: View }) {
  const [text, setText] = useState('');
  const [words, setWords] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setWords(text.trim()), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  const found = useAsk(FlowsInstitutionsDocument, words === '' ? null : { search: words });
  const nodes = words === '' ? [] : (found.data?.institutions.nodes ?? []);
  return (
    <div class="choose">
      <label>
        To and from{' '}
        <input
          type="text"
          placeholder="any institution"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => setText(event.currentTarget.value)}
        />
      </label>
      {nodes.length === 0 ? null : (
        <ul>
          {nodes.map(({ slug, name, city }) => (
            <li key={slug}>
              <a href={addressOf({ ...view, institution: slug })}>{name}</a>
              {city === null ? null : <span class="beside"> {city}</span>}
            </li>
          ))}
        </ul>
      )}
      {found.data !== null && !found.isLoading && nodes.length === 0 && words !== '' ? (
        <p class="beside">No institution has these words.</p>
      ) : null}
    </div>
  );
}

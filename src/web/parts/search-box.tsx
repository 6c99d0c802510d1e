/** One box for everything: type, choose with the arrows, Enter goes there; Enter alone finds talks about the words (ARIA combobox). */

import { useEffect, useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { useAsk } from '../api/use-ask.ts';
import { ROUTED } from '../paths.ts';
import { SearchBoxDocument } from './documents.gen.ts';
import { type Suggestion, suggestionOf, talksAbout } from './suggestions.ts';

const PAUSE_MS = 120;
const LONGEST_TEXT = 300;

interface SearchBoxProps {
  /** The words that the page is about. */
  readonly asked: string;
  readonly isLarge?: boolean;
}

/** The words as they were when the typing last paused. */
function usePaused(text: string): string {
  const [paused, setPaused] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(text), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [text]);
  return paused;
}

/** Slash puts the cursor into the box, from anywhere that is not a field itself. */
function useSlash(box: { readonly current: HTMLInputElement | null }): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      const isField =
        event.target instanceof HTMLElement && event.target.matches('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || isField || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      box.current?.focus();
      box.current?.select();
    };
    addEventListener('keydown', onKey);
    return () => removeEventListener('keydown', onKey);
  }, []);
}

export function SearchBox({ asked, isLarge = false }: SearchBoxProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const { route, url } = useLocation();
  const [text, setText] = useState(asked);
  const [isOpen, setOpen] = useState(false);
  // What was found stays while the list is closed, so that the arrows go on where they were.
  const [isTouched, setTouched] = useState(false);
  const [active, setActive] = useState(-1);
  const words = usePaused(text).trim().slice(0, LONGEST_TEXT);
  const found = useAsk(SearchBoxDocument, isTouched && words !== '' ? { text: words } : null);
  useSlash(box);
  // Another address means that the search is over; at once, lest it take away what is typed meanwhile.
  useLayoutEffect(() => {
    setText(asked);
    setOpen(false);
    setTouched(false);
  }, [asked, url]);
  const typed = text.trim();
  const rows = typed === '' ? [] : [aboutRow(typed), ...(found.data?.search.edges.map(suggestionOf) ?? [])];
  const isShown = isOpen && rows.length > 0;
  const go = (address: string) => {
    setOpen(false);
    box.current?.blur();
    if (ROUTED.test(address)) route(address);
    else location.assign(address);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Escape') {
      if (isShown) event.preventDefault();
      setOpen(false);
      setActive(-1);
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault();
      setOpen(true);
      setTouched(true);
      const step = event.key === 'ArrowDown' ? 1 : -1;
      setActive((before) => ((before + step + 1 + (rows.length + 1)) % (rows.length + 1)) - 1);
    }
  };
  const submit = (event: Event) => {
    event.preventDefault();
    go((isShown ? rows[active]?.address : undefined) ?? talksAbout(typed));
  };
  return (
    <search>
      <form class={`search${isLarge ? ' large' : ''}`} action="/talks" onSubmit={submit}>
        <input
          ref={box}
          name="about"
          type="text"
          role="combobox"
          aria-label="Search talks, people, places and topics"
          aria-autocomplete="list"
          aria-expanded={isShown}
          aria-controls={`${id}-list`}
          aria-activedescendant={isShown && active >= 0 ? `${id}-${active}` : undefined}
          placeholder="Search talks, people, places, topics"
          autocomplete="off"
          spellcheck={false}
          value={text}
          onInput={(event) => {
            setText(event.currentTarget.value);
            setOpen(true);
            setTouched(true);
            setActive(-1);
          }}
          onBlur={() => setOpen(false)}
          onKeyDown={onKeyDown}
        />
        <span class="key" aria-hidden="true">
          /
        </span>
        <Suggestions id={id} rows={rows} isShown={isShown} active={active} go={go} />
      </form>
    </search>
  );
}

function aboutRow(words: string): Suggestion {
  return { kind: 'All', words: `Talks about “${words}”`, beside: '', address: talksAbout(words) };
}

interface SuggestionsProps {
  readonly id: string;
  readonly rows: readonly Suggestion[];
  readonly isShown: boolean;
  readonly active: number;
  readonly go: (address: string) => void;
}

function Suggestions({ id, rows, isShown, active, go }: SuggestionsProps) {
  return (
    <div id={`${id}-list`} role="listbox" aria-label="Suggestions" class="suggestions" hidden={!isShown}>
      {rows.map(({ kind, words, beside, address }, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are the box's, as the combobox pattern has it
        // biome-ignore lint/a11y/useFocusableInteractive: the focus stays in the box, as the combobox pattern has it
        <div
          key={address}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          // The box would lose the focus and close before the click.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => go(address)}
        >
          <span class="kind">{kind}</span>
          <span class="words">{words}</span>
          <span class="beside">{beside}</span>
        </div>
      ))}
    </div>
  );
}

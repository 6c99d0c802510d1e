/** Where the announcement is: a box to type, paste and drop into, with its fields coloured behind what is typed. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { MarkedText } from './marked-text.tsx';
import type { Reading } from './reading.ts';
import { movedSpans } from './spans.ts';

/** Longer texts are coloured only when they are read, as drawing them at every key would take longer than the key. */
const LONGEST_COLOURED = 40_000;

interface TextBoxProps {
  readonly text: string;
  readonly reading: Reading | null;
  readonly setText: (text: string) => void;
  readonly takeFile: (file: File) => void;
}

export function TextBox({ text, reading, setText, takeFile }: TextBoxProps) {
  const [isMarked, setMarked] = useState(false);
  const [isOver, setOver] = useState(false);
  const canRead = reading !== null && text !== '';
  const isRead = isMarked && canRead;
  const spans = reading === null ? [] : movedSpans(reading.spans, reading.text, text);
  const onDrop = (event: DragEvent) => {
    setOver(false);
    const [file] = event.dataTransfer?.files ?? [];
    if (file === undefined) return;
    event.preventDefault();
    takeFile(file);
  };
  return (
    <div class="paste-box">
      <fieldset class="paste-modes no-print" aria-label="The text">
        <button type="button" aria-pressed={!isRead} onClick={() => setMarked(false)}>
          Edit
        </button>
        <button type="button" aria-pressed={isRead} disabled={!canRead} onClick={() => setMarked(true)}>
          Read with names
        </button>
      </fieldset>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: dropping is a way beside the button for choosing a file */}
      <div
        class={`paste-frame${isOver ? ' over' : ''}`}
        onDragOver={(event) => {
          event.preventDefault();
          setOver(true);
        }}
        onDragLeave={() => setOver(false)}
        onDrop={onDrop}
      >
        {isRead ? (
          <MarkedWords text={text} spans={spans} />
        ) : (
          <div class="paste-layers">
            {text.length <= LONGEST_COLOURED ? (
              <div class="paste-words" aria-hidden="true">
                <MarkedText text={text} spans={spans} isReachable={false} />
                {/* A last line that is empty would have no height. */}
                {'\u200b'}
              </div>
            ) : null}
            <textarea
              class={`paste-text${text.length <= LONGEST_COLOURED ? '' : ' long'}`}
              aria-label="Text of the announcement"
              aria-describedby="paste-state"
              placeholder="Paste a mail, a web page, a calendar or a list of talks – or drop a file here."
              spellcheck={false}
              autocomplete="off"
              value={text}
              onInput={(event) => setText(event.currentTarget.value)}
            />
          </div>
        )}
      </div>
    </div>
  );
}

type WordsProps = Pick<Parameters<typeof MarkedText>[0], 'text' | 'spans'>;

/** The text to be read; arrows go from mark to mark, and one of them is a stop of the Tab key. */
function MarkedWords({ text, spans }: WordsProps) {
  const place = useRef<HTMLDivElement>(null);
  const marks = () => [...(place.current?.querySelectorAll<HTMLElement>('mark[tabindex]') ?? [])];
  useLayoutEffect(() => {
    const all = marks();
    for (const [index, mark] of all.entries()) mark.tabIndex = index === 0 ? 0 : -1;
  }, [text, spans]);
  const onKeyDown = (event: KeyboardEvent) => {
    const all = marks();
    const at = all.indexOf(document.activeElement as HTMLElement);
    const to = STEPS[event.key]?.(at, all.length);
    const mark = to === undefined || at < 0 ? undefined : all[to];
    if (mark === undefined) return;
    event.preventDefault();
    for (const one of all) one.tabIndex = one === mark ? 0 : -1;
    mark.focus();
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys are those of the marks in it
    <div ref={place} class="paste-words read" onKeyDown={onKeyDown}>
      <MarkedText text={text} spans={spans} isReachable />
    </div>
  );
}

const STEPS: Readonly<Record<string, (at: number, count: number) => number>> = {
  ArrowRight: (at, count) => Math.min(at + 1, count - 1),
  ArrowDown: (at, count) => Math.min(at + 1, count - 1),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  ArrowUp: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, count) => count - 1,
};

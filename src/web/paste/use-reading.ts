/** What is understood of a text while it is typed: asked after a pause, dropped when overtaken, the former answer there until the new one is. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { AskFailure, ask } from '../api/ask.ts';
import { UnderstandDocument } from './documents.gen.ts';
import type { Draft } from './draft.ts';
import { mailDayOf } from './mail-day.ts';
import { type Reading, readingOf } from './reading.ts';

/** What the service takes of a request, in bytes. */
export const MOST_BYTES = 1_000_000;
/** Beside the text a request holds the question. */
const QUESTION_BYTES = 3_000;
const PAUSE_MS = 200;
/** Long texts take longer to read, so that they are not asked at every pause. */
const LONG_PAUSE_MS = 900;
const LONG = 50_000;

export interface Understood {
  readonly reading: Reading | null;
  /** Why there is none of the text as it is now. */
  readonly problem: string | null;
  readonly isLoading: boolean;
  readonly again: () => void;
}

type Asked = Pick<Draft, 'text' | 'format' | 'referenceDate'>;

/** The input of a request for a draft. */
export function inputOf({ text, format, referenceDate }: Asked) {
  const day = referenceDate ?? mailDayOf(text);
  return { text, ...(format === null ? {} : { format }), ...(day === null ? {} : { referenceDate: day }) };
}

/** Whether a text is more than the service takes at once. */
function isTooLarge(text: string): boolean {
  // No character takes more than six bytes.
  if (text.length * 6 < MOST_BYTES - QUESTION_BYTES) return false;
  return new TextEncoder().encode(JSON.stringify(text)).length > MOST_BYTES - QUESTION_BYTES;
}

/** The sentence for a text or file that is. */
export function tooLargeWords(bytes: number): string {
  const size = (bytes / 1_000_000).toLocaleString('en', { maximumFractionDigits: 1 });
  return `This is ${size} MB, and at most 1 MB is taken here. Paste a part of it, or import the file where the service runs: talkgraph import FILE.`;
}

interface State {
  readonly reading: Reading | null;
  readonly problem: string | null;
  readonly isLoading: boolean;
}

const NOTHING: State = { reading: null, problem: null, isLoading: false };

/** Follows a draft. */
export function useReading({ text, format, referenceDate }: Asked): Understood {
  const [state, setState] = useState<State>(NOTHING);
  const [attempt, setAttempt] = useState(0);
  const last = useRef({ length: 0 });
  useEffect(() => {
    // What is pasted, dropped or chosen is whole; what is typed goes on.
    const isAtOnce = Math.abs(text.length - last.current.length) > 20;
    last.current = { length: text.length };
    if (text.trim() === '') return setState(NOTHING);
    if (isTooLarge(text)) {
      const problem = tooLargeWords(new TextEncoder().encode(text).length);
      return setState({ reading: null, problem, isLoading: false });
    }
    const stop = new AbortController();
    setState((before) => ({ ...before, problem: null, isLoading: true }));
    const pause = isAtOnce ? 0 : text.length > LONG ? LONG_PAUSE_MS : PAUSE_MS;
    const timer = setTimeout(() => {
      understand({ text, format, referenceDate }, stop.signal).then(setState, (error: unknown) => {
        if (stop.signal.aborted) return;
        const problem = error instanceof AskFailure ? error.message : String(error);
        setState((before) => ({ ...before, problem, isLoading: false }));
      });
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [text, format, referenceDate, attempt]);
  return { ...state, again: () => setAttempt((count) => count + 1) };
}

/** Has the service load what it reads with, so that the first answer comes as quickly as the next. */
export function wakeReader(text: string): void {
  // Whether it answers at all is seen when something is pasted.
  understand({ text, format: null, referenceDate: null }, AbortSignal.timeout(20_000)).catch(() => undefined);
}

async function understand(asked: Asked, signal: AbortSignal): Promise<State> {
  const input = { ...inputOf(asked), dryRun: true };
  const { importText } = await ask(UnderstandDocument, { input }, { signal });
  if (importText.__typename !== 'Imported') return { reading: null, problem: importText.message, isLoading: false };
  return { reading: readingOf(asked.text, importText), problem: null, isLoading: false };
}

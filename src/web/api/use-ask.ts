/** A question whose answer a component shows: what is there of it, whether it is under way, and what went wrong. */
import { useEffect, useState } from 'preact/hooks';
import { holdTakeover } from '../takeover.ts';
import { AskFailure, ask, type TypedDocument } from './ask.ts';

export interface Asked<Answer> {
  /** The latest answer, also while another is under way; null before the first. */
  readonly data: Answer | null;
  readonly failure: AskFailure | null;
  readonly isLoading: boolean;
  /** Asks again, after a failure. */
  readonly again: () => void;
}

const MOST_KEPT = 60;
/** Answers of this visit, so that going back shows at once what was there. */
const kept = new Map<string, unknown>();

interface State {
  readonly key: string;
  readonly data: unknown;
  readonly failure: AskFailure | null;
}

/** Asks when the document or the variables change, and drops what was under way; with variables null it asks nothing. */
export function useAsk<Answer, Variables>(
  document: TypedDocument<Answer, Variables>,
  variables: Variables | null,
): Asked<Answer> {
  const text = document.toString();
  const key = variables === null ? '' : `${text}${JSON.stringify(variables)}`;
  const [attempt, setAttempt] = useState(0);
  const [state, setState] = useState<State>({ key: '', data: null, failure: null });
  // The key stands for document and variables, whose identities change at each drawing.
  useEffect(() => {
    if (variables === null || (kept.has(key) && attempt === 0)) return;
    const stop = new AbortController();
    const release = holdTakeover();
    ask(document, variables, { signal: stop.signal })
      .then(
        (data) => {
          keep(key, data);
          setState({ key, data, failure: null });
        },
        (error: unknown) => {
          if (stop.signal.aborted) return;
          setState((before) => ({ key, data: before.data, failure: asFailure(error) }));
        },
      )
      .finally(release);
    return () => stop.abort();
  }, [key, attempt]);
  const again = () => setAttempt((count) => count + 1);
  if (variables === null) return { data: null, failure: null, isLoading: false, again };
  if (kept.has(key)) return { data: kept.get(key) as Answer, failure: null, isLoading: false, again };
  const isOfThis = state.key === key;
  return {
    data: state.data as Answer | null,
    failure: isOfThis ? state.failure : null,
    isLoading: !isOfThis,
    again,
  };
}

function keep(key: string, data: unknown): void {
  kept.delete(key);
  kept.set(key, data);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

function asFailure(error: unknown): AskFailure {
  return error instanceof AskFailure ? error : new AskFailure('UNKNOWN', String(error));
}

/** The neighbourhoods that a view is made of: each is asked for once, and each may fail by itself. */
import { useEffect, useState } from 'preact/hooks';
import { AskFailure, ask } from '../api/ask.ts';
import { holdTakeover } from '../takeover.ts';
import { NeighbourhoodDocument } from './documents.gen.ts';
import type { Part, Rows } from './gathered.ts';
import { pageOf } from './kinds.ts';

export interface Wanted {
  /** An id, or as in `topics/optimization`. */
  readonly of: string;
  readonly first: number;
}

export interface Neighbourhoods {
  /** Those that are there, in the order in which they are wanted. */
  readonly parts: readonly Part[];
  /** The first of what is wanted, or null while it is not there. */
  readonly first: Part | null;
  readonly failures: ReadonlyMap<string, AskFailure>;
  readonly isLoading: boolean;
  /** Asks again for those that failed. */
  readonly again: () => void;
}

const MOST_KEPT = 80;
/** Answers of this visit, by thing and size. */
const kept = new Map<string, Rows>();

const keyOf = ({ of, first }: Wanted): string => `${of} ${first}`;

/** Asks for what is wanted and not there; what has come is shown while the rest is under way. */
export function useNeighbourhoods(wanted: readonly Wanted[]): Neighbourhoods {
  const [failures, setFailures] = useState<ReadonlyMap<string, AskFailure>>(new Map());
  const [, setArrivals] = useState(0);
  const [attempt, setAttempt] = useState(0);
  const keys = wanted.map(keyOf).join(';');
  useEffect(() => {
    const stop = new AbortController();
    setFailures(new Map());
    for (const one of wanted.filter((each) => !kept.has(keyOf(each)))) {
      const release = holdTakeover();
      ask(NeighbourhoodDocument, one, { signal: stop.signal })
        .then(
          ({ stats }) => {
            keep(keyOf(one), stats.neighbourhood);
            setArrivals((count) => count + 1);
          },
          (error: unknown) => {
            if (stop.signal.aborted) return;
            const failure = error instanceof AskFailure ? error : new AskFailure('UNKNOWN', String(error));
            setFailures((before) => new Map(before).set(one.of, failure));
          },
        )
        .finally(release);
    }
    return () => stop.abort();
  }, [keys, attempt]);
  // A larger answer that is on its way does not take away the smaller one.
  const rowsOf = ({ of, first }: Wanted): Rows | undefined =>
    kept.get(keyOf({ of, first })) ?? [...kept].findLast(([key]) => key.startsWith(`${of} `))?.[1];
  const partsOf = (one: Wanted): readonly Part[] => {
    const rows = rowsOf(one);
    // A thing may be wanted by its name; its row, which is the first one, has its id.
    return rows === undefined ? [] : [{ of: rows.nodes[0]?.id ?? one.of, rows }];
  };
  return {
    parts: wanted.flatMap(partsOf),
    first: wanted.slice(0, 1).flatMap(partsOf)[0] ?? null,
    failures,
    isLoading: wanted.some((one) => !kept.has(keyOf(one)) && !failures.has(one.of)),
    again: () => setAttempt((count) => count + 1),
  };
}

function keep(key: string, rows: Rows): void {
  kept.delete(key);
  kept.set(key, rows);
  const [oldest] = kept.keys();
  if (kept.size > MOST_KEPT && oldest !== undefined) kept.delete(oldest);
}

/** The title of a thing that has been seen on this visit, by its id or as in `topics/optimization`; else null. */
export function titleSeen(of: string): string | null {
  for (const { nodes } of kept.values()) {
    const found = nodes.find(({ id, kind, slug }) => id === of || pageOf(kind, slug) === `/${of}`);
    if (found !== undefined) return found.title;
  }
  return null;
}

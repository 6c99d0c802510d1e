/** Tells listeners which talks have changed, whoever changed them; looks only while somebody listens. */
import { setTimeout } from 'node:timers/promises';
import type { Graph } from '../graph/graph.ts';
import type { TalkChange, TalkListener, TalkWatch } from '../graphql/context.ts';
import { firstLook, type Look, lookAgain } from './talk-differences.ts';

const MOST_LISTENERS = 100;
/** A listener that leaves more than this unread is let go: it would hold memory without end. */
const MOST_UNREAD = 20_000;
/** How often it is seen whether this process has written, which costs nothing. */
const OWN_MS = 200;
/** How often a store that other processes may write is asked. */
const SHARED_MS = 2000;

interface WatchOptions {
  readonly graph: Graph;
  /** Told why looking failed; it goes on. */
  readonly onFailure: (error: unknown) => void;
}

interface Watching {
  readonly stopped: AbortController;
  readonly first: Promise<Look>;
}

/** A watch of the talks of one graph, for one server. */
export class GraphWatch implements TalkWatch {
  readonly #options: WatchOptions;
  readonly #listeners = new Set<Listener>();
  #watching: Watching | null = null;
  #isClosed = false;

  constructor(options: WatchOptions) {
    this.#options = options;
  }

  async listen(): Promise<TalkListener | null> {
    if (this.#isClosed || this.#listeners.size >= MOST_LISTENERS) return null;
    const listener = new Listener(() => this.#leave(listener));
    this.#listeners.add(listener);
    try {
      this.#watching ??= this.#watch();
      await this.#watching.first;
      return listener;
    } catch (error) {
      listener.close();
      throw error;
    }
  }

  /** Ends all that listen, and lets nobody in any more. */
  close(): void {
    this.#isClosed = true;
    for (const listener of [...this.#listeners]) listener.close();
  }

  #leave(listener: Listener): void {
    this.#listeners.delete(listener);
    if (this.#listeners.size > 0) return;
    this.#watching?.stopped.abort();
    this.#watching = null;
  }

  #watch(): Watching {
    const stopped = new AbortController();
    const first = firstLook(this.#options.graph);
    // Whoever waits for the first look is told why it failed.
    first.then((look) => this.#keepLooking(look, stopped.signal)).catch(() => undefined);
    return { stopped, first };
  }

  async #keepLooking(first: Look, stopped: AbortSignal): Promise<void> {
    const { graph, onFailure } = this.#options;
    let look = first;
    let hasFailed = false;
    for (let waited = 0; !stopped.aborted; waited += OWN_MS) {
      await setTimeout(OWN_MS);
      if (stopped.aborted) return;
      try {
        const isDue = graph.engine === 'grafeo' || waited >= SHARED_MS || (await graph.version()) !== look.own;
        if (!isDue) continue;
        waited = 0;
        const seen = await lookAgain(graph, look);
        look = seen.look;
        hasFailed = false;
        if (seen.changes.length > 0 && !stopped.aborted) this.#tell(seen.changes);
      } catch (error) {
        if (!hasFailed && !stopped.aborted) onFailure(error);
        hasFailed = true;
      }
    }
  }

  #tell(changes: readonly TalkChange[]): void {
    for (const listener of [...this.#listeners]) listener.push(changes);
  }
}

class Listener implements TalkListener {
  readonly #onClose: () => void;
  #unread: TalkChange[] = [];
  #isClosed = false;
  #wake: (() => void) | null = null;

  constructor(onClose: () => void) {
    this.#onClose = onClose;
  }

  push(changes: readonly TalkChange[]): void {
    if (this.#unread.length + changes.length > MOST_UNREAD) this.close();
    else this.#unread = [...this.#unread, ...changes];
    this.#wake?.();
  }

  async next(): Promise<readonly TalkChange[] | null> {
    while (this.#unread.length === 0 && !this.#isClosed) {
      await new Promise<void>((resolve) => {
        this.#wake = resolve;
      });
    }
    const unread = this.#unread;
    this.#unread = [];
    return this.#isClosed ? null : unread;
  }

  close(): void {
    if (this.#isClosed) return;
    this.#isClosed = true;
    this.#unread = [];
    this.#onClose();
    this.#wake?.();
  }
}

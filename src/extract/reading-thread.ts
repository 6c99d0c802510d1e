/** Reads documents in a thread of its own, so that what was read before can be written meanwhile. */
import { Worker } from 'node:worker_threads';
import { InputError, TalkgraphError } from '../errors.ts';
import type { ReadingAnswer, ReadingTask } from './reading-worker.ts';
import type { Understanding, UnderstandOptions } from './understanding.ts';

interface Waiting {
  readonly text: string;
  readonly resolve: (read: Understanding) => void;
  readonly reject: (error: Error) => void;
}

export interface ReadingThread {
  /** What `understand` gives. */
  readonly understand: (text: string, options: UnderstandOptions) => Promise<Understanding>;
  /** Ends the thread; what it has not read is refused. */
  readonly close: () => Promise<void>;
}

/** From this length on a thread is worth the time and memory of loading the vocabularies again. */
const LARGE = 300_000;

/** Reads here until a large text comes, and from then on in a thread. */
export function readLargeApart(): ReadingThread {
  const held: { thread?: ReadingThread } = {};
  return {
    understand: async (text, options) => {
      if (text.length >= LARGE) held.thread ??= startReadingThread();
      if (held.thread !== undefined) return held.thread.understand(text, options);
      const { understand } = await import('./understand.ts');
      return understand(text, options);
    },
    close: async () => held.thread?.close(),
  };
}

function startReadingThread(): ReadingThread {
  const worker = new Worker(new URL('./reading-worker.js', import.meta.url));
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  const endAll = (error: Error): void => {
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
  };
  worker.on('message', (answer: ReadingAnswer) => {
    const task = waiting.get(answer.id);
    waiting.delete(answer.id);
    if (task === undefined) return;
    if ('read' in answer) task.resolve({ ...answer.read, text: task.text });
    else task.reject('refused' in answer ? new InputError(answer.refused) : answer.failed);
  });
  worker.on('error', endAll);
  worker.on('exit', () => endAll(new TalkgraphError('READING_ENDED', 'The thread that reads documents has ended.')));
  return {
    understand: (text, options) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { text, resolve, reject });
        worker.postMessage({ id: lastId, text, options } satisfies ReadingTask);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

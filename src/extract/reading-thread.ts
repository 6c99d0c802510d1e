/** Reads documents in threads of their own, so that other work goes on meanwhile. */
import { Worker } from 'node:worker_threads';
import { InputError, TalkgraphError } from '../errors.ts';
import { NOTHING_ADDED } from '../vocabularies/added-entries.ts';
import { addedInForce } from '../vocabularies/in-force.ts';
import type { ReadingAnswer, ReadingTask } from './reading-worker.ts';
import type { Understanding, UnderstandOptions } from './understanding.ts';

/** Threads are run from what is built; right from both src/ and dist/. */
const WORKER = new URL('../../dist/extract/reading-worker.js', import.meta.url);

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

/** A text of at most so many characters is read within a blink. */
const SHORT = 20_000;
/** More long texts than these have no chance of an answer in time. */
const MOST_WAITING = 20;

/** Reads in two threads, each started when it is first needed: short texts do not wait for long ones. */
export function readApart(): ReadingThread {
  const threads = new Map<'short' | 'long', ReadingThread>();
  const waiting = { count: 0 };
  const threadFor = (kind: 'short' | 'long'): ReadingThread => {
    // One that has ended, for want of memory say, is replaced for the next text.
    const thread = threads.get(kind) ?? startReadingThread(() => threads.delete(kind));
    threads.set(kind, thread);
    return thread;
  };
  return {
    understand: async (text, options) => {
      if (text.length <= SHORT) return threadFor('short').understand(text, options);
      if (waiting.count >= MOST_WAITING)
        throw new InputError('Too many long texts are being read at the moment: try again in a minute.');
      waiting.count += 1;
      return threadFor('long')
        .understand(text, options)
        .finally(() => {
          waiting.count -= 1;
        });
    },
    close: async () => {
      await Promise.all([...threads.values()].map((thread) => thread.close()));
    },
  };
}

function startReadingThread(onEnd?: () => void): ReadingThread {
  const worker = new Worker(WORKER);
  const waiting = new Map<number, Waiting>();
  let lastId = 0;
  let sent = NOTHING_ADDED;
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
  worker.on('exit', () => {
    onEnd?.();
    endAll(new TalkgraphError('READING_ENDED', 'The thread that reads documents has ended.'));
  });
  return {
    understand: (text, options) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { text, resolve, reject });
        const added = addedInForce();
        const task: ReadingTask = added === sent ? { id: lastId, text, options } : { id: lastId, text, options, added };
        sent = added;
        worker.postMessage(task);
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

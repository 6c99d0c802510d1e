/** The thread that reads for another one: texts come in as messages, and what was understood goes back. */
import { parentPort } from 'node:worker_threads';
import { InputError } from '../errors.ts';
import { type AddedVocabularies, NOTHING_ADDED } from '../vocabularies/added-entries.ts';
import { withAdded } from '../vocabularies/in-force.ts';
import { understand } from './understand.ts';
import type { Understanding, UnderstandOptions } from './understanding.ts';

export interface ReadingTask {
  readonly id: number;
  readonly text: string;
  readonly options: UnderstandOptions;
  /** What the store has added, when it is not what it was at the last task. */
  readonly added?: AddedVocabularies;
}

/** The text itself is not sent back. */
export type ReadingAnswer = { readonly id: number } & (
  | { readonly read: Omit<Understanding, 'text'> }
  | { readonly refused: string }
  | { readonly failed: Error }
);

const latest: { added: AddedVocabularies } = { added: NOTHING_ADDED };

parentPort?.on('message', async ({ id, text, options, added }: ReadingTask) => {
  latest.added = added ?? latest.added;
  const answer = await withAdded(latest.added, () => answerTo(text, options));
  parentPort?.postMessage({ id, ...answer } satisfies ReadingAnswer);
});

async function answerTo(text: string, options: UnderstandOptions) {
  try {
    const { text: _, ...read } = await understand(text, options);
    return { read };
  } catch (error) {
    if (error instanceof InputError) return { refused: error.message };
    return { failed: error instanceof Error ? error : new Error(String(error)) };
  }
}

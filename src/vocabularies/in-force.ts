/** Which added vocabularies are in force: those of the store that the work at hand is for, so that two stores in one process do not mix. */
import { AsyncLocalStorage } from 'node:async_hooks';
import { type AddedVocabularies, NOTHING_ADDED } from './added-entries.ts';

const scope = new AsyncLocalStorage<AddedVocabularies>();

/** Does the work with what the store has added. */
export function withAdded<T>(added: AddedVocabularies, work: () => T): T {
  return scope.run(added, work);
}

/** What has been added for the work at hand; nothing outside of any. */
export function addedInForce(): AddedVocabularies {
  return scope.getStore() ?? NOTHING_ADDED;
}

/** A function that makes its value once for each state of the added vocabularies. */
export function perVocabularies<T>(make: (added: AddedVocabularies) => T): () => T {
  const made = new WeakMap<AddedVocabularies, { readonly value: T }>();
  return () => {
    const added = addedInForce();
    const known = made.get(added);
    if (known) return known.value;
    const value = make(added);
    made.set(added, { value });
    return value;
  };
}

/**
 * Facts of records as they were decoded last, by the hash of their text, so that whoever is named again and again is not read from the
 * store again and again. What was not asked for the longest is forgotten.
 */
import type { ReadTalk } from '../extract/understanding.ts';

/** Of text as it is stored; what it becomes in memory is some three times as large. */
const MOST_CHARACTERS = 30_000_000;

class RememberedFacts {
  readonly #byHash = new Map<string, { readonly talk: ReadTalk; readonly characters: number }>();
  #characters = 0;

  find(hash: string): ReadTalk | undefined {
    const known = this.#byHash.get(hash);
    if (known === undefined) return undefined;
    // A Map is walked in order of insertion, so that what was asked for last comes last.
    this.#byHash.delete(hash);
    this.#byHash.set(hash, known);
    return known.talk;
  }

  /** Forgets all: for who compares what is read from the store. */
  forget(): void {
    this.#byHash.clear();
    this.#characters = 0;
  }

  remember(hash: string, talk: ReadTalk, characters: number): void {
    if (this.#byHash.has(hash)) return;
    this.#byHash.set(hash, { talk, characters });
    this.#characters += characters;
    for (const [oldest, of] of this.#byHash) {
      if (this.#characters <= MOST_CHARACTERS) return;
      this.#byHash.delete(oldest);
      this.#characters -= of.characters;
    }
  }
}

/** Of this process, whatever graphs it has: the hash says what the facts are. */
export const rememberedFacts = new RememberedFacts();

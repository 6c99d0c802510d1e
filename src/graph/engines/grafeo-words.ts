/**
 * The words of the texts that are searched on the embedded engine: its text indexes find whole words only, hence beginnings and
 * slips are looked up here. Read at the first search that needs them, then kept up with writes; a word that is gone stays, and finds nothing.
 */
import { isOneSlipAway } from '../../text/typed-words.ts';
import { type SearchTextRow, searchTextStatement, searchTextsStatement } from '../engine-statements.ts';
import type { SearchLabel } from '../graph.ts';
import type { RunInternal } from './grafeo-ordered-pages.ts';

/** A beginning of two letters has thousands; the store would be asked for each. */
const MOST_WORDS = 500;

export class GrafeoWords {
  readonly #run: RunInternal;
  /** Null until they are needed. */
  #words: Map<SearchLabel, Set<string>> | null = null;
  #loading: Promise<void> | null = null;
  readonly #sorted = new Map<SearchLabel, readonly string[]>();

  constructor(run: RunInternal) {
    this.#run = run;
  }

  /** Reads all words, unless they are here. */
  async ensure(): Promise<void> {
    if (this.#words !== null) return;
    this.#loading ??= this.#load().finally(() => {
      this.#loading = null;
    });
    await this.#loading;
  }

  /** Takes up the words of nodes that a write has named. */
  async refresh(ids: ReadonlySet<string>): Promise<void> {
    await this.#loading;
    if (this.#words !== null && ids.size > 0) this.#add(await this.#run(searchTextsStatement, { ids: [...ids] }));
  }

  /** Forgets all words: they are read anew when they are needed. */
  forget(): void {
    this.#words = null;
    this.#sorted.clear();
  }

  /** The words that begin so, in alphabetical order, at most 500. */
  beginningWith(label: SearchLabel, start: string): readonly string[] {
    const words = this.#inOrder(label);
    const found: string[] = [];
    for (let at = firstNotBefore(words, start); found.length < MOST_WORDS; at += 1) {
      const word = words[at];
      if (word === undefined || !word.startsWith(start)) break;
      found.push(word);
    }
    return found;
  }

  /** The words that one slip makes of this one. */
  oneSlipFrom(label: SearchLabel, word: string): readonly string[] {
    return this.#inOrder(label).filter((other) => isOneSlipAway(word, other));
  }

  async #load(): Promise<void> {
    const rows = await this.#run(searchTextStatement, {});
    this.#words = new Map();
    this.#add(rows);
  }

  #add(rows: readonly SearchTextRow[]): void {
    for (const { label, text } of rows) {
      const known = this.#words?.get(label) ?? new Set<string>();
      const before = known.size;
      for (const word of (text ?? '').split(' ')) if (word !== '') known.add(word);
      if (known.size > before) this.#sorted.delete(label);
      this.#words?.set(label, known);
    }
  }

  #inOrder(label: SearchLabel): readonly string[] {
    const known = this.#sorted.get(label);
    if (known !== undefined) return known;
    const sorted = [...(this.#words?.get(label) ?? [])].sort();
    this.#sorted.set(label, sorted);
    return sorted;
  }
}

function firstNotBefore(words: readonly string[], start: string): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle] ?? '') < start) low = middle + 1;
    else high = middle;
  }
  return low;
}

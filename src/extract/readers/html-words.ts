/** Writes the words of an HTML document with its entities read, its white space even, and the line breaks that its tags stand for. */

import { type MappedText, TextMapper } from '../mapped-text.ts';
import { characterOf } from './html-entities.ts';

/** Between the lines of one cell. */
export const IN_CELL_BREAK = '\u2028';
/** The mark of an item of a list. */
export const ITEM = '• ';

const SPACE_OR_ENTITY = /\s+|&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[a-zA-Z][a-zA-Z0-9]{1,30});?/g;

/** What becomes of white space: one blank, the line breaks that it adds to those before it, or all of it. */
export type Spacing = 'ONE_BLANK' | 'LINES' | 'ALL';

/** Takes what is written from now on, up to so many characters. */
export interface Listener {
  text: string;
  readonly most: number;
}

export class HtmlWords {
  readonly #html: string;
  readonly #mapper: TextMapper;
  readonly #listeners = new Set<Listener>();
  #tail = '\n\n';
  #hasBar = false;
  #isAtItem = false;

  constructor(base: MappedText) {
    this.#html = base.text;
    this.#mapper = new TextMapper(base);
  }

  /** The last two characters. */
  get tail(): string {
    return this.#tail;
  }

  /** Whether the words of the line so far have a bar, as a row of a table in markdown has. */
  get hasBar(): boolean {
    return this.#hasBar;
  }

  /** Whether nothing stands behind the mark of an item yet. */
  get isAtItem(): boolean {
    return this.#isAtItem;
  }

  build(): MappedText {
    return this.#mapper.build();
  }

  listen(listener: Listener): void {
    this.#listeners.add(listener);
  }

  forget(listener: Listener): void {
    this.#listeners.delete(listener);
  }

  /** Writes what stands between two places of the source. */
  write(start: number, end: number, spacing: Spacing): void {
    let at = start;
    // Only the stretch between two tags is searched: to look further for each of them takes quadratic time.
    for (const { index, 0: printed } of this.#html.slice(start, end).matchAll(SPACE_OR_ENTITY)) {
      const from = start + index;
      this.#copy(at, from);
      at = from + printed.length;
      const isSpace = !printed.startsWith('&');
      const character = isSpace ? ' ' : characterOf(printed);
      if (character === null || (isSpace && spacing === 'ALL')) this.#copy(from, at);
      else if (isSpace && spacing === 'LINES') this.#copy(from + this.#saidAlready(printed), at);
      else if (character !== ' ' || !/\s$/.test(this.#tail)) {
        this.#mapper.replace(from, at, character);
        this.#seen(character);
      }
    }
    this.#copy(at, end);
  }

  /** Writes words that no place of the source has. */
  insert(text: string): void {
    this.#mapper.insert(text);
    this.#isAtItem = text === ITEM;
    this.#tail = (this.#tail + text).slice(-2);
  }

  /** Adds no more line breaks than are missing. */
  breakLine(breaks: string): void {
    const has = breaks === IN_CELL_BREAK ? Number(this.#tail.endsWith(breaks)) : this.#breaksAtEnd();
    if (breaks.length > has) this.insert(breaks.slice(has));
  }

  #breaksAtEnd(): number {
    return /\n*$/.exec(this.#tail)?.[0].length ?? 0;
  }

  /** How much of white space says what the line breaks before it say already. */
  #saidAlready(space: string): number {
    return space
      .split('\n', this.#breaksAtEnd())
      .reduce((length, line) => (length + line.length < space.length ? length + line.length + 1 : length), 0);
  }

  #copy(start: number, end: number): void {
    if (end <= start) return;
    this.#mapper.copy(start, end);
    this.#seen(this.#html.slice(start, end));
  }

  #seen(text: string): void {
    this.#isAtItem &&= text.trim() === '';
    const ended = text.lastIndexOf('\n');
    this.#hasBar = (ended < 0 && this.#hasBar) || text.includes('|', ended + 1);
    this.#tail = (this.#tail + text).slice(-2);
    for (const listener of this.#listeners) if (listener.text.length <= listener.most) listener.text += text;
  }
}

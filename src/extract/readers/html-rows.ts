/** Writes the rows of HTML tables as "a | b |": cells that reach down stand in each row, rows that are parts of one are joined. */

import { type HtmlWords, IN_CELL_BREAK } from './html-words.ts';
import { rowsOf, rowsStackedBeside } from './stacked-rows.ts';

const NEXT_CELL = /<(?:t[dh]\b|\/tr\b|\/table\b|table\b)/gi;
const DESCRIBING =
  /^(?:\s|<[^>]{0,60}>){0,8}(?:abstract|summary|bio(?:graphy)?|zusammenfassung|résumé|resumen|resumo|riassunto|streszczenie|samenvatting)\b/i;
const MAX_REACH = 60;
const LONGEST_REACHING = 300;

interface ReachingCell {
  /** Rows that are still to come. */
  rows: number;
  readonly start: number;
  readonly end: number;
}

export class HtmlRows {
  readonly #html: string;
  readonly #words: HtmlWords;
  #tables = 0;
  #openCells = 0;
  #cellsInRow = 0;
  /** Rows to come that are parts of this one. */
  #partsToCome = 0;
  /** The next cell goes on with the one above. */
  #isPart = false;
  /** The row is a cell that tells of the row above. */
  #isDescribing = false;
  /** Cells of rows above that reach down, by column. */
  #reaching = new Map<number, ReachingCell>();

  constructor(html: string, words: HtmlWords) {
    this.#html = html;
    this.#words = words;
  }

  get isInTable(): boolean {
    return this.#tables > 0;
  }

  get isInCell(): boolean {
    return this.#openCells > 0;
  }

  startTable(): void {
    this.#newRow();
    this.#tables++;
    this.#reaching.clear();
  }

  endTable(): void {
    this.#tables = Math.max(0, this.#tables - 1);
  }

  /** False where the row is no part of the one before. */
  goesOn(): boolean {
    if (this.#partsToCome === 0) return false;
    this.#partsToCome--;
    this.#isPart = true;
    this.#words.breakLine(IN_CELL_BREAK);
    return true;
  }

  startRow(): void {
    this.#newRow();
  }

  /** Writes the bar before a cell whose tag stands between the places. */
  startCell(open: number, close: number): void {
    if (this.#isPart) {
      this.#isPart = false;
      this.#openCells++;
      return;
    }
    if (this.#isLayout(open, close)) {
      this.#words.breakLine('\n\n');
      return;
    }
    this.#writeReaching();
    if (this.#cellsInRow > 0) this.#words.insert(' | ');
    else this.#partsToCome = rowsStackedBeside(this.#html, open, close);
    if (this.#partsToCome === 0) this.#keepReaching(open, close);
    this.#isDescribing = this.#cellsInRow === 0 && this.#describes(open, close);
    this.#cellsInRow++;
    this.#openCells++;
  }

  endCell(): void {
    this.#openCells = Math.max(0, this.#openCells - 1);
  }

  /** False where parts of the row are to come. */
  endRow(): boolean {
    if (this.#partsToCome > 0) return false;
    if (this.#cellsInRow > 0) {
      this.#writeReaching();
      if (!this.#isDescribing || this.#cellsInRow > 1) this.#words.insert(' |');
    }
    this.#newRow();
    return true;
  }

  #newRow(): void {
    this.#cellsInRow = 0;
    this.#openCells = 0;
  }

  /** The only cell of a row that holds blocks or a table: it lays the page out, and is no cell of a table. */
  #isLayout(open: number, close: number): boolean {
    if (/colspan/i.test(this.#html.slice(open, close))) return false;
    NEXT_CELL.lastIndex = close;
    const next = NEXT_CELL.exec(this.#html);
    if (next && /^<table/i.test(next[0])) return true;
    if (this.#cellsInRow > 0 || !next || /^<t[dh]/i.test(next[0])) return false;
    return /<(?:h[1-6]|p|ul)\b/i.test(this.#html.slice(close, next.index));
  }

  /** "Abstract: …" over several columns. */
  #describes(open: number, close: number): boolean {
    return (
      /\scolspan\s*=/i.test(this.#html.slice(open, close)) && DESCRIBING.test(this.#html.slice(close + 1, close + 120))
    );
  }

  /** A cell with `rowspan` stands in the rows below as well. */
  #keepReaching(open: number, close: number): void {
    const rows = rowsOf(this.#html.slice(open, close));
    if (rows < 2 || rows > MAX_REACH) return;
    NEXT_CELL.lastIndex = close;
    const end = NEXT_CELL.exec(this.#html)?.index ?? close + 1;
    this.#reaching.set(this.#cellsInRow, { rows: rows - 1, start: close + 1, end });
  }

  /** Says the cells of the rows above that reach down to here; long ones are left empty. */
  #writeReaching(): void {
    for (let cell = this.#reaching.get(this.#cellsInRow); cell; cell = this.#reaching.get(this.#cellsInRow)) {
      if (cell.rows === 0) {
        this.#reaching.delete(this.#cellsInRow);
        return;
      }
      cell.rows--;
      if (this.#cellsInRow > 0) this.#words.insert(' | ');
      if (cell.end - cell.start <= LONGEST_REACHING)
        for (const { index, 0: words } of this.#html.slice(cell.start, cell.end).matchAll(/(?<=^|>)[^<]+/g))
          this.#words.write(cell.start + index, cell.start + index + words.length, 'ONE_BLANK');
      this.#cellsInRow++;
    }
  }
}

/** Text that was decoded from a document together with the way back: every position leads to the place in the source it came from. */

/** A half-open range of UTF-16 code units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A decoded text whose spans can be traced to the source. */
export interface MappedText {
  readonly text: string;
  /** The source span that a span of this text was made from. */
  readonly toSource: (start: number, end: number) => Span;
}

/** The text that is its own source. */
export function identityText(text: string): MappedText {
  return { text, toSource: (start, end) => ({ start, end }) };
}

/** A part of a mapped text as a mapped text of its own. */
export function sliceMapped(base: MappedText, start: number, end: number): MappedText {
  return {
    text: base.text.slice(start, end),
    toSource: (from, to) => base.toSource(start + from, start + to),
  };
}

/** Two parts of one source, one after the other with words between that the source does not have. */
export function joinMapped(first: MappedText, between: string, second: MappedText): MappedText {
  const border = first.text.length + between.length;
  return {
    text: first.text + between + second.text,
    toSource: (start, end) =>
      start >= border
        ? second.toSource(start - border, Math.max(start, end) - border)
        : first.toSource(Math.min(start, first.text.length), Math.min(end, first.text.length)),
  };
}

/** The same characters in another dress (white space, quotes): the replacement must keep every position. */
export function redress(base: MappedText, text: string): MappedText {
  return text.length === base.text.length ? { text, toSource: base.toSource } : base;
}

interface Piece {
  readonly at: number;
  readonly length: number;
  readonly from: number;
  readonly fromLength: number;
}

/** Builds a mapped text from pieces of another one, in order. */
export class TextMapper {
  readonly #base: MappedText;
  readonly #pieces: Piece[] = [];
  readonly #parts: string[] = [];
  #length = 0;
  #position = 0;

  constructor(base: MappedText) {
    this.#base = base;
  }

  /** How long the text has become. */
  get length(): number {
    return this.#length;
  }

  /** Takes a stretch as it is. */
  copy(start: number, end: number): void {
    if (end <= start) return;
    this.#add(this.#base.text.slice(start, end), start, end - start);
  }

  /** Puts other words for a stretch (an entity, an escape); an empty text drops it. */
  replace(start: number, end: number, text: string): void {
    if (text !== '') this.#add(text, start, end - start);
    this.#position = end;
  }

  /** Adds words that the source does not have, such as a line break between two table rows. */
  insert(text: string): void {
    if (text !== '') this.#add(text, this.#position, 0);
  }

  /** The text so far with its map. */
  build(): MappedText {
    const pieces = this.#pieces;
    const base = this.#base;
    return {
      text: this.#parts.join(''),
      toSource: (start, end) => {
        const from = edgeOf(pieces, start, 'start');
        const to = end > start ? edgeOf(pieces, end - 1, 'end') : from;
        return base.toSource(from, Math.max(from, to));
      },
    };
  }

  #add(text: string, from: number, fromLength: number): void {
    this.#pieces.push({ at: this.#length, length: text.length, from, fromLength });
    this.#parts.push(text);
    this.#length += text.length;
    this.#position = from + fromLength;
  }
}

function edgeOf(pieces: readonly Piece[], position: number, side: 'start' | 'end'): number {
  let low = 0;
  let high = pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.at ?? 0) <= position) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  if (!piece) return 0;
  // A piece of equal length was copied: its positions correspond one to one.
  if (piece.length === piece.fromLength) {
    return piece.from + Math.min(position - piece.at + (side === 'end' ? 1 : 0), piece.fromLength);
  }
  return side === 'start' ? piece.from : piece.from + piece.fromLength;
}

/** One change of a text: `remove` characters at `at` make room for `insert`. */
export interface Edit {
  readonly at: number;
  readonly remove: number;
  readonly insert: string;
}

/** Applies edits that are sorted by place and do not overlap. */
export function editMapped(base: MappedText, edits: readonly Edit[]): MappedText {
  if (edits.length === 0) return base;
  const mapper = new TextMapper(base);
  let position = 0;
  for (const edit of edits) {
    if (edit.at < position) continue;
    mapper.copy(position, edit.at);
    mapper.replace(edit.at, edit.at + edit.remove, '');
    mapper.insert(edit.insert);
    position = edit.at + edit.remove;
  }
  mapper.copy(position, base.text.length);
  return mapper.build();
}

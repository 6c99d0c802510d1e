/** Where fields stand in the text: spans that may overlap, as pieces that nest. */

export interface Span {
  readonly field: string;
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
  /** Names of the fields that these words stand for, as the list beside the text knows them; several talks may share words. */
  readonly keys: readonly string[];
  readonly isUnsure: boolean;
}

export type Piece = string | Marking;

interface Marking {
  readonly span: Span;
  /** False where the span has begun in an earlier piece. */
  readonly isFirst: boolean;
  readonly inner: readonly Piece[];
}

interface Open {
  readonly span: Span | null;
  readonly isFirst: boolean;
  readonly inner: Piece[];
}

/** The text with its spans as pieces; a span that crosses the end of another is cut in two there. */
export function piecesOf(text: string, spans: readonly Span[]): readonly Piece[] {
  const sound = spans.filter(({ start, end }) => start >= 0 && start < end && end <= text.length);
  // Of fields in the same words the first is the innermost, which is what one points at.
  const byStart = sound.toReversed().sort((a, b) => a.start - b.start || b.end - a.end);
  const bounds = [...new Set(sound.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const root: Open = { span: null, isFirst: true, inner: [] };
  const stack: Open[] = [root];
  const top = (): Open => stack.at(-1) ?? root;
  const open = (span: Span, isFirst: boolean): void => {
    stack.push({ span, isFirst, inner: [] });
  };
  const close = (): Span | null => {
    const done = stack.pop();
    if (done === undefined || done.span === null) return null;
    top().inner.push({ span: done.span, isFirst: done.isFirst, inner: done.inner });
    return done.span;
  };
  let written = 0;
  let next = 0;
  for (const bound of bounds) {
    if (bound > written) top().inner.push(text.slice(written, bound));
    written = bound;
    const survivors: Span[] = [];
    while (stack.some(({ span }) => span?.end === bound)) {
      const span = close();
      if (span !== null && span.end > bound) survivors.unshift(span);
    }
    for (const span of survivors) open(span, false);
    for (let span = byStart[next]; span !== undefined && span.start === bound; span = byStart[next]) {
      open(span, true);
      next += 1;
    }
  }
  if (written < text.length) root.inner.push(text.slice(written));
  return root.inner;
}

/** One span for all fields of one name that stand in the same words. */
export function joinSpans(spans: readonly Span[]): readonly Span[] {
  const joined = new Map<string, Span>();
  for (const span of spans) {
    const place = `${span.field} ${span.start} ${span.end}`;
    const before = joined.get(place);
    if (before === undefined) joined.set(place, span);
    else
      joined.set(place, {
        ...before,
        keys: [...before.keys, ...span.keys],
        isUnsure: before.isUnsure || span.isUnsure,
      });
  }
  return [...joined.values()];
}

/** The spans of one text in another that has come of it by one change, so that colours stay in place until there is a new answer. */
export function movedSpans(spans: readonly Span[], from: string, to: string): readonly Span[] {
  if (from === to) return spans;
  const shorter = Math.min(from.length, to.length);
  let before = 0;
  while (before < shorter && from[before] === to[before]) before += 1;
  let after = 0;
  while (after < shorter - before && from[from.length - 1 - after] === to[to.length - 1 - after]) after += 1;
  const changedUntil = from.length - after;
  const moved = (place: number): number => {
    if (place <= before) return place;
    if (place >= changedUntil) return place + to.length - from.length;
    return Math.min(place, to.length - after);
  };
  return spans.flatMap((span) => {
    const [start, end] = [moved(span.start), moved(span.end)];
    return start < end ? [{ ...span, start, end }] : [];
  });
}

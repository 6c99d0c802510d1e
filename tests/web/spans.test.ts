/** Spans over a text, however they overlap: the pieces are the text, each span covers its words, and colours follow an edit. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinSpans, movedSpans, type Piece, piecesOf, type Span } from '../../src/web/paste/spans.ts';

const TEXT = 'Speaker: Ilse Varga (Vienna)';

const spanOf = (field: string, start: number, end: number): Span => ({
  field,
  start,
  end,
  keys: [`${field}-${start}`],
  isUnsure: false,
});

function wordsIn(pieces: readonly Piece[]): string {
  return pieces.map((piece) => (typeof piece === 'string' ? piece : wordsIn(piece.inner))).join('');
}

/** The words that a span covers, over all its pieces, and how often it begins. */
function coveredBy(span: Span, pieces: readonly Piece[]): { words: string; begins: number } {
  const parts = pieces.map((piece) => {
    if (typeof piece === 'string') return { words: '', begins: 0 };
    if (piece.span === span) return { words: wordsIn(piece.inner), begins: piece.isFirst ? 1 : 0 };
    return coveredBy(span, piece.inner);
  });
  return {
    words: parts.map(({ words }) => words).join(''),
    begins: parts.reduce((sum, { begins }) => sum + begins, 0),
  };
}

describe('spans', () => {
  it('become pieces that make up the text, each span over its own words and begun once', () => {
    const spans = fc.array(fc.tuple(fc.nat(TEXT.length), fc.nat(TEXT.length)), { maxLength: 12 });
    fc.assert(
      fc.property(spans, (ends) => {
        const all = ends.map(([a, b], index) => spanOf(`f${index}`, Math.min(a, b), Math.max(a, b)));
        const pieces = piecesOf(TEXT, all);
        expect(wordsIn(pieces)).toBe(TEXT);
        for (const span of all) {
          const words = TEXT.slice(span.start, span.end);
          expect(coveredBy(span, pieces)).toEqual({ words, begins: words === '' ? 0 : 1 });
        }
      }),
    );
  });

  it('of the same words and name are one, and of other names lie within each other, the first innermost', () => {
    const [shared, topic] = [spanOf('series', 0, 7), spanOf('topic', 0, 7)];
    const joined = joinSpans([shared, { ...shared, keys: ['other'] }, topic]);
    expect(joined).toMatchObject([{ field: 'series', keys: ['series-0', 'other'] }, { field: 'topic' }]);
    expect(piecesOf(TEXT, joined)).toMatchObject([
      { span: { field: 'topic' }, inner: [{ span: { field: 'series' }, inner: ['Speaker'] }] },
      TEXT.slice(7),
    ]);
  });

  it('outside the text colour nothing', () => {
    expect(piecesOf(TEXT, [spanOf('a', 5, 900), spanOf('b', -3, 4), spanOf('c', 6, 6)])).toEqual([TEXT]);
  });

  it('follow an edit of the text, and go with the words that are taken out', () => {
    const spans = [spanOf('speaker', 9, 19), spanOf('place', 21, 27)];
    const wordsAfter = (to: string) => movedSpans(spans, TEXT, to).map(({ start, end }) => to.slice(start, end));
    expect(wordsAfter(`New! ${TEXT}`)).toEqual(['Ilse Varga', 'Vienna']);
    expect(wordsAfter(TEXT.replace('Ilse', 'Ilse Maria'))).toEqual(['Ilse Maria Varga', 'Vienna']);
    expect(wordsAfter(TEXT.replace(' (Vienna)', ''))).toEqual(['Ilse Varga']);
  });
});

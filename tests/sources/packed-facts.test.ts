import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packedFacts, unpackedFacts } from '../../src/sources/packed-facts.ts';

describe('facts as they are stored', () => {
  it('come back whatever they are, short ones and those of an earlier version as they are', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 3000 }), (words) => {
        const text = JSON.stringify({ title: { value: words, quote: words.slice(1) } });
        expect(unpackedFacts(packedFacts(text))).toBe(text);
        expect(unpackedFacts(text)).toBe(text);
      }),
      { numRuns: 50 },
    );
  });

  it('take a third of the text of a usual announcement', () => {
    const fact = (value: string) => ({
      value,
      start: 1,
      end: 20,
      rule: 'import/summary',
      method: 'IMPORT',
      confidence: 0.9,
    });
    const abstract = 'It is shown how ink dries on paper of several kinds, and what the weather has to do with that.';
    const text = JSON.stringify({
      title: fact('On drying ink'),
      abstract: { ...fact(abstract), quote: abstract.replaceAll(' on', '\r\n on') },
      date: fact('2024-03-04'),
      startTime: fact('16:00'),
      endTime: fact('17:00'),
      location: fact('Room 12'),
      appearances: [{ role: 'SPEAKER', name: fact('Ada Quill'), affiliations: [fact('University of Papyrus')] }],
    });
    expect(packedFacts(text).length).toBeLessThan(text.length / 3);
  });

  it('are read as they stand in stores of today', () => {
    const stored = '1:q8asCPzzFFKKKjPz0hUy87IRjjKEusoIR4meiAWATFBIAWUPhfw8hYLEgtSiUaHhIaRUWwsA';
    expect(JSON.parse(unpackedFacts(stored))).toEqual({
      title: { value: 'On drying ink', start: 1, end: 2 },
      abstract: { value: 'a'.repeat(20) + ' ink dries on paper'.repeat(25) },
    });
  });
});

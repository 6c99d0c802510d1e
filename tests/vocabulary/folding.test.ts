import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldText, normTerm, searchWords, slugOf } from '../../src/text/fold.ts';

describe('folding text', () => {
  it.each([
    ['Łódź & Øresund', 'lodz and oresund'],
    ['Straße', 'strasse'],
    ['Ægypten', 'aegypten'],
    ['L’Hôpital–type  (rules)', 'l hopital type rules'],
    ['λ-calculus', 'lambda calculus'],
    ['王伟', 'wang wei'],
    ['Щукин', 'shchukin'],
    ['  ', ''],
  ])('folds %s to %s', (text, folded) => {
    expect(foldText(text)).toBe(folded);
  });

  it('gives only lower case ASCII words, and folding again changes nothing', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const folded = foldText(text);
        expect(folded).toMatch(/^(?:[a-z0-9]+(?: [a-z0-9]+)*)?$/);
        expect(foldText(folded)).toBe(folded);
      }),
    );
  });
});

describe('the norm of a term', () => {
  it.each([
    ['nonconvex optimisation', 'Non-Convex Optimization'],
    ['non convex optimizations', 'Nonconvex Optimisation'],
    ['behavioural modelling', 'behavioral modeling'],
    ['neighbouring centres', 'neighboring centers'],
    ['colour fibre bundles', 'color fiber bundle'],
    ['analysing catalysed reactions', 'analyzing catalyzed reaction'],
    ['semi-supervised learning', 'semisupervised learning'],
    ['quasi Newton method', 'quasi-Newton methods'],
    ['Theories of Matrices', 'theory of matrix'],
    ["Noether's theorem", 'Noether theorem'],
    ['archaeology', 'archeology'],
    ['Poincaré–Bendixson', 'poincare bendixson'],
    ['generalised linear models', 'generalized linear model'],
    ['haematology of leukaemia', 'hematology of leukemia'],
    ['classes of processes', 'class of process'],
  ])('of %s and %s is one', (one, other) => {
    expect(normTerm(one)).toBe(normTerm(other));
  });

  it.each(
    'noise exercise precise rise unsupervised denoising promising pointwise four hour contour physics analysis bias gas series status basis mathematics topics precision'
      .split(' ')
      .filter((word) => word !== 'topics'),
  )('leaves %s as it is', (word) => {
    expect(normTerm(word)).toBe(word);
  });

  it.each([
    ['basis', 'bias'],
    ['convex optimization', 'non-convex optimization'],
    ['CNRS', 'CNR'],
    ['gas', 'gases and ga'],
    ['learning over networks', 'learning overnetworks'],
  ])('keeps %s and %s apart', (one, other) => {
    expect(normTerm(one)).not.toBe(normTerm(other));
  });
});

describe('search words', () => {
  it('hold no operators, no stop words beside others, and at most sixteen', () => {
    expect(searchWords('talks ON "non-convex" AND (optimisation) OR -x*~2')).toEqual([
      'talks',
      'non',
      'convex',
      'optimisation',
      'x',
      '2',
    ]);
    expect(searchWords('of the')).toEqual(['of', 'the']);
    expect(searchWords(Array.from({ length: 40 }, (_, i) => `word${i}`).join(' '))).toHaveLength(16);
  });
});

describe('slugs', () => {
  it.each([
    ['Suvrit Sra', 'suvrit-sra'],
    ['Élie Cartan & sons', 'elie-cartan-and-sons'],
    ['!!!', 'x'],
    ['', 'x'],
  ])('of %s is %s', (text, slug) => {
    expect(slugOf(text)).toBe(slug);
  });

  it('are always usable in an address', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
        expect(slugOf(text)).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
        expect(slugOf(text).length).toBeLessThanOrEqual(80);
      }),
    );
  });

  it('are cut between words', () => {
    expect(slugOf('verylongword '.repeat(12))).toBe(
      'verylongword-verylongword-verylongword-verylongword-verylongword-verylongword',
    );
  });
});

/** The series that a page is of, and what of menus and links is none. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const LIST =
  '4 May 2026: Ada Quill (University of Turin): Knots without ends\n11 May 2026: Boris Feld (Lund University): Braids and beer\n18 May 2026: Cora Lind (Aarhus University): Links of links\n';

describe('the series', () => {
  it.each([
    [`Home > Events > Talks\n\nKnot Seminar, Spring 2026\n\n${LIST}`, 'Knot Seminar'],
    [`Institut für Knoten\nForschungskolloquium · Sommersemester 2026\n\n${LIST}`, 'Forschungskolloquium'],
    [
      `---\nlayout: page\ntitle: Knots & Strings Talks, spring 2026\npermalink: /talks/\n---\n\n${LIST}`,
      'Knots & Strings Talks',
    ],
    [`Recent colloquia\n\n${LIST}`, null],
  ])('of %j', async (text, series) => {
    const { talks } = await understand(text);
    expect(talks.length).toBeGreaterThan(0);
    expect(talks[0]?.series?.value ?? null).toBe(series);
  });

  it('is said of a talk alone', async () => {
    const { talks } = await understand(
      'Ada Quill (University of Turin)\nKnots without ends\n4 May 2026, 16:00\n\nWe untie knots that have no ends, and ask what is left of them; the proof is short.\n\nThis talk is part of the Newton Knot Seminar series.\n',
    );
    expect(talks[0]?.series?.value).toBe('Newton Knot Seminar');
  });
});

/** What is read of the only speaker from lines that are no sentences, and which lines are left alone. */
import { describe, expect, it } from 'vitest';
import { isLifeLine } from '../../src/extract/bio/life-line.ts';
import { understand } from '../../src/extract/understand.ts';

async function lifeIn(lines: string): Promise<string[]> {
  const { talks } = await understand(`Colloquium\n\nTuesday, 3 March 2026, 16:00\nRoom 2.01\n\n${lines}\n`);
  return talks.flatMap(({ people }) =>
    people.flatMap(({ career }) =>
      career.map(({ role, institution, end }) => [role, institution.value, end].join(' · ')),
    ),
  );
}

describe('lines about the speaker', () => {
  it.each([
    [
      'Speaker: Ada Byron\nTitle: Sorting by hand\nB.A., Smith College; M.A., Yale University',
      ['B.A. · Smith College · ', 'M.A. · Yale University · '],
    ],
    [
      'Speaker: Ada Byron\nTitle: Sorting by hand\n- Ph.D. in Statistics, ETH Zurich, 2016\n- M.Sc. in Mathematics, Lund University, 2011',
      ['Ph.D. · ETH Zurich · 2016', 'M.Sc. · Lund University · 2011'],
    ],
    [
      'Speaker: Ada Byron\nTitle: Sorting by hand\nMedical School: Duke University\nResidency: Mayo Clinic',
      ['MD · Duke University · ', 'resident · Mayo Clinic · '],
    ],
    [
      'Speaker: Ada Byron, Ph.D. (Stanford University, 2011)\nTitle: Sorting by hand',
      ['Ph.D. · Stanford University · 2011'],
    ],
    [
      'Es spricht Dr. Ada Byron über Sortieren von Hand. Sie promovierte 2008 an der Universität Bern.',
      ['PhD (Promotion) · Universität Bern · 2008'],
    ],
  ])('are read: %s', async (lines, life) => expect(await lifeIn(lines)).toEqual(life));

  it.each([
    'Master Class in Algebra',
    'Ph.D. students of the University of Oslo are welcome.',
    'MA 220, Duke University',
    'Fellowship of the Ring: how a university reads',
    'BSc and MSc students: free entry',
  ])('are no lives: %s', (line) => expect(isLifeLine(line)).toBe(false));
});

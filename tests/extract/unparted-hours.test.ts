/** Slots whose hours have no colon, "0930-1015 Registration", and four digits that are no hours. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

it('each slot has its hours', async () => {
  const text =
    'Rivers and Looms: a workshop\n\nThursday 12 November 2026\n\n- 0915-0930 Welcome\n- 0930-1015 Dora MOOR, University of Turin "Eels that remember"\n- 1015-1045 Coffee\n- 1045-1130 Peter FELD, Ghent University "Ice that sings"\n- 1900-2100 Dinner\n';
  expect(await talksAsRows(text)).toEqual([
    '2026-11-12 | 09:30 | - | Dora Moor | Eels that remember',
    '2026-11-12 | 10:45 | - | Peter Feld | Ice that sings',
  ]);
});

it('hours without an end are read where a nought begins one of them', async () => {
  const text =
    'Rivers and Looms: a workshop\n\nThursday 12 November 2026\n\n0930 Dora Moor (University of Turin): Eels that remember\n1015 Peter Feld (Ghent University): Ice that sings\n1115 Coffee\n1400 Anna Quill (Lund University): Looms that count\n';
  expect(await talksAsRows(text)).toEqual([
    '2026-11-12 | 09:30 | - | Dora Moor | Eels that remember',
    '2026-11-12 | 10:15 | - | Peter Feld | Ice that sings',
    '2026-11-12 | 14:00 | - | Anna Quill | Looms that count',
  ]);
});

it('years stay years', async () => {
  const text =
    'Ice that sings\n\nPeter Feld (Ghent University)\nThursday 12 November 2026, 16:00\n\nBiography\n1995-2000 Lecturer, University of Turin\n2000-2005 Reader, Lund University\n2005-2010 Professor, University of Oslo\n';
  expect(await talksAsRows(text)).toEqual(['2026-11-12 | 16:00 | - | Peter Feld | Ice that sings']);
});

it('codes of what was counted are no hours', async () => {
  const text =
    'Ice that sings\n\nPeter Feld (Ghent University)\nThursday 12 November 2026, 16:00\n\nAbstract: We count.\n0105 - Eels\n0210 - Trout\n0315 - Salmon\n';
  const { talks } = await understand(text);
  expect(talks[0]?.abstract?.value).toContain('0105 - Eels');
});

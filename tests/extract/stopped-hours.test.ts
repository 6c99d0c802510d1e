/** Slots whose hours a full stop ends, and who speaks in each as an item below it. */
import { expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

it('each slot has its title beside the hour and its speaker below, greetings and questions are none', async () => {
  const text =
    'Evening of rivers\n\n3 November 2026\n\nProgramme\n\n17.00. Introduction.\n- Dora Moor, director of the Old Mill.\n\n17.10. Welcome.\n- Jan Kos, coordinator at Lund University.\n\n17.15. Eels that remember.\n- Anna Quill, researcher at the University of Turin.\n\n17.40. Ice that sings: a long history.\n- Peter Feld, curator at Ghent University.\n\n18.00. Questions from the audience.\n';
  expect((await talksAsRows(text)).slice(-2)).toEqual([
    '2026-11-03 | 17:15 | - | Anna Quill | Eels that remember',
    '2026-11-03 | 17:40 | - | Peter Feld | Ice that sings: a long history',
  ]);
});

it('days with a full stop stay days', async () => {
  const text =
    'Flüsse im Winter 2026\n\n19.11. Anna Quill (Turin): Aale, die sich erinnern\n26.11. Peter Feld (Gent): Eis, das singt\njeweils 20.00 Uhr\n';
  expect(await talksAsRows(text)).toEqual([
    '2026-11-19 | 20:00 | - | Anna Quill | Aale, die sich erinnern',
    '2026-11-26 | 20:00 | - | Peter Feld | Eis, das singt',
  ]);
});

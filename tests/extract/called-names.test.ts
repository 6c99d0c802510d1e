/** People with their initials and what they are called, as Dutch pages print them, and when their lecture begins. */
import { expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

it('what somebody is called stands for the initials before it', async () => {
  const text =
    'Lezingen 2026\n\nDinsdag 3 maart 2026\nWe beginnen met een ledenvergadering om 19.00 uur. De lezing begint om 20.15 uur.\n\nSpreker: Prof. dr. H.J. (Hanneke) van der Molen, TU Delft\n\nOnderwerp: Dijken die ademen\n\nDe lezing laat zien hoe een dijk zich beweegt met het water en hoe men aan kleine scheuren ziet waar zij morgen breekt.\n\nDinsdag 17 maart 2026\n\nSpreker: Dr. K. (Karel) Postma (Universiteit Utrecht)\n\nOnderwerp: Zand onder zeil\n';
  expect(await talksAsRows(text)).toEqual([
    '2026-03-03 | 20:15 | - | Hanneke van der Molen | Dijken die ademen',
    '2026-03-17 | - | - | Karel Postma | Zand onder zeil',
  ]);
});

it('a bracket behind the letter of a building names nobody', async () => {
  const text = 'Dikes that breathe\nAda Byron (Turin)\n3 March 2026, 14:00\nPlace: Building B. (Library) Room 12\n';
  expect((await talksAsRows(text))[0]).toContain('B. (Library) Room 12');
});

it('the hour at which the next lecture begins is not that of this one', async () => {
  const text =
    'Seminar\n14 May 2027, 16:00. The next seminar starts at 17:30.\nAda Byron (Turin): Dikes that breathe\n';
  expect(await talksAsRows(text)).toEqual(['2027-05-14 | 16:00 | - | Ada Byron | Dikes that breathe']);
});

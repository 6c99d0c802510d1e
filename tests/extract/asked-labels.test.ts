/** Labels that ask: "Wann?", "Wo?", "¿Quién?" before their values. */
import { expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

it('questions lead to day, place and audience, and "Von" above them to no person', async () => {
  const text =
    'Brückenabend\nWann? 7. Mai 2026, ab 19:00 Uhr\nWo? Flößersaal, Ankergasse 4, Passau\nFür wen? für alle, die gern bauen\nVon Seilen, Bögen und Pfeilern: wie eine Brücke trägt\nGerlinde Aschbach (Universität Passau)\nZusammenfassung:\nEine Brücke steht, weil sie fallen will. Der Vortrag zeigt an drei Modellen, wohin die Last geht, und warum ein Bogen ohne Mörtel hält.\n';
  expect(await talksAsRows(text)).toEqual([
    '2026-05-07 | 19:00 | Flößersaal, Ankergasse 4, Passau | Gerlinde Aschbach | Von Seilen, Bögen und Pfeilern: wie eine Brücke trägt',
  ]);
});

it('questions may stand above their values', async () => {
  const text =
    'Mareas y puentes: cómo se mide un río\n¿Quién?\nRosalía Quintero (Universidad de Cádiz)\n¿Cuándo?\n12 de mayo de 2026, 18:00\n¿Dónde?\nSala Caleta\n';
  expect(await talksAsRows(text)).toEqual([
    '2026-05-12 | 18:00 | Sala Caleta | Rosalía Quintero | Mareas y puentes: cómo se mide un río',
  ]);
});

it('a title of questions stays whole', async () => {
  const text = 'Was? Wie? Warum? Fragen an einen Fluss\nGerlinde Aschbach\n7. Mai 2026, 19:00 Uhr\n';
  expect(await talksAsRows(text)).toEqual([
    '2026-05-07 | 19:00 | - | Gerlinde Aschbach | Was? Wie? Warum? Fragen an einen Fluss',
  ]);
});

it('questions in a row above such labels are a title', async () => {
  const text = 'When? Why? How?\nGerlinde Aschbach (University of Passau)\nWhen? 7 May 2026, 19:00\nWhere? Mill Hall\n';
  expect(await talksAsRows(text)).toEqual(['2026-05-07 | 19:00 | Mill Hall | Gerlinde Aschbach | When? Why? How?']);
});

it('"von" before two family names leads to who speaks', async () => {
  const text = 'Vortrag\nvon Aschbach und Quill\n7. Mai 2026, 19:00 Uhr, Hörsaal 2\n';
  expect((await talksAsRows(text))[0]).toContain('Aschbach & Quill');
});

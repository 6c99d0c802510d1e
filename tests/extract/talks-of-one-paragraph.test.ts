/** Notices that tell of several talks one sentence after another, and gazettes that name the title below who speaks. */
import { expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

it('each sentence with a day, a name and a title is a talk, whatever its verb and wherever its day stands', async () => {
  const text = `Geologische Abende im Winter
Auch in diesem Winter lädt das Institut für Geologie der Universität Kassel zu seinen Abenden ein, bei denen Forschung für alle verständlich wird.
Den Anfang macht am 3. November Prof. Dr. Ada Quill (Universität Ulm) mit ihrem Vortrag „Steine, die wandern“. Der Frage „Warum bebt die Erde im Rheinland?“ widmet sich am 1. Dezember Dr. Boris Feld (Geologie, Universität Köln). Am 12. Januar entführt Prof. Carla Mond (TU Berlin) in die Tiefe mit dem Thema „Schwarze Raucher am Meeresgrund“. Den Abschluss bildet am 2. Februar Dr. Jan Kos (Museum für Naturkunde), der über „Kristalle aus Eis und Feuer“ spricht.
`;
  expect(await talksAsRows(text)).toEqual([
    '--11-03 | - | - | Ada Quill | Steine, die wandern',
    '--12-01 | - | - | Boris Feld | Warum bebt die Erde im Rheinland?',
    '--01-12 | - | - | Carla Mond | Schwarze Raucher am Meeresgrund',
    '--02-02 | - | - | Jan Kos | Kristalle aus Eis und Feuer',
  ]);
});

it('a subject in quotes is the title, and what somebody was awarded nobody', async () => {
  const text = `Lectures of the week

Society of Gardeners

MR PETER ROE will lecture at 5 p.m. on Tuesday, 4 March 2025, in the Small Hall. Visitors are welcome.

Subject: 'A gardener's year.'

Faculty of Zoology

PROFESSOR ADA QUILL, Nobel Laureate, will deliver the Ida Rossi Lecture at 4 p.m. on Thursday, 6 March 2025, in the Fox Lecture Theatre.

Subject: 'Eels and the memory of rivers.'
`;
  expect(await talksAsRows(text)).toEqual([
    "2025-03-04 | 17:00 | Small Hall | Peter Roe | A gardener's year",
    '2025-03-06 | 16:00 | Fox Lecture Theatre | Ada Quill | Eels and the memory of rivers',
  ]);
});

it('a post follows a family name in capitals without a comma', async () => {
  const text =
    "Conférences 2025\n\n3 octobre 2025\nLes tourbières du nord\nLucie MARTEL Présidente du comité du CHU de Lille\n\n10 octobre 2025\nLe sel et la mer\nHugo BESSON Chirurgien dentiste, passionné d'histoire\n";
  expect(await talksAsRows(text)).toEqual([
    '2025-10-03 | - | - | Lucie Martel | Les tourbières du nord',
    '2025-10-10 | - | - | Hugo Besson | Le sel et la mer',
  ]);
});

it('a sentence may tell of two talks, and a question be what somebody asks', async () => {
  const text = `Kolloquium der Steine

Eine Reihe für alle.

Am Dienstag, 21. Oktober, um 17 Uhr eröffnet Prof. Ada Quill (Universität Ulm) das Kolloquium mit einem Vortrag über „Steine — die wandern“.

Am 12. Januar 2026 fragt Dr. Boris Feld (Uni Köln) „Kruste und Kern — Warum bebt die Erde?“ und Andrea Kos (Museum Mainz) endet am 2. Februar 2026 mit einem Vortrag über „Eis im Feuer — wie Kristalle schmelzen“.

Gäste aus der Stadt sind gern gesehen.
`;
  expect(await talksAsRows(text)).toEqual([
    '2025-10-21 | 17:00 | - | Ada Quill | Steine — die wandern',
    '2026-01-12 | - | - | Boris Feld | Kruste und Kern — Warum bebt die Erde?',
    '2026-02-02 | - | - | Andrea Kos | Eis im Feuer — wie Kristalle schmelzen',
  ]);
});

it('sentences may be glued to one another, begin or end the series, and tell the hour and place of all of them before', async () => {
  const text = `I Giovedì dei Nodi

Gli incontri dedicati ai nodi tornano in primavera: il 5 marzo, il 12 marzo e il 19 marzo, e si terranno come sempre nell’Aula dei Cordai (via Lunga, 3) alle ore 17.Tutti gli incontri sono aperti alla città.Il primo incontro è in programma per il 5 marzo, quando Anna Rossi, docente di Nodi all’Università di Pavia, interverrà su “Nodi senza capi”. Il 12 marzo sarà invece la volta del giornalista Marco Bianchi, che parlerà di “Corde e città”. Concluderà il ciclo, il 19 marzo, Livia Conti, ricercatrice di Tessitura all’Università di Bari, con “Telai che ricordano”.Coordina gli incontri Sergio Neri, direttore del Museo.
`;
  expect(await talksAsRows(text)).toEqual([
    '--03-05 | 17:00 | Aula dei Cordai (via Lunga, 3) | Anna Rossi | Nodi senza capi',
    '--03-12 | 17:00 | Aula dei Cordai (via Lunga, 3) | Marco Bianchi | Corde e città',
    '--03-19 | 17:00 | Aula dei Cordai (via Lunga, 3) | Livia Conti | Telai che ricordano',
  ]);
});

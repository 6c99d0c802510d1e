/** Halls, palaces and streets in several languages, beside the hour and below it. */
import { expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

it.each([
  [
    '17 Uhr, Hörsaal B2, Altes Palais, Wallstraße 4, Vortrag „Looms that count“. Es spricht Ada Quill, Turin.',
    'Hörsaal B2, Altes Palais, Wallstraße 4',
  ],
  [
    '17h, amphithéâtre Vauban, palais Neuf, 2 rue Haute, conférence « Looms that count » de Ada Quill.',
    'amphithéâtre Vauban, palais Neuf, 2 rue Haute',
  ],
  [
    '17:00, aula magna, palacio Nuevo, calle Alta, 2, conferencia «Looms that count» de Ada Quill.',
    'aula magna, palacio Nuevo, calle Alta, 2',
  ],
  [
    'ore 17, aula magna, palazzo Medici, via Roma, 42, conferenza “Looms that count” di Ada Quill, traduttrice.',
    'aula magna, palazzo Medici, via Roma, 42',
  ],
  [
    '17h, aula magna, palácio Novo, rua Alta, 2, palestra “Looms that count” de Ada Quill.',
    'aula magna, palácio Novo, rua Alta, 2',
  ],
  [
    '17.00 uur, zaal B2, Oude Paleis, Hoogstraat 2, lezing ‘Looms that count’ door Ada Quill.',
    'zaal B2, Oude Paleis, Hoogstraat 2',
  ],
])('reads room, house and street, and nobody in them: %s', async (row, place) => {
  const page = `12.05.2026\n– ${row}\n`;
  expect(await talksAsRows(page)).toEqual([`2026-05-12 | 17:00 | ${place} | Ada Quill | Looms that count`]);
});

it.each([
  ['Amphithéâtre Vauban, centre universitaire de Haute-Rive, Calais', 'Conférence'],
  ['Auditório Orlando Ribeiro, Colégio do Espírito Santo, Évora', 'Palestra'],
  ['Collegezaal Tinbergen, gebouw de Horst, Enschede', 'Lezing'],
  ['Aula Magna Severo Ochoa, campus San Amaro, Burgos', 'Conferencia'],
])('reads the hall below the hour at the foot of a page: %s', async (place, kind) => {
  const life =
    'Ada Quill teaches the mathematics of looms at the University of Turin and has written two books on them.';
  const page = `${kind}: Looms that count\n\nAda Quill (University of Turin)\n\n${life}\n\n12.05.2026, 18:30\n${place}\n`;
  expect(await talksAsRows(page)).toEqual([`2026-05-12 | 18:30 | ${place} | Ada Quill | Looms that count`]);
});

it.each([
  ['Vortrag', 'Referiert'],
  ['Conférence', 'Interviendra'],
  ['Conferencia', 'Interviene'],
  ['Conferenza', 'Interviene'],
  ['Palestra', 'Intervém'],
  ['Lezing', 'Spreekt'],
  ['Wykład', 'Wystąpi'],
])('takes the verb before a name for no part of it: %s … %s', async (kind, verb) => {
  const page = `12.05.2026, 18:30. ${kind} “Looms that count”. ${verb} Ada Quill, University of Turin.\n`;
  expect(await talksAsRows(page)).toEqual(['2026-05-12 | 18:30 | - | Ada Quill | Looms that count']);
});

/** When and where talks of a programme or a list take place: the day and room over several of them, and what breaks off from them. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

async function talksOf(text: string): Promise<string[]> {
  const { talks } = await understand(text);
  return talks.map(({ title, date, startTime, location, appearances }) =>
    [
      date?.value ?? '-',
      startTime?.value ?? '-',
      location?.value ?? '-',
      appearances.map(({ name }) => name.value).join(' & '),
      title?.value ?? '-',
    ].join(' | '),
  );
}

describe('the day of a programme', () => {
  it('has its place beside or below it, for all slots', async () => {
    expect(
      await talksOf(
        'Topology Day\nFriday, 4 April 2025\nRoom 2.14, Huygens Building, Nijmegen\n\n10:00 coffee\n10:30 Marta Vidal (Girona)\nBraids and the dilogarithm\n11:30 Ivan Horvat (Zagreb)\nKnots in lens spaces\n',
      ),
    ).toEqual([
      '2025-04-04 | 10:30 | Room 2.14, Huygens Building, Nijmegen | Marta Vidal | Braids and the dilogarithm',
      '2025-04-04 | 11:30 | Room 2.14, Huygens Building, Nijmegen | Ivan Horvat | Knots in lens spaces',
    ]);
  });

  it('keeps slots apart that are as long as wrapped lines, and the sessions that head them', async () => {
    expect(
      await talksOf(
        'Tag der leisen Maschinen\nDonnerstag, 12. März 2026\nHaus der Kirche, Großer Saal\n\n9:30 Begrüßung\nDekanin Martha Kruse\n9:45 – 10:30 Anna Berg (Uni Bremen): Kühlung ohne Lüfter und ohne bewegte teile\n10:30 – 11:15 Piotr Maj & Wendla Ost (AGH Kraków): Lager ganz ohne Öl\n\n11:15 – 12:00 Mittagessen\n\nTeil 2: Werkstoffe (Leitung: Ute Lang)\n12:00 – 12:45 Carla Rossi (Politecnico di Torino): Weiche Magnete aus Abfall\n',
      ),
    ).toEqual([
      '2026-03-12 | 09:45 | Haus der Kirche, Großer Saal | Anna Berg | Kühlung ohne Lüfter und ohne bewegte teile',
      '2026-03-12 | 10:30 | Haus der Kirche, Großer Saal | Piotr Maj & Wendla Ost | Lager ganz ohne Öl',
      '2026-03-12 | 12:00 | Haus der Kirche, Großer Saal | Carla Rossi | Weiche Magnete aus Abfall',
    ]);
  });
});

it('reads a table on through rows of which only the day is printed', async () => {
  expect(
    await talksOf(
      'Algebra Seminar, Spring 2024\nTuesdays 3pm, Math 417\n\nDate\tSpeaker\tTitle\nJanuary 16\tAda Lin (UCLA)\tTensor ideals\nJanuary 23\nJanuary 30\tBo Karlsson (Lund)\tSupport varieties\nFebruary 6\tno seminar\nFebruary 13\tChiara Neri (Pisa)\tTBA\n',
    ),
  ).toEqual([
    '2024-01-16 | 15:00 | Math 417 | Ada Lin | Tensor ideals',
    '2024-01-30 | 15:00 | Math 417 | Bo Karlsson | Support varieties',
    '2024-02-13 | 15:00 | Math 417 | Chiara Neri | -',
  ]);
});

it.each([
  ['Monday, July 8th, 2024 | 14.30\nSala Rossa, via Ponzio 34', '2024-07-08 | 14:30 | Sala Rossa, via Ponzio 34'],
  ['When: Tuesday, April 5, 2022 | 3:30 PM\nWhere: Dodge Hall 12', '2022-04-05 | 15:30 | Dodge Hall 12'],
])('reads the hour behind a bar: %j', async (when, expected) => {
  expect(await talksOf(`Seminar\n\nSpeaker: Ada Byron (Turin)\nTitle: On engines\n${when}\n`)).toEqual([
    `${expected} | Ada Byron | On engines`,
  ]);
});

it('sets day, hour and place apart that begin small behind a label which touches them', async () => {
  const [talk] = await talksOf(
    'Startseite Veranstaltungen Physikalisches Kolloquium Licht in der Faser: wie Pulse brechenDr. Hanna WeidlichDatumdonnerstag, 7. Mai 2026 Zeitvon 17:15 bis 18:15 Uhr OrtHörsaal H2, Physikgebäude Pulse brechen in Glasfasern, wenn Dispersion und Nichtlinearität sich aufheben. Der Vortrag zeigt Messungen an photonischen Kristallfasern.',
  );
  expect(talk).toMatch(/^2026-05-07 \| 17:15 \| Hörsaal H2.* \| Hanna Weidlich \| /);
});

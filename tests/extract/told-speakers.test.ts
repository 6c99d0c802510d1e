/** Labels for speakers that name somebody in a sentence on the life, in several languages. */
import { expect, it } from 'vitest';
import { portrayUnderstanding } from '../../src/extract/portrait.ts';
import { understand } from '../../src/extract/understand.ts';

it.each([
  ['Referentin: Ada Quill leitet das Landesamt für Wasserbau Sachsen.', 'Landesamt für Wasserbau Sachsen'],
  ['Referent: Boris Feld lehrt Geologie an der Universität Turin.', 'Universität Turin'],
  [
    'Intervenant : Boris Feld est directeur de l’Institut océanographique de Monaco.',
    'Institut océanographique de Monaco',
  ],
  ['Ponente: Boris Feld dirige el Observatorio Astronómico Nacional.', 'Observatorio Astronómico Nacional'],
  [
    "Relatrice: Ada Quill è professoressa associata all'Università Ca' Foscari Venezia.",
    "Università Ca' Foscari Venezia",
  ],
  ['Orador: Boris Feld ensina geologia na Universidade do Porto.', 'Universidade do Porto'],
  ['Spreker: Boris Feld leidt het Nederlands Instituut voor Ecologie.', 'Nederlands Instituut voor Ecologie'],
  ['Prelegentka: Ada Quill wykłada geologię na Uniwersytecie Gdańskim.', 'Uniwersytet Gdański'],
  ['Speaker: Ada Quill teaches geology at the University of Turin.', 'University of Turin'],
])('reads one speaker and the house in "%s"', async (label, house) => {
  const { talks } = portrayUnderstanding(await understand(`Looms that count\n12.5.2026, 14:00\n${label}\n`));
  const name = label.includes('Ada') ? 'Ada Quill' : 'Boris Feld';
  expect(talks).toEqual([
    expect.objectContaining({ speakers: [expect.objectContaining({ name, affiliations_as_stated: [house] })] }),
  ]);
});

it.each([
  [
    'es catedrática en la Universidad de Oviedo, donde dirige desde 2019 el Instituto de Telares',
    'Instituto de Telares',
  ],
  ['è professoressa all’Università di Trento, dove dirige dal 2019 il Centro Tessitura', 'Centro Tessitura'],
  ['é professora na Universidade do Minho, onde dirige desde 2019 o Centro de Tecelagem', 'Centro de Tecelagem'],
  ['is hoogleraar aan de Universiteit Leiden, waar zij sinds 2019 het Donders Instituut leidt', 'Donders Instituut'],
])('reads what somebody leads since a year: %s', async (life, led) => {
  const page = `Looms that count\n12.5.2026\nAda Quill\n\nAda Quill ${life}.\n`;
  const { people } = portrayUnderstanding(await understand(page));
  const leads = expect.objectContaining({ role: expect.stringContaining(led), start: '2019' });
  expect(people).toEqual([expect.objectContaining({ career: expect.arrayContaining([leads]) })]);
});

it.each([
  ['is afgestudeerd aan de Technische Universiteit Delft (2011)', 'graduated', 'Technische Universiteit Delft'],
  ['studeerde in 2011 af in de geologie aan de Universiteit Utrecht', 'graduated', 'Universiteit Utrecht'],
  ['jest absolwentką Politechniki Gdańskiej (2011)', 'graduated', 'Politechnika Gdańska'],
  ['obtuvo el título de Ingeniera Civil en la Universidad de Talca en 2011', 'Ingeniera Civil', 'Universidad de Talca'],
  ['obteve o título de Engenheira Civil na Universidade do Porto em 2011', 'Engenheira Civil', 'Universidade do Porto'],
  ['si è diplomata al Politecnico di Torino nel 2011', 'diploma', 'Politecnico di Torino'],
])('reads first degrees: %s', async (life, degree, institution) => {
  const page = `Looms that count\n12.5.2026\nAda Quill\n\nAda Quill ${life}.\n`;
  const { people } = portrayUnderstanding(await understand(page));
  const first = expect.objectContaining({ degree, institution, year: '2011' });
  expect(people).toEqual([expect.objectContaining({ education: [first] })]);
});

it('reads a speaker without the end of the sentence', async () => {
  const page = `The Roe Lecture 2024

Each autumn a lecture for all is held in her honour.

The next one will be given by Professor Ada Quill.

Wednesday 6 November 2024, 4.15pm

Title: Which way do looms go?
`;
  const { talks } = portrayUnderstanding(await understand(page));
  expect(talks).toEqual([expect.objectContaining({ speakers: [expect.objectContaining({ name: 'Ada Quill' })] })]);
});

it('reads the speaker in a life below a title in capitals, and none in the title', async () => {
  const page = `Weaving Events
Looms That Never Sleep
How Mills Are Kept in Order: Threads, Knots and Repairs.
Date: Thursday 12 May 2011, 15:00
Venue: Room 12
Dr Ada Quill is a Staff Engineer at Siemens, where she mends threads. Earlier she was a Lecturer at Tromsø University.
A loom in every house must not lose a single thread. We look into what holds them together.
`;
  const { talks } = portrayUnderstanding(await understand(page));
  expect(talks).toEqual([expect.objectContaining({ speakers: [expect.objectContaining({ name: 'Ada Quill' })] })]);
});

it('reads a day that is glued to the title', async () => {
  const page = `Weather by Thread: Weavers, Ports and the Making of LoomsJuly 18, 2019, in the Curie Library Auditorium.
The speaker:
Ada Quill is a reader at Lund University. She earned an MA at Aarhus University.
`;
  const { talks } = portrayUnderstanding(await understand(page));
  expect(talks).toEqual([
    expect.objectContaining({
      title: 'Weather by Thread: Weavers, Ports and the Making of Looms',
      date: '2019-07-18',
      speakers: [expect.objectContaining({ name: 'Ada Quill' })],
    }),
  ]);
});

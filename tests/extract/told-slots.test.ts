/** Weeks of events in paragraphs that begin with the hour and tell of a talk in sentences. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const ADMISSION =
  'Admission is free and open to everybody, but seats are limited, so that those who wish to come are asked to write to the museum by the end of the week before the evening.';

it('each paragraph below its day is a talk, with the title behind its word and those who speak', async () => {
  const text = `This week on campus
Monday, March 3
- 6 pm, Room B1, Green Hall, lecture “Ice that sings” in the series “Water and Memory”, run by the City Museum. The speakers are Ada Quill, professor at the University of Turin, and Boris Feld, lecturer in hydrology at the University of Parma. ${ADMISSION}
Tuesday, March 4
- 11.30 am, Room C2, Red Hall, seminar “Eels and the Moon”, organised by the Department of Biology. Carla Moon of the University of Bologna will speak.
- 3 pm, Yellow Room, keynote “Why Rivers Change Their Beds” by Dario Long, director of the Museum of Waters in Ferrara.
`;
  expect(await talksAsRows(text)).toEqual([
    '--03-03 | 18:00 | Room B1, Green Hall | Ada Quill & Boris Feld | Ice that sings',
    '--03-04 | 11:30 | Room C2, Red Hall | Carla Moon | Eels and the Moon',
    '--03-04 | 15:00 | Yellow Room | Dario Long | Why Rivers Change Their Beds',
  ]);
  const { talks } = await understand(text);
  expect(talks[0]?.appearances.map(({ affiliations }) => affiliations[0]?.value)).toEqual([
    'University of Turin',
    'University of Parma',
  ]);
});

it('in Italian too, with a whole hour behind “ore” and a dash before it', async () => {
  const text = `Gli appuntamenti della settimana
Lunedì 3 marzo
– ore 18, aula B1, palazzo Verde, conferenza “Il ghiaccio che canta” per il ciclo di incontri “Acqua e memoria” promosso dal museo civico “Ida Rossi”. Interverranno Ada Quilli, docente dell’università di Torino, e Bruno Felda, ricercatore di Idrologia dell’università di Parma. L’ingresso è libero e aperto a tutta la cittadinanza, fino a esaurimento dei posti.
Martedì 4 marzo
– ore 11.30, aula C2, seminario “Le anguille e la luna”. Interverranno i docenti Carla Mondi e Francesca Lunghi del dipartimento di Biologia.
– ore 15, sala Gialla, lectio magistralis “Perché i fiumi cambiano letto” di Dario Lunghi, direttore del Museo delle acque di Ferrara.
`;
  expect(await talksAsRows(text)).toEqual([
    '--03-03 | 18:00 | aula B1, palazzo Verde | Ada Quilli & Bruno Felda | Il ghiaccio che canta',
    '--03-04 | 11:30 | aula C2 | Carla Mondi & Francesca Lunghi | Le anguille e la luna',
    '--03-04 | 15:00 | sala Gialla | Dario Lunghi | Perché i fiumi cambiano letto',
  ]);
});

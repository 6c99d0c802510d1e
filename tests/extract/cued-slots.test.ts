/** Slots of a programme whose hours stand behind a word: each begins with its hour. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

it.each([
  [
    'Giornata di studi sulla rugiada\nAula Magna, venerdì 3 maggio 2024\n\nore 9.30 – Apertura\nore 10.00 – Ada Esempio (Università di Bologna): Le gocce del mattino\nore 11.15 – Otto Campione (Università di Trento): Il peso della nebbia\n',
    ['10:00 Ada Esempio: Le gocce del mattino', '11:15 Otto Campione: Il peso della nebbia'],
  ],
  [
    "Journée d'étude sur la rosée\nvendredi 3 mai 2024, Amphi B\n\nDe 9h30 à 10h15 : Ada Exemple (Université de Nantes), Les gouttes du matin\nDe 10h15 à 11h : Otto Modèle (Université de Lille), Le poids du brouillard\n",
    ['09:30 Ada Exemple: Les gouttes du matin', '10:15 Otto Modèle: Le poids du brouillard'],
  ],
  [
    'Konferencja o rosie, piątek 3 maja 2024 r., sala 5\n\ngodz. 9:30 – Adam Przykład (Uniwersytet Łódzki): Krople poranka\ngodz. 10:15 – Olga Wzorowa (Uniwersytet Opolski): Ciężar mgły\n',
    ['09:30 Adam Przykład: Krople poranka', '10:15 Olga Wzorowa: Ciężar mgły'],
  ],
  [
    'Dear all, there are two talks on Friday 3 May 2024, in Room 5.\n\nTalk 1 (14:00): Ada Sample (Lund University), Drops of the morning\nTalk 2 (15:15): Otto Pattern (Ghent University), The weight of fog\n',
    ['14:00 Ada Sample: Drops of the morning', '15:15 Otto Pattern: The weight of fog'],
  ],
  [
    'Two speakers this week (Friday 3 May 2024, Newell 3.14):\n\n1) 2pm: Dr Ada Sample, Lund University, "Drops of the morning"\n2) 3pm: Dr Otto Pattern, Ghent University, "The weight of fog"\n',
    ['14:00 Ada Sample: Drops of the morning', '15:00 Otto Pattern: The weight of fog'],
  ],
  [
    'Freitag, 3. Mai 2024, Hörsaal 3\n\n1. Vortrag, 14:00 Uhr: Ada Muster (Universität Graz), Tropfen am Morgen\n2. Vortrag, 15:00 Uhr: Otto Vorlage (Universität Halle), Das Gewicht des Nebels\n',
    ['14:00 Ada Muster: Tropfen am Morgen', '15:00 Otto Vorlage: Das Gewicht des Nebels'],
  ],
])('%s', async (text, expected) => {
  const { talks } = await understand(text);
  const slots = talks.map(({ title, startTime, appearances: [first] }) => [
    startTime?.value,
    first?.name.value,
    title?.value,
  ]);
  expect(slots.map(([hour, name, title]) => `${hour} ${name}: ${title}`)).toEqual(expected);
});

it('reads rows that count their talks as entries of a list, for the day and room above them', async () => {
  const text =
    'Two talks in the fog seminar, Friday, 3 May 2024, Room 1.12.\n\nTalk 1: Ada Sample (Lund University), Drops of the morning\nTalk 2: Otto Pattern (Ghent University), The weight of fog\n';
  const { talks } = await understand(text);
  expect(
    talks.map(({ title, date, location, appearances: [first] }) =>
      [date?.value, location?.value, first?.name.value, title?.value].join(' | '),
    ),
  ).toEqual([
    '2024-05-03 | Room 1.12 | Ada Sample | Drops of the morning',
    '2024-05-03 | Room 1.12 | Otto Pattern | The weight of fog',
  ]);
});

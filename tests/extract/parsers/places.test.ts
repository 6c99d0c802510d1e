/** Places of meeting in lines and sentences, and what is none. */
import { describe, expect, it } from 'vitest';
import { placeIn } from '../../../src/extract/parsers/places.ts';

function placeOf(text: string, isBesideTime = true): string | null {
  const place = placeIn(text, { start: 0, end: text.length }, isBesideTime);
  return place && text.slice(place.start, place.end);
}

describe('a place beside the hour', () => {
  it.each([
    [' in Arts C203 (not in the usual room)', 'Arts C203'],
    [', BIO 2.11 - Genomics Club', 'BIO 2.11'],
    ['Lecture Theatre 2, 9 King Square. There will be wine afterwards.', 'Lecture Theatre 2, 9 King Square'],
    [' im Otto-Stein-Zentrum, Hörsaal H2. Wir bitten um Anmeldung', 'Otto-Stein-Zentrum, Hörsaal H2'],
    [' w sali 447 (plac Dolny 3) odbędzie się publiczna obrona', 'sali 447 (plac Dolny 3)'],
    [' en el Aula Magna del Palacio Viejo y la entrada es libre', 'Aula Magna del Palacio Viejo'],
    [', Marburg 12', 'Marburg 12'],
    ['E18-304, 50 Elm Street', 'E18-304, 50 Elm Street'],
    ['online only: the talk by', 'online'],
    ['Haus der Segel Lindenweg 12 24103 Kiel', 'Haus der Segel Lindenweg 12 24103 Kiel'],
    ['Musée des Cordes, 10 rue du Port 29200 Brest', 'Musée des Cordes, 10 rue du Port 29200 Brest'],
    ['Salle des conseils, 9 rue du Port', 'Salle des conseils, 9 rue du Port'],
    ['Quill Auditorium (Mill House, Room 3)', 'Quill Auditorium (Mill House, Room 3)'],
    ['Mill Hall Room 12', 'Mill Hall Room 12'],
    ['NB12.01, bât.3, campus Aulnay, rue du Lac', 'NB12.01, bât.3, campus Aulnay, rue du Lac'],
    ['5B.112a', '5B.112a'],
    ['Room B12 in Mill Hall', 'Room B12 in Mill Hall'],
    ['Department of Weaving Lecture hall 3', 'Lecture hall 3'],
  ])('%s', (text, place) => {
    expect(placeOf(text)).toBe(place);
  });
});

describe('no place', () => {
  it('is the day of a month', () => {
    expect(placeOf(', March 29')).toBeNull();
  });

  it.each([
    'Windows 95 and what came after it',
    'Coffee is served at 3 in the Old Hall',
    'Die Vermessung der Welt',
    'You can meet him in Room 5 before lunch',
    'Autumn talks in 2022 (times in Central time)',
    'Die Salzstraße im Mittelalter',
  ])('%s', (text) => {
    expect(placeOf(text, false)).toBeNull();
  });

  it('a person behind the room is no part of it', () => {
    expect(placeOf('Room 5, Dr. Ada Byron')).toBe('Room 5');
  });
});

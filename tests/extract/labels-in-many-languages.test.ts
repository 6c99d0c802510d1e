/** What stands in several languages alike: labels that say of what they are, blocks without blank lines between them, and sentences on all talks. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const placesOf = async (text: string) =>
  (await understand(text)).talks.map(({ startTime, location }) => [startTime?.value, location?.value]);

it.each([
  'Ort der Veranstaltung',
  'Ort der Vorträge',
  'Lieu des conférences',
  'Lieu de la rencontre',
  'Lugar de los encuentros',
  'Lugar de las charlas',
  'Sede degli incontri',
  'Luogo della conferenza',
  'Local das palestras',
  'Local do evento',
  'Plaats van de lezingen',
  'Locatie van de bijeenkomst',
  'Miejsce spotkania',
  'Miejsce wykładów',
])('reads the place behind "%s"', async (label) => {
  const page = `Looms that count\n12.5.2026, 14:00\n${label}: Old Mill, Weir Street 3\nAda Quill (University of Turin)\n`;
  expect(await placesOf(page)).toEqual([['14:00', 'Old Mill, Weir Street 3']]);
});

it.each([
  ['Seminar für Webkunde', 'Titel', 'Vortragende', 'Datum', 'Ort', 'Uhrzeit', 'Raum'],
  ['Séminaire de tissage', 'Titre', 'Oratrice', 'Date', 'Lieu', 'Heure', 'Salle'],
  ['Seminario de telares', 'Título', 'Ponente', 'Fecha', 'Lugar', 'Hora', 'Aula'],
  ['Seminario di tessitura', 'Titolo', 'Relatrice', 'Data', 'Luogo', 'Ora', 'Aula'],
  ['Seminário de teares', 'Título', 'Oradora', 'Data', 'Local', 'Hora', 'Sala'],
  ['Seminarium weefkunde', 'Titel', 'Spreker', 'Datum', 'Plaats', 'Tijd', 'Zaal'],
  ['Seminarium tkackie', 'Tytuł', 'Prelegentka', 'Data', 'Miejsce', 'Godzina', 'Sala'],
  ['Loom Seminar', 'Title', 'Speaker', 'Date', 'Place', 'Time', 'Room'],
])('keeps place and hour with the talk above where the next block follows at once: %s', async (...words) => {
  const [series, title, speaker, day, place, hour, room] = words;
  const block = (name: string, nth: number) =>
    `${series}\n${title}: Looms that count to ${nth}\n${speaker}: ${name} (University of Turin)\n${day}: 1${nth}.05.2026\n${place}: ${room} 10${nth}\n${hour}: 1${nth}:00\n`;
  expect(await placesOf(block('Ada Quill', 2) + block('Boris Feld', 3) + block('Carla Moss', 4))).toEqual([
    ['12:00', `${room} 102`],
    ['13:00', `${room} 103`],
    ['14:00', `${room} 104`],
  ]);
});

it.each([
  ['Die Vorträge beginnen um 18.30 Uhr im Hörsaal 2.', 'Hörsaal 2'],
  ['Les conférences débutent à 18h30 dans la salle 2.', 'salle 2'],
  ['Las charlas empiezan a las 18:30 en el Aula 2.', 'Aula 2'],
  ['Gli incontri avranno inizio alle 18.30 in Aula 2.', 'Aula 2'],
  ['As palestras começam às 18h30 na Sala 2.', 'Sala 2'],
  ['De lezingen beginnen om 18.30 uur in Zaal 2.', 'Zaal 2'],
  ['Wykłady zaczynają się o godz. 18.30 w sali 2.', 'sali 2'],
])('gives all talks what a sentence at the foot says of them: %s', async (sentence, room) => {
  const page = `Loom Seminar 2026\n\n12.05.2026 Ada Quill (Turin): Looms that count\n19.05.2026 Boris Feld (Lund): Looms that forget\n\n${sentence}\n`;
  expect(await placesOf(page)).toEqual([
    ['18:30', room],
    ['18:30', room],
  ]);
});

it.each([
  'Ansprechpartnerin',
  'Kontaktperson',
  'Personne à contacter',
  'Coordinatrice',
  'Persona de contacto',
  'Organizadora',
  'Persona di contatto',
  'Organizzatrice',
  'Pessoa de contacto',
  'Coordenadora',
  'Contactpersoon',
  'Osoba kontaktowa',
  'Koordynatorka',
])('takes "%s" for the label of who organises', async (label) => {
  const { talks } = await understand(`Looms that count\n12.5.2026, 14:00\nAda Quill\n\n${label}: Boris Feld\n`);
  const people = talks.flatMap(({ appearances }) => appearances.map(({ role, name }) => `${role} ${name.value}`));
  expect(people.toSorted()).toEqual(['ORGANISER Boris Feld', 'SPEAKER Ada Quill']);
});

/** Pages of calendars that link the events before and behind, with and without their line breaks. */
import { expect, it } from 'vitest';
import { answerOf } from '../../src/evaluation/case-file.ts';
import { portrayUnderstanding } from '../../src/extract/portrait.ts';
import { understand } from '../../src/extract/understand.ts';

const TEXT =
  'Drained bogs sink by a centimetre a year and give off more carbon than all our lorries. We measured for ten years what happens when the water comes back, on forty plots between the dunes and the border. I will show which plants return first.';
const LINK = '« Open day: Boris Feld Museum night »';
const WHEN = 'October 12, 2021 @ 3:00 pm - 4:00 pm';

async function read(text: string) {
  return answerOf(portrayUnderstanding(await understand(text))).talks.map(({ title, date, location, speakers }) => ({
    title,
    date,
    location,
    names: speakers?.map(({ name }) => name),
  }));
}

it('a page in one line keeps its quoted title apart from its text and from the links around it', async () => {
  const page = `Institute of Soils Staff Projects « All Events This event has passed. Soil Colloquium – Maaike van den Akker, University of Turin ${WHEN} ${LINK} “Peat” ${TEXT} + Google Calendar + iCal Export Details Date: October 12, 2021 Time: 3:00 pm - 4:00 pm Event Category: Soil Colloquium Venue Hall C104 ${LINK}`;
  expect(await read(page)).toEqual([
    { title: 'Peat', date: '2021-10-12', location: 'Hall C104', names: ['Maaike van den Akker'] },
  ]);
});

it('a page with its lines takes nobody of its neighbours for a speaker', async () => {
  const page = `« Alle Veranstaltungen\n\nDiese Veranstaltung hat bereits stattgefunden.\n\nBodenkolloquium: Prof. Dr. Hanna Wolters (Universität Rostock)\n\n12. Mai 2022 @ 17:15 - 18:30\n\n« Lesung: Peter Arndt\nFührung durch die Sternwarte »\n\n„Nebel auf der Ostsee“\n\nWarum liegt der Nebel im Frühjahr so oft vor der Küste? Wir zeigen mit Messungen von drei Schiffen, dass kaltes Wasser allein nicht genügt.\n`;
  expect(await read(page)).toMatchObject([{ title: 'Nebel auf der Ostsee', names: ['Hanna Wolters'] }]);
});

it('marks of quotation are no links where no way leads back to a calendar', async () => {
  const page = `Séminaire des sols\n\nAda Quill (Université de Turin)\n« La tourbe et la mer »\nMardi 12 octobre 2021, 15h, salle 12\n`;
  expect(await read(page)).toMatchObject([{ title: 'La tourbe et la mer', names: ['Ada Quill'] }]);
});

it.each(['E. R. van der Berg', 'K. von Ahlfeld', 'J.-P. de la Cour'])(
  'initials and particles name %s',
  async (name) => {
    const page = `Where do sparse sets live?\n\n${name} (University of Turin)\nTuesday 12 October 2021, 15:00-16:00\nRoom 12\n\n${TEXT}\n`;
    expect(await read(page)).toMatchObject([{ title: 'Where do sparse sets live?', names: [name] }]);
  },
);

it('a label behind the day that opens an entry leaves the day its own', async () => {
  const page = `Seminarium „Gleby”\n\n2021-10-19, godz. 15:00, sala 12\nAda Quill (Uniwersytet Opolski)\nPeat and sea\n\n2021-10-12, godz. 15:00, sala 14\nBoris Feld (Uniwersytet Warszawski)\nBogs\n`;
  expect((await read(page)).map(({ title, date }) => [title, date])).toEqual([
    ['Peat and sea', '2021-10-19'],
    ['Bogs', '2021-10-12'],
  ]);
});

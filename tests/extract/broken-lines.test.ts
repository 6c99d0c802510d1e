/** Lines that break off: titles set in capitals over two lines, posts that go on behind a comma. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

async function talksOf(text: string) {
  const { talks } = await understand(text);
  return talks.map(({ title, appearances }) => [
    title?.value ?? null,
    ...appearances.flatMap(({ name, affiliations }) => [name.value, ...affiliations.map(({ value }) => value)]),
  ]);
}

describe('blocks of a poster', () => {
  it('have their title in capitals over two lines, and the word for a talk before who gives it', async () => {
    const text =
      'WINTER TALKS\n\nTUESDAY 3 MARCH 2026 AT 6:30 PM\n\nHOW THE RIVER BECAME\nA ROAD FOR EELS\n\nLecture by Anna Quill\nprofessor of the history of rivers,\nat the University of Turin, director of the Old Mill Museum\n\nTUESDAY 10 MARCH 2026 AT 6:30 PM\n\nICE WITHOUT END\n\nLecture by Peter Feld\ncurator at Ghent University\n';
    expect(await talksOf(text)).toEqual([
      ['HOW THE RIVER BECAME A ROAD FOR EELS', 'Anna Quill', 'University of Turin', 'Old Mill Museum'],
      ['ICE WITHOUT END', 'Peter Feld', 'Ghent University'],
    ]);
  });

  it('have them in Italian', async () => {
    const text =
      "MARTEDÌ 3 MARZO 2026 ORE 18:30\n\nCOME IL FIUME DIVENNE\nUNA STRADA PER ANGUILLE\n\nConferenza di Anna Quaglia\nprofessoressa di storia dei fiumi,\nall'Università di Torino\n\nMARTEDÌ 10 MARZO 2026 ORE 18:30\n\nGHIACCIO SENZA FINE\n\nConferenza di Bruno Feltri\ncuratore all'Università di Gand\n";
    expect(await talksOf(text)).toEqual([
      ['COME IL FIUME DIVENNE UNA STRADA PER ANGUILLE', 'Anna Quaglia', 'Università di Torino'],
      ['GHIACCIO SENZA FINE', 'Bruno Feltri', 'Università di Gand'],
    ]);
  });
});

it('front matter that names only a title is no talk beside the labels below', async () => {
  const text =
    '---\ntitle: Invited Talk by Prof. Anna Quill:"Eels that count- A Tale"\n---\n\n##### **Invited Talk by Prof. Anna Quill:"Eels that count: A Tale"**\n**Title:** Eels that count: A Tale\n**Speaker:** Prof. Anna Quill\n**Host Faculty:** Dr. Peter Feld\n**Room No:** LH2 (007)\n**Time:** 09:30\n\n**Dates:**\nMonday, November 23, 2026 - 09:30\n';
  const { talks } = await understand(text);
  expect(
    talks.map(({ title, location, appearances }) => [
      title?.value,
      location?.value,
      ...appearances.map(({ name, role }) => `${role} ${name.value}`),
    ]),
  ).toEqual([['Eels that count: A Tale', 'LH2 (007)', 'SPEAKER Anna Quill', 'HOST Peter Feld']]);
});

it('prose that was changed after it was wrapped gives no title, and begins where it begins', async () => {
  const text =
    'Weaving by the Ear\n\nBy Assistant Professor Anna Quill - Ghent University\n\nDate: Monday, March 2nd, 2026\n\nLocation: Old Mill, Hall 2\n\nLooms have long been built for dry rooms and a single\nweaver. But the mills where people want to weave - cellars, boats, barns and old\nchurches - are damp. Warps suffer most, because a damp thread gives way under any load\nthat is put on it. The talk goes over what is known of this.\n';
  const { talks } = await understand(text);
  expect(talks.map(({ title, abstract }) => [title?.value, abstract?.value.slice(0, 22)])).toEqual([
    ['Weaving by the Ear', 'Looms have long been b'],
  ]);
});

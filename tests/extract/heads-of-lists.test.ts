/** What the head of a list says of all its talks, and what beside it is no talk. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

async function read(text: string) {
  const { talks } = await understand(text);
  return talks.map(({ title, date, startTime, location, appearances }) =>
    [title?.value, appearances[0]?.name.value, date?.value, startTime?.value, location?.value].join(' | '),
  );
}

const LIST =
  'venerdì 6 marzo 2026\nAnna Quill (Università di Torino)\nTitolo: Anguille nella nebbia\n\nvenerdì 13 marzo 2026, ore 15:00, Aula 6\nPeter Feld (Università di Udine)\nTitolo: Ghiaccio che canta\n';

it('takes the sentence with the usual hour for no talk, and its hour for those that name none', async () => {
  const head =
    'Seminari di Idrologia\n\nAnno accademico 2025/2026. I seminari si svolgono di norma il venerdì alle ore 16:30.';
  expect(await read(`${head}\n\n${LIST}`)).toEqual([
    'Anguille nella nebbia | Anna Quill | 2026-03-06 | 16:30 | ',
    'Ghiaccio che canta | Peter Feld | 2026-03-13 | 15:00 | Aula 6',
  ]);
});

it.each([
  [
    'below the day',
    'River Day\nFriday 6 March 2026\nCentre for River Studies, Mill Road, MR2',
    'Centre for River Studies, Mill Road, MR2',
  ],
  [
    'below a label',
    'River Day\n\nVENUE\nByron Lecture Hall, Turin\n\nFriday 6 March 2026',
    'Byron Lecture Hall, Turin',
  ],
])('gives the talks of a programme the place that stands %s', async (_where, head, place) => {
  const slots =
    '9.30 Registration and coffee\n10.00 Anna Quill (University of Turin)\n  Eels that remember\n10.50 Peter Feld (Ghent University)\n  Ice that sings\n11.30 Coffee';
  expect(await read(`${head}\n\n${slots}\n`)).toEqual([
    `Eels that remember | Anna Quill | 2026-03-06 | 10:00 | ${place}`,
    `Ice that sings | Peter Feld | 2026-03-06 | 10:50 | ${place}`,
  ]);
});

it('reads the year of a term in a title with bars, and none in a sentence of an abstract', async () => {
  const page =
    'Colloquium Archive - Spring 2019 | Department of Rivers\n\nWednesdays, 4 pm\n\nOld Library\n\nFeb 4: Anna Quill (University of Turin), "Eels that remember"\nWe began to count them in July 2015.\n\nFeb 11: Peter Feld (Ghent University), "Ice that sings"\n';
  expect((await read(page)).map((talk) => talk.split(' | ')[2])).toEqual(['2019-02-04', '2019-02-11']);
});

it('takes a room, a notice and the menu at the foot of a list for no talks', async () => {
  const page =
    'Kolloquium\n\n05.03.2026 Anna Quill (Universität Wien)\n   Aale im Nebel\n\n12.03.2026 Peter Feld (Universität Gent)\n   Eis, das singt\n\n19.03.2026 N.N.\n\nFrühere Semester: SoSe 25 | WiSe 24/25 | SoSe 24\nImpressum | Datenschutz | Letzte Änderung: 17.02.2026\n';
  expect((await read(page)).map((talk) => talk.split(' | ')[1])).toEqual(['Anna Quill', 'Peter Feld']);
  const slots =
    'Friday 6 March 2026\n\n9:00 - 9:45 am\nEels that remember\nAnna Quill, University of Turin\n11th Floor Lecture Hall\n\n10:00 - 10:30 am\nCoffee/Tea Break\n11th Floor Collaborative Space\n\n10:30 - 11:15 am\nIce that sings\nPeter Feld, Ghent University\n11th Floor Lecture Hall\n';
  expect((await read(slots)).map((talk) => talk.split(' | ')[0])).toEqual(['Eels that remember', 'Ice that sings']);
});

it('reads the hours of a programme with dots past noon', async () => {
  const page =
    'River Day\nFriday 6 March 2026\n\n9.30 Registration\n10.15 Anna Quill (University of Turin)\n  Eels that remember\n12.45 Lunch\n2.15 Peter Feld (Ghent University)\n  Ice that sings\n';
  expect((await read(page)).map((talk) => talk.split(' | ')[3])).toEqual(['10:15', '14:15']);
});

it.each(['Upcoming Events', 'Past events', 'Gerelateerde evenementen'])(
  'leaves the events behind "%s" at the end of a page of one line',
  async (heading) => {
    const page = `Home Events People River Lecture: Eels that remember Thu, Mar 5, 2026, 4:30 pm – 6:00 pm Location: Old Library Speaker: Anna Quill, University of Turin Eels travel from the rivers to the sea and back, and nobody knows how they find their way. We follow some of them through two winters, and ask what a river would have to be for an eel to miss it. Share Facebook ${heading} Mar 14 River Careers Night Mar 22 Boathouse Tour Subscribe`;
    const talks = await read(page);
    expect(talks).toHaveLength(1);
    expect(talks[0]).toContain('Anna Quill | 2026-03-05 | 16:30');
  },
);

it.each(['Further events', 'Next talks', 'Altri eventi'])(
  'leaves the events below "%s" where one talk is told at length',
  async (heading) => {
    const page = `Eels that remember\nAnna Quill (University of Turin)\nTuesday, 5 May 2026, 16:00\n\nEels travel from the rivers to the sea and back, and nobody knows how they find their way. We follow some of them through two winters.\n\n${heading}\n12 May 2026: River Careers Night\n19 May 2026: Boathouse Tour\n`;
    expect((await read(page)).map((talk) => talk.split(' | ')[0])).toEqual(['Eels that remember']);
  },
);

it('takes whom the name above a life names for the speaker, with the post on the line below', async () => {
  const page =
    '# Rivers that remember\n\n**Tuesday 5 May 2026, 5:30 pm**\n\n*Byron Public Lecture Series*\n\n- **Availability:** Yes\n- **Location:** Old Library, Mill Lane\n\nRivers keep a memory of every flood that went through them. The lecture asks what can be read in the mud of three of them, and who should pay for it.\n\n## About the Speaker\n\n### Anna Quill\n*Director of Rivers at the Byron Institute*\n\nAnna Quill OBE has been Director of Rivers at the Byron Institute since 2020.\n';
  expect(await read(page)).toEqual(['Rivers that remember | Anna Quill | 2026-05-05 | 17:30 | Old Library, Mill Lane']);
});

/** Archives that say only the year of each lecture, and releases that tell of the talks of one day, a paragraph each. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

async function rowsOf(text: string) {
  const { talks } = await understand(text);
  return talks.map(({ title, appearances, date, startTime }) => [
    title?.value ?? null,
    ...appearances.map(({ name }) => name.value),
    date?.value ?? null,
    startTime?.value ?? null,
  ]);
}

describe('an archive of yearly lectures', () => {
  it.each([
    ['2019: Ada Quill: Looms That Count', '2018: Boris Feld: Knots of the Sea'],
    ['2019. Ada Quill: Looms That Count', '2018/19. Boris Feld: Knots of the Sea'],
    [
      '2019 – Ada Quill (University of Turin), Looms That Count',
      '2018 – Boris Feld (Lund University), Knots of the Sea',
    ],
  ])('has a talk in each line: %s', async (first, second) => {
    const page = `The Marlow Lecture\n\nThe lecture was founded in memory of Cy Marlow. It is open to all.\n\nPrevious lectures\n\n${first}\n${second}\n`;
    expect(await rowsOf(page)).toEqual([
      ['Looms That Count', 'Ada Quill', null, null],
      ['Knots of the Sea', 'Boris Feld', null, null],
    ]);
  });

  it('tells below it of whom it was given by, which is no text of the talk', async () => {
    const page =
      'Our speakers\n\n2019: Ada Quill: Looms That Count\n\nThe 2019 Cy Marlow Annual Lecture was given by Professor Ada Quill. Her work has brought looms and machines together.\n\nAda M. Quill is Professor of History at the University of Turin. She earned her PhD from Lund University in 2003.\n';
    const { talks } = await understand(page);
    expect(talks.map(({ title, abstract }) => [title?.value, abstract])).toEqual([['Looms That Count', null]]);
  });

  it('has no talk where the years stand beside names alone, or the page announces one', async () => {
    const past = 'Past lecturers\n\n2019: Ada Quill: Looms That Count\n2018: Boris Feld: Knots of the Sea\n';
    const now = 'Marlow Lecture\n\n5 May 2020, 4 pm\nDi Okoro (University of Lagos)\nRivers that turn back\n';
    expect((await rowsOf(`${now}\n${past}`)).map(([title]) => title)).toEqual(['Rivers that turn back']);
  });

  it('has a title in quotes below a name, also where it ends like an institution', async () => {
    const page =
      'Marlow Lecture Series\n\nEarlier speakers of the Marlow lectures:\n\nAda Quill\n\n“Looms That Count and Archives”\n\nAbstract: Looms have been counting for three hundred years, and nobody has asked them how they do it. We ask three of them.\n';
    expect(await rowsOf(page)).toEqual([['Looms That Count and Archives', 'Ada Quill', null, null]]);
  });
});

describe('a release that tells of the talks of one day', () => {
  it('has one in each paragraph that names an hour', async () => {
    const page =
      'Turin College Hosts Afternoon Of Talks\n\nThe School of Science at Turin College will hold an afternoon of public talks on March 12, in the Bell Theatre in the College\'s house on Mill Road.\n\nAda Quill, head of the College\'s geology group, will speak at 2:00 p.m. on "Rocks That Bend." She came to Turin College in 2010.\n\nEconomist Boris Feld, Hanley Professor in the School of Commerce, will speak at 3:00 p.m. on "Who Pays for Rain?" Professor Feld has worked in many fields.\n\n"The Sound of Bells" is the title of the 4:00 p.m. talk by Cora Lind, lecturer in the School of Music.\n\nAt 5 p.m., the last talk, "Salt," will be given by Dan Moor, a chemist at Lund University.\n';
    expect(await rowsOf(page)).toEqual([
      ['Rocks That Bend', 'Ada Quill', '--03-12', '14:00'],
      ['Who Pays for Rain?', 'Boris Feld', '--03-12', '15:00'],
      ['The Sound of Bells', 'Cora Lind', '--03-12', '16:00'],
      ['Salt', 'Dan Moor', '--03-12', '17:00'],
    ]);
    const { talks } = await understand(page);
    expect(talks.map(({ location }) => location?.value)).toEqual(Array(4).fill('Bell Theatre'));
  });

  it('is not of the day on which it was sent', async () => {
    const page =
      'Two lectures on the sea\n\nLUND, 3 May 2023 — The Port Museum will host public lectures on Saturday, 20 May 2023.\n\nAt 11 a.m., Ada Quill, professor of oceanography at Lund University, will talk about "Tides and Towns".\n\nAt 1 p.m., Boris Feld of the University of Bergen will give a lecture titled "Cod and Kings".\n';
    expect(await rowsOf(page)).toEqual([
      ['Tides and Towns', 'Ada Quill', '2023-05-20', '11:00'],
      ['Cod and Kings', 'Boris Feld', '2023-05-20', '13:00'],
    ]);
  });
});

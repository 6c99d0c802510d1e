/** Rows that were those of a table, and of which the copy left a blank between the cells, or nothing. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

interface Talk {
  readonly day: string;
  readonly name: string;
  readonly institution: string;
  readonly title: string;
}

const TALKS: readonly Talk[] = [
  { day: 'May 5', name: 'Ada Quill', institution: 'University of Turin', title: 'Looms without weavers' },
  { day: 'May 12', name: 'Boris Feld', institution: 'University of Vienna', title: 'The price of a thread' },
  { day: 'May 19', name: 'Cora Hull', institution: 'Durham University', title: 'What knots remember' },
  { day: 'May 26', name: 'Emil Moss', institution: 'MIT', title: 'Newsprint, read again' },
];

it.each<{ what: string; row: (talk: Talk) => string }>([
  { what: 'touching cells', row: (t) => `${t.day}${t.name}${t.institution}${t.title}` },
  { what: 'blanks between cells', row: (t) => `${t.day} ${t.name} ${t.institution} ${t.title}` },
  { what: 'the institution in brackets', row: (t) => `${t.day}${t.name} (${t.institution})${t.title}` },
  { what: 'a comma before the institution', row: (t) => `${t.day} ${t.name}, ${t.institution} ${t.title}` },
  { what: 'the title first', row: (t) => `${t.day}${t.title}${t.name}${t.institution}` },
  {
    what: 'the title first, and then the name with brackets',
    row: (t) => `${t.day}${t.title}${t.name} (${t.institution})`,
  },
])('reads rows with $what', async ({ row }) => {
  const page = `Seminar on Looms, Spring 2026\n\nTuesdays, 4:00 pm, Room 7\n\n${TALKS.map(row).join('\n')}\nJune 2No seminar\n`;
  const { talks } = await understand(page);
  expect(
    talks.map(({ date, title, appearances }) => ({
      date: date?.value,
      title: title?.value,
      speakers: appearances.map(({ name, affiliations }) => [name.value, ...affiliations.map(({ value }) => value)]),
    })),
  ).toEqual(
    TALKS.map(({ day, name, institution, title }) => ({
      date: `2026-05-${day.slice(4).padStart(2, '0')}`,
      title,
      speakers: [[name, institution]],
    })),
  );
});

it('keeps rows apart that begin with the number of a day', async () => {
  const rows = TALKS.map((t) => `${t.day.slice(4)} May${t.name}${t.institution}${t.title}`);
  const { talks } = await understand(`Seminar on Looms, Spring 2026\n\n${rows.join('\n')}\n`);
  expect(talks.map(({ title }) => title?.value)).toEqual(TALKS.map(({ title }) => title));
});

it('leaves sentences that begin with a day as they are', async () => {
  const text =
    'May 5 Ada Quill of Turin opened the loom.\nMay 12 Boris Feld counted threads at the University of Vienna all day long.\nMay 19 Nobody came to Durham University but the McDonald family.';
  const { talks } = await understand(
    `Title: Looms without weavers\nSpeaker: Cora Hull\nDate: 2 June 2026\n\nAbstract: We follow one loom.\n${text}\n`,
  );
  expect(talks).toHaveLength(1);
  expect(talks[0]?.abstract?.value).toContain('University of Vienna all day long');
});

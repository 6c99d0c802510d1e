/** Pages that headings sort by time, and the lists of those who spoke in earlier years. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const TEXT =
  'A loom that nobody tends goes on weaving. We follow one for a year, count its faults every day and ask what they cost.';

describe('a page that is sorted by time', () => {
  it('announces a talk with labels and lists the others', async () => {
    const labelled = `Speaker: Ada Quill (University of Turin)\nTitle: Looms without weavers\nDate: Tuesday, 12 May 2026, 14:00\nVenue: Room 3\n\nAbstract: ${TEXT}\n\n`;
    const past =
      '5 May 2026 – Boris Feld (University of Vienna): The price of a thread\n28 April 2026 – Emil Moss (Durham University): Newsprint\n';
    const rows = [
      '2026-05-12 | 14:00 | Room 3 | Ada Quill | Looms without weavers',
      '2026-05-05 | - | - | Boris Feld | The price of a thread',
      '2026-04-28 | - | - | Emil Moss | Newsprint',
    ];
    for (const [next, former] of [
      ['Next seminar', 'Past seminars'],
      ['Nächster Termin', 'Frühere Termine'],
      ['Próxima sesión', 'Sesiones anteriores'],
    ])
      expect(await talksAsRows(`Seminar on Looms\n\n${next}\n\n${labelled}${former}\n\n${past}`)).toEqual(rows);
  });

  it('announces the next talk with labels above the list of all', async () => {
    const next = `Looms without weavers\n\nSpeaker: Ada Quill\nAffiliation: University of Turin\nDate: May 12th\n\n${TEXT}\n\n`;
    const rows =
      '5/5 Boris Feld University of Vienna "The price of a thread"\n5/12 Ada Quill University of Turin "Looms without weavers"\n5/19 No seminar\n5/26 Emil Moss Durham University "Newsprint"\n';
    for (const heading of ['Spring 2026 Schedule:', 'Full schedule', 'Programme of the spring term 2026']) {
      const { talks } = await understand(
        `Seminar on Looms\n\nSpring 2026, Tuesdays at 3:30pm in Room 7.\n\nNext seminar:\n\n${next}${heading}\n\n${rows}`,
      );
      expect(talks.map(({ date, abstract }) => [date?.value, abstract?.value])).toEqual([
        ['2026-05-12', TEXT],
        ['2026-05-05', undefined],
        ['2026-05-26', undefined],
      ]);
    }
  });

  it('keeps the usual hour and room for the talks to come', async () => {
    const page = `# Loom Talks\n\nEvery Friday at 10:30 in Room 7.\n\n## May 8, 2026: Looms without weavers\n\n**Speaker:** Ada Quill, University of Turin\n\n**Abstract:** ${TEXT}\n\n## Upcoming\n\n- **May 15** – Boris Feld (University of Vienna): *The price of a thread*\n`;
    expect(await talksAsRows(page)).toEqual([
      '2026-05-08 | 10:30 | Room 7 | Ada Quill | Looms without weavers',
      '2026-05-15 | 10:30 | Room 7 | Boris Feld | The price of a thread',
    ]);
  });
});

describe('a list of those who spoke in earlier years', () => {
  it('has no talks', async () => {
    const own = `The 2026 Merton Lecture: Looms without weavers\n\nThursday, 7 May 2026, 17:30\nRoom 3\nAda Quill, University of Turin\n\n${TEXT}\n\n`;
    for (const former of [
      'Past lecturers\n\n- 2025: Boris Feld, University of Vienna\n- 2024: Emil Moss (Durham University)\n',
      'Bisherige Vortragende\n\n2025 – Boris Feld, Universität Wien\n2024 – Emil Moss, Durham University\n',
      'Conférenciers précédents\n\nBoris Feld, Universität Wien (2025)\nEmil Moss, Durham University (2024)\n',
    ])
      expect(await talksAsRows(own + former)).toEqual([
        '2026-05-07 | 17:30 | Room 3 | Ada Quill | Looms without weavers',
      ]);
  });
});

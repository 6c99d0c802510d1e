/** Calendars whose events name the series with a note before the title in quotes, and speaker and host in the first line of the description. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const calendar = (events: readonly (readonly [string, string])[]) =>
  [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    ...events.flatMap(([summary, description], at) => [
      'BEGIN:VEVENT',
      `UID:loom-${at}`,
      `DTSTART;TZID=Europe/Rome:2016021${at}T160000`,
      `SUMMARY:${summary}`,
      'LOCATION:Hall B',
      `DESCRIPTION:${description}`,
      'END:VEVENT',
    ]),
    'END:VCALENDAR',
  ].join('\n');

it('reads who speaks before who is host, and the title behind the series and its note', async () => {
  const page = calendar([
    ['Department Seminar *New Room*: "Threads at Surfaces"', 'Ada Marlow (Turin) Hosted by Tom Gray\\n\\nI show how.'],
    ['Tiller Lecture: “Looms that Remember”', 'Boris Feld (Lund University)\\nHost: Ann Lee\\n\\nSome looms remember.'],
    ['Special Seminar (note date): "Ratchets"', 'Jan Quill\\, University of Oslo\\; hosted by Sue Park'],
    ["Loom Colloquium: 'Dust and Dye'", 'Eva Hooke (University of Porto)'],
    ['Lunch', 'Ken Ball (Facilities)'],
  ]);
  expect(await talksAsRows(page)).toEqual([
    '2016-02-10 | 16:00 | Hall B | Ada Marlow & Tom Gray | Threads at Surfaces',
    '2016-02-11 | 16:00 | Hall B | Ann Lee & Boris Feld | Looms that Remember',
    '2016-02-12 | 16:00 | Hall B | Jan Quill & Sue Park | Ratchets',
    '2016-02-13 | 16:00 | Hall B | Eva Hooke | Dust and Dye',
  ]);
});

it('reads a name with a colon before the house, and above it that the talk was moved', async () => {
  const page = calendar([
    ['Loom Seminar: Warps', 'Ada Marlow: Department of Weaving\\, Lund University\\nCoffee from 3 p.m.'],
    ['Loom Seminar: Wefts', 'Moved from Feb. 4!\\nBoris Feld (University of Oslo)'],
    ['Loom Seminar: Dyes', 'Colour and light: what a loom can show'],
  ]);
  expect(await talksAsRows(page)).toEqual([
    '2016-02-10 | 16:00 | Hall B | Ada Marlow | Warps',
    '2016-02-11 | 16:00 | Hall B | Boris Feld | Wefts',
    '2016-02-12 | 16:00 | Hall B |  | Dyes',
  ]);
  const { talks } = await understand(page);
  expect(talks.map(({ status }) => status?.value)).toEqual([undefined, 'RESCHEDULED', undefined]);
});

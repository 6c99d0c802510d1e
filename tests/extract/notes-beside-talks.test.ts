/** What lists say beside a talk: that it is off, whose work it is too, another room, with whom somebody sits, who might speak next. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const HEAD = 'Seminar on Looms\n\nTuesdays at 14:00 in Room 3\n\n';
const TEXT = 'A loom that nobody tends goes on weaving. We follow one for a year and count its faults every day.';

describe('a table', () => {
  const table = (...rows: readonly string[]) =>
    `${HEAD}| Date | Speaker | Title |\n|---|---|---|\n| 5 May 2026 | Ada Quill (University of Turin) | Looms without weavers |\n${rows.join('\n')}\n`;
  const rowsOf = async (text: string) => (await talksAsRows(text)).slice(1);

  it('has the word that a talk is off before the speaker or behind the title', async () => {
    for (const row of [
      '| 12 May 2026 | FÄLLT AUS: Boris Feld (University of Vienna) | The price of a thread |',
      '| 12 May 2026 | Entfällt: Boris Feld (University of Vienna) | The price of a thread |',
      '| 12 May 2026 | ~~Boris Feld (University of Vienna)~~ | ~~The price of a thread~~ **cancelled** |',
    ]) {
      const { talks } = await understand(table(row));
      expect(talks.map(({ status }) => status?.value ?? null)).toEqual([null, 'CANCELLED']);
      expect(await rowsOf(table(row))).toEqual(['2026-05-12 | 14:00 | Room 3 | Boris Feld | The price of a thread']);
    }
  });

  it('keeps a title that ends with such a word said of something', async () => {
    const [row] = await rowsOf(
      table('| 12 May 2026 | Boris Feld (University of Vienna) | When weddings are postponed |'),
    );
    expect(row).toContain('When weddings are postponed');
  });

  it('has those whose work it is too beside the speaker', async () => {
    const [row] = await rowsOf(
      table('| 12 May 2026 | Boris Feld (University of Vienna), with E. Moss | The price of a thread |'),
    );
    expect(row).toBe('2026-05-12 | 14:00 | Room 3 | Boris Feld | The price of a thread');
  });
});

describe('a list', () => {
  it('names the room of a talk that is not in the usual one', async () => {
    for (const note of ['note the room: Hall 12', 'room change: Hall 12', 'Raumänderung: Hall 12'])
      expect(
        await talksAsRows(
          `# Looms\n\nWe meet on Tuesdays at 14:00 in Room 3.\n\n### 2026-05-05: Looms without weavers\n\n**Ada Quill** (University of Turin) — *${note}*\n\n> ${TEXT}\n\n### 2026-05-12: The price of a thread\n\n**Boris Feld** (University of Vienna)\n\n> ${TEXT}\n`,
        ),
      ).toEqual([
        '2026-05-05 | 14:00 | Hall 12 | Ada Quill | Looms without weavers',
        '2026-05-12 | 14:00 | Room 3 | Boris Feld | The price of a thread',
      ]);
  });

  it('has the room behind a title, and no title of the words that it is another one', async () => {
    for (const title of [
      'Looms without weavers [Raumänderung: H 12]',
      'Looms without weavers (nouvelle salle : H 12)',
      'Looms without weavers (venue changed to: H 12)',
    ])
      expect(
        await talksAsRows(
          `Seminar on Looms\n\n*** NEW ROOM ***\n\n5 May 2026, 14:00\n\n${title}\nAda Quill (University of Turin)\n`,
        ),
      ).toEqual(['2026-05-05 | 14:00 | H 12 | Ada Quill | Looms without weavers']);
  });

  it('keeps words in quotes with which a title ends', async () => {
    const rows = await talksAsRows(
      `${HEAD}- 5 May 2026 — Ada Quill (University of Turin): What weavers call “slow”\n- 12 May 2026 — Boris Feld (University of Vienna): On saying “I weave” and “I spin” (on Zoom)\n`,
    );
    expect(rows.map((row) => row.split(' | ').at(-1))).toEqual([
      'What weavers call “slow”',
      'On saying “I weave” and “I spin”',
    ]);
  });

  it('has a panel of those who speak and of others, each from where they are', async () => {
    const { talks } = await understand(
      'Day of Looms\n5 May 2026, Room 3\n\n09:30 – 10:20   Ada Quill (University of Turin): Looms without weavers\n10:50 – 11:40   Boris Feld (University of Vienna): The price of a thread\n11:40 – 12:30   Panel: Who needs looms? With Ada Quill, Boris Feld and Cora Hull (University of Oslo)\n',
    );
    expect(talks[2]?.title?.value).toBe('Who needs looms?');
    expect(talks[2]?.appearances.map(({ name, affiliations }) => [name.value, affiliations[0]?.value])).toEqual([
      ['Ada Quill', 'University of Turin'],
      ['Boris Feld', 'University of Vienna'],
      ['Cora Hull', 'University of Oslo'],
    ]);
  });

  it('has no abstract in what is said of speakers who cannot come or are still looked for', async () => {
    for (const notice of [
      'The trains are on strike, so Professor Feld is not able to travel this week.',
      'Professor Feld is unable to come. A new date will be announced.',
      'Ideas for speakers of next summer are always welcome.',
      'We are still looking for speakers for the autumn.',
      'Vorschläge für Vortragende sind jederzeit willkommen.',
    ]) {
      const page = `Dear all,\n\n* Tuesday 5 May 2026, 14:00, Room 3\n\n  Looms without weavers\n  Dr Ada Quill (University of Turin)\n\n  ${TEXT}\n\n* Tuesday 12 May 2026, 14:00, Room 3\n\n  The price of a thread\n  Professor Boris Feld (University of Vienna)\n\n  ${notice}\n`;
      expect((await understand(page)).talks.map(({ abstract }) => abstract?.value ?? null)).toEqual([TEXT, null]);
    }
  });

  it('has no abstract in how to get there, below the lives at its end', async () => {
    const page = `Day of Looms\n5 May 2026, Room 3\n\n09:30 Ada Quill (University of Turin): Looms without weavers\n10:50 Boris Feld (University of Vienna): The price of a thread\n\nABSTRACTS\n\nAda Quill\n${TEXT}\n\nBoris Feld\n${TEXT}\n\nSPEAKERS\n\nAda Quill is a professor at the University of Turin. She did her PhD at Durham University.\n\nBoris Feld is a reader at the University of Vienna, where he directs the archive of threads.\n\nPRACTICAL INFORMATION\n\nThe tram from the station stops near the hall, five minutes on foot from the venue, and goes every ten minutes until midnight.\n`;
    expect((await understand(page)).talks.map(({ abstract }) => abstract?.value ?? null)).toEqual([TEXT, TEXT]);
  });
});

describe('a page that lost the blanks between its boxes', () => {
  it('has labels glued behind values where others begin lines, and words and buttons glued behind titles', async () => {
    const page = `Seminar on Looms\n\nUpcoming\n\nSpeaker: Ada Quill, PhD (University of Turin)\nTitleLooms without weavers\nDate & TimeTuesday, May 5, 2026 at 2:00 pmLocationMerton Hall AuditoriumHostCora Hull\nAbstract${TEXT}\nRead moreShare\n\nSpeaker: Boris Feld, PhD (University of Vienna)\nTitleTBAPOSTPONED – we shall tell you when.\nDate & TimeTuesday, May 12, 2026 at 2:00 pmLocationRoom 3HostCora Hull\nRead moreShare\n\nPast\n\nApr 28, 2026Emil Moss (Durham University), Newsprint on the moveWatch recording\n`;
    expect(await talksAsRows(page)).toEqual([
      '2026-05-05 | 14:00 | Merton Hall Auditorium | Ada Quill & Cora Hull | Looms without weavers',
      '2026-05-12 | 14:00 | Room 3 | Boris Feld & Cora Hull | -',
      expect.stringMatching(/^2026-04-28 .* Emil Moss \| Newsprint on the move$/),
    ]);
    expect((await understand(page)).talks.map(({ status }) => status?.value ?? null)).toEqual([
      null,
      'POSTPONED',
      null,
    ]);
  });
});

describe('a mail that moves a talk', () => {
  it('says that its title stays as it was', async () => {
    for (const words of ['The title stays the same', 'The title remains', 'Der Titel bleibt']) {
      const page = `Dear all,\n\nthe seminar of Ada Quill (University of Turin) has been moved from Tuesday, May 5 to Wednesday, May 6, 2026, 11:00.\n\n${words}: "Looms without weavers"\n\nBest wishes\nEmil\n`;
      expect((await understand(page)).talks.map(({ title }) => title?.value)).toEqual(['Looms without weavers']);
    }
  });
});

describe('an evening with dinner', () => {
  const evening = (hours: string) =>
    `MARCH DINNER MEETING\n\nWednesday, March 11, 2026\nHollander Inn, 12 Mill Street, Ithaca\n\n${hours}\n\nRSVP by noon on Friday, March 6, to the treasurer.\n\nAbout the talk\nPanes of old churches are thicker at the bottom, and many believe that glass flows. It does not. We show how panes were made and what would be needed for them to flow within a thousand years.\n`;

  it.each([
    '5:45 p.m.  Social hour\n6:30 p.m.  Dinner\n7:30 p.m.  Talk, "Why Windows Do Not Flow"\n           Dr. Cornelia Winter, Lund University',
    '"Why Windows Do Not Flow"\nDr. Cornelia Winter, Lund University\n\nSocial hour 5:45 pm, dinner 6:30 pm, talk 7:30 pm',
  ])('has one talk, at its own hour and not on the day until which one may reply: %s', async (hours) => {
    const { talks } = await understand(evening(hours));
    expect(talks).toHaveLength(1);
    expect(talks[0]).toMatchObject({
      title: { value: 'Why Windows Do Not Flow' },
      date: { value: '2026-03-11' },
      startTime: { value: '19:30' },
    });
    expect(talks[0]?.abstract?.value).toMatch(/^Panes of old churches .* a thousand years\.$/);
  });
});

it('a talk on what is social is no social hour', async () => {
  const { talks } = await understand(
    'Programme, 13 March 2026\n\n10:00 Social choice and voting, Ada Quill (University of Turin)\n11:00 Networking among bees, Carla Lind (Lund University)\n',
  );
  expect(talks.map(({ startTime }) => startTime?.value)).toEqual(['10:00', '11:00']);
});

it('a talk that is put off keeps its title and speaker where both stand below the word for it', async () => {
  const { talks } = await understand(
    'Logic Seminar\n\nPostponed\nAda Quill (University of Turin): Engines of thought\n14 March 2026, 5 pm\nRoom 12\n',
  );
  expect(talks).toMatchObject([{ title: { value: 'Engines of thought' }, date: { value: '2026-03-14' } }]);
});

/** Event pages of departments: what stands above the text of the event, beside its speaker and in tables whose rows were broken. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { toldNames } from '../../src/extract/ungluing/told-names.ts';

const LIFE =
  'Jorunn Feldgaard studied the mathematics of nets in Lund and has been with the Harbour Institute since 2004.';

describe('a table of which each cell has a line of its own', () => {
  const text =
    'Weaving Colloquium 2026\nDate | Speaker | Title |\n---|---|---|\nMonday 4th May 3:10 pm |\nDr Ada Quill,\nLund University |\nKnots without ends |\nMonday 3:10 pm |\nDr Boris Feld |\nBraids and beer |\nMonday 1st June 3:10 pm |\nDr Cora Lind |\nLinks of links |\n';

  it('is read by rows, and a day of the week that lost its date is no day', async () => {
    const { talks } = await understand(text);
    expect(talks.map(({ title }) => title?.value)).toEqual(['Knots without ends', 'Braids and beer', 'Links of links']);
    expect(talks.map(({ date }) => date?.value ?? null)).toEqual(['2026-05-04', null, '2026-06-01']);
    expect(talks[0]?.appearances[0]?.affiliations.map(({ value }) => value)).toEqual(['Lund University']);
  });

  it('stays as it is where the cells do not come out even', async () => {
    const { talks } = await understand(`${text.trimEnd()}\nMonday 8th June 3:10 pm |\n`);
    expect(talks.map(({ appearances }) => appearances[0]?.name.value)).not.toContain('Monday 8th June 3:10 pm');
  });
});

describe('a name that the line runs on from', () => {
  it('ends where the text tells it once more, before a title', async () => {
    const { talks } = await understand(
      `Netzkolloquium\n\n4. Mai 2026, 17:15 Uhr\n\nProf. Dr. Jorunn Feldgaard Schwere Netze in ruhigem Wasser\n\nDer Vortrag zeigt, wie Netze sinken, und was die Strömung damit zu tun hat.\n\n${LIFE}\n`,
    );
    expect(talks[0]?.title?.value).toBe('Schwere Netze in ruhigem Wasser');
    expect(talks[0]?.appearances[0]?.name.value).toBe('Jorunn Feldgaard');
  });

  it('ends before the chair that is named after others', async () => {
    const { talks } = await understand(
      `Nets and Their Holes\npart of the Harbour Week\n\nSpeaker:Jorunn Feldgaard Ruth & Otto Brandt Chair in Mathematics & Mechanics\nUniversity of Turin and Vice Chair, Harbour Council\nDate:4 May 2026\nTime:15:30\n\nAbstract\n\nWe count the holes of a net, and ask which of them matter to the fish.\n\nBiography\n\n${LIFE}\n`,
    );
    expect(talks[0]?.title?.value).toBe('Nets and Their Holes');
    expect(talks[0]?.appearances.map(({ name }) => name.value)).toEqual(['Jorunn Feldgaard']);
    expect(talks[0]?.appearances[0]?.affiliations.map(({ value }) => value)).toEqual(['University of Turin']);
  });

  it('is the longer one where the text tells that as well', async () => {
    const { talks } = await understand(
      'Speaker: Jorunn Feldgaard Mora Lund University of the North\nTitle: Nets and Their Holes\nDate: 4 May 2026\n\nJorunn Feldgaard Mora has been with the Harbour Institute since 2004. Jorunn Feldgaard is what she was called before.\n',
    );
    expect(talks[0]?.appearances[0]?.name.value).not.toBe('Jorunn Feldgaard');
  });
});

describe('the border behind a name that is told once more', () => {
  const bio = '\n\nAda Quill has been with the Harbour Institute since 2004.\n';

  it('stands before a title, and not before a post, which is told from the name anyway', () => {
    expect(toldNames(`Ada Quill Nets and Their Holes at Sea${bio}`)).toEqual([{ at: 9, remove: 0, insert: '\n' }]);
    expect(toldNames(`Ada Quill Associate Professor of Nets and Holes${bio}`)).toEqual([]);
  });
});

describe('what is no title', () => {
  it.each([
    'NSF YIP and Harbour CAREER Awardee',
    'Byron Hooke Weaving Prize Recipient for 2016',
    'IEEE Fellow, SIAM Fellow',
  ])('are honours: %s', async (honour) => {
    const { talks } = await understand(
      `Weaving Seminar\n\nMonday, May 4, 2026\n3:30 pm, Room 12\n\nAda Quill, Lund University\n${honour}\nKnots on manifolds\n\nKnots are loved and badly understood. We show that those of rope may be untied by hand.\n`,
    );
    expect(talks.map(({ title }) => title?.value)).toEqual(['Knots on manifolds']);
    expect(talks[0]?.appearances[0]?.affiliations.map(({ value }) => value)).toEqual(['Lund University']);
  });

  it('is a prize in what a talk is called', async () => {
    const { talks } = await understand(
      'Weaving Seminar\n\nMonday, May 4, 2026\n3:30 pm, Room 12\n\nAda Quill, Lund University\nThe Loneliness of the Prize Winner\n',
    );
    expect(talks[0]?.title?.value).toBe('The Loneliness of the Prize Winner');
  });

  it('is what a picture shows, and the text of the event holds more than the abstract', async () => {
    const { talks } = await understand(
      'Collage of knotted, bright-coloured ropes on sand\nEvent ended\nLectures\n\nKnots That Wait\n\nAbout this event\n\nHarbour Distinguished Lecture\n\n"Knots That Wait"\n\nProfessor Ada Quill\n\nLund University\n\nThursday, May 7, 2026\n\n10:30 - 11:30 am\n\nRoom 1235\n\nABSTRACT\n\nA knot is usually studied as though nobody pulled at it. On ships nobody asks, and who ties it has to learn while others pull.\n',
    );
    expect(talks.map(({ title }) => title?.value)).toEqual(['Knots That Wait']);
    expect(talks[0]?.appearances[0]?.name.value).toBe('Ada Quill');
    expect(talks[0]?.abstract?.value).toMatch(/^A knot is usually/);
  });
});

describe('the place of an event', () => {
  it.each([
    ['All lectures are in Quill 140/150 from 4:00 PM to 5:00 PM unless otherwise noted.', 'Quill 140/150'],
    ["Le conferenze si tengono nell'Aula Magna dell'edificio K7.", "Aula Magna dell'edificio K7"],
  ])('is that of all: %s', async (notice, place) => {
    const { talks } = await understand(
      `Weaving Lectures\n\n${notice}\n\nMay 4, 2026\nAda Quill, University of Turin\nKnots without ends\n\nMay 11, 2026\nBoris Feld, Lund University\nBraids and beer\n`,
    );
    expect(talks.map(({ location }) => location?.value)).toEqual([place, place]);
  });

  it('is the room of a campus beside the hour, without what is drunk there', async () => {
    const { talks } = await understand(
      'Knots without ends\n\nStart Date: Mon May 4 2026 16:30:00\n\nEnd Date: 5:30 PM\n\nMon. May 4, 4:30-5:30pm, Hill Campus: Byron Auditorium (Room 125), Refreshments at 4pm.\n\nLake campus: Rm 118, Building 23 at 1:30\n\nSpeaker: Ada Quill, Lund University\n\nTitle: Knots without ends\n',
    );
    expect(talks[0]?.location?.value).toBe('Hill Campus: Byron Auditorium (Room 125)');
  });

  it('is an address and the room below it', async () => {
    const { talks } = await understand(
      'Evening lectures\n\nMonday, 4 May 2026\nUniversity of Basel, Bachstrasse 19, 4051 Basel\nHill Campus, K24-G-55, 18:30 h\n\nProf. Dr. Ada Quill, Lund University\n\nKnots without ends\n\nWhy is a knot so hard to untie, and who ties the first one?  Such questions are old, and in this talk I tell what is known of them.\n\n\nWednesday, 6 May 2026\nUniversity of Basel, Bachstrasse 19, 4051 Basel\nHill Campus, K15-G-60, 18:30 h\n\nProf. Dr. Boris Feld, University of Turin\n\nBraids and beer\n\nHow many braids are there in a beard? We counted them in three towns, and tell what came of it.\n',
    );
    const [first, second] = talks.map(({ location }) => location?.value ?? '');
    expect(first).toMatch(/^University of Basel, Bachstrasse 19, 4051 Basel\s+Hill Campus, K24-G-55$/);
    expect(second).toMatch(/K15-G-60$/);
  });

  it('stands below whom to ask, who does not speak', async () => {
    const { talks } = await understand(
      'Weaving Seminar\n\nSpeaker: Ada Quill, Lund University\nTitle: Knots without ends\nDate: 4 May 2026\n\nContact Information:\nName: Jorunn Feldgaard\nPhone: 555 0100\nLocation:\nByron Hall, Room 125, 32 Mill Lane\n',
    );
    expect(talks.map(({ location }) => location?.value)).toEqual(['Byron Hall, Room 125, 32 Mill Lane']);
    expect(talks[0]?.appearances.filter(({ role }) => role === 'SPEAKER').map(({ name }) => name.value)).toEqual([
      'Ada Quill',
    ]);
  });
});

it('labels of an event stand above who speaks and who organises, each in a paragraph', async () => {
  const { talks } = await understand(
    'Event\n\nClimbing the Loom by Ada Quill\n\n  • Tue 10 Mar 2026\n\n    13:00 - 14:30\n\n  • Harbour Campus\n\n    5B.12\n\n  • Event speaker\n\n    Ada Quill\n\n  • Event type\n\n    Lectures, talks and seminars\n    Weaving Research Series\n\n  • Event organiser\n\n    Weaving, Department of\n\nClimbing the Loom by Ada Quill\n\nAbstract\n\nA long spell at the loom leaves marks that outlast the cloth. We ask whether the first year or the last leaves more of them.\n',
  );
  expect(talks).toMatchObject([
    {
      title: { value: 'Climbing the Loom' },
      date: { value: '2026-03-10' },
      appearances: [{ name: { value: 'Ada Quill' }, affiliations: [] }],
    },
  ]);
});

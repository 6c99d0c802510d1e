/** Sentences of an announcement that say of another talk than its own that it is off, and hours that are not the usual ones. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const MAIL =
  'Dear all,\n\nMonday 6 May 2024, 14:15, Room 3\nAda Quill (University of Turin)\nEngines that weave\n\nMonday 20 May 2024, 14:15, Room 3\nCora Lind (Aarhus University)\nLooms and knots\n\n';

describe('a talk that a sentence calls off', () => {
  it.each([
    ['The talk planned for 13 May (Boris Feld, "Threads of light") is CANCELLED because of the strike.', 'CANCELLED'],
    ['Unfortunately, the talk by Boris Feld on 13 May, “Threads of light”, is cancelled.', 'CANCELLED'],
    ['Der für den 13. Mai angekündigte Vortrag von Boris Feld („Threads of light“) entfällt leider.', 'CANCELLED'],
    ['L’exposé de Boris Feld (« Threads of light ») prévu le 13 mai est annulé.', 'CANCELLED'],
    ['La conferencia del 13 de mayo (Boris Feld, «Threads of light») ha sido cancelada.', 'CANCELLED'],
    ['Il seminario previsto per il 13 maggio (Boris Feld, «Threads of light») è annullato.', 'CANCELLED'],
  ])('is a talk beside those announced: %s', async (sentence, status) => {
    const { talks } = await understand(`${MAIL}${sentence}\n\nBest wishes\nDora\n`);
    expect(talks.map(({ title, date }) => [title?.value, date?.value])).toEqual([
      ['Engines that weave', '2024-05-06'],
      ['Looms and knots', '2024-05-20'],
      ['Threads of light', '2024-05-13'],
    ]);
    expect(talks[2]?.appearances.map(({ name }) => name.value)).toEqual(['Boris Feld']);
    expect(talks.map((talk) => talk.status?.value ?? null)).toEqual([null, null, status]);
  });

  it('has the day, the hour and the place to which it is moved', async () => {
    const { talks } = await understand(
      `${MAIL}The talk by Boris Feld ("Threads of light"), scheduled for 13 May, has been postponed to 3 June, 16:00, Room 5.\n`,
    );
    expect(talks[2]).toMatchObject({
      date: { value: '2024-06-03' },
      startTime: { value: '16:00' },
      location: { value: 'Room 5' },
      status: { value: 'RESCHEDULED' },
    });
  });

  it('is one of those announced where the sentence names the day of one', async () => {
    const { talks } = await understand(`${MAIL}The talk of Cora Lind on 20 May is cancelled.\n`);
    expect(talks.map(({ status }) => status?.value ?? null)).toEqual([null, 'CANCELLED']);
  });
});

it.each([
  'excepcionalmente a las 16:00',
  'exceptionally at 16:00',
  'ausnahmsweise erst um 16:00 Uhr',
  'cette fois à 16h00',
  'eccezionalmente alle 16:00',
])('"%s" behind the day is an hour and no title', async (hour) => {
  const { talks } = await understand(
    `Weaving Seminar\n\n*** 11 de mayo de 2023 ***\n\nCharla: «Máquinas que tejen»\nPonente: Dra. Ada Quill (Universidad de Turín)\n\n*** 25 de mayo de 2023, ${hour} ***\n\nCharla: «Telares y nudos»\nPonente: Prof. Cora Lind (Universidad de Antioquia)\n`,
  );
  expect(talks.map(({ title, date, startTime }) => [title?.value, date?.value, startTime?.value ?? null])).toEqual([
    ['Máquinas que tejen', '2023-05-11', null],
    ['Telares y nudos', '2023-05-25', '16:00'],
  ]);
});

it('a bracket that closes on the next line joins the two', async () => {
  const { talks } = await understand(
    '15:00   Ada Quill (Institute of Woven\nResearch)\n\n  Title: Engines that weave\n\n16:00   Cora Lind (Norwegian University of Science and\nTechnology)\n\n  Title: Looms and knots\n',
  );
  expect(talks.map(({ appearances }) => appearances[0]?.affiliations.map(({ value }) => value))).toEqual([
    ['Institute of Woven Research'],
    ['Norwegian University of Science and Technology'],
  ]);
});

it('a line that names one more speaker goes on with the one above it', async () => {
  const { talks } = await understand(
    'Weaving Workshop, 14 November 2022\n\n09.15 – 10.15     Ada Quill (University of Turin)\n                  Engines that weave\n14.00 – 15.30     PANEL: Who owns the loom?\n                  With Boris Feld (Lund University), Cora Lind (Museum of Looms)\n                  and Dora Marsh (ETH Zürich)\n16.00 – 16.30     Emil Post (KU Leuven)\n                  Looms and knots\n',
  );
  expect(talks[1]?.appearances.map(({ name }) => name.value)).toEqual(['Boris Feld', 'Cora Lind', 'Dora Marsh']);
});

it.each(['CANCELLED', 'ABGESAGT', 'ANNULÉ', 'ANNULE', 'SUSPENDIDO', 'ANULADO', 'SOSPESO', 'VERVALLEN', 'ODWOŁANY'])(
  '"%s" before a name and its titles, or a stop behind it, is how the talk stands',
  async (word) => {
    const { talks } = await understand(
      `Colloquium 2026\n\n7.10.2026 | dr Anna Kos (Turin) | Looms that count |\n14.10.2026 | ${word} dr Boris Feld (Lund) | Threads that end |\n21.10.2026 | Cora Lind (Oslo) | Knots that hold |\n`,
    );
    const listed = await understand(
      `Colloquium 2026\n\n• 7.10.2026: Anna KOS (Turin) - Looms that count\n\n• 14.10.2026: ${word}. Boris FELD (Lund) - Threads that end\n\n• 21.10.2026: Cora LIND (Oslo) - Knots that hold\n`,
    );
    for (const read of [talks, listed.talks])
      expect(read.map(({ status, appearances }) => [appearances[0]?.name.value, status?.value ?? null])).toEqual([
        ['Anna Kos', null],
        ['Boris Feld', 'CANCELLED'],
        ['Cora Lind', null],
      ]);
  },
);

it('a reply calls off another talk than the one that it moves and quotes', async () => {
  const mail = `From: Eva Kos <eva@example.org>
Date: Mon, 5 Oct 2026 09:14:02 +0200
Subject: Loom seminar of Dora Moor, now on the 19th

Dear all,

Dora's seminar is moved from Monday, October 12 to Monday, October 19, same time, but in Room 12.

The talk by Peter Feld (Ghent) on Monday, October 26 is cancelled because of the strike.

Eva

On Fri, 2 Oct 2026, Eva Kos wrote:

> Loom Seminar
> Monday, October 12, 2026, 4:00 pm, Room 9
>
> Speaker: Dora Moor (University of Turin)
> Title: Minimal Knots Untied
>
> Abstract:
> Knots which few can tie are seldom drawn. We draw them, and explain
> why none of them holds.
`;
  const { talks } = await understand(mail);
  expect(
    talks.map(({ date, status, appearances }) => [date?.value, status?.value, appearances[0]?.name.value]).sort(),
  ).toEqual([
    ['2026-10-19', 'RESCHEDULED', 'Dora Moor'],
    ['2026-10-26', 'CANCELLED', 'Peter Feld'],
  ]);
});

it.each([
  ['Both lectures have been postponed. They had originally been announced for:', 'POSTPONED'],
  ['The lectures are cancelled. They were first announced for:', 'CANCELLED'],
  ['If the river rises, the lectures will be postponed.', undefined],
  ['Some of the lectures are cancelled.', undefined],
  ['All lectures are cancelled in July.', undefined],
  ['The lectures are cancelled from 15 May on.', undefined],
  ['The lectures will not be postponed.', undefined],
  ['Lectures are cancelled when fewer than five sign up.', undefined],
])('a sentence above all talks says of all how they stand: %s', async (sentence, status) => {
  const { talks } = await understand(
    `Quill Lectureship\n\nAda Quill, M.D., Ph.D.\n${sentence}\n\nTuesday, 7 April 2026\nCommunity Presentation: "Knots in daily life"\nLecture: 6 p.m. – 7 p.m.\n\nWednesday, 8 April 2026\nScientific Presentation: "Two kinds of knots"\nLecture: 12 noon – 1 p.m.\n`,
  );
  expect(talks.map((talk) => [talk.date?.value, talk.appearances[0]?.name.value, talk.status?.value])).toEqual([
    ['2026-04-07', 'Ada Quill', status],
    ['2026-04-08', 'Ada Quill', status],
  ]);
});

it('why talks are put off is nobody’s institution', async () => {
  const { talks } = await understand(
    'Quill Lectureship\n\nBoris Feld, Ph.D.\nBecause of the Great Flood, the lecture will be postponed.\n\nTuesday, 7 April 2026\nPublic lecture: "Knots in daily life"\n',
  );
  expect(talks[0]?.appearances[0]).toMatchObject({ name: { value: 'Boris Feld' }, affiliations: [] });
});

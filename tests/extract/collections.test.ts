/** Announcements of different origin one below the other, as somebody collects them in one file. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { factsIn } from './facts-in.ts';

const LABELLED = `Kelvin Colloquium
Department of Mathematics, University of Reykjavik

Speaker: Salka Valdimarsdóttir (University of Reykjavik)
Title: Braids that forget their ends
Date: Thursday, 6 March 2031
Time: 14:00
Place: Room V-157

Abstract: A braid has ends that somebody must hold. We let go of them one after the other and ask what is left of the group. The answer depends on the order, and for three strands it can be written down.

Coffee is served from 13:40. All are welcome.`;

const IN_PROSE = `Dear colleagues,

On Wednesday 12 March 2031 at 11:15, Teodor Brandvik of Lund University will speak in Lecture Hall C on "Salt in old bricks". Bricks draw water from the ground and the salt stays in them. He shows how long a wall remembers a flood, and what may be done for it.

Best regards,
Ylva Sandell`;

const HEADED = `RIVER ECOLOGY LUNCH

How beavers move a valley

Jonna Kivelä, University of Oulu

Friday, 21 March 2031, 12:30
Building 4, seminar room

Dams of beavers hold back water and send it into the meadows. We compare forty valleys with and without them and find that the valley floor moves sideways where they build. The talk ends with what that means for roads.`;

const ITALIAN = `Seminario del Dipartimento di Fisica

Relatore: Ottone Maraldi (Università di Trieste)
Titolo: Il rumore delle stelle tranquille
Data: 25 marzo 2031, ore 16:00
Luogo: Aula 2

Riassunto: Anche le stelle più tranquille fanno rumore. Mostriamo come si distingue il rumore della stella da quello dello strumento, e quanto tempo bisogna aspettare.`;

const EXPECTED = {
  labelled: ['Braids that forget their ends', 'Salka Valdimarsdóttir', '2031-03-06', '14:00'],
  inProse: ['Salt in old bricks', 'Teodor Brandvik', '2031-03-12', '11:15'],
  headed: ['How beavers move a valley', 'Jonna Kivelä', '2031-03-21', '12:30'],
  italian: ['Il rumore delle stelle tranquille', 'Ottone Maraldi', '2031-03-25', '16:00'],
};

async function rowsOf(text: string) {
  const { talks } = await understand(text);
  return talks.map(({ title, appearances, date, startTime }) => [
    title?.value,
    appearances
      .filter(({ role }) => role === 'SPEAKER')
      .map(({ name }) => name.value)
      .join(),
    date?.value,
    startTime?.value,
  ]);
}

it.each([
  { between: 'one blank line', mark: '\n\n' },
  { between: 'blank lines', mark: '\n\n\n\n' },
  { between: 'a rule', mark: '\n\n--------------------\n\n' },
])('reads announcements of different layouts with $between between them', async ({ mark }) => {
  expect(await rowsOf([HEADED, LABELLED, IN_PROSE].join(mark))).toEqual([
    EXPECTED.headed,
    EXPECTED.labelled,
    EXPECTED.inProse,
  ]);
  expect(await rowsOf([ITALIAN, LABELLED].join(mark))).toEqual([EXPECTED.italian, EXPECTED.labelled]);
});

it('gives no talk the room or the abstract of another announcement', async () => {
  const { talks } = await understand([LABELLED, HEADED].join('\n\n'));
  expect(talks.map(({ location }) => location?.value)).toEqual(['Room V-157', 'Building 4, seminar room']);
  expect(talks.map(({ abstract }) => abstract?.value.slice(0, 20))).toEqual([
    'A braid has ends tha',
    'Dams of beavers hold',
  ]);
});

it('reads a mail by itself that was copied with its subject', async () => {
  const text = `${LABELLED}\n\n----------\n\nSubject: Lunch seminar on 21 March\n\n${HEADED}`;
  expect(await rowsOf(text)).toEqual([EXPECTED.labelled, EXPECTED.headed]);
});

it('reads mails with their heads one below the other', async () => {
  const mail = (from: string, subject: string, body: string) =>
    `From: ${from}\nDate: Mon, 3 Mar 2031 09:00:00 +0100\nSubject: ${subject}\n\n${body}`;
  const text = [
    mail('Ylva Sandell <ylva@example.org>', 'Talk on Wednesday', IN_PROSE),
    mail('River group <rivers@example.org>', 'Lunch on 21 March', HEADED),
  ].join('\n\n\n');
  expect(await rowsOf(text)).toEqual([EXPECTED.inProse, EXPECTED.headed]);
});

const FORWARDED =
  '---------- Forwarded message ---------\nFrom: Rivers <rivers@example.org>\nDate: Mon, 3 Mar 2031\nSubject: Lunch';

it('reads the talk of a mail that is passed on below an announcement of another talk', async () => {
  expect(await rowsOf(`${LABELLED}\n\n${FORWARDED}\n\n${HEADED}`)).toEqual([EXPECTED.labelled, EXPECTED.headed]);
});

it('reads a talk once that the mail below it announced before', async () => {
  const before = LABELLED.replace('Braids that forget their ends', 'On braids').replace('14:00', '15:00');
  expect(await rowsOf(`${LABELLED}\n\n${FORWARDED}\n\n${before}`)).toEqual([EXPECTED.labelled]);
});

it('leaves a page whole whose talks need what stands above all of them', async () => {
  const text = `Seminar on Old Instruments, spring 2031
Fridays at 10:00, Music Library

7 February
Ada Okonkwo (University of Bergen)
Keys that were never pressed

14 February
Bruno Salvi (University of Parma)
Strings of gut and silk

21 February
Chiara Held (University of Bergen)
What a bellows cannot do`;
  const { talks } = await understand(text);
  expect(talks.map(({ date, startTime }) => [date?.value, startTime?.value])).toEqual([
    ['2031-02-07', '10:00'],
    ['2031-02-14', '10:00'],
    ['2031-02-21', '10:00'],
  ]);
});

it('takes neither a deadline nor other events below a talk for announcements', async () => {
  const text = `${LABELLED}

Related events

10 March 2031: Book fair in the old library
17 March 2031: Open day`;
  expect(await rowsOf(text)).toEqual([EXPECTED.labelled]);
});

it('reads every announcement of a long collection, and nothing twice', async () => {
  const numbers = Array.from({ length: 60 }, (_, at) => at);
  const day = (at: number) => new Date(Date.UTC(2031, 2, 3 + 5 * at)).toISOString().slice(0, 10);
  const text = numbers
    .map((at) => {
      const [year, month, date] = day(at).split('-').map(Number);
      const name = new Date(Date.UTC(2000, (month ?? 1) - 1)).toLocaleString('en', { month: 'long', timeZone: 'UTC' });
      const on = `${date} ${name} ${year}`;
      return at % 2 === 0
        ? LABELLED.replace('Thursday, 6 March 2031', on).replace('that forget', `that ${ORDINALS[at % 10]} forget`)
        : HEADED.replace('Friday, 21 March 2031', on).replace('a valley\n', `a valley ${ORDINALS[at % 10]}\n`);
    })
    .join('\n\n\n');
  const long = `${text}\n\n\n${text.replaceAll('2031', '2032')}`;
  expect(long.length).toBeGreaterThan(40_000);
  const { talks } = await understand(long);
  expect(talks.map(({ date }) => date?.value)).toEqual([
    ...numbers.map(day),
    ...numbers.map((at) => day(at).replace('2031', '2032')),
  ]);
  for (const { quote, start, end } of factsIn(talks)) expect(long.slice(start, end)).toBe(quote);
});

const ORDINALS = ['once', 'twice', 'soon', 'later', 'always', 'never', 'often', 'seldom', 'gladly', 'slowly'];

it('reads an announcement far below which a document in LaTeX begins', async () => {
  const text = `${LABELLED}\n\n${'A word on typesetting. '.repeat(200)}\n\n\\documentclass{article}`;
  expect(await rowsOf(text)).toEqual([EXPECTED.labelled]);
});

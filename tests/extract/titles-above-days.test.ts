/** Announcements whose title stands alone above the day, and whose speaker only a life or an invitation names. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const HEAD = ['Combing the hairy torus', 'Thursday, 5 June 2025, 2:15pm to 3:15pm', 'Alder House, 12'];
const TEXT =
  'A hedgehog cannot be combed, and a torus can. I count in how many ways, and tell which of them a machine finds.';
const LIFE =
  'Maren Oduya is an associate professor in the Department of Mathematics at the University of Bergen. She received her PhD from Lund University in 2011.';

async function read(lines: readonly string[]) {
  const { talks } = await understand(lines.join('\n'));
  return talks.map(({ title, appearances, abstract, startTime }) => ({
    title: title?.value,
    speakers: appearances.map(({ name }) => name.value),
    abstract: abstract?.value,
    startTime: startTime?.value,
  }));
}

it('takes the line above the day, the hour and the abstract for the title', async () => {
  expect(await read([...HEAD, '', `Abstract: ${TEXT}`])).toEqual([
    { title: HEAD[0], speakers: [], abstract: TEXT, startTime: '14:15' },
  ]);
});

it.each(['Abstract', 'About this event', 'Description'])(
  'takes the person whose life ends what stands under "%s" for the speaker',
  async (heading) => {
    expect(await read([...HEAD, '', heading, TEXT, '', LIFE])).toEqual([
      { title: HEAD[0], speakers: ['Maren Oduya'], abstract: TEXT, startTime: '14:15' },
    ]);
  },
);

it.each([
  'The Department of Mathematics welcomes Maren Oduya of the University of Bergen. Tea from 2:00pm in the lobby.',
  'Please join us for a talk by Maren Oduya (University of Bergen).',
  'Join us for this term’s last seminar with Maren Oduya.',
])('leaves the invitation "%s" out of the abstract', async (invitation) => {
  expect(await read([...HEAD, '', 'About this event', invitation, '', TEXT, '', LIFE])).toEqual([
    { title: HEAD[0], speakers: ['Maren Oduya'], abstract: TEXT, startTime: '14:15' },
  ]);
});

it('reads no speaker in what goes on below a colon or begins like a thing', async () => {
  const text = [
    'Small Wonders, Large Numbers:',
    'How to count grains of sand',
    '',
    'Ada Lindqvist, Lund University',
    HEAD[1],
  ];
  expect(await read(text.map(String))).toMatchObject([
    { title: 'Small Wonders, Large Numbers: How to count grains of sand', speakers: ['Ada Lindqvist'] },
  ]);
  const [talk] = await read(['Logic Seminar: Hidden Levers: What Proofs Move', ...HEAD.slice(1), '', 'Abstract', TEXT]);
  expect(talk?.speakers).toEqual([]);
  expect(talk?.title).toContain('Hidden Levers: What Proofs Move');
});

it('reads a name in capitals whose initial is an article', async () => {
  const lines = [
    'ON COUNTING GRAINS OF SAND',
    '',
    'MARIT A. OLSTAD-REED, MD',
    'Chief, Division of Sand',
    'Lund University',
  ];
  expect(await read([...lines, '', ...HEAD.slice(1)])).toMatchObject([
    { title: lines[0], speakers: ['Marit A. Olstad-Reed'] },
  ]);
});

it('ends what a flyer for physicians says of the talk at the fine print', async () => {
  const flyer = [
    'MEDICINE GRAND ROUNDS',
    '',
    HEAD[0],
    '',
    'Maren Oduya, MD',
    'University of Bergen',
    '',
    ...HEAD.slice(1),
  ];
  const fine = ['DISCLOSURE STATEMENT', 'Dr. Oduya has nothing to disclose.', '', 'ACCREDITATION AND CREDIT'];
  const rest = [
    'Physicians may claim 1.0 credit. The code is valid on the day only.',
    '',
    'NO GRAND ROUNDS ON JUNE 12',
  ];
  expect(await read([...flyer, '', 'OVERVIEW', TEXT, '', ...fine, ...rest].map(String))).toEqual([
    { title: HEAD[0], speakers: ['Maren Oduya'], abstract: TEXT, startTime: '14:15' },
  ]);
});

it('leaves out what the calendar of a university shows below an event', async () => {
  const page = [
    'Trending',
    'Plant Swap',
    'Tuesday, June 3',
    'Orchard Court',
    'Spring Concert vs. Silence',
    'Friday, June 6',
  ];
  expect(
    await read([...HEAD, 'View map', '3 people interested in event', '', 'Description', TEXT, '', LIFE, '', ...page]),
  ).toEqual([{ title: HEAD[0], speakers: ['Maren Oduya'], abstract: TEXT, startTime: '14:15' }]);
});

it('titles stand above days with the hour and the place in labels below them', async () => {
  const text =
    'Winter 2026 Weaving Seminars\n\nTalks are free and open to all.\n\nWhat Can Looms Teach Us?\n\nFriday, January 16, 2026\n\nTime: 11:00 a.m. to 12:00 p.m.\n\nLocation: Old Mill, Hall 2\n\nSpeaker: Anna Quill, Associate Professor, Ghent University\n\nAbstract: We argue that looms deserve the attention of those who weave by hand, and show what they lost when they looked away.\n\nThe Common Part of Many Nets\n\nFriday, February 6, 2026\n\nTime: 11:00 a.m. to 12:00 p.m.\n\nLocation: Virtual via Zoom\n\nSpeaker: Peter Feld, Postdoctoral Scholar, Lund University\n\nAbstract: Nets are often knotted at several places at once. We propose to knot their common part first.\n\nTitle To Be Announced\n\nFriday, March 6, 2026\n\nTime: 11:00 a.m. to 12:00 p.m.\n\nLocation: Old Mill, Hall 2\n\nSpeaker: Greta Vollmer, Assistant Professor, University of Turin\n\nAbstract: TBS\n';
  const { talks } = await understand(text);
  expect(talks.map(({ title, appearances }) => [title?.value ?? null, appearances[0]?.name.value])).toEqual([
    ['What Can Looms Teach Us?', 'Anna Quill'],
    ['The Common Part of Many Nets', 'Peter Feld'],
    [null, 'Greta Vollmer'],
  ]);
  expect(talks.at(-1)?.abstract ?? null).toBeNull();
});

it('who gives several lectures is told above them', async () => {
  const text =
    '# Seminars 2026\n\n**Anna Quill, Mary Marsh Professor of Weaving**, Ghent University will be the Distinguished Lecturer of this year. Prof. Quill will give three lectures on March 9-11, 2026\n\n**Monday, March 9th at 4:30 pm in Hall 101 "How never to weave alone"**\n\nAbstract: In 1979 a weaver noticed that her loom had a flaw, and for eleven years she never wove alone.\n\n**Tuesday, March 10th at 5:00 pm in Hall 309 "Nets without the knots"**\n\nAbstract: A finite net behaves in many ways like a cloth, and this lecture explains how far the likeness goes.\n\n**Wednesday, March 11th at 4:00 pm in Hall 309 "Threads of random nets"**\n\nAbstract: In the last lecture we look at random nets whose threads look like those of old cloths.\n\n### Knot Seminar\n\nThursdays, 3:00 pm in Hall 309.\n';
  const { talks } = await understand(text);
  expect(talks.map(({ appearances }) => appearances.map(({ name }) => name.value))).toEqual([
    ['Anna Quill'],
    ['Anna Quill'],
    ['Anna Quill'],
  ]);
});

it.each([
  'Show full description',
  'Mehr lesen',
  'Voir le résumé',
  'Mostrar más',
  'Leggi tutto',
  'Ver resumo',
  'Toon volledige beschrijving',
  'czytaj więcej',
])('parts a list of titles above a day and a name, with the button "%s" before each text', async (button) => {
  const talk = (title: string, day: string, name: string) =>
    `${title}\n\n${day}\nDr. ${name}\n\n • ${button}\n\n  ${TEXT}\n\n  ${day}, 19.30-21.00 uur. Alder House\n`;
  const list = `2026\n\n${talk('LOOMS THAT COUNT', '12 januari', 'Ada Quill')}\n${talk('A THREAD WITHOUT AN END', '19 januari', 'Boris Feld')}`;
  expect(await read([list])).toEqual([
    { title: 'LOOMS THAT COUNT', speakers: ['Ada Quill'], abstract: TEXT, startTime: '19:30' },
    { title: 'A THREAD WITHOUT AN END', speakers: ['Boris Feld'], abstract: TEXT, startTime: '19:30' },
  ]);
});

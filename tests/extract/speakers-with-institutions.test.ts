/** Speakers written together with what they belong to: in one column, touching, behind the name of a lecture. */
import { expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

async function speakersOf(text: string): Promise<string[]> {
  const { talks } = await understand(text);
  return talks.map(({ date, appearances, location }) =>
    [
      date?.value ?? '-',
      ...appearances.map(({ name, affiliations }) => [name.value, ...affiliations.map((one) => one.value)].join(', ')),
      location?.value ?? '-',
    ].join(' | '),
  );
}

it.each(['Speaker (affiliation)', 'Speaker, Institution', 'Referentin/Universität', 'Ponente (afiliación)'])(
  'the column "%s" of a table holds who speaks',
  async (head) => {
    const text = `---\ntitle: Loom seminar 2026\n---\n\n<h4>Where:</h4> 507 Weaving\n\n<table>\n<tr><td>Date</td>\n<td>${head}</td>\n<td>Title & Abstract</td></tr>\n<tr><td>March 6 (this talk will be in Weaving 12)</td>\n<td>Anna Quill (University of Turin)</td>\n<td><details>\n<summary>Eels that remember</summary>\n<p><i>Abstract:</i> Eels find home over a thousand miles of open sea, and nobody knows how they do it.</p>\n</details></td></tr>\n<tr><td>March 13</td>\n<td>Peter Feld (Ghent University)</td>\n<td><details>\n<summary>Title</summary>\n<p><i>Abstract:</i> </p>\n</details></td></tr>\n</table>\n`;
    expect(await speakersOf(text)).toEqual([
      '2026-03-06 | Anna Quill, University of Turin | Weaving 12',
      '2026-03-13 | Peter Feld, Ghent University | 507 Weaving',
    ]);
    expect((await understand(text)).talks.map(({ title }) => title?.value ?? null)).toEqual([
      'Eels that remember',
      null,
    ]);
  },
);

it('names and institutions that touch are told apart behind the name of the lecture', async () => {
  const text =
    'Summer School of Weaving\n\nHooke Professor: Anna QuillUniversity of Turin\nPublic lecture: Title TBD\nRoom: Hall 3\nDate: 6 March 2026\n\nByron Lecturer: Peter FeldGhent University\nPublic lecture: Title TBD\nRoom: Hall 4\nDate: 13 March 2026\n';
  expect(await speakersOf(text)).toEqual([
    '2026-03-06 | Anna Quill, University of Turin | Hall 3',
    '2026-03-13 | Peter Feld, Ghent University | Hall 4',
  ]);
});

it('names with a capital within stay whole', async () => {
  const text = 'Speaker: Ada MacDonald, DePaul University\nTitle: JavaScript for looms\nDate: 6 March 2026\n';
  expect(await speakersOf(text)).toEqual(['2026-03-06 | Ada MacDonald, DePaul University | -']);
});

it.each([
  [
    'English',
    'You are invited to our meeting on 6 March 2026 at 7 pm. Speakers:\n\n • Dr Anna Quill (University of Turin): Eels that remember;\n • Prof. Peter Feld (Ghent University): Ice that sings, and the question of who was the first to hear it on the lakes of the north in the long winters before anybody wrote of them.\n\nThe meeting is held on Zoom. Next meeting: 4 April 2026.\n\nNotes for speakers\n\n • Length: about 15 minutes.\n',
  ],
  [
    'Polish',
    'Zapraszamy na spotkanie w dniu 6 marca 2026 roku o godz. 19:00. Referenci:\n\n • dr hab. Anna Quill, prof. UT (University of Turin): Eels that remember;\n • dr Peter Feld (Ghent University): Ice that sings, and the question of who was the first to hear it on the lakes of the north in the long winters before anybody wrote of them.\n\nSpotkanie jest otwarte. Następne spotkanie: 4 kwietnia 2026 roku.\n',
  ],
])('items below a sentence in %s with day and hour are talks of that day', async (_language, text) => {
  expect(await speakersOf(text)).toEqual([
    '2026-03-06 | Anna Quill, University of Turin | -',
    '2026-03-06 | Peter Feld, Ghent University | -',
  ]);
});

it('a field of study between name and university is no institution, and what stands before the quoted title is the place', async () => {
  const text =
    'Rivers in winter\n\n• 6 March 2026, 18:30, Old Mill: "Eels that remember", Prof. Dr. Anna Quill, Applied Zoology, University of Turin and UT Ghent\n• 13 March 2026, 18:30, Old Mill: "Ice that sings", Dr. Peter Feld, History, Ghent University\n';
  expect(await speakersOf(text)).toEqual([
    '2026-03-06 | Anna Quill, University of Turin, UT Ghent | Old Mill',
    '2026-03-13 | Peter Feld, Ghent University | Old Mill',
  ]);
});

it('a slash between two fields of study parts no institutions', async () => {
  const text =
    'Date | Speaker | Affiliation | Title\n6 March 2026 | Anna Quill | UT Phys/Chem | Eels that remember\n13 March 2026 | Peter Feld | UCLA/Caltech | Ice that sings\n';
  expect(await speakersOf(text)).toEqual([
    '2026-03-06 | Anna Quill, UT Phys/Chem | -',
    '2026-03-13 | Peter Feld, UCLA, Caltech | -',
  ]);
});

it('takes where somebody visits and houses named by their towns for institutions, and two fields of one house for no two', async () => {
  const text =
    'River Seminar\n\n6 March 2026: Anna Quill (Ghent University, visiting Lund University): Eels that remember\n13 March 2026: Peter Feld (Stevens and Binghamton): Ice that sings\n20 March 2026: Cora Lind (Energy and Water Policy Institute): Stones that walk\n27 March 2026: Jan Kos (Nottingham and Princeton): Sand that counts\n';
  expect(await speakersOf(text)).toEqual([
    '2026-03-06 | Anna Quill, Ghent University, Lund University | -',
    '2026-03-13 | Peter Feld, Stevens, Binghamton | -',
    '2026-03-20 | Cora Lind, Energy and Water Policy Institute | -',
    '2026-03-27 | Jan Kos, Nottingham, Princeton | -',
  ]);
});

it('takes a chair below a name for the post of that person, whoever it is named after', async () => {
  const text =
    'River Colloquium\n\nMarch 6, 2026\nAnna Quill\nEmeritus Mary Ada Hooke Professor\nDepartment of Zoology\nUniversity of Turin\n\nEels that remember the sea\n\nMarch 13, 2026\nPeter Feld\nAssociate Professor\nDepartment of Physics\nGhent University\n\nIce that sings at night\n\nMarch 20, 2026\nCora Lind\nJohn Hull Professor of Geology\nLund University\n\nStones that walk by themselves\n';
  expect(await speakersOf(text)).toEqual([
    '2026-03-06 | Anna Quill, University of Turin | -',
    '2026-03-13 | Peter Feld, Ghent University | -',
    '2026-03-20 | Cora Lind, Lund University | -',
  ]);
});

it.each([
  ['Ada Quill – Assicurazioni Merlo, Trieste', 'Assicurazioni Merlo, Trieste'],
  ['Ada Quill – Konservatorium Erle, Graz', 'Konservatorium Erle'],
  ['Ada Quill - Tisserand Frères, Lyon', 'Tisserand Frères, Lyon'],
])('"%s" names one person', async (line, house) => {
  const list = `12 May 2026, 16:00\n\n${line}\n\nLooms that count\n\n19 May 2026, 16:00\n\nBoris Feld - Lund University\n\nThreads that end\n`;
  const { talks } = await understand(list);
  expect(talks[0]?.appearances.map(({ name, affiliations }) => [name.value, affiliations[0]?.value])).toEqual([
    ['Ada Quill', house],
  ]);
});

it.each([
  'Am 12. Mai 2026 spricht Herrn Univ.-Prof. Dr. Ada Quill',
  'Vortrag von Frau Professorin Dr. Ada Quill',
  'Exposé de Madame la Professeure Ada Quill',
  'Lezing door mevrouw Ada Quill',
  'Palestra da Doutora Ada Quill',
  'Conferenza della Dottoressa Ada Quill',
])('"%s" has titles before the name', async (line) => {
  const { talks } = await understand(`${line}\n\n“Looms that count”\n\n12.5.2026, 16:00\n`);
  expect(talks[0]?.appearances.map(({ name }) => name.value)).toEqual(['Ada Quill']);
});

it('letters of a house before a name are no part of it', async () => {
  const { talks } = await understand(
    'Na terça-feira, 12 de maio de 2026, às 19h, a professora do Instituto de Física da UFXY Ana Quiles dá a palestra “Teares que contam”.\n',
  );
  expect(talks[0]?.appearances.map(({ name }) => name.value)).toEqual(['Ana Quiles']);
});

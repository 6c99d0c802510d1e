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

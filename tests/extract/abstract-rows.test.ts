/** Tables that hold abstracts in rows of their own, and several people whose institutions share a cell. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const TABLE =
  'Weaving Colloquium\n\nDate | Speaker | Affiliation | Title |\n4 May 2026 | Ada Quill | University of Turin | Engines that weave |\n11 May 2026 | Cora Lind | Aarhus University | Looms and knots |\n\n';
const ENGINES = 'Engines are old. We tell their history from the first cards to the last, and ask who wove for whom.';
const KNOTS = 'A knot is a loom that forgot its use. We count the ways in which it may be undone by pulling.';

describe('a row below the talks of a table', () => {
  it.each([
    ['4 May (A. Quill)', '11 May (C. Lind)'],
    ['4 May', '11 May'],
    ['Quill', 'Lind'],
    ['Engines that weave', 'Looms and knots'],
  ])('holds an abstract behind %s', async (first, second) => {
    const { talks } = await understand(`${TABLE}ABSTRACTS |\n${first} | ${ENGINES} |\n${second} | ${KNOTS} |\n`);
    expect(talks.map(({ title, abstract }) => [title?.value, abstract?.value])).toEqual([
      ['Engines that weave', ENGINES],
      ['Looms and knots', KNOTS],
    ]);
  });

  it('may tell of the life of a speaker', async () => {
    const life =
      'Cora Lind is Professor of Topology at Aarhus University. She received her PhD in 2001 from Lund University.';
    const { talks } = await understand(`${TABLE}Speakers |\nLind | ${life} |\n`);
    expect(talks.map(({ abstract }) => abstract)).toEqual([null, null]);
    expect(talks[1]?.people[0]?.career.map(({ institution }) => institution.value)).toContain('Lund University');
  });

  it('is a talk of its own where it names none of them', async () => {
    const { talks } = await understand(`${TABLE}18 May 2026 | Boris Feld | Lund University | ${KNOTS} |\n`);
    expect(talks).toHaveLength(3);
  });
});

it('several people have each a part of a cell that has as many, whatever a part is made of', async () => {
  const { talks } = await understand(
    TABLE.replace('Ada Quill', 'Ada Quill and Boris Feld').replace(
      'University of Turin',
      'CNRS, Université de Strasbourg / Lund University',
    ),
  );
  expect(talks[0]?.appearances.map(({ affiliations }) => affiliations.map(({ value }) => value))).toEqual([
    ['CNRS', 'Université de Strasbourg'],
    ['Lund University'],
  ]);
});

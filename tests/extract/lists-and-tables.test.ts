/** Lists and tables of several talks: how their days are written, what their heads are called, what was struck out. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

async function rowsOf(text: string): Promise<(string | null)[][]> {
  const { talks } = await understand(text, { referenceDate: '2025-09-20' });
  return talks.map(({ date, title, people }) => [
    date?.value ?? null,
    people[0]?.name.value ?? null,
    title?.value ?? null,
  ]);
}

describe('days of a list', () => {
  it('have Roman months without a year where several lines do', async () => {
    const text =
      'Seminarium z topologii\nSemestr zimowy 2025/2026\n\nData | Prelegent/ka | Temat |\n--- | --- | --- |\n7 X | dr Anna Zielińska | Węzły bez końców |\n11 XI | – | Święto, seminarium nie odbędzie się |\n9 XII | dr Jan Kos | Warkocze i piwo |\n\nStreszczenia\n\n9 XII – Warkocze splatają się w grupę, a piwo nie; pokazujemy dlaczego i co z tego wynika dla rachunku.\n';
    expect(await rowsOf(text)).toEqual([
      ['2025-10-07', 'Anna Zielińska', 'Węzły bez końców'],
      ['2025-12-09', 'Jan Kos', 'Warkocze i piwo'],
    ]);
    const { talks } = await understand(text);
    expect(talks.map(({ abstract }) => abstract?.value.slice(0, 8) ?? null)).toEqual([null, 'Warkocze']);
  });

  it('are read with one letter wrong where other lines begin with a day', async () => {
    const text =
      'Biology Seminar, Autumn 2025\n\nOctober 3\nAda Quill, University of Turin\n"Fish that count"\n\nOctobre 10\nBoris Feld, Lund University\n"Ferns by night"\n\nNovmber 7\nCora Lind, Aarhus University\n"Moss and time"\n\nNovember 14\nDan Moor, Ghent University\n"Snails in winter"\n';
    expect((await rowsOf(text)).map(([day]) => day)).toEqual(['2025-10-03', '2025-10-10', '2025-11-07', '2025-11-14']);
  });

  it('are no words that only look like a month, and no numbers of other things', async () => {
    const text =
      'Knots and links 2025\n\nMay 5, 2025\nAda Quill (University of Turin)\nKnots without ends\n\nMay 12, 2025\nBoris Feld (Lund University)\nAugusta 12 and its braids\n\nMay 19, 2025\nCora Lind (Aarhus University)\n3 I learned from links\n';
    expect((await rowsOf(text)).map(([day]) => day)).toEqual(['2025-05-05', '2025-05-12', '2025-05-19']);
  });
});

it.each([
  ['Fr 12-06-2026', '2026-06-12'],
  ['vr. 12-06-2026', '2026-06-12'],
  ['Su 12/06/2026', '2026-12-06'],
])('a weekday of two letters tells which number of %s is the day', async (day, date) => {
  const { talks } = await understand(
    `Knots without ends\n\nWhen: ${day} at 14:30\nWhere: Academy Building\nSpeaker: Ada Quill, University of Turin\n`,
  );
  expect(talks.map((talk) => talk.date?.value)).toEqual([date]);
});

it('a note beside a talk says that it is held on-line', async () => {
  const { talks } = await understand(
    'Knot Seminar, Room 12\n\nDate | Speaker | Title | Notes\nOct 3, 2025 | Ada Quill | Knots for all | \nOct 10, 2025 | Boris Feld | Links of links | on-line\n',
  );
  expect(talks.map(({ location }) => location?.value)).toEqual(['Room 12', 'on-line']);
});

it('two talks of a row have heads of their own', async () => {
  const text =
    'Day | Opening talk | Given by | Main lecture | Lecturer\nOct 3, 2025 | Knots for all | Ada Quill | Braids on surfaces | Boris Feld (Lund University)\nOct 10, 2025 | What is a link? | Cora Lind | Moves of tangles | Dan Moor (Ghent University)\n';
  expect(await rowsOf(text)).toEqual([
    ['2025-10-03', 'Ada Quill', 'Knots for all'],
    ['2025-10-03', 'Boris Feld', 'Braids on surfaces'],
    ['2025-10-10', 'Cora Lind', 'What is a link?'],
    ['2025-10-10', 'Dan Moor', 'Moves of tangles'],
  ]);
});

describe('what was struck out', () => {
  it('is still the title and the day of a talk that is called off', async () => {
    const { talks } = await understand(
      '<html><body><h1>Seminar 2025</h1><dl><dt>Monday 6 October<dd><b>Knots without ends</b><br><i>Ada Quill, University of Turin</i><p><dt><s>Monday 13 October</s><dd><strike>Braids and beer</strike> CANCELLED - speaker ill<br><i>Boris Feld, Lund University</i></dl></body></html>',
    );
    expect(talks.map(({ title, date, status }) => [title?.value, date?.value, status?.value ?? null])).toEqual([
      ['Knots without ends', '2025-10-06', null],
      ['Braids and beer', '2025-10-13', 'CANCELLED'],
    ]);
  });

  it('is the old day beside a new one', async () => {
    const { talks } = await understand(
      '| Date | Speaker | Title |\n|---|---|---|\n| ~~6 October 2025~~ 8 October 2025 | Ada Quill | Knots without ends |\n| 13 October 2025 | Boris Feld | Braids and beer |\n',
    );
    expect(talks.map(({ date }) => date?.value)).toEqual(['2025-10-08', '2025-10-13']);
  });
});

it('a programme of slots may say how long each lasts and what was withdrawn', async () => {
  const { talks } = await understand(
    'Knot Day\nFriday 6 Mar 2026\n\n09:30  Knots without ends 45m\nSpeaker: Ada Quill (University of Turin)\n\n10:15  TBA 45m\nSpeaker: Boris Feld (Lund University)\n\n11:00  Contribution withdrawn: Links of links 1h 15m\nSpeaker: Cora Lind (Aarhus University)\n',
  );
  expect(talks.map(({ title, status }) => [title?.value ?? null, status?.value ?? null])).toEqual([
    ['Knots without ends', null],
    [null, null],
    ['Links of links', 'CANCELLED'],
  ]);
});

it('a copied wiki page has its abstracts below a heading with a link to edit it', async () => {
  const { talks } = await understand(
    'Knot Seminar\n\nAutumn 2025[edit]\n\ndate\tspeaker\tinstitution\ttitle\nOctober 6\tAda Quill\tUniversity of Turin\tKnots without ends\nOctober 13\tBoris Feld\tLund University\tBraids and beer\n\nAbstracts[edit]\n\nAda Quill\n\nKnots without ends\n\nWe untie knots that have no ends, and ask what is left of them in the space around.\n\nBoris Feld\n\nBraids and beer\n\nA braid closes to a link, and a glass to a torus; we say how many of them there are.\n\nThis page was last edited on 24 September 2025, at 09:14.\n',
  );
  expect(talks.map(({ abstract }) => abstract?.value.slice(0, 8))).toEqual(['We untie', 'A braid ']);
});

describe('talks that share a line or a row', () => {
  it('are all found where a list lost its line breaks', async () => {
    const text =
      'Theory Lunch, 12:00, Room 5. March 4, 2024 Ada Byron (University of Turin) Spectral gaps of engines. March 11, 2024 Emil Noether (ETH Zurich) Rings that forget. March 18, 2024 Jo Vandermeer (Leiden University) Random walks on looms.\n';
    expect(await rowsOf(text)).toEqual([
      ['2024-03-04', 'Ada Byron', 'Spectral gaps of engines'],
      ['2024-03-11', 'Emil Noether', 'Rings that forget'],
      ['2024-03-18', 'Jo Vandermeer', 'Random walks on looms'],
    ]);
  });

  it('have the title in the column behind theirs where hours head the columns of speakers', async () => {
    const text =
      'Spring 2025\n\nDate | Speaker, 3:00 | Title | Speaker, 4:30 | Title |\n--- | --- | --- | --- | --- |\nMay 5 | Ada Byron (Turin) | Looms and lattices | Boris Feld (Lund) | TBA |\nMay 12 | Cora Lind (Aarhus) | Moss on graphs | Dan Moor (Ghent) | Snails and sheaves |\n';
    expect(await rowsOf(text)).toEqual([
      ['2025-05-05', 'Ada Byron', 'Looms and lattices'],
      ['2025-05-05', 'Boris Feld', null],
      ['2025-05-12', 'Cora Lind', 'Moss on graphs'],
      ['2025-05-12', 'Dan Moor', 'Snails and sheaves'],
    ]);
  });
});

it('takes the name of a contact for no speaker', async () => {
  const text =
    'Title: Weaving proofs by machine\nSpeaker: Ada Byron\nAffiliation: University of Turin\nDate: Thursday, 12 March 2015\nTime: 10:30\n\nContact\n\nName(s): Emil Noether\n';
  expect(await rowsOf(text)).toEqual([['2015-03-12', 'Ada Byron', 'Weaving proofs by machine']]);
});

it('keeps the title behind the kind of event where a line says "Talk" alone', async () => {
  const text =
    'PhD Defense: Looms that learn to listen\nTalk\nAda Byron\nTime:\n04.26.2022 11:00 to 13:00\nLocation:\nRemote\n\nLooms fill halls and most of them hear nothing. This dissertation develops methods with which they do.\n';
  const { talks } = await understand(text);
  expect(talks.map(({ title, people }) => [title?.value, people[0]?.name.value])).toEqual([
    ['Looms that learn to listen', 'Ada Byron'],
  ]);
});

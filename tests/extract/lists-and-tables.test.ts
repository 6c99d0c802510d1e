/** Lists and tables of several talks: how their days are written, what their heads are called, what was struck out. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

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

it('the day, the hour and the place stand in brackets behind titles and the names of panels', async () => {
  const text =
    'Knot Talks, Room 12\nTalks begin at 4 pm. Reports are due on the ninth of June.\n\nKNOTS WITHOUT ENDS (6.x.25)\n\nDr Ada Quill, University of Turin\n\nKnots have no ends, and yet one has to begin somewhere; the talk says where and why it does not matter.\n\nPANEL: WHO NEEDS BRAIDS? (20.x.25, starts at 5 pm, Hall 3)\n\nPanellists:\nBoris Feld (Lund University)\nCora Lind (Aarhus University)\n';
  expect(await talksAsRows(text)).toEqual([
    '2025-10-06 | 16:00 | Room 12 | Ada Quill | KNOTS WITHOUT ENDS',
    '2025-10-20 | 17:00 | Hall 3 | Boris Feld & Cora Lind | WHO NEEDS BRAIDS?',
  ]);
});

it('courses of several days are announced for the first of them, and the days of a school tell their year', async () => {
  const text =
    '---\ntitle: "Knot School"\ndate: 2025-03-02\n---\n\nThe school runs from the 6th to the 10th of October 2025 in Room 12.\n\n## Monday 6 and Tuesday 7 October, 10:00–12:00 (each day)\n\n### Tutorial: Knots without ends\n\n**Ada Quill** (University of Turin)\n\nKnots have no ends, and yet one has to begin somewhere; the course says where and why it does not matter.\n\n## Wednesday 8 and Thursday 9 October, 10:00–12:00 (each day)\n\n### Tutorial: Braids on surfaces\n\n**Boris Feld** (Lund University)\n\nBraids live on surfaces as well; the course begins with the sphere and ends with what nobody understands.\n\n## Friday 10 October\n\n### 10:00 Lecture: What is a link?\n\n**Cora Lind** (Aarhus University)\n';
  expect(await talksAsRows(text)).toEqual([
    '2025-10-06 | 10:00 | Room 12 | Ada Quill | Knots without ends',
    '2025-10-08 | 10:00 | Room 12 | Boris Feld | Braids on surfaces',
    '2025-10-10 | 10:00 | Room 12 | Cora Lind | What is a link?',
  ]);
});

it('the days of a meeting are not those of the talks of one of its days', async () => {
  const text =
    'Workshop on Knots\n6 - 10 October 2025\n\nPROGRAMME - Wednesday, 8 October\n\n09:00 Ada Quill (University of Turin)\nKnots without ends\n10:00 Boris Feld (Lund University)\nBraids on surfaces\n';
  expect((await rowsOf(text)).map(([day]) => day)).toEqual(['2025-10-08', '2025-10-08']);
});

it('a heading is the title, and not the sentence below it', async () => {
  const text =
    '# Knot School\n\n## Knots (Monday to Wednesday, 6–8 October 2025)\nLecturer: **Ada Quill**, University of Turin\n\nKnots have no ends, and the course says where to begin.\n\n## Thursday 9 October 2025, 20:30 — The braids of bakers\n**Boris Feld**, Lund University\n\nA public lecture with tasting for everybody.\n';
  expect(await rowsOf(text)).toEqual([
    ['2025-10-06', 'Ada Quill', 'Knots'],
    ['2025-10-09', 'Boris Feld', 'The braids of bakers'],
  ]);
});

it('a note says that there is no abstract', async () => {
  const { talks } = await understand(
    'Wednesday, the eighth of October 2025, 3 pm\nProf. Ada Quill (University of Turin)\nKNOTS WITHOUT ENDS\nNo abstract. Sandwiches are on the house, since the term ends with this talk.\n',
  );
  expect(talks.map(({ title, abstract }) => [title?.value, abstract])).toEqual([['KNOTS WITHOUT ENDS', null]]);
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

describe('a cell of a table', () => {
  it('holds all there is to say of a talk where no column names speakers', async () => {
    const cell = (name: string, title: string, text: string) =>
      `<td><dl><dt>${name}</dt><dd><b>${title}</b></dd><dd>${text}</dd></dl></td>`;
    const text = 'We follow eels from the river to the sea and back, and ask what they remember of either. '.repeat(3);
    const { talks } = await understand(
      `<html><body><h1>River Colloquium</h1><table><tr><th>Date</th><th>Talk</th></tr>
<tr><td>4 May 2026</td>${cell('Dr Ada Quill (University of Turin)', 'Eels that remember', text)}</tr>
<tr><td>11 May 2026</td>${cell('Prof. Boris Feld (Lund University)', 'Weirs and their keepers', '')}</tr>
</table></body></html>`,
    );
    expect(
      talks.map(({ date, title, appearances: [one] }) => [date?.value, title?.value, one?.affiliations[0]?.value]),
    ).toEqual([
      ['2026-05-04', 'Eels that remember', 'University of Turin'],
      ['2026-05-11', 'Weirs and their keepers', 'Lund University'],
    ]);
    expect(talks[0]?.abstract?.value).toMatch(/^We follow eels/);
  });

  it('names two people family name first', async () => {
    const { talks } = await understand(
      'Knot Seminar\n\nDate | Speaker | Affiliation | Title |\nOct 3, 2025 | Quill, Ada | University of Turin | Knots for all |\nOct 10, 2025 | Feld, Boris and Lind, Cora Ann | Lund University; Aarhus University | Links of links |\n',
    );
    expect(talks[1]?.people.map(({ name }) => name.value)).toEqual(['Boris Feld', 'Cora Ann Lind']);
  });
});

describe('an entry of a list', () => {
  it('keeps its title beside a sentence that says that it is called off', async () => {
    const text =
      'Kolloquium, Wintersemester 2025/26\n\n04.11.2025\nProf. Dr. Ada Quill (Universität Ulm)\nKnoten ohne Ende\n\n11.11.2025\nDr. Boris Feld (TU Wien)\nDie Sprache der Wehre\nDer Vortrag muss aus diesem Grund leider entfallen.\n\n18.11.2025\nM.Sc. Anna Lind (TU Graz)\nMoose und ihre Zeit\n';
    const { talks } = await understand(text);
    expect(
      talks.map(({ title, status, people }) => [title?.value, status?.value ?? null, people[0]?.name.value]),
    ).toEqual([
      ['Knoten ohne Ende', null, 'Ada Quill'],
      ['Die Sprache der Wehre', 'CANCELLED', 'Boris Feld'],
      ['Moose und ihre Zeit', null, 'Anna Lind'],
    ]);
  });

  it.each(['Discussion led by', 'Presented by', 'Session led by', 'Given by'])(
    'names who speaks behind "%s"',
    async (lead) => {
      const entry = (day: string, title: string, name: string) => `${day}\n${title}\n${lead} ${name}\n\n`;
      const { talks } = await understand(
        `Reading group, autumn 2025\n\n${entry('14 October 2025', 'How eels find the sea', 'Anna Quill (University of Turin)')}${entry('21 October 2025', 'What weirs do to rivers', 'Peter Feld, Lund University, and Maria Lind, Aarhus University')}`,
      );
      expect(
        talks.map(({ appearances }) =>
          appearances.map(({ name, affiliations }) => `${name.value} ${affiliations[0]?.value}`),
        ),
      ).toEqual([['Anna Quill University of Turin'], ['Peter Feld Lund University', 'Maria Lind Aarhus University']]);
    },
  );

  it('has the day of the heading above it, not of the one below', async () => {
    const entry = (day: string, name: string, title: string) => `## ${day}\n\n${name}\n${title}\n\n`;
    const { talks } = await understand(
      `# Colloquium\n\nIn the Great Hall at 5:15 pm.\n\n${entry('Monday, 3 November 2025', 'Anna Quill (University of Turin)', 'How eels find the sea')}${entry('Monday, 10 November 2025', 'Peter Feld (Lund University)', 'What weirs do to rivers')}`,
    );
    expect(talks.map(({ date, title }) => [date?.value, title?.value])).toEqual([
      ['2025-11-03', 'How eels find the sea'],
      ['2025-11-10', 'What weirs do to rivers'],
    ]);
  });
});

it('a talk without a title counts in a list above a table of past ones', async () => {
  const { talks } = await understand(
    '# Causality Seminar\n\n## 6 March 2025 – Anna Quill (University of Turin)\n\nEels and instruments\n\n## 20 March 2025 – Peter Feld (Lund University)\n\nTitle TBA\n\n## Past talks\n\n| Date | Speaker | Title |\n| 6 Feb 2025 | Maria Lind (Aarhus University) | Moss and time |\n| 13 Feb 2025 | Jan Moor (Ghent University) | Snails in winter |\n',
  );
  expect(talks.map(({ people }) => people[0]?.name.value)).toEqual([
    'Maria Lind',
    'Jan Moor',
    'Anna Quill',
    'Peter Feld',
  ]);
  expect(talks.every(({ location }) => location === null)).toBe(true);
});

it('abstracts below a list say in brackets whose they are, by the family name or the day', async () => {
  const text =
    'River Seminar, spring 2026\n\nMay 5: Anna Weber (University of Turin), "How rivers remember"\nMay 12: Peter Feld (Lund University), "Eels and the sea"\nMay 19: no seminar\nMay 26: Maria Lind (Aarhus University), "Moss and time"\n\nAbstract (Weber): Streams remember floods for longer than the floods last. We follow grains of sand through forty winters and ask how much of a river is memory.\n\nAbstract (May 26). Mosses keep time in ways that clocks do not. We read the years of three bogs from the moss that grew in them, and ask whether it can be trusted.\n';
  const beginnings = async (page: string) =>
    (await understand(page)).talks.map(({ abstract }) => abstract?.value.split(' ')[0] ?? null);
  expect(await beginnings(text)).toEqual(['Streams', null, 'Mosses']);
  // Of nobody in the list: it stays with the talk that it stands below.
  expect((await beginnings(text.replace('(Weber)', '(Moor)')))[0]).toBeNull();
});

it.each([
  ['Maifeiertag', 'Pfingstpause', 'WS 2024/25'],
  ['Ostermontag', 'Semesterpause', 'Wintersemester 2024'],
  ['Karfreitag', 'Osterferien', 'SoSe 2024'],
  ['Hemelvaartsdag', 'Zomervakantie', 'Fall 2024'],
])('%s, %s and %s are no talks of a table', async (holiday, pause, term) => {
  const { talks } = await understand(
    `Oberseminar Gewässer\n\nDatum | Vortragende | Titel |\n23.04.2025 | Dr. Anna Quill (Universität Ulm) | Aale und das Meer |\n30.04.2025 | | ${holiday} |\n07.05.2025 | Peter Feld (TU Wien) | Woran sich Flüsse erinnern |\n14.05.2025 | | ${pause} |\n\nFrühere Semester: ${term} | SS 2023 | ${term}\n`,
  );
  expect(talks.map(({ title }) => title?.value)).toEqual(['Aale und das Meer', 'Woran sich Flüsse erinnern']);
});

it('an empty cell between tabs stays empty where all rows have the tabs of their head', async () => {
  const { talks } = await understand(
    'Day\tWho\tFrom\tWhat\n4 May 2026\tAda Quill\tUniversity of Turin\tKnots without ends\n11 May 2026\tBoris Feld\t\tCurves of low degree\n18 May 2026\tCleo Marsh\tUniversity of Oslo\tGraphs\n',
  );
  expect(talks[1]).toMatchObject({
    title: { value: 'Curves of low degree' },
    appearances: [{ name: { value: 'Boris Feld' }, affiliations: [] }],
  });
});

it('the zone of all hours stands in brackets in the title, in a heading or in the head of a table', async () => {
  const table = (time: string) =>
    `Date | ${time} | Speaker | Title\n--- | --- | --- | ---\n4 March 2025 | 15:00 | Ada Quill (University of Turin) | Knots without ends\n11 March 2025 | 16:00 | Bo Lindqvist (Lund University) | Maps of nowhere\n`;
  for (const page of [
    `# Knot Webinar (_in Pacific time_)\n\n${table('Time')}`,
    `# Knot Webinar\n\n## Talks in 2025 (times in Pacific time)\n\n${table('Time')}`,
    `# Knot Webinar\n\n${table('Time (Pacific time)')}`,
  ]) {
    const { talks } = await understand(page);
    expect(talks.map(({ timeZone, location }) => [timeZone?.value, location])).toEqual([
      ['America/Los_Angeles', null],
      ['America/Los_Angeles', null],
    ]);
  }
});

it('long German degrees before a name are no title', async () => {
  const text =
    'Ringvorlesung\n\n12.04.2018: Prof. Dr. rer. nat. habil. Ute Quill (Kassel): Wem gehört der Regen?\n19.04.2018: Dr.-Ing. habil. Bo Lind (TU Dortmund): Was kostet ein Brunnen?\n';
  const { talks } = await understand(text);
  expect(talks.map(({ title, appearances }) => [title?.value, appearances[0]?.name.value])).toEqual([
    ['Wem gehört der Regen?', 'Ute Quill'],
    ['Was kostet ein Brunnen?', 'Bo Lind'],
  ]);
});

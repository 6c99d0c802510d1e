/** Mails that announce several talks in sentences, or one whose text runs on into how and where it is held. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const shown = async (text: string) =>
  (await understand(text)).talks.map(({ date, title, appearances, status }) =>
    [date?.value, appearances.map(({ name }) => name.value).join(', '), title?.value, status?.value]
      .map((value) => value ?? '')
      .join(' | '),
  );

describe('sentences of one paragraph', () => {
  it('each announce a talk of their own, also where the first is put off', async () => {
    expect(
      await shown(
        'Dear all,\n\nThe talk by Ada Quill planned for Thursday 7 May 2026 has to be postponed since the hall is closed. On Thursday 14 May 2026 at 14:00, Boris Feld (University of Vienna) speaks as planned on "The price of a thread", in room 2.\n\nBest,\nCleo\n',
      ),
    ).toEqual(['2026-05-07 | Ada Quill |  | POSTPONED', '2026-05-14 | Boris Feld | The price of a thread | ']);
  });

  it('may welcome who speaks', async () => {
    expect(
      await shown(
        'Dear weavers,\n\nwe have three guests. On 5 May 2026, Ada Quill (University of Turin) will speak on "Looms without weavers". On 12 May 2026 we welcome Boris Feld (University of Vienna), whose talk is called "The price of a thread". Finally, on 19 May 2026, Cleo Marsh of Leeds University will present her paper "Dyes of the river towns".\n',
      ),
    ).toEqual([
      '2026-05-05 | Ada Quill | Looms without weavers | ',
      '2026-05-12 | Boris Feld | The price of a thread | ',
      '2026-05-19 | Cleo Marsh | Dyes of the river towns | ',
    ]);
  });
});

describe('a sentence about the talk to come', () => {
  it('names its title, and is no abstract', async () => {
    const { talks } = await understand(
      'Cari colleghi,\n\nmartedì 5 maggio 2026 alle ore 14:00, in aula Verdi, Ada Quill (Università di Padova) terrà un seminario dal titolo "Telai senza tessitori".\n\nMartedì 12 maggio parlerà invece Boris Feld (Università di Vienna) su "Il prezzo del filo".\n',
    );
    expect(talks.map(({ title, abstract }) => [title?.value, abstract])).toEqual([
      ['Telai senza tessitori', null],
      ['Il prezzo del filo', null],
    ]);
  });
});

describe('an abstract', () => {
  const TEXT = 'A loom that nobody tends goes on weaving. We follow one for a year and count its faults every day.';
  it('ends before what is said of both talks, of the room and of the visit', async () => {
    for (const notice of [
      'Both talks will take place in the Blue Room.',
      'The two lectures are in room 3.',
      'The talk will be held online.',
      'Ada is visiting until Friday.',
      'Beide Vorträge finden in Raum 3 statt.',
      'Les deux exposés auront lieu en salle 3.',
    ]) {
      const { talks } = await understand(
        `Speaker: Ada Quill (University of Turin)\nTitle: Looms without weavers\nDate: 5 May 2026, 14:00\nAbstract: ${TEXT} ${notice}\n`,
      );
      expect(talks[0]?.abstract?.value).toBe(TEXT);
    }
  });

  it('goes on with what is said of other things', async () => {
    for (const more of ['All meetings between them are chance.', 'Both talks of the weavers are compared.']) {
      const { talks } = await understand(
        `Speaker: Ada Quill (University of Turin)\nTitle: Looms without weavers\nDate: 5 May 2026, 14:00\nAbstract: ${TEXT} ${more}\n`,
      );
      expect(talks[0]?.abstract?.value).toBe(`${TEXT} ${more}`);
    }
  });
});

describe('texts below a list', () => {
  const LOOM = 'A loom that nobody tends goes on weaving, and so do its faults.';
  const THREAD = 'A thread has a price in every town. We read the prices of two centuries as a map.';
  const abstractsOf = async (text: string) =>
    (await understand(text)).talks.map(({ abstract }) => abstract?.value ?? null);
  const list = (...leads: readonly string[]) =>
    `Looms, spring 2026\n\n${leads[0]}5 May 2026: Ada Quill (University of Turin), Looms without weavers\n${leads[1]}12 May 2026: Boris Feld (University of Vienna), The price of a thread\n\n`;

  it('go to the talk of their number, speaker or title', async () => {
    for (const text of [
      `${list('Week 1, ', 'Week 2, ')}Week 1: ${LOOM}\n\nWeek 2: ${THREAD}\n`,
      `${list('1. ', '2. ')}Abstracts\n\n1. ${LOOM}\n\n2. ${THREAD}\n`,
      `${list('', '')}Quill: ${LOOM}\n\nFeld: ${THREAD}\n`,
      `${list('', '')}Looms without weavers: ${LOOM}\n\nThe price of a thread: ${THREAD}\n`,
    ])
      expect(await abstractsOf(text)).toEqual([LOOM, THREAD]);
  });

  it('go to rows of a table by their number', async () => {
    const table =
      '| Week | Date | Speaker | Title |\n|---|---|---|---|\n| 1 | 5 May 2026 | Ada Quill (University of Turin) | Looms without weavers |\n| 2 | 12 May 2026 | Boris Feld (University of Vienna) | The price of a thread |\n\n';
    expect(await abstractsOf(`${table}Week 1: ${LOOM}\n\nWeek 2: ${THREAD}\n`)).toEqual([LOOM, THREAD]);
  });

  it('are no abstracts where they are rules', async () => {
    const rules =
      'Rules\n\n1. Talks last forty minutes and are followed by ten minutes of questions.\n2. Slides must be sent to the organisers on the day before the talk.\n';
    const [first] = await abstractsOf(`${list('1. ', '2. ')}${rules}`);
    expect(first).toBeNull();
  });
});

describe('a defence told in a sentence', () => {
  it('is by whoever defends, not by either of the opponents', async () => {
    const { talks } = await understand(
      'Dear all,\n\nOn Tuesday 5 May 2026 at 13:00 Ada Quill will defend her PhD thesis "Looms without weavers". The defence takes place in Hall 4. The opponents are Prof. Boris Feld (University of Vienna) and Prof. Cleo Marsh (University of Leeds).\n',
    );
    expect(talks.map(({ kind, appearances }) => [kind?.value, appearances.map(({ name }) => name.value)])).toEqual([
      ['DEFENCE', ['Ada Quill']],
    ]);
  });
});

it.each(['An abstract follows:', 'The abstract reads as follows:', 'Here is her abstract:'])(
  'reads the text that "%s" leads to amid a paragraph',
  async (lead) => {
    const text =
      'When a ferry is late, the market on the other shore opens late as well. I match four years of delays with the prices of fish and bread.';
    const { talks } = await understand(
      [
        'We in the Department of Geography want to be a place where students and teachers can learn together. Our programmes cover rivers, towns and maps, and we hope that our graduates know all three.',
        '',
        `The Geography Seminar continues on Friday, 3/13/26 at 3:00 pm in Alder Hall room 12. Our speaker is Dr. Tilda Brandt, an assistant professor at the University of Bergen. Her seminar is entitled “Who Waits for the Ferry?” ${lead} ${text}`,
      ].join('\n'),
    );
    expect(talks).toMatchObject([{ title: { value: 'Who Waits for the Ferry?' }, abstract: { value: text } }]);
  },
);

it('takes the sentence on whom a series will feature for no abstract', async () => {
  const { talks } = await understand(
    [
      'Noted Botanist to Give Hooke Lecture',
      'TURIN — The Hooke Lecture Series will feature a leader of moss research, Ada Fenwick, professor emeritus at the University of Leeds, Monday, April 16.',
      'Fenwick’s name stands for the mosses of roofs and for the way they drink. Two of her books are on every shelf.',
      'Fenwick will present “What Moss Remembers,” from 2 to 3:30 p.m. in the Berry Auditorium. The event is open to the public.',
    ].join('\n'),
  );
  expect(talks).toMatchObject([{ title: { value: 'What Moss Remembers' }, startTime: { value: '14:00' } }]);
  expect(talks[0]?.abstract?.value ?? '').not.toContain('will feature');
});

it('names the title of a talk between commas, and takes when all lectures begin for no abstract', async () => {
  const wool =
    'Whatever a town asks of its weavers is soon got around. The habit is old, and it has been told of wool, of silk and of paper. Clerks wrote the rules, and other clerks taught the mills how to keep to the letter of them. Fenwick will show three towns in which it failed, and what became of the weavers, of their children and of the money that was meant for the bridges, and close with a rule that worked.';
  const { talks } = await understand(
    `Speaker Series\n\nSpring 2026\n\nFebruary 3: Ada Quill\n\nAda Quill is an associate professor of history at the University of Leeds. Her presentation, What a Loom Owes Its Town, will follow the taxes on looms through two centuries. In this talk, Dr. Quill will discuss the books of four towns, and what the clerks left out of them.\n\nMarch 10: Boris T. Fenwick\n\nBoris T. Fenwick, Professor of History at Lund University, will discuss Why Weavers Kept No Books. ${wool}\n\nAll lectures begin at 5:15 p.m. in the Mill Auditorium (Room 107).\n`,
  );
  expect(talks.map(({ title }) => title?.value)).toEqual(['What a Loom Owes Its Town', 'Why Weavers Kept No Books']);
  expect(talks[1]?.abstract?.value).toBe(wool);
});

describe('a headline that says who will speak', () => {
  it('has a post before the name, and the text what will be shown', async () => {
    const { talks } = await understand(
      'Dry-Loom Expert Tuvik Brennholt to Give Annual Yarn Lecture, May 5\n\nTuvik Brennholt, coordinator at Acme University, will be the speaker at the School’s Yarn Lecture, at 4:30 p.m. on Tuesday, May 5, 2026, in Dodd Hall. Brennholt will present a talk titled "The Last Ten Threads."\n\nYarns are spun in mills and lost on roads. Brennholt will show how counts of threads told owners where the looms break, and what it took to mend them.\n',
    );
    expect(
      talks.map(({ appearances, abstract }) => [
        appearances.map(({ name }) => name.value),
        abstract?.value.slice(0, 14),
      ]),
    ).toEqual([[['Tuvik Brennholt'], 'Yarns are spun']]);
  });
});

/** The same announcement in other dress: what is read does not hang on line widths, pictures, preformatted text or numbers before days. */
import { describe, expect, it } from 'vitest';
import { answerOf } from '../../src/evaluation/case-file.ts';
import { portrayUnderstanding } from '../../src/extract/portrait.ts';
import { understand } from '../../src/extract/understand.ts';

async function read(text: string) {
  return answerOf(portrayUnderstanding(await understand(text))).talks.map(({ title, date, speakers }) => ({
    title,
    date,
    names: speakers?.map(({ name }) => name),
    from: speakers?.flatMap((speaker) => speaker.affiliations_as_stated),
  }));
}

const TITLE = 'How rivers remember: sediment, storms and the long shadow of an early winter';
const ONE = { title: TITLE, date: '2019-05-07', names: ['Petra Novak'], from: ['University of Oslo'] };
const TEXT =
  'Rivers carry what storms have loosened, and they carry it for longer than the storms last. We follow grains of sand through forty winters.';

describe('an announcement', () => {
  it.each([
    ['a long title above a name', `${TITLE}\nPetra Novak (University of Oslo)\n\n${TEXT}\n\nWhen: 7 May 2019\n`],
    ['a title above "by"', `${TITLE}\nby Petra Novak\nUniversity of Oslo\n\nTuesday, 7 May 2019\n\n${TEXT}\n`],
    [
      'pictures for labels',
      `📢 Geology Seminar 📢\n🗣 Petra Novak (University of Oslo)\n📝 ${TITLE}\n📅 7 May 2019\n🕒 14:00\n📍 Hall 3\n`,
    ],
    [
      'pictures in one line',
      `${TITLE}\n🎤 Petra Novak (University of Oslo) 📅 7 May 2019 🕒 14:00 📍 Hall 3 🔗 https://example.org/talk\n`,
    ],
    [
      'pictures beside labels',
      `🎤 Speaker: Petra Novak (University of Oslo)\n📖 Title: ${TITLE}\n📅 Date: 7 May 2019\n`,
    ],
    [
      'preformatted text',
      `<html><body><pre>\nSpeaker: Petra Novak (University of Oslo)\nTitle:   ${TITLE}\nDate:    7 May 2019\n\n${TEXT}\n</pre></body></html>`,
    ],
    ['tabs', `${TITLE}\nPetra Novak\tUniversity of Oslo\nDate\t7 May 2019\n`],
    ['quotes of TeX', `Petra Novak (University of Oslo)\n\`\`${TITLE}''\n7 May 2019\n`],
    [
      'the day of the page',
      `Zaktualizowano 2 kwietnia 2019\n\n${TITLE}\nPetra Novak (University of Oslo)\n7 May 2019, 14:00\n`,
    ],
    [
      'the day on which it was posted, by whom',
      `${TITLE}\nPosted by the webmaster on April 2, 2019\nPetra Novak (University of Oslo)\nTuesday, May 7, 2019\n\n${TEXT}\n`,
    ],
    [
      'a day between dashes',
      `=== Tuesday, 7 May 2019 ===\n\n14:00  Geology seminar, Hall 3\n       Petra Novak (University of Oslo)\n       "${TITLE}"\n`,
    ],
    [
      'a sentence that ends in the title',
      `Dear all,\n\nthe seminar meets again on Tuesday, May 7, 2019, at 2 pm in Hall 3. Our guest is Petra Novak from the University of Oslo, who will lecture on\n\n  "${TITLE}"\n\nAbstract: ${TEXT}\n`,
    ],
    [
      'a row of a label that nobody knows',
      `<h2>${TITLE}</h2><table><tr><td>Relatore</td><td>Petra Novak</td></tr><tr><td>Affiliazione</td><td>University of Oslo</td></tr><tr><td>Segreteria</td><td>dott.ssa Bianca Rossetti</td></tr><tr><td>Quando</td><td>7 May 2019</td></tr></table>`,
    ],
    [
      'a line of a role that nobody knows',
      `Title: ${TITLE}\nSpeaker: Petra Novak, University of Oslo\nKurator: Bianca Rossetti\nDate: 7 May 2019\n`,
    ],
    [
      'a life behind the label of the speaker',
      `${TITLE}\n7 May 2019, 14:00\nIntervenante : Petra Novak enseigne la géologie. Elle a été l'élève de Bianca Rossetti et a travaillé avec Li Wei.\nA talk by Petra Novak (University of Oslo)\n`,
    ],
    [
      'respondent, opponent and custos',
      `Title: ${TITLE}\nRespondent: Petra Novak, University of Oslo\nOpponent: Professor Li Wei, Fudan University\nDate: 7 May 2019\n`,
    ],
  ])('is read with %s', async (_what, text) => {
    expect(await read(text)).toEqual([ONE]);
  });

  it('is told from the number before its day', async () => {
    const rows = ['On sand', 'On silt', 'On the colour of clay'];
    const list = rows.map((row, at) => `${at + 1}. May ${14 + at * 7}: Petra Novak (University of Oslo), ${row}`);
    const talks = await read(`Geology Seminar, Spring 2019\n\n${list.join('\n')}\n`);
    expect(talks.map(({ title, date }) => [title, date])).toEqual([
      ['On sand', '2019-05-14'],
      ['On silt', '2019-05-21'],
      ['On the colour of clay', '2019-05-28'],
    ]);
  });

  const NAMES = ['Petra Novak', 'Ximo Ferrandiz', 'Ilse Vogelzang', 'Tomasi Leavasa'];
  const TITLES = ['On the sand of rivers', 'Snow, wind and sea salt', 'Clay: a short history', 'The mud of harbours'];
  const expected = TITLES.map((title, at) => ({ title, date: `2019-05-0${at + 1}`, names: [NAMES[at]] }));
  const list = (entry: (row: { title: string; name: string; day: number }) => string, joint = '') =>
    TITLES.map((title, at) => entry({ title, name: NAMES[at] ?? '', day: at + 1 })).join(joint);

  it.each([
    [
      'cards with the title first',
      `<h1>Geology Seminar</h1>${list(({ title, name, day }) => `<div><h3>${title}</h3><div>${name}</div><div>University of Oslo</div><div>${day} May 2019</div></div>`)}`,
    ],
    [
      'a table without heads, of people whom no list knows',
      `<table>${list(({ title, name, day }) => `<tr><td>${day} May 2019</td><td>${name} (University of Oslo)</td><td>${title}</td></tr>`)}</table>`,
    ],
    [
      'columns of which one is wide',
      `Geology Seminar\n\n${list(({ title, name, day }) => `${day} May 2019    ${name} (University of ${day === 2 ? 'the Balearic Islands)  ' : 'Oslo)                  '}${title}`, '\n')}`,
    ],
  ])('is one of a list in %s', async (_what, text) => {
    const talks = await read(text);
    expect(talks.map(({ title, date, names }) => ({ title, date, names }))).toEqual(expected);
  });

  it('keeps a panel of a table with those who sit on it', async () => {
    const talks = await read(
      '<h2>Rivers, 7 May 2019</h2><table><tr><td>10:00</td><td>Petra Novak (University of Oslo)</td><td>On the sand of rivers (keynote)</td></tr><tr><td>11:00</td><td>Jan Kos (University of Turin)</td><td>Snow, wind and sea salt</td></tr><tr><td>12:00</td><td colspan="2"><b>Panel: Who owns a river?</b><br>Panellists: Ada Byron (KTH), Li Wei (MIT). Moderator: Tom Hall</td></tr></table>',
    );
    expect(talks.map(({ title, names }) => [title, names])).toEqual([
      ['On the sand of rivers', ['Petra Novak']],
      ['Snow, wind and sea salt', ['Jan Kos']],
      ['Who owns a river?', ['Ada Byron', 'Li Wei']],
    ]);
  });

  it('keeps wrapped titles whole', async () => {
    const [talk] = await read(
      'Speaker: Petra Novak (University of Oslo)\nTitle: How rivers remember: sediment, storms and the long shadow of\n  an early winter\nDate: 7 May 2019\n',
    );
    expect(talk).toEqual({ ...ONE, title: TITLE });
  });
});

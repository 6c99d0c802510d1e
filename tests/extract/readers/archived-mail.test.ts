/** Mails as the archives of lists show them, without the names of their headers. */
import { expect, it } from 'vitest';
import { understand } from '../../../src/extract/understand.ts';

const BODY =
  'On Thursday we stream a talk that Anna Quill gives once more.\n\nIvo\n\n--\nDate:    Thursday, March 12\nTime:    16:00\nTitle:   Eels that remember\nSpeaker: Dr. Anna Quill (Turin)\n\nEels find home over a thousand miles of open sea, and nobody knows how they do it. We follow forty of them.\n\n';
const HEAD = '[rivers] Talk on Thursday\n\nIvo Lind ilind at rivers.example\n';

it('takes the stamp of the mail for no day of its talk, and the year of the day from it', async () => {
  const page = `${HEAD}Mon Mar  9 17:42:08 GMT 2009\n\n\n${BODY}> Sent: Friday, March 06, 2009 9:12 AM\n> Any news of the talks? The last one (Peter Feld, 12 February) was good.\n\n\nMore information about the rivers mailing list\n`;
  const { talks } = await understand(page);
  expect(talks.map(({ date, title, appearances }) => [date?.value, title?.value, appearances[0]?.name.value])).toEqual([
    ['2009-03-12', 'Eels that remember', 'Anna Quill'],
  ]);
});

it('takes an hour below a name for no stamp of a mail', async () => {
  const { talks } = await understand(`${HEAD}Thursday, March 12, 2009, 17:42\n\n${BODY}`);
  expect(talks[0]?.date?.value).toBe('2009-03-12');
});

it.each([
  '-------------- next part --------------\nAn HTML attachment was scrubbed...',
  '-------------- nächster Teil --------------\nEin Dateianhang mit HTML-Daten wurde abgetrennt...',
  '-------------- section suivante --------------\nUne pièce jointe HTML a été nettoyée...',
])('reads no abstract in what the archive sets below: %s', async (foot) => {
  const body = 'Thursday, March 12, 16:00, Room 4\nDr. Anna Quill (Turin)\nEels that remember\n\n';
  const { talks } = await understand(`${HEAD}Mon Mar  9 17:42:08 GMT 2009\n\n\n${body}${foot}\n`);
  expect(talks.map(({ title, abstract }) => [title?.value, abstract])).toEqual([['Eels that remember', null]]);
});

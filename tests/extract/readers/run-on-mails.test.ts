/** Mails that were copied into one line are read below their heads, whose day is no day of a talk. */
import { expect, it } from 'vitest';
import { identityText } from '../../../src/extract/mapped-text.ts';
import { runOnMails } from '../../../src/extract/readers/run-on-mails.ts';
import { talksAsRows } from '../talks-as-rows.ts';

const textsOf = (text: string) => runOnMails(identityText(text)).map((mail) => mail.text);
const BODY = 'Anna Quill (Lund University) speaks on Thursday 7 May at 13:15 in Room 4. Title: Eels that remember';

it.each([
  [
    'the day last but one',
    `From: Eva Lund <eva@salt.example> Subject: [salt] Anna Quill Date: Mon, 4 May 2026 09:12:33 +0100 To: salt@lists.example ${BODY}`,
  ],
  [
    'the subject last, before a greeting',
    `From: Eva Lund To: salt@lists.example Date: 4 May 2026 Subject: Anna Quill on 7 May Dear all, ${BODY}`,
  ],
  [
    'names in German',
    `Von: Eva Lund An: salt@lists.example Betreff: Vortrag am 7. Mai Datum: Mo, 4 Mai 2026 14:00:11 +0200 ${BODY}`,
  ],
  [
    'a name in quotes, and a subject that ends nowhere',
    `From: "Lund, Eva" <eva@salt.example> Sent: Monday, May 4, 2026 3:15 PM To: Salt <salt@lists.example> Subject: Spring in the salt works ${BODY}`,
  ],
  [
    'a line of the program that passes it on',
    `---------- Forwarded message --------- From: Eva Lund <eva@salt.example> Date: Mon, 4 May 2026 at 08:30 Subject: Anna Quill To: <salt@lists.example> ${BODY}`,
  ],
])('reads a head with %s', async (_how, text) => {
  expect(await talksAsRows(text)).toEqual(['2026-05-07 | 13:15 | Room 4 | Anna Quill | Eels that remember']);
});

it('parts mails behind one another, each with its head in lines', () => {
  const head = 'From: Eva Lund To: salt@lists.example Date: 4 May 2026 Subject: Eels';
  expect(textsOf(`${head} Dear all, one. Eva ${head} Dear all, two.`)).toEqual([
    'From: Eva Lund\nTo: salt@lists.example\nDate: 4 May 2026\nSubject: Eels\n\nDear all, one. Eva ',
    'From: Eva Lund\nTo: salt@lists.example\nDate: 4 May 2026\nSubject: Eels\n\nDear all, two.',
  ]);
});

it.each([
  'Subject: Eels Speaker: Anna Quill Date: 4 May 2026',
  'Talks are told by mail. From: Eva Lund To: salt@lists.example Date: 4 May 2026 Subject: Eels Dear all, one.',
])('takes "%s" for no mail', (text) => {
  expect(textsOf(text)).toEqual([]);
});

/** Digests that mailing lists send: mails one below the other, each with a head of its own. */
import { describe, expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

const FIRST = `Date: Mon, 4 May 2026 09:14:22 +0200
From: Greta Vollmer <greta@quill.example>
To: "looms@lists.quill.example"
\t<looms@lists.quill.example>
Subject: [Looms] Oberseminar am 6. Mai: Ada
\tQuill
Message-ID: <44@quill.example>
Content-Type: text/plain; charset="utf-8"

Liebe Alle,

am Donnerstag spricht Ada Quill (Universität Turin).

Titel: Webstühle, die zählen
Zeit: Donnerstag, 7. Mai 2026, 16:15 Uhr
Ort: SR 2.058`;
const SECOND = `Date: Mon, 4 May 2026 11:00:00 +0200
From: Otto Reyle <otto@quill.example>
Subject: [Looms] Talk next week
Content-Type: text/plain; charset=utf-8

On 12 May at 14:00 in room S5, Boris Feld (University of Vienna) will speak on "The price of yarn".`;
const TOLD = [
  '2026-05-07 | 16:15 | SR 2.058 | Ada Quill | Webstühle, die zählen',
  '2026-05-12 | 14:00 | room S5 | Boris Feld | The price of yarn',
];

describe('a digest of a mailing list', () => {
  it('is read mail by mail, also where it was copied without a head of its own', async () => {
    expect(
      await talksAsRows(
        `Send Looms mailing list submissions to\n\tlooms@lists.quill.example\n\nToday's Topics:\n\n   1. Oberseminar am 6. Mai: Ada Quill (Greta Vollmer)\n   2. Talk next week (Otto Reyle)\n\n${'-'.repeat(70)}\n\nMessage: 1\n${FIRST}\n\n${'-'.repeat(30)}\n\nMessage: 2\n${SECOND}\n\n${'-'.repeat(30)}\n\nEnd of Looms Digest, Vol 4, Issue 2\n`,
      ),
    ).toEqual(TOLD);
  });

  it('is read mail by mail where each is a part of its own', async () => {
    const part = (mail: string) => `--==77==\nContent-Type: message/rfc822\nMIME-Version: 1.0\n\n${mail}\n\n`;
    expect(
      await talksAsRows(
        `From: looms-request@lists.quill.example\nSubject: Looms Digest, Vol 4, Issue 2\nMIME-Version: 1.0\nContent-Type: multipart/digest; boundary="==77=="\n\n${part(FIRST)}${part(SECOND)}--==77==--\n`,
      ),
    ).toEqual(TOLD);
  });

  it('is no page of notices between lines of hyphens', async () => {
    const rule = '-'.repeat(40);
    expect(
      await talksAsRows(
        `${rule}\nDate: 7 May 2026\nFrom: 16:00\nTitle: Looms that count\nSpeaker: Ada Quill\n\n${rule}\nDate: 12 May 2026\nFrom: 14:00\nTitle: The price of yarn\nSpeaker: Boris Feld\n`,
      ),
    ).toEqual([
      '2026-05-07 | - | - | Ada Quill | Looms that count',
      '2026-05-12 | - | - | Boris Feld | The price of yarn',
    ]);
  });
});

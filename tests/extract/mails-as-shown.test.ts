/** Mails as archives show them and as programs wrap and encode them, and what a later mail says of the one that it quotes. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const ON_LOOMS = `Speaker: Ada Quill (University of Turin)
Title: The price of yarn
Place: Room 4`;
const ROW = '2026-05-07 | 16:00 | Room 4 | Ada Quill | The price of yarn';

describe('a mail in the archive of its list', () => {
  it('is dated by the stamp of its archive, also in German, and the ways to other mails are none of it', async () => {
    expect(
      await talksAsRows(
        `[Weben] Vortrag Ada Quill\n\nSekretariat Weben buero at weben.example\nDie Mai 5 09:41:12 CEST 2026\n\n    Vorherige Nachricht: [Weben] kein Vortrag am 28.4.\n    Naechste Nachricht: [Weben] Erinnerung\n    Nachrichten sortiert nach: [ Datum ] [ Thema ]\n\nTHEMA: Der Preis des Garns\nVORTRAGENDE: Ada Quill\nZEIT: Donnerstag, 7. Mai, 16:00 Uhr\nORT: Saal 4\n`,
      ),
    ).toEqual(['2026-05-07 | 16:00 | Saal 4 | Ada Quill | Der Preis des Garns']);
  });

  it('is read behind the names of its header, as LISTSERV shows them', async () => {
    expect(
      await talksAsRows(
        `LISTSERV mailing list manager LISTSERV 16.5\n\nHelp for LOOMS-L Archives\n\nLOOMS-L Archives\n\nMessage:\n\n[\n\nFirst\n\n|\n\nLast\n\n]\n\nSubject:\n\nNext talk\n\nFrom:\n\n"Greta Vollmer" <[log in to unmask]>\n\nDate:\n\nMon, 4 May 2026 10:31:05 +0000\n\nContent-Type:\n\ntext/plain\n\nParts/Attachments:\n\ntext/plain (12 lines)\n\nDear all,\n\n${ON_LOOMS}\nWhen: Thursday 7 May, 4 pm\n\nTop of Message | Previous Page | Permalink\n\nATOM RSS1 RSS2\n`,
      ),
    ).toEqual([ROW]);
  });

  it.each(['May 4, 2026, 5:36:20 AM', '4 May 2026, 05:36:20'])(
    'is dated %s by Google Groups, and the talk by itself',
    async (stamp) => {
      expect(
        await talksAsRows(
          `Looms: next talk\n\nGreta Vollmer\nunread,\n${stamp}\nto looms-announce\n\n${ON_LOOMS}\nDate: 2026 / 05 / 07\nTime: 16:00\n\nYou received this message because you are subscribed to the Google Groups "looms" group.\n`,
        ),
      ).toEqual([ROW]);
    },
  );
});

describe('lines that a mail program ended', () => {
  it('go on where they are indented to the value above', async () => {
    expect(
      await talksAsRows(
        `From: Greta Vollmer <greta@quill.example>\nTo: looms@quill.example\nDate: Mon, 4 May 2026 09:14:22 +0200\nSubject: Looms\n\nThe talks of this summer are held at 14.15 in Room 4 of the old mill, as they\nhave been in the last years, and all who weave, dye or trade in wool and yarn\nare as welcome as those who wear it. This is what has been settled so far:\n\n7.5.    Ada Quill (University of Turin): What weavers of the valley knew about\n        Merino sheep\n14.5.   Boris Feld (University of Vienna): The price of yarn and the\n        Guild of dyers\n21.5.   no talk\n28.5.   Carla Mondi (Lund): Looms\n`,
      ),
    ).toEqual([
      '2026-05-07 | 14:15 | Room 4 | Ada Quill | What weavers of the valley knew about Merino sheep',
      '2026-05-14 | 14:15 | Room 4 | Boris Feld | The price of yarn and the Guild of dyers',
      '2026-05-28 | 14:15 | Room 4 | Carla Mondi | Looms',
    ]);
  });

  it('are none of a name below a title', async () => {
    expect(
      await talksAsRows(
        'Looms, summer 2026\n\nMay 7    The price of yarn\n         Ada Quill (University of Turin)\n\nMay 14   Guilds of dyers\n         Boris Feld (University of Vienna)\n',
      ),
    ).toEqual([
      '2026-05-07 | - | - | Ada Quill | The price of yarn',
      '2026-05-14 | - | - | Boris Feld | Guilds of dyers',
    ]);
  });

  it('go on within a title in quotes, though it goes on like a label', async () => {
    expect(
      await talksAsRows(
        'Our spring lecture will be given by Dr Ada Quill (University of Turin) on\nThursday 7 May 2026 at 4 pm in Room 4. The lecture, called "What Yarn Was\nWorth: Guilds, Prices and Sheep", will be followed by a reception.\n',
      ),
    ).toEqual(['2026-05-07 | 16:00 | Room 4 | Ada Quill | What Yarn Was Worth: Guilds, Prices and Sheep']);
  });

  it('may end in the middle of a letter that quoted-printable writes as two', async () => {
    const mail = `From: Greta Vollmer <greta@quill.example>
Date: Mon, 4 May 2026 09:14:22 +0200
Subject: Looms
MIME-Version: 1.0
Content-Type: text/plain; charset="utf-8"
Content-Transfer-Encoding: quoted-printable

Speaker: Zo=C3=AB Quill=C3=
=B3n-Ferr=
=C3=A9 (University of Turin)
Title: The price of yarn
Date: 7 May 2026
`;
    const { talks } = await understand(mail);
    const [speaker] = talks[0]?.appearances ?? [];
    expect(speaker?.name.value).toBe('Zoë Quillón-Ferré');
    expect(mail.slice(speaker?.name.start, speaker?.name.end)).toBe('Zo=C3=AB Quill=C3=\n=B3n-Ferr=\n=C3=A9');
  });
});

describe('a mail above the one that it quotes', () => {
  const QUOTED = `-----Original Message-----\nFrom: Greta Vollmer\nSent: Monday, 4 May 2026 4:05 PM\nTo: looms\nSubject: Looms, Thursday 7 May\n\n${ON_LOOMS}\nDate: Thursday 7 May 2026, 4 pm\n`;
  const statusOf = async (subject: string, words: string) => {
    const head = `From: Greta Vollmer\nSent: Tuesday, 5 May 2026 8:47 AM\nTo: looms\nSubject: ${subject}`;
    const { talks } = await understand(`${head}\n\nDear all,\n\n${words}\n\nGreta\n\n${QUOTED}`);
    return talks.map(({ status, date }) => [status?.value ?? null, date?.value ?? null]);
  };

  it('calls it off in its subject', async () => {
    expect(await statusOf('CANCELLED: Looms, Thursday 7 May', 'Ada has caught a cold.')).toEqual([
      ['CANCELLED', '2026-05-07'],
    ]);
  });

  it('calls it off in its words', async () => {
    expect(await statusOf('Looms', 'The seminar of this week will not go ahead.')).toEqual([
      ['CANCELLED', '2026-05-07'],
    ]);
  });

  it('moves it to another day, told as a weekday and two numbers', async () => {
    expect(await statusOf('Re: Looms', 'Her train was changed: we meet on TUESDAY 5/19 instead.')).toEqual([
      ['RESCHEDULED', '2026-05-19'],
    ]);
  });
});

it('takes two titles one below the other for one in two languages', async () => {
  expect(
    await talksAsRows(
      'Soutenance de thèse\n\nTitre : Le prix de la laine et les guildes\n\nTitle: The price of wool and the guilds\n\nPar Ada Quill, le jeudi 7 mai 2026 à 14h, salle 4.\n',
    ),
  ).toHaveLength(1);
});

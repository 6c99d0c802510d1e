/** A word for how a talk stands, on a line of its own above the talk. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';

const standingsIn = async (text: string) => (await understand(text)).talks.map(({ status }) => status?.value ?? null);

describe('a line above a talk', () => {
  it('says how the talk below it stands, not the one above', async () => {
    for (const [said, status] of [
      ['*** POSTPONED ***', 'POSTPONED'],
      ['[Cancelled]', 'CANCELLED'],
      ['-- Vortrag abgesagt --', 'CANCELLED'],
      ['Séance annulée', 'CANCELLED'],
    ] as const) {
      const blocks = `Looms\n\n5 May 2026, 14:00\nAda Quill (University of Turin)\nLooms without weavers\n\n${said}\n12 May 2026, 14:00\nBoris Feld (University of Vienna)\nThe price of a thread\n\n19 May 2026, 14:00\nCleo Marsh (University of Leeds)\nDyes of the river towns\n`;
      expect(await standingsIn(blocks)).toEqual([null, status, null]);
    }
  });

  it('may stand above a title', async () => {
    const blocks =
      'CANCELLED\nLooms without weavers\nAda Quill (University of Turin)\n5 May 2026, 14:00\n\nThe price of a thread\nBoris Feld (University of Vienna)\n12 May 2026, 14:00\n';
    expect(await standingsIn(blocks)).toEqual(['CANCELLED', null]);
  });
});

describe('a sentence about a talk', () => {
  it('says that it is off, put off or moved, and keeps the day for which it was planned where no other is named', async () => {
    for (const [said, date, status] of [
      [
        'Dr Ada Quill (University of Turin) has had to cancel her talk "Looms without weavers", planned for 5 May 2026.',
        '2026-05-05',
        'CANCELLED',
      ],
      [
        'The talk of Ada Quill (University of Turin) on "Looms without weavers", planned for 5 May 2026, is postponed until further notice.',
        '2026-05-05',
        'POSTPONED',
      ],
      [
        'Ada Quill\'s lecture "Looms without weavers", announced for 5 May 2026, will be held two weeks later, on 19 May 2026, at 13:00.',
        '2026-05-19',
        'RESCHEDULED',
      ],
    ] as const) {
      const { talks } = await understand(`Dear all,\n\n${said}\n\nBest wishes,\nCleo\n`);
      expect(talks.map((talk) => [talk.date?.value, talk.status?.value])).toEqual([[date, status]]);
    }
  });

  it('is not one of the subject of a text', async () => {
    const { talks } = await understand(
      'Cancel culture and the state\nAda Quill (University of Turin)\n5 May 2026, 14:00\nAbstract: Firms have to cancel projects when money is short. We ask which, and how late they do so in a panel of 300 firms.\n',
    );
    expect(talks.map(({ status }) => status)).toEqual([null]);
  });
});

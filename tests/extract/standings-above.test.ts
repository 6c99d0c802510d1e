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

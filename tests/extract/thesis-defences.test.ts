/** Pages that announce the defence of a thesis: who defends it, who sits on the jury, and where the abstract is. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const TEXT =
  'A loom that nobody tends goes on weaving. The thesis follows one for a year, counts its faults and asks what they cost.';

describe('the defence of a thesis', () => {
  it('is of the person behind the word for it', async () => {
    for (const head of [
      'PhD Defense by Ada Quill',
      'Soutenance de thèse d’Ada Quill',
      'Soutenance d’HDR de Ada Quill',
      'Disputation von Ada Quill',
      'Defensa de tesis doctoral de Ada Quill',
    ])
      expect(
        await talksAsRows(`${head}\n\n12 May 2026, 14:00\nRoom 3\n\n“Looms without weavers”\n\nAbstract:\n\n${TEXT}\n`),
      ).toEqual(['2026-05-12 | 14:00 | Room 3 | Ada Quill | Looms without weavers']);
  });

  it('has the quoted title below the sentence that announces it', async () => {
    const page = `Montag, 11. Mai 2026, 15 Uhr, Raum 1.011\n\nAda Quill (Universität Turin) verteidigt ihre Dissertation\n\n„Webstühle ohne Weber“\n\nZusammenfassung:\n\n${TEXT}\n`;
    expect(await talksAsRows(page)).toEqual(['2026-05-11 | 15:00 | Raum 1.011 | Ada Quill | Webstühle ohne Weber']);
  });

  it('has no talks of the jury, whose members stand beside the label or below it', async () => {
    for (const jury of [
      'Committee: Dr. Boris Feld, University of Vienna\nDr. Emil Moss, Durham University\nDr. Cora Hull, University of Oslo\n',
      'Jury :\n\n- Boris Feld, Professeur, Universität Wien, rapporteur\n- Cora Hull, Professeure, Université de Lille, rapporteure\n',
    ])
      expect(
        await talksAsRows(
          `Thesis defence by Ada Quill\n\nTuesday, 12 May 2026, 14:00\nRoom 3\n\nTitle: Looms without weavers\n\n${jury}\nAbstract\n\n${TEXT}\n`,
        ),
      ).toEqual(['2026-05-12 | 14:00 | Room 3 | Ada Quill | Looms without weavers']);
  });

  it('has its day behind a label in a label, its abstract behind words that there is none, and nothing of the foot', async () => {
    for (const missing of ['No summary paragraph submitted.', 'None provided', 'The abstract will be posted later.']) {
      const page = `PhD Defense by Ada Quill\n\nEvent Details: Date/Time:Tuesday, May 12, 2026 10:00 am - 12:00 pm\nLocation: Room 3\nSummary: ${missing}\nTitle: Looms without weavers\nAbstract\n${TEXT}\nRelated Links\nZoom link\nAdditional Information\nGroups: Graduate Studies\n`;
      const [talk, another] = (await understand(page)).talks;
      expect(another).toBeUndefined();
      expect([talk?.startTime?.value, talk?.abstract?.value]).toEqual(['10:00', TEXT]);
    }
  });
});

/** Labels that nothing but their place at the beginning of a line tells, and lists of which each member stands in a paragraph. */
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import { talksAsRows } from './talks-as-rows.ts';

const TEXT =
  'A loom that nobody tends goes on weaving. We follow one for a year, count its faults every day and ask what they cost.';
const ROW = '2026-05-12 | 14:00 | Weaving Hall, 2nd floor | Ada Quill | Looms without weavers';

describe('labels without a mark', () => {
  it('are read where a page begins several lines with them', async () => {
    for (const page of [
      `Seminar on Looms\n\nSpeaker Ada Quill\nTitle Looms without weavers\nDate Tuesday, 12 May 2026\nTime 2:00 pm\nVenue Weaving Hall, 2nd floor\n\nAbstract ${TEXT}\n`,
      `Seminar on Looms\n\nWho Ada Quill\nWhat Looms without weavers\nWhen Tuesday, 12 May 2026, 14:00\nWhere Weaving Hall, 2nd floor\n\nSummary ${TEXT}\n`,
      `Séminaire\n\nOratrice Ada Quill\nTitre Looms without weavers\nDate mardi 12 mai 2026\nHeure 14h00\nLieu Weaving Hall, 2nd floor\n\nRésumé ${TEXT}\n`,
      `Seminar on Looms\n\nSPEAKERAda Quill\nTITLELooms without weavers\nDATETuesday, 12 May 2026\nTIME2:00 pm\nVENUEWeaving Hall, 2nd floor\n\nABSTRACT${TEXT}\n`,
    ]) {
      expect(await talksAsRows(page)).toEqual([ROW]);
      const { talks } = await understand(page);
      expect(talks[0]?.abstract?.value).toBe(TEXT);
    }
  });

  it('are none where the words begin names and headings', async () => {
    const page = `Looms of the North\n\nDay 1: Tuesday, 12 May 2026\n\nKeynote 1 Looms without weavers\nAda Quill, University of Turin\n${TEXT}\n\nSeminar Room 5\nLecture Hall 3\nUniversity Chapel\n`;
    const { talks } = await understand(page);
    expect(talks.map(({ date }) => date?.value)).toContain('2026-05-12');
    expect(talks.flatMap(({ appearances }) => appearances.map(({ name }) => name.value))).toEqual(['Ada Quill']);
  });
});

describe('a list of those who examine', () => {
  it('names no speakers where each of them stands in a paragraph', async () => {
    const jury = [
      'Mme Cora Hull, Professeure, Université de Lille, rapportrice',
      'M. Boris Feld, Directeur de recherche, CNRS, rapporteur',
      'M. Emil Moss, Maître de conférences, Université de Nantes, examinateur',
    ];
    for (const gap of ['\n', '\n\n'])
      expect(
        await talksAsRows(
          [
            'Soutenance de thèse',
            'Ada Quill',
            'Looms without weavers',
            'Mardi 12 mai 2026 à 14h00, Weaving Hall, 2nd floor',
            'Jury :',
            ...jury,
            `Résumé : ${TEXT}`,
            '',
          ].join(gap),
        ),
      ).toEqual([ROW]);
  });
});

/** The announcement cases of the folders that a training is started with; cases kept apart never belong among them. */

import { type AnnouncementCase, readCaseFolder } from '../../src/evaluation/case-file.ts';

/** The cases in the folders named on the command line, those of tests/extract/cases where none is. */
export function casesToTrainOn(): AnnouncementCase[] {
  const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
  return (folders.length > 0 ? folders : ['tests/extract/cases']).flatMap((folder) => readCaseFolder(folder).cases);
}

/** "precision 0.912, recall 0.850". */
export function rates({ right, wrong, missed }: { right: number; wrong: number; missed: number }): string {
  return `precision ${(right / (right + wrong)).toFixed(3)}, recall ${(right / (right + missed)).toFixed(3)}`;
}

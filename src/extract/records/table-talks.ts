/** Reads a table file, CSV or TSV, a talk a row. */

import { InputError } from '../../errors.ts';
import { type Draft, speakersOf } from '../draft.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { readCsv } from '../readers/csv.ts';
import type { ReadRejection } from '../understanding.ts';
import { settleNumericDays } from './numeric-days.ts';
import { isTalkTable, type Records, rowDraft } from './object-events.ts';

/** The talks of the rows; throws BAD_INPUT when the first line names no column of theirs. */
export function readTableTalks(source: string): Records {
  const { header, rows, cutAt } = readCsv(source);
  if (!isTalkTable(header)) {
    throw new InputError(
      'The first line of the table names no title and no speaker (it has: ' +
        `${header.slice(0, 8).join(', ')}). Name the columns, for example: title, speaker, affiliation, date.`,
    );
  }
  const drafts: Draft[] = [];
  const rejected: ReadRejection[] = [];
  rows.forEach((row, at) => {
    const draft = rowDraft(source, row.cells, row);
    const isTalk = draft.title !== null && !isNoTalk(draft.title.value);
    if (isTalk || speakersOf(draft).length > 0) drafts.push(draft);
    else rejected.push({ location: `row ${at + 2}`, reason: 'it has neither a title nor a speaker; fill one of them' });
  });
  settleNumericDays(drafts);
  if (cutAt !== null && source.slice(cutAt).trim() !== '') {
    const reason = 'a table is read up to 50,000 rows; split it and import the parts';
    rejected.push({ location: `everything from character ${cutAt}`, reason });
  }
  return { drafts, rejected };
}

/** What the columns of a table are called: field names in any spelling, and the labels of announcements in eight languages. */

import { fieldOfLabel, fieldOfWords } from './key-names.ts';
import { foldKey } from './placed-fields.ts';
import { isFieldName } from './record-takers.ts';

/** The fields that the columns hold, each once; a column that is none keeps its name. */
export function fieldsOfColumns(header: readonly string[]): string[] {
  const taken = new Set(header.map(foldKey).filter(isFieldName));
  return header.map((name) => {
    const key = foldKey(name);
    if (isFieldName(key)) return key;
    const field = isBeginning(key, header) ? 'start' : (fieldOfLabel(name) ?? fieldOfWords(name));
    if (field === null || taken.has(field)) return key;
    taken.add(field);
    return field;
  });
}

/** "from" beside "to" is when, and otherwise where somebody comes from. */
function isBeginning(key: string, header: readonly string[]): boolean {
  return key === 'from' && header.some((name) => ENDS.has(foldKey(name)));
}

const ENDS = new Set(['to', 'until', 'till']);

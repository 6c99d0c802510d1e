/** What the columns of a table are called: field names in any spelling, and the labels of announcements in eight languages. */

import type { LabelKey } from '../parsers/label-words.ts';
import { labelKeyOf } from '../parsers/labels.ts';
import { foldKey } from './placed-fields.ts';
import { isFieldName } from './record-takers.ts';

const FIELDS: Readonly<Partial<Record<LabelKey, string>>> = {
  title: 'title',
  speaker: 'speaker',
  abstract: 'abstract',
  bio: 'bio',
  date: 'date',
  when: 'date',
  time: 'time',
  location: 'location',
  affiliation: 'affiliation',
  host: 'host',
  organiser: 'organiser',
  series: 'series',
  event: 'series',
  keywords: 'keywords',
  language: 'language',
  link: 'url',
  status: 'status',
};

/** The fields that the columns hold, each once; a column that is none keeps its name. */
export function fieldsOfColumns(header: readonly string[]): string[] {
  const taken = new Set(header.map(foldKey).filter(isFieldName));
  return header.map((name) => {
    const key = foldKey(name);
    if (isFieldName(key)) return key;
    const label = labelKeyOf(name);
    const field = label === null ? undefined : FIELDS[label];
    if (field === undefined || taken.has(field)) return key;
    taken.add(field);
    return field;
  });
}

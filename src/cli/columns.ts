/** `--columns "title=Vortrag,speaker=Referent"`: says what the columns of a table hold where their names do not tell. */

import Papa from 'papaparse';
import { InputError, UsageError } from '../errors.ts';
import { wordsOf } from '../text/word-list.ts';

const FIELDS = wordsOf`
  id title speaker affiliation date time end duration timezone location series abstract bio keywords language
  url status cancelled host recording slides paper
`;

/** The field of each named column; throws UsageError for what is no such list. */
export function parseColumns(value: string | undefined): ReadonlyMap<string, string> | null {
  if (value === undefined) return null;
  const columns = new Map<string, string>();
  for (const pair of value.split(',')) {
    const equals = pair.indexOf('=');
    const field = pair.slice(0, Math.max(0, equals)).trim().toLowerCase();
    const name = pair.slice(equals + 1).trim();
    if (equals < 1 || name === '')
      throw new UsageError(`--columns cannot be "${value}": give it as title=Vortrag,speaker=Referent.`);
    if (!FIELDS.includes(field))
      throw new UsageError(`--columns knows no field "${field}": the fields are ${FIELDS.join(', ')}.`);
    columns.set(name, field);
  }
  return columns;
}

/** The table with the names of fields in its first line, so that what is kept reads the same again; throws InputError for a column that it does not have. */
export function renameColumns(text: string, columns: ReadonlyMap<string, string>): string {
  const { data, meta } = Papa.parse<string[]>(text.slice(0, 65_536), { preview: 20 });
  const header = (data[0] ?? []).map((name) => name.replace(/^\ufeff/, '').trim());
  for (const name of columns.keys()) {
    if (!header.includes(name))
      throw new InputError(`The table has no column "${name}": its columns are ${header.slice(0, 30).join(', ')}.`);
  }
  const renamed = Papa.unparse([header.map((name) => columns.get(name) ?? name)], { delimiter: meta.delimiter });
  return `${renamed}${text.slice(endOfFirstRow(text))}`;
}

function endOfFirstRow(text: string): number {
  let isQuoted = false;
  for (let at = 0; at < text.length; at++) {
    if (text[at] === '"') isQuoted = !isQuoted;
    else if (!isQuoted && (text[at] === '\n' || text[at] === '\r')) return at;
  }
  return text.length;
}

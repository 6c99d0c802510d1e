/** Reads NDJSON: one JSON value a line; a line that is none is reported and the others are read. */

import { InputError } from '../../errors.ts';
import { identityText, sliceMapped } from '../mapped-text.ts';
import type { ReadRejection } from '../understanding.ts';
import { type PlacedJson, readPlacedJson } from './json-places.ts';

/** Broken lines that are told one by one. */
const MAX_TOLD = 1000;

/** Whether a text is several JSON values on lines of their own. */
export function isJsonLines(text: string): boolean {
  const newline = text.indexOf('\n');
  if (newline < 0 || !/^\s*[{[][^\n]*[}\]]\s*\n\s*[{[]/.test(text.slice(0, newline + 200))) return false;
  try {
    JSON.parse(text.slice(0, newline));
    return true;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    return false;
  }
}

/** The values in one list, and the lines that hold none. */
export function readJsonLines(source: string): { root: PlacedJson; rejected: ReadRejection[] } {
  const items: PlacedJson[] = [];
  const rejected: ReadRejection[] = [];
  const base = identityText(source);
  let at = 0;
  let broken = 0;
  for (let line = 1; at < source.length; line++) {
    const newline = source.indexOf('\n', at);
    const end = newline < 0 ? source.length : newline;
    const from = at;
    at = end + 1;
    if (source.slice(from, end).trim() === '') continue;
    try {
      items.push(readPlacedJson(sliceMapped(base, from, end)));
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      broken++;
      if (broken <= MAX_TOLD)
        rejected.push({ location: `line ${line}`, reason: error.message.replace(/ at line 1,/, ' at') });
    }
  }
  if (broken > MAX_TOLD)
    rejected.push({ location: `${broken - MAX_TOLD} further lines`, reason: 'they are no JSON either' });
  return { root: { type: 'list', items, start: 0, end: source.length }, rejected };
}

/** Takes the line below the names for the title in a list where it is so elsewhere: "Soil Archives" may be called like a house. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import type { Page } from '../page.ts';
import { personScore } from '../parsers/person-score.ts';
import { isPlace } from '../parsers/place-names.ts';
import { isRolePhrase } from '../parsers/post-phrases.ts';
import type { EntryPart } from './entry-decoder.ts';

const ENOUGH = 2;
const SURE_NAME = 0.8;
/** What words that no list knows may have been taken for. */
const UNSURE = new Set<EntryPart['field']>(['affiliation', 'person']);

/** The parts of all entries of a list, with such lines as titles where nothing else is one. */
export function withTitlesByPosition(page: Page, entries: readonly (readonly EntryPart[])[]): EntryPart[][] {
  const titled = entries.filter((parts) => parts.some(({ field }) => field === 'title'));
  const below = titled.filter((parts) => parts[lineBelowNames(parts)]?.field === 'title');
  if (below.length < ENOUGH || below.length * 2 <= titled.length || below.length * 2 < entries.length)
    return entries.map((parts) => [...parts]);
  return entries.map((parts) => {
    const at = titled.includes(parts) ? -1 : lineBelowNames(parts);
    return parts.map((part, nth) => (nth === at && mayBeTitle(page, part) ? { ...part, field: 'title' } : part));
  });
}

/** Where the part is that fills the line straight below those of the first speaker; -1 without. */
function lineBelowNames(parts: readonly EntryPart[]): number {
  const person = parts.findIndex(({ field }) => field === 'person');
  const at = person < 0 ? -1 : parts.findIndex((part, nth) => nth > person && opensLine(part));
  const next = parts[at + 1];
  return at >= 0 && (next === undefined || opensLine(next)) ? at : -1;
}

function opensLine({ joint }: EntryPart): boolean {
  return joint === 'line' || joint === 'gap';
}

function mayBeTitle({ text }: Page, { field, start, end }: EntryPart): boolean {
  const printed = text.slice(start, end);
  if (!UNSURE.has(field) || !/^["“„«]?[\p{Lu}\d]/u.test(printed)) return false;
  return (
    personScore(printed) < SURE_NAME && !looksLikeInstitution(printed) && !isPlace(printed) && !isRolePhrase(printed)
  );
}

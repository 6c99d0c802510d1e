/** Settles the parts of a list entry that the marks between them have cut too small: titles with a colon, departments before universities. */

import { isSeriesName } from '../parsers/series-names.ts';
import type { EntryPart } from './entry-decoder.ts';
import { withPlacesByPosition } from './place-by-position.ts';

const GOES_ON_AS = new Set<EntryPart['field']>(['title', 'affiliation', 'post', 'place', 'other']);

/** The parts as they are to be taken. */
export function settledParts(parts: readonly EntryPart[]): EntryPart[] {
  return joinedAffiliations(joinedTitles(withoutReasons(withPlacesByPosition(parts))));
}

/** "CANCELLED – speaker ill": why it is, on the line of the note, is no title. */
function withoutReasons(parts: readonly EntryPart[]): readonly EntryPart[] {
  return parts.map((part, at) => {
    const before = parts[at - 1];
    const isReason =
      part.field === 'title' && before?.field === 'note' && (part.joint === 'dash' || part.joint === 'comma');
    return isReason && part.isSmall ? { ...part, field: 'other' } : part;
  });
}

/**
 * "Learning from the Neighbours: Networks and Credit", "Ice. A short history": what such a mark parts from a title,
 * to the end of its line, is its second half.
 */
function joinedTitles(parts: readonly EntryPart[]): readonly EntryPart[] {
  const joined: EntryPart[] = [];
  parts.forEach((part, at) => {
    const before = joined.at(-1);
    const next = parts[at + 1];
    const isLast = next === undefined || next.joint === 'line' || next.joint === 'gap';
    const isBeside =
      before?.field === 'title' && isLast && before.atoms.every(({ line }) => line === part.atoms[0]?.line);
    const isQuoted = before?.atoms.some((atom) => atom.isQuoted) ?? false;
    const isHalf =
      ((part.joint === 'colon' || (isQuoted && part.joint === 'dash')) &&
        (isQuoted ? part.field === 'title' || part.field === 'other' : GOES_ON_AS.has(part.field))) ||
      (part.joint === 'stop' && part.field === 'title' && !isQuoted);
    if (before && goesOnInCapitals(before, part, parts)) {
      joined[joined.length - 1] = { ...before, field: 'title', end: part.end, atoms: [...before.atoms, ...part.atoms] };
    } else if (isBeside && isHalf && before) {
      // With the quote that opens it.
      const start = isQuoted ? (before.atoms[0]?.line.text.search(OPENS_QUOTE) ?? -1) : -1;
      const from = start < 0 ? before.start : (before.atoms[0]?.line.start ?? 0) + start;
      joined[joined.length - 1] = { ...before, start: from, end: part.end, atoms: [...before.atoms, ...part.atoms] };
    } else joined.push(part);
  });
  return joined;
}

/** "HOW THE LOOM BECAME" above "A MACHINE THAT COUNTS", where somebody else is named in small letters: one title in two lines. */
function goesOnInCapitals(before: EntryPart, part: EntryPart, parts: readonly EntryPart[]): boolean {
  if (part.joint !== 'line' || !isShouted(before) || !isShouted(part) || isSeriesName(printedOf(before))) return false;
  const [isFirst, isSecond] = [before, part].map(
    ({ field, score }) => field === 'title' || field === 'other' || (field === 'person' && score < SURE),
  );
  const hasTitle = before.field === 'title' || part.field === 'title';
  return (
    isFirst === true &&
    isSecond === true &&
    hasTitle &&
    parts.some((one) => one !== part && one.field === 'person' && !isShouted(one))
  );
}

const SURE = 2;

function isShouted(part: EntryPart): boolean {
  const printed = printedOf(part);
  return /\p{Lu}{2}\P{Ll}*\s\P{Ll}*\p{Lu}{2}/u.test(printed) && !/\p{Ll}/u.test(printed);
}

const OPENS_QUOTE = /["“„«]/;

/** "UT (University of Turin)": the short form before the name. */
function isInFull(before: EntryPart, part: EntryPart): boolean {
  if (before.field !== 'affiliation' || part.field !== 'affiliation' || part.joint !== 'bracket') return false;
  return /^\p{Lu}[\p{L}-]{0,5}\p{Lu}$/u.test(printedOf(before)) && /\p{L}\s\p{L}/u.test(printedOf(part));
}

function printedOf({ start, end, atoms: [first] }: EntryPart): string {
  return first ? first.line.text.slice(start - first.line.start, end - first.line.start) : '';
}

/** "Department of X" and "University of Y" behind one another are one stretch. */
function joinedAffiliations(parts: readonly EntryPart[]): EntryPart[] {
  const joined: EntryPart[] = [];
  for (const part of parts) {
    const before = joined.at(-1);
    const isNext =
      part.field === 'affiliation' &&
      before?.field === 'affiliation' &&
      part.joint !== 'cell' &&
      part.joint !== 'bracket';
    if (before && isInFull(before, part)) joined[joined.length - 1] = { ...part, joint: before.joint };
    else if (isNext && before) joined[joined.length - 1] = { ...before, end: part.end };
    else joined.push(part);
  }
  return joined;
}

/** Settles the parts of a list entry that the marks between them have cut too small: titles with a colon, departments before universities. */

import { pattern } from '../../text/pattern.ts';
import type { EntryPart } from './entry-decoder.ts';
import { withPlacesByPosition } from './place-by-position.ts';

/** Names by their shape alone score less than names with titles or known given names. */
const SURE_PERSON = 3;
const GOES_ON_AS = new Set<EntryPart['field']>(['title', 'affiliation', 'post', 'place', 'other']);

/** The parts as they are to be taken. */
export function settledParts(parts: readonly EntryPart[]): EntryPart[] {
  return joinedAffiliations(
    joinedTitles(withoutKinds(withoutTitleAsPerson(withoutReasons(withPlacesByPosition(parts))))),
  );
}

/** "Walls Walk: Imaging of Switching" above "Ada Byron, University of X": what looked like a name begins the title. */
function withoutTitleAsPerson(parts: readonly EntryPart[]): readonly EntryPart[] {
  const [at, other] = parts.flatMap((part, index) => (part.field === 'person' ? [index] : []));
  const first = at === undefined ? undefined : parts[at];
  const title = at === undefined ? undefined : parts[at + 1];
  const second = other === undefined ? undefined : parts[other];
  if (!first || !title || !second || title.field !== 'title' || title.joint !== 'colon') return parts;
  const isBelow = second.joint === 'line' || second.joint === 'gap';
  if (!isBelow || first.score >= SURE_PERSON || second.score < SURE_PERSON) return parts;
  const whole = { ...first, field: title.field, end: title.end, atoms: [...first.atoms, ...title.atoms] };
  return parts.flatMap((part) => (part === first ? [whole] : part === title ? [] : [part]));
}

/** What kind of talk it is, which stands before its title. */
const KIND = pattern('iu')`
  ^(?:
    (?:
      public|evening|keynote|invited|plenary|opening|closing|special|inaugural|guest|open|abend|öffentlicher
      |eröffnungs
    )[\s-]?
  )?(?:
    lecture|talk|keynote|seminar|colloquium|presentation|vortrag|conférence|conferencia|charla|conferenza
    |wykład|lezing|palestra
  )(?!\p{L})
`;

/** "Public lecture in the old church, in French: Why sand flows": what stands before the colon says what it is. */
function withoutKinds(parts: readonly EntryPart[]): readonly EntryPart[] {
  return parts.map((part, at) => {
    const first = part.atoms[0];
    const isKind = part.field === 'title' && first && KIND.test(first.line.text.slice(part.start - first.line.start));
    const isBeforeTitle = parts
      .slice(at + 1, at + 3)
      .some(({ field, joint, atoms }) => field === 'title' && joint === 'colon' && atoms[0]?.line === first?.line);
    return isKind && isBeforeTitle ? { ...part, field: 'note' } : part;
  });
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
    if (isBeside && isHalf && before) {
      // With the quote that opens it.
      const start = isQuoted ? (before.atoms[0]?.line.text.search(OPENS_QUOTE) ?? -1) : -1;
      const from = start < 0 ? before.start : (before.atoms[0]?.line.start ?? 0) + start;
      joined[joined.length - 1] = { ...before, start: from, end: part.end, atoms: [...before.atoms, ...part.atoms] };
    } else joined.push(part);
  });
  return joined;
}

const OPENS_QUOTE = /["“„«]/;

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
    if (isNext && before) joined[joined.length - 1] = { ...before, end: part.end };
    else joined.push(part);
  }
  return joined;
}

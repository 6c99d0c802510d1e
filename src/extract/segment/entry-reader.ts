/** Reads the entries of a list by what their stretches are; labels and paragraphs below them are left to the reading of segments. */

import { isNoteOfTalk, takeNotesOfTalk } from '../assign/notes-of-talk.ts';
import { OF_AUTHORS } from '../assign/read-papers.ts';
import { readSegment } from '../assign/segment-reader.ts';
import type { SegmentHints } from '../assign/segment-state.ts';
import { textWithPoints } from '../assign/text-with-points.ts';
import { type Draft, emptyDraft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { isOfAllTalks } from '../parsers/phrases.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { type Atom, atomsOf } from './entry-atoms.ts';
import { decodeEntries, type EntryPart, type ScoreCache } from './entry-decoder.ts';
import { EntryFiller } from './entry-filler.ts';
import { settledParts } from './entry-parts.ts';
import { withoutFooter } from './foot-of-list.ts';
import { addKnownByFamilyName } from './known-by-family-name.ts';
import { withTitlesByPosition } from './titles-by-position.ts';

/** What was read of one entry. */
export interface EntryReading {
  readonly draft: Draft;
  readonly conflicts: number;
  readonly unexplained: number;
  /** The fields in the order in which they are set, for comparing entries. */
  readonly order: string;
  /** What stands where an institution would, though nobody is named. */
  readonly unattached: Span | null;
}

/** Atoms of lines and scores of stretches, kept for a page because several cuts of it hold the same lines. */
export interface EntryMemory {
  readonly atoms: WeakMap<Line, readonly Atom[]>;
  readonly scores: ScoreCache;
}

const MAX_HEAD_LINES = 7;
const MAX_HEAD = 700;
const PARAGRAPH = 190;
/** Several of them are no line of a list. */
const SENTENCES = 110;
const SENTENCE =
  /(?:^|[.!?]\s)(?:We|I|This|In this|Our|It|Nous|Wir|In diesem)\s|\s(?:is|are|was|were|has|have|will|we|I|discuss|show|present|explain|est|sont|ist|sind)\s/u;

/** Reads all entries of a proposal together, since they tell of each other how they are built. */
export function readEntries(
  page: Page,
  entries: readonly (readonly Line[])[],
  { hints, memory }: { hints: SegmentHints; memory: EntryMemory },
): EntryReading[] {
  const notes = entries.map((lines) => lines.filter((line) => isNoteOfTalk(page, line)));
  const own = entries.map((lines, at) => lines.filter((line) => !notes[at]?.includes(line)));
  const heads = own.map((lines) => headOf(page, lines));
  const decoded = decodeEntries(page, atomsOfHeads(page, heads, memory), memory.scores);
  const parts = withTitlesByPosition(page, decoded.map(settledParts));
  const readings = own.map((lines, at) => {
    const rest = lines.slice(heads[at]?.length ?? 0);
    return readEntry(page, { lines, rest, notes: notes[at] ?? [], parts: parts[at] ?? [] }, hints);
  });
  addKnownByFamilyName(page, readings);
  return readings;
}

/** What the compact lines at the head of each entry hold. */
export function atomsOfEntries(
  page: Page,
  entries: readonly (readonly Line[])[],
  memory: Pick<EntryMemory, 'atoms'>,
): (readonly Atom[])[] {
  return atomsOfHeads(
    page,
    entries.map((lines) => headOf(page, lines)),
    memory,
  );
}

function atomsOfHeads(page: Page, heads: Line[][], memory: Pick<EntryMemory, 'atoms'>): (readonly Atom[])[] {
  return withoutFooter(heads).map((head) => head.flatMap((line) => atomsOfLine(page, line, memory)));
}

function atomsOfLine(page: Page, line: Line, memory: Pick<EntryMemory, 'atoms'>): readonly Atom[] {
  const known = memory.atoms.get(line);
  if (known) return known;
  const atoms = atomsOf(page, line);
  memory.atoms.set(line, atoms);
  return atoms;
}

/** The compact lines that an entry begins with. */
function headOf(page: Page, lines: readonly Line[]): Line[] {
  const head: Line[] = [];
  const points = textWithPoints(page, lines);
  let length = 0;
  for (const line of lines.slice(0, MAX_HEAD_LINES)) {
    length += line.text.length;
    if (line.label || length > MAX_HEAD) break;
    if (head.length > 0 && (line.hasRule || points.has(line) || isParagraph(line) || isOfAllTalks(line.text))) break;
    head.push(line);
  }
  return head;
}

function isParagraph({ text, dates, times }: Line): boolean {
  if (text.length > PARAGRAPH) return true;
  if (dates.length + times.length > 0 && text.length < 120) return false;
  if (!/[.!]["”)]?$/.test(text) || text.split(/\s+/).length < 9) return false;
  return SENTENCE.test(text) || (text.length > SENTENCES && sentenceStarts(text).length > 0);
}

interface Entry {
  readonly lines: readonly Line[];
  readonly rest: readonly Line[];
  readonly notes: readonly Line[];
  readonly parts: readonly EntryPart[];
}

function readEntry(page: Page, { lines, rest, notes, parts }: Entry, hints: SegmentHints): EntryReading {
  const first = lines[0];
  const draft = emptyDraft(page.ground.mapped.toSource(first?.start ?? 0, lines.at(-1)?.end ?? 0));
  takeNotesOfTalk(page, draft, notes);
  const filler = new EntryFiller(page, draft, parts);
  const labelled = new Set(rest.flatMap((line) => (OF_AUTHORS.test(line.text) ? [] : (line.label?.keys ?? []))));
  for (const part of parts) {
    // What a label says below is surer than what a line looks like.
    const isSaid =
      (part.field === 'title' && labelled.has('title')) || (part.field === 'person' && labelled.has('speaker'));
    if (isSaid) filler.unexplained += 0.5;
    else filler.take(part);
  }
  const below =
    rest.length > 0 ? readSegment(page, rest, { ...hints, begun: draft }) : { draft, conflicts: 0, unexplained: 0 };
  return {
    draft,
    conflicts: filler.conflicts + below.conflicts,
    unexplained: filler.unexplained + below.unexplained,
    order: parts.map((part) => part.field).join(' '),
    unattached: filler.pending,
  };
}

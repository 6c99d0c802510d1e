/** Reads the cell of a title: what stands below the title in it is a note, or the abstract. */

import { pattern } from '../../text/pattern.ts';
import { putLocation, putTimes } from '../assign/put-fields.ts';
import { putTitle } from '../assign/put-title.ts';
import { authorsBefore } from '../assign/read-papers.ts';
import { residues } from '../assign/residues.ts';
import { abstractStartIn } from '../assign/title-border.ts';
import type { Draft } from '../draft.ts';
import { textFact } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { labelKeyOf } from '../parsers/label-keys.ts';
import { isPlace } from '../parsers/place-names.ts';
import { isSeriesName } from '../parsers/series-names.ts';
import { standingOf } from '../parsers/standings.ts';
import { isEntryNote } from './entry-scores.ts';

/** Puts title, abstract and what a note changes into the draft. */
export function putTitleCell(draft: Draft, page: Page, cell: Span): void {
  const printed = page.text.slice(cell.start, cell.end);
  // "Canceled due to illness" where the title stood.
  if (standingOf(printed)?.start === 0 && printed.split(' ').length < 6 && !/[:–—-]/.test(printed)) return;
  const labelled = labelledTitle(draft, page, cell);
  if (labelled) {
    putTitleCell(draft, page, labelled);
    return;
  }
  const mark = /\u2028|\s(?=Abstract:)/.exec(printed);
  const border = mark ? mark.index : printed.length > 160 ? abstractStartIn(printed) : -1;
  const titleEnd = cell.start + withoutNote(border > 0 ? printed.slice(0, border) : printed).length;
  const start = cell.start + authorsBefore(printed);
  putTitle(draft, page.ground, { start, end: titleEnd }, { rule: 'title/table', confidence: 0.95 });
  if (border <= 0) return;
  const end = cell.end - (LINKS_BEHIND.exec(printed)?.[0].length ?? 0);
  const from = end - belowTitle(draft, page, { start: cell.start + border, end }).length;
  if (end - from < 60) return;
  draft.abstract ??= textFact(page.ground, from, end, { rule: 'abstract/table', confidence: 0.8 });
  draft.abstractPassage ??= { ground: page.ground, start: from, end };
}

/** Words before a colon. */
const LABELS = /(?<=[\s*.:\])–—-])\p{Lu}\p{L}{3,9}(?=\s?:\s)/gu;
const LONGEST_LEAD = 120;
const EDGES = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu;

/** "10th Byron Memorial Lecture. Title: On engines": the cell behind the label, where what stands before it names the series or is a note. */
function labelledTitle(draft: Draft, page: Page, cell: Span): Span | null {
  const printed = page.text.slice(cell.start, Math.min(cell.end, cell.start + LONGEST_LEAD));
  const [label] = [...printed.matchAll(LABELS)];
  if (!label || labelKeyOf(label[0]) !== 'title') return null;
  const lead = printed.slice(0, label.index);
  const name = lead.replace(EDGES, '');
  if (name !== '' && isSeriesName(name)) {
    const start = cell.start + lead.indexOf(name);
    draft.series ??= textFact(page.ground, start, start + name.length, { rule: 'series/table', confidence: 0.8 });
  }
  const from = cell.start + label.index + label[0].length;
  return { start: from + (/^\s?:\s+/.exec(page.text.slice(from, from + 9))?.[0].length ?? 0), end: cell.end };
}

/** "… [slides] [video]" */
const LINKS_BEHIND =
  /(?<=[.!?)\]]\s{0,3})(?:\s*[[(](?:slides?|video|recording|pdf|notes?|paper|folien|diapositives|diapositivas|slajdy)[\])])+\s*$/iu;

/** "On engines (keynote)" without what stands in the bracket, "On engines cancelled" without how the talk stands. */
function withoutNote(title: string): string {
  const last = STANDS_LAST.exec(title);
  if (last?.[1] && standingOf(last[1])?.end === last[1].length) return title.slice(0, last.index);
  const note = /\s\(([^()]{3,40})\)\s*$/.exec(title);
  return note?.[1] && isEntryNote(note[1]) ? title.slice(0, note.index) : title;
}

/** That a talk is off, behind two words none of which it could be said of: "is cancelled". */
const STANDS_LAST = pattern('u')`
  (?<=\S\s\S{3,30})(?<!\s(?:is|are|was|be|been|and|or|not|\p{Ll}{2,20}ly))\s{1,3}
  (cancell?ed|abgesagt|entfällt|annulée?|cancelad[oa]|annullat[oa]|odwołan[eya]|geannuleerd)$
`;
const ABSTRACT_MARK =
  /(?<!\p{L})(?:Abstract|Summary|Résumé|Zusammenfassung|Resumen|Streszczenie)(?:\s?[:.]| ?\u2028)\s*/u;
/** "Note room: Hall 3", "New venue: …" */
const ROOM_WORD =
  /^(?:(?:note|new|unusual|other|different|changed|special)(?:\sthe)?\s){0,2}(?:room|venue|place|location)\s?[:–—-]\s+/iu;
/** Who else wrote it, with whom the meeting is held. */
const BESIDE_TITLE = /^\s*\(?(?:joint(?:ly)?|with|co-?authors?|by|mit|avec|con|wspólnie)\s/i;
const LONGEST_NOTE = 160;
/** "Note room: Hall 3" */
const LONGEST_ROOM = 60;

/** The text below a title: notes on co-authors, another hour or room stand before it. */
function belowTitle(draft: Draft, page: Page, span: Span): string {
  let rest = page.text.slice(span.start, span.end).replace(/^[\s\u2028]+/, '');
  const mark = ABSTRACT_MARK.exec(rest);
  const notes = rest.slice(0, mark?.index ?? rest.length).split('\u2028');
  for (const [at, note] of notes.entries()) {
    const isBeside = BESIDE_TITLE.test(note) || (note.length < LONGEST_ROOM && (isPlace(note) || ROOM_WORD.test(note)));
    const isNote = note.length < LONGEST_NOTE && (at < notes.length - 1 || mark !== null || isBeside);
    if (!isNote) break;
    const start = span.end - rest.length;
    putNote(draft, page, { start, end: start + note.length });
    rest = rest.slice(note.length).replace(/^[\s\u2028]+/, '');
  }
  const lead = ABSTRACT_MARK.exec(rest);
  return lead?.index === 0 ? rest.slice(lead[0].length) : rest;
}

/** "Joint with the other seminar: 12:00, Room 5": not the usual hour and place. */
function putNote(draft: Draft, page: Page, span: Span): void {
  const line = page.lines.find((one) => one.start <= span.start && span.end <= one.end);
  const times = (line?.times ?? []).filter((time) => time.start >= span.start && time.end <= span.end);
  putTimes(draft, page, times);
  for (const piece of residues(page.text, span, times)) {
    const printed = page.text.slice(piece.start, piece.end);
    const lead = ROOM_WORD.exec(printed)?.[0].length ?? 0;
    const isShort = printed.length < LONGEST_ROOM;
    const place = (isPlace(printed) && (times.length > 0 || isShort)) || (lead > 0 && isShort);
    if (place)
      putLocation(
        draft,
        page.ground,
        { start: piece.start + lead, end: piece.end },
        { rule: 'location/table', confidence: 0.7 },
      );
  }
}

/** Reads what a column of notes says of one talk alone: another room, another hour. */

import { putLocation, putTimes } from '../assign/put-fields.ts';
import { residues } from '../assign/residues.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { isOnline } from '../parsers/place-names.ts';
import { placeIn } from '../parsers/places.ts';

const LONGEST = 80;
const LEAD_OF_PLACE = 12;
/** "R1412" beside talks of another room. */
const ROOM_CODE = /^\p{Lu}{1,4}[\s-]?\d{2,4}\p{L}?$/u;

/** Takes "Room 445" and "starts 11:30" from a cell; longer notes are left. */
export function putNoteCell(draft: Draft, page: Page, { row, cell }: { row: Line; cell: Span }): void {
  if (cell.end <= cell.start || cell.end - cell.start > LONGEST) return;
  const times = row.times.filter((time) => time.start >= cell.start && time.end <= cell.end);
  putTimes(draft, page, times);
  if (isOnline(page.text.slice(cell.start, cell.end)))
    putLocation(draft, page.ground, cell, { rule: 'location/note', confidence: 0.7 });
  for (const piece of residues(page.text, cell, times)) {
    const isCode = ROOM_CODE.test(page.text.slice(piece.start, piece.end));
    const place = isCode ? piece : placeIn(page.text, piece, times.length > 0);
    if (place && place.start <= piece.start + LEAD_OF_PLACE)
      putLocation(draft, page.ground, place, { rule: 'location/note', confidence: 0.7 });
  }
}

/** Takes the room that a note beside a talk names because it is not the usual one. */

import { pattern } from '../../text/pattern.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { CHANGED_ROOM } from '../parsers/changed-rooms.ts';
import { putLocation } from './put-fields.ts';

/** "Note the room: Hall 3", "Raumänderung: H 12", "(new venue – Aula)", "(to be held in H 12)": what is said of another room than the usual one. */
const OF_ROOM = pattern('iu')`
  (?<!\p{L})(?:
    (?:note|nota bene|n\.?b\.?)[\s,:]{1,2}(?:the\s)?(?:room|venue|location)|${CHANGED_ROOM}
  )\s?[:–—-]\s{1,3}(?=[\p{Lu}\d])
  |(?<=[(\[])(?:
    (?:(?:to|will)\sbe\s|is\s)?(?:held|given|taking\splace)\s(?:in|at)|(?:will\stake|takes)\splace\s(?:in|at)
  )\s(?:the\s)?(?=[\p{Lu}\d])
`;
const PLACE_OF_NOTE = /^[^()[\]"“”;!\n]{2,60}?(?=\s*(?:[()[\]"“”;!]|\.?$|\.\s))/u;

/** Puts the room that such a note in one of the short lines of a talk names. */
export function takeNotedRoom(page: Page, draft: Draft, lines: readonly Line[]): void {
  for (const { start, text } of lines) {
    const note = !draft.location && text.length < LONGEST ? OF_ROOM.exec(text) : null;
    const from = note ? note.index + note[0].length : 0;
    const place = note ? PLACE_OF_NOTE.exec(text.slice(from)) : null;
    if (!place) continue;
    const span = { start: start + from, end: start + from + place[0].length };
    putLocation(draft, page.ground, span, { rule: 'location/noted', confidence: 0.7 });
  }
}

const LONGEST = 200;

/** Reads short notes of when and where this one talk of a list takes place: "NOTE: This lecture begins at 4:15 pm in TH 118". */

import { pattern, patternSource } from '../../text/pattern.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { isOfAllTalks } from '../parsers/phrases.ts';
import { rankedPlaceIn } from '../parsers/places.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { putLocation, putTimes } from './put-fields.ts';
import { residues } from './residues.ts';

const LEAD = patternSource`
  (?:
    (?:please\s)?note(?:\sthat)?|n\.?\s?b\.?|attention|achtung|hinweis|bitte\sbeachten|à\snoter|attenzione|atención|atenção
    |let\sop|uwaga
  )[\s:,!–—-]{1,4}
`;
/** "Please note: this talk will be held", "Achtung: Der Vortrag findet": the talk and the verb of when or where it is. */
const OF_THIS_TALK = pattern('iu')`
  ^[\s*(\[–—-]{0,4}(?:
    (?:${LEAD})?(?:this|diese[rs]?|cet(?:te)?|ce|est[ea]|quest[oa]|deze|dit|ten|to)\s
    |${LEAD}(?:the|der|die|das|le|la|el|il|a|o|de|het)\s|${LEAD}l['’]
  )(?:\p{L}+\s)?(?:
    talk|seminar|lecture|colloquium|session|event|presentation|meeting|vortrag|kolloquium|veranstaltung|sitzung|termin
    |exposé|séminaire|séance|conférence|charla|conferencia|sesión|seminario|conferenza|palestra|seminário|lezing|wykład
    |referat|seminarium|spotkanie
  )\s(?:
    # English
    will\s(?:take\splace|meet|start|begin)|takes\splace|meets|starts|begins
    # German
    |findet|beginnt|startet
    # French
    |aura\slieu|se\stiendra|commence(?:ra)?|débute(?:ra)?
    # Spanish
    |tendrá\slugar|se\s(?:celebra|realiza)(?:rá)?|empieza|comienza
    # Italian and Portuguese
    |si\s(?:terrà|svolge|svolgerà)|inizi(?:a|erà)|terá\slugar|começa
    # Dutch and Polish
    |vindt|begint|odbędzie|odbywa|zaczyna|rozpoczyna
    # any of them, before what says when or where
    |(?:will\sbe|is|ist|est|sera|es|será|è|sarà|wordt|jest)(?=\s(?:held|given|at|in|from|um|im|à|en|a\slas|alle|às|om|o|w)\s)
  )(?!\p{L})
`;
const LONGEST_NOTE = 140;
const OFTEN = /(?<!\p{L})(?:every|each|weekly|usually|normally|always)(?!\p{L})/iu;

/** Whether a line is such a note and says nothing else. */
export function isNoteOfTalk(page: Page, line: Line): boolean {
  const known = NOTES.get(line);
  if (known !== undefined) return known;
  const is = saysWhenOrWhere(page, line);
  NOTES.set(line, is);
  return is;
}

/** Every proposal asks of every line. */
const NOTES = new WeakMap<Line, boolean>();

function saysWhenOrWhere(page: Page, line: Line): boolean {
  if (line.text.length > LONGEST_NOTE || line.dates.length > 0 || line.cells) return false;
  const said = OF_THIS_TALK.exec(line.text)?.[0];
  if (!said || OFTEN.test(line.text) || isOfAllTalks(line.text)) return false;
  if (sentenceStarts(line.text).some((start) => start > said.length)) return false;
  return line.times.length > 0 || roomOf(page, line) !== null;
}

/** Puts the hour and the room that such notes name. */
export function takeNotesOfTalk(page: Page, draft: Draft, notes: readonly Line[]): void {
  for (const note of notes) {
    putTimes(draft, page, note.times);
    const room = roomOf(page, note);
    if (room) putLocation(draft, page.ground, room, { rule: 'location/note-of-talk', confidence: 0.75 });
  }
}

function roomOf({ text }: Page, line: Line): Span | null {
  const start = line.start + (OF_THIS_TALK.exec(line.text)?.[0].length ?? 0);
  for (const rest of residues(text, { start, end: line.end }, line.times)) {
    const found = rankedPlaceIn(text, rest, true);
    if (found && found.rank >= SURE) return found.place;
  }
  return null;
}

/** At least a number like that of a room. */
const SURE = 2;

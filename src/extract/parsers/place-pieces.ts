/** Parts a stretch of text into the pieces that may each be a place: at commas, bullets and the words that lead to one. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { trimSpan } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import { rankOf } from './place-names.ts';
import { NOTE_OF_CHANGE, PLACE_CUT_SHORT } from './place-words.ts';

export interface Piece extends Span {
  /** What leads to it: a comma, or the beginning of the stretch, can be stepped over. */
  readonly joint: string;
  readonly core: Span | null;
  readonly hasLead: boolean;
  /** 3 a place, 2 a number like that of a room, 1 an online place, 0 a proper name, -1 nothing of all. */
  readonly rank: number;
  readonly isWhole: boolean;
}

/** "Room: …" within a line: the word leads to the place. */
const LEADING_WORD =
  /^(?:rooms?|location|place|venue|where|raum|ort|hörsaal|lieu|salle|lugar|aula|luogo|local|onde|miejsce|sala|locatie|zaal|waar)$/iu;
/** Words that lead to a place. */
const IN = pattern('giu')`
  (?<![\p{L}\d])(?:
    in|at|im|in der|in the|at the|à la|à l['’]|au|dans|dans la|dans le|en|en el|en la|nella|nell['’]|presso|em
    |no|na|nas|w|we|do|op|bij|te|to|naar|venue:?|where:?|lieu:?|ort:?
  )\s+(?:the\s|den\s|der\s|la\s|le\s|el\s|de\s)?(?=
    [\p{Lu}\d]|room|lecture|sala|sali|salle|zaal|aula|amphi|salón|auditori
  )
  |(?<![\p{L}\d])(?:(?:dans |à |de )l|nell|all|dell)['’](?=\p{Lu}|amphi|auditori)
`;
const STREETS =
  'ul|ulica|aleja|pl|via|viale|rue|calle|plaza|plac|place|piazza|corso|largo|rua|praça|av|avenida|avenue|allée|boulevard|bd|quai';
const CONNECTOR = pattern('iu')`
  ^(?:
    &|of|the|de|del|della|delle|dello|dei|degli|di|des|du|der|den|die|das|van|la|le|las|los|el|for|and|und|et
    |y|e|am|an|im|in|zur|zum|do|da|(?:${STREETS}|nr|no)\.?
  )$
`;
const STREET_START = new RegExp(`^(?:${STREETS})\\.?$`, 'iu');
const LOWER_PLACE = inAnyCase(pattern('u')`
  ^(?:
    # English
    rooms?|floor|hall|lecture|seminar|auditorium|theatre|theater|level|building|bldg\.?|ground|first
    |second|third|stock|campus|library|online|on-line|zoom|teams|microsoft|webex|hybrid|virtual|virtually
    |conference|ms|\d{1,2}(?:st|nd|rd|th|e|er|o|º|ª)
    # German
    |seminarraum|\p{L}{1,16}(?:saal|zaal)|(?:vortrags|sitzungs|konferenz|besprechungs|kurs)?raum|og
    # French
    |bât\.\d{1,3}\p{L}?|salle|amphithéâtre|amphi|étage|bâtiment|palais|pavillon|centre|universitaire|thèses|conférences?|séminaires?|conseils?|actes|réunions?|colloques
    # Spanish
    |sala|aula|edificio|palacio|pabellón
    # Italian
    |piano|palazzo|polo|padiglione
    # Portuguese
    |auditorio|auditório|palácio|pavilhão
    # Dutch
    |zaal|paleis|gebouw
    # Polish
    |sali|piętro|budynek|gmach|pałac|pawilon|im\.
  )$
`);
/** The word for a room before its name or number. */
const PLACE_START = pattern('giu')`
  (?<!\p{L})(?:
    lecture (?:hall|theatre)
    |(?:(?:lecture|seminar|conference|meeting|committee|common|board|reading|colloquium|video) )?rooms?
    |salle|sala|sali|aula|amphith[ée][aâ]tre|amphi|zaal
  )\s(?=[\p{Lu}\d])
`;
/** "via Roma, 2": behind the street the number of the house may be one figure. */
const NUMBER_OF_HOUSE = /^\d$/;
const ARTICLE = /^(?:the|el|la|il|lo|le|der|die|das|de|het)\s(?=[\p{Lu}\d])|^l['’](?=\p{Lu})/u;
/** Before a place in which the talk does not take place. */
const NOT_THERE =
  /(?<!\p{L})(?:not|cannot(?: be)?|no longer|instead of|nicht|statt|pas|plus|non|no|anziché|niet|zamiast)\s*$/iu;
/** "the room I named": nothing that the room is called. */
const TOLD_OF =
  /^(?:\p{L}+\s){0,2}[Rr]ooms?\sI\s(?:g[ai]ve|had|have|booked|named|announced|wrote|said|sent|mentioned|was|am)\s/u;
/** What parts the place from what stands beside it. */
const BETWEEN_PARTS = pattern('gu')`
  \s?(?:[,;\u2028•·\n]|(?<!\p{Lu}\d{0,2})\||\|(?!\d))\s?|\s[-–—]\s|:\s|(?<=[\p{L}\d])[.!]\s*$
  |\s(?=
    (?:View [Mm]ap|Add to (?:[Cc]alendar|Google)|Get [Dd]irections|Directions|Save to|Free [Ee]vent)(?!\p{L})
  )
`;
export const MOST = 220;

export function piecesOf(text: string, span: Span): Piece[] {
  const printed = text.slice(span.start, span.end);
  const pieces: Piece[] = [];
  let from = 0;
  let joint = '';
  let isLed = false;
  const push = (to: number) => {
    const trimmed = trimSpan(text, span.start + from, span.start + to);
    if (trimmed.end <= trimmed.start) return;
    const piece = pieceOf(text, trimmed, joint);
    pieces.push(isLed && piece.core ? { ...piece, hasLead: true } : piece);
  };
  for (const mark of matchesOf(BETWEEN_PARTS, printed)) {
    if (isInBracket(printed, mark.index)) continue;
    const isLead = mark[0].startsWith(':') && LEADING_WORD.test(printed.slice(from, mark.index).trim());
    if (!isLead) push(mark.index);
    isLed = isLead;
    from = mark.index + mark[0].length;
    joint = mark[0].trim();
  }
  push(printed.length);
  return pieces;
}

function isInBracket(text: string, at: number): boolean {
  const head = text.slice(Math.max(0, at - 60), at);
  return head.lastIndexOf('(') > head.lastIndexOf(')');
}

function pieceOf(text: string, span: Span, joint: string): Piece {
  const printed = text.slice(span.start, span.end);
  let best: Piece = { ...span, joint, core: null, hasLead: false, rank: -1, isWhole: false };
  const article = ARTICLE.exec(printed)?.[0].length ?? 0;
  const leads = matchesOf(IN, printed.slice(0, MOST * 2)).filter(
    ({ index }) => !NOT_THERE.test(printed.slice(Math.max(0, index - 24), index)),
  );
  const named = matchesOf(PLACE_START, printed.slice(0, MOST * 2)).filter(
    ({ index }) =>
      !NOT_THERE.test(printed.slice(Math.max(0, index - 28), index).replace(/\s(?:in|at|im|dans)\s(?:the\s)?$/i, ' ')),
  );
  const starts = [
    article,
    ...[...leads.map((lead) => lead.index + lead[0].length), ...named.map(({ index }) => index)].sort((a, b) => a - b),
  ];
  const rooms = new Set(named.map(({ index }) => index));
  // "Public event (Old Theatre, Clare Market)"
  const bracket = /(?<=\s)\((?=\p{Lu})/u.exec(printed.slice(0, MOST));
  const inBracket = bracket ? bracket.index + 1 : -1;
  if (bracket) starts.push(inBracket);
  for (const [nth, from] of starts.entries()) {
    const length = TOLD_OF.test(printed.slice(from, from + MOST)) ? 0 : runLength(printed.slice(from, from + MOST));
    if (length < 2 && !NUMBER_OF_HOUSE.test(printed)) continue;
    const core = { start: span.start + from, end: span.start + from + length };
    const rank = rankOf(text.slice(core.start, core.end));
    const isWhole = from + length >= printed.replace(/[\s.!)]+$/, '').length;
    const hasLead = nth > 0;
    // A piece that begins with a proper name and goes on with other words is a sentence.
    if (rank === 0 && !isWhole) continue;
    if (from === inBracket && (rank < 3 || best.rank > 1 || printed[from + length] !== ')')) continue;
    // "Quill Auditorium (Mill House, Room 3)": the room within a place that names more.
    const isWithin = rooms.has(from) && isPartOf(text, core, best.core);
    if (rank > best.rank || (rank === best.rank && rank > 0 && hasLead && !best.hasLead && !isWithin))
      best = { ...span, joint, core, hasLead, rank, isWhole: isWhole && (nth === 0 || hasLead) };
  }
  return best;
}

/** Behind the name of a house a room is a part of the place, behind that of a department the place begins. */
function isPartOf(text: string, { start }: Span, whole: Span | null): boolean {
  return whole !== null && whole.start < start && start < whole.end && rankOf(text.slice(whole.start, start)) === 3;
}

/** "the seminar room on the fourth floor" */
const ON_FLOOR = pattern('iu')`
  ^,?\s(?:
    on the (?:\p{L}+|\d+\p{L}{2}) (?:floor|level)|im \p{L}+ (?:stock|obergeschoss)|au \p{L}+ étage
    |al \p{L}+ piano|en la \p{L}+ planta|na \p{L}+ piętrze|op de \p{L}+ verdieping|no \p{L}+ andar
  )(?!\p{L})
`;

/** "Old Hall in the College's east wing": of what is not named. */
const OWNER_AT_END = /\s(?:in|at|of|on)\s(?:the\s)?\p{Lu}\p{L}*['’]s$/u;

/** "Aula Magna dell'edificio 7" */
const OF_HOUSE = /^(?:dell|all|nell|de l)['’](?:\p{Lu}|edificio|istituto|accademia)/u;

/** How far words, or the Polish "s. 21", go on that names of places are made of, a bracket behind them included. */
function runLength(printed: string): number {
  const polish = /^s\.\s?\d{1,4}\p{L}?(?![\p{L}\d])/u.exec(printed);
  if (polish) return polish[0].length;
  let end = 0;
  let isStreet = false;
  for (const word of matchesOf(/\([^()]{1,60}\)|[^\s()]+/gu, printed)) {
    const [token] = word;
    if (token.startsWith('(')) {
      if (end > 0 && /[\p{Lu}\d]/u.test(token) && !NOTE_OF_CHANGE.test(token)) end = word.index + token.length;
      break;
    }
    const bare = token.replace(/[.,!?*_]+$/u, '');
    if (/^[\p{Lu}\d]/u.test(bare) || LOWER_PLACE.test(bare)) end = word.index + bare.length;
    else if (end === 0 && STREET_START.test(bare)) isStreet = true;
    else if ((/^[dl]['’]\p{Lu}/u.test(bare) || OF_HOUSE.test(bare)) && (end > 0 || isStreet))
      end = word.index + bare.length;
    else if (!(CONNECTOR.test(bare) && (end > 0 || isStreet)) && !/^[dl]['’]\p{Lu}/u.test(bare)) break;
    const isShort = STREET_START.test(token) || PLACE_CUT_SHORT.test(token) || /\p{Ll}str\.$/u.test(token);
    if (/[!?*_]$/u.test(token) || (/[\p{L}\d]{3}\.$/u.test(token) && !isShort)) break;
  }
  end -= OWNER_AT_END.exec(printed.slice(0, /^\s\p{Ll}/u.test(printed.slice(end)) ? end : 0))?.[0].length ?? 0;
  return end > 0 ? end + (ON_FLOOR.exec(printed.slice(end))?.[0].length ?? 0) : end;
}

/** Finds where talks take place: rooms by their words and numbers, with the building and address beside them. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { findTopic } from '../../topics/vocabulary.ts';
import { trimSpan } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import { CHANGED_ROOM } from './changed-rooms.ts';
import { isHouseName, isMeetingHouse } from './meeting-houses.ts';
import { personScore } from './person-names.ts';
import {
  DOTTED_HOUR,
  LANGUAGE,
  MONTH_OR_YEAR,
  NO_PLACE,
  NO_ROOM,
  NOTE_OF_CHANGE,
  NUMBERED,
  ONLINE,
  PLACE,
  PLACE_CUT_SHORT,
  ROOM_CODE,
} from './place-words.ts';
import { sentenceStarts } from './sentence-ends.ts';

/** Whether a phrase names a room or another place of meeting. */
export const isPlace = remembered(
  (text: string): boolean =>
    text.length <= 140 &&
    !ROOM_CHANGE.test(text) &&
    !NO_PLACE.test(text) &&
    THEN.exec(text)?.index !== 0 &&
    (PLACE.test(text) ||
      (ROOM_CODE.test(text.trim()) &&
        !MONTH_OR_YEAR.test(text) &&
        !DOTTED_HOUR.test(text.trim()) &&
        !DURATION.test(text.trim()))),
);
/** Says that there is another room, not which one. */
const ROOM_CHANGE =
  /^\W*(?:(?:note|new|different|changed?|unusual|other)\W{1,3}){0,2}(?:room|venue|place|location)s?(?:\s(?:change[sd]?|has changed|may vary))?\W*$/iu;
const DURATION = /^TBA\b|\s\d{1,3}\s?(?:m|min|mins|minutes|h|hrs?)$/i;
/** "Room: …" within a line: the word leads to the place. */
const LEADING_WORD =
  /^(?:rooms?|location|place|venue|where|raum|ort|hörsaal|lieu|salle|lugar|aula|luogo|local|onde|miejsce|sala|locatie|zaal|waar)$/iu;

/** "Zoom", "online / via Teams": nothing but an online place. */
const ON_SCREENS = pattern('iu')`
  ^(?:
    (?:
      (?:,\s?|\s?[/–—-]\s?|\s(?=[(v])|^)\(?(?:on |via |by |über |par |por |tramite )?(?:
        zoom|online|on-line|webex|(?:ms |microsoft )?teams|virtual|en ligne|en línea
      )\)?
    )
  ){1,3}\.?$
`;

/** Whether a whole line is an online place. */
export function isOnline(text: string): boolean {
  return ON_SCREENS.test(text);
}

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
const CONNECTOR = pattern('iu')`
  ^(?:
    &|of|the|de|del|della|delle|dello|dei|degli|di|des|du|der|den|die|das|van|la|le|las|los|el|for|and|und|et
    |y|e|am|an|im|in|zur|zum|do|da|ul\.?|via|rue|calle|plaza|plac|place|piazza|corso|rua|av\.?|nr\.?|no\.?
    |allée|boulevard|bd
  )$
`;
const STREET_START = /^(?:ul|pl|via|rue|calle|plaza|plac|place|piazza|corso|rua|av|allée|boulevard|bd)\.?$/iu;
const LOWER_PLACE = inAnyCase(pattern('u')`
  ^(?:
    # English
    rooms?|floor|hall|lecture|seminar|auditorium|theatre|theater|level|building|bldg\.?|ground|first
    |second|third|stock|campus|library|online|on-line|zoom|teams|microsoft|webex|hybrid|virtual|virtually
    |conference|ms|\d{1,2}(?:st|nd|rd|th|e|er|o|º|ª)
    # German
    |seminarraum|\p{L}{1,16}(?:saal|zaal)|(?:vortrags|sitzungs|konferenz|besprechungs|kurs)?raum|og
    # French
    |salle|amphithéâtre|amphi|étage|bâtiment
    # Spanish
    |sala|aula|edificio
    # Italian
    |piano
    # Portuguese
    |auditorio|auditório
    # Dutch
    |zaal
    # Polish
    |sali|piętro|budynek|gmach
  )$
`);
const MAX_LEFT = 2;
const MAX_RIGHT = 3;
const LONGEST_PIECE = 60;
const MOST = 220;
const SOCIAL = pattern('iu')`
  (?<!\p{L})(?:
    dinner|lunch|reception|coffee|tea|cookies|(?<!no )registration|register|anmeldung|umtrunk|empfang|tickets?
    |office|meet (?:with )?(?:the speaker|him|her)|pot|cocktail|aperitivo|refreshments|snacks|pizza|kaffee|tee|kuchen|koffie
    |kawa|herbata|poczęstunek|merienda|rinfresco|goûter|apéro|borrel
  )(?!\p{L})
`;

/** The word for a room before its name or number. */
const PLACE_START = pattern('giu')`
  (?<!\p{L})(?:
    lecture (?:hall|theatre)
    |(?:(?:lecture|seminar|conference|meeting|committee|common|board|reading|colloquium|video) )?rooms?
    |salle|sala|sali|aula|amphith[ée][aâ]tre|amphi|zaal
  )\s(?=[\p{Lu}\d])
`;
const BUILDING = pattern('u')`
  ^(?:
    Bibliothèque|Bibliothek|Biblioteca|Bibliotheek|Library|Museum|Musée|Museo|Maison|Palais|Palazzo|Palacio
    |Haus|Centre|Center|Centro|Zentrum|House|Château|Casa|Teatro|Theater|Kirche|Église
  )\s
`;
const ARTICLE = /^(?:the|el|la|il|lo|le|der|die|das|de|het)\s(?=[\p{Lu}\d])|^l['’](?=\p{Lu})/u;
/** Before a place in which the talk does not take place. */
const NOT_THERE =
  /(?<!\p{L})(?:not|cannot(?: be)?|no longer|instead of|nicht|statt|pas|plus|non|no|anziché|niet|zamiast)\s*$/iu;

interface Piece extends Span {
  /** What leads to it: a comma, or the beginning of the stretch, can be stepped over. */
  readonly joint: string;
  readonly core: Span | null;
  readonly hasLead: boolean;
  /** 3 a place, 2 a number like that of a room, 1 an online place, 0 a proper name, -1 nothing of all. */
  readonly rank: number;
  readonly isWhole: boolean;
}

interface RankedPlace {
  readonly place: Span;
  readonly rank: number;
}

/** The stretch of a text that names the place of a talk, or null; `isBesideTime` says that a day or hour stands before it. */
export function placeIn(text: string, span: Span, isBesideTime: boolean): Span | null {
  return rankedPlaceIn(text, span, isBesideTime)?.place ?? null;
}

/** The same with how sure it is. */
export function rankedPlaceIn(text: string, { start, end }: Span, isBesideTime: boolean): RankedPlace | null {
  const found = (isBesideTime ? besideTime : elsewhere)(text.slice(start, end));
  return found && { place: { start: start + found.place.start, end: start + found.place.end }, rank: found.rank };
}

const besideTime = remembered((printed) => placeInStretch(printed, true));
const elsewhere = remembered((printed) => placeInStretch(printed, false));

function placeInStretch(printed: string, isBesideTime: boolean): RankedPlace | null {
  const starts = [0, ...(printed.length > 30 ? sentenceStarts(printed) : [])];
  let best: RankedPlace | null = null;
  starts.forEach((start, at) => {
    const sentence = { start, end: endBeforeNext(printed, { start, end: starts[at + 1] ?? printed.length }) };
    const isBeside = isBesideTime && at === 0;
    if (!isBeside && SOCIAL.test(printed.slice(sentence.start, sentence.end))) return;
    const found = placeOfSentence(printed, sentence, isBeside);
    if (found && (best === null || found.rank > best.rank)) best = found;
  });
  return best;
}

/** Where the sentence ends before it tells what comes next: "4 pm in Hall 2, followed by drinks in the foyer". */
function endBeforeNext(printed: string, { start, end }: Span): number {
  const next = THEN.exec(printed.slice(start, end));
  return next ? start + next.index : end;
}

const THEN = pattern('iu')`
  (?:^|(?<=[\s,;(–—-]))(?:
    (?:to\sbe\s|immediately\s|which\swill\sbe\s)?followed\sby|with\sa\sreception|(?:im\s)?anschlie(?:ß|ss)end|im\sanschluss|gefolgt\svon
    |suivie?s?\sd['’eu]|seguid[oa]\s(?:de|da|di)|gevolgd\sdoor
  )(?!\p{L})
`;

function placeOfSentence(text: string, span: Span, isBeside: boolean): RankedPlace | null {
  if (span.end - span.start > MOST * 3) return null;
  const pieces = piecesOf(text, span);
  const usable = (piece: Piece) =>
    piece.rank === 3 || ((isBeside || piece.hasLead) && piece.rank > 0) || (isBeside && piece.rank > 0);
  const top = Math.max(0, ...pieces.filter(usable).map(({ rank }) => rank));
  // "at 14:00 in Van Dantzig": beside the hour a name behind "in" is a place, where nothing says so more surely.
  const at =
    top > 0
      ? pieces.findIndex((piece) => usable(piece) && piece.rank === top)
      : pieces.findIndex(
          (piece, nth) => nth === 0 && isBeside && (isNamedPlace(text, piece) || isHouse(text, piece, isMeetingHouse)),
        );
  const main = pieces[at];
  if (!main?.core) return null;
  let { start, end } = main.core;
  for (let right = at + 1; right <= at + MAX_RIGHT; right++) {
    const next = pieces[right];
    if (!next?.core || !(next.isWhole || beginsWithRoom(next)) || !isAddition(text, next)) break;
    if (next.joint !== ',' && !(BULLET.test(next.joint) && isOfAddress(text, next))) break;
    end = next.core.end;
    if (!next.isWhole) break;
  }
  const isAtStart = start <= main.start + 1;
  for (let left = at - 1; isAtStart && left >= at - MAX_LEFT; left--) {
    const before = pieces[left];
    if (!before || pieces[left + 1]?.joint !== ',') break;
    const isNamed =
      (looksLikeInstitution(text.slice(before.start, before.end)) ||
        BUILDING.test(text.slice(before.start, before.end))) &&
      /^\p{Lu}/u.test(text[before.start] ?? '');
    const isLead =
      isLeadToNext(text, before) ||
      isHouseOf(text, before, pieces[left - 1]) ||
      (isBeside && top > 1 && left === 0 && isHouse(text, before, isHouseName));
    if (!isNamed && !isLead) break;
    start = isLead && before.core ? before.core.start : before.start;
    if (before.hasLead) break;
  }
  return { place: { start, end }, rank: top > 0 ? top : NAMED };
}

/** "Old Hall • Byron Club • 12 Mill Lane": bullets join the parts of an address where they name houses or have a number. */
const BULLET = /^[•·]$/;

function isOfAddress(text: string, { core, rank }: Piece): boolean {
  const printed = printedOf(text, core);
  return rank > 1 || /^\d|\s\d/.test(printed) || HOUSE.test(printed) || looksLikeInstitution(printed);
}

const HOUSE =
  /(?<!\p{L})(?:Club|House|Centre|Center|Museum|Institute?|College|Haus|Maison|Casa|Palazzo|Tower)(?!\p{L})/u;

/** How sure a place is of which only "in" and the hour tell. */
const NAMED = 0.4;

function isNamedPlace(text: string, { core, hasLead, rank, isWhole, start }: Piece): boolean {
  if (!core || !hasLead || rank !== 0 || !isWhole || core.start - start > 12) return false;
  const printed = text.slice(core.start, core.end);
  if (printed.length > 40 || /\d/.test(printed) || LANGUAGE.test(printed) || readPlaces().has(foldText(printed)))
    return false;
  return personScore(printed) < 0.8 && !looksLikeInstitution(printed) && findTopic(printed) === null;
}

/** Whether a whole piece that no word tells to be a place is called like a house. */
function isHouse(text: string, { core, rank, isWhole }: Piece, isName: (name: string) => boolean): boolean {
  return core !== null && rank === 0 && isWhole && isName(printedOf(text, core));
}

function isAddition(text: string, piece: Piece): boolean {
  const printed = printedOf(text, piece.core);
  if (printed.length > LONGEST_PIECE || ONLINE.test(printed)) return false;
  return piece.rank > 1 || /\d/.test(printed) || looksLikeInstitution(printed) || personScore(printed) < 0.8;
}

/** A building or institution before the room. */
function leadsTo(text: string, piece: Piece): boolean {
  const printed = printedOf(text, piece.core);
  if (printed.length > LONGEST_PIECE * 1.5 || piece.rank === 1 || personScore(printed) >= 0.5) return false;
  if (MONTH_OR_YEAR.test(printed) || DOTTED_HOUR.test(printed)) return false;
  return piece.rank > 1 || piece.hasLead || /\d/.test(printed) || looksLikeInstitution(printed);
}

/** "…, room 5 (the small one) and on Zoom": a sentence that goes on behind its room. */
function beginsWithRoom({ start, core, rank }: Piece): boolean {
  return rank === 3 && core !== null && core.start === start;
}

function isLeadToNext(text: string, piece: Piece): boolean {
  return piece.core !== null && piece.core.end >= piece.end - 1 && leadsTo(text, piece);
}

/** "at Lund University, Palaestra, Hall 3": the name of a house, behind the institution that the sentence leads to. */
function isHouseOf(text: string, { core, rank, isWhole, joint }: Piece, before: Piece | undefined): boolean {
  if (!before?.hasLead || joint !== ',' || !isWhole || rank !== 0) return false;
  const isName = /^\p{Lu}[\p{L}’'-]+$/u.test(printedOf(text, core));
  return isName && isLeadToNext(text, before) && looksLikeInstitution(printedOf(text, before.core));
}

function printedOf(text: string, core: Span | null): string {
  return core ? text.slice(core.start, core.end) : '';
}

/** What parts the place from what stands beside it. */
const BETWEEN_PARTS = pattern('gu')`
  \s?(?:[,;\u2028•·\n]|(?<!\p{Lu}\d{0,2})\||\|(?!\d))\s?|\s[-–—]\s|:\s|(?<=[\p{L}\d])[.!]\s*$
  |\s(?=
    (?:View [Mm]ap|Add to (?:[Cc]alendar|Google)|Get [Dd]irections|Directions|Save to|Free [Ee]vent)(?!\p{L})
  )
`;

function piecesOf(text: string, span: Span): Piece[] {
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
  // "Public event (Old Theatre, Clare Market)"
  const bracket = /(?<=\s)\((?=\p{Lu})/u.exec(printed.slice(0, MOST));
  const inBracket = bracket ? bracket.index + 1 : -1;
  if (bracket) starts.push(inBracket);
  for (const [nth, from] of starts.entries()) {
    const length = runLength(printed.slice(from, from + MOST));
    if (length < 2) continue;
    const core = { start: span.start + from, end: span.start + from + length };
    const rank = rankOf(text.slice(core.start, core.end));
    const isWhole = from + length >= printed.replace(/[\s.!)]+$/, '').length;
    const hasLead = nth > 0;
    // A piece that begins with a proper name and goes on with other words is a sentence.
    if (rank === 0 && !isWhole) continue;
    if (from === inBracket && (rank < 3 || best.rank > 1 || printed[from + length] !== ')')) continue;
    if (rank > best.rank || (rank === best.rank && rank > 0 && hasLead && !best.hasLead))
      best = { ...span, joint, core, hasLead, rank, isWhole: isWhole && (nth === 0 || hasLead) };
  }
  return best;
}

function rankOf(printed: string): number {
  if ([NO_ROOM, NO_PLACE, MONTH_OR_YEAR, DOTTED_HOUR, DURATION, ROOM_CHANGE].some((pattern) => pattern.test(printed)))
    return 0;
  const withoutOnline = printed.replace(ONLINE, '');
  if (PLACE.test(withoutOnline) && printed.length < 140) return 3;
  if (NUMBERED.test(printed)) return 2;
  return withoutOnline === printed ? 0 : 1;
}

/** "the seminar room on the fourth floor" */
const ON_FLOOR = pattern('iu')`
  ^,?\s(?:
    on the (?:\p{L}+|\d+\p{L}{2}) (?:floor|level)|im \p{L}+ (?:stock|obergeschoss)|au \p{L}+ étage
    |al \p{L}+ piano|en la \p{L}+ planta|na \p{L}+ piętrze|op de \p{L}+ verdieping|no \p{L}+ andar
  )(?!\p{L})
`;

/** How far words, or the Polish "s. 21", go on that names of places are made of, a bracket behind them included. */
function runLength(printed: string): number {
  const polish = /^s\.\s?\d{1,4}\p{L}?(?![\p{L}\d])/u.exec(printed);
  if (polish) return polish[0].length;
  let end = 0;
  let isStreet = false;
  for (const word of matchesOf(/\([^()]{1,40}\)|[^\s()]+/gu, printed)) {
    const [token] = word;
    if (token.startsWith('(')) {
      if (end > 0 && /[\p{Lu}\d]/u.test(token) && !NOTE_OF_CHANGE.test(token)) end = word.index + token.length;
      break;
    }
    const bare = token.replace(/[.,!?*_]+$/u, '');
    if (/^[\p{Lu}\d]/u.test(bare) || LOWER_PLACE.test(bare)) end = word.index + bare.length;
    else if (end === 0 && STREET_START.test(bare)) isStreet = true;
    else if (/^[dl]['’]\p{Lu}/u.test(bare) && (end > 0 || isStreet)) end = word.index + bare.length;
    else if (!(CONNECTOR.test(bare) && (end > 0 || isStreet)) && !/^[dl]['’]\p{Lu}/u.test(bare)) break;
    const isShort = STREET_START.test(token) || PLACE_CUT_SHORT.test(token);
    if (/[!?*_]$/u.test(token) || (/[\p{L}\d]{3}\.$/u.test(token) && !isShort)) break;
  }
  return end > 0 ? end + (ON_FLOOR.exec(printed.slice(end))?.[0].length ?? 0) : end;
}

/** Behind a title a mark leads to the place: "… @ Room 5", "… (in Room 7)", "… [room change: H4]". */
const BEHIND_TITLE = pattern('iu')`
  \s+(?:
    @\s?
    |[[(]\s?(?:(?:note|nb|attention|achtung|please note)[\s:!,-]+)?(?:
      (?:room|place|venue|location|${CHANGED_ROOM})\s?[:!-]\s?
      |(?:this time |today )?(?:in|at|im|en|dans)\s(?:the\s)?(?=[\p{Lu}\d]|room|hall)
      |(?=\p{Lu}{2,6}\s?\p{Lu}?\d{1,4}\p{L}?\s*[\])])
      |(?=
        (?:rooms?|hall|hörsaal|raum|salle|sala|aula|zaal)\s[\p{L}\d]
        |(?:
          online|zoom|virtual|hybrid|teams|visioconférence|en ligne|en línea|videokonferenz
          |videoconferen(?:za|cia)|zdalnie
        )(?!\p{L})
      )
    )
  )(?<place>[^[\]()]{2,60}?)(?:[,;]\s(?:not|instead|statt)[^[\]()]*)?[\s\])!]*$
`;

/** "… of the matrices. (TCPL 201)": a room in brackets behind the last sentence, and where the text ends before it. */
export function placeBehindText(text: string): (Span & { readonly border: number }) | null {
  const match = /(?<=[.!?…])\s+\(([^()]{3,50})\)\s*$/u.exec(text);
  const printed = match?.[1] ?? '';
  if (!match || rankOf(printed) === 0 || !/\d|online|zoom|room|hall|aula|saal|salle/iu.test(printed)) return null;
  const start = match.index + match[0].indexOf(printed);
  return { start, end: start + printed.length, border: match.index };
}

/** The place behind a title and where the title ends before it; null where none follows. */
export function placeBehindTitle(title: string): (Span & { readonly border: number }) | null {
  const mark = /[@[(](?=[^@[(]*$)/.exec(title);
  const match = mark && title.length - mark.index < LONGEST_PIECE + 40 ? BEHIND_TITLE.exec(title) : null;
  const printed = match?.groups?.place ?? '';
  if (!match || match.index < 3 || !(isPlace(printed) || NUMBERED.test(printed))) return null;
  const start = match.index + match[0].indexOf(printed);
  return { start, end: start + printed.length, border: match.index };
}

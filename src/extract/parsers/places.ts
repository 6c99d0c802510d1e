/** Finds where talks take place: rooms by their words and numbers, with the building and address beside them. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { findTopic } from '../../topics/vocabulary.ts';
import type { Span } from '../mapped-text.ts';
import { isHouseName, isMeetingHouse } from './meeting-houses.ts';
import { personScore } from './person-score.ts';
import { MOST, type Piece, piecesOf } from './place-pieces.ts';
import { DOTTED_HOUR, FOLLOWED_BY, LANGUAGE, MONTH_OR_YEAR, ONLINE } from './place-words.ts';
import { sentenceStarts } from './sentence-ends.ts';

const MAX_LEFT = 2;
const MAX_RIGHT = 3;
const LONGEST_PIECE = 60;
const SOCIAL = pattern('iu')`
  (?<!\p{L})(?:
    dinner|lunch|reception|coffee|tea|cookies|(?<!no )registration|register|anmeldung|umtrunk|empfang|tickets?
    |office|meet (?:with )?(?:the speaker|him|her)|pot|cocktail|aperitivo|refreshments|snacks|pizza|kaffee|tee|kuchen|koffie
    |kawa|herbata|poczęstunek|merienda|rinfresco|goûter|apéro|borrel
  )(?!\p{L})
`;
const BUILDING = pattern('u')`
  ^(?:
    Bibliothèque|Bibliothek|Biblioteca|Bibliotheek|Library|Museum|Musée|Museo|Maison|Palais|Palazzo|Palacio
    |Haus|Centre|Center|Centro|Zentrum|House|Château|Casa|Teatro|Theater|Kirche|Église
  )\s
`;

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
  const next = FOLLOWED_BY.exec(printed.slice(start, end));
  return next ? start + next.index : end;
}

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
    const isRoom = next.joint === ':' && next.rank > 1 && CAMPUS.test(text.slice(start, end));
    if (next.joint !== ',' && !isRoom && !(BULLET.test(next.joint) && isOfAddress(text, next))) break;
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

/** "North Campus: Hall 3" */
const CAMPUS = /\scampus$/iu;

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
  if (printed.length > LONGEST_PIECE || ONLINE.test(printed) || SOCIAL.test(printed)) return false;
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

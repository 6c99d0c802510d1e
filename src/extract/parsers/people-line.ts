/** Reads a line that names people with their institutions: "Ada Byron (Turin), Li Wei and Jo Ek, University of X". */

import {
  candidateInstitutions,
  isKnownPlace,
  looksLikeInstitution,
  resolveInstitution,
} from '../../institutions/gazetteer.ts';
import { stripPersonTitles } from '../../speakers/person-name.ts';
import { AND } from '../../text/and.ts';
import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { trimSpan } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import { affiliationSpans } from './affiliations.ts';
import { isDegree, isFurtherDegree } from './degrees-behind-names.ts';
import { BEFORE_POST, type Piece, piecesOf } from './people-pieces.ts';
import { canBePerson, personScore } from './person-score.ts';
import { isFormerPost, isNamedChair, isPostPhrase, isRolePhrase } from './post-phrases.ts';
import { leadOfName } from './words-before-names.ts';

export interface NamedPerson {
  readonly name: Span;
  affiliations: Span[];
  /** The post printed behind the name with all that follows it; null when there is none. */
  role: Span | null;
}

export interface PeopleLine {
  readonly people: readonly NamedPerson[];
  /** 0 to 1: the weakest name. */
  readonly score: number;
}

export interface PeopleLineContext {
  /** A label or column says that people are named here. */
  readonly isExpected: boolean;
}

const LONGEST = 3_000;
const MAX_PEOPLE = 30;
const LONGEST_HEAD = 90;

/** The people of a line or field, or null when it is not a list of people. */
export function readPeopleLine(
  text: string,
  start: number,
  end: number,
  context: PeopleLineContext,
): PeopleLine | null {
  const printed = text.slice(start, Math.min(end, start + LONGEST));
  const found = context.isExpected ? expectedIn(printed) : unexpectedIn(printed);
  return found && movedPeople(found, start);
}

const expectedIn = remembered((printed) => peopleIn(printed, true));
const unexpectedIn = remembered((printed) => peopleIn(printed, false));

/** Whether neither a given name that is known nor an institution makes people of what a line names. */
export function isDoubtful(text: string, { people, score }: PeopleLine): boolean {
  const houses = people.flatMap(({ affiliations }) => affiliations);
  return score < LEAST_KNOWN && !houses.some(({ start, end }) => looksLikeInstitution(text.slice(start, end)));
}

const LEAST_KNOWN = 0.6;

/** A reading of a line, moved along in the text; a copy, so that it may be added to. */
export function movedPeople({ people, score }: PeopleLine, by: number): PeopleLine {
  return { people: people.map((person) => movedPerson(person, by)), score };
}

function movedPerson({ name, affiliations, role }: NamedPerson, by: number): NamedPerson {
  return {
    name: moved(name, by),
    affiliations: affiliations.map((one) => moved(one, by)),
    role: role && moved(role, by),
  };
}

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function peopleIn(text: string, isExpected: boolean): PeopleLine | null {
  // "Ada B. & John C. Hooke Professor of Looms": those whom a chair is named after do not speak.
  if (/\sProfessor\b/.test(text) && /\s(?:&|and)\s/.test(text) && isNamedChair(text)) return null;
  const people: NamedPerson[] = [];
  let score = 1;
  for (const piece of piecesOf(text, isExpected)) {
    const named = isLoneWord(text, piece, people)
      ? null
      : personOf(text, piece, { isFirst: people.length === 0, isExpected });
    if (named && people.length < MAX_PEOPLE) {
      people.push(named.person);
      score = Math.min(score, named.score);
    } else if (people.length === 0) return null;
    else if (!attach(text, piece, { people, isExpected })) return null;
  }
  if (people.length === 0) return null;
  extendAffiliations(text, people);
  return { people, score };
}

/** "Ada Byron, Harborlight / Arboreal": one word beside people with several names is nobody. */
function isLoneWord(text: string, piece: Piece, people: readonly NamedPerson[]): boolean {
  return (
    people.length > 0 &&
    !/[\s(]/.test(text.slice(piece.start, piece.end)) &&
    people.every(({ name }) => /\s/.test(text.slice(name.start, name.end)))
  );
}

function personOf(
  text: string,
  piece: Piece,
  hint: { isFirst: boolean; isExpected: boolean },
): { person: NamedPerson; score: number } | null {
  const printed = text.slice(piece.start, piece.end);
  const lead = leadOfName(printed, hint.isExpected);
  if (lead > 0) return personOf(text, { ...piece, start: piece.start + lead }, hint);
  const bracket =
    openingOf(printed) > 0 ? openingOf(printed) : printed.indexOf('[') > 0 ? printed.indexOf('[') : printed.length;
  const head = printed.slice(0, bracket).replace(NOTE_MARK, '');
  if (piece.joint === BEFORE_POST && !stripPersonTitles(head).isTitled) return null;
  if (head.trim() === '' || head.length > LONGEST_HEAD) return null;
  const score = isShoutedAbove(text, piece, { head, isFirst: hint.isFirst }) ? SHOUTED_SCORE : personScore(head);
  const isSeparated = /[-–—|@]|from|at|of/.test(piece.joint);
  const mayBe =
    hint.isExpected &&
    (hint.isFirst || bracket < printed.length || JOINS_EQUALS.test(piece.joint)) &&
    canBePerson(head);
  const isPlain = score >= (hint.isFirst ? 0.5 : 0.8) && (hint.isFirst || !isSeparated);
  const isBeside = !hint.isFirst && score >= 0.5 && isBesideAnother(text, piece, head);
  if (!isPlain && !isBeside && !mayBe) return null;
  if (
    !hint.isFirst &&
    (resolveInstitution(head) !== null || (!isPlain && (isPostPhrase(head) || isKnownPlace(head.trim()))))
  )
    return null;
  const stripped = stripPersonTitles(head);
  const name = withoutFullStop(text, trimSpan(text, piece.start + stripped.start, piece.start + stripped.end));
  const close = closingOf(printed, bracket);
  const inside =
    bracket < printed.length
      ? { start: piece.start + bracket + 1, end: piece.start + (close < 0 ? printed.length : close) }
      : null;
  const person: NamedPerson = { name, affiliations: [], role: null };
  if (inside) {
    if (isPostPhrase(text.slice(inside.start, inside.end))) person.role = inside;
    person.affiliations = affiliationSpans(text, inside.start, inside.end);
  }
  const rest = close >= 0 ? trimSpan(text, piece.start + close + 1, piece.end) : null;
  if (rest && rest.end > rest.start && /[\p{L}\d]/u.test(text.slice(rest.start, rest.end))) {
    const tail = text.slice(rest.start, rest.end);
    if (!/^[\s,.:;()*\]-]*(?:\([^)]*\))?[\s.]*$/.test(tail)) return null;
  }
  return { person, score: Math.max(score, isBeside ? BESIDE_SCORE : 0, mayBe ? 0.55 : 0) };
}

/** "It will be given by Ada Byron.": the end of the sentence is no part of the name, as it is of "Karl Roe Jr.". */
function withoutFullStop(text: string, name: Span): Span {
  return /\s(?:\p{Lu}\p{L}*-)?\p{Lu}\p{L}*\p{Ll}{3}\.$/u.test(text.slice(Math.max(name.start, name.end - 40), name.end))
    ? { ...name, end: name.end - 1 }
    : name;
}

/** "Ada Byron*, University of Turin": what leads to a note below the list. */
const NOTE_MARK = /(?<=\p{L})\s?[*†‡§¹²³]{1,3}\s*$/u;

/** What stands between two people; a comma stands as often before the institution. */
const JOINT = pattern('')`^(?:${AND}|&|with|\/|;|,|,\s?and|,\s?&)$`;
const LIST_GOES_ON = pattern('')`^(?:,|\s(?:${AND}|&)\s)`;
const JOINS_EQUALS = pattern('')`(?:${AND}|&|with|;|\/|\u2028|\n)$`;

/** "Ignacio Burgos y Teuila Faleafa (Universidad de X)": a name that no list knows is one where a first is and an institution follows. */
function isBesideAnother(text: string, { end, joint, start }: Piece, head: string): boolean {
  if (!JOINT.test(joint)) return false;
  const rest = text.slice(start + head.trimEnd().length, end + LONGEST_INSTITUTION);
  const behind = /^(?:\s*[([]([^()[\]]{2,120})[)\]]|\s*,\s+([^,;()]{2,120}))/.exec(rest);
  const isInBracket = behind?.[1] !== undefined;
  const printed = (behind?.[1] ?? behind?.[2] ?? '').trim();
  return (isInBracket || joint !== ',') && looksLikeInstitution(printed.replace(/^the\s+/i, ''));
}

const LONGEST_INSTITUTION = 120;
const BESIDE_SCORE = 0.7;

/** "Joseph (Joe) Tanner" */
const NICKNAME =
  /^(?:[\p{L}-]{1,5}\.\s)*\p{Lu}[\p{L}-]+\s(?:\p{Lu}\.\s)?\(["“]?\p{Lu}\p{Ll}{1,10}["”]?\)\s(?=\p{Lu}[\p{L}'’-]+\s*(?:$|[,;([–|]|-\s))/u;

/** "Minsoo Kim (김민수)": the name once more, and no institution. */
const OTHER_SCRIPT = pattern('u')`
  ^[^()]*\p{Script=Latin}[^()\p{Script=Han}\p{Script=Hangul}]*\((?!
    [^()]*(?:大[学學]|[学學]院|[学學]校|[研究]{2}[所院室]|中心|公司|会社|학교|대학|연구[원소]|공대|과기원)\)
  )[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\s・]{2,9}\)
`;

/** "JORUNN FELDGAARD, University of Turin": a name in capitals that no list knows is one beside a known institution. */
function isShoutedAbove(text: string, piece: Piece, { head, isFirst }: { head: string; isFirst: boolean }): boolean {
  if (!isFirst || !SHOUTED_NAME.test(head) || personScore(head) === 0) return false;
  const behind = /^[\s,;(–—-]+([^()]{2,120})/.exec(text.slice(piece.start + head.trimEnd().length))?.[1];
  return behind !== undefined && candidateInstitutions(behind.trim()).length > 0;
}

const SHOUTED_SCORE = 0.6;
const SHOUTED_NAME =
  /^(?:(?:\p{Lu}\.|\p{Lu}\p{Ll}{0,5}\.)\s?)*\p{Lu}[\p{Lu}'’-]+(?:\s(?:\p{Lu}\.|[\p{Lu}'’-]+)){1,4}\s*$/u;

/** Where the bracket closes that opens at a place; -1 when it does not. */
function closingOf(printed: string, open: number): number {
  const [opening, closing] = printed[open] === '[' ? '[]' : '()';
  let depth = 0;
  for (let at = open; at < printed.length; at++) {
    if (printed[at] === opening) depth++;
    if (printed[at] === closing && --depth === 0) return at;
  }
  return -1;
}

/** A bracket that belongs to the title or degree before it: "Captain (ret.)", "FRCS (Edin)", "M.Sc (Econ.)". */
const OPENING =
  /(?<!(?<!\p{L})(?:[FM]RC\p{Lu}\p{L}*|[BM](?:Sc|A|Eng|Ed)|(?:[BMD]|Lic)\.?\s?Sc\.?|MBBS)\s?)\((?!(?:[Rr]et|[Ee]m|[Ee]merit\p{L}+)\.?\))/u;

/** The bracket that opens behind a name. */
function openingOf(printed: string): number {
  const open = printed.search(OPENING);
  if (open < 0 || open > LONGEST_HEAD) return open;
  const within = Math.max(NICKNAME.exec(printed)?.[0].length ?? 0, OTHER_SCRIPT.exec(printed)?.[0].length ?? 0);
  if (within <= open) return open;
  const next = printed.slice(within).indexOf('(');
  return next < 0 ? -1 : within + next;
}

/** Adds what is no person to the people before it: a post, an institution or a place. */
function attach(
  text: string,
  piece: Piece,
  { people, isExpected }: { people: readonly NamedPerson[]; isExpected: boolean },
): boolean {
  const printed = text.slice(piece.start, piece.end);
  const last = people.at(-1);
  if (!last) return false;
  if (isDegree(printed)) return true;
  if (isFurtherDegree(text.slice(last.name.end, piece.start), printed)) return true;
  if (printed.length > 160 || /[!?]|\.\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(printed)) return false;
  if (!isAttachable(printed, piece, { last, isExpected })) return false;
  const behind = last.role ?? (last.affiliations.length > 0 ? spanOf(last.affiliations) : null);
  if (behind && text.slice(behind.end, piece.start).includes(')')) {
    // "Ada Byron (Turin), On engines": a bracket that has closed goes on only with one more institution.
    if (!isPostPhrase(printed) && !looksLikeInstitution(printed.replace(/^the\s+/i, ''))) return false;
  }
  if (behind) {
    const joined = { start: behind.start, end: piece.end };
    if (last.role) last.role = joined;
    else last.affiliations = [joined];
  } else if (isPostPhrase(printed)) {
    // "Ada Byron, choreographer": an occupation without an employer is no post that somebody holds.
    const isHeld =
      !isFormerPost(printed) && (isRolePhrase(printed) || affiliationSpans(text, piece.start, piece.end).length > 0);
    if (isHeld || LIST_GOES_ON.test(text.slice(piece.end, piece.end + 6)))
      last.role = { start: piece.start, end: piece.end };
  } else last.affiliations = [{ start: piece.start, end: piece.end }];
  return true;
}

/** Posts, institutions and places belong to a name; other words only where a label says so, short and with a capital. */
function isAttachable(printed: string, piece: Piece, hint: { last: NamedPerson; isExpected: boolean }): boolean {
  if (isPostPhrase(printed) || looksLikeInstitution(printed.replace(/^the\s+/i, ''))) return true;
  const words = printed.split(/\s+/).length;
  if (!/^\p{Lu}|^\p{Lo}/u.test(printed)) return false;
  const continues = hint.last.role !== null || hint.last.affiliations.length > 0;
  if (continues)
    return (
      (words <= 3 || (hint.last.role !== null && UNIT_AT.test(printed))) &&
      /^[,/]|and|&|und|et|\u2028|\n|at|of|from/.test(piece.joint) &&
      (hint.isExpected || hint.last.role !== null || !printed.includes(':'))
    );
  if (hint.isExpected) return words <= 6;
  // "Ada Byron / EPFL Mathematics"
  const isUnitOfHouse = piece.joint === '/' && resolveInstitution(printed.split(/\s/, 1).join()) !== null;
  return words <= 2 && (isUnitOfHouse || /^,|at|from/.test(piece.joint));
}

/** "Public Spending at HM Treasury" */
const UNIT_AT = /^\p{Lu}[^.:;!?]{2,60}\sat\s(?:the\s)?\p{Lu}[^.:;!?]{1,60}$/u;

/** Institutions are read from the whole stretch behind a name; "A and B, University X" gives it to both. */
function extendAffiliations(text: string, people: readonly NamedPerson[]): void {
  for (const person of people) {
    const stretch = person.role ?? (person.affiliations.length > 0 ? spanOf(person.affiliations) : null);
    if (!stretch) continue;
    const found = affiliationSpans(text, stretch.start, stretch.end);
    person.affiliations = found;
  }
  const last = people.at(-1);
  const others = people.slice(0, -1);
  if (
    last &&
    last.affiliations.length > 0 &&
    others.length > 0 &&
    others.every((person) => person.affiliations.length === 0)
  ) {
    // "Ada Byron / Jo Ek, Turin / Basel": one for each.
    const isPaired = last.affiliations.length === people.length;
    const all = last.affiliations;
    for (const [at, person] of people.entries()) person.affiliations = isPaired ? all.slice(at, at + 1) : [...all];
  }
}

function spanOf(spans: readonly Span[]): Span {
  return { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
}

/** Tells posts that are held at the house named before them: "there", "where", "its", "and then". */

import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import { meetsNowAndThen, namesUnknown } from './held-nowhere.ts';
import { GOES_ON_AS, THERE } from './unnamed-patterns.ts';
import { type Known, lastOfSentence, type UnnamedPost } from './unnamed-post.ts';

/** "…, where she was a reader" */
export function isWhere({ clause: { opening, outline } }: UnnamedPost): boolean {
  return opening === 'WHERE' || /^of (?:which|whose)\s/.test(outline);
}

/** "X, which she joined as a reader" */
export function isWhichBecame({ clause: { opening, verb, outline } }: UnnamedPost): boolean {
  return opening === 'WHICH' && verb?.kind === 'BECOME' && /\bas\s(?:an?\s)?Ⓡ/u.test(outline);
}

/** "She was a reader there" */
export function isThere({ clause }: UnnamedPost): boolean {
  return THERE.test(clause.outline);
}

/** What "there" means. */
export function houseOfThere(post: UnnamedPost): Span | null {
  const { antecedent, last } = post.known;
  return leftBefore(post) ?? placeBefore(post) ?? (post.isDegree ? antecedent : null) ?? last;
}

/** "Nach dem Studium an der X wurde sie dort promoviert": the organisation that the clause itself has named. */
function placeBefore({ clause, group: { heads }, known: { base } }: UnnamedPost): Span | null {
  const until = heads[0]?.at ?? clause.start;
  const place = clause.marks.findLast(({ sign, at }) => sign === 'Ⓞ' && at < until);
  return place ? { start: place.start + base, end: place.end + base } : null;
}

/** "Came from X, having been a reader there since 2006". */
function leftBefore({ clause: { start, outline }, known: { shape, base }, before }: UnnamedPost): Span | null {
  if (!/^having\s/.test(outline) || !/\sfrom\s(?:the\s)?Ⓞ,\s$/u.test(before)) return null;
  const place = shape.marks.findLast(({ sign, at }) => sign === 'Ⓞ' && at < start);
  return place ? { start: place.start + base, end: place.end + base } : null;
}

const STUDIED_AT =
  /(?<!\p{L})(?:[Ss]tudied|[Rr]ead|[Ss]tudierte|[Ss]tudeerde|étudié|[Ee]studió|[Ss]tudiò|[Ss]tudiował[a]?)\s[^ⓇⒹ;]*Ⓞ[^ⓇⒹⓄ;]*$/u;

/** "Studied biology at X and completed her diploma in 1995". */
export function isEndOfStudies({ clause: { verb, start, hasSubject }, known, isDegree, before }: UnnamedPost): boolean {
  return (
    isDegree &&
    verb?.kind === 'GET' &&
    verb.tense === 'PAST' &&
    start > 0 &&
    !hasSubject &&
    lastOfSentence(known) !== null &&
    STUDIED_AT.test(before)
  );
}

/** "Joined X in 2011, first as an assistant professor". */
export function goesOnAs({ clause: { verb, start, outline } }: UnnamedPost): boolean {
  return verb === null && start > 0 && GOES_ON_AS.test(outline);
}

/** "At X she turned to looms. First as a fellow, then as a reader, she …". */
export function beginsAs({ clause: { start, outline } }: UnnamedPost): boolean {
  return start === 0 && /^(?:First|Initially),? as (?:an? )?Ⓡ/u.test(outline);
}

const ITS =
  /(?<!\p{L})(?:is|remains|was|as|become|became|been)\s(?:(?:now|still|also|currently)\s)?its\s(?:\p{Ll}+\s)?$/u;

/** "Co-founded X and remains its scientific adviser". */
export function isIts({ known, lead }: UnnamedPost): boolean {
  return known.last !== null && ITS.test(lead);
}

/** What "its" means. */
export function houseOfIts({ known }: UnnamedPost): Span | null {
  if (meetsNowAndThen(known)) return null;
  // "A member of the Yz Society and was its president": no post holds that name, and those before are of another.
  return lastOfSentence(known) ?? known.antecedent;
}

const GOES_UP = pattern('u')`
  ^(?:and\s)?(?:then|later|subsequently|eventually|finally|now|earlier|before that,?),?\s
  (?:Ⓟ,?\s)?(?:(?:an?|the|its|as)\s)?Ⓡ(?:\sof\s\p{Ll}[\p{Ll}\s]{2,30}|\sin\s\p{Lu}[\p{L}\s&-]{2,50})?[\s,.;)]*(?:\(?Ⓟ\)?[\s,.;]*)?(?:and\s)?$
`;

/** "On the faculty of X as an assistant and then associate professor". */
export function goesUp(post: UnnamedPost): boolean {
  const { verb, start, outline } = post.clause;
  return verb === null && start > 0 && GOES_UP.test(outline) && !namesUnknown(post);
}

const BESIDES_SINCE = pattern('u')`
  ^(?:(?:and|und|et)\s)?Ⓟ,?\s(?:zudem|auch|außerdem|zugleich|also|aussi|également)\s(?:its\s)?Ⓡ
  (?:\s(?:für|for|of|de)\s[^ⓄⓊ]{2,40})?[\s,.;]*(?:(?:and|und|et)\s)?$
`;
const HIGH_OFFICE =
  /^(?:Vize|Pro|Studien)?(?:präsident|rektor|dekan)(?:in)?$|^(?:vice|pro|deputy|associate)[- ](?:president|rector|dean|chancellor|provost)|^(?:dean|doyen|vice-doyen|vice-rect)/i;

/** "Professorin an der X, seit 2018 zudem Vizepräsidentin für Forschung": an office of the house where she is. */
export function isHighOfficeBesides({ clause: { verb, outline }, known, role }: UnnamedPost): boolean {
  return lastOfSentence(known) !== null && verb === null && BESIDES_SINCE.test(outline) && HIGH_OFFICE.test(role);
}

const DATED_RISE = /^Ⓟ,\s(?:as\s)?(?:(?:an?|the|its)\s)?Ⓡ[^ⓄⓊⓇⓃ]*$/u;
const WHERE_AND =
  /[ⓄⓊ],\swhere\s(?:he|she|they|I)\s(?:was|were|has\sbeen|had\sbeen|worked|served)\s[^ⓄⓊⓃ;]*,?\sand,\s$/u;

/** "X, where she was a lecturer and, from 2007, reader". */
export function isDatedRise({ clause: { verb, outline }, before }: UnnamedPost): boolean {
  return verb === null && DATED_RISE.test(outline) && WHERE_AND.test(before);
}

/** "Her whole career at X: postdoc (1988–1990), scientist (1990–1995)". */
export function isListed({ clause: { verb }, before }: UnnamedPost): boolean {
  return verb === null && /:\s$/.test(before);
}

/** "After ten years as head of its vertebrate section". */
export function isOfItsPart({ behind }: UnnamedPost): boolean {
  return /^\sof\sits\s\p{Ll}/u.test(behind);
}

/** The house of such a part. */
export function houseOfItsPart({ group: { heads }, known }: UnnamedPost): Span | null {
  const head = heads.at(-1);
  return head && isOfOtherHouse(head.at, known) ? null : known.last;
}

/** "A member of the Yz Academy and the secretary of its committee": of a house where nobody works, and not of the one before. */
function isOfOtherHouse(at: number, { shape, last, base }: Known): boolean {
  return last !== null && last.start < base && shape.marks.some((mark) => mark.sign === 'Ⓞ' && mark.at < at);
}

/** "Where she rose to professor in 1979, was chair from 1988 to 1991, and became …". */
export function wasForATime({ clause: { verb, start, hasSubject, outline }, known }: UnnamedPost): boolean {
  return (
    verb?.kind === 'BE' &&
    verb.tense === 'PAST' &&
    !hasSubject &&
    start > 0 &&
    lastOfSentence(known) !== null &&
    WAS_FOR_A_TIME.test(outline)
  );
}

const WAS_FOR_A_TIME = /^(?:and\s)?was\s(?:(?:an?|the|its)\s)?Ⓡ(?:\sto\sthe\s[^ⓄⓊⓇⓃ,;Ⓟ]{3,40}?)?[\s,.;]*(?:Ⓟ|$)/u;

const WAS_THEN = /^(?:and\s)?was\s(?:then|later|subsequently|afterwards)\s(?:(?:an?|the|its)\s)?Ⓡ[\s,.;]*(?:\(?Ⓟ|$)/u;

/** "Came to X as a member of staff (2004–2012) and was then senior member (2012–2017)". */
export function wasThen({ clause: { start, outline }, known }: UnnamedPost): boolean {
  return start > 0 && known.last !== null && WAS_THEN.test(outline);
}

/** "Came to X as a reader and then held the Bell Chair". */
export function heldChair({ clause: { verb, start, hasSubject }, known, lastRole }: UnnamedPost): boolean {
  return (
    verb?.kind === 'HOLD' &&
    verb.tense === 'PAST' &&
    verb.printed === 'held' &&
    start > 0 &&
    !hasSubject &&
    lastOfSentence(known) !== null &&
    /chair|profess/i.test(lastRole)
  );
}

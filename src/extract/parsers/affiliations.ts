/** Splits what is printed behind a name into the institutions it names, units and places left aside. */

import {
  candidateInstitutions,
  findInstitutions,
  isKnownPlace,
  kindOfInstitution,
  looksLikeInstitution,
} from '../../institutions/gazetteer.ts';
import { AND } from '../../text/and.ts';
import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { findTopic } from '../../topics/vocabulary.ts';
import { trimSpan } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import { WEEKDAY_ALONE } from './day-names.ts';
import { CLINICAL_DEGREE } from './degrees-behind-names.ts';
import { lengthBeforeHonours } from './honours.ts';
import { findOrganisations } from './organisations.ts';
import { employerBehindPost, endOfPost, isNamedChair, isPostAlone, isPostPhrase } from './post-phrases.ts';
import { CHANGED_WORDS, HONOURED } from './standing-words.ts';

/** "Materials Engineering University of Turin": a field or a part, and at once the house that it is of. */
const BEHIND_UNIT = patternSource`
  (?<=(?:Engineering|Sciences?|Mathematics|Statistics|Physics|Chemistry|Biology|Economics|Division|Laboratory)\s{1,3})
    (?=(?:[Tt]he\s)?(?:University|National\sInstitute)\sof\s(?:\p{Lu}|the\s))
  # An "Applied Physics Institute of Lund" is one house.
  |(?<=(?:Division|Laboratory)\s{1,3})(?=Institute\sof\s(?:\p{Lu}|the\s))
`;
const SEPARATOR = pattern('gu')`
  \s*(?:
    [;,(]?\s*(?:
      z\.\s?Zt\.|zzt\.|zur Zeit|derzeit|currently(?: at)?|presently(?: at)?|on leave at|actuellement
      |actualmente|attualmente|obecnie|momenteel
    )\s
    |[;,(]\s*visiting(?:\sat)?\s(?=(?:the\s)?\p{Lu})
    |[;,/|\n\u2028•·]|(?<!\p{L}-)\s(?:${AND}|[&+–—@-])\s|${BEHIND_UNIT}
  )\s*
`;
const NOT_AN_AFFILIATION = pattern('iu')`
  ^(?:
    # English
    (?:she|he|they)\b.*|(?:his|her|their) .*|online|on ?line|virtual(?:ly)?|remote(?:ly)?|zoom|via zoom|hybrid
    |tba|tbd|tbc|to be (?:announced|confirmed)|(?:because|due|owing|thanks) .*|slides|video|recording|pdf|host|chair|speaker|moderator
    |organi[sz]ers?|(?:keynote|invited|plenary|guest|featured)(?: (?:speaker|lecturer|talk))?|joint .*|with .*|new|mba|pharm\.?d\.?
    |part .*|in (?:english|french|german)|english|virtual talk|room .*|joint work.*|guest|visitor|pending
    |confirmed|.*\s(?:of|for)(?: the)?|(?:m\.\s?c\.|mcf|mcu|pu) (?:émérite|hdr|hors classe)|.*\sto (?:speak|talk|lecture|present|give|deliver|visit)(?:\s.*)?|(?:spring|summer|fall|autumn|winter)(?: (?:term|semester))?,? (?:19|20)?\d\d|session.*|in person|retired|note.*|emerit(?:us|a)
    |(?:\p{L}+ ){0,2}class of ['’]?(?:19|20)?\d\d
    |.*(?:${HONOURED})
    |.*\s(?:is|are|will be) (?:all |both |now |currently )?(?:virtual|online|free|open|hybrid|required|recorded|live|in[- ]person)\b.*
    # any language
    |(?:${CHANGED_WORDS})(?:\s(?:due to|because of|owing to|wegen|en raison|pour cause|debido a|a causa|por)\s.*)?
    |${WEEKDAY_ALONE}|ph\.?d\.?|sc\.?d\.?|d\.?sc\.?|m\.?d\.?|m\.?p\.?h\.?|m\.?sc\.?|${CLINICAL_DEGREE}
    |[fm]rc[ps]\p{L}{0,3}|frc\p{L}{1,6}|\d.*
  )$
`;
/** Between a post and where it is held. */
const AT = pattern('u')`
  (?<![\p{L}])(?:at|from|of the|am|an der|beim|bei|der|presso|alla|aan de|aan het|au|en la|de la|del|da|na)\s+
    (?=(?:the\s+)?\p{Lu})
  |(?:à l|de l|all|dell)['’](?=\p{Lu})
`;

/** "Coastal Program of the Maine Agency of X": a part and "of the" before the whole. */
const PART_OF = pattern('u')`
  ^(?:[Tt]he\s)?(?:
    (?:\p{Lu}[\p{L}’'&-]*\s){1,4}(?:Program(?:me)?|Group|Branch|Section|Office|Division|Unit|Team|Lab(?:oratory)?)
    |(?:Division|Section|Office|Bureau|Branch)\sof(?:\s\p{Lu}[\p{L}’'-]*){1,3}
  )\s(?:of|at|within|in)\sthe\s(?=\p{Lu})
`;

const AND_POST = pattern(
  'u',
)`^,?\s(?:and|&)\s(?:(?:Vice|Deputy|Associate|Executive)[\s-])?(?:Chair|Director|President|Dean|Head|Editor|Member|Fellow|Founder)(?!\p{L})`;
const LONGEST = 400;
/** "University of Turin (slides as PDF)", "University of Turin (10/9)" */
const BESIDE_TALK = pattern('iu')`
  \s\((?:
    (?:slides?|videos?|recording|abstract|poster|flyer|pdf|handout)(?!\p{L})[^()]{0,60}
    |\d{1,2}[/.]\d{1,2}(?:[/.](?:\d{2}){0,2})?
  )\)?\s*$
`;
/** A name in full behind its short form. */
const IN_FULL = /(?<=\s\p{Lu}[\p{L}-]{0,5}\p{Lu}\s)\(([^()]{3,120})\)\s*$/u;

/** The institutions that a stretch of text names, in order; a stretch without any is one itself where it can be ("Wisconsin"). */
export function affiliationSpans(text: string, start: number, end: number): Span[] {
  const printed = text.slice(start, Math.min(end, start + LONGEST));
  const own = printed.slice(0, BESIDE_TALK.exec(printed)?.index ?? printed.length);
  return spansIn(own.slice(0, lengthBeforeHonours(own))).map((span) => ({
    start: start + span.start,
    end: start + span.end,
  }));
}

const spansIn = remembered((text): readonly Span[] => {
  const whole = trimSpan(text, 0, text.length);
  const printed = text.slice(whole.start, whole.end);
  if (printed === '' || NOT_AN_AFFILIATION.test(printed)) return [];
  // "Ada & John Hooke Chair": those whom a chair is named after are nobody's employer.
  if (/&|\sand\s/.test(printed) && isNamedChair(printed) && !namesHouse(printed)) return [];
  return (isPostPhrase(printed) ? housesOfPost(text, whole) : null) ?? housesAlone(text, whole);
});

/** Where the post that a stretch names is held; null where no word behind or before the post says so. */
function housesOfPost(text: string, whole: Span): readonly Span[] | null {
  const printed = text.slice(whole.start, whole.end);
  const inText = ({ start, end }: Span): Span => ({ start: whole.start + start, end: whole.start + end });
  // "prof. UW (Uniwersytet Warszawski)"
  const bracket = IN_FULL.exec(printed);
  if (bracket?.[1] && standsAlone(bracket[1]))
    return affiliationSpans(text, whole.start + bracket.index + 1, whole.start + bracket.index + 1 + bracket[1].length);
  const organisations = findOrganisations(printed);
  const at = AT.exec(printed);
  const isBehindOther =
    at !== null &&
    (findInstitutions(printed.slice(0, at.index)).length > 0 ||
      organisations.some((one) => one.start < at.index && at.index < one.end));
  if (at && !isBehindOther) return affiliationSpans(text, whole.start + at.index + at[0].length, whole.end);
  const first = organisations.find((one) => one.start === 0 && !one.isUnit);
  // "University of Turin and Vice Chair, Harbour Council": the line goes on from where somebody is to what else there is.
  if (first && AND_POST.test(printed.slice(first.end))) return [inText({ start: 0, end: first.end })];
  // "Staff Research Scientist": words of the post are nobody's employer.
  const behind = endOfPost(printed);
  const named = organisations.filter(
    (one) => !one.isUnit && one.start >= behind && !isInParentheses(printed, one.start),
  );
  if (named.length > 0) return [...named.slice(0, 3), ...labBehind(printed, named)].map(inText);
  const employer = employerBehindPost(printed);
  return employer && [inText(employer)];
}

/** The institutions of a stretch without a post, or one whose post says nothing of them. */
function housesAlone(text: string, whole: Span): readonly Span[] {
  const printed = text.slice(whole.start, whole.end);
  const comma = printed.indexOf(',');
  if (comma > 0 && isUnit(printed.slice(0, comma)) && standsAlone(printed.slice(comma + 1).trim())) {
    return affiliationSpans(text, whole.start + comma + 1, whole.end);
  }
  // "Department of Physics, Kaldera": what follows a part is the whole, though no list knows it.
  const parent = comma > 0 && isBareUnit(printed.slice(0, comma)) ? printed.slice(comma + 1).trim() : '';
  if (isShortName(parent)) return affiliationSpans(text, whole.start + comma + 1, whole.end);
  if (candidateInstitutions(printed).length > 0) return [withoutArticle(text, whole)];
  const part = PART_OF.exec(printed)?.[0].length ?? 0;
  const house = printed.slice(part);
  if (part > 0 && looksLikeInstitution(house) && !isUnit(house))
    return affiliationSpans(text, whole.start + part, whole.end);
  const pieces = piecesOf(text, whole);
  if (isInTowns(text, pieces)) return [withoutArticle(text, whole)];
  const found = knownRuns(text, pieces);
  if (found.length > 0) return found;
  const inside = findInstitutions(printed).map((match) => ({
    start: whole.start + match.start,
    end: whole.start + match.end,
  }));
  if (inside.length > 0) return inside.slice(0, 4);
  const [only] = pieces;
  const areEqual = pieces.length === 2 && only && pieces[1] && EQUALS.test(text.slice(only.end, pieces[1].start));
  if (areEqual && isFirmOfTwo(text, pieces)) return [whole];
  if (areEqual && !isKnownPlace(printed) && pieces.every((one) => isShortHouse(text.slice(one.start, one.end))))
    return pieces;
  return only && isBareAffiliation(text.slice(only.start, only.end)) ? [withoutArticle(text, only)] : [];
}

function namesHouse(printed: string): boolean {
  return findInstitutions(printed).length > 0 || findOrganisations(printed).some(({ isUnit }) => !isUnit);
}

/** Joins neighbouring pieces into the longest names: "University of California, Berkeley" is one. */
function knownRuns(text: string, pieces: readonly Span[]): Span[] {
  const runs: Span[] = [];
  let at = 0;
  while (at < pieces.length) {
    const run = longestRun(text, pieces, at);
    const own = pieces[at];
    if (run && !(runs.length > 0 && isTownOfLand(text, pieces.slice(at, run.next))))
      runs.push(withoutArticle(text, run.span));
    else if (!run && own && isEqualBeside(text, pieces, at)) runs.push(own);
    at = run ? run.next : at + 1;
  }
  // "Department of Physics, University of X": the department is not the organisation when that is named.
  const whole = runs.filter((span) => !isUnit(text.slice(span.start, span.end)));
  return whole.length > 0 ? whole : runs.slice(0, 1);
}

/** "Pisa, Italy" behind a house says where it is. */
function isTownOfLand(text: string, pieces: readonly Span[]): boolean {
  return pieces.length === 2 && pieces.every(({ start, end }) => isKnownPlace(text.slice(start, end)));
}

/** "ESRI & TCD", "Lund University; ICAP": what stands as an equal beside a known name is one too. */
function isEqualBeside(text: string, pieces: readonly Span[], at: number): boolean {
  const own = pieces[at];
  if (!own) return false;
  const printed = text.slice(own.start, own.end);
  if (!(areTwoTowns(text, pieces) ? isShortHouse(printed) : isShortName(printed))) return false;
  const isBeside = (other: Span | undefined, joint: string) =>
    other !== undefined &&
    (EQUALS.test(joint) ||
      (/^\s*;\s*$/.test(joint) && /^\p{Lu}{2,8}$/u.test(text.slice(own.start, own.end))) ||
      (/^\s*,\s*$/.test(joint) && PARENTS_OF_LABS.test(text.slice(other.start, other.end)))) &&
    standsAlone(text.slice(other.start, other.end));
  const [before, next] = [pieces[at - 1], pieces[at + 1]];
  return (
    isBeside(before, text.slice(before?.end ?? 0, own.start)) || isBeside(next, text.slice(own.end, next?.start ?? 0))
  );
}

/** "(Leiden and Turin)": a town beside one whose university is known by its name alone. */
function areTwoTowns(text: string, [first, second, third]: readonly Span[]): boolean {
  if (!first || !second || third) return false;
  return TWO_WORDS.test(text.slice(first.start, second.end));
}

const TWO_WORDS = new RegExp(`^\\p{Lu}\\p{Ll}{2,20}\\s(?:${AND}|&)\\s\\p{Lu}\\p{Ll}{2,20}$`, 'u');

/** "Arboreal, Göttingen, Germany": towns behind a name that no list knows say where it is, and name no university. */
function isInTowns(text: string, pieces: readonly Span[]): boolean {
  const [first, ...others] = pieces;
  if (!first || others.length === 0 || !isShortName(text.slice(first.start, first.end))) return false;
  const isWhere = ({ start, end }: Span) =>
    isKnownPlace(text.slice(start, end)) && text.slice(0, start).trimEnd().endsWith(',');
  return others.every(isWhere) && !looksLikeInstitution(text.slice(first.start, first.end));
}

/** Whose people work in a laboratory of its own name: "CNRS, IREMAM". */
const PARENTS_OF_LABS =
  /^(?:CNRS|INSERM|INRAE|Inserm|Inrae|I(?:nria|NRIA)|IRD|CEA|CNR|CSIC|INFN|F\.?N\.?R\.?S\.?|ICREA)$/;
/** "Chargée de recherche CNRS, Géosciences Aulnay": the laboratory that nothing but its parent before it tells of. */
function labBehind(printed: string, [parent, other]: readonly Span[]): Span[] {
  if (!parent || other || !PARENTS_OF_LABS.test(printed.slice(parent.start, parent.end))) return [];
  const lab = /^,\s([^,;()]{3,60})$/.exec(printed.slice(parent.end))?.[1];
  if (lab === undefined || !isShortName(lab)) return [];
  return [{ start: printed.length - lab.length, end: printed.length }];
}
const EQUALS = /^\s*(?:\/|&|\+|and|und|et|y|oraz|i|e)\s*$/;

/** "Roe & Doe": two family names, neither of them a house or a town. */
function isFirmOfTwo(text: string, [first, second]: readonly Span[]): boolean {
  if (!first || !second || text.slice(first.end, second.start).trim() !== '&') return false;
  return [first, second].every(({ start, end }) => {
    const name = text.slice(start, end);
    return /^\p{Lu}\p{Ll}+$/u.test(name) && candidateInstitutions(name).length === 0 && !isKnownPlace(name);
  });
}

/** An acronym, or a word or two with capitals that are no field of study, no place and no post. */
function isShortName(printed: string): boolean {
  return isShortHouse(printed) && !isKnownPlace(printed);
}

/** The same, or the town in which the house is: "Ada Byron (Turin and Basel)". */
function isShortHouse(printed: string): boolean {
  if (!/^\p{Lu}[\p{L}\p{M}\d.'’-]*(?:\s\p{Lu}[\p{L}\p{M}\d.'’-]*){0,2}$/u.test(printed)) return false;
  return isBareAffiliation(printed) && !isUnit(printed) && findTopic(printed) === null;
}

function longestRun(text: string, pieces: readonly Span[], at: number): { span: Span; next: number } | null {
  const first = pieces[at];
  if (!first || isPostAlone(text.slice(first.start, first.end))) return null;
  const named = fieldsOfHouse(text, pieces, at);
  if (named) return { span: named, next: at + 2 };
  for (let to = Math.min(pieces.length, at + 4); to > at; to--) {
    const last = pieces[to - 1];
    if (!last) continue;
    const printed = text.slice(first.start, last.end);
    if (candidateInstitutions(printed).length > 0) return { span: { start: first.start, end: last.end }, next: to };
  }
  const own = text.slice(first.start, first.end);
  if (!looksLikeInstitution(own)) return null;
  // "University of Science and Technology": "and" within a name splits nothing.
  const second = pieces[at + 1];
  const joint = second ? text.slice(first.end, second.start) : '';
  if (second && isOneWith(own, joint, text.slice(second.start, second.end)))
    return { span: { start: first.start, end: second.end }, next: at + 2 };
  if (second && /\b(?:and|&|und|et)\b/.test(joint) && !standsAlone(text.slice(second.start, second.end))) {
    return { span: { start: first.start, end: second.end }, next: at + 2 };
  }
  return { span: first, next: at + 1 };
}

/** "Energy and Water Policy Institute": the first of two fields in the name of a house is no house of its own. */
function fieldsOfHouse(text: string, pieces: readonly Span[], at: number): Span | null {
  const [first, second] = [pieces[at], pieces[at + 1]];
  if (!first || !second || !FIELD_ALONE.test(text.slice(first.start, first.end))) return null;
  if (!/^\s(?:and|&)\s$/.test(text.slice(first.end, second.start))) return null;
  const house = text.slice(second.start, second.end);
  const isNamed = HOUSE_BEHIND.test(house) && candidateInstitutions(house).length === 0;
  return isNamed ? { start: first.start, end: second.end } : null;
}

const FIELD_ALONE = pattern('u')`
  ^(?:
    \p{Lu}\p{L}+(?:ics|ology|ography|onomy|omy)|(?:\p{Lu}\p{L}+\s)?(?:Sciences?|Engineering)|Arts?|Climate|Computing|Culture|Data
    |Defen[cs]e|Development|Education|Energy|Environment|Food|Health|History|Innovation|Law|Management|Mathematics
    |Medicine|Peace|Policy|Public Health|Research|Science|Security|Society|Space|Technology|Trade|Water
  )$
`;
const HOUSE_BEHIND = /^\p{Lu}[^,]{2,60}\s(?:Institute|Cent(?:re|er)|Laboratory|Council|Agency|Foundation|Academy)$/u;

/** "Zentrum für Umweltforschung – UFZ" has its short name behind it, "Institute of Mathematics, VAST" the house without which it says little. */
function isOneWith(own: string, joint: string, second: string): boolean {
  if (!/^\p{Lu}{2,8}$/u.test(second)) return false;
  if (/^\s[-–—]\s$/.test(joint)) return /\s\S+\s/.test(own);
  return /^,\s*$/.test(joint) && OF_SUBJECT.test(own) && candidateInstitutions(own).length === 0;
}

const OF_SUBJECT = /^(?:Institut\p{L}*|Instytut|Cent(?:re|er|ro))\s(?:of|for|de|für|di|do|da)\s[^,]+$/u;

function standsAlone(printed: string): boolean {
  return candidateInstitutions(printed).length > 0 || looksLikeInstitution(printed);
}

/** Whether a printed organisation is a department or the like. */
export function isUnit(printed: string): boolean {
  return kindOfInstitution(printed) === 'DEPARTMENT';
}

/** Whether it is a department that no list knows; a known school says itself of whom it is. */
export function isBareUnit(printed: string): boolean {
  return isUnit(printed) && candidateInstitutions(printed).length === 0;
}

function piecesOf(text: string, whole: Span): Span[] {
  const pieces: Span[] = [];
  let from = whole.start;
  const printed = text.slice(whole.start, whole.end);
  for (const match of matchesOf(SEPARATOR, printed)) {
    if (isInParentheses(printed, match.index) || joinsFields(printed, match)) continue;
    pieces.push(trimSpan(text, from, whole.start + match.index));
    from = whole.start + match.index + match[0].length;
  }
  pieces.push(trimSpan(text, from, whole.end));
  return pieces.filter((piece) => piece.end > piece.start).slice(0, 12);
}

const FIELD = patternSource`
  (?:
    Maths?|Mathematics|Stats?|Statistics|Phys(?:ics)?|Astro(?:nomy)?|Chem(?:istry)?|Bio(?:logy)?|Econ(?:omics)?
    |Psych(?:ology)?|Phil(?:osophy)?|Ling(?:uistics)?|CS|CSE|EE|ECE|EECS
  )
`;
const FIELD_BEFORE = pattern('u')`(?<!\p{L})${FIELD}$`;
const FIELD_BEHIND = pattern('u')`^${FIELD}(?!\p{L})`;

/** "UT Phys/Chem": a slash between two fields of study, which one department has. */
function joinsFields(text: string, { 0: joint, index }: RegExpExecArray): boolean {
  const behind = text.slice(index + joint.length);
  return joint === '/' && FIELD_BEFORE.test(text.slice(0, index)) && FIELD_BEHIND.test(behind);
}

function isInParentheses(text: string, at: number): boolean {
  const before = text.slice(0, at);
  return before.lastIndexOf('(') > before.lastIndexOf(')');
}

/** An unknown name in brackets behind a person: short, capitalised, no sentence and no post. */
function isBareAffiliation(printed: string): boolean {
  if (NOT_AN_AFFILIATION.test(printed) || isPostPhrase(printed)) return false;
  const words = foldText(printed).split(' ');
  return (
    words.length <= 7 &&
    /^["'“]?(?:[Tt]he\s+)?[\p{Lu}\p{Lo}]/u.test(printed) &&
    /\p{Lu}|\p{Lo}/u.test(printed) &&
    !/[?!:]/.test(printed)
  );
}

/** Marks at the end, and which of its places it is or where else its people are: "UNAM (Unidad Oaxaca)", "NTU (visiting UW)". */
const TAIL = pattern('iu')`
  (?:
    \s\((?:
      Unidad|Campus|Sede|Sezione|Site|Standort|Außenstelle|Antenne|online|virtual|remote|hybrid|visiting|on\sleave
    )[^()]{0,40}\)?
  )?[\s.,;:]*$
`;

function withoutArticle(text: string, span: Span): Span {
  const article = /^(?:the|le|la|die|das|der|il|el)\s+/i.exec(text.slice(span.start, span.end));
  const start = span.start + (article && article[0].trim() !== 'La' ? article[0].length : 0);
  const tail = TAIL.exec(text.slice(start, span.end))?.[0] ?? '';
  const keepsDot = tail.startsWith('.') && /\b\p{L}{1,4}$/u.test(text.slice(start, span.end - tail.length));
  return { start, end: span.end - tail.length + (keepsDot ? 1 : 0) };
}

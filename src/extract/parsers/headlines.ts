/** Takes a line that joins speaker, institution, title and series apart: "Name (X): Title", "Series: Title by Name", "Title – Name". */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { IN_QUOTES, wordsInQuotes } from '../../text/quotes.ts';
import { remembered } from '../../text/remembered.ts';
import { trimSpan } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import { affiliationSpans } from './affiliations.ts';
import { DEFENCE, DEFENCE_ALONE, DEFENCE_BEFORE } from './defence-words.ts';
import { findOrganisations } from './organisations.ts';
import { PAPER } from './paper-words.ts';
import { isDoubtful, movedPeople, type PeopleLine, readPeopleLine } from './people-line.ts';
import { SMALL_TITLE } from './person-titles.ts';
import { isUntitled } from './phrases.ts';
import { isRolePhrase } from './post-phrases.ts';
import { isSeriesName, isWholeSeries } from './series-names.ts';

export interface Headline {
  readonly people: PeopleLine | null;
  readonly title: Span | null;
  readonly series: Span | null;
}

export interface HeadlineContext {
  /** The layout says that a speaker stands here, so that unknown names are taken too. */
  readonly expectsPeople: boolean;
}

/** In quotation marks of any language; Swedish ones look alike, German and Danish ones may point inwards. */
const QUOTED = pattern('u')`
  ${IN_QUOTES}|[‘'][^‘’']{8,300}?[’'](?=[\s.,;:)]|$)|»[^«»]{3,300}«|[»”][^“”„«»"]{3,300}[«”]
`;
/** Before "by" these words say that somebody does something else than speak. */
const OF_OTHERS = pattern('iu')`
  (?<!\p{L})(?:
    # English
    chaired|moderated|hosted|proposed|seconded|organi[sz]ed|introduced|facilitated|joint(?: work)?|work
    |in collaboration|led|convened|invited|sponsored|supported
    # German
    |moderiert|geleitet|organisiert|eingeladen
    # French
    |commun|animée?|présidée?|modérée?|organisée?
    # Spanish
    |moderad[ao]|organizad[ao]
    # Italian
    |moderat[ao]|organizzat[ao]
  )$
`;
/** "[Seminar] ": what kind of entry it is. */
const TAG = /^\[[^\]\n]{1,40}\]\s+(?=\S)/;
/** Between a quoted title and who speaks. */
const BY = pattern('u')`
  ^(?:(?:a )?(?:talk|lecture|seminar|vortrag) )?(?:(?:given |presented )?by|par|von|por|di|with|mit|avec)\s+
  (?:
    (?:the |der |dem |l['’]|la |le |el )?(?:\p{Ll}[\p{L}-]{3,}\s){1,3}
  )?(?=\p{Lu})
`;
/** "On engines, by mathematician Ada Byron" */
const BY_OCCUPATION = /,?\s(?:by|par|von)\s(?:the\s|la\s|le\s)?(?:\p{Ll}[\p{L}-]{3,}\s){1,3}(?=\p{Lu})/u;
const STRONG = 0.6;

/** The first quoted string of a text with the place of what is inside. */
export function quotedSpan(text: string, start: number, end: number): (Span & { readonly outer: Span }) | null {
  const match = QUOTED.exec(text.slice(start, end));
  if (!match) return null;
  const inner = wordsInQuotes(match[0]);
  const at = start + match.index;
  return {
    ...trimSpan(text, at + inner.start, at + inner.end),
    outer: { start: at, end: at + match[0].length },
  };
}

/** The parts of a headline, or null when no speaker is found in it. */
export function readHeadline(text: string, start: number, end: number, context: HeadlineContext): Headline | null {
  const span = trimEdges(text, start, end);
  if (span.end - span.start < 3 || span.end - span.start > 600) return null;
  const printed = text.slice(span.start, span.end);
  const found = context.expectsPeople ? expectedIn(printed) : unexpectedIn(printed);
  // "Tiny Hearts, Large Questions:" is the first half of a title.
  const goesOn = !found?.title && /:\s*$/.test(text.slice(span.end, end));
  if (goesOn && found?.people && isDoubtful(printed, found.people)) return null;
  return (
    found && {
      people: found.people && movedPeople(found.people, span.start),
      title: found.title && moved(found.title, span.start),
      series: found.series && moved(found.series, span.start),
    }
  );
}

const expectedIn = remembered((printed) => headlineIn(printed, { expectsPeople: true }));
const unexpectedIn = remembered((printed) => headlineIn(printed, { expectsPeople: false }));

function moved({ start, end }: Span, by: number): Span {
  return { start: start + by, end: end + by };
}

function headlineIn(text: string, context: HeadlineContext): Headline | null {
  const span = { start: TAG.exec(text)?.[0].length ?? 0, end: text.length };
  const kind = lengthOfKind(text.slice(span.start));
  const rest = { start: span.start + kind, end: span.end };
  const isOfOne = kind > 0 && GIVEN_BY.test(text.slice(span.start, rest.start));
  const behind =
    kind > 0
      ? ((isOfOne ? fromQuotes(text, rest, { expectsPeople: true }) : null) ?? headlineOf(text, rest, context))
      : null;
  const named = behind?.people?.people[0]?.name.start ?? text.length;
  return behind && named - span.start - kind < TITLES_OF_PERSON ? behind : headlineOf(text, span, context);
}

function lengthOfKind(text: string): number {
  const by = KIND_BY.exec(text)?.[0].length ?? 0;
  if (by > 0 && !BEGINS_SMALL.test(text.slice(by))) return by;
  const before = DEFENCE_BEFORE.exec(text)?.[0].length ?? 0;
  return before > 0 && /^\p{Lu}/u.test(text.slice(before)) ? before : 0;
}

/** "Soutenance de thèse": of what, not of whom. */
const BEGINS_SMALL = pattern('u')`^(?!(?:de|den|der|van|von|di|da|du|${SMALL_TITLE})(?!\p{L}))\p{Ll}`;

/** "Prof. Dr. Dr. h.c. " is no longer. */
const TITLES_OF_PERSON = 24;

/** "Guest lecture by Ada Byron: …", "Antrittsvorlesung von Prof. Ada Byron": the kind of talk and who gives it. */
const KIND_BY = pattern('iu')`
  ^(?:\p{L}[\p{L}'’-]*\s){0,4}(?:
    lectures?|talk|seminar|colloquium|webinar|keynote|address|presentation|chat|conversation|\p{L}*vortrag|\p{L}*vorlesung
    |\p{L}*kolloquium|conférence|leçon|exposé|séminaire|conferencia|ponencia|charla|lección|seminario
    |conferenza|lezione|palestra|wykład|odczyt|referat|lezing|oratie|intreerede|gastcollege|${DEFENCE}
  )\s(?:(?:inaugurale?|invitad[ao]|invitée|magistrale?|publique|pública|pubblica|inauguracyjny|gościnny)\s)?
  (?:
    (?:
      (?:given |presented |held )?by|with|of|gehalten von|von|mit|par|de|avec|del?|di|con|do|da|com|door|van|met
      |(?:(?:jun|apl|hon|assoc|asst)\.[- ]?)?prof\.|pd|dr\.
    )\s+(?=\p{Lu}|(?:prof|dr)\.|d['’])
    |d['’](?=\p{Lu})
  )
`;

/** A seminar may be one "of" a subject; a talk is of whom gives it. */
const GIVEN_BY = pattern('iu')`
  (?:
    \s(?:by|gehalten von|von|par|por|door|prof\.|pd|dr\.)
    |(?:
      ${DEFENCE}|conférence|leçon|exposé|conferencia|ponencia|charla|lección|conferenza|lezione|palestra|wykład|odczyt
      |referat|lezing
    )(?:\s\p{L}+)?\s\p{L}+
  )\s+$
`;

function headlineOf(text: string, whole: Span, context: HeadlineContext): Headline | null {
  const span = withoutAuthors(text, whole);
  return (
    fromQuotes(text, span, context) ??
    fromColumns(text, span, context) ??
    wholePeople(text, span, context) ??
    fromBracket(text, span, context) ??
    fromMarks(text, span, context) ??
    fromBy(text, span, context)
  );
}

function people(text: string, span: Span, isExpected: boolean): PeopleLine | null {
  const found = readPeopleLine(text, span.start, span.end, { isExpected });
  if (!found) return null;
  const named = found.people.some((person) => person.affiliations.length > 0);
  return found.score >= STRONG || (named && found.score >= 0.5) || isExpected ? found : null;
}

function wholePeople(text: string, span: Span, context: HeadlineContext): Headline | null {
  const found = people(text, span, context.expectsPeople && span.end - span.start < 90);
  return found ? { people: found, title: null, series: null } : null;
}

function fromQuotes(text: string, span: Span, context: HeadlineContext): Headline | null {
  const quoted = quotedSpan(text, span.start, span.end);
  if (!quoted) return null;
  for (const [from, to] of [
    [span.start, quoted.outer.start],
    [quoted.outer.end, span.end],
  ] as const) {
    const whole = trimEdges(text, from, to);
    const by = BY.exec(text.slice(whole.start, whole.end))?.[0].length ?? 0;
    const side = { start: whole.start + by, end: whole.end };
    const found = side.end > side.start ? people(text, side, context.expectsPeople) : null;
    if (found) return { people: found, title: quoted, series: null };
    const mark = text.slice(side.start, side.end).lastIndexOf(': ');
    const behind = mark >= 0 ? trimEdges(text, side.start + mark + 1, side.end) : null;
    const late = behind ? people(text, behind, context.expectsPeople) : null;
    if (late && behind) return { people: late, title: quoted, series: trimEdges(text, side.start, behind.start) };
  }
  return null;
}

/** "The group discusses the paper “On engines” by Ada Byron": she wrote it, and does not speak. */
function withoutAuthors(text: string, span: Span): Span {
  if (!WORK.test(text.slice(span.start, span.end))) return span;
  const quoted = quotedSpan(text, span.start, span.end);
  if (!quoted || !OF_PAPER.test(text.slice(span.start, quoted.outer.start))) return span;
  return BY.test(text.slice(quoted.outer.end, span.end).trimStart()) ? { ...span, end: quoted.outer.end } : span;
}

const WORK = new RegExp(PAPER, 'iu');
const OF_PAPER = new RegExp(`(?<!\\p{L})(?:${PAPER})\\s?[:,]?\\s*$`, 'iu');

/** "Name (X) Title" and "Title (Name, X)". */
function fromBracket(text: string, span: Span, context: HeadlineContext): Headline | null {
  const printed = text.slice(span.start, span.end);
  const open = printed.indexOf('(');
  const close = closing(printed, open);
  const behind = printed.slice(close + 1);
  const isHeadline = !/^\s*[:–—-]\s/.test(behind) && !DEFENDS.test(behind) && !TELLS_OF_PERSON.test(behind);
  if (open > 3 && close > 0 && close < printed.length - 3 && isHeadline) {
    const found = people(text, { start: span.start, end: span.start + close + 1 }, context.expectsPeople);
    if (found) return { people: found, title: trimEdges(text, span.start + close + 1, span.end), series: null };
  }
  const last = printed.lastIndexOf('(');
  // "A. Byron (" is no title; "TBA (" stands for one.
  if ((last > 8 || isUntitled(printed.slice(0, Math.max(0, last)))) && printed.endsWith(')')) {
    const found = people(text, { start: span.start + last + 1, end: span.end - 1 }, false);
    if (found && (found.score >= 0.8 || found.people.every(({ affiliations }) => affiliations.length > 0)))
      return { people: found, title: trimEdges(text, span.start, span.start + last), series: null };
  }
  return null;
}

/** "Ada Byron (Turin) is Professor of Looms.": a sentence on her. */
const TELLS_OF_PERSON =
  /^\s(?:is|was|has|holds|ist|war|hat|est|es|è|jest|zijn)\s(?:(?:an?|the|one|ein|eine|une?|una?)\s)?\p{L}[^?!]{8,}\.$/u;
/** "Ada Byron (Turin) defends her thesis" */
const DEFENDS = pattern('u')`
  ^\s\p{Ll}.{4,80}\s(?:[Tt]hesis|[Dd]issertation|Doktorarbeit|thèse|tesis|tesi|tese|proefschrift)\W{0,3}$
`;

function closing(text: string, open: number): number {
  if (open < 0) return -1;
  let depth = 0;
  for (let at = open; at < Math.min(text.length, open + 400); at++) {
    if (text[at] === '(') depth++;
    if (text[at] === ')' && --depth === 0) return at;
  }
  return -1;
}

function fromMarks(text: string, span: Span, context: HeadlineContext): Headline | null {
  const printed = text.slice(span.start, span.end);
  for (const mark of matchesOf(/\s?:\s|\s[-–—|]+\s|—|,\s|\u2028/g, printed)) {
    if (isInBracket(printed, mark.index)) continue;
    const left = trimEdges(text, span.start, span.start + mark.index);
    const right = trimEdges(text, span.start + mark.index + mark[0].length, span.end);
    if (left.end <= left.start || right.end <= right.start) continue;
    const isComma = mark[0].startsWith(',');
    const found = atSides(text, { left, right, isComma }, context);
    if (found) return found;
  }
  return null;
}

function isInBracket(text: string, at: number): boolean {
  const head = text.slice(Math.max(0, at - 200), at);
  return head.lastIndexOf('(') > head.lastIndexOf(')');
}

/** Columns set with spaces: "Name   Title", "Name (X)   Title". */
function fromColumns(text: string, span: Span, context: HeadlineContext): Headline | null {
  const printed = text.slice(span.start, span.end);
  const gap = /\S(\s{2,})\S/.exec(printed);
  if (!gap) return null;
  const left = trimEdges(text, span.start, span.start + gap.index + 1);
  const right = trimEdges(text, span.start + gap.index + gap[0].length - 1, span.end);
  const before = people(text, left, context.expectsPeople);
  if (before) {
    const rest = fromColumns(text, right, { expectsPeople: false });
    const second = /\S\s{2,}\S/.exec(text.slice(right.start, right.end));
    const isInstitution = looksLikeInstitution(
      text.slice(right.start, second ? right.start + second.index + 1 : right.end),
    );
    if (isInstitution && !rest) {
      const end = second ? right.start + second.index + 1 : right.end;
      const [first] = before.people;
      if (first && first.affiliations.length === 0) first.affiliations = affiliationSpans(text, right.start, end);
      return { people: before, title: second ? trimEdges(text, end, right.end) : null, series: null };
    }
    return { people: before, title: right, series: null };
  }
  const after = people(text, right, false);
  return after && after.score >= STRONG ? { people: after, title: left, series: null } : null;
}

function atSides(
  text: string,
  { left, right, isComma }: { left: Span; right: Span; isComma: boolean },
  context: HeadlineContext,
): Headline | null {
  const head = text.slice(left.start, left.end);
  const before = people(text, left, context.expectsPeople && !isComma && !isSeriesName(head));
  const rest = text.slice(right.start, right.end);
  if (before && (!isComma || before.people.some((person) => person.affiliations.length > 0))) {
    const named = before.people.some((person) => person.affiliations.length > 0);
    const isBarred = text.slice(left.end, right.start).trim() === '|' && THREE_COLUMNS.test(rest);
    const isFrom = !named && (isBarred || looksLikeInstitution(rest.split(/\s[-–—:]\s|: /)[0] ?? ''));
    const from = isFrom ? withInstitution(text, left, right) : null;
    if (from) return from;
    return isWholeSeries(rest)
      ? { people: before, title: null, series: right }
      : { people: before, title: right, series: null };
  }
  if (isComma) return endsWithPerson(text, left, right) ?? beginsWithPerson(text, { before, right });
  const after = people(text, right, false);
  if (after && after.score >= STRONG) {
    return isSeriesName(head) || DEFENCE_ALONE.test(head)
      ? { people: after, title: null, series: left }
      : { people: after, title: left, series: null };
  }
  if (isSeriesName(head) || /^\p{Lu}[\p{Lu}\d&-]{1,7}$/u.test(head)) {
    const inner = readHeadline(text, right.start, right.end, context);
    if (inner) return { ...inner, series: inner.series ?? left };
  }
  return null;
}

/** Behind "Ada Byron | " stands "EPFL Lausanne | On engines": where from, in words with capitals, and the title. */
const THREE_COLUMNS = /^\p{Lu}\S*(?:\s(?:\p{Lu}\S*|of|for|and|de|di|für|&)){0,5}\s\|\s[^|]*\s\p{Ll}[^|]*$/u;

/** "Title of several words, Name (Institution)". */
function endsWithPerson(text: string, left: Span, right: Span): Headline | null {
  const words = text.slice(left.start, left.end).split(/\s+/).length;
  if (words < LEAST_TITLE || !text.slice(right.start, right.end).endsWith(')')) return null;
  const after = people(text, right, false);
  const isNamed = after?.people.every(({ affiliations }) => affiliations.length > 0) ?? false;
  return after && isNamed ? { people: after, title: left, series: null } : null;
}

const LEAST_TITLE = 3;

/** "Ada Byron, Engines that weave patterns": behind the comma stands neither institution nor post, but a phrase. */
function beginsWithPerson(
  text: string,
  { before, right }: { before: PeopleLine | null; right: Span },
): Headline | null {
  const rest = text.slice(right.start, right.end);
  if (!before || before.people.length > 1 || !PHRASE.test(rest) || /[.!;]$|[.!;]\s\p{Lu}/u.test(rest)) return null;
  if (
    isRolePhrase(rest) ||
    findOrganisations(rest.replace(ASIDE, '')).length > 0 ||
    readPeopleLine(text, right.start, right.end, { isExpected: false })
  )
    return null;
  return { people: before, title: right, series: null };
}

/** "(featuring Arboreal)": what a title adds. */
const ASIDE = /\s\(\p{Ll}[^()]*\)$/u;
/** Four words and more, not all of them with capitals, or three of which one is longer than a particle and without a capital. */
const PHRASE =
  /^["“„«¿¡]?[\p{Lu}\d](?:(?=\S*(?:\s\S+){3})(?=[^,]*\s\p{Ll})|(?=\S*(?:\s\S+){2})(?=[^,]*\s\p{Ll}[\p{L}-]{3}))/u;

/** "Name - Institution - Title": the second mark ends the institution. */
function withInstitution(text: string, left: Span, right: Span): Headline | null {
  const mark = /\s[-–—:|]\s|:\s|\u2028/.exec(text.slice(right.start, right.end));
  const end = mark ? right.start + mark.index : right.end;
  const found = readPeopleLine(text, left.start, end, { isExpected: false });
  if (!found) return null;
  return { people: found, title: mark ? trimEdges(text, end + mark[0].length, right.end) : null, series: null };
}

function fromBy(text: string, span: Span, context: HeadlineContext): Headline | null {
  const printed = text.slice(span.start, span.end);
  const by =
    /,?\s(?:by|with|[Ff]eaturing|given by|presented by|par|von|de)\s(?=(?:Prof|Dr|\p{Lu}))/u.exec(printed) ??
    BY_OCCUPATION.exec(printed);
  if (!by || OF_OTHERS.test(printed.slice(0, by.index))) return null;
  const found = people(text, { start: span.start + by.index + by[0].length, end: span.end }, context.expectsPeople);
  if (!found || found.score < STRONG) return null;
  const whole = trimEdges(text, span.start, span.start + by.index);
  const called = A_TALK.exec(text.slice(whole.start, whole.end))?.index ?? 0;
  const head = called > 0 ? { start: whole.start, end: whole.start + called } : whole;
  const isSeries = called === 0 && isSeriesName(text.slice(head.start, head.end)) && head.end - head.start < 50;
  return { people: found, title: isSeries ? null : head, series: isSeries ? head : null };
}

/** "On engines: a lecture", "On engines, talk": what the title before it is of. */
const A_TALK = pattern('iu')`
  \s?[,:;–—|-]\s(?:(?:an?|the|une?|eine?|una?|um|uma|il|een)\s)?(?:[\p{L}-]+\s){0,2}(?:
    talk|lecture|seminar|presentation|conversation|discussion|dialogue|debate|vortrag|vorlesung|gespräch
    |conférence|exposé|débat|charla|conferencia|conversación|conferenza|palestra|wykład|lezing
  )$
`;

function trimEdges(text: string, start: number, end: number): Span {
  let from = start;
  let to = end;
  while (from < to && /[\s,:;–—|*-]/.test(text[from] ?? '')) from++;
  while (to > from && /[\s,:;–—|*-]/.test(text[to - 1] ?? '')) to--;
  return { start: from, end: to };
}

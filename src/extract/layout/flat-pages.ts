/** Cuts the only line of a page that lost its line breaks: what leads to the talk, who speaks, when, where, and the text below. */

import { stripPersonTitles } from '../../speakers/person-name.ts';
import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { announces } from '../assign/prose-cues.ts';
import { trimSpan } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import { type DateContext, dayKey, findDates } from '../parsers/dates.ts';
import { isGivenName } from '../parsers/given-names.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { findLabel } from '../parsers/labels.ts';
import { findOrganisations } from '../parsers/organisations.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import { personScore } from '../parsers/person-score.ts';
import { isRolePhrase } from '../parsers/post-phrases.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { findTimes } from '../parsers/times.ts';
import { FURTHER_MENU, MENU_WORD, WAY_WORD } from './menu-words.ts';
import { proseStart } from './prose-border.ts';
import { roomBeforeTitle } from './rooms-before-titles.ts';

const SHORTEST = 150;
const TOP_OF_PAGE = 1_000;
const LONGEST_TOP = 250;
const LONGEST = 20_000;
const HEAD = 600;
const LEAST_TEXT = 90;
const LEAST_LEAD = 8;
const BESIDE_DAY = 40;
const HOUR = /\d[:.h]\d\d|\d\s?[ap]\.?m|\d\s?(?:h|uhr)(?!\p{L})/iu;
/** Labels with short values: sentences behind them are none of theirs. */
const SHORT_VALUED = new Set<LabelKey>([
  'date',
  'time',
  'when',
  'location',
  'affiliation',
  'host',
  'organiser',
  'language',
  'series',
  'noise',
]);

/** The pieces of a line that holds a whole page, menus left out; null when it does not. */
export function flatPieces(text: string, line: Span, context: DateContext): Span[] | null {
  const length = line.end - line.start;
  const isLong = length >= SHORTEST;
  const isHead = isAboveAbstract(text, line);
  const isTop = line.start < TOP_OF_PAGE && length > 2 * LEAST_TWICE && length < LONGEST_TOP;
  if ((!isLong && !isHead && !isTop) || length > LONGEST) return null;
  const printed = text.slice(line.start, line.end);
  if (printed.split(' | ').length > (isLong || isHead ? MOST_BARS : 1)) return null;
  const foot = isLong ? cutOfFoot(printed) : null;
  const cuts = [
    ...(isLong || isHead ? cutsOf(printed, context, isHead) : []),
    ...(isTop
      ? [...repeated(printed, false), MENU_AT_TOP.exec(printed)?.[0].length ?? 0, ...trailCuts(text, line)]
      : []),
    foot?.at ?? 0,
    isLong ? (QUOTED_TITLE.exec(printed)?.[0].length ?? 0) : 0,
  ].filter((at) => at > 0 && at < length);
  if (cuts.length === 0 || isList(printed, context)) return null;
  const edges = [0, ...[...new Set(cuts)].sort((one, other) => one - other), length];
  return edges.slice(0, -1).flatMap((from, at) => {
    const piece = trimSpan(text, line.start + from, line.start + (edges[at + 1] ?? length));
    const isLeft = (foot?.isMenu && from >= foot.at) || ALL_MENU.test(text.slice(piece.start, piece.end));
    return piece.end > piece.start && !isLeft ? [piece] : [];
  });
}

/** Several talks one behind the other, each with its day. */
function isList(printed: string, context: DateContext): boolean {
  const days = findDates(printed, context).map(dayKey);
  return new Set(days).size > 1;
}

/** The line that leads to a labelled abstract. */
function isAboveAbstract(text: string, line: Span): boolean {
  return line.end - line.start > LEAST_HEAD && ABSTRACT_BELOW.test(text.slice(line.end, line.end + 200));
}

const LEAST_HEAD = 80;
const MOST_BARS = 4;
const ABSTRACT_BELOW =
  /^[^\S\n]*(?:\n[^\n]{0,60}){0,2}\n\s*(?:Abstract|Summary|Résumé|Zusammenfassung|Resumen|Resumo|Riassunto|Streszczenie|Samenvatting)\s?:/u;

/** "… reason. About Ada Byron", "… reason. Print Share": what stands behind the last sentence and is none. */
function cutOfFoot(printed: string): { at: number; isMenu: boolean } | null {
  const from = Math.max(0, printed.length - FOOT);
  const last = sentenceStarts(printed.slice(from)).at(-1);
  if (last === undefined) return null;
  const foot = printed.slice(from + last);
  if (/[.!?)…]["”»]?\s*$/.test(foot)) return null;
  const menu = FURNITURE.exec(foot);
  if (!menu) return ABOUT.test(foot) ? { at: from + last, isMenu: false } : null;
  // The full stop of a sentence that is long may be missing.
  const isSentence = foot.slice(0, menu.index).split(/\s+/).length > LONGEST_FOOT;
  const lead = isSentence ? foot.slice(0, menu.index).replace(/[\s«←|•·<-]+$/, '').length : 0;
  return { at: from + last + lead, isMenu: true };
}

const LONGEST_FOOT = 7;
const FOOT = 160;
const ABOUT =
  /^(?:About|Über|Zur Person|À propos de|Sobre|Over|Chi è)\s(?:\p{L}+\.\s?){0,3}\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){1,4}$/u;
/** What pages offer to do with them. */
const FURNITURE = pattern('iu')`
  # English
  ^contact(?!\p{L})
  # several languages
  |(?<!\p{L})(?:
    # English
    for more information|share|print|facebook|twitter|linkedin|whatsapp|back to|all events|see all|view all
    |read more
    # German
    |teilen|drucken|zurück|alle veranstaltungen|weiterlesen
    # French
    |partager|imprimer|retour|tous les événements
    # Spanish
    |imprimir|compartir|volver
    # Italian
    |condividi|stampa
    # Portuguese
    |compartilhar
    # Dutch
    |deel deze|delen|afdrukken
    # Polish
    |udostępnij|drukuj
    # several languages
    |(?:add to|in den|ajouter à|añadir al|toevoegen aan)\s(?:\p{L}+\s)?
      (?:calendar|kalender|calendrier|calendario|agenda)
    # any language
    |©
  )(?!\p{L})
`;

function cutsOf(printed: string, context: DateContext, isHead: boolean): number[] {
  const label = findLabel(printed);
  if (label) return label.keys.every((key) => SHORT_VALUED.has(key)) ? behindValue(printed, label.valueStart) : [];
  if (!HOUR.test(printed.slice(0, HEAD))) return [];
  const when = whenOf(printed.slice(0, HEAD), context);
  if (!when || (when.start < LEAST_LEAD && !isHead)) return [];
  const lead = printed.slice(0, when.start);
  if (announces(lead)) return [];
  if (isHead) return cutsOfHead(printed, lead, when);
  if (/\p{Ll}\s\p{Ll}+\s*$/u.test(lead)) return [];
  const start = proseStart(printed, when.end);
  if (start < 0 || printed.length - start < LEAST_TEXT || announces(printed.slice(when.end, start))) return [];
  return [
    ...cutsOfLead(lead),
    when.start,
    when.end,
    when.end + roomBeforeTitle(printed.slice(when.end, start)),
    ...(start > when.end ? personCuts(printed, { start: when.end, end: start }, false) : []),
    start,
  ];
}

/** "“Glass” Everybody has held …": a title in quotation marks before the text. */
const QUOTED_TITLE = /^\s*[“„«"][^“”„«»"]{3,150}[”“»"]\s(?=\p{Lu}[\p{Ll}'’]*\s\p{Ll}+\s\p{Ll}+\s)/u;

/** Above a labelled abstract each full stop ends what is said of one thing: "Turin. On engines. Monday, 3 May, 15:00 Room 5." */
function cutsOfHead(printed: string, lead: string, when: Span): number[] {
  const link = LINK.exec(printed.slice(when.end));
  const starts = sentenceStarts(lead);
  const last = starts.at(-1) ?? 0;
  return [
    link ? when.end + link.index + link[0].length : 0,
    ...starts,
    ...cutsOfLead(lead.slice(last)).map((at) => last + at),
    when.start,
    when.end,
    ...personCuts(printed, { start: when.end, end: printed.length }, true),
  ];
}

/** What stands behind an address is no part of it. */
const LINK = /https?:\/\/\S+\s+(?=[\p{Lu}“"„«])/u;

/** "Location: Room 5 Ada Byron University of Turin Engines are …" */
function behindValue(printed: string, valueStart: number): number[] {
  const start = proseStart(printed, valueStart);
  if (start <= valueStart + 2 || printed.length - start < LEAST_TEXT) return [];
  return [...personCuts(printed, { start: valueStart, end: start }, false), start];
}

/** The first day with the hours beside it. */
function whenOf(head: string, context: DateContext): Span | null {
  const day = findDates(head, context).find(({ weekday, year }) => weekday !== null || year !== null);
  if (!day) return null;
  let { start, end } = day;
  const times = findTimes(head);
  for (const time of times) if (time.start >= end && time.start - end < BESIDE_DAY) end = Math.max(end, time.end);
  // Before the day stands the hour only where none stands behind it.
  const isBehind = end > day.end;
  for (const time of times) {
    if (!isBehind && time.end <= start && start - time.end < BESIDE_DAY) start = Math.min(start, time.start);
  }
  if (end === day.end && start === day.start) return null;
  const article = /(?:^|\s)(?:le|on|am|el|il|op|em|w|den|dem)\s$/i.exec(head.slice(0, start))?.[0].trim().length ?? 0;
  const close = /^[\s,)]*(?:uhr|Uhr|h|hrs|[A-Z]{2,4}T)?(?!\p{L})\)?/u.exec(head.slice(end))?.[0].length ?? 0;
  return { start: article > 0 ? start - article - 1 : start, end: end + close };
}

const MENU_AT_TOP = new RegExp(
  `^(?:${MENU_WORD}\\s+${MENU_WORD}|Home|Startseite|Accueil|Inicio)(?:\\s+${MENU_WORD})*\\s+(?=[\\p{Lu}¿¡“"„«]\\S*\\s\\S)`,
  'u',
);
const ALL_MENU = new RegExp(`^(?:${MENU_WORD}\\s*)+$`, 'u');
const MENU = pattern('gu')`
  (?:
    (?<=^\s*)${MENU_WORD}(?:\s+${MENU_WORD})*
    |(?<!\p{L})(?:${MENU_WORD}|${FURTHER_MENU})(?:\s+(?:${MENU_WORD}|${FURTHER_MENU}))+
    |(?<=\p{L}\s)${WAY_WORD}
  )(?=\s+[\p{Lu}¿¡“"„«])
`;
const KIND = pattern('u')`
  ^\s*(?:
    (?:
      Seminar|Lecture|Talk|Colloquium|Webinar|Vortrag|Kolloquium|Conférence|Séminaire|Exposé|Colloque|Charla
      |Conferencia|Seminario|Conferenza|Palestra|Seminário|Wykład|Seminarium|Lezing
    )s?
  )(?=\s+(?!Room|Series|Hall|Notes|Theat|Date)[\p{Lu}¿¡“"„«])
`;

/** "Nordic Climate Webinar Heatwaves that …": the name of a series before a title. */
const SERIES = pattern('u')`
  ^\s*(?:[\p{Lu}&][\p{L}&'’-]*\s(?:(?:of|in|for|and|on|für|de|di)\s)?){1,6}(?:
    (?:Seminar|Lecture|Webinar|Colloquium)\s(?:Series)|SEMINAR SERIES|LECTURE SERIES|SEMINAR|WEBINAR
    |COLLOQUIUM|Seminar|Webinar|Colloquium|Kolloquium|Oberseminar|Seminario|Coloquio|Seminarium
  )(?=\s+(?!Room|Series|Hall|Notes|Theat|Date|ROOM|SERIES)[\p{Lu}¿¡“"„«])
`;

function cutsOfLead(lead: string): number[] {
  const menu = matchesOf(MENU, lead).at(-1);
  const from = menu ? menu.index + menu[0].length : 0;
  const kind = (KIND.exec(lead.slice(from)) ?? SERIES.exec(lead.slice(from)))?.[0].length ?? 0;
  const twice = repeated(lead, true);
  const behind = Math.max(from, twice.at(-1) ?? 0);
  // "Event | Materials Science Division Watching batteries": the host may stand behind a bar.
  const bar = lead.lastIndexOf(' | ') + 1;
  return [
    from,
    from + kind,
    hostEnd(lead, from),
    ...(bar > from ? [bar, hostEnd(lead, bar + 2)] : []),
    ...twice,
    ...personCuts(lead, { start: behind, end: lead.length }, true),
  ];
}

/** "Centre for Ethics Can machines be good?": where the host ends that stands before a title; 0 when none does. */
function hostEnd(lead: string, from: number): number {
  const rest = lead.slice(from);
  const [host] = findOrganisations(rest);
  const isFirst = host !== undefined && rest.slice(0, host.start).trim() === '';
  return isFirst && /^\s+[\p{Lu}¿¡“"„«]\S*(?:\s\S+){2}/u.test(rest.slice(host.end)) ? from + host.end : 0;
}

/** "Home › Events › Logic Seminar On engines": where the way to a page ends, and the name of the series behind it. */
function trailCuts(text: string, line: Span): number[] {
  const printed = text.slice(line.start, line.end);
  const marks = matchesOf(/(?<=\S\s)[>›»]\s+(?=\p{Lu})/gu, printed);
  const last = marks.length > 1 ? marks.at(-1) : undefined;
  if (!last) return [];
  const end = last.index + last[0].length;
  const rest = printed.slice(end);
  // A title that stands again below is known by the way to it.
  if (rest.split(/\s+/).length < LEAST_BEHIND_TRAIL || text.includes(rest.trim(), line.end)) return [];
  return [end, end + (SERIES.exec(rest)?.[0].length ?? 0)];
}

const LEAST_BEHIND_TRAIL = 4;
const MOST_WORDS = 80;
const LEAST_TWICE = 10;
/** "Knots | Events | Knots"; more words stand between titles that are longer. */
const MOST_BETWEEN = 2;
const LONG_TITLE = 4;

/** The places around a phrase that stands twice: in the trail of links, or as title of the window, and above the text. */
function repeated(lead: string, isLead: boolean): number[] {
  const words = matchesOf(/\S+/g, lead).slice(0, MOST_WORDS);
  let best: { first: Span; second: Span } | null = null;
  for (let a = 0; a < words.length; a++) {
    for (let b = a + 2; b < words.length; b++) {
      let length = 0;
      while (a + length < b && b + length < words.length && words[a + length]?.[0] === words[b + length]?.[0]) length++;
      // "Department of Art and Film History - Film History": amid a phrase nothing begins again.
      if (!isLead && /^\p{Ll}+$/u.test(words[a - 1]?.[0] ?? '')) continue;
      if (length < 2 || ((length < LONG_TITLE || !isLead) && b - a - length > MOST_BETWEEN)) continue;
      const [first, second] = [spanOf(words, a, length), spanOf(words, b, length)];
      // "(Turin), Dr. Ada Byron (Turin), Dr. Jo Ek": people of one house.
      if (!isLead && /^[([]|(?<!\p{L})(?:[Pp]rof|[Dd]r)\.?$/u.test(lead.slice(first.start, first.end))) continue;
      const size = first.end - first.start;
      if (size >= LEAST_TWICE && (best === null || size > best.first.end - best.first.start)) best = { first, second };
    }
  }
  return best ? [best.first.start, best.first.end, best.second.start, best.second.end] : [];
}

function spanOf(words: readonly RegExpExecArray[], from: number, length: number): Span {
  const last = words[from + length - 1];
  return { start: words[from]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 0) };
}

const SURE_NAME = 0.8;
const NAMED_PLACE =
  /(?:^|\s)(?:amphi\p{L}*|salle|room|hall|raum|saal|hörsaal|aula|sala|zaal|building|campus|auditorium|de|du|della?)\s$/iu;
const BY = /(?:^|\s)((?:[Bb]y|[Pp]ar|[Vv]on|[Pp]or|[Dd]oor|[Ww]ith|[Mm]it)\s)$/u;

const TITLES = /(?:(?:[Pp]rof|[Dd]r|Ing|Doz|PD|[Dd]oc|[Mm]gr|[Dd]ott)\.\s?)+$/u;

/** The places around the last name that a bracket or an institution follows, or the end where a name may stand there. */
function personCuts(printed: string, { start, end: limit }: Span, mayEnd: boolean): number[] {
  const stretch = printed.slice(start, limit);
  const names = findPersonNames(stretch).filter(
    ({ fullStart }) =>
      !NAMED_PLACE.test(stretch.slice(Math.max(0, fullStart - BESIDE_DAY), fullStart)) &&
      stretch.lastIndexOf('(', fullStart) <= stretch.lastIndexOf(')', fullStart),
  );
  for (const name of names.toReversed()) {
    const by = BY.exec(stretch.slice(Math.max(0, name.fullStart - BESIDE_DAY), name.fullStart))?.[1]?.length ?? 0;
    const titles = TITLES.exec(stretch.slice(0, name.fullStart))?.[0].length ?? 0;
    const at = start + name.fullStart - Math.max(by, titles) + surplusOf(name.name);
    // "Ada Byron PhD Student": the degree is of the post.
    const end = name.start + stripPersonTitles(name.name).end;
    const behind = behindPerson(stretch, end);
    // "Ada Byron (Turin): On engines" is a headline.
    if (/^\s?[:–—]\s/.test(stretch.slice(behind?.at(-1) ?? end))) return [];
    if (behind) return [at, ...behind.map((place) => start + place)];
    if (mayEnd && name.score >= SURE_NAME && stretch.slice(end).trim() === '') return [at];
  }
  return [];
}

/** "Questions Ada Byron", "Buried Interfaces Ada Byron": words before the name that only stand beside it. */
function surplusOf(name: string): number {
  const first = /^\S+\s+(?=\S+\s+\S)/.exec(name)?.[0].length ?? 0;
  if (first === 0) return 0;
  const words = matchesOf(/\S+/g, name);
  const given = words.findIndex(({ 0: word }) => isGivenName(foldText(word)));
  if (words.length > MOST_OF_NAME && given > 0 && given < words.length - 1) return words[given]?.index ?? 0;
  return personScore(name.slice(first)) > personScore(name) ? first : 0;
}

const MOST_OF_NAME = 3;

/** "Ada Byron 1,2 (joint with …)": the numbers of institutions. */
const NOTE_MARKS = /^\s\d(?:\s?,\s?\d)*(?=\s|$)/;

/** "Robotics Institute, University of Turin": the end of the last of several bodies with commas between them. */
function endOfAll(rest: string, named: readonly Span[], first: number): number {
  return named.reduce(
    (end, one) => (one.start > end && /^,\s(?:the\s)?$/.test(rest.slice(end, one.start)) ? one.end : end),
    first,
  );
}

const BETWEEN = /^([\s,–-]*)(?:(?:The|the|of|from)\s)?$/;
const LONGEST_POST = 100;

/** Where what is printed behind a name about the person begins and ends; null when nothing is. */
function behindPerson(stretch: string, at: number): number[] | null {
  const rest = stretch.slice(at);
  const bracket = /^\s*\([^()]{2,120}\)/.exec(rest);
  if (bracket) return [at + bracket[0].length];
  if (NOTE_MARKS.test(rest)) return [];
  const named = findOrganisations(rest);
  const next = named.find(({ isUnit }) => !isUnit);
  const between = next && BETWEEN.exec(rest.slice(0, next.start));
  // "Ada Byron PhD Student, Robotics Institute, University of Turin"
  const post = next && !between && next.start < LONGEST_POST ? rest.slice(0, next.start) : null;
  if (next && post !== null && isRolePhrase(post.replace(/^[\s,–-]+|[\s,]+$/g, '')))
    return [at, at + endOfAll(rest, named, next.end)];
  if (!next || !between) return null;
  // Without a mark between them name and institution are lines of their own.
  const end = at + endOfAll(rest, named, next.end);
  return (between[1] ?? '').trim() === '' ? [at, end] : [end];
}

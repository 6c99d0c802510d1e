/** Puts what was read into a draft: the first and surest reading of a field stays. */

import { pattern } from '../../text/pattern.ts';
import type { Draft } from '../draft.ts';
import { evenSpaces, factOf, type Ground, textFact } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import type { DateReading } from '../parsers/dates.ts';
import { quotedSpan } from '../parsers/headlines.ts';
import { isOtherDay } from '../parsers/other-days.ts';
import type { PeopleLine } from '../parsers/people-line.ts';
import { settledName } from '../parsers/person-names.ts';
import { isUntitled } from '../parsers/phrases.ts';
import { NOTE_OF_CHANGE } from '../parsers/place-words.ts';
import { placeBehindTitle } from '../parsers/places.ts';
import { type EdgeStanding, movedDay, standingAtBack, standingAtFront, standingOf } from '../parsers/standings.ts';
import { isAfterTalk, isBesideTalk, isTeaBehind, TEA_ASIDE, type TimeReading } from '../parsers/times.ts';
import { findZone } from '../parsers/zones.ts';
import type { AppearanceRole } from '../understanding.ts';
import { wordsBefore } from './days.ts';
import { endOfQuoted, isWithoutTitle, LEADS_TO_QUOTED, linksBehind, QUOTED_IN_SENTENCE } from './title-edges.ts';

export interface FieldNote {
  readonly rule: string;
  readonly confidence: number;
}

/** Adds people in their role; someone who is there already is not added again. */
export function putPeople(
  draft: Draft,
  ground: Ground,
  line: PeopleLine,
  note: FieldNote & { role: AppearanceRole },
): void {
  const text = ground.mapped.text;
  const { rule } = note;
  for (const person of line.people) {
    const value = settledName(text.slice(person.name.start, person.name.end));
    if (value === '' || isUntitled(value)) continue;
    const known = draft.people.find((other) => other.name.value === value || isInflected(other.name.value, value));
    if (known) {
      if (value.length < known.name.value.length)
        known.name = factOf(ground, person.name.start, person.name.end, { value, rule, confidence: note.confidence });
      if (known.affiliations.length === 0) known.affiliations = affiliationFacts(ground, person.affiliations);
      known.post ??= person.role ? { ground, ...person.role } : null;
      continue;
    }
    draft.people.push({
      role: note.role,
      name: factOf(ground, person.name.start, person.name.end, {
        value,
        rule,
        confidence: note.confidence * (0.5 + line.score / 2),
      }),
      affiliations: affiliationFacts(ground, person.affiliations),
      post: person.role ? { ground, ...person.role } : null,
    });
  }
}

/** "Kajetana Nowaka" and "Kajetan Nowak": one name in two cases of Polish; the shorter is the name. */
function isInflected(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  const [x, y] = [a.split(' '), b.split(' ')];
  if (x.length !== y.length || x.length < 2 || x.at(-1) === y.at(-1) || Math.abs(a.length - b.length) < 2) return false;
  return x.every((word, at) => {
    const other = y[at] ?? '';
    const [short, long] = word.length <= other.length ? [word, other] : [other, word];
    const stem = short.replace(/[aeiouyąęó]$/u, '');
    return stem.length > 2 && long.startsWith(stem) && CASE_ENDING.test(long.slice(stem.length));
  });
}

const CASE_ENDING = /^(?:a|ą|ę|u|em|iem|ego|iego|emu|iemu|owi|y|i|im|ym)?$/u;

/** Institutions as printed, each once. */
export function affiliationFacts(ground: Ground, spans: readonly Span[]) {
  const facts = spans.flatMap(
    (span) => textFact(ground, span.start, span.end, { rule: 'affiliation/beside-name', confidence: 0.9 }) ?? [],
  );
  return facts.filter((fact, at) => facts.findIndex((other) => other.value === fact.value) === at);
}

/** "(slides)", "(in French)": notes behind a title. */
const NOTES_BEHIND = pattern('i')`
  \s*(?:
    \((?:
      slides?|video|recording|pdf|joint work.*|abstract|in (?:english|french|german)|notes|online|zoom|virtual
      |cancell?ed|postponed|moved|rescheduled|new (?:date|time|room)|verschoben|reportée?|abgesagt|annulée?
    )[^()]*\)\s*
  )+$
`;

/** "Moved: …", "[Reminder] …": what a title is called before it begins. */
const CALLED = pattern('i')`
  ^\s*[[(]?\s*(?:
    moved
    |(?:
      new (?:time|room)|room change|changed?|updated?|reminder|erinnerung|rappel|recordatorio|promemoria
      |przypomnienie|herinnering
    )
  )\s*[\])]?\s*[:!–—-]+\s*(?=\S)
`;

/** Takes a stretch as the title, quotes and a closing dot left out; "TBA" means that there is none yet. */
export function putTitle(draft: Draft, ground: Ground, span: Span, note: FieldNote): boolean {
  if (draft.title) return false;
  const text = ground.mapped.text;
  let { start, end } = span;
  const front = standingAtFront(text.slice(start, end));
  if (front) {
    putTitleStanding(draft, ground, { ...front, at: start });
    start += front.border;
  }
  const told = QUOTED_IN_SENTENCE.exec(text.slice(start, end))?.[0];
  const off = told === undefined ? null : standingOf(text.slice(start + told.length, end));
  if (told !== undefined && off) {
    putTitleStanding(draft, ground, { ...off, at: start + told.length });
    end = start + told.length;
  }
  const called = CALLED.exec(text.slice(start, end));
  if (called) start += called[0].length;
  const marks = /^[\s"“„«'‘*_–—:.-]+(?=[\p{L}\d$([])/u.exec(text.slice(start, end))?.[0].replace(/[([].*$/, '') ?? '';
  const opening = marks.trimEnd();
  const lead = BEGINS_QUOTED.test(text.slice(start + opening.length - 1, end)) ? opening.slice(0, -1) : marks;
  const whole = text.slice(start, end);
  end = start + endOfQuoted(whole);
  start += lead.length;
  end -= linksBehind(text.slice(start, end));
  const back = standingAtBack(text.slice(start, end));
  if (back) {
    putTitleStanding(draft, ground, { ...back, at: start });
    end = start + back.border;
  }
  const placed = placeBehindTitle(text.slice(start, end));
  if (placed) {
    putLocation(draft, ground, { start: start + placed.start, end: start + placed.end }, PLACE_BEHIND);
    end = start + placed.border;
  }
  const tailed = text.slice(start, end);
  const notes = NOTES_BEHIND.exec(tailed)?.[0].length ?? 0;
  end -= notes;
  end -= NOTE_IN_BRACKET.exec(text.slice(start, end))?.[0].length ?? 0;
  end -= WITH_OTHERS.exec(text.slice(start, end))?.[0].length ?? 0;
  end -=
    /\s+(?:[[(]?(?:slides?|video|pdf|recording|abstract|link)[\])]?[\s,|/]*)+$/.exec(text.slice(start, end))?.[0]
      .length ?? 0;
  const core = text.slice(start, end);
  const tail = /(?:\s*[([]\s?(?:at|um|à|ore|alle|ab|from|now|NB:?)?)?[\s"”“»'’*_,;:–—|-]*$/.exec(core)?.[0].length ?? 0;
  end -= tail;
  if (ENDS_QUOTED.test(text.slice(start, end + 1))) end += 1;
  const quoted = text.slice(start, end);
  if (/[^.]\.$/.test(quoted) && !/\b\p{Lu}\.$|\betc\.$/u.test(quoted)) end -= 1;
  const inner = text.slice(start, end);
  if (/[”"»]$/.test(inner) && lead !== '' && !ENDS_QUOTED.test(inner)) end -= 1;
  const value = evenSpaces(text.slice(start, end));
  if ([OF_SENTENCE, OF_PAGE, OF_PROFILE, OF_MOMENT].some((pattern) => pattern.test(value))) return false;
  const standing = value.length < LONGEST_STANDING ? standingOf(value) : null;
  if (standing?.start === 0 && !/\p{L}/u.test(value.slice(standing.end))) {
    putTitleStanding(draft, ground, { ...standing, at: start });
    return false;
  }
  if (standing && SAID_OF_TALK.test(value)) return false;
  if (value === '' || isWithoutTitle(whole) || isUntitled(value) || isUntitled(firstOf(value))) {
    draft.isUntitled ||= isWithoutTitle(whole) || isUntitled(value);
    return false;
  }
  if (LEADS_TO_QUOTED.test(value)) {
    const behind = quotedSpan(text, end, end + LONGEST_QUOTED);
    return behind !== null && behind.outer.start - end < NEAR_TITLE && putTitle(draft, ground, behind, note);
  }
  draft.title = factOf(ground, start, end, { value, rule: note.rule, confidence: note.confidence });
  draft.titlePassage = { ground, start, end };
  return true;
}

/** "is postponed; no new day yet": what is said of a talk. */
const SAID_OF_TALK =
  /^(?:is|was|has (?:been|had)|had to|will be|must be|ist|wird|wurde|muss|est|sera|a été|è|sarà|será|ha sido|wordt|zostaje)\s/u;

const LONGEST_QUOTED = 300;
const NEAR_TITLE = 4;

/** "title to be announced. 1 University of Turin": what stands before the full stop. */
function firstOf(value: string): string {
  return /^.{8,40}?(?=\.\s)/u.exec(value)?.[0] ?? value;
}

/** The rest of a sentence of which the name was the beginning: "will talk about …". */
const OF_SENTENCE = pattern('u')`
  ^(?:
    (?:
      moderated|chaired|hosted|introduced|organi[sz]ed|animée?|modérée?|présidée?|moderiert|moderad[ao]
      |moderat[ao]|presiedut[ao]
    )\s(?:by|par|von|por|da)\s
    |(?:who|qui|que|che|quien|wie|kto|które|która|który|der|die|das)\s
  )?(?:
    # English
    will|shall|is (?:giving|speaking|going|presenting|visiting)|has agreed|speaks|spoke|talks|talked|visits
    |visited
    |(?:gives?|gave|delivers?|delivered|presents?|presented) (?:an?|the|his|her|their|this)
    # German
    |spricht|referiert|berichtet|hält|wird (?:\p{Ll}+ ){0,6}(?:sprechen|halten|berichten|vortragen)
    # French
    |donnera|présentera|parlera|interviendra
    # Spanish
    |hablará|impartirá|dará|presentará
    # Italian
    |parlerà|terrà|presenterà
    # Portuguese
    |falará|apresentará
    # Dutch
    |spreekt|houdt|vertelt
    # Polish
    |wygłosi|opowie|przedstawi
  )\s
`;
/** "ada@uni.example", "https://uni.example/~ada", "first ‹ previous 1 2 3 next ›": what belongs to the page. */
const OF_PAGE = /^(?:[^\s@]+@[^\s@]+\.\p{L}+|https?:\/\/\S+|www\.\S+)(?=\s|$)|^[^‹›]{0,20}‹[^‹›]*\d[^‹›]*›/u;
/** "godz. 15:00", "s. 3160 dr hab": an hour, or a room before the degrees of a name. */
const OF_MOMENT = pattern('iu')`
  ^(?:(?:godz\.?|um|at|ore|à|a las|às|kl\.?|om)\s)?\d{1,2}\s?[:.h]\s?\d\d(?:\s?(?:uhr|h|[ap]\.?m\.?))?$
  |^[\p{L}.]{1,5}\s?\d[\p{L}\d.-]*(?:,?\s(?:prof|dr|hab|mgr|inż|dott|doc|ing|lic)\.?)*$
`;
/** "Meet the speaker", "Alumni spotlight": what heads the portrait of somebody. */
const OF_PROFILE = pattern('iu')`
  ^(?:
    (?:meet|introducing) (?:the|our|your|this week['’]s) [\p{L}\s]{3,30}
    |(?:
      (?:[\p{L}-]+ ){0,2}(?:spotlight|profile|portrait)
      |(?:speaker|guest|faculty|alumni|alumna|alumnus|student|staff|member|researcher|fellow|scholar) (?:
        spotlight|profile|portrait|interview
      ):\s.*
    )
    |(?:an? )?interview(?: with)?
    |(?:news|talk|seminar|colloquium|lecture|event|guest lecture|thesis|defen[cs]e)
      (?: (?:alert|announcement|details|information))?
  )$
`;
/** "CANCELLED" where the title would stand. */
const LONGEST_STANDING = 40;
/** "(own work, no preprint yet)", "(Vortrag auf Englisch)", "(referat w języku angielskim)": what kind of talk it is, in which language. */
const NOTE_IN_BRACKET = pattern('iu')`
  \s{0,3}\((?:
    (?:own|joint|ongoing|based on|gemeinsam\p{L}*|travail|trabajo|lavoro|praca)\s(?:joint\s)?
      (?:work|papers?|arbeit|en\s|in\s|con\s|avec\s|wspólna|mit\s)[^()]*
    |(?:
      (?:
        talk|lecture|seminar|vortrag|exposé|conférence|charla|conferencia|palestra|seminario|conferenza
        |referat|wykład|odczyt|lezing|voordracht
      )\s
    )?(?:in|auf|en|em|w języku|in het|po)\s(?:
      english|french|german|italian|spanish|polish|dutch|portuguese|englisch|deutsch|französisch
      |anglais|français|allemand|inglés|español|francés|inglese|italiano|francese|inglês|português
      |engels|nederlands|het engels|angielsku|polsku|angielskim|polskim|francuskim|niemieckim
    )(?![\p{L}])[^()]*
    |(?:vortrag|talk|lecture|presentation|exposé|referat|voordracht)\s(?:zur|zum|on the|on his|on her|sur)
      \s[^()]*(?:arbeit|thesis|thèse)[^()]*
    |(?:talk|lecture|seminar|vortrag|exposé|charla|seminario|referat|wykład|lezing)\s
      (?:online|via zoom|hybrid|on zoom|en ligne|zdalnie|en línea)[^()]*
    |[^()]*(?:no|an?|new|see) (?:preprint|arxiv)[^()]*
    |\p{Lu}[\p{L}’'-]+(?:\set al\.?|,\s\p{Lu}[\p{L}’'-]+(?:,\s\p{Lu}[\p{L}’'-]+)+)(?:,?\s(?:19|20)\d\d)?
  )\)\s*$
`;
/** "(with Ada Byron)": who else it is by. */
const WITH_OTHERS =
  /\s*\((?:[Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et) \p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}(?:(?:,| and| und| et| &| y) [^()]*)?\)\s*$/u;
/** "“Every map lies”, and then?": the quote belongs to the title. */
const BEGINS_QUOTED = /^["“„«][^"“”„«»]{2,120}["”“»][\s,.:;?!–—-]{1,4}[\p{L}\d"“„«]/u;
/** "The many lives of “Emma”" */
const ENDS_QUOTED = /^(?:[^"“”„«»]*["“„«][^"“”„«»]*["”“»])*[^"“”„«»]*\s["“„«][^"“”„«»]+["”“»]$/u;

const PLACE_BEHIND: FieldNote = { rule: 'location/behind-title', confidence: 0.75 };

function putTitleStanding(
  draft: Draft,
  ground: Ground,
  said: Omit<EdgeStanding, 'border'> & { readonly at: number },
): void {
  draft.status ??= factOf(ground, said.at + said.start, said.at + said.end, {
    value: said.status,
    rule: 'status/title',
    confidence: 0.9,
  });
}

/** Takes the day of the talk from readings, days of publication and spans of days left out. */
export function putDay(draft: Draft, page: Page, dates: readonly DateReading[]): boolean {
  if (draft.day) return completeYear(draft, dates);
  const fit = dates.find((date) => date.untilDay === null && !isOtherDay(wordsBefore(page, date)));
  if (!fit) return false;
  draft.day = { type: 'read', reading: fit, ground: page.ground, year: fit.year, yearIsImplied: false };
  return true;
}

const LONGEST_COURSE = 7;

/** Takes the first of the days over which a course is held. */
export function putFirstDay(draft: Draft, page: Page, dates: readonly DateReading[]): void {
  if (draft.day) return;
  const span = dates.find(
    (date) =>
      date.untilDay !== null && date.untilDay - date.day < LONGEST_COURSE && !isOtherDay(wordsBefore(page, date)),
  );
  if (span) draft.day = { type: 'read', reading: span, ground: page.ground, year: span.year, yearIsImplied: false };
}

/** "Oct 7" and further down "Tuesday, October 7, 2025": one day, and its year. */
function completeYear(draft: Draft, dates: readonly DateReading[]): boolean {
  const { day } = draft;
  if (day?.type !== 'read' || day.year !== null) return false;
  const { month, day: date } = day.reading;
  const same = dates.find((one) => one.month === month && one.day === date && one.year !== null);
  if (same) day.year = same.year;
  return false;
}

/** Takes what a stretch says of the talk's standing, and the day to which it is moved. */
export function putStandingOf(draft: Draft, page: Page, span: Span, note: FieldNote): boolean {
  const printed = page.text.slice(span.start, span.end);
  const standing = standingOf(printed);
  if (!standing) return false;
  draft.status ??= factOf(page.ground, span.start + standing.start, span.start + standing.end, {
    ...note,
    value: standing.status,
  });
  const day = standing.status === 'RESCHEDULED' ? movedDay(printed, page.dateContext) : null;
  if (day) {
    const reading = { ...day, start: day.start + span.start, end: day.end + span.start };
    const known = draft.day?.type === 'read' ? draft.day : null;
    const isKnown = known !== null && known.reading.month === day.month && known.reading.day === day.day;
    const year = day.year ?? (isKnown ? known.year : null);
    draft.day = { type: 'read', reading, ground: page.ground, year, yearIsImplied: false };
  }
  return true;
}

const BEFORE_HOUR = 30;
const BEFORE_LATER_HOUR = 50;

function lineBefore(text: string, at: number): string {
  const before = text.slice(Math.max(0, at - BEFORE_LATER_HOUR), at);
  return before.slice(before.lastIndexOf('\n') + 1);
}

/** Takes start and end of the talk, and not of the tea before it, and the zone beside them. */
export function putTimes(draft: Draft, page: Page, all: readonly TimeReading[]): boolean {
  const times = all.filter(({ start }) => !isAfterTalk(lineBefore(page.text, start)));
  const ofTalk = times.find(
    ({ start, end }) =>
      !isBesideTalk(page.text.slice(Math.max(0, start - BEFORE_HOUR), start)) &&
      !isTeaBehind(page.text.slice(end, end + BEFORE_HOUR)),
  );
  const [first] = times;
  // "10:30am: coffee" above "11am: talk" says when the coffee is.
  const isOfTea = first !== undefined && isTeaBehind(page.text.slice(first.end, first.end + BEFORE_HOUR));
  const time = ofTalk ?? (isOfTea ? undefined : first);
  if (draft.startTime || !time) return false;
  draft.startTime = factOf(page.ground, time.start, time.fromEnd, {
    value: time.from,
    rule: 'time/printed',
    confidence: 0.9,
  });
  if (time.to)
    draft.endTime = factOf(page.ground, time.toStart, time.end, {
      value: time.to,
      rule: 'time/printed',
      confidence: 0.9,
    });
  // "3 PM ET": the end of the hour tells that two letters behind it are a zone.
  const at = Math.max(time.start, time.end - 4);
  const behind = page.text.slice(time.end, time.end + 40).split('\n')[0] ?? '';
  const zone = findZone(page.text.slice(at, time.end) + behind);
  if (zone && zone.start - (time.end - at) <= 15) {
    draft.timeZone ??= factOf(page.ground, at + zone.start, at + zone.end, {
      value: zone.zone,
      rule: 'zone/printed',
      confidence: 0.85,
    });
  }
  return true;
}

/** "Share Facebook LinkedIn X Chauvenet Hall": buttons before the place. */
const SHARED =
  /^\s*(?:(?:share|tweet|facebook|linkedin|twitter|whatsapp|bluesky|mastodon|instagram|reddit|email|e-mail|print|X)\s+){2,}/iu;

/** Takes a stretch as the place of meeting. */
export function putLocation(draft: Draft, ground: Ground, span: Span, about: FieldNote): boolean {
  if (draft.location) return false;
  const printed = ground.mapped.text.slice(span.start, span.end);
  if (isUntitled(printed)) return false;
  const shared = SHARED.exec(printed)?.[0].length ?? 0;
  const lead =
    shared + (/^\s*(?:in|at)\s(?=\p{Lu}|room|the\s)(?!in\sperson)/u.exec(printed.slice(shared))?.[0].length ?? 0);
  // "Room 7)": a bracket that opens before the place closes behind it.
  const note = NOTE_OF_CHANGE.exec(printed) ?? TEA_ASIDE.exec(printed);
  if (note && note.index > 1)
    return putLocation(draft, ground, { start: span.start, end: span.start + note.index }, about);
  const unopened = printed.includes('(') ? 0 : (/\)\s*$/.exec(printed)?.[0].length ?? 0);
  const tail = unopened > 0 ? unopened : (/(?:\s*[.;,!]|\s+only[.!]?)\s*$/.exec(printed)?.[0].length ?? 0);
  draft.location = textFact(ground, span.start + lead, span.end - tail, about);
  return draft.location !== null;
}

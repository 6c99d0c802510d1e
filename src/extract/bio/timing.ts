/** Says when a post was held, and whether it still is. */

import { AND_OR_EN } from '../../text/and.ts';
import { pattern } from '../../text/pattern.ts';
import type { Clause } from './clauses.ts';
import type { Group, Grouping } from './groups.ts';
import type { Period } from './periods.ts';
import type { HeadMark, Mark, OrganisationMark, PeriodMark } from './shape.ts';

type Ongoing = 'YES' | 'NO' | 'UNKNOWN';

export interface Timing {
  readonly start: string | null;
  readonly end: string | null;
  readonly ongoing: Ongoing;
}

export interface TimingContext {
  readonly clause: Clause;
  /** The clause that a verbless one goes on from. */
  readonly previous: Clause | null;
  readonly isPostLine: boolean;
  /** "Previously", "before that" or "before joining X" stands over the clause. */
  readonly isBefore: boolean;
}

const NOW = pattern('iu')`
  (?<![\p{L}])(?:
    currently|now|presently|today|at present|heute|derzeit|zurzeit|actuellement|actualmente|attualmente
    |atualmente|obecnie|momenteel|nu|numera|i dag|idag|nå|nyní|v současnosti
  )(?![\p{L}])
`;
const ONCE = pattern('iu')`
  (?<![\p{L}])(?:
    # English
    previously|formerly|earlier|before that|prior to that|prior to this|before this|until recently|in the past
    # German
    |zuvor|davor|früher
    # French
    |auparavant|précédemment
    # Spanish
    |anteriormente|antes|previamente
    # Italian
    |in precedenza|precedentemente
    # Dutch
    |eerder|daarvoor|voorheen
    # Polish
    |wcześniej|poprzednio
    # Czech
    |dříve|předtím
    # Nordic
    |tidigare|dessförinnan|tidligere
  )(?![\p{L}])
`;

/** "Professor at X and, since 2023, editor of …". */
const GOES_ON_UNREAD = pattern('u')`[ⓄⓊ]\s(?:${AND_OR_EN}),\s(?:\p{L}+\s)?Ⓟ,\s[^ⓇⒹⓅ]*$`;

/** "Has been R for the past seven years", "ever since": up to now, though no year says so. */
const UP_TO_NOW = pattern('iu')`
  \b(?:
    ever\ssince|(?<!\band,\s)for\s(?:the\s)?(?:(?:past|last)\s)?
      (?:(?:over|more\sthan|nearly|almost|about|some|at\sleast|close\sto)\s)?(?:[\p{L}\d-]+\s){1,2}(?:years|decades|months)
    |for\s(?:a|nearly\sa|almost\sa|over\sa|more\sthan\sa)\s(?:decade|year)
  )\b
`;

/** "Has been promoted to full professor". */
const JUST_GIVEN =
  /\bhas\s(?:\p{Ll}+\s)?been\s(?:promoted|appointed|named|made)\s(?:to\s|as\s)?(?:an?\s|the\s|its\s)?Ⓡ/u;

/** "Before her appointment as R in 2015", "left X in 2003 to become R". */
const ARRIVES =
  /\b(?:appointment|promotion|election)\s(?:as|to)\s|\bleft\s[^Ⓟ;]*Ⓟ\sto\s(?:become|be|take\sup)\s|\bleft\sⓅ\sfor\s|\btook\s(?:an?|the)\s(?:\p{Ll}+\s)?Ⓡ/u;

/** "Hired her out of a Ⓡ at Ⓞ". */
const OUT_OF = /\b(?:out\sof|away\sfrom)\s(?:an?|his|her|their)\s(?:\p{Ll}+\s)?Ⓡ/u;

/** "This informs her role as Ⓡ at Ⓞ". */
const IN_PRESENT_ROLE = /(?<!\p{L})\p{Ll}{3,}s\s(?:his|her|their)\s(?:\p{Ll}+\s)?(?:role|position|post|work)\sas\s/u;

/** Whether the time that a clause names is that of what is no post to be read. */
export function opensUnread({ outline }: Clause): boolean {
  return GOES_ON_UNREAD.test(outline);
}

/** The span of time of one post or degree of a group at one of its organisations. */
export function periodFor(
  head: HeadMark | null,
  place: OrganisationMark | null,
  group: Group,
  { leading }: Grouping,
): Period | null {
  const { heads, places, periods } = group;
  const at = head ? heads.indexOf(head) : -1;
  if (heads.length > 1 && periods.length === heads.length && at >= 0) {
    const [firstPeriod] = periods;
    const lastHead = heads.at(-1);
    const isBetween = firstPeriod && lastHead && firstPeriod.at < lastHead.at;
    if (isBetween || places.length <= 1) return periods[at]?.period ?? null;
  }
  const nextHead = heads[at + 1];
  if (head && nextHead) {
    const own = periods.find((one) => one.at > head.at && one.at < nextHead.at);
    if (own) return own.period;
  }
  if (place && places.length > 1) {
    const next = places.find((other) => other.at > place.at);
    const own = periods.find((one) => one.at > place.at && (!next || one.at < next.at));
    const isShared = !next && own !== undefined && periods.length === 1;
    if (own && next) return own.period;
    if (own && !isShared) return own.period;
    if (!own && periods.length > 0 && !lastOf(places, periods)) return leading?.period ?? null;
  }
  const behind = periods[0]?.period ?? null;
  // "From 2009 to 2014 a lecturer at X and then a reader at Y": the span is that of the first.
  if (!behind && group.isNext && leading && !leading.period.isOpen) return null;
  if (heads[0]?.sign === 'Ⓓ') return behind ?? leading?.period ?? null;
  if (leading && behind && behind.from === behind.to && leading.period.from !== leading.period.to)
    return leading.period;
  return behind ?? leading?.period ?? null;
}

function lastOf(places: readonly Mark[], periods: readonly PeriodMark[]): boolean {
  const [only] = periods;
  const last = places.at(-1);
  return periods.length === 1 && only !== undefined && last !== undefined && only.at > last.at;
}

/** Start, end and currency of a post, from the tense of its clause, its span of time and the adverbs. */
export function timingOf(role: string, period: Period | null, context: TimingContext): Timing {
  const { clause, previous } = context;
  const verb =
    clause.verb ?? (clause.opening === 'PLAIN' || clause.opening === 'WHERE' ? (previous?.verb ?? null) : null);
  const isPoint = period !== null && period.from !== null && period.from === period.to;
  const startsOnly =
    isPoint &&
    (ARRIVES.test(clause.outline) ||
      verb?.kind === 'BECOME' ||
      verb?.kind === 'FOUND' ||
      verb?.tense === 'FUTURE' ||
      verb?.tense === 'PRESENT');
  const start = period?.from ?? null;
  const end = startsOnly ? null : (period?.to ?? null);
  // "Hired her in 1986 out of a position at X": what ended then.
  if (OUT_OF.test(clause.outline)) return { start: null, end: null, ongoing: 'NO' };
  return { start, end, ongoing: ongoingOf() };

  function ongoingOf(): Ongoing {
    if (/^(?:former|past|ex-)/i.test(role) || /\b(?:stints?|spent|(?<!\bis\s)spending)\b/.test(clause.outline))
      return 'NO';
    if (period?.isOpen && clause.opening === 'AFTER') return 'NO';
    if (period?.isOpen && verb?.tense !== 'FUTURE')
      return verb?.tense === 'PAST' && verb.kind !== 'BECOME' && !/since|seit|depuis|[-–]/.test(clause.outline)
        ? 'NO'
        : 'YES';
    if (period !== null && period.to !== null && !startsOnly && period.from !== period.to) return 'NO';
    if (verb?.tense === 'FUTURE') return 'UNKNOWN';
    if (context.isBefore || ONCE.test(clause.outline)) return 'NO';
    if (clause.opening === 'AFTER') return 'NO';
    if (clause.opening === 'BEFORE') return 'UNKNOWN';
    const isNow =
      NOW.test(clause.outline) &&
      (verb === null ||
        verb.tense === 'PRESENT' ||
        verb.tense === 'PERFECT' ||
        /now|currently/.test(clause.outline.slice(0, 30)));
    if (isNow) return 'YES';
    if (verb === null && IN_PRESENT_ROLE.test(clause.outline)) return 'YES';
    if (verb === null) return context.isPostLine || /Ⓢ/u.test(clause.outline) ? 'YES' : isPoint ? 'NO' : 'UNKNOWN';
    if (/^chair\b/.test(role) && /chair/.test(verb.printed))
      return /chairs/.test(verb.printed) ? 'YES' : verb.tense === 'PAST' ? 'NO' : 'UNKNOWN';
    if (verb.kind === 'ASIDE' && /^is\s/.test(verb.printed)) return 'YES';
    if (verb.kind === 'ASIDE') return /Ⓢ[^Ⓡ]{0,12}Ⓡ/u.test(clause.outline) ? 'YES' : 'UNKNOWN';
    if (verb.tense === 'PRESENT') return 'YES';
    if (period === null && JUST_GIVEN.test(clause.outline)) return 'YES';
    if (verb.tense === 'PERFECT' && period === null && UP_TO_NOW.test(clause.outline)) return 'YES';
    if (verb.kind === 'BECOME' || verb.tense === 'PERFECT' || (isPoint && ARRIVES.test(clause.outline)))
      return 'UNKNOWN';
    return verb.tense === 'PAST' ? 'NO' : previous?.verb?.tense === 'PRESENT' ? 'UNKNOWN' : 'NO';
  }
}

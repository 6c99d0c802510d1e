/** Reads the time zones that texts name: abbreviations, names of zones and of cities, offsets from UTC. */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';

export interface ZoneReading {
  /** IANA name. */
  readonly zone: string;
  readonly start: number;
  readonly end: number;
}

/** Two letters that are as often something else: a zone straight behind an hour only. */
const BEHIND_HOUR = '(?<=(?:\\d|[apAP]\\.?\\s?[mM]\\.?|[nN]oon|[uU]hr)[\\s,*]{0,3}[([]?)';
/** Also "all times CAT", "times are given in EAT": three letters that are words as well. */
const OF_HOURS =
  '(?<=(?:(?:\\d|[apAP]\\.?\\s?[mM]\\.?|[nN]oon)[\\s*]{0,3}[([]?|(?:[Tt]imes?|[Hh]ours?)\\s(?:are\\s)?(?:(?:given|shown|stated)\\s)?(?:in\\s)?))';
/** "Eastern" alone is a zone unless it goes on as a name: "Eastern Europe". */
const ALONE = '(?!\\s\\p{L})';
/** Behind an hour a name may follow: "3 pm Eastern Gross Hall". */
const NO_REGION = '(?!\\s(?:Europe|Asia|Africa|America|Ocean|Rim|Islands?))';
/** The name is looked for first, and what stands before it only where that is there. */
const behindHour = (name: string) => `(?=${name})${BEHIND_HOUR}${name}`;
const ofHours = (name: string) => `(?=${name})${OF_HOURS}${name}`;
const named = (list: string) => new RegExp(`(?<![\\p{L}\\d/])(?:${list})(?![\\p{L}\\d])`, 'u');

const ZONES: readonly (readonly [RegExp, string])[] = [
  [
    named(
      `E[SD]T|US/Eastern|(?:US )?Eastern(?: Standard| Daylight)? [Tt]ime(?: [Zz]one)?|(?:US )?Eastern${ALONE}|New York time|${behindHour(`(?:Eastern${NO_REGION}|ET)`)}`,
    ),
    'America/New_York',
  ],
  [
    named(
      `CDT|CST|US/Central|(?:US )?Central (?:Standard |Daylight )?[Tt]ime(?: [Zz]one)?(?! Europe)|Chicago time|${behindHour(`(?:Central${NO_REGION}|CT)`)}`,
    ),
    'America/Chicago',
  ],
  [
    named(
      `M[SD]T|US/Mountain|(?:US )?Mountain (?:Standard |Daylight )?[Tt]ime(?: [Zz]one)?|${behindHour(`(?:Mountain${NO_REGION}|MT)`)}`,
    ),
    'America/Denver',
  ],
  [
    named(
      `P[SD]T|US/Pacific|(?:US )?Pacific(?: Standard| Daylight)? [Tt]ime(?: [Zz]one)?|(?:US )?Pacific${ALONE}|California time|${behindHour(`(?:Pacific${NO_REGION}|PT)`)}`,
    ),
    'America/Los_Angeles',
  ],
  [named('AK[SD]T|Alaska(?: Standard| Daylight)? Time'), 'America/Anchorage'],
  [named(`${behindHour('HST')}|Hawaii(?:an)?(?:-Aleutian)?(?: Standard)? Time`), 'Pacific/Honolulu'],
  [named(`${behindHour('N[SD]T')}|Newfoundland(?: Standard| Daylight)? Time`), 'America/St_Johns'],
  [named('ADT|Atlantic (?:Standard |Daylight )?Time|Halifax time'), 'America/Halifax'],
  [named('CES?T|MES?Z|Central European (?:Summer |Standard )?Time|Paris time'), 'Europe/Paris'],
  [named(`${behindHour('EES?T')}|OES?Z|Eastern European (?:Summer |Standard )?Time`), 'Europe/Helsinki'],
  [named(`${behindHour('WES?T')}|Western European (?:Summer |Standard )?Time`), 'Europe/Lisbon'],
  [
    named('BST|(?:UK|U\\.K\\.|London|British|Cambridge|Oxford|Edinburgh)(?: (?:Summer|local))? [Tt]ime'),
    'Europe/London',
  ],
  [named(`${behindHour('MSK')}|Moscow (?:Standard )?[Tt]ime`), 'Europe/Moscow'],
  [named(behindHour('TRT')), 'Europe/Istanbul'],
  [named('(?:UTC|GMT)(?!\\s?[+\\-−–]\\s?\\d)'), 'UTC'],
  [named('JST|Japan(?:ese)? (?:Standard )?[Tt]ime'), 'Asia/Tokyo'],
  [named('KST|Korean? (?:Standard )?[Tt]ime'), 'Asia/Seoul'],
  [named('SGT|Singapore (?:Standard )?[Tt]ime'), 'Asia/Singapore'],
  [named('HKT|Hong Kong (?:Standard )?[Tt]ime'), 'Asia/Hong_Kong'],
  [named('China (?:Standard )?[Tt]ime|Beijing [Tt]ime'), 'Asia/Shanghai'],
  [named('Indian? (?:Standard )?[Tt]ime'), 'Asia/Kolkata'],
  [named('IDT|Israel(?:i)? (?:Standard |Daylight |Summer )?[Tt]ime|Jerusalem time'), 'Asia/Jerusalem'],
  [named('AE[SD]?T|Australian Eastern (?:Standard |Daylight )?Time|Sydney time|Melbourne time'), 'Australia/Sydney'],
  [named('ACDT|ACST|Adelaide time'), 'Australia/Adelaide'],
  [named('AWST|Australian Western (?:Standard )?Time|Perth time'), 'Australia/Perth'],
  [named('NZ[SD]?T|New Zealand (?:Standard |Daylight )?[Tt]ime'), 'Pacific/Auckland'],
  [named('SAST|South African? (?:Standard )?[Tt]ime'), 'Africa/Johannesburg'],
  [named(`${ofHours('EAT')}|East Africa(?:n)? [Tt]ime|Nairobi time`), 'Africa/Nairobi'],
  [named(`${ofHours('CAT')}|Central Africa(?:n)? [Tt]ime`), 'Africa/Maputo'],
  [named(`${ofHours('WAT')}|West Africa(?:n)? [Tt]ime|Lagos time`), 'Africa/Lagos'],
  [named(`${ofHours('GST')}|Gulf (?:Standard )?[Tt]ime`), 'Asia/Dubai'],
  [named(`${ofHours('PKT')}|Pakistan (?:Standard )?[Tt]ime`), 'Asia/Karachi'],
  [named(`${ofHours('ICT')}|Indochina [Tt]ime|Bangkok time`), 'Asia/Bangkok'],
  [named(`${ofHours('WIB')}|Jakarta time`), 'Asia/Jakarta'],
  [named(`${behindHour('BRT')}|[Hh]ora de Brasília|[Hh]orário de Brasília|Brasília time`), 'America/Sao_Paulo'],
  [named(`${behindHour('ART')}|[Hh]ora (?:de )?Argentina|[Hh]ora de Buenos Aires`), 'America/Argentina/Buenos_Aires'],
  [named(`${behindHour('CLS?T')}|[Hh]ora (?:de )?Chile|[Hh]ora de Santiago`), 'America/Santiago'],
  [named('[Hh]ora (?:de )?Colombia|[Hh]ora de Bogotá'), 'America/Bogota'],
  [named('[Hh]ora (?:de|del centro de) (?:la Ciudad de )?México'), 'America/Mexico_City'],
];
/** Any of them, in one look at the places where a capital or "hora" begins: no other needs the list. */
const ANY_ZONE = new RegExp(`(?=[A-Zh])(?:${ZONES.map(([{ source }]) => source).join('|')})`, 'u');
/** What all of these names have: to look for it first saves most of the time. */
const ZONE_WORD = /[A-Z]{2}|[Tt]ime|Eastern|Central|Mountain|Pacific|[Hh]or[aá]/;
/** "Berliner Zeit", "heure de Paris", "czasu warszawskiego": the hour of a place. */
const OF_CITY = inAnyCase(pattern('u')`
  (?<!\p{L})(?:
    # English
    (
      berlin|munich|vienna|zurich|rome|madrid|lisbon|warsaw|amsterdam|brussels|stockholm|copenhagen|oslo
      |helsinki|athens|prague|budapest|toronto|tel aviv|tokyo|seoul|beijing
    ) (?:local )?time
    # German
    |(berliner|münchner|wiener|zürcher|deutsche|mitteleuropäische) (?:sommer)?zeit
    # French
    |heure (?:locale )?(?:de |d['’])(paris|bruxelles|genève|montréal|londres)
    # Spanish and Portuguese
    |hora (?:local )?(?:de |d['’])(madrid|españa|lisboa|barcelona)
    # Italian
    |ora (?:locale )?(?:di |d['’])(roma|italia)
    # Polish
    |czasu? (warszawskiego|polskiego|środkowoeuropejskiego)
    # Dutch
    |(nederlandse|amsterdamse) tijd
  )(?!\p{L})
`);
const CITIES: Readonly<Record<string, string>> = {
  berlin: 'Europe/Berlin',
  berliner: 'Europe/Berlin',
  munich: 'Europe/Berlin',
  münchner: 'Europe/Berlin',
  deutsche: 'Europe/Berlin',
  mitteleuropäische: 'Europe/Berlin',
  vienna: 'Europe/Vienna',
  wiener: 'Europe/Vienna',
  zurich: 'Europe/Zurich',
  zürcher: 'Europe/Zurich',
  rome: 'Europe/Rome',
  roma: 'Europe/Rome',
  italia: 'Europe/Rome',
  madrid: 'Europe/Madrid',
  españa: 'Europe/Madrid',
  barcelona: 'Europe/Madrid',
  lisbon: 'Europe/Lisbon',
  lisboa: 'Europe/Lisbon',
  warsaw: 'Europe/Warsaw',
  warszawskiego: 'Europe/Warsaw',
  polskiego: 'Europe/Warsaw',
  środkowoeuropejskiego: 'Europe/Warsaw',
  amsterdam: 'Europe/Amsterdam',
  amsterdamse: 'Europe/Amsterdam',
  nederlandse: 'Europe/Amsterdam',
  brussels: 'Europe/Brussels',
  bruxelles: 'Europe/Brussels',
  stockholm: 'Europe/Stockholm',
  copenhagen: 'Europe/Copenhagen',
  oslo: 'Europe/Oslo',
  helsinki: 'Europe/Helsinki',
  athens: 'Europe/Athens',
  prague: 'Europe/Prague',
  budapest: 'Europe/Budapest',
  paris: 'Europe/Paris',
  genève: 'Europe/Zurich',
  londres: 'Europe/London',
  toronto: 'America/Toronto',
  montréal: 'America/Toronto',
  'tel aviv': 'Asia/Jerusalem',
  tokyo: 'Asia/Tokyo',
  seoul: 'Asia/Seoul',
  beijing: 'Asia/Shanghai',
};
const IANA =
  /\b(?:Africa|America|Asia|Atlantic|Australia|Europe|Indian|Pacific)\/[A-Z][A-Za-z_-]+(?:\/[A-Z][A-Za-z_]+)?\b/;
const OFFSET = /(?<![\p{L}\d])(?:UTC|GMT)\s?([+\-−–])\s?(1[0-4]|0?\d)(?::?([0-5]\d))?(?![\d:])/u;
/** Offsets that are no whole hours, by a zone that keeps each all year. */
const PARTS_OF_HOUR: Readonly<Record<string, string>> = {
  '+3:30': 'Asia/Tehran',
  '+4:30': 'Asia/Kabul',
  '+5:30': 'Asia/Kolkata',
  '+5:45': 'Asia/Kathmandu',
  '+6:30': 'Asia/Yangon',
  '+9:30': 'Australia/Darwin',
};

/** The first time zone that a text names, or null. */
export function findZone(text: string): ZoneReading | null {
  const iana = IANA.exec(text);
  if (iana) return { zone: iana[0], start: iana.index, end: iana.index + iana[0].length };
  const isNamed = ZONE_WORD.test(text) && ANY_ZONE.test(text);
  const zones = isNamed ? ZONES.map(([pattern, zone]) => reading(pattern.exec(text), zone)) : [];
  const found = [offsetIn(text), cityIn(text), ...zones];
  return found.reduce(
    (first, one) => (one && (first === null || one.start < first.start) ? one : first),
    null as ZoneReading | null,
  );
}

function reading(match: { readonly index: number; readonly 0: string } | null, zone: string | undefined) {
  return match && zone !== undefined ? { zone, start: match.index, end: match.index + match[0].length } : null;
}

function cityIn(text: string): ZoneReading | null {
  const match = OF_CITY.exec(text);
  if (!match) return null;
  const printed = match[0].toLowerCase();
  return reading(match, Object.entries(CITIES).find(([name]) => printed.includes(name))?.[1]);
}

/** "UTC+1": the zones without summer time are named with the sign turned round. */
function offsetIn(text: string): ZoneReading | null {
  const match = OFFSET.exec(text);
  if (!match) return null;
  const sign = match[1] === '+' ? '+' : '-';
  const hours = Number(match[2]);
  const minutes = match[3] ?? '00';
  if (minutes !== '00') return reading(match, PARTS_OF_HOUR[`${sign}${hours}:${minutes}`]);
  return reading(match, hours === 0 ? 'UTC' : `Etc/GMT${sign === '+' ? '-' : '+'}${hours}`);
}

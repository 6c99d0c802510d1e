/** Knows the day of a news release: it stands alone near the top, and the text below announces a talk on a later one. */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import type { Span } from '../mapped-text.ts';
import type { DateReading } from '../parsers/dates.ts';
import { type LabelMatch, NO_FIELD } from '../parsers/labels.ts';
import { TOMORROW } from '../parsers/near-days.ts';
import { WILL_SPEAK } from '../parsers/speaking-words.ts';

interface DatedLine {
  readonly text: string;
  readonly start: number;
  readonly dates: readonly DateReading[];
  readonly headDate: DateReading | null;
  readonly times: readonly Span[];
  readonly label: LabelMatch | null;
}

const LINES_OF_HEAD = 6;
const LINES_OF_LEAD = 2;
const SHORTEST_SENTENCE = 60;
const MOST_DAYS_AHEAD = 120;
/** What is to come: a talk, or somebody who speaks. */
const ANNOUNCES = inAnyCase(pattern('u')`
  (?<!\p{L})(?:
    # English
    (?:will|(?:is|are)\s(?:set\s)?to)\s(?:\p{L}+\s){0,2}(?:
      present|speak|give|deliver|lecture|talk|discuss|visit|be\s(?:held|given|presented|delivered|the\s)|take\splace|come|host
      |welcome|address|explore|appear
    )
    # German
    |hält|spricht|wird\s(?:\S+\s){1,12}(?:sprechen|halten)
    # French
    |prononcera|tiendra|aura\slieu
    # Portuguese
    |proferirá|ministrará
    # Polish
    |odbędzie
    # several languages
    |${WILL_SPEAK}
  )(?!\p{L})
`);

/** "Domani, venerdì 7 marzo", "el próximo viernes, 7 de marzo": before a day that is to come. */
const SOON = pattern('iu')`
  (?<!\p{L})(?:
    ${TOMORROW}|next|this|übermorgen|(?:kommende|nächste|diese)[nrms]|(?:ce|le\sprochain)|dopodomani
    |(?:il\s)?prossim[oa]|quest[oa]|(?:el\s)?próxim[oa]|est[ea]|overmorgen|(?:aan)?komende|aanstaande
    |pojutrze|najbliższ(?:y|ą|ym)
  )(?:\s(?:sera|mattina|pomeriggio|soir|matin|abend|avond|evening|tarde|noite))?,?\s(?:(?:den|dem|am|le|el|il|de|w)\s)?$
`;
const LONGEST_SOON = 40;

/** The lines, where the day on which the release was written and its author are no fields. */
export function withoutReleaseDay<T extends DatedLine>(lines: readonly T[]): readonly T[] {
  const alone = lines.filter(isDayAlone);
  const [stamp] = alone;
  const at = stamp ? lines.indexOf(stamp) : -1;
  const day = stamp?.dates[0];
  if (!stamp || !day || alone.length > 1 || at >= LINES_OF_HEAD) return lines;
  const lead = lines.slice(at + 1, at + 1 + LINES_OF_LEAD);
  const headline = lines[at - 1];
  const isHeaded = headline !== undefined && namesDayAhead(headline, day);
  const isTold =
    isHeaded ||
    isLabelledBelow(lines.slice(at + 1), day) ||
    lead.some(
      ({ text, start, dates, times, headDate }) =>
        headDate === null &&
        text.length >= SHORTEST_SENTENCE &&
        (stamp.times.length === 0 || times.length > 0) &&
        dates.some(
          (one) =>
            isAhead(one, day) &&
            (ANNOUNCES.test(text) ||
              SOON.test(text.slice(Math.max(0, one.start - start - LONGEST_SOON), one.start - start))),
        ),
    );
  if (!isTold) return lines;
  const author = lines[at - 1];
  const left = new Set([stamp, ...(author && BYLINE.test(author.text) ? [author] : [])]);
  return lines.map((line) =>
    left.has(line) ? { ...line, dates: [], times: [], headDate: null, label: NO_FIELD } : line,
  );
}

/** "Tue, 03/08/2016 - 9:30" at the top, "Date: Monday, March 21, 2016" below: the one day that a label gives to the talk. */
function isLabelledBelow(lines: readonly DatedLine[], release: DateReading): boolean {
  const labelled = lines.filter(
    ({ label, dates }) => label?.hasMark && label.keys.includes('date') && dates.length > 0,
  );
  const [only, another] = labelled;
  return another === undefined && only?.dates[0] !== undefined && isAhead(only.dates[0], release);
}

/** "Ada Byron to talk of looms at the Hooke Lecture on 14 May", straight above the day of the release. */
function namesDayAhead({ text, start, dates, headDate, times }: DatedLine, release: DateReading): boolean {
  const [day, another] = dates;
  if (!day || another || headDate !== null || times.length > 0 || text.length > LONGEST_HEADLINE) return false;
  return LEADS_TO_DAY.test(text.slice(0, day.start - start)) && isAhead(day, release);
}

const LONGEST_HEADLINE = 160;
/** Behind words of a headline. */
const LEADS_TO_DAY = /\p{L}{3}\s(?:on|am|le|el|il|op|em)\s$/u;

/** "By Ada Byron" */
const BYLINE = /^(?:By|Von|Par|Por|Di|Door)\s\p{Lu}/u;

function isDayAlone({ text, start, dates, times }: DatedLine): boolean {
  const [day, second] = dates;
  const [hour, another] = times;
  if (!day || second || another || day.year === null) return false;
  // "Tue, 03/08/2016 - 9:30am": a site stamps its news with the hour as well.
  if (hour && (hour.start < day.end || !STAMPED_HOUR.test(text.slice(day.end - start, hour.start - start))))
    return false;
  const end = hour?.end ?? day.end;
  return !/[\p{L}\d]/u.test(text.slice(0, day.start - start) + text.slice(end - start));
}

const STAMPED_HOUR = /^\s?[-–—,|]?\s$/u;

/** Whether a day comes after that of the release, within the months for which talks are announced. */
function isAhead({ year, month, day }: DateReading, release: DateReading): boolean {
  const from = Date.UTC(release.year ?? 0, release.month - 1, release.day);
  const own = (of: number) => Date.UTC(of, month - 1, day);
  const next =
    year !== null ? own(year) : own(release.year ?? 0) >= from ? own(release.year ?? 0) : own((release.year ?? 0) + 1);
  const days = (next - from) / 86_400_000;
  return days > 0 && days <= MOST_DAYS_AHEAD;
}

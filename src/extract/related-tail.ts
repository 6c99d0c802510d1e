/** Finds where a page of one line turns from its talk to the other events that it recommends. */

import { pattern } from '../text/pattern.ts';
import type { Span } from './mapped-text.ts';
import { type DateContext, dayKey, findDates } from './parsers/dates.ts';
import { findTimes } from './parsers/times.ts';

/** Of a line in which words of a page run on; headings of their own stand on lines of their own. */
const SHORTEST = 250;
const LONGEST = 20_000;
/** Its talk takes the better part of the line. */
const LEAST_SHARE = 0.4;
const MOST_DAYS = 2;
const HEADING = pattern('gu')`
  (?<!\p{L})(?:
    # English
    (?:Related|Upcoming|More|Other|Similar|Further|Next)\s(?:[Ee]vents|[Tt]alks|[Ss]eminars|[Ll]ectures)
    # German
    |(?:Weitere|Nächste|Kommende|Ähnliche)\s(?:Termine|Veranstaltungen|Vorträge)
    # French
    |(?:Autres|Prochains)\s(?:[ée]v[éè]nements|séminaires|exposés)
    # Spanish
    |(?:Otros|Próximos)\s(?:eventos|seminarios)
    # Italian
    |(?:Altri|Prossimi)\s(?:eventi|seminari)
    # Portuguese
    |(?:Outros|Próximos)\seventos
    # Dutch
    |(?:Meer|Andere)\s(?:agenda|evenementen|activiteiten)
    # Polish
    |(?:Inne|Nadchodzące|Podobne)\swydarzenia
  )(?!\p{L})
`;

/** The line up to such a heading behind which days of others follow; the line as it is where none stands. */
export function withoutRelatedTail(text: string, line: Span, context: DateContext): Span {
  const length = line.end - line.start;
  if (length < SHORTEST || line.end > LONGEST) return line;
  const printed = text.slice(line.start, line.end);
  HEADING.lastIndex = Math.max(0, Math.floor(text.length * LEAST_SHARE) - line.start);
  const heading = HEADING.exec(printed);
  if (!heading) return line;
  const own = text.slice(0, line.start + heading.index);
  const days = new Set(findDates(own, context).map(dayKey));
  const isOneTalk = days.size > 0 && days.size <= MOST_DAYS && findTimes(own).length > 0;
  const areOthers = findDates(printed.slice(heading.index), context).length > 0;
  return isOneTalk && areOthers ? { start: line.start, end: own.trimEnd().length } : line;
}

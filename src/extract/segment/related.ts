/** Leaves out the other events that an event page recommends below its own, and the menu at its foot. */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import type { Line } from '../line.ts';
import { dayKey } from '../parsers/dates.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { findLabel } from '../parsers/labels.ts';
import { EVENTS_BY_TIME, OTHER_EVENTS } from '../parsers/other-events.ts';
import { isCourtesy } from '../parsers/phrases.ts';
import { withoutFormerSpeakers } from './former-speakers.ts';
import { isTimeHeading } from './time-headings.ts';

const HEADING = inAnyCase(pattern('u')`
  ^(?:
    ${OTHER_EVENTS}
    # English
    |you (?:may|might) also (?:like|be interested)\b.{0,20}
    |related|(?:related|similar) (?:news|content|posts|articles|stories)|(?:more|read more) on this (?:topic|subject)
    |(?:more|other) (?:events .{3,30}|news(?: .{3,30})?)
    |trending(?: now| events)?|popular (?:places|events)|(?:nearby|recommended|suggested) events?|recent activity
    # German
    |(?:weitere|ähnliche|andere) meldungen|mehr zum thema|das könnte (?:sie|dich) auch interessieren
    # French
    |à lire (?:aussi|également)|sur le même (?:sujet|thème)
    # Italian
    |potrebbe interessart[ie].{0,20}
    # Portuguese
    |noticias relacionad[oa]s
    # Dutch
    |gerelateerde? .{3,20}
  )\s*[:.…]?$
`);

/** Above the list of all events these words stand as well: they part a page only below a talk that is told at length. */
const UPCOMING = inAnyCase(pattern('u')`^(?:${EVENTS_BY_TIME}|coming up)\s*[:.…]?$`);
/** Of archives that set several talks one after the other and of news, too: they part a page only from its last day on. */
const IN_LISTS = pattern('iu')`
  ^(?:
    other (?:lists|talks)|this talk is included in these lists
    |(?:(?:latest|recent|department(?:al)?) )?news(?: (?:and|&) (?:events|announcements|updates))?
    |aktuelles|neuigkeiten|aktuelle meldungen|actualités|últimas noticias|ultime notizie|laatste nieuws|aktualności
  )\s*[:.…]?$
`;
/** "Follow us on Mastodon": the foot of a site, below which no day stands. */
const OF_SITE = inAnyCase(pattern('u')`
  ^\W{0,3}(?:
    # English
    (?:stay|keep|get) in touch|(?:follow|find) us(?: on)?|(?:sign up|subscribe) (?:for|to)
      (?:our|the) (?:newsletter|mailing list)
    # German
    |folgen sie uns|folgt uns|bleiben sie in kontakt
    # French
    |suivez-nous|restez en contact
    # Spanish
    |síguenos|siga-nos|aviso de privacidad
    # Italian
    |seguici|restiamo in contatto
    # Dutch
    |volg ons|blijf op de hoogte
    # Polish
    |obserwuj nas|śledź nas
  )(?!\p{L})
`);
/** What physicians are told below a talk of who pays whom, and of what attending it counts. */
const FINE_PRINT = inAnyCase(pattern('u')`
  ^(?:(?:financial|speaker|faculty) )?(?:
    disclosures?(?: statements?| information)?|conflicts? of interest|accreditation(?: statement)?(?: and credits?)?
    |(?:cme|cpd|ce) (?:credits?|information|accreditation)|credit (?:designation|information)(?: statement)?
    |continuing (?:medical )?education(?: credits?)?
  )\s*[:.…]?$
`);
const OF_TALK: ReadonlySet<LabelKey> = new Set(['title', 'speaker', 'abstract', 'bio', 'date', 'when', 'location']);
const AT_LENGTH = 120;
const LONGEST_HEADING = 60;

/** "Imprint | Privacy | Last change: 17 February 2026", "Earlier terms: 2019 | 2018": links beside each other, of which one is no talk. */
function isMenu({ cells, text }: Line): boolean {
  if (!cells || text.length > LONGEST_MENU) return false;
  const label = findLabel(text);
  const isNoise = label?.hasMark === true && label.keys.every((key) => key === 'noise' || key === 'link');
  const links = text
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
  return isNoise || (links.length >= LEAST_LINKS && links.some((link) => isCourtesy(link)));
}

const LONGEST_MENU = 200;
/** A label and its value stand in two cells. */
const LEAST_LINKS = 3;

/** The lines above what is no part of the page's own talks. */
export function withoutRelated(all: readonly Line[]): readonly Line[] {
  const last = all.findLastIndex((line) => !isMenu(line));
  return aboveRelated(withoutFormerSpeakers(last < all.length - 1 ? all.slice(0, last + 1) : all));
}

/** The lines above such a heading, where a day stands among them; else all. */
function aboveRelated(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => line.dates.length > 0);
  if (first < 0) return lines;
  const lastDated = lines.reduce((last, { dates }, index) => (dates.length > 0 ? index : last), -1);
  let isSorted = false;
  const at = lines.findIndex((line, index) => {
    const { text, hasGap } = line;
    const wasSorted = isSorted;
    isSorted ||= isTimeHeading(line);
    if (index <= first || text.length >= LONGEST_MENU) return false;
    if (hasGap && OF_SITE.test(text)) return lastDated < index;
    const heading = text.trim();
    if (heading.length >= LONGEST_HEADING) return false;
    // A page that is sorted by time itself goes on with other talks of its own.
    if (wasSorted && isTimeHeading(line)) return false;
    if (HEADING.test(heading)) return true;
    if (FINE_PRINT.test(heading)) return isOneTalk(lines.slice(0, index)) && !lines.slice(index).some(tellsOfTalk);
    return IN_LISTS.test(heading) ? lastDated < index : UPCOMING.test(heading) && isOneTalk(lines.slice(0, index));
  });
  return at < 0 ? lines : lines.slice(0, at);
}

function tellsOfTalk({ label }: Line): boolean {
  return label?.keys.some((key) => OF_TALK.has(key)) ?? false;
}

/** One day, and a paragraph. */
function isOneTalk(lines: readonly Line[]): boolean {
  const days = new Set(lines.flatMap(({ dates }) => dates.map(dayKey)));
  return days.size === 1 && lines.some(({ text }) => text.length > AT_LENGTH);
}

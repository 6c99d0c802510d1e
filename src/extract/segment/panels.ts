/** Takes the list of those who sit on a panel apart from the announcement: "Panellists" above names with posts, rows of a table or short lives. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { pattern } from '../../text/pattern.ts';
import { wordsBefore } from '../assign/days.ts';
import { putPeople } from '../assign/put-fields.ts';
import { PLAIN, passageOf } from '../assign/segment-state.ts';
import { hasCareer, readBio } from '../bio/bio-reader.ts';
import { findRoles } from '../bio/roles.ts';
import { type Draft, emptyDraft, type Passage } from '../draft.ts';
import { trimSpan } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { affiliationSpans } from '../parsers/affiliations.ts';
import { dayKey } from '../parsers/dates.ts';
import { labelKeyOf } from '../parsers/label-keys.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { isOtherDay } from '../parsers/other-days.ts';
import { type NamedPerson, readPeopleLine } from '../parsers/people-line.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import { personScore } from '../parsers/person-score.ts';
import { isCourtesy, isNotice } from '../parsers/phrases.ts';
import { isRolePhrase } from '../parsers/post-phrases.ts';
import type { Pattern } from './patterns.ts';

/** Somebody on the panel, and what is told of him below. */
interface Entry {
  readonly person: NamedPerson;
  readonly score: number;
  readonly bios: Passage[];
  readonly isModerator: boolean;
}

export interface Panel {
  /** The heading and all lines below it that tell of the people. */
  readonly lines: ReadonlySet<Line>;
  readonly entries: readonly Entry[];
}

const LONGEST_HEADING = 50;
const LONGEST_NAME_LINE = 220;
const SHORT = 90;
const MOST = 20;
const OF_PANEL = pattern('iu')`
  ^\W{0,4}(?:(?:the|our|meet the|meet our|invited|confirmed|featured) )?(?:
    panel+ists?|panel(?: members)?|discussants|auf dem podium|podium(?:sgäste|steilnehmer\p{L}*)?
    |es diskutieren|diskutant\p{L}*|panelistas|panelisci|panelleden|débatteurs
    |participants? (?:à|au) (?:la|débat).*
  )[\s:]*$
`;
/** "Join us for a conversation with our panelists:", "The panel members are:" */
const LEADS_TO_PANEL = pattern('iu')`
  \s(?:panel+ists?|panel members|discussants|podiumsgäste\p{L}*|diskutant\p{L}*|panelistas|panelist[ei]|panelleden)
  (?:\s(?:are|include|will be|sind|sont|son|sono|zijn))?\s?:$
`;
const LONGEST_LEAD = 140;
const MODERATED_BY = pattern('iu')`
  (?<!\p{L})(?:
    (?:moderated|chaired|facilitated) by|moderiert (?:wird [^.]{1,40} )?von|(?:animée?|modérée?) par|moderad[ao] por|moderat[ao] da
  )\s
`;
const OF_SPEAKERS = pattern('iu')`
  ^\W{0,4}(?:(?:the|our|meet the|meet our|invited|confirmed|featured) )?(?:
    # English
    speakers?|guests|participants|with|on the panel
    # German
    |mitwirkende|mit|gäste|teilnehme\p{L}+
    # French
    |intervenante?s|invités|avec
    # Spanish
    |ponentes|participantes|intervienen|con
    # Italian
    |relatori|intervengono|partecipanti|ospiti
    # Dutch
    |sprekers|deelnemers|gasten|met
    # Polish
    |prelegenci|uczestnicy|goście
  )[\s:]*$
`;
const PANEL = pattern('iu')`
  (?<!\p{L})(?:
    panel|round ?table|podium(?:sdiskussion|sgespräch)?|table ronde|mesa redonda|tavola rotonda|debate?|débat
    |debatte|dibattito|forum|rondetafel|paneldebat\p{L}*|discussion publique|okrągły stół
  )(?!\p{L})
`;
const MODERATES = pattern('iu')`
  \((?:
    (?:the )?(?:moderator(?:in)?|chair(?:person)?)|moderation|modérat(?:eur|rice)|moderador[a]?
    |moderat(?:ore|rice)
  )\)
  |(?<!\p{L})(?:
    moderat(?:or|ion|ed|es|orin)|moderation|modérat(?:eur|rice)|moderador[a]?|moderat(?:ore|rice)
    |chair(?:s|ed|person)?
  )[\s).]*$
`;
const HEAD_CELLS = new Set(['speaker', 'affiliation', 'bio', 'role']);

/** The panel of a page that announces one event; null where no lines are headed as one. */
export function panelOf(page: Page): Panel | null {
  const own = page.lines.findIndex((line) => isHeading(line, OF_PANEL) || leadsToPanel(line));
  const ofSpeakers = own < 0 ? page.lines.findIndex((line) => isHeading(line, OF_SPEAKERS)) : -1;
  const at = ofSpeakers >= 0 && page.lines.some(({ text }) => PANEL.test(text)) ? ofSpeakers : own;
  if (at < 0) return null;
  const taken: Line[] = page.lines.slice(at, at + 1);
  const entries: Entry[] = [];
  for (const line of page.lines.slice(at + 1)) {
    if (entries.length > MOST || !takes(page, line, entries)) break;
    taken.push(line);
  }
  const lines = new Set(taken);
  const isPanel = entries.filter(({ isModerator }) => !isModerator).length >= 2;
  return isPanel &&
    isOneEvent(
      page,
      page.lines.filter((line) => !lines.has(line)),
    )
    ? { lines, entries }
    : null;
}

function isHeading({ text, cells }: Line, pattern: RegExp): boolean {
  return text.length <= LONGEST_HEADING && !cells && pattern.test(text);
}

function leadsToPanel({ text, cells }: Line): boolean {
  return text.endsWith(':') && text.length <= LONGEST_LEAD && !cells && LEADS_TO_PANEL.test(text);
}

/** Whether a line is one of the panel; adds what it tells. */
function takes(page: Page, line: Line, entries: Entry[]): boolean {
  if (line.cells) return takesRow(page, line, entries);
  if (line.hasRule || line.dates.length + line.times.length > 0 || isNotice(line.text) || isNoTalk(line.text))
    return false;
  const named = entryOf(page, line);
  const isOwn = line.hasGap || line.isItem || line.isHeading || (entries.at(-1)?.bios.length ?? 0) === 0;
  if (named && isOwn) {
    entries.push(named);
    return true;
  }
  const moderator = moderatorIn(page, line);
  if (moderator) {
    entries.push(moderator);
    return true;
  }
  const last = entries.at(-1);
  if (!last || line.label || line.isHeading || isCourtesy(line.text)) return false;
  if (line.text.length < SHORT && !isSentence(line.text)) return !line.hasGap && takesPost(page, line, last);
  last.bios.push(passageOf(page, line));
  return true;
}

function isSentence(text: string): boolean {
  return /[.!?…]["”»)]?$/.test(text) && /\s\p{Ll}+\s/u.test(text);
}

/** The institutions of a stretch; a post before the first comma is none: "Patent examiner, Byron Office". */
function housesIn(text: string, { start, end }: Span): Span[] {
  const found = affiliationSpans(text, start, end);
  const comma = text.slice(start, end).indexOf(',');
  if (comma < 0) return found;
  const behind = trimSpan(text, start + comma + 1, end);
  const isHouse = looksLikeInstitution(text.slice(behind.start, behind.end));
  const isPost = isPostOnly(text.slice(start, start + comma), isHouse) && found[0]?.start === start;
  return isPost ? affiliationSpans(text, behind.start, end) : found;
}

/** To the end of the line, or of the bracket. */
function endOfPost(text: string, end: number, last: number): number {
  const close = text.slice(end, last).search(/[()]/);
  return close < 0 ? last : end + close;
}

/** A post alone is known as one, ends with a small letter, or stands before an institution and is none. */
function isPostOnly(printed: string, isBeforeHouse: boolean): boolean {
  if (looksLikeInstitution(printed)) return false;
  const [role] = findRoles(printed);
  const isRole = role?.type === 'role' && role.start === 0 && role.end === printed.length;
  return isRole || isBeforeHouse || /\s\p{Ll}[\p{L}-]*$/u.test(printed);
}

/** "Principal Economist, Grattan Institute" below the name. */
function takesPost(page: Page, line: Line, { person }: Entry): boolean {
  const found = housesIn(page.text, line);
  if (person.affiliations.length > 0 && person.role) return false;
  if (found.length === 0 && !isRolePhrase(line.text)) return false;
  if (person.affiliations.length === 0) person.affiliations.push(...found);
  person.role ??= { start: line.start, end: line.end };
  return true;
}

/** "Name | Affiliation | Biography" and rows of that kind. */
function takesRow(page: Page, { cells }: Line, entries: Entry[]): boolean {
  const [first, ...others] = (cells ?? []).filter(({ start, end }) => end > start);
  if (!first) return true;
  const keys = [first, ...others].map(({ start, end }) => labelKeyOf(page.text.slice(start, end)));
  if (entries.length === 0 && keys.some((key) => key !== null && HEAD_CELLS.has(key))) return true;
  const found = readPeopleLine(page.text, first.start, first.end, { isExpected: true });
  const [person, another] = found?.people ?? [];
  if (!found || !person || another || others.length === 0) return false;
  const bios: Passage[] = [];
  for (const cell of others) {
    const printed = page.text.slice(cell.start, cell.end);
    if (isSentence(printed)) bios.push({ ground: page.ground, ...cell });
    else if (isRolePhrase(printed)) person.role ??= cell;
    if (!isSentence(printed) && person.affiliations.length === 0)
      person.affiliations.push(...housesIn(page.text, cell));
  }
  entries.push({ person, score: found.score, bios, isModerator: others.some((cell) => moderates(page, cell)) });
  return true;
}

function moderates(page: Page, { start, end }: Span): boolean {
  return end - start < LONGEST_NAME_LINE && MODERATES.test(page.text.slice(start, end));
}

/** A name with what parts it from the post. */
const LEAD = /^[^,;(–—:|]{4,60}?(?=\s*[,;(–—:|]|\s-\s)/u;

/** A line that names one person with a post or an institution, or begins to tell of one. */
function entryOf(page: Page, line: Line): Entry | null {
  const isModerator = moderates(page, line);
  if (line.text.length < LONGEST_NAME_LINE && !line.label) {
    const found = readPeopleLine(page.text, line.start, line.end, { isExpected: true });
    const [person, another] = found?.people ?? [];
    if (found && person && !another) {
      const behind = person.role ?? person.affiliations[0];
      if (behind)
        person.affiliations = housesIn(page.text, {
          start: behind.start,
          end: endOfPost(page.text, behind.end, line.end),
        });
      return { person, score: found.score, bios: [], isModerator };
    }
  }
  const printed = page.text.slice(line.start, line.end);
  const lead = LEAD.exec(printed)?.[0] ?? '';
  if (printed.length < LONGEST_NAME_LINE && personScore(lead) >= 0.5 && !isSentence(printed)) {
    const joint = /^[\s,;(–—:|-]*/u.exec(printed.slice(lead.length))?.[0].length ?? 0;
    const from = line.start + lead.length + joint;
    const behind = { start: from, end: endOfPost(page.text, from, line.end) };
    const found = readPeopleLine(page.text, line.start, line.start + lead.length, { isExpected: true });
    const [person] = found?.people ?? [];
    const affiliations = housesIn(page.text, behind);
    if (person) return { person: { ...person, affiliations, role: behind }, score: 0.6, bios: [], isModerator };
  }
  const [name] = findPersonNames(printed.slice(0, SHORT));
  if (!name || name.fullStart > 0 || name.score < 0.5) return null;
  const passage = passageOf(page, line);
  if (!hasCareer(passage, name.name)) return null;
  const at = { start: line.start + name.start, end: line.start + name.end };
  return {
    person: { name: at, affiliations: placesIn(page, passage, name.name), role: null },
    score: name.score,
    bios: [passage],
    isModerator,
  };
}

/** "The discussion will be moderated by Ada Roe, Dean of Law." */
function moderatorIn(page: Page, { text, start, end }: Line): Entry | null {
  const led = text.length < LONGEST_NAME_LINE ? MODERATED_BY.exec(text) : null;
  const found = led && readPeopleLine(page.text, start + led.index + led[0].length, end, { isExpected: true });
  const [person, another] = found?.people ?? [];
  return found && person && !another ? { person, score: found.score, bios: [], isModerator: true } : null;
}

/** Where somebody works now, as the life says it. */
function placesIn(page: Page, passage: Passage, name: string): Span[] {
  const { career } = readBio(passage, { name, isPostLine: false });
  const now = career.find(({ ongoing, kind, institution }) => ongoing === 'YES' && kind !== 'EDUCATION' && institution);
  const printed = now?.institution?.value;
  const at = printed ? page.text.slice(passage.start, passage.end).indexOf(printed) : -1;
  return printed && at >= 0 ? [{ start: passage.start + at, end: passage.start + at + printed.length }] : [];
}

/** The panel of a page that announces one event, as the one way to read the lines beside it. */
export function panelPattern(panel: Panel): Pattern {
  return (page, lines) => {
    const begun = emptyDraft(page.ground.mapped.toSource(lines[0]?.start ?? 0, lines.at(-1)?.end ?? 0));
    seat(page, begun, panel);
    const hints = { ...PLAIN, begun };
    return [{ pattern: 'panel', header: [], segments: [{ lines, dayLine: null }], hints }];
  };
}

function seat(page: Page, draft: Draft, { entries }: Panel): void {
  for (const { person, score, bios, isModerator } of entries) {
    const role = isModerator ? 'HOST' : 'PANELLIST';
    putPeople(draft, page.ground, { people: [person], score }, { role, rule: 'speaker/panel', confidence: 0.9 });
    if (!isModerator) draft.bios.push(...bios);
  }
}

/** Hours that begin lines are those of a programme, and several days those of several talks. */
function isOneEvent(page: Page, lines: readonly Line[]): boolean {
  const days = lines
    .flatMap(({ dates }) => dates)
    .filter((date) => date.untilDay === null && !isOtherDay(wordsBefore(page, date)));
  // "Starts:" above the one hour and "Ends:" above the other make no programme.
  const slots = lines.filter(({ times, start, index }) => times[0]?.start === start && !page.lines[index - 1]?.label);
  return new Set(days.map(dayKey)).size === 1 && slots.length < 2;
}

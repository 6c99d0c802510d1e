/** Reads what a programme says of its talks further down, under "Abstracts": by the names and titles that the programme gave. */

import { NAME_PARTICLE } from '../../speakers/name-particles.ts';
import { stripPersonTitles } from '../../speakers/person-name.ts';
import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { readSegment } from '../assign/segment-reader.ts';
import { PLAIN } from '../assign/segment-state.ts';
import { type Draft, speakersOf } from '../draft.ts';
import { textFact } from '../fact.ts';
import { spellOut } from '../houses-in-full.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { findLabel } from '../parsers/labels.ts';
import { readPeopleLine } from '../parsers/people-line.ts';

const HEADING = pattern('i')`
  ^(?:
    # English
    (?:talk |list of |book of )?abstracts|abstracts? (?:of|and|&) .{3,24}|titles? (?:and|&) abstracts?
    |(?:speakers|bios) (?:and|&) abstracts|details(?: of .{3,24})?|talk details|about the talks
    # German
    |zusammenfassungen|kurzfassungen|abstracts der vorträge
    # French
    |résumés(?: des? .{3,24})?
    # Spanish
    |resúmenes(?: de .{3,24})?
    # Italian
    |riassunti|abstract degli interventi
    # Portuguese
    |resumos
    # Dutch
    |samenvattingen
    # Polish
    |streszczenia(?: .{3,24})?
  )\s*:?$
`;
/** Below it stands who speaks, one after the other. */
const OF_SPEAKERS = pattern('iu')`
  ^(?:
    # English
    (?:about |meet )?(?:the |our )?(?:invited |keynote |confirmed |plenary )?(?:speakers|lecturers|presenters)
    |(?:speaker )?(?:bios|biographies|profiles)|who is (?:speaking|talking)|who(?:'|’)s speaking
    # German
    |(?:zu den |über die |unsere )?(?:vortragenden|referent(?:inn)?en|referierenden|sprecher(?:innen)?)
    |wer spricht|zu den personen
    # French
    |(?:à propos des |nos )?(?:intervenants|intervenantes|orateurs|oratrices|conférenci(?:ers|ères))
    # Spanish
    |(?:sobre )?(?:los |las )?(?:ponentes|conferenciantes)
    # Italian
    |(?:i )?relatori
    # Portuguese
    |(?:os |as )?(?:palestrantes|oradores)
    # Dutch
    |(?:over de |onze )?sprekers
    # Polish
    |(?:o )?prelegen(?:ci|tach)
  )\s*:?$
`;
/** "More on the next talk (3 May)": what is told of one talk of the list. */
const OF_ONE = pattern('i')`
  ^(?:
    # English
    (?:more )?(?:about|on|details (?:of|on|about)) (?:the |our )?
      (?:next|coming|upcoming) (?:talk|lecture|seminar|meeting)
    |(?:our |the )?next (?:talk|lecture|seminar)
    # German
    |zu[mr] (?:nächsten|kommenden) (?:vortrag|termin|sitzung)|(?:der )?nächste (?:vortrag|termin|sitzung)
    # French
    |(?:le |la )?prochaine? (?:exposé|séance|conférence)
    # Spanish
    |(?:la |el )?próxim[oa] (?:charla|sesión|seminario|palestra|seminário)
    # Italian
    |(?:il )?prossimo (?:seminario|incontro)
    # Dutch
    |(?:de )?volgende (?:lezing|bijeenkomst)
    # Polish
    |(?:najbliższy|następny) (?:referat|wykład)
  )(?:\s?[:(,–-].{0,40})?$
`;
const MOST_LINES = 3_000;
const HEAD = 200;

/** Lines of the programme and of the details below it; no details where no heading divides them. */
export function splitDetails(
  lines: readonly Line[],
  { isBelowTable }: { readonly isBelowTable: boolean },
): { main: readonly Line[]; details: readonly Line[]; least: number } {
  const isHeading = ({ text }: Line) => isShort(text) && HEADING.test(text.trim());
  const isOfSpeakers = ({ text, dates }: Line) => isShort(text) && dates.length === 0 && OF_SPEAKERS.test(text.trim());
  const at = lines.findIndex(
    (line, index) => (isBelowTable || index > 2) && (isHeading(line) || isOfSpeakers(line) || isOfOne(lines, index)),
  );
  const heading = lines[at];
  if (!heading || lines.length - at > MOST_LINES) return { main: lines, details: [], least: 0 };
  const isHead = isHeading(heading) || isOfSpeakers(heading);
  return {
    main: lines.slice(0, at),
    details: lines.slice(isHead ? at + 1 : at),
    least: isOfSpeakers(heading) ? 2 : 1,
  };
}

function isShort(text: string): boolean {
  return text.length < 70;
}

/** With an abstract or bio of its own below it. */
function isOfOne(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  const isTold = next?.label?.keys.some((key) => key === 'abstract' || key === 'bio') ?? false;
  return isTold && OF_ONE.test(lines[at]?.text.trim() ?? '');
}

/** Adds the details to the talks that they name; false, and nothing done, where they name fewer than `least`. */
export function addDetails(
  page: Page,
  drafts: readonly Draft[],
  { details, least }: { readonly details: readonly Line[]; readonly least: number },
): boolean {
  const sections = sectionsOf(page, details, knownTalks(drafts));
  if (new Set(sections.map(({ draft }) => draft)).size < least) return false;
  for (const { draft, head, lines } of sections) {
    // Below the title as head of a section stands who speaks.
    for (const line of [head, lines[0]]) if (line && line.text.length < HEAD) putAffiliations(page, draft, line);
    if (lines.length > 0) readSegment(page, lines, { ...PLAIN, begun: draft });
  }
  return true;
}

interface Section {
  readonly draft: Draft;
  /** The line that names who speaks, or the title. */
  readonly head: Line | null;
  readonly lines: Line[];
}

/** "Ada Byron, University of Turin" above what is told of somebody of whom the programme gave the name alone, or "UT" with it. */
function putAffiliations({ text, ground }: Page, draft: Draft, head: Line): void {
  const speakers = speakersOf(draft);
  const found = speakers.length > 0 ? readPeopleLine(text, head.start, head.end, { isExpected: true }) : null;
  for (const { name, affiliations } of found?.people ?? []) {
    const folded = foldText(text.slice(name.start, name.end));
    const person = speakers.find((one) => foldText(one.name.value) === folded);
    const facts = affiliations.flatMap(
      ({ start, end }) => textFact(ground, start, end, { rule: 'affiliation/details', confidence: 0.85 }) ?? [],
    );
    if (person && (person.affiliations.length === 0 || spellOut(person.affiliations, facts)))
      person.affiliations = facts;
  }
}

function sectionsOf(page: Page, details: readonly Line[], known: readonly Known[]): Section[] {
  const sections: Section[] = [];
  let isOpen = false;
  for (const [at, line] of details.entries()) {
    const told = line.label ? null : toldTalk(line, known);
    const named =
      told ??
      namedTalk(line, known) ??
      headedTalk(line, known) ??
      (at === 0 || line.headDate ? talkOfDay(line, known) : null);
    const open = sections.at(-1);
    if (named) {
      const rest = told ? [line] : line.headDate ? behindDay(page, line, named) : behindName(page, line, named);
      if (open?.draft === named.draft && open.lines.length === 0) open.lines.push(...rest);
      else sections.push({ draft: named.draft, head: told ? null : line, lines: rest });
      isOpen = true;
    } else if (open && known.length > 1 && endsTalk(line, open)) isOpen = false;
    else if (isOpen) open?.lines.push(line);
  }
  return sections;
}

/** "Venue" as a heading, "Organisers: …", a short line below a rule: of no talk; "Abstract" as a heading is of the one above. */
function endsTalk({ label, isHeading, hasRule, text }: Line, { lines }: Section): boolean {
  if (label?.keys.some((key) => key === 'organiser' || key === 'committee')) return true;
  if (hasRule && !label && lines.length > 0 && text.length < LONGEST_HEADING) return true;
  return isHeading && lines.length > 0 && !label?.keys.some((key) => OF_TALK.has(key));
}

const OF_TALK = new Set<LabelKey>(['abstract', 'bio', 'title', 'speaker']);

interface Known {
  readonly draft: Draft;
  readonly names: readonly string[];
  readonly title: string;
}

function knownTalks(drafts: readonly Draft[]): readonly Known[] {
  return drafts.map((draft) => ({
    draft,
    names: speakersOf(draft).map(({ name }) => foldText(name.value)),
    title: foldText(draft.title?.value ?? ''),
  }));
}

/** The talk that a line begins to tell of: it names the title, or a speaker and little else, or "Family name: …". */
function namedTalk(line: Line, known: readonly Known[]): Known | null {
  if (line.label && !line.label.keys.includes('speaker') && !line.label.keys.includes('title')) return null;
  const folded = foldText(line.text.slice(0, HEAD));
  const byTitle = known.find(({ title }) => title.length > 8 && folded.includes(title));
  if (byTitle) return byTitle;
  const lead = foldText(/^[^:.–—(]{3,60}(?=\s?[:.(]|\s[–—-]\s|$)/.exec(line.text)?.[0] ?? '');
  if (lead === '') return null;
  const named = known.filter(({ names }) => names.some((name) => isNameOf(lead, name)));
  return named.find(({ draft }) => draft.abstract === null) ?? named[0] ?? null;
}

/** The talk of whom a sentence begins to tell by full name: "Ada Byron is …". */
function toldTalk({ text }: Line, known: readonly Known[]): Known | null {
  const lead = text.length < LEAST_BEHIND ? undefined : NAME_BEFORE_VERB.exec(text.slice(0, HEAD))?.[1];
  if (lead === undefined) return null;
  const folded = foldText(stripPersonTitles(lead).name);
  const told = known.filter(({ names }) => folded.includes(' ') && names.includes(folded));
  return told.find(({ draft }) => draft.bios.length === 0) ?? told[0] ?? null;
}

const NAME_BEFORE_VERB = pattern('u')`
  ^(\p{Lu}\S*(?:\s(?:\p{Lu}\S*|${NAME_PARTICLE}|des|zu))+)
  \s(?=\p{Ll})
`;

/** The talk of a heading with its day and the family name of who speaks: "A. Byron, 14 May". */
function headedTalk(line: Line, known: readonly Known[]): Known | null {
  if (!line.hasGap || line.label || line.text.length > LONGEST_HEADING) return null;
  const talk = talkOfDay(line, known);
  const words = foldText(line.text).split(/[^\p{L}\p{M}-]+/u);
  return talk?.names.some((name) => words.includes(name.split(' ').at(-1) ?? '')) ? talk : null;
}

const LONGEST_HEADING = 70;

/** The talk of the only day in a line: "14 May – A text …". */
function talkOfDay({ dates, headDate }: Line, known: readonly Known[]): Known | null {
  const [day, another] = dates.length > 0 ? dates : headDate ? [headDate] : [];
  if (!day || (another && !headDate)) return null;
  const first = headDate ?? day;
  const named = known.filter(
    ({ draft }) =>
      draft.day?.type === 'read' && draft.day.reading.month === first.month && draft.day.reading.day === first.day,
  );
  return named.length === 1 ? (named[0] ?? null) : null;
}

/** What stands on the same line behind the day. */
function behindDay(page: Page, line: Line, known: Known): Line[] {
  const end = line.headDate?.end ?? line.start;
  const lead = /^[\s:.,)|–—-]*/.exec(page.text.slice(end, line.end))?.[0].length ?? 0;
  const start = end + lead;
  const text = page.text.slice(start, line.end);
  if (text.length < LEAST_BEHIND) return [];
  const rest = { ...line, start, text, label: findLabel(text), headDate: null, hasGap: false };
  const named = behindName(page, rest, known);
  return named.length > 0 ? named : [rest];
}

const LEAST_BEHIND = 40;

function isNameOf(lead: string, name: string): boolean {
  const family = name.split(' ').at(-1) ?? '';
  return (
    lead === name ||
    (family.length > 2 && lead === family) ||
    (lead.startsWith(`${name} `) && lead.length < name.length + 40)
  );
}

/** What stands on the same line behind name and title. */
function behindName(page: Page, line: Line, { names, title }: Known): Line[] {
  const mark = /^[^:]{3,60}:\s+/.exec(line.text);
  if (!mark) return [];
  const start = line.start + mark[0].length;
  const text = page.text.slice(start, line.end);
  const folded = foldText(text);
  const isKnown = title !== '' && (folded === title || title.includes(folded));
  if (isKnown || names.includes(folded) || text.length < LEAST_BEHIND) return [];
  return [{ ...line, start, text, label: null, headDate: null, hasGap: false }];
}

/** Reads what a programme says of its talks further down, under "Abstracts": by the names and titles that the programme gave. */

import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { readSegment } from '../assign/segment-reader.ts';
import { type Draft, speakersOf } from '../draft.ts';
import type { Line, Page } from '../page.ts';
import { findLabel } from '../parsers/labels.ts';

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
const PLAIN = { expectsPeople: false, isProgramme: false };
const MOST_LINES = 3_000;
const HEAD = 200;

/** Lines of the programme and of the details below it; no details where no heading divides them. */
export function splitDetails(
  lines: readonly Line[],
  { isBelowTable }: { readonly isBelowTable: boolean },
): { main: readonly Line[]; details: readonly Line[] } {
  const isHeading = ({ text }: Line) => text.length < 70 && HEADING.test(text.trim());
  const at = lines.findIndex(
    (line, index) => (isBelowTable || index > 2) && (isHeading(line) || isOfOne(lines, index)),
  );
  const heading = lines[at];
  if (!heading || lines.length - at > MOST_LINES) return { main: lines, details: [] };
  return { main: lines.slice(0, at), details: lines.slice(isHeading(heading) ? at + 1 : at) };
}

/** With an abstract or bio of its own below it. */
function isOfOne(lines: readonly Line[], at: number): boolean {
  const next = lines[at + 1];
  const isTold = next?.label?.keys.some((key) => key === 'abstract' || key === 'bio') ?? false;
  return isTold && OF_ONE.test(lines[at]?.text.trim() ?? '');
}

/** Adds the details to the talks that they name; gives how many were found. */
export function addDetails(page: Page, drafts: readonly Draft[], details: readonly Line[]): number {
  const known = knownTalks(drafts);
  const sections: { draft: Draft; lines: Line[] }[] = [];
  for (const [at, line] of details.entries()) {
    const named = namedTalk(line, known) ?? (at === 0 || line.headDate ? talkOfDay(line, known) : null);
    const open = sections.at(-1);
    if (!named) open?.lines.push(line);
    else {
      const rest = line.headDate ? behindDay(page, line, named) : behindName(page, line, named);
      if (open?.draft === named.draft && open.lines.length === 0) open.lines.push(...rest);
      else sections.push({ draft: named.draft, lines: rest });
    }
  }
  for (const { draft, lines } of sections) if (lines.length > 0) readSegment(page, lines, { ...PLAIN, begun: draft });
  return sections.length;
}

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

/** Reads what a programme says of its talks further down, under "Abstracts": by the names and titles that the programme gave. */

import { foldText } from '../../text/fold.ts';
import { readSegment } from '../assign/segment-reader.ts';
import { type Draft, speakersOf } from '../draft.ts';
import type { Line, Page } from '../page.ts';

const HEADING =
  /^(?:(?:talk |list of |book of )?abstracts|abstracts? (?:of|and|&) .{3,24}|titles? (?:and|&) abstracts?|(?:speakers|bios) (?:and|&) abstracts|details(?: of .{3,24})?|talk details|résumés(?: des? .{3,24})?|zusammenfassungen|kurzfassungen|abstracts der vorträge|resúmenes(?: de .{3,24})?|resumos|riassunti|abstract degli interventi|streszczenia(?: .{3,24})?|samenvattingen|about the talks)\s*:?$/i;
const PLAIN = { expectsPeople: false, isProgramme: false };
const MOST_LINES = 3_000;
const HEAD = 200;

/** Lines of the programme and of the details below it; no details where no heading divides them. */
export function splitDetails(lines: readonly Line[]): { main: readonly Line[]; details: readonly Line[] } {
  const at = lines.findIndex((line, index) => index > 2 && line.text.length < 60 && HEADING.test(line.text.trim()));
  if (at < 0 || lines.length - at > MOST_LINES) return { main: lines, details: [] };
  return { main: lines.slice(0, at), details: lines.slice(at + 1) };
}

/** Adds the details to the talks that they name; gives how many were found. */
export function addDetails(page: Page, drafts: readonly Draft[], details: readonly Line[]): number {
  const known = knownTalks(drafts);
  const sections: { draft: Draft; lines: Line[] }[] = [];
  for (const line of details) {
    const named = namedTalk(line, known);
    const open = sections.at(-1);
    if (!named) open?.lines.push(line);
    else {
      const rest = behindName(page, line, named);
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
  if (isKnown || names.includes(folded) || text.length < 40) return [];
  return [{ ...line, start, text, label: null, headDate: null, hasGap: false }];
}

/** Reads the lines of a page beside its tables: the talks of a programme, and what is told of them further down. */

import { foldText } from '../../text/fold.ts';
import { withoutSignatures } from '../assign/signatures.ts';
import type { Draft } from '../draft.ts';
import type { Span } from '../mapped-text.ts';
import type { Line, Page } from '../page.ts';
import { addDetails, splitDetails } from './details.ts';
import { splitFurther } from './further-meetings.ts';
import { addKeyed, splitKeyed } from './keyed-abstracts.ts';
import type { Pattern } from './patterns.ts';
import { withoutRelated } from './related.ts';
import { readInWindows } from './windows.ts';

interface LinesContext {
  /** The talks of the tables of the page. */
  readonly tables: readonly Draft[];
  readonly patterns: readonly Pattern[];
}

interface LinesReading {
  readonly header: readonly Line[];
  readonly drafts: readonly Draft[];
}

/** The talks of lines, those of tables not among them. */
export function readSections(page: Page, all: readonly Line[], context: LinesContext): LinesReading {
  const { rest, further, takeHours } = splitFurther(page, withoutSignatures(withoutRelated(all)));
  const reading = readBesideKeyed(page, rest, context);
  if (further.length === 0) return reading;
  takeHours(reading.drafts);
  return { header: reading.header, drafts: [...reading.drafts, ...further] };
}

/** The talks with the abstracts below them that say whose they are. */
function readBesideKeyed(page: Page, lines: readonly Line[], context: LinesContext): LinesReading {
  const { rest, keyed } = splitKeyed(lines);
  if (keyed.length === 0) return readOwn(page, lines, context);
  const reading = readOwn(page, rest, context);
  return addKeyed(page, [...context.tables, ...reading.drafts], keyed) ? reading : readOwn(page, lines, context);
}

function readOwn(page: Page, lines: readonly Line[], context: LinesContext): LinesReading {
  const { main, details } = splitDetails(lines, { isBelowTable: context.tables.length > 0 });
  const programme = readMain(page, main, context);
  if (details.length === 0) return withRepeated(page, main, { programme, context });
  const found = addDetails(page, [...context.tables, ...programme.drafts], details);
  return found > 0 ? programme : readMain(page, lines, context);
}

/** A programme whose titles come again below as headings: from the first of them on, the page tells more of its talks. */
function withRepeated(
  page: Page,
  lines: readonly Line[],
  { programme, context }: { programme: LinesReading; context: LinesContext },
): LinesReading {
  const known = [...context.tables, ...programme.drafts];
  if (known.length < 2) return programme;
  const at = repeatedAt(page, lines, known);
  if (at < 0) return programme;
  const above = readMain(page, lines.slice(0, at), context);
  if (above.drafts.length + context.tables.length < known.length) return programme;
  addDetails(page, [...context.tables, ...above.drafts], lines.slice(at));
  return above;
}

/** The first line below all talks that is a title of theirs again. */
function repeatedAt(page: Page, lines: readonly Line[], known: readonly Draft[]): number {
  const titles = new Map<string, Span>();
  for (const { title, titlePassage } of known)
    if (title && titlePassage && title.value.length >= LEAST_TITLE) titles.set(foldText(title.value), titlePassage);
  const lastStart = Math.max(...[...titles.values()].map(({ start }) => start));
  return lines.findIndex((line) => {
    const own =
      line.start > lastStart && line.text.length < LONGEST_TITLE ? titles.get(foldText(line.text)) : undefined;
    return own !== undefined && own.end < line.start && line.start < page.text.length;
  });
}

const LEAST_TITLE = 15;
const LONGEST_TITLE = 300;

function readMain(page: Page, lines: readonly Line[], { tables, patterns }: LinesContext): LinesReading {
  const reading = lines.length > 0 ? readInWindows(page, lines, patterns) : null;
  const drafts = reading?.drafts ?? [];
  return { header: reading?.header ?? [], drafts: tables.length > 0 ? drafts.filter(isSureBesideTable) : drafts };
}

/** Beside a table, running text is mostly its introduction: only surely read talks of it count. */
function isSureBesideTable({ title, isUntitled, day, people, abstract }: Draft): boolean {
  const isSure = (rule: string) =>
    rule.endsWith('/label') || (abstract !== null && rule !== 'speaker/bio' && rule !== 'speaker/within');
  // A list of days beside a table: "6 March – Ada Byron (Turin)".
  const isNamed =
    (isUntitled || title !== null) &&
    day !== null &&
    people.some(
      ({ name, affiliations }) =>
        (name.rule === 'speaker/entry' || name.rule === 'speaker/label') && affiliations.length > 0,
    );
  return isNamed || (title !== null && people.some(({ name }) => isSure(name.rule)));
}

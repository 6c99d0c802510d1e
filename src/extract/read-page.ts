/** Reads the talks of a text that is one page. */

import { PATTERNS } from './configuration.ts';
import type { Line } from './line.ts';
import { wholenessOf } from './line-breaks/wholeness.ts';
import { tooLong } from './long-text.ts';
import { type MappedText, type Span, sliceMapped } from './mapped-text.ts';
import { makePage, type Page } from './page.ts';
import type { Reading, TextInput } from './reading.ts';
import { labelRowsAsLines } from './segment/label-rows.ts';
import { panelOf, panelPattern } from './segment/panels.ts';
import type { Pattern } from './segment/patterns.ts';
import { readSections } from './segment/read-sections.ts';
import { readTables } from './segment/tables.ts';
import type { ReadRejection } from './understanding.ts';

/** Lays a long text out by the lines that it has, to see whether it is a collection; reading it as a page needs no more. */
export function layOutLines(input: TextInput): Page {
  const page = makePage({ ...input, method: 'RULE', keepsLines: true });
  if (page.hasAllBreaks) LAID_OUT.set(input.mapped, page);
  return page;
}

/** The pages of long texts that were laid out to see whether they are collections. */
const LAID_OUT = new WeakMap<MappedText, Page>();

/** A stretch of a page as a page of its own. */
export function partOf(input: TextInput, { start, end }: Span): TextInput {
  const own = input.mapped.toSource(start, end);
  const links = input.links.filter((link) => link.start >= own.start && link.end <= own.end);
  return { ...input, mapped: sliceMapped(input.mapped, start, end), links };
}

/** The talks of a text as one page. */
export function readPage(input: TextInput): Reading {
  return { ...readAsOne(input), input };
}

function readAsOne(input: TextInput): Reading {
  const page = LAID_OUT.get(input.mapped) ?? makePage({ ...input, method: 'RULE' });
  const reading = readLaidOut(page);
  if (!page.wasRunOn) return reading;
  // Where lines may have ended is learned, and may be wrong.
  const kept = readLaidOut(makePage({ ...input, method: 'RULE', keepsLines: true }));
  return wholenessOf(reading.drafts) > wholenessOf(kept.drafts) + 1e-6 ? reading : kept;
}

/** Reads a page as its lines stand. */
function readLaidOut(page: Page): Reading {
  const panel = panelOf(page);
  const beside = panel && readLinesOf(page, panel.lines, [panelPattern(panel)]);
  const reading = beside?.drafts.length === 1 ? beside : readLinesOf(page, new Set(), PATTERNS);
  return { ...reading, page, rejected: rejectedOf(page), sentOn: null };
}

/** The rest of a page that is too long to be read whole. */
export function rejectedOf({ cutAt }: Page): ReadRejection[] {
  return cutAt === null ? [] : [tooLong(cutAt)];
}

/** The talks of a page without the lines that are read apart. */
function readLinesOf(
  page: Page,
  apart: ReadonlySet<Line>,
  patterns: readonly Pattern[],
): Pick<Reading, 'drafts' | 'header'> {
  const tables = readTables(page, apart);
  const rest = labelRowsAsLines(
    page,
    page.lines.filter((line) => !tables.taken.has(line) && !apart.has(line)),
  );
  const choice = readSections(page, rest, { tables: tables.drafts, patterns });
  const firstRow = page.lines.find((line) => tables.taken.has(line));
  // A list above the table ends the head of the page as well.
  const isListBelow = choice.drafts.every(
    (draft) => firstRow && page.ground.mapped.toSource(firstRow.start, firstRow.start).start < draft.span.start,
  );
  const header = firstRow && isListBelow ? rest.filter((line) => line.start < firstRow.start) : choice.header;
  return { drafts: [...tables.drafts, ...choice.drafts], header };
}

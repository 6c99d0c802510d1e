/** Reads the lines of a page beside its tables: the talks of a programme, and what is told of them further down. */

import type { Draft } from '../draft.ts';
import type { Line, Page } from '../page.ts';
import { addDetails, splitDetails } from './details.ts';
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
  const lines = withoutRelated(all);
  const { main, details } = splitDetails(lines);
  const programme = readMain(page, main, context);
  if (details.length === 0) return programme;
  const found = addDetails(page, [...context.tables, ...programme.drafts], details);
  return found > 0 ? programme : readMain(page, lines, context);
}

function readMain(page: Page, lines: readonly Line[], { tables, patterns }: LinesContext): LinesReading {
  const reading = lines.length > 0 ? readInWindows(page, lines, patterns) : null;
  const drafts = reading?.drafts ?? [];
  return { header: reading?.header ?? [], drafts: tables.length > 0 ? drafts.filter(isSureBesideTable) : drafts };
}

/** Beside a table, running text is mostly its introduction: only surely read talks of it count. */
function isSureBesideTable({ title, people, abstract }: Draft): boolean {
  return title !== null && people.some((person) => person.name.rule.endsWith('/label') || abstract !== null);
}

/** Knows the paragraphs between the rows of a table that tell of the talk in the row above them, without a label that says so. */

import type { Draft } from '../draft.ts';
import { textFact } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { isCourtesy } from '../parsers/phrases.ts';
import { endsSentence } from '../parsers/sentence-ends.ts';
import { isLife } from './keyed-abstracts.ts';

const LEAST = 100;
/** One paragraph between rows may be of anything. */
const FEWEST = 2;
const HAS_SENTENCE = /\s\p{Ll}+\s\p{Ll}+\s/u;

/** The paragraphs straight below rows and straight above others, where there are several. */
export function proseBelowRows(lines: readonly Line[], isHead: (row: Line) => boolean): ReadonlySet<Line> {
  const found = new Set<Line>();
  for (const line of lines) {
    if (!isParagraph(line)) continue;
    const [above, below] = [lines[line.index - 1], lines[line.index + 1]];
    if ((above?.cells?.length ?? 0) < 2 || (below?.cells?.length ?? 0) < 2 || !above || !below) continue;
    if (isProse(line) && !isHead(above) && !isHead(below)) found.add(line);
  }
  return found.size < FEWEST ? new Set() : found;
}

/** Whether a line of a table is such a paragraph: its other lines without cells are short, or have a label. */
export function isParagraph({ cells, label, text }: Line): boolean {
  return cells === null && label === null && text.length >= LEAST;
}

function isProse({ text, dates }: Line): boolean {
  return dates.length === 0 && HAS_SENTENCE.test(text) && endsSentence(text) && !isCourtesy(text);
}

/** Gives such a paragraph to the talk of the row above it. */
export function putProseBelow(draft: Draft, page: Page, { start, end, text }: Line): void {
  const passage = { ground: page.ground, start, end };
  if (isLife(text, draft)) draft.bios.push(passage);
  else if (!draft.abstract) {
    draft.abstract = textFact(page.ground, start, end, { rule: 'abstract/row', confidence: 0.85 });
    draft.abstractPassage = draft.abstract ? passage : null;
  }
}

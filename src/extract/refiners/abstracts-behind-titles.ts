/** Gives talks of a list the abstracts that stand elsewhere on the page, each behind the title that it belongs to: "**Ada Byron** – Engines that weave. We show …". */

import { foldText } from '../../text/fold.ts';
import { type Draft, speakersOf } from '../draft.ts';
import { textFact } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import type { Refiner } from './refiner.ts';

/** What may stand before the title: whose talk it is, and marks. */
const LONGEST_LEAD = 100;
const LEAST_TITLE = 15;
const LEAST_TEXT = 80;
/** Bounds the work on long pages. */
const MOST_COMPARED = 200_000;
const BEHIND_TITLE = /^[*_"”»’)\]]{0,4}\s?[.:–—-]?[*_]{0,3}\s+(?=\p{Lu}|[“"«¿$\d])/u;

/** The refiner. */
export const abstractsBehindTitles: Refiner = (drafts, { page }) => {
  const lacking = drafts.filter(
    ({ title, titlePassage, abstract }) =>
      abstract === null && titlePassage !== null && (title?.value.length ?? 0) >= LEAST_TITLE,
  );
  if (!page || drafts.length < 2 || lacking.length === 0) return drafts;
  const long = page.lines.filter(({ text, label, cells }) => text.length > LEAST_TEXT && !label && !cells);
  if (lacking.length * long.length > MOST_COMPARED) return drafts;
  for (const draft of lacking) {
    const found = long.flatMap((line) => textBehindTitle(page, line, draft) ?? []);
    const [only, another] = found;
    if (only === undefined || another !== undefined) continue;
    draft.abstract = textFact(page.ground, only.start, only.end, { rule: 'abstract/behind-title', confidence: 0.8 });
    draft.abstractPassage = { ...only, ground: page.ground };
  }
  return drafts;
};

function textBehindTitle(page: Page, line: Line, draft: Draft): { start: number; end: number } | null {
  const { titlePassage } = draft;
  if (!titlePassage || (titlePassage.start >= line.start && titlePassage.start < line.end)) return null;
  const title = page.text.slice(titlePassage.start, titlePassage.end).trim();
  const at = line.text.slice(0, LONGEST_LEAD + title.length).indexOf(title);
  if (at < 0 || !isLead(line.text.slice(0, at), draft)) return null;
  const behind = BEHIND_TITLE.exec(line.text.slice(at + title.length));
  const start = line.start + at + title.length + (behind?.[0].length ?? 0);
  return behind && line.end - start >= LEAST_TEXT ? { start, end: line.end } : null;
}

/** Nothing but marks, or the name of who speaks. */
function isLead(printed: string, draft: Draft): boolean {
  const folded = foldText(printed);
  return folded === '' || speakersOf(draft).some(({ name }) => folded.includes(foldText(name.value)));
}

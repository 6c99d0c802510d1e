/** Cuts lists whose titles stand in blocks by themselves above the days. */

import { PLAIN } from '../assign/segment-state.ts';
import { loneTitles } from './lone-titles.ts';
import { cut, type Pattern } from './patterns.ts';

/** The pattern. */
export const byTitlesAboveDays: Pattern = (_page, lines) => {
  const titles = loneTitles(lines);
  if (titles.length === 0) return [];
  const proposal = cut('titles-above-days', lines, titles, PLAIN);
  // No day is that of the talk below it.
  const segments = proposal.segments.map((segment) => ({ ...segment, dayLine: null }));
  return [{ ...proposal, segments, isAboveTitles: true }];
};

/** Finds what lines beside the name tell of the only speaker: lists of degrees, degrees behind the name, and sentences that go on about her. */

import { passageOf } from '../assign/segment-state.ts';
import { hasCareer, readBio } from '../bio/bio-reader.ts';
import { findDegrees } from '../bio/degrees.ts';
import { findEmployers } from '../bio/employers.ts';
import { isLifeLine } from '../bio/life-line.ts';
import { sentencesOf } from '../bio/sentences.ts';
import { findVerbs } from '../bio/verbs.ts';
import { type Draft, type Passage, speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import type { Refiner } from './refiner.ts';

const LONGEST = 2_000;
const MAX_TALKS = 200;
/** One bracket or piece behind a name, and those that a list adds: "Ph.D. (Stanford, 2011), M.Sc. (ETH, 2006)". */
const BEHIND_NAME = /^(?:,\s([^,;()]{2,60}?(?:\s?\([^()]{2,80}\))?)(?=[,;]|\s?$)|\s\(([^()]{5,160})\))/u;
const PRONOUN = /^(?:He|She|They|Er|Sie|Il|Elle|Él|Ella|Lui|Lei|Ele|Ela|Hij|Zij|On|Ona|Hon|Han|Hun)\s\p{Ll}/u;

/** The refiner. */
export const livesInLines: Refiner = (drafts, { page }) => {
  if (!page || drafts.length > MAX_TALKS) return drafts;
  for (const line of page.lines) {
    if (line.cells || line.text.length > LONGEST) continue;
    const draft = drafts.findLast(({ span }) => span.start <= sourceOf(page, line)) ?? drafts[0];
    const [speaker, another] = draft ? speakersOf(draft) : [];
    if (!draft || !speaker || another || isTakenUp(draft, page, line)) continue;
    const passage = isLifeLine(line.text) ? passageOf(page, line) : besideName(page, line, speaker.name.value);
    if (passage && tellsMore(draft, passage, speaker.name.value)) draft.bios.push(passage);
  }
  return drafts;
};

function sourceOf(page: Page, line: Line): number {
  return page.ground.mapped.toSource(line.start, line.start).start;
}

/** A bio or the abstract is read as such. */
function isTakenUp({ bios, abstractPassage }: Draft, page: Page, line: Line): boolean {
  const passages = abstractPassage?.ground === page.ground ? [...bios, abstractPassage] : bios;
  return passages.some(({ start, end }) => start < line.end && line.start < end);
}

/** Whether a passage tells of posts or degrees and no bio does. */
function tellsMore({ bios }: Draft, passage: Passage, name: string): boolean {
  if (!hasCareer(passage, name)) return false;
  const has = (one: Passage) =>
    readBio(one, { name, isPostLine: false }).career.some(({ kind, role }) => kind === 'EDUCATION' && role !== null);
  const told = bios.filter((one) => !isLifeLine(textOf(one)));
  return has(passage) ? !told.some(has) : !told.some((one) => hasCareer(one, name));
}

function textOf({ ground, start, end }: Passage): string {
  return ground.mapped.text.slice(start, end);
}

function besideName(page: Page, line: Line, name: string): Passage | null {
  const at = line.text.indexOf(name);
  if (at < 0) return null;
  const printed = page.text.slice(line.start, line.end);
  const from = printed.indexOf(name) + name.length;
  const [whole, piece, inside] = BEHIND_NAME.exec(printed.slice(from, from + 240)) ?? [];
  const degrees = piece ?? inside;
  if (whole !== undefined && degrees !== undefined && isDegreeWithPlace(degrees)) {
    const start = line.start + from + whole.indexOf(degrees);
    return { ground: page.ground, start, end: start + degrees.length };
  }
  const next = sentencesOf(printed, from, printed.length).find(
    ({ start, end }) => start > from && opensLife(printed.slice(start, end)),
  );
  return next ? { ground: page.ground, start: line.start + next.start, end: line.end } : null;
}

function isDegreeWithPlace(text: string): boolean {
  return findDegrees(text)[0]?.start === 0 && findEmployers(text, true).some(({ isUnit }) => !isUnit);
}

/** "Er promovierte …", "Se doctoró en …": a pronoun, or a verb of lives at the front where languages need no pronoun. */
function opensLife(sentence: string): boolean {
  const [verb] = findVerbs(sentence.slice(0, 80));
  if (!verb || verb.kind === 'ASIDE') return false;
  return PRONOUN.test(sentence) || (verb.start === 0 && /[^\p{ASCII}]|[oóaeęłi]$/u.test(verb.printed));
}

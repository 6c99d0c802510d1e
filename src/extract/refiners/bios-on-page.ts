/** Finds the bios that stand apart from their talks: below a table, at the foot of a programme, under "About the speakers". */

import { foldText } from '../../text/fold.ts';
import { narrow } from '../../text/narrow.ts';
import { passageOf } from '../assign/segment-state.ts';
import { hasCareer } from '../bio/bio-reader.ts';
import { findVerbs } from '../bio/verbs.ts';
import { tellsOf } from '../bio/whose.ts';
import { type Draft, familyOf, type Passage, printedOf, speakersOf } from '../draft.ts';
import { textFact } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { bioStartIn } from '../parsers/bio-likeness.ts';
import type { Refiner } from './refiner.ts';

const SHORTEST = 60;
const LONGEST = 6_000;
const HEAD = 400;
/** Bounds the work on a page where one name is that of many speakers. */
const MAX_NAMESAKES = 8;
const MAX_BIOS = 400;
const MAX_TALKS = 200;
const GOES_ON = /^(?:He|She|They|His|Her|Er|Sie|Il|Elle|Él|Ella|Lui|Lei|Ele|Ela|Hij|Zij|On|Ona)\s/;

interface Speaker {
  readonly draft: Draft;
  readonly name: string;
}

/** The refiner. */
export const biosOnPage: Refiner = (drafts, { page }) => {
  for (const draft of drafts) cutBio(draft);
  if (!page) return drafts;
  const byFamily = speakersByFamily(drafts);
  for (const draft of drafts) dropBiosOfOthers(draft, byFamily);
  const abstractsAt = draftsByBlock(drafts);
  let found = 0;
  for (const line of page.lines) {
    if (found >= MAX_BIOS) break;
    for (const speaker of [...toldOf(line, byFamily), ...toldByGivenName(page, line, drafts)]) {
      if (isCovered(speaker.draft, line) || !hasCareer(passageOf(page, line), speaker.name)) continue;
      found++;
      speaker.draft.bios.push({ ground: page.ground, start: line.start, end: endOf(page, line) });
      for (const draft of abstractsAt.get(blockOf(line.start)) ?? []) cutAbstract(draft, line);
    }
  }
  return drafts;
};

function speakersByFamily(drafts: readonly Draft[]): ReadonlyMap<string, readonly Speaker[]> {
  const all = new Map<string, Speaker[]>();
  for (const draft of drafts) {
    for (const person of speakersOf(draft)) {
      const family = familyOf(person.name.value);
      const namesakes = all.get(family) ?? [];
      if (family.length > 1 && namesakes.length < MAX_NAMESAKES)
        all.set(family, [...namesakes, { draft, name: person.name.value }]);
    }
  }
  return all;
}

/** Two lives below each other are headed by names of their own, though they stand below one talk. */
function dropBiosOfOthers(draft: Draft, byFamily: ReadonlyMap<string, readonly Speaker[]>): void {
  draft.bios = draft.bios.filter((bio) => {
    const heading = headingAbove(bio);
    const namesakes = heading === '' ? [] : (byFamily.get(familyOf(heading)) ?? []);
    const own = namesakes.filter(({ name }) => foldText(name) === foldText(heading));
    return own.length === 0 || own.some((speaker) => speaker.draft === draft);
  });
}

const LONGEST_HEADING = 80;

/** The line above a passage, without what it may be led by. */
function headingAbove({ ground, start }: Passage): string {
  const before = ground.mapped.text.slice(Math.max(0, start - LONGEST_HEADING), start).trimEnd();
  return before.slice(before.lastIndexOf('\n') + 1).trim();
}

/** So that a bio is not compared with the abstracts of all talks. */
const BLOCK = 2_000;

function blockOf(place: number): number {
  return Math.floor(place / BLOCK);
}

/** The drafts by the blocks of text that their abstracts reach into. */
function draftsByBlock(drafts: readonly Draft[]): ReadonlyMap<number, readonly Draft[]> {
  const byBlock = new Map<number, Draft[]>();
  for (const draft of drafts) {
    const passage = draft.abstractPassage;
    for (let block = blockOf(passage?.start ?? 0); passage && block <= blockOf(passage.end); block++) {
      const known = byBlock.get(block);
      if (known) known.push(draft);
      else byBlock.set(block, [draft]);
    }
  }
  return byBlock;
}

/** The speakers with whose names sentences of a line begin. */
function toldOf(line: Line, byFamily: ReadonlyMap<string, readonly Speaker[]>): Speaker[] {
  if (line.text.length < SHORTEST || line.text.length > LONGEST || line.cells) return [];
  if (!findVerbs(line.text.slice(0, HEAD)).some(({ kind }) => kind !== 'ASIDE')) return [];
  const folded = foldText(line.text);
  const families = new Set(folded.split(' ').filter((word) => byFamily.has(word)));
  const named = [...families]
    .flatMap((family) => byFamily.get(family) ?? [])
    .filter(({ name }) => folded.includes(foldText(name)));
  const seen = new Set<string>();
  return named.filter(({ name }) => {
    if (seen.has(name)) return false;
    seen.add(name);
    return tellsOf(line.text, name);
  });
}

/** "Eudora taught at Stirling": a given name at the front, within the part of the page on that talk. */
function toldByGivenName(page: Page, line: Line, drafts: readonly Draft[]): Speaker[] {
  const first = /^(\p{Lu}[\p{L}'’-]{2,})\s\p{Ll}/u.exec(line.text)?.[1];
  if (!first || line.text.length < SHORTEST || line.text.length > LONGEST) return [];
  const at = page.ground.mapped.toSource(line.start, line.start).start;
  const draft = drafts.length <= MAX_TALKS ? drafts.find(({ span }) => span.start <= at && at < span.end) : undefined;
  const person = draft && speakersOf(draft).find(({ name }) => foldText(name.value).startsWith(`${foldText(first)} `));
  return draft && person ? [{ draft, name: person.name.value }] : [];
}

function isCovered({ bios }: Draft, line: Line): boolean {
  return bios.some((bio) => bio.start < line.end && line.start < bio.end);
}

/** "She …" in the next paragraph goes on. */
function endOf(page: Page, line: Line): number {
  let { end } = line;
  for (let at = line.index + 1; at < page.lines.length; at++) {
    const next = page.lines[at];
    if (!next || next.label || !GOES_ON.test(next.text) || next.text.length > LONGEST) break;
    end = next.end;
  }
  return end;
}

/** An abstract that turns to a speaker who was not known yet when it was read. */
function cutBio(draft: Draft): void {
  const { abstract, abstractPassage: passage } = draft;
  const names = speakersOf(draft).map((person) => person.name.value);
  if (!abstract || !passage || names.length === 0) return;
  const turn = bioStartIn(narrow(printedOf(passage)), names);
  if (turn <= 0) return;
  const start = passage.start + turn;
  const { rule, confidence } = abstract;
  const cut = textFact(passage.ground, passage.start, start, { rule, confidence });
  if (!cut) return;
  draft.bios.push({ ...passage, start });
  draft.abstract = cut;
  draft.abstractPassage = { ...passage, end: start };
}

/** A bio that was taken for the end of an abstract is cut off. */
function cutAbstract(draft: Draft, line: Line): void {
  const passage = draft.abstractPassage;
  if (!passage || !draft.abstract || line.start <= passage.start || line.start >= passage.end) return;
  const { rule, confidence } = draft.abstract;
  const abstract = textFact(passage.ground, passage.start, line.start, { rule, confidence });
  if (!abstract) return;
  draft.abstract = abstract;
  draft.abstractPassage = { ground: passage.ground, start: passage.start, end: line.start };
}

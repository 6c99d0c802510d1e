/** Finds whom a passage about a speaker is about: the name that it begins with, and where that person works by its first sentence. */

import type { Span } from '../mapped-text.ts';
import { affiliationSpans } from '../parsers/affiliations.ts';
import { findOrganisations } from '../parsers/organisations.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import { sentenceEnd, sentenceStarts } from '../parsers/sentence-ends.ts';

/** The subject of a passage. */
export interface BioSubject {
  readonly name: Span;
  readonly affiliations: readonly Span[];
  /** 0 to 1. */
  readonly score: number;
}

const HEAD = 160;
/** Before the name of the subject stand titles at most. */
const LEAD = 24;
/** "She clerked for" before a name: it is somebody else's. */
const TELLS = /(?<!\p{L})\p{Ll}{2,}\s(?:\p{Ll}+\s)/u;
const LONGEST_SENTENCE = 400;
/** Of a name inside a passage that begins with another. */
const SURE = 0.8;
const GOES_ON = /^\s?(?:,|\(|is|was|has|\p{Ll}|–|—)/u;
const WORKS =
  /^\s(?:is|works|serves|teaches|has been|leads|directs|heads|holds|est|ist|arbeitet|lehrt|jest|es|è|é|werkt|enseigne|trabaja|trabalha|lavora)\s/u;

/** The person that a stretch begins to tell of; null when it begins with anything else. */
export function subjectOf(text: string, { start, end }: Span): BioSubject | null {
  const [first] = findPersonNames(text.slice(start, Math.min(end, start + HEAD)));
  if (!first || first.fullStart > LEAD || first.score < 0.5) return null;
  if (TELLS.test(text.slice(start, start + first.fullStart))) return null;
  const behind = text.slice(start + first.end, Math.min(end, start + first.end + HEAD));
  if (!GOES_ON.test(behind)) return null;
  const name = { start: start + first.start, end: start + first.end };
  return { name, affiliations: workOf(text, name.end, end), score: first.score };
}

/** Everybody whom a passage tells of: those with whom its paragraphs begin, and its sentences where it is about several. */
export function subjectsOf(text: string, { start, end }: Span, isOfSeveral: boolean): BioSubject[] {
  const first = headedSubject(text, { start, end }) ?? subjectOf(text, { start, end });
  if (!first) return [];
  const passage = text.slice(start, end);
  const paragraphs = [...passage.matchAll(/\n+\s*/g)].map((gap) => gap.index + gap[0].length);
  const starts = new Set([...paragraphs, ...(isOfSeveral ? sentenceStarts(passage) : [])]);
  const others = [...starts].sort((a, b) => a - b).flatMap((at) => subjectOf(text, { start: start + at, end }) ?? []);
  const known = new Set([familyOf(text, first)]);
  return [
    first,
    ...others.filter((one) => {
      const family = familyOf(text, one);
      // "Ada Byron OBE" below "Ada Byron".
      if (printedName(text, one).startsWith(printedName(text, first))) return false;
      const isNew = (one.score >= SURE || WORKS.test(text.slice(one.name.end, end))) && !known.has(family);
      known.add(family);
      return isNew;
    }),
  ];
}

/** A name on a line of its own, with the post on the next: "Director of Rivers at the Byron Institute". */
const HEADED = /^([^\n]{4,60})\n\s*(?:([^\n]{5,120}[^\n.!?:])(?=\n|$))?/u;

function headedSubject(text: string, { start, end }: Span): BioSubject | null {
  const [whole, line, post] = HEADED.exec(text.slice(start, Math.min(end, start + HEAD * 2))) ?? [];
  const [only, another] = line === undefined ? [] : findPersonNames(line);
  if (whole === undefined || !only || another || only.score < 0.5 || only.end < (line?.trimEnd().length ?? 0))
    return null;
  if (only.fullStart > 0) return null;
  const from = start + whole.length - (post?.length ?? 0);
  const affiliations = post === undefined ? [] : affiliationSpans(text, from, from + post.length);
  return { name: { start: start + only.start, end: start + only.end }, affiliations, score: only.score };
}

function familyOf(text: string, subject: BioSubject): string {
  return printedName(text, subject).split(/\s+/).at(-1) ?? '';
}

function printedName(text: string, { name }: BioSubject): string {
  return text.slice(name.start, name.end);
}

function workOf(text: string, from: number, end: number): Span[] {
  const sentence = text.slice(from, sentenceEnd(text, from, Math.min(end, from + LONGEST_SENTENCE)));
  if (!WORKS.test(sentence)) return [];
  const organisation = findOrganisations(sentence).find(({ isUnit }) => !isUnit);
  return organisation ? [{ start: from + organisation.start, end: from + organisation.end }] : [];
}

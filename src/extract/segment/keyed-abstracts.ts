/** Reads abstracts below a list that say in a bracket of which talk they are: "Abstract (Byron): …", "Abstract (May 26). …". */

import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { type Draft, speakersOf } from '../draft.ts';
import { textFact } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { bioScore } from '../parsers/bio-likeness.ts';
import { closingStart, isClosing } from '../parsers/closing-notices.ts';
import { isNotice } from '../parsers/phrases.ts';
import { type TextBehindKey, talkOfKey } from './texts-behind-keys.ts';

/** A line with its key, and where its text begins in the page. */
interface Keyed {
  readonly line: Line;
  readonly key: string;
  readonly isBio: boolean;
  readonly start: number;
}

const LEAST_TEXT = 60;
const KEYED = pattern('iu')`
  ^(?:
    abstracts?|(?<bio>bio(?:graphy)?)|summary|résumé|zusammenfassung|resumen|resumo|riassunto|streszczenie
    |samenvatting
  )\s\((?<key>[^()]{2,50})\)\s?[:.]?\s+(?=\S)
`;

/** The lines without such abstracts, and these. */
export function splitKeyed(lines: readonly Line[]): { rest: readonly Line[]; keyed: readonly Keyed[] } {
  const keyed = lines.flatMap((line): Keyed[] => {
    const match = line.text.length > LEAST_TEXT ? KEYED.exec(line.text) : null;
    const key = match?.groups?.key;
    if (!match || key === undefined) return [];
    return [{ line, key, isBio: match.groups?.bio !== undefined, start: line.start + match[0].length }];
  });
  if (keyed.length === 0) return { rest: lines, keyed };
  const taken = new Set(keyed.map(({ line }) => line));
  return { rest: lines.filter((line) => !taken.has(line)), keyed };
}

/** Gives the abstracts to the talks that they name; false, and nothing done, where one of them names none of several. */
export function addKeyed(page: Page, drafts: readonly Draft[], keyed: readonly Keyed[]): boolean {
  const named = keyed.map((one) => ({ ...one, draft: draftOf(drafts, one) }));
  if (drafts.length < 2 || named.some(({ draft }) => draft === null)) return false;
  for (const { draft, line, start, isBio } of named) {
    const passage = { ground: page.ground, start, end: line.end };
    if (!draft) continue;
    if (isBio) draft.bios.push(passage);
    else {
      draft.abstract = textFact(page.ground, start, line.end, { rule: 'abstract/keyed', confidence: 0.9 });
      draft.abstractPassage = draft.abstract ? passage : null;
    }
  }
  return true;
}

/** The only talk of that day, or of a speaker of that family name or name. */
function draftOf(drafts: readonly Draft[], { line, key, start }: Keyed): Draft | null {
  const day = line.dates.find((date) => date.end <= start);
  const folded = foldText(key);
  const found = drafts.filter((draft) => {
    if (day)
      return draft.day?.type === 'read' && draft.day.reading.month === day.month && draft.day.reading.day === day.day;
    const names = speakersOf(draft).map(({ name }) => foldText(name.value));
    return names.some((name) => name === folded || name.endsWith(` ${folded}`));
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

/** Gives texts that begin with the number, speaker or title of a talk to it; false, and nothing done, where one has no such talk, its talk has an abstract, or it is of a life. */
export function addTexts(page: Page, drafts: readonly Draft[], texts: readonly TextBehindKey[]): boolean {
  const named = texts.flatMap(({ start, lines, ...key }) => {
    const draft = talkOfKey(page, drafts, key);
    const printed = page.text.slice(start, lines.at(-1)?.end ?? start);
    if (!draft || draft.abstract || isLife(printed, draft) || isNotice(printed) || isClosing(printed)) return [];
    return [{ draft, passage: { ground: page.ground, start, end: start + closingStart(printed) } }];
  });
  if (drafts.length < 2 || named.length < texts.length) return false;
  for (const { draft, passage } of named) {
    const { start, end } = passage;
    draft.abstract = textFact(page.ground, start, end, { rule: 'abstract/keyed', confidence: 0.8 });
    draft.abstractPassage = draft.abstract ? passage : null;
  }
  return true;
}

/** Whether a text tells of the life of a speaker rather than of the talk. */
export function isLife(text: string, draft: Draft): boolean {
  const names = speakersOf(draft).map(({ name }) => name.value);
  return bioScore(text, names) >= SURE_LIFE;
}

const SURE_LIFE = 2;

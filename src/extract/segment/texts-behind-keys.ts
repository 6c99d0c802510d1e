/** Finds texts below a list of talks that begin with the number, speaker or title of one: "Week 4: …", "Byron: …". */

import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { type Draft, speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { endsSentence } from '../parsers/sentence-ends.ts';

/** A text with what it says of whose it is. */
export interface TextBehindKey {
  /** The line with the key, and those below it that go on. */
  readonly lines: readonly Line[];
  /** As printed; empty where a number says it. */
  readonly key: string;
  readonly number: number | null;
  /** Where the text begins in the page. */
  readonly start: number;
}

const LEAST_TEXT = 40;
const LONGEST_KEY = 90;
const COUNTED = pattern('iu')`
  ^(?:
    week|wk|talk|lecture|session|seminar|meeting|no|nr|woche|vortrag|sitzung|termin|semaine|séance|exposé|semana
    |charla|sesión|settimana|incontro|aula|les|tydzień|spotkanie
  )\.?\s{1,2}#?(?<number>\d{1,2})(?:\s?[:.)–—-]{1,2}\s+(?=\S)|\s*[:.]?\s*$)
`;
const NAMED = /^(?<key>\p{Lu}[^:\n]{2,90}):\s+(?=\p{Lu})/u;

const ABSTRACTS =
  /^\W{0,3}(?:abstracts?|summar|résumé|zusammenfass|kurzfass|resúmen|resumos|riassunt|streszcz|samenvatt)/iu;

/** The texts of at least two talks, or none. */
export function textsBehindKeys(page: Page, lines: readonly Line[]): readonly TextBehindKey[] {
  if (page.text.length > MOST_CHARACTERS) return [];
  const found: TextBehindKey[] = [];
  const heading = lines.find(({ text }) => ABSTRACTS.test(text));
  lines.forEach((line, at) => {
    // Rules for speakers and the like are numbered as well.
    const isBelowHeading = heading !== undefined && heading.start < line.start;
    const key =
      (line.number !== null && !isBelowHeading ? null : keyOf(page, line)) ??
      (isBelowHeading ? keyWithDay(page, line) : null);
    if (!key) return;
    const near = lines.slice(at + 1, at + 1 + MOST_LINES);
    const next = near.findIndex(
      (below) => !goesOn(below) || keyOf(page, below) !== null || keyWithDay(page, below) !== null,
    );
    const below = near.slice(0, next < 0 ? near.length : next);
    const start = key.start < line.end ? key.start : (below[0]?.start ?? line.end);
    const text = page.text.slice(start, below.at(-1)?.end ?? line.end);
    if (text.length >= LEAST_TEXT && endsSentence(text)) found.push({ ...key, lines: [line, ...below], start });
  });
  const keys = new Set(found.map(({ key, number }) => `${number ?? ''}${foldText(key)}`));
  return keys.size > 1 && keys.size === found.length ? found : [];
}

const MOST_LINES = 8;
/** Each line may be looked for in all that stands above it. */
const MOST_CHARACTERS = 200_000;

function keyOf(page: Page, line: Line): Pick<TextBehindKey, 'key' | 'number' | 'start'> | null {
  if (line.label || line.cells || line.headDate || line.times.length > 0) return null;
  const counted = COUNTED.exec(line.text);
  if (counted) return { key: '', number: Number(counted.groups?.number), start: line.start + counted[0].length };
  if (line.number !== null && line.dates.length === 0 && line.text.length >= LEAST_TEXT && endsSentence(line.text))
    return { key: '', number: line.number, start: line.start };
  const named = NAMED.exec(line.text);
  const key = named?.groups?.key ?? '';
  // What the list names stands above.
  if (!named || key.length > LONGEST_KEY || !page.text.slice(0, line.start).includes(key)) return null;
  return { key, number: null, start: line.start + named[0].length };
}

/** A heading of who speaks and when, with nothing else but a note in brackets. */
function keyWithDay(page: Page, line: Line): Pick<TextBehindKey, 'key' | 'number' | 'start'> | null {
  const [day, another] = line.dates;
  if (!day || another || line.label || line.cells || line.times.length > 0 || line.text.length > LONGEST_KEY)
    return null;
  const key = BEFORE_DAY.exec(line.text.slice(0, day.start - line.start))?.groups?.key ?? '';
  const isAlone = /^[)\].:\s]*(?:\([^()]*\))?\W*$/u.test(line.text.slice(day.end - line.start));
  if (key === '' || !isAlone || !page.text.slice(0, line.start).includes(key)) return null;
  return { key, number: null, start: line.end };
}

const BEFORE_DAY = /^(?<key>\p{Lu}[\p{L}\p{M}.'’ -]{2,50}?)\s?[,(:–—-]{1,2}\s?(?:\p{L}+\s)?$/u;

/** A paragraph that may go on with the text above it. */
function goesOn({ label, cells, headDate, isHeading, number, text }: Line): boolean {
  return (
    !label && !cells && !headDate && !isHeading && number === null && text.length >= LEAST_TEXT && endsSentence(text)
  );
}

const NUMBER_OF_ENTRY = /^[\s|*#>•-]{0,8}(?:\p{L}{2,12}\.?\s)?#?(?<number>\d{1,2})(?=\s?[.:)|,–—-]|\s\()/u;

/** The only talk that a key names, by the number it has in its list, its speaker or title. */
export function talkOfKey(
  page: Page,
  drafts: readonly Draft[],
  { key, number }: Pick<TextBehindKey, 'key' | 'number'>,
): Draft | null {
  const folded = foldText(key);
  const found = drafts.filter((draft) => {
    if (number !== null) {
      const printed = page.ground.source.slice(draft.span.start, draft.span.start + NUMBER_WITHIN);
      return Number(NUMBER_OF_ENTRY.exec(printed)?.groups?.number) === number;
    }
    const names = speakersOf(draft).map(({ name }) => foldText(name.value));
    return (
      names.some((name) => name === folded || name.endsWith(` ${folded}`)) ||
      foldText(draft.title?.value ?? '') === folded
    );
  });
  return found.length === 1 ? (found[0] ?? null) : null;
}

const NUMBER_WITHIN = 40;

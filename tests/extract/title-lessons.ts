/** Makes decisions which line is the title out of announcement cases, as they are and as pages vary them. */

import type { AnnouncementCase } from '../../src/evaluation/case-file.ts';
import { putTitle } from '../../src/extract/assign/put-title.ts';
import { readSegment } from '../../src/extract/assign/segment-reader.ts';
import { PATTERNS } from '../../src/extract/configuration.ts';
import { emptyDraft } from '../../src/extract/draft.ts';
import type { Line } from '../../src/extract/line.ts';
import { identityText, type MappedText } from '../../src/extract/mapped-text.ts';
import { makePage, type Page } from '../../src/extract/page.ts';
import { titleBeforeSeries, titleBehindSeries } from '../../src/extract/parsers/series-beside-title.ts';
import { labelRowsAsLines } from '../../src/extract/segment/label-rows.ts';
import { foldText } from '../../src/text/fold.ts';
import { ABOVE, BELOW, BETWEEN } from './lines-around-talks.ts';
import { wordsOf } from './words-of-case.ts';

export interface TitleLesson {
  readonly caseId: string;
  /** "printed" for the page as it is. */
  readonly variant: string;
  readonly candidates: readonly { readonly text: string; readonly signs: Readonly<Record<string, number>> }[];
  /** Which of the candidates is the title; -1 for none. */
  readonly right: number;
  /** What the rules in force took; -1 for none. */
  readonly taken: number;
  readonly importance: number;
}

/** The decisions of a case: of the page as printed, without its labels, and with lines as pages have them around a talk. */
export function titleLessonsOf(one: AnnouncementCase): TitleLesson[] {
  const mapped = wordsOf(one.text);
  if (!mapped) return [];
  const titles = one.talks.flatMap((talk) => [talk.title, ...(talk.accept?.title ?? [])]).filter(isText);
  const folded = new Set(titles.map(foldText));
  const random = randomOf(one.id);
  const page = pageOf(mapped);
  const plain = withoutTitleMarks(page);
  const variants: [string, MappedText][] = [['printed', mapped]];
  if (plain !== null) variants.push(['unlabelled', identityText(plain)]);
  if (one.talks.length < 3) {
    const text = plain ?? page.text;
    for (const nth of ['a', 'b', 'c']) variants.push([`framed-${nth}`, identityText(framed(text, random))]);
    variants.push(['shouted', identityText(shouted(framed(text, random), titles))]);
  }
  return variants.flatMap(([variant, text]) => lessonsOf(one.id, variant, pageOf(text), folded));
}

const isText = (value: string | null | undefined): value is string => typeof value === 'string' && value !== '';

function pageOf(mapped: MappedText): Page {
  return makePage({ source: mapped.text, mapped, links: [], method: 'RULE' });
}

const FOR_PAGES = new Set(['framed-b', 'framed-c', 'shouted']);

function lessonsOf(caseId: string, variant: string, page: Page, titles: ReadonlySet<string>): TitleLesson[] {
  const known = new Map<string, TitleLesson>();
  const lines = labelRowsAsLines(page, page.lines);
  for (const { segments, hints } of PATTERNS.flatMap((pattern) => pattern(page, lines))) {
    // Lists are cut into many stretches, of which two settings teach enough.
    if (hints.expectsPeople && FOR_PAGES.has(variant)) continue;
    const way = hints.isProgramme ? 'programme' : hints.expectsPeople ? 'list' : '';
    for (const segment of segments) {
      const { titleCandidates, draft } = readSegment(page, segment.lines, hints);
      if (!titleCandidates || titleCandidates.length === 0) continue;
      const key = way + titleCandidates.map(({ line }) => line.start).join();
      if (known.has(key)) continue;
      const found = titleCandidates.map(({ line }, at) => isTitle(page, line, titles, titleCandidates[at + 1]?.line));
      if (found.filter(Boolean).length > 1 && found.filter(Boolean).length > titles.size) continue;
      const right = found.indexOf(true);
      const ofTaken = draft.titlePassage;
      known.set(key, {
        caseId,
        variant: variant + way,
        candidates: titleCandidates.map(({ line, signs }) => ({ text: line.text, signs: Object.assign({}, ...signs) })),
        right,
        taken: ofTaken
          ? titleCandidates.findIndex(({ line }) => line.start <= ofTaken.start && ofTaken.start < line.end)
          : -1,
        importance: 1,
      });
    }
  }
  const all = [...known.values()];
  return all.map((lesson) => ({ ...lesson, importance: 1 / Math.sqrt(all.length) }));
}

/** "Public forum: ", which is taken off titles later. */
const KIND_BEFORE = /^\p{Lu}[^:]{3,40}:\s/u;

/** Whether the line, or the line with the next, is a title once it is trimmed as titles are. */
function isTitle(page: Page, line: Line, titles: ReadonlySet<string>, next: Line | undefined): boolean {
  if (titles.has(foldText(line.text))) return true;
  const draft = emptyDraft({ start: 0, end: 0 });
  putTitle(draft, page.ground, line, { rule: '', confidence: 1 });
  const { title } = draft;
  const kind = title ? KIND_BEFORE.exec(title.value)?.[0].length : undefined;
  if (title && (titles.has(foldText(title.value)) || titles.has(foldText(title.value.slice(kind ?? 0))))) return true;
  const beside = titleBeforeSeries(line.text) ?? titleBehindSeries(line.text);
  if (beside && titles.has(foldText(line.text.slice(beside.start, beside.end)))) return true;
  return next !== undefined && next.index === line.index + 1 && titles.has(foldText(`${line.text} ${next.text}`));
}

/** The text without labels and quotes of titles; null where there are none. */
function withoutTitleMarks(page: Page): string | null {
  const cuts = page.lines.flatMap(({ label, start, end, text }) => {
    if (label?.keys.join() === 'title' && label.valueStart < text.length) return [[start, start + label.valueStart]];
    return /^["“„«].*["”“»]$/u.test(text)
      ? [
          [start, start + 1],
          [end - 1, end],
        ]
      : [];
  });
  if (cuts.length === 0) return null;
  let text = page.text;
  for (const [from = 0, to = 0] of cuts.reverse()) text = text.slice(0, from) + text.slice(to);
  return text;
}

function shouted(text: string, titles: readonly string[]): string {
  return titles.reduce((printed, title) => printed.replace(title, title.toUpperCase()), text);
}

/** The text with lines of a site above, between and below. */
function framed(text: string, random: () => number): string {
  const lines = text.split('\n');
  const some = (from: readonly string[], most: number) =>
    Array.from({ length: Math.floor(random() * (most + 1)) }, () => from[Math.floor(random() * from.length)] ?? '');
  const isShort = (line: string | undefined) => line === undefined || line.length < 150;
  const between = lines.flatMap((line, at) => {
    const fits = at > 0 && at < 30 && isShort(line) && isShort(lines[at - 1]) && random() < 0.12;
    if (!fits) return [line];
    const added = some(BETWEEN, 2);
    return random() < 0.4 ? ['', ...added, '', line] : [...added, line];
  });
  const head = spaced(some(ABOVE, 8), random);
  const foot = spaced(some(random() < 0.5 ? [...BELOW, ...ABOVE] : BELOW, 8), random);
  return [...head, ...(random() < 0.6 ? [''] : []), ...between, ...(random() < 0.6 ? [''] : []), ...foot].join('\n');
}

function spaced(lines: readonly string[], random: () => number): string[] {
  const share = random() < 0.5 ? 0.1 : 0.7;
  return lines.flatMap((line) => (random() < share ? [line, ''] : [line]));
}

/** Numbers from 0 to 1 that are always the same for a case. */
function randomOf(id: string): () => number {
  let seed = [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) >>> 0, 7);
  return () => {
    seed = (Math.imul(seed ^ (seed >>> 15), 0x2c1b3c6d) + 0x9e3779b9) >>> 0;
    return ((seed ^ (seed >>> 13)) >>> 0) / 2 ** 32;
  };
}

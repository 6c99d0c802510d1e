/** What the beginnings of announcements are learned from: cases set one below the other, and cases by themselves. */

import type { AnnouncementCase } from '../../src/evaluation/case-file.ts';
import { type Opening, openingsIn } from '../../src/extract/collections/opening-signs.ts';
import { identityText } from '../../src/extract/mapped-text.ts';
import { makePage } from '../../src/extract/page.ts';
import { detectFormat } from '../../src/extract/readers/detect-format.ts';
import { wordsOf } from './words-of-case.ts';

export interface OpeningLesson {
  /** The letter that the names of the cases begin with. */
  readonly round: string;
  /** What stands between the announcements. */
  readonly variant: 'blank lines' | 'rule' | 'alone';
  readonly signs: Opening['signs'];
  readonly isTrue: boolean;
}

/** What parts the announcements, the plainest most often. */
const BETWEEN = ['\n\n', '\n\n', '\n\n', '\n\n\n', '\n\n--------------------\n\n', '\n\n* * *\n\n', '\n==========\n'];
const LONGEST = 6_000;
/** With which of the following cases of its round each is set together. */
const STEPS = [1, 4, 7, 13];
/** So far below a border the first line that is left may begin. */
const NEAR = 30;

/** The lines of cases that could begin an announcement, each case by itself and with others of its round below it. */
export function openingLessonsOf(cases: readonly AnnouncementCase[]): OpeningLesson[] {
  const rounds = new Map<string, string[]>();
  for (const { id, text } of cases) {
    const words = detectFormat(text, null).container === 'html' ? null : wordsOf(text);
    if (words === null || words.text.length >= LONGEST) continue;
    const round = id.slice(0, 1);
    rounds.set(round, [...(rounds.get(round) ?? []), words.text.trim()]);
  }
  return [...rounds].flatMap(([round, texts]) =>
    texts.flatMap((text, at) => [
      ...lessonsOf(text, { round, variant: 'alone', border: Number.POSITIVE_INFINITY }),
      ...STEPS.flatMap((step, nth) => {
        const next = texts[(at + step) % texts.length];
        const between = BETWEEN[(at + nth * 3) % BETWEEN.length] ?? '\n\n';
        const variant = /\S/.test(between) ? 'rule' : 'blank lines';
        return next === undefined || next === text
          ? []
          : lessonsOf(text + between + next, { round, variant, border: text.length + between.length });
      }),
    ]),
  );
}

function lessonsOf(
  text: string,
  { round, variant, border }: Pick<OpeningLesson, 'round' | 'variant'> & { readonly border: number },
): OpeningLesson[] {
  const page = makePage({ source: text, mapped: identityText(text), links: [], method: 'RULE', keepsLines: true });
  const openings = openingsIn(page.text, page.lines).map(({ line, signs }) => ({
    signs,
    start: page.ground.mapped.toSource(line.start, line.start + 1).start,
  }));
  const right = openings.find(({ start }) => start >= border - 1);
  return openings.map((opening) => ({
    round,
    variant,
    signs: opening.signs,
    isTrue: opening === right && opening.start < border + NEAR,
  }));
}

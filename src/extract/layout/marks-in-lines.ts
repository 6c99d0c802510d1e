/** Ends lines where labels and days in bold or italics were run together in markdown: "…and tides*Room*: 4**Monday, May 3**". */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { type Edit, editMapped, type MappedText } from '../mapped-text.ts';
import { WHOLE_WEEKDAYS } from '../parsers/day-names.ts';
import { labelKeysOf } from '../parsers/label-keys.ts';
import { DAY } from './cleaning.ts';

/** The marks before a label may close a day as well: "**May 3***Speaker*:". */
const LABEL =
  /(?<=[\p{L}\p{M}\d)\]?!.”"’])\*{1,6}(?<name>\p{L}[\p{L} ]{2,28})(?:(?<closing>\*{1,3})[ \t]?:|:(?<behind>\*{1,3}))/gu;
/** "On tides *Speaker: Ada Byron, Turin *": the marks stand around label and value, the last of them behind a space. */
const WITH_VALUE =
  /(?<=(?:^|\n|[\p{L}\p{M}\d)\]?!.,”"’*])[ \t]{0,2})\*{1,6}(?<name>\p{L}[\p{L} ]{2,28}):[ \t][^*\n]{1,200}(?<closing>\*{1,3})(?=[ \t]*(?:\n|$))/gu;
const BOLD = /(?<before>[\p{L}\p{M}\d)\]?!.”"’]?)\*\*(?<text>[^*\n|]{3,100})\*\*/gu;
const WEEKDAY = pattern('iu')`^(?:${WHOLE_WEEKDAYS.join('|')})(?!\p{L})`;

/** The text with such labels and days at the beginnings of lines. */
export function withMarksOnLines(base: MappedText): MappedText {
  const { text } = base;
  if (!/\S\*/.test(text)) return base;
  const labels = matchesOf(LABEL, text).flatMap(({ index, 0: { length }, groups }) => {
    const { name = '', closing, behind } = groups ?? {};
    const marks = (closing ?? behind ?? '').length;
    const rest = length - text.slice(index, index + length).indexOf(name);
    const at = index + length - rest - marks;
    return at >= index && labelKeysOf(name) !== null ? [at] : [];
  });
  const days = matchesOf(BOLD, text).flatMap(({ index, groups }) => {
    const { before = '', text: printed = '' } = groups ?? {};
    return before !== '' && WEEKDAY.test(printed) && DAY.test(printed) ? [index + before.length] : [];
  });
  const valued = matchesOf(WITH_VALUE, text).flatMap((match) => withoutMarksAround(text, match));
  const taken = new Set(valued.map(({ at }) => at));
  const breaks = [...new Set([...labels, ...days])].filter((at) => !taken.has(at));
  const edits = [...valued, ...breaks.map((at) => ({ at, remove: 0, insert: '\n' }))];
  return editMapped(
    base,
    edits.sort((a, b) => a.at - b.at),
  );
}

/** A line of its own for label and value, without the marks of it. */
function withoutMarksAround(text: string, { index, 0: printed, groups }: RegExpExecArray): Edit[] {
  const { name = '', closing = '' } = groups ?? {};
  const at = index + printed.indexOf(name) - closing.length;
  if (at < index || labelKeysOf(name) === null) return [];
  const isFirst = text.slice(text.lastIndexOf('\n', at - 1) + 1, at).trim() === '';
  return [
    { at, remove: closing.length, insert: isFirst ? '' : '\n' },
    { at: index + printed.length - closing.length, remove: closing.length, insert: '' },
  ];
}

/** Takes what stands behind the value of a label on the same line: who gives a talk, the abstract, another hour. */

import { pattern } from '../../text/pattern.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import { textBehindNotice } from '../parsers/no-texts.ts';
import { isNotice } from '../parsers/phrases.ts';
import { putTimes } from './put-fields.ts';
import type { SegmentState } from './segment-state.ts';

const PARAGRAPH = 150;

/** What a note says of the hour of the talk itself. */
const OTHER_HOUR = pattern('iu')`
  (?<!\p{L})(?:
    (?:special|unusual|different|new|changed|later|earlier|other)\s(?:start(?:ing)?\s)?time
    |(?:talk|seminar|lecture)\s(?:starts|begins)|andere\s(?:uhr)?zeit|(?:heure|horaire)\s(?:inhabituel|exceptionnel)
  )
`;

/** "Talk: “On engines” by Ada Byron (Turin), 4 May at 15:00": what stands behind the quoted title is a line of its own. */
export function withoutRest(state: SegmentState, line: Line, value: Span): Span {
  const printed = state.page.text.slice(value.start, value.end);
  const quoted = /^\s*["“„«][^"“”„«»]{4,200}["”“»](?=[\s,;–—-]+(?:by|par|von|por|di|door|with|mit)\s\p{Lu})/u.exec(
    printed,
  );
  if (!quoted) return value;
  const start = value.start + quoted[0].length + (/^[\s,;–—-]+/.exec(printed.slice(quoted[0].length))?.[0].length ?? 0);
  const isBehind = (one: Span) => one.start >= start;
  const [dates, times] = [line.dates.filter(isBehind), line.times.filter(isBehind)];
  const text = state.page.text.slice(start, value.end);
  state.loose.push({ ...line, start, text, label: null, headDate: null, dates, times });
  return { start: value.start, end: value.start + quoted[0].length };
}

/** "Audience: open to all. In this talk …": on pages without lines the abstract stands behind such a value. */
export function leaveTextBehind(state: SegmentState, line: Line, value: Span): void {
  const printed = state.page.text.slice(value.start, value.end);
  const at = printed.length > PARAGRAPH ? textBehindNotice(printed, isNotice) : -1;
  if (at < 0) return;
  const start = value.start + at;
  const text = state.page.text.slice(start, value.end);
  state.loose.push({ ...line, start, text, label: null, headDate: null, dates: [], times: [] });
}

/** "Note: special time 5:00pm" */
export function takeOtherHour(state: SegmentState, line: Line, { start, end }: Span): void {
  const text = state.page.text.slice(start, end);
  if (line.times.length === 0 || line.dates.length > 0 || end - start > PARAGRAPH || !OTHER_HOUR.test(text)) return;
  putTimes(state.draft, state.page, line.times);
}

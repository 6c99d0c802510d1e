/** Reads through the folds of calendars and of quoted-printable mails, where a line is broken in the middle of a word. */

const CALENDAR_FOLD = /\r?\n[ \t]/g;
const MAIL_FOLD = /=\r?\n/g;
const HEAD = 10_000;

/** A text without its folds, and where its parts stand in the text as it is. */
export interface View {
  readonly text: string;
  /** The places in the text as it is that a span of the view covers, none of them a fold. */
  placesOf(start: number, end: number): readonly { readonly start: number; readonly end: number }[];
}

/** The text without its folds; itself when it is of no such format. */
export function unfolded(text: string): View {
  const head = text.slice(0, HEAD);
  if (/^BEGIN:VCALENDAR/im.test(head)) return without(CALENDAR_FOLD, text);
  if (/^content-transfer-encoding:\s*quoted-printable/im.test(head)) return without(MAIL_FOLD, text);
  return { text, placesOf: (start, end) => [{ start, end }] };
}

function without(fold: RegExp, text: string): View {
  const parts: string[] = [];
  /** Where each part begins in the view, and how much of the text has been left out before it. */
  const starts: number[] = [0];
  const left: number[] = [0];
  let done = 0;
  let length = 0;
  for (const { index, 0: found } of text.matchAll(fold)) {
    parts.push(text.slice(done, index));
    length += index - done;
    done = index + found.length;
    starts.push(length);
    left.push(done - length);
  }
  parts.push(text.slice(done));
  return {
    text: parts.join(''),
    placesOf: (start, end) => {
      const places: { start: number; end: number }[] = [];
      let at = partAt(starts, start);
      for (let from = start; from < end; at++) {
        const to = Math.min(end, starts[at + 1] ?? end);
        const shift = left[at] ?? 0;
        if (to > from) places.push({ start: from + shift, end: to + shift });
        from = to;
      }
      return places;
    },
  };
}

/** The index of the last start that is not after the place. */
function partAt(starts: readonly number[], place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((starts[middle] ?? 0) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

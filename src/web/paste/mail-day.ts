/** The day on which a pasted mail was sent, as that is the day from which its "next Friday" is meant. */

const HEAD_LENGTH = 6000;
const DATE_LINE = /^(?:Date|Sent):[ \t]*(?:[A-Za-z]{2,9},?[ \t]+)?(\d{1,2})[ \t]+([A-Za-z]{3})[a-z]*[ \t]+(\d{4})\b/im;
const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** The day of the Date line in the head of a mail, as YYYY-MM-DD; null where there is none. */
export function mailDayOf(text: string): string | null {
  const head = text.slice(0, HEAD_LENGTH).split(/\r?\n[ \t]*\r?\n/, 1)[0] ?? '';
  // A talk has a date, too; a mail says from whom or on what.
  if (!/^(?:From|Subject|Return-Path|Received|Message-ID):/im.test(head)) return null;
  const [, day = '', month = '', year = ''] = DATE_LINE.exec(head) ?? [];
  const number = MONTHS.indexOf(month.toLowerCase()) + 1;
  if (number === 0 || Number(day) < 1 || Number(day) > 31) return null;
  return `${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`;
}

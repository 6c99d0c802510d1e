/** Knows the rows of a small calendar of a month, as sites of events set it beside what they announce. */

import { inAnyCase } from '../../text/small-letters.ts';

/** "27 28 29 30 1 2 3", with the number of the week before it or without. */
const ROW_OF_DAYS = /^(?:[0-5]?\d\s+){3,7}[0-3]?\d$/;
/** "Su Mo Tu We Th Fr Sa", "L M M J V S D" */
const ROW_OF_WEEKDAYS = inAnyCase(
  /^(?:(?:su?n?|mo?n?|tu?e?|we?d?|th?u?|fr?i?|sa?t?|di|mi|do|so|lu?n?|ma?r?|me?r?|je?u?|ve?n?|di?m?|mi?é?|ju?e?|vi?e?|sá?b?|do?m?|gi?o?)\s+){6}(?:su?n?|sa?t?|so|di?m?|do?m?)$/u,
);

/** Whether a line is such a row. */
export function isMonthRow(text: string): boolean {
  const printed = text.trim();
  return printed.length < LONGEST_ROW && (ROW_OF_DAYS.test(printed) || ROW_OF_WEEKDAYS.test(printed));
}

const LONGEST_ROW = 40;

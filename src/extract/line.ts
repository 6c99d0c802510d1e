/** A line of a page with what it shows at first sight. */

import type { Span } from './mapped-text.ts';
import type { DateReading } from './parsers/dates.ts';
import type { LabelMatch } from './parsers/labels.ts';
import type { TimeReading } from './parsers/times.ts';

export interface Line extends Span {
  readonly index: number;
  readonly text: string;
  readonly indent: number;
  readonly isHeading: boolean;
  readonly isItem: boolean;
  /** The number of "3. …", or null. */
  readonly number: number | null;
  /** A blank line or a rule stands before it. */
  readonly hasGap: boolean;
  readonly hasRule: boolean;
  /** Cells of a table row, else null. */
  readonly cells: readonly Span[] | null;
  readonly label: LabelMatch | null;
  /** Days in the line, in the text of the page. */
  readonly dates: readonly DateReading[];
  readonly times: readonly TimeReading[];
  /** The day that the line begins with. */
  readonly headDate: DateReading | null;
}

/** Whether a line is set off from those above, so that something new may begin with it. */
export function isSetOff({ hasGap, hasRule, isItem, isHeading, number }: Line): boolean {
  return hasGap || hasRule || isItem || isHeading || number !== null;
}

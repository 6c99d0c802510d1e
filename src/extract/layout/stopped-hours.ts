/** Reads the hours of slots that a full stop ends: "17.15. Looms that count", which could be days but for the minutes of others. */

import { matchesOf } from '../../text/matches.ts';
import { editMapped, type MappedText } from '../mapped-text.ts';

const SLOT = /^([ \t]*(?:[-*•·][ \t]+)?(?:0?\d|1\d|2[0-3]))\.([0-5]\d)\.(?=[ \t]+\S)/gm;
/** Minutes that are no month. */
const NO_MONTH = /^(?:00|1[3-9]|[2-5]\d)$/;
const ENOUGH = 2;

/** The text with a colon in such hours, where several of them could be no day. */
export function withStoppedHours(base: MappedText): MappedText {
  const slots = matchesOf(SLOT, base.text);
  if (slots.filter(({ 2: minutes = '' }) => NO_MONTH.test(minutes)).length < ENOUGH) return base;
  return editMapped(
    base,
    slots.flatMap(({ index, 0: printed, 1: lead = '' }) => [
      { at: index + lead.length, remove: 1, insert: ':' },
      { at: index + printed.length - 1, remove: 1, insert: '' },
    ]),
  );
}

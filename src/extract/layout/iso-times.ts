/** Sets days with hours as ISO 8601 prints them as people do: "2026-05-04T16:15:00+02:00" becomes "2026-05-04 16:15 UTC+02:00". */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { type Edit, editMapped, type MappedText } from '../mapped-text.ts';

/** Without a "T" only where seconds or a zone say that a program wrote it. */
const ISO_TIME = pattern('g')`
  (?<![\d-])\d{4}-\d\d-\d\d
  (?<joint>T|\s(?=\d\d:\d\d(?::\d\d|\s?[+-]\d\d:?\d\d)))
  (?<hour>\d\d:\d\d)(?<seconds>(?::\d\d(?:\.\d{1,9})?)?)
  (?<gap>\s?)(?<zone>Z|[+-]\d\d:?\d\d)?(?![\d:])
`;
/** What programs add to a day without an hour. */
const NO_HOUR = '00:00';

/** The text with such hours in words that are read. */
export function withIsoTimes(base: MappedText): MappedText {
  if (!/\d{4}-\d\d-\d\d[T ]\d/.test(base.text)) return base;
  return editMapped(
    base,
    matchesOf(ISO_TIME, base.text).flatMap((match) => editsOf(match)),
  );
}

function editsOf({ index, groups }: RegExpExecArray): Edit[] {
  const { joint = '', hour = '', seconds = '', gap = '', zone: printed = '' } = groups ?? {};
  // "2026-05-04 14:00-15:30" is a span of hours.
  const isSpan = printed.startsWith('-') && (Number(printed.slice(1, 3)) > WESTERNMOST || joint + seconds === ' ');
  const zone = isSpan ? '' : printed;
  const at = index + DAY_LENGTH;
  const spare = zone === '' ? 0 : gap.length;
  if (hour === NO_HOUR)
    return [{ at, remove: joint.length + hour.length + seconds.length + spare + zone.length, insert: '' }];
  const behind = at + joint.length + hour.length;
  const named = zone === '' ? '' : ' UTC';
  return [
    { at, remove: joint.length, insert: ' ' },
    { at: behind, remove: seconds.length + spare + (zone === 'Z' ? 1 : 0), insert: named },
  ];
}

/** No zone is more hours behind UTC. */
const WESTERNMOST = 12;
const DAY_LENGTH = 'yyyy-mm-dd'.length;

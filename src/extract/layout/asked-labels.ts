/** Reads labels that ask for their value as labels: "Wann? 4. Mai, 20 Uhr" above "Wo? Hörsaal 2", "¿Cuándo?" above the day. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { editMapped, type MappedText } from '../mapped-text.ts';
import { labelKeyOf } from '../parsers/label-keys.ts';

/** Up to three words as a question, alone or with an answer behind it; "When? Why? What?" is a title. */
const ASKED = pattern('gmu')`
  ^([ \t]{0,12}(?:[-*•·#][ \t]+)?(?:\*\*|__)?)(¿?)
  (\p{L}{2,12}(?:[ ]\p{L}{2,12}){0,2})[ \u00a0]?\?(?=(?:\*\*|__)?(?:[ \t\u00a0]+(?!\p{L}{2,12}\?)\S|[ \t]{0,9}$))
`;
/** What a page that asks for day and place by such words says of its talk, and not to its readers. */
const ENOUGH_LABELS = 2;
const SAYS_WHEN_OR_WHERE = new Set<unknown>(['when', 'date', 'time', 'location']);

/** The text with a colon in place of the question mark, where a page asks for two things, a day or place among them. */
export function withAskedLabels(base: MappedText): MappedText {
  if (!base.text.includes('?')) return base;
  const labels = matchesOf(ASKED, base.text).flatMap((match) => {
    const key = labelKeyOf(match[3] ?? '');
    return key ? [{ match, key }] : [];
  });
  const keys = new Set(labels.map(({ key }) => key));
  if (keys.size < ENOUGH_LABELS || ![...keys].some((key) => SAYS_WHEN_OR_WHERE.has(key))) return base;
  return editMapped(
    base,
    labels.flatMap(({ match: { index, 0: printed, 1: lead = '', 2: turned = '' } }) => [
      { at: index + lead.length, remove: turned.length, insert: '' },
      { at: index + printed.length - 1, remove: 1, insert: ':' },
    ]),
  );
}

/** Tells what "where", "which" and "there" stand for: the organisation named last, or a town that stands for its university. */

import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import type { Clause } from './clauses.ts';
import type { Post } from './post.ts';
import type { OrganisationMark, Shape } from './shape.ts';
import { universityOfTown } from './university-towns.ts';

/** Behind an organisation a town only says where that is. */
const IN_TOWN = /(?<![ⓄⓊ])\s(?:in|à|a|en|te)\s(\p{Lu}\p{L}+),?\s$/u;

/** "At Yz, where", "in Chad, where": a name that nobody knows is no house named further above. */
const IN_UNKNOWN = /\s(?:in|at|with|to|for|from)\s(?:the\s)?(?:\p{Lu}[\p{L}.&’'-]*\s){0,3}\p{Lu}[\p{L}.&’'-]*,?\s$/u;

/** "Moved to Yz in 2013, where". */
const TO_UNKNOWN = pattern('u')`
  \b(?:moved|went|came|returned|transferred|relocated)\s(?:back\s)?to\s(?:the\s)?
  (?:\p{Lu}[\p{L}.&’'-]*\s(?:(?:of|for|and|de|du)\s(?:the\s)?)?){0,5}\p{Lu}[\p{L}.&’'-]*(?:\sⓅ)?,?\s$
`;

/** "Came to X from Yz, where": what nobody knows is where the person came from. */
const FROM_UNKNOWN = pattern('u')`
  \b(?:moved|went|came|returned|transferred|relocated)\s(?:over\s)?to\s(?:the\s)?Ⓞ(?:\sⓅ)?\sfrom\s(?:the\s)?
  (?:\p{Lu}[\p{L}.&’'-]*\s){0,3}\p{Lu}[\p{L}.&’'-]*,?\s$
`;

/** What has been told before a clause. */
export interface Told {
  readonly shape: Shape;
  /** Where the sentence starts in the document. */
  readonly base: number;
  readonly posts: readonly Post[];
  /** The organisation that the sentences before named last. */
  readonly last: Span | null;
}

/** The organisation that a clause hangs on; null when it is a town without a university of its name. */
export function antecedentOf(clause: Clause, { shape, base, posts, last }: Told): Span | null {
  const town = townBefore(clause, shape, base);
  if (town) return universityOfTown(shape.text.slice(town.start - base, town.end - base)) ? town : null;
  const named = shape.marks
    .filter((mark): mark is OrganisationMark => mark.sign === 'Ⓞ' && mark.at < clause.start)
    .at(-1);
  const before = shape.outline.slice(0, clause.start);
  if ((!named && IN_UNKNOWN.test(before)) || TO_UNKNOWN.test(before) || FROM_UNKNOWN.test(before)) return null;
  const post = posts.at(-1);
  if (named && post?.unit && post.unit.end === named.end + base) return post.institution;
  return named ? { start: named.start + base, end: named.end + base } : last;
}

/** "… lehrte sie in Tübingen, wo sie …". */
function townBefore(clause: Clause, shape: Shape, base: number): Span | null {
  const [whole, town = ''] = IN_TOWN.exec(shape.outline.slice(0, clause.start)) ?? [];
  if (whole === undefined || !readPlaces().has(foldText(town))) return null;
  const start = clause.start - whole.length + whole.indexOf(town);
  return inText(shape, base, { start, end: start + town.length });
}

/** A stretch of the outline without signs, where it stands in the document. */
export function inText({ marks }: Shape, base: number, { start, end }: Span): Span {
  const before = marks.filter((mark) => mark.at < start).at(-1);
  const shift = before ? before.end - (before.at + 1) : 0;
  return { start: start + shift + base, end: end + shift + base };
}

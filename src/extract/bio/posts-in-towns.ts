/** Finds the house of a post that names a town, or a part of the house's name: "in Leiden", "(Physics, Leeds)", "went to Davis as". */

import { kindOfInstitution, resolveInstitution } from '../../institutions/gazetteer.ts';
import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import { universityOfTown } from './university-towns.ts';
import type { UnnamedPost } from './unnamed-post.ts';

const IN_TOWN =
  /^(?:\swith(?:\s\p{Lu}[\p{L}.'’-]*){1,4})?(?:\s(?:of|für|de)\s(?:\p{L}+\s?){1,4})?\s(?:in|à|en|a)\s(\p{Lu}\p{L}+)(?=[\s,.;)]|$)/u;

/** "Went to Davis as a Ⓡ", "began her career at the Labs as a Ⓡ": a house told before, by a part of its name. */
const CAME_TO_AS = pattern('u')`
  \b(?:
    (?:came|went|moved|returned|joined|transferred|coming|going|moving|returning|joining)\s(?:back\s)?(?:to\s)?
    |(?:began|started)\s(?:his|her|their)\s(?:\p{Ll}+\s)?career\s(?:at|with|in)\s
  )(?:the\s)?
  (\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?),?\s(?:Ⓟ,?\s)?(?:(?:first|initially)\s)?as\s(?:(?:an?|its|the)\s)?$
`;

/** "Ⓡ for research at Delaware" */
const HELD_AT =
  /^(?:\s(?:for|of|in)\s[^,;.()ⓄⓊⓇⒹⓅ]{2,50}?)?\sat\s(?:the\s)?(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)(?=[\s,.;)]|$)/u;

/** The house of this sentence, or one before, that a post is at by the name for short. */
export function houseCalledInShort({ clause, group, known }: UnnamedPost): Span | null {
  const [head] = group.heads;
  const { home, last, printed, shape, base } = known;
  if (!head) return null;
  const at = head.at - clause.start;
  const name = (CAME_TO_AS.exec(clause.outline.slice(0, at)) ?? HELD_AT.exec(clause.outline.slice(at + 1)))?.[1];
  if (name === undefined) return null;
  const words = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u');
  const named = shape.marks
    .filter(({ sign, at }) => sign === 'Ⓞ' && at < head.at)
    .map(({ start, end }) => ({ start: start + base, end: end + base }));
  const isAt = (house: string) =>
    words.test(house) || (kindOfInstitution(house) === 'UNIVERSITY' && isInTown(house, name));
  return [home, last, ...named].find((house) => house !== null && isAt(printed(house))) ?? null;
}

/** "Came to Ann Arbor as a reader", said of who is at the University of Michigan. */
function isInTown(university: string, town: string): boolean {
  const city = resolveInstitution(university)?.city ?? null;
  return city !== null && foldText(city) === foldText(town);
}

/** "Auf den Lehrstuhl für Kirchengeschichte in Marburg": a town that no university is called by alone. */
export function isInOtherTown({ group: { heads }, known: { shape } }: UnnamedPost): boolean {
  const end = heads.at(-1)?.end ?? shape.text.length;
  const town = IN_TOWN.exec(shape.text.slice(end, end + 80))?.[1];
  return town !== undefined && readPlaces().has(foldText(town));
}

/** "Head of School (Physics, Leeds, 2014–2017)": the town of the bracket stands for its university. */
const TOWN_IN_BRACKET =
  /^(?:\sof\s(?:School|Department|Faculty|Division))?\s\((?:\p{Lu}\p{L}+,\s)?(\p{Lu}\p{L}+)(?=[,)]|\s[–—-])/u;

/** The town in the bracket behind a post. */
export function universityInBracket({ group: { heads }, known: { shape, base } }: UnnamedPost): Span | null {
  const head = heads.at(-1);
  const bracket = head ? TOWN_IN_BRACKET.exec(shape.text.slice(head.end, head.end + 60)) : null;
  const town = bracket?.[1];
  if (!head || !bracket || !town || !universityOfTown(town)) return null;
  const end = head.end + bracket[0].length + base;
  return { start: end - town.length, end };
}

/** Posts and degrees that universities have. */
const ACADEMIC = pattern('i')`
  profes|lecturer|reader|maître|maîtresse|ATER|ricerc|hoogleraar|dozent|docent|postdoc|post-doc|lehrstuhl
  |laurea|promotion|habilitation|ph\.?d|doctor|doktor|dphil|master|bachelor|diplom|b\.?sc|m\.?sc
`;

/** "An assistant professor in Leiden": the town stands for its university where it has one that goes by its name. */
export function universityNear({ group: { heads }, known: { shape, base } }: UnnamedPost): Span | null {
  const head = heads.at(-1);
  if (!head || !ACADEMIC.test(head.role.role)) return null;
  const town = IN_TOWN.exec(shape.text.slice(head.end, head.end + 80));
  const name = town?.[1];
  if (!town || !name || !universityOfTown(name)) return null;
  const end = head.end + town[0].length + base;
  return { start: end - name.length, end };
}

/** Finds who speaks in a sentence that names somebody by the family name alone, whom the page has named in full above: "Byron, who teaches at Turin, will discuss …". */

import { pattern } from '../../text/pattern.ts';
import { familyOf } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { findOrganisations } from '../parsers/organisations.ts';
import { findPersonNames, type PersonMatch } from '../parsers/person-names.ts';
import { PERSON_TITLES } from '../parsers/person-titles.ts';
import { isRolePhrase } from '../parsers/post-phrases.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { announces } from './prose-cues.ts';
import { type ProsePerson, personBeside } from './prose-speaker.ts';

const SUBJECT = pattern('u')`
  ^${PERSON_TITLES}(?<family>\p{Lu}[\p{L}'’-]{1,30})
  (?:(?<joint>,\s(?:the\s|an?\s|who\sis\s(?:the\s|an?\s)?)?)(?<aside>[^.;:!?“”„"«»]{4,200}(?=,)))?,?\s(?=\p{Ll})
`;
const REACH = 300;
/** How far behind the subject the verb of an announcement stands. */
const VERB = 40;
const LEAST = 0.6;
const MOST_ABOVE = 40;
const LONGEST_ABOVE = 2_000;

/** Who speaks, with the post and the institutions printed beside either name; null where no sentence is of that kind. */
export function familySubject(page: Page, line: Line): ProsePerson | null {
  if (line.label || line.cells) return null;
  for (const from of [0, ...sentenceStarts(line.text)]) {
    const subject = SUBJECT.exec(line.text.slice(from, from + REACH));
    const verb = from + (subject?.[0].length ?? 0);
    if (!subject?.groups || !announces(line.text.slice(verb, verb + VERB))) continue;
    const { family = '', joint = '', aside } = subject.groups;
    const named = inFull(page, line, family);
    if (!named) continue;
    const start = line.start + from + subject[0].indexOf(family) + family.length + joint.length;
    return aside === undefined ? named : withAside(named, { start, printed: aside });
  }
  return null;
}

function withAside(named: ProsePerson, { start, printed }: { start: number; printed: string }): ProsePerson {
  if (!isRolePhrase(printed)) return named;
  const houses = findOrganisations(printed).filter(({ isUnit }) => !isUnit);
  const affiliations = houses.slice(0, 2).map((one) => ({ start: start + one.start, end: start + one.end }));
  return {
    ...named,
    role: { start, end: start + printed.length },
    affiliations: affiliations.length > 0 ? affiliations : named.affiliations,
  };
}

/** The fullest name above of the only person of that family name. */
function inFull(page: Page, { index }: Line, family: string): ProsePerson | null {
  const key = familyOf(family);
  const above = page.lines.slice(Math.max(0, index - MOST_ABOVE), index);
  const found = above.flatMap((line) => (line.text.length > LONGEST_ABOVE ? [] : namesakesIn(line, key)));
  const [first] = found;
  if (!first || found.some(({ person }) => person.name.charAt(0) !== first.person.name.charAt(0))) return null;
  const longest = found.reduce((top, one) => (one.person.name.length > top.person.name.length ? one : top));
  const people = found.map((one) => personBeside(page.text, { start: one.line.start, end: one.end }, one.person));
  const own = people[found.indexOf(longest)];
  const placed = people.find(({ affiliations }) => affiliations.length > 0) ?? own;
  return own && placed ? { ...placed, name: own.name } : null;
}

interface Namesake {
  readonly line: Line;
  readonly person: PersonMatch;
  /** Where what is said of the person ends. */
  readonly end: number;
}

function namesakesIn(line: Line, key: string): Namesake[] {
  const people = findPersonNames(line.text);
  return people.flatMap((person, at) => {
    if (person.score < LEAST || familyOf(person.name) !== key) return [];
    const next = people[at + 1];
    return [{ line, person, end: next ? line.start + next.fullStart : line.end }];
  });
}

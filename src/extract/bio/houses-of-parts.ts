/** Gives a part of a house its house where another sentence has named that: "Dean of the Roe School". */

import { findInstitutions, kindOfInstitution, resolveInstitution } from '../../institutions/gazetteer.ts';
import { foldText } from '../../text/fold.ts';
import type { Span } from '../mapped-text.ts';
import type { Post } from './post.ts';

const MAY_BE_PART = /\b(?:School|College|Faculty|Cent(?:re|er)|Institute|Laboratory)\b/;
const JOINT = /^\s(?:of|at)\s(?:the\s)?/;
const REACH = 90;
const MOST_LOOKS = 8;

/** The posts of a life; those at a part alone are at the house that has it elsewhere. */
export function withHousesOfParts(text: string, posts: readonly Post[]): readonly Post[] {
  return posts.map((post) => ofHouse(text, post, posts));
}

function ofHouse(text: string, post: Post, posts: readonly Post[]): Post {
  const { institution, unit, kind } = post;
  const printed = text.slice(institution.start, institution.end);
  if (unit || kind === 'EDUCATION' || !MAY_BE_PART.test(printed) || kindOfInstitution(printed) === 'UNIVERSITY')
    return post;
  const told = posts.find(
    (one) =>
      one.kind !== 'EDUCATION' && one.unit && foldText(text.slice(one.unit.start, one.unit.end)) === foldText(printed),
  );
  // What is known by itself, as the Francis Crick Institute, is no part of where it once stood beside.
  const house = told?.institution ?? (resolveInstitution(printed) === null ? houseOnPage(text, printed) : null);
  return house ? { ...post, institution: house, unit: institution } : post;
}

/** "… at the Roe School of Lund University" in another paragraph. */
function houseOnPage(text: string, part: string): Span | null {
  let at = text.indexOf(part);
  for (let look = 0; at >= 0 && look < MOST_LOOKS; look++) {
    const end = at + part.length;
    const behind = text.slice(end, end + REACH);
    const joint = JOINT.exec(behind)?.[0].length ?? 0;
    const house = joint > 0 ? findInstitutions(behind).find(({ start }) => start === joint) : undefined;
    if (house?.entry.kind === 'UNIVERSITY') return { start: end + house.start, end: end + house.end };
    at = text.indexOf(part, end);
  }
  return null;
}

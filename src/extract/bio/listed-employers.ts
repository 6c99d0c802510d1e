/** Finds the further members of a list that an organisation opens: "at Bell Labs, Olivetti and Xerox PARC". */

import { resolveInstitution } from '../../institutions/gazetteer.ts';
import { matchesOf } from '../../text/matches.ts';
import type { Span } from '../mapped-text.ts';
import type { OrganisationMatch } from '../parsers/organisations.ts';
import { LIST, LIST_BETWEEN, MEMBER } from './employer-patterns.ts';
import { IS_POST, NO_NAME } from './no-organisation.ts';

const OPENS_LIST = /(?:\b(?:at|with|for|from|of|between)|\),)\s(?:the\s)?$/;
const LONGEST = 200;
const LONGEST_BETWEEN = 120;

/** The members of lists besides the organisations `found`, which are in order. */
export function listed(text: string, found: readonly OrganisationMatch[]): OrganisationMatch[] {
  return found.flatMap((one, at) => {
    if (one.isUnit || !isInList(text, found, at)) return [];
    const list = LIST.exec(text.slice(one.end, one.end + LONGEST)) ?? upToNext(text, one, found);
    return list ? membersOf(list[0], one.end).filter((member) => !found.some((other) => overlap(member, other))) : [];
  });
}

/** Whether an organisation opens a list, or goes on with one from the next before it. */
function isInList(text: string, found: readonly OrganisationMatch[], at: number): boolean {
  for (let first = at; ; first--) {
    const one = found[first];
    const before = found[first - 1];
    if (!one) return false;
    if (OPENS_LIST.test(text.slice(Math.max(0, one.start - 12), one.start))) return true;
    if (!before || before.isUnit || !GOES_ON.test(text.slice(before.end, one.start))) return false;
  }
}

const GOES_ON = /^(?:\sin\s\p{Lu}\p{L}+)?,\s(?:the\s)?$/u;

function membersOf(list: string, at: number): OrganisationMatch[] {
  // "At Yz, Hinxton, and since 2015 …": without a last member it may be a town.
  const isOpen = /\sand$/.test(list);
  return matchesOf(MEMBER, list).flatMap(({ index, 0: whole, 1: printed = '' }) => {
    const name = printed.replace(/(?<!\b\p{Lu}|\bSt|\bInc|\bLtd|\bCo|\bCorp)\.$/u, '');
    const isNone =
      NO_NAME.test(name) || IS_POST.test(name) || name.length < 3 || (isOpen && resolveInstitution(name) === null);
    const start = at + index + whole.length - printed.length;
    return isNone ? [] : [{ start, end: start + name.length, isUnit: false, isKnown: false }];
  });
}

function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** "At the X Library, the Yz and the Y Institute": what stands between two that are known. */
function upToNext(text: string, { end }: Span, found: readonly OrganisationMatch[]): RegExpExecArray | null {
  const next = found.find(({ start }) => start > end);
  return next === undefined || next.start - end > LONGEST_BETWEEN
    ? null
    : LIST_BETWEEN.exec(text.slice(end, next.start));
}

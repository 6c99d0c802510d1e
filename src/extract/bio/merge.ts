/** Makes one list of the posts of a bio: said twice is said once, and what only tells a year goes to the post it belongs to. */

import { kindOfInstitution, resolveInstitution } from '../../institutions/gazetteer.ts';
import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import { isInitialsOf } from './initials.ts';
import { IS_OFFICE } from './office-words.ts';
import type { Post } from './post.ts';

const RANKS = pattern('g')`
  \b(?:
    assistant|associate|full|adjunct|visiting|emerit\w+|senior|junior|postdoc\w*|graduate|student|doctoral
    |research|honorary|clinical|teaching|vice|deputy|chief|co
  )\b
`;
/** Words of posts as held by who belongs to the place: a bare "joined X in 2010" may date them. */
const FACULTY = pattern('i')`
  profess|lectur|reader|faculty|chair|scientist|researcher|engineer|director|dean|head|recherche|adiunkt
  |technical staff|docent|ricerc|catedr|hoogleraar|fellow|manager|analyst|economist|curator|leader|chief|president|advis[eo]r
  |officer
`;

/** Words that no vague name of a post has, nor what it may be joined with. */
const SURE =
  /profess|lectur|fellow|scientist|researcher|engineer|director|ph\.?d|doctor|bachelor|master|founder|student|dean|chair/i;

/** Whether a post is in the list whatever else the bio says. */
export function isSureToStay({ isBare, role }: Post): boolean {
  return !isBare && role !== null && SURE.test(role);
}

/** The posts without repeats, in the order of the text. */
export function mergedPosts(text: string, posts: readonly Post[]): Post[] {
  const kept: Post[] = [];
  for (const post of posts) {
    const at = kept.findIndex((other) => !post.isBare && !other.isBare && isSame(text, other, post));
    const known = kept[at];
    if (known) kept[at] = fuller(text, known, post);
    else kept.push(post);
  }
  return withoutBare(
    text,
    kept.filter((post) => !isVagueRepeat(text, post, kept)),
  );
}

const IS_VAGUE = /^(?:(?:academic|faculty|research|teaching|permanent|current|various)\s)?(?:position|appointment)$/i;
const IS_FACULTY = /^(?:faculty(?: member)?|member of the faculty)$/i;

/** "Held positions at X, where she was a reader": the position is the readership. An office is held besides being on the faculty. */
function isVagueRepeat(text: string, post: Post, posts: readonly Post[]): boolean {
  const role = post.role ?? '';
  if (post.isBare || !(IS_VAGUE.test(role) || IS_FACULTY.test(role))) return false;
  return posts.some(
    (other) =>
      other !== post &&
      other.kind !== 'EDUCATION' &&
      !other.isBare &&
      (placeKey(text, other) === placeKey(text, post) || isUnitOf(text, other, post)) &&
      !(IS_FACULTY.test(role) && IS_OFFICE.test(other.role ?? '')),
  );
}

/** Where a post is held, for comparison. */
export function placeKey(text: string, { institution }: Post): string {
  const printed = text.slice(institution.start, institution.end);
  return resolveInstitution(printed)?.key ?? foldText(printed);
}

function isSame(text: string, a: Post, b: Post): boolean {
  if (a.kind === 'EDUCATION' ? b.kind !== 'EDUCATION' : b.kind === 'EDUCATION') return false;
  if (isSamePostOfUnit(text, a, b) || isSamePostOfUnit(text, b, a))
    return a.start === null || b.start === null || a.start === b.start;
  if (!isSamePlace(text, a, b)) return false;
  const [x, y] = [roleKey(a), roleKey(b)];
  const isClash = a.start !== null && b.start !== null && a.start !== b.start;
  const units = [a.unit, b.unit].map((unit) => (unit ? foldText(text.slice(unit.start, unit.end)) : ''));
  const isOtherUnit = units[0] !== '' && units[1] !== '' && units[0] !== units[1];
  if (a.kind === 'EDUCATION')
    return (
      x === y ||
      (isBachelor(x) && isBachelor(y) && (IN_GENERAL.test(x) || IN_GENERAL.test(y))) ||
      (isDoctorate(x) && isDoctorate(y) && (a.end === null || b.end === null || a.end === b.end))
    );
  if (isClash || isOtherUnit) return false;
  if (x === y) return true;
  if (x === '' || y === '') return false;
  const sameRank = ranksOf(x) === ranksOf(y);
  return sameRank && (x.startsWith(y) || y.startsWith(x) || x.endsWith(y) || y.endsWith(x));
}

/** "Director of the Y Board at X … became Director of the Y Board in 2006". */
function isSamePostOfUnit(text: string, part: Post, whole: Post): boolean {
  return part.role !== null && part.role === whole.role && isUnitOf(text, whole, part);
}

/** Whether the place of a post is the part of a house where another is held. */
function isUnitOf(text: string, { unit }: Post, { institution }: Post): boolean {
  const printed = ({ start, end }: Span) => foldText(text.slice(start, end));
  return unit !== null && printed(unit) === printed(institution);
}

/** "A professor at X … was promoted to full professor in 2016": one post. */
function roleKey({ role }: Post): string {
  return foldText(role ?? '')
    .replace(/^full (?=professor)/, '')
    .replace(/^leader of the .* (group|team)$/, '$1 leader');
}

/** "Kelluke" is "Kelluke Robotics" of the sentence before. */
function isSamePlace(text: string, a: Post, b: Post): boolean {
  const [x, y] = [placeKey(text, a), placeKey(text, b)];
  return x === y || (a.kind === 'FOUNDER' && b.kind === 'FOUNDER' && (x.startsWith(`${y} `) || y.startsWith(`${x} `)));
}

/** "Joined Bath", "before joining Microsoft", "joined RRI": the short name is that of a longer one. */
function isShortFor(short: string, long: string): boolean {
  return (
    short === long ||
    isInitialsOf(short, long) ||
    (short.length > 3 && ` ${long.replaceAll('-', ' ')} `.includes(` ${short.replaceAll('-', ' ')} `))
  );
}

/** "Has been at the Oregon Institute of Rivers since 2002" beside "is a professor at the University of Oregon". */
function isNamesakePart(text: string, { institution: { start, end }, ongoing }: Post, post: Post): boolean {
  const name = text.slice(start, end);
  const [own] =
    /^\p{Lu}\p{Ll}{3,}(?=\s(?:Institute|Cent(?:er|re)|Laboratory|School|College|Museum|Observatory)\s)/u.exec(name) ??
    [];
  if (own === undefined || ongoing !== 'YES' || post.ongoing !== 'YES' || resolveInstitution(name) !== null)
    return false;
  const house = text.slice(post.institution.start, post.institution.end);
  return house.includes(own) && kindOfInstitution(house) === 'UNIVERSITY';
}

/** "Joined NASA in 2008" beside "is a scientist at the Goddard Space Flight Center". */
function isPartOf(text: string, { institution }: Post, key: string): boolean {
  return resolveInstitution(text.slice(institution.start, institution.end))?.partOf.includes(key) === true;
}

function isDoctorate(role: string): boolean {
  return /ph ?d|doctor|dphil|promov|dottor|doktor|these/.test(role);
}

/** "Her first degree, a BSc", "his undergraduate work at X (BSc 2004)" are one. */
const IN_GENERAL = /^(?:first degree|undergraduate)/;

function isBachelor(role: string): boolean {
  return IN_GENERAL.test(role) || /^(?:b|ab$|a b|sb$|s b)/.test(role);
}

function ranksOf(role: string): string {
  return matchesOf(RANKS, role)
    .map(([word]) => word)
    .sort()
    .join(' ');
}

function fuller(text: string, a: Post, b: Post): Post {
  const isLonger = IN_GENERAL.test(foldText(a.role ?? '')) || (b.role?.length ?? 0) > (a.role?.length ?? 0);
  const longer = isLonger && !IN_GENERAL.test(foldText(b.role ?? '')) ? b : a;
  return {
    ...a,
    role: longer.role,
    field: a.field ?? b.field,
    institution: isSamePostOfUnit(text, a, b)
      ? b.institution
      : isSamePostOfUnit(text, b, a) || resolveInstitution(text.slice(a.institution.start, a.institution.end))
        ? a.institution
        : longer.institution,
    unit: a.unit ?? b.unit,
    start: a.start ?? b.start,
    end: a.end ?? b.end,
    ongoing: a.ongoing === 'UNKNOWN' ? b.ongoing : a.ongoing,
  };
}

/** A courtesy appointment comes with the post that it stands beside. */
function isBeside({ role }: Post): boolean {
  return /^(?:courtesy|secondary|joint) appointment$/i.test(role ?? '');
}

/** Who came as a professor may have led a part of the place later. */
function isLaterOffice({ role, start }: Post, since: string | null): boolean {
  return IS_OFFICE.test(role ?? '') && start !== null && since !== null && start > since;
}

/** "She moved to X" without a year or a post is as often a town, a programme or a company's purchase as an employer. */
function isDoubtful({ rule, start, end, ongoing }: Post): boolean {
  // "Two years with X" of unknown date: a stay of which neither the post nor the time is told.
  const isUndated = start === null && end === null && ongoing !== 'YES';
  return (
    rule === 'career/since' || (rule === 'career/joined' && start === null) || (rule === 'career/time-at' && isUndated)
  );
}

/** "Joined X in 2010" beside "is a professor at X" dates the professorship. */
function withoutBare(text: string, posts: readonly Post[]): Post[] {
  const out: Post[] = posts.filter(({ isBare, role, kind }) => !isBare && !(kind === 'EDUCATION' && role === null));
  for (const bare of posts) {
    if (out.includes(bare)) continue;
    const key = placeKey(text, bare);
    if (bare.kind === 'EDUCATION') {
      if (!out.some((post) => post.kind === 'EDUCATION' && placeKey(text, post) === key)) out.push(bare);
      continue;
    }
    const there = out.filter((post) => {
      const other = placeKey(text, post);
      return (
        post.kind !== 'EDUCATION' &&
        (isShortFor(key, other) ||
          key.startsWith(`${other}-`) ||
          isPartOf(text, post, key) ||
          isNamesakePart(text, bare, post))
      );
    });
    if (there.length === 0) {
      if (!isDoubtful(bare)) out.push(bare);
      continue;
    }
    const datable = there.filter(
      (post) =>
        post.start === null &&
        post.end === null &&
        FACULTY.test(post.role ?? '') &&
        !/emerit/i.test(post.role ?? '') &&
        post.kind === 'EMPLOYMENT',
    );
    const now = datable.filter(({ ongoing }) => ongoing === 'YES');
    const [only] = now.length > 0 ? now : datable;
    const isEarliest = there.every((post) => post.start === null || bare.start === null || post.start > bare.start);
    const isAlone = there.every((post) => datable.includes(post) || isBeside(post) || isLaterOffice(post, bare.start));
    if (only && bare.start !== null && isEarliest && isAlone)
      out[out.indexOf(only)] = { ...only, start: bare.start, end: bare.end };
  }
  return out.sort((a, b) => a.statement.start - b.statement.start || posts.indexOf(a) - posts.indexOf(b));
}

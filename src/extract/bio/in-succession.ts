/** Gives posts that a sentence tells one after the other at one place the years at which one gave way to the next. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import type { Period } from './periods.ts';
import type { Post } from './post.ts';
import type { HeadMark, Mark, PeriodMark, Shape } from './shape.ts';

const AS = '(?:as|als|comme|como|come|jako)';
/** "First as a Ⓡ in the Y lab and, from 2010, as a Ⓡ". */
const FIRST_AND_FROM = pattern('gu')`
  (?<!\p{L})(?:
    [Ff]irst|[Ii]nitially|[Oo]riginally|zunächst|zuerst|d['’]abord|inicialmente|primero|primeiro|inizialmente|prima
    |aanvankelijk|eerst|początkowo|najpierw
  ),?\s(?:${AS}\s)?(?:an?\s|the\s)?(Ⓡ)[^ⓇⒹⓅⓃ;]{0,60}?[,\s]
  (?:(?:and|then|later|und|dann|et|puis|y|luego|e|poi|depois|en|daarna|a|i|następnie|później)[,\s]+){0,2}
  (Ⓟ),?\s(?:on(?:wards?)?,?\s)?(?:${AS}\s)?(?:an?\s|the\s)?(Ⓡ)
`;
/** "Had been a Ⓡ from 2009 and a Ⓡ from 2014". */
const FROM_AND_FROM = /(Ⓡ)\s(Ⓟ),?\s(?:and|then|and\sthen)\s(?:as\s)?(?:an?\s|the\s)?(Ⓡ)\s(Ⓟ)/gu;
/** "Came to X in 2011 from Y, where she had been a Ⓡ since 2004". */
const CAME_FROM =
  /(Ⓟ)\sfrom\s(?:the\s)?Ⓞ,\s(?:and\s)?where\s(?:he|she|they|I)\shad\s(?:been|worked|served)\s(?:as\s)?(?:an?\s|the\s)?(Ⓡ)\s(?:since\s)?Ⓟ/gu;

/** "Was at X from 2000 to 2010, first as a Ⓡ and then as a Ⓡ". */
const FIRST_AND_THEN = pattern('gu')`
  (Ⓟ)\)?,?\s(?:first|initially),?\s(?:as\s)?(?:an?\s|the\s)?(Ⓡ)(?!\s\(?Ⓟ)[^ⓇⒹⓅⓃ;Ⓞ]{0,40}?[,\s](?:then|later|finally|subsequently)\s
  (?:as\s)?(?:an?\s|the\s)?(Ⓡ)(?![^ⓇⒹⓄ;.]{0,20}Ⓟ)
`;
/** "Until 2022, when she left to co-found X". */
const LEFT_TO_FOUND = pattern('gu')`
  (Ⓟ),?\swhen\s(?:he|she|they|I)\s(?:left\s[^ⓇⒹⓅ;]{0,20})?(?:to\s)?(?:co-?)?found(?:ed)?\s(?:the\s|an?\s)?Ⓞ(?!\s\(?Ⓟ)
`;

/** "Until 2019, when X recruited her as a Ⓡ, she was a Ⓡ": the one post ends when the other begins. */
const UNTIL_WHEN = pattern('gu')`
  (Ⓟ),?\s(?:when|at\swhich\spoint|(?:the|a)\syear\s(?:in\swhich|when))\s[^ⓇⒹⓅⓃ;]{0,60}?(?<!\p{L})
  (?:appointed|recruited|hired|named|made|promoted|lured|called|elected|joined|moved|became|took|left|returned|came|went|accepted)
  (?!\p{L})[^ⓇⒹⓅⓃ;]{0,40}?(Ⓡ)(?!\sⓅ|\s\(Ⓟ|[^ⓇⒹⓅⓃⓄ;,]{0,20}Ⓞ,?\s\(?Ⓟ)
  (?:[^ⓇⒹⓅ;]{0,60},\s(?:he|she|they|I|Ⓢ)\s[^ⓇⒹⓅ;]{0,40}?(Ⓡ))?
`;

/** The posts of a sentence with the ends and beginnings that follow from one another. */
export function inSuccession(shape: Shape, posts: readonly Post[]): Post[] {
  const { outline, marks } = shape;
  const at = (index: number) => marks.find((mark) => mark.at === index);
  let out = [...posts];
  for (const match of [...matchesOf(FIRST_AND_FROM, outline), ...matchesOf(FROM_AND_FROM, outline)]) {
    const signs = signsOf(match).map(at);
    const [first, last] = signs.filter(isHead);
    const periods = signs.filter(isPeriod).map(({ period }) => period);
    const from = periods.at(-1);
    if (!first || !last || !from?.from || (from.to !== null && from.to !== from.from)) continue;
    // "Lecturer in 2008 and reader in 2012": when the person was promoted.
    if (periods.length > 1 && !periods.every(({ isOpen }) => isOpen)) continue;
    const whole = marks.findLast((mark): mark is PeriodMark => isPeriod(mark) && mark.at < first.at)?.period ?? null;
    out = withHandover(out, { first, last, year: from.from, whole });
  }
  for (const match of matchesOf(FIRST_AND_THEN, outline)) {
    const [there, first, last] = signsOf(match).map(at);
    if (!there || !isPeriod(there) || !first || !isHead(first) || !last || !isHead(last)) continue;
    out = out.map((post) => partOfStay(post, { first, last, whole: there.period }));
  }
  for (const match of matchesOf(LEFT_TO_FOUND, outline)) {
    const when = at(match.index);
    const year = when && isPeriod(when) ? when.period.to : null;
    out = out.map((post) => (post.kind === 'FOUNDER' && post.start === null ? { ...post, start: year } : post));
  }
  for (const match of matchesOf(UNTIL_WHEN, outline)) {
    const [when, next, before] = signsOf(match).map(at);
    const year = when && isPeriod(when) ? when.period.to : null;
    if (!year || !next || !isHead(next)) continue;
    const earlier = match.index === 0 && before && isHead(before) ? before.role : null;
    out = out.map((post): Post => {
      if (post.role === next.role.role && (post.start ?? year) === year)
        return { ...post, start: year, end: null, ongoing: post.ongoing === 'YES' ? 'YES' : 'UNKNOWN' };
      return post.role === earlier?.role && post.start === null && post.end === null
        ? { ...post, end: year, ongoing: 'NO' }
        : post;
    });
  }
  for (const match of matchesOf(CAME_FROM, outline)) {
    const [came, head] = signsOf(match).map(at);
    const year = came && isPeriod(came) ? came.period.to : null;
    if (head && isHead(head) && year)
      out = out.map((post) =>
        post.role === head.role.role && post.end === null && post.start !== null
          ? { ...post, end: year, ongoing: 'NO' as const }
          : post,
      );
  }
  return out;
}

/** The first post of a stay began with it, the last ended with it. */
function partOfStay(post: Post, { first, last, whole }: Omit<Handover, 'year'> & { whole: Period }): Post {
  if (post.kind === 'EDUCATION' || whole.from === whole.to) return post;
  const isUndated = [post.start, post.end].every((year) => year === null || year === whole.from || year === whole.to);
  if (!isUndated) return post;
  if (post.role === first.role.role) return { ...post, start: whole.from, end: null, ongoing: 'NO' };
  if (post.role !== last.role.role) return post;
  return {
    ...post,
    start: null,
    end: whole.to,
    ongoing: whole.to !== null ? 'NO' : whole.isOpen ? 'YES' : post.ongoing,
  };
}

interface Handover {
  readonly first: HeadMark;
  readonly last: HeadMark;
  readonly year: string;
  /** When the person was there in all. */
  readonly whole: { readonly from: string | null; readonly to: string | null; readonly isOpen: boolean } | null;
}

function withHandover(posts: readonly Post[], { first, last, year, whole }: Handover): Post[] {
  const ofHead = ({ role }: HeadMark) =>
    posts.findIndex((post) => post.role === role.role && post.kind !== 'EDUCATION');
  const [from, to] = [ofHead(first), ofHead(last)];
  const [earlier, later] = [posts[from], posts[to]];
  if (!earlier || !later || from === to || earlier.institution.start !== later.institution.start) return [...posts];
  const isSpan =
    whole !== null && whole.from !== whole.to && (whole.to ?? year) >= year && (whole.from ?? year) <= year;
  const start = earlier.start ?? (isSpan ? whole.from : null);
  const end = isSpan ? whole.to : null;
  return posts.map((post) => {
    if (post === earlier && (post.end === null || post.end === end))
      return { ...post, start: start === year ? post.start : start, end: year, ongoing: 'NO' };
    if (post !== later) return post;
    return { ...post, start: year, end: end ?? post.end, ongoing: end === null ? post.ongoing : 'NO' };
  });
}

/** Where the signs of a match stand in the outline. */
function signsOf({ index, 0: whole }: RegExpExecArray): number[] {
  return matchesOf(/[ⓇⓅ]/gu, whole).map((sign) => index + sign.index);
}

function isHead(mark: Mark | undefined): mark is HeadMark {
  return mark?.sign === 'Ⓡ';
}

function isPeriod(mark: Mark | undefined): mark is PeriodMark {
  return mark?.sign === 'Ⓟ';
}

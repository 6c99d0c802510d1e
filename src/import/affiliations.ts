/**
 * Makes a person's affiliations from what all of the person's records say: posts of bios merged where they agree, and the institutions
 * shown beside the name where no post explains them. Everything here is decided by content, so that the order of imports does not matter.
 */
import type { AffiliationKind, Fact, ReadCareer } from '../extract/understanding.ts';
import { idOf } from '../graph/ids.ts';
import { DAY_MAX, DAY_MIN, parsePartialDate } from '../talks/partial-date.ts';
import { normTerm } from '../text/fold.ts';
import { type AffiliationRow, type EvidenceRow, evidenceOf, groupedBy, type Named, sortedBy } from './bundles.ts';
import { evidenceOfWordsOn } from './corrected-posts.ts';
import { type Days, headerRuns, type Shown } from './header-runs.ts';
import { type InstitutionThing, institutionOf } from './things.ts';

/** Words for a post that do not say which: "held positions at X and Y". */
const SAYS_NO_ROLE = /^(?:(?:academic|research|teaching|permanent|various)\s)?(?:position|appointment)s?$/i;

/** One post of one record's bio. */
export interface StatedPost {
  readonly career: ReadCareer;
  readonly institution: InstitutionThing;
  /** The department, laboratory or group of it. */
  readonly unit: InstitutionThing | null;
  /** Its place in the record, by which `precedes` of the same record's posts names it. */
  readonly key: string;
  readonly precedes: readonly string[];
  /** The name by which decisions tell the person in the record. */
  readonly block: string;
  readonly record: string;
  /** When the record's talk is; null when the record does not say. */
  readonly days: Days | null;
}

export interface PersonAffiliations {
  readonly affiliations: readonly AffiliationRow[];
  readonly at: readonly (Named<InstitutionThing> & { readonly affiliation: string })[];
  readonly within: readonly (Named<InstitutionThing> & { readonly affiliation: string })[];
  readonly precedes: readonly { readonly from: string; readonly to: string }[];
  readonly evidence: readonly EvidenceRow[];
  /** The posts that were taken for each. */
  readonly stated: readonly { readonly affiliation: string; readonly posts: readonly StatedPost[] }[];
}

interface Bounds {
  startMin: number;
  startMax: number;
  endMin: number;
  endMax: number;
}

interface Post {
  readonly stated: StatedPost;
  readonly institution: InstitutionThing;
  readonly unit: InstitutionThing | null;
  readonly kind: AffiliationKind;
  readonly role: string;
  readonly bounds: Bounds;
}

/** Posts taken for one. */
interface Merged {
  readonly key: string;
  readonly posts: readonly Post[];
  readonly bounds: Bounds;
  readonly shown: readonly Shown[];
}

/** The affiliations of a person by their bios' posts and by what stood beside the name, in time order. */
export function affiliationsOf(
  speakerId: string,
  posts: readonly StatedPost[],
  shown: readonly Shown[],
): PersonAffiliations {
  const merged = mergePosts(posts.map(postOf));
  const edges = orderEdges(merged);
  narrow(merged, edges);
  const { explained, left } = explain(merged, shown);
  const runs = headerRuns(left, shown).map(
    (run): Merged => ({ key: `shown ${run.key}`, posts: [], bounds: { ...run.bounds }, shown: run.shown }),
  );
  const all = inTimeOrder([...explained, ...runs], edges);
  const ids = new Map(all.map(({ key }) => [key, idOf('affiliation', `${speakerId}|${key}`)]));
  const idOfKey = (key: string): string => ids.get(key) ?? '';
  return {
    affiliations: all.map((one, position) => rowOf(one, { id: idOfKey(one.key), position })),
    at: all.map((one) => ({ affiliation: idOfKey(one.key), ...institutionOfMerged(one) })),
    within: all.flatMap((one) => unitOfMerged(one, idOfKey(one.key))),
    precedes: edges.map(([from, to]) => ({ from: idOfKey(from), to: idOfKey(to) })),
    evidence: all.flatMap((one) => evidenceOfMerged(one, idOfKey(one.key))),
    stated: all.map(({ key, posts: of }) => ({ affiliation: idOfKey(key), posts: of.map(({ stated }) => stated) })),
  };
}

function postOf(stated: StatedPost): Post {
  const { career, institution, unit } = stated;
  return {
    stated,
    institution,
    unit: unit?.id === institution.id ? null : unit,
    kind: career.kind,
    role: career.role === null || SAYS_NO_ROLE.test(career.role) ? '' : normTerm(career.role),
    bounds: boundsOf(stated),
  };
}

function boundsOf({ career, days }: StatedPost): Bounds {
  const start = career.start === null ? null : parsePartialDate(career.start);
  const end = career.end === null ? null : parsePartialDate(career.end);
  const stated = settled({
    startMin: start?.min ?? DAY_MIN,
    startMax: start?.max ?? DAY_MAX,
    endMin: end?.min ?? DAY_MIN,
    endMax: end?.max ?? DAY_MAX,
  });
  if (!isPossible(stated)) return { startMin: DAY_MIN, startMax: DAY_MAX, endMin: DAY_MIN, endMax: DAY_MAX };
  if (days === null || career.ongoing === 'UNKNOWN') return stated;
  const atTalk: Bounds =
    career.ongoing === 'YES'
      ? { startMin: DAY_MIN, startMax: days.max, endMin: days.min, endMax: DAY_MAX }
      : { startMin: DAY_MIN, startMax: days.max, endMin: DAY_MIN, endMax: days.max };
  return intersection(stated, atTalk) ?? stated;
}

/** A post ends after it starts, which tells something where one of the two is not known. */
function settled(bounds: Bounds): Bounds {
  return {
    ...bounds,
    startMax: Math.min(bounds.startMax, bounds.endMax),
    endMin: Math.max(bounds.endMin, bounds.startMin),
  };
}

function isPossible({ startMin, startMax, endMin, endMax }: Bounds): boolean {
  return startMin <= startMax && endMin <= endMax && startMin <= endMax;
}

function intersection(a: Bounds, b: Bounds): Bounds | null {
  const both = settled({
    startMin: Math.max(a.startMin, b.startMin),
    startMax: Math.min(a.startMax, b.startMax),
    endMin: Math.max(a.endMin, b.endMin),
    endMax: Math.min(a.endMax, b.endMax),
  });
  return isPossible(both) ? both : null;
}

/** Same institution, unit, kind and role is one post, unless its dates contradict; a post that says less joins the only one that says more. */
function mergePosts(posts: readonly Post[]): Merged[] {
  const fuller = posts.map((post) => withOnly(withOnly(withOnlyPost(post, posts), posts, 'unit'), posts, 'role'));
  return [...groupedBy(fuller, keyOfPost)].flatMap(([key, group]) => {
    const parted: { posts: Post[]; bounds: Bounds }[] = [];
    for (const post of sortedBy(group, canonical)) {
      const target = parted.find(({ bounds }) => intersection(bounds, post.bounds) !== null);
      if (target) {
        target.posts.push(post);
        target.bounds = intersection(target.bounds, post.bounds) ?? target.bounds;
      } else parted.push({ posts: [post], bounds: post.bounds });
    }
    return parted.map((part, at) => ({
      key: at === 0 ? key : `${key}#${at}`,
      ...part,
      bounds: { ...part.bounds },
      shown: [],
    }));
  });
}

function keyOfPost({ institution, unit, kind, role, stated }: Post): string {
  const event = stated.career.atEvent ? normTerm(stated.career.unit?.value ?? '') : '';
  return [institution.key, unit?.key ?? event, kind, role].join('|');
}

/** Stated dates first, so that posts without dates find the dated ones. */
function canonical({ stated: { career, record, key } }: Post): string {
  const undated = career.start === null && career.end === null ? '1' : '0';
  return [undated, career.start ?? '', career.end ?? '', career.ongoing, career.statement.value, record, key].join('|');
}

/** A post that leaves out its unit (or role) is given it when all others that are otherwise like it name the same one. */
function withOnly(post: Post, posts: readonly Post[], what: 'unit' | 'role'): Post {
  if (what === 'unit' ? post.unit !== null || post.stated.career.atEvent : post.role !== '') return post;
  const alike = posts.filter(
    (other) =>
      other.institution.key === post.institution.key &&
      other.kind === post.kind &&
      other.stated.career.atEvent === post.stated.career.atEvent &&
      other.stated.record !== post.stated.record &&
      (what === 'unit'
        ? other.role === post.role && other.unit !== null
        : other.unit?.key === post.unit?.key && other.role !== ''),
  );
  const [first] = alike;
  const same = alike.every((other) =>
    what === 'unit' ? other.unit?.key === first?.unit?.key : other.role === first?.role,
  );
  if (!first || !same) return post;
  return what === 'unit' ? { ...post, unit: first.unit } : { ...post, role: first.role };
}

/** A post that tells neither is given role and unit of the only post that it can be. */
function withOnlyPost(post: Post, posts: readonly Post[]): Post {
  if (post.role !== '' || post.unit !== null || post.stated.career.atEvent) return post;
  const [first, ...others] = posts.filter(
    (other) =>
      other.institution.key === post.institution.key &&
      other.kind === post.kind &&
      !other.stated.career.atEvent &&
      other.stated.record !== post.stated.record &&
      other.role !== '' &&
      other.unit !== null,
  );
  const isOne = others.every(({ role, unit }) => role === first?.role && unit?.key === first?.unit?.key);
  return first && isOne ? { ...post, role: first.role, unit: first.unit } : post;
}

type Edge = readonly [from: string, to: string];

/** What came before what, as far as it can all be true: in a fixed order, an edge that would close a circle is left out. */
function orderEdges(merged: readonly Merged[]): Edge[] {
  const keyOfStated = new Map(
    merged.flatMap(({ key, posts }) => posts.map(({ stated }) => [`${stated.record}|${stated.key}`, key] as const)),
  );
  const wanted = merged.flatMap(({ key, posts }) =>
    posts.flatMap(({ stated }) =>
      stated.precedes.flatMap((later): Edge[] => {
        const to = keyOfStated.get(`${stated.record}|${later}`);
        return to === undefined || to === key ? [] : [[key, to]];
      }),
    ),
  );
  const after = new Map<string, Set<string>>();
  const kept: Edge[] = [];
  for (const [, [edge]] of sortedBy(
    groupedBy(wanted, (each) => each.join(' > ')),
    ([text]) => text,
  )) {
    if (!edge || reaches(after, edge[1], edge[0])) continue;
    after.set(edge[0], (after.get(edge[0]) ?? new Set()).add(edge[1]));
    kept.push(edge);
  }
  return kept;
}

function reaches(after: ReadonlyMap<string, ReadonlySet<string>>, from: string, to: string): boolean {
  const seen = new Set([from]);
  for (const key of seen) for (const next of after.get(key) ?? []) seen.add(next);
  return seen.has(to);
}

/** The earlier of two posts ends no later than the later one starts, unless their dates say otherwise. */
function narrow(merged: readonly Merged[], edges: readonly Edge[]): void {
  const boundsOfKey = new Map(merged.map(({ key, bounds }) => [key, bounds]));
  // Every pass carries a bound one post further, so there are at most as many as posts.
  for (let pass = 0; pass < merged.length; pass++) {
    let changed = false;
    for (const [from, to] of edges) {
      const earlier = boundsOfKey.get(from);
      const later = boundsOfKey.get(to);
      if (!earlier || !later) continue;
      const first = intersection(earlier, {
        startMin: DAY_MIN,
        startMax: DAY_MAX,
        endMin: DAY_MIN,
        endMax: later.startMax,
      });
      const second =
        first && intersection(later, { startMin: first.endMin, startMax: DAY_MAX, endMin: DAY_MIN, endMax: DAY_MAX });
      if (!first || !second) continue;
      changed = changed || !sameBounds(first, earlier) || !sameBounds(second, later);
      Object.assign(earlier, first);
      Object.assign(later, second);
    }
    if (!changed) return;
  }
}

function sameBounds(a: Bounds, b: Bounds): boolean {
  return a.startMin === b.startMin && a.startMax === b.startMax && a.endMin === b.endMin && a.endMax === b.endMax;
}

/** What stood beside the name is explained by a post at that institution, or at a unit of it, that holds for certain on that day. */
function explain(merged: readonly Merged[], shown: readonly Shown[]): { explained: Merged[]; left: Shown[] } {
  const inOrder = sortedBy(merged, ({ key }) => key);
  const extra = new Map<string, Shown[]>();
  const left: Shown[] = [];
  for (const one of shown) {
    const post = inOrder.find(
      ({ bounds, posts }) =>
        one.days !== null &&
        bounds.startMax <= one.days.min &&
        one.days.max <= bounds.endMin &&
        posts.some(
          ({ institution, unit }) => institution.key === one.institution.key || unit?.key === one.institution.key,
        ),
    );
    if (post) extra.set(post.key, [...(extra.get(post.key) ?? []), one]);
    else left.push(one);
  }
  return { explained: merged.map((one) => ({ ...one, shown: extra.get(one.key) ?? [] })), left };
}

/** By what is known of the days, then as the texts have it; PRECEDES comes before all. */
function inTimeOrder(all: readonly Merged[], edges: readonly Edge[]): Merged[] {
  const waiting = sortedBy(all, timeText);
  const ordered: Merged[] = [];
  while (waiting.length > 0) {
    const keys = new Set(waiting.map(({ key }) => key));
    const at = waiting.findIndex(({ key }) => !edges.some(([from, to]) => to === key && keys.has(from)));
    ordered.push(...waiting.splice(Math.max(at, 0), 1));
  }
  return ordered;
}

function timeText({ key, posts, bounds }: Merged): string {
  const undatedDegree = posts.some(
    ({ kind, stated: { career } }) => kind === 'EDUCATION' && career.start === null && career.end === null,
  );
  const day = Math.min(bounds.startMax, bounds.endMax) - DAY_MIN;
  const place = Math.min(...posts.map(({ stated }) => stated.career.statement.start), DAY_MAX);
  return [undatedDegree ? '0' : '1', padded(day), padded(place), key].join('|');
}

function padded(number: number): string {
  return String(number).padStart(11, '0');
}

function rowOf({ posts, bounds }: Merged, { id, position }: { id: string; position: number }): AffiliationRow {
  const careers = sortedBy(posts, canonical).map(({ stated }) => stated.career);
  return {
    id,
    kind: posts[0]?.kind ?? 'OTHER',
    role: roleOf(careers.flatMap(({ role }) => role ?? [])),
    unit: mostUsed(careers.flatMap(({ unit }) => unit?.value ?? [])),
    field: mostUsed(careers.flatMap(({ field }) => field ?? [])),
    start: mostExact(careers.flatMap(({ start }) => start ?? [])),
    end: mostExact(careers.flatMap(({ end }) => end ?? [])),
    ...bounds,
    ongoing: ongoingOf(posts),
    position,
  };
}

/** As the latest of the records that say anything has it. */
function ongoingOf(posts: readonly Post[]): 'YES' | 'NO' | 'UNKNOWN' {
  const telling = posts.filter(({ stated }) => stated.career.ongoing !== 'UNKNOWN');
  const latest = sortedBy(
    telling,
    ({ stated }) => `${padded((stated.days?.max ?? DAY_MIN) - DAY_MIN)}|${stated.career.ongoing}`,
  ).at(-1);
  return latest?.stated.career.ongoing ?? 'UNKNOWN';
}

function mostExact(dates: readonly string[]): string | null {
  return (
    [...dates]
      .filter((date) => parsePartialDate(date) !== null)
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? null
  );
}

/** The role that most name; "position" only where nobody names another. */
function roleOf(roles: readonly string[]): string | null {
  return mostUsed(roles.filter((role) => !SAYS_NO_ROLE.test(role))) ?? mostUsed(roles);
}

function mostUsed(texts: readonly string[]): string | null {
  const counted = [...groupedBy(texts, (text) => text)].map(([text, uses]) => ({ text, uses: uses.length }));
  return counted.sort((a, b) => b.uses - a.uses || (a.text < b.text ? -1 : 1))[0]?.text ?? null;
}

function institutionOfMerged({ posts, shown }: Merged): Named<InstitutionThing> {
  const printed = [
    ...posts.map(({ stated }) => stated.career.institution.value),
    ...(posts.length > 0 ? [] : shown.map(({ fact }) => fact.value)),
  ];
  const name = mostUsed(printed) ?? '';
  return { thing: posts[0]?.institution ?? shown[0]?.institution ?? institutionOf(name), printed: name };
}

function unitOfMerged({ posts }: Merged, affiliation: string): (Named<InstitutionThing> & { affiliation: string })[] {
  const unit = posts[0]?.unit;
  const printed = mostUsed(posts.flatMap(({ stated }) => stated.career.unit?.value ?? []));
  return unit && printed !== null ? [{ thing: unit, printed, affiliation }] : [];
}

function evidenceOfMerged({ posts, shown }: Merged, about: string): EvidenceRow[] {
  const stated = posts.map(({ stated: { career, record } }) =>
    evidenceOf(career.statement, { about, record, field: 'affiliation' }),
  );
  const beside = shown.map(
    ({ fact, record }): EvidenceRow => evidenceOf(fact as Fact, { about, record, field: 'affiliation' }),
  );
  const said = posts.flatMap(({ stated: { career } }) => evidenceOfWordsOn(career, about));
  return sortedBy([...stated, ...beside, ...said], (row) => JSON.stringify(row));
}

/**
 * Tells apart the people of one block, who share first and family name: a pure function of what is said of them, whatever the order.
 *
 * People are the same when they share a homepage or identifier, an institution (shown beside the name or in a career), or a name of three
 * words in full and a topic; then when their talks are alike (`join-by-work.ts`). Who is shown with no institution joins the only person
 * that fits, and stays apart where two do. Of a very common name neither the work nor the name alone tells anything, and an institution
 * only where it is shown beside one of the names. What marks people as others (`marks.ts`) goes before all of it.
 */
import { groupedBy, sortedBy } from './bundles.ts';
import { areAlikeAtWork, joinByWork, type WorkAtTalk } from './join-by-work.ts';
import { areMarkedApart, type Marked, parted } from './marks.ts';
import { holdsApart, type PeopleTies, tiedComponents } from './tied-people.ts';

/** All that is said of a name of the block at one talk: certainly one person. */
export interface PersonAtTalk extends WorkAtTalk, Marked {
  readonly talk: string;
  /** Folded given names, initials included. */
  readonly given: readonly string[];
  /** Keys of institutions whose sharing speaks for one person. */
  readonly institutions: readonly string[];
  /** Homepages and identifiers. */
  readonly identifiers: readonly string[];
  readonly topics: readonly string[];
}

const NOTHING_DECIDED: PeopleTies<PersonAtTalk> = { groupOf: () => null, areApart: () => false };

/** The people, each as all talks at which they are; decisions go before the rules. */
export function clusterPeople<P extends PersonAtTalk>(
  people: readonly P[],
  ties: PeopleTies<P> = NOTHING_DECIDED,
): P[][] {
  const inOrder = sortedBy(people, ({ talk }) => talk);
  const components = tiedComponents(componentsOf(inOrder), ties, shareReason);
  const mayBeOne = (some: readonly P[], others: readonly P[]) =>
    allFit(some, others) && !areMarkedApart(some, others) && !holdsApart(some, others, ties);
  const anchored = joinByWork(
    components.filter((component) => component.some(isAnchored)),
    mayBeOne,
  );
  const bare = components.filter((component) => !component.some(isAnchored));
  const joining = anchored.map((): P[][] => []);
  const homeless: P[][] = [];
  const apart: P[][] = [];
  for (const component of bare) {
    if (component.some(({ hasCommonName }) => hasCommonName)) {
      apart.push(component);
      continue;
    }
    const fitting = anchored.flatMap((other, at) => (mayBeOne(component, other) ? [at] : []));
    const alike = fitting.filter((at) => areAlikeAtWork(component, anchored[at] ?? []));
    const [only] = fitting.length === 1 ? fitting : alike.length === 1 ? alike : [];
    if (only !== undefined) joining[only]?.push(component);
    else (fitting.length === 0 ? homeless : apart).push(component);
  }
  const joined = anchored.map((component, at) => {
    const more = joining[at] ?? [];
    if (!holdsApart(more.flat(), more.flat(), ties)) return [...component, ...more.flat()];
    // Two that are never one cannot both be this person, and which of them is nobody knows.
    apart.push(...more);
    return [...component];
  });
  return [
    ...joined,
    ...joinByWork(apart, mayBeOne),
    ...byFittingName(homeless).flatMap((group) => undecided(group, ties)),
  ];
}

/** People of one name by that name alone, unless some of them are never one: then the name alone tells nothing. */
function undecided<P>(components: readonly P[][], ties: PeopleTies<P>): P[][] {
  const everyone = components.flat();
  return holdsApart(everyone, everyone, ties) ? [...components] : [everyone];
}

/** Whether two people share a reason to be taken for one. */
function shareReason(a: PersonAtTalk, b: PersonAtTalk): boolean {
  if (a.identifiers.some((one) => b.identifiers.includes(one))) return true;
  if (!namesFit(a.given, b.given)) return false;
  return [...bucketsOf([a, b]).values()].some((members) => members.length > 1);
}

/** Whether two lists of given names may be one person's: middle names agree as far as both have them, initials stand for names. */
function namesFit(a: readonly string[], b: readonly string[]): boolean {
  return middleOf(a).every((name, at) => {
    const other = middleOf(b)[at];
    if (other === undefined) return true;
    return name.length > 1 && other.length > 1 ? name === other : name.charAt(0) === other.charAt(0);
  });
}

/** All given names but the first that is no initial, on which the block stands. */
function middleOf(given: readonly string[]): readonly string[] {
  const first = given.findIndex((name) => name.length > 1);
  return given.filter((_, at) => at !== Math.max(first, 0));
}

function isAnchored({ institutions, identifiers }: PersonAtTalk): boolean {
  return institutions.length > 0 || identifiers.length > 0;
}

/** Whether all names of two people may be one person's. */
export function allFit(some: readonly PersonAtTalk[], others: readonly PersonAtTalk[]): boolean {
  const forms = formsOf(others);
  return formsOf(some).every((a) => forms.every((b) => namesFit(a, b)));
}

/** Those without any institution are one person by name alone, unless a middle name tells that they are several. */
function byFittingName<P extends PersonAtTalk>(components: readonly P[][]): P[][][] {
  const everyone = components.flat();
  const vague = vagueForms(formsOf(everyone));
  if (vague.size === 0) {
    return [...groupedBy(components, ([first]) => componentForm(first, formsOf(everyone))).values()];
  }
  return [
    ...groupedBy(components, ([first]) =>
      first && vague.has(formText(first.given)) ? first.talk : `name ${formText(first?.given ?? [])}`,
    ).values(),
  ];
}

/** Where no name is vague, names that fit each other form groups without overlap: the longest of them names the group. */
function componentForm(person: PersonAtTalk | undefined, forms: readonly (readonly string[])[]): string {
  const given = person?.given ?? [];
  return (
    forms
      .filter((form) => namesFit(form, given))
      .map(formText)
      .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] ?? ''
  );
}

function componentsOf<P extends PersonAtTalk>(people: readonly P[]): P[][] {
  return linkedByReason(people).flatMap((component) => {
    const parts = parted(component);
    return parts === null ? [component] : parts.flatMap(componentsOf);
  });
}

function linkedByReason<P extends PersonAtTalk>(people: readonly P[]): P[][] {
  const loose = unite(people, (a, b) => namesFit(a, b));
  return loose.flatMap((component) => {
    const forms = formsOf(component);
    const consistent = forms.every((a) => forms.every((b) => namesFit(a, b)));
    // A chain of initials has joined names that contradict each other: only the very same names stay together.
    return consistent ? [component] : unite(component, (a, b) => formText(a) === formText(b));
  });
}

function unite<P extends PersonAtTalk>(
  people: readonly P[],
  mayJoin: (a: readonly string[], b: readonly string[]) => boolean,
): P[][] {
  const leader = people.map((_, at) => at);
  const find = (at: number): number => {
    let root = at;
    while (leader[root] !== root) root = leader[root] ?? root;
    leader[at] = root;
    return root;
  };
  const join = (a: number, b: number): void => {
    leader[Math.max(find(a), find(b))] = Math.min(find(a), find(b));
  };
  for (const [bucket, members] of bucketsOf(people)) {
    const forms = groupedBy(members, (at) => formText(people[at]?.given ?? []));
    const given = [...forms.values()].map(([at = 0]) => people[at]?.given ?? []);
    const sure = bucket.startsWith('is ');
    const vague = sure ? new Set<string>() : vagueForms(given);
    const heads: number[] = [];
    for (const [text, [head = 0, ...others]] of forms) {
      if (vague.has(text)) continue;
      for (const other of others) join(head, other);
      for (const earlier of heads) {
        if (sure || mayJoin(people[earlier]?.given ?? [], people[head]?.given ?? [])) join(earlier, head);
      }
      heads.push(head);
    }
  }
  return [...groupedBy(people.keys(), (at) => String(find(at))).values()].map((members) =>
    members.flatMap((at) => people[at] ?? []),
  );
}

/** Who shares what: the reasons to take people for one. */
function bucketsOf(people: readonly PersonAtTalk[]): Map<string, number[]> {
  const buckets = new Map<string, number[]>();
  const put = (key: string, at: number) => buckets.set(key, [...(buckets.get(key) ?? []), at]);
  // Thousands study at one university: of a very common name, two careers through it are no link.
  const shown = new Set(people.flatMap((person) => person.shown));
  for (const [at, person] of people.entries()) {
    for (const identifier of person.identifiers) put(`is ${identifier}`, at);
    for (const institution of person.institutions) {
      if (!person.hasCommonName || shown.has(institution)) put(`at ${institution}`, at);
    }
    const fullNames = person.given.filter((name) => name.length > 1);
    if (fullNames.length > 1 && !person.hasCommonName)
      for (const topic of person.topics) put(`on ${formText(person.given)} ${topic}`, at);
  }
  return buckets;
}

/** Names that fit two others which do not fit each other ("J. Doe" between Jan and Jon). */
function vagueForms(forms: readonly (readonly string[])[]): Set<string> {
  const vague = forms.filter((form) => {
    const fitting = forms.filter((other) => namesFit(form, other));
    return fitting.some((a) => fitting.some((b) => !namesFit(a, b)));
  });
  return new Set(vague.map(formText));
}

function formsOf(people: readonly PersonAtTalk[]): (readonly string[])[] {
  return [...groupedBy(people, ({ given }) => formText(given)).values()].map(([first]) => first?.given ?? []);
}

/** "Ada-Nora" is one name, "Ada Nora" are two. */
function formText(given: readonly string[]): string {
  return given.join('|');
}

/** Scores what a case says about people: posts by institution, role and period, and degrees. */
import type { AnnouncementCase, AnsweredPerson, AnsweredPost } from './case-file.ts';
import { folded, jaccard, type SameInstitution, sameDegree, sameName, sameRole } from './likeness.ts';
import { pairsOf } from './pairing.ts';
import type { Tally } from './tally.ts';

const PAIRED = { role: 1, otherRole: 0.4, department: 0.2, start: 0.1, floor: 0.4 } as const;

interface PeopleScoring {
  readonly expected: AnnouncementCase;
  readonly tally: Tally;
  readonly sameInstitution: SameInstitution;
}

/** Adds all people of a case to its tally; posts of people whom nobody expected and who do not speak are wrong. */
export function scorePeople(scoring: PeopleScoring, given: readonly AnsweredPerson[]): void {
  const { expected, tally } = scoring;
  const people = expected.people ?? [];
  const pairs = pairsOf(people, given, { of: (a, b) => (sameName(a.name, b.name) ? 1 : 0), floor: 1 });
  people.forEach((person, at) => {
    const pair = pairs.find((one) => one.expected === at);
    scorePerson(scoring, person, pair && given[pair.given]);
  });
  given.forEach((person, at) => {
    const posts = person.career?.length ?? 0;
    const speaks = expected.talks.some(({ speakers }) => speakers?.some(({ name }) => sameName(name, person.name)));
    if (posts === 0 || speaks || pairs.some((pair) => pair.given === at)) return;
    const wrong = { right: 0, given: posts, expected: 0 };
    tally.addList('career_institution', wrong, `nothing is said of ${person.name}`);
    tally.addList('career_role_institution', wrong);
    tally.addList('career_full', wrong);
  });
}

function scorePerson({ tally, sameInstitution }: PeopleScoring, person: AnsweredPerson, given?: AnsweredPerson): void {
  const [posts, read] = [person.career ?? [], given?.career ?? []];
  const sizes = { given: read.length, expected: posts.length };
  const likeness = (a: AnsweredPost, b: AnsweredPost): number => postLikeness(sameInstitution, a, b);
  const pairs = pairsOf(posts, read, { of: likeness, floor: PAIRED.floor }).flatMap(({ expected, given: index }) => {
    const [a, b] = [posts[expected], read[index]];
    return a && b ? [[a, b] as const] : [];
  });
  const sameRoles = pairs.filter(([a, b]) => sameRole(a.role, b.role));
  const samePeriods = sameRoles.filter(
    ([a, b]) => yearOf(a.start) === yearOf(b.start) && yearOf(a.end) === yearOf(b.end) && !a.current === !b.current,
  );
  const list = (all: readonly AnsweredPost[]): string =>
    all.map(({ role, institution }) => `${role ?? '?'} @ ${institution ?? '?'}`).join('; ') || 'nothing';
  const reason = `${person.name}: read ${list(read)} for ${list(posts)}`;
  tally.addList('career_institution', { ...sizes, right: pairs.length }, reason);
  tally.addList('career_role_institution', { ...sizes, right: sameRoles.length });
  tally.addList('career_full', { ...sizes, right: samePeriods.length });
  scoreDegrees(tally, sameInstitution, [person, given]);
}

function postLikeness(sameInstitution: SameInstitution, a: AnsweredPost, b: AnsweredPost): number {
  if (!sameInstitution(a.institution, b.institution)) return 0;
  const department = folded(a.department) !== '' && jaccard(a.department, b.department) >= 0.5;
  return (
    (sameRole(a.role, b.role) ? PAIRED.role : PAIRED.otherRole) +
    (department ? PAIRED.department : 0) +
    (yearOf(a.start) === yearOf(b.start) ? PAIRED.start : 0)
  );
}

function yearOf(value: string | number | null | undefined): string | null {
  return /\d{4}/.exec(String(value ?? ''))?.[0] ?? null;
}

function scoreDegrees(
  tally: Tally,
  sameInstitution: SameInstitution,
  [person, given]: readonly [AnsweredPerson, AnsweredPerson | undefined],
): void {
  const [degrees, read] = [person.education ?? [], given?.education ?? []];
  const pairs = pairsOf(degrees, read, {
    of: (a, b) => (sameInstitution(a.institution, b.institution) && sameDegree(a.degree, b.degree) ? 1 : 0),
    floor: 1,
  });
  const list = (all: typeof degrees): string =>
    all.map(({ degree, institution }) => `${degree ?? '?'} @ ${institution ?? '?'}`).join('; ') || 'nothing';
  tally.addList(
    'education',
    { right: pairs.length, given: read.length, expected: degrees.length },
    `${person.name}: read ${list(read)} for ${list(degrees)}`,
  );
}

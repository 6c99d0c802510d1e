/** The lives of the sample's people: a degree, then posts one after the other, with years. */
import { type SampleInstitution, sampleInstitutions } from './sample-institutions.ts';
import { mensNames, womensNames } from './sample-names.ts';
import { type SampleSubject, sampleSubjects } from './sample-subjects.ts';
import type { SeededRandom } from './seeded-random.ts';

export interface SamplePost {
  readonly role: string;
  readonly institution: SampleInstitution;
  /** A department or laboratory; null where only the institution is told. */
  readonly unit: string | null;
  readonly from: number;
  /** The year in which the next post begins; null for the last one. */
  readonly to: number | null;
}

interface SampleVisit {
  readonly role: string;
  readonly institution: SampleInstitution;
  readonly year: number;
}

export interface SamplePerson {
  readonly name: string;
  readonly pronoun: 'she' | 'he';
  readonly subject: SampleSubject;
  readonly degree: { readonly institution: SampleInstitution; readonly field: string; readonly year: number };
  readonly posts: readonly SamplePost[];
  readonly visit: SampleVisit | null;
}

const academicLadder = ['Assistant Professor', 'Associate Professor', 'Professor'] as const;

const universities = sampleInstitutions.filter((institution) => institution.academic);

function unitAt(random: SeededRandom, institution: SampleInstitution, subject: SampleSubject): string | null {
  if (!institution.academic || random.chance(0.3)) return null;
  if (subject.area === 'computing' || subject.area === 'physics') return `Department of ${subject.field}`;
  if (subject.area === 'mathematics')
    return subject.field === 'Statistics' ? 'Department of Statistics' : 'Department of Mathematics';
  return random.pick(['Department of Biology', 'Institute of Neuroscience']);
}

function makePosts(random: SeededRandom, subject: SampleSubject, degreeYear: number): SamplePost[] {
  const posts: SamplePost[] = [];
  let year = degreeYear;
  let institution = random.pick(sampleInstitutions);
  let rung = -1;
  while (year < 2024) {
    const stay = rung < 0 ? random.integer(2, 3) : random.integer(3, 7);
    const role =
      rung < 0
        ? institution.academic
          ? random.pick(['postdoctoral researcher', 'research fellow'])
          : random.pick(['research scientist', 'postdoctoral researcher'])
        : institution.academic
          ? (academicLadder[Math.min(rung, 2)] ?? 'Professor')
          : 'senior research scientist';
    const last = year + stay >= 2024;
    const unit = unitAt(random, institution, subject);
    posts.push({ role, institution, unit, from: year, to: last ? null : year + stay });
    year += stay;
    rung += 1;
    const elsewhere = institution;
    institution = random.pick(sampleInstitutions.filter((other) => other !== elsewhere));
  }
  return posts;
}

function makePerson(random: SeededRandom, name: string, index: number): SamplePerson {
  const subject = sampleSubjects[index % sampleSubjects.length] ?? random.pick(sampleSubjects);
  const degreeYear = random.integer(1998, 2013);
  const posts = makePosts(random, subject, degreeYear);
  const known = new Set(posts.map((post) => post.institution));
  const visit = random.chance(0.3)
    ? {
        role: random.pick(['visiting scholar', 'visiting professor']),
        institution: random.pick(universities.filter((institution) => !known.has(institution))),
        year: random.integer(degreeYear + 2, 2015),
      }
    : null;
  const institution = random.pick(universities.filter((other) => other !== posts[0]?.institution));
  return {
    name,
    pronoun: womensNames.includes(name) ? 'she' : 'he',
    subject,
    degree: { institution, field: subject.field, year: degreeYear },
    posts,
    visit,
  };
}

/** The people of the sample, five of each subject. */
export function makeSamplePeople(random: SeededRandom): SamplePerson[] {
  const names = random.shuffle([...womensNames, ...mensNames]);
  return names.map((name, index) => makePerson(random, name, index));
}

/** The posts that had begun by an ISO day, oldest first; academic years begin in September. */
export function postsBy(person: SamplePerson, day: string): SamplePost[] {
  return person.posts.filter((post) => `${post.from}-09-01` <= day);
}

/** Where a person works on an ISO day; throws for a day before the first post, where no talk should be. */
export function getPostOn(person: SamplePerson, day: string): SamplePost {
  const post = postsBy(person, day).at(-1);
  if (post === undefined) throw new RangeError(`${person.name} has no post on ${day}`);
  return post;
}

/** Tells a person's life up to a day in prose, in several manners, as bios under an abstract do. */
import { postsBy, type SamplePerson, type SamplePost } from './sample-careers.ts';
import type { SampleInstitution } from './sample-institutions.ts';
import type { SeededRandom } from './seeded-random.ts';

interface Telling {
  readonly random: SeededRandom;
  readonly person: SamplePerson;
  readonly posts: readonly SamplePost[];
  readonly current: SamplePost;
  readonly She: string;
  readonly she: string;
  readonly her: string;
}

function article(role: string): string {
  return /^[aeiou]/i.test(role) ? 'an' : 'a';
}

function at(institution: SampleInstitution): string {
  return /^(University of|Technical University|Max Planck)/.test(institution.name)
    ? `the ${institution.name}`
    : institution.name;
}

/** "in the Department of X at Y" but "at Y". */
function where(post: SamplePost): string {
  const institution = at(post.institution);
  return post.unit === null ? `at ${institution}` : `in the ${post.unit} at ${institution}`;
}

function asA(post: SamplePost): string {
  return `${article(post.role)} ${post.role}`;
}

function degree({ random, person, She, her }: Telling): string {
  const { institution, field, year } = person.degree;
  return random.pick([
    `${She} received ${her} PhD in ${field} from ${at(institution)} in ${year}.`,
    `${She} obtained a PhD in ${field} from ${at(institution)} (${year}).`,
    `${She} holds a PhD in ${field} from ${at(institution)}.`,
  ]);
}

function interests({ random, person, her, She }: Telling): string {
  const [broad, ...narrow] = person.subject.topics;
  const listed = [...narrow.slice(0, 2), broad];
  const words = `${listed.slice(0, -1).join(', ')} and ${listed.at(-1)}`;
  const Her = her.slice(0, 1).toUpperCase() + her.slice(1);
  return random.pick([`${Her} research interests are ${words}.`, `${She} works on ${words}.`]);
}

function visit({ person, She }: Telling, day: string): string[] {
  const { visit: stay } = person;
  if (stay === null || `${stay.year}-12-31` >= day) return [];
  return [`${She} was a ${stay.role} at ${at(stay.institution)} in ${stay.year}.`];
}

/** The present first, then "before moving to X". */
function backwards(telling: Telling): string[] {
  const { person, posts, current, she } = telling;
  const earlier = posts.slice(0, -1);
  const previous = earlier.at(-1);
  return [
    `${person.name} is ${asA(current)} ${where(current)}.`,
    ...(previous === undefined
      ? []
      : [`Before moving to ${at(current.institution)}, ${she} was ${asA(previous)} ${where(previous)}.`]),
    ...earlier
      .slice(0, -1)
      .reverse()
      .map((post) => `From ${post.from} to ${post.to}, ${she} was ${asA(post)} at ${at(post.institution)}.`),
    degree(telling),
  ];
}

/** From the degree onwards, with the years of each post. */
function forwards(telling: Telling): string[] {
  const { posts, current, She, she, person } = telling;
  const earlier = posts.slice(0, -1);
  const opening = degree(telling);
  return [
    opening.replace(She, person.name),
    ...earlier.map((post) => `From ${post.from} to ${post.to}, ${she} was ${asA(post)} ${where(post)}.`),
    `Since ${current.from}, ${she} has been ${asA(current)} ${where(current)}.`,
  ];
}

/** The present with its first year, and the rest as a list. */
function listed(telling: Telling): string[] {
  const { person, posts, current, She } = telling;
  const earlier = posts.slice(0, -1).reverse();
  const held = earlier.map((post) => `${at(post.institution)} (${post.from}–${post.to})`);
  const joined = held.length < 2 ? held.join('') : `${held.slice(0, -1).join(', ')} and ${held.at(-1)}`;
  return [
    `${person.name} joined ${at(current.institution)} in ${current.from} and is ${asA(current)} there.`,
    ...(held.length === 0 ? [] : [`${She} previously held positions at ${joined}.`]),
    degree(telling),
  ];
}

/** A bio as of an ISO day; all that it says is in the person's posts, degree and visit. */
export function writeBio(random: SeededRandom, person: SamplePerson, day: string): string {
  const posts = postsBy(person, day);
  const current = posts.at(-1);
  if (current === undefined) return '';
  const woman = person.pronoun === 'she';
  const telling: Telling = {
    random,
    person,
    posts,
    current,
    She: woman ? 'She' : 'He',
    she: person.pronoun,
    her: woman ? 'her' : 'his',
  };
  const tell = random.pick([backwards, forwards, listed]);
  return [...tell(telling), ...visit(telling, day), interests(telling)].join(' ');
}

/** Writes what was read as the plain JSON that the evaluation compares and `talkgraph understand` prints. */

import {
  findInstitutionByKey,
  type InstitutionEntry,
  resolveInstitution,
  resolveUnit,
} from '../institutions/gazetteer.ts';
import { foldText, normTerm } from '../text/fold.ts';
import { evenSpaces } from './fact.ts';
import { shownName } from './shown-name.ts';
import {
  type Fact,
  type ReadCareer,
  type ReadMention,
  type ReadPerson,
  type ReadTalk,
  speaks,
  type TalkKind,
  type Understanding,
} from './understanding.ts';

interface PortrayedPerson {
  name: string;
  career: object[];
  education: object[];
  other: string[];
}

const EDGE = 60;
const KINDS: Readonly<Partial<Record<TalkKind, string>>> = { PANEL: 'panel', DEFENCE: 'defence' };

/** The talks and people of an understanding in the format of the announcements' gold answers. */
export function portrayUnderstanding(understanding: Understanding): { talks: object[]; people: object[] } {
  const people: PortrayedPerson[] = [];
  for (const talk of understanding.talks) {
    for (const person of talk.people) addPerson(people, portrayPerson(person));
    for (const mention of talk.mentions) addPerson(people, portrayMention(mention));
  }
  return { talks: understanding.talks.map(portrayTalk), people };
}

function portrayTalk(talk: ReadTalk): object {
  const date = talk.date?.value ?? null;
  const abstract = talk.abstract?.value ?? null;
  return {
    kind: (talk.kind && KINDS[talk.kind.value]) ?? 'talk',
    title: talk.title?.value ?? null,
    date,
    date_precision: date === null ? 'none' : date.startsWith('--') ? 'day_no_year' : 'day',
    start_time: talk.startTime?.value ?? null,
    end_time: talk.endTime?.value ?? null,
    timezone: zoneOf(talk.timeZone),
    speakers: talk.appearances.filter(speaks).map(({ name, affiliations }) => ({
      name: name.value,
      affiliations_as_stated:
        affiliations.length > 0 ? affiliations.map((one) => one.value) : employerOf(talk, name.value),
    })),
    abstract_starts_with: abstract?.slice(0, EDGE) ?? null,
    abstract_ends_with: abstract?.slice(-EDGE) ?? null,
    series: talk.series?.value ?? null,
    location: talk.location?.value ?? null,
    topics_expected: [...talk.topics, ...talk.topicCandidates].map(topicOf),
    links: [...(talk.url ? [talk.url.value] : []), ...talk.resources.map(({ url }) => url.value)],
    status: (talk.status?.value ?? 'SCHEDULED').toLowerCase(),
  };
}

/** As stated ("EDT"); the mark of an ISO time is no name of a zone. */
function zoneOf(zone: Fact | null): string | null {
  if (!zone) return null;
  return zone.quote.length > 1 ? evenSpaces(zone.quote) : zone.value;
}

/** As printed, unless an acronym says less than the label. */
function topicOf(topic: Fact): string {
  const printed = evenSpaces(topic.quote);
  // A word that the end of a line has cut is whole in the value.
  const isCut =
    printed !== topic.value &&
    /\s/.test(topic.quote) &&
    unspaced(printed) === unspaced(topic.value) &&
    normTerm(printed) !== normTerm(topic.value);
  const isAcronym = /^\p{Lu}[\p{Lu}\d-]*s?$/u.test(printed) && printed.length <= 6;
  return isCut || isAcronym || normTerm(printed) === '' || /[<&;]/.test(printed) ? topic.value : printed;
}

function unspaced(text: string): string {
  return foldText(text).replaceAll(' ', '');
}

/** What somebody holds who has a post of another kind too. */
const HELD_BESIDES = /^(?:adjunct|clinical|affiliated?|courtesy|honorary|part-time)\s/i;

/** Who prints no institution beside the name represents the present employer of the bio. */
function employerOf(talk: ReadTalk, name: string): string[] {
  const person = talk.people.find(
    (one) => foldText(one.name.value) === foldText(name) || sameEnds(one.name.value, name),
  );
  const posts =
    person?.career.filter(({ ongoing, kind, atEvent }) => ongoing === 'YES' && !atEvent && kind !== 'EDUCATION') ?? [];
  const post =
    posts.find(({ kind, role }) => kind === 'EMPLOYMENT' && !HELD_BESIDES.test(role ?? '')) ??
    posts.find(({ kind }) => kind === 'EMPLOYMENT') ??
    posts[0] ??
    latestPost(person?.career ?? [], talk.date?.value ?? '');
  return post ? [post.institution.value] : [];
}

/** "Joined X in 2019", and no word of another place since then; who will join one after the talk is not there yet. */
function latestPost(career: readonly ReadCareer[], date: string): ReadCareer | undefined {
  const since = ({ start }: ReadCareer) => start?.slice(0, 4) ?? '';
  const open = career.filter(
    (one) =>
      one.kind === 'EMPLOYMENT' &&
      one.ongoing === 'UNKNOWN' &&
      one.end === null &&
      one.precedes.length === 0 &&
      !one.atEvent &&
      (!/^\d/.test(date) || since(one) <= date.slice(0, 4)),
  );
  return open.reduce<ReadCareer | undefined>(
    (best, one) => (best && since(best) >= since(one) ? best : one),
    undefined,
  );
}

function sameEnds(a: string, b: string): boolean {
  const [x, y] = [foldText(a).split(' '), foldText(b).split(' ')];
  return x[0] === y[0] && x.at(-1) === y.at(-1);
}

function portrayPerson(person: ReadPerson): PortrayedPerson {
  const employed = person.career.filter(({ kind, atEvent }) => kind !== 'EDUCATION' && !atEvent);
  return {
    name: person.name.value,
    career: employed.map((post) => portrayPost(post, person.career)),
    education: person.career.filter(({ kind }) => kind === 'EDUCATION').map(portrayDegree),
    other: [
      ...person.career.filter(({ atEvent }) => atEvent).map(({ statement }) => statement.value),
      ...person.other.map(({ value }) => value),
    ],
  };
}

function portrayPost(post: ReadCareer, all: readonly ReadCareer[]): object {
  const { institution, department } = placeOf(post);
  const later = post.precedes.map((at) => all[at]?.institution.value).find(Boolean);
  return {
    role: post.role ?? unnamedRole(post),
    institution,
    department,
    start: post.start,
    end: post.end,
    order_note: later ? `before ${later}` : null,
    current: post.ongoing === 'YES',
  };
}

/** What somebody was whose post has no name: a member of a group or team, or who "worked at X". */
function unnamedRole({ kind, unit, statement }: ReadCareer): string | null {
  if (kind === 'MEMBER') return /team/i.test(unit?.value ?? '') ? 'team member' : 'group member';
  return statement.rule === 'career/works-at' && /\bworked\b/.test(statement.quote) ? 'worked' : null;
}

function portrayDegree(degree: ReadCareer): object {
  const { institution } = placeOf(degree);
  return { degree: degree.role, institution, field: degree.field, year: degree.end ?? degree.start };
}

function placeOf(post: ReadCareer): { institution: string; department: string | null } {
  const entry = resolveInstitution(post.institution.value);
  if (!entry) return { institution: post.institution.value, department: post.unit?.value ?? null };
  const parent = parentOf(entry);
  if (parent)
    return {
      institution: parent.name,
      department: post.unit ? resolveUnit(post.unit.value, parent).name : entry.name,
    };
  return {
    institution: shownName(post.institution.value, entry),
    department: post.unit ? resolveUnit(post.unit.value, entry).name : null,
  };
}

/** Law schools go by their own names: "Yale Law School". */
const LAW_SCHOOL = /\bLaw School\b/;
/** Institutes and centres with names of their own stand for themselves. */
const PART = /\b(?:School|Faculty|Department|Laborator|Lab|Labs|Hall)/;
/** Laboratories that a university runs for others. */
const OWN_LAB = /\bNational\b|Jet Propulsion|Applied Physics|Lincoln Lab|Simula/;
const COLLEGE = /, (?:Oxford|Cambridge)$/;

/** A known school or laboratory of a university is a unit of it; a college of Oxford stands for itself. */
function parentOf(entry: InstitutionEntry): InstitutionEntry | null {
  const [key] = entry.partOf;
  const parent = key === undefined ? null : findInstitutionByKey(key);
  const isPart =
    entry.kind !== 'UNIVERSITY' &&
    PART.test(entry.name) &&
    !COLLEGE.test(entry.name) &&
    !LAW_SCHOOL.test(entry.name) &&
    !OWN_LAB.test(entry.name);
  return parent?.kind === 'UNIVERSITY' && isPart ? parent : null;
}

function portrayMention(mention: ReadMention): PortrayedPerson {
  const isThesis = mention.kind === 'THESIS' && mention.affiliation;
  const institution = mention.affiliation
    ? (resolveInstitution(mention.affiliation.value)?.name ?? mention.affiliation.value)
    : null;
  return {
    name: mention.name.value,
    career: [],
    education: isThesis ? [{ degree: 'PhD', institution, field: null, year: null }] : [],
    other: [`named as ${mention.kind.toLowerCase()}, not a speaker`],
  };
}

/** The same person in several talks is one. */
function addPerson(people: PortrayedPerson[], person: PortrayedPerson): void {
  if (person.career.length + person.education.length + person.other.length === 0) return;
  const known = people.find(
    (other) => foldText(other.name) === foldText(person.name) || sameEnds(other.name, person.name),
  );
  if (!known) {
    people.push(person);
    return;
  }
  known.career = withoutRepeats([...known.career, ...person.career]);
  known.education = withoutRepeats([...known.education, ...person.education]);
  known.other = [...new Set([...known.other, ...person.other])];
}

function withoutRepeats(list: readonly object[]): object[] {
  const seen = new Set<string>();
  return list.filter((one) => {
    const key = JSON.stringify(one);
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** Turns a draft into the talk that is handed out, with the people of its bios. */

import { candidateInstitutions } from '../institutions/gazetteer.ts';
import { foldText } from '../text/fold.ts';
import { readBio } from './bio/bio-reader.ts';
import { postsOfHouse } from './bio/posts-of-house.ts';
import { findRoles, kindOfRole } from './bio/roles.ts';
import { isSamePlace, isSamePost, withoutToldTwice, withPlaceOf } from './bio/same-post.ts';
import { isGivenBySociety } from './bio/stated.ts';
import { isAlwaysPart } from './bio/whole-units.ts';
import { tellsOf } from './bio/whose.ts';
import { type Draft, type DraftPerson, type Passage, printedOf, speakersOf } from './draft.ts';
import { factOf, factOfLink, textFact } from './fact.ts';
import type { Page } from './page.ts';
import { isUnit } from './parsers/affiliations.ts';
import { monthDayOf } from './parsers/calendar-days.ts';
import { findPersonNames } from './parsers/person-names.ts';
import type { DocumentLink } from './readers/html-text.ts';
import { rankedTerms } from './refiners/ranked-terms.ts';
import { topicCandidatesOf } from './refiners/topic-candidates.ts';
import { topicsOf } from './refiners/topics.ts';
import {
  type Fact,
  type ReadCareer,
  type ReadMention,
  type ReadPerson,
  type ReadTalk,
  speaks,
  type UnderstandOptions,
} from './understanding.ts';

/** Links by what they are put on, so that a page of many talks and links is looked through once. */
interface Homepages {
  readonly byLabel: ReadonlyMap<string, DocumentLink>;
  readonly named: readonly DocumentLink[];
}

const MAX_NAMED = 200;
/** Speakers of one talk whose bios may stand in one passage. */
const MAX_TOLD = 12;

/** The finished talks. */
export function finishTalks(
  drafts: readonly Draft[],
  { page, source }: { readonly page: Page | null; readonly source: string },
  options: Pick<UnderstandOptions, 'topicCandidates'>,
): ReadTalk[] {
  const homepages = homepagesOf(page?.links ?? []);
  return drafts.map((draft) => {
    const talk = finishTalk(draft, page, { homepages, source });
    if (options.topicCandidates === false) return talk;
    return { ...talk, topicCandidates: topicCandidatesOf(draft, talk.topics, rankedTerms(draft, talk.language)) };
  });
}

function homepagesOf(links: readonly DocumentLink[]): Homepages {
  const byLabel = new Map<string, DocumentLink>();
  for (const link of links) {
    const label = foldText(link.label);
    if (!byLabel.has(label)) byLabel.set(label, link);
  }
  return {
    byLabel,
    named: links.filter((one) => /home ?page|website|web page/i.test(one.label)).slice(0, MAX_NAMED),
  };
}

function finishTalk(
  draft: Draft,
  page: Page | null,
  { homepages: ofPage, source }: { readonly homepages: Homepages; readonly source: string },
): ReadTalk {
  const ofDraft = homepagesOf(draft.links);
  const mentions: ReadMention[] = [...draft.mentions];
  const bios = biosByPerson(draft);
  const people = [...draft.people, ...draft.others].flatMap((person): ReadPerson[] => {
    const passages = bios.get(person) ?? [];
    if (!speaks(person) && passages.length === 0 && !person.post && !person.bio) return [];
    return [personOf(person, passages, { draft, mentions, homepages: [ofDraft, ofPage], source })];
  });
  return {
    start: draft.span.start,
    end: draft.span.end,
    uid: draft.uid,
    revision: draft.revision,
    kind: draft.kind,
    status: draft.status,
    title: draft.title,
    abstract: draft.abstract,
    date: dateOf(draft),
    startTime: draft.startTime,
    endTime: draft.endTime,
    timeZone: draft.timeZone,
    language: draft.language ?? page?.language ?? null,
    location: draft.location,
    url: draft.url,
    series: draft.series,
    hostInstitution: draft.hostInstitution,
    appearances: draft.people.map(({ role, name, affiliations }) => ({ role, name, affiliations })),
    people,
    mentions: mentions.filter(
      (one, at) =>
        mentions.findIndex(
          (other) => other.kind === one.kind && foldText(other.name.value) === foldText(one.name.value),
        ) === at,
    ),
    topics: topicsOf(draft),
    topicCandidates: [],
    resources: draft.resources,
  };
}

function dateOf({ day }: Draft): Fact | null {
  if (!day) return null;
  if (day.type === 'given') return day.fact;
  const { reading, ground, year, yearIsImplied } = day;
  const monthDay = monthDayOf(reading);
  return factOf(ground, reading.start, reading.end, {
    value: year === null ? `--${monthDay}` : `${year}-${monthDay}`,
    rule: reading.rule,
    confidence: year === null ? 0.7 : yearIsImplied ? 0.8 : 0.95,
    implied: yearIsImplied,
  });
}

/** A bio belongs to the speakers whom it tells of; else to the one whom its beginning names; with one speaker to that one. */
function biosByPerson(draft: Draft): Map<DraftPerson, Passage[]> {
  const speakers = speakersOf(draft);
  const bios = new Map<DraftPerson, Passage[]>();
  let last: DraftPerson | undefined;
  for (const passage of draft.bios) {
    const text = printedOf(passage);
    const head = ` ${foldText(text.slice(0, 200))} `;
    const told =
      speakers.length > 1 ? speakers.filter((person) => tellsOf(text, person.name.value)).slice(0, MAX_TOLD) : [];
    const named = speakers.find((person) => head.includes(` ${foldText(person.name.value).split(' ').at(-1)} `));
    const person: DraftPerson | undefined = named ?? (speakers.length === 1 ? speakers[0] : last) ?? speakers[0];
    if (!person) continue;
    last = told.at(-1) ?? person;
    for (const one of told.length > 0 ? told : [person]) bios.set(one, [...(bios.get(one) ?? []), passage]);
  }
  return bios;
}

interface PersonContext {
  readonly draft: Draft;
  readonly mentions: ReadMention[];
  readonly homepages: readonly Homepages[];
  readonly source: string;
}

function personOf(
  person: DraftPerson,
  passages: readonly Passage[],
  { draft, mentions, homepages, source }: PersonContext,
): ReadPerson {
  const others = speakersOf(draft).flatMap((one) => (one === person ? [] : [one.name.value]));
  const name = person.name.value;
  const readings = withoutRepeated(passages).map((passage) => readBio(passage, { name, isPostLine: false, others }));
  if (person.bio)
    readings.push(readBio(person.bio.passage, { name, isPostLine: false, others: [...others, ...person.bio.others] }));
  for (const reading of readings) mentions.push(...reading.mentions);
  const all = joined(readings.map((reading) => reading.career)).map((one) => withPlaceOf(one, person.affiliations));
  const once = new Set(withoutToldTwice(all));
  const ofBio = withoutThose(all, (one) => !once.has(one));
  const ofPost = person.post ? postCareer(person, person.post, draft) : [];
  const [house, ...more] = person.affiliations;
  const ofHouse =
    house && more.length === 0 && ofPost.length === 0 && !ofBio.some(isHeldNow)
      ? withoutRepeated(passages).flatMap((passage) => postsOfHouse(passage, { name, others }, house))
      : [];
  const told = withoutThose(ofBio, (one) => isBare(one) && ofPost.some((post) => isSamePlace(one, post)));
  const added = ofPost.filter((one) => !ofBio.some((other) => isSamePost(one, other)));
  const named = told.map((one) => withFullRole(one, ofPost));
  return {
    name: fullestName(person, passages),
    homepage: homepageOf(person, homepages, source),
    career: [...named, ...added.map((one) => withDates(one, ofBio)), ...ofHouse],
    interests: readings.flatMap((reading) => reading.interests),
    other: readings.flatMap((reading) => reading.other),
  };
}

function isHeldNow({ kind, ongoing, atEvent }: ReadCareer): boolean {
  return kind !== 'EDUCATION' && ongoing === 'YES' && !atEvent;
}

/** A passage inside another says nothing more. */
function withoutRepeated(passages: readonly Passage[]): Passage[] {
  return passages.filter(
    (one, at) =>
      !passages.some(
        (other, place) =>
          place !== at &&
          other.ground === one.ground &&
          other.start <= one.start &&
          one.end <= other.end &&
          (place < at || other.end - other.start > one.end - one.start),
      ),
  );
}

/** A career without some posts: the places that `precedes` points at move up. */
function withoutThose(list: readonly ReadCareer[], isDropped: (one: ReadCareer) => boolean): ReadCareer[] {
  const kept = list.filter((one) => !isDropped(one));
  const placeOf = new Map(kept.map((one, at) => [one, at]));
  return kept.map((one) => ({
    ...one,
    precedes: one.precedes.flatMap((at) => {
      const later = list[at];
      const place = later ? placeOf.get(later) : undefined;
      return place === undefined ? [] : [place];
    }),
  }));
}

/** Careers of several passages in one list: the places that `precedes` points at move along. */
function joined(lists: readonly (readonly ReadCareer[])[]): ReadCareer[] {
  const all: ReadCareer[] = [];
  for (const list of lists) {
    const shift = all.length;
    all.push(...list.map((one) => ({ ...one, precedes: one.precedes.map((at) => at + shift) })));
  }
  return all;
}

/** "Prof." before a name with an institution says what "Professor" says. */
const ABBREVIATED = /^(?:Univ\.-)?[Pp]rof(?:\.ssa|ssa|a)?\.?$/;

/** The posts of the line under a name, those aside that name no more than a department, and not whose. */
function postCareer(person: DraftPerson, post: Passage, draft: Draft): ReadCareer[] {
  return postsOfLine(person, post, draft).filter(
    ({ institution: { value } }) => !(isUnit(value) || isAlwaysPart(value)) || candidateInstitutions(value).length > 0,
  );
}

/** A post without organisation is held at the institution printed in the line, or at the host. */
function postsOfLine(person: DraftPerson, post: Passage, draft: Draft): ReadCareer[] {
  const reading = readBio(post, { name: person.name.value, isPostLine: true });
  const [stated] = person.affiliations;
  // "Jan Nowak, prof. UAM (Uniwersytet im. Adama Mickiewicza)": the acronym is that of the university beside the name.
  if (reading.career.length > 0)
    return reading.career.map((one) => (one.role === 'prof.' && stated ? { ...one, institution: stated } : one));
  const text = printedOf(post);
  const institution = person.affiliations[0] ?? draft.hostInstitution;
  if (!institution) return [];
  const title = ABBREVIATED.exec(text)?.[0];
  const printed =
    title === undefined
      ? findRoles(text).filter(({ type, role }) => type === 'role' && !isGivenBySociety(role))
      : [{ role: 'Professor', start: 0, end: title.length }];
  return printed.map((role) => ({
    kind: kindOfRole(role.role),
    role: role.role,
    institution,
    unit: null,
    field: null,
    start: null,
    end: null,
    ongoing: 'YES' as const,
    precedes: [],
    atEvent: false,
    statement: factOf(post.ground, post.start + role.start, post.start + role.end, {
      value: role.role,
      rule: 'career/post-line',
      confidence: person.affiliations.length > 0 ? 0.8 : 0.5,
      implied: true,
    }),
  }));
}

/** "Has taught at X since 2008" dates the post at X that is printed beside the name. */
function withDates(post: ReadCareer, bio: readonly ReadCareer[]): ReadCareer {
  const bare = bio.find((one) => isBare(one) && isSamePlace(one, post));
  return bare && post.start === null ? { ...post, start: bare.start } : post;
}

/** "Catedrática" of the bio is the "catedrática de Historia Moderna" printed beside the name. */
function withFullRole(one: ReadCareer, posts: readonly ReadCareer[]): ReadCareer {
  const post = posts.find((other) => isSamePost(one, other));
  const isFuller = post && one.role !== null && (post.role?.length ?? 0) > one.role.length;
  return isFuller ? { ...one, role: post.role } : one;
}

function isBare({ kind, role, ongoing }: ReadCareer): boolean {
  return kind === 'EMPLOYMENT' && (role === null || role === 'taught') && ongoing !== 'NO';
}

/** "Ada M. Quill" of the bio for "Ada Quill" of the programme. */
function fullestName(person: DraftPerson, passages: readonly Passage[]): Fact {
  const words = foldText(person.name.value).split(' ');
  for (const passage of passages) {
    const head = passage.ground.mapped.text.slice(passage.start, Math.min(passage.end, passage.start + 300));
    for (const found of findPersonNames(head)) {
      const other = foldText(found.name).split(' ');
      if (other.length > words.length && other[0] === words[0] && other.at(-1) === words.at(-1)) {
        const fact = textFact(passage.ground, passage.start + found.start, passage.start + found.end, {
          rule: 'person/bio',
          confidence: 0.9,
        });
        if (fact) return fact;
      }
    }
  }
  return person.name;
}

function homepageOf(person: DraftPerson, homepages: readonly Homepages[], source: string): Fact | null {
  const name = foldText(person.name.value);
  const [link] = homepages.flatMap(
    ({ byLabel, named }) => byLabel.get(name) ?? named.find((one) => foldText(one.label).includes(name)) ?? [],
  );
  if (!link) return null;
  return factOfLink(source, link, { rule: 'link/name', method: person.name.method, confidence: 0.8 });
}

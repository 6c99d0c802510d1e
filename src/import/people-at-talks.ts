/** Gathers what records say of people who share a first and a family name, talk by talk: what tells them apart, and what joins them. */
import { type ReadAppearance, type ReadPerson, type ReadTalk, speaks } from '../extract/understanding.ts';
import { parsePartialDate } from '../talks/partial-date.ts';
import { foldText } from '../text/fold.ts';
import { perVocabularies } from '../vocabularies/in-force.ts';
import { groupedBy, sortedBy } from './bundles.ts';
import { isCommonName } from './frequent-names.ts';
import type { Days } from './header-runs.ts';
import { homepageKey, isLink } from './homepages.ts';
import { marksOf } from './marks.ts';
import type { PersonAtTalk } from './person-clusters.ts';
import { findPersonName, personBlockOf } from './person-names.ts';
import type { StoredRecord } from './record.ts';
import type { ThingNames } from './thing-names.ts';
import { institutionOf, isSpecific, narrowTopicKeys, seriesOf, topicOf, unitOf } from './things.ts';

const MAX_TOGETHER = 6;
/** Shorter titles ("Introduction to topology") many people give. */
const WORDS_OF_OWN_TITLE = 5;

const DEPARTMENT =
  /\b(?:dep(?:t|artment)|school|faculty|facult[éà]|facultad|fakult[äa]t|fachbereich|d[ée]partement|departamento|dipartimento)\b/iu;

/** What one record says of the people of one first and family name. */
export interface Mentioned {
  /** The name by which `NamedPerson` and decisions tell it. */
  readonly block: string;
  /** The keys of the blocks that it is in, the one of its name first. */
  readonly blocks: readonly [string, ...string[]];
  readonly record: StoredRecord;
  readonly appearances: readonly ReadAppearance[];
  readonly people: readonly ReadPerson[];
}

/** What is read off the announcements of a talk, whatever else is known. */
type Said = Omit<AtTalk, 'talk' | 'mentioned'>;

/** Announcements are kept in memory for the imports to come, and what one of them says of somebody is asked at each. */
const saidInOne = perVocabularies(() => new WeakMap<ReadTalk, Map<string, Said>>());

/** A name at one talk, with all records of that talk that say something of it. */
export interface AtTalk extends PersonAtTalk {
  /** The fullest name as printed. */
  readonly name: string;
  readonly mentioned: readonly Mentioned[];
}

/** The people of one first and family name, once for each talk at which they are. */
export function peopleAtTalks(
  mentioned: readonly Mentioned[],
  talkOfRecord: ReadonlyMap<string, string>,
  names: ThingNames,
): AtTalk[] {
  const inOrder = sortedBy(mentioned, ({ record }) => record.id);
  const byTalk = groupedBy(inOrder, ({ record }) => talkOfRecord.get(record.id) ?? record.id);
  return [...byTalk].map(([talk, of]) => ({ talk, mentioned: of, ...saidIn(of, names) }));
}

function saidIn(mentioned: readonly Mentioned[], names: ThingNames): Said {
  const [first, ...others] = mentioned;
  if (first === undefined || others.length > 0 || !names.isPlain) return readOff(mentioned, names);
  const inTalk = saidInOne().get(first.record.talk) ?? new Map<string, Said>();
  const said = inTalk.get(first.block) ?? readOff(mentioned, names);
  saidInOne().set(first.record.talk, inTalk.set(first.block, said));
  return said;
}

function readOff(mentioned: readonly Mentioned[], names: ThingNames): Said {
  const shown = mentioned.flatMap(({ appearances }) =>
    appearances.flatMap(({ affiliations }) => affiliations.map(({ value }) => value)),
  );
  const posts = mentioned.flatMap(({ people }) =>
    people.flatMap(({ career }) => career.filter(({ atEvent }) => !atEvent)),
  );
  const printed = [...shown, ...posts.map(({ institution }) => institution.value)];
  const topics = mentioned.flatMap(({ record }) => record.talk.topics.map(({ value }) => names.topic(topicOf(value))));
  const days = new Set(mentioned.flatMap(({ record }) => dayOf(record) ?? []));
  const name = fullestName(namesIn(mentioned));
  const hasCommonName = isCommonPerson(name);
  const identifiers = identifiersIn(mentioned);
  return {
    name,
    given: givenNames(name),
    hasCommonName,
    narrowTopics: narrowTopicKeys(topics),
    series: [
      ...new Set(
        mentioned
          .flatMap(({ record }) => record.talk.series?.value ?? [])
          .map((one) => names.series(seriesOf(one)).key),
      ),
    ],
    titles: [...new Set(mentioned.flatMap(({ record }) => ownTitleOf(record)))],
    coSpeakers: [...new Set(mentioned.flatMap(coSpeakersIn))],
    shown: identifying(shown, names),
    day: days.size === 1 ? ([...days][0] ?? null) : null,
    institutions: identifying(printed, names),
    identifiers,
    marks: marksOf({
      identifiers,
      names: mentioned.flatMap(({ appearances, people }) =>
        [...appearances, ...people].map(({ name: { value } }) => value),
      ),
      units: hasCommonName ? unitsOf(shown, names) : [],
    }),
    topics: [...new Set(topics.filter(isSpecific).map(({ key }) => key))],
  };
}

function identifying(printed: readonly string[], names: ThingNames): string[] {
  return [...new Set(printed.flatMap((name) => names.identifying(names.institution(institutionOf(name)))))].sort();
}

function identifiersIn(mentioned: readonly Mentioned[]): string[] {
  const homepages = mentioned.flatMap(({ people }) => people.map(({ homepage }) => homepage));
  return [...new Set(homepages.filter(isLink).map(({ value }) => homepageKey(value)))];
}

/** Keys of the departments and schools that stand before an institution ("School of Law, University of Oslo"). */
function unitsOf(printed: readonly string[], names: ThingNames): string[] {
  return printed.flatMap((name) => {
    const [unit = '', ...rest] = name.split(/\s*,\s*/);
    if (rest.length === 0 || !DEPARTMENT.test(unit)) return [];
    const [within, whole] = [rest.join(', '), name].map((one) => names.institution(institutionOf(one)));
    return within !== undefined && within.key === whole?.key ? [unitOf(unit, within).key] : [];
  });
}

/** Who gave a talk together with the person; of a long list of names too little is said. */
function coSpeakersIn({ record, appearances }: Mentioned): string[] {
  const all = record.talk.appearances.filter(speaks);
  if (!appearances.some(speaks) || all.length > MAX_TOGETHER) return [];
  return all
    .filter((appearance) => !appearances.includes(appearance))
    .map(({ name }) => name.value)
    .filter((name) => givenNames(name).some((given) => given.length > 1) && !isCommonPerson(name))
    .map(personBlockOf);
}

/** The title, where it is so long that hardly two people give it to a talk. */
function ownTitleOf({ talk }: StoredRecord): string[] {
  const title = foldText(talk.title?.value ?? '');
  return title.split(' ').length < WORDS_OF_OWN_TITLE ? [] : [title];
}

function isCommonPerson(name: string): boolean {
  const parts = findPersonName(name);
  if (parts === null) return true;
  const full = parts.given.filter((given) => foldText(given).length > 1);
  // "Nguyen Van Minh" looks as if Van Minh were the family's name.
  const last = parts.family.split(' ').at(-1) ?? '';
  return [full[0] ?? '', full.join(' ')].some(
    (given) => isCommonName(given, parts.family) || isCommonName(given, last),
  );
}

function dayOf(record: StoredRecord): number | null {
  const days = daysOf(record);
  return days !== null && days.min === days.max ? days.min : null;
}

/** All names by which records call somebody. */
export function namesIn(mentioned: readonly Mentioned[]): string[] {
  const printed = mentioned.flatMap(({ appearances, people }) =>
    [...appearances, ...people].map(({ name }) => name.value),
  );
  return [...new Set(printed.map((name) => findPersonName(name)?.full ?? name))].sort();
}

/** The most given names in full, then the longest. */
export function fullestName(names: readonly string[]): string {
  const ranked = names.map((name) => ({ name, full: givenNames(name).filter((given) => given.length > 1).length }));
  ranked.sort((a, b) => b.full - a.full || b.name.length - a.name.length || (a.name < b.name ? -1 : 1));
  return ranked[0]?.name ?? '';
}

function givenNames(name: string): string[] {
  return (findPersonName(name)?.given ?? []).map(foldText).filter((given) => given !== '');
}

/** When a record's talk is; null where it does not say. */
export function daysOf({ talk }: StoredRecord): Days | null {
  const date = parsePartialDate(talk.date?.value ?? '');
  return date && { min: date.min, max: date.max };
}

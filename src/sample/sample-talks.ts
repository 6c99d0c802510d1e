/** Who gives which talk when: the truth that the sample's announcements tell, and that tests hold the reading of them against. */
import { getPostOn, type SamplePerson, type SamplePost } from './sample-careers.ts';
import { type SampleSeries, sampleSeries } from './sample-series.ts';
import { abstractPatterns, type SampleSubject, titlePatterns } from './sample-subjects.ts';
import type { SeededRandom } from './seeded-random.ts';

export interface SampleTalk {
  readonly number: number;
  readonly series: SampleSeries;
  /** The start of its term, for example `Autumn 2016`. */
  readonly term: string;
  /** Null while to be announced. */
  readonly title: string | null;
  readonly abstract: string | null;
  readonly subject: SampleSubject;
  /** ISO day. */
  readonly date: string;
  readonly speakers: readonly { readonly person: SamplePerson; readonly post: SamplePost }[];
  readonly host: SamplePerson | null;
  readonly cancelled: boolean;
  readonly recording: string | null;
  readonly slides: string | null;
}

interface Content {
  readonly title: string;
  readonly abstract: string;
  readonly subject: SampleSubject;
  readonly speakers: readonly SamplePerson[];
}

function capitalised(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1);
}

function fillIn(pattern: string, words: { topic: string; broad: string; objects: string }): string {
  const filled = pattern
    .replaceAll('{topic}', words.topic)
    .replaceAll('{Topic}', capitalised(words.topic))
    .replaceAll('{broad}', words.broad)
    .replaceAll('{objects}', words.objects)
    .replaceAll('{Objects}', capitalised(words.objects));
  return capitalised(filled);
}

function makeContent(random: SeededRandom, speakers: readonly SamplePerson[], taken: Set<string>): Content {
  const subject = speakers[0]?.subject;
  if (subject === undefined) throw new RangeError('A talk needs a speaker');
  for (;;) {
    const topic = random.pick(subject.topics);
    const words = { topic, broad: subject.topics[0], objects: random.pick(subject.objects) };
    const title = fillIn(random.pick(titlePatterns[subject.area]), words);
    if (taken.has(title)) continue;
    taken.add(title);
    const narrow = subject.topics.filter((other) => other !== topic && other !== subject.topics[0]);
    const abstract = abstractPatterns[subject.area]
      .map((choices) => fillIn(random.pick(choices), { ...words, topic: random.pick([topic, ...narrow]) }))
      .join(' ');
    return { title, abstract, subject, speakers };
  }
}

function dayAfter(day: string, days: number): string {
  return new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The first day on or after `day` that is the given weekday (0 is Sunday). */
function firstWeekday(day: string, weekday: number): string {
  const gap = (weekday - new Date(day).getUTCDay() + 7) % 7;
  return dayAfter(day, gap);
}

function termDays(series: SampleSeries, term: { name: string; start: string }, count: number): string[] {
  const first = firstWeekday(term.start, series.weekday);
  return Array.from({ length: count }, (_, index) => dayAfter(first, index * 7 * series.everyWeeks));
}

/** Some pages give names and titles only. */
function tellsBios({ shape }: SampleSeries): boolean {
  return shape !== 'programme-lines' && shape !== 'programme-table' && shape !== 'programme-dashes';
}

class Programme {
  readonly #random: SeededRandom;
  readonly #people: readonly SamplePerson[];
  readonly #titles = new Set<string>();
  readonly #given = new Map<SamplePerson, number>();
  /** Where each person was last seen to work, and where a bio last left off. */
  readonly #seen = new Map<SamplePerson, SamplePost>();
  readonly #traced = new Map<SamplePerson, SamplePost>();
  readonly #told: { content: Content; date: string; series: SampleSeries }[] = [];
  readonly talks: SampleTalk[] = [];

  constructor(random: SeededRandom, people: readonly SamplePerson[]) {
    this.#random = random;
    this.#people = people;
  }

  #speakersFor(series: SampleSeries, date: string): SamplePerson[] {
    const able = this.#people.filter(
      (person) => series.subjects.includes(person.subject.topics[0]) && `${person.degree.year}-09-01` <= date,
    );
    const traceable = able.filter((person) => this.#isTraceable(person, series, date));
    const fewest = Math.min(...traceable.map((person) => this.#given.get(person) ?? 0));
    const first = this.#random.pick(traceable.filter((person) => (this.#given.get(person) ?? 0) <= fewest + 1));
    const second = traceable.filter((person) => person.subject === first.subject && person !== first);
    const speakers = second.length > 0 && this.#random.chance(0.1) ? [first, this.#random.pick(second)] : [first];
    for (const speaker of speakers) this.#given.set(speaker, (this.#given.get(speaker) ?? 0) + 1);
    return speakers;
  }

  /** Whoever has moved is shown at the new place with a bio first, so that a reader of all announcements can follow. */
  #isTraceable(person: SamplePerson, series: SampleSeries, date: string): boolean {
    if (tellsBios(series) || !this.#seen.has(person)) return true;
    const post = getPostOn(person, date);
    return this.#seen.get(person) === post || this.#traced.get(person) === post;
  }

  #see(person: SamplePerson, series: SampleSeries, date: string): void {
    const post = getPostOn(person, date);
    this.#seen.set(person, post);
    if (tellsBios(series)) this.#traced.set(person, post);
  }

  /** Something that was told elsewhere in the months before: speakers like to give a good talk twice. */
  #repeatable(series: SampleSeries, date: string): Content | null {
    const recent = this.#told.filter(
      (told) =>
        told.series !== series &&
        series.subjects.includes(told.content.subject.topics[0]) &&
        told.date < date &&
        told.content.speakers.every((person) => this.#isTraceable(person, series, date)) &&
        dayAfter(told.date, 300) > date,
    );
    return recent.length > 0 && this.#random.chance(0.12) ? this.#random.pick(recent).content : null;
  }

  add(series: SampleSeries, term: string, date: string): void {
    const random = this.#random;
    const repeated = this.#repeatable(series, date);
    const content = repeated ?? makeContent(random, this.#speakersFor(series, date), this.#titles);
    const announced = repeated !== null || !random.chance(0.012);
    if (announced && repeated === null) this.#told.push({ content, date, series });
    for (const person of content.speakers) this.#see(person, series, date);
    const number = this.talks.length + 1;
    const cancelled = announced && random.chance(0.025);
    const link = (kind: string) => `https://example.org/sample/${kind}/${number}`;
    this.talks.push({
      number,
      series,
      term,
      title: announced ? content.title : null,
      abstract: announced ? content.abstract : null,
      subject: content.subject,
      date,
      speakers: content.speakers.map((person) => ({ person, post: getPostOn(person, date) })),
      host: random.chance(0.4) ? this.#hostFor(content) : null,
      cancelled,
      recording: announced && !cancelled && random.chance(0.35) ? link('recordings') : null,
      slides: announced && !cancelled && random.chance(0.3) ? link('slides') : null,
    });
  }

  #hostFor(content: Content): SamplePerson {
    return this.#random.pick(
      this.#people.filter((person) => person.subject === content.subject && !content.speakers.includes(person)),
    );
  }
}

/** The talks of all series in the order of their dates, which is the order in which their stories unfold. */
export function makeSampleTalks(random: SeededRandom, people: readonly SamplePerson[]): SampleTalk[] {
  const meetings = sampleSeries.flatMap((series) =>
    series.terms.flatMap((term) =>
      termDays(series, term, series.talksATerm).map((date) => ({ series, term: term.name, date })),
    ),
  );
  const programme = new Programme(random, people);
  meetings.sort((a, b) => a.date.localeCompare(b.date) || a.series.name.localeCompare(b.series.name));
  for (const meeting of meetings) programme.add(meeting.series, meeting.term, meeting.date);
  return programme.talks;
}

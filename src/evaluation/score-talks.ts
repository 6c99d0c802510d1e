/** Scores the talks of a case: pairs them, then compares field by field. */
import type { AnnouncementCase, AnsweredTalk } from './case-file.ts';
import { folded, jaccard, type SameInstitution, sameEdge, sameName, sameTopic } from './likeness.ts';
import { pairsOf } from './pairing.ts';
import type { Tally } from './tally.ts';

const SAME_TITLE = 0.9;
const PAIRED = { speaker: 0.5, title: 0.35, untitled: 0.1, date: 0.15, floor: 0.3 } as const;
/** Topics that nobody expected are free when the text has them literally, up to so many more than were expected. */
const FREE_TOPICS = 3;

interface TalkScoring {
  readonly expected: AnnouncementCase;
  readonly tally: Tally;
  readonly sameInstitution: SameInstitution;
}

/** Adds all talks of a case to its tally; what was read from people who may be ignored alone is left out. */
export function scoreTalks(scoring: TalkScoring, given: readonly AnsweredTalk[]): void {
  const ignored = scoring.expected.ignore_speakers ?? [];
  const counted = given.filter((talk) => {
    const speakers = talk.speakers ?? [];
    return speakers.length === 0 || !speakers.every(({ name }) => ignored.some((other) => sameName(other, name)));
  });
  const pairs = pairsOf(scoring.expected.talks, counted, { of: talkLikeness, floor: PAIRED.floor });
  scoring.expected.talks.forEach((talk, at) => {
    const pair = pairs.find(({ expected }) => expected === at);
    const found = pair && counted[pair.given];
    scoring.tally.addList(
      'talk',
      { right: found ? 1 : 0, given: found ? 1 : 0, expected: 1 },
      `missed the talk ${nameOf(talk)}`,
    );
    scoreTalk(scoring, talk, found ?? {});
  });
  counted.forEach((talk, at) => {
    if (pairs.some((pair) => pair.given === at)) return;
    scoring.tally.addList('talk', { right: 0, given: 1, expected: 0 }, `there is no talk ${nameOf(talk)}`);
    scoring.tally.addList('speaker', { right: 0, given: talk.speakers?.length ?? 0, expected: 0 });
  });
}

function nameOf(talk: AnsweredTalk): string {
  return `"${talk.title ?? talk.speakers?.[0]?.name ?? 'without a name'}"`;
}

function talkLikeness(expected: AnsweredTalk, given: AnsweredTalk): number {
  const shared = (expected.speakers ?? []).some(({ name }) =>
    (given.speakers ?? []).some((other) => sameName(name, other.name)),
  );
  const titles = titlesOf(expected);
  const title = given.title ?? '';
  const alike = titles.map((one) => (folded(one) === folded(title) ? 1 : jaccard(one, title)));
  const titled =
    titles.length > 0 && title !== ''
      ? PAIRED.title * Math.max(...alike)
      : titles.length === 0 && title === ''
        ? PAIRED.untitled
        : 0;
  return (shared ? PAIRED.speaker : 0) + titled + (isDateRight(expected, given) ? PAIRED.date : 0);
}

function titlesOf(talk: AnsweredTalk): readonly string[] {
  return [talk.title, ...(talk.accept?.title ?? [])].filter((title): title is string => Boolean(title));
}

function isDateRight(expected: AnsweredTalk, given: AnsweredTalk): boolean {
  return given.date != null && [expected.date, ...(expected.accept?.date ?? [])].includes(given.date);
}

function scoreTalk(
  { expected: { text }, tally, sameInstitution }: TalkScoring,
  talk: AnsweredTalk,
  given: AnsweredTalk,
): void {
  const titles = titlesOf(talk);
  const title = given.title ?? null;
  tally.addValue('title_exact', talk.title, title, title !== null && titles.includes(title));
  tally.addValue(
    'title',
    talk.title,
    title,
    titles.some((one) => folded(one) === folded(title) || jaccard(one, title) >= SAME_TITLE),
  );
  tally.addValue('date', talk.date, given.date, isDateRight(talk, given));
  const times = [talk.start_time, ...(talk.accept?.start_time ?? [])];
  tally.addValue('start_time', talk.start_time, given.start_time, times.includes(given.start_time));
  if (talk.timezone)
    tally.addValue('timezone', talk.timezone, given.timezone, folded(talk.timezone) === folded(given.timezone));
  scoreSpeakers(tally, sameInstitution, talk, given);
  scoreAbstract(tally, talk, given);
  const status = (value: string | null | undefined): string | null => (!value || value === 'scheduled' ? null : value);
  tally.addValue('status', status(talk.status), status(given.status), talk.status === given.status);
  if (talk.location)
    tally.addValue('location', talk.location, given.location, isPlaceRight(talk.location, given.location));
  scoreTopics(tally, text, talk, given);
}

function isPlaceRight(expected: string, given: string | null | undefined): boolean {
  return jaccard(expected, given) >= 0.5 || folded(given).includes(folded(expected));
}

function scoreAbstract(tally: Tally, talk: AnsweredTalk, given: AnsweredTalk): void {
  const ends = [talk.abstract_ends_with, ...(talk.accept?.abstract_end ?? [])];
  const { abstract_starts_with: start, abstract_ends_with: end } = given;
  tally.addValue(
    'abstract_start',
    talk.abstract_starts_with,
    start,
    sameEdge(talk.abstract_starts_with, start, 'start'),
  );
  tally.addValue(
    'abstract_end',
    talk.abstract_ends_with,
    end,
    ends.some((one) => sameEdge(one, end, 'end')),
  );
}

function scoreSpeakers(tally: Tally, sameInstitution: SameInstitution, talk: AnsweredTalk, given: AnsweredTalk): void {
  const [expected, found] = [talk.speakers ?? [], given.speakers ?? []];
  const pairs = pairsOf(expected, found, { of: (a, b) => (sameName(a.name, b.name) ? 1 : 0), floor: 1 });
  const names = (list: typeof expected): string => list.map(({ name }) => name).join('; ') || 'nobody';
  tally.addList(
    'speaker',
    { right: pairs.length, given: found.length, expected: expected.length },
    `read ${names(found)} for ${names(expected)}`,
  );
  expected.forEach((speaker, at) => {
    const pair = pairs.find((one) => one.expected === at);
    const stated = speaker.affiliations_as_stated ?? [];
    const read = (pair && found[pair.given]?.affiliations_as_stated) ?? [];
    const same = pairsOf(stated, read, { of: (a, b) => (sameInstitution(a, b) ? 1 : 0), floor: 1 });
    // A part of what is stated, or its parent beside it, is no mistake.
    const wrong = read.filter(
      (one, index) => !same.some((two) => two.given === index) && !stated.some((other) => sameInstitution(one, other)),
    ).length;
    tally.add(
      'talk_affiliation',
      { right: same.length, wrong, missed: stated.length - same.length },
      `${speaker.name}: read ${read.join('; ') || 'nothing'} for ${stated.join('; ') || 'nothing'}`,
    );
  });
}

function scoreTopics(tally: Tally, text: string, talk: AnsweredTalk, given: AnsweredTalk): void {
  const [expected, found] = [talk.topics_expected ?? [], given.topics_expected ?? []];
  if (expected.length + found.length === 0) return;
  const right = expected.filter((one) => found.some((other) => sameTopic(one, other))).length;
  const extra = found.filter((one) => !expected.some((other) => sameTopic(one, other)));
  const words = folded(text);
  const literal = extra.filter((one) => words.includes(folded(one))).length;
  const wrong = extra.length - literal + Math.max(0, literal - (expected.length + FREE_TOPICS));
  tally.add('topic', { right, wrong, missed: expected.length - right });
}

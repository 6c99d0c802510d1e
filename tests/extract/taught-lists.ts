/** The lists of announcement cases with what their entries hold, for what is trained on them. */

import type { AnnouncementCase, AnsweredTalk } from '../../src/evaluation/case-file.ts';
import { PATTERNS } from '../../src/extract/configuration.ts';
import type { Line } from '../../src/extract/line.ts';
import type { Span } from '../../src/extract/mapped-text.ts';
import { makePage, type Page } from '../../src/extract/page.ts';
import { isUntitled } from '../../src/extract/parsers/phrases.ts';
import { readProposal } from '../../src/extract/segment/choose.ts';
import type { Atom } from '../../src/extract/segment/entry-atoms.ts';
import type { EntryPart } from '../../src/extract/segment/entry-decoder.ts';
import { settledParts } from '../../src/extract/segment/entry-parts.ts';
import { atomsOfEntries } from '../../src/extract/segment/entry-reader.ts';
import { ENTRY_FIELDS } from '../../src/extract/segment/entry-scores.ts';
import { labelRowsAsLines } from '../../src/extract/segment/label-rows.ts';
import { plausibility } from '../../src/extract/segment/plausibility.ts';
import { readTables } from '../../src/extract/segment/tables.ts';
import { waysToRead } from '../../src/extract/segment/windows.ts';
import { wordsOf } from './words-of-case.ts';

/** What an entry holds, where it stands in the text of the page. */
export interface EntryAnswer {
  readonly titles: readonly Span[];
  readonly people: readonly Span[];
  readonly houses: readonly Span[];
  readonly places: readonly Span[];
  /** It is no talk. */
  readonly isNothing?: boolean;
}

export interface TaughtList {
  readonly round: string;
  readonly page: Page;
  readonly entries: readonly (readonly Atom[])[];
  /** Null where the answer cannot be told. */
  readonly answers: readonly (EntryAnswer | null)[];
}

/** The list that a case is read as, where its entries can be told; empty where it is none. */
export function listsIn({ id, text, talks }: AnnouncementCase): TaughtList[] {
  const mapped = wordsOf(text);
  if (!mapped) return [];
  const page = makePage({ source: text, mapped, links: [], method: 'RULE' });
  if (readTables(page, new Set()).drafts.length > 0) return [];
  const lines = labelRowsAsLines(page, page.lines);
  const memory = { atoms: new WeakMap(), scores: new Map(), segments: new WeakMap() };
  const proposals = PATTERNS.flatMap((pattern) => pattern(page, lines))
    .flatMap(waysToRead)
    .filter(({ isList }) => isList === true)
    .map((proposal) => readProposal(page, proposal, memory))
    .filter(({ drafts }) => drafts.length > 0)
    .map((read) => ({ read, score: plausibility(page, read) }))
    .sort((a, b) => b.score - a.score);
  const [best] = proposals;
  if (!best) return [];
  const groups = best.read.proposal.segments.map((segment) => segment.lines);
  return taughtList({ round: roundOf(id), page, groups }, talks);
}

/** Cases of one letter and ten were written together. */
export function roundOf(id: string): string {
  return id.slice(0, 2);
}

function taughtList(
  list: { round: string; page: Page; groups: readonly (readonly Line[])[] },
  talks: readonly AnsweredTalk[],
): TaughtList[] {
  const { round, page, groups } = list;
  const entries = atomsOfEntries(page, groups, { atoms: new WeakMap() });
  const found = entries.map((atoms) => answerOf(page, atoms, talks));
  const isAll = talks.every(({ title, speakers }) =>
    [title, ...(speakers ?? []).map(({ name }) => name)].some((words) =>
      entries.some(
        ([first, ...rest]) =>
          first &&
          placesOf(page.text, { start: first.line.start, end: (rest.at(-1) ?? first).line.end }, words).length > 0,
      ),
    ),
  );
  const answers = found.map((answer) => (answer === 'nothing' ? (isAll ? NOTHING : null) : answer));
  const known = answers.filter((answer) => answer !== null).length;
  return known < 2 || known * 2 < entries.length ? [] : [{ round, page, entries, answers }];
}

const NOTHING: EntryAnswer = { titles: [], people: [], houses: [], places: [], isNothing: true };

/** What a talk's fields are in an entry; null where it is of several talks, of none, or lacks the title. */
function answerOf(page: Page, atoms: readonly Atom[], talks: readonly AnsweredTalk[]): EntryAnswer | 'nothing' | null {
  const [first] = atoms;
  const last = atoms.at(-1);
  if (!first || !last) return null;
  const range = { start: first.line.start, end: last.line.end };
  const here = talks.flatMap((talk) => {
    const titles = [talk.title, ...(talk.accept?.title ?? [])].flatMap((title) => placesOf(page.text, range, title));
    const people = (talk.speakers ?? []).flatMap(({ name }) => placesOf(page.text, range, name));
    return titles.length > 0 || people.length > 0 ? [{ talk, titles, people }] : [];
  });
  if (here.length === 0) return 'nothing';
  const [only] = here;
  if (!only || here.length > 1 || (only.talk.title && only.titles.length === 0)) return null;
  const { talk, titles, people } = only;
  if ((talk.speakers ?? []).length > 0 && people.length === 0) return null;
  const houses = (talk.speakers ?? []).flatMap(({ affiliations_as_stated }) =>
    (affiliations_as_stated ?? []).flatMap((house) => placesOf(page.text, range, house)),
  );
  return { titles: titles.slice(0, 1), people, houses, places: placesOf(page.text, range, talk.location ?? null) };
}

/** Where words stand in a stretch, however they are spaced and quoted. */
function placesOf(text: string, { start, end }: Span, words: string | null | undefined): Span[] {
  const trimmed = words?.trim() ?? '';
  if (trimmed === '') return [];
  const pattern = trimmed
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
        .replace(/["“”„«»]/g, '["“”„«»]')
        .replace(/['’‘]/g, "['’‘]")
        .replace(/[–—-]/g, '[–—-]'),
    )
    .join('\\s+');
  const all = text.slice(start, end).matchAll(new RegExp(`(?<![\\p{L}\\d])${pattern}(?![\\p{L}\\d])`, 'giu'));
  return [...all].map(({ index, 0: found }) => ({ start: start + index, end: start + index + found.length }));
}

const PERSON = ENTRY_FIELDS.indexOf('person');
const AFFILIATION = ENTRY_FIELDS.indexOf('affiliation');
const TITLE = ENTRY_FIELDS.indexOf('title');
const PLACE = ENTRY_FIELDS.indexOf('place');
const POST = ENTRY_FIELDS.indexOf('post');
const NOTE = ENTRY_FIELDS.indexOf('note');
const OTHER = ENTRY_FIELDS.indexOf('other');
const NEAR = 4;
/** What names somebody again. */
const PICTURE = /^(?:image|photo|portrait|picture|bild|foto)/iu;

/** Whether the atoms from one to another may be a field. */
export type MayBe = (at: number, to: number, state: number) => boolean;

/** What the stretches of an entry may be by the answer. */
export function mayBe({ text }: Page, atoms: readonly Atom[], answer: EntryAnswer): MayBe {
  const hits = (spans: readonly Span[], span: Span) =>
    spans.some((one) => one.start < span.end && span.start < one.end);
  const bare = (from: number, to: number) => text.slice(from, to).replace(/[^\p{L}\d]/gu, '').length;
  if (answer.isNothing) return (_at, _to, state) => state !== TITLE && state !== PERSON;
  return (at, to, state) => {
    const span = { start: atoms[at]?.start ?? 0, end: atoms[to]?.end ?? 0 };
    const title = answer.titles.find((one) => one.start < span.end && span.start < one.end);
    if (title) {
      const isWhole =
        bare(Math.min(span.start, title.start), title.start) + bare(title.end, Math.max(span.end, title.end)) === 0;
      const isAll =
        bare(title.start, Math.max(span.start, title.start)) + bare(Math.min(span.end, title.end), title.end) === 0;
      return state === TITLE && isWhole && isAll;
    }
    if (state === TITLE) return isUntitled(text.slice(span.start, span.end)) && !hits(answer.people, span);
    if (hits(answer.people, span))
      return (
        state === PERSON ||
        (answer.people.length > 1 && state === OTHER && PICTURE.test(text.slice(span.start, span.end)))
      );
    if (state === PERSON) return false;
    if (hits(answer.houses, span)) {
      const inside = answer.houses.reduce(
        (sum, one) => sum + Math.max(0, bare(Math.max(one.start, span.start), Math.min(one.end, span.end))),
        0,
      );
      return state === AFFILIATION || (state === POST && bare(span.start, span.end) > inside + NEAR);
    }
    if (state === AFFILIATION)
      return answer.houses.some((one) => span.start >= one.end && span.start - one.end <= NEAR);
    if (hits(answer.places, span)) return state === PLACE || state === NOTE;
    if (state === PLACE)
      return (
        answer.places.length === 0 && answer.houses.some((one) => span.start >= one.end && span.start - one.end <= NEAR)
      );
    return state === POST || state === NOTE || state === OTHER;
  };
}

function words(text: string, { start, end }: Span): string {
  return text.slice(start, end).replace(/[^\p{L}\d]/gu, '');
}

function partsAs(parts: readonly EntryPart[], ...fields: readonly string[]): EntryPart[] {
  return settledParts(parts).filter(({ field }) => fields.includes(field));
}

function touches(one: Span, others: readonly Span[]): boolean {
  return others.some((other) => other.start < one.end && one.start < other.end);
}

/** The title is that of the answer, or there is none. */
export function isRightTitle({ text }: Page, parts: readonly EntryPart[], { titles: [wanted] }: EntryAnswer): boolean {
  const [title] = partsAs(parts, 'title').filter(({ start, end }) => !isUntitled(text.slice(start, end)));
  return wanted ? title !== undefined && words(text, title) === words(text, wanted) : title === undefined;
}

/** All who speak are people, and nobody else is. */
export function areRightPeople(parts: readonly EntryPart[], { people }: EntryAnswer): boolean {
  const found = partsAs(parts, 'person');
  return (
    (people.length === 0 || found.length > 0) &&
    people.every((one) => touches(one, partsAs(parts, 'person', 'other', 'note'))) &&
    found.every((one) => touches(one, people))
  );
}

/** All institutions are found, and nothing else is taken for one. */
export function areRightHouses(parts: readonly EntryPart[], { houses }: EntryAnswer): boolean {
  return (
    houses.every((one) => touches(one, partsAs(parts, 'affiliation', 'post', 'person'))) &&
    partsAs(parts, 'affiliation').every((one) => touches(one, houses))
  );
}

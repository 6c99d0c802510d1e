/** A talk while it is being read: fields are filled step by step, and refiners put it in order. */

import { foldText } from '../text/fold.ts';
import type { Ground } from './fact.ts';
import type { Span } from './mapped-text.ts';
import type { DateReading } from './parsers/dates.ts';
import type { DocumentLink } from './readers/html-text.ts';
import {
  type AppearanceRole,
  type Fact,
  type ReadMention,
  type ReadResource,
  type ReadStatus,
  speaks,
  type TalkKind,
} from './understanding.ts';

/** A stretch of text to be read further. */
export interface Passage extends Span {
  readonly ground: Ground;
}

/** The words of a passage; none of no passage. */
export function printedOf(passage: Passage | null): string {
  return passage ? passage.ground.mapped.text.slice(passage.start, passage.end) : '';
}

export interface DraftPerson {
  role: AppearanceRole;
  name: Fact;
  affiliations: Fact[];
  /** What is printed behind the name about the person's post. */
  post: Passage | null;
  /** What the page tells of somebody who does not speak, and of whom it tells beside. */
  bio?: { readonly passage: Passage; readonly others: readonly string[] };
}

/** The day of a talk: read from prose, where a year may be missing, or given whole by a format. */
type DraftDay =
  | {
      readonly type: 'read';
      readonly reading: DateReading;
      readonly ground: Ground;
      year: number | null;
      yearIsImplied: boolean;
    }
  | { readonly type: 'given'; readonly fact: Fact };

export interface Draft {
  /** In the source. */
  span: Span;
  uid: string | null;
  revision: number;
  kind: Fact<TalkKind> | null;
  status: Fact<ReadStatus> | null;
  title: Fact | null;
  /** The page says that a title will follow. */
  isUntitled: boolean;
  abstract: Fact | null;
  abstractPassage: Passage | null;
  titlePassage: Passage | null;
  day: DraftDay | null;
  startTime: Fact | null;
  endTime: Fact | null;
  timeZone: Fact | null;
  language: string | null;
  location: Fact | null;
  url: Fact | null;
  series: Fact | null;
  hostInstitution: Fact | null;
  people: DraftPerson[];
  /** Who is named with a post and takes no part: members of a jury, who signs. */
  others: DraftPerson[];
  bios: Passage[];
  keywords: Fact[];
  mentions: ReadMention[];
  /** Links of the talk's own text. */
  links: DocumentLink[];
  resources: ReadResource[];
}

/** The last word of a name, folded: by it a page tells of somebody whom it has named. */
export function familyOf(name: string): string {
  return foldText(name).split(' ').at(-1) ?? '';
}

/** A talk of which nothing is known but its place. */
export function emptyDraft(span: Span): Draft {
  return {
    span,
    uid: null,
    revision: 0,
    kind: null,
    status: null,
    title: null,
    isUntitled: false,
    abstract: null,
    abstractPassage: null,
    titlePassage: null,
    day: null,
    startTime: null,
    endTime: null,
    timeZone: null,
    language: null,
    location: null,
    url: null,
    series: null,
    hostInstitution: null,
    people: [],
    others: [],
    bios: [],
    keywords: [],
    mentions: [],
    links: [],
    resources: [],
  };
}

/** A talk that says the same and can be changed without changing the other. */
export function copyDraft(draft: Draft): Draft {
  return {
    ...draft,
    people: draft.people.map((person) => ({ ...person, affiliations: [...person.affiliations] })),
    others: draft.others.map((person) => ({ ...person })),
    bios: [...draft.bios],
    keywords: [...draft.keywords],
    mentions: [...draft.mentions],
    links: [...draft.links],
    resources: [...draft.resources],
  };
}

/** The people who give the talk. */
export function speakersOf(draft: Draft): DraftPerson[] {
  return draft.people.filter(speaks);
}

/** Gives people the institutions printed for all of them: one for each where there are as many, as in two columns with a slash in both; else all. */
export function shareAffiliations(people: readonly DraftPerson[], facts: readonly Fact[]): void {
  const isPaired = people.length > 1 && people.length === facts.length;
  people.forEach((person, at) => {
    person.affiliations = isPaired ? facts.slice(at, at + 1) : [...facts];
  });
}

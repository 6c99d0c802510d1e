/** Reads what a page tells of people in sentences of their own: "Ada Roe is Professor of Law at X", "our chair, Jane Doe, who is …". */

import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { readBio } from '../bio/bio-reader.ts';
import { ENDS_WITH_RELATION } from '../bio/relations.ts';
import { sentencesOf } from '../bio/sentences.ts';
import { type Draft, type DraftPerson, type Passage, speakersOf } from '../draft.ts';
import { factOf } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { labelKeyOf } from '../parsers/label-keys.ts';
import { findPersonNames, type PersonMatch } from '../parsers/person-names.ts';
import { isInAbstract } from './in-abstract.ts';
import { takesPart } from './people-behind-cues.ts';
import { putOther } from './put-other.ts';
import type { Refiner } from './refiner.ts';

const LONGEST = 6_000;
const BEFORE = 90;
const MAX_PEOPLE = 200;
/** Behind a name: a bracket ("(she/her)"), the bar of a table, and a verb of lives. */
const TELLS = pattern('gu')`
  (?=[\s,])(?<=\p{Ll})(?:\s\([^()]{1,60}\))?(?:\s\|)?(,(?:\s(?:who|die|der|qui))?)?\s(?:
    is|was|has\s(?:been|served|taught|worked)|(?:works|serves|served)\sas|holds|joined|received|earned
    |obtained|studied|completed|graduated|teaches|leads|directs|heads|ist|war|studierte|promovierte|arbeitet
    |leitet|lehrt|forscht|est|a\sété|a\sobtenu|a\ssoutenu|dirige|enseigne|es|fue|é|foi|possui|obtuvo|è
    |è\sstat[oa]|insegna|studeerde|promoveerde|werkt|jest|był|była|pracuje|ukończyła?|kieruje|är|er|var
    |disputer(?:ade|te)|arbetar|arbeider|je|působí|vystudovala?|vede
  )\s
`;
/** A post of today, in so many words. */
const IS_NOW = pattern('u')`
  \s(?:
    is|has\sbeen|works\sas|serves\sas|holds|teaches|leads|directs|heads|ist|leitet|lehrt|est|dirige|enseigne|es|é|è
    |insegna|jest|kieruje|är|er|je|působí|vede
  )\s$
`;
/** "Her visit is organised by Ada Roe, who is …". */
const IS_DONE_BY =
  /\s(?:organi[sz]ed|hosted|introduced|chaired|moderated|run|convened|coordinated|supervised|led)\sby\s$/;
/** What may stand before the sentence. */
const BEGINS = /(?:^|[.!?:;)\]”"»|][\s*_|]*|\n\s*)$/u;
const GOES_ON = /^(?:He|She|They|His|Her|Er|Sie|Il|Elle|Él|Ella|Lui|Lei|Ele|Ela|Hij|Zij|On|Ona|Hon|Han|Hun)\s/;

interface Told {
  readonly line: Line;
  readonly person: PersonMatch;
  /** Where the sentence begins, and where what is told of the person ends. */
  readonly start: number;
  readonly end: number;
  /** The page says in a heading that people follow. */
  readonly isInBio: boolean;
  /** "Chair of the evening: …". */
  readonly isLabelled: boolean;
  readonly isNow: boolean;
}

/** The refiner. */
export const toldPeople: Refiner = (drafts, { page }) => {
  if (!page || drafts.length === 0) return drafts;
  const told = toldOn(page);
  const names = told.map(({ person }) => ({ name: person.name, key: foldText(person.name) }));
  const bySpeaker = draftsBySpeaker(drafts);
  for (const one of told) {
    const passage = { ground: page.ground, start: one.start, end: one.end };
    const own = foldText(one.person.name);
    const speaking = bySpeaker.get(own) ?? speakingAs(own, bySpeaker);
    if (speaking.length > 0) {
      if (one.line.cells) for (const draft of speaking) draft.bios.push(passage);
      continue;
    }
    if (!one.isInBio && !(one.isNow && isPresent(page, drafts, one))) continue;
    const others = names.flatMap(({ name, key }) => (key === own ? [] : [name]));
    const { career } = readBio(passage, { name: one.person.name, isPostLine: false, others });
    const isHeld = career.some(({ role, ongoing }) => role !== null && (one.isInBio || ongoing === 'YES'));
    if (isHeld) putOther(page, drafts, one.line, personOf(passage, one, others));
  }
  return drafts;
};

function toldOn(page: Page): Told[] {
  const found: Told[] = [];
  let isInBio = false;
  for (const line of page.lines) {
    if (line.label || line.headDate || line.isHeading)
      isInBio = (line.label?.keys.includes('bio') ?? false) || labelKeyOf(line.text) === 'bio';
    else if (labelKeyOf(line.text) === 'bio') isInBio = true;
    if (line.text.length > LONGEST) continue;
    found.push(...toldIn(page, line, isInBio));
    if (found.length > MAX_PEOPLE) break;
  }
  return found;
}

function toldIn(page: Page, line: Line, isUnderBio: boolean): Told[] {
  const printed = page.text.slice(line.start, line.end);
  return matchesOf(TELLS, printed).flatMap((match) => {
    const from = Math.max(0, match.index - BEFORE);
    const window = printed.slice(from, match.index);
    const named = findPersonNames(window).at(-1);
    if (!named || named.end !== window.length) return [];
    const person = withoutRelation(named);
    const before = window.slice(0, person.fullStart);
    const isLabel = labelKeyOf(/[^.!?]*$/u.exec(before.trimEnd().replace(/[.:*_]+$/, ''))?.[0] ?? '') === 'bio';
    const isInBio = isUnderBio || isLabel;
    const isNow = IS_NOW.test(match[0]);
    const isDoer = IS_DONE_BY.test(before);
    if (person.score < (isInBio || isDoer ? 0.5 : 0.8)) return [];
    const isRelated = isNow && (ENDS_WITH_RELATION.test(before) || isDoer);
    const isAside = match[1] !== undefined && match[1] !== ',';
    if (match[1] === ',' && !isRelated) return [];
    const isAtStart = from + person.fullStart === 0 || BEGINS.test(before) || isLabel || isRelated;
    if (!isAtStart && !(isAside && !isInBio)) return [];
    const start = line.start + from + person.fullStart;
    return [
      {
        line,
        person: { ...person, start: line.start + from + person.start, end: line.start + from + person.end },
        start,
        end: isRelated ? endOfClause(page.text, start, line.end) : endOf(page, line),
        isInBio,
        isLabelled: /:\s*$/.test(before),
        isNow,
      },
    ];
  });
}

/** "Ihre Betreuerin Eva Roe": capitals before a name that are no part of it. */
function withoutRelation(person: PersonMatch): PersonMatch {
  const lead = ENDS_WITH_RELATION.exec(/^(?:\p{L}+\s){2}/u.exec(person.name)?.[0] ?? '')?.[0].length ?? 0;
  return lead === 0
    ? person
    : { ...person, name: person.name.slice(lead), start: person.start + lead, fullStart: person.start + lead };
}

/** "My sister, Ada Roe, is a judge, and I was …". */
function endOfClause(text: string, start: number, end: number): number {
  const [sentence] = sentencesOf(text, start, end);
  const printed = text.slice(start, sentence?.end ?? end);
  return start + (/,?\s(?:and|but|und|et)\s(?:I|he|she|they|er|sie|il|elle)\s/.exec(printed)?.index ?? printed.length);
}

/** The drafts by the folded names of those who speak in them, each once. */
function draftsBySpeaker(drafts: readonly Draft[]): ReadonlyMap<string, readonly Draft[]> {
  const bySpeaker = new Map<string, Draft[]>();
  for (const draft of drafts) {
    for (const key of new Set(speakersOf(draft).map(({ name }) => foldText(name.value)))) {
      const known = bySpeaker.get(key);
      if (known) known.push(draft);
      else bySpeaker.set(key, [draft]);
    }
  }
  return bySpeaker;
}

/** "Ana Lucía" of the bio is the speaker Ana Lucía Roe, and Abby Roe is Abigail Roe. */
function speakingAs(own: string, bySpeaker: ReadonlyMap<string, readonly Draft[]>): readonly Draft[] {
  for (const [key, drafts] of bySpeaker) if (key.startsWith(`${own} `) || isShortFor(own, key)) return drafts;
  return [];
}

const PET_END = /(.)\1?(?:y|ie|i)$/;

/** Whether two names have one family name and a given name that is the beginning of the other, or short for it: "Abby", "Katie". */
function isShortFor(one: string, other: string): boolean {
  const [given = '', ...family] = one.split(' ');
  const [whole = '', ...house] = other.split(' ');
  const [short, long] = given.length < whole.length ? [given, whole] : [whole, given];
  return (
    family.length > 0 &&
    family.at(-1) === house.at(-1) &&
    short.length > 2 &&
    short.length < long.length &&
    long.startsWith(short.replace(PET_END, '$1'))
  );
}

/** An abstract may tell of people who are elsewhere. */
function isPresent(page: Page, drafts: readonly Draft[], one: Told): boolean {
  const { line, start, isLabelled } = one;
  return (
    isLabelled ||
    opensParagraph(one) ||
    takesPart(page.text.slice(line.start, line.end), start - line.start) ||
    !isInAbstract(page, drafts, one)
  );
}

/** Few abstracts begin a paragraph with what somebody is today. */
function opensParagraph({ line, start }: Told): boolean {
  return line.hasGap && start - line.start < 4;
}

/** "She …" in the next paragraph goes on. */
function endOf(page: Page, line: Line): number {
  let last = line;
  for (;;) {
    const next = page.lines[last.index + 1];
    if (!next || !GOES_ON.test(next.text) || next.text.length > LONGEST) return last.end;
    last = next;
  }
}

function personOf(passage: Passage, { person }: Told, others: readonly string[]): DraftPerson {
  return {
    role: 'HOST',
    name: factOf(passage.ground, person.start, person.end, {
      value: person.name,
      rule: 'person/told',
      confidence: 0.8,
    }),
    affiliations: [],
    post: null,
    bio: { passage, others },
  };
}

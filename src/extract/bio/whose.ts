/** Keeps the sentences of a passage that are about the person: a passage on a panel tells of several in turn. */

import { foldText } from '../../text/fold.ts';
import { narrow } from '../../text/narrow.ts';
import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../mapped-text.ts';
import { findPersonNames, type PersonMatch } from '../parsers/person-names.ts';
import { PERSON_TITLES } from '../parsers/person-titles.ts';
import { findDegrees } from './degrees.ts';
import { OPENS_WITH_RELATION } from './relations.ts';
import { sentencesOf } from './sentences.ts';

const TITLES = pattern('u')`
  ^[^\p{L}\d]*(?:
    (?:
      About the speakers?|Speakers?|Bio(?:graphy|s)?|Biosketch|Zur Person|À propos de l['’]oratrice
      |Nota biografica|O wykładowcy
    )[:.]?\s+
  )?${PERSON_TITLES}
`;
const OTHER_THING = pattern('')`
  ^(?:
    This|These|That|It|Its
    |The (?:award|prize|paper|book|project|work|results?|talk|company|method)
    |Students|Together|Our|We
    |(?:His|Her|Their) (?:students?|paper|papers|book|books|awards?|honou?rs|publications?|articles?|work has)
  )\b
`;
/** "She was a Marie Curie fellow": who is named behind is not told of. */
const PRONOUN = /^(?:He|She|They|I|Er|Sie|Il|Elle|Él|Ella|Lui|Lei|Ele|Ela|Hij|Zij|On|Ona|Hon|Han|Hun)\s\p{Ll}/u;
/** "… was her thesis supervisor", "… supervised her thesis". */
const OF_OURS = pattern('u')`
  \b(?:was|is|were|are|became)\s(?:her|his|their)\s(?:\p{Ll}+[\s-]){0,2}(?:
    advis[eo]rs?|supervisors?|mentors?|director|promot[eo]r|teacher|collaborator|husband|wife
  )(?!\p{L})
  |\b(?:supervised|directed|advised|examined|oversaw)\s(?:her|his|their)\s(?:\p{Ll}+\s)?
    (?:thesis|dissertation|doctorate|work|studies|Ph\.?D)(?!\p{L})
  |\b(?:advised|supervised|mentored|taught|hired)\s(?:her|him|them)\b
`;
/** The same said of the one whose bio is read: what follows is of the other. */
const OF_OTHERS =
  /^[^,;]{0,60}\s(?:was|is)\s(?:her|his|their)\s(?:\p{Ll}+[\s-]){0,2}(?:advis[eo]r|supervisor|mentor|promot[eo]r)(?!\p{L})/u;
/** "*About the speaker:* Jane Roe is …". */
const LABEL =
  /^[\s\p{P}\p{S}]*(?:(?:About the [Ss]peakers?|Speakers?|Bio(?:graphy|s)?|Biosketch|Zur Person)[\p{P}\s]+)?/u;
/** Behind a name at the front: who that is, is told. */
const IS_TOLD = /^(?:\s\([^()]{1,60}\))?\s(?:is|was)\s(?:(?:an?|the|currently|now|also)\s\p{L}|\p{Lu}\p{Ll})/u;
const REACH = 70;
const FAR_REACH = 220;
/** "A graduate of …, Jane Roe": the name comes late. */
const OPENS_AFAR =
  /^(?:An?|Born|Before|After|Since|From|In|Trained|Educated|As|Originally|Currently|Formerly|Prior|Until|Having|With)\s/;

export interface Cast {
  /** Of the person whose bio is read. */
  readonly name: string;
  /** Of those who speak in the same talk. */
  readonly others: readonly string[];
}

/** The sentences about the person, in order, each looked for when it is asked for. */
export function* ownSentences(text: string, sentences: readonly Span[], cast: Cast): Generator<Span> {
  let isOthersTurn = false;
  for (const sentence of sentences) {
    const printed = narrow(text.slice(sentence.start, sentence.end));
    if (opensWith(printed, cast.name)) {
      isOthersTurn = OF_OTHERS.test(printed);
      yield sentence;
      continue;
    }
    // "Her husband, Karl Roe, is …" tells of him, and what follows of her again.
    if (OPENS_WITH_RELATION.test(printed)) continue;
    if (cast.others.some((other) => opensWith(printed, other))) isOthersTurn = true;
    else if (isOfStranger(printed, cast.name)) {
      // "Joan Poe was her adviser." tells of somebody else, and what follows of her again.
      if (!isOthersTurn && OF_OURS.test(printed)) continue;
      isOthersTurn = true;
    }
    if (!isOthersTurn) yield sentence;
  }
}

/** Whether a text tells of a person from the beginning of one of its sentences on. */
export function tellsOf(text: string, name: string): boolean {
  return sentencesOf(text, 0, text.length).some(({ start, end }) => opensWith(text.slice(start, end), name));
}

/** "Roe", "Jane", "Dr. Jane M. Roe" at the front, or behind a few words up to a comma ("A native of Ghana, Jane Roe"). */
function opensWith(printed: string, name: string): boolean {
  const lead = TITLES.exec(printed)?.[0].length ?? 0;
  const reach = OPENS_AFAR.test(printed.slice(lead, lead + 20)) ? FAR_REACH : REACH;
  const head = foldText(printed.slice(lead, lead + reach));
  const words = longWordsOf(name);
  const [first] = words;
  const last = words.at(-1);
  if (first === undefined || last === undefined) return false;
  if (beginsWith(head, first) || beginsWith(head, last)) return true;
  if (words.length < 2 || !head.includes(last) || !head.includes(first)) return false;
  const within = ` ${head} `;
  return within.includes(` ${last} `) && within.includes(` ${first} `) && !/[.;]/.test(printed.slice(0, 20));
}

const longWordsOf = remembered((name: string): readonly string[] =>
  foldText(name)
    .split(' ')
    .filter((word) => word.length > 2),
);

function beginsWith(folded: string, word: string): boolean {
  return folded.startsWith(word) && (folded.length === word.length || folded.charAt(word.length) === ' ');
}

/** "After lunch Jane Roe, …", no "After years with Jane Roe, she …". */
function isSubject(printed: string, { fullStart, start, end }: PersonMatch): boolean {
  if (start <= 12) return true;
  const before = printed.slice(0, fullStart);
  return (
    start <= 40 &&
    end < 80 &&
    /^(?:After|Before|Then|Next|Later|Following|Finally|Afterwards|On|At)\s[^,.;]*\s$/.test(before) &&
    !/\s(?:with|of|by|under|for|from|to|and|at|in|on|like|as|joining|leaving|meeting|the|an?|his|her|their)\s$/.test(
      before,
    ) &&
    /^(?:,|\s\p{Ll})/u.test(printed.slice(end))
  );
}

/** A sentence about somebody else who is named first. */
function isOfStranger(printed: string, name: string): boolean {
  if (OTHER_THING.test(printed) || PRONOUN.test(printed)) return false;
  const lead = LABEL.exec(printed)?.[0].length ?? 0;
  const [first] = findPersonNames(printed.slice(lead, lead + 90));
  if (!first || !isSubject(printed.slice(lead), first)) return false;
  const isTold = first.start === 0 && IS_TOLD.test(printed.slice(lead + first.end));
  if (first.score < (isTold ? 0.5 : 0.85)) return false;
  // "Docteur de l'Université …", "Dr. phil. …": a degree is nobody.
  if (findDegrees(printed.slice(0, 60))[0]?.start === 0) return false;
  const words = foldText(name).split(' ');
  return !foldText(first.name)
    .split(' ')
    .some((word) => word.length > 1 && words.includes(word));
}

/** Tells words that are names of people on a page from the names of topics that are written alike. */

import { foldText } from '../../text/fold.ts';
import { lazily } from '../../text/lazily.ts';
import { narrow } from '../../text/narrow.ts';
import { findTopic } from '../../topics/vocabulary.ts';
import { type Draft, printedOf } from '../draft.ts';
import { isGivenName } from '../parsers/given-names.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import type { PlacedTerm } from './empty-terms.ts';

const CAPITAL = /^\p{Lu}[\p{Ll}’'-]+$/u;
/** Capitals that no beginning of a sentence asks for. */
const WITHIN_SENTENCE = /(?<=[\p{L},;] )\p{Lu}[\p{Ll}’'-]+/gu;
/** As much of an abstract as is looked through for topics. */
const MAX_ABSTRACT = 4_000;
const SURE_NAME = 0.7;
const SMALL = /(?<![\p{L}’'-])\p{Ll}[\p{Ll}’'-]+/gu;
/** Behind these a capital begins a name: "after Greenberg", "by Hyvarinen". */
const BEFORE_NAME = /^(?:by|after|von|par|de|di|nach|d’apres|selon|segun|secondo|wedlug)$/;

export interface NamesOfPage {
  /** Folded words of the names of those who speak and take part. */
  readonly people: ReadonlySet<string>;
  /** Folded words of the names of people whom the abstract names in full. */
  readonly inProse: () => ReadonlySet<string>;
  /** Folded words that the abstract has with a capital within a sentence, and never without. */
  readonly inAbstract: () => ReadonlySet<string>;
}

/** The names of a talk's page. */
export function namesOfPage({ people, others, abstractPassage }: Draft): NamesOfPage {
  const parts = [...people, ...others].flatMap(({ name }) => foldText(name.value).split(' '));
  const text = printedOf(abstractPassage).slice(0, MAX_ABSTRACT);
  return {
    inProse: lazily(() => new Set(fullNamesIn(text))),
    people: new Set(parts.filter(({ length }) => length > 2)),
    inAbstract: lazily(() => wordsWithCapital(text)),
  };
}

function fullNamesIn(text: string): string[] {
  return findPersonNames(narrow(text))
    .filter(({ score }) => score > SURE_NAME)
    .flatMap(({ start, end }) => foldText(text.slice(start, end)).split(' '));
}

function wordsWithCapital(text: string): ReadonlySet<string> {
  const named = new Set((text.match(WITHIN_SENTENCE) ?? []).map(foldText));
  for (const word of text.match(SMALL) ?? []) named.delete(foldText(word));
  return named;
}

/** Whether a single word is the name of somebody. */
export function isOfPeople(
  { words, before, order, isInTitle }: Pick<PlacedTerm, 'words' | 'before' | 'order' | 'isInTitle'>,
  { people, inProse, inAbstract }: NamesOfPage,
): boolean {
  const [word = '', ...more] = words;
  if (more.length > 0 || !CAPITAL.test(word)) return false;
  const key = foldText(word);
  if (findTopic(word) !== null) return false;
  if (people.has(key) || inProse().has(key) || isGivenName(key)) return true;
  // All nouns have a capital in German.
  return order !== 'noun-in-capitals' && (BEFORE_NAME.test(before ?? '') || (!isInTitle && inAbstract().has(key)));
}

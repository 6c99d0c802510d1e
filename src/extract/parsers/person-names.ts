/** Finds personal names by their shape, titles and given names, and tells them from institutions, topics and headings. */

import { NAME_PARTICLE } from '../../speakers/name-particles.ts';
import { isMonthAt, isQuestionAt } from '../../speakers/words-as-names.ts';
import { foldText } from '../../text/fold.ts';
import { remembered } from '../../text/remembered.ts';
import { evenSpaces } from '../fact.ts';
import { isGivenName } from './given-names.ts';
import { personScore } from './person-score.ts';
import { PERSON_TITLES } from './person-titles.ts';
import { postBeforeName } from './posts-before-names.ts';
import { leadOfName } from './words-before-names.ts';

export interface PersonMatch {
  /** Without titles. */
  readonly name: string;
  /** Of the name without titles. */
  readonly start: number;
  readonly end: number;
  /** Where titles before it begin. */
  readonly fullStart: number;
  /** 0 to 1. */
  readonly score: number;
}

const PARTICLE = `(?:${NAME_PARTICLE}|do|dei|degli|av|zu|zur|zum|y|e|i|d[ei]?['’]|['’]t)`;
const WORD =
  "(?:\\p{Lu}\\.(?:-?\\p{Lu}\\.){0,3}|(?:[dDlLOoN]['’])?\\p{Lu}[\\p{L}\\p{M}'’]*(?:[-‐‑]\\p{L}[\\p{L}\\p{M}'’]*){0,2}|\\p{Lu}\\b\\.?)";
const NAME = new RegExp(
  `(?<title>(?<![\\p{L}\\p{M}\\d_])${PERSON_TITLES})(?<name>${WORD}(?:\\s{1,3}(?!e di\\s)(?:${PARTICLE}\\s{1,2}){0,3}(?:${WORD})){1,4})`,
  'gu',
);
/** Names in running text, titles left out; the score tells how sure it is. */
export const findPersonNames = remembered((text: string): readonly PersonMatch[] => {
  const found: PersonMatch[] = [];
  NAME.lastIndex = 0;
  for (;;) {
    const match = NAME.exec(text);
    if (!match) return found;
    const lead = (match.groups?.title ?? '').length;
    const start = match.index + lead;
    const end = start + (match.groups?.name ?? '').length;
    if (isQuestionAt(text, start, end)) continue;
    const printed = text.slice(start, end);
    const by = behindPreposition(printed) || behindLetters(printed) || (lead === 0 ? postBeforeName(text, start) : 0);
    if (by > 0) {
      NAME.lastIndex = start + by;
      continue;
    }
    const person = personAt(text, start, end, lead);
    if (person) {
      found.push(person);
      NAME.lastIndex = person.end;
    } else {
      // The name may begin at the next word: "Yesterday Ada Lovelace".
      const next = text.indexOf(' ', start);
      NAME.lastIndex = next < 0 ? match.index + match[0].length : Math.max(next, match.index + 1);
    }
  }
});

/** "Par Hélène Roux", "Von Anna Lenz": a small word at the front of a line, behind which a name of two words begins. */
const PREPOSITION = /^(?:Par|Von|Por|Di|Door|Przez|Durch|Mit|Con|Com|Avec)\s+(?=(\p{L}[\p{L}\p{M}’'-]*)\s+\p{L})/u;

function behindPreposition(printed: string): number {
  const [whole, given = ''] = PREPOSITION.exec(printed) ?? [];
  return whole !== undefined && isGivenName(foldText(given)) ? whole.length : 0;
}

/** "Física da UFRGS Ana Reis": the end of the name of a house, as letters, before somebody's. */
const LETTERS_OF_HOUSE =
  /^(?<first>\p{L}+)\s(?:\S+\s){0,3}?(?:d[aeo]s?|del|dell[ao]|of|der|des|van)\s(?:l[ao]s?\s)?\p{Lu}{3,8}\s(?=\p{Lu}\p{Ll}[\p{L}’'-]*\s\p{Lu}\p{Ll})/u;

function behindLetters(printed: string): number {
  const { 0: whole, groups } = LETTERS_OF_HOUSE.exec(printed) ?? {};
  return whole === undefined || isGivenName(foldText(groups?.first ?? '')) ? 0 : whole.length;
}

/** The last word with the particles before it. */
const TRAILING = new RegExp(`(?:\\s+(?:${PARTICLE}|vom))*\\s+\\S+$`, 'u');

/** "Theodora (Dora) S. Byron": the rest of a name is nobody else. */
const INITIAL = /^\p{Lu}\.\s/u;
const BEHIND_SHORT_NAME = /\p{Lu}[\p{L}'’-]+\s[("“”'‘’]{1,2}\p{Lu}[\p{L}'’-]{1,15}[)"”'’]{1,2}\s$/u;
const LONGEST_GIVEN = 50;

function personAt(text: string, start: number, end: number, lead: number): PersonMatch | null {
  if (isMonthAt(text, start, end) || leadOfName(text.slice(start, end)) > 0) return null;
  if (
    INITIAL.test(text.slice(start, end)) &&
    BEHIND_SHORT_NAME.test(text.slice(Math.max(0, start - LONGEST_GIVEN), start))
  )
    return null;
  let to = start + endOfFirst(text.slice(start, end));
  for (;;) {
    const printed = text.slice(start, to);
    const score = personScore(printed, lead > 0);
    if (score >= 0.5) return { name: evenSpaces(printed), start, end: to, fullStart: start - lead, score };
    const cut = printed.search(TRAILING);
    if (cut < 0 || !/\s/.test(printed.slice(0, cut))) return null;
    to = start + cut;
  }
}

/** "Carla Mondi e Dario Lunghi" names two, the second by a given name of its own; "Ortega y Gasset" one. */
const TWO_PEOPLE = /^\S+(?:\s+\S+){1,3}?(?=\s+[eyi]\s+(?<given>\p{L}+)\s+\p{Lu})/u;

/** "Ada BYRON Présidente": behind a family name in capitals a word with one capital begins the post. */
const BEFORE_POST =
  /^\p{Lu}\p{Ll}[\p{L}’'-]*(?:\s\p{Lu}\p{Ll}[\p{L}’'-]*)?(?:\s\p{Lu}{3,}(?:-\p{Lu}{2,})?)+(?=\s\p{Lu}\p{Ll}{4,})/u;

/** "Ada Byron von der ETH Zürich": where somebody is from, and no part of the name. */
const BEFORE_HOUSE = /^\p{Lu}\p{Ll}[^\d,;()]{2,50}?(?=\svon\sder\s\p{Lu}{2,6}(?!\p{L}))/u;

function endOfFirst(printed: string): number {
  const named = BEFORE_POST.exec(printed) ?? BEFORE_HOUSE.exec(printed);
  if (named) return named[0].length;
  const first = TWO_PEOPLE.exec(printed);
  return first && isGivenName(foldText(first.groups?.given ?? '')) ? first[0].length : printed.length;
}

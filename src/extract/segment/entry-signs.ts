/** Tells by what signs of its words and by where it stands in its entry a stretch is one field or another. */

import { pattern } from '../../text/pattern.ts';
import type { Shape } from './entry-scores.ts';

/** The signs of the words of a stretch, each of which speaks for or against each field. */
export const WORD_SIGNS = [
  'words1',
  'words2',
  'words3',
  'words5',
  'words9',
  'words15',
  'small0',
  'small1',
  'small2',
  'lower0',
  'lower1',
  'lower2',
  'lower4',
  'digit',
  'asks',
  'colon',
  'stop',
  'hyphen',
  'slash',
  'beginsSmall',
  'shouted',
  'shortened',
  'named',
  'initial',
  'article',
  'preposition',
  'question',
  'ing',
  'of',
  'unit',
  'known',
  'person',
  'perhapsPerson',
  'place',
  'post',
  'bracketed',
  'quoted',
  'emphasised',
  'inner1',
  'inner2',
  'inner3',
] as const;
type WordSign = (typeof WORD_SIGNS)[number];

/** The signs of where a stretch stands, a bit each. */
export const SEAT_SIGNS = [
  'opensLine',
  'closesLine',
  'wholeLine',
  'first',
  'last',
  'longest',
  'repeated',
  'usual',
  'holdsDay',
  'holdsQuote',
] as const;

const AT = Object.fromEntries(WORD_SIGNS.map((sign, at) => [sign, at])) as Record<WordSign, number>;

const DIGIT = /\d/;
const ASKS = /[?!]/;
const COLON = /:/;
const STOP = /[.][”"]?$/;
const HYPHEN = /\p{L}-\p{L}/u;
const SLASH = /\//;
const BEGINS_SMALL = /^\W*\p{Ll}/u;
const SHOUTED = /^(?=[^\p{Ll}]*\p{Lu}{3})[^\p{Ll}]+$/u;
const SHORTENED = /^\p{Lu}[\p{Lu}\d&/-]{1,7}$/u;
const NAMED =
  /^(?:\p{Lu}[\p{L}'’-]*\.?\s(?:(?:d[aeiou]s?|v[ao]n|der?|den|la|le|el|al|bin|ten|ter)\s)*){1,3}\p{Lu}[\p{L}'’-]+$/u;
const INITIAL = /(?:^|\s)\p{Lu}\.(?:\s|-|$)/u;
const ARTICLE =
  /^["“„«]?(?:the|an?|der|die|das|eine?|les?|la|l['’]|une?|el|los|las|il|lo|gli|het|een|os?|as?|uma?)(?:\s|(?<=['’]))/iu;
const PREPOSITION = pattern('iu')`
  ^["“„«]?(?:
    on|from|towards?|in|beyond|after|between|over|with|without|against|for|über|zu[rm]?|von|vom|zwischen|jenseits
    |sur|vers|de|des|du|entre|sobre|hacia|del|desde|sull\p{L}*|verso|tra|dal\p{L}*|naar|o|para|od|do
  )\s
`;
const QUESTION = pattern('iu')`
  ^["“„«¿]?(?:
    how|why|what|when|where|who|which|whose|can|does?|is|are|should|wie|warum|was|wer|wo|wann
    |comment|pourquoi|qu['’]\p{L}+|quand|qui|cómo|por\s?qu[ée]|qué|quién|come|perch[ée]|che|hoe|waarom|wat
    |como|jak|dlaczego|co
  )\s
`;
const ING = /^["“„«]?\p{Lu}\p{Ll}{2,}ing\s/u;
const OF = /\s(?:of|for|in|to|from|von|für|zur|de|des|du|pour|del|per|van|voor)\s/u;

/** Which of WORD_SIGNS hold of a stretch. */
export function wordSignsOf(shape: Shape): number[] {
  const { printed, words, small, lower, person, context } = shape;
  const signs = [wordsSign(words), smallSign(small), lowerSign(lower)];
  const add = (is: boolean, sign: WordSign) => {
    if (is) signs.push(AT[sign]);
  };
  add(DIGIT.test(printed), 'digit');
  add(ASKS.test(printed), 'asks');
  add(COLON.test(printed), 'colon');
  add(STOP.test(printed), 'stop');
  add(HYPHEN.test(printed), 'hyphen');
  add(SLASH.test(printed), 'slash');
  add(BEGINS_SMALL.test(printed), 'beginsSmall');
  add(SHOUTED.test(printed), 'shouted');
  add(words === 1 && SHORTENED.test(printed), 'shortened');
  add(words <= 6 && NAMED.test(printed), 'named');
  add(words <= 6 && INITIAL.test(printed), 'initial');
  add(ARTICLE.test(printed), 'article');
  add(PREPOSITION.test(printed), 'preposition');
  add(QUESTION.test(printed), 'question');
  add(ING.test(printed), 'ing');
  add(OF.test(printed), 'of');
  add(shape.isUnit, 'unit');
  add(shape.isKnown, 'known');
  add(person >= 0.8, 'person');
  add(person >= 0.5 && person < 0.8, 'perhapsPerson');
  add(shape.isPlace, 'place');
  add(shape.isPost, 'post');
  add(context.isBracketed, 'bracketed');
  add(context.isQuoted, 'quoted');
  add(context.isEmphasised, 'emphasised');
  if (context.inner > 0) signs.push(AT.inner1 + Math.min(3, context.inner) - 1);
  return signs;
}

function wordsSign(words: number): number {
  if (words <= 2) return words <= 1 ? AT.words1 : AT.words2;
  if (words <= 4) return AT.words3;
  if (words <= 8) return AT.words5;
  return words <= 14 ? AT.words9 : AT.words15;
}

function smallSign(small: number): number {
  return AT.small0 + Math.min(2, small);
}

function lowerSign(lower: number): number {
  if (lower <= 1) return AT.lower0 + lower;
  return lower <= 3 ? AT.lower2 : AT.lower4;
}

/** Joins a name on a line of its own with the sentence that it begins, as pages set names in boxes or in bold. */

import { pattern } from '../../text/pattern.ts';
import { type MappedText, redress } from '../mapped-text.ts';
import { findPersonNames } from '../parsers/person-names.ts';

const LONGEST_NAME = 60;
/** "is Professor of Physics", "joined the university in 2010": what a life goes on with behind the name. */
const LIFE = pattern('u')`
  ^(?:
    # English
    (?:is|was|has|had|holds|held|received|earned|obtained|studied|joined|works|worked|graduated|leads|led|serves|served
      |teaches|taught|directs|heads|became|currently|completed|trained|began|founded|co-founded|read)\s
    # German
    |(?:ist|war|hat|studierte|promovierte|arbeitet|leitet|forscht|lehrt|wurde)\s
    # French
    |(?:est|a|dirige|enseigne|travaille|occupe)\s
    # Spanish, Italian, Portuguese
    |(?:es|fue|obtuvo|trabaja|dirige|è|lavora|insegna|é|foi|possui|trabalha)\s
    # Dutch
    |(?:studeerde|promoveerde|werkt)\s
    # Polish
    |(?:jest|ukończyła?|uzyskała?|pracuje)\s
  )
`;
/** "PhD, is Research Scholar at". */
const DEGREES =
  /^(?:(?:Ph\.?\s?D\.?|M\.?D\.?|J\.?D\.?|M\.?A\.?|M\.?Sc\.?|Ed\.?D\.?|LL\.?M\.?|MFA|MBA|MPH|MPhil|DPhil)(?:,\s|\s(?=\p{Ll}))){1,3}/u;
const SHORTEST_LIFE = 40;
const NAME_CHARACTERS = /^\s*(?:[#*_>-]+\s*)?\p{Lu}[\p{L}.'’\s-]+[*_]*\s*$/u;

/** The text with such names before their sentences. */
export function withLivesBelowNames(base: MappedText): MappedText {
  const lines = base.text.split('\n');
  const joined = lines.map((line, at) => {
    if (line.length > LONGEST_NAME || !NAME_CHARACTERS.test(line)) return false;
    return goesOn(lines, at) && isName(line);
  });
  if (!joined.some(Boolean)) return base;
  let text = '';
  let isOpen = false;
  lines.forEach((line, at) => {
    if (line.trim() !== '') isOpen = joined[at] === true;
    text += line + (at === lines.length - 1 ? '' : isOpen ? ' ' : '\n');
  });
  return redress(base, text);
}

/** The next line, or the one below a blank, is the rest of the sentence. */
function goesOn(lines: readonly string[], at: number): boolean {
  const [next = '', later = ''] = lines.slice(at + 1, at + 3);
  const rest = (next.trim() === '' ? later : next).trim();
  if (rest.length < SHORTEST_LIFE) return false;
  const bare = rest.replace(DEGREES, '');
  return LIFE.test(bare);
}

function isName(line: string): boolean {
  const printed = line.replace(/^[\s#*_>-]+|[\s*_]+$/g, '');
  const [person, another] = findPersonNames(printed);
  return (
    person !== undefined &&
    another === undefined &&
    person.fullStart === 0 &&
    person.end === printed.length &&
    person.score >= LEAST
  );
}

const LEAST = 0.5;

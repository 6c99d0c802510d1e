/** Finds the verbs of a sentence that a career is told with. */

import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { type Tense, VERB_FORMS, type VerbKind } from './verb-forms.ts';
import { writtenOut } from './written-out.ts';

export interface Verb {
  readonly kind: VerbKind;
  readonly tense: Tense;
  readonly start: number;
  readonly end: number;
  readonly printed: string;
}

const FORMS = VERB_FORMS.flatMap(([kind, tense, forms]) =>
  forms.split(/\|(?![^(]*\))/).map((form) => ({ kind, tense, form })),
);
const LONGEST_FIRST = [...FORMS].sort((a, b) => b.form.length - a.form.length);

/** One way to print a form, behind its first word. */
interface Form {
  readonly kind: VerbKind;
  readonly tense: Tense;
  readonly rest: string;
  /** "has also been": an adverb may stand behind the first word. */
  readonly takesAdverb: boolean;
  /** What must end before the form, or begin behind it; null where nothing must. */
  readonly before: RegExp | null;
  readonly behind: RegExp | null;
}

const TAKES_ADVERB = /^(?:has|have|had|was|were|is|will|a|ha|è|har) /;
const ADVERB = pattern('uy')`
  (?:
    \p{Ll}+ly|also|recently|since|then|poi|first|jointly|later|long|ensuite|également|aussi|anche|anschließend
    |también|tidigare|tidligere|også|även|også tidligere
  )${' '}
`;

/** By first word, in the order in which they are tried. */
const BY_FIRST_WORD = new Map<string, Form[]>();
for (const { kind, tense, form } of LONGEST_FIRST) {
  const [, before = '', words = '', behind = ''] = /^(\(\?<=.*?\))?(.*?)(\(\?!.*\))?$/.exec(form) ?? [];
  for (const printed of writtenOut(words)) {
    const space = printed.indexOf(' ');
    const first = space < 0 ? printed : printed.slice(0, space);
    const one: Form = {
      kind,
      tense,
      rest: printed.slice(first.length),
      takesAdverb: TAKES_ADVERB.test(form),
      before: before === '' ? null : new RegExp(before, 'uy'),
      behind: behind === '' ? null : new RegExp(behind, 'uy'),
    };
    const known = BY_FIRST_WORD.get(first);
    if (known) known.push(one);
    else BY_FIRST_WORD.set(first, [one]);
  }
}

/** A word that may begin a verb. */
const WORD = pattern('gu')`
  (?<![\p{L}’'-])[\p{Ll}'’][\p{L}-]*|^\p{Lu}\p{Ll}*
  |(?<=[ⓈⓃ]|\b(?:[Hh]e|[Ss]he|[Ii]t))['’]s\b(?!\s(?:career|path|research|work|first|next|last|early|later))
  |(?<=\b[Ii])['’]m\b
`;

/** "… – Dirige el grupo …": a piece of a life in note form may begin like a sentence. */
const BEGINS = /^.|(?<=\s[–—]\s)[A-ZÀ-Ý](?=\p{Ll})/gu;
/** The verbs of an outline from left to right, the longest form at each place. */
export const findVerbs = remembered((sentence: string): readonly Verb[] => {
  const outline = sentence.replace(BEGINS, (letter) => letter.toLowerCase());
  const found: Verb[] = [];
  WORD.lastIndex = 0;
  for (;;) {
    const word = WORD.exec(outline);
    if (!word) return found;
    const verb = listedAt(outline, word.index, word[0]) ?? unlistedAt(outline, word.index, word[0]);
    if (!verb) continue;
    found.push(verb);
    WORD.lastIndex = verb.end;
  }
});

function listedAt(outline: string, start: number, word: string): Verb | null {
  const forms = BY_FIRST_WORD.get(word);
  if (!forms) return null;
  const from = start + word.length;
  const behindAdverb = forms.some(({ takesAdverb }) => takesAdverb) ? adverbEnd(outline, from + 1) : null;
  for (const form of forms) {
    if (form.before && !matchesAt(form.before, outline, start)) continue;
    const end =
      form.takesAdverb && behindAdverb !== null && outline.startsWith(form.rest.slice(1), behindAdverb)
        ? behindAdverb + form.rest.length - 1
        : outline.startsWith(form.rest, from)
          ? from + form.rest.length
          : null;
    if (end === null || GOES_ON.test(outline.slice(end, end + 2))) continue;
    if (form.behind && !matchesAt(form.behind, outline, end)) continue;
    return { kind: form.kind, tense: form.tense, start, end, printed: outline.slice(start, end) };
  }
  return null;
}

const GOES_ON = /^[\p{L}-]/u;

function adverbEnd(outline: string, at: number): number | null {
  ADVERB.lastIndex = at;
  return outline[at - 1] === ' ' && ADVERB.test(outline) ? ADVERB.lastIndex : null;
}

function matchesAt(pattern: RegExp, text: string, at: number): boolean {
  pattern.lastIndex = at;
  return pattern.test(text);
}

/** "… and opened her laboratory": a verb that no list has tells something else. */
function unlistedAt(outline: string, start: number, word: string): Verb | null {
  const last = word.charAt(word.length - 1);
  if (last !== 'd' && last !== 's') return null;
  const before = outline.slice(Math.max(0, start - 16), start);
  const isPast =
    /\p{Ll}{2,}ed$/u.test(word) &&
    /(?:\band|,|\b[Hh]e|\b[Ss]he|\b[Tt]hey|Ⓢ|\bI|\b\p{Ll}+ly)\s$/u.test(before) &&
    /^\s(?:his|her|their|its|the|an?|to|in|on|with|for|and|over|more|many|several|from)\s/.test(
      outline.slice(start + word.length, start + word.length + 9),
    );
  const isPresent =
    /\p{Ll}{2,}s$/u.test(word) &&
    !/^(?:is|was|has|as|his|its|this|always|thus|perhaps)$/.test(word) &&
    /(?:\b[Hh]e|\b[Ss]he|Ⓢ)\s$/u.test(before);
  return isPast || isPresent
    ? { kind: 'ASIDE', tense: isPast ? 'PAST' : 'PRESENT', start, end: start + word.length, printed: word }
    : null;
}

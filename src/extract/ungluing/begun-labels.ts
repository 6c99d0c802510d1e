/** Sets a colon behind the labels of a page that sets none: "Speaker Ada Byron" above "Title On engines", or "SpeakerAda Byron". */

import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { wordsOf } from '../../text/word-list.ts';
import type { Edit } from '../mapped-text.ts';
import { MONTH_WORDS, WEEKDAY_WORDS } from '../parsers/day-names.ts';
import { LONGEST_LABEL, labelKeysOf, mayBeginLabel } from '../parsers/label-keys.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { COLON_ONLY, findLabel } from '../parsers/labels.ts';
import { SMALL_TITLE } from '../parsers/person-titles.ts';

/** A page whose lines begin with so many labels of different kinds means them as labels. */
const ENOUGH_KINDS = 3;
const MOST_WORDS = 5;

/** Of the titles that are written small those that end no label: "ing.", "lic." and "doc." end many a word. */
const GLUED = pattern('u')`
  ^(?:\p{L}[\p{L}'’]*\s(?:&\s)?){0,4}?(?:\p{L}*?\p{Ll}(?=[\p{Lu}\d"“«„])|\p{L}*?\p{Ll}(?=dott\.|prof\.|dr\.)|\p{Lu}{3,}(?=\p{Lu}\s?\p{Ll}|\d))
`;
const WORDS = /^[\p{L}'’/&()]+(?:\s[\p{L}'’/&()]+){0,4}(?=\s)/u;
const LINE = /^[ \t]*(?:[-*•·]\s)?(?<words>\p{L}[^\n]*)/gmu;
const DAY = new RegExp(`\\d|^(?:${WEEKDAY_WORDS}|${MONTH_WORDS})(?!\\p{L})|^tb[acd]\\b`, 'iu');
const LARGE = pattern('u')`^(?:[\p{Lu}\d"“«„$¿¡']|(?:${SMALL_TITLE}|van|von|de)[.\s])`;
/** Other words for titles begin talks and names of series as well. */
const TITLE_WORD =
  /(?:^|\s)(?:ti(?:tle|tel|tre|tulo|tolo)|tytul|topic|thema|tema|temat|what|was|quoi|que|cosa|otsikko)(?:\s|$)/;
/** Rooms and halls are named by the word for them: "Room 204", "Aula Magna". */
const PLACE_WORD =
  /^(?:where|venue|location|place|ort|wo|lieu|ou|lugar|donde|luogo|dove|miejsce|gdzie|locatie|plaats|waar|local|onde|plats|sted)(?:\s|$)/;
/** Of the words that begin other lines as well these are labels where several stand on a page. */
const ASKING = new Set(wordsOf`
  who wer qui quien chi kto what was quoi que cosa wat topic thema tema temat data ora ore hora horas heures uhr
`);
const OF_TALK = new Set<LabelKey>(['title', 'speaker']);
const OF_WHEN = new Set<LabelKey>(['date', 'time', 'when', 'location']);
/** Labels that lead to what is read of a talk; the words of the others begin lines of all sorts. */
const TOLD = new Set<LabelKey>([
  'abstract',
  'bio',
  'affiliation',
  'host',
  'organiser',
  'committee',
  'adviser',
  'keywords',
  'language',
]);

interface Begun {
  readonly keys: readonly LabelKey[];
  /** Where the label ends in the text. */
  readonly end: number;
}

/** Colons for the labels that begin lines, where the page has labels of several kinds without one, and hardly any with it. */
export function begunLabels(text: string): Edit[] {
  const lines = matchesOf(LINE, text).map(({ 0: line, index, groups: { words = '' } = {} }) => ({
    words,
    start: index + line.length - words.length,
  }));
  const begun = lines.flatMap(({ words, start }): Begun[] => {
    const label = begunLabel(words);
    return label ? [{ keys: label.keys, end: start + label.length }] : [];
  });
  const kinds = new Set(begun.flatMap(({ keys }) => keys));
  const has = (some: ReadonlySet<LabelKey>) => [...kinds].some((key) => some.has(key));
  if (kinds.size < ENOUGH_KINDS || !has(OF_TALK) || !has(OF_WHEN)) return [];
  const marked = lines.filter(({ words }) => findLabel(words.slice(0, LONGEST_LABEL))?.hasMark);
  return marked.length > begun.length ? [] : begun.map(({ end }) => ({ at: end, remove: 0, insert: ': ' }));
}

function begunLabel(line: string): { readonly keys: readonly LabelKey[]; readonly length: number } | null {
  const head = line.slice(0, LONGEST_LABEL + 20);
  const first = /^[\p{L}'’]+/u.exec(head)?.[0] ?? '';
  const glued = GLUED.exec(head)?.[0];
  if (glued !== undefined) {
    const keys = keysFor(glued, line.slice(glued.length), true);
    if (keys) return { keys, length: glued.length };
  }
  if (!mayBeginLabel(first)) return null;
  const words = WORDS.exec(head)?.[0].split(' ') ?? [];
  for (let count = Math.min(words.length, MOST_WORDS); count > 0; count--) {
    const label = words.slice(0, count).join(' ');
    const keys = keysFor(label, line.slice(label.length + 1), false);
    if (keys) return { keys, length: label.length };
  }
  return null;
}

/** What a label says whose value may be what stands behind it; null where it is none. */
function keysFor(label: string, value: string, isGlued: boolean): readonly LabelKey[] | null {
  const words = foldText(label);
  const isNone =
    /^$|^[:：–—|-]/.test(value) ||
    /[^\p{L})]$/u.test(label) ||
    (/^\P{Ll}+$/u.test(label) && /^\p{Lu}{2}/u.test(value)) ||
    (COLON_ONLY.has(words) && !ASKING.has(words) && !(isGlued && /^\p{L}/u.test(value)));
  const keys = isNone ? null : labelKeysOf(label);
  const fits = (key: LabelKey) => {
    if (key === 'date' || key === 'time' || key === 'when') return DAY.test(value);
    if (key === 'title') return TITLE_WORD.test(words) && LARGE.test(value);
    if (key === 'location') return PLACE_WORD.test(words) && LARGE.test(value);
    return (key === 'speaker' || TOLD.has(key)) && LARGE.test(value);
  };
  return keys?.every(fits) ? keys : null;
}

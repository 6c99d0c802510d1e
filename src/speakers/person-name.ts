/** Reads a printed personal name into its parts: titles and degrees off, family name found, a blocking key for matching. */

import { foldText } from '../text/fold.ts';
import { pattern } from '../text/pattern.ts';
import { remembered } from '../text/remembered.ts';
import { wordsOf } from '../text/word-list.ts';
import { NAME_PARTICLES } from './name-particles.ts';
import { holdsNoName } from './words-as-names.ts';

export interface PersonName {
  /** In reading order, without titles and degrees: "Suvrit Sra". */
  readonly full: string;
  readonly given: readonly string[];
  /** With its particles: "van de Geer". */
  readonly family: string;
  /** "Sra, Suvrit". */
  readonly sortName: string;
  /** Folded first given name and family name, middle names and initials dropped: "suvrit sra". */
  readonly block: string;
}

export interface StrippedName {
  readonly name: string;
  /** Offsets into the printed text, end exclusive: `printed.slice(start, end) === name`. */
  readonly start: number;
  readonly end: number;
  /** A known title was among what stood before the name. */
  readonly isTitled: boolean;
}

const MAX_LENGTH = 120;
const MAX_WORDS = 8;

/** Words before a name that are no part of it, folded without dots; longer phrases are covered word by word. */
const TITLES = new Set(wordsOf`
  dr dra drs ddr prof profa profssa profe mtro mtra mmag engr professor professors mr mrs ms mx miss sir dame
  lord lady rev reverend hon honourable mag m mme mlle herr frau dott dottssa dottore ing ir dipl diplom hab
  inz mgr zw nadzw nzw lic em emeritus emerita univ pd priv doz privatdozent assoc associate asst assistant
  adjunct visiting acad academician doc docent rndr mudr phdr judr paeddr hc sen senior prorektor magister
  monsieur madame judge justice ambassador honorable captain capt colonel admiral senator rabbi ret docteur pr
  promovendus promovenda professeur professeure professora profesor profesora catedratico doktor sra sr
  herrn professorin doktorin docteure professoressa dottoressa doutor doutora doctora senora signora signor mevrouw
  meneer ao
`);

/** Titles that are also common names or initials: stripped only in their usual printing, with the dot ("Sra." is a title, "Sra" is a name). */
const NEEDS_DOT = new Set([
  'm',
  'ao',
  'sra',
  'sr',
  'dra',
  'pr',
  'hon',
  'em',
  'mag',
  'lic',
  'doc',
  'ing',
  'ir',
  'pd',
  'hc',
  'sen',
  'zw',
]);

/** Degrees that may follow a name without a comma. */
const BARE_DEGREES =
  /[\s,]+(?:ph\.?\s?d|d\.?\s?phil|m\.?d|m\.sc|msc|b\.sc|bsc|d\.sc|dsc|sc\.?d|frs|f\.r\.s|frse|csc|drsc|th\.?\s?d|dr\.?\s?h\.\s?c|obe|cbe|kbe|mbe|dbe)\.?$/i;
/** Fellowships and orders behind a name, told from family names by their capitals. */
const HONOURS = pattern('u')`
  [\s,]+(?:
    M\.?B\.?B\.?S|MBB?Ch(?:B|ir)?|BMBS|MB\s(?:BS|BCh|ChB)|DDS|DMD|DVM|DNP|PharmD|PsyD|EdD|MPH|MBA
    |[BM](?:Sc|A|Eng|Ed)\s?\(Hons?\)|[FM]RC\p{Lu}\p{L}*(?:\s?\(\p{Lu}[\p{L}& .]{1,11}\))?
    |FREng|FBA|FMedSci|FInstP|FRS[CALNB]|FRAS|FRGS|FRHistS|FLSW|FAcSS|FTSE|FAHA|FASSA
    |FRSNZ|MRIA|FIEEE|FACM|OAM|MBE|OBE|CBE|FACP|FACC|FACS|FAAN|FIDSA|ONZM|CNZM|FRSB
    # of chartered professions
    |C(?:Eng|Phys|Biol|Chem|Math|Sci|Geol|Geog|Stat|Psychol|Env)|IEng|EurIng|RIBA
    |[FM]I\p{Lu}\p{L}{0,8}\p{Ll}\p{Lu}|[FM](?:ICE|IET|CIBSE|RICS|IMMM|CIWEM)|F(?:RIBA|IMA|RSA|GS|LS)
    |(?<=\S\s+\S+[\s,]+)[KQ]C
  )$
`;
/** Degrees that are taken as such only after a comma, since they are surnames too (Yo-Yo Ma). */
const COMMA_DEGREES = pattern('i')`
  \s*,\s*(?:
    m\.?\s?a|m\.?\s?s|b\.?\s?a|b\.?\s?s|m\.?b\.?a|m\.?p\.?h|j\.?\s?d|ll\.?\s?[bmd]|m\.?eng|dipl\.?-?ing|esq
    |p\.?\s?e|r\.?n|m\.?phil|emeritus|emerita|professor|prof|dr|chair
  )\.?$
`;
const SUFFIX = /^(?:jr|sr|ii|iii|iv)\.?$/i;

const LOWER_PARTICLES = new Set(NAME_PARTICLES);
/** Not all of those that are written small: "Ben" and "Af" are given names, "Het" and "Te" other words. */
const CAPITAL_PARTICLES = new Set(
  'van von der den de da das dos du del della di la le el al bin ibn ten ter vander vanden st ó ní nic uí mac'.split(
    ' ',
  ),
);

/** Family names of two letters, to read "LI Wei" as a family name in capitals and "JA Smith" as initials. */
const SHORT_FAMILIES = new Set(
  'LI WU XU HE HU MA YU LU DU FU GU LE DO HA HO VU VO QI XI BO BI NI GE KE PU SU TU YE YI YA OH NA NO RO RA KO'.split(
    ' ',
  ),
);

const WORD_EDGE = /^[\s"'“”‘’«»(),;:·•*–—-]+|[\s"'“”‘’«»(),;:·•*–—-]+$/g;
const HAN = /^\p{Script=Han}{2,4}$/u;
const HANGUL = /^\p{Script=Hangul}{2,4}$/u;
const COMPOUND_FAMILIES =
  /^(?:欧阳|歐陽|司马|司馬|诸葛|諸葛|上官|司徒|东方|東方|独孤|南宫|夏侯|尉迟|皇甫|公孙|慕容|황보|남궁|제갈|선우|독고)/u;

/** An article before a title, and the Italian titles whose ending stands behind the dot. */
const LED = pattern('iu')`
  ^\s*(?:the\s+(?=(?:rt\.?|right|most)?\s?(?:hon|rev)[\p{L}]{0,9}[.\s]))?(?:
    (?:la|il|lo|el|los|las|o|a|den|der|die|le|pan|pani|panią|pana)\s+
      (?=(?:dott|prof|dr|dra|ing|sig|mgr|mag)[\p{L}]{0,12}[.\s])
  )?(?:de\s+heer\s+)?(?:(?:dott|prof|dr|sig)\.?\s?(?:ssa|ra)\.?\s+)?
`;

/** The word that begins a name, as long as it may be a title; degrees and honours of several parts are one. */
const FIRST_WORD = pattern('u')`
  ^(?:
    h\.\s?c\.
    # "M.Sc. (Econ.)", "D.Sc. (Tech.)"
    |(?:[BMD]|Lic)\.?\s?Sc\.?\s?\(\p{Lu}[\p{L}.]{1,11}\)(?=\s+\p{Lu})
    |(?:[BM]\.\s?(?:Sc|Eng|Ed)\.|(?:[BM]Sc|LicSc|MEng|MPhil|PhD)\.?)(?=\s+\p{Lu}\p{Ll}\S*\s+\p{Lu})
    |sc\.\s?(?:ETH|EPFL?)(?=\s)
    # "Madame la Professeure", "Prof.in"
    |(?:Monsieur|Madame|Mme|M\.)\sl[ea](?=\s(?:Pr|Dr|Doct))
    |(?:Prof|Dr)\.in(?=[\s.])
    |[MDL]\.\s?en\s\p{Lu}\.(?:\s?\p{Lu}\.)?
    |(?:\p{L}\/)?[\p{L}\p{M}]+(?:\.?[-/][\p{L}\p{M}]+)*(?:\.[ªº]?|(?=[\s.,)\p{Lu}]|$))
  )
`;

/** The name without titles before it and degrees after it, and where it stands in what was printed. */
export const stripPersonTitles = remembered((printed: string): StrippedName => {
  // "la dott.ssa", "il prof.": an article stands only before a title.
  let start = LED.exec(printed)?.[0].length ?? 0;
  let end = Math.min(printed.length, MAX_LENGTH * 4);
  let isTitled = start > 0;
  for (;;) {
    const text = printed.slice(start, end);
    const edge = /^[\s,;:()"“„«]+/.exec(text)?.[0].length ?? 0;
    const title = FIRST_WORD.exec(text.slice(edge))?.[0];
    const rest = text.slice(edge + (title?.length ?? 0));
    if (title !== undefined && (isTitle(title, rest) || isAbbreviation(title, rest))) {
      isTitled ||= isTitle(title, rest);
      start += edge + title.length;
    } else if (edge > 0) start += edge;
    else break;
  }
  for (;;) {
    const text = printed.slice(start, end);
    const trimmed =
      text.length - text.replace(/[\s,;:"”»)]+$/, (run) => (run.includes(')') && text.includes('(') ? ')' : '')).length;
    const degree = (BARE_DEGREES.exec(text) ?? HONOURS.exec(text) ?? COMMA_DEGREES.exec(text))?.[0].length ?? 0;
    const cut = Math.max(trimmed, degree);
    if (cut === 0) break;
    end -= cut;
  }
  return { name: printed.slice(start, end), start, end, isTitled };
});

/**
 * The parts of a printed personal name ("Dr. Sra, Suvrit", "Sara van de Geer", "王伟"), or null when it cannot be one.
 * One word alone is taken as a family name without given names.
 */
export const parsePersonName = remembered((printed: string): PersonName | null => {
  if (printed.length > MAX_LENGTH * 2) return null;
  const stripped = stripPersonTitles(printed.normalize('NFC').replace(/\s+/g, ' ')).name;
  const text = stripped
    .replace(/\([^()]*\)/g, ' ')
    .replace(/["“„«][^"”“»]*["”»]/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  if (text === '' || text.length > MAX_LENGTH || /[\d@/\\<>{}[\]=+*#|?!:;&]/.test(text)) return null;
  const unspaced = parseUnspaced(text);
  if (unspaced) return unspaced;
  const { words, suffix, familyFirst } = splitWords(text);
  if (!words || words.length > MAX_WORDS || !words.every(isNameWord)) return null;
  if (holdsNoName(words)) return null;
  const { given, family } = familyFirst ?? splitFamily(words.map(settleCase(words)), words);
  return family.length === 0 ? null : nameOf(given, family.join(' '), suffix);
});

/** A title needs a name after it; "M." is Monsieur only before two words, else an initial. */
function isTitle(printedWord: string, rest: string): boolean {
  // "PD Dr.", "DI Dr.": without its dot the title stands before another one.
  if (/^(?:PD|D?DI)$/.test(printedWord) && /^\s+(?:Dr|Mag)/.test(rest)) return true;
  // "M.Sc. (Econ.)"
  if (/\S\s?\([^()]+\)$/.test(printedWord)) return true;
  if (/^(?:M\S+\sl[ea]|\p{L}+\.in)$/u.test(printedWord)) return /\p{L}/u.test(rest);
  // "Dr. sc. ETH", "M. en C."
  if (/^sc\.\s?E|^[MDL]\.\s?en\s/.test(printedWord)) return true;
  // "M.Sc. Ada Byron"
  if (/^(?:[BM]\.\s?(?:Sc|Eng|Ed)\.|(?:[BM]Sc|LicSc|MEng|MPhil|PhD)\.?)$/.test(printedWord) && /^\s+\p{Lu}/u.test(rest))
    return true;
  const words = foldText(printedWord.replace(/h\.\s?c\./, 'hc.').replace(/^\p{L}\/|[ªº]/gu, '')).split(' ');
  if (!/\p{L}/u.test(rest) || (printedWord === 'M.' && !/^\s+\p{Lu}\p{Ll}\S*\s+\S/u.test(rest))) return false;
  // "Assoz.-Prof.", "Hon.-Prof.": what is put before a title makes it no other word.
  if (words.length > 1 && printedWord.includes('.-') && TITLES.has(words.at(-1) ?? '')) return true;
  return words.every((word) => TITLES.has(word) && (!NEEDS_DOT.has(word) || printedWord.endsWith('.')));
}

/**
 * "rer.", "Assoz.", "Mtra.": what is shortened before a name of two words is a title, in whatever country; "Alex. Petrov"
 * and "Chr. J. Petrov" have a given name that is shortened. "D. Iker Mendizabal Otxoa" is a Don with two family names.
 */
function isAbbreviation(printedWord: string, rest: string): boolean {
  if (/^D\.[ªº]?$/.test(printedWord)) return SPANISH_NAME.test(rest);
  if (/^\p{Ll}{2,7}\.$/u.test(printedWord)) return /^\s*(?:[\p{L}.-]+\.\s*|ETH\s+|EPFL\s+)*\p{Lu}/u.test(rest);
  return SHORTENED.test(printedWord) && BEFORE_FULL_NAME.test(rest);
}

const SPANISH_NAME = /^\s+\p{Lu}\p{Ll}+(?:\s(?:(?:de|del|la|los|y)\s)*\p{Lu}\p{Ll}{2,}){2,3}\s*$/u;
const SHORTENED = pattern('u')`
  ^(?!
    (?:
      Univ|Inst|Dept|Fig|Thm|Sec|Vol|Ste|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?
      |Oct|Nov|Dec|Jos|Joh|Wilh|Alex
    )\.
  )\p{Lu}{1,4}\p{Ll}{2,6}\.$
`;
/** Further titles, and two words that are written out. */
const BEFORE_FULL_NAME =
  /^\s*(?:[\p{L}-]{1,8}\.\s*)*(?:[\p{Lu}]{2,3}\s+)?\p{Lu}[\p{L}'’-]+\s(?:[\p{Ll}'’]{1,4}\s)*\p{Lu}[\p{L}'’-]+(?!\.)(?![\p{L}])/u;

function isNameWord(word: string): boolean {
  if (/^d[ei]['’]$/.test(word)) return true;
  if (!/^[\p{L}\p{M}.'’‘`´-]+$/u.test(word) || !/^['’‘]?\p{L}/u.test(word)) return false;
  return /^(?:[dlno]['’]|al-|el-|\p{Lo}|['’]?\p{Lu})/u.test(word) || LOWER_PARTICLES.has(word);
}

/** Han and Hangul names without a space: one syllable of family name, two for the known compound ones. */
function parseUnspaced(text: string): PersonName | null {
  const compact = text.replaceAll(' ', '');
  if (!HAN.test(compact) && !HANGUL.test(compact)) return null;
  const parts = text.split(' ');
  const compound = COMPOUND_FAMILIES.exec(compact)?.[0];
  const family = parts.length === 2 && parts[0] ? parts[0] : (compound ?? compact.slice(0, 1));
  const given = compact.slice(family.length);
  return {
    full: text,
    given: given ? [given] : [],
    family,
    sortName: text,
    block: blockOf(given ? [given] : [], family),
  };
}

interface SplitWords {
  readonly words: readonly string[] | null;
  readonly suffix: string | null;
  readonly familyFirst: { given: string[]; family: string[] } | null;
}

function splitWords(text: string): SplitWords {
  const segments = text
    .split(',')
    .map((segment) => segment.replace(WORD_EDGE, ''))
    .filter(Boolean);
  let suffix: string | null = null;
  const last = segments.at(-1);
  if (segments.length > 1 && last && SUFFIX.test(last)) {
    suffix = last;
    segments.pop();
  }
  const parts = segments.map((segment) => segment.split(' ').flatMap(unglueInitials));
  const [first, second] = parts;
  const all = parts.flat();
  if (!first || parts.length > 2) return { words: null, suffix, familyFirst: null };
  const tail = all.at(-1);
  if (!suffix && tail && all.length > 2 && SUFFIX.test(tail)) {
    suffix = tail;
    all.pop();
    (second ?? first).pop();
  }
  if (!second) return { words: all, suffix, familyFirst: null };
  const acronym = second.some((word) => /^\p{Lu}{3,}$/u.test(word)) && first.some((word) => /\p{Ll}/u.test(word));
  const familyWords = first.filter((word) => !LOWER_PARTICLES.has(word.toLowerCase())).length;
  if (acronym || familyWords > 3 || second.length > 4) return { words: null, suffix, familyFirst: null };
  // "Geer, Sara van de": the particles go back to the family name.
  const particles: string[] = [];
  while (second.length > 1 && LOWER_PARTICLES.has(second.at(-1) ?? '')) particles.unshift(second.pop() ?? '');
  const settle = settleCase(all);
  return {
    words: all,
    suffix,
    familyFirst: { given: second.map(settle), family: [...particles, ...first].map(settle) },
  };
}

/** "J.P." and "J.P.Morgan" are several words printed as one. */
function unglueInitials(word: string): string[] {
  return word
    .replace(/(\p{Lu}\.)(?=\p{Lu})/gu, '$1 ')
    .split(' ')
    .filter(Boolean);
}

/** Words in capitals are printed as usual again when a whole name, or a family name beside a usual given name, is in capitals. */
function settleCase(words: readonly string[]): (word: string) => string {
  const shouted = words.filter(isShouted);
  const whole =
    shouted.length === words.filter((word) => !/^\p{Lu}\.?$/u.test(word)).length &&
    shouted.some((word) => word.length > 3);
  // "Ana IBÁÑEZ DE LA CRUZ": particles within are small again.
  const particles = words.filter(
    (word, at) => at > 0 && at < words.length - 1 && isShouted(word) && !SHORT_FAMILIES.has(word),
  );
  const small = new Set(particles.filter((word) => LOWER_PARTICLES.has(word.toLowerCase())));
  return (word) => {
    if (small.has(word)) return word.toLowerCase();
    return isShouted(word) && (whole || word.length > 2 || SHORT_FAMILIES.has(word)) ? capitalised(word) : word;
  };
}

function isShouted(word: string): boolean {
  return /^[\p{Lu}'’-]{2,}$/u.test(word);
}

function capitalised(word: string): string {
  return word
    .toLowerCase()
    .replace(/(^|[-'’])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function splitFamily(words: readonly string[], asPrinted: readonly string[]): { given: string[]; family: string[] } {
  const capitals = asPrinted.map((word) => isShouted(word) && (word.length > 2 || SHORT_FAMILIES.has(word)));
  const mixed = capitals.includes(true) && asPrinted.some((word) => /\p{Ll}/u.test(word) && !LOWER_PARTICLES.has(word));
  if (mixed) {
    const from = capitals.indexOf(true);
    const to = capitals.lastIndexOf(true) + 1;
    let start = from;
    while (start > 0 && LOWER_PARTICLES.has(words[start - 1] ?? '')) start--;
    if (start === 0 || to === words.length) {
      return { given: [...words.slice(0, start), ...words.slice(to)], family: words.slice(start, to) };
    }
  }
  let start = words.length - 1;
  const and = words.findIndex((word, at) => at > 1 && at < words.length - 1 && /^[yei]$/.test(word));
  if (and > 1) start = and - 1;
  while (start > 1 && isParticle(words[start - 1] ?? '')) start--;
  if (start === 1 && LOWER_PARTICLES.has(words[0] ?? '')) start = 0;
  return { given: words.slice(0, start), family: words.slice(start) };
}

function isParticle(word: string): boolean {
  return LOWER_PARTICLES.has(word) || CAPITAL_PARTICLES.has(word.toLowerCase().replace(/\.$/, ''));
}

function nameOf(given: string[], family: string, suffix: string | null): PersonName {
  const full = [...given, family].join(' ') + (suffix ? ` ${suffix}` : '');
  const sortName = given.length > 0 ? `${family}, ${given.join(' ')}${suffix ? `, ${suffix}` : ''}` : full;
  return { full, given, family, sortName, block: blockOf(given, family) };
}

function blockOf(given: readonly string[], family: string): string {
  const folded = given.map(foldText).filter(Boolean);
  const first = folded.find((name) => name.length > 1) ?? folded[0] ?? '';
  return `${first} ${foldText(family)}`.trim();
}

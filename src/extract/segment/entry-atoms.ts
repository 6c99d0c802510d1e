/** Cuts the lines of a list entry into atoms: days, times and the stretches between the marks that lists set. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { AND_OR_EN } from '../../text/and.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { trimSpan } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { WEEKDAY_WORDS } from '../parsers/day-names.ts';
import { ENUMERATION } from '../parsers/enumerations.ts';
import { PART_NUMBER } from '../parsers/part-numbers.ts';
import { personScore } from '../parsers/person-score.ts';
import { SMALL_TITLE } from '../parsers/person-titles.ts';
import { beginsPhrase, type Enclosed, enclosed, endsPhrase } from './enclosed.ts';
import { houseBehindName } from './name-before-house.ts';

/** What stands before an atom. */
export type Joint =
  | 'line'
  | 'gap'
  | 'cell'
  | 'colon'
  | 'dash'
  | 'comma'
  | 'stop'
  | 'space'
  | 'bracket'
  | 'quote'
  | 'by';

export interface Atom extends Span {
  readonly joint: Joint;
  readonly kind: 'words' | 'date' | 'time';
  readonly isQuoted: boolean;
  readonly isBracketed: boolean;
  /** Set off by the marks of markdown, as titles often are, and names sometimes. */
  readonly isEmphasised: boolean;
  readonly line: Line;
}

interface Mark extends Span {
  readonly joint: Joint;
}

const MAX_ATOMS = 28;
/** Marks between the parts of an entry; a full stop only where no initial or abbreviation ends. */
const MARKS = pattern('gu')`
  ^(?:
    [Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et|[Ff]eaturing|[Aa] cargo (?:del?|de (?:la|los|las))
    |[Dd]ictad[ao] por(?: el| la)?|[Ii]mpartid[ao] por(?: el| la)?|[Ii]mparten?|[Aa] cura di|[Tt]enut[ao] da
    |[Pp]roferid[ao] por
  )\s+(?=\p{Lu})
  |(?=[\s|:：—;,.?!])(?:
    \s*[|\u2028]\s*|\s{2,}(?=[^\s&])(?!(?:${AND_OR_EN})\s)
    |\s+(?:will\s+)?(?:is\s+)?present(?:s|ing)?(?=\s*$|:|\s+[-–—"“„«(])
    |\s+(?:présente(?:ra)?|präsentiert|referiert|presenta|presenteert|referuje|prezentuje)
      (?=\s*$|\s?:|\s+[-–—"“„«(])
    |\s*[:：](?=\s)\s*|\s+[-–—•·]+\s+|\s*—\s*|;\s+
    |,\s+(?:given|presented|delivered|tenu[et]|gehalten) (?:by|par|von)\s+(?=(?:Prof|Dr)?\p{Lu})
    |,\s+(?!
      (?:CSc|DrSc|DSc|Th\.D)\.?(?:\s*[,(–]|\s*$)
      |(?:[Pp]art|[Pp]t\.?|[Tt]eil|[Pp]artie|[Pp]arte|[Cc]zęść|[Dd]eel)\s(?:\d|[IVX]+(?!\p{L})|one|two|three)
    )(?:(?:${AND_OR_EN})\s+(?=\p{Lu}|${SMALL_TITLE}(?!\p{L})))?
    |(?<=[\p{Ll}\d)”"»*?!]{2})(?<!
      \b(?:
        Hon|Rev|Capt|Col|Gen|Sen|Gov|Amb|Profa|Dra|Mtr[ao]|Ing|Lic|Mag|Mgr|Univ|univ|Doz|Assoz|Assoc|Asst|Ass
        |Adj|Conf|Lect|(?:Univ|Assoz|Assoc|Asst|Ass|Adj|Hon|Jun)\.[\s-]?Prof
        # "Dr. rer. nat.", "Dr.-Ing. habil."
        |[Dd]r\.(?:-Ing\.)?(?:[\s-]?\p{Ll}{1,6}\.){0,3}[\s-]?\p{Ll}{1,6}
      )
    )[.?!]\s+(?!(?:With|Mit|Avec|Con|Com|Met)\s\p{Lu})(?=["“„«*\p{Lu}])
    |(?<=[\p{L}\d)”"»*][.?!])\s+(?:[Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et)\s+(?=\p{Lu})
    |(?<=[)\]])\s+(?:${AND_OR_EN}|&)\s+(?=\p{Lu}|${SMALL_TITLE}(?!\p{L}))
    # "Ada Byron<tab>University of Turin and Bo Lindqvist<tab>Lund University"
    |\s+(?:${AND_OR_EN}|&)\s+(?=\p{Lu}[^|\u2028]{2,40}\u2028)(?<=\u2028[^|\u2028]{2,90})
    |(?<!
      (?:
        # English
        [Mm]oderated|[Hh]osted|proposed|seconded|[Cc]haired|[Oo]rgani[sz]ed|[Ii]ntroduced|[Ii]nvited|opened|led
        |welcome
        |remarks
        # German
        |moderiert
        # French
        |animée?|présidée?
        # Spanish
        |moderad[ao]
        # Italian
        |introduction|Scuola|Istituto|Accademia|Dipartimento|Osservatorio|Centro|Fondazione|Museo|Collegio
        |Politecnico
        # Dutch
        |opening|Universit\p{L}+
      )
    )\s+(?:given by|presented by|by|von|par|di|por)\s+(?=(?:Prof|Dr)?\p{Lu})
  )
`;
/** What only leads to who speaks. */
const GIVEN_BY = pattern('u')`
  ^(?:
    # English
    (?:(?:[Pp]aper |[Tt]he )?(?:[Dd]iscussion|[Ss]ession|[Mm]eeting|[Tt]alk|[Ll]ecture|[Ss]eminar) )?
      (?:[Pp]resented|[Gg]iven|[Ll]ed|[Dd]elivered|[Ff]acilitated) by
    # German
    |[Gg]ehalten von|(?:[Dd]iskussion )?[Gg]eleitet von
    # French
    |(?:[Dd]onn|[Aa]nim|[Pp]résent)ée? par
    # Spanish
    |[Aa] cargo de(?:l| la)?|[Dd]ictad[ao] por|[Pp]resentad[ao] por
    # Italian
    |[Aa] cura di
    # Polish
    |[Ww]ygłosi
  )\s+(?:(?:[Dd]ra|[Pp]rofa|[Ll]ic|[Ii]ng|[Mm]tra?|[Dd]ott\.ssa)\.\s+)?(?=\p{Lu}|(?:dr|prof)\.)
`;

/** What only leads to an hour, and that it is not the usual one: "exceptionally at". */
const HOUR_WORD = pattern('iu')`
  ^(?=\S)(?:
    (?:
      # English
      exceptionally|unusually|this time|already|only|please note|note
      # German
      |ausnahmsweise|diesmal|dieses mal|bereits|schon|erst|achtung
      # French
      |exceptionnellement|cette fois(?:-ci)?|attention
      # Spanish and Portuguese
      |excepcionalmente|esta vez|desta vez|atención|atenção
      # Italian
      |eccezionalmente|questa volta|attenzione
      # Dutch
      |bij uitzondering|ditmaal|deze keer|let op
      # Polish
      |wyjątkowo|tym razem|uwaga
    )[\s,:!]*
  ){0,3}(?:
    (?:alle |dalle )?ore|alle|dalle|um|at|from|à|a las|om|o|(?:o )?godz\.?|kl\.?|hora|time|uhr|[cs]\.?\s?t\.?
    |sharp|h|hrs?|UTC|GMT|CES?T|MES?Z|BST|[ECMP][SD]?T|[IJK]ST|A[CEW][SD]T|NZ[SD]T|SGT|HKT
  )?$
`;

/** With nothing but a blank between them, a weekday goes with the day before it. */
const WEEKDAY = new RegExp(`^(?:${WEEKDAY_WORDS})\\.?$`, 'iu');

/** The atoms of a line, in order. */
export function atomsOf(page: Page, line: Line): Atom[] {
  const fixed = fixedAtoms(line);
  const atoms: Atom[] = [];
  const lead = GIVEN_BY.exec(line.text)?.[0].length ?? 0;
  let from = line.start + lead;
  let joint: Joint = lead > 0 ? 'by' : line.hasGap ? 'gap' : 'line';
  for (const one of [...fixed, null]) {
    const to = one?.span.start ?? line.end;
    if (to > from) {
      const found = wordsOf(page, line, { start: from, end: to, joint });
      atoms.push(...found.atoms);
      joint = found.trailing ?? (found.atoms.length > 0 ? 'space' : joint);
    }
    if (!one) break;
    const { start, end } = one.span;
    // Written out, not spread: so all atoms are of one shape.
    atoms.push({
      start,
      end,
      joint,
      kind: one.kind,
      isQuoted: false,
      isBracketed: false,
      isEmphasised: false,
      line,
    });
    from = one.span.end;
    joint = 'space';
    if (atoms.length > MAX_ATOMS) break;
  }
  return atoms.slice(0, MAX_ATOMS);
}

function fixedAtoms(line: Line): { span: Span; kind: 'date' | 'time' }[] {
  const dates = line.dates.length > 0 ? line.dates : line.headDate ? [line.headDate] : [];
  const fixed = [
    ...dates.map((span) => ({ span, kind: 'date' as const })),
    ...line.times.map((span) => ({ span, kind: 'time' as const })),
  ].sort((a, b) => a.span.start - b.span.start);
  let end = -1;
  return fixed.filter(({ span }) => {
    if (span.start < end) return false;
    end = span.end;
    return true;
  });
}

/** Stretches between marks; brackets and quotes are stretches of their own. */
function wordsOf(page: Page, line: Line, stretch: Span & { joint: Joint }): { atoms: Atom[]; trailing: Joint | null } {
  const printed = page.text.slice(stretch.start, stretch.end);
  const quotes = enclosed(printed);
  const counts = quotes.filter(({ start, end }) => PART_NUMBER.test(printed.slice(start, end)));
  const wholes = quotes.filter(
    (one) => !counts.includes(one) && !beginsPhrase(printed, one) && !endsPhrase(printed, one),
  );
  const listed = enumerations(printed);
  const marks: Mark[] = counts.map(({ start, end }) => ({ start, end, joint: 'space' }));
  for (const match of matchesOf(MARKS, printed)) {
    if (quotes.some((quote) => match.index > quote.start && match.index < quote.end)) continue;
    if (listed.some((list) => match.index > list.start && match.index < list.end)) continue;
    if (match[0].startsWith('?') && !namesPersonAt(printed, match.index + match[0].length)) continue;
    marks.push({ start: match.index, end: match.index + match[0].length, joint: jointOf(match[0]) });
  }
  const cuts = [
    ...marks.map((mark) => ({ ...mark, whole: null })),
    ...wholes.map((whole) => ({ ...whole, whole })),
  ].sort((a, b) => a.start - b.start);
  const atoms: Atom[] = [];
  let from = 0;
  let joint: Joint | null = stretch.joint;
  const push = (start: number, end: number, whole: Enclosed | null) => {
    const span = bare(page.text, stretch.start + start, stretch.start + end);
    const words = page.text.slice(span.start, span.end);
    if (words === '' || HOUR_WORD.test(words) || (joint === 'space' && WEEKDAY.test(words))) return false;
    // "1/23 (Tue) Ada Byron"
    if (joint === 'bracket' && WEEKDAY.test(words)) {
      joint = 'space';
      return false;
    }
    const border = whole ? 0 : borderOfHouse(words);
    if (border > 0) {
      const at = span.start + border - stretch.start;
      push(start, at, null);
      joint = 'space';
      return push(at, end, null);
    }
    const isEmphasised = whole?.joint === 'quote' && /[*_]/.test(printed[whole.start] ?? '');
    const isQuoted = whole?.joint === 'quote' && !isEmphasised;
    const isBracketed = whole?.joint === 'bracket';
    atoms.push({
      start: span.start,
      end: span.end,
      joint: joint ?? whole?.joint ?? 'space',
      kind: 'words',
      isQuoted,
      isBracketed,
      isEmphasised,
      line,
    });
    joint = null;
    return true;
  };
  for (const cut of cuts) {
    if (cut.start < from) continue;
    push(from, cut.start, null);
    if (cut.whole) {
      if (joint === null || joint === 'space') joint = cut.whole.joint;
      push(cut.whole.innerStart, cut.whole.innerEnd, cut.whole);
    } else joint = stronger(joint, cut.joint);
    from = cut.end;
  }
  push(from, printed.length, null);
  return { atoms, trailing: joint === stretch.joint && atoms.length === 0 ? null : joint };
}

/** "Gauss, Riemann, and the prime numbers", "Berlin, Paris, London: cities": single words in a row are no fields. */
function enumerations(printed: string): Span[] {
  if (!/\S,\s\S/.test(printed)) return [];
  return matchesOf(ENUMERATION, printed).map(({ index, 0: whole }) => ({ start: index, end: index + whole.length }));
}

/** "Who checks the checkers? Learning for proofs" is one title, "Who checks the checkers? Ada Byron" is not. */
function namesPersonAt(printed: string, at: number): boolean {
  const next = /^[^,;:(|–—]{4,60}/u.exec(printed.slice(at))?.[0] ?? '';
  return personScore(next.replace(/\s-\s.*$/, '').trim()) >= 0.5;
}

const STRENGTH: readonly Joint[] = [
  'space',
  'bracket',
  'quote',
  'comma',
  'stop',
  'by',
  'dash',
  'colon',
  'cell',
  'line',
  'gap',
];

function stronger(a: Joint | null, b: Joint): Joint {
  return a === null || STRENGTH.indexOf(b) > STRENGTH.indexOf(a) ? b : a;
}

function jointOf(mark: string): Joint {
  if (/[|\u2028]/.test(mark)) return 'cell';
  if (/[:：]/.test(mark)) return 'colon';
  if (/[-–—•·]/.test(mark)) return 'dash';
  if (/\b(?:by|von|par|di|por|with|mit|avec|con|com|met|featuring)\b/i.test(mark)) return 'by';
  if (/[\p{L}&]/u.test(mark)) return 'comma';
  if (/[,;]/.test(mark)) return 'comma';
  return mark.startsWith('.') || mark.length === 1 ? 'stop' : 'cell';
}

/** "University of Turin TBA": no title yet, behind an institution with nothing between them. */
const UNTITLED_BEHIND = /\s(?:TBA|TBD|TBC)$/;

/** Where an institution begins behind a name, or ends before "TBA", with nothing between them; 0 where neither does. */
function borderOfHouse(words: string): number {
  const untitled = UNTITLED_BEHIND.exec(words)?.index ?? 0;
  const house = houseBehindName(untitled > 0 ? words.slice(0, untitled) : words);
  return house > 0 || !looksLikeInstitution(words.slice(0, untitled)) ? house : untitled;
}

/** Without the marks that cling to its ends. */
function bare(text: string, start: number, end: number): Span {
  let { start: from, end: to } = trimSpan(text, start, end);
  while (from < to && /[\s,:;–—|•·*_.)\]-]/.test(text[from] ?? '')) from++;
  while (to > from && /[\s,:;–—|•·*_([-]/.test(text[to - 1] ?? '')) to--;
  if (/[([]/.test(text[from] ?? '') && !/[)\]]/.test(text.slice(from, to))) from++;
  if (/\p{Ll}{3}\.$/u.test(text.slice(from, to))) to--;
  return { start: from, end: to };
}

/** Finds where the clauses of a sentence begin. */

import { AND_OR_EN } from '../../text/and.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import { IS_WHERE, OPENINGS, STEM, WHERE } from './clause-openings.ts';
import { IS_DATED_ASIDE, IS_LED_ASIDE } from './clause-patterns.ts';
import type { Shape } from './shape.ts';
import type { Verb } from './verbs.ts';

const AND_THEN = `(?:${AND_OR_EN}|but|sowie|puis|ed|then)`;
const TIME_ADVERB = patternSource`
  (?:
    # English
    then|later|subsequently|afterwards?|thereafter|previously|formerly|earlier|before that|before it(?=,)|prior to that
    |prior to this|after that|after which|following that|currently|now|presently|recently|eventually|first
    |since then|at present|(?:in )?(?:the|that)(?: very)? same year|that year
    # German
    |danach|zuvor|davor|anschließend|später|heute|derzeit
    # French
    |puis|ensuite|auparavant|actuellement|poté
    # Spanish
    |después|posteriormente|actualmente|antes
    # Italian
    |most recently|poi|successivamente|attualmente
    # Portuguese
    |depois|atualmente
    # Dutch
    |daarna|daarvoor
    # Polish
    |następnie|obecnie|wcześniej
    # Czech
    |předtím|dříve|nyní
    # Nordic
    |därefter|dessförinnan|tidigare|numera|deretter|tidligere|derefter
  )
`;
const BREAKS: readonly RegExp[] = [
  /(?:;|(?<![ⓅⒹⓇ]\s?):)\s|(?<!Ⓟ)\s[–—]\s|(?<=[ⓄⓊ]\sⓅ)\s[–—]\s(?=\p{Lu}\p{Ll})|,\s(?=(?:a|an|the)\s(?:position|post|role|job|title|chair|appointment|office|program)\b)/gu,
  new RegExp(`,?\\s\\(?(?=(?:(?:${AND_THEN}|from)\\s)?${WHERE}(?![\\p{L}]))`, 'gu'),
  /,?\s\(?(?=(?:(?:and|but|of|with|from|under|for|through|by|at|in|on|during)\s)?(?:who|whom|whose|which)\s(?![^,]{0,40}Ⓝ,))/gu,
  /,\s(?=(?:and\s)?\p{L}+\sof\swhom(?!\p{L}))/gu,
  /,\s(?=Ⓟ\s[ⒹⓇ])(?<=^Ⓟ\s[ⒹⓇ][^;]{0,400},\s)|,\s(?=Ⓟ\sⒹ\s(?:an|am|à|en|all|na|aan)\b)(?<=Ⓟ\sⓇ\s[^ⓅⒹ;]{0,40}Ⓞ,\s)/gu,
  /,\s(?=(?:qui|dont|die(?!\s[^,;]{0,24}verbonden\s)|der|che|który|która|cuy[oa]s?|cuj[oa]s?|dessen|deren|wiens)\s)/gu,
  pattern('gu')`
    ,?\s(?=
      (?:(?:and|but|both|shortly|immediately|just|long|but only)\s)?(?:
        before|after|prior to|previous to|following|until|while|when|upon|avant de|après|nachdem|bevor|ehe|voordat|nadat|alvorens|zanim
        |antes de|tras|después de|prima di|dopo|após
      )\s(?!that\b|this\b|it,|which\b|Ⓟ)
    )
  `,
  /,?\s(?=that\s(?:he|she|they)\s(?:co-?)?founded\s)/gu,
  /,?\s(?=avant d['’]\p{Ll})/gu,
  pattern('gu')`
    ,\s(?=
      qu['’](?:il|elle)\s|(?:den|die|das)\s(?:er|sie)\s|che\s(?:dirige|coordina|ha diretto)
      |que\s(?:dirige|dirigió|coordina|coordena)\s|(?:którym|którą)\s(?:kieruje|kierował)
    )
  `,
  /,\s(?=a\s(?:w latach\s)?Ⓟ\s(?:\p{Ll}|Ⓡ))/gu,
  pattern('gu')`
    ,?\sa\s(?=
      (?:[ⒹⓅ]\s|v(?:e)?\sⓅ\s|poté\s|nyní\s)?(?:
        získal|obhájil|působil?|pracoval|pracuje|vystudoval|absolvoval|vede|vedl|byl|je
      )a?\s
      |[ⒹⓅ]\s(?:získal|obhájil)
    )
  `,
  /,\s(?=Ⓓ\s(?:Ⓟ\s)?(?:obroni|uzyska|otrzyma)\p{L}+)/gu,
  new RegExp(`(?:,\\s(?:${AND_THEN}\\s)?|\\s${AND_THEN}\\s)(?=${TIME_ADVERB}(?![\\p{L}]))`, 'gu'),
  /,?\s(?=(?:he|she|they|I)\s)/gu,
  /,\s(?=(?:er|sie|il|elle|ona|on(?=\s(?:a|est|jest|był|ma)\s))\s)/gu,
  /,\s(?=Ⓢ\s)/gu,
  /(?:,\s(?:and\s)?|\sand\s)(?=Ⓟ,?\s(?:he|she|they|I|Ⓢ)\s)/gu,
  pattern('gu')`
    ,\s(?=a\sⒹ)|(?<=Ⓝ),\s(?:and\s)?(?=an?\sⒹ)
    |(?<=Ⓞ(?:\sin\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)?(?:\s\(?Ⓟ\)?)?)\s(?=(?:leitete?|arbeitete?|forschte?|ging|wechselte|übernahm|ist|war|wurde|lehrte?)\s(?:er|sie)\s)
    |(?<=studiert|promoviert|habilitiert)\s(?:und|sowie)\s
  `,
  pattern('gu')`
    (?:,\s(?:and\s|y\s|et\s|und\s|e\s)?|\s(?:${AND_OR_EN})\s)(?=
      Ⓟ,?\s(?:
        (?:
          as|was|the|an?|at|to|joined|its|war|ein|eine|bei|am|comme|also|zudem|außerdem|zugleich|auch|aussi
          |également|inoltre|anche|además|también|także|ook|tevens
        )\s
      ){0,3}[ⓇⓄⓊ]
    )
  `,
  /,?\s(?=(?:and|followed by|then)\s(?:then\s)?(?:an?\s)?(?:\p{Ll}+\s)?(?:stints?|spells?)\s(?:at|in|with)\s)/gu,
  /(?<=[ⓄⓅ]\)?),?\s(?=to\s(?:lead|head|direct|run|chair|found|set up|establish)\s(?:the|its|an?|his|her|their)\s|to\s(?:co-?)?found\s|to\steach\s)/gu,
  /,?\s(?=to\s(?:hold|take\sup|be|work\sas|serve\sas)\s(?:an?|the|his|her|their)\s[^ⓇⓄⓊ;]{0,40}Ⓡ)(?<=\son\sleave\sfrom\s[^;]{1,300})/gu,
  /,\s(?=visiting\s(?:the\s)?Ⓞ)/gu,
  /,\s(?=Ⓡ\s)(?<=(?:^|,\s)(?:[Ss]tudied|[Ss]tudy|[Ss]tudium|[Ss]tudies|[ÉEée]tudes)\s[^ⓇⒹ;]{0,120},\s)/gu,
  /,\s(?=and\sas\san?\s(?:\p{L}+\s)?Ⓡ\s(?:at|for|with|in)\s(?:the\s)?Ⓞ)(?<=\b(?:worked|works|working)\s(?:at|for|with)\s[^;ⓇⒹ]{1,200},\s)/gu,
  /,\s(?=(?:and,?\s)?(?:Ⓟ,\s)?as\s(?:an?\s|the\s)?Ⓡ)(?<=\bas\s(?:an?\s|the\s)?Ⓡ[^Ⓡ;]{0,60}Ⓟ,\s)/gu,
  /,\s(?=(?:with\s|(?<=Ⓝ,\s)(?:and\s)?)(?:an?|his|her|their)\sⒹ\s(?:[^,;ⓄⓊⓇⒹ]{0,60}\s)?(?:from|at)\s(?:the\s)?[ⓄⓊ])/gu,
  /,\s(?:as\swell\sas\s)?(?=(?:having|working|serving|holding|becoming|spending|joining|leading|moving|returning|being|studying|interning|teaching|focusing|specializing)\s)/gu,
];
const CONJUNCT = new RegExp(
  `(?:,\\s(?:${AND_THEN}\\s)?|\\s${AND_THEN}\\s)(?:(?:\\p{Ll}+ly|also|then|now|later|first|since|soon|both|again|as such|auch|aussi|también|inoltre|Ⓟ,?)\\s){0,2}$`,
  'u',
);
/** "Ada Byron, Ph.D. in physics, X, 1964, began …": the year is that of the degree. */
const IN_APPOSITION = /Ⓢ,\s(?:an?\s)?Ⓓ[^;ⓇⒹⓃ]*[ⓄⓊ],\sⓅ,\s$/u;
/** "One of whom". */
const OF_WHOM = /^(?:and\s)?\p{L}+\sof\swhom(?!\p{L})/u;
const IS_PARTICIPLE = /^[\p{Ll}-]{3,}ed\s(?:to|by|in|with|at|from|on)\s/u;

/** The places in the outline where clauses begin, in order. */
export function clauseCuts(shape: Shape, verbs: readonly Verb[]): readonly number[] {
  return withResumed(shape.outline, joinedUp(shape.outline, verbs, cutsIn(shape, verbs)));
}

function cutsIn(shape: Shape, verbs: readonly Verb[]): number[] {
  const { outline } = shape;
  const cuts = new Set<number>([0]);
  for (const pattern of BREAKS) {
    for (const match of matchesOf(pattern, outline)) cuts.add(match.index + match[0].length);
  }
  for (const verb of verbs) {
    const conjunct = CONJUNCT.exec(outline.slice(Math.max(0, verb.start - 40), verb.start));
    if (conjunct && IN_APPOSITION.test(outline.slice(Math.max(0, verb.start - 160), verb.start))) cuts.add(verb.start);
    else if (conjunct && verb.tense !== 'GERUND')
      cuts.add(Math.max(0, verb.start - 40) + conjunct.index + (/^[,\s]+/.exec(conjunct[0])?.[0].length ?? 0));
  }
  for (const mark of shape.marks) {
    // A degree that is a verb opens a clause of its own: "studeerde aan X, promoveerde aan Y".
    if (
      mark.sign !== 'Ⓓ' ||
      !/^(?:Pp?romovi?e|[Pp]rom|(?:[Ss]e )?doctor|[Dd]outor|[Dd]isputer|[Dd]oktor(?:er|yz)|[Hh]abilit(?:ow|ov)|[Ss]i è|[Ss]e lic|[Ll]icenciou)/.test(
        shape.text.slice(mark.start, mark.end),
      )
    )
      continue;
    const conjunct = /(?:,\s(?:und|en|e|y|et|och|og|a|i)?\s?|\s(?:und|en|e|y|et|och|og|a|i)\s)$/.exec(
      outline.slice(Math.max(0, mark.at - 8), mark.at),
    );
    if (conjunct && !/iert$/.test(shape.text.slice(mark.start, mark.end))) cuts.add(mark.at);
  }
  return [...cuts].sort((a, b) => a - b).filter((cut) => !isInBracket(outline, cut));
}

/** Where the next place or post of a list begins. */
const NEXT_PLACE = pattern('gu')`
  ,\s(?=
    (?:and\s)?(?:at|in|with)\s(?:the\s)?[ⓄⓊ]|and\sfor\s(?:the\s)?Ⓞ|(?:to|for)\s(?:the\s)?Ⓞ,?\sas\s
    |and\s(?:the\s)?Ⓞ,\swhere\s
    |and\s(?:an?|the|currently|also)\s(?:\p{L}+\s)?[ⓇⒹ]\s(?:at|of|in|for|with|from)\s
    |and\s(?:his|her|their|my)\s(?:\p{L}+\s)?Ⓓ\s(?:at|in|from)\s
    |(?:e|y|et|und|oraz|sowie|en|i)\sⓇ\s
  )
`;

/** Where the next post begins behind an aside. */
const NEXT_POST = /,\s(?=and\s(?:(?:an?|the|currently|also|is|as)\s){0,3}(?:\p{Ll}+\s)?Ⓡ)/gu;

/** "Positions at X, where he was an economist, at Y and at Z": behind the clause the list goes on. */
function withResumed(outline: string, cuts: readonly number[]): number[] {
  const out = [...cuts];
  for (const match of matchesOf(NEXT_PLACE, outline)) {
    const from = cuts.findLast((cut) => cut < match.index);
    const piece = from === undefined ? '' : outline.slice(from, match.index);
    // "Professor at X, cross-appointed to Y, and a fellow of Z": the participle is an aside.
    if (IS_PARTICIPLE.test(piece) && /^,\sand\san?\s/.test(match[0] + outline.slice(match.index + match[0].length))) {
      out.push(match.index + match[0].length);
      continue;
    }
    if (
      (IS_WHERE.test(piece) || IS_LED_ASIDE.test(piece)) &&
      (/Ⓡ|\s(?:led|headed|directed|ran|managed|built|developed|taught)\s/u.test(piece) ||
        !/^(?:and\s)?(?:at|in|with)\s/.test(
          outline.slice(match.index + match[0].length, match.index + match[0].length + 12),
        ))
    )
      out.push(match.index + match[0].length);
  }
  for (const { index, 0: joint } of matchesOf(NEXT_POST, outline)) {
    const from = cuts.findLast((cut) => cut < index);
    if (from !== undefined && IS_DATED_ASIDE.test(outline.slice(from, index))) out.push(index + joint.length);
  }
  return [...new Set(out)].sort((a, b) => a - b);
}

function isInBracket(outline: string, at: number): boolean {
  const head = outline.slice(Math.max(0, at - 100), at);
  return (
    head.lastIndexOf('(') > head.lastIndexOf(')') && !/\(\s*$/.test(head) && outline.slice(at, at + 120).includes(')')
  );
}

/** "In 2012 | she joined X": a piece without a verb of its own belongs to the clause that follows it. */
function joinedUp(outline: string, verbs: readonly Verb[], cuts: readonly number[]): number[] {
  return cuts.filter((cut, at) => {
    const before = cuts[at - 1];
    if (before === undefined) return true;
    const piece = outline.slice(before, cut);
    const isSubjectNext = /^(?:he|she|they|I|er|sie|il|elle|on|ona|Ⓢ)\s/u.test(outline.slice(cut, cut + 6));
    const hasVerb = verbs.some((verb) => verb.start >= before && verb.start < cut);
    const hasHead = /[ⓇⒹ]/u.test(piece);
    // "Her PhD, on sequential testing, is from X".
    if (
      /^\W*(?:His|Her|Their|My)\s(?:\p{Ll}+\s)?Ⓓ,\s[^,ⓄⓊⓇ]*,\s$/u.test(piece) &&
      /^(?:is|was)\sfrom\s/.test(outline.slice(cut))
    )
      return false;
    if (/[;:]\s*$/.test(piece) || OF_WHOM.test(outline.slice(cut, cut + 30))) return true;
    // "Clerked, first for X and then for Y".
    if (
      /\b(?:clerked|interned|taught|worked),\s$/.test(piece) &&
      /^first\s(?:at|for|in|with)\s/.test(outline.slice(cut))
    )
      return false;
    // "Was appointed lecturer, promoted to reader and professor at X": the house of all comes last.
    if (outline.startsWith('promoted to ', cut) && hasHead && !/[ⓄⓊ]/u.test(piece)) return false;
    if (isSubjectNext && !hasVerb && /^\s*As\s(?:an?\s|the\s)?Ⓡ[^ⓄⓊ]*$/u.test(piece)) return false;
    // "Called to the Bar in 1988, he practised …": the year is of the one, not of the other.
    if (/^\s*(?:Called|Elected|Ordained|Knighted|Admitted|Born)\s[^Ⓟ]*Ⓟ/u.test(piece)) return true;
    if (
      isSubjectNext &&
      !hasVerb &&
      !hasHead &&
      !OPENINGS.some(
        ([name, words]) => ['BEFORE', 'AFTER', 'WHERE'].includes(name) && words.test(piece.replace(STEM, '')),
      )
    )
      return false;
    return (
      hasVerb ||
      hasHead ||
      /[ⓄⓊ]/u.test(piece) ||
      /^\s*(?:before|after|prior|until)/i.test(piece) ||
      piece.trim().length === 0
    );
  });
}

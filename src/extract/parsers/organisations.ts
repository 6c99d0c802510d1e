/** Finds organisations and their units in sentences: those of the gazetteer, and unknown ones by how names are built. */

import {
  candidateInstitutions,
  findInstitutions,
  kindOfInstitution,
  looksLikeInstitution,
} from '../../institutions/gazetteer.ts';
import { OFFICES_OF_STATE } from '../../institutions/institution-words.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../mapped-text.ts';

export interface OrganisationMatch extends Span {
  /** A department, laboratory, group or chair: a part of an organisation that is named elsewhere. */
  readonly isUnit: boolean;
  /** The gazetteer knows it. */
  readonly isKnown: boolean;
}

const CAP = "(?:[A-ZÀ-ÖØ-ÞĀŁŚŻŹĆ][\\p{L}\\p{M}'’&.-]*|\\d{4}(?=\\s[A-Z]))";
const HEAD = patternSource`
  University|Univ\.|Institute|Institut|Institution|Instituto|Istituto|Instytut|College|School|Laboratory
  |Laboratories|Laboratoire|Labs?|Centre|Center|Department|Dept\.|Departement|Département|Division|Directorate|Faculty
  |Fakultät|Faculté|Facultad|Wydział|Academy|Académie|Akademie|Hospital|Foundation|Society|Council|Observatory
  |Université|Universität|Universidad|Università|Universidade|Universiteit|Uniwersytet|Politechnika
  |Politecnico|Polytechnic|Polytechnique|Hochschule|École|Ecole|Corporation|Inc\.|LLP|LLC|GmbH|Technologies
  |Research(?!\sof\sthe\s(?:College|School|Faculty|Department|Division|Institute))|Museum|Agency|Clinic|Group|Initiative|Program|Programme
  |Public\sRadio|(?:${OFFICES_OF_STATE})\s(?:Office|Bureau|Service)
`;
/** "The University of X, Yz University and Z College" are three houses. */
const NO_HOUSE = `(?!(?:${CAP}\\s){0,3}(?:University|Universit(?:é|ät|y)|Institute|College|School|Polytechnic)(?![\\p{L}-]))`;
const TAIL = patternSource`
  (?:
    \s(?:of|for|on|de|des|du|d['’]|der|für|di|della|do|da)(?:\s(?:the|la|le|l['’]|los|las))?\s?${CAP}(?:
      \s(?:
        (?:
          (?:and|&|et|und)(?!
            \s(?:the\s)?(?:${CAP}\s){0,4}(?:
              University|Institute|College|School|Laboratory|Centre|Center|Université|Universität|Professor
              |Director|Fellow|(?:Chief|Head|Chair|Dean)(?=\s(?:of|for|in|at)\s)
              |(?:\p{L}+-?)?(?:[Pp]rofessor|[Dd]ozent|[Mm]itarbeiter|[Ll]eiter|[Dd]irektor|[Ss]tipendiat)(?:in)?
            )(?![\p{L}-])
          )
          |of|de|for|in
        )\s
      )?(?:the\s)?${CAP}
    ){0,6}(?:(?:,\s${NO_HOUSE}${CAP}(?:\s${CAP}){0,2}){1,3},?\s(?:and|&)\s${NO_HOUSE}${CAP}(?:\s${CAP}){0,2})?
  )?
`;
const BUILT = pattern('gu')`
  (?=[A-Z\d\u0080-\u{10ffff}])(?:
    (?<=^|[^\p{L}\p{M}])(?!
      (?:
        University|Institute|College|School|Centre|Center|Laboratory|Department|Faculty|Universität|Université
      )\s
    )${CAP}\s(?:(?:and|&|of|de)\s)?
  ){0,6}(?<![\p{L}-])(?:${HEAD})(?![\p{L}-])${TAIL}
`;
/** "The Decision, Risk and Operations division". */
const FIELDS_OF_GROUP = `(?:(?<=\\bthe\\s)(?:${CAP},\\s){1,3}(?=${CAP},?\\s(?:and|&)\\s))?`;
const GROUP = pattern('gu')`
  ${FIELDS_OF_GROUP}(?<![\p{L}'’])(?:${CAP}|[a-z-]+ing|[a-z]+ics|[a-z]+\svision|[a-z]+)
  (?:\s(?:and\s)?(?:${CAP}|[a-z-]{4,})){0,3}\s(?:
    groups?|project-team|team|lab|laboratory|department|departments|division|chair
  )(?![\p{L}-])
`;
/** One of these is in every name that the patterns above find; to look for it first saves most of the time. */
const BUILT_WORD = new RegExp(`(?<![\\p{L}-])(?:${HEAD})(?![\\p{L}-])`, 'u');
const GROUP_WORD = /\s(?:group|project-team|team|lab|department|division|chair)/;
const UNIT_HEAD =
  /^(?:the\s)?(?:Department|Dept|Departement|Département|Division|Directorate|Faculty|Fakultät|Faculté|Facultad|Wydział|School of|Chair|Lehrstuhl|Section|Katedra|(?:Graduate|Honou?rs) (?:College|School)$)\b/i;
const UNIT_END = /\b(?:Department|Dept\.?|Division|Directorate|groups?|team|project-team|departments|chair)$/;
const GROUP_STOP = pattern('i')`
  ^(?:
    (?:
      the|a|an|his|her|their|its|our|in|at|of|led|leads|leading|joined|and|with|from|research|was|is|has|been
      |as|this|that|own|new|heads?|member|members|which|where|there|then|faculty|a|founded|current|same
    )\s+
  )+
`;

/** Organisations and units of a sentence, in order, without overlaps. */
export const findOrganisations = remembered((text: string): readonly OrganisationMatch[] => {
  const known = findInstitutions(text).map(({ entry, start, end }) => {
    const before = OTHER_NAME.exec(text.slice(Math.max(0, start - 16), start))?.[0].length ?? 0;
    return { start: start - before, end, isUnit: entry.kind === 'DEPARTMENT', isKnown: before === 0 };
  });
  const groups = GROUP_WORD.test(text) ? matchesOf(GROUP, text).flatMap((match) => groupOf(match)) : [];
  const built = BUILT_WORD.test(text) ? matchesOf(BUILT, text).flatMap((match) => builtOf(text, match)) : [];
  const all = [...known, ...groups, ...built].sort((a, b) => rank(b) - rank(a) || a.start - b.start);
  const kept: OrganisationMatch[] = [];
  for (const one of all) {
    const clash = kept.some((other) => one.start < other.end && other.start < one.end);
    if (!clash) kept.push(one);
  }
  const sorted = kept.sort((a, b) => a.start - b.start);
  return sorted.filter((one, at) => !isInBracketOf(text, sorted[at - 1], one));
});

/** "Laboratory for X (LX)", "Laboratory X (A/B/C)": short names in the bracket behind a name add nothing. */
function isInBracketOf(text: string, previous: OrganisationMatch | undefined, one: OrganisationMatch): boolean {
  if (!previous || one.isUnit || previous.isUnit) return false;
  // "(Smith College, B.A. 1991; Yale University, Ph.D. 1999)": the next of a list.
  if (/[\d.];\s$/.test(text.slice(previous.end, one.start))) return false;
  const head = text.slice(Math.max(0, one.start - 80), one.start);
  const open = head.lastIndexOf('(');
  if (open < 0 || open < head.lastIndexOf(')')) return false;
  const before = text.slice(0, one.start - head.length + open).trimEnd();
  return before.length - previous.end <= 1 || before.length < previous.end;
}

/** "Hebrew Union College" is not "Union College": an adjective before a known name makes another of it. */
const OTHER_NAME =
  /(?<![\p{L}-])(?:Hebrew|Technischen?|Freien?|Instituto|Pontifical|Catholic|American|Royal|National|Federal|European|International)\s$/u;

/** Long names first; a known name inside a longer unknown one gives way. */
function rank(match: OrganisationMatch): number {
  return match.end - match.start + (match.isKnown ? 12 : 0);
}

/** Words that stand before a name and begin a sentence, or a post. */
const LEAD = pattern('')`
  ^(?:
    (?:
      The|At|In|From|He|She|His|Her|A|An|Professor|Prof\.|Dr\.|Director|Associate|Assistant|Since|Before|After
      |Head|Dean|Chair|Member|Fellow|C[ETOFS]O
    )\s(?:of\s|at\s|the\s)*
  )+
`;

/** "Univ. of Utah M.A., 1989". */
const DEGREE_BEHIND = /,?\s(?:[ABM]\.[ABMS]|Ph\.?D|[BM]\.Sc|[MJ]\.D)$/;

function builtOf(text: string, match: RegExpExecArray): OrganisationMatch[] {
  const lead = LEAD.exec(match[0])?.[0].length ?? 0;
  const whole = match[0]
    .slice(lead)
    .replace(/[\s.,&-]+$/, '')
    .replace(DEGREE_BEHIND, '');
  // "Harvard's Department of History": the owner has a place of its own.
  const owner = /^\p{Lu}[^,]{1,40}?['’]s\s(?=(?:Department|School|Faculty|Division)\s)/u.exec(whole)?.[0].length ?? 0;
  const shift = lead + (owner || severalIn(whole) || subjectBefore(whole));
  const printed = whole.slice(shift - lead);
  if (OF_UNNAMED.test(printed)) return [];
  const isNamed =
    looksLikeInstitution(printed) || UNIT_HEAD.test(printed) || UNIT_END.test(printed) || PART_OF_HOUSE.test(printed);
  if (printed.length < 4 || !isNamed) return [];
  const start = match.index + shift;
  if (printed.endsWith(' Research') && isField(printed, text.slice(Math.max(0, start - LONGEST_POST), start)))
    return [];
  // "University of X at Y".
  const at = /^University of/.test(printed)
    ? /^\s(?:at|in)\s\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+)?/u.exec(text.slice(start + printed.length))
    : null;
  const end = start + printed.length + (at?.[0].startsWith(' at') ? at[0].length : 0);
  const kind = kindOfInstitution(printed);
  return [
    {
      start,
      end,
      isUnit: kind === 'DEPARTMENT' || (kind !== 'OTHER' && (UNIT_HEAD.test(printed) || UNIT_END.test(printed))),
      isKnown: candidateInstitutions(printed).length > 0,
    },
  ];
}

/** "Professor of Health Services Research": a field of study, and no house. */
const OF_FIELD = /(?:[Pp]rofessor(?:ship)?|[Ll]ecturer|[Rr]eader)\s(?:of|in|for)\s(?:the\s)?$/u;
const LONGEST_POST = 24;
/** "Director of Economic Research". */
const FIELD_ALONE =
  /^(?:Academic|Applied|Clinical|Doctoral|Economic|Financial|Graduate|Market|Medical|Quantitative|Scientific|Social)\sResearch$/;

function isField(printed: string, before: string): boolean {
  return FIELD_ALONE.test(printed) || OF_FIELD.test(before);
}

/** "The Institute's Programme", "the College's Choir": whose is not said. */
const OF_UNNAMED =
  /^(?:Institute|Institution|University|College|School|Department|Cent(?:re|er)|Academy|Faculty)['’]s(?:\s|$)/;

/** "Labour Division of the Baltic Union": no word of a house, and yet the part says that it is one. */
const PART_OF_HOUSE = /\s(?:Division|Department|Directorate)\sof\sthe\s\p{Lu}/u;

/** "Qualcomm and Bell Labs", "Münster and McGill University" are two: where the second begins. */
function severalIn(printed: string): number {
  const [first, name = ''] = /^(.{2,40}?)\s(?:and|&)\s(?:the\s)?(?=\p{Lu})/u.exec(printed) ?? [];
  if (first === undefined) return 0;
  const isTwo =
    candidateInstitutions(name).length > 0 ||
    (candidateInstitutions(printed.slice(first.length)).length > 0 && candidateInstitutions(printed).length === 0);
  return isTwo ? first.length : 0;
}

const SUBJECT_BEFORE = pattern('u')`
  ^(?:.{2,60}\s)?(?:
    Mathematics|Statistics|Physics|Astronomy|Chemistry|Biology|Economics|Engineering|Sciences?|Philosophy|Linguistics
    |Psychology|History|Geology|Geography|Sociology|Anthropology|Biostatistics|Bioinformatics|Neuroscience
  )\s(?=\p{Lu})
`;

/** "Turin College" */
const OF_A_PLACE =
  /^(?!(?:Community|Graduate|Honou?rs|Medical|State|Technical|Undergraduate|University)\s)(?:\p{Lu}[\p{L}.'’-]+\s){1,3}(?:University|College)$/u;

/** "Assistant Professor Mathematics Turin College": where the name begins behind the subject that nothing sets apart from it. */
function subjectBefore(printed: string): number {
  const subject = SUBJECT_BEFORE.exec(printed)?.[0].length ?? 0;
  if (subject === 0 || candidateInstitutions(printed).length > 0) return 0;
  const name = printed.slice(subject);
  const isOwn = OF_A_PLACE.test(name);
  return isOwn || candidateInstitutions(name).length > 0 ? subject : 0;
}

/** "A professor and former chair", "became deputy division director": a post, and nothing that has people. */
const OF_POST =
  /\b(?:(?:former|past|current|acting|interim|deputy|founding|then|vice|associate)\schair|(?:deputy|assistant|associate|acting|interim|became|becoming)\s(?:division|department|group|lab|team))$/;

function groupOf(match: RegExpExecArray): OrganisationMatch[] {
  const stop = GROUP_STOP.exec(match[0])?.[0].length ?? 0;
  const printed = match[0].slice(stop);
  if (OF_POST.test(printed) || printed.split(' ').length < 2 || candidateInstitutions(printed).length > 0) return [];
  // "ENS computer science department": the organisation and its unit.
  const owner = /^(\p{Lu}[\p{L}]+) (?=\p{Ll}[^\p{Lu}]+ (?:department|division|faculty)$)/u.exec(printed)?.[1];
  if (owner && candidateInstitutions(owner).length > 0) {
    const from = match.index + stop;
    return [
      { start: from, end: from + owner.length, isUnit: false, isKnown: true },
      { start: from + owner.length + 1, end: from + printed.length, isUnit: true, isKnown: false },
    ];
  }
  return [{ start: match.index + stop, end: match.index + match[0].length, isUnit: true, isKnown: false }];
}

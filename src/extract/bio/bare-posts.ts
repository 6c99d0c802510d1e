/** Reads the posts that a verb alone tells: "worked at X", "teaches at X", "leads the Y group", "founded Z", "studied at X". */

import { pattern } from '../../text/pattern.ts';
import type { AffiliationKind } from '../understanding.ts';
import type { BareRole } from './bare-role.ts';
import type { Clause } from './clauses.ts';
import { findDegrees } from './degrees.ts';
import { inGenitive, led } from './led-houses.ts';
import { OF_WHAT } from './led-parts.ts';
import type { OrganisationMark } from './shape.ts';
import type { Verb } from './verbs.ts';

const AT = pattern('iu')`
  (?:^|[\s,(])(?:
    at|with|for|in|by|from|to|of|between|joined|joining|joins|join|bei|beim|an der|an den Universitäten
    |universities of|universités de|universidades de|am|à|à l['’]|au|chez|en|en la|en el|presso|alla|all['’]
    |al|nel|na|no|aan|aan de|bij|w|on the faculty of|the
  )\s?(?:(?:the|both|la|le|il|el|de|het)\s)?$
  |^\s*$
`;
/** "A Cambridge graduate, Jane Roe". */
const GRADUATE_OF = /(?:^|[\s,(])[Aa]n?\sⓄ\s(?:graduate|alumn[ai]|alumnus)(?=[\s,.;)])(?!\sstudent)/u;
const TIME_SPENT = pattern('i')`
  \b(?:
    years?|months?|semesters?|terms?|summers?|time|stints?|period|sabbatical|leave|stays?|tenure|visits?
    |spells?|periods|sabbaticals|industrial research
  )\s(?:(?:each|spent|as a visitor)\s)?(?:at|in|with|to)\s(?:the\s)?$
`;
/** "Nach dem Studium der Physik an der X …". */
const AFTER_STUDIES = pattern('u')`
  ^(?:
    Nach (?:dem|einem|seinem|ihrem) (?:\p{Lu}\p{Ll}+)?[Ss]tudium
    |After (?:his |her |their )?(?:undergraduate )?studies|Après (?:des|ses) études|Dopo gli studi
    |Tras sus estudios
  )(?:\s[^,ⓃⓇⒹ]{0,60})?\s(?:an der|am|an|bei|in|at|à l['’]|à|all['’]|alla|en la|en)\s?$
`;
const PRACTICES: ReadonlyMap<string, string> = new Map([
  ['law', 'lawyer'],
  ['medicine', 'physician'],
  ['architecture', 'architect'],
  ['dentistry', 'dentist'],
]);

/** "Has sat on the United States Court of Appeals since 2012". */
const COURT = /\b(?:Court|Tribunal)\b/;
const ON_BENCH =
  /\b(?:sits|sat|sitting|serve[sd]?|served|appointed|elevated|confirmed|named)\b[^ⓄⓊ]{0,24}\s(?:on|to|in)\s(?:the\s)?$/;

/** "Clerked for Judge Roe of the Court of Appeals". */
const FOR_JUDGE =
  /^[\s,]*(?:(?:first|then|later|subsequently)\s)?(?:for|with|under)\s(?:the\s)?Ⓝ,?\s(?:of|at|on|in)\s(?:the\s)?$/u;

/** "Joined the faculty of": a verb that leads straight to a house. */
const AT_HOUSE = pattern('')`
  ^\s(?:(?:back|over)\s)?(?:(?:to|at|an die|nach|à|al|alla|para)\s)?(?:(?:the|l['’]|la|le|il)\s?)?(?:
    (?:faculty|staff|team|department|research staff)\s(?:of|at|in)\s(?:the\s)?
  )?$
`;

/** A clause with loose organisations and no post, and what its verb leads to. */
interface Told {
  readonly clause: Clause;
  readonly verb: Verb;
  readonly loose: readonly OrganisationMark[];
  readonly first: OrganisationMark;
  readonly text: string;
  /** The outline between the verb and the first organisation. */
  readonly sinceVerb: string;
  readonly bare: Bare;
}

/** The post at the loose organisations. */
type Bare = (kind: AffiliationKind, role: string | null, rule: string) => BareRole[];

/** The posts without a role of their own that a clause states about its loose organisations. */
export function bareRolesOf(
  clause: Clause,
  loose: readonly OrganisationMark[],
  { text, goesOn }: { readonly text: string; readonly goesOn: boolean },
): BareRole[] {
  const [first] = loose;
  if (!first) return [];
  const { verb } = clause;
  const head = clause.outline.slice(0, first.at - clause.start);
  const bare: Bare = (kind, role, rule) => [
    {
      kind,
      role,
      places: loose,
      // "Before joining X" only dates what is said of X elsewhere.
      rule: clause.opening === 'BEFORE' && kind === 'EMPLOYMENT' && role === null ? 'career/since' : `career/${rule}`,
      isBare: (role === null && kind !== 'MEMBER') || role === 'taught',
    },
  ];
  const byWords = toldByWords({ clause, first, head, bare, text, goesOn });
  if (byWords) return byWords;
  if (!verb) return [];
  const sinceVerb = head.slice(Math.max(0, verb.end - clause.start));
  if (
    verb.start > first.at ||
    sinceVerb.length > (verb.kind === 'LEAD' ? 100 : 70) ||
    (/[ⓃⓇⒹ]/u.test(sinceVerb) && !(verb.kind === 'INTERN' && FOR_JUDGE.test(sinceVerb)))
  )
    return [];
  if (
    loose.slice(0, 2).some(({ start, end }) => COURT.test(text.slice(start, end))) &&
    ON_BENCH.test(`${verb.printed} ${sinceVerb.trimStart()}`)
  )
    return bare('EMPLOYMENT', 'judge', 'on-bench').map((one) => ({ ...one, isBare: false }));
  return BY_VERB[verb.kind]?.({ clause, verb, loose, first, text, sinceVerb, bare }) ?? [];
}

/** What the words before the first organisation tell without the verb, or with one behind it; null where they tell nothing. */
function toldByWords({
  clause,
  first,
  head,
  bare,
  text,
  goesOn,
}: Pick<Told, 'clause' | 'first' | 'text' | 'bare'> & {
  readonly head: string;
  readonly goesOn: boolean;
}): BareRole[] | null {
  const { verb } = clause;
  // "On leave from X", "Jane Roe, of X, …".
  if (/\bon\s(?:\p{Ll}+\s)?leave\sfrom\s(?:the\s)?$|Ⓢ,\sof\s(?:the\s)?$/u.test(head))
    return bare('EMPLOYMENT', null, 'works-at');
  if (TIME_SPENT.test(head) && verb?.kind !== 'TEACH')
    return verb?.kind === 'ASIDE' ? [] : timeSpent(head, first, bare);
  // "Two years in the X group of Y followed, and from 2007 to 2010 the Z team at W".
  if (!verb && goesOn && first.sign === 'Ⓤ' && /^Ⓟ\s(?:in\s)?(?:the\s)?$/u.test(head))
    return bare('MEMBER', null, 'time-at');
  if (GRADUATE_OF.test(clause.outline))
    return bare('EDUCATION', 'graduated', 'graduated').map((one) => ({ ...one, places: [first] }));
  if (AFTER_STUDIES.test(head)) return bare('EDUCATION', null, 'studied');
  // "Sie hat an der RWTH Aachen Informatik studiert".
  if (verb?.kind === 'STUDY' && verb.start > first.at && /studiert$/.test(verb.printed))
    return bare('EDUCATION', null, 'studied');
  // "Wo er auch das Zentrum für Seenkunde leitet", "waar zij sinds 2019 het Instituut voor Meren leidt".
  const article = /^(?:wo\s(?:sie|er)|waar\s(?:zij|ze|hij))\s[^ⓄⓊⓇⒹⓃ,]{0,30}?(das|die|den|het|de)\s$/u.exec(head)?.[1];
  if (article && verb?.kind === 'LEAD' && /^lei(?:te|d)t/.test(verb.printed) && verb.start - first.at === 2) {
    const house = text.slice(first.start, first.end);
    const german = OF_WHAT[article];
    return bare('EMPLOYMENT', german ? `Leiter ${german} ${inGenitive(house)}` : `leader of the ${house}`, 'leads');
  }
  return null;
}

/** "Two years at X", "after a sabbatical at X". */
function timeSpent(head: string, first: OrganisationMark, bare: Bare): BareRole[] {
  // "After a post-doctoral stay at X".
  if (/\bpost-?doc(?:toral)?\s[^ⓄⓊ]{0,30}$/i.test(head)) return bare('EMPLOYMENT', 'postdoc', 'time-at');
  if (/\b(?:sabbaticals?|on leave|visits?|stays?|(?:extended|longer|long) periods)\b/i.test(head))
    return bare('VISITING', 'visiting position', 'time-at');
  return bare(first.sign === 'Ⓤ' ? 'MEMBER' : 'EMPLOYMENT', null, 'time-at');
}

/** What each kind of verb says of the organisations that it leads to. */
const BY_VERB: Readonly<Partial<Record<Verb['kind'], (told: Told) => BareRole[]>>> = {
  WORK: works,
  BE: ({ sinceVerb, bare }) =>
    IS_AT.test(sinceVerb) ? bare('EMPLOYMENT', null, 'works-at') : onFaculty(sinceVerb, bare),
  BECOME: became,
  TEACH: teaches,
  VISIT: ({ bare }) => bare('VISITING', 'visiting position', 'visited'),
  ASIDE: toldAside,
  INTERN: ({ verb, first, text, bare }) =>
    bare('EMPLOYMENT', /clerk/.test(verb.printed) ? clerkAt(text, first) : 'intern', 'interned'),
  STUDY: studied,
  GRADUATE: ({ verb, sinceVerb, bare }) =>
    /\b(?:from|at|in|de|por|pela|alla|en|na|w)\b/.test(sinceVerb)
      ? bare('EDUCATION', /diplôm/i.test(verb.printed) ? 'diplôme' : 'graduated', 'graduated')
      : [],
  LEAD: ({ clause, loose, text, sinceVerb }) => led(clause, loose, text, sinceVerb),
  FOUND: ({ clause, loose, text, sinceVerb, verb }) => founded(clause, loose, { text, sinceVerb, verb: verb.printed }),
};

const IS_AT = /^\s(?:(?:also|now|currently|then|first|on leave)\s)?(?:at|with|based at|bei|beim|an der)\s(?:the\s)?$/;
/** "Worked as …", "was supported by": work that is told of something else, or by others. */
const AS_OTHER = pattern('i')`
  \bas\s|\b(?:
    board|committee|council|panel|jury|editor|(?:support|fund|sponsor|publish|commission|financ|recogni[sz])ed
  )\b
`;

function works({ clause, verb, first, text, sinceVerb, bare }: Told): BareRole[] {
  if (/\s(?:interning|clerking)\s(?:at|with|for)\s(?:the\s)?$/.test(sinceVerb))
    return bare('EMPLOYMENT', /interning/.test(sinceVerb) ? 'intern' : clerkAt(text, first), 'interned');
  const faculty = onFaculty(sinceVerb, bare);
  if (faculty.length > 0) return faculty;
  // "… where she is also affiliated with the Y Institute" names a part of the place.
  if (clause.opening === 'WHERE' && /affiliated/.test(verb.printed)) return [];
  return AT.test(sinceVerb) && !/s(?:at|its)$/.test(verb.printed) && !AS_OTHER.test(sinceVerb)
    ? bare('EMPLOYMENT', practised(verb.printed, sinceVerb), 'works-at')
    : [];
}

function became({ verb, sinceVerb, bare }: Told): BareRole[] {
  const faculty = onFaculty(sinceVerb, bare);
  if (faculty.length > 0) return faculty.map((one) => ({ ...one, isBare: true }));
  return /^(?:start|beg|enter|took on|assum|accept|rose|advanc)/.test(verb.printed) || !AT_HOUSE.test(sinceVerb)
    ? []
    : bare('EMPLOYMENT', null, 'joined');
}

function teaches({ verb, loose, sinceVerb, bare }: Told): BareRole[] {
  // "Has lectured widely, including at X": talks, not a post.
  if (/lectured/.test(verb.printed) && /widely|extensively|internationally|frequently|including|around/.test(sinceVerb))
    return [];
  // "Has lectured at X, Y and Z": talks here and there.
  if (/^has (?:\w+ )?lectured$/.test(verb.printed) && loose.length > 2) return [];
  return AT.test(sinceVerb) ? bare('EMPLOYMENT', 'taught', 'teaches-at') : [];
}

function toldAside({ clause, verb, first, loose, text, sinceVerb, bare }: Told): BareRole[] {
  // "Worked on recommender systems at X".
  if (/^work(?:s|ed) on$/.test(verb.printed) && /\s(?:at|for)\s(?:the\s)?$/.test(sinceVerb))
    return bare('EMPLOYMENT', null, 'works-at');
  if (verb.printed === 'consults')
    return /^\s(?:for|with|to|at)\s(?:the\s)?$/.test(sinceVerb) ? bare('EMPLOYMENT', 'consultant', 'consults') : [];
  if (verb.tense === 'PERFECT' && first.sign === 'Ⓞ' && loose.length === 1) return led(clause, loose, text, sinceVerb);
  return /^(?:has )?chair(?:s|ed)$/.test(verb.printed) &&
    (first.sign === 'Ⓤ' || loose[1]?.sign === 'Ⓤ') &&
    /^\s(?:(?:the|its|his|her|their)\s)?$/.test(sinceVerb)
    ? bare('EMPLOYMENT', 'chair', 'leads').map((one) => ({ ...one, isBare: false }))
    : [];
}

/** Physicians train at hospitals, and take no degree there. */
const HOSPITAL = /Hospital|Medical\sCent(?:er|re)|Infirmary|Klinik|Clinic|Hôpital|Ospedale|Ziekenhuis|Szpital/;

function studied({ verb, first, text, sinceVerb, bare }: Told): BareRole[] {
  if (HOSPITAL.test(text.slice(first.start, first.end))) return [];
  // "Studied in Graz and took her doctorate at X": which university of the town, nobody says.
  if (/\s(?:in|te|a|à|en)\s$/.test(sinceVerb) && isTownBesideDegree(text, first)) return [];
  // "Studeerde af in de geologie aan X": the small word makes it the end of the studies.
  return AT.test(sinceVerb)
    ? bare('EDUCATION', /^studeerde/.test(verb.printed) && /\saf\s/.test(sinceVerb) ? 'graduated' : null, 'studied')
    : [];
}

function isTownBesideDegree(text: string, { start, end }: OrganisationMark): boolean {
  return /^\p{L}+$/u.test(text.slice(start, end)) && findDegrees(text).length > 0;
}

/** Who clerks for a court or a judge is a law clerk. */
function clerkAt(text: string, { start, end }: OrganisationMark): string {
  return COURT.test(text.slice(start, end)) ||
    /\b(?:Circuit|Judge|Justice)\b/.test(text.slice(Math.max(0, start - 60), end))
    ? 'law clerk'
    : 'clerk';
}

/** "Practised law at X" tells what somebody is. */
function practised(verb: string, sinceVerb: string): string | null {
  const what = /practi[cs]/.test(verb) ? /^\s(law|medicine|architecture|dentistry)\s/.exec(sinceVerb)?.[1] : undefined;
  return PRACTICES.get(what ?? '') ?? null;
}

function onFaculty(sinceVerb: string, bare: Bare): BareRole[] {
  const [, body] =
    /\b(?:on|in|joined|join|of) the (?:\w+ )?([Ff]acult|staff)(?:y|ies)? (?:of|at|in)\s(?:the\s)?$|^\sthe (?:\w+ )?(facult)y (?:of|at|in)\s(?:the\s)?$/.exec(
      sinceVerb,
    ) ?? [];
  if (body === 'staff') return bare('EMPLOYMENT', 'staff member', 'on-faculty');
  return body === undefined && !/^\sthe (?:\w+ )?faculty (?:of|at|in)\s(?:the\s)?$/.test(sinceVerb)
    ? []
    : bare('EMPLOYMENT', 'faculty member', 'on-faculty');
}

/** Between the verb and what was founded: "… in 2019 the company". */
const FOUNDED_FIRM = pattern('u')`
  ^\s(?:Ⓟ\s)?(?:(?:the|an?|(?:his|her|their)\sown|la|el|une?|una|il|die|das|de|het)\s)?(?:
    (?:[\p{L}-]+\s){0,3}(?:
      company|start-?up|firm|non-?profit|spin-?off|spin-?out|organi[sz]ation|société|entreprise|empresa|azienda
      |società|Firma|bedrijf|charity|consultancy|studio|venture|agency
    ),?\s
  )?(?:called\s|named\s)?$
`;

/** "Founded Yz in 2010 and Xy in 2015". */
const FOUNDED_LIST = /^Ⓞ(?:\s\(?Ⓟ\)?)?(?:\s\([^()]*\))?(?:,\sⓄ(?:\s\(?Ⓟ\)?)?(?:\s\([^()]*\))?)*,?\sand\sⓄ/u;

function founded(
  clause: Clause,
  loose: readonly OrganisationMark[],
  { text, sinceVerb, verb }: { readonly text: string; readonly sinceVerb: string; readonly verb: string },
): BareRole[] {
  const [first] = loose;
  if (!first || !FOUNDED_FIRM.test(sinceVerb)) return [];
  const behind = clause.outline.slice(first.at - clause.start);
  if (/\b(?:Workshop|Conference|Series|School on|Journal|Seminar)\b/.test(text.slice(first.start, first.end)))
    return [];
  return [
    {
      kind: 'FOUNDER',
      role: /co-?f|cof|mit/i.test(verb) ? 'co-founder' : 'founder',
      // "Set up the Imaging Unit at X", "founded X's Imaging Unit": at X.
      places: /^(?:.\s(?:at|of|in)\s(?:the\s)?[ⓄⓊ]|Ⓞ['’]s?\sⓊ)/u.test(behind)
        ? loose.slice(0, 2)
        : loose.slice(0, [...(FOUNDED_LIST.exec(behind)?.[0] ?? 'Ⓞ')].filter((sign) => sign === 'Ⓞ').length),
      rule: 'career/founded',
      isBare: false,
    },
  ];
}

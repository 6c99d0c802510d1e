/** Reads the posts that a verb alone tells: "worked at X", "teaches at X", "leads the Y group", "founded Z", "studied at X". */

import { pattern } from '../../text/pattern.ts';
import type { AffiliationKind } from '../understanding.ts';
import type { Clause } from './clauses.ts';
import { findDegrees } from './degrees.ts';
import { leaderOf, OF_WHAT } from './led-parts.ts';
import type { OrganisationMark } from './shape.ts';

export interface BareRole {
  readonly kind: AffiliationKind;
  readonly role: string | null;
  readonly places: readonly OrganisationMark[];
  readonly rule: string;
  readonly isBare: boolean;
}

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

/** "Heads the paleoclimate programme at X"; a study, an expedition or a workshop is led for a while only. */
const LED_AT = pattern('iu')`
  ^\s(?:an?|the|his|her|its|their)\s(
    (?:[\p{L}\d&-]+\s){0,5}(
      group|team|lab|laboratory|department|unit|division|section|efforts?|programme|program|centre|center
      |branch|office|initiative|activities|work|practice|operations|service|observatory|collection|archive
      |clinic|school|faculty|institute|consortium|facility
    )
  )(?:\s(?!focus|work|devot|dedicat|stud|develop|speciali|investigat|explor|aim|that|which)[^,]{0,40})?
  \s(?:at|in|of|for)\s(?:the\s)?$
`;

/** "Joined the faculty of": a verb that leads straight to a house. */
const AT_HOUSE = pattern('')`
  ^\s(?:(?:back|over)\s)?(?:(?:to|at|an die|nach|à|al|alla|para)\s)?(?:(?:the|l['’]|la|le|il)\s?)?(?:
    (?:faculty|staff|team|department|research staff)\s(?:of|at|in)\s(?:the\s)?
  )?$
`;

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
  const sinceVerb = verb ? head.slice(Math.max(0, verb.end - clause.start)) : head;
  const bare = (kind: AffiliationKind, role: string | null, rule: string): BareRole[] => [
    {
      kind,
      role,
      places: loose,
      // "Before joining X" only dates what is said of X elsewhere.
      rule: clause.opening === 'BEFORE' && kind === 'EMPLOYMENT' && role === null ? 'career/since' : `career/${rule}`,
      isBare: (role === null && kind !== 'MEMBER') || role === 'taught',
    },
  ];
  // "On leave from X", "Jane Roe, of X, …".
  if (/\bon\s(?:\p{Ll}+\s)?leave\sfrom\s(?:the\s)?$|Ⓢ,\sof\s(?:the\s)?$/u.test(head))
    return bare('EMPLOYMENT', null, 'works-at');
  if (TIME_SPENT.test(head) && verb?.kind !== 'TEACH') {
    const isVisit = /\b(?:sabbaticals?|on leave|visits?|stays?|(?:extended|longer|long) periods)\b/i.test(head);
    if (verb?.kind === 'ASIDE') return [];
    // "After a post-doctoral stay at X".
    if (/\bpost-?doc(?:toral)?\s[^ⓄⓊ]{0,30}$/i.test(head)) return bare('EMPLOYMENT', 'postdoc', 'time-at');
    return bare(
      isVisit ? 'VISITING' : first.sign === 'Ⓤ' ? 'MEMBER' : 'EMPLOYMENT',
      isVisit ? 'visiting position' : null,
      'time-at',
    );
  }
  // "Two years in the X group of Y followed, and from 2007 to 2010 the Z team at W".
  if (!verb && goesOn && first.sign === 'Ⓤ' && /^Ⓟ\s(?:in\s)?(?:the\s)?$/u.test(head))
    return bare('MEMBER', null, 'time-at');
  if (GRADUATE_OF.test(clause.outline))
    return [{ ...bare('EDUCATION', 'graduated', 'graduated')[0], places: [first] } as BareRole];
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
  if (
    !verb ||
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
  switch (verb.kind) {
    case 'WORK':
      if (/\s(?:interning|clerking)\s(?:at|with|for)\s(?:the\s)?$/.test(sinceVerb))
        return bare('EMPLOYMENT', /interning/.test(sinceVerb) ? 'intern' : clerkAt(text, first), 'interned');
      if (onFaculty(sinceVerb, bare).length > 0) return onFaculty(sinceVerb, bare);
      // "… where she is also affiliated with the Y Institute" names a part of the place.
      if (clause.opening === 'WHERE' && /affiliated/.test(verb.printed)) return [];
      return AT.test(sinceVerb) &&
        !/s(?:at|its)$/.test(verb.printed) &&
        !/\bas\s|\b(?:board|committee|council|panel|jury|editor|(?:support|fund|sponsor|publish|commission|financ|recogni[sz])ed)\b/i.test(
          sinceVerb,
        )
        ? bare('EMPLOYMENT', practised(verb.printed, sinceVerb), 'works-at')
        : [];
    case 'BE':
      return /^\s(?:(?:also|now|currently|then|first|on leave)\s)?(?:at|with|based at|bei|beim|an der)\s(?:the\s)?$/.test(
        sinceVerb,
      )
        ? bare('EMPLOYMENT', null, 'works-at')
        : onFaculty(sinceVerb, bare);
    case 'BECOME':
      if (onFaculty(sinceVerb, bare).length > 0)
        return onFaculty(sinceVerb, bare).map((one) => ({ ...one, isBare: true }));
      return /^(?:start|beg|enter|took on|assum|accept|rose|advanc)/.test(verb.printed) || !AT_HOUSE.test(sinceVerb)
        ? []
        : bare('EMPLOYMENT', null, 'joined');
    case 'TEACH':
      // "Has lectured widely, including at X": talks, not a post.
      if (
        /lectured/.test(verb.printed) &&
        /widely|extensively|internationally|frequently|including|around/.test(sinceVerb)
      )
        return [];
      // "Has lectured at X, Y and Z": talks here and there.
      if (/^has (?:\w+ )?lectured$/.test(verb.printed) && loose.length > 2) return [];
      return AT.test(sinceVerb) ? bare('EMPLOYMENT', 'taught', 'teaches-at') : [];
    case 'VISIT':
      return bare('VISITING', 'visiting position', 'visited');
    case 'ASIDE':
      // "Worked on recommender systems at X".
      if (/^work(?:s|ed) on$/.test(verb.printed) && /\s(?:at|for)\s(?:the\s)?$/.test(sinceVerb))
        return bare('EMPLOYMENT', null, 'works-at');
      if (verb.printed === 'consults')
        return /^\s(?:for|with|to|at)\s(?:the\s)?$/.test(sinceVerb) ? bare('EMPLOYMENT', 'consultant', 'consults') : [];
      if (verb.tense === 'PERFECT' && first.sign === 'Ⓞ' && loose.length === 1)
        return led(clause, loose, text, sinceVerb);
      return /^(?:has )?chair(?:s|ed)$/.test(verb.printed) &&
        (first.sign === 'Ⓤ' || loose[1]?.sign === 'Ⓤ') &&
        /^\s(?:(?:the|its|his|her|their)\s)?$/.test(sinceVerb)
        ? bare('EMPLOYMENT', 'chair', 'leads').map((one) => ({ ...one, isBare: false }))
        : [];
    case 'INTERN':
      return bare('EMPLOYMENT', /clerk/.test(verb.printed) ? clerkAt(text, first) : 'intern', 'interned');
    case 'STUDY':
      // Physicians train at hospitals, and take no degree there.
      if (
        /Hospital|Medical\sCent(?:er|re)|Infirmary|Klinik|Clinic|Hôpital|Ospedale|Ziekenhuis|Szpital/.test(
          text.slice(first.start, first.end),
        )
      )
        return [];
      // "Studied in Graz and took her doctorate at X": which university of the town, nobody says.
      if (/\s(?:in|te|a|à|en)\s$/.test(sinceVerb) && isTownBesideDegree(text, first)) return [];
      // "Studeerde af in de geologie aan X": the small word makes it the end of the studies.
      return AT.test(sinceVerb)
        ? bare('EDUCATION', /^studeerde/.test(verb.printed) && /\saf\s/.test(sinceVerb) ? 'graduated' : null, 'studied')
        : [];
    case 'GRADUATE':
      return /\b(?:from|at|in|de|por|pela|alla|en|na|w)\b/.test(sinceVerb)
        ? bare('EDUCATION', /diplôm/i.test(verb.printed) ? 'diplôme' : 'graduated', 'graduated')
        : [];
    case 'LEAD':
      return led(clause, loose, text, sinceVerb);
    case 'FOUND':
      return founded(clause, loose, { text, sinceVerb, verb: verb.printed });
    default:
      return [];
  }
}

function isTownBesideDegree(text: string, { start, end }: OrganisationMark): boolean {
  return /^\p{L}+$/u.test(text.slice(start, end)) && findDegrees(text).length > 0;
}

function inGenitive(house: string): string {
  return house.replace(/^(Institut|Zentrum|Labor|Seminar|Archiv|Museum)(?=\s|$)/, '$1s');
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

function onFaculty(
  sinceVerb: string,
  bare: (kind: AffiliationKind, role: string, rule: string) => BareRole[],
): BareRole[] {
  const [, body] =
    /\b(?:on|in|joined|join|of) the (?:\w+ )?([Ff]acult|staff)(?:y|ies)? (?:of|at|in)\s(?:the\s)?$|^\sthe (?:\w+ )?(facult)y (?:of|at|in)\s(?:the\s)?$/.exec(
      sinceVerb,
    ) ?? [];
  if (body === 'staff') return bare('EMPLOYMENT', 'staff member', 'on-faculty');
  return body === undefined && !/^\sthe (?:\w+ )?faculty (?:of|at|in)\s(?:the\s)?$/.test(sinceVerb)
    ? []
    : bare('EMPLOYMENT', 'faculty member', 'on-faculty');
}

/** "Leitet er am Institut die Abteilung Optik": the house between the verb and what is led. */
const OF_HOUSE = pattern('u')`
  ^\s(?:(sie|er)\s)?(?:Ⓟ\s)?(?:am|an der|beim|bei|bei der|im|in der)\sⓄ(?:\sin\s\p{Lu}\p{L}+)?\s(?:Ⓟ\s)?
  (die|eine|das|den|einen|ein)\s((?:\p{Ll}+\s)?\p{Lu}[\p{L}-]+(?:\s\p{Lu}[\p{L}-]+){0,2})
`;

function led(clause: Clause, loose: readonly OrganisationMark[], text: string, sinceVerb: string): BareRole[] {
  const [first] = loose;
  if (!first) return [];
  const leader = leaderOf(clause.verb?.printed ?? '');
  // "The Alfred Wegener Institute, Helmholtz Centre for Polar Research" is one.
  const whole = loose.findIndex(({ sign }) => sign === 'Ⓞ');
  const isOne = whole >= 0 && /Ⓞ,\sⓄ/u.test(clause.outline);
  const leads = {
    kind: 'EMPLOYMENT',
    places: isOne ? loose.slice(0, whole + 1) : loose,
    rule: 'career/leads',
    isBare: false,
  } as const;
  // "Kieruje Zakładem Geometrii Algebraicznej na Uniwersytecie X".
  const polish =
    /^\s((?:Zakładem|Katedrą|Instytutem|Pracownią|Zespołem|Wydziałem|Grupą)\s[^,]{2,80}?)(?:\s(?:na|w|we)\s[^,]{0,60})?\s?$/u.exec(
      sinceVerb,
    );
  if (polish) return [{ ...leads, role: 'kierownik' }];
  const group = LED_AT.exec(sinceVerb);
  if (group?.[1] && group[2]) {
    const isNamed = /^\sthe\s/.test(sinceVerb);
    return [{ ...leads, role: isNamed ? `${leader} of the ${group[1]}` : `${group[2]} ${leader}` }];
  }
  const german =
    /^\s(?:(sie|er)\s)?(?:Ⓟ\s)?(die|eine|das|den|einen|ein)\s([^,]{2,60}?)\s(?:am|an der|beim|bei|bei der|im|in der)\s?$/u.exec(
      sinceVerb,
    ) ?? PART_OF_HOUSE.exec(sinceVerb);
  if (german?.[2] && german[3])
    return [{ ...leads, role: `Leiter${german[1] === 'sie' ? 'in' : ''} ${OF_WHAT[german[2]] ?? ''} ${german[3]}` }];
  // "Leitete er am Leibniz-Zentrum in Berlin eine Nachwuchsgruppe".
  const object = OF_HOUSE.exec(clause.outline.slice((clause.verb?.end ?? 0) - clause.start));
  if (object?.[2] && object[3])
    return [
      {
        ...leads,
        role: `Leiter${object[1] === 'sie' || /^Sie\s/.test(clause.outline) ? 'in' : ''} ${OF_WHAT[object[2]] ?? ''} ${object[3]}`,
      },
    ];
  const part = LED_IN_FRENCH.exec(sinceVerb)?.[1];
  if (part) return [{ ...leads, role: `${leader} of the ${part}` }];
  if (
    /^\s(?:Ⓟ\s)?(?:l['’]équipe|une équipe|le groupe|el grupo|il gruppo)\s?[^,]{2,60}\s(?:de l['’]|du|à l['’]|au|del|de la|dell['’])\s?$/u.test(
      sinceVerb,
    )
  )
    return [{ ...leads, role: `group ${leader}` }];
  const itself = /^\s(?:(sie|er)\s)?(?:(?:außerdem|zudem|auch|zugleich|ferner|dort)\s)*(?:Ⓟ\s)?(die|das|den)\s$/u.exec(
    sinceVerb,
  );
  if (itself?.[2] && /leitet/.test(clause.verb?.printed ?? '')) {
    const whole = inGenitive(text.slice(first.start, first.end));
    return [{ ...leads, role: `Leiter${itself[1] === 'sie' ? 'in' : ''} ${OF_WHAT[itself[2]] ?? ''} ${whole}` }];
  }
  if (
    !/^\s(?:(?:zij|hij)\s)?(?:Ⓟ\s)?(?:(?:the|a|an|its|his|her|l['’]|le|la|el|il|lo|i|o|das|den|die|het|de)\s?)?$/u.test(
      sinceVerb,
    )
  )
    return [];
  const printed = GROUP_OF_HOUSE.exec(text.slice(first.end, first.end + 60))?.[1] ?? text.slice(first.start, first.end);
  if (/^(?:kieruje|kierował)/.test(clause.verb?.printed ?? '')) return [{ ...leads, role: 'kierownik' }];
  if (/^vedl?a?$/.test(clause.verb?.printed ?? '')) return [{ ...leads, role: 'vedoucí' }];
  return [
    { kind: 'EMPLOYMENT', role: `${leader} of the ${printed}`, places: loose, rule: 'career/leads', isBare: false },
  ];
}

/** "Leitet die Abteilung Messtechnik der X". */
const PART_OF_HOUSE = pattern('u')`
  ^\s(?:(sie|er)\s)?(?:Ⓟ\s)?(die|eine|das|den|einen|ein)\s(
    (?:\p{L}*[Aa]bteilung|\p{L}*[Gg]ruppe|Sektion|Bereich|Referat|Labor|Fachgebiet|Team|Zentrum|Dezernat|Stabsstelle|Klinik|Institut)
      (?:\s[^,ⓃⓇⒹⓊ]{2,50}?)?
  )\s(?:der|des)\s?$
`;

/** Between the verb and what was founded: "… in 2019 the company". */
const FOUNDED_FIRM = pattern('u')`
  ^\s(?:Ⓟ\s)?(?:(?:the|an?|(?:his|her|their)\sown|la|el|une?|una|il|die|das|de|het)\s)?(?:
    (?:[\p{L}-]+\s){0,3}(?:
      company|start-?up|firm|non-?profit|spin-?off|spin-?out|organi[sz]ation|société|entreprise|empresa|azienda
      |società|Firma|bedrijf|charity|consultancy|studio|venture|agency
    ),?\s
  )?(?:called\s|named\s)?$
`;

/** "Dirige le laboratoire de glaciologie de l'X". */
const LED_IN_FRENCH = pattern('u')`
  ^\s(?:Ⓟ\s)?(?:le|el|il)\s(
    (?:laboratoire|département|service|departamento|laboratorio|dipartimento|servicio)\s(?:de|d['’]|di)\s?[^,ⓃⓇ]{2,50}
  )\s(?:de l['’]|du|à l['’]|au|del|de la|dell['’]|della)\s?$
`;

/** "Leading Yz's Vision Group": the group is led. */
const GROUP_OF_HOUSE =
  /^['’]s?\s((?:\p{Lu}[\p{L}-]*\s){1,4}(?:Labs?|Laboratory|Group|Team|Unit|Section|Division|Programme|Program|Department))(?!\p{L})/u;

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

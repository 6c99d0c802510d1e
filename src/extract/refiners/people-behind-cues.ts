/** Finds who is named with a post behind words like "Organisers:", "hosted by" or "said": "Ada Roe (Professor, ETH Zurich) and …". */

import { AND } from '../../text/and.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { findRoles } from '../bio/roles.ts';
import type { Span } from '../mapped-text.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import { PERSON_TITLE } from '../parsers/person-titles.ts';

/** Somebody's name and the stretch behind it that may tell the post. */
export interface NamedWithPost {
  readonly name: string;
  readonly at: Span;
  readonly post: Span;
}

const CUE = pattern('gu')`
  (?<=^|[.;!?)\]”"]\s{0,3}|\s)(?:
    # several languages
    (?:\p{L}+\s)?(?:
      [Oo]rgani[sz]ers?|[Oo]rgani[sz]adora?(?:es|s)?|[Oo]rganizzator[ei]|[Oo]rgani[sz]ation|Organizzazione
      |Organización|Organização|Organizacja|Organisatie|[Oo]rganisat(?:eurs?|rices?|or(?:in|en)?)
      |[Cc]oordinators?|[Cc]onven[eo]rs?|[Mm]oderator(?:in)?|[Cc]hair(?:person)?|[Hh]osts?|[Dd]iscussants?
      |[Cc]ommittee|Jury|Organizan?|Coordinan?|Presentan?|Moderan?|Modération|Moderation|Leitung
      |Einladende[rn]?|Gastgeber(?:in)?|[Mm]entor(?:in)?|[Ss]upervisors?|[Aa]dvis[eo]rs?
      |[Dd]ir(?:ecteur|ectrice)\sde\sthèse|Director(?:a)?(?:\sde\s(?:la\s)?tesis)?|Betreu(?:er|erin|ung)
      |Promotor(?:en)?|Begrüßung|Grußworte?|Modera(?:zione|ção|ción)|Mediação|Saluti(?:\sistituzionali)?
      |Bienvenida
    )\s?:\s?
    # English
    |(?:[Oo]rgani[sz]ed|[Hh]osted|[Mm]oderated|[Cc]haired|[Ii]ntroduced|[Cc]onvened|[Cc]oordinated)\sby\s
    |(?:[Hh]ost|[Cc]hair|[Mm]oderator)\sis\s|(?:said|says)\s
    |(?:given|proposed|offered|delivered|opened|presented)\sby\s
    # German
    |(?:[Oo]rganisiert|[Mm]oderiert|[Ee]ingeführt|[Gg]eleitet|[Bb]egrüßt)\svon\s
    # French
    |(?:[Oo]rganis|[Pp]résent|[Aa]nim|[Mm]odér)ée?s?\spar\s
    # Spanish, Portuguese
    |(?:[Pp]resentad|[Mm]oderad|[Aa]presentad|[Ii]ntroducid)[oa]s?\spor\s
    # Italian
    |(?:[Ii]ntrodott|[Mm]oderat|[Pp]resentat|[Cc]oordinat)[oaie]\sda\s
    # Polish
    |(?:poprowadzi|prowadzi|poprowadzą|przewodniczy|moderuje)\s
    # Dutch
    |(?:[Ii]ngeleid|[Gg]emodereerd|[Vv]oorgezeten)\sdoor\s
    # Nordic
    |(?:[Ll]edes|[Mm]odereres|[Mm]odereras|[Ll]eds)\sa[vf]\s
  )
`;
/** Some word of these stands in most lines with a cue. */
const MAY_CUE = pattern('')`
  [Oo]rgani|[Cc]oordin|[Cc]onven|[Mm]od[eé]ra|[Cc]hair|[Hh]ost|[Dd]iscuss|[Cc]ommittee|Jury|Presenta|Leitung
  |[Ii]ntroduced|[Mm]entor|[Ss]uperv|[Aa]dvis|[Dd]ire|Betreu|Promotor|Begr|Gruß|Media|Saluti|Bienven|Einlad
  |Gastg|Jury|sa(?:id|ys)\s|\s(?:by|von|par|por|da|door|a[vf])\s|prowadz|przewod
`;
/** An abstract names people who are not there; these words tell of those who are. */
const TAKES_PART =
  /\b(?:conversation|joined by|welcom|introduc|chair|moderat|respon[ds]|discuss|dialogue|hosted|panel|run by|organi[sz]ed by|convened|opponent|custos|examiner|supervis|jury)/i;
const CUE_WITHIN = 120;
const REACH = 420;
const NAME_WITHIN = 30;
/** "Professor Ada Roe": titles may stand before the name. */
const TITLES = new RegExp(`^\\s*(?:(?:${PERSON_TITLE}|M|Sra?|the)\\.?\\s)*$`, 'u');
/** Where a sentence or a list of people ends, and no title. */
export const END_OF_PEOPLE = /;|[.!?](?=\s+\p{Lu}|\s*$)(?<!\b(?:Prof|Dr|St|Ass(?:oc|t)|\p{Lu})\.)/u;
/** What stands before the next name. */
export const NEXT = pattern('u')`[\s,;]*(?:\s(?:${AND}|&)\s*|,\s*)?$`;

/** The stretches behind the cues of a text, each up to the end of its sentence. */
export function behindCuesIn(text: string): Span[] {
  return MAY_CUE.test(text)
    ? matchesOf(CUE, text).map(({ index, 0: cue }) => {
        const start = index + cue.length;
        const rest = text.slice(start, start + REACH);
        return { start, end: start + (END_OF_PEOPLE.exec(rest)?.index ?? rest.length) };
      })
    : [];
}

/** Whether what stands before a name says that who is so called is there. */
export function takesPart(text: string, at: number): boolean {
  return TAKES_PART.test(text.slice(Math.max(0, at - CUE_WITHIN), at));
}

/** The people whom the cues of a line name, and those from where the value of its label begins, each with what may be a post. */
export function peopleBehindCues(text: string, label: number | null): NamedWithPost[] {
  const labelled = label === null ? [] : peopleFrom(text, label);
  if (!MAY_CUE.test(text)) return labelled;
  const cues = matchesOf(CUE, text).filter((cue) => cue.index + cue[0].length !== label);
  return [...labelled, ...cues.flatMap((cue) => peopleFrom(text, cue.index + cue[0].length))];
}

function peopleFrom(text: string, from: number): NamedWithPost[] {
  const stretch = text.slice(from, from + REACH);
  // "Universidad Carlos III" in a bracket is nobody.
  // "Ada Roe, Jane Doe Fellow at X": whom a post is named after is nobody either.
  const posts = findRoles(stretch).filter(({ type }) => type === 'role');
  const people = findPersonNames(withoutBrackets(stretch)).filter(
    ({ score, start, end }, at) =>
      score >= (at === 0 ? 0.5 : 0.6) && !posts.some((post) => post.start <= start && end < post.end),
  );
  const [first] = people;
  if (!first || first.fullStart > NAME_WITHIN || !TITLES.test(stretch.slice(0, first.fullStart))) return [];
  const found: NamedWithPost[] = [];
  for (const [at, person] of people.entries()) {
    const behind = stretch.slice(person.end, people[at + 1]?.fullStart ?? stretch.length);
    const post = postIn(behind);
    if (post) {
      const start = from + person.end + post.start;
      found.push({
        name: person.name,
        at: { start: from + person.start, end: from + person.end },
        post: { start, end: start + post.end - post.start },
      });
    }
    // A sentence that ends before the next name ends the list.
    if (END_OF_PEOPLE.test(withoutBrackets(behind))) break;
  }
  return found;
}

function withoutBrackets(text: string): string {
  return text.replace(/\([^()]*\)/g, (bracket) => `(${'-'.repeat(bracket.length - 2)})`);
}

/** Degrees, a bracket and a comma between a name and its post. */
const LEAD_OF_POST = pattern('u')`
  ^(?:,\s(?:M\.?D|Ph\.?D|M\.?P\.?H|J\.?D|M\.?B\.?A|FRCP|FRS|OBE)\.?){0,3}(?:\s\([^()]{2,60}\))?,\s(?:(?:an?|the|our)\s)?
`;

function postIn(behind: string): Span | null {
  const lead = LEAD_OF_POST.exec(behind)?.[0] ?? '';
  const bracket = /^\s\(([^()]{5,160})\)/u.exec(behind)?.[1];
  // "Ada Roe (ada@x.org), Reader at X": the bracket is no post where one stands behind it.
  const isBehind = lead.includes('(') && findRoles(behind.slice(lead.length, lead.length + 60))[0]?.start === 0;
  if (bracket && !isBehind) return { start: 2, end: 2 + bracket.length };
  if (lead === '') return null;
  const rest = behind.slice(lead.length);
  const whole = rest.slice(0, END_OF_PEOPLE.exec(rest)?.index ?? rest.length).replace(NEXT, '');
  return whole.length < 5 || whole.length > 160 ? null : { start: lead.length, end: lead.length + whole.length };
}

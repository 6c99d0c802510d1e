/** Finds posts and degrees in a sentence. */

import { resolveInstitution } from '../../institutions/gazetteer.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import type { Span } from '../mapped-text.ts';
import type { AffiliationKind } from '../understanding.ts';
import { findDegrees } from './degrees.ts';
import { postOfFurtherField } from './further-fields.ts';
import { englishPosts, foreignPosts, type PrintedPost } from './printed-posts.ts';
import type { RoleMatch } from './role-match.ts';
import {
  BETWEEN,
  DUTY_OF_DEAN,
  HEADS_FIRM,
  NAMED_CHAIR,
  NEEDS_PLACE,
  NO_OCCUPATION,
  NO_PART,
  OCCUPATION,
  OFFICE,
  OFFICE_OF,
  SUBJECT,
} from './role-patterns.ts';
import { inSingular, rankInSingular } from './roles-in-singular.ts';
import { universityOfTown } from './university-towns.ts';
import { CHAIR_OF_EVENT, isHonourByWords, isWordOnly, isYetToWin } from './word-only.ts';

/** Polish professors are called after their university: "dr hab. Jan Kowalski, prof. UAM". */
const PROFESSOR_OF = /(?=prof)(?<![\p{L}-])prof\.(?=\s(?:uczelni\s)?\p{Lu}{2,}(?!\p{Ll}))/gu;
/** "Vice chair for graduate studies", "director of undergraduate research". */
const DUTY_OF = pattern('u')`
  ^\s(?:of|for)\s(?:graduate|undergraduate|academic|student|faculty|doctoral|international|clinical)\s(?:
    studies|education|affairs|programs?|research|training|admissions|development
  )(?!\p{L})
`;
/** "Associate Dean (Research)". */
const DUTY_IN_BRACKET = pattern('u')`
  ^\s\((?:
    Research|Education|Teaching|Learning|Academic|International|Graduate|Undergraduate|Enterprise|Innovation
    |Equity
  )(?:\s(?:(?:and|&)\s)?\p{Lu}\p{L}+){0,3}\)
`;
/** "Curator of early manuscripts at the …". */
const COLLECTION =
  /^\sof\s(?:(?!Chief|Head|Senior|Deputy)\p{L}+\s(?:and\s)?){0,2}(?!Curator|Keeper|Director|Head)\p{L}+(?=\s(?:at|in)\s)/u;
/** "Was a house officer at": before "at" and a name, whatever somebody is called is a post. */
const ANY_POST =
  /(?<=\s)(?=\p{Ll})(?<=\b(?:as|was|is|became|been|being)\san?\s)((?:(?!and\s(?:an?|one|two|three|four|five|six|half|several|then|later)\s)\p{Ll}[\p{Ll}-]*\s){0,3}\p{Ll}[\p{Ll}-]{3,})(?=\sat\s(?:the\s)?\p{Lu})/gu;
/** Two posts in capitals that "and" joins. */
const TWO_POSTS = pattern('u')`
  ^(
    .*?(?<!\p{L})(?:
      Professor(?:ship)?|Chair|Dean|Director|Head|Fellow|Lecturer|Reader|Scholar|Provost|President
    )(?:
      \s(?:of|in)\s(?:\p{L}+\s){0,3}?\p{L}+(?=
        \s(?:and|&)\s(?:
          (?:(?:Vice|Deputy|Associate|Founding|Interim|Executive)[\s-])?
            (?:Chair|Dean|Director|Head|Provost|President|Professor)
          |(?:\p{Lu}[\p{L}.'’-]*\s){1,4}(?:Professor|Chair|Lecturer|Scholar)$
        )
      )
    )?
  )(\s(?:and|&)\s)(?=\p{Lu})
`;
/** A single word, "and", and a post that has no name of its own. */
const AND_POST =
  /^\p{Lu}\S*\s(?:and|&)\s(?=(?:(?:Distinguished|University|Research|Assistant|Associate|Senior|Adjunct|Visiting)\s)*(?:Professor|Lecturer|Reader|Fellow|Chair|Scholar)$)/u;
/** "Vice Provost for Academic Innovation and Professor": what the office before is over ends at "and". */
const OF_OFFICE = /(?:Provost|Dean|President|Chancellor|Director|Head|Chair|Officer|VP)\s(?:for|of)\s$/;
const DUTY_AND_POST =
  /^(?:\p{Lu}\S*\s){1,4}(?:and|&)\s(?=(?:\p{Lu}\S*\s){0,4}(?:Professor|Lecturer|Reader|Fellow|Chair|Scholar)$)/u;
/** "Energy reporter, The Daily": the front of a line under a name. */
const AT_FRONT = /^(?!were|been|being|they|sowie|comme|come|como|seit|since|from)(\p{Ll}[\p{Ll}-]{3,}\s)$/u;
/** "Professor by special appointment". */
const BY_APPOINTMENT = /^\sby\s(?:an?\s)?(?:\p{Ll}+\s)?appointment(?!\p{L})/u;

/** "First as an assistant and then, from 2016, as an associate professor". */
const RANK_ELSEWHERE =
  /^,?\s(?:and,?\s)?(?:then|later|from|since)\b[^.;]{0,30}?\sas\s(?:an?\s)?(?:associate|full)\sprofessor/i;

/** "Assistant and later associate professor", "from associate to full professor". */
const NEXT_RANK = pattern('i')`
  ^(?:,|,?\s(?:to|and|and\sthen|and\slater|then|later))\s(?:an?\s)?(?:associate|full)(?:
    (?:,|,?\s(?:to|and|and\sthen|and\slater|then|later))\s(?:a\s)?full
  )?\sprofessor
`;

/** Posts and degrees of a sentence in order, without overlaps. */
export function findRoles(text: string, organisations: readonly Span[] = []): RoleMatch[] {
  const found = [
    ...findDegrees(text),
    ...rolesIn(text)
      .map((role) => behindOrganisation(text, role, organisations))
      .filter(({ role }) => !CHAIR_OF_EVENT.test(role)),
  ].sort((a, b) => b.end - b.start - (a.end - a.start));
  const kept: RoleMatch[] = [];
  for (const one of found) {
    if (!kept.some((other) => one.start < other.end && other.start < one.end)) kept.push(one);
  }
  const whole = kept.map((one) => withSubject(text, one, organisations));
  return [...whole, ...whole.flatMap((one) => postOfFurtherField(text, one))].sort((a, b) => a.start - b.start);
}

/** "… at INESC-ID and Associate Professor": a name in capitals before the post is no part of it. */
function behindOrganisation(text: string, role: RoleMatch, organisations: readonly Span[]): RoleMatch {
  const before = organisations.find((one) => one.start <= role.start && role.start < one.end && one.end < role.end);
  const joint = before
    ? /^(?:,\s|\s(?:and|et|und|y|e)\s)/.exec(text.slice(before.end, role.end))?.[0].length
    : undefined;
  if (!before || joint === undefined) return role;
  const start = before.end + joint;
  return { ...role, start, role: text.slice(start, role.end) };
}

/** Those that are called by their duty also where that stands in small letters. */
const OF_DEAN =
  /(?:[Dd]ean|[Pp]rovost|[Vv]ice[- ](?:[Pp]resident|[Pp]rovost|[Rr]ector|[Cc]hancellor)|VP|[Mm]anager|[Ll]ead|[Oo]fficer)$/;

/** "Professor of Physics", "Chair of Development Economics": the subject belongs to the post. */
function withSubject(text: string, role: RoleMatch, organisations: readonly Span[]): RoleMatch {
  const printed = text.slice(role.start, role.end);
  const isChair =
    role.type === 'role' &&
    /\b(?:Professor|Professorin|(?:Universitäts|Gast|Honorar|Junior|Stiftungs|Assistenz)professor(?:in)?|(?:Junior|Stiftungs)professur|Professur|Lehrstuhls?|Professorship|[Cc]hair|Fellow|Lecturer|Reader)$/.test(
      printed,
    ) &&
    (/^chair$/.test(printed) ||
      !/^(?:Full|Senior|Assistant|Associate|Adjunct|Visiting|Research|Postdoctoral|Emerit|\p{Ll})/u.test(printed));
  const isOffice =
    role.type === 'role' && !HEADS_FIRM.test(printed) && (OFFICE.test(printed) || /(?:curator|keeper)$/.test(printed));
  const found = isOffice
    ? (collectionOf(text, role, printed) ??
      OFFICE_OF.exec(text.slice(role.end, role.end + 140))?.[0] ??
      DUTY_OF.exec(text.slice(role.end, role.end + 60))?.[0] ??
      (OF_DEAN.test(printed) ? DUTY_OF_DEAN.exec(text.slice(role.end, role.end + 80))?.[0] : null) ??
      DUTY_IN_BRACKET.exec(text.slice(role.end, role.end + 40))?.[0] ??
      null)
    : isChair
      ? (SUBJECT.exec(text.slice(role.end, role.end + 140))?.[0].replace(/\s(?:of|and|in|the)$/, '') ??
        (/[Cc]hair$/.test(printed) ? DUTY_OF_DEAN.exec(text.slice(role.end, role.end + 80))?.[0] : null))
      : null;
  const subject = withoutTown(found);
  if (!subject) return role;
  // "Professor of Linguistics and Morris Udall Professor of …": the second name is that of a chair of its own.
  const next = /\s(?:and|&)\s(?:\p{Lu}\S*\s){0,4}(?:Professor|Chair|Fellow|Lecturer)(?!\p{L}).*$/u.exec(subject);
  const whole = role.end + (next?.index ?? subject.length);
  const place = organisations.find((one) => one.start < whole && role.end < one.end);
  // "Vice-President for Engineering, University of …": what the office is over ends at the comma.
  const end = place ? role.end + text.slice(role.end, place.start).replace(/,\s$/, '').length : whole;
  if (place && (place.start <= role.end || text.charAt(end) !== ',')) return role;
  const printedWhole = text.slice(role.start, end).replace(/\s+/g, ' ');
  return { ...role, end, role: printedWhole.replace(/^elected\s/i, '') };
}

/** "Curator of Oceanic arts at X". */
function collectionOf(text: string, { end }: RoleMatch, printed: string): string | undefined {
  return /(?:curator|keeper)$/i.test(printed) ? COLLECTION.exec(text.slice(end, end + 80))?.[0] : undefined;
}

/** "Professor of Law in Leiden": the town stands for its university. */
function withoutTown(subject: string | null | undefined): string | null {
  const town = /\sin\s(\p{Lu}\p{L}+)$/u.exec(subject ?? '');
  return subject && town && universityOfTown(town[1] ?? '') ? subject.slice(0, town.index) : (subject ?? null);
}

/** The kind of a post by its words. */
export function kindOfRole(role: string): AffiliationKind {
  if (/founder|founded/i.test(role)) return 'FOUNDER';
  if (/visit|guest|invited|\bgast|invité/i.test(role)) return 'VISITING';
  if (
    /\bmember\b(?! of (?:the )?(?:technical|research|scientific|teaching|academic)?\s?(?:staff|faculty))|affiliat/i.test(
      role,
    )
  )
    return 'MEMBER';
  return 'EMPLOYMENT';
}

const rolesIn = remembered((text): readonly RoleMatch[] => {
  const found = [
    ...matchesOf(NAMED_CHAIR, text).flatMap((match) => eachOfTwo(text, match)),
    ...englishPosts(text),
    ...foreignPosts(text),
    ...matchesOf(PROFESSOR_OF, text),
    ...[...matchesOf(OCCUPATION, text), ...matchesOf(ANY_POST, text)].filter((match) => !NO_OCCUPATION.test(match[0])),
  ];
  return found.flatMap((match) => roleAt(text, match));
});

/** "Professor and Canada Research Chair" are two posts. */
function eachOfTwo(text: string, match: PrintedPost): PrintedPost[] {
  const [whole, first = '', joint = ''] = TWO_POSTS.exec(match[0]) ?? [];
  // "Bell Professor of the Environment and Professor of Physics": the first word ends the name of the first.
  const [lead] =
    AND_POST.exec(match[0]) ??
    (OF_OFFICE.test(text.slice(Math.max(0, match.index - 16), match.index)) ? DUTY_AND_POST.exec(match[0]) : null) ??
    [];
  if (whole === undefined && lead) return [{ index: match.index + lead.length, 0: match[0].slice(lead.length) }];
  if (whole === undefined) return [match];
  const behind = first.length + joint.length;
  return [
    { index: match.index, 0: first },
    { index: match.index + behind, 0: match[0].slice(behind) },
  ];
}

function roleAt(text: string, match: PrintedPost): RoleMatch[] {
  const lead =
    /^(?:(?:The|A|An|He|She|They|I|Currently|Since|Before|After|As|In|At|From|Her|His|Later|Now|Formerly|Previously|former|the|Dr|Prof)\.?\s)+/.exec(
      match[0],
    )?.[0].length ?? ownerIn(match[0]);
  const stem = match[0].slice(lead).trimEnd();
  const titled = wordsBefore(text, match.index + lead, stem) || capitalsBefore(text, match.index + lead, stem);
  const start = match.index + lead - titled.length;
  const manner = BY_APPOINTMENT.exec(text.slice(start + titled.length + stem.length))?.[0] ?? '';
  const printed = titled + stem + manner;
  const before = text.slice(Math.max(0, start - 30), start);
  const behind = text.slice(start + printed.length, start + printed.length + 140);
  const isRank = /^(?:assistant|associate)$/i.test(printed) && (RANK_ELSEWHERE.test(behind) || NEXT_RANK.test(behind));
  const isAs =
    /\bas\s(?:an?\s|its\s|the\s)?$/.test(before) &&
    /(?:officer|coordinator|director|head|leader|manager|specialist|president|partner|chief|trainee|judge|clerk|tutor|associate|counsel|resident|registrar|intern|doctor|physician)$/i.test(
      printed,
    );
  const isOfIt =
    HEADED_IT.test(printed) && (OF_IT.test(before) || OF_WHOSE.test(text.slice(Math.max(0, start - 90), start)));
  if (
    !isRank &&
    !isAs &&
    !isOfIt &&
    !(/^(?:chair|director|head|president)$/i.test(printed) && AND_PROFESSOR.test(behind)) &&
    !(IS_SINCE.test(before) && /^[.,;]/.test(behind)) &&
    NEEDS_PLACE.test(printed) &&
    !/^(?:\s(?:of|at|in|for|on|from|with|to|del?|do|da|van|della|w|na)\s|\sde(?:ll['’]|\sl['’])|[,:]\s\p{Lu}|\s?\(|\s(?:and|&)\s(?:\p{Lu}\S*\s){0,2}(?:Professor\s|(?:Member|Fellow|Chief)\s(?:at|of|in)\s))/u.test(
      behind,
    )
  )
    return [];
  if (
    !isRank &&
    /^(?:research|associated|associate|assistant|general|lead)$/i.test(printed) &&
    !/\b(?:an?|as|the)\s$/i.test(before)
  )
    return [];
  // "An adviser to the World Bank", no "legal adviser", is asked now and then, and holds no post there.
  if (/^advis[eo]r$/i.test(printed) && /^\sto\s/.test(behind)) return [];
  if (/appointment$/i.test(printed) && /\bby\s(?:an?\s)?$/.test(before)) return [];
  // "Advised by Professor Ada Roe and Professor John Doe": whom she worked with.
  if (/^Prof(?:essor|\.)\s\p{Lu}/u.test(printed) && /\b(?:by|with|under)\s$/.test(before)) return [];
  if (AT_LEISURE.test(printed) || AT_LEISURE.test(before)) return [];
  if (isHonourByWords(printed, before, behind) || isYetToWin(text.slice(Math.max(0, start - 80), start))) return [];
  if (/^(?:(?:College|University) )?faculty$/i.test(printed) || isWordOnly(printed, before, behind)) return [];
  return [
    {
      start,
      end: start + printed.length,
      type: 'role',
      kind: kindOfRole(printed),
      role: (isRank ? rankInSingular : inSingular)(printed.replace(/\s+/g, ' ')),
      field: null,
    },
  ];
}

/** "An amateur violinist", "a keen painter". */
const AT_LEISURE =
  /(?:^|\s)(?:amateur|avid|keen|enthusiastic|passionate|aspiring|hobby|would-be|recreational)\s(?:\p{Ll}+\s)?(?:\p{Ll}+)?$/u;

/** "Leiden's Huygens Professor of Physics": whose chair it is is no part of its name. */
function ownerIn(printed: string): number {
  const [lead = '', owner = ''] = /^(\p{Lu}[\p{L}&.-]+)['’]s?\s/u.exec(printed) ?? [];
  return owner !== '' && resolveInstitution(owner) !== null ? lead.length : 0;
}

/** "A patent attorney", "a health economist": small words between the article and the post belong to it. */
function wordsBefore(text: string, start: number, stem: string): string {
  if (!/^\p{Ll}/u.test(stem)) return '';
  const words =
    BETWEEN.exec(text.slice(Math.max(0, start - 60), start))?.[1] ??
    AT_FRONT.exec(text.slice(0, Math.min(start, 60)))?.[1] ??
    '';
  return words.slice(NO_PART.exec(words)?.[0].length ?? 0);
}

/** "Since 2009 she has been coordinator." */
const IS_SINCE = /(?:^|\s)since\s[^.;]{4,14}\s(?:has\sbeen|is)\s(?:its\s|the\s)?$/i;

/** "President and professor of music at Acme University": one house has both, though only the second is followed by it. */
const AND_PROFESSOR = /^\s(?:and|&)\s(?:\p{L}\S{0,20}\s){0,2}professor\s/u;

/** "Founded the Centre and was its director until 2010": whose it is stands before it. */
const HEADED_IT = /^(?:director|head|president|leader|chair|manager|secretary)$/i;
const OF_IT = /\b(?:is|was|been|became|become|remained|remains|as)\sits\s$/;

/** "X, of whose Survey Unit she was head until 2003". */
const OF_WHOSE = /,\sof\swhose\s[^,;]{3,60}\s(?:he|she|they)\s(?:was|is|became|has\sbeen)\s(?:the\s)?$/;

/** Ranks that are posts by their last word alone. */
const RANK_ALONE = pattern('')`
  ^(?:
    Partner|Scientist|Director|Engineer|Officer|Manager|Researcher|Analyst|Economist|Lead|Leader|Advis[eo]r
    |Consultant|Curator|Investigator|Technologist|Strategist|Specialist|Coordinator|Administrator|Secretary|Judge|Attorney
    |Surgeon|Physician|Nurse|Nutritionist|Pharmacist|Psychologist|Epidemiologist
  )
`;

/** "Venture Partner", "Core Scientist", "Seminar Coordinator": capitals before a post in capitals belong to it. */
function capitalsBefore(text: string, start: number, stem: string): string {
  if (!RANK_ALONE.test(stem)) return '';
  const before =
    /(?:(?:an?|as|the|is|its|our|was|and)\s|^\s*)((?:\p{Lu}[\p{L}-]+\s){1,3})$/u.exec(
      text.slice(Math.max(0, start - 60), start).padStart(start > 60 ? 61 : 0, ','),
    )?.[1] ?? '';
  return /^(?:The|Dr|Prof|Professor|University|Institute)\b/.test(before) || resolveInstitution(before.trim()) !== null
    ? ''
    : before;
}

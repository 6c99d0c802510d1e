/** Reads "Associate Professor Ada Roe, Lund University": a post before a name, held at the organisation behind it. */

import { readPlaces } from '../../institutions/places.ts';
import { NAME_PARTICLE } from '../../speakers/name-particles.ts';
import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { findRoles } from '../bio/roles.ts';
import type { DraftPerson } from '../draft.ts';
import { factOf } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { EXAMINERS } from '../parsers/defence-words.ts';
import { findOrganisations } from '../parsers/organisations.ts';
import { personScore } from '../parsers/person-score.ts';
import { END_OF_PEOPLE } from './people-behind-cues.ts';
import { withoutFunction } from './person-with-post.ts';

const LONGEST = 160;
const MOST_PIECES = 5;
const LONGEST_JURY = 800;
/** "- ", "Chair: ", "Host:": what may stand before the post. */
const LEAD = /^[\s•·*–—-]*(?:\p{Lu}[\p{L}\s/-]{2,28}:\s*)?/u;
const NAME = pattern('u')`
  ^\s(?:(?:[Dd]r|hab|inż|em|h\.c|rer|nat|phil|ir|Dr\.-Ing|Ing)\.?\s)*(
    \p{Lu}[\p{L}'’.-]+(?:\s(?:${NAME_PARTICLE}|\p{Lu}[\p{L}'’.-]*)){1,4}
  )(?:,\s(?:the\s)?|\s(?:of|at|from)\s(?:the\s)?|\s?\((?:the\s)?|\s*$)
`;
const ABBREVIATED = /^(?:Univ\.-)?[Pp]rof(?:\.ssa|ssa|a)?\.?(?=\s\p{L})/u;
/** Where one person ends and the next begins: "…, University of Tartu; Professor Jane Doe, …". */
const NEXT = /;\s+(?=\p{Lu})/gu;

/** The people of a line that is built so; none when it is anything else. */
export function titledPeople(page: Page, row: Span): DraftPerson[] {
  const ends = matchesOf(NEXT, page.text.slice(row.start, row.end)).map(({ index }) => row.start + index + 1);
  return [row.start, ...ends].flatMap((start, at) => titledPerson(page, { start, end: ends[at] ?? row.end }) ?? []);
}

/** "Associate Professor", "University Lecturer": a rank that nobody is merely called by. */
const RANK = pattern('u')`
  ^(?:
    (?:Associate|Assistant|Adjunct|Full|Distinguished|Senior|Research|University|Regents)\s(?:Professor|Lecturer)
    |Docent|Universitetslektor|Universitätsprofessor(?:in)?
  )$
`;

/** Such a rank straight before a name; to look for it first saves most of the time. */
const RANK_BEFORE_NAME = pattern('u')`
  (?:Professor|Lecturer|Docent|Universitetslektor|Universitätsprofessor(?:in)?)\s
  (?:\p{Lu}|(?:dr|hab|inż|em|h\.c|rer|nat|phil|ir)(?!\p{L}))
`;

/** "… and custos Associate Professor Ada Roe (Lund University)": such people in the midst of a sentence. */
export function rankedPeople(page: Page, row: Span): DraftPerson[] {
  const printed = page.text.slice(row.start, row.end);
  if (!RANK_BEFORE_NAME.test(printed)) return [];
  return findRoles(printed).flatMap(({ role, start }) => {
    if (start === 0 || !RANK.test(role)) return [];
    const end = printed.indexOf(')', start) + 1;
    return end === 0 ? [] : (titledPerson(page, { start: row.start + start, end: row.start + end }) ?? []);
  });
}

/** "The opponent is", "Members of the doctoral committee are", "Supervisor:". */
const JURY_CUE = pattern('gu')`
  (?:
    ${EXAMINERS}|[Cc]ustos|[Pp]romot[eo]rs?|(?<![Oo]rgani[sz]ing\s)[Cc]ommittee|[Jj]ury
  )(?:\s[Mm]embers)?(?::|\s(?:is|are|was|were|will\sbe|includes?|consists?\sof|comprises?))\s
`;
/** "Prof. Ada Roe (Lund University), and Dr. Jane Doe": before the title of the next. */
const NEXT_TITLED = pattern('gu')`
  (?:[,;]\s(?:and\s)?|\s(?:and|&)\s)(?=
    (?:(?:Associate|Assistant|Emeritus|Adjunct)\s)?(?:Professor|Prof\.?|Docent|Dr\.?|Drs?\.|Assoc\.|Asst\.)\s\p{L}
  )
`;

/** "The jury consists of Prof. Ada Roe (Lund University) and Prof. Jane Doe, KTH": there a title is the post. */
export function jurors(page: Page, row: Span): DraftPerson[] {
  const printed = page.text.slice(row.start, row.end);
  return matchesOf(JURY_CUE, printed).flatMap(({ index, 0: cue }) => {
    const from = index + cue.length;
    const stretch = printed.slice(from, from + LONGEST_JURY);
    const until = from + (END_OF_PEOPLE.exec(stretch)?.index ?? stretch.length);
    const borders = matchesOf(NEXT_TITLED, printed.slice(from, until));
    const starts = [from, ...borders.map((border) => from + border.index + border[0].length)];
    const ends = [...borders.map((border) => from + border.index), until];
    return starts.flatMap(
      (start, at) =>
        titledPerson(page, { start: row.start + start, end: row.start + (ends[at] ?? until) }, { isJuror: true }) ?? [],
    );
  });
}

function titledPerson({ ground, text }: Page, row: Span, { isJuror = false } = {}): DraftPerson | null {
  const printed = text.slice(row.start, row.end);
  if (printed.length > LONGEST) return null;
  const lead = LEAD.exec(printed)?.[0].length ?? 0;
  const rest = printed.slice(lead);
  const role = findRoles(rest).find(({ type, start }) => type === 'role' && start === 0) ?? abbreviatedIn(rest);
  if (!role) return null;
  const behind = rest.slice(role.end);
  const [whole, name = ''] = NAME.exec(behind) ?? [];
  if (whole === undefined || personScore(name) < 0.5) return null;
  const isInBracket = whole.trimEnd().endsWith('(');
  // "Professor Ada Roe (Lund University)": a title, as on every programme.
  if (isInBracket && !isJuror && /^professor$/i.test(role.role)) return null;
  const place = withoutFunction(
    behind.slice(whole.length).replace(isInBracket ? /\)\s*[.;]?\s*$/ : /\s*[.;]?\s*$/, ''),
  );
  // "Host: Regents Professor Ada Roe": held at the house that invites.
  const isHere = lead > 0 && place.trim() === '' && !isInBracket && /.\sprofessor$/i.test(role.role);
  const employer = employerIn(place);
  if (!employer && !isHere) return null;
  const start = row.start + lead;
  const nameAt = start + role.end + whole.indexOf(name);
  const at = employer ?? { start: 0, end: 0 };
  const placeAt = start + role.end + whole.length + at.start;
  const value = place.slice(at.start, at.end);
  const note = { rule: 'person/titled', confidence: 0.8 };
  return {
    role: 'HOST',
    name: factOf(ground, nameAt, nameAt + name.length, { ...note, value: name }),
    affiliations: employer ? [factOf(ground, placeAt, placeAt + value.length, { ...note, value })] : [],
    post: { ground, start, end: start + role.end },
  };
}

/** "Prof. Dr. Ada Roe": the title is the post, as in full. */
function abbreviatedIn(text: string): { readonly end: number; readonly role: string } | null {
  const title = ABBREVIATED.exec(text)?.[0];
  return title === undefined ? null : { end: title.length, role: 'Professor' };
}

/** The organisation of "Theoretical Computer Science, KTH" or "EPFL, Lausanne, Switzerland": parts of it before, towns behind. */
function employerIn(place: string): Span | null {
  const pieces = matchesOf(/[^,]+/g, place).map((match) => {
    const blank = /^\s*/.exec(match[0])?.[0].length ?? 0;
    return { start: match.index + blank, end: match.index + match[0].trimEnd().length };
  });
  if (pieces.length > MOST_PIECES) return null;
  const organisation = findOrganisations(place).find(
    ({ isUnit, start }) => !isUnit && pieces.some((piece) => piece.start === start),
  );
  if (!organisation) return null;
  const before = pieces.filter(({ end }) => end < organisation.start);
  const behind = pieces.filter(({ start }) => start >= organisation.end);
  const isCut = pieces.some(({ start, end }) => start < organisation.end && organisation.end < end);
  const areParts = before.every(({ start, end }) => /^\p{Lu}[^()\d]{1,80}$/u.test(place.slice(start, end)));
  const areTowns = behind.every(({ start, end }) => readPlaces().has(foldText(place.slice(start, end))));
  return isCut || !areParts || !areTowns ? null : { start: organisation.start, end: organisation.end };
}

/** Makes the posts of a clause at the employers found for them: of a role or degree named, or of a stay alone. */

import { pattern } from '../../text/pattern.ts';
import { bareRolesOf } from './bare-posts.ts';
import type { BareRole } from './bare-role.ts';
import { withCarriedVerb } from './carried-verb.ts';
import type { Clause } from './clauses.ts';
import type { Employer } from './employer-ground.ts';
import { MEETS } from './employer-patterns.ts';
import type { Group, Grouping } from './groups.ts';
import type { Period } from './periods.ts';
import { employersOf } from './places.ts';
import type { Post } from './post.ts';
import { NO_OCCUPATION, SCHOLARS } from './role-patterns.ts';
import { kindOfRole } from './roles.ts';
import type { ClauseInRow, SentenceState } from './sentence-state.ts';
import type { HeadMark } from './shape.ts';
import { isHonour } from './stated.ts';
import { opensUnread, periodFor } from './timing.ts';
import { firstPeriodIn, periodBehind } from './years-behind.ts';

export interface HeadInGroup extends ClauseInRow {
  readonly head: HeadMark;
  readonly group: Group;
  readonly grouping: Grouping;
}

/** The posts or degrees of a head, one an employer; none where it is an honour there. */
export function postsOfHead(one: HeadInGroup, employers: readonly Employer[], state: SentenceState): Post[] {
  const { head, group, grouping, clause } = one;
  const { role } = head;
  const held = employers.filter(
    ({ institution, unit }) =>
      !isHonour(head, clause, {
        printed: state.printed(institution),
        unit: unit && state.printed(unit),
      }),
  );
  // "A past president of X", "a former director".
  const isPast = /\b(?:past|former)\s$/.test(clause.outline.slice(0, head.at - clause.start));
  const isElected = /^elected\s/i.test(state.shape.text.slice(head.start, head.end));
  return held.map((employer) => {
    const place = group.places.find((other) => other.start + state.base === employer.institution.start) ?? null;
    const told = opensUnread(clause) ? null : periodFor(head, place, group, grouping);
    // Elections tell when an office began.
    const period = isElected && told && told.from === told.to ? { ...told, to: null } : told;
    return {
      kind: role.type === 'degree' ? 'EDUCATION' : role.kind,
      role: role.role,
      field: role.field ?? (role.type === 'degree' ? fieldBehind(head, group) : null),
      ...employer,
      unit: isLedByNext(head, group, clause) ? null : employer.unit,
      statement: state.statement,
      ...(role.type === 'degree'
        ? timeOfDegree(period)
        : state.timing(isPast ? `past ${role.role}` : role.role, period, one)),
      atEvent: false,
      order: state.orderOf(clause),
      isBare: false,
      rule: role.type === 'degree' ? 'career/degree' : 'career/role',
    };
  });
}

/** "Professor of physics and founder of the Y Institute at X": the institute is what is led, not where the chair is. */
function isLedByNext(head: HeadMark, { heads }: Group, { outline, start }: Clause): boolean {
  const last = heads.at(-1);
  return (
    last !== undefined &&
    last !== head &&
    /profess|lecturer|reader/i.test(head.role.role) &&
    /(?:founder|director|head|chair|leader)$/i.test(last.role.role) &&
    /^\sof\s(?:the\s)?[ⓄⓊ]/u.test(outline.slice(last.at - start + 1))
  );
}

/** "BSc and MSc degrees in physics": the field of the last is that of all. */
function fieldBehind(head: HeadMark, { heads }: Group): string | null {
  return heads.slice(heads.indexOf(head) + 1).find(({ sign, role }) => sign === 'Ⓓ' && role.field)?.role.field ?? null;
}

function timeOfDegree(period: Period | null): Pick<Post, 'start' | 'end' | 'ongoing'> {
  const start = period && period.from !== period.to ? period.from : null;
  return { start, end: period?.to ?? period?.from ?? null, ongoing: 'NO' };
}

/** "Practised at X for a year as a junior doctor": what stands behind "as" up to the end of the clause. */
const ROLE_BEHIND = pattern('u')`
  ^[ⓄⓊ](?:[^ⓄⓊⓇⒹⓃⓈ,;]{0,40}|,\sⓅ,)\sas\s(?:an?|its)\s
  ((?:[\p{L}-]+\s){0,4}(?:[\p{L}-]+|Ⓡ))(?=[.;,)]|\s(?:from|between|until|in)\sⓅ|\sⓅ|$)
`;

/** A stay of which the words behind it say what somebody was there. */
function withRoleBehind(one: BareRole, { outline, start, marks }: Clause): BareRole {
  const [place] = one.places;
  if (!place || (one.role !== null && one.kind !== 'VISITING') || one.kind === 'EDUCATION') return one;
  const words = ROLE_BEHIND.exec(outline.slice(place.at - start))?.[1];
  if (words === undefined || NO_OCCUPATION.test(words)) return one;
  const head = marks.find((mark): mark is HeadMark => mark.sign === 'Ⓡ' && mark.at > place.at)?.role.role;
  const role = words.replace('Ⓡ', head ?? '');
  return { ...one, role, kind: kindOfRole(role), isBare: false };
}

const AS_SCHOLAR = new RegExp(`\\sas\\sa\\s${SCHOLARS}(?!\\p{L})`, 'u');

/** "Jane Roe (PhD 1995) teaches at X": the years are those of the degrees. */
const DEGREES_OF_NAME = /Ⓢ\s\([^()]*Ⓓ[^()]*Ⓟ/u;

/** The posts of a clause that says where somebody worked, taught or studied, and not as what. */
export function barePosts(row: ClauseInRow, grouping: Grouping, state: SentenceState): Post[] {
  const { clause, previous } = row;
  const { text } = state.shape;
  const places = grouping.loose.filter(({ end }) => !MEETS.test(text.slice(end, end + 60)));
  const found = bareRolesOf(withCarriedVerb(clause, previous), places, {
    text,
    goesOn: state.posts.at(-1)?.rule === 'career/time-at',
  });
  // "Went to X as a Rhodes Scholar": studies, of which no degree is told.
  const roles = AS_SCHOLAR.test(clause.outline) ? [] : found.map((one) => withRoleBehind(one, clause));
  return roles.flatMap(({ kind, role, isBare, rule, places }) => {
    const own = employersOf(places, state.ground());
    const employers = rule === 'career/leads' ? state.inside(own, clause) : own;
    return employers.map((employer): Post => {
      const behind = places.length > 1 ? periodBehind(clause, employer.institution.start - state.base) : null;
      const first = DEGREES_OF_NAME.test(clause.outline) ? null : firstPeriodIn(clause);
      const period = behind ?? grouping.leading?.period ?? first;
      return {
        kind,
        role,
        field: null,
        ...employer,
        statement: state.statement,
        ...(kind === 'EDUCATION'
          ? {
              start: null,
              end: clause.marks.some(({ sign }) => sign === 'Ⓓ') ? null : (period?.to ?? null),
              ongoing: 'NO',
            }
          : state.timing(role ?? '', period, row)),
        atEvent: false,
        order: state.orderOf(clause),
        isBare,
        rule,
      };
    });
  });
}

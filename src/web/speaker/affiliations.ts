/** Affiliations in words. */
import { dateInWords } from '../../text/date-words.ts';
import type { SpeakerPageQuery } from './documents.gen.ts';

export type Affiliation = NonNullable<SpeakerPageQuery['speaker']>['affiliations'][number];

/** Those that say something: what talks print beside a name is left out where a post at the same place says more. */
export function tellingOf(all: readonly Affiliation[]): readonly Affiliation[] {
  const isBare = ({ role, unit, start, end, precedes }: Affiliation) =>
    role === null && unit === null && start === null && end === null && precedes.length === 0;
  return all.filter(
    (one) =>
      !isBare(one) ||
      all.every((other) => other === one || other.institution.slug !== one.institution.slug || isBare(other)),
  );
}

const KINDS: Readonly<Record<string, string>> = {
  EDUCATION: 'Studies',
  EMPLOYMENT: 'Post',
  FOUNDER: 'Founder',
  MEMBER: 'Member',
  OTHER: 'There',
  VISITING: 'Visit',
};

/** What the person was: the role as stated, else the kind. */
export function roleOf({ role, kind, field }: Pick<Affiliation, 'role' | 'kind' | 'field'>): string {
  const words = role ?? KINDS[kind] ?? 'There';
  return field === null ? words : `${words}, ${field}`;
}

/** When it was, as far as it is known, and what it came before. */
export function periodOf(one: Affiliation, all: readonly Affiliation[]): string {
  const { start, end, ongoing } = one;
  if (start !== null && end !== null)
    return start === end ? dateInWords(start) : `${dateInWords(start)}–${dateInWords(end)}`;
  if (start !== null) return ongoing === 'YES' ? `since ${dateInWords(start)}` : `from ${dateInWords(start)}`;
  if (end !== null) return `until ${dateInWords(end)}`;
  return orderOf(one, all);
}

/** What is known of the time where no date is: what it came before or after. */
export function orderOf(one: Affiliation, all: readonly Affiliation[]): string {
  const { ongoing, precedes } = one;
  const [next] = precedes.flatMap(({ id }) => all.find((other) => other.id === id) ?? []);
  if (next !== undefined) return `before ${next.institution.name}`;
  const before = all.find((other) => other.precedes.some(({ id }) => id === one.id));
  if (before !== undefined) return `after ${before.institution.name}`;
  return ongoing === 'YES' ? 'when last told of' : 'time not known';
}

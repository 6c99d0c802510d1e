import { readBio } from '../../../src/extract/bio/bio-reader.ts';
import { identityText } from '../../../src/extract/mapped-text.ts';
import type { ReadCareer } from '../../../src/extract/understanding.ts';

/** What a bio tells of somebody. */
function careerAs(name: string, text: string): readonly ReadCareer[] {
  const ground = { source: text, mapped: identityText(text), method: 'RULE' as const };
  return readBio({ ground, start: 0, end: text.length }, { name, isPostLine: false }).career;
}

/** Its posts and degrees, each with its institution. */
export function postsAs(name: string, text: string): string[] {
  return careerAs(name, text).map(({ role, institution }) => `${role ?? '—'} @ ${institution.value}`);
}

/** The same with years. */
export function datedAs(name: string, text: string): string[] {
  return careerAs(name, text).map(
    ({ role, institution, start, end }) => `${role ?? '—'} @ ${institution.value} ${start ?? ''}-${end ?? ''}`,
  );
}

/** The same with whether each is still held. */
export function heldAs(name: string, text: string): string[] {
  return careerAs(name, text).map(
    ({ role, institution, ongoing }) => `${role ?? '—'} @ ${institution.value}: ${ongoing}`,
  );
}

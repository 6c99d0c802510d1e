import { readBio } from '../../../src/extract/bio/bio-reader.ts';
import { identityText } from '../../../src/extract/mapped-text.ts';

/** The posts and degrees that a bio tells of somebody, each with its institution. */
export function postsAs(name: string, text: string): string[] {
  const ground = { source: text, mapped: identityText(text), method: 'RULE' as const };
  return readBio({ ground, start: 0, end: text.length }, { name, isPostLine: false }).career.map(
    ({ role, institution }) => `${role ?? '—'} @ ${institution.value}`,
  );
}

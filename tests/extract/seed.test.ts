import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { understand } from '../../src/extract/understand.ts';
import type { ReadCareer } from '../../src/extract/understanding.ts';

const seedFile = new URL('../../../shared/seed.txt', import.meta.url);

describe.skipIf(!existsSync(seedFile))('the seed announcement (skipped where the shared folder is missing)', () => {
  const read = async () => {
    const understanding = await understand(readFileSync(seedFile, 'utf8'));
    const [talk] = understanding.talks;
    const [person] = talk?.people ?? [];
    if (!talk || !person) throw new Error('the seed must give one talk with one person');
    const at = (name: string): ReadCareer[] => person.career.filter(({ institution }) => institution.value === name);
    return { understanding, talk, person, at };
  };

  it('gives one talk with title, day and speaker', async () => {
    const { understanding, talk } = await read();
    expect(understanding.talks).toHaveLength(1);
    expect(talk.title?.value).toMatch(/^Some surprising gaps .* ML practice$/);
    expect(talk.date).toMatchObject({ value: '2021-11-12', quote: 'Nov 12, 2021' });
    expect(talk.appearances.map(({ name, role }) => [name.value, role])).toEqual([['Suvrit Sra', 'SPEAKER']]);
    expect(talk.appearances[0]?.affiliations.map(({ quote }) => quote)).toEqual(['MIT']);
  });

  it('ends the abstract before the bio', async () => {
    const { talk } = await read();
    expect(talk.abstract?.quote).toMatch(/^It is well-known that/);
    expect(talk.abstract?.quote).toMatch(/\(MIT\)\.$/);
    expect(talk.abstract?.quote).not.toContain('Bio');
  });

  it('reads the posts at MIT with their units, all ongoing', async () => {
    const { at } = await read();
    const posts = at('MIT').map(({ role, unit, ongoing }) => [role, unit?.value ?? '', ongoing]);
    expect(posts).toEqual([
      ['Associate Professor', 'EECS Department', 'YES'],
      ['core faculty member', 'Laboratory for Information and Decision Systems', 'YES'],
      ['core faculty member', 'Institute for Data, Systems, and Society', 'YES'],
      ['member', expect.stringMatching(/MIT-ML and Statistics groups/), 'YES'],
    ]);
  });

  it('puts Tübingen before MIT', async () => {
    const { person, at } = await read();
    const [before] = at('Max Planck Institute for Intelligent Systems');
    expect(before).toMatchObject({ role: 'Senior Research Scientist', ongoing: 'NO' });
    const later = (before?.precedes ?? []).map((place) => person.career[place]?.institution.value);
    expect(later).toEqual(['MIT', 'MIT', 'MIT', 'MIT']);
  });

  it('reads the visits with their units and years', async () => {
    const { at } = await read();
    const visit = { kind: 'VISITING', start: '2013', end: '2014' };
    expect(at('UC Berkeley')).toMatchObject([{ ...visit, unit: { value: 'EECS' } }]);
    expect(at('Carnegie Mellon University')).toMatchObject([
      { ...visit, unit: { value: 'Machine Learning Department' } },
    ]);
  });

  it('reads degree, company and workshop series', async () => {
    const { at } = await read();
    expect(at('University of Texas at Austin')).toMatchObject([
      { kind: 'EDUCATION', role: 'PhD', field: 'Computer Science' },
    ]);
    expect(at('macro-eyes')).toMatchObject([
      { kind: 'FOUNDER', role: 'co-founder and chief scientist', ongoing: 'YES' },
    ]);
    expect(at('NeurIPS')).toMatchObject([{ kind: 'FOUNDER', atEvent: true, start: '2008', end: '2017' }]);
    expect(at('NeurIPS')[0]?.unit?.quote).toMatch(/^OPT \(Optimization for Machine Learning\) series of workshops/);
  });

  it('names the author of the thesis without making a speaker of him', async () => {
    const { talk } = await read();
    expect(talk.mentions).toMatchObject([
      { kind: 'THESIS', name: { value: 'Jingzhao Zhang' }, affiliation: { value: 'MIT' } },
    ]);
  });

  it('finds the topics of the words', async () => {
    const { talk } = await read();
    const quotes = talk.topics.map(({ quote }) => quote.toLowerCase());
    expect(quotes).toContain('non-convex optimization');
    expect(quotes.some((quote) => quote.startsWith('non-differentiable'))).toBe(true);
  });
});

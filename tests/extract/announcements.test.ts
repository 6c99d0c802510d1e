import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { portrayUnderstanding } from '../../src/extract/portrait.ts';
import { understand } from '../../src/extract/understand.ts';

const talkShape = z.object({
  kind: z.string(),
  title: z.string().nullable(),
  date: z.string().nullable(),
  start_time: z.string().nullable(),
  status: z.string(),
  speakers: z.array(z.object({ name: z.string(), affiliations_as_stated: z.array(z.string()) })),
  abstract_starts_with: z.string().nullable(),
  abstract_ends_with: z.string().nullable(),
});
const postShape = z.object({
  role: z.string().nullable(),
  institution: z.string(),
  start: z.string().nullable(),
  end: z.string().nullable(),
});
const personShape = z.object({
  name: z.string(),
  career: z.array(postShape),
  education: z.array(z.object({ degree: z.string(), institution: z.string() })),
});
const fixtureShape = z.object({
  id: z.string(),
  text: z.string(),
  talks: z.array(talkShape),
  people: z.array(personShape),
});
const portraitShape = z.object({ talks: z.array(talkShape), people: z.array(personShape) });

const folder = new URL('./fixtures/', import.meta.url);
const fixtures = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => fixtureShape.parse(JSON.parse(readFileSync(new URL(name, folder), 'utf8'))));

describe.each(fixtures)('the announcement $id', ({ text, talks, people }) => {
  const portray = async () => portraitShape.parse(portrayUnderstanding(await understand(text)));

  it('gives its talks with days, times and speakers', async () => {
    const found = await portray();
    const core = ({ kind, title, date, start_time, status, speakers }: z.infer<typeof talkShape>) => ({
      kind,
      title,
      date,
      start_time,
      status,
      speakers,
    });
    expect(found.talks.map(core)).toEqual(talks.map(core));
  });

  it('finds where each abstract starts and ends', async () => {
    const found = await portray();
    // The gold edges are about 60 characters: the last or first 40 must agree.
    const edges = ({ abstract_starts_with, abstract_ends_with }: z.infer<typeof talkShape>) => [
      abstract_starts_with?.slice(0, 40),
      abstract_ends_with?.slice(-40),
    ];
    expect(found.talks.map(edges)).toEqual(talks.map(edges));
  });

  it('finds most of what the bio says and little else', async () => {
    const found = await portray();
    for (const person of people) {
      const read = found.people.find(({ name }) => name === person.name);
      const institutions = read?.career.map(({ institution, start, end }) => `${institution} ${start} ${end}`) ?? [];
      const wanted = person.career.map(({ institution, start, end }) => `${institution} ${start} ${end}`);
      const right = wanted.filter((one) => institutions.includes(one)).length;
      expect(right / Math.max(1, wanted.length)).toBeGreaterThanOrEqual(0.6);
      expect(institutions.length).toBeLessThanOrEqual(wanted.length + 1);
      expect(read?.education.map(({ institution }) => institution)).toEqual(
        person.education.map(({ institution }) => institution),
      );
    }
  });
});

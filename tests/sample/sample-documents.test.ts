import { describe, expect, test } from 'vitest';
import { makeSampleDocuments, sampleDocuments } from '../../src/sample/sample-documents.ts';

const documents = makeSampleDocuments();
const talks = documents.flatMap((document) => document.talks);

describe('the sample', () => {
  test('is the same each time', () => {
    expect(sampleDocuments()).toEqual(sampleDocuments());
  });

  test('has some 300 talks of ten years by some 80 people', () => {
    expect(talks.length).toBeGreaterThan(280);
    expect(talks.length).toBeLessThan(320);
    const years = new Set(talks.map((talk) => talk.date.slice(0, 4)));
    expect([...years].sort()).toEqual(Array.from({ length: 11 }, (_, index) => String(2014 + index)));
    const people = new Set(talks.flatMap((talk) => talk.speakers.map(({ person }) => person.name)));
    expect(people.size).toBeGreaterThan(70);
  });

  test('says in every made-up document that it is made up', () => {
    for (const { text, uri } of documents) {
      const unfolded = text.replaceAll('\r\n ', '').replaceAll('\\,', ',');
      expect(unfolded, uri).toMatch(
        /sample data of Talkgraph: the seminar, its talks and all people on it are made up/,
      );
      expect(unfolded, uri).toMatch(/\bSample (Seminar|Colloquium|Lectures) (on|in) /);
    }
  });

  test('gives every document an address of its own', () => {
    const addresses = sampleDocuments().map((document) => document.uri);
    expect(new Set(addresses).size).toBe(addresses.length);
    for (const address of addresses) expect(address).toMatch(/^sample:/);
  });

  test('has something for every question: moves, repeats, two speakers, cancellations, links, open titles', () => {
    const places = new Map<string, Set<string>>();
    for (const { person, post } of talks.flatMap((talk) => talk.speakers))
      places.set(person.name, new Set([...(places.get(person.name) ?? []), post.institution.name]));
    expect([...places.values()].filter((seen) => seen.size > 1).length).toBeGreaterThan(30);
    const titles = talks.flatMap((talk) => talk.title ?? []);
    expect(titles.length - new Set(titles).size).toBeGreaterThan(10);
    for (const has of [
      talks.filter((talk) => talk.speakers.length === 2),
      talks.filter((talk) => talk.cancelled),
      talks.filter((talk) => talk.recording !== null),
      talks.filter((talk) => talk.slides !== null),
      talks.filter((talk) => talk.host !== null),
    ])
      expect(has.length).toBeGreaterThan(4);
    expect(talks.some((talk) => talk.title === null)).toBe(true);
  });

  test('lets nobody speak before the first post or at a place other than the post of that day', () => {
    for (const { date, speakers } of talks) {
      for (const { person, post } of speakers) {
        expect(`${post.from}-09-01` <= date, `${person.name} ${date}`).toBe(true);
        if (post.to !== null) expect(date < `${post.to}-09-01`, `${person.name} ${date}`).toBe(true);
      }
    }
  });
});

/** The weights of topic signs are what announcement cases teach, and the file has all of them. */
import { expect, it } from 'vitest';
import { rankedTerms } from '../../src/extract/refiners/ranked-terms.ts';
import { TERM_WEIGHTS } from '../../src/extract/refiners/term-weights.ts';
import { countsBy, talksTaughtBy, weightsFrom } from './term-lessons.ts';

const THINGS = ['lantern', 'quill', 'marsh', 'pebble', 'kettle', 'ribbon', 'saddle', 'thimble'];

/** Talks of which a reader names what is joined by a hyphen, and nothing else. */
function madeUp(id: string) {
  const talks = THINGS.map((thing) => ({
    title: `What every ${thing} keeps`,
    speakers: [{ name: 'Ada Lindqvist' }],
    topics_expected: [`${thing}-wise frimbles`],
  }));
  const events = talks.map(({ title, speakers }, at) => ({
    ...{ title, date: `2026-03-0${at + 1}`, speakers },
    abstract: `Old grumbles tell of ${THINGS[at]}-wise frimbles. They bear plain gadgets and odd trinkets.`,
  }));
  return { id, format: 'json', text: JSON.stringify(events), talks };
}

it('learns which signs the topics of a reader have', async () => {
  const talks = await talksTaughtBy(madeUp('a01'));
  const weights = weightsFrom(talks);
  expect(talks).toHaveLength(THINGS.length);
  expect(weights.hyphenated).toBeGreaterThan(1);
  expect(weights.hyphenated).toBeGreaterThan(weights.participle);
  expect(countsBy(weights, talks)).toMatchObject({ right: THINGS.length, missed: 0 });
  const opposed = { ...weights, hyphenated: -weights.hyphenated * 9 };
  expect(countsBy(opposed, talks).missed).toBeGreaterThan(0);
});

it('learns the same from the same talks, in any order', async () => {
  const talks = [...(await talksTaughtBy(madeUp('a01'))), ...(await talksTaughtBy(madeUp('b01')))];
  expect(weightsFrom([...talks].reverse())).toEqual(weightsFrom(talks));
});

it('has written a number for every sign that phrases have', async () => {
  const [talk] = await talksTaughtBy(madeUp('a01'));
  const [term] = talk ? rankedTerms(talk.draft, null) : [];
  const { base, ...weights } = TERM_WEIGHTS;
  expect(Object.keys(weights).sort()).toEqual((term?.signs ?? []).flatMap(Object.keys).sort());
  expect(Object.values(weights).every((weight) => Number.isFinite(weight) && Math.abs(weight) < 10)).toBe(true);
  expect(base).toBeLessThan(0);
});

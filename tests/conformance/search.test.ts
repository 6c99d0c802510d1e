/** Full-text search: all words must be there, the same hits on both engines. */
import { expect, it } from 'vitest';
import type { Graph } from '../../src/graph/graph.ts';
import { foldText } from '../../src/text/fold.ts';
import { typedOf } from '../../src/text/typed-words.ts';
import { describeOnBothEngines } from '../support/graphs.ts';
import { deleteTalks, putSpeakers, putTalks } from './statements.ts';

const TEXTS: Readonly<Record<string, string>> = {
  t1: 'Non-convex optimization AND the art of not giving up',
  t2: 'Convex sets: a gentle introduction',
  t3: 'Über Schrödinger-Operatoren (in Göttingen)',
  t4: 'To be or not to be: decision theory',
  t5: 'x_1 and 3.5 * y^2 – "quoted" (brackets) ~ tilde? title:foo',
  t6: 'Convex, convex, convex functions and non-smooth sets',
  t7: '',
};

const QUESTIONS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['convex'], ['t1', 't2', 't6']],
  [
    ['convex', 'sets'],
    ['t2', 't6'],
  ],
  [
    ['sets', 'convex'],
    ['t2', 't6'],
  ],
  [['non-convex'], ['t1', 't6']],
  [
    ['non', 'convex'],
    ['t1', 't6'],
  ],
  [['and'], ['t1', 't5', 't6']],
  [['not'], ['t1', 't4']],
  [['or', 'not'], ['t4']],
  [['AND', 'OR', 'NOT'], []],
  [['schrodinger'], ['t3']],
  [['Schrödinger', 'GÖTTINGEN'], ['t3']],
  [['the', 'of'], ['t1']],
  [['1', '3', '5'], ['t5']],
  [['foo'], ['t5']],
  [['title:foo'], ['t5']],
  [['con*'], []],
  [['conv'], []],
  [['"convex'], ['t1', 't2', 't6']],
  [['convex~2', 'sets^3'], []],
  [['nowhere'], []],
  [['convex', 'nowhere'], []],
  [['\\', '('], []],
  [[''], []],
  [[], []],
];

/** What is typed, the talks that it finds and the speakers. */
const TYPED: readonly (readonly [text: string, talks: readonly string[], speakers: readonly string[]])[] = [
  ['conv', ['t1', 't2', 't6'], []],
  ['conv ', [], []],
  ['convex func', ['t6'], []],
  ['CONVÉX opt', ['t1'], []],
  ['non-convex optimisation', ['t1'], []],
  ['optimisation ', ['t1'], []],
  // In talks no slip is forgiven.
  ['convxe sets', [], []],
  ['schrod', ['t3'], ['p1']],
  ['schrödinger', ['t3'], ['p1']],
  ['schrodnger', [], ['p1']],
  ['shcrodinger', [], ['p1']],
  // One of several is the same word.
  ['schrodingers', ['t3'], ['p1']],
  ['schodingr', [], []],
  ['li', [], ['p2', 'p3']],
  ['l', [], []],
  ['liu wei', [], ['p2']],
  ['lina wei', [], ['p3']],
  ['*', [], []],
  ['conv* OR', [], []],
  ['title:foo', ['t5'], []],
  ['foo~ && || !', ['t5'], []],
  ['"convex sets', ['t2', 't6'], []],
  ['con\\', [], []],
  ['', [], []],
];

describeOnBothEngines('search as people type', (openFresh) => {
  it('finds words that begin so, in any spelling, and names with a slip', async () => {
    const graph = await openFresh();
    await putTexts(graph, TEXTS);
    const names = { p1: 'Erwin Schrödinger', p2: 'Liu Wei', p3: 'Lina Wei' };
    const rows = Object.entries(names).map(([id, text]) => ({ id, properties: { searchText: foldText(text) } }));
    await graph.write((transaction) => transaction.run(putSpeakers, { rows }));
    for (const [text, talks, speakers] of TYPED) {
      const { typed } = typedOf(text);
      const found = [await graph.searchTyped('Talk', typed, 50), await graph.searchTyped('Speaker', typed, 50)];
      expect({ text, found: found.map((ids) => [...ids].sort()) }).toEqual({ text, found: [talks, speakers] });
    }
    await putTexts(graph, { t8: 'Contours, written later' });
    expect(await graph.searchTyped('Talk', typedOf('contou').typed, 5)).toEqual(['t8']);
  });
});

describeOnBothEngines('search', (openFresh) => {
  it('finds what holds all of the words, whatever they are', async () => {
    const graph = await openFresh();
    await putTexts(graph, TEXTS);
    for (const [words, ids] of QUESTIONS) {
      expect({ words, ids: [...(await graph.search('Talk', words, 50))].sort() }).toEqual({ words, ids });
    }
  });

  it('follows changes and deletions, and nothing of a write that failed', async () => {
    const graph = await openFresh();
    await putTexts(graph, { t1: 'first words', t2: 'other words' });
    await putTexts(graph, { t1: 'changed text' });
    expect(await graph.search('Talk', ['first'], 5)).toEqual([]);
    expect(await graph.search('Talk', ['changed'], 5)).toEqual(['t1']);
    await graph.write((transaction) => transaction.run(deleteTalks, { ids: ['t2'] }));
    expect(await graph.search('Talk', ['words'], 5)).toEqual([]);
    const failing = graph.write(async (transaction) => {
      await transaction.run(putTalks, { rows: [{ id: 't3', properties: { searchText: 'pending' } }] });
      throw new RangeError('on purpose');
    });
    await expect(failing).rejects.toThrow('on purpose');
    expect(await graph.search('Talk', ['pending'], 5)).toEqual([]);
  });

  it('gives at most as many as asked for, and only of the label', async () => {
    const graph = await openFresh();
    await putTexts(graph, TEXTS);
    const rows = [{ id: 'p1', properties: { searchText: 'convex' } }];
    await graph.write((transaction) => transaction.run(putSpeakers, { rows }));
    expect(await graph.search('Talk', ['convex'], 2)).toHaveLength(2);
    expect(await graph.search('Talk', ['convex'], 0)).toEqual([]);
    expect(await graph.search('Speaker', ['convex'], 5)).toEqual(['p1']);
    expect(await graph.search('Series', ['convex'], 5)).toEqual([]);
  });

  it('finds the few that hold two frequent words, among many that hold one', async () => {
    const graph = await openFresh();
    const texts: Record<string, string> = {};
    for (let number = 0; number < 4000; number += 1)
      texts[`t${number}`] = number % 2 ? 'odd odd odd' : 'even even even';
    const both =
      'odd and even words, far down in the ranking because this text is so much longer than those of the others';
    for (const id of ['t17', 't170', 't1700']) texts[id] = both;
    await putTexts(graph, texts);
    expect([...(await graph.search('Talk', ['odd', 'even'], 10))].sort()).toEqual(['t17', 't170', 't1700']);
    expect(await graph.search('Talk', ['odd', 'even'], 2)).toHaveLength(2);
  });
});

async function putTexts(graph: Graph, texts: Readonly<Record<string, string>>): Promise<void> {
  const rows = Object.entries(texts).map(([id, text]) => ({ id, properties: { searchText: foldText(text) } }));
  await graph.write((transaction) => transaction.run(putTalks, { rows }));
}

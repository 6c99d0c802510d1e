/** Posts are found whatever letters they are printed in, with the words that belong to them. */
import { describe, expect, it } from 'vitest';
import { englishPosts, foreignPosts } from '../../../src/extract/bio/printed-posts.ts';

describe('the posts of a sentence', () => {
  it.each([
    ['She is a Senior Research Fellow at X.', ['Senior Research Fellow']],
    ['now ASSISTANT PROFESSOR and co-founder', ['ASSISTANT PROFESSOR', 'co-founder']],
    ['co-founder and the chief executive officer', ['co-founder and the chief executive officer']],
    ['Professor Emerita and deputy head of it', ['Professor Emerita', 'deputy head']],
    ['a professorial look', []],
    ['her İzmir lecturer', ['lecturer']],
  ])('%s', (text, posts) => {
    const found = englishPosts(text);
    expect(found.map((one) => one[0])).toEqual(posts);
    for (const { index, 0: printed } of found) expect(text.startsWith(printed, index)).toBe(true);
  });

  it.each([
    ['Sie ist Juniorprofessorin in Ulm.', ['Juniorprofessorin']],
    ['MAÎTRE DE CONFÉRENCES à Lyon', ['MAÎTRE DE CONFÉRENCES']],
    ['hoogleraar wiskunde aan de universiteit', ['hoogleraar wiskunde']],
    ['Zij is hoofdbioloog van Artis en rechter-plaatsvervanger in Breda.', ['hoofdbioloog', 'rechter-plaatsvervanger']],
    ['een hoofdzaak, en de plaatsvervanger', []],
  ])('%s', (text, posts) => {
    expect(foreignPosts(text).map((one) => one[0])).toEqual(posts);
  });
});

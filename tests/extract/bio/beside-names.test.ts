/** Whose a post is that stands beside the name of an adviser, a spouse or a co-author. */
import { describe, expect, it } from 'vitest';
import { postsAs } from './posts-as.ts';

describe('a post beside the name of somebody else', () => {
  it.each([
    [
      'She has an MSc from Yale University, where Prof. Olga Marchetti, now head of safety at Siemens, was her mentor, and a BA from Leeds.',
      ['MSc @ Yale University', 'BA @ Leeds'],
    ],
    [
      'Sie promovierte 2007 an der ETH Zürich bei Karl Keller, heute Rektor der Universität Basel.',
      ['PhD (Promotion) @ ETH Zürich'],
    ],
    [
      "Elle a soutenu sa thèse à l'Université de Nantes sous la direction de Paul Mercier, actuellement professeur à l'EPFL, et fut postdoctorante à l'Université de Genève.",
      ['PhD (thèse) @ Université de Nantes', 'postdoctorante @ Université de Genève'],
    ],
    [
      'Se doctoró en la Universidad de Sevilla con Luis Ferrer, actual rector de la Universidad de Cantabria.',
      ['PhD (doctorado) @ Universidad de Sevilla'],
    ],
    ['Her husband, Karl Byron, is a lecturer at the University of Bath. She was a postdoc at MIT.', ['postdoc @ MIT']],
    ['Ada Byron works on bridges. Three of her former students are now lecturers at Lund University.', []],
    ['Ada Byron arbeitet zu Brücken. Zwei ihrer Doktoranden sind heute Professoren an der ETH Zürich.', []],
    ['She supervised two theses, one of whose authors is now a lecturer at Lund University.', []],
    [
      'She had four students, one of whom, Paul Stein, is now a reader at Lund University, and is a professor at Yale University.',
      ['professor @ Yale University'],
    ],
    ['She sings with her husband, who is a lecturer at Lund University.', []],
    ['She clerked for Judge Holm, who had been a professor at Lund University.', []],
    ["Elle parlera aux côtés d'Anne Mercier, professeure à l'EPFL.", []],
    ['My brother, Paul Stein, is a surgeon at the Mayo Clinic. I was a postdoc at MIT.', ['postdoc @ MIT']],
  ])('is no post of hers: %s', (text, expected) => expect(postsAs('Ada Byron', text)).toEqual(expected));

  it.each([
    [
      'She was a postdoc with Anna Holm at Lund University, then a lecturer at Uppsala University.',
      ['postdoc @ Lund University', 'lecturer @ Uppsala University'],
    ],
    [
      'She worked with Anna Holm at Lund University, and is now a lecturer at Uppsala University.',
      ['lecturer @ Uppsala University'],
    ],
    ['She is a physicist from Ghana who was a postdoc at Lund University.', ['postdoc @ Lund University']],
    [
      'Two of her posts were lecturer at Lund University and reader at Uppsala University.',
      ['lecturer @ Lund University', 'reader @ Uppsala University'],
    ],
  ])('is hers where the sentence goes on: %s', (text, expected) =>
    expect(postsAs('Ada Byron', text)).toEqual(expect.arrayContaining(expected)),
  );
});

/** Posts as ordinary lives tell them: parts of a house led, houses founded and then directed, and what beside them is no post. */
import { describe, expect, it } from 'vitest';
import { postsAs } from './posts-as.ts';

const posts = (text: string) => postsAs('Ada Byron', text);

describe('parts of a house', () => {
  it.each([
    [
      'Ada Byron is an associate professor at Purdue University in the Weaving Institute and is the director of the TWINE lab.',
      ['associate professor @ Purdue University', 'director @ Purdue University'],
    ],
    [
      'Ada Byron is a reader at Lund University. From 1991 to 1995, she headed the Textiles Directorate at NASA.',
      ['reader @ Lund University', 'head of the Textiles Directorate @ NASA'],
    ],
    [
      'Ada Byron is a reader at Lund University. She has served as Interim Head of the School of Textiles, and Director of the Loom Institute.',
      ['reader @ Lund University', 'Interim Head @ Lund University', 'Director @ Loom Institute'],
    ],
    [
      'Before that, Ada Byron was the Director of the Center for Looms, Associate Department Head in TEX, and co-director of the Philips Yarn Laboratory at UCL.',
      ['Director @ UCL', 'Associate Department Head @ UCL', 'co-director @ UCL'],
    ],
    [
      'Ada Byron is Distinguished Professor and former Dean of the College of Crafts at Yale University.',
      ['Distinguished Professor @ Yale University', 'Dean @ Yale University'],
    ],
    [
      'Ada Byron is a professor and former chair of the Department of Looms at Yale University.',
      ['professor @ Yale University', 'chair @ Yale University'],
    ],
    [
      'Ada Byron was Deputy Director of the Woven Systems Office at the Defense Advanced Research Projects Agency.',
      ['Deputy Director @ Defense Advanced Research Projects Agency'],
    ],
    [
      'Ada Byron was Director of Strategy at the Department for Transport and Deputy Director in the Cabinet Office.',
      ['Director of Strategy @ Department for Transport', 'Deputy Director @ Cabinet Office'],
    ],
    [
      'Ada Byron is Professor of Botany, Director of the Loom Center, and Associate Dean of Arts at Yale University.',
      [
        'Professor of Botany @ Yale University',
        'Director @ Yale University',
        'Associate Dean of Arts @ Yale University',
      ],
    ],
  ])('belong to it: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});

describe('who founded a house', () => {
  it.each([
    [
      'Ada Byron is a professor at the University of Rochester. In 1984, she founded Rochester’s Silent Loom Laboratory and was its director until 1991.',
      [
        'professor @ University of Rochester',
        'founder @ University of Rochester',
        'director @ University of Rochester',
      ],
    ],
    [
      'Ada Byron is a reader at Lund University. She is a member of the Royal Yarn Society and was its president in 2010.',
      ['reader @ Lund University', 'president @ Royal Yarn Society'],
    ],
  ])('may have led it: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});

describe('firms', () => {
  it.each([
    [
      'Ada Byron was a researcher at Philips and, for two years, a loom engineer at B127 Systems.',
      ['researcher @ Philips', 'engineer @ B127 Systems'],
    ],
    [
      'Ada Byron is Chief Technology Officer of Loom Optics. Earlier she was a manager at Philips.',
      ['Chief Technology Officer @ Loom Optics', 'manager @ Philips'],
    ],
    [
      'Ada Byron is Chief Technology Officer of Loom Optics, which she co-founded in 2016.',
      ['Chief Technology Officer @ Loom Optics', 'co-founder @ Loom Optics'],
    ],
  ])('are found: %s', (text, expected) => expect(posts(text)).toEqual(expected));
});

describe('no post', () => {
  it.each([
    'Honors include the NSF Loom award in 2011, membership in the 2012 Young Weavers Study Group, and a medal.',
    'She is a Fellow of the Royal Society and a recipient of the Warp Fellowship.',
    'She is a member of the National Textile Board.',
    'She was a member of the Nordic Committee on Looms.',
    'Her former students include professors at Yale University and a director at Philips.',
    'She was named Teacher of the Year at Yale University.',
  ])('is told by: %s', (text) =>
    expect(posts(`Ada Byron is a reader at Lund University. ${text}`)).toEqual(['reader @ Lund University']),
  );
});

it('reads on behind who advised somebody', () =>
  expect(
    posts(
      'She received her Ph.D. from Yale University, advised by Jane Doe, her M.Sc. from Lund University and her B.Sc. from the University of Kent.',
    ),
  ).toEqual(['Ph.D. @ Yale University', 'M.Sc. @ Lund University', 'B.Sc. @ University of Kent']));

it('reads on over empty lines between the lines of one sentence', () =>
  expect(
    posts(
      'Ada Byron is a reader at Lund University.  Before coming\n\nto Lund in 2004, she was on the faculty of Indiana\n\nUniversity, and she was a guest researcher\n\nat Philips in 2011.  She likes looms.',
    ),
  ).toEqual(['reader @ Lund University', 'faculty member @ Indiana University', 'guest researcher @ Philips']));

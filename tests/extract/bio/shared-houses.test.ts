/** Which house a post is held at where two posts, two fields or two houses share words. */
import { expect, it } from 'vitest';
import { postsAs } from './posts-as.ts';

it.each([
  [
    'Ada Byron was a postdoctoral researcher in the Division of Applied Physics and a member of the Light Initiative at Brown University.',
    ['postdoctoral researcher @ Brown University', 'member @ Brown University'],
  ],
  [
    'Ada Byron is a professor at Lund University, where she is a member of the Committee on Theoretical and Applied Optics.',
    ['professor @ Lund University'],
  ],
  [
    'Ada Byron is a scientist at Google. Before, she was a professor at Lund University. She was associate dean for research at the School of Engineering from 2010 to 2012.',
    ['scientist @ Google', 'professor @ Lund University', 'associate dean for research @ Lund University'],
  ],
  [
    'Ada Byron is a Reader in Biomedical Optics and School Lead in the School of Engineering at Lund University.',
    ['Reader in Biomedical Optics @ Lund University', 'School Lead @ Lund University'],
  ],
  [
    'Ada Byron worked at Varian Instruments as both a chemist and a software developer.',
    ['chemist @ Varian Instruments', 'software developer @ Varian Instruments'],
  ],
  [
    'Before, she honed her skills as a staff scientist at Lund University and an adjunct professor at the University of New Mexico.',
    ['staff scientist @ Lund University', 'adjunct professor @ University of New Mexico'],
  ],
  [
    'Ada Byron is an Amazon Scholar and a full professor at Lund University.',
    ['Amazon Scholar @ Amazon', 'full professor @ Lund University'],
  ],
  [
    "Ada Byron est vice-présidente de la Société Voltaire et professeure à l'Université de Toulouse.",
    ['vice-présidente @ Société Voltaire', 'professeure @ Université de Toulouse'],
  ],
  [
    'Ada Byron is a professor at Lund University and chair of the 2024 loom conference. She was a Distinguished Lecturer of the IEEE Signal Processing Society and is a member of the editorial boards of two journals.',
    ['professor @ Lund University'],
  ],
  [
    'Ada Byron is a Professor of Zoology in the Faculty of Science and of Epidemiology in the Faculty of Medicine, both at Lund University.',
    ['Professor of Zoology @ Lund University', 'Professor of Epidemiology @ Lund University'],
  ],
  [
    'Ada Byron is the Voss Professor of Botany and Professor of Art History at Lund University.',
    ['Voss Professor of Botany @ Lund University', 'Professor of Art History @ Lund University'],
  ],
  [
    'Ada Byron was a fellow at the Curie Research Institute for Optics in Jena and Member of the Isaac Newton Institute.',
    ['fellow @ Curie Research Institute for Optics in Jena', 'Member @ Isaac Newton Institute'],
  ],
  [
    'Ada Byron has been visiting professor at the University of Alaska in Fairbanks, MIT in Cambridge, and Nagoya University.',
    [
      'visiting professor @ University of Alaska in Fairbanks',
      'visiting professor @ MIT',
      'visiting professor @ Nagoya University',
    ],
  ],
  [
    'Ada Byron is a guest professor of Tongji University, Shanghai and Lund University.',
    ['guest professor @ Tongji University', 'guest professor @ Lund University'],
  ],
  [
    'Ada Byron is co-director of the Lake Centre, a joint venture of Lund University and Siemens.',
    ['co-director @ Lake Centre'],
  ],
  [
    'Ada Byron is professor of zoology and founder of Tidewave, and was a postdoc at Lund University.',
    ['founder @ Tidewave', 'postdoc @ Lund University'],
  ],
  [
    'Ada Byron has been a faculty member at Lund University since 1999 and is director of its Lake Centre.',
    ['faculty member @ Lund University', 'director @ Lund University'],
  ],
  ['Ada Byron founded Meadow Analytics, a firm that counts bees.', ['founder @ Meadow Analytics']],
  [
    'Ada Byron was a lecturer at Lund University until 2012 and that year joined Rice University as a reader.',
    ['lecturer @ Lund University', 'reader @ Rice University'],
  ],
  [
    'Ada Byron joined Lund University as a lecturer in 2003 and is now the Voss Professor of Botany.',
    ['lecturer @ Lund University', 'Voss Professor of Botany @ Lund University'],
  ],
  [
    'After leaving Siemens, where she was a researcher, she came to Rice, where she was dean.',
    ['researcher @ Siemens', 'dean @ Rice'],
  ],
])('%s', (text, expected) => expect(postsAs('Ada Byron', text)).toEqual(expected));

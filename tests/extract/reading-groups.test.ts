/** In reading groups those speak who present a paper; the paper says what it is about, and not by its authors. */
import { expect, it } from 'vitest';
import { talksAsRows } from './talks-as-rows.ts';

const rowsOf = async (text: string) => (await talksAsRows(text)).map((row) => row.split(' | ').slice(3).join(' | '));

it.each([
  ['a bracket with authors', 'Eels that remember (A. Quill and Peter Feld, Annals of Salt 2021)'],
  ['authors behind "by"', '"Eels that remember" by A. Quill, P. Feld and E. Lund (ICML 2022)'],
  ['authors and the year before it', 'Quill & Feld (2021), Eels that remember'],
  ['a reference', 'Eels that remember. Quill A, Feld P. J Salt 2020;40:112–125.'],
  ['a note on the draft', 'Eels that remember (own draft, please do not share)'],
])('takes the paper for the title without %s', async (_what, paper) => {
  const text = `Salt reading group\n\nDate: 5 March 2026\nPresenter: Sunil Gupta\nPaper: ${paper}\n\nDate: 12 March 2026\nPresenter: Greta Hall\nPaper: ${paper}\n`;
  expect(await rowsOf(text)).toEqual(['Sunil Gupta | Eels that remember', 'Greta Hall | Eels that remember']);
});

it('takes no address of a paper, and no paper beside a title, for what a talk is called', async () => {
  const head = 'Salt reading group\n\nDate: 5 March 2026\nPresenter: Sunil Gupta';
  expect(await rowsOf(`${head}\nPaper: https://salt.example/eels.pdf\n`)).toEqual(['Sunil Gupta | -']);
  expect(await rowsOf(`${head}\nTitle: Ice that sings\nPaper: Eels that remember\n`)).toEqual([
    'Sunil Gupta | Ice that sings',
  ]);
});

it.each([
  [
    'a label',
    'Title: Eels that remember\nAuthors: Anna Quill, Peter Feld\nPresented by: Sunil Gupta\nDate: 5 March 2026\n',
  ],
  [
    'a label for one or several',
    'Title: Eels that remember\nAuthor(s): Anna Quill, Peter Feld\nPresented by: Sunil Gupta\nDate: 5 March 2026\n',
  ],
  [
    'a column',
    '| Date | Presenter | Paper | Authors |\n|---|---|---|---|\n| 2026-03-05 | Sunil Gupta | Eels that remember | Quill & Feld |\n',
  ],
  [
    'a sentence',
    'The salt reading group meets on 5 March 2026 at noon: Sunil Gupta will present the article “Eels that remember” by A. Quill and P. Feld (Annals of Salt, 2021).\n',
  ],
  [
    'cells with labels',
    'Salt reading group\n\n5 Mar 2026 | presenter: Sunil Gupta | Quill (2021), Eels that remember\n12 Mar 2026 | presenter: Greta Hall | Feld (2020), Ice that sings\n',
  ],
])('takes authors in %s for no speakers', async (_where, text) => {
  expect((await rowsOf(text))[0]).toBe('Sunil Gupta | Eels that remember');
});

/** Sources in LaTeX are read as the text that they print as, with the way back to the source. */
import { expect, it } from 'vitest';
import { identityText } from '../../../src/extract/mapped-text.ts';
import { latexText } from '../../../src/extract/readers/latex-text.ts';
import { withTexLetters } from '../../../src/extract/readers/latex-words.ts';
import { talksAsRows } from '../talks-as-rows.ts';

const printed = (source: string) => latexText(identityText(source))?.text ?? null;

it.each([
  ['breaks of lines', '\\begin{center}\nSalt\\\\[1ex] and\nsand\n\\end{center}', 'Salt\nand sand'],
  ['accents and signs', "\\section*{S\\o ren Dvo\\v{r}\\'ak -- 50\\% ``salt''}", '## Søren Dvořák – 50% “salt”'],
  ['formulas as they are', '\\section{On $x_{1} \\\\ y$}', '## On $x_{1} \\\\ y$'],
  ['what is no comment', '\\section{Salt}% not this\n\n5\\% \\& sand', '## Salt\n\n5% & sand'],
  ['rows of tables', '\\begin{tabular}{ll}\\hline\n4 May & \\textbf{Salt}\\\\\n\\end{tabular}', '4 May | Salt'],
  ['items', '\\begin{itemize}\n\\item[9:00] Salt\n\\item Sand\n\\end{itemize}', '- 9:00 Salt\n- Sand'],
  [
    'what is set up',
    '\\documentclass{article}\\usepackage[x]{y}\n\\begin{document}\n\\noindent Salt\\vskip 1cm\n\\end{document}',
    'Salt',
  ],
  ['groups that never close', '\\section{Salt \\textbf{and', '## Salt and'],
])('prints %s', (_what, source, text) => {
  expect(printed(source)).toBe(text);
});

it('takes nothing for a comment where the lines of a source are lost', () => {
  const rest = 'We count eels. '.repeat(30).trim();
  expect(printed(`% programme \\section*{Salt} ${rest}`)).toBe(`% programme\n\n## Salt\n\n${rest}`);
});

it('takes a text that only speaks of commands for no source', () => {
  expect(printed('Anna Quill on \\emph and \\textbf\n4 May 2026')).toBeNull();
  expect(printed('Anna Quill\nAbstract: We show\n\\begin{itemize}\n\\item eels\n\\end{itemize}\n')).toBeNull();
});

it('reads commands that are called like labels, and commands with several groups', async () => {
  const labelled =
    '\\begin{talk}\n\\speaker{Anna Quill}\n\\title{Eels that remember}\n\\date{4 May 2026, 15:15}\n\\room{HG 43}\n\\end{talk}\n';
  expect(await talksAsRows(labelled)).toEqual(['2026-05-04 | 15:15 | HG 43 | Anna Quill | Eels that remember']);
  const blocks =
    '\\title{Salt Day}\n\\date{4 May 2026}\n\\maketitle\n\\talk{10:00}{Anna Quill}{Lund University}{Eels that remember}\n\\talk{11:30}{Peter Feld}{Ghent University}{Ice that sings}\n';
  expect(await talksAsRows(blocks)).toEqual([
    '2026-05-04 | 10:00 | - | Anna Quill | Eels that remember',
    '2026-05-04 | 11:30 | - | Peter Feld | Ice that sings',
  ]);
});

it('sets the accents of names in plain texts, and none in formulas or behind quotes', () => {
  const lettered = (text: string) => withTexLetters(identityText(text)).text;
  expect(lettered("Dr.~Jos\\'e Mart{\\'\\i}nez and Erd\\H{o}s")).toBe('Dr. José Martínez and Erdős');
  expect(lettered('$a\\"u$ and \\"Eels\\"')).toBe('$a\\"u$ and \\"Eels\\"');
});

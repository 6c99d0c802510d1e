/** The commands of LaTeX by what they do to the text in their groups. */

import { wordsOf } from '../../text/word-list.ts';

/** Commands that print nothing, with whatever stands in the groups behind them. */
export const SILENT = new Set(wordsOf`
  usepackage documentclass newcommand renewcommand providecommand newenvironment def let setlength addtolength setcounter addtocounter
  includegraphics label ref cite pagestyle thispagestyle pagenumbering rule color footnote thanks index bibliography
  bibliographystyle input include geometry hypersetup newtheorem theoremstyle vskip hskip parskip parindent setmainfont
  selectlanguage definecolor fontsize hrule cline cmidrule arraystretch
`);
/** Of these only the last group is printed. */
export const LAST_ONLY = new Set(
  wordsOf`textcolor href colorbox parbox makebox framebox raisebox multicolumn multirow scalebox resizebox`,
);
/** Commands that end a paragraph, or a line. */
export const PARAGRAPHS = new Set(
  wordsOf`par bigskip medskip smallskip newpage clearpage pagebreak maketitle vspace vfill tableofcontents`,
);
export const LINES = new Set(wordsOf`newline linebreak tabularnewline`);
/** Commands that say how their group looks. */
export const TIGHT = new Set(
  wordsOf`textbf textit emph textsc textrm textsf texttt textsl textup textmd underline mbox hbox text uppercase url`,
);
export const HEADING = /^(?:part|chapter|section|(?:sub){1,2}section|paragraph)$/;
/** What begins a document says what it is called, not a talk. */
export const OF_DOCUMENT = new Set(wordsOf`title date author subtitle`);

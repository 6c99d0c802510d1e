/**
 * What is done to a page before it is read, one step after another.
 *
 * A step over the text parts what is run together and takes out what is none of its words; a step over the lines says of a
 * line what those around it say. To add one, write it in a file of its own and put it into its list: most leave pages that
 * are not their concern as they are.
 */

import type { Line } from '../line.ts';
import type { MappedText } from '../mapped-text.ts';
import type { DocumentLink } from '../readers/html-text.ts';
import { withTexLetters } from '../readers/latex-words.ts';
import { withAskedLabels } from './asked-labels.ts';
import { withBioHeadings } from './bio-headings.ts';
import { withJoinedRows } from './broken-rows.ts';
import { withCalledNames } from './called-names.ts';
import { withoutCaptions } from './captions.ts';
import { withCellsOnLines } from './cells-of-one-column.ts';
import { withEvenSpaces, withoutMarkdown, withShortBlanks } from './cleaning.ts';
import { withSlashedDays } from './dashed-days.ts';
import { withoutDatelines } from './datelines.ts';
import { withDayBoxes } from './day-boxes.ts';
import { withDaysFromMail } from './days-from-mail.ts';
import { withDaysOfMonthHead } from './days-of-month-head.ts';
import { withoutDaysSaidAgain } from './days-said-again.ts';
import { withDisplayFormulas } from './display-formulas.ts';
import { withDottedDays } from './dotted-days.ts';
import { withEveningHours } from './evening-hours.ts';
import { withFrontMatter } from './front-matter.ts';
import { withIsoTimes } from './iso-times.ts';
import { withLabelColumns } from './label-columns.ts';
import { withoutMarkdownExtras } from './markdown-extras.ts';
import { withMarksOnLines } from './marks-in-lines.ts';
import { withDaysOfMonthGrid } from './month-grids-in-lines.ts';
import { withNamesBelowDefences } from './names-below-defences.ts';
import { withNamesInOrder } from './names-in-capitals.ts';
import { withNamesOfContacts } from './names-of-contacts.ts';
import { withoutNeighbourLinks } from './neighbour-links.ts';
import { withoutPictures } from './pictures.ts';
import { withoutReleaseDay } from './release-days.ts';
import { withRoomsApart } from './rooms-behind-hours.ts';
import { withRulesOnLines } from './rules-in-lines.ts';
import { withMarkedStandings } from './shouted-standings.ts';
import { withoutGapsInLists } from './spaced-lists.ts';
import { withStandingsAbove } from './standings-above.ts';
import { withStoppedHours } from './stopped-hours.ts';
import { withTitlesBeforeNames } from './titles-above-names.ts';
import { withTitlesBehindOn } from './titles-behind-on.ts';
import { withUnderlinedHeadings } from './underlined-headings.ts';
import { withPartedHours } from './unparted-hours.ts';
import { withoutUnusualRemarks } from './unusual-remarks.ts';
import { withoutChapters } from './video-pages.ts';
import { withWeekdaysOfHead } from './weekdays-of-head.ts';
import { withWordsJoined } from './words-on-lines.ts';

type TextStep = (mapped: MappedText) => MappedText;
type LineStep = (lines: readonly Line[]) => readonly Line[];

/** While the marks of Markdown still say what is a heading, a picture or a table. */
const MARKED_UP: readonly TextStep[] = [
  withoutPictures,
  withCellsOnLines,
  withJoinedRows,
  withFrontMatter,
  withUnderlinedHeadings,
];

const WRITTEN: readonly TextStep[] = [
  withoutDatelines,
  withRulesOnLines,
  withMarksOnLines,
  withTexLetters,
  withDaysOfMonthGrid,
  withWordsJoined,
  withTitlesBeforeNames,
  withIsoTimes,
  withStoppedHours,
  withPartedHours,
  withRoomsApart,
  withDisplayFormulas,
  withLabelColumns,
  withAskedLabels,
  withEvenSpaces,
  withoutUnusualRemarks,
  withShortBlanks,
  withSlashedDays,
  withDottedDays,
  withNamesInOrder,
  withNamesBelowDefences,
  withCalledNames,
  withTitlesBehindOn,
  withStandingsAbove,
  withMarkedStandings,
  withDayBoxes,
];

/** Lines that are none of the page's own words, and days that are none of a talk. */
const OWN_LINES: readonly LineStep[] = [
  withoutCaptions,
  withoutChapters,
  withoutReleaseDay,
  withoutNeighbourLinks,
  withoutDaysSaidAgain,
];

/** What a line leaves out because one above it has said it. */
const LINES_AROUND: readonly LineStep[] = [
  withEveningHours,
  withDaysOfMonthHead,
  withWeekdaysOfHead,
  withNamesOfContacts,
];

/** After all days are known. */
const LAST: readonly LineStep[] = [withBioHeadings, withoutGapsInLists];

function inOrder<T>(steps: readonly ((value: T) => T)[], value: T): T {
  return steps.reduce((done, step) => step(done), value);
}

/** The text without its markup, and the links that were part of it. */
export function plainText(mapped: MappedText): {
  readonly mapped: MappedText;
  readonly links: readonly DocumentLink[];
} {
  const bare = withoutMarkdownExtras(inOrder(MARKED_UP, mapped));
  const plain = withoutMarkdown(inOrder(WRITTEN, bare.mapped));
  return { mapped: plain.mapped, links: [...bare.links, ...plain.links] };
}

/** The lines that are of the page itself. */
export function ownLines(lines: readonly Line[]): readonly Line[] {
  return inOrder(OWN_LINES, lines);
}

/** The same lines with what those around them say; `sentOn` is the day of the mail they are from. */
export function linesInContext(lines: readonly Line[], sentOn: string | null): readonly Line[] {
  const told = inOrder(LINES_AROUND, lines);
  return inOrder(LAST, sentOn === null ? told : withDaysFromMail(told, sentOn));
}

/** Reads the lines of a page beside its tables: the talks of a programme, and what is told of them further down. */

import { foldText } from '../../text/fold.ts';
import { withoutSignatures, withoutSigner } from '../assign/signatures.ts';
import type { Draft } from '../draft.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { splitCalledOff } from './called-off.ts';
import { newMemory, type PageMemory } from './choose.ts';
import { addContents, splitContents } from './contents.ts';
import { addDetails, splitDetails } from './details.ts';
import { splitFurther } from './further-meetings.ts';
import { addKeyed, addTexts, splitKeyed } from './keyed-abstracts.ts';
import { areFuller, headOf, partsByTime } from './parts-by-time.ts';
import type { Pattern } from './patterns.ts';
import { withoutRelated } from './related.ts';
import { textsBehindKeys } from './texts-behind-keys.ts';
import { splitTrial } from './trial-lectures.ts';
import { readInWindows } from './windows.ts';

interface LinesContext {
  /** The talks of the tables of the page. */
  readonly tables: readonly Draft[];
  readonly patterns: readonly Pattern[];
  /** What has been read of the lines, which several attempts ask for. */
  readonly memory: PageMemory;
}

interface LinesReading {
  readonly header: readonly Line[];
  readonly drafts: readonly Draft[];
}

/** Lines that tell more of talks announced elsewhere on the page, taken apart from the others. */
interface Apart {
  readonly rest: readonly Line[];
  /** Adds them to the talks of the rest; false, and nothing done, where they do not fit. */
  readonly addTo: (talks: readonly Draft[]) => boolean;
}

type Split = (page: Page, lines: readonly Line[], context: LinesContext) => Apart | null;

/** What is tried in this order, each on what those before have left. */
const SPLITS: readonly Split[] = [keyedAbstracts, textsBelow, contentsAbove, detailsBelow];

/** The talks of lines, those of tables not among them. */
export function readSections(page: Page, all: readonly Line[], given: Omit<LinesContext, 'memory'>): LinesReading {
  const context = { ...given, memory: newMemory() };
  const { rest: own, settle } = splitCalledOff(page, withoutSigner(page, withoutSignatures(withoutRelated(all))));
  const { rest, further, takeHours } = splitFurther(page, own);
  const reading = readBesideTrial(page, rest, context) ?? readApart(page, rest, { context, splits: SPLITS });
  takeHours(reading.drafts);
  const drafts = [...reading.drafts, ...further];
  return { header: reading.header, drafts: [...drafts, ...settle([...context.tables, ...drafts])] };
}

/** The defence of a thesis and the trial lecture before it, or null where the lines are not of one. */
function readBesideTrial(page: Page, lines: readonly Line[], context: LinesContext): LinesReading | null {
  const trial = splitTrial(page, lines);
  if (!trial) return null;
  const { header, drafts } = readApart(page, trial.rest, { context, splits: SPLITS });
  const [defence, another] = drafts;
  if (!defence || another) return null;
  const lecture = trial.lectureBeside(defence);
  return { header, drafts: lecture ? [defence, lecture] : drafts };
}

/** The talks of the lines beside those that a split takes apart, or of all of them where what it took does not fit. */
function readApart(
  page: Page,
  lines: readonly Line[],
  { context, splits }: { readonly context: LinesContext; readonly splits: readonly Split[] },
): LinesReading {
  const [split, ...others] = splits;
  if (!split) return withRepeated(page, lines, context);
  const read = (some: readonly Line[]) => readApart(page, some, { context, splits: others });
  const apart = split(page, lines, context);
  if (!apart) return read(lines);
  const reading = read(apart.rest);
  return apart.addTo(reading.drafts) ? reading : read(lines);
}

/** Abstracts below the talks that say whose they are. */
function keyedAbstracts(page: Page, lines: readonly Line[], { tables }: LinesContext): Apart | null {
  const { rest, keyed } = splitKeyed(lines);
  return keyed.length === 0 ? null : { rest, addTo: (talks) => addKeyed(page, [...tables, ...talks], keyed) };
}

/** Texts below a list that begin with the number, speaker or title of a talk. */
function textsBelow(page: Page, lines: readonly Line[], { tables }: LinesContext): Apart | null {
  const texts = lines.length > MOST_LINES ? [] : textsBehindKeys(page, lines);
  if (texts.length === 0) return null;
  const taken = new Set(texts.flatMap((text) => text.lines));
  const rest = lines.filter((line) => !taken.has(line));
  return { rest, addTo: (talks) => addTexts(page, [...tables, ...talks], texts) };
}

/** The contents of a digest. */
function contentsAbove(page: Page, lines: readonly Line[], context: LinesContext): Apart | null {
  // What is told of the talks of a table is added to them, and could not be taken back.
  const split = context.tables.length > 0 ? null : splitContents(lines);
  return (
    split && {
      rest: split.rest,
      addTo: (talks) => addContents(talks, readMain(page, split.contents, context).drafts),
    }
  );
}

/** Sections below a programme that name its talks. */
function detailsBelow(page: Page, lines: readonly Line[], { tables }: LinesContext): Apart | null {
  const { main, details, least } = splitDetails(lines, { isBelowTable: tables.length > 0 });
  const told = { details, least };
  return { rest: main, addTo: (talks) => details.length === 0 || addDetails(page, [...tables, ...talks], told) };
}

/** A programme whose titles come again below as headings: from the first of them on, the page tells more of its talks. */
function withRepeated(page: Page, lines: readonly Line[], context: LinesContext): LinesReading {
  const programme = readMain(page, lines, context);
  const known = [...context.tables, ...programme.drafts];
  if (known.length < 2 || lines.length > MOST_LINES) return programme;
  const titles = firstTitles(known);
  const at = repeatedAt(page, lines, titles);
  if (at < 0) return programme;
  const above = readMain(page, lines.slice(0, at), context);
  if (above.drafts.length + context.tables.length < known.length - doublesAmong(known)) return programme;
  addDetails(page, [...context.tables, ...above.drafts], { details: lines.slice(at), least: 1 });
  return above;
}

/** How many have the title of one before them, and no day of their own. */
function doublesAmong(known: readonly Draft[]): number {
  const firsts = new Map<string, Draft>();
  return known.filter((draft) => {
    if (draft.title === null) return false;
    const title = foldText(draft.title.value);
    const first = firsts.get(title);
    if (!first) firsts.set(title, draft);
    return first !== undefined && (draft.day === null || isOfDay(draft, first));
  }).length;
}

function isOfDay({ day }: Draft, first: Draft): boolean {
  return day?.type === 'read' && first.day?.type === 'read' && day.reading === first.day.reading;
}

/** The titles with the places where they stand first. */
function firstTitles(known: readonly Draft[]): ReadonlyMap<string, Span | null> {
  const titles = new Map<string, Span | null>();
  for (const { title, titlePassage } of known)
    if (title && !titles.has(foldText(title.value))) titles.set(foldText(title.value), titlePassage);
  return titles;
}

/** The first line below all talks that is a title of theirs again. */
function repeatedAt(page: Page, lines: readonly Line[], titles: ReadonlyMap<string, Span | null>): number {
  const passages = [...titles].flatMap(([title, passage]) => (passage && title.length >= LEAST_TITLE ? [passage] : []));
  const lastStart = Math.max(...passages.map(({ start }) => start));
  return lines.findIndex((line) => {
    const lead = line.label?.keys.includes('title') ? line.label.valueStart : 0;
    const own =
      line.start > lastStart && line.text.length < LONGEST_TITLE
        ? titles.get(foldText(line.text.slice(lead)))
        : undefined;
    return own != null && own.end < line.start && line.start < page.text.length;
  });
}

const LEAST_TITLE = 15;
const LONGEST_TITLE = 300;
/** A page of more lines is an archive of announcements, whose titles come again in announcements of their own. */
const MOST_LINES = 3_000;

function readMain(page: Page, lines: readonly Line[], context: LinesContext): LinesReading {
  const whole = readAlike(page, lines, context);
  const parts = partsByTime(lines);
  if (parts.length < 2) return whole;
  const readings = parts.map((part) => readAlike(page, part, context));
  const drafts = readings.map((reading) => reading.drafts);
  if (!areFuller(drafts, whole.drafts)) return whole;
  return { header: headOf(parts[0] ?? [], readings[0]?.header ?? []), drafts: drafts.flat() };
}

/** The talks of lines that are set in one way. */
function readAlike(page: Page, lines: readonly Line[], context: LinesContext): LinesReading {
  const reading = lines.length > 0 ? readInWindows(page, lines, context) : null;
  const drafts = reading?.drafts ?? [];
  return {
    header: reading?.header ?? [],
    drafts: context.tables.length > 0 ? drafts.filter(isSureBesideTable) : drafts,
  };
}

/** Beside a table, running text is mostly its introduction: only surely read talks of it count. */
function isSureBesideTable({ title, isUntitled, day, people, abstract }: Draft): boolean {
  const isSure = (rule: string) =>
    rule.endsWith('/label') || (abstract !== null && rule !== 'speaker/bio' && rule !== 'speaker/within');
  // A list of days beside a table: "6 March – Ada Byron (Turin)".
  const isNamed =
    (isUntitled || title !== null) &&
    day !== null &&
    people.some(
      ({ name, affiliations }) =>
        (name.rule === 'speaker/entry' || name.rule === 'speaker/label') && affiliations.length > 0,
    );
  return isNamed || (title !== null && people.some(({ name }) => isSure(name.rule)));
}

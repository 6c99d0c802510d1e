/** Takes the labelled lines of a talk with what stands below the labels, and leaves the others. */

import { type Draft, speakersOf } from '../draft.ts';
import { trimSpan } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { affiliationSpans } from '../parsers/affiliations.ts';
import { bioScore } from '../parsers/bio-likeness.ts';
import { isClosing, saysHour } from '../parsers/closing-notices.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { isMissingText, isNoText } from '../parsers/no-texts.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { personScore } from '../parsers/person-score.ts';
import { isCourtesy, isNotice, isOfNextMeeting, isUntitled } from '../parsers/phrases.ts';
import { isOnline } from '../parsers/place-names.ts';
import { isRolePhrase } from '../parsers/post-phrases.ts';
import { isTextBehindItems } from './advisers.ts';
import { leaveTextBehind, takeOtherHour, withoutRest } from './behind-values.ts';
import { takeBelowName } from './below-name.ts';
import { tellsAnew } from './days.ts';
import { isHeadingOfAll, isOfSeries } from './headings-of-all.ts';
import { putLabelled } from './labelled-fields.ts';
import { meantByLabel } from './meant-by-label.ts';
import { putLocation, putPeople } from './put-fields.ts';
import { putTitle } from './put-title.ts';
import { namesPaper, paperIn } from './read-papers.ts';
import { namesOf, passageOf, type SegmentState } from './segment-state.ts';
import { takeStandingNote } from './standing-notes.ts';
import { abstractStartIn, continuesTitle } from './title-border.ts';

interface Open extends Span {
  readonly key: 'abstract' | 'bio' | 'title' | 'speaker' | 'other';
  /** A text of the series and not of the talk. */
  readonly isSkipped?: boolean;
  /** What the label says, for values that stand below it. */
  readonly keys: readonly LabelKey[];
  /** The label has a value on its own line. */
  readonly isBegun?: boolean;
}

const PARAGRAPH = 150;
const SHORT = 60;
/** Labels above lists of several lines. */
const LISTED = new Set<LabelKey>(['committee', 'adviser', 'coauthor', 'host', 'organiser', 'keywords']);

/** Labels of people who do not speak. */
const OF_OTHERS = new Set<LabelKey>(['committee', 'adviser']);

/** Labels below which no paragraph stands: "REGISTER" above the abstract is a button. */
const SHORT_VALUED = new Set<LabelKey>(['noise', 'link', 'location', 'date', 'time', 'when', 'language', 'series']);

/** Puts the labelled fields into the draft of the segment; the lines that belong to none become its loose ones. */
export function takeLabelledLines(state: SegmentState): void {
  new LabelReader(state).read();
}

class LabelReader {
  readonly #state: SegmentState;
  readonly #page: Page;
  readonly #draft: Draft;
  readonly #seen = new Map<string, number>();
  #open: Open | null = null;
  #last: LabelKey | null = null;

  constructor(state: SegmentState) {
    this.#state = state;
    this.#page = state.page;
    this.#draft = state.draft;
  }

  read(): void {
    for (const line of this.#state.lines) this.#takeLine(line);
    this.#close();
  }

  #takeLine(line: Line): void {
    const { label } = line;
    const inText = this.#open?.key === 'abstract' || this.#open?.key === 'bio';
    if (label && !(inText && isWeak(line))) {
      this.#close();
      this.#takeLabel(line);
      return;
    }
    if (this.#open && this.#continues(this.#open, line)) return;
    this.#close();
    this.#state.loose.push(line);
  }

  #takeLabel(line: Line): void {
    const { label } = line;
    if (!label) return;
    if (isOnline(line.text))
      putLocation(this.#draft, this.#page.ground, line, { rule: 'location/online', confidence: 0.7 });
    const value = { start: Math.min(line.start + label.valueStart, line.end), end: line.end };
    const [key] = label.keys;
    const other = meantByLabel(key, line, this.#state);
    if (other) putLabelled(this.#draft, this.#page, [other], value);
    if (other || (key === 'link' && this.#takePaper(line, value))) return;
    for (const one of label.keys) {
      if (tellsAnew(one, line, this.#draft)) this.#count(one);
    }
    this.#last = key ?? null;
    const hasAbstract = label.keys.includes('abstract');
    if (hasAbstract && isHeadingOfAll(line, this.#state.lines)) return;
    if (label.keys.includes('title') && hasAbstract) this.#titleAndAbstract(value);
    else if (hasAbstract || key === 'bio') {
      const isSkipped = hasAbstract && isOfSeries(line, this.#state.lines);
      this.#open = { key: hasAbstract ? 'abstract' : 'bio', keys: label.keys, ...value, isSkipped };
    } else if (value.end <= value.start) {
      const isOwn = key === 'title' || key === 'speaker';
      this.#open = { key: isOwn ? key : 'other', keys: label.keys, start: line.end, end: line.end };
    } else {
      this.#put(label.keys, key === 'title' ? withoutRest(this.#state, line, value) : value);
      if (label.hasMark && (key === 'noise' || key === 'link')) leaveTextBehind(this.#state, line, value);
      if (key === 'noise') takeOtherHour(this.#state, line, value);
      // Post, institution or further people may stand below.
      if (key === 'speaker' || key === 'title')
        this.#open = { key, keys: label.keys, start: value.start, end: value.end };
      else if (key !== undefined && OF_OTHERS.has(key))
        this.#open = { key: 'other', keys: [key], start: value.start, end: value.end, isBegun: true };
    }
  }

  /** "Paper: On engines (Byron, 2021)" is what a reading group talks about, where nothing else names it. */
  #takePaper(line: Line, value: Span): boolean {
    const { lines } = this.#state;
    if (this.#draft.title || this.#hasTitleLabel() || !namesPaper(line, lines, this.#page.text)) return false;
    const paper = paperIn(this.#page.text, value);
    return (
      paper !== null && putTitle(this.#draft, this.#page.ground, paper, { rule: 'title/of-paper', confidence: 0.85 })
    );
  }

  /** What an event is called is its title only where no label names one. */
  #put(keys: readonly LabelKey[], value: Span): void {
    const { title, titlePassage } = this.#draft;
    putLabelled(this.#draft, this.#page, keys, value);
    if (keys[0] !== 'event' || title || !this.#hasTitleLabel()) return;
    this.#draft.title = title;
    this.#draft.titlePassage = titlePassage;
  }

  #hasTitleLabel(): boolean {
    // A lone "Talk" may be the kind of the page.
    return this.#state.lines.some(({ label, text }) => label?.keys.join() === 'title' && /[\s:]\S|:\s*$/.test(text));
  }

  #count(key: string): void {
    const count = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, count);
    // Speakers may be listed one below the other; after other fields a second one is that of another talk.
    if (count > 1 && (key !== 'speaker' || this.#last !== 'speaker')) this.#state.conflicts++;
  }

  /** Whether a line without a label belongs to the field that is open. */
  #continues(open: Open, line: Line): boolean {
    if (open.key === 'abstract' || open.key === 'bio') return this.#continuesText(open, line);
    if (open.key === 'title' && open.end > open.start) return this.#continuesTitle(open, line);
    if (open.key === 'title') {
      const taken = putTitle(this.#draft, this.#page.ground, line, { rule: 'title/below-label', confidence: 0.92 });
      this.#open = null;
      return taken || this.#draft.isUntitled;
    }
    if (open.key === 'speaker') return this.#continuesSpeaker(open, line);
    if (open.isBegun) return this.#continuesOthers(open, line);
    const isOther = open.keys.every((key) => key === 'series' || key === 'event') && line.dates.length > 0;
    const isText = line.text.length >= PARAGRAPH && open.keys.every((key) => SHORT_VALUED.has(key));
    const isBelow = isTextBehindItems(line, open, this.#state.lines);
    if (isBelow || (line.hasGap && open.end > open.start) || isOther || isText || this.#isLeftEmpty(open, line)) {
      this.#open = null;
      return false;
    }
    putLabelled(this.#draft, this.#page, open.keys, line);
    const isList = open.keys.some((key) => LISTED.has(key));
    this.#open = isList ? { ...open, end: line.end } : null;
    return true;
  }

  /** "Moderator:" above a blank line and what names nobody by two words: a form with nobody in that field. */
  #isLeftEmpty(open: Open, line: Line): boolean {
    const { text } = this.#page;
    const isOfHosts = open.keys.every((key) => key === 'host' || key === 'organiser');
    if (!line.hasGap || open.end > open.start || !isOfHosts || /[.!]$/.test(line.text)) return false;
    const found = readPeopleLine(text, line.start, line.end, { isExpected: true });
    return !found?.people.some(({ name }) => /\s/.test(text.slice(name.start, name.end)));
  }

  /** Below "Committee: Ada Byron, chair" stand the others, a line each. */
  #continuesOthers(open: Open, line: Line): boolean {
    const isPlain = !line.hasGap && line.dates.length === 0 && line.times.length === 0 && line.text.length < PARAGRAPH;
    const found = isPlain ? readPeopleLine(this.#page.text, line.start, line.end, { isExpected: false }) : null;
    if (!found || found.score < 0.5) {
      this.#open = null;
      return false;
    }
    putLabelled(this.#draft, this.#page, open.keys, line);
    return true;
  }

  /** The line below "Title: …" that goes on with it. */
  #continuesTitle(open: Open, line: Line): boolean {
    this.#open = null;
    const first = this.#page.text.slice(open.start, open.end);
    const { titlePassage } = this.#draft;
    const isOwn = titlePassage !== null && titlePassage.start >= open.start && titlePassage.end <= open.end;
    const isPlain = !line.hasGap && line.dates.length === 0 && line.times.length === 0;
    if (!isOwn || !isPlain || !continuesTitle(first, line)) return false;
    this.#draft.title = null;
    putLabelled(this.#draft, this.#page, ['title'], { start: open.start, end: line.end });
    return true;
  }

  #continuesText(open: Open, line: Line): boolean {
    const printed = this.#page.text.slice(open.start, open.end).trim();
    const isEmpty = open.end <= open.start || printed === '';
    if (isEmpty) {
      // "Event lasts an hour" stands below "About this event", above what it is about.
      if (line.text.length < SHORT && isCourtesy(line.text)) return true;
      this.#open = { ...open, start: line.start, end: line.end };
      return true;
    }
    if (line.hasRule || line.isHeading) return false;
    if (line.hasGap && saysHour(line.text)) return false;
    if (line.text.length < PARAGRAPH && (isCourtesy(line.text) || isNoTalk(line.text))) {
      this.#close();
      return true;
    }
    const isDayLine = line.headDate !== null && line.headDate.weekday !== null && line.text.length < SHORT;
    if (line.headDate && line.text.length < 100 && (line.hasGap || (isDayLine && /[.!?…]$/.test(printed))))
      return false;
    if ((line.hasGap || /[.!?…]$/.test(printed)) && isNotice(line.text)) return false;
    if (line.hasGap && (isUntitled(printed) || isClosing(line.text) || isOfNextMeeting(line.text))) return false;
    if (line.hasGap && line.text.length < PARAGRAPH && isNoText(line.text)) return false;
    if (line.hasGap && isAside(line) && /[.!?…]["”»)]?$/.test(printed)) return false;
    if (open.key === 'abstract' && line.hasGap && bioScore(line.text, namesOf(this.#state)) >= 2) {
      this.#close();
      this.#open = { key: 'bio', keys: ['bio'], start: line.start, end: line.end };
      return true;
    }
    this.#open = { ...open, end: line.end };
    return true;
  }

  #continuesSpeaker(open: Open, line: Line): boolean {
    const { text, ground } = this.#page;
    const isFirst = open.start === open.end || speakersOf(this.#draft).length === 0;
    if (!isFirst && ((line.hasGap && !line.isItem) || /^[^(]{2,40}:\s/.test(line.text))) return false;
    const found = readPeopleLine(text, line.start, line.end, { isExpected: isFirst || line.isItem });
    // Below "Panellists:" a name that nobody knows is one beside an institution.
    const isPlaced =
      found?.people.every(({ affiliations }) => affiliations.length > 0) === true && speakersOf(this.#draft).length > 1;
    const isPerson = found !== null && (isFirst || found.score >= (line.isItem || isPlaced ? 0.5 : 0.85));
    if (isPerson && found) {
      putPeople(this.#draft, ground, found, { role: 'SPEAKER', rule: 'speaker/below-label', confidence: 0.95 });
      this.#open = { ...open, end: line.end };
      return true;
    }
    if ((line.isItem || line.indent > 0) && this.#takeItem(line)) return true;
    if (isFirst) {
      this.#open = null;
      return false;
    }
    return takeBelowName(this.#state, line);
  }

  /** "Ada Byron, independent scholar": an item of a list of speakers begins with a name, whatever follows. */
  #takeItem(line: Line): boolean {
    const { text, ground } = this.#page;
    const comma = /^[^,;(–—]{4,60}(?=[,;(–—])/u.exec(line.text)?.[0];
    if (!comma || personScore(comma) < 0.5) return false;
    const found = readPeopleLine(text, line.start, line.start + comma.length, { isExpected: true });
    const [only] = found?.people ?? [];
    if (!found || !only) return false;
    const behind = trimSpan(text, line.start + comma.length + 1, line.end);
    if (isRolePhrase(text.slice(behind.start, behind.end))) {
      only.affiliations = affiliationSpans(text, behind.start, behind.end);
      only.role = behind;
    }
    putPeople(this.#draft, ground, found, { role: 'SPEAKER', rule: 'speaker/below-label', confidence: 0.85 });
    return true;
  }

  #titleAndAbstract(value: Span): void {
    const text = this.#page.text.slice(value.start, value.end);
    if (text.trim() === '') {
      this.#open = { key: 'title', keys: ['title'], start: value.end, end: value.end };
      return;
    }
    const border = abstractStartIn(text);
    const titleEnd = border < 0 ? value.end : value.start + border;
    putTitle(
      this.#draft,
      this.#page.ground,
      { start: value.start, end: titleEnd },
      { rule: 'title/before-abstract', confidence: border < 0 ? 0.8 : 0.85 },
    );
    this.#open = { key: 'abstract', keys: ['abstract'], start: titleEnd, end: value.end };
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    if (!open || open.isSkipped || (open.key !== 'abstract' && open.key !== 'bio') || open.end <= open.start) return;
    const span = { start: open.start, end: open.end };
    if (open.key === 'abstract') {
      if (isMissingText(this.#page.text.slice(open.start, open.end))) return;
      if (this.#state.abstract) this.#state.conflicts++;
      this.#state.abstract ??= span;
    } else if (!takeStandingNote(this.#draft, this.#page, span)) {
      this.#draft.bios.push(passageOf(this.#page, span));
      this.#state.bio ??= span;
    }
  }
}

/** A short line of its own without a full stop: a signature or a heading, no part of a text. */
function isAside(line: Line): boolean {
  return (
    line.text.length < SHORT && !line.isItem && !/[.!?:;,…)\]$]["”»]?$/.test(line.text) && !/[=\\^_$]/.test(line.text)
  );
}

/** Labels that also begin sentences of an abstract ("Note: …", "References: …"). */
function isWeak(line: Line): boolean {
  return (
    line.label !== null &&
    !line.hasGap &&
    line.label.keys.every((key) => key === 'noise' || key === 'role' || key === 'status') &&
    line.text.length > 60
  );
}

/**
 * Reads the lines of one talk: labelled fields first, then the lines that have no label by what they look like.
 *
 * Longer than most files: the steps share the state of one segment, and apart they would pass it around.
 */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { type Draft, emptyDraft, type Passage, speakersOf } from '../draft.ts';
import { textFact } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import type { Line, Page } from '../page.ts';
import { affiliationSpans, isRolePhrase } from '../parsers/affiliations.ts';
import { bioScore, bioStartIn } from '../parsers/bio-likeness.ts';
import { isSeriesName, quotedSpan, readHeadline } from '../parsers/headlines.ts';
import type { LabelKey } from '../parsers/labels.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { isCourtesy, isNoTalk, isPlace, isUntitled } from '../parsers/phrases.ts';
import { putLabelled } from './labelled-fields.ts';
import { readProse } from './prose.ts';
import {
  affiliationFacts,
  placeIn,
  putDay,
  putLocation,
  putPeople,
  putTimes,
  putTitle,
  residues,
} from './put-fields.ts';
import { abstractStartIn } from './title-border.ts';

export interface SegmentHints {
  /** The layout makes a speaker likely on the first line: a list by dates, a programme. */
  readonly expectsPeople: boolean;
  /** Lines that begin with a time are slots of a programme. */
  readonly isProgramme: boolean;
  /** What lines above have told of the talk already. */
  readonly begun?: Draft;
}

export interface SegmentReading {
  readonly draft: Draft;
  /** Fields that came twice: the segment holds more than one talk. */
  readonly conflicts: number;
  /** Lines that no rule took. */
  readonly unexplained: number;
}

type Open =
  | { key: 'abstract' | 'bio'; start: number; end: number }
  | { key: 'title' | 'speaker' | 'other'; start: number; end: number }
  | null;

const PARAGRAPH = 150;
/** Labels above lists of several lines. */
const LISTED = new Set<LabelKey>(['committee', 'adviser', 'host', 'organiser', 'keywords']);

/** The talk of a segment of a page. */
export function readSegment(page: Page, lines: readonly Line[], hints: SegmentHints): SegmentReading {
  return new SegmentReader(page, lines, hints).read();
}

class SegmentReader {
  readonly #page: Page;
  readonly #lines: readonly Line[];
  readonly #hints: SegmentHints;
  readonly #draft: Draft;
  readonly #loose: Line[] = [];
  readonly #paragraphs: Line[] = [];
  readonly #seen = new Map<string, number>();
  #conflicts = 0;
  #unexplained = 0;
  #open: Open = null;
  #abstract: Span | null = null;
  #bio: Span | null = null;

  constructor(page: Page, lines: readonly Line[], hints: SegmentHints) {
    this.#page = page;
    this.#lines = lines;
    this.#hints = hints;
    const first = lines[0];
    const last = lines.at(-1);
    this.#draft = hints.begun ?? emptyDraft(page.ground.mapped.toSource(first?.start ?? 0, last?.end ?? 0));
  }

  read(): SegmentReading {
    for (const line of this.#lines) this.#takeLine(line);
    this.#close();
    this.#readLoose();
    this.#readParagraphs();
    this.#finishPassages();
    return { draft: this.#draft, conflicts: this.#conflicts, unexplained: this.#unexplained };
  }

  #takeLine(line: Line): void {
    const { label } = line;
    const inText = this.#open?.key === 'abstract' || this.#open?.key === 'bio';
    if (label && !(inText && isWeak(line))) {
      this.#close();
      this.#takeLabel(line);
      return;
    }
    if (this.#open && this.#continues(line)) return;
    this.#close();
    this.#loose.push(line);
  }

  #takeLabel(line: Line): void {
    const { label } = line;
    if (!label) return;
    const value = { start: Math.min(line.start + label.valueStart, line.end), end: line.end };
    const [key] = label.keys;
    for (const one of label.keys) {
      if (one === 'title' || one === 'speaker' || one === 'date') this.#count(one);
    }
    const hasAbstract = label.keys.includes('abstract');
    if (label.keys.includes('title') && hasAbstract) {
      this.#titleAndAbstract(value);
      return;
    }
    if (hasAbstract || key === 'bio') {
      this.#open = { key: hasAbstract ? 'abstract' : 'bio', start: value.start, end: value.end };
      return;
    }
    if (value.end <= value.start) {
      this.#open = {
        key: key === 'title' ? 'title' : key === 'speaker' ? 'speaker' : 'other',
        start: line.end,
        end: line.end,
      };
      if (this.#open.key === 'other') this.#pendingKeys = label.keys;
      return;
    }
    putLabelled(this.#draft, this.#page, label.keys, value);
  }

  #pendingKeys: readonly LabelKey[] = [];

  #count(key: string): void {
    const count = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, count);
    if (count > 1 && key !== 'speaker') this.#conflicts++;
    else if (count > 1 && this.#draft.title !== null && (this.#seen.get('title') ?? 0) > 1) this.#conflicts++;
  }

  /** Whether a line without a label belongs to the field that is open. */
  #continues(line: Line): boolean {
    const open = this.#open;
    if (!open) return false;
    if (open.key === 'abstract' || open.key === 'bio') return this.#continuesText(open, line);
    if (open.key === 'title') {
      const taken = putTitle(this.#draft, this.#page.ground, line, { rule: 'title/below-label', confidence: 0.92 });
      this.#open = null;
      return taken || this.#draft.isUntitled;
    }
    if (open.key === 'speaker') return this.#continuesSpeaker(line);
    if (line.hasGap && open.end > open.start) {
      this.#open = null;
      return false;
    }
    putLabelled(this.#draft, this.#page, this.#pendingKeys, line);
    const isList = this.#pendingKeys.some((key) => LISTED.has(key));
    this.#open = isList ? { key: 'other', start: open.start, end: line.end } : null;
    return true;
  }

  #continuesText(open: NonNullable<Open>, line: Line): boolean {
    const isEmpty = open.end <= open.start || this.#page.text.slice(open.start, open.end).trim() === '';
    if (!isEmpty && (line.hasRule || line.isHeading)) return false;
    if (!isEmpty && line.text.length < PARAGRAPH && (isCourtesy(line.text) || isNoTalk(line.text))) {
      this.#close();
      return true;
    }
    if (!isEmpty && line.headDate && line.text.length < 100 && line.hasGap) return false;
    if (open.key === 'abstract' && !isEmpty && line.hasGap && bioScore(line.text, this.#names()) >= 2) {
      this.#close();
      this.#open = { key: 'bio', start: line.start, end: line.end };
      return true;
    }
    if (isEmpty) open.start = line.start;
    open.end = line.end;
    return true;
  }

  #continuesSpeaker(line: Line): boolean {
    const open = this.#open;
    if (!open) return false;
    const before = speakersOf(this.#draft).length;
    if (before === 0 || open.start === open.end) {
      const found = readPeopleLine(this.#page.text, line.start, line.end, { isExpected: true });
      if (found)
        putPeople(this.#draft, this.#page.ground, found, {
          role: 'SPEAKER',
          rule: 'speaker/below-label',
          confidence: 0.95,
        });
      open.end = line.end;
      if (!found) this.#open = null;
      return found !== null;
    }
    return this.#takeBelowName(line);
  }

  #titleAndAbstract(value: Span): void {
    const text = this.#page.text.slice(value.start, value.end);
    if (text.trim() === '') {
      this.#open = { key: 'title', start: value.end, end: value.end };
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
    this.#open = { key: 'abstract', start: titleEnd, end: value.end };
  }

  #close(): void {
    const open = this.#open;
    this.#open = null;
    if (!open || (open.key !== 'abstract' && open.key !== 'bio') || open.end <= open.start) return;
    const span = { start: open.start, end: open.end };
    if (open.key === 'abstract') {
      if (this.#abstract) this.#conflicts++;
      this.#abstract ??= span;
    } else {
      this.#draft.bios.push(this.#passage(span));
      this.#bio ??= span;
    }
  }

  #readLoose(): void {
    const short = this.#loose.filter(
      (line) => (line.text.length < PARAGRAPH && !isDatedSentence(line)) || line.headDate !== null,
    );
    this.#paragraphs.push(...this.#loose.filter((line) => !short.includes(line)));
    for (const line of short) this.#takeLoose(line);
    this.#placeRest();
  }

  readonly #rest: Line[] = [];

  #takeLoose(line: Line): void {
    const { text } = this.#page;
    if (isNoTalk(line.text)) return;
    if (isCourtesy(line.text) && line.dates.length === 0) return;
    if (line.headDate && this.#draft.day?.type === 'read' && !sameDay(line, this.#draft.day.reading)) this.#conflicts++;
    const taken: Span[] = [];
    if (line.dates.length > 0 || line.headDate) {
      const dates = line.headDate && line.dates.length === 0 ? [line.headDate] : line.dates;
      putDay(this.#draft, this.#page, dates);
      taken.push(...dates);
    }
    if (line.times.length > 0) {
      putTimes(this.#draft, this.#page, line.times);
      taken.push(...line.times);
    }
    if (taken.length === 0) {
      this.#takeWords(line, line);
      return;
    }
    for (const piece of residues(text, line, taken)) {
      const printed = text.slice(piece.start, piece.end);
      if (printed.length < 3 || isUntitled(printed) || isNoTalk(printed) || !/\p{L}{2}/u.test(printed)) continue;
      this.#takeWords(line, piece);
    }
  }

  /** A stretch without day and time: people, place, post, institution, quoted title; the rest waits. */
  #takeWords(line: Line, span: Span): void {
    const { text, ground } = this.#page;
    const printed = text.slice(span.start, span.end);
    if (isUntitled(printed)) {
      this.#draft.isUntitled = true;
      return;
    }
    if (speakersOf(this.#draft).length > 0 && this.#takeBelowName({ ...line, ...span, text: printed })) return;
    const lone = quotedSpan(text, span.start, span.end);
    if (lone && lone.outer.end - lone.outer.start >= printed.length - 3) {
      if (!putTitle(this.#draft, ground, lone, { rule: 'title/quoted', confidence: 0.9 })) this.#unexplained++;
      return;
    }
    if (!isPlace(printed) || printed.length > 60 || /\(/.test(printed)) {
      const expects =
        this.#hints.expectsPeople &&
        speakersOf(this.#draft).length === 0 &&
        !line.isHeading &&
        printed.length < 90 &&
        !isSeriesName(printed);
      const headline = readHeadline(text, span.start, span.end, { expectsPeople: expects });
      if (
        headline?.people &&
        (speakersOf(this.#draft).length === 0 || (headline.people.score >= 0.85 && !this.#hints.expectsPeople))
      ) {
        if (speakersOf(this.#draft).length > 0 && this.#draft.title === null && headline.title === null)
          this.#conflicts++;
        putPeople(this.#draft, ground, headline.people, { role: 'SPEAKER', rule: 'speaker/line', confidence: 0.85 });
        if (headline.title)
          putTitle(this.#draft, ground, headline.title, { rule: 'title/beside-speaker', confidence: 0.85 });
        if (headline.series)
          this.#draft.series ??= textFact(ground, headline.series.start, headline.series.end, {
            rule: 'series/headline',
            confidence: 0.75,
          });
        return;
      }
    }
    const place = placeIn(text, span);
    if (
      place &&
      (line.dates.length + line.times.length > 0 ||
        (printed.length < 70 && !line.isHeading && this.#draft.title !== null)) &&
      putLocation(this.#draft, ground, place, { rule: 'location/line', confidence: 0.75 })
    )
      return;
    this.#rest.push({ ...line, ...span, text: printed });
  }

  /** Post and institution under a name. */
  #takeBelowName(line: Line): boolean {
    const { text, ground } = this.#page;
    const speakers = speakersOf(this.#draft);
    const last = speakers.at(-1);
    const isInstitution =
      looksLikeInstitution(line.text.replace(/\.$/, '')) ||
      (line.text.includes(',') &&
        affiliationSpans(text, line.start, line.end).some((span) =>
          looksLikeInstitution(text.slice(span.start, span.end)),
        ));
    const at = ground.mapped.toSource(line.start, line.start).start;
    if (last && (at < last.name.start || at > last.name.end + 500)) return false;
    if (!last || line.isHeading || line.text.length > 200 || (last.affiliations.length > 0 && !isRolePhrase(line.text)))
      return false;
    if (/[.!?]\s+\p{Lu}\p{Ll}+\s+\p{Ll}/u.test(line.text) || /:/.test(line.text)) return false;
    if (!isInstitution && !isRolePhrase(line.text)) return false;
    if (isRolePhrase(line.text)) last.post ??= { ground, start: line.start, end: line.end };
    const facts = affiliationFacts(ground, affiliationSpans(text, line.start, line.end));
    for (const person of speakers) if (person.affiliations.length === 0) person.affiliations = [...facts];
    return true;
  }

  /** Short lines that are left: the title is the one nearest to the speaker, a heading before others. */
  #placeRest(): void {
    const { text, ground } = this.#page;
    const candidates = this.#rest.filter((line) => !isPlace(line.text) || line.text.length > 40);
    for (const line of this.#rest) {
      if (!candidates.includes(line))
        putLocation(this.#draft, ground, line, { rule: 'location/own-line', confidence: 0.7 });
    }
    const series = candidates.find(
      (line) => isSeriesName(line.text) && !/[:?]/.test(line.text) && line.text.length < 70,
    );
    const others = candidates.filter((line) => line !== series);
    const title =
      this.#draft.title || this.#draft.isUntitled ? null : (others.find((line) => looksLikeTitle(line.text)) ?? null);
    if (series)
      this.#draft.series ??= textFact(ground, series.start, series.end, { rule: 'series/line', confidence: 0.7 });
    if (title) {
      const border = this.#hints.isProgramme
        ? -1
        : text.slice(title.start, title.end).length > 90
          ? abstractStartIn(text.slice(title.start, title.end))
          : -1;
      const end = border > 0 ? title.start + border : title.end;
      putTitle(this.#draft, ground, { start: title.start, end }, { rule: 'title/own-line', confidence: 0.7 });
      if (border > 0) this.#abstract ??= { start: end, end: title.end };
    }
    for (const line of others) {
      if (line === title) continue;
      if (/[.!?…]["”)]?$/.test(line.text) && line.text.length > 40) this.#paragraphs.push(line);
      else this.#unexplained++;
    }
    this.#paragraphs.sort((a, b) => a.start - b.start);
  }

  /** Long lines: announcements in sentences, bios, abstracts. */
  #readParagraphs(): void {
    for (const line of this.#paragraphs) {
      const names = this.#names();
      if (this.#abstract && line.start >= this.#abstract.start && line.end <= this.#abstract.end) continue;
      if (readProse(this.#draft, this.#page, line)) continue;
      const isBio = bioScore(line.text, names) >= 2;
      const follows =
        this.#bio !== null && line.index === this.#lineAfter(this.#bio) && bioScore(line.text, names) >= 1;
      if (isBio || follows) {
        this.#draft.bios.push(this.#passage(line));
        this.#bio = line;
      } else if (!this.#abstract) this.#abstract = { start: line.start, end: line.end };
      else if (this.#isNextTo(this.#abstract, line)) this.#abstract = { start: this.#abstract.start, end: line.end };
      else this.#unexplained++;
    }
  }

  #isNextTo(span: Span, line: Line): boolean {
    return line.start >= span.end && !this.#lines.some((other) => other.start >= span.end && other.end <= line.start);
  }

  #lineAfter(span: Span): number {
    const line = this.#lines.find((other) => other.end === span.end);
    return line ? line.index + 1 : -1;
  }

  #finishPassages(): void {
    const { text, ground } = this.#page;
    if (!this.#abstract) return;
    const names = this.#names();
    let { start, end } = this.#abstract;
    const turn = bioStartIn(text.slice(start, end), names);
    if (turn > 0) {
      this.#draft.bios.push(this.#passage({ start: start + turn, end }));
      end = start + turn;
    }
    const printed = text.slice(start, end);
    if (printed.trim().length < 25 && (isUntitled(printed) || /^\s*(?:none|see|n\/a)/i.test(printed))) return;
    start += /^[\s:–—-]*/.exec(printed)?.[0].length ?? 0;
    this.#draft.abstract = textFact(ground, start, end, { rule: 'abstract/passage', confidence: 0.85 });
    this.#draft.abstractPassage = this.#draft.abstract ? { ground, start, end } : null;
  }

  #passage(span: Span): Passage {
    return { ground: this.#page.ground, start: span.start, end: span.end };
  }

  #names(): string[] {
    return speakersOf(this.#draft).map((person) => person.name.value);
  }
}

function sameDay(line: Line, reading: { month: number; day: number }): boolean {
  return line.headDate?.day === reading.day && line.headDate.month === reading.month;
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

/** "We begin on Wednesday, 3 May at noon in Hall C." */
function isDatedSentence(line: Line): boolean {
  return (
    line.dates.length > 0 &&
    line.headDate === null &&
    /^(?:We|The (?:next|first|talk|seminar|lecture|event|meeting)|This|Our|It|Please|Join|On|Nous|Le prochain|Wir|Am)\s\p{Ll}/u.test(
      line.text,
    )
  );
}

function looksLikeTitle(text: string): boolean {
  if (text.length < 6 || text.length > 260 || isCourtesy(text) || isNoTalk(text) || isUntitled(text)) return false;
  if (looksLikeInstitution(text) && !/[:?]/.test(text)) return false;
  const words = text.split(/\s+/);
  return words.length >= 2 && /^["“„«'‘([$]?[\p{Lu}\p{Lo}\d]/u.test(text) && !/@\w+\.\w|https?:/.test(text);
}

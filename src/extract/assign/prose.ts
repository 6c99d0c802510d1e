/** Reads announcements in sentences: "On 3 May, Ada Byron (Turin) will speak about “Engines” in Room 5." */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { type Draft, speakersOf } from '../draft.ts';
import { textFact } from '../fact.ts';
import type { Line } from '../line.ts';
import type { Span } from '../mapped-text.ts';
import type { Page } from '../page.ts';
import { saysHour } from '../parsers/closing-notices.ts';
import { findOrganisations } from '../parsers/organisations.ts';
import { rankedPlaceIn } from '../parsers/places.ts';
import { familySubject } from './family-subject.ts';
import { takeHourOfTalk } from './hour-behind-tea.ts';
import { announces } from './prose-cues.ts';
import { isToldSlot, tellsTitleOfDay } from './prose-lines.ts';
import { type ProsePerson, speakersInProse } from './prose-speaker.ts';
import { type TitleFinding, titleInProse } from './prose-title.ts';
import { putDay, putLocation, putPeople, putStandingOf, putTimes } from './put-fields.ts';
import { putTitle } from './put-title.ts';
import { residues } from './residues.ts';
import type { SegmentState } from './segment-state.ts';
import { titleBeforeDay } from './titles-in-apposition.ts';

/** Sentences of a summary, though they speak of the talk. */
const OF_SUMMARY = inAnyCase(pattern('u')`
  (?<![\p{L}])(?:
    # English
    in (?:this|the|my) (?:(?:informal|short|joint|introductory|public|general|survey|overview|brief) )?
      (?:talk|lecture|seminar|work|paper|thesis|presentation)
    |(?:this|the) (?:talk|lecture|seminar|presentation|thesis) (?:will )?(?:\p{L}+ly )?(?:
      is|presents?|discuss(?:es)?|explores?|examines?|asks?|reviews?|shows?|introduces?|covers?|considers?
      |addresses|describes?|traces?|argues?|focus(?:es)?
    )
    |I (?:will|shall|present|discuss|show|describe|explain|argue|introduce)
    |I['’]ll
    |we (?:will )?(?:show|prove|study|present|discuss|introduce|propose|consider|describe)
    # German
    |der vortrag (?:fragt|zeigt|behandelt|stellt|gibt|untersucht)
    # French
    |je (?:présenterai|montrerai|parlerai|discuterai|donnerai)|dans cet exposé
    |on (?:présentera|montrera|expliquera|discutera)|nous (?:présent|montr|étudi|discut)\p{L}*
    # Spanish
    |en esta (?:charla|ponencia)
    # Italian
    |in questo (?:seminario|intervento)
    # Portuguese
    |nesta palestra
    # Dutch
    |in deze lezing
    # Polish
    |pokażemy|omówimy|przedstawimy
  )(?![\p{L}])
`);

/** Below it a line of its own may be the title before the quoted one. */
const SURE = 0.8;

/** How much a paragraph announces: 0 when it does not. */
export function announcingScore(line: Line): number {
  const isAnnouncing = announces(line.text) || isToldSlot(line) || tellsTitleOfDay(line);
  const isSummary = OF_SUMMARY.test(line.text.slice(0, 400));
  const dated = (line.dates.length > 0 ? 1 : 0) + (line.times.length > 0 ? 0.5 : 0);
  if (!isAnnouncing) return line.dates.length > 0 && line.times.length > 0 && !isSummary ? dated : 0;
  return Math.max(0, 1 + dated - (isSummary ? (dated > 0 ? 0.5 : 1) : 0));
}

/** Reads what a paragraph announces; false when it announces nothing. */
export function readProse(state: SegmentState, line: Line): boolean {
  const { draft, page } = state;
  const score = announcingScore(line);
  if (score === 0) return false;
  if (line.dates.length === 0 && saysHour(line.text)) return takeHourOfTalk(state, line);
  const knowsSpeakers = speakersOf(draft).length > 0;
  const isOfKnown = knowsSpeakers && takeHousesOfKnown(draft, page, line);
  if (knowsSpeakers && draft.title !== null && line.dates.length === 0) return isOfKnown;
  const known = knowsSpeakers ? null : familySubject(page, line);
  const named = known || knowsSpeakers ? [] : speakersInProse(page.text, line);
  const before = named[0] && titleBeforeDay(page.text, line, named[0].name);
  // What is said of the speaker ends where the title begins.
  const inLine = before ? speakersInProse(page.text, { start: line.start, end: before.start }) : named;
  const speakers = known ? [known] : inLine;
  const unquoted = before ? { title: before, series: null, confidence: SURE } : null;
  const finding = draft.title ? null : (unquoted ?? findTitle(page, line));
  if (line.dates.length === 0 && speakers.length === 0 && !finding?.title) return isOfKnown;
  putDay(draft, page, line.dates);
  putTimes(draft, page, line.times);
  if (finding?.title && finding.confidence >= SURE)
    putTitle(draft, page.ground, finding.title, { rule: 'title/prose', confidence: finding.confidence });
  else if (finding?.title) state.quoted ??= finding.title;
  if (finding?.series)
    draft.series ??= textFact(page.ground, finding.series.start, finding.series.end, {
      rule: 'series/prose',
      confidence: 0.6,
    });
  putSpeakersOfProse(draft, page, speakers);
  putStanding(draft, page, line);
  putPlace(draft, page, line);
  return true;
}

/** "We are pleased to announce that Ada Byron, professor at the University of Turin, …": where somebody is from whose day another sentence says. */
function takeHousesOfKnown(draft: Draft, page: Page, line: Line): boolean {
  const bare = speakersOf(draft).filter(({ affiliations }) => affiliations.length === 0);
  if (bare.length === 0 || line.text.length > LONGEST_NOTE) return false;
  const named = speakersInProse(page.text, line).filter(
    ({ name, affiliations }) =>
      affiliations.length > 0 && bare.some((person) => person.name.value === page.text.slice(name.start, name.end)),
  );
  putSpeakersOfProse(draft, page, named);
  return named.length > 0;
}

/** "14:00, Hall 2, seminar “On engines”": beside its hour a seminar is what is held then, and no series. */
function findTitle(page: Page, line: Line): TitleFinding {
  const finding = titleInProse(page.text, line);
  if (finding.title || !finding.series || !isToldSlot(line)) return finding;
  return { title: finding.series, series: null, confidence: SURE };
}

/** Puts those whom a sentence names as speakers. */
export function putSpeakersOfProse(draft: Draft, page: Page, speakers: readonly ProsePerson[]): void {
  for (const { name, affiliations, role, score } of speakers) {
    putPeople(
      draft,
      page.ground,
      { people: [{ name, affiliations: [...affiliations], role }], score: Math.min(1, score) },
      { role: 'SPEAKER', rule: 'speaker/prose', confidence: 0.75 },
    );
  }
}

/** "The talk of … is cancelled": only where the sentence says so, not of something else. */
function putStanding(draft: Draft, page: Page, line: Line): void {
  if (line.text.length <= LONGEST_NOTE) putStandingOf(draft, page, line, { rule: 'status/prose', confidence: 0.7 });
}

function putPlace(draft: Draft, page: Page, line: Line): void {
  const taken = [...line.dates, ...line.times];
  let best: { place: Span; rank: number } | null = null;
  for (const piece of residues(page.text, line, taken).slice(0, MAX_PIECES)) {
    const isBesideTime = taken.some(({ end }) => end <= piece.start && piece.start - end < 12);
    const found = rankedPlaceIn(page.text, piece, isBesideTime);
    const rank = (found?.rank ?? 0) + (isBesideTime ? 0.5 : 0);
    if (found && isSubject(page.text.slice(piece.start, line.end), found.place, piece.start)) continue;
    if (found && found.place.end - found.place.start < LONGEST_PLACE && (best === null || rank > best.rank))
      best = { place: found.place, rank };
  }
  if (best) putLocation(draft, page.ground, best.place, { rule: 'location/prose', confidence: 0.6 });
}

/** "The Law School Library invites you": who acts, not where. */
function isSubject(text: string, { start, end }: Span, from: number): boolean {
  const before = text.slice(0, start - from);
  return (
    /(?:^|[.!?]\s)(?:the\s)?$/i.test(before) &&
    /^(?:\s\p{Ll}+){0,2}\s\p{Ll}{3,}s?\s(?:you|us|all|everyone|everybody|a|an|the|its|this)\s/u.test(
      text.slice(end - from),
    )
  );
}

const LONGEST_NOTE = 500;
const MAX_PIECES = 6;
const LONGEST_PLACE = 120;

/** The host institution that a text names without a speaker's bracket around it. */
export function hostIn(page: Page, span: Span) {
  const first = findOrganisations(page.text.slice(span.start, span.end)).find((one) => !one.isUnit);
  return first
    ? textFact(page.ground, span.start + first.start, span.start + first.end, { rule: 'host/named', confidence: 0.5 })
    : null;
}

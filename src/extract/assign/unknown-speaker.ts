/** Takes who speaks where no list knows the name: it stands above an institution, comes again in the text, or is in a line. */

import type { Line } from '../line.ts';
import { quotedSpan } from '../parsers/headlines.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { personScore } from '../parsers/person-score.ts';
import { isCourtesy } from '../parsers/phrases.ts';
import { isRolePhrase } from '../parsers/post-phrases.ts';
import { isSeriesName } from '../parsers/series-names.ts';
import { takeBelowName } from './below-name.ts';
import { isOfOtherDay } from './days.ts';
import { namesInstitution } from './naming-lines.ts';
import { announces } from './prose-cues.ts';
import { speakersInProse } from './prose-speaker.ts';
import { putPeople } from './put-fields.ts';
import type { SegmentState } from './segment-state.ts';

const SURE_SPEAKER = 0.85;

/** A name that no list knows stands above an institution or a post, or comes again in the text. */
export function takeUnknownSpeaker(state: SegmentState): void {
  const { text, ground } = state.page;
  const candidates = state.rest.filter(
    (line) =>
      line.text.split(/\s+/).length <= 6 &&
      !/[:?!]/.test(line.text) &&
      !isSeriesName(line.text) &&
      personScore(line.text) >= 0.5,
  );
  const scored = candidates.map((line) => ({ line, evidence: evidenceOf(state, line) }));
  const best = scored.reduce<(typeof scored)[number] | null>(
    (top, one) => (top === null || one.evidence > top.evidence ? one : top),
    null,
  );
  if (!best || best.evidence < 0.5) {
    takeSpeakerWithin(state);
    return;
  }
  const found = readPeopleLine(text, best.line.start, best.line.end, { isExpected: true });
  if (!found) return;
  putPeople(state.draft, ground, found, { role: 'SPEAKER', rule: 'speaker/own-line', confidence: 0.75 });
  const at = state.rest.indexOf(best.line);
  state.rest.splice(at, 1);
  while (at < state.rest.length) {
    const next = state.rest[at];
    if (!next || !takeBelowName(state, next)) break;
    state.rest.splice(at, 1);
  }
}

/** No line is a name: one that stands within a line counts when it is sure. */
function takeSpeakerWithin(state: SegmentState): void {
  for (const line of state.loose) {
    if (isCourtesy(line.text) || isNoTalk(line.text) || isOfOtherDay(line, state.draft)) continue;
    const speakers = speakersInProse(state.page.text, line);
    if (!speakers[0] || speakers[0].score < SURE_SPEAKER) continue;
    for (const { name, affiliations, role } of speakers) {
      const people = [{ name, affiliations: [...affiliations], role }];
      putPeople(
        state.draft,
        state.page.ground,
        { people, score: 0.8 },
        { role: 'SPEAKER', rule: 'speaker/within', confidence: 0.7 },
      );
    }
    if (!state.draft.title) state.quoted ??= quotedSpan(state.page.text, line.start, line.end);
    return;
  }
}

function evidenceOf(state: SegmentState, line: Line): number {
  const { text } = state.page;
  const next = state.lines.find((other) => other.start > line.end);
  const bare = next ? { start: next.start + (next.text.startsWith('(') ? 1 : 0), end: next.end } : null;
  const isAboveInstitution =
    next && bare && !next.label && next.text.length < 200 && (isRolePhrase(next.text) || namesInstitution(text, bare));
  const family = line.text.split(/\s+/).at(-1) ?? '';
  const comesAgain =
    family.length > 2 &&
    state.lines.some((other) => other.start > line.end && other.text.slice(0, 200).includes(family));
  const isSubject = next !== undefined && /^\p{Ll}/u.test(next.text) && announces(next.text.slice(0, 60));
  return (isAboveInstitution || isSubject ? 0.6 : 0) + (comesAgain ? 0.5 : 0) + (personScore(line.text) - 0.5);
}

/** Finds the title of one or two words where nothing else can be it. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { speakersOf } from '../draft.ts';
import type { Line } from '../line.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { isNoTalk } from '../parsers/no-talks.ts';
import { isCourtesy, isUntitled } from '../parsers/phrases.ts';
import { isPlace } from '../parsers/place-names.ts';
import type { SegmentState } from './segment-state.ts';

const SENTENCE = 60;
const LONE_WORD = /^["“„«]?\p{Lu}[\p{L}-]{3,24}(?:\s[\p{L}-]{2,24})?[?!”"»]?$/u;
const STEM = 4;
const OF_SITE = inAnyCase(pattern('u')`
  ^(?:
    # English
    events?|news|home|calendar|seminars?|colloqui(?:um|a)|talks?|lectures?|workshops?|research|people|about
    |contact|menu|search|welcome|physics|mathematics|chemistry|biology|biography|thesis|defen[cs]e|livestream
    |hybrid|online|zoom|department|university|institute|faculty|school|centre|center|public|english|live
    |details|programme?|overview|registration|announcement|invitation|reminder
    # German
    |kolloquium|vortrag|veranstaltungen?|aktuelles
    # French
    |séminaire|agenda|accueil|conférences?
    # Spanish
    |seminario|noticias|eventos?|conferencia
    # Portuguese
    |seminário
  )$
`);

/** "Turbulence": one word may be the title where nothing else is, at the top above who speaks, or when the text takes it up. */
export function loneWord(state: SegmentState, lines: readonly Line[]): Line | null {
  const names = speakersOf(state.draft).map(({ name }) => name.value);
  if (names.length === 0) return null;
  const fit = lines.filter(
    (line) =>
      LONE_WORD.test(line.text) &&
      !OF_SITE.test(line.text.replace(/[^\p{L}-]/gu, '')) &&
      line.label === null &&
      !isCourtesy(line.text) &&
      !isNoTalk(line.text) &&
      !isUntitled(line.text) &&
      !isPlace(line.text) &&
      !looksLikeInstitution(line.text) &&
      !names.some((name) => name.includes(line.text)),
  );
  if (fit.length === 0) return null;
  const text = state.abstract
    ? state.page.text.slice(state.abstract.start, state.abstract.end)
    : [...state.paragraphs, ...lines]
        .filter((line) => line.text.length > SENTENCE)
        .map((line) => line.text)
        .join(' ');
  const words = text.toLowerCase().split(/[^\p{L}-]+/u);
  const isTaken = ({ text: word }: Line) => {
    const bare = word.replace(/[^\p{L}-]/gu, '');
    const stem = bare.slice(0, Math.max(STEM, bare.length - 2)).toLowerCase();
    return words.some((other) => other.startsWith(stem));
  };
  return (
    fit.find(isTaken) ??
    fit.find((line) => isPlaced(state, line)) ??
    fit.find((line) => line.start === state.lines[0]?.start && line.text !== line.text.toUpperCase()) ??
    null
  );
}

const LEADS_ON = new Set<LabelKey>(['speaker', 'date', 'when', 'time']);
const KIND = inAnyCase(pattern('u')`
  ^(?:
    (?:public |guest |invited )?(?:lecture|talk)|(?:öffentlicher |gast)?vortrag|conférence|exposé|conferencia
    |charla|ponencia|conferenza|seminario|palestra|wykład|referat|lezing
  )$
`);

/** Below the kind of talk or who speaks, or above the label of the speaker or the day. */
function isPlaced(state: SegmentState, line: Line): boolean {
  const at = state.lines.findIndex(({ start }) => start === line.start);
  const [above, below] = [state.lines[at - 1], state.lines[at + 1]];
  if (line.hasGap && below?.label?.keys.some((key) => LEADS_ON.has(key))) return true;
  if (!above || line.hasGap) return false;
  const place = state.page.ground.mapped.toSource(above.start, above.end);
  const isBelowName = speakersOf(state.draft).some(({ name }) => name.start >= place.start && name.end <= place.end);
  return isBelowName || KIND.test(above.text);
}

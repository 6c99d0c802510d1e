/** Finds where sentences end in running text, titles, initials, ordinals and abbreviations left whole. */

import { matchesOf } from '../../text/matches.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';

/** What is shortened with a dot in any prose, as alternatives of a pattern. */
export const SHORTENED = patternSource`
  # titles and degrees
  Prof|Dr|Mr|Mrs|Ms|Mme|Mlle|Jr|Sr|Sra|Dott|Dra|Ing|Dipl|Priv|Doz|Hon|Rev|Assoc|Asst|Adj|prof|dr|ing|ir|hab|inż|inz
  |mgr|drs|rer|nat|phil|med|h\.c|Ph|Ph\.D|M\.Sc|B\.Sc
  # months
  |Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec
  # houses and places
  |St|Univ|Dept|Inc|Ltd|Co|Rm|Bldg|Aud|Audit|Hörs|Amph|Geb|Bât|bât|Edif|Str|str|ul
  # of texts and numbers
  |No|Nr|vs|cf|e\.g|i\.e|al|z\.B|bzw|ca|sog|d\.h|tel
`;
const ABBREVIATED = pattern('u')`
  (?:
    (?<!\p{L})(?:${SHORTENED}|pt|godz|r|a\.m|p\.m)
    |\p{L}{2,}str|(?<![\p{L}\p{M}])\p{Lu}|[A-Z]\.[A-Z]
  )$
`;
const STOPS = /[.!?…]["”’»)\]]{0,2}(?=\s|$)/g;

/** The end of the sentence that goes on at `from`, closing mark included; `limit` when it does not end before. */
export function sentenceEnd(text: string, from: number, limit: number): number {
  const printed = text.slice(from, limit);
  STOPS.lastIndex = 0;
  for (const stop of matchesOf(STOPS, printed)) {
    if (stop[0].startsWith('.') && goesOn(printed, stop.index)) continue;
    return from + stop.index + stop[0].length;
  }
  return limit;
}

/** Where sentences start in a text, the first of them left out. */
export const sentenceStarts = remembered((text: string): readonly number[] => {
  const starts: number[] = [];
  for (const stop of matchesOf(STOPS, text)) {
    if (stop[0].startsWith('.') && goesOn(text, stop.index)) continue;
    const end = stop.index + stop[0].length;
    const gap = /^\s{1,40}/.exec(text.slice(end, end + 40))?.[0].length ?? 0;
    if (end + gap < text.length) starts.push(end + gap);
  }
  return starts;
});

/** "Dr. Byron", "6. Juni", "o godz. 12": the dot ends no sentence. */
function goesOn(text: string, dot: number): boolean {
  const before = text.slice(Math.max(0, dot - 8), dot);
  const after = text.slice(dot + 1, dot + 40);
  if (/^\s+\p{Ll}/u.test(after)) return true;
  if (/(?<!\d)\d{1,2}$/.test(before))
    return /^\s+(?:\p{Ll}|\d|J[aä]n|Feb|M[aä]|Apr|Ju[nl]|Aug|Sep|O[kc]t|Nov|De[zc]|Stock|Etage|OG)/u.test(after);
  if (/\b(?:a\.m|p\.m)$/i.test(before))
    return !/^\s+(?:The|A|In|On|He|She|It|We|This|All|There|His|Her|Registration|Please)\s/.test(after);
  return (
    ABBREVIATED.test(before) && !/^\s+(?:He|She|They|In|From|Since|Before|After|His|Her|The|It|This|We)\s/.test(after)
  );
}

/** Only the end is looked at: a run without a stop may be long. */
const TAIL = 300;
const ENDS_SENTENCE = /\p{Ll}[^.!?]*[.!?]["”)]?\s*$/u;

/** Whether a text ends as sentences do, with a stop behind small letters. */
export function endsSentence(text: string): boolean {
  return ENDS_SENTENCE.test(text.slice(-TAIL));
}

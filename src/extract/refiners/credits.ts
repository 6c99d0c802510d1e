/** Finds who is named without taking part: the thesis that a talk builds on, co-authors, people thanked. */

import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { inSmallLetters } from '../../text/small-letters.ts';
import { affiliationFacts } from '../assign/put-fields.ts';
import { type Draft, speakersOf } from '../draft.ts';
import { textFact } from '../fact.ts';
import { affiliationSpans } from '../parsers/affiliations.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import type { MentionKind } from '../understanding.ts';
import type { Refiner } from './refiner.ts';

/** In small letters. */
const CUES: readonly (readonly [MentionKind, RegExp])[] = [
  [
    'THESIS',
    /\b(?:(?:ph\.?\s?d\.?|doctoral|master'?s)?\s?(?:thesis|dissertation)\s(?:work\s)?(?:of|by)|thèse de|dissertation von)\s/g,
  ],
  [
    'COAUTHOR',
    pattern('gu')`
      \b(?:
        (?:joint(?:ly)?|in collaboration|collaborative)\s(?:\p{L}+\s){0,6}?with|in collaboration with
        |co-?authored with|collaboration with|travail (?:en )?commun avec|en collaboration avec|gemeinsam mit
        |wspólnie z|en colaboración con
      )\s
    `,
  ],
  ['ADVISER', /\b(?:advised by|supervised by|under the supervision of)\s/g],
];
const REACH = 320;

/** The refiner. */
export const credits: Refiner = (drafts) => {
  for (const draft of drafts) {
    const passage = draft.abstractPassage;
    if (!passage) continue;
    const text = passage.ground.mapped.text.slice(passage.start, Math.min(passage.end, passage.start + 20_000));
    const small = inSmallLetters(text);
    for (const [kind, cue] of CUES) {
      for (const match of matchesOf(cue, small)) putNames(draft, kind, { text, from: match.index + match[0].length });
    }
  }
  return drafts;
};

/** The names of the list behind a cue, up to the end of the sentence. */
function putNames(draft: Draft, kind: MentionKind, { text, from }: { text: string; from: number }): void {
  const passage = draft.abstractPassage;
  if (!passage) return;
  const reach = text.slice(from, from + REACH);
  const speakers = new Set(speakersOf(draft).map((person) => foldText(person.name.value)));
  let end = 0;
  for (const person of findPersonNames(reach)) {
    const gap = reach.slice(end, person.fullStart).replace(/\([^)]*\)/g, '');
    if (
      !/^[\s,]*(?:(?:and|&|et|und|i|y|my|the|his|her|late|colleagues?|students?|Professors?|Dr\.?)[\s,]*)*$/i.test(gap)
    )
      break;
    const bracket = /^\s*\(([^()]{2,120})\)/.exec(reach.slice(person.end));
    end = person.end + (bracket?.[0].length ?? 0);
    if (
      speakers.has(foldText(person.name)) ||
      draft.mentions.some((other) => foldText(other.name.value) === foldText(person.name))
    )
      continue;
    const at = passage.start + from;
    const name = textFact(passage.ground, at + person.start, at + person.end, {
      rule: `mention/${kind.toLowerCase()}`,
      confidence: 0.85,
    });
    const inside = bracket?.[1]
      ? {
          start: at + person.end + bracket[0].indexOf(bracket[1]),
          end: at + person.end + bracket[0].indexOf(bracket[1]) + bracket[1].length,
        }
      : null;
    const [affiliation = null] = inside
      ? affiliationFacts(passage.ground, affiliationSpans(passage.ground.mapped.text, inside.start, inside.end))
      : [];
    if (name) draft.mentions.push({ kind, name, affiliation });
  }
}

/** Tells the kind of a talk by the words of its series and title, and its standing by words beside it. */

import { pattern } from '../../text/pattern.ts';
import type { Draft } from '../draft.ts';
import { speakersOf } from '../draft.ts';
import { SURE_DEFENCE } from '../parsers/defence-words.ts';
import type { TalkKind } from '../understanding.ts';
import type { Refiner } from './refiner.ts';

const KINDS: readonly (readonly [TalkKind, RegExp])[] = [
  [
    'DEFENCE',
    pattern('i')`
      \b(?:
        ${SURE_DEFENCE}|(?:ph\.?d|doctoral|thesis|dissertation|master'?s)\s(?:thesis\s)?(?:defen[cs]e|oral|viva)
        |public defen[cs]e|(?<!\bin )defen[cs]e of|defensa de (?:la )?tesis|defesa de (?:tese|doutorado)
        |defend(?:s|ing)? (?:his|her|their) (?:\w+ ){0,2}(?:thesis|dissertation|ph\.?d|doctorate|habilitation)
        |soutiendra|(?:forsvare[rt]?|försvara[rt]?) (?:sin|sitt)|proefschrift|tesi di dottorato
      )\b
    `,
  ],
  ['PANEL', /\b(?:panel(?: discussion)?|round ?table|podiums(?:diskussion|gespräch)|table ronde|debate)\b/i],
  ['KEYNOTE', /\b(?:keynote|plenary)\b/i],
  ['TUTORIAL', /\b(?:tutorial|mini-?course|short course)\b/i],
  ['COLLOQUIUM', /\b(?:colloqui(?:um|a)|kolloquium|colloque|coloquio)\b/i],
  ['SEMINAR', /\b(?:seminars?|s[ée]minaire|seminarium|seminario|oberseminar)\b/i],
  ['WORKSHOP', /\bworkshop\b/i],
  ['LECTURE', /\b(?:lectures?|vorlesung|conf[ée]rence|wykład)\b/i],
];

/** The refiner. */
export const talkKinds: Refiner = (drafts) => {
  for (const draft of drafts) draft.kind ??= kindOf(draft);
  return drafts;
};

function kindOf(draft: Draft): Draft['kind'] {
  const passage = draft.titlePassage;
  const before = passage?.ground.mapped.text.slice(Math.max(0, passage.start - 40), passage.start) ?? '';
  const called = KINDS.find(
    ([kind, words]) => (kind === 'DEFENCE' || kind === 'PANEL' || kind === 'KEYNOTE') && words.test(before),
  );
  if (called && draft.title) return { ...draft.title, value: called[0], rule: 'kind/before-title', confidence: 0.7 };
  const grounds = [draft.series, draft.title].filter((fact) => fact !== null);
  for (const fact of grounds) {
    const found = KINDS.find(
      ([kind, words]) => words.test(fact.value) && (fact === draft.series || kind === 'DEFENCE' || kind === 'PANEL'),
    );
    if (found) return { ...fact, value: found[0], rule: 'kind/words', confidence: 0.7 };
  }
  if (speakersOf(draft).some((person) => person.role === 'PANELLIST') && draft.title)
    return { ...draft.title, value: 'PANEL', rule: 'kind/panellists', confidence: 0.6 };
  return null;
}

/** Tells the kind of a talk by the words of its series and title, and its standing by words beside it. */

import { pattern, patternSource } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import type { Draft } from '../draft.ts';
import { speakersOf } from '../draft.ts';
import type { TalkKind } from '../understanding.ts';
import type { Refiner } from './refiner.ts';

const KINDS: readonly (readonly [TalkKind, RegExp])[] = [
  [
    'DEFENCE',
    pattern('i')`
      \b(?:
        (?:ph\.?d|doctoral|thesis|dissertation|master'?s)\s(?:thesis\s)?(?:defen[cs]e|oral)
        |thesis defen[cs]e|defen[cs]e of|soutenance|disputation|verteidigung|obrona|proefschrift|promotie
        |defend(?:s|ing)? (?:his|her|their) (?:\w+ ){0,2}(?:thesis|dissertation|ph\.?d|doctorate|habilitation)
        |defensa de tesis|defesa de (?:tese|doutorado)|tesi di dottorato|soutiendra
        |disputas|ph\.?d\.?-forsvar|väitös(?:tilaisuus)?|(?:forsvare[rt]?|försvara[rt]?) (?:sin|sitt)
        |public defen[cs]e
      )\b
    `,
  ],
  ['PANEL', /\b(?:panel(?: discussion)?|round ?table|podiumsdiskussion|table ronde|debate)\b/i],
  ['KEYNOTE', /\b(?:keynote|plenary)\b/i],
  ['TUTORIAL', /\b(?:tutorial|mini-?course|short course)\b/i],
  ['COLLOQUIUM', /\b(?:colloqui(?:um|a)|kolloquium|colloque|coloquio)\b/i],
  ['SEMINAR', /\b(?:seminars?|s[ée]minaire|seminarium|seminario|oberseminar)\b/i],
  ['WORKSHOP', /\bworkshop\b/i],
  ['LECTURE', /\b(?:lectures?|vorlesung|conf[ée]rence|wykład)\b/i],
];

const DEGREE = patternSource`
  (?:
    ph\.?\s?d\.?|doctoral|doctorate|thesis|dissertation|master'?s|de th[èe]se|de doctorat|doktorska
    |doktorskiej|rozprawy|pracy|de tesis(?: doctoral)?|di dottorato|de doutorado|final|public|oral
    |announcement of|announcement|examination|exam
  )
`;
/** A line that names the kind of the event and nothing else. */
const KIND_LINE: readonly (readonly [TalkKind, RegExp])[] = [
  [
    'DEFENCE',
    pattern('i')`
      ^(?:${DEGREE}\s){0,4}(?:
        defen[cs]e|soutenance|disputation|promotionsvortrag|verteidigung|obrona|defensa|discussione|defesa
        |promotie|disputas|ph\.?d\.?\sforsvar|väitös(?:tilaisuus)?
      )(?:\s${DEGREE}){0,4}$
    `,
  ],
  [
    'PANEL',
    pattern('i')`
      ^(?:public\s)?(?:
        panel(?: discussion)?|round ?table(?: discussion)?|podiumsdiskussion|table ronde|mesa redonda
        |tavola rotonda|panel dyskusyjny|paneldiscussie|debate
      )$
    `,
  ],
];

/** The kind that a line names when it names nothing else ("PhD Thesis Defense"), or null. */
export const kindOfLine = remembered((text: string): TalkKind | null => {
  const bare = text
    .replace(/[^\p{L}'\s.]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return KIND_LINE.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
});

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

/** Tells lines that name the kind of an event and nothing else: "PhD thesis defence", "Panel discussion". */

import { pattern, patternSource } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import type { TalkKind } from '../understanding.ts';
import { SURE_DEFENCE, UNSURE_DEFENCE } from './defence-words.ts';

const DEGREE = patternSource`
  (?:
    ph\.?\s?d\.?|doctoral|doctorate|thesis|dissertation|master'?s|de th[èe]se|de doctorat|doktorska
    |doktorskiej|rozprawy|pracy|de tesis(?: doctoral)?|di dottorato|de doutorado|final|public|oral
    |announcement of|announcement|examination|exam|(?:van het )?proefschrift
    |(?:of|av)(?: (?:an?|the|his|her|their|en))?|(?:doktors)?avhandling(?:en)?
  )
`;
const KIND_LINE: readonly (readonly [TalkKind, RegExp])[] = [
  ['DEFENCE', pattern('i')`^(?:${DEGREE}\s){0,4}(?:${SURE_DEFENCE}|${UNSURE_DEFENCE})(?:\s${DEGREE}){0,4}$`],
  [
    'PANEL',
    pattern('i')`
      ^(?:public\s)?(?:
        panel(?: discussion)?|round ?table(?: discussion)?|podiums(?:diskussion|gespräch)|table ronde|mesa redonda
        |tavola rotonda|panel dyskusyjny|paneldiscussie|debate
      )$
    `,
  ],
];

/** The kind that a line names when it names nothing else, or null. */
export const kindOfLine = remembered((text: string): TalkKind | null => {
  const bare = text
    .replace(/[^\p{L}'\s.]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  return KIND_LINE.find(([, pattern]) => pattern.test(bare))?.[0] ?? null;
});

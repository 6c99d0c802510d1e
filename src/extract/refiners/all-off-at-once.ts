/** Takes a sentence in the head of a page for all of its talks that says that they are off: "Both lectures will be postponed." */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { factOf } from '../fact.ts';
import type { Line } from '../line.ts';
import { MONTH_WORDS } from '../parsers/day-names.ts';
import { sentenceStarts } from '../parsers/sentence-ends.ts';
import { standingOf } from '../parsers/standings.ts';
import type { Refiner } from './refiner.ts';

/** Talks, and that all of them are something. */
const ALL_ARE = inAnyCase(pattern('u')`
  (?<!\p{L})(?:
    # English
    (?:lectures|talks|seminars|events|sessions|presentations|colloquia|meetings)\s(?:are|will(?:\sall)?\sbe|have(?:\sall)?\sbeen|had\sto\sbe)
    # German
    |(?:vorträge|vorlesungen|veranstaltungen|termine|sitzungen)\s(?:sind|werden|wurden|müssen|fallen|entfallen)
    # French
    |(?:conférences|séances|exposés|séminaires)\s(?:sont|seront|ont\sété)
    # Spanish
    |(?:charlas|conferencias|sesiones|seminarios)\s(?:se|quedan|han\ssido|serán)
    # Italian
    |(?:conferenze|lezioni|seminari|incontri)\s(?:sono|saranno|vengono)
  )\s
`);
/** Of some of them, of those of a while, of what would be if it came to it, or of what is not so. */
const OF_SOME = inAnyCase(pattern('u')`
  (?<!\p{L})(?:
    # English
    some|few|remaining|other|others|following|two|three|these|those|previous|past|earlier|if|in\scase|unless|until|may|might|before
    |no|not|never|when|whenever|after|from|during|while|throughout|(?:in|for|over)\s(?:the\s)?(?:week|summer|winter|spring|autumn|fall|break|vacations?|holidays?)
    # German
    |einige|manche|übrige[n]?|andere[n]?|weitere[n]?|folgende[n]?|falls|wenn|bis|sobald|sofern|nicht|keine|ab|nach|während|seit|(?:im|in\sden|in\sder)\s(?:sommer|winter|ferien|woche)
    # French
    |certain(?:e)?s|quelques|autres|suivante?s|si|jusqu|pas|sauf|après|pendant|dès|quand|lorsqu
    # Spanish
    |algun[oa]s|otr[oa]s|siguientes|hasta|cuando|después|durante
    # Italian
    |alcun[ei]|altr[ie]|seguenti|se|fino|non|quando|dopo|durante|dal
    |${MONTH_WORDS}
  )(?!\p{L})
  |\d
`);
const LONGEST = 400;

/** The refiner. */
export const allOffAtOnce: Refiner = (drafts, { page, header }) => {
  if (!page || drafts.length === 0 || drafts.some(({ status }) => status !== null)) return drafts;
  for (const line of header) {
    const said = standingOfAll(line);
    if (!said) continue;
    const note = { value: said.status, rule: 'status/all-at-once', confidence: 0.75 };
    for (const draft of drafts)
      draft.status = factOf(page.ground, line.start + said.start, line.start + said.end, note);
    break;
  }
  return drafts;
};

function standingOfAll({ text }: Line): ReturnType<typeof standingOf> {
  if (text.length > LONGEST || !ALL_ARE.test(text)) return null;
  const starts = [0, ...sentenceStarts(text), text.length];
  for (const [at, start] of starts.slice(0, -1).entries()) {
    const sentence = text.slice(start, starts[at + 1]);
    const said = ALL_ARE.test(sentence) && !OF_SOME.test(sentence) ? standingOf(sentence) : null;
    if (said && said.status !== 'RESCHEDULED') return { ...said, start: start + said.start, end: start + said.end };
  }
  return null;
}

/** Takes the name of the series, or the kind of talk, off titles: "Topology Seminar: Knots" and "Invited talk: Knots" are the talk "Knots". */

import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { type Draft, printedOf } from '../draft.ts';
import { evenSpaces, factOf } from '../fact.ts';
import { SURE_DEFENCE, UNSURE_DEFENCE } from '../parsers/defence-words.ts';
import { isUntitled } from '../parsers/phrases.ts';
import { isSeriesBeforeTitle, titleBeforeSeries } from '../parsers/series-beside-title.ts';
import type { Refiner } from './refiner.ts';

const PREFIX = /^(.{4,70}?)\s?(?::|\s[–—|-])\s+(?=\S)/u;

/** The refiner. */
export const titlesWithoutSeries: Refiner = (drafts) => {
  for (const draft of drafts) {
    shorten(draft);
    cutSeriesBehind(draft);
  }
  return drafts;
};

/** "On engines | Babbage Distinguished Lecture" */
function cutSeriesBehind(draft: Draft): void {
  const { title, titlePassage } = draft;
  if (!title || !titlePassage || title.rule === 'title/label') return;
  const { ground, start } = titlePassage;
  const found = titleBeforeSeries(ground.mapped.text.slice(start, titlePassage.end));
  if (!found) return;
  const end = start + found.end;
  const value = evenSpaces(ground.mapped.text.slice(start, end));
  draft.title = factOf(ground, start, end, { value, rule: title.rule, confidence: title.confidence });
  draft.titlePassage = { ...titlePassage, end };
}

function shorten(draft: Draft): void {
  const { title, titlePassage, series } = draft;
  if (!title || !titlePassage) return;
  const printed = printedOf(titlePassage);
  const prefix = PREFIX.exec(printed);
  if (!prefix?.[1]) return;
  const name = prefix[1].replace(NOTE_BEHIND, '');
  const isOwn = (series !== null && foldText(series.value) === foldText(name)) || KIND.test(name);
  if (!isOwn && !(title.rule !== 'title/label' && isSeriesBeforeTitle(name))) return;
  const isQuoted = QUOTED_WHOLE.test(printed.slice(prefix[0].length));
  const start = titlePassage.start + prefix[0].length + (isQuoted ? 1 : 0);
  const end = titlePassage.end - (isQuoted ? 1 : 0);
  const rest = evenSpaces(titlePassage.ground.mapped.text.slice(start, end));
  if (isUntitled(rest)) {
    draft.title = null;
    draft.titlePassage = null;
    draft.isUntitled = true;
    return;
  }
  draft.title = factOf(titlePassage.ground, start, end, {
    value: rest,
    rule: title.rule,
    confidence: title.confidence,
  });
  draft.titlePassage = { ...titlePassage, start, end };
}

/** "Loom Colloquium *Special*: …", "Loom Seminar (note the day): …": what is said of the meeting behind its name. */
const NOTE_BEHIND = /\s(?:\*{1,3}[^*]{1,40}\*{1,3}|\([^()]{1,40}\)|\[[^[\]]{1,40}\])$/u;
const QUOTED_WHOLE = /^(?:"[^"]+"|[“„][^“”„]+[”“]|«[^«»]+»|['‘](?!\s)[^'‘]+[^\s'‘’]['’])$/u;

/** "Invited talk", "MSc thesis defense", "Charla invitada", "Öffentlicher Vortrag": what kind of talk it is, in words that no title begins with. */
const KIND = pattern('iu')`
  ^(?:
    (?:
      # English
      invited|contributed|plenary|keynote|opening|closing|public|guest|special|inaugural|evening|lunchtime|short
      |online|virtual|hybrid|ph\.?\s?d\.?|m\.?sc\.?|b\.?sc\.?|master['’]?s?|bachelor['’]?s?|doctoral|thesis
      |dissertation|final|oral|expert|panel|round
      # German and Dutch
      |öffentlicher?|eingeladener|geladener|auswärtiger|openbare|publieke|promotie
      # of other languages, where the kind stands behind
      |grande|gran|leçon|lección|lezione|wykład|aula|tesi|mesa|table|tavola|defensa|soutenance|discussione
      |defesa
    )\s
  ){0,3}(?:
    # English
    talk|lecture|keynote|plenary|address|forum|discussion|debate|panel|table|tutorial|mini-?course
    # German
    |\p{L}*vortrag|\p{L}*vorlesung|podiumsdiskussion|podiumsgespräch
    # French
    |conférence|exposé
    # Spanish and Portuguese
    |charla|conferencia|ponencia|palestra
    # Italian
    |conferenza|relazione|intervento
    # Dutch
    |lezing|voordracht|oratie
    # Polish
    |wykład|odczyt|referat
    # of any language
    |${SURE_DEFENCE}|${UNSURE_DEFENCE}
    # what stands behind them
    |redonda|ronde|rotonda|de (?:thèse|tesis|tese|doctorat|doutorado)|di dottorato|inaugurale?
    |magistral(?:e|is)?
  )(?:
    \s(?:
      invitad[ao]|invitée?|invitat[ao]|convidad[ao]|plenari[ao]|plénière|plenária|magistral|inaugural|publique
      |pública|pubblica|abierta|aberta|ouverte|otwarty|gościnny|plenarny|inauguracyjny|doctoral
      |de (?:thèse|tesis|tese|doctorat|doutorado)|di dottorato
    )
  ){0,3}$
`;

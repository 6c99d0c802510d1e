/** British spellings of single words in their American form, by rules with their exceptions and a list. */

import { pattern } from './pattern.ts';

/** Stems of words in -our that are -or in American spelling; "four", "hour", "contour", "tour" are not among them. */
const OUR_STEMS =
  /(behavi|neighb|col|fav|lab|hon|flav|tum|vap|rig|vig|harb|hum|rum|od|arm|endeav|sav|cand|splend|clam|ferv)our(?!n|s?iere)/;

const RE_STEMS = /(cent|theat|lit|fib|calib|lust|spect|(?:^|kilo|nano|centi|milli|micro|deci)met)re(s|d)?$/;

/** Stems before -ise that keep their s in both spellings, as ends of words ("denoise", "unsupervised", "pointwise"). */
const KEEPS_S = pattern('')`
  (?:
    nois|rais|prais|cruis|bruis|pois|guis|wis|exercis|precis|concis|excis|incis|circumcis|supervis|revis|devis
    |advis|improvis|televis|promis|premis|surmis|compris|surpris|enterpris|repris|appris|expertis|advertis
    |franchis|treatis|paradis|merchandis|despis|^(?:a|sun|moon|high)?ris|^demis|^vis|^chastis|^exorcis
  )$
`;

const ISE = /^(.{2,}is)(ations?|ational|es?|ed|ing|ers?|ables?|ability)$/;
const YSE = /(anal|catal|paral|electrol|hydrol|dial)ys(e|ed|ing|ers?)$/;
const DOUBLED_L =
  /(model|label|travel|signal|tunnel|channel|level|cancel|fuel|ravel|panel|counsel|marvel|spiral|dial)l(ing|ings|ed|ers?)$/;

const WORDS: ReadonlyMap<string, string> = new Map(
  `programme program;programmes programs;catalogue catalog;catalogues catalogs;dialogue dialog;dialogues dialogs;analogue analog;analogues analogs;
  defence defense;offence offense;licence license;grey gray;sulphur sulfur;sulphate sulfate;sulphide sulfide;aluminium aluminum;
  manoeuvre maneuver;manoeuvres maneuvers;mould mold;moulds molds;artefact artifact;artefacts artifacts;ageing aging;
  judgement judgment;enrolment enrollment;fulfilment fulfillment;sceptic skeptic;scepticism skepticism;maths math;
  foetal fetal;foetus fetus;oestrogen estrogen;diarrhoea diarrhea;plough plow;tyre tire;tyres tires;acknowledgement acknowledgment;
  cosy cozy;towards toward;amongst among;whilst while;learnt learned;speciality specialty;practise practice`
    .split(';')
    .map((pair) => pair.trim().split(' ') as [string, string]),
);

/** æ and œ written out in Greek and Latin roots: archaeology, palaeontology, haematology, leukaemia. */
const DIGRAPHS: readonly (readonly [RegExp, string])[] = [
  [/archae(?=o)/, 'arche'],
  [/palae(?=o)/, 'pale'],
  [/(^|[a-z])haem(?=[aeo])/, '$1hem'],
  [/(an|leuk|isch|ur|hypox|septic|glyc)aemi/, '$1emi'],
  [/^paed(?=i|o)/, 'ped'],
  [/orthopaed/, 'orthoped'],
  [/gynaec/, 'gynec'],
  [/anaesth/, 'anesth'],
  [/encyclopaed/, 'encycloped'],
  [/mediaeval/, 'medieval'],
];

/** The American spelling of one folded word; words that are spelt alike everywhere ("noise", "precise", "hour") stay. */
export function americanSpelling(word: string): string {
  if (word.length < 4) return word;
  const listed = WORDS.get(word);
  if (listed) return listed;
  let spelt = word;
  if (spelt.includes('our')) spelt = spelt.replace(OUR_STEMS, '$1or');
  if (spelt.includes('ae')) for (const [from, to] of DIGRAPHS) spelt = spelt.replace(from, to);
  if (spelt.includes('re'))
    spelt = spelt.replace(RE_STEMS, (_, stem: string, end = '') => `${stem}er${end === 'd' ? 'ed' : end}`);
  if (spelt.includes('ll')) spelt = spelt.replace(DOUBLED_L, '$1$2');
  if (spelt.includes('ys')) spelt = spelt.replace(YSE, '$1yz$2');
  const ise = spelt.includes('is') ? ISE.exec(spelt) : null;
  const stem = ise?.[1];
  if (ise && stem && !KEEPS_S.test(stem)) spelt = `${stem.slice(0, -1)}z${ise[2]}`;
  return spelt;
}

/** Names of houses as states and the Romance languages write them: "l'université de Nantes", "the Department for Transport". */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import type { OrganisationMatch } from '../parsers/organisations.ts';

const CAPITALISED = "\\p{Lu}[\\p{L}\\d&.'’-]*";
/** "à l'université de Nantes", "en la universidad de Granada": the Romance languages write the word small. */
const SMALL_UNIVERSITY = pattern('gu')`
  (?<![\p{L}-])(?:université|universidad|universidade|università|universitat|universiteit)\s
  (?:(?:de|del|di|degli|da|do|van)\s(?:la\s)?|(?:d|dell)['’])?${CAPITALISED}
  (?:\s(?:(?:de|di|et|y|e|du|des)\s(?:la\s)?)?${CAPITALISED}){0,5}(?:\s\d{1,2}(?!\d))?
`;

/** What the names have in common, told much faster. */
const SMALL_WORD = /[ '’]universi/;

/** "Centre d'études sur le développement", "Banque africaine de développement": French names go on in small letters. */
const LOWER_CASE = pattern('gu')`
  (?=[CIÉLOBAFMH])(?<![\p{L}-])(?:
    Centre|Institut|École|Laboratoire|Observatoire|Banque|Organisation|Commission|Agence|Fondation
    |Bibliothèque|Conseil|Maison|Haute école
  )\s(?!(?:for|of|on|at|in|and|has|is|was|to|who|there|where|since|from|with|which|that|für|der|zur|und|voor|van|het|before|after|until|when|while|being|also|then|under|led|as|by)\s)(?:
    (?:d['’]|l['’])?\p{Ll}{3,}|(?:des|du|de|de la|de l['’])\s?\p{Ll}{3,}
  )(?:
    \s(?:(?:et\s)?(?:de la|de l['’]|des|de|du|sur le|sur la|sur les|en|pour la|pour le)\s(?:d['’]|l['’])?)?(?!
      et\s(?!\p{Ll}{4,}[,)])|où\s|puis\s|comme\s|avant\s|depuis\s|après\s|est\s|dans\s|avec\s|par\s|qui\s
      |dont\s|à\s|au\s|en\s|entre\s|jusqu
    )(?:d['’])?\p{L}{3,}
  ){0,7}
`;
/** "Chefökonomin des Bundeskartellamts". */
const STATE_GERMAN =
  /(?=[BL])(?<=(?<!\p{L})(?:des|am|beim|im|vom|der|zum|bei der|in der)\s)(?:Bundes|Landes)(?!republik|länder|land(?!\p{L})|weit)\p{Ll}{4,}/gu;
const SHORT_GERMAN =
  /(?=[TLFHREKUSCI])(?<![\p{L}])(?:TU|LMU|FU|HU|RWTH|ETH|EPF|KU|UC|SUNY|CUNY|IIT|IISc|ENS|INSA)\s\p{Lu}\p{L}+/gu;

/** "Am MPI für Informatik". */
const MAX_PLANCK = /(?<!\p{L})MPI\sfür\s(?:(?:die|das|den)\s)?\p{Lu}[\p{L}-]+(?:\s(?:und\s)?\p{Lu}[\p{L}-]+){0,3}/gu;

/** The names of a text that are built so. */
export function officialNames(text: string): RegExpExecArray[] {
  return [
    ...(SMALL_WORD.test(text) ? matchesOf(SMALL_UNIVERSITY, text) : []),
    ...matchesOf(STATE_GERMAN, text),
    ...matchesOf(LOWER_CASE, text),
    ...matchesOf(SHORT_GERMAN, text),
    ...(text.includes('MPI für') ? matchesOf(MAX_PLANCK, text) : []),
  ];
}

/** "À l'École polytechnique": the article is no part of the name. */
export function withoutArticle(text: string, one: OrganisationMatch): OrganisationMatch {
  const article = /^[ldLD]['’](?=\p{Lu})/u.exec(text.slice(one.start, one.start + 3))?.[0].length ?? 0;
  return article === 0 ? one : { ...one, start: one.start + article };
}

/** "The Department for Transport", "the Department of Energy". */
const MINISTRY = pattern('u')`
  ^(?:U\.?S\.?\s)?Department\s(?:
    for\s\p{Lu}
    |of\s(?:
      Energy|State|Defen[cs]e|Justice|Labou?r|Commerce|Homeland\sSecurity|(?:the\s)?Treasury|(?:the\s)?Interior
      |Veterans(?:\sAffairs)?|Health\sand\sHuman\sServices
    )(?:\sin\s|$)
  )
`;

/** A ministry without its town; a department of the university that follows. */
export function ofState(text: string, one: OrganisationMatch): OrganisationMatch {
  const printed = text.slice(one.start, one.end);
  if (!MINISTRY.test(printed)) return one;
  const isOfHouse = /^(?:,|\s(?:at|of))\s(?:the\s)?(?!\p{Lu}{2}(?:[.,;\s]|$))\p{Lu}/u.test(
    text.slice(one.end, one.end + 12),
  );
  if (isOfHouse) return { ...one, isUnit: true, isKnown: false };
  const town = /\sin\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?$/u.exec(printed);
  return { ...one, isUnit: false, end: town ? one.start + town.index : one.end };
}

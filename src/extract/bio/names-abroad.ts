/** Finds names of houses as other languages write them: inflected, with the head word last and small, or as letters behind an article. */

import { candidateInstitutions, kindOfInstitution } from '../../institutions/gazetteer.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import type { OrganisationMatch } from '../parsers/organisations.ts';
import { NO_NAME } from './no-organisation.ts';
import { officialNames } from './official-names.ts';

/** A word of a name, or a number before one. */
export const CAPITALISED = "(?:\\p{Lu}[\\p{L}\\d&.'’-]*|\\d{1,4}(?=\\s\\p{Lu}))";
/** Names with an inflected or unlisted head word in other languages: "Uniwersytecie Warszawskim", "Universidade de Lisboa". */
const HEADS_ABROAD = patternSource`
  Uniwersyte(?:t|cie|tu|tem)|Politechni(?:ka|ce|ki|ką)|Instytu(?:t|cie|tu)|Akademi(?:a|i|ę|ą)
  |Szko(?:ła|le|ły) Główn(?:a|ej)|Universidade|Instituto|Observatorio|Institutul|Universitatea|Universiteit
  |Universität|Università|Universidad|Université|Universitat|Museums?|Scuola|Sveučilište|Univerzit[ay]|Egyetem
  |Centro|Centrum|Escuela|Escola|Hochschule|Fachhochschule|Instituts?|Laborat[oó]rio(?! d)|Observatório
  |Fundació|Klinikum|Klinik|\p{Lu}?\p{Ll}*[Aa]nstalt|Zentrum|Akademie|Archiv|Kollegs?|Wissenschaftskollegs?
  |Bibliothek|Rijksuniversiteit|Hogeschool|Ziekenhuis|Zentralbibliothek|Staatsbibliothek|Landesamt|Bundesamt
  |Bundesanstalt|Bibliothèque|Biblioteca|Rijksmuseum|Museu|Galleria|Pinacoteca|Museo|Musée|Muzeum|Observatoire
  |Collège|Accademia|Fondation|Fondazione|Fundación|Fundação|Stiftung|Stichting|Instituut|(?:Krebs)?[Ff]orschungszentrum|Forschungsinstitut|Fundacj(?:a|i|ę)
  |Société|Sociedad|Società|Sociedade|Asociación|Associazione|Associação|Gesellschaft|Towarzystw(?:o|a|em)
  |Consiglio|Conseil|Agence|Agencia|Banco|Banca|Banque
  |Universitetet(?: i)?|Høgskolen(?: i)?|Høyskolen(?: i)?|Högskolan|Univerzit[aěyu]|Univerzitou
  |Vysok(?:é|ém|ého) učení technick(?:é|ém|ého)
  |(?<=(?:du|au|le)\s)(?:laboratoire(?=\s\p{Lu})|(?:centre|musée)(?=\s\p{Lu}\p{Ll}+(?:-\p{Lu}|\s\p{Lu}\p{Ll})))|(?<=l['’])(?:institut|observatoire)(?=\s\p{Lu})
`;
/** "Masarykově univerzitě", "Mälardalens universitet": the head word stands last and small. */
const HEAD_LAST = pattern('gu')`
  (?=[A-Z\u0080-\u{10ffff}])(?<![\p{L}-])(?:\p{Lu}[\p{L}-]+\s){1,3}(?:
    universitet|högskola|universitetssjukhus|universitetshospital|univerzit(?:a|ě|y|u|ou)
    |vysok(?:é|ém) učení technick(?:é|ém)(?:\sv\s\p{Lu}\p{L}+)?
  )(?!\p{L})
`;
const ABROAD = pattern('gu')`
  (?<![\p{L}-])(?:${CAPITALISED}\s){0,3}(?:\p{Lu}\p{L}+-){0,3}(?:${HEADS_ABROAD})(?![\p{L}])(?:
    \s(?:
      (?:
        w|we|v|im|in|en|im\.|of|de|del|de\sla|des|du|di|degli|della|delle|do|da|dos|d['’]|für|van|voor|zu|van\sde|y
        |e|i(?=\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+){0,2}\sPA[NU](?!\p{L}))
      )\s?(?!Professor|Prof|Hill|Associate|Assistant|Director)
    )?(?:l['’]|d['’])?${CAPITALISED}
  ){0,7}
`;
/** What all of these names have, told much faster. */
const ABROAD_WORD = new RegExp(HEADS_ABROAD, 'u');
const HEAD_LAST_WORD = /\suniversitet|\shögskola|\suniverzit|\svysok/u;
/** "pesquisador do CNPq", "ricercatore all'INAF". */
const ACRONYM = pattern('gu')`
  (?=[A-Z\u0080-\u{10ffff}])(?=\p{Lu})(?<=
    (?<![\p{L}])(?:
      do|da|del|della|du|no|na|al|à|au|am|beim|bei|pelo|pela|presso|aan het|van het|bij|all['’]|dell['’]|de l['’]
      |à l['’]|l['’]
    )\s?
  )\p{Lu}[\p{Lu}\d]{2,7}\p{Ll}?(?![\p{L}\d-])
`;

/** The names of a text that are built so. */
export function namesAbroad(text: string): OrganisationMatch[] {
  const acronyms = matchesOf(ACRONYM, text).map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isUnit: false,
    isKnown: candidateInstitutions(match[0]).length > 0,
  }));
  const named = [
    ...(ABROAD_WORD.test(text) ? matchesOf(ABROAD, text) : []),
    ...(HEAD_LAST_WORD.test(text) ? matchesOf(HEAD_LAST, text) : []),
    ...officialNames(text),
  ].flatMap((match) => {
    const span = trimmed(match.index, match[0]);
    const printed = text.slice(span.start, span.end);
    if ((!/[ -]/.test(printed) && !/^(?:Bundes|Landes)/.test(printed)) || NO_NAME.test(printed)) return [];
    return [
      {
        ...span,
        isUnit: kindOfInstitution(printed) === 'DEPARTMENT',
        isKnown: candidateInstitutions(printed).length > 0,
      },
    ];
  });
  return [...named, ...acronyms];
}

function trimmed(start: number, printed: string): Span {
  const lead =
    /^(?:(?:In|At|An|Am|Im|Des|W|Na|V|Ve|Vid|Ved|På|The|Der|Die|Das|Since|From|Von|Seit|Professor(?:in|a|e)?|Il|La|El|Het|De)\s)+/.exec(
      printed,
    )?.[0].length ?? 0;
  return {
    start: start + lead,
    end:
      start +
      printed.length -
      (/(?:(?<=Instituut(?:\svoor\s.{0,60})?)\sin\s.*|[\s.,&-]+)$/u.exec(printed)?.[0].length ?? 0),
  };
}

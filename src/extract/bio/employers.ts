/** Finds who employs: the organisations of a sentence, nested ones apart, and unknown names by where they stand. */

import { candidateInstitutions, kindOfInstitution, resolveInstitution } from '../../institutions/gazetteer.ts';
import type { Span } from '../mapped-text.ts';
import { findOrganisations, type OrganisationMatch } from '../parsers/organisations.ts';

const NESTED =
  /^(.{4,90}?)\s(?:of|at|der|de\sl['’]|de|della|dell['’])\s?(?:the\s)?((?:University|Universität|Université|Università|Universidad|Universiteit)\s.{3,60})$/u;
const CAPITALISED = "(?:\\p{Lu}[\\p{L}\\d&.'’-]*|\\d{1,4}(?=\\s\\p{Lu}))";
const JOINT = '(?:of|for|de|du|des|della|di|da|do|van|und|&|and|on)';
const NAME = `${CAPITALISED}(?:\\s(?:${JOINT}\\s(?:the\\s|la\\s)?)?${CAPITALISED}){0,6}`;
/** Unknown names stand behind these words; "in" and "from" would bring places. */
const BEHIND_PREPOSITION = new RegExp(
  `(?<=(?<![\\p{L}])(?:at|with|for|joined|joining|joins|join|left|leaving|bei|beim|presso|chez|by|founded|co-founded|cofounded|founding|co-founding|founder of|co-founder of|CEO of|CTO of|President of|president of|director of|Director of|started|runs|aan|bij)\\s(?:the\\s|a\\s|an\\s|la\\s|il\\s|het\\s|the\\sstart-?up\\s|the\\scompany\\s|a\\sstart-?up\\s|the\\snon-?profit\\s|de\\s)?)(?:${NAME}|\\p{Ll}+(?:-\\p{Ll}+)+)`,
  'gu',
);
/** Names with an inflected or unlisted head word in other languages: "Uniwersytecie Warszawskim", "Universidade de Lisboa". */
const ABROAD = new RegExp(
  `(?<![\\p{L}])(?:${CAPITALISED}\\s){0,3}(?:Uniwersyte(?:t|cie|tu|tem)|Politechni(?:ka|ce|ki|ką)|Instytu(?:t|cie|tu)|Akademi(?:a|i|ę|ą)|Szko(?:ła|le|ły) Główn(?:a|ej)|Universidade|Instituto|Institutul|Universiteit|Universität|Università|Universidad|Université|Universitat|Museums?|Scuola|Sveučilište|Univerzit[ay]|Egyetem|Centro|Escuela|Escola|Hochschule|Fachhochschule|Zentralbibliothek|Staatsbibliothek|Landesamt|Bundesamt|Bundesanstalt|Bibliothèque|Biblioteca|Rijksmuseum|Museo|Musée|Muzeum|Observatoire|Collège|Accademia|Fondazione|Fundación|Fundação|Consiglio|Conseil|Agence|Agencia|Banco|Banca|Banque)(?:\\s(?:(?:w|we|im|in|of|de|del|de\\sla|des|du|di|degli|della|delle|do|da|dos|d['’]|für|van|zu|van\\sde|e|y|et)\\s?)?(?:l['’]|d['’])?${CAPITALISED}){0,7}`,
  'gu',
);
const SHORT_GERMAN = /(?<![\p{L}])(?:TU|LMU|FU|HU|RWTH|ETH|EPF|KU|UC|SUNY|CUNY|IIT|IISc|ENS|INSA)\s\p{Lu}\p{L}+/gu;
const NO_NAME =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Prof|Dr|Professors?|Director|Dean|Associate|Assistant|Senior|Research|Fellow|Lecturer|His|Her|Their|This|The|A|An|I|Ph\.?D|BSc|MSc|Europe|Africa|Asia|America|Germany|France|England|Spain|Italy|Canada|Japan|China|India|Brazil|Australia|Switzerland|Austria|Poland|Israel|Sweden|Norway|Denmark|Finland|Russia|Earth|Mars|Nobel|AI|ML|II|III)(?![\p{L}])/u;
const EVENT =
  /(?:Conference|Workshops?|Symposium|Symposia|Congress|Meetings?|Summer School|Seminar|Colloquium|Press|Journal|Prize|Award|Medal|Lectures?|Olympiad|Games|Programming Contest|Project|Days|Week|Proceedings|Transactions|Review|Letters|Magazine|Times|Quarterly|Advances)$/;
const POST_OF =
  /^(?:\p{Lu}[\p{L}.-]*\s){0,4}(?:Fellow|Professor|Lecturer|Director|Dean|Head|Chair|Member|President|Provost|Tutor|Scholar|Reader)\s(?:of|at|in)\s(?:the\s)?/u;
const KEYWORDED =
  /\b(?:Universit|Institut|College|School|Laborator|Lab|Labs|Centre|Center|Academy|Hospital|Museum|Library|Council|Foundation|Bank|Agency|Ministry|Office)/;

/** Organisations and units of a sentence, in order, without overlaps. */
export function findEmployers(text: string): OrganisationMatch[] {
  const found = findOrganisations(text).flatMap((one) => apart(text, withoutPost(text, one)));
  const kept = [...found];
  for (const one of [...abroad(text), ...behind(text)]) {
    const clash = kept.filter((other) => one.start < other.end && other.start < one.end);
    // A longer name takes the place of unknown parts of it.
    const isLonger = clash.every((other) => !other.isKnown && one.end - one.start > other.end - other.start + 2);
    if (clash.length > 0 && (!isLonger || KEYWORDED.test(text.slice(clash[0]?.start, clash[0]?.end)))) continue;
    for (const other of clash) kept.splice(kept.indexOf(other), 1);
    kept.push(one);
  }
  return kept
    .sort((a, b) => a.start - b.start)
    .filter(
      (one) => !EVENT.test(text.slice(one.start, one.end)) && !/^Universities of/.test(text.slice(one.start, one.end)),
    );
}

/** "Junior Research Fellow of Trinity College, Cambridge": the post is no part of the name, the town is. */
function withoutPost(text: string, one: OrganisationMatch): OrganisationMatch {
  const printed = text.slice(one.start, one.end);
  const post = POST_OF.exec(printed)?.[0].length ?? 0;
  const town = /\bCollege$/.test(printed)
    ? (/^, (?:Oxford|Cambridge|Dublin|London|Durham)\b/.exec(text.slice(one.end, one.end + 12))?.[0].length ?? 0)
    : 0;
  return post + town === 0 ? one : { ...one, start: one.start + post, end: one.end + town };
}

/** "GRASP Laboratory of the University of Pennsylvania" is a unit and its organisation. */
function apart(text: string, one: OrganisationMatch): OrganisationMatch[] {
  if (one.isKnown) return [one];
  const printed = text.slice(one.start, one.end);
  const [, unit, whole] = NESTED.exec(printed) ?? [];
  if (!unit || !whole || !resolveInstitution(whole)) return [one];
  return [
    { start: one.start, end: one.start + unit.length, isUnit: true, isKnown: false },
    { start: one.end - whole.length, end: one.end, isUnit: false, isKnown: true },
  ];
}

function abroad(text: string): OrganisationMatch[] {
  return [...text.matchAll(ABROAD), ...text.matchAll(SHORT_GERMAN)].flatMap((match) => {
    const span = trimmed(match.index, match[0]);
    const printed = text.slice(span.start, span.end);
    if (!printed.includes(' ') || NO_NAME.test(printed)) return [];
    return [
      {
        ...span,
        isUnit: kindOfInstitution(printed) === 'DEPARTMENT',
        isKnown: candidateInstitutions(printed).length > 0,
      },
    ];
  });
}

function behind(text: string): OrganisationMatch[] {
  return [...text.matchAll(BEHIND_PREPOSITION)].flatMap((match) => {
    const printed = match[0].replace(/(?<!\b\p{Lu}|\bSt|\bInc|\bLtd|\bCo)[.,]+$/u, '').replace(/['’]s?$/, '');
    const cut = /\.\s/.exec(printed.replace(/\b(?:\p{Lu}|St|Inc|Mt)\.\s/gu, (dots) => dots.replaceAll('.', ' ')));
    const name = cut ? printed.slice(0, cut.index) : printed;
    if (name.length < 2 || NO_NAME.test(name) || EVENT.test(name)) return [];
    if (/^\p{Ll}/u.test(name) && !/\b(?:of|at|for|founded|joined)\s$/.test(text.slice(0, match.index))) return [];
    return [{ start: match.index, end: match.index + name.length, isUnit: false, isKnown: false }];
  });
}

function trimmed(start: number, printed: string): Span {
  const lead =
    /^(?:(?:In|At|An|Am|Im|W|Na|The|Der|Die|Das|Since|From|Von|Seit|Professor(?:in|a|e)?|Il|La|El)\s)+/.exec(
      printed,
    )?.[0].length ?? 0;
  return { start: start + lead, end: start + printed.length - (/[\s.,&-]+$/.exec(printed)?.[0].length ?? 0) };
}

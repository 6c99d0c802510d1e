/** Universities that a bio names by their towns or bare names alone: "studied in Göttingen and Pisa", "(BSc Cape Coast 2003)". */

import { candidateInstitutions, resolveInstitution } from '../../institutions/gazetteer.ts';
import type { OrganisationMatch } from '../parsers/organisations.ts';

const TOWN = '\\p{Lu}\\p{L}+';
const STUDIES = new RegExp(
  `(?<![\\p{L}])(?:studied|studies|studi(?:erte|ò|um)|[Ss]tudium|a étudié|étud(?:ia|es)|estudió|studeerde|promovierte|promoviert|[Pp]romotion|habilitierte(?: sich)?|laurea|educated|Ph\\.?D|doctorate)(?:\\s[^.;,()]{0,60}?)?\\s(?:in|a|à|en|te)\\s(${TOWN}(?:,\\s${TOWN}){0,2}(?:,?\\s(?:und|and|et|e|y|en|sowie)\\s(?:(?:in|a|à|en)\\s)?${TOWN})?)(?=[\\s.,;)]|$)`,
  'gu',
);
/** Towns with several universities, one of which goes by the name of the town. */
const METROPOLIS = /^(?:Toronto|Warsaw|Vienna|Chicago|Manchester|Princeton)$/;
const DEGREE_AT =
  /(?<=(?<![\p{L}.])(?:Ph\.?D|D\.?Phil|M\.?Phil|[BM]\.?Sc|[BM]\.?S|[BM]\.?A|BEng|MEng|LL\.?[BM]|J\.?D|M\.?D|MBA|MMath|Dipl)\.?,?\s)(?!(?:Ph\.?D|D\.?Phil|[BM]\.?(?:Sc|S|A|Phil|Eng))(?![\p{L}]))(\p{Lu}[\p{L}.'’-]+(?:\s\p{Lu}[\p{L}.'’-]+){0,3})(?=,?\s(?:19|20)\d\d\b|\)|,\s\d{4})/gu;

/** The universities, in order of the patterns; each may overlap with others found by name. */
export function placesOfStudy(text: string): OrganisationMatch[] {
  return [...townsIn(text), ...behindDegrees(text)];
}

function townsIn(text: string): OrganisationMatch[] {
  return [...text.matchAll(STUDIES)].flatMap((match) => {
    const list = match[1] ?? '';
    const from = match.index + match[0].length - list.length;
    return [...list.matchAll(/\p{Lu}\p{L}+/gu)].flatMap((town): OrganisationMatch[] => {
      const isUniversity = resolveInstitution(town[0])?.kind === 'UNIVERSITY' && !METROPOLIS.test(town[0]);
      const start = from + town.index;
      return isUniversity ? [{ start, end: start + town[0].length, isUnit: false, isKnown: true }] : [];
    });
  });
}

function behindDegrees(text: string): OrganisationMatch[] {
  return [...text.matchAll(DEGREE_AT)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    isUnit: false,
    isKnown: candidateInstitutions(match[0]).length > 0,
  }));
}

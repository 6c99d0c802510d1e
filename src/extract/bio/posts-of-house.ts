/** Reads "Ada Byron is a senior lecturer in the School of Law" where only the line of her name says of which university. */

import { looksLikeInstitution, resolveInstitution } from '../../institutions/gazetteer.ts';
import { narrow } from '../../text/narrow.ts';
import { pattern } from '../../text/pattern.ts';
import type { Passage } from '../draft.ts';
import { evenSpaces, factOf } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import type { Fact, ReadCareer } from '../understanding.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { evenPassage } from './even-passage.ts';
import { type Group, groupsOf } from './groups.ts';
import { sentencesOf } from './sentences.ts';
import { shapeOf } from './shape.ts';
import { isOfSociety, isStated } from './stated.ts';
import { type Cast, ownSentences } from './whose.ts';

/** Such a post is told at the beginning of a bio. */
const FIRST_SENTENCES = 2;
const LONGEST = 600;
/** What one is at a university; a trade is held nowhere. */
const RANK = pattern('i')`
  profess|lectur|reader|(?:ph\.?d|doctoral|graduate) (?:student|candidate)|post-?doc
  |research (?:fellow|associate|scientist)|ma[iî]tre(?:sse)? de conf|catedr|hoogleraar|hoofddocent|ricercat
  |Privatdozent|adiunkt|forskare|lektor|docent
`;
/** What may be held beside it there. */
const OFFICE =
  /^(?:(?:vice|deputy|associate)[- ])*(?:dean|chair|head|director of (?:graduate|undergraduate|doctoral)|responsable)/i;
/** A name behind the post that is not known. */
const ELSEWHERE = /^[^Ⓤ,.;]{0,40}\s(?:at|for|with|from|bei|chez|presso|vid)\s(?:the\s)?\p{Lu}/u;

/** The posts of today that a bio states without a place, held at `house`, which is printed beside the name. */
export function postsOfHouse(asLaidOut: Passage, cast: Cast, house: Fact): ReadCareer[] {
  if (!looksLikeInstitution(house.value) && !resolveInstitution(house.value)) return [];
  const { ground, start, end } = evenPassage(asLaidOut);
  const { text } = ground.mapped;
  const sentences = [...ownSentences(text, sentencesOf(text, start, Math.min(end, start + 4 * LONGEST)), cast)];
  return sentences.slice(0, FIRST_SENTENCES).flatMap((sentence) => {
    if (sentence.end - sentence.start > LONGEST) return [];
    const shape = shapeOf(narrow(text.slice(sentence.start, sentence.end)), cast.name);
    if (!shape.outline.includes('Ⓡ') || /[ⓄⓃ]/u.test(shape.outline)) return [];
    const asPrinted = (span: Span) =>
      factOf(ground, span.start, span.end, {
        value: evenSpaces(text.slice(span.start, span.end)),
        rule: 'career/of-house',
        confidence: 0.75,
        implied: true,
      });
    return clausesOf(shape)
      .filter(saysWhatSheIs)
      .flatMap((clause) =>
        groupsOf(clause)
          .groups.filter((group) => isOfHouse(clause, group))
          .flatMap(({ heads, places: [unit] }) =>
            heads.map(
              ({ role }): ReadCareer => ({
                kind: role.kind,
                role: role.role,
                institution: house,
                unit: unit ? asPrinted({ start: unit.start + sentence.start, end: unit.end + sentence.start }) : null,
                field: null,
                start: null,
                end: null,
                ongoing: 'YES',
                precedes: [],
                atEvent: false,
                statement: asPrinted(sentence),
              }),
            ),
          ),
      );
  });
}

function saysWhatSheIs({ verb, subject, hasSubject, opening }: Clause): boolean {
  return verb?.kind === 'BE' && verb.tense === 'PRESENT' && subject === 'SELF' && hasSubject && opening === 'PLAIN';
}

function isOfHouse(clause: Clause, group: Group): boolean {
  const last = group.heads.at(-1);
  return (
    last !== undefined &&
    group.heads.some(({ role }) => RANK.test(role.role)) &&
    group.heads.every(
      ({ sign, role }) =>
        sign === 'Ⓡ' && (RANK.test(role.role) || OFFICE.test(role.role)) && !/visiting|former|past/i.test(role.role),
    ) &&
    group.places.length <= 1 &&
    isStated(clause, group) &&
    !isOfSociety(group) &&
    !ELSEWHERE.test(clause.outline.slice(last.at - clause.start + 1))
  );
}

/** "A fellowship then took her to X": what brought somebody to a place is the post held there. */

import { matchesOf } from '../../text/matches.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import { type Post, postOf } from './post.ts';
import type { HeadMark, OrganisationMark, PeriodMark, Shape } from './shape.ts';

const SIGNS = 'ⓇⒹⓄⓊⓈⓃ';
const ENGLISH = `(?:took|brought|led|carried|sent|drew|has taken|have taken)\\s(?:her|him|them|me|Ⓢ)\\s(?:\\p{Ll}+\\s)?to\\s`;
const ABROAD = [
  '(?:führten?|brachten?|zog(?:en)?|verschlug(?:en)?)\\s(?:sie|ihn|Ⓢ)\\s(?:\\p{Ll}+\\s)?(?:an|nach|in|zum|zur|ans|zu)\\s',
  "l['’](?:a|ont)\\s(?:con|em|a)?(?:duite?|menée?)\\s(?:\\p{Ll}+\\s)?(?:à|au|aux|en|chez)\\s?",
  '(?:(?:lo|la|le)\\s(?:llev(?:ó|aron)|condu(?:jo|jeron)|trajo)\\s(?:\\p{Ll}+\\s)?a(?:l)?\\s)',
  "(?:l['’](?:ha|hanno)\\s(?:condott|portat)[oa]|(?:lo|la)\\sport(?:ò|arono))\\s(?:\\p{Ll}+\\s)?(?:a|al|alla|in|all['’])\\s?",
  '(?:[oa]\\s(?:levou|levaram))\\s(?:\\p{Ll}+\\s)?(?:a|à|ao|para)\\s',
  '(?:bracht|brachten|voerde|voerden)\\s(?:haar|hem)\\s(?:\\p{Ll}+\\s)?naar\\s',
].join('|');
/** What brings somebody to a place without being a post. */
const STAY = patternSource`
  (?:
    [Ff]ellowships|Forschungsaufenthalte?|Studienaufenthalte?|Auslandsaufenthalte?|Aufenthalte?
    |[Rr]esearch (?:stays?|visits?)|[Ss]abbaticals?|[Ss]éjours?(?: de recherche)?
    |[Ee]stancias?(?: de investigación)?|[Ss]oggiorni?(?: di ricerca)?
  )
`;
const TAKEN = new RegExp(
  `(Ⓡ|(?<!\\p{L})${STAY})(?!\\p{L})[^${SIGNS};.]{0,60}?(?:(?<!\\p{L})(?:${ENGLISH}|${ABROAD}))((?:[^${SIGNS};]{0,30}[ⓄⓊ]){1,4})`,
  'gu',
);
/** Cheap, and true of all that the pattern finds. */
const WORD = /Ⓡ|[Ff]ellowships|[Aa]ufenthalt|[Ss]tay|[Vv]isit|[Ss]abbatical|[Ss]éjour|[Ee]stancia|[Ss]oggiorn/u;
/** Posts that people are brought somewhere by; "her director took her to X" is no post of hers. */
const POSITION = pattern('iu')`
  (?:
    fellowship|scholarship|professorship|lectureship|readership|appointment|position|posts?|post-?docs?
    |internship|residency|clerkship|Gastprofessur\p{L}*|Professur\p{L}*|Stipendi\p{L}+|Stellen?|post-?doctorat
    |posdoctora\p{L}*|chair
  )$
`;

/** The posts of a sentence that somebody was brought to. */
export function takenTo(shape: Shape, base: number): Post[] {
  if (!WORD.test(shape.outline)) return [];
  return matchesOf(TAKEN, shape.outline).flatMap((match) => {
    const role = shape.marks.find((mark): mark is HeadMark => mark.sign === 'Ⓡ' && mark.at === match.index)?.role;
    if (match[1] === 'Ⓡ' && !POSITION.test(role?.role ?? '')) return [];
    const end = match.index + match[0].length;
    const from = end - (match[2]?.length ?? 0);
    const places = shape.marks.filter(
      (mark): mark is OrganisationMark => mark.sign === 'Ⓞ' && mark.at >= from && mark.at < end,
    );
    const shared = shape.marks.find(
      (mark): mark is PeriodMark =>
        mark.sign === 'Ⓟ' && mark.at >= match.index && mark.at < (places.length > 1 ? from : end + 4),
    )?.period;
    return places.map((place, nth): Post => {
      const next = places[nth + 1]?.at ?? end + 4;
      const own = shape.marks.find(
        (mark): mark is PeriodMark => mark.sign === 'Ⓟ' && mark.at > place.at && mark.at < next && places.length > 1,
      )?.period;
      const period = own ?? shared;
      return postOf({
        kind: role ? role.kind : 'VISITING',
        role: role?.role ?? (/^fellow/i.test(match[1] ?? '') ? 'fellow' : 'visiting position'),
        field: role?.field ?? null,
        institution: { start: place.start + base, end: place.end + base },
        statement: { start: base, end: base + shape.text.length },
        start: period?.from ?? null,
        end: period?.to !== period?.from ? (period?.to ?? null) : null,
        rule: 'career/taken-to',
      });
    });
  });
}

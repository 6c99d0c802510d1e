/** "X gave her a degree", "went to X as an undergraduate", "physics at X and law at Y": studies that a sentence tells as a whole. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { type Post, postOf } from './post.ts';
import type { HeadMark, OrganisationMark, PeriodMark, Shape } from './shape.ts';

/** "Ⓞ gave her a Ⓓ in law Ⓟ, and Ⓞ, to which she went later, a Ⓓ". */
const GIVEN = pattern('gu')`
  Ⓞ(?:,\s[^ⓄⓇ;.]{0,90},)?\s(?:(?:has|had|also|then|later)\s){0,2}(?:gave|given|awarded|granted)\s
  (?:him|her|them|me|Ⓢ)\s(?:(?!(?:to|for|of|in|on|at|with)\s)[\p{L}’'-]+\s){0,5}Ⓓ(?:[^ⓇⓄⓊⒹⓃ;.]{0,40}Ⓓ){0,2}(?:
    [^ⓇⓄⓊⒹⓃ;.]{0,40}?,?\sand\s(?:the\s)?Ⓞ(?:,\s[^ⓄⓇ;.]{0,90},)?\s(?:an?|the|his|her|their)\s
      (?:\p{L}+\s){0,2}Ⓓ[^ⓇⓄⓊⒹⓃ;.]{0,40}
    |[^ⓇⓄⓊⒹⓃ;.]{0,40}
  )
`;
/** "Went to Ⓞ in Columbus as an undergraduate". */
const WENT_AS = pattern('gu')`
  \b(?:went|came)\sto\s(?:the\s)?Ⓞ(?:\sin\s\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)?(?:\s\(?Ⓟ\)?)?,?\sas\san\sundergraduate(?=[\s,.;]|$)
`;
/** "Studied physics at Ⓞ and law at Ⓞ", "did her undergraduate work at Ⓞ and her graduate work at Ⓞ". */
const STUDIED_NEXT = pattern('gu')`
  \b(?:studied|read(?!\s(?:his|her|their|from)\s)|did\s(?:his|her|their)(?=\s(?:undergraduate|graduate|postgraduate|Ⓓ|doctoral)))\s
  (?:(?:his|her|their)\s)?(?:\p{L}+|Ⓓ)(?:\s(?:and\s)?\p{L}+){0,3}\s(?:at|in)\s(?:the\s)?Ⓞ(?:\s\(?Ⓟ\)?)?,?\sand\s
  (?:(?:then|later)\s)?(?:(?:his|her|their)\s)?(?:\p{Ll}+\s){1,3}(?:at|in)\s(?:the\s)?(Ⓞ)
`;
const WORK_OR_POST = /\b(?:worked|taught|teaching|work(?<!\b(?:under)?graduate\swork)|research|law\sat\sthe\sbar)\b/;

/** The degrees and studies that stand so. */
export function givenDegrees(shape: Shape, base: number): Post[] {
  const { outline } = shape;
  return [
    ...(outline.includes('Ⓓ') ? matchesOf(GIVEN, outline).flatMap((match) => ofGivers(shape, base, match)) : []),
    ...matchesOf(WENT_AS, outline).flatMap((match) =>
      housesIn(shape, match).map((house) => studies(shape, base, house, 'undergraduate')),
    ),
    ...matchesOf(STUDIED_NEXT, outline)
      .filter(([words]) => !WORK_OR_POST.test(words))
      .flatMap((match) =>
        housesIn(shape, match)
          .slice(1)
          .map((house) => studies(shape, base, house, null)),
      ),
  ];
}

function ofGivers(shape: Shape, base: number, match: RegExpExecArray): Post[] {
  if (/\bhonorary\b/.test(match[0])) return [];
  const end = match.index + match[0].length;
  const signs = shape.marks.filter(({ at }) => at >= match.index && at < end);
  const houses = signs.filter((mark): mark is OrganisationMark => mark.sign === 'Ⓞ');
  const degrees = signs.filter((mark): mark is HeadMark => mark.sign === 'Ⓓ');
  const isAside = ({ at }: HeadMark) => /,\swhere\s[^,]*$/.test(shape.outline.slice(match.index, at));
  return degrees
    .filter((degree) => !isAside(degree))
    .flatMap((degree): Post[] => {
      const house = houses.findLast(({ at }) => at < degree.at);
      const next = [...houses, ...degrees].filter(({ at }) => at > degree.at).map(({ at }) => at);
      const year = signs.find(
        (mark): mark is PeriodMark => mark.sign === 'Ⓟ' && mark.at > degree.at && mark.at < Math.min(end, ...next),
      )?.period.to;
      return house
        ? [{ ...studies(shape, base, house, degree.role.role), field: degree.role.field, end: year ?? null }]
        : [];
    });
}

function housesIn({ marks }: Shape, { index, 0: words }: RegExpExecArray): OrganisationMark[] {
  return marks.filter(
    (mark): mark is OrganisationMark => mark.sign === 'Ⓞ' && mark.at >= index && mark.at < index + words.length,
  );
}

function studies({ text }: Shape, base: number, house: OrganisationMark, role: string | null): Post {
  return postOf({
    kind: 'EDUCATION',
    role,
    institution: { start: house.start + base, end: house.end + base },
    statement: { start: base, end: base + text.length },
    rule: 'career/given-degree',
  });
}

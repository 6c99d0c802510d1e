/** Reads "founded the Y Centre and has been its director since": who leads what they founded. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { leaderOf } from './led-parts.ts';
import type { Post } from './post.ts';
import type { Shape } from './shape.ts';

/** "Its director", "of which she is the head": words that are posts only with what is led. */
const LEADS_IT = pattern('gu')`
  Ⓞ(?:\s\([^()]{2,12}\))?(?:,?\s\(?Ⓟ\)?)?,?\s(?:
    (?:and\s(?:(?:he|she|they|I|Ⓢ)\s)?|which\s(?:he|she|they|I)\s)(?:(?:now|still|also|currently|has)\s){0,2}
      (directed|directs|headed|heads|led|leads|chaired|chairs)(?:\sit)?
    |(?:and\s(?:(?:he|she|they|I|Ⓢ)\s)?|of\swhich\s(?:he|she|they|I)\s)(?:has\sbeen|is|remains|serves\sas|has\sserved\sas|continues\sas)
      \s(?:(?:now|still|also|currently|its|the|first|founding|scientific|executive)\s){0,3}
      (Ⓡ|director|head|leader|chair(?:man|woman|person)?|president|principal|coordinator)
  )(\s(?:ever\s)?since(?:\sthen)?)?(?=[.,;]|$|\s(?:and|until|to\sthis)\s)
`;
const IS_PAST = /^(?:led|[a-z]+ed)$/;
/** What is no employer of its founder's own, as firms and charities are. */
const IS_PART =
  /(?<!\p{L})(?:Cent(?:er|re)|Institute?|Lab(?:oratory)?|Observatory|Group|Unit|Programme?|School|Department|Facility|Museum|Archive|Zentrum|Initiative|Network)(?!\p{L})/u;

/** The posts of a sentence, with those of founders who lead the house: of a part of a university, in the place of its founding. */
export function withHeadsOfFounded({ outline, marks, text }: Shape, base: number, posts: readonly Post[]): Post[] {
  if (!posts.some(({ kind }) => kind === 'FOUNDER')) return [...posts];
  return matchesOf(LEADS_IT, outline).reduce(
    (left: Post[], { index, 1: verb, 2: noun, 3: since }) => {
      const place = marks.find(({ at }) => at === index);
      const founding = left.find(
        ({ kind, institution }) => kind === 'FOUNDER' && institution.start - base === place?.start,
      );
      if (!place || !founding) return left;
      const isAgain = (post: Post) =>
        post !== founding && post.institution.start === founding.institution.start && post.kind !== 'EDUCATION';
      const role = noun === 'Ⓡ' ? left.find(isAgain)?.role : (noun ?? leaderOf(verb ?? ''));
      if (!role) return left;
      const others = left.filter((post) => !isAgain(post));
      const head: Post = {
        ...founding,
        kind: 'EMPLOYMENT',
        role,
        start: since === undefined ? null : founding.start,
        ongoing: since === undefined && IS_PAST.test(verb ?? '') ? 'UNKNOWN' : 'YES',
        rule: 'career/leads',
      };
      const isPart = IS_PART.test(text.slice(place.start, place.end));
      return others.flatMap((post) => (post === founding ? (isPart ? [head] : [post, head]) : [post]));
    },
    [...posts],
  );
}

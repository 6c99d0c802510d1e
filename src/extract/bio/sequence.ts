/** Reads what came before what: "before joining X", "previously", "then". */

import { pattern } from '../../text/pattern.ts';
import type { Clause } from './clauses.ts';
import { NO_ORDER, type Order } from './post.ts';
import type { OrganisationMark, Shape } from './shape.ts';

const FORMER_START = pattern('iu')`
  ^\W*(?:
    Previously|Formerly|Earlier|Prior to (?:that|this)|Before (?:that|this)|Until recently|In the past
    |Auparavant|Zuvor|Davor|Wcześniej|Antes|In precedenza|Daarvoor|Eerder|Dessförinnan|Tidigare|Tidligere
    |Dříve|Předtím
  )(?![\p{L}])
`;
const NEXT = pattern('iu')`
  (?<![\p{L}])(?:
    then|subsequently|afterwards|after that|after which|later|next|thereafter|danach|anschließend|später
    |därefter|deretter|derefter|poté|puis|ensuite|después|posteriormente|poi|successivamente|depois|daarna
    |następnie
  )(?![\p{L}])
`;

/** "Before joining X" stands over the other clauses of its sentence, "Previously" over all. */
export function orderOfSentence(shape: Shape, clauses: readonly Clause[]): Order {
  const target = clauses.find((clause) => clause.opening === 'BEFORE');
  const place = target?.marks.find((mark): mark is OrganisationMark => mark.sign === 'Ⓞ');
  const isOver = target !== undefined && (target.start === 0 || clauses.indexOf(target) === 1 || place !== undefined);
  return {
    isBefore: isOver || FORMER_START.test(shape.outline),
    target: place ? shape.text.slice(place.start, place.end) : null,
    isNext: false,
  };
}

/** What a clause says of the order, under what stands over its sentence. */
export function orderOfClause(clause: Clause, over: Order): Order {
  if (clause.opening === 'BEFORE') return NO_ORDER;
  const isOnce = /(?<![\p{L}])(?:previously|formerly|before that|prior to that|prior to this)(?![\p{L}])/iu.test(
    clause.outline,
  );
  return {
    isBefore: isBefore(clause, over) || isOnce,
    target: isBefore(clause, over) ? over.target : null,
    isNext: NEXT.test(clause.outline.slice(0, 60)),
  };
}

/** Whether a clause is under the "before" of its sentence. */
export function isBefore(clause: Clause, over: Order): boolean {
  return over.isBefore && clause.opening !== 'BEFORE' && clause.verb?.tense !== 'PRESENT';
}

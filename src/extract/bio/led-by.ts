/** "The X team there has been led by her since 2011": the person is no subject, and the post is hers all the same. */

import type { Span } from '../mapped-text.ts';
import { type Post, postOf } from './post.ts';
import type { OrganisationMark, PeriodMark, Shape } from './shape.ts';

const LED_BY =
  /[ⓊⓄ][^ⓊⓄⓈⓃⓇ]{0,60}(?:[ⓊⓄ][^ⓊⓄⓈⓃⓇ]{0,40}){0,2}\s(has been|is|was|had been)\s(?:\p{Ll}+\s)?(led|headed|directed|run|chaired)\sby\s(?:him|her|them|Ⓢ)/u;

/** The post that such a sentence states, held at `main` where a unit needs one; null when it states none. */
export function ledBy(shape: Shape, base: number, main: Span | null): Post | null {
  const led = LED_BY.exec(shape.outline);
  const at = led ? shape.outline.indexOf(led[0]) : -1;
  const unit = shape.marks.find(
    (mark): mark is OrganisationMark => mark.at === at && (mark.sign === 'Ⓤ' || mark.sign === 'Ⓞ'),
  );
  if (!led || !unit) return null;
  const period = shape.marks.find((mark): mark is PeriodMark => mark.sign === 'Ⓟ' && mark.at >= at)?.period ?? null;
  const span = { start: unit.start + base, end: unit.end + base };
  return postOf({
    kind: 'EMPLOYMENT',
    role: `${led[2] === 'directed' ? 'director' : led[2] === 'headed' ? 'head' : 'leader'} of the ${shape.text.slice(unit.start, unit.end)}`,
    institution: main ?? span,
    unit: main ? span : null,
    statement: { start: base, end: base + shape.text.length },
    start: period?.from ?? null,
    end: period?.to ?? null,
    ongoing: /was|had/.test(led[1] ?? '') || (period?.to ?? null) !== null ? 'NO' : 'YES',
    rule: 'career/led-by',
  });
}

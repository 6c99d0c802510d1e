/** Tells the events of a calendar that are none with a talk by their category: exhibitions, concerts, sports. */

import { pattern } from '../../text/pattern.ts';
import type { PlacedJson } from '../readers/json-places.ts';
import type { Fields } from './placed-fields.ts';

const KEYS = ['category', 'categories', 'eventtype', 'eventcategory', 'kind'];
const OTHER_KIND = pattern('iu')`
  ^(?:
    # English
    (?:art )?(?:exhibitions?|exhibits?)|concerts?|film screenings?|sports?|fitness|holidays?|deadlines?|performances?
    # German
    |ausstellung(?:en)?|konzerte?|sportkurse?
    # French
    |expositions?|spectacles?
    # Spanish and Italian
    |exposici(?:ón|ones)|exposiciones|conciertos?|mostr[ae]|concert[oi]
    # Dutch
    |tentoonstelling(?:en)?
    # Polish
    |wystaw[ay]|koncerty?
  )$
`;

/** Whether its category says that nobody speaks at an event. */
export function isOfOtherKind(fields: Fields): boolean {
  return KEYS.some((key) => {
    const field = fields.get(key);
    return field !== undefined && textsIn(field).some((text) => OTHER_KIND.test(text.trim()));
  });
}

/** The text of a category, or those that name it in several languages. */
function textsIn(field: PlacedJson): string[] {
  if (field.type === 'text') return [field.text.text];
  if (field.type !== 'object') return [];
  return [...field.fields.values()].flatMap((inner) => (inner.type === 'text' ? [inner.text.text] : []));
}

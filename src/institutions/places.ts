/** Cities, states and countries as they stand behind the names of organisations, from `data/places.txt`. */

import { itemsOf, readDataLines } from '../text/data-lines.ts';
import { foldText } from '../text/fold.ts';
import { lazily } from '../text/lazily.ts';

export interface Place {
  /** Folded; null for a country or a state. */
  readonly city: string | null;
  /** ISO 3166-1 alpha-2. */
  readonly countryCode: string;
  /** Latitude and longitude in degrees, to about a kilometre; null for a country or a state. */
  readonly position: readonly [number, number] | null;
}

/** All places by folded name; several where cities share it (Cambridge). */
export const readPlaces: () => ReadonlyMap<string, readonly Place[]> = lazily(() => {
  const places = new Map<string, Place[]>();
  for (const { section, fields } of readDataLines('places.txt')) {
    const [name = '', aliases = '', position = ''] = fields;
    const [latitude, longitude] = position.split(',').map(Number);
    const isCity = latitude !== undefined && longitude !== undefined;
    const place: Place = {
      city: isCity ? foldText(name) : null,
      countryCode: section,
      position: isCity ? [latitude, longitude] : null,
    };
    for (const printed of [name, ...itemsOf(aliases)]) {
      const folded = foldText(printed);
      places.set(folded, [...(places.get(folded) ?? []), place]);
    }
  }
  return places;
});

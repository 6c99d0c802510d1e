/** Finds the announcements that a JSON export has as texts, without fields for day and speaker: "headline" and "text". */

import { joinMapped, type MappedText } from '../mapped-text.ts';
import type { PlacedJson } from '../readers/json-places.ts';
import { textOf } from './placed-fields.ts';
import { plainField } from './record-fields.ts';
import { recordFields } from './record-shape.ts';

const MAX_TEXTS = 10_000;
/** A text that can announce a talk. */
const SHORTEST = 60;
const TITLES = 'title headline name subject';
const TEXTS = 'text contenthtml contenttext content body description abstract details message excerpt summary';

/** The texts with their headlines, in order. */
export function writtenTexts(root: PlacedJson): MappedText[] {
  const texts: MappedText[] = [];
  const visit = (value: PlacedJson): void => {
    if (value.type === 'list') for (const item of value.items) visit(item);
    if (value.type !== 'object' || texts.length >= MAX_TEXTS) return;
    const fields = recordFields(value);
    const text = textOf(fields, TEXTS);
    const title = textOf(fields, TITLES);
    if (text && text.text.length >= SHORTEST)
      texts.push(title ? joinMapped(plainField(title), '\n\n', plainField(text)) : plainField(text));
    else for (const field of value.fields.values()) visit(field);
  };
  visit(root);
  return texts;
}

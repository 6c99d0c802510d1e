/** Gives XML the form of JSON, so that exports in both are read by one reader: attributes and children become fields. */

import type { MappedText } from '../mapped-text.ts';
import type { PlacedJson } from './json-places.ts';
import type { XmlElement } from './xml-places.ts';

/** What a field is called that holds the text of an element with attributes. */
export const TEXT_FIELD = '#text';

/** Attributes that say how a text is written, and nothing of the talk. */
const OF_WRITING = /^(?:xmlns(?::.*)?|xml:.*|xsi:.*|type|ispermalink|mode|lang)$/;

/** The value of an element: a text where it has only that, else an object; children of one name become a list. */
export function jsonOfXml(element: XmlElement): PlacedJson {
  const { children, start, end } = element;
  const attributes = [...element.attributes].filter(([name]) => !OF_WRITING.test(name));
  if (children.length === 0 && attributes.length === 0) return text(element.text, element);
  // A few tags between much text are markup of a description.
  if (children.length > 0 && element.text.text.trim().length > 20) return text(element.inner, element);
  const fields = new Map<string, PlacedJson>(attributes.map(([name, value]) => [name, text(value, element)]));
  if (element.text.text.trim() !== '') fields.set(TEXT_FIELD, text(element.text, element));
  const byName = new Map<string, PlacedJson[]>();
  for (const child of children) {
    const list = byName.get(child.name);
    if (list) list.push(jsonOfXml(child));
    else byName.set(child.name, [jsonOfXml(child)]);
  }
  for (const [name, items] of byName) {
    const [only] = items;
    fields.set(name, items.length === 1 && only ? only : { type: 'list', items, start, end });
  }
  return { type: 'object', fields, start, end };
}

function text(value: MappedText, { start, end }: XmlElement): PlacedJson {
  return { type: 'text', text: value, start, end };
}

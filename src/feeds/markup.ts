/** Text as it may stand in XML and HTML, inside of elements and of quoted attributes. */
import { withoutControls } from './talk-text.ts';

const ESCAPES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  // A reader of XML makes one line feed of these otherwise.
  '\r': '&#13;',
};

/** The text with everything escaped that means something there. */
export function escapeMarkup(text: string): string {
  return withoutControls(text).replace(/[&<>"\r]/g, (character) => ESCAPES[character] ?? character);
}

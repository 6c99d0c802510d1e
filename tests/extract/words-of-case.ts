/** The words of an announcement case as they are read, for what is trained on cases. */

import { identityText, type MappedText } from '../../src/extract/mapped-text.ts';
import { detectFormat } from '../../src/extract/readers/detect-format.ts';
import { readHtmlText } from '../../src/extract/readers/html-text.ts';
import { readMail } from '../../src/extract/readers/mail.ts';

/** The text of plain text, a page or a mail; null for records, which have no lines. */
export function wordsOf(source: string): MappedText | null {
  switch (detectFormat(source, null).container) {
    case 'text':
      return identityText(source);
    case 'html':
      return readHtmlText(identityText(source)).mapped;
    case 'mail': {
      const mail = readMail(identityText(source));
      return mail.isHtml ? readHtmlText(mail.body).mapped : mail.body;
    }
    default:
      return null;
  }
}

/** Leaves out what stands under a greeting at the end of a letter: name, post and address of who sends it. */

import type { Line } from '../page.ts';

const SIGN_OFF =
  /^(?:(?:best|kind|warm|warmest|many)\s(?:regards|wishes|thanks)|all the best|best|regards|cheers|sincerely(?: yours)?|yours(?: sincerely| truly| faithfully)?|thanks(?: a lot| and best)?|thank you|many thanks|see you (?:there|soon|then)|cordialement|bien cordialement|bien à (?:vous|toi|tous)|amicalement|amitiés|à bientôt|salutations|mit freundlichen grüßen|(?:viele|beste|herzliche|liebe|schöne|freundliche) grüße|(?:un )?(?:cordial )?saludo|saludos(?: cordiales)?|atentamente|un abrazo|cordiali saluti|distinti saluti|un saluto|a presto|atenciosamente|cumprimentos|abraços|um abraço|met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|hartelijke groet(?:en)?|groet(?:en|jes)?|pozdrawiam(?: serdecznie)?|z poważaniem|z wyrazami szacunku)(?:[,.!]|\s(?:from|to all).{0,30})?$/iu;
const SHORT = 90;
const MAX_LINES = 8;

/** The lines without signatures. */
export function withoutSignatures(lines: readonly Line[]): readonly Line[] {
  if (!lines.some((line) => SIGN_OFF.test(line.text.trim()))) return lines;
  const kept: Line[] = [];
  let left = 0;
  for (const line of lines) {
    if (left > 0) {
      const goesOn = line.text.length < SHORT && !line.hasRule && line.headDate === null && !isField(line);
      left = goesOn ? left - 1 : 0;
      if (goesOn) continue;
    }
    if (SIGN_OFF.test(line.text.trim())) left = MAX_LINES;
    else kept.push(line);
  }
  return kept;
}

function isField(line: Line): boolean {
  return (
    line.label?.keys.some(
      (key) => key === 'title' || key === 'speaker' || key === 'abstract' || key === 'bio' || key === 'date',
    ) ?? false
  );
}

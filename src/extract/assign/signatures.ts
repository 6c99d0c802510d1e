/** Leaves out what stands under a greeting at the end of a letter: name, post and address of who sends it. */

import { pattern } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import type { Line } from '../line.ts';
import type { Page } from '../page.ts';
import { personScore } from '../parsers/person-score.ts';
import { speakersInProse } from './prose-speaker.ts';

const SIGN_OFF = inAnyCase(pattern('u')`
  ^(?:
    # English
    (?:with )?(?:best|kind|warm|warmest|many)\s(?:regards|wishes|thanks|greetings)
    |all the best|best|regards|cheers|sincerely(?: yours)?|yours(?: sincerely| truly| faithfully)?
    |thanks(?: a lot| and best)?|thank you|many thanks|see you (?:there|soon|then)
    # German
    |mit freundlichen grüßen|(?:viele|beste|herzliche|liebe|schöne|freundliche) grüße
    # French
    |cordialement|bien cordialement|bien à (?:vous|toi|tous)|amicalement|amitiés|à bientôt|salutations
    # Spanish
    |(?:un )?(?:cordial )?saludo|saludos(?: cordiales)?|atentamente|un abrazo
    # Italian
    |cordiali saluti|distinti saluti|un saluto|a presto
    # Portuguese
    |atenciosamente|cumprimentos|abraços|um abraço
    # Dutch
    |met vriendelijke groet(?:en)?|vriendelijke groet(?:en)?|hartelijke groet(?:en)?|groet(?:en|jes)?
    # Polish
    |pozdrawiam(?: serdecznie)?|(?:serdecznie )?zapraszamy?(?: serdecznie)?|z poważaniem|z wyrazami szacunku
  )(?:[,.!]|\s(?:from|to all).{0,30}|,\s\p{Lu}[\p{L}.'’-]*(?:\s[\p{L}.'’-]+){0,3})?$
`);
/** Who signs a notice: "Il Direttore", "gez. X", "i. A. X". */
const SIGNED = inAnyCase(pattern('u')`
  ^(?:
    # English
    signed\b|on behalf of|for the organi[sz]ers
    # German
    |im (?:auftrag|namen)|gez\.\s|i\.\s?a\.\s
    # French
    |pour le comité
    # Spanish
    |firmado|fdo\.
    # Italian
    |f\.to\s|per il comitato
    # Polish
    |(?:dyrektor|dziekan|prodziekan|sekretarz)(?![\p{L}])
    # several languages
    |(?:il|la|le|l['’]|el|der|die|o|a|the|de)\s?(?:
      # English
      dean|head|chair
      # German
      |dekan(?:in)?|geschäftsführer(?:in)?|sprecher(?:in)?
      # French
      |directeur|directrice|président[e]?|responsable
      # Spanish
      |director[a]?|decan[oa]
      # Italian
      |direttor[ei]|direttrice|president[ei]|rettore|coordinator[ei]|coordinatrice
      # Portuguese
      |diretor[a]?
      # Dutch
      |decaan
    )(?![\p{L}])(?!.{0,80}(?:spricht|parler|will|présent|terr))
  )
`);
/** What those who write announcements are, not those who speak. */
const OF_OFFICE = pattern('iu')`
  (?<!\p{L})(?:
    # English
    administrator|administrative (?:support|assistant|coordinator|specialist|officer|staff|aide|associate)|secretary
    |(?:faculty|academic|executive|departmental|program(?:me)?)(?: program(?:me)?)? (?:support|assistant|specialist)|support staff
    |(?:academic|graduate|undergraduate|student|degree) (?:program(?:me)?s? )?coordinator
    |(?:seminar|events?|press|communications?|programme?) (?:officer|manager|assistant|office)
    |(?:graduate|undergraduate|student) (?:(?:academic|student|program(?:me)?) )?(?:advis[eo]r|services|affairs|specialist)
    |organi[sz]er|convenor|convener|webmaster
    # German
    |sekretariat|sekretärin|geschäftsstelle|verwaltung
    # French
    |secrétariat|assistant to|assistante? (?:administrati|de direction)|gestionnaire
    # Spanish
    |coordinator|secretaría
    # Italian
    |segreteria|amministrazione
    # Dutch
    |secretariaat
  )(?!\p{L})
`;
const SHORT = 90;
const MAX_LINES = 8;
const MAX_SIGNED = 3;

/** The lines without signatures. */
export function withoutSignatures(lines: readonly Line[]): readonly Line[] {
  const first = lines.findIndex((line) => line.dates.length > 0);
  const isSigned = (line: Line, at: number) => at > Math.max(2, first) && isSignature(lines, line, at);
  if (!lines.some((line, at) => isSignOff(line.text) || isSigned(line, at))) return lines;
  const kept: Line[] = [];
  let left = 0;
  for (const [at, line] of lines.entries()) {
    if (left > 0) {
      const goesOn = line.text.length < SHORT && !line.hasRule && line.headDate === null && !isField(line);
      left = goesOn ? left - 1 : 0;
      if (goesOn) continue;
    }
    if (isSignOff(line.text)) left = MAX_LINES;
    else if (isSigned(line, at)) left = MAX_SIGNED;
    else kept.push(line);
  }
  return kept;
}

/** The lines without the name at the very end of a letter, with what stands below it, where a sentence above it says who speaks. */
export function withoutSigner(page: Page, lines: readonly Line[]): readonly Line[] {
  const at = lines.findLastIndex((line) => line.hasGap);
  const signer = lines[at];
  const end = lines.slice(at);
  if (!signer || at < 1 || end.length > MAX_SIGNED + 1 || signer.isHeading || signer.isItem || signer.cells)
    return lines;
  if (end.some((line) => line.dates.length + line.times.length > 0 || line.text.length > SHORT || isField(line)))
    return lines;
  const isName = signer.text.split(/\s+/).length < 6 && personScore(signer.text) >= SURE_NAME;
  if (!isName || page.text.slice(0, signer.start).includes(signer.text)) return lines;
  const above = lines.slice(Math.max(0, at - MOST_ABOVE), at);
  if (above.some(({ label }) => label?.keys.includes('title')) || !above.some((line) => isTold(page, line)))
    return lines;
  return lines.slice(0, at);
}

/** Lines of a letter. */
const MOST_ABOVE = 20;
const SURE_NAME = 0.8;

/** "Ada Byron will speak on …": a sentence outside of labels. */
function isTold(page: Page, line: Line): boolean {
  return !line.label && !line.cells && line.text.length > SHORT / 2 && speakersInProse(page.text, line).length > 0;
}

const isSignOff = remembered((text: string): boolean => SIGN_OFF.test(text.trim()));

/** A name above an office, or the office above the name, behind what is announced. */
function isSignature(lines: readonly Line[], line: Line, at: number): boolean {
  if (line.text.length > SHORT || line.label || line.dates.length + line.times.length > 0) return false;
  if (lines.length - at <= MAX_LINES && SIGNED.test(line.text)) return true;
  const next = lines[at + 1];
  // Who stands below an hour speaks then, whatever the title below is about.
  const above = lines[at - 1];
  if (above && above.times[0]?.start === above.start) return false;
  if (!next || next.hasGap || next.text.length > SHORT || next.label || !OF_OFFICE.test(next.text)) return false;
  return line.text.split(/\s+/).length < 6 && personScore(line.text) >= 0.5;
}

function isField(line: Line): boolean {
  return (
    line.label?.keys.some(
      (key) => key === 'title' || key === 'speaker' || key === 'abstract' || key === 'bio' || key === 'date',
    ) ?? false
  );
}

/** Fills a talk from the header lines of the mail that announces it. */

import { pattern } from '../../text/pattern.ts';
import { putPeople } from '../assign/put-fields.ts';
import { type Draft, speakersOf } from '../draft.ts';
import { factOf } from '../fact.ts';
import { type MappedText, sliceMapped } from '../mapped-text.ts';
import { findDates } from '../parsers/dates.ts';
import { TODAY, TOMORROW } from '../parsers/near-days.ts';
import { readPeopleLine } from '../parsers/people-line.ts';
import { isOfNextMeeting } from '../parsers/phrases.ts';
import { findTimes } from '../parsers/times.ts';
import type { Mail } from '../readers/mail.ts';
import { groundOf, putSummary } from './record-fields.ts';

/** "Re: [list] Reminder: …": what stands before the words of a subject. */
const LEADS_SUBJECT = pattern('iu')`
  ^\s*(?:
    (?:re|fwd?|aw|wg|tr|rv|i|odp)\s*:\s*
    |(?:
      # English
      reminder|announcement|today|tomorrow|seminar announcement|correction|update[d]?|room change
      |change of \p{L}+
      # German
      |erinnerung|korrektur|änderung
      # French
      |rappel|modification|correctif
      # Spanish
      |recordatorio|cambio de \p{L}+|corrección
      # Italian
      |promemoria|variazione|cambio \p{L}+
      # Portuguese
      |lembrete
      # Dutch
      |herinnering|wijziging
      # Polish
      |przypomnienie|zmiana \p{L}+
    )\s*(?:[:–-]|re:)\s*
    |\[[^\]]{1,60}\]\s*
  )*
`;

/** "[list] Reminder: …" says nothing of the talk. */
export function bareSubject(subject: MappedText): MappedText {
  const lead = LEADS_SUBJECT.exec(subject.text)?.[0].length ?? 0;
  return sliceMapped(subject, lead, subject.text.length);
}

const DAY_BEHIND = /[\s,;(–-]*(?:(?:on|at|le|à|am|um|el|a las|il|alle|w dniu|op|om|em|the)\s*)?$/iu;

/** Takes from the subject who speaks and the title, where the body leaves them out. */
export function putSubject(draft: Draft, source: string, subject: MappedText): void {
  if ((draft.title !== null || draft.isUntitled) && speakersOf(draft).length > 0) return;
  putSummary(draft, source, withoutDay(bareSubject(subject)));
}

/** The subject up to the day and hour that end it. */
function withoutDay(subject: MappedText): MappedText {
  const { text } = subject;
  const starts = [...findDates(text, { numericOrder: 'DAY_FIRST' }), ...findTimes(text)].map(({ start }) => start);
  const first = Math.min(text.length, ...starts);
  if (first < 12 || first === text.length) return subject;
  return sliceMapped(subject, 0, text.slice(0, first).replace(DAY_BEHIND, '').length);
}

/** Words for a day that is counted from that of the mail, and how far it lies ahead. */
const FROM_TODAY: readonly (readonly [RegExp, number])[] = [
  [pattern('iu')`(?<!\p{L})(?:${TODAY}|this (?:afternoon|evening))(?!\p{L})`, 0],
  [pattern('iu')`(?<!\p{L})(?:${TOMORROW})(?!\p{L})`, 1],
];
const DAY = 86_400_000;

/** Takes the day of a talk that a mail without any date announces for "today" or "tomorrow". */
export function putDayOfMail(draft: Draft, source: string, { subject, body, sentOn }: Mail): void {
  if (
    isOfNextMeeting(source.slice(draft.span.start, draft.span.end)) ||
    draft.day ||
    sentOn === null ||
    findDates(body.text, { numericOrder: 'DAY_FIRST' }).length > 0
  )
    return;
  for (const text of [body, ...(subject ? [subject] : [])]) {
    for (const [word, days] of FROM_TODAY) {
      const found = word.exec(text.text);
      if (!found) continue;
      const value = new Date(Date.parse(`${sentOn}T00:00:00Z`) + days * DAY).toISOString().slice(0, 10);
      const fact = factOf(groundOf(source, text), found.index, found.index + found[0].length, {
        value,
        rule: 'date/from-mail',
        confidence: 0.75,
        implied: true,
      });
      draft.day = { type: 'given', fact };
      return;
    }
  }
}

/** Words by which the writer of a mail is who speaks. */
const OF_MINE = pattern('iu')`
  (?<!\p{L})(?:
    # English
    my (?:(?:ph\.?d|doctoral) )?(?:thesis|defen[cs]e|dissertation|talk|seminar|lecture)
    # German
    |meine[rs]? (?:disputation|vortrags?|promotion|verteidigung)
    # French
    |ma (?:thèse|soutenance)
    # Spanish
    |mi (?:tesis|defensa|charla)
    # Italian
    |(?:al)?la mia tesi
    # Portuguese
    |(?:da )?minha (?:tese|defesa)
    # Dutch
    |mijn (?:proefschrift|promotie|verdediging)
    # Polish
    |moj(?:ej|a) (?:obron\p{L}+|rozpraw\p{L}+)
  )(?!\p{L})
`;

/** Takes the writer as the speaker where the mail speaks of the writer's own talk. */
export function putSender(draft: Draft, source: string, { from, body }: Mail): void {
  if (!from || !OF_MINE.test(body.text)) return;
  const end = from.text.search(/\s*(?:<|\(|$)/);
  const found = readPeopleLine(from.text, /^"?/.exec(from.text)?.[0].length ?? 0, end, { isExpected: true });
  if (found)
    putPeople(draft, groundOf(source, from), found, { role: 'SPEAKER', rule: 'speaker/sender', confidence: 0.7 });
}

const VACANCY = pattern('iu')`
  (?<!\p{L})(?:
    # English
    (?:
      ph\.?\s?d\.?|post-?doc(?:toral)?|doctoral|faculty|tenure[- ]track|professor(?:ship)?|research(?:er)?
      |lecturer|open|job
    ) (?:student )?(?:positions?|openings?)
    |vacanc(?:y|ies)|job (?:offers?|announcements?|openings?)
    |call for (?:papers|applications|abstracts|nominations|proposals)
    # German
    |stellenausschreibung(?:en)?|stellenangebote?
    # French
    |offres? (?:de (?:poste|thèse)s?|d['’]emploi)
    # Spanish
    |ofertas? de (?:empleo|trabajo)
    # Italian
    |bando di concorso
    # Dutch
    |vacatures?
    # Polish
    |oferta pracy
  )(?!\p{L})
`;

/** Whether a subject is that of an open post or a call, whatever names and days the mail has. */
export function isOfVacancy(subject: MappedText | null): boolean {
  return subject !== null && VACANCY.test(subject.text);
}

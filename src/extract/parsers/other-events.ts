/** The headings of lists of other events, as alternatives of a pattern in small letters. */

import { patternSource } from '../../text/pattern.ts';

/** "Related events", "weitere Veranstaltungen": what a site recommends besides. */
export const OTHER_EVENTS = patternSource`
  # English
  (?:related|similar) (?:events?|talks|seminars|lectures)|(?:more|other|further) events
  # German
  |(?:weitere|ähnliche|andere) (?:veranstaltungen|termine)
  # French
  |(?:autres )?[ée]v[ée]nements (?:similaires|liés|associés)|autres [ée]v[ée]nements
  # Spanish
  |otros eventos
  # Italian
  |altri eventi|eventi correlati
  # Portuguese
  |outros eventos|eventos relacionad[oa]s
  # Dutch
  |(?:meer|andere|gerelateerde) (?:agenda|evenementen|activiteiten)
  # Polish
  |(?:podobne|inne|powiązane) wydarzenia
`;

/** "Upcoming talks", "nächste Vorträge": several, by when they are; one alone ("next session") is of the page itself. */
export const EVENTS_BY_TIME = patternSource`
  # English
  (?:other |more )?(?:upcoming|recent|past|previous|future|next) (?:
    events|talks|seminars|lectures|colloquia|colloquiums|speakers
  )
  # German
  |(?:nächste|kommende|weitere) (?:veranstaltungen|termine|vorträge)
  # French
  |prochains (?:[ée]v[ée]nements|séminaires|exposés)
  # Spanish, Portuguese
  |próximos (?:eventos|seminarios|seminários)
  # Italian
  |prossimi (?:eventi|seminari)
  # Dutch
  |aankomende (?:evenementen|activiteiten)
  # Polish
  |nadchodzące (?:wydarzenia|seminaria)
`;

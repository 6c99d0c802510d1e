/** Tells which of two readings of a page that was copied as one line hangs together: what its talks have, and what runs on in it. */

import { pattern } from '../../text/pattern.ts';
import { type Draft, speakersOf } from '../draft.ts';

const HAS = 0.5;
/** Each talk must have more than its title, so that a page does not fall into more talks than it has. */
const TALK = 1;
const RUNS_ON = 0.7;
const LONGEST_TITLE = 140;
const LONGEST_PLACE = 90;
const LONGEST_NAME = 4;
/** "KolloquiumMathematik", "UhrProf", "end.Next", "2021Title". */
const GLUED = /\p{Ll}{2}\p{Lu}\p{Ll}{2}|\p{Ll}[.)]\p{Lu}|\d\p{Lu}\p{Ll}{2}/u;
const SENTENCES = /\p{Ll}\.\s\p{Lu}/u;
const MENU_WORD = pattern('gu')`
  (?<!\p{L})(?:
    Home|Events|News|Share|Contact|Menu|Search|Login|Facebook|Twitter|Startseite|Veranstaltungen|Kontakt
    |Teilen|Accueil|Agenda|Actualités|Partager|Inicio|Eventos|Noticias|Eventi|Notizie|Wydarzenia|Aktualności
    |Nieuws|Zoeken
  )(?!\p{L})
`;

/** How much a reading has of what talks have, less what shows that lines ran together in it. */
export function wholenessOf(drafts: readonly Draft[]): number {
  return drafts.reduce((sum, draft) => sum + HAS * fieldsOf(draft) - TALK - RUNS_ON * runOnsOf(draft), 0);
}

function fieldsOf(draft: Draft): number {
  const speakers = speakersOf(draft);
  const has = [
    draft.title !== null,
    speakers.length > 0,
    speakers.some(({ affiliations }) => affiliations.length > 0),
    draft.day !== null,
    draft.startTime !== null,
    draft.abstract !== null,
    draft.location !== null,
    draft.bios.length > 0,
  ];
  return has.filter(Boolean).length;
}

function runOnsOf(draft: Draft): number {
  const title = draft.title?.value ?? '';
  const names = speakersOf(draft).map(({ name }) => name.value);
  const signs = [
    title.length > LONGEST_TITLE,
    (title.match(MENU_WORD)?.length ?? 0) > 1,
    SENTENCES.test(title),
    GLUED.test(title),
    ...names.map((name) => GLUED.test(name) || name.split(' ').length > LONGEST_NAME),
    (draft.location?.value.length ?? 0) > LONGEST_PLACE,
  ];
  return signs.filter(Boolean).length;
}

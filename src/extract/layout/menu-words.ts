/** Words of the menus of pages, in the languages of the pages, and lines that are menus. */

import { patternSource } from '../../text/pattern.ts';

/** Words that a menu is made of. */
export const MENU_WORD = patternSource`
  (?:
    # English
    Home|Homepage|Events?|News|People|About(?: us)?|Contact|Research|Calendar|Teaching|Search|Menu|Login|Talks
    |Archive|Skip to (?:main )?content|Contacts?|You are here
    # German
    |Startseite|Veranstaltungen|Aktuelles|Kalender|Kontakt|Forschung|Personen
    # French
    |Accueil|Agenda|Actualités|Événements|Recherche
    # Spanish
    |Inicio|Noticias|Eventos|Contacto|Investigación
    # Italian
    |Eventi|Notizie|Calendario
    # Portuguese
    |Início|Notícias
    # Dutch
    |Nieuws|Evenementen|Onderzoek
    # Polish
    |Strona główna|Aktualności|Wydarzenia
  )
`;

/** Single words of menus that stand amid the way to a page. */
export const WAY_WORD = patternSource`
  (?:
    Home|Events|Agenda|Startseite|Veranstaltungen|Kalender|Accueil|Actualités|Événements|Inicio|Noticias|Eventos
    |Eventi|Notizie|Wydarzenia
  )
`;

/** Words that are of a menu only beside others of one. */
export const FURTHER_MENU = patternSource`
  (?:
    # English
    Add to (?:\p{L}+ )?[Cc]alendar|Google [Cc]alendar|Outlook|iCal|vCal|Share|Facebook|Twitter|LinkedIn
    |WhatsApp|E-?[Mm]ail|Print|Tweet|Download|Export|Subscribe|Academics|Admissions|Programs
    |Publications|Alumni|Staff|Students|Education|Give|Apply|Library
    # German
    |Universität|Studium|Veranstaltungskalender|Teilen|Drucken
    # French
    |Partager|Imprimer
    # Spanish
    |Compartir
    # Dutch
    |Zoeken|Onderwijs|Organisatie|Naar hoofdinhoud
  )
`;

const MENU_ITEM = new RegExp(`^(?:${MENU_WORD}|${FURTHER_MENU})$`, 'u');

/** Whether a whole phrase is an item of a menu: "Library". */
export function isMenuItem(phrase: string): boolean {
  return MENU_ITEM.test(phrase);
}

/** "About | Campus | Museum | Jobs |": four pieces or more of a word or two, and no number. */
export function isMenuLine(line: string): boolean {
  const pieces = line.split('|').map((piece) => piece.trim());
  const items = pieces.filter((piece) => piece !== '');
  return items.length > 3 && !/\d/.test(line) && items.every((item) => item.split(/\s+/).length < 3);
}

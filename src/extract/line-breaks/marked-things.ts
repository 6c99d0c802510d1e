/** Finds what a line without breaks names: days, hours, people, institutions, labels, and what brackets and quotes enclose. */

import { findInstitutions } from '../../institutions/gazetteer.ts';
import { foldText } from '../../text/fold.ts';
import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import { type DateContext, findDates, findShortDates } from '../parsers/dates.ts';
import { isGivenName } from '../parsers/given-names.ts';
import { findOrganisations } from '../parsers/organisations.ts';
import { findPersonNames } from '../parsers/person-names.ts';
import { personScore } from '../parsers/person-score.ts';
import { BEGINS_LABEL, COLON_LABELS, PRINTED_LABELS, SHOUTED_LABELS } from '../parsers/printed-labels.ts';
import { findTimes } from '../parsers/times.ts';

export type ThingKind =
  | 'day'
  | 'hour'
  | 'person'
  | 'institution'
  | 'place'
  | 'term'
  | 'label'
  | 'bare'
  | 'menu'
  | 'bracket'
  | 'quote';

export interface Thing extends Span {
  readonly kind: ThingKind;
}

const LABEL = new RegExp(
  `${BEGINS_LABEL}(?<![\\p{L}\\p{M}\\d'’-])(?:${PRINTED_LABELS}|${SHOUTED_LABELS}|${COLON_LABELS})\\s?[:：](?=\\s)`,
  'gu',
);
/** Labels without a mark. */
const BARE = new RegExp(
  `${BEGINS_LABEL}(?<![\\p{L}\\p{M}\\d'’-])(?:${PRINTED_LABELS}|${SHOUTED_LABELS})(?=\\s(?:\\p{Lu}|\\d|["“«„$¿¡]|van\\s|\\p{Ll}+\\s\\d))`,
  'gu',
);
/** What sites set around a page: menus, and buttons to share it. */
const MENU = pattern('gu')`
  (?<![\p{L}\p{M}\d'’-])(?:
    # English
    Skip to (?:main )?content|Home(?:page)?|News|Events|People|About(?: [Uu]s)?|Contact(?: [Uu]s)?|Research
    |Teaching|Search|Menu|Login|Log [Ii]n|Apply|Privacy(?: [Pp]olicy)?|Terms(?: of [Uu]se)?|Accessibility
    |Site ?[Mm]ap|Share(?: this (?:page|event))?|Print(?: this page)?|Facebook|Twitter|Tweet|LinkedIn|WhatsApp
    |E-?[Mm]ail|iCal|vCal|Outlook|Google Calendar|(?:Add|Save) to (?:my |your )?[Cc]alendar
    |Back to (?:list|top)|Read [Mm]ore|(?:Upcoming|Related|Other|All|Past|More) [Ee]vents|Subscribe
    # German
    |Startseite|Aktuelles|Veranstaltungen|Forschung|Lehre|Personen|Kontakt|Suche|Teilen|Drucken
    |Weitere (?:Termine|Veranstaltungen)|Zurück(?: zur Übersicht)?|Termin übernehmen|Impressum
    |Datenschutz(?:erklärung)?|Barrierefreiheit
    # French
    |Accueil|Actualités|Agenda|Recherche|Partager|Imprimer|Retour|Mentions légales|Plan du site
    # Spanish
    |Inicio|Noticias|Compartir|Contacto|Aviso legal
    # Italian
    |Notizie|Condividi|Stampa|Contatti
    # Portuguese
    |Início|Notícias|Partilhar
    # Dutch
    |Naar hoofdinhoud|Nieuws|Onderzoek|Onderwijs|Zoeken|Organisatie|Deel (?:deze pagina|dit evenement)
    |Voeg toe aan agenda|Privacyverklaring
    # Polish
    |Strona główna|Aktualności|Udostępnij|Drukuj
  )(?![\p{L}\p{M}\d'’-])(?!\s\p{Ll}|:)
`;
/** "Room 214", "Lecture Hall B", "Wallace Lecture Theatre". */
const PLACE = pattern('gu')`
  (?<![\p{L}\d])(?:
    (?:
      Room|Rm\.?|Raum|Hörsaal|Seminarraum|Saal|Salle|Amphi(?:théâtre)?|Sala|Aula|Zaal|Building|Bldg\.?
      |Lecture (?:Hall|Theatre|Theater|Room)|Seminar Room|Conference Room|Auditorium
    )\s(?:\p{Lu}{0,4}[-\s.]?\d[\p{L}\d./-]*|\p{Lu}(?!\p{L}))
    |(?:\p{Lu}[\p{L}'’-]+\s){1,3}(?:
      Lecture Hall|Lecture Theatre|Lecture Theater|Auditorium|Hall|Theatre|Theater
    )(?!\p{L})
  )
`;
/** "Spring 2026", "Wintersemester 2025/26". */
const TERM = pattern('gu')`
  (?<![\p{L}\d])(?:
    Spring|Summer|Fall|Autumn|Winter|Michaelmas|Hilary|Trinity|Lent|Easter|Term \d,?|WS|SS|WiSe|SoSe
    |Sommersemester|Wintersemester|(?:[Ss]emestre|[Ss]emestr) \p{L}+|Printemps|Automne|Otoño|Primavera
  )(?: (?:Semester|Term|Quarter|Trimester))?,? (?:19|20)\d\d(?:\s?[/–-]\s?\d{2,4})?(?!\d)
`;
const BRACKET = /[([][^()[\]\n]{1,200}[)\]]/g;
const QUOTE = /[“„«"][^“”„«»"\n]{3,250}[”“»"]/g;

/** The things of a line in order of place. */
export function thingsIn(printed: string, context: DateContext): Thing[] {
  const people = peopleIn(printed);
  const things = [
    ...daysIn(printed, context).map(({ start, end }) => ({ start, end, kind: 'day' as const })),
    ...findTimes(printed).map(({ start, end }) => ({ start, end, kind: 'hour' as const })),
    ...people.map(({ start, end }) => ({ start, end, kind: 'person' as const })),
    ...findOrganisations(without(printed, people)).map(({ start, end }) => ({
      start,
      end,
      kind: 'institution' as const,
    })),
    ...spansOf(PLACE, printed, 'place'),
    ...spansOf(TERM, printed, 'term'),
    ...spansOf(LABEL, printed, 'label'),
    ...spansOf(BARE, printed, 'bare'),
    ...spansOf(MENU, printed, 'menu'),
    ...spansOf(BRACKET, printed, 'bracket'),
    ...spansOf(QUOTE, printed, 'quote'),
  ];
  return things.sort((one, other) => one.start - other.start);
}

const ENOUGH_SHORT = 3;

/** The days of a line; "9/8" and the like where several of them rise as those of a list do. */
function daysIn(printed: string, context: DateContext): readonly Span[] {
  const days = findDates(printed, context);
  const short = days.length < ENOUGH_SHORT ? findShortDates(printed, context) : [];
  const rises = short.filter(({ month, day }, at) => at > 0 && month * 32 + day > orderOf(short[at - 1])).length;
  return short.length >= ENOUGH_SHORT && rises * 5 >= (short.length - 1) * 4 ? [...days, ...short] : days;
}

function orderOf(date: { readonly month: number; readonly day: number } | undefined): number {
  return date === undefined ? 0 : date.month * 32 + date.day;
}

function spansOf(pattern: RegExp, printed: string, kind: ThingKind): Thing[] {
  return matchesOf(pattern, printed).map(({ index, 0: whole }) => ({ start: index, end: index + whole.length, kind }));
}

/** The line with names blanked, so that none of them joins the institution behind it. */
function without(printed: string, spans: readonly Span[]): string {
  let blanked = '';
  let from = 0;
  for (const { start, end } of spans) {
    blanked += printed.slice(from, start) + '.'.repeat(end - start);
    from = end;
  }
  return blanked + printed.slice(from);
}

/** Names of people that are no part of the name of an institution, with their titles. */
function peopleIn(printed: string): Span[] {
  const institutions = findInstitutions(printed);
  return findPersonNames(printed).flatMap((person) => {
    const { from, to } = ownWords(printed, person);
    const start = from > person.start ? from : person.fullStart;
    return institutions.some((one) => one.start < to && start < one.end) ? [] : [{ start, end: to }];
  });
}

const GOES_ON = /^\s(?:of|in|for|on|and|with|de|des|du|der|von|für|und|et|en|del|di|e|y|w|i|van|voor)\s\p{Ll}/u;
const MOST_OF_NAME = 3;

/** "Questions Ada Byron", "Ada Byron Limits of …": a name without the words of the titles beside it. */
function ownWords(printed: string, { start, end }: Span): { from: number; to: number } {
  let from = start;
  let to = end;
  const words = matchesOf(/\S+/g, printed.slice(start, end));
  const given = words.findIndex(({ 0: word }) => isGivenName(foldText(word)));
  if (given > 0 && given < words.length - 1 && !/\./.test(words[0]?.[0] ?? '') && words.length >= MOST_OF_NAME)
    from = start + (words[given]?.index ?? 0);
  for (let last = words.length - 1; last > 1; last--) {
    const cut = start + (words[last - 1]?.index ?? 0) + (words[last - 1]?.[0].length ?? 0);
    if (!/\s/.test(printed.slice(from, cut))) break;
    const isTitle =
      (to < printed.length && GOES_ON.test(printed.slice(to, to + 24))) ||
      personScore(printed.slice(from, cut)) > personScore(printed.slice(from, to));
    if (!isTitle) break;
    to = cut;
  }
  return { from, to };
}

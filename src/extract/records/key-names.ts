/** Tells which field of a talk a key means by its words, since every program calls its fields in its own way ("field_event_date", "beginsAt", "Talk title"). */

import { patternSource } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { labelKeyOf } from '../parsers/label-keys.ts';
import type { LabelKey } from '../parsers/label-words.ts';
import { CALLED_OFF_WORDS } from '../parsers/standing-words.ts';

/** What a label of an announcement is called as a field. */
const OF_LABELS: Readonly<Partial<Record<LabelKey, string>>> = {
  title: 'title',
  speaker: 'speaker',
  abstract: 'abstract',
  bio: 'bio',
  date: 'date',
  when: 'date',
  time: 'time',
  location: 'location',
  affiliation: 'affiliation',
  role: 'speakerpost',
  host: 'host',
  organiser: 'organiser',
  series: 'series',
  event: 'series',
  committee: 'committee',
  adviser: 'adviser',
  keywords: 'keywords',
  language: 'language',
  link: 'url',
  status: 'status',
};

/** What a key says of whose field it is, before the field itself. */
const OWNER = patternSource`
  (?:
    (?:
      the|talk|lecture|event|seminar|presentation|session|colloquium|speech|activity|occurrence|item|field
      |node|acf|tribe|custom|schedule[d]?|programme?|planned|actual|main|local|public|my
    )\s
  )*
`;
/** What a key says of how its value is written, behind the field itself. */
const WRITTEN = patternSource`
  (?:
    \s(?:
      text|html|plain|raw|rendered|display(?:ed)?|string|str|iso|iso8601|value|formatted|full|long|md|markdown
      |rich|field|local|en|list|info|name|names
    )
  )*
`;
const MOMENT = '(?:\\s(?:at|on|in|date|time|datetime|day|timestamp|ts|epoch|unix|utc|local|iso|millis|ms|hour))*';
const SOMEBODY =
  '(?:speakers?|presenters?|lecturers?|performers?|guests?|panell?ists?|candidates?|referent(?:en|in)?|redner(?:in)?|ponente|relatore|orateur)';
const EMPLOYER = patternSource`
  (?:
    affiliations?|affil|institutions?|institut(?:e|ion)?|inst|organi[sz]ations?|org|company|university
    |employer|universit[éà]|hochschule|einrichtung|école|établissement|institución|universidad|istituzione
    |ateneo|instytucja|uczelnia|instelling
  )
`;

const PATTERNS: readonly (readonly [string, RegExp])[] = (
  [
    ['title', '(?:(?:dissertation|thesis|paper|full)\\s)?(?:title|titel|titre|título|titolo|tytuł|headline|heading)'],
    ['title', '(?:talk|lecture|event|seminar|session|presentation)\\sname'],
    ['start', `(?:starts?|starting|begins?|beginning|beginn|anfang|début|debut|inicio|inizio|początek|from)${MOMENT}`],
    ['start', '(?:date|time|datetime)\\s(?:start|starts|begin|from|iso)'],
    ['end', `(?:ends?|ending|finish(?:es)?|ende|fin|fine|einde|koniec|until|till|to)${MOMENT}`],
    ['start', '(?:date|heure|datum|fecha|hora|data|ora)\\s(?:d[ée]but|beginn|inicio|inizio|início)'],
    ['end', '(?:date|heure|datum|fecha|hora|data|ora)\\s(?:fin|ende|fine|fim)'],
    ['end', '(?:date|time|datetime)\\s(?:end|ends|until|to)'],
    [
      'date',
      patternSource`
        (?:dates?|day|when|datetime|datum|fecha|termin|wann|timestamp)(?:
          \s(?:
            and|of|the|de|du|la|talk|lecture|event|time|datetime|ts|at|s[ée]ance|expos[ée]|conférence
            |vortrags?|sitzung|charla|evento|lezing
          )
        )*
      `,
    ],
    ['time', '(?:default\\s|usual\\s)?(?:time|hour|clock|uhrzeit|heure|hora|orario|godzina|tijd)'],
    ['speakerfirstname', `${SOMEBODY}\\s(?:first|given|fore)\\s?names?`],
    ['speakerlastname', `${SOMEBODY}\\s(?:last|family|sur)\\s?names?`],
    ['speakeraffiliation', `(?:${SOMEBODY}\\s|home\\s)(?:home\\s)?${EMPLOYER}`],
    ['speakerbio', `(?:${SOMEBODY}|about(?:\\sthe)?)\\s(?:bio|biography|about|profile|${SOMEBODY})`],
    ['speakerpost', `${SOMEBODY}\\s(?:job\\stitle|title|position|role|post)`],
    ['speakerhomepage', `${SOMEBODY}\\s(?:url|website|homepage|home\\spage|page|link|web)`],
    ['defendant', '(?:ph\\.?d\\s)?(?:candidates?|defendants?|doctorand\\p{L}*|promovendus|promovenda|defender)'],
    [
      'speakers',
      `(?:invited\\s|keynote\\s|main\\s)?(?:${SOMEBODY}|who|(?:given|presented|delivered)\\sby|by|vortragende[rn]?)(?:\\s(?:full|display))?`,
    ],
    ['participants', '(?:participants?|contributors?|people|persons?|roles|cast|faculty)'],
    ['affiliation', EMPLOYER],
    ['host', '(?:hosts?|hosted\\sby|invited\\sby)'],
    ['chair', '(?:chair(?:person|s)?|moderators?|moderated\\sby|moderation|discussants?)'],
    ['organizers', 'organi[sz](?:ers?|ed\\sby)'],
    [
      'committee',
      '(?:(?:thesis|dissertation|examination|defen[cs]e|doctoral)\\s)?(?:committee|jury|examiners?)(?:\\s(?:members?|chairs?))?',
    ],
    ['room', '(?:rooms?|hall|auditorium|raum|saal|hörsaal|salle|aula|sala|zaal|room\\snumber)'],
    [
      'location',
      '(?:location|place|venue|where|ort|lieu|lugar|luogo|miejsce|plaats)(?:\\s(?:and|or|und|et|y|e|i|en)\\s(?:rooms?|hall|raum|saal|salle|sala|aula|zaal))?',
    ],
    ['building', '(?:building|gebäude|bâtiment|edificio|budynek|gebouw)'],
    ['series', '(?:series|reihe|vortragsreihe|cycle|serie|calendar|conference|workshop)'],
    [
      'abstract',
      '(?:abstracts?|abstrakt|résumé|zusammenfassung|resumen|resumo|riassunto|streszczenie|samenvatting)(?:\\s(?:body))?',
    ],
    [
      'description',
      '(?:descriptions?|beschreibung|descripción|descrizione|descrição|opis|synopsis|body|contents?|details?|overview|blurb)',
    ],
    ['excerpt', '(?:summary|excerpt|teaser|kurzbeschreibung)'],
    ['bio', '(?:bio|biography|biographical\\snote|kurzbiographie|kurzbiografie|vita|biographie|biografía|biografia)'],
    ['timezone', `(?:(?:start|event)\\s)?(?:time\\s?zone|tz|zone)(?:\\s(?:name|id|iana|identifier))?`],
    ['cancelled', `(?:is\\s|was\\s)?(?:${CALLED_OFF_WORDS}|annulee?)`],
    ['status', '(?:status|state)'],
    [
      'keywords',
      '(?:key\\s?words?|tags?|topics?|subjects?|areas?|stichwörter|schlagwörter|mots\\sclés|palabras\\sclave)',
    ],
  ] as const
).map(([field, pattern]) => [field, new RegExp(`^${OWNER}${pattern}${WRITTEN}$`, 'u')]);

/** The field that a key means by its words; null when it means none that is read. */
export const fieldOfWords = remembered((key: string): string | null => {
  const words = wordsOf(key);
  if (words === '' || words.length > 60) return null;
  return PATTERNS.find(([, pattern]) => pattern.test(words))?.[0] ?? fieldOfLabel(key);
});

/** The field of a label in one of the languages. */
export function fieldOfLabel(word: string): string | null {
  const label = labelKeyOf(word);
  return label === null ? null : (OF_LABELS[label] ?? null);
}

/** "startsAtTime", "starts_at_time" and "Starts at (time)" are the same words. */
function wordsOf(key: string): string {
  return key
    .replace(/^(?:schema|dc|dcterms|ev|event):/, '')
    .replace(/([\p{Ll}\d])(\p{Lu})/gu, '$1 $2')
    .replace(/[^\p{L}\d.]+/gu, ' ')
    .trim()
    .toLowerCase();
}

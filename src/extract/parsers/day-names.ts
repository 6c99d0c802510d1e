/** The names of months and weekdays in the languages that are read, and patterns of them. */

import { foldText } from '../../text/fold.ts';
import { patternSource } from '../../text/pattern.ts';
import { wordsOf } from '../../text/word-list.ts';

/** January first; of each month the names in the languages, shortened, and as they are misprinted. */
const MONTHS: readonly (readonly string[])[] = [
  wordsOf`
    january jan janvier janv januar jänner jaenner enero ene gennaio gen janeiro styczen stycznia styczeń januari
    ledna janurary januray janaury gener tammikuuta
  `,
  wordsOf`
    february feb fevrier fevr février févr februar feber febrero febbraio fevereiro fev luty lutego februari února
    febuary feburary februray febrer helmikuuta
  `,
  wordsOf`march mar mars märz maerz marzo março marco marzec marca maart mrz března marts març maaliskuuta`,
  wordsOf`april apr avril avr abril abr aprile kwiecien kwietnia kwiecień dubna huhtikuuta`,
  wordsOf`may mai mayo maggio maio maj maja mei května maig toukokuuta`,
  wordsOf`june jun juin juni junio giugno junho czerwiec czerwca června juny kesäkuuta`,
  wordsOf`july jul juillet juil juli julio luglio lug julho lipiec lipca července juliol heinäkuuta`,
  wordsOf`
    august aug aout août agosto ago sierpien sierpnia sierpień augustus srpna agust augst augusti agost elokuuta
  `,
  wordsOf`
    september sept sep septembre septiembre settembre set setembro wrzesien września wrzesnia wrzesień zari září
    septmber setpember septemer syyskuuta
  `,
  wordsOf`
    october oct octobre oktober okt octubre ottobre ott outubro out pazdziernik października pazdziernika
    październik října ocotber octber octobr lokakuuta
  `,
  wordsOf`
    november nov novembre noviembre novembro listopad listopada listopadu novmber novemer novemebr noverber
    marraskuuta
  `,
  wordsOf`
    december dec decembre décembre déc dezember dez diciembre dic dicembre dezembro grudzien grudnia grudzień
    prosince decmber decemer decemebr desember desembre joulukuuta
  `,
];
/** Monday first. */
const WEEKDAYS: readonly (readonly string[])[] = [
  wordsOf`
    monday mon lundi lun montag lunes lunedì lunedi segunda poniedziałek poniedzialek maandag pondělí måndag mandag
    maanantai maanantaina dilluns
  `,
  wordsOf`
    tuesday tue tues mardi dienstag martes martedì martedi terça wtorek dinsdag úterý tisdag tirsdag tiistai
    tiistaina dimarts
  `,
  wordsOf`
    wednesday wed wendesday mercredi mittwoch miércoles miercoles mercoledì mercoledi quarta środa sroda woensdag
    středa onsdag keskiviikko keskiviikkona dimecres
  `,
  wordsOf`
    thursday thu thur thurs jeudi donnerstag jueves giovedì giovedi quinta czwartek donderdag čtvrtek torsdag
    torstai torstaina dijous
  `,
  wordsOf`
    friday fri vendredi freitag viernes venerdì venerdi sexta piątek piatek vrijdag pátek fredag perjantai
    perjantaina divendres
  `,
  wordsOf`
    saturday sat samedi samstag sonnabend sábado sabado sabato sobota zaterdag lördag lørdag lauantai lauantaina
    dissabte
  `,
  wordsOf`
    sunday sun dimanche sonntag domingo domenica niedziela zondag neděle söndag søndag sunnuntai sunnuntaina
    diumenge
  `,
];

/** Names of months in small letters, with and without accents; 0 is January. */
export const MONTH_OF: ReadonlyMap<string, number> = indexOfWords(MONTHS);
/** Names of weekdays in small letters; 0 is Monday. */
export const WEEKDAY_OF: ReadonlyMap<string, number> = indexOfWords(WEEKDAYS);
/** The words of months as alternatives of a pattern, the longest first. */
export const MONTH_WORDS = alternativesOf(MONTH_OF.keys());
/** Shortened and misprinted names of months that are read too. */
export const MISPRINTED_MONTHS = 'apri|septem|octo|novem|decem|febr';
/** Those of weekdays. */
export const WEEKDAY_WORDS = alternativesOf(WEEKDAY_OF.keys());
const SHORTEST_NAME = 5;
/** Ordinals that stand for weekdays in Portuguese, where "-feira" may be left out. */
const ORDINALS = new Set(['segunda', 'terça', 'terca', 'quarta', 'quinta', 'sexta']);
/** Weekdays that are written out and are no other words; in small letters with and without accents. */
export const WHOLE_WEEKDAYS = [...WEEKDAY_OF.keys()].filter(
  (word) => word.length >= SHORTEST_NAME && !ORDINALS.has(word),
);
/**
 * Names of weekdays as alternatives of a pattern in small letters, also as they name when a series meets: "Mondays",
 * "às quintas", "poniedziałki".
 */
export const WEEKDAY_NAMES = patternSource`
  (?:${alternativesOf(WHOLE_WEEKDAYS)})s?|(?:${[...ORDINALS].join('|')})(?:s|s?-feiras?)
  |poniedziałki|wtorki|środy|czwartki|piątki
`;
/** The same where nothing else is named, so that an ordinal is a day. */
export const WEEKDAY_ALONE = [WEEKDAY_NAMES, ...ORDINALS].join('|');
/** Weekdays of two or three letters, which are other words too: only before a day in numbers with its year, or with a mark. */
const SHORT_WEEKDAYS = [
  wordsOf`mo ma lun pon`,
  wordsOf`tu di wt`,
  wordsOf`we wo mi mer mié śr`,
  wordsOf`th do jeu jue gio czw`,
  wordsOf`fr vr ven vie pt`,
  wordsOf`sa za sam sáb sob`,
  wordsOf`su so zo dim dom niedz`,
];
export const SHORT_WEEKDAY_OF = indexOfWords(SHORT_WEEKDAYS);
export const SHORT_WEEKDAY_WORDS = alternativesOf(SHORT_WEEKDAY_OF.keys());

function alternativesOf(words: Iterable<string>): string {
  return [...words].sort((a, b) => b.length - a.length).join('|');
}

/** Each word of the lists, as printed and without accents, with the number of its list. */
export function indexOfWords(lines: readonly (readonly string[])[]): Map<string, number> {
  const index = new Map<string, number>();
  lines.forEach((words, at) => {
    for (const word of words) {
      index.set(word, at);
      const plain = foldText(word);
      if (plain !== word) index.set(plain, at);
    }
  });
  return index;
}

/** The day of a row of a list, without its weekday: "May 4th, 2026", "4-May 2026", "2026-05-04", "5/4". */
export const DAY_OF_ROW = patternSource`
  (?:
    (?:${MONTH_WORDS})\.?[ \t]+\d{1,2}(?:(?:st|nd|rd|th)(?=[\s,.:]|$))?(?:,?[ \t]+20\d\d)?
    |\d{1,2}(?:(?:st|nd|rd|th)(?=[\s.]))?\.?[ \t-]+(?:${MONTH_WORDS})(?:\.?,?[ \t-]+20\d\d)?
    |20\d\d-\d\d-\d\d|\d{1,2}[/.-]\d{1,2}(?:[/.-](?:(?:20)?\d\d)?)?
  )
`;

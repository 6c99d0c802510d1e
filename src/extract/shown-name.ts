/** Under which name a reading shows an institution that is known: as the text has it where that is its name at home, else the one it is filed under. */
import type { InstitutionEntry } from '../institutions/gazetteer.ts';

/** The words that names in a language have, and the countries where institutions are called so. */
const AT_HOME: readonly (readonly [words: RegExp, countries: string])[] = [
  [
    /universität|hochschule|akademie|institut für|institut\b(?! (?:de|d['’]|national|for|of))|zentrum|anstalt|klinik|bibliothek|forschung/iu,
    'DE AT CH LU LI',
  ],
  [
    /université|école|institut (?:de|d['’]|des|du|national)|centre (?:de|d['’]|national)|laboratoire|observatoire|collège|conservatoire|bibliothèque|musée/iu,
    'FR BE CH CA LU MC SN CM CI MA TN DZ BF ML CD CG MG BJ TG NE GN LB HT',
  ],
  [
    /universidad(?!e)|instituto|centro|escuela|consejo|colegio|museo|observatorio|laboratorio/iu,
    'ES MX AR CL CO PE UY VE EC BO PY CU CR GT PA DO PR HN NI SV',
  ],
  [/universidade|instituto|centro|escola|faculdade|fundação|laboratório/iu, 'PT BR AO MZ CV'],
  [/universitat(?!\p{L})|institut|centre|observatori/iu, 'ES AD'],
  [/università|istituto|politecnico|scuola|osservatorio|museo|accademia|laboratori/iu, 'IT CH SM'],
  [/universiteit|hogeschool|instituut|centrum|ziekenhuis/iu, 'NL BE ZA SR'],
  [/uniwersytet|politechnika|instytut|akademia|szkoła|centrum/iu, 'PL'],
  [/universitet|högskola|høgskole|sykehus|sjukhus|institutet/iu, 'SE NO DK FI'],
  [/univerzita|vysoké učení|ústav|akademie|centrum/iu, 'CZ SK SI HR RS BA'],
];
/** Two words of some length: a name that is no short form. */
const FULL = /\p{L}{4,}[^\p{L}].*\p{L}{4,}/u;

/** "Philips Research" is more than "Philips". */
const HOUSE = /\s(?:Research|Labs)$/;

/** The name to show; `printed` is how the text has it. */
export function shownName(printed: string, { name, kind, countryCode }: InstitutionEntry): string {
  if (kind === 'COMPANY' && HOUSE.test(printed)) return printed;
  return FULL.test(printed) && isNameAtHome(printed, countryCode) ? printed : name;
}

function isNameAtHome(printed: string, countryCode: string | null): boolean {
  return (
    countryCode !== null && AT_HOME.some(([words, countries]) => words.test(printed) && countries.includes(countryCode))
  );
}

/** Labels as they are printed, for texts in which nothing but the words sets them apart. */

import { foldText } from '../../text/fold.ts';
import { patternSource } from '../../text/pattern.ts';
import { phrasesOf } from '../../text/word-list.ts';
import { labelKeyOf } from './label-keys.ts';
import type { LabelKey } from './label-words.ts';

const PRINTED = phrasesOf`
  # English
  Title and Abstract; Title & Abstract; Titles?; Talk Title; Lecture Title; Discussion Title; Presentation Title; Title of the Talk
  Abstract of the Talk; Talk Abstract; Abstract; Summary; Description; Overview; About the Talk
  Speakers?; Speaker\(s\); Guest Speaker; Invited Speaker; Presenter; Lecturer; Candidate; Panelists
  Panellists; Moderator; Chair
  Short Biography; Brief Biography; Speaker Biography; Biography; Short Bio; Brief Bio; Speaker Bio
  About the Speakers?; Bio
  Co-authors?; Coauthors?
  Date and Time; Date & Time; Date/Time; Event Date; Date; Time; When; Where; Location; Venue; Room; Building
  Place
  Next talk; Next seminar; Next webinar; Next lecture; Next colloquium; Next meeting; Next session; Hosted by
  Faculty Host; Host; Affiliation; Institution; Event series; Event Series; Seminar Series; Series; Organizers?
  Organisers?; Conven[oe]rs?; Contact; Registration; Zoom Link; Keywords; Advisor; Adviser; Supervisor
  Committee Members; Thesis Committee; Dissertation Committee; Examining Committee; Examination Committee; Supervisors
  Committee; Sponsor; Category; Categories; Campus; Audience; Type of event; Event type; Event [Dd]etails
  # French
  Titre; Résumé; Orateur; Oratrice; Intervenant; Intervenante; Conférencier; Conférencière; Lieu; Heure
  Horaire; Salle; Organisateurs?; Jury; À propos de l[’']orateur; À propos de l[’']oratrice
  À propos de l[’']intervenant; À propos de l[’']intervenante; À propos du conférencier
  À propos de la conférencière; Notice biographique
  # German
  Titel; Zusammenfassung; Vortragende[rn]?; Referentin; Referent; Sprecherin; Sprecher; Ort; Zeit; Uhrzeit
  Raum; Datum; Wann; Wo; Zum Referenten; Zur Referentin; Über den Vortragenden; Über die Vortragende
  Über die Referentin; Über den Referenten; Kurzbiografie; Kurzbiographie; Zur Person; Gastgeberin; Gastgeber
  Einladende/r; Einladender; Einladende; Eingeladen von; Terminexport; Veranstalter; Kontakt; Betreuer
  # Polish
  Tytuł; Streszczenie; Prelegentka; Prelegent; Referujący; Termin; Miejsce; Sala; Godzina; O prelegencie
  O prelegentce; Nota biograficzna; Sylwetka prelegenta; Sylwetka prelegentki; Biogram; Afiliacja
  # Spanish and Portuguese
  Título; Resumen; Ponente; Conferenciante; Lugar; Fecha; Hora; Semblanza; Sobre el ponente; Sobre la ponente
  Sobre o palestrante; Sobre a palestrante; Nota biográfica; Organiza; Resumo; Palestrante; Oradora?; Local
  Horário
  # Italian
  Titolo; Relatrice; Relatore; Relatori; Luogo; Orario; Riassunto; Sommario; Biografia; Nota biografica
  Profilo biografico
  # Dutch
  Spreker; Spreekster; Samenvatting; Locatie; Tijd; Zaal; Toegang; Organisatie; Over de spreker
  Over de spreekster; Promotor; Copromotor
`;

function alternatives(): string[] {
  const lower = PRINTED.map((word) => word.replace(/(?<=\s)\p{Lu}/gu, (letter) => letter.toLowerCase()));
  return [...new Set([...PRINTED, ...lower])].sort((a, b) => b.length - a.length);
}

/** An alternation of printed labels, the longest first. */
export const PRINTED_LABELS = alternatives().join('|');

/** Labels of day, hour and place: few other words are glued to what they begin. */
export const PLACING_LABELS = patternSource`
  Date|Time|When|Where|Location|Venue|Room|Lieu|Heure|Horaire|Salle|Datum|Uhrzeit|Zeit|Wann|Ort|Raum|Wo|Fecha
  |Hora|Lugar|Luogo|Orario|Miejsce|Godzina|Sala|Horário|Local|Locatie|Tijd|Zaal|Toegang
`;

/** Labels that are told from other words by their colon only. */
export const COLON_LABELS = 'Who|What|Topic|Qui|Quoi|Wer|Was|Thema|Tema|Temat|Quién|Qué|Chi|Cosa';

/** The same in capitals. */
export const SHOUTED_LABELS = alternatives()
  .filter((word) => !word.includes('\\') && !word.includes('['))
  .map((word) => word.toUpperCase())
  .join('|');

/** Holds where a label of any of these sorts may begin: no other place of a text needs the long alternations. */
export const BEGINS_LABEL = `(?=[${initialsOf([...alternatives(), ...COLON_LABELS.split('|'), ...SHOUTED_LABELS.split('|')])}])`;

function initialsOf(words: readonly string[]): string {
  return [...new Set(words.map((word) => word.charAt(0)))].join('');
}

/** What a printed label says of its value; joint labels by their first part, unknown ones by themselves. */
export function kindOfPrinted(label: string): LabelKey | string {
  return labelKeyOf(label) ?? labelKeyOf(label.split(/\s(?:and|&)\s|\//)[0] ?? '') ?? foldText(label);
}

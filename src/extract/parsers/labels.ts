/** Recognises the labels of announcements ("Speaker:", "Résumé", "Ort und Zeit") in eight languages. */

import { foldText } from '../../text/fold.ts';

export type LabelKey =
  | 'title'
  | 'speaker'
  | 'abstract'
  | 'bio'
  | 'date'
  | 'time'
  | 'when'
  | 'location'
  | 'affiliation'
  | 'role'
  | 'host'
  | 'organiser'
  | 'series'
  | 'event'
  | 'committee'
  | 'adviser'
  | 'keywords'
  | 'language'
  | 'link'
  | 'status'
  | 'noise';

export interface LabelMatch {
  readonly keys: readonly LabelKey[];
  /** Where the value starts, in the text that was given. */
  readonly valueStart: number;
  /** False for a heading without a colon. */
  readonly hasMark: boolean;
}

const WORDS: Readonly<Record<LabelKey, string>> = {
  title:
    'title; titles; talk title; title of talk; title of the talk; lecture title; presentation title; seminar title; thesis title; dissertation title; topic; talk; theme; titre; titre de l expose; titre de la conference; sujet; titel; thema; titel des vortrags; vortragstitel; vortrag; titulo; titulo de la charla; tema; titolo; titolo del seminario; tytul; tytul referatu; tytul wykladu; temat; titulo da palestra; onderwerp; název; nazev',
  speaker:
    'speaker; speakers; speaker s; presenter; presenters; presented by; lecturer; speaker name; name; invited speaker; guest speaker; keynote speaker; keynote; guest; who; candidate; phd candidate; doctoral candidate; defendant; author; authors; panelists; panellists; panel; orateur; oratrice; orateurs; intervenant; intervenante; intervenants; conferencier; conferenciere; expose de; vortragender; vortragende; vortragende r; referent; referentin; redner; rednerin; sprecher; sprecherin; ponente; ponentes; conferenciante; orador; oradora; relatore; relatrice; relatori; prelegent; prelegentka; prelegenci; referujacy; referuje; mowca; spreker; sprekers; palestrante; talar; foredragsholder; prednasejici',
  abstract:
    'abstract; summary; talk abstract; abstract of talk; abstract of the talk; description; synopsis; overview; about the talk; about this talk; talk description; talk summary; resume; resume de l expose; zusammenfassung; kurzfassung; inhalt; beschreibung; resumen; riassunto; sommario; streszczenie; abstrakt; opis; resumo; samenvatting; anotace; sammanfattning',
  bio: 'bio; bios; biography; biographies; short bio; short biography; brief bio; brief biography; biosketch; bio sketch; biographical sketch; biographical note; about the speaker; about the speakers; about the presenter; about the lecturer; about the author; speaker bio; speaker biography; speaker s bio; speaker information; profile; cv; curriculum vitae; biographie; notice biographique; courte biographie; bio express; kurzbiografie; kurzbiographie; lebenslauf; zur person; zur person der vortragenden; biografia; breve biografia; nota biografica; note biografiche; o prelegencie; o prelegentce; nota biograficzna; notka biograficzna; biogram; biografie; over de spreker; sobre el ponente; sobre o palestrante',
  date: 'date; dates; day; date of talk; seminar date; event date; jour; datum; tag; fecha; data; dia; dzien; giorno; dag',
  time: 'time; times; hour; hours; start; starts; start time; talk time; heure; horaire; horaires; uhrzeit; zeit; beginn; hora; horario; ora; orario; godzina; czas; tijd; tid',
  when: 'when; date time; date and time; quand; wann; termin; zeitpunkt; kiedy; cuando; quando; wanneer',
  location:
    'location; venue; place; room; where; lecture hall; building; auditorium; lieu; salle; amphitheatre; ou; ort; raum; horsaal; veranstaltungsort; lugar; luogo; aula; sala; sede; miejsce; local; locatie; zaal; lokal; wo; gdzie; donde; dove; onde; waar; misto; plats',
  affiliation:
    'affiliation; affiliations; institution; institutions; university; organization; organisation; company; home institution; institut; etablissement; rattachement; zugehorigkeit; universitat; afiliacja; instytucja; afiliacion; institucion; affiliazione; istituzione; ente; afiliacao; instituicao; affiliatie; from',
  role: 'position; job title; role; designation; fonction; funktion; stanowisko; cargo; qualifica',
  host: 'host; hosts; host s; hosted by; invited by; faculty host; faculty hosts; chair; chairs; session chair; chaired by; moderator; moderated by; moderation; introduced by; introduction by; opened by; discussant; gastgeber; gastgeberin; einladender; eingeladen von; invite par; invitee par; hote; prowadzacy; prowadzenie; anfitrion; ospite di; gospodarz',
  organiser:
    'organizer; organizers; organiser; organisers; organizer s; organized by; organised by; organizing committee; coordinator; coordinators; contact; contacts; contact person; for more information; organisateur; organisateurs; organisatrice; organisatrices; organise par; responsable; responsables; organisator; organisatoren; veranstalter; kontakt; organizador; organizadores; organizzatori; organizzatore; organizatorzy; organizator; organizacja; ansprechpartner; kierownik; kierownicy',
  series:
    'series; event series; seminar series; lecture series; series name; part of; serie; cycle; reihe; veranstaltungsreihe; vortragsreihe; cykl; ciclo',
  event:
    'seminar; colloquium; workshop; event; event name; conference; seminaire; kolloquium; seminarium; seminario; panel discussion; public lecture; special seminar; special colloquium; special lecture; keynote lecture; plenary lecture; invited talk; guest lecture; lecture; round table; podiumsdiskussion; table ronde; next talk; next seminar; upcoming talk; talk announcement; seminar announcement',
  committee:
    'committee; thesis committee; dissertation committee; phd committee; doctoral committee; committee members; examining committee; examiners; examiner; external examiner; internal examiner; jury; membres du jury; opponent; opponents; prufer; gutachter; recenzenci; committee chair',
  adviser:
    'advisor; advisors; adviser; advisers; supervisor; supervisors; thesis advisor; phd advisor; doctoral advisor; thesis adviser; dissertation advisor; co advisor; co supervisor; mentor; directeur de these; directrice de these; encadrant; encadrants; betreuer; betreuerin; promotor; tutor; director de tesis',
  keywords:
    'keywords; key words; subjects; subject areas; mots cles; schlagworter; stichworte; slowa kluczowe; palabras clave; parole chiave; research areas; fields; topics; research interests',
  language: 'language; event language; langue; sprache; vortragssprache; jezyk; idioma; lingua; taal',
  link: 'zoom; zoom link; link; links; url; website; web; webpage; webinar; webcast; stream; livestream; live stream; meeting link; join; registration; registration link; register; rsvp; slides; recording; video; paper; papers; code; arxiv; meeting id; passcode; password; more info; more information; reference; references; zoom meeting; teams link; lien; enlace; folien',
  status: 'status; statut; stan; estado',
  noise:
    'category; categories; cost; price; admission; refreshments; audience; note; notes; phone; telephone; tel; fax; email; e mail; mail; open to; sponsor; sponsors; sponsored by; supported by; type; event type; add to calendar; share; download; attachment; last modified; posted; published; updated; catering; reception; coffee; tea; lunch; capacity; entry; format; mode; level; prerequisites; pre talk; ics; details; event details; to; cc; reply to; subject; sent; remarks; bemerkung; uwagi; hinweis; kategorie; zielgruppe; eintritt',
};

/** Headings that may stand alone on a line without a colon. */
const STAND_ALONE = new Set<LabelKey>([
  'title',
  'speaker',
  'abstract',
  'bio',
  'date',
  'time',
  'when',
  'location',
  'host',
  'affiliation',
  'organiser',
  'committee',
  'adviser',
  'keywords',
  'series',
  'noise',
  'link',
]);
/** Words that are more often the first word of a value or a whole title than a label. */
const COLON_ONLY = new Set(
  'talk lecture who name guest panel topic from event seminar colloquium workshop conference part of author authors keynote day local ora data from theme company university tema temat vortrag introduction start join'.split(
    ' ',
  ),
);

const KEYS: ReadonlyMap<string, LabelKey> = new Map(
  Object.entries(WORDS).flatMap(([key, words]) => words.split('; ').map((word) => [word, key as LabelKey] as const)),
);
const JOINT = /\s*(?:[&/,+]|\b(?:and|und|et|y|oraz|i|e|en)\b)\s*/i;
const MARK = /[:：]|\s[-–—|]\s/;
const MAX_LABEL = 60;

/** The label that a line begins with, or is; null when there is none. */
export function findLabel(text: string): LabelMatch | null {
  const mark = MARK.exec(text.slice(0, MAX_LABEL + 3));
  if (mark) {
    const keys = keysOf(text.slice(0, mark.index));
    const isDash = !/[:：]/.test(mark[0]);
    // "Day 1 - Monday" heads a day of a programme.
    if (isDash && /\d/.test(text.slice(0, mark.index))) return null;
    // "Summary - …" is a label; "Seminar - …" with a dash is as often a name.
    if (
      keys &&
      !(isDash && keys.some((key) => key === 'series' || key === 'event' || key === 'noise' || key === 'link'))
    ) {
      return { keys, valueStart: mark.index + mark[0].length, hasMark: true };
    }
  }
  if (text.length > 40 || /[.!?,;]$/.test(text)) return null;
  const keys = keysOf(text.replace(/[:：]\s*$/, ''));
  if (!keys || COLON_ONLY.has(foldText(text)) || !keys.every((key) => STAND_ALONE.has(key))) return null;
  return { keys, valueStart: text.length, hasMark: /[:：]\s*$/.test(text) };
}

/** The key of one label word without its mark, as in the head of a table; null when unknown. */
export function labelKeyOf(word: string): LabelKey | null {
  return KEYS.get(foldText(word.replace(/[#\d()*:]+/g, ' '))) ?? null;
}

function keysOf(printed: string): LabelKey[] | null {
  // "10.30 Coffee" is a slot of a programme, no label.
  if (/^\s*\d{1,2}[.:h]\d\d/.test(printed)) return null;
  const text = printed.replace(/^[\s*•_#>\d.)(-]+|[\s*_\d()-]+$/g, '');
  if (text === '' || text.length > MAX_LABEL) return null;
  const whole = KEYS.get(foldText(text));
  if (whole) return [whole];
  const parts = text.split(JOINT).filter(Boolean);
  if (parts.length < 2 || parts.length > 3) return null;
  const keys = parts.map((part) => KEYS.get(foldText(part)));
  return keys.every((key) => key !== undefined) ? keys : null;
}

/** Label words that pages glue to their value ("SpeakerAda") or set within a line ("… Abstract: …"). */
export const GLUED_LABELS =
  'Title and Abstract|Title & Abstract|Titles?|Abstract|Summary|Speakers?|Presenter|Biography|Short Bio|Brief Bio|Speaker Bio|About the Speaker|Bio|Date and Time|Date & Time|Date/Time|Date|Time|When|Where|Location|Venue|Room|Host|Hosted by|Affiliation|Institution|Event series|Event Series|Series|Organizers?|Organisers?|Contact|Registration|Zoom Link|Keywords|Titre|Résumé|Orateur|Oratrice|Lieu|Heure|Titel|Zusammenfassung|Ort|Zeit|Raum|Datum|Tytuł|Streszczenie|Prelegent|Título|Resumen|Lugar|Titolo|Relatore|Advisor|Committee';

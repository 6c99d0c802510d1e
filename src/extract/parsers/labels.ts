/** Recognises the labels of announcements ("Speaker:", "Résumé", "Ort und Zeit") in eight languages. */

import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { wordsOf } from '../../text/word-list.ts';
import { saysRoomChanged } from './changed-rooms.ts';
import { isGivenName } from './given-names.ts';
import { isLabelWord, LONGEST_LABEL, labelKeysOf } from './label-keys.ts';
import type { LabelKey } from './label-words.ts';
import { ledText } from './led-texts.ts';
import { PERSON_TITLE, PERSON_TITLES } from './person-titles.ts';

export interface LabelMatch {
  readonly keys: readonly LabelKey[];
  /** Where the value starts, in the text that was given. */
  readonly valueStart: number;
  /** False for a heading without a colon. */
  readonly hasMark: boolean;
}

/** Of a line that is no field of any talk. */
export const NO_FIELD: LabelMatch = { keys: ['noise'], valueStart: 0, hasMark: false };

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
  'coauthor',
  'keywords',
  'language',
  'series',
  'noise',
  'link',
]);
/** Words that are more often the first word of a value or a whole title than a label. */
export const COLON_ONLY = new Set(wordsOf`
  thesis dissertation lecture who wer qui quien quienes chi wie kto quem what was quoi que cosa wat co name guest panel topic from event seminar colloquium workshop conference part of author authors
  keynote day local ora ore saal seria heures rassegna sintesi argomento data theme company university tema
  temat vortrag introduction start join by par von what student invite invitee gast autor autorka
  curriculum inicio inizio horas uhr stand public publico publikum attend watch live materials subject tags
  address director directora directrice directeur members leden informations information questions expose
  charla palestra wyklad odczyt promotie disputation centro universita organisation coordination the a o direct
  avhandling emne amne aihe otsikko vaitoskirja taler talare hvor disputas vaitos
  presentation past archive archives archiv archivo archivio arquivo archief archiwum
`);

/** "About Ada Byron", "Biographie de Jan Kos": a heading with a name. */
const ABOUT_PERSON = pattern('u')`
  ^(?:
    About|Meet|(?:Short )?(?:Bio|Biography|Biographical [Nn]ote) (?:of|for)|Über|Zur Person|À propos de
    |Biographie (?:de|von)|Sobre|Acerca de|Over|Biografia di|Chi è
  )\s(?:
    ${PERSON_TITLES}\p{Lu}[\p{L}.'’-]{0,30}(?:\s[\p{L}.'’-]{1,30}){0,3}\s
    |${PERSON_TITLE}\.?\s${PERSON_TITLES}
  )\p{Lu}[\p{L}'’-]{1,30}(?:,\sin\s(?:his|her|their)\sown\swords)?[:]?$
`;
/** "About Ada. Lecturer at …", "About Ada, in her own words: …": a given name with what is told of her. */
const ABOUT_GIVEN_NAME = pattern('u')`
  ^(?:About|Meet|Über|Sobre|Over)\s(\p{Lu}[\p{L}'’-]{2,30})(?:,\sin\s(?:his|her|their)\sown\swords)?
  (?:[.:]\s+(?=[\p{Lu}\d-])|:?$)
`;
/** "What is it about?", alone or before the answer. */
const ASKED = /^[^.:?!]{5,40}\?(?:\s+|$)/u;
const ASKED_OF = new Set(['abstract', 'bio']);
/** "The jury is composed of:" */
const COMMITTEE_IS = inAnyCase(pattern('u')`
  ^(?:.{0,60}\s(?:devant|before|vor|ante|davanti (?:al|alla)?|przed|voor|perante)\s)?
  (?:(?:the|le|la|die|der|das|dem|il|el|de|een|um|o)\s)?(?:\p{L}+\s){0,2}(?:
    jury|committee|kommission|commissione|tribunal|comisión|komisja|commissie|banca
  )\s(?:\p{L}+\s){0,5}(?:
    compos[ée]e?d?\s(?:of|de|by)|consists?\sof|besteh(?:t|end)\saus|compost[oa]\sda|formad[oa]\spor
    |integrad[oa]\spor|bestaat\suit
  )\s?:?$
`);
/** "Bestellt ist die folgende Kommission:", "The following jury has been formed:" */
const COMMITTEE_BELOW = inAnyCase(pattern('u')`
  (?<!\p{L})(?:
    following|suivante?|folgenden?|siguiente|seguente|seguinte|volgende|følgende|följande|nedenstående
  )\s(?:\p{L}+\s){0,3}(?:
    committee|jury|board|\p{L}*kommission|commissione|tribunal|comisión|banca|\p{L}*commissie|\p{L}*komit[ée]
  )(?!\p{L})[^.:]{0,80}:$
`);
/** "Public defence from the School of Looms, Department of Threads.": where the candidate is from. */
const DEFENCE_FROM = inAnyCase(pattern('u')`
  ^(?:(?:public|doctoral|thesis|ph\.?d\.?)\s){0,2}(?:defen[cs]e|examination|dissertation)\sfrom\sthe\s(?=\p{Lu})(?=[^.:;!?]{5,160}\.?$)
`);
const LONGEST_LEAD = 240;
const DAY_START = pattern('i')`
  ^\s*(?:
    \d{1,2}[\s./]
    |(?:
      (?:mon|tues|wednes|thurs|fri|satur|sun)day|mon|tue|wed|thu|fri|sat|sun|jan|feb|mar|apr|may|jun|jul|aug
      |sep|oct|nov|dec
    )(?![a-z]{7})
  )
`;
/** "Where PAS 201": a word of places before what ends with the number of a room. */
const ROOM_BEHIND =
  /^(?:Where|Venue|Location|Ort|Lieu|Dove|Lugar|Sede|Miejsce|Locatie)\s+(?=\p{Lu}[\p{L}\d .,'-]{0,40}\d[\p{L}\d.-]{0,4}$)/u;
/** "ED Mathématiques et Informatique", "École doctorale 209 Sciences physiques": of which school somebody is who defends a thesis. */
const DOCTORAL_SCHOOL =
  /^(?:ED(?!.*\s(?:and|of|in|the|for|with)\s)|[ÉE]cole [Dd]octorale)\s(?:n°\s?)?(?:\d{1,3}(?:\s[–-])?\s)?\p{Lu}\p{Ll}[^.:;!?()]{2,90}$/u;
/** "Abstract. We show …": labels that a full stop sets apart. */
const DOTTED = pattern('u')`
  ^(
    # English
    Title|Abstract|Summary|Bios?|Biograph(?:y|ies)|Description|(?:Short|Speaker) [Bb]io|(?:Short )?CV
    |About (?:me|the [Ss]peakers?|the [Ll]ecturer|the [Aa]uthor)|In (?:my|his|her|their) own words
    # German
    |Titel|Zusammenfassung|Kurzfassung|(?:Zum )?Inhalt|Zur Person|Kurzbiogra(?:f|ph)ie|Lebenslauf|Vita|Über mich
    # French
    |Titre|R[ée]sum[ée]|Notice(?: [Bb]iographique)?|À propos de moi
    # Spanish
    |Título|Resumen|Nota [Bb]iogr[áa]fica|Semblanza|Biogra[fp]h?[ií]a|Sobre (?:mí|el ponente|la ponente)
    # Italian
    |Titolo|Riassunto|Sommario|Sunto|Estratto|Note [Bb]iografiche
    # Portuguese
    |Resumo
    # Dutch
    |Samenvatting|Korte inhoud|Over (?:mij|de spreker|de spreekster)
    # Polish
    |Tytuł|Streszczenie|Abstrakt|Biogram|Notk?a [Bb]iograficzna
  )\.\s+(?=[\p{Lu}\d])
`;
/** The colon of an hour is none of a label: "Talk 1 (14:00): …". */
const COLON = '[:：](?!(?<=\\d[:：])[0-5]\\d(?!\\d))';
/** The last one stands for a tab, and for a line break within a cell. */
const MARK = new RegExp(`${COLON}|\\s(?:--|[-–—|])\\s|\\u2028`);
const SURE_MARK = new RegExp(`${COLON}|\\s[|]\\s`);

/** Where a label ends: "From – to | 15:45" is one label with a dash in it. */
/** A colon or a dash behind what may be a label. */
interface Mark {
  readonly 0: string;
  readonly index: number;
}

function markOf(text: string): Mark | null {
  const head = text.slice(0, LONGEST_LABEL + 3);
  const mark = MARK.exec(head);
  const sure = mark && !SURE_MARK.test(mark[0]) ? SURE_MARK.exec(head) : null;
  return sure && isLabelWord(head.slice(0, sure.index)) ? sure : mark;
}

/** "Subject: “Eels and the moon.”": what stands in quotes is what the talk is called, and no subject of a mail. */
function isQuotedSubject(head: string, value: string): boolean {
  return /^\W*(?:subject|topic|theme)\W*$/i.test(head) && WHOLE_IN_QUOTES.test(value);
}

/** "Présentation : On s'intéresse …", "Presentation: We ask …. Then …": what the talk is about, and not how it is called. */
function presentsTalk(head: string, value: string): boolean {
  return /^\W*présentation\W*$/iu.test(head) || (/^\W*presentation\W*$/i.test(head) && value.length > LONGEST_LEAD);
}

const WHOLE_IN_QUOTES = /^\s*(?:“[^“”]+”|„[^„“”]+[“”]|"[^"]+"|‘[^‘]+’|'[^\n]+')[\s.]*$/u;

/** The label that a line begins with, or is; null when there is none. */
export function findLabel(text: string): LabelMatch | null {
  const mark = markOf(text);
  const marked = mark && labelBeforeMark(text, mark);
  if (marked === 'no label') return null;
  return marked ?? labelByWords(text, mark !== null) ?? labelAlone(text);
}

/** What stands before a colon or a dash, where it is a label; a heading of a programme is none, whatever else it says. */
function labelBeforeMark(text: string, mark: Mark): LabelMatch | 'no label' | null {
  const head = text.slice(0, mark.index);
  const valueStart = mark.index + mark[0].length;
  const keys: LabelKey[] | null = ABOUT_PERSON.test(head)
    ? ['bio']
    : isQuotedSubject(head, text.slice(valueStart))
      ? ['title']
      : presentsTalk(head, text.slice(mark.index))
        ? ['abstract']
        : (labelKeysOf(head) ?? (NAMED_SPEAKER.test(head) ? ['speaker'] : null));
  const isDash = !/[:：]/.test(mark[0]);
  // "Day 1 - Monday" heads a day of a programme.
  if (isDash && /\d/.test(head)) return 'no label';
  // "Talk 12: September 18" heads a talk of a list.
  if (/\s\d{1,3}$/.test(head) && DAY_START.test(text.slice(valueStart))) return 'no label';
  // "Summary - …" is a label; "Seminar - …" with a dash is as often a name.
  if (!keys || (isDash && keys.some((key) => key === 'series' || key === 'event' || key === 'noise' || key === 'link')))
    return null;
  return nestedLabel(text, keys, valueStart) ?? { keys, valueStart, hasMark: true };
}

/** A label that its words tell: "About Ada", "Where? Room 4", "The committee is composed of". */
function labelByWords(text: string, hasMark: boolean): LabelMatch | null {
  const dotted = DOTTED.exec(text);
  if (dotted?.[1]) {
    const keys = labelKeysOf(dotted[1]);
    if (keys) return { keys, valueStart: dotted[0].length, hasMark: true };
  }
  const given = ABOUT_GIVEN_NAME.exec(text);
  if (given?.[1] && isGivenName(foldText(given[1])))
    return { keys: ['bio'], valueStart: given[0].length, hasMark: true };
  const house = text.length < LONGEST_LEAD ? DEFENCE_FROM.exec(text)?.[0].length : undefined;
  if (house !== undefined) return { keys: ['affiliation'], valueStart: house, hasMark: true };
  const led = hasMark ? ledText(text) : null;
  if (led) return { keys: [led.key], valueStart: led.start, hasMark: true };
  const question = ASKED.exec(text);
  const asked = question ? labelKeysOf(question[0].replace(/\?\s*$/, '')) : null;
  if (question && asked && ASKED_OF.has(asked.join()))
    return { keys: asked, valueStart: question[0].length, hasMark: true };
  const room = ROOM_BEHIND.exec(text);
  if (room) return { keys: ['location'], valueStart: room[0].length, hasMark: false };
  if (DOCTORAL_SCHOOL.test(text)) return NO_FIELD;
  if ((text.length < 100 && COMMITTEE_IS.test(text)) || namesCommittee(text))
    return { keys: ['committee'], valueStart: text.length, hasMark: true };
  return null;
}

/** A label without a value, which stands below it: "Abstract". */
function labelAlone(text: string): LabelMatch | null {
  if (text.length > 60 || /[.!?,;]$/.test(text)) return null;
  if (ABOUT_PERSON.test(text)) return { keys: ['bio'], valueStart: text.length, hasMark: false };
  if (text.length > 40) return null;
  const keys = labelKeysOf(text.replace(/[:：]\s*$/, ''));
  // "Room 204" and "Lecture hall, Building C" are places.
  if (keys?.every((key) => key === 'location') && /[\d,]/.test(text)) return null;
  if (!keys || COLON_ONLY.has(foldText(text)) || saysRoomChanged(text) || !keys.every((key) => STAND_ALONE.has(key)))
    return null;
  return { keys, valueStart: text.length, hasMark: /[:：]\s*$/.test(text) };
}

function namesCommittee(text: string): boolean {
  return text.endsWith(':') && text.length < LONGEST_LEAD && COMMITTEE_BELOW.test(text);
}

/** "Event details: Date: 4 May": what a label that says nothing itself leads to. */
function nestedLabel(text: string, keys: readonly LabelKey[], from: number): LabelMatch | null {
  if (keys.join() !== 'noise') return null;
  const rest = text.slice(from);
  const inner = /^[^:：]{2,30}[:：](?!\/\/)/u.test(rest) ? findLabel(rest) : null;
  return inner?.hasMark ? { ...inner, valueStart: from + inner.valueStart } : null;
}

/** "Hooke Lecturer", "Loom Day Speaker", "Byron Visiting Professor": the guest of an endowed or yearly lecture. */
const NAMED_SPEAKER = pattern('u')`
  ^(?:
    (?!
      (?:For|To|About|From|By|With|Dear|All|No|Our|The|Past|Previous|Former|Last|Upcoming|Future|Other|Local|Course
      |Assistant|Associate|Full|Adjunct|Senior|Junior|Hono[u]?rary|Emerit\p{Ll}+|Research|Teaching|Clinical)\s
    )
    \p{Lu}[\p{L}.'’&-]*\s
  ){1,5}(?:[Ss]peakers?|[Ll]ecturers?|[Pp]rofessor|[Oo]rator)\*?\s?$
`;

/** Recognises the labels of announcements ("Speaker:", "Résumé", "Ort und Zeit") in eight languages. */

import { AND_OR_EN } from '../../text/and.ts';
import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { wordsOf } from '../../text/word-list.ts';
import { saysRoomChanged } from './changed-rooms.ts';
import { isGivenName } from './given-names.ts';
import { LABEL_WORDS, type LabelKey } from './label-words.ts';
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
const COLON_ONLY = new Set(wordsOf`
  thesis dissertation lecture who wer qui quien quienes chi wie kto quem what was quoi que cosa wat co name guest panel topic from event seminar colloquium workshop conference part of author authors
  keynote day local ora ore saal seria heures rassegna sintesi argomento data theme company university tema
  temat vortrag introduction start join by par von what student invite invitee gast autor autorka
  curriculum inicio inizio horas uhr stand public publico publikum attend watch live materials subject tags
  address director directora directrice directeur members leden informations information questions expose
  charla palestra wyklad odczyt promotie disputation centro universita organisation coordination the a o direct
  avhandling emne amne aihe otsikko vaitoskirja taler talare hvor disputas vaitos
  past archive archives archiv archivo archivio arquivo archief archiwum
`);

const KEYS: ReadonlyMap<string, LabelKey> = new Map(
  Object.entries(LABEL_WORDS).flatMap(([key, words]) => words.map((word) => [word, key as LabelKey] as const)),
);
const COMMITTEE_KIND = inAnyCase(pattern('u')`
  ^(?:
    (?:\p{L}+\s){1,3}(?:committee|jury|commission|kommission|commissie)
    |(?:\p{L}+\s){0,2}(?:committee|jury|commission)\s(?:members?|composition)
  )$
`);
/** "Président-rapporteur", "Examinatrice externe", "Second reviewer": what a member of a committee is, in whatever words of these. */
const COMMITTEE_ROLE = pattern('')`
  ^(?=.*(?:rapporteu|rapportrice|examin|jury|opponent|reviewer))(?:(?:
    presidente?|rapporteu[rs]e?s?|rapportrices?|membres?|examinat(?:eur|rice)s?|jury|externes?|internes?
    |invitee?|du|de|la|le|these|et|examiners?|external|internal|independent|opponents?|reviewers?|members?|chair
    |chairperson|of|the|thesis|first|second|third|faculty
  )(?:\s|$))+$
`;
const JOINT = pattern('i')`\s*(?:[&/,+]|\b(?:${AND_OR_EN})\b)\s*`;
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
  )\s?:$
`);
/** "Bestellt ist die folgende Kommission:", "The following jury has been formed:" */
const COMMITTEE_BELOW = inAnyCase(pattern('u')`
  (?<!\p{L})(?:
    following|suivante?|folgenden?|siguiente|seguente|seguinte|volgende|følgende|följande|nedenstående
  )\s(?:\p{L}+\s){0,3}(?:
    committee|jury|board|\p{L}*kommission|commissione|tribunal|comisión|banca|\p{L}*commissie|\p{L}*komit[ée]
  )(?!\p{L})[^.:]{0,80}:$
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
/** "Abstract. We show …": labels that a full stop sets apart. */
const DOTTED = pattern('u')`
  ^(
    # English
    Abstract|Summary|Bios?|Biograph(?:y|ies)|Description|(?:Short|Speaker) [Bb]io|(?:Short )?CV
    |About (?:me|the [Ss]peakers?|the [Ll]ecturer|the [Aa]uthor)|In (?:my|his|her|their) own words
    # German
    |Zusammenfassung|Kurzfassung|Inhalt|Zur Person|Kurzbiogra(?:f|ph)ie|Lebenslauf|Vita|Über mich
    # French
    |R[ée]sum[ée]|Notice(?: [Bb]iographique)?|À propos de moi
    # Spanish
    |Resumen|Nota [Bb]iogr[áa]fica|Semblanza|Biogra[fp]h?[ií]a|Sobre (?:mí|el ponente|la ponente)
    # Italian
    |Riassunto|Sommario
    # Portuguese
    |Resumo
    # Dutch
    |Samenvatting|Over (?:mij|de spreker|de spreekster)
    # Polish
    |Streszczenie|Nota [Bb]iograficzna
  )\.\s+(?=[\p{Lu}\d])
`;
/** The colon of an hour is none of a label: "Talk 1 (14:00): …". */
const COLON = '[:：](?!(?<=\\d[:：])[0-5]\\d(?!\\d))';
/** The last one stands for a tab, and for a line break within a cell. */
const MARK = new RegExp(`${COLON}|\\s[-–—|]\\s|\\u2028`);
const MAX_LABEL = 60;
const SURE_MARK = new RegExp(`${COLON}|\\s[|]\\s`);

/** Where a label ends: "From – to | 15:45" is one label with a dash in it. */
function markOf(text: string): { readonly 0: string; readonly index: number } | null {
  const head = text.slice(0, MAX_LABEL + 3);
  const mark = MARK.exec(head);
  const sure = mark && !SURE_MARK.test(mark[0]) ? SURE_MARK.exec(head) : null;
  return sure && KEYS.has(foldText(head.slice(0, sure.index))) ? sure : mark;
}

/** "Subject: “Eels and the moon.”": what stands in quotes is what the talk is called, and no subject of a mail. */
function isQuotedSubject(head: string, value: string): boolean {
  return /^\W*(?:subject|topic|theme)\W*$/i.test(head) && WHOLE_IN_QUOTES.test(value);
}

const WHOLE_IN_QUOTES = /^\s*(?:“[^“”]+”|„[^„“”]+[“”]|"[^"]+"|‘[^‘]+’|'[^\n]+')[\s.]*$/u;

/** The label that a line begins with, or is; null when there is none. */
export function findLabel(text: string): LabelMatch | null {
  const mark = markOf(text);
  if (mark) {
    const head = text.slice(0, mark.index);
    const keys: LabelKey[] | null = ABOUT_PERSON.test(head)
      ? ['bio']
      : isQuotedSubject(head, text.slice(mark.index + mark[0].length))
        ? ['title']
        : (keysOf(head) ?? (NAMED_SPEAKER.test(head) ? ['speaker'] : null));
    const isDash = !/[:：]/.test(mark[0]);
    // "Day 1 - Monday" heads a day of a programme.
    if (isDash && /\d/.test(head)) return null;
    // "Talk 12: September 18" heads a talk of a list.
    if (/\s\d{1,3}$/.test(head) && DAY_START.test(text.slice(mark.index + mark[0].length))) return null;
    // "Summary - …" is a label; "Seminar - …" with a dash is as often a name.
    if (
      keys &&
      !(isDash && keys.some((key) => key === 'series' || key === 'event' || key === 'noise' || key === 'link'))
    ) {
      const valueStart = mark.index + mark[0].length;
      return nestedLabel(text, keys, valueStart) ?? { keys, valueStart, hasMark: true };
    }
  }
  const dotted = DOTTED.exec(text);
  if (dotted?.[1]) {
    const keys = keysOf(dotted[1]);
    if (keys) return { keys, valueStart: dotted[0].length, hasMark: true };
  }
  const given = ABOUT_GIVEN_NAME.exec(text);
  if (given?.[1] && isGivenName(foldText(given[1])))
    return { keys: ['bio'], valueStart: given[0].length, hasMark: true };
  const led = mark ? ledText(text) : null;
  if (led) return { keys: [led.key], valueStart: led.start, hasMark: true };
  const question = ASKED.exec(text);
  const asked = question ? keysOf(question[0].replace(/\?\s*$/, '')) : null;
  if (question && asked && ASKED_OF.has(asked.join()))
    return { keys: asked, valueStart: question[0].length, hasMark: true };
  const room = ROOM_BEHIND.exec(text);
  if (room) return { keys: ['location'], valueStart: room[0].length, hasMark: false };
  if ((text.length < 100 && COMMITTEE_IS.test(text)) || namesCommittee(text))
    return { keys: ['committee'], valueStart: text.length, hasMark: true };
  if (text.length > 60 || /[.!?,;]$/.test(text)) return null;
  if (ABOUT_PERSON.test(text)) return { keys: ['bio'], valueStart: text.length, hasMark: false };
  if (text.length > 40) return null;
  const keys = keysOf(text.replace(/[:：]\s*$/, ''));
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

/** The key of one label word without its mark, as in the head of a table; null when unknown. */
export function labelKeyOf(word: string): LabelKey | null {
  return keyOfPair(word) ?? KEYS.get(foldText(word.replace(/[#\d()*:]+/g, ' '))) ?? keyOfBoth(word) ?? null;
}

/** "Referent*in", "Prelegent/ka", "Orateur·rice": one word for women and men. */
const BOTH_FORMS = /^(\p{L}{4,})[/*:_·.(](?:in(?:nen)?|ka|a|e|as|os|rice|trice|ora|euse|es?·?s)\)?$/u;

/** "Speaker (affiliation)", "Referent, Institution", "Name/University": people with what they belong to. */
const PAIR = /^(\p{L}[\p{L} ]{2,24}?)\s?[(/,;&+]\s?(\p{L}[\p{L} ]{2,24})\)?$/u;

function keyOfPair(text: string): LabelKey | undefined {
  const [, first = '', second = ''] = PAIR.exec(text.trim()) ?? [];
  const isPair =
    first !== '' && KEYS.get(foldText(first)) === 'speaker' && KEYS.get(foldText(second)) === 'affiliation';
  return isPair ? 'speaker' : undefined;
}

/** "Chair (first session)", "Room (changed!)": a label and a note on it. */
function keyBeforeNote(text: string): LabelKey | undefined {
  const label = /^([^()]{3,30})\s\([^()]{2,30}\)?$/u.exec(text)?.[1];
  return label === undefined ? undefined : KEYS.get(foldText(label));
}

/** "Conférencier(s)", "Referent(in)", "Orador(es)": the other form of a label. */
const OTHER_FORM = /(?<=\p{L}{3})\((?:s|e|es|e?n|in|innen|a|as|os|ras?|rs?)\)/giu;

/** "Speaker institution", "Presenter's affiliation", "Talk date": what is said of the speaker or the talk. */
const OF_WHAT = /^(\p{L}{4,})(?:['’]?s)?['’]?\s(\p{L}[\p{L} ]{2,25})$/u;
const IS_TOLD_OF = new Set<LabelKey>(['affiliation', 'bio', 'date', 'time', 'location', 'abstract', 'link']);

/** "Name of the student", "Titre de la thèse": the same the other way round. */
const PART_OF = pattern('iu')`
  ^(\p{L}[\p{L} ]{2,25}?)\s(?:of|for|de|del|della|du|des|der|do|da|van)\s(?:
    (?:the|this|your|la|las|los|le|les|el|het|de|des|der|dr|d)\s|l['’]
  )?(\p{L}{4,})$
`;
const OF_TALK = new Set(
  'talk lecture seminar presentation event thesis dissertation defence defense meeting session webinar'.split(' '),
);
const OF_SPEAKER = new Set('student scholar researcher vortragenden referenten kandidaten doktoranden'.split(' '));
const NAME_WORD = /^(?:full )?(?:name|nom|nombre|nome|naam|imie i nazwisko)$/;

function keyOfPart(text: string): LabelKey | undefined {
  const behind = PART_OF.exec(text);
  const before = behind ? null : OF_WHAT.exec(text);
  const owner = foldText((before ? before[1] : behind?.[2]) ?? '');
  const part = foldText((before ? before[2] : behind?.[1]) ?? '');
  const key = NAME_WORD.test(part) ? 'speaker' : KEYS.get(part);
  const isOfSpeaker = KEYS.get(owner) === 'speaker' || OF_SPEAKER.has(owner);
  if (key === undefined || !(isOfSpeaker || KEYS.get(owner) === 'event' || OF_TALK.has(owner))) return undefined;
  if (isOfSpeaker && key === 'title') return 'role';
  if (isOfSpeaker && key === 'speaker') return 'speaker';
  return IS_TOLD_OF.has(key) || (key === 'title' && behind) ? key : undefined;
}

/** "Name of the student", "Nom de l'orateur", "Title of the dissertation": of whom or what it is. */
const OF_THE =
  /^(\p{L}{3,12})\s(?:(?:of|de|der|des|di|da|do|van)(?:\s(?:the|la|le|el|het|de|die|o|a|our))?|du|del|della|dell['’]|de l['’])\s?(\p{L}[\p{L} ]{3,24})$/iu;
const NAMES = new Set('name names nom noms nome nombre naam imie nazwisko'.split(' '));
const WHOLE = new Set(wordsOf`
  talk lecture seminar colloquium presentation thesis dissertation defence defense event vortrags vortrages
  arbeit expose these soutenance conference charla ponencia tesis conferencia tesi seminario palestra tese
  wykladu referatu rozprawy lezing proefschrift
`);
/** "Her abstract", "Son résumé": whose it is. */
const OWNED = /^(?:her|his|their|my|our|ihre?|sein|son|sa|leur|su|suo|sua|zijn|haar|hun)\s(?=\p{L}{3})/iu;
const IS_OWNED = new Set<LabelKey>(['abstract', 'bio']);

function keyOfOwned(text: string): LabelKey | undefined {
  const owner = OWNED.exec(text)?.[0];
  const key = owner === undefined ? undefined : KEYS.get(foldText(text.slice(owner.length)));
  return key !== undefined && IS_OWNED.has(key) ? key : undefined;
}

const IS_OF_WHOLE = new Set<LabelKey>(['title', 'date', 'time', 'location', 'abstract', 'language', 'link']);

function keyOfName(text: string): LabelKey | undefined {
  const [, part = '', owner = ''] = OF_THE.exec(text) ?? [];
  if (part === '') return undefined;
  if (NAMES.has(foldText(part))) {
    const key = foldText(owner) === 'student' ? 'speaker' : KEYS.get(foldText(owner));
    return key === 'speaker' || key === 'adviser' || key === 'host' ? key : undefined;
  }
  const key = KEYS.get(foldText(part));
  return key !== undefined && IS_OF_WHOLE.has(key) && WHOLE.has(foldText(owner)) ? key : undefined;
}

function keyOfBoth(word: string): LabelKey | undefined {
  const stem = BOTH_FORMS.exec(word.trim())?.[1];
  return stem === undefined ? undefined : KEYS.get(foldText(stem));
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

/** "Meet our speakers and chair", "Panel and moderator": who takes part, whatever leads to it. */
const INTRODUCES = pattern('iu')`
  ^(?:
    (?:
      meet|introducing|more about|about|presenting|get to know|zu|zu den|über|présentation d|à propos d
      |conozca a|sobre|chi sono
    )(?![\p{L}])\s?
  )?(?:
    (?:
      the|our|your|this week['’]s|today['’]s|tonight['’]s|die|den|unsere[rn]?|les|des|nos|l[oa]s|nuestr[oa]s|i
      |gli|le|os|as|de|onze
    )\s
  )?
`;
const WITH_SPEAKERS = new Set(wordsOf`
  chair chairs chairperson moderator moderators moderation host hosts discussant discussants respondent
  respondents commentator commentators panel contributors contributor facilitator facilitators interviewer
  convenor convener moderateur moderatrice animateur animatrice moderador moderadora moderatore moderatorin
`);

function isOfPeople(text: string): boolean {
  const parts = text
    .slice(INTRODUCES.exec(text)?.[0].length ?? 0)
    .split(JOINT)
    .filter(Boolean);
  const words = parts.map((part) => foldText(part.replace(INTRODUCES, '')));
  const [first = ''] = words;
  const hasSpeaker = words.some((word) => KEYS.get(word) === 'speaker' || /^(?:panel|contributors)$/.test(word));
  const isComposed =
    words.some((word) => KEYS.get(word) !== 'speaker') ||
    (text.length > first.length + 3 && /^(?:meet|introducing|presenting|get)\s/i.test(text));
  return (
    hasSpeaker &&
    isComposed &&
    words.length < 4 &&
    words.every((word) => KEYS.get(word) === 'speaker' || WITH_SPEAKERS.has(word))
  );
}

/** "Local organisers", "Workshop chairs": whatever they are of. */
const MODIFIED = pattern('iu')`
  ^(?:
    local|scientific|workshop|conference|seminar|colloquium|academic|main|lead|student|faculty|event
    |programme?|series|department(?:al)?|lokale|wissenschaftliche
  )\s(\p{L}[\p{L} ]{4,24})$
`;

function keysOf(printed: string): LabelKey[] | null {
  // "10.30 Coffee" is a slot of a programme, no label.
  if (/^\s*\d{1,2}[.:h]\d\d/.test(printed)) return null;
  const text = printed.replace(OTHER_FORM, '').replace(/^[\s*•_#>\d.)(-]+|[\s*_\d()-]+$/g, '');
  if (text === '' || text.length > MAX_LABEL) return null;
  const whole =
    keyOfPair(text) ??
    KEYS.get(foldText(text)) ??
    keyOfBoth(text) ??
    keyBeforeNote(text) ??
    keyOfPart(text) ??
    keyOfName(text) ??
    keyOfOwned(text);
  if (whole) return [whole];
  if (isOfPeople(text)) return ['speaker'];
  // "Supervisory committee", "Jury de la thèse": whatever kind of committee it is.
  if (COMMITTEE_KIND.test(text) || COMMITTEE_ROLE.test(foldText(text))) return ['committee'];
  const plain = MODIFIED.exec(text)?.[1];
  const key = plain === undefined ? undefined : KEYS.get(foldText(plain));
  if (key === 'organiser' || key === 'host' || key === 'committee') return [key];
  const parts = text.split(JOINT).filter(Boolean);
  if (parts.length < 2 || parts.length > 3) return null;
  const keys = parts.map((part) => KEYS.get(foldText(part)));
  return keys.every((key) => key !== undefined) ? keys : null;
}

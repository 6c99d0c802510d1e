/** Tells which field the words of a label name, in whatever form, of whomever and however joined: "Orateur·rice", "Name of the student", "Date & time". */

import { AND_OR_EN } from '../../text/and.ts';
import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { wordsOf } from '../../text/word-list.ts';
import { LABEL_WORDS, type LabelKey } from './label-words.ts';

/** In characters; what is longer is a sentence. */
export const LONGEST_LABEL = 60;
const KEYS: ReadonlyMap<string, LabelKey> = new Map(
  Object.entries(LABEL_WORDS).flatMap(([key, words]) => words.map((word) => [word, key as LabelKey] as const)),
);
/** "Supervisory committee", "Thesis committee members" */
const COMMITTEE_KIND = inAnyCase(pattern('u')`
  ^(?:
    (?:\p{L}+\s){1,3}(?:committee|jury|commission|kommission|commissie)
    |(?:\p{L}+\s){0,2}(?:committee|jury|commission)\s(?:members?|composition)
  )$
`);
/** "Président-rapporteur", "Examinatrice externe", "Second reviewer": what a member of a committee is, in whatever words of these. */
const COMMITTEE_ROLE = pattern('')`
  ^(?=.*(?:rapporteu|rapportrice|examin|jury|opponent|reviewer))(?:(?:
    presidente?|rapporteu[rs]e?s?|rapportrices?|membres?|examinat(?:eur|rice)s?|jurys?|externes?|internes?
    |invitee?|du|de|la|le|these|et|examiners?|external|internal|independent|opponents?|reviewers?|members?|chair
    |chairperson|of|the|thesis|first|second|third|faculty
  )(?:\s|$))+$
`;
const JOINT = pattern('i')`\s*(?:[&/,+]|\b(?:${AND_OR_EN})\b)\s*`;

/** Whether a text is one of the known labels just as they are listed, but for capitals and accents. */
export function isLabelWord(printed: string): boolean {
  return KEYS.has(foldText(printed));
}

const FIRST_WORDS = new Set([...KEYS.keys()].map((words) => words.split(' ')[0]));

/** Whether a label may begin with this word; a quick look before all else. */
export function mayBeginLabel(word: string): boolean {
  return FIRST_WORDS.has(foldText(word));
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

/** "Name of the student", "Nom de l'orateur", "Title of the dissertation", "Resumen charla": of whom or what it is. */
const OF_THE = pattern('iu')`
  ^(\p{L}{3,12})\s(?:
    (?:of|de|der|des|di|da|do|van|von)(?:\s(?:the|la|las|los|le|les|el|het|de|die|o|a|our))?\s
    |(?:du|del|dell[ae]|dei|degli|d[ao]s)\s|(?:dell|de l|d)['’]\s?
    # Polish has no word for "of", and labels leave it out: "Resumen conferencia".
    |(?=
      wyk[łl]ad|referat|spotka|prelekcj|seminari|obrony|rozprawy|conferen[czs]|conférence|charla|ponencia|palestra
      |semin[áa]rio|séminaire|expos[éi]|lezing|tes[ei]|proefschrift|vortrag
    )
  )(\p{L}[\p{L} ]{3,24})$
`;
const NAMES = new Set('name names nom noms nome nombre naam imie nazwisko'.split(' '));
const WHOLE = new Set(wordsOf`
  talk lecture seminar colloquium presentation thesis dissertation defence defense event vortrags vortrages
  arbeit expose these soutenance conference charla ponencia tesis conferencia tesi seminario palestra tese
  wykladu referatu rozprawy lezing proefschrift defensa lectura defesa discussione verteidigung disputation
  promotie verdediging
  talks lectures seminars events meetings vortrage veranstaltung veranstaltungen treffens treffen lesung seminars
  exposes seances seance conferences rencontre rencontres evenement charlas conferencias ponencias encuentro
  encuentros acto actos evento eventos incontro incontri lezione lezioni conferenza conferenze seminari palestras
  conferencias seminarios sessao sessoes encontro encontros lezingen bijeenkomst bijeenkomsten evenementen
  wykladow referatow spotkania spotkan prelekcji seminarium wydarzenia
`);
/** "Her abstract", "Son résumé": whose it is. */
const OWNED = /^(?:her|his|their|my|our|ihre?|sein|son|sa|leur|su|suo|sua|zijn|haar|hun)\s(?=\p{L}{3})/iu;
const IS_OWNED = new Set<LabelKey>(['abstract', 'bio']);

function keyOfOwned(text: string): LabelKey | undefined {
  const owner = OWNED.exec(text)?.[0];
  const key = owner === undefined ? undefined : KEYS.get(foldText(text.slice(owner.length)));
  return key !== undefined && IS_OWNED.has(key) ? key : undefined;
}

const IS_OF_WHOLE = new Set<LabelKey>(['title', 'date', 'time', 'when', 'location', 'abstract', 'language', 'link']);

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

/** The keys of what stands before the mark of a label, several where it joins several fields; null when it is none. */
export function labelKeysOf(printed: string): LabelKey[] | null {
  // "10.30 Coffee" is a slot of a programme, no label.
  if (/^\s*\d{1,2}[.:h]\d\d/.test(printed)) return null;
  const text = printed.replace(OTHER_FORM, '').replace(/^[\s*•_#>\d.)(-]+|[\s*_\dºª°()-]+$/g, '');
  if (text === '' || text.length > LONGEST_LABEL) return null;
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
  if (COMMITTEE_KIND.test(text) || COMMITTEE_ROLE.test(foldText(text))) return ['committee'];
  const plain = MODIFIED.exec(text)?.[1];
  const key = plain === undefined ? undefined : KEYS.get(foldText(plain));
  if (key === 'organiser' || key === 'host' || key === 'committee') return [key];
  const parts = text.split(JOINT).filter(Boolean);
  if (parts.length < 2 || parts.length > 3) return null;
  const keys = parts.map((part) => KEYS.get(foldText(part)));
  return keys.every((key) => key !== undefined) ? keys : null;
}

/** Reads whether a talk is called off, put off or moved to another day, and to which. */

import { narrow } from '../../text/narrow.ts';
import { pattern, patternSource } from '../../text/pattern.ts';
import { remembered } from '../../text/remembered.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import type { ReadStatus } from '../understanding.ts';
import { type DateContext, type DateReading, findDatesOrShort } from './dates.ts';
import { EVENT_WORD } from './event-words.ts';
import { isOtherDay } from './other-days.ts';
import { CALLED_OFF_WORDS, MOVED_WORDS, PUT_OFF_IN_FRENCH, PUT_OFF_WORDS } from './standing-words.ts';

export interface Standing {
  readonly status: Exclude<ReadStatus, 'SCHEDULED' | 'HELD'>;
  readonly start: number;
  readonly end: number;
}

const words = (list: string) => inAnyCase(new RegExp(`(?<![\\p{L}\\p{M}\\d])(?:${list})(?![\\p{L}\\p{M}])`, 'u'));

const CALLED_OFF = words(patternSource`
  ${CALLED_OFF_WORDS}
  # English
  |called off|(?:has|have|had|having|forced) (?:had )?to cancel|(?:contribution |talk |paper )?withdrawn|(?:will|does|did) not (?:take place|go ahead)|(?:is|are|be) not going ahead|not be going ahead
  |no longer tak(?:es|ing) place
  # German
  |(?:muss|müssen|wird|werden|ist|sind) (?:\p{L}+ ){0,6}entfallen
  |fällt (?:\p{L}+ ){0,6}aus|fallen (?:\p{L}+ ){0,6}aus|ausfallen|ausgefallen
  |findet (?:\p{L}+ ){0,3}nicht statt
  # French
  |n['’]aura pas lieu|n['’]a pas lieu
  # Spanish
  |se (?:cancela|suspende)|no se (?:celebrará|realizará|llevará a cabo)|no tendrá lugar
  # Italian
  |non avrà luogo|non si (?:terrà|svolgerà)
  # Portuguese
  |não (?:se realizará|vai acontecer|acontecerá|terá lugar)
  # Dutch
  |komt te vervallen|gaat niet door
  # Polish
  |nie odb(?:ędzie|yło) się
`);
/** The same, and as often words of a title: they count at the front, and behind a word that says so of something. */
const PERHAPS_OFF = words(patternSource`
  (?:
    (?<=^[^\p{L}]*)
    |(?<=(?:est|sera|séance|séminaire|exposé|queda|ha sido|sesión|charla|seminario|foi|palestra|stat[oa]|lezing)\s)
  )(?:supprimée?s?|suspendid[oa]s?|suspens[oa]s?|sospes[oa]|vervallen)
  |(?<=^[^\p{L}]*)annulee?s?
  |(?:(?<=^[^\p{L}]*)|(?<=(?:is|was|been|ist|wurde|est|été)\s))
    (?:(?:contribution|talk|paper|beitrag|vortrag) )?(?:withdrawn|zurückgezogen|retirée?)
`);
const PUT_OFF = words(patternSource`
  ${PUT_OFF_WORDS}
  # English
  |(?:to|will|must|needs? to|has to|should) be (?:rescheduled|moved to a later)
  |put off
  |(?:(?<=^[^\p{L}]*)|(?<=(?:is|was|been|be)\s))deferred(?= (?:to|until|till)\s|[^\p{L}]*$)
  # French
  |(?:(?<=^[^\p{L}]*)|(?<=(?:est|sera|séance|séminaire|exposé|conférence|été|soutenance)\s))
    (?:${PUT_OFF_IN_FRENCH}|remise? à)
  # Spanish
  |se (?:aplaza|pospone|posterga)
`);
const MOVED = words(patternSource`
  # English
  ${MOVED_WORDS}|moves(?! (?:ahead|on|forward|along))|brought forward|new (?:date|day)|change of (?:date|day)|(?:date|day) changed?
  |will now (?:take place|be (?:given|held)|happen)
  |will (?:take place|be (?:given|held)) (?:an? |one |two )?(?:days?|weeks?|months?) (?:later|earlier)
  # German
  |neue[rs]? (?:termin|datum)|terminänderung|ersatztermin|nachholtermin|findet nun
  |verschoben (?:auf|vom)
  # French
  |avancée?s?|nouvelle date|changement de date
  # Spanish
  |se traslada|nueva fecha|cambio de fecha|pasa al
  # Italian
  |nuova data|cambio (?:di )?data|anticipat[oa]
  # Portuguese
  |nova data|mudança de data
  # Dutch
  |verzet|nieuwe datum
  # Polish
  |nowy termin|zmiana terminu
`);
/** "Originally 18 February": beside an earlier day. */
const EARLIER = words(patternSource`
  # English
  (?:originally|initially|first|previously)(?: (?:planned|scheduled|announced|advertised|due|set))?
    (?: for| on)?
  # German
  |ursprünglich(?: geplant| angekündigt| vorgesehen)?(?: am| für(?: den)?| für)?
  # French
  |initialement(?: prévue?s?| programmée?s?)?(?: le| pour le)?
  # Spanish
  |inicialmente(?: previst[oa]| prevista)?(?: para)?(?: el| o)?
  # Italian
  |inizialmente(?: previst[oa])?(?: per(?: il)?)?
  # Dutch
  |oorspronkelijk(?: gepland)?(?: op)?
  # Polish
  |pierwotnie(?: planowan\p{L}+| zapowiedzian\p{L}+)?(?: na)?
`);
/** Of what only may come to pass, and not in the month of May. */
const ONLY_MAYBE = inAnyCase(
  /(?<!\p{L})(?:can|(?<!\d(?:st|nd|rd|th)?\s)may|could|cannot|might|if|unless|kann|können|falls|si|peut|peuvent|puede|pueden|può|pode|może|kan)\s(?:\p{L}+\s){0,4}$/u,
);
/** "New date to be announced": moved to no day that is known. */
const DAY_TO_COME = inAnyCase(pattern('u')`
  ^\W{0,3}(?:(?:is|will|yet|wird|sera|será|zostanie)\s)*(?:
    # English
    tb[acd]|to (?:be|come|follow)|soon|follows|be (?:announced|confirmed|set|fixed)
    # German
    |folgt|noch|bekannt
    # French
    |à (?:venir|préciser|confirmer|définir)|communiquée?
    # Spanish
    |por (?:confirmar|anunciar|definir)|a definir
    # Italian
    |da (?:definire|confermare|comunicare)|in arrivo
    # Dutch
    |volgt
    # Polish
    |wkrótce|podany
  )(?!\p{L})
`);
/** Straight before the day to which a talk is moved. */
const TOWARDS = pattern('iu')`
  (?:
    (?<!\p{L})(?:to|on|for|until|till|auf(?: den)?|am|au|à|na|al|para(?: el| o| a)?|il|naar|tot|op)\s
      (?:the\s|le\s|den\s|el\s|dzień\s)?
    |(?:date|day|termin|datum|fecha|data)\s?[:(]?\s*(?:is\s|ist\s)?
  )$
`;
/** The same in languages that put the verb last. */
const LANDING = /(?<!\p{L})(?:auf(?: den)?|naar|tot|op)\s(?:\p{L}+,?\s(?:den\s)?)?$/iu;
const CLOSE = /^(?:[\s,]+(?:um|\d{1,2}(?:[:.]\d\d)?|uhr|uur|\p{L}{1,12}))*\s*$/iu;
const FROM = /^\s(?:from|vom|du|de|del|dal|z|z dnia|van)\s(?:the\s)?/iu;
const REACH = 140;
const NEXT_TO = 30;

/** What a text says of the talk's standing, with the words that say so; a move counts only where a day stands beside it. */
export const standingOf = remembered((text: string): Standing | null => {
  const off = CALLED_OFF.exec(text) ?? PERHAPS_OFF.exec(text);
  if (off) return ONLY_MAYBE.test(text.slice(0, off.index)) ? null : standing('CANCELLED', off);
  const late = PUT_OFF.exec(text);
  const moved = MOVED.exec(text);
  if (moved && DAY_TO_COME.test(text.slice(moved.index + moved[0].length))) return standing('POSTPONED', late ?? moved);
  if (moved && !isWithin(moved, late) && (isAlone(text, moved) || namesDay(text, moved)))
    return standing('RESCHEDULED', moved);
  if (late) return standing(movedDay(text, ANY_ORDER) || isFromDay(text, late) ? 'RESCHEDULED' : 'POSTPONED', late);
  const earlier = EARLIER.exec(text);
  const behind = earlier && text.slice(earlier.index + earlier[0].length, earlier.index + earlier[0].length + NEXT_TO);
  return earlier && behind && findDatesOrShort(behind, ANY_ORDER)[0]?.start === BLANK.exec(behind)?.[0].length
    ? standing('RESCHEDULED', earlier)
    : null;
});

type Found = { readonly 0: string; readonly index: number };

const BLANK = /^[\s:,(]*/;

function standing(status: Standing['status'], { 0: words, index }: Found): Standing {
  return { status, start: index, end: index + words.length };
}

/** "To be rescheduled" says more than "rescheduled", and no other day. */
function isWithin(found: Found, whole: Found | null): boolean {
  return (
    whole !== null &&
    found.index >= whole.index &&
    found.index + found[0].length < whole.index + whole[0].length + 1 &&
    found[0].length < whole[0].length
  );
}

/** "Owing to illness, the lecture …", "Wegen Krankheit muss der Vortrag …": what may stand before the word for the talk. */
const BEFORE_EVENT = patternSource`
  (?:
    (?:please\snote\sthat|we\sregret\s(?:to\sinform\syou\s)?that|unfortunately|regrettably|malheureusement|lamentablemente|desafortunadamente
      |purtroppo|infelizmente|niestety),?\s
    |(?:leider|helaas|(?:wegen|aufgrund|wegens)\s[^.:,\n]{3,50})\s(?:leider\s|helaas\s)?(?:muss|wird|ist|fällt|findet|kann|is|wordt|moet)\s
    |(?:owing\sto|due\sto|because\sof|on\saccount\sof|en\sraison\sd|pour\scause\sd|debido\sa|por\s(?:enfermedad|motivos)|a\scausa\sd|devido\s[aà]
      |z\spowodu)[^.:,\n]{3,60},\s
  )
`;
const OF_EVENT = inAnyCase(pattern('u')`
  ^[^\p{L}]*(?:[^:.\n]{2,24}:\s+)?${BEFORE_EVENT}?(?:
    (?:
      the|this|today['’]s|der|die|das|dieser|diese|le|la|cet|cette|el|esta|este|il|lo|questo|questa|o|a|esta
      |de|deze|het
    )\s
    |l['’]
  )?(?:\p{L}+\s)?(?:
    ${EVENT_WORD}|meeting|session|termin|sitzung|veranstaltung|séance|sesión|incontro|spotkanie|bijeenkomst
  )(?!\p{L})
`);
const LONGEST_SENTENCE = 130;
const LONGEST_NOTE = 60;

/** "Cancelled", "Der Vortrag muss leider entfallen": how the talk stands, and nothing else that could be its title. */
export function isStandingNote(printed: string): boolean {
  if (printed.length > LONGEST_SENTENCE) return false;
  const isShort = printed.length < LONGEST_NOTE && printed.split(/\s+/).length < MOST_WORDS;
  return (isShort || OF_EVENT.test(printed)) && standingOf(printed) !== null;
}

export interface EdgeStanding extends Standing {
  /** Where the rest of the text begins, or ends. */
  readonly border: number;
}

const AT_FRONT = /^[\s[(*!_/]*([\p{L}'’ ]{4,40}?)[\s\])*!_]*(?:[\])*!]\s*|\/{2,4}\s*|[:–—-]+\s+|:)(?=\S)/u;
const AT_BACK = /[\s]*(?:[[(*]|[\s:][-–—!]+\s|:\s)[\s*!_]*([^()[\]*:–—]{4,80}?)(?:\s?\([^()]{2,40}\))?[\s\])*!._]*$/u;
/** "On engines CANCELLED - speaker ill": capitals are a mark by themselves. */
const SHOUTED_AT_BACK = pattern('u')`
  (?<=\p{Ll}[^\s\p{L}]{0,3})\s{1,4}(?:[–—-]\s{1,2})?(
    (?:
      CANCELL?ED|POSTPONED|WITHDRAWN|ABGESAGT|ENTFÄLLT|VERSCHOBEN|ANNULÉE?|REPORTÉE?|ODWOŁAN[EY]|CANCELAD[OA]
      |ANNULLAT[OA]|GEANNULEERD
    )(?!\p{L})[^\n]{0,60}
  )$
`;
const MOST_WORDS = 6;

/** "Postponed to autumn – …" */
const UNTIL =
  /^\s(?:to|until|till|for|by|auf|bis|in|ins|au|à|en|para|al|a|hasta|naar|tot|na|do)\s\p{L}+(?:\s\p{L}+){0,3}$/iu;

/** "EVENT POSTPONED: …", "Talk cancelled: …" */
const EVENT_IS = inAnyCase(new RegExp(`^(?:event|${EVENT_WORD})\\s(?:is\\s|has\\sbeen\\s)?$`, 'u'));

/** "CANCELLED: …", "[Abgesagt] …": the standing before a title, a mark between them. */
export function standingAtFront(printed: string): EdgeStanding | null {
  const match = AT_FRONT.exec(narrow(printed));
  const said = match?.[1] ? standingOf(match[1]) : null;
  if (!match?.[1] || !said || (said.start > 0 && !EVENT_IS.test(match[1].slice(0, said.start)))) return null;
  const rest = match[1].slice(said.end).trimEnd();
  if (rest !== '' && !UNTIL.test(rest)) return null;
  const at = match[0].indexOf(match[1]);
  return { status: said.status, start: at, end: at + said.end, border: match[0].length };
}

const STANDING_FIRST = /^[\s[(*!_]*(?<word>\p{Lu}\p{L}{5,12})[\s\])*!:_–—-]{1,4}(?=\p{Lu}\p{Ll})/u;

/** How long the word for how a talk stands is before a name: "CANCELLED Ada Byron"; 0 where there is none. */
export function wordOfStanding(printed: string): number {
  const said = STANDING_FIRST.exec(printed);
  return said?.groups?.word !== undefined && standingOf(said.groups.word)?.start === 0 ? said[0].length : 0;
}

/** "… (cancelled)", "… – verschoben": the standing behind a title, a mark between them. */
export function standingAtBack(printed: string): EdgeStanding | null {
  const text = narrow(printed);
  const match = SHOUTED_AT_BACK.exec(text) ?? AT_BACK.exec(text);
  const said = match?.[1] ? standingOf(match[1]) : null;
  if (!match?.[1] || !said || match.index < 4) return null;
  const isBracketed = /^\s*[[(]/.test(match[0]) || SHOUTED_AT_BACK.test(text);
  if (!isBracketed && (said.start > 0 || match[1].split(/\s+/).length > MOST_WORDS)) return null;
  const at = match.index + match[0].indexOf(match[1]);
  return { status: said.status, start: at + said.start, end: at + said.end, border: match.index };
}

const ANY_ORDER: DateContext = { numericOrder: 'DAY_FIRST' };

/** "RESCHEDULED" and "New date!" say all by themselves; "moved" may mean a room. */
function isAlone(text: string, { 0: word }: Found): boolean {
  return text.length < 60 && /resched|date|day|termin|datum|fecha|data/i.test(word);
}

function namesDay(text: string, found: Found): boolean {
  const end = found.index + found[0].length;
  const isBehind = findDatesOrShort(text.slice(end, end + REACH), ANY_ORDER).some(({ start }) => start < REACH - 20);
  return isBehind || dayBefore(text, found, ANY_ORDER) !== null;
}

/** "Postponed from 3 March" stands beside the day to which it was put off. */
function isFromDay(text: string, { 0: word, index }: Found): boolean {
  const behind = text.slice(index + word.length, index + word.length + NEXT_TO);
  const lead = FROM.exec(behind)?.[0].length ?? -1;
  return lead > 0 && findDatesOrShort(behind.slice(lead), ANY_ORDER)[0]?.start === 0;
}

/** "Auf den 12. Dezember verschoben": the day before the word. */
function dayBefore(text: string, { index }: Found, context: DateContext): DateReading | null {
  const from = Math.max(0, index - REACH / 2);
  const before = text.slice(from, index);
  const day = findDatesOrShort(before, context).findLast(({ start }) => LANDING.test(before.slice(0, start)));
  if (!day || day.untilDay !== null || !CLOSE.test(before.slice(day.end))) return null;
  return { ...day, start: day.start + from, end: day.end + from };
}

/** The day to which a text says that the talk is moved, in the places of the text; null when it names none. */
export function movedDay(text: string, context: DateContext): DateReading | null {
  for (const cue of [MOVED.exec(text), PUT_OFF.exec(text)]) {
    if (!cue) continue;
    const from = cue.index;
    const behind = text.slice(from, from + cue[0].length + REACH);
    const days = findDatesOrShort(behind, context).filter(
      ({ start, untilDay }) => start >= cue[0].length && untilDay === null && !isOtherDay(behind.slice(0, start)),
    );
    const found =
      days.find(({ start }) => TOWARDS.test(behind.slice(Math.max(0, start - NEXT_TO), start))) ??
      (/date|day|termin|datum|fecha|data|now|nun/i.test(cue[0]) ? days[0] : undefined);
    if (found) return { ...found, start: found.start + from, end: found.end + from };
    const before = dayBefore(text, cue, context);
    if (before) return before;
  }
  return null;
}

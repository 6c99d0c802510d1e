/** Puts the title of a talk into a draft, without what stands around it: standings, places, notes, quotes. */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import type { Draft } from '../draft.ts';
import { evenSpaces, factOf, type Ground, textFact } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import { CHANGED_ROOM } from '../parsers/changed-rooms.ts';
import { EVENT_WORD } from '../parsers/event-words.ts';
import { quotedSpan } from '../parsers/headlines.ts';
import { isHonour } from '../parsers/honours.ts';
import { findLabel } from '../parsers/labels.ts';
import { PERSON_TITLE } from '../parsers/person-titles.ts';
import { isUntitled } from '../parsers/phrases.ts';
import { placeBehindTitle } from '../parsers/places-behind.ts';
import { WILL_SPEAK } from '../parsers/speaking-words.ts';
import { CHANGED_WORDS } from '../parsers/standing-words.ts';
import { type EdgeStanding, standingAtBack, standingAtFront, standingOf } from '../parsers/standings.ts';
import { type FieldNote, putLocation } from './put-fields.ts';
import {
  ENDS_QUOTED,
  endOfQuoted,
  isWithoutTitle,
  LEADS_TO_QUOTED,
  linksBehind,
  ownQuoteIn,
  QUOTED_IN_SENTENCE,
} from './title-edges.ts';

/** "(slides)", "(in French)": notes behind a title. */
const NOTES_BEHIND = pattern('iu')`
  \s*(?:
    \((?:
      slides?|video|recording|pdf|joint work.*|abstract|in (?:english|french|german)|notes|online|zoom|virtual
      |(?:posters?|flyers?|handouts?)(?=\s?\))|${CHANGED_WORDS}|new (?:date|time|room)|(?:co-?)?(?:sponsored|organi[sz]ed|hosted) (?:by|with)
      |in co-?operation with|in kooperation mit|en collaboration avec|en colaboración con|in collaborazione con
      |in samenwerking met|we współpracy z
    )[^()]*\)\s*
  )+$
`;

/** "Moved: …", "[Reminder] …": what a title is called before it begins. */
const CALLED = pattern('i')`
  ^\s*[[(]?\s*(?:
    moved
    |(?:
      ${CHANGED_ROOM}|new time|changed?|updated?|reminder|erinnerung|rappel|recordatorio|promemoria
      |przypomnienie|herinnering
    )
  )\s*[\])]?\s*[:!–—-]+\s*(?=\S)
`;

/** "The title of Dr. Byron’s lecture is, “Knots”": what leads to a title in quotes. */
const SAID_TO_BE =
  /^\s*(?:[Tt]he|[Hh]is|[Hh]er)\stitle\s(?:\S{1,20}\s){0,6}(?:is|was|will\sbe)[,:]?\s(?=["“„«].{2,200}["”»]\W*$)/u;

/** "Palestra “Knots”": the word for a talk before its title, which is all that stands there. */
const EVENT_QUOTED = inAnyCase(pattern('u')`
  ^\s{0,3}(?:${EVENT_WORD})\s?[:–-]?\s{0,2}(?=["“„«][^"“”„«»]{2,200}["”“»]\W{0,3}$)
`);

/** "A1. Knots", "P12) Looms", "Lecture 2. Knots": the number that a conference or a series gives to a contribution. */
const CODE = pattern('u')`
  ^\s*(?:
    \p{Lu}{1,2}\d{1,2}[.)]
    |(?:
      Talk|Lecture|Vortrag|Vorlesung|Exposé|Leçon|Conférence|Charla|Conferencia|Lección|Lezione|Conferenza
      |Palestra|Wykład|Lezing
    )\s\d{1,2}\s?[.):–—-]
  )\s+(?=["“„«]?\p{Lu})
`;

/** A field of a record may hold a book: longer ones stay as they are, and topics are looked for in their beginnings. */
const LONGEST_TITLE = 1_000;

/** Takes a stretch as the title, quotes and a closing dot left out; "TBA" means that there is none yet. */
export function putTitle(draft: Draft, ground: Ground, span: Span, note: FieldNote): boolean {
  if (draft.title) return false;
  const text = ground.mapped.text;
  if (span.end - span.start > LONGEST_TITLE) {
    draft.title = textFact(ground, span.start, span.end, note);
    draft.titlePassage = { ground, start: span.start, end: span.start + LONGEST_TITLE };
    return true;
  }
  const called = withoutLead(draft, ground, span);
  const { start, end } = withoutTrail(draft, ground, withoutMarks(text, called));
  const whole = text.slice(called.start, called.end);
  const value = evenSpaces(text.slice(start, end));
  if (OF_SENTENCE.test(value) || OF_REASON.test(value) || isNeverTitle(value)) return false;
  const standing = value.length < LONGEST_STANDING ? standingOf(value) : null;
  if (standing?.start === 0 && !/\p{L}/u.test(value.slice(standing.end))) {
    putTitleStanding(draft, ground, { ...standing, at: start });
    return false;
  }
  if (standing && SAID_OF_TALK.test(value)) return false;
  if (value === '' || isWithoutTitle(whole) || isUntitled(value) || isUntitled(firstOf(value))) {
    draft.isUntitled ||= isWithoutTitle(whole) || isUntitled(value);
    return false;
  }
  if (LEADS_TO_QUOTED.test(value)) {
    const behind = quotedSpan(text, end, end + LONGEST_QUOTED);
    return behind !== null && behind.outer.start - end < NEAR_TITLE && putTitle(draft, ground, behind, note);
  }
  draft.title = factOf(ground, start, end, { value, rule: note.rule, confidence: note.confidence });
  draft.titlePassage = { ground, start, end };
  return true;
}

/** Leaves out what leads to a title: a label, a number, "The title is"; what it says of the talk is put. */
function withoutLead(draft: Draft, ground: Ground, span: Span): Span {
  const text = ground.mapped.text;
  let { start, end } = span;
  const front = standingAtFront(text.slice(start, end));
  if (front) {
    putTitleStanding(draft, ground, { ...front, at: start });
    start += front.border;
  }
  const told = QUOTED_IN_SENTENCE.exec(text.slice(start, end))?.[0];
  const off = told === undefined ? null : standingOf(text.slice(start + told.length, end));
  if (told !== undefined && off) {
    putTitleStanding(draft, ground, { ...off, at: start + told.length });
    end = start + told.length;
  }
  const label = findLabel(text.slice(start, end));
  if (label?.hasMark && label.keys.join() === 'title') start += label.valueStart;
  start += (SAID_TO_BE.exec(text.slice(start, end)) ?? EVENT_QUOTED.exec(text.slice(start, end)))?.[0].length ?? 0;
  start += (CALLED.exec(text.slice(start, end)) ?? CODE.exec(text.slice(start, end)))?.[0].length ?? 0;
  return { start, end };
}

/** A stretch without the quotes and marks at its front, which tell how one at its end is meant. */
interface Unmarked extends Span {
  readonly lead: string;
}

function withoutMarks(text: string, { start, end }: Span): Unmarked {
  const whole = text.slice(start, end);
  const marks = /^[\s"“„«»'‘*_–—:.-]+(?=[\p{L}\d$([¿¡])/u.exec(whole)?.[0].replace(/[([].*$/, '') ?? '';
  const quoted = whole.slice(0, endOfQuoted(whole));
  const lead = marks.slice(0, ownQuoteIn(quoted, marks.length));
  return { start: start + lead.length, end: start + quoted.length, lead };
}

/** Leaves out what stands behind a title: notes, links, who is there too; place and standing are put. */
function withoutTrail(draft: Draft, ground: Ground, { start, end: whole, lead }: Unmarked): Span {
  const text = ground.mapped.text;
  let end = whole - linksBehind(text.slice(start, whole));
  const back = standingAtBack(text.slice(start, end));
  if (back) {
    putTitleStanding(draft, ground, { ...back, at: start });
    end = start + back.border;
  }
  const placed = placeBehindTitle(text.slice(start, end));
  if (placed) {
    putLocation(draft, ground, { start: start + placed.start, end: start + placed.end }, PLACE_BEHIND);
    end = start + placed.border;
  }
  for (const trail of TRAILS) end -= trail.exec(text.slice(start, end))?.[0].length ?? 0;
  if (ENDS_QUOTED.test(text.slice(start, end + 1))) end += 1;
  const quoted = text.slice(start, end);
  if (/[^.]\.$/.test(quoted) && !/\b\p{Lu}\.$|\betc\.$/u.test(quoted)) end -= 1;
  const inner = text.slice(start, end);
  if (/[”"»]$/.test(inner) && lead !== '' && !ENDS_QUOTED.test(inner)) end -= 1;
  return { start, end };
}

/** Whether a phrase is of the page, of a portrait, of a moment or an honour of who speaks, and of no talk. */
export function isNeverTitle(text: string): boolean {
  return isHonour(text) || [OF_PAGE, OF_PROFILE, OF_PICTURE, OF_MOMENT, OF_HOUSE].some((pattern) => pattern.test(text));
}

/** "had to make way for the concert": what is said of a talk. */
const SAID_OF_TALK =
  /^(?:is|was|has (?:been|had)|had to|will be|must be|ist|wird|wurde|muss|est|sera|a été|è|sarà|será|ha sido|wordt|zostaje)\s/u;

const LONGEST_QUOTED = 300;
const NEAR_TITLE = 4;

/** "title to be announced. 1 University of Turin": what stands before the full stop. */
function firstOf(value: string): string {
  return /^.{8,40}?(?=\.\s)/u.exec(value)?.[0] ?? value;
}

/** "because of ice": why a talk is off or moved. */
const OF_REASON = /^(?:because of|due to|owing to|wegen|aufgrund|en raison d|pour cause d|debido a|a causa d)/u;
/** The rest of a sentence of which the name was the beginning: "will talk about …". */
const OF_SENTENCE = pattern('u')`
  ^(?:
    (?:
      moderated|chaired|hosted|introduced|organi[sz]ed|animée?|modérée?|présidée?|moderiert|moderad[ao]
      |moderat[ao]|presiedut[ao]
    )\s(?:by|par|von|por|da)\s
    |(?:who|qui|que|che|quien|wie|kto|które|która|który|der|die|das)\s
  )?(?:
    # English
    will|shall|is (?:giving|speaking|going|presenting|visiting)|has agreed|speaks|spoke|talks|talked|visits
    |visited
    |(?:I|We)(?:['’](?:ll|m|re|d)|\s(?:am|are|will|would))\s(?:be\s)?(?:very\s|so\s)?(?:
      writing|sending|announcing|forwarding|circulating|posting|pleased|happy|delighted|glad|excited|proud
      |hono[u]?red|thrilled|sorry|like\sto\s(?:announce|invite|remind|draw|let|thank|welcome|see|ask|urge)
    )
    |(?:gives?|gave|delivers?|delivered|presents?|presented) (?:an?|the|his|her|their|this)
    # German
    |spricht|referiert|berichtet|hält|wird (?:\p{Ll}+ ){0,6}(?:sprechen|halten|berichten|vortragen)
    # several languages
    |${WILL_SPEAK}
  )\s
`;
/** "ada@uni.example", "Ada Byron ada at uni.example", "https://uni.example/~ada", "first ‹ previous 1 2 3 next ›": what belongs to the page. */
const OF_PAGE = pattern('u')`
  ^(?:[^\s@]+@[^\s@]+\.\p{L}+|https?:\/\/\S+|www\.\S+)(?=\s|$)|^[^‹›]{0,20}‹[^‹›]*\d[^‹›]*›
  |^.{0,60}\s[\w.+-]{2,30}\sat\s[\w-]{2,30}(?:\.[\w-]{2,20}){1,4}$
`;
/** "godz. 15:00", "s. 3160 dr hab": an hour, or a room before the degrees of a name. */
const OF_MOMENT = pattern('iu')`
  ^(?:(?:godz\.?|um|at|ore|à|a las|às|kl\.?|om)\s)?\d{1,2}\s?[:.h]\s?\d\d(?:\s?(?:uhr|h|[ap]\.?m\.?))?$
  |^[\p{L}.]{1,5}\s?\d[\p{L}\d.-]*(?:,?\s(?:${PERSON_TITLE}|ing|lic)\.?)*$
`;
/** "The Faculty of Looms is pleased to announce a lecture": how a house begins. */
const OF_HOUSE = pattern('u')`
  ^(?=
    We\s
    |.{0,100}\b(?:
      Department|Institute|University|School|Faculty|Cent(?:er|re)|College|Society|Academy|Association
      |Laborator(?:y|ies)|Museum|Library|Group|Club|Seminar|Program(?:me)?|Chair|Division
    )\b
  )
  [^?:“"]{3,120}\s(?:is|are)\s(?:\p{Ll}+\s)?(?:pleased|delighted|happy|proud|glad|excited|hono[u]?red)\sto\s
  (?:announce|host|invite|present|welcome)\s
`;
/** "Meet the speaker", "Alumni spotlight": what heads the portrait of somebody. */
const OF_PROFILE = pattern('iu')`
  ^(?:
    (?:meet|introducing) (?:the|our|your|this week['’]s) [\p{L}\s]{3,30}
    |(?:
      (?:[\p{L}-]+ ){0,2}(?:spotlight|profile|portrait)
      |(?:speaker|guest|faculty|alumni|alumna|alumnus|student|staff|member|researcher|fellow|scholar) (?:
        spotlight|profile|portrait|interview
      ):\s.*
    )
    |you are here|(?:the |our )?(?:next|upcoming|following) (?:talk|seminar|lecture|colloquium|meeting|event)s?:?
    |(?:an? )?interview(?: with)?|in (?:conversation|dialogue|discussion)
    |(?:(?:talk|lecture|keynote|speaker|presentation|session|poster)s? )?(?:titles|abstracts|bio(?:graphie)?s|speakers|talks)
      (?:(?:,| and| &) (?:(?:talk|lecture|keynote|speaker|author)s? )?(?:titles|abstracts|bio(?:graphie)?s|speakers|talks))+
    |for (?:favou?r of )?(?:posting|circulation|display)|(?:kindly|please) (?:post|display|circulate|distribute)(?: widely)?
    |(?:news|talk|seminar|colloquium|lecture|event|guest lecture|thesis|defen[cs]e)
      (?: (?:alert|announcement|details|information))?
  )$
`;
/** "Ada's photo", "Photo of Ada Byron": what a picture shows. */
const OF_PICTURE = pattern('u')`
  ^(?:
    \p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}(?:['’]s?)?\s(?:(?:profile|portrait)\s)?(?:[Pp]hoto|[Pp]icture|[Hh]eadshot)
    |(?:[Pp]rofile\s)?(?:[Pp]hoto(?:graph)?|[Hh]eadshot|[Pp]icture|[Ff]oto)\s(?:of|von|de|di|van)\s
      \p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){0,3}
  )$
`;
/** "CANCELLED" where the title would stand. */
const LONGEST_STANDING = 40;
/** "(own work, no preprint yet)", "(Vortrag auf Englisch)", "(referat w języku angielskim)": what kind of talk it is, in which language. */
const NOTE_IN_BRACKET = pattern('iu')`
  \s{0,3}\((?:
    (?:own|joint|ongoing|based on|gemeinsam\p{L}*|travail|trabajo|lavoro|praca)\s(?:joint\s)?
      (?:work|papers?|arbeit|en\s|in\s|con\s|avec\s|wspólna|mit\s)[^()]*
    |(?:
      (?:
        talk|lecture|seminar|vortrag|exposé|conférence|charla|conferencia|palestra|seminario|conferenza
        |referat|wykład|odczyt|lezing|voordracht
      )\s
    )?(?:in|auf|en|em|w języku|in het|po)\s(?:
      english|french|german|italian|spanish|polish|dutch|portuguese|englisch|deutsch|französisch
      |anglais|français|allemand|inglés|español|francés|inglese|italiano|francese|inglês|português
      |engels|nederlands|het engels|angielsku|polsku|angielskim|polskim|francuskim|niemieckim
    )(?![\p{L}])[^()]*
    |(?:vortrag|talk|lecture|presentation|exposé|referat|voordracht)\s(?:zur|zum|on the|on his|on her|sur)
      \s[^()]*(?:arbeit|thesis|thèse)[^()]*
    |(?:talk|lecture|seminar|vortrag|exposé|charla|seminario|referat|wykład|lezing)\s
      (?:online|via zoom|hybrid|on zoom|en ligne|zdalnie|en línea)[^()]*
    |[^()]*(?:no|an?|new|see) (?:preprint|arxiv)[^()]*
    |(?:preliminary |provisional |working |tentative )?title(?: of (?:the |his |her )?(?:thesis|dissertation|talk|lecture))?
    |(?:thesis|working|preliminary|provisional|tentative) title|arbeitstitel|titel der (?:dissertation|arbeit)
    |titre (?:de la thèse|provisoire)|título (?:de la tesis|provisional|provisório)|titolo (?:della tesi|provvisorio)
    |werktitel|tytuł roboczy
    |\p{Lu}[\p{L}’'-]+(?:\set al\.?|,\s\p{Lu}[\p{L}’'-]+(?:,\s\p{Lu}[\p{L}’'-]+)+)(?:,?\s(?:19|20)\d\d)?
  )\)\s*$
`;
/** "(with Ada Byron)": who else it is by. */
const WITH_OTHERS =
  /\s*\((?:[Ww]ith|[Mm]it|[Aa]vec|[Cc]on|[Cc]om|[Mm]et) \p{Lu}[\p{L}.'’-]*(?:\s\p{Lu}[\p{L}.'’-]*){1,3}(?:(?:,| and| und| et| &| y) [^()]*)?\)\s*$/u;
/** "Knots [slides] [video]": what links are put on. */
const WORDS_OF_LINKS = /\s+(?:[[(]?(?:slides?|video|pdf|recording|abstract|link)[\])]?[\s,|/]*)+$/;
/** Marks, and a bracket that began before something that was no part of the title. */
const MARKS_BEHIND = /(?:\s*[([]\s?(?:at|um|à|ore|alle|ab|from|now|NB:?)?)?[\s"”“»«'’*_,;:–—|-]*$/;
/** What stands behind titles, in the order in which it is left out. */
const TRAILS = [NOTES_BEHIND, NOTE_IN_BRACKET, WITH_OTHERS, WORDS_OF_LINKS, MARKS_BEHIND];
const PLACE_BEHIND: FieldNote = { rule: 'location/behind-title', confidence: 0.75 };

function putTitleStanding(
  draft: Draft,
  ground: Ground,
  said: Omit<EdgeStanding, 'border'> & { readonly at: number },
): void {
  draft.status ??= factOf(ground, said.at + said.start, said.at + said.end, {
    value: said.status,
    rule: 'status/title',
    confidence: 0.9,
  });
}

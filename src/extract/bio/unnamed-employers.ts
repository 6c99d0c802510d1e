/** Finds the employer of a post that names none: "there", "where", "in Leiden", "was promoted to …". */

import { kindOfInstitution, resolveInstitution } from '../../institutions/gazetteer.ts';
import { readPlaces } from '../../institutions/places.ts';
import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import type { Clause } from './clauses.ts';
import { MEETS } from './employer-patterns.ts';
import type { Group } from './groups.ts';
import { BESIDES, isBesides } from './held-besides.ts';
import { OFFICES } from './office-words.ts';
import { isHeadHeldWithin } from './second-appointments.ts';
import { isInField } from './second-fields.ts';
import type { Shape } from './shape.ts';
import { isOfSociety } from './stated.ts';
import { universityOfTown } from './university-towns.ts';
import { GOES_ON_AS, OF_THE_HOUSE, THERE } from './unnamed-patterns.ts';

/** What somebody is by trade, wherever that is. */
const IS_CALLED =
  /^(?:\p{Ll}+\s)?(?:historian|linguist|philosopher|sociologist|anthropologist|archaeologist|mathematician|composer|musicologist|geographer)$/u;

/** "Die 48-jährige Wissenschaftlerin ist …": a person called by her post, which is told elsewhere. */
const IS_SUBJECT = /^(?:Die|Der|The|Le|La|El|Il|Lo)\s(?:[\p{Ll}\d-]+\s){0,2}Ⓡ\s\p{Ll}/u;

/** What the text has told so far. */
export interface Known {
  readonly shape: Shape;
  /** Where the sentence starts in the document. */
  readonly base: number;
  /** What "where" means in the clause. */
  readonly antecedent: Span | null;
  /** The organisation named last. */
  readonly last: Span | null;
  /** Where the person is at home by now. */
  readonly home: Span | null;
  readonly isPostLine: boolean;
  /** The words of the document at a place. */
  readonly printed: (span: Span) => string;
}

/** Behind a comma or "and": a further rank. */
const GOES_UP = pattern('u')`
  ^(?:and\s)?(?:then|later|subsequently|eventually|finally|now|earlier|before that,?),?\s
  (?:Ⓟ,?\s)?(?:(?:an?|the|its|as)\s)?Ⓡ(?:\sof\s\p{Ll}[\p{Ll}\s]{2,30}|\sin\s\p{Lu}[\p{L}\s&-]{2,50})?[\s,.;)]*(?:\(?Ⓟ\)?[\s,.;]*)?(?:and\s)?$
`;
/** "Serves as vice chair for undergraduate education": an office of the place where the person is. */
const OFFICE = new RegExp(`(?:^|\\s)(?:vice-)?(?:${OFFICES})(?:\\s(?:of|for)\\s|$)`, 'i');
/** "He served as Dean of Arts from 1998 until 2002". */
const OF_DEPARTMENT = pattern('i')`
  ^(?:(?:associate|vice|interim|acting|department|deputy|senior|executive)[- ])*(?:
    dean|provost|department (?:chair|head)|vice[- ]chair|director of (?:graduate|undergraduate|doctoral)
  )(?:\s|$)
`;
const IN_OFFICE =
  /^(?:(?:associate|vice|interim|acting|deputy|senior|executive|pro)[- ])*(?:dean|provost|department chair|vice[- ]chancellor|rector|dekan)(?:\s|$)/i;
/** "From 2019 to 2022 he was Head of Department". */
const OF_DIVISION = /^\sof\s(?:Department|School|Faculty|Division)(?=[\s.,;]|$)/;
/** "Professorin an der X, seit 2018 zudem Vizepräsidentin für Forschung": an office of the house where she is. */
const BESIDES_SINCE = pattern('u')`
  ^(?:(?:and|und|et)\s)?Ⓟ,?\s(?:zudem|auch|außerdem|zugleich|also|aussi|également)\s(?:its\s)?Ⓡ
  (?:\s(?:für|for|of|de)\s[^ⓄⓊ]{2,40})?[\s,.;]*(?:(?:and|und|et)\s)?$
`;
const DATED_RISE = /^Ⓟ,\s(?:as\s)?(?:(?:an?|the|its)\s)?Ⓡ[^ⓄⓊⓇⓃ]*$/u;
const WHERE_AND =
  /[ⓄⓊ],\swhere\s(?:he|she|they|I)\s(?:was|were|has\sbeen|had\sbeen|worked|served)\s[^ⓄⓊⓃ;]*,?\sand,\s$/u;
const HIGH_OFFICE =
  /^(?:Vize|Pro|Studien)?(?:präsident|rektor|dekan)(?:in)?$|^(?:vice|pro|deputy|associate)[- ](?:president|rector|dean|chancellor|provost)|^(?:dean|doyen|vice-doyen|vice-rect)/i;
const WAS_THEN = /^(?:and\s)?was\s(?:then|later|subsequently|afterwards)\s(?:(?:an?|the|its)\s)?Ⓡ[\s,.;]*(?:\(?Ⓟ|$)/u;
const ITS =
  /(?<!\p{L})(?:is|remains|was|as|become|became|been)\s(?:(?:now|still|also|currently)\s)?its\s(?:\p{Ll}+\s)?$/u;
/** "Joined X in 1991; from 1999 to 2004 she was manager of glass research": said of the house that the text is at. */
const LED_FOR_A_TIME = /^(?:and\s)?Ⓟ,?\s(?:he|she|they|Ⓢ)\swas\s(?:(?:an?|the|its)\s)?Ⓡ[\s,.;]*$/u;
const LEADS_WITHIN = /(?:^|\s)(?:manager|leader|supervisor|head)(?:\s(?:of|for)\s\p{Ll}|$)/u;
const WITH_US =
  /Ⓡ\s(?:in|at|of|with)\sour\s(?:\p{Ll}+\s)?(?:department|university|institute|group|school|college|faculty|lab|team)(?!\p{L})/u;
const IN_TOWN =
  /^(?:\swith(?:\s\p{Lu}[\p{L}.'’-]*){1,4})?(?:\s(?:of|für|de)\s(?:\p{L}+\s?){1,4})?\s(?:in|à|en|a)\s(\p{Lu}\p{L}+)(?=[\s,.;)]|$)/u;

/** The organisation of a post that names none of its own, or null when nothing tells it. */
export function unnamedEmployer(clause: Clause, group: Group, known: Known): Span | null {
  const isDegree = group.heads[0]?.sign === 'Ⓓ';
  const inTown = universityNear(group, known);
  if (inTown) return inTown;
  const bracketed = universityInBracket(group, known);
  if (bracketed) return bracketed;
  if (isInOtherTown(group, known) || isBesides(clause, group)) return null;
  // "A guest researcher at our institute": the house that invites, which the text need not name.
  if (WITH_US.test(clause.outline)) return null;
  if (clause.opening === 'WHERE' || /^of (?:which|whose)\s/.test(clause.outline)) return known.antecedent;
  if (clause.opening === 'WHICH' && clause.verb?.kind === 'BECOME' && /\bas\s(?:an?\s)?Ⓡ/u.test(clause.outline))
    return known.antecedent;
  const house = houseCalledInShort(clause, group, known);
  if (house) return house;
  const left = THERE.test(clause.outline) ? leftBefore(clause, known) : null;
  if (left) return left;
  if (THERE.test(clause.outline))
    return placeBefore(clause, group, known) ?? (isDegree ? known.antecedent : null) ?? known.last;
  if (isDegree && isEndOfStudies(clause, known)) return known.last;
  if (isDegree || group.heads.every(({ role }) => IS_CALLED.test(role.role)) || IS_SUBJECT.test(clause.outline))
    return null;
  // "Joined X in 2011, first as an assistant professor".
  if (clause.verb === null && clause.start > 0 && GOES_ON_AS.test(clause.outline))
    // "She worked, first as a fellow and later as a reader, at X": the place comes yet.
    return known.antecedent && known.antecedent.start >= known.base ? known.antecedent : null;
  // "At X she turned to looms. First as a fellow, then as a reader, she …".
  if (clause.start === 0 && /^(?:First|Initially),? as (?:an? )?Ⓡ/u.test(clause.outline)) return known.last;
  // A company, a prize and an honour are nobody's post at home.
  if (isOfSociety(group) || /founder/i.test(group.heads[0]?.role.role ?? '')) return null;
  if (known.isPostLine) return known.last;
  const [appointment] = group.heads;
  if (appointment && isHeadHeldWithin(clause, appointment)) return known.home ?? known.last;
  // "She is an IEEE senior member": of that body, and nowhere else.
  const lead = clause.outline.slice(0, (group.heads[0]?.at ?? clause.start) - clause.start);
  if (
    /(?:[ⓄⓊ]|(?<!\p{L})\p{Lu}{3,6})\s$/u.test(lead) &&
    /fellow|member|lecturer|scholar/i.test(group.heads[0]?.role.role ?? '')
  )
    return null;
  // "Co-founded X and remains its scientific adviser".
  if (known.last && ITS.test(lead)) {
    if (meetsNowAndThen(known)) return null;
    // "A member of the Yz Society and was its president": no post holds that name, and those before are of another.
    return known.last.start < known.base ? known.antecedent : known.last;
  }
  // "On the faculty of X as an assistant and then associate professor".
  if (clause.verb === null && clause.start > 0 && GOES_UP.test(clause.outline) && !namesUnknown(clause, group))
    return known.antecedent && known.antecedent.start >= known.base ? known.antecedent : null;
  if (
    known.last &&
    known.last.start >= known.base &&
    clause.verb === null &&
    BESIDES_SINCE.test(clause.outline) &&
    HIGH_OFFICE.test(group.heads[0]?.role.role ?? '')
  )
    return known.last;
  // "X, where she was a lecturer and, from 2007, reader".
  if (
    clause.verb === null &&
    DATED_RISE.test(clause.outline) &&
    WHERE_AND.test(known.shape.outline.slice(0, clause.start))
  )
    return known.last;
  // "Her whole career at X: postdoc (1988–1990), scientist (1990–1995)".
  if (clause.verb === null && /:\s$/.test(known.shape.outline.slice(0, clause.start))) return known.antecedent;
  // "After ten years as head of its vertebrate section".
  const last = group.heads.at(-1);
  if (last && /^\sof\sits\s\p{Ll}/u.test(clause.outline.slice(last.at - clause.start + 1)))
    return isOfOtherHouse(last.at, known) ? null : known.last;
  // "Vice-Rector of the university", "chair of her department".
  if (last && OF_THE_HOUSE.test(clause.outline.slice(last.at - clause.start + 1))) return known.home ?? known.last;
  if (last && clause.verb && OF_DIVISION.test(clause.outline.slice(last.at - clause.start + 1))) return known.home;
  if (BESIDES.test(last?.role.role ?? '')) return null;
  const verb = clause.verb;
  // "Between 2010 and 2014 she was Pro-Vice-Chancellor for Research".
  if (
    verb?.kind === 'BE' &&
    verb.tense === 'PAST' &&
    (clause.hasSubject || clause.outline.startsWith('and ')) &&
    IN_OFFICE.test(last?.role.role ?? '')
  )
    return known.home;
  if (
    known.home &&
    known.last &&
    known.printed(known.home) === known.printed(known.last) &&
    LED_FOR_A_TIME.test(clause.outline) &&
    LEADS_WITHIN.test(last?.role.role ?? '')
  )
    return known.home;
  // "Where she rose to professor in 1979, was chair from 1988 to 1991, and became …".
  if (
    verb?.kind === 'BE' &&
    verb.tense === 'PAST' &&
    !clause.hasSubject &&
    clause.start > 0 &&
    known.last &&
    known.last.start >= known.base &&
    /^(?:and\s)?was\s(?:(?:an?|the|its)\s)?Ⓡ(?:\sto\sthe\s[^ⓄⓊⓇⓃ,;Ⓟ]{3,40}?)?[\s,.;]*(?:Ⓟ|$)/u.test(clause.outline)
  )
    return known.last;
  if (namesUnknown(clause, group)) return null;
  if (/^position|^appointment/.test(group.heads[0]?.role.role ?? '')) return null;
  if (
    verb?.kind === 'BECOME' &&
    verb.tense !== 'GERUND' &&
    /became|reached|joined|worked|promoted|appointed|named|tenured|rose|wurde|nommé|promu|made|elevated|advanced/.test(
      verb.printed,
    )
  )
    return known.home ?? (clause.start > 0 || risesThere(group, known) ? known.last : null);
  // "Came to X as a member of staff (2004–2012) and was then senior member (2012–2017)".
  if (clause.start > 0 && known.last && WAS_THEN.test(clause.outline)) return known.last;
  // "Came to X as a reader and then held the Bell Chair".
  if (
    verb?.kind === 'HOLD' &&
    verb.tense === 'PAST' &&
    verb.printed === 'held' &&
    clause.start > 0 &&
    !clause.hasSubject &&
    known.last &&
    known.last.start >= known.base &&
    /chair|profess/i.test(last?.role.role ?? '')
  )
    return known.last;
  // "She holds the Bell Chair in Geometry".
  if (
    verb?.kind === 'HOLD' &&
    verb.tense === 'PRESENT' &&
    /chair|profess|chaire|lehrstuhl|cátedra/i.test(last?.role.role ?? '')
  )
    return known.home;
  if (verb?.kind === 'BECOME' && verb.printed === 'becoming' && clause.start > 0) return known.home;
  if (verb?.kind === 'WORK' && clause.hasSubject && OF_DEPARTMENT.test(group.heads[0]?.role.role ?? ''))
    return known.home;
  if (
    verb?.kind === 'WORK' &&
    (verb.tense === 'PRESENT' || clause.start > 0) &&
    OFFICE.test(group.heads[0]?.role.role ?? '')
  )
    return known.home;
  if (
    verb?.kind === 'BE' &&
    (verb.tense === 'PRESENT' || verb.tense === 'PERFECT') &&
    (clause.hasSubject ||
      (clause.start > 0 && /^(?:(?:is|has been)\s|and\sis\s(?:now|currently)\s)/.test(clause.outline)) ||
      (clause.start === 0 && /^(?:è|es|é|jest)$/.test(verb.printed)))
  )
    return known.home ?? (/emerit/i.test(group.heads[0]?.role.role ?? '') ? known.last : null);
  return null;
}

/** "A member of the Yz Academy and the secretary of its committee": of a house where nobody works, and not of the one before. */
function isOfOtherHouse(at: number, { shape, last, base }: Known): boolean {
  return last !== null && last.start < base && shape.marks.some((mark) => mark.sign === 'Ⓞ' && mark.at < at);
}

/** "Studied biology at X and completed her diploma in 1995". */
const STUDIED_AT =
  /(?<!\p{L})(?:[Ss]tudied|[Rr]ead|[Ss]tudierte|[Ss]tudeerde|étudié|[Ee]studió|[Ss]tudiò|[Ss]tudiował[a]?)\s[^ⓇⒹ;]*Ⓞ[^ⓇⒹⓄ;]*$/u;

function isEndOfStudies({ verb, start, hasSubject }: Clause, { shape, last, base }: Known): boolean {
  return (
    verb?.kind === 'GET' &&
    verb.tense === 'PAST' &&
    start > 0 &&
    !hasSubject &&
    last !== null &&
    last.start >= base &&
    STUDIED_AT.test(shape.outline.slice(0, start))
  );
}

/** "Until 1989 a reader at X. Then she was appointed professor": of the university named last, where she has no other home. */
function risesThere({ heads }: Group, { last, printed }: Known): boolean {
  return (
    last !== null &&
    heads.every(({ role }) => /profess|lecturer|reader/i.test(role.role)) &&
    kindOfInstitution(printed(last)) === 'UNIVERSITY'
  );
}

/** "Went to Davis as a Ⓡ", "began her career at the Labs as a Ⓡ": a house told before, by a part of its name. */
const CAME_TO_AS = pattern('u')`
  \b(?:
    (?:came|went|moved|returned|joined|transferred|coming|going|moving|returning|joining)\s(?:back\s)?(?:to\s)?
    |(?:began|started)\s(?:his|her|their)\s(?:\p{Ll}+\s)?career\s(?:at|with|in)\s
  )(?:the\s)?
  (\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?),?\s(?:Ⓟ,?\s)?(?:(?:first|initially)\s)?as\s(?:(?:an?|its|the)\s)?$
`;

/** "Ⓡ for research at Delaware" */
const HELD_AT =
  /^(?:\s(?:for|of|in)\s[^,;.()ⓄⓊⓇⒹⓅ]{2,50}?)?\sat\s(?:the\s)?(\p{Lu}\p{L}+(?:\s\p{Lu}\p{L}+)?)(?=[\s,.;)]|$)/u;

function houseCalledInShort(clause: Clause, { heads: [head] }: Group, known: Known): Span | null {
  const { home, last, printed, shape, base } = known;
  if (!head) return null;
  const at = head.at - clause.start;
  const name = (CAME_TO_AS.exec(clause.outline.slice(0, at)) ?? HELD_AT.exec(clause.outline.slice(at + 1)))?.[1];
  if (name === undefined) return null;
  const words = new RegExp(`(?<!\\p{L})${name}(?!\\p{L})`, 'u');
  const named = shape.marks
    .filter(({ sign, at }) => sign === 'Ⓞ' && at < head.at)
    .map(({ start, end }) => ({ start: start + base, end: end + base }));
  const isAt = (house: string) =>
    words.test(house) || (kindOfInstitution(house) === 'UNIVERSITY' && isInTown(house, name));
  return [home, last, ...named].find((house) => house !== null && isAt(printed(house))) ?? null;
}

/** "Came to Ann Arbor as a reader", said of who is at the University of Michigan. */
function isInTown(university: string, town: string): boolean {
  const city = resolveInstitution(university)?.city ?? null;
  return city !== null && foldText(city) === foldText(town);
}

/** "Joined the Yz Ethics Committee and was its chair": of the committee, not of Yz. */
function meetsNowAndThen({ last, base, shape }: Known): boolean {
  const from = (last?.end ?? base) - base;
  return from > 0 && MEETS.test(shape.text.slice(from, from + 60));
}

/** "A member of the Norwegian Academy of Science", "a consultant for Yz": elsewhere, though no list has the name. */
function namesUnknown(clause: Clause, { heads }: Group): boolean {
  const head = heads.at(-1);
  const behind = head ? clause.outline.slice(head.at - clause.start + 1, head.at - clause.start + 80) : '';
  if (isInField(behind)) return false;
  return (
    /\bfellow\sof\s\p{Lu}/iu.test(head?.role.role ?? '') ||
    /^\s(?:at|for|with|in|to)\s(?:the\s)?\p{Lu}/u.test(behind) ||
    (/(?:member|fellow|president|chair|director|trustee|governor|investigator|leader|lead|coordinator|reporter)$/i.test(
      head?.role.role ?? '',
    ) &&
      /^\s(?:of|for|on)\s(?:the|its|their|an?|two|three|several)\s/.test(behind)) ||
    (/(?:member|fellow)$/i.test(head?.role.role ?? '') && /^\sof\s\p{Lu}/u.test(behind))
  );
}

/** "Nach dem Studium an der X wurde sie dort promoviert": the organisation that the clause itself has named. */
function placeBefore(clause: Clause, { heads }: Group, { base }: Known): Span | null {
  const until = heads[0]?.at ?? clause.start;
  const place = clause.marks.findLast(({ sign, at }) => sign === 'Ⓞ' && at < until);
  return place ? { start: place.start + base, end: place.end + base } : null;
}

/** "Came from X, having been a reader there since 2006". */
function leftBefore({ start, outline }: Clause, { shape, base }: Known): Span | null {
  if (!/^having\s/.test(outline) || !/\sfrom\s(?:the\s)?Ⓞ,\s$/u.test(shape.outline.slice(0, start))) return null;
  const place = shape.marks.findLast(({ sign, at }) => sign === 'Ⓞ' && at < start);
  return place ? { start: place.start + base, end: place.end + base } : null;
}

/** "Auf den Lehrstuhl für Kirchengeschichte in Marburg": a town that no university is called by alone. */
function isInOtherTown({ heads }: Group, { shape }: Known): boolean {
  const end = heads.at(-1)?.end ?? shape.text.length;
  const town = IN_TOWN.exec(shape.text.slice(end, end + 80))?.[1];
  return town !== undefined && readPlaces().has(foldText(town));
}

/** "Head of School (Physics, Leeds, 2014–2017)": the town of the bracket stands for its university. */
const TOWN_IN_BRACKET =
  /^(?:\sof\s(?:School|Department|Faculty|Division))?\s\((?:\p{Lu}\p{L}+,\s)?(\p{Lu}\p{L}+)(?=[,)]|\s[–—-])/u;

function universityInBracket({ heads }: Group, { shape, base }: Known): Span | null {
  const head = heads.at(-1);
  const bracket = head ? TOWN_IN_BRACKET.exec(shape.text.slice(head.end, head.end + 60)) : null;
  const town = bracket?.[1];
  if (!head || !bracket || !town || !universityOfTown(town)) return null;
  const end = head.end + bracket[0].length + base;
  return { start: end - town.length, end };
}

/** Posts and degrees that universities have. */
const ACADEMIC = pattern('i')`
  profes|lecturer|reader|maître|maîtresse|ATER|ricerc|hoogleraar|dozent|docent|postdoc|post-doc|lehrstuhl
  |laurea|promotion|habilitation|ph\.?d|doctor|doktor|dphil|master|bachelor|diplom|b\.?sc|m\.?sc
`;

/** "An assistant professor in Leiden": the town stands for its university where it has one that goes by its name. */
function universityNear({ heads }: Group, { shape, base }: Known): Span | null {
  const head = heads.at(-1);
  if (!head || !ACADEMIC.test(head.role.role)) return null;
  const town = IN_TOWN.exec(shape.text.slice(head.end, head.end + 80));
  const name = town?.[1];
  if (!town || !name || !universityOfTown(name)) return null;
  const end = head.end + town[0].length + base;
  return { start: end - name.length, end };
}

/** Tells what states a post from what only mentions one: prizes, papers, pupils, honours, boards. */

import { kindOfInstitution, resolveInstitution } from '../../institutions/gazetteer.ts';
import { pattern } from '../../text/pattern.ts';
import type { Clause } from './clauses.ts';
import { isGivenAnywhere, PRIZE_FELLOW } from './given-anywhere.ts';
import type { Group } from './groups.ts';
import { isOfficeForATime } from './offices-for-a-time.ts';
import { OF_SOCIETY } from './role-patterns.ts';
import { isHeadHeldWithin } from './second-appointments.ts';
import { isInField } from './second-fields.ts';
import type { HeadMark, Mark } from './shape.ts';

/** Whatever somebody does with a position at a place (leaves, combines, enjoys it), it was held. */
const POSITION =
  /(?:position|appointment|fellowship|professorship|lectureship|readership|chair|postdoc(?:toral)?|post-doc|intern(?:ship)?|residency)$/i;
const OF_SOMEBODY =
  /\b(?:by|with|like|than|alongside|beside)\s(?:an?|two|several)\s(?:\p{Ll}+\s)?(?:Ⓡ[^Ⓡ]{0,40}\sand\san?\s)?$/u;
/** "Was named by the Ⓡ to Ⓞ": who does so is somebody else. */
const BY_OFFICE =
  /\b(?:appointed|named|elected|nominated|chosen|selected|hired|recruited|invited|commissioned)\sby\s(?:the|its|then)\s(?:\p{L}+\s)?$/u;
/** "With the director general of X, as an assistant": with whom somebody worked. */
const WITH_HEAD = /\b(?:with|under)\sthe\s$/;
const IS_HEAD =
  /^(?:director|president|head|chief|dean|rector|minister|secretary|governor|chair)(?:man|woman)?(?:[- ]general)?$/i;
/** "Is the author of three books and Ⓡ", "combines a Ⓡ". */
const IS_ALSO =
  /\bis\s(?:the\s|an?\s)?(?:(?:co-)?author|recipient|winner|holder)\sof\s[^ⓃⓄⓊⓇⒹ]*,?\sand\s(?:an?\s|the\s)?$|\bcombines\s(?:an?|the|his|her|their)\s(?:\p{Ll}+\s)?$/u;
/** "Is a recipient of an ERC grant and Ⓡ of Ⓞ": who pays is no house of the post behind it. */
const IS_PAID_AND =
  /\bis\s(?:the\s|an?\s)?(?:recipient|winner|holder)\sof\s[^ⓃⓇⒹ]*\s(?:grants?|awards?|prizes?|medals?|fellowships?),?\sand\s(?:an?\s|the\s)?$/u;
/** "A recipient of the Roe Fellowship": what somebody was given, and held nowhere in particular. */
const IS_GIVEN = /\b(?:recipient|winner|awardee)\sof\s(?:(?:an?|the|both|several|two)\s)?$/;
/** "A fellowship at X was followed by a lectureship at Y". */
const IS_FOLLOWED_BY = /Ⓡ[^ⒹⓃ]*\bfollowed\sby\san?\s(?:\p{Ll}+\s)?$/u;
const NOT_TAKEN =
  /\b(?:declin|turn(?:s|ed) down|refus|endow|advis|supervis|hir|support|fund|offer|creat|appl(?:y|ied)|award|seek|sought|meets?|met|marr|mentor)\p{Ll}*\s/u;

/** What a clause says beside the point (prizes, papers, pupils) tells no post, unless in apposition or behind "as". */
export function isStated(clause: Clause, group: Group): boolean {
  const [head] = group.heads;
  if (!head) return false;
  const { verb } = clause;
  // "An IBM Fellow, an ACM Fellow and an IEEE Fellow": titles, all of them.
  if (
    houseOfRole(head.role.role) !== null &&
    clause.marks.some((mark) => mark.sign === 'Ⓡ' && isGivenBySociety(mark.role.role))
  )
    return false;
  const before = clause.outline.slice(0, head.at - clause.start);
  const isInApposition =
    /Ⓢ(?:,|\s\(|,\s\p{Ll}+)?\s?(?:(?:an?|the|currently|now)\s){0,2}$/u.test(before) ||
    /\bas\s(?:an?|the|its)?\s?(?:\p{Ll}+\s)?$/u.test(before) ||
    /\bas\s(?:an?\s|the\s)?Ⓡ\s(?:at|in|with|of)\s(?:the\s)?[ⓄⓊ],?\s(?:and|as well as)\s(?:an?\s|the\s)?$/u.test(before);
  // "Was elected to the chair of Botany at X".
  if (/elected$/.test(verb?.printed ?? '') && /\selected\sto\s(?:an?|the|its)\s$/.test(before))
    return /chair|profess|fellowship|reader|lecture/i.test(head.role.role);
  if (BY_OFFICE.test(before) || (WITH_HEAD.test(before) && IS_HEAD.test(head.role.role))) return false;
  // "Qualified as a doctor at X": studies.
  if (verb?.kind === 'GRADUATE' && /\bqualified\sas\s(?:an?\s)?(?:\p{Ll}+\s)?$/u.test(before)) return false;
  if (group.places.length === 0 && IS_GIVEN.test(before)) return false;
  // "Where she was advised by Ada Roe as a member of the Y group": one of the doctoral students of a group.
  if (/^member$/i.test(head.role.role) && /\b(?:advised|supervised|mentored)\sby\b/.test(before)) return false;
  // "Reviewed by a professor at X"; "followed by a postdoc at X" is told of the person.
  const other = OF_SOMEBODY.exec(before);
  const isBeside =
    other !== null && clause.marks.some((mark) => isPositionIn(mark, clause.start + other.index, head.at));
  const isNext = IS_FOLLOWED_BY.test(before);
  if (head.sign === 'Ⓡ' && other && !isBeside && !isNext && !POSITION.test(head.role.role)) return false;
  if (verb?.kind === 'ASIDE' && (IS_ALSO.test(before) || IS_PAID_AND.test(before))) return true;
  if (verb?.kind === 'ASIDE') return isInApposition || (verb.start > head.at && /^[^Ⓝ]*$/u.test(before));
  if (head.sign === 'Ⓓ' && /\b(?:teaches|supervis|pursuing|towards?|honorary)\b[^ⓄⓊ]{0,40}$/.test(before)) return false;
  if (
    verb &&
    verb.kind === 'GET' &&
    head.sign === 'Ⓡ' &&
    !/postdoc|post-doc|fellow|position|intern|appointment|residen|directorship|headship|deanship|training|tenure|habil|professor|lecturer|reader|chair|staż|p[óo]s-?dout|pos-?doct|estancia|séjour/i.test(
      head.role.role,
    )
  )
    return isInApposition;
  const hasUnknownVerb =
    verb === null &&
    clause.hasSubject &&
    !(group.places.length > 0 && POSITION.test(head.role.role) && !NOT_TAKEN.test(before)) &&
    /(?:Ⓢ|\b(?:he|she|they|He|She|They))\s(?!\()\p{Ll}+/u.test(before) &&
    !/\b(?:currently|now|also|then|first)\s/.test(before);
  return !hasUnknownVerb || isInApposition || ABROAD.test(clause.outline.slice(head.at - clause.start + 1));
}

/** "With a courtesy appointment in Philosophy and a fellow of X": a position is nobody else. */
function isPositionIn(mark: Mark, from: number, to: number): boolean {
  return mark.sign === 'Ⓡ' && mark.at >= from && mark.at < to && POSITION.test(mark.role.role);
}

/** "Ⓢ cursó su Ⓓ en la Ⓞ", "Ⓢ arbejder som Ⓡ ved Ⓞ": not every verb of other languages is listed, what follows tells enough. */
const ABROAD = pattern('u')`
  ^(?:\s(?:in|en|em|i|für|de|di|d['’])\s?[^,;ⓄⓊⓇⒹⓃ]{2,40})?,?\s(?:
    pel[ao]|por la|en (?:la|el)|an der|am|beim|vid|ved|på|hos|à|à l['’]|de l['’]|au|aan de|bij|presso|all['’]
    |alla|dell['’]|della|na|da|do|w
  )\s?[ⓄⓊ]
`;

/** "The American College of Physicians": a body of all who practise something. */
const PROFESSION =
  /^(?:American|Australa?sian?|Australian|British|Canadian|European|Indian|International|Irish|Royal)\s.*College of\s/;

const BELONGED_TO = /\b(?:Nations?|Tribe|Band|Bar|Party|Church|Order|Club|Parish)$/;

/** The ranks of orders, and what orders are called. */
const BY_ORDER =
  /^(?:an?\s)?(?:(?:honorary|grand|knight|dame)\s)*(?:officer|commander|companion|member|knight|dame|officier|chevalier|commandeur)$/i;
const OF_ORDER =
  /\b(?:British\sEmpire|Legion\sof\sHonou?r|Légion\sd['’][Hh]onneur|(?:Order|Ordre)\s(?:of|du|des?|national))(?!\p{L})/u;

/** What somebody is a member of for a time. */
const ON_COMMITTEE = pattern('iu')`
  (?<!\p{L})(?:
    boards?|committees?|(?:steering|working|advisory|study|expert)\s(?:groups?|part(?:y|ies))|task\sforces?|jury|juries|panels?|councils?|comité|comisión|comitato|commission|commissione|consejo|conselho
    |conseil|Beirats?|Kommission|rady|komitetu|redactie|commissie
  )(?!\p{L})
`;

/** "A member of the Yz board": the house stands before what meets there. */
const ON_BOARD_OF = pattern('u')`
  ^Ⓡ\s(?:of|on)\s(?:the\s|its\s)?[ⓄⓊ](?:['’]s?)?\s(?:\p{L}+\s){0,3}(?:[Bb]oard|[Cc]ommittee|[Cc]ouncil|[Pp]anel|[Jj]ury)(?!\p{L})
`;

/** Parts of a house that meet now and then. */
const FOR_A_WHILE =
  /(?:(?:working|steering|advisory|study|expert) (?:group|party)|task ?force|committee|panel|board)$/i;

/** Memberships and fellowships by election. */
const BY_ELECTION = pattern('i')`
  ^(?:
    (?:
      an?|ELLIS|CIFAR|elected|chartered|(?:student|junior|lifetime)(?=\smember)|foreign|corresponding|senior|life|honorary|distinguished|inaugural|founding|full
      |ordinary|external|international|associate|active|IEEE|ACM
    )\s
  )*(?:fellow|member|affiliated? member|membre(?:\s(?:junior|senior|honoraire))?|miembro|membro|mitglied|lid|medlem)$
`;

/** Names of societies. */
const CLUB = pattern('u')`
  \b(?:
    IEEE|ACM|SIAM|AAAS|AAAI|AMS|IMS|EMBO|Royal|Circle|Guild|Club|[AÁ]cad[eé]m\p{L}+|A[ck]+ad[eé]mi\p{L}+|Society
    |Association|Gesellschaft|Société|Sociedad|Società|Sociedade|Collaboration|Consortium|Alliance|Network
    |Organi[sz]ation|Institut\suniversitaire\sde\sFrance
  )(?!\p{L})
`;

/** What pays for stays elsewhere. */
const FOUNDATION = /(?<!\p{L})(?:Fundac|Fonda[tz]i|Stiftung|Stichting|Foundation)/u;

/** A post at an employer, and the words between them. */
interface Held {
  readonly role: string;
  readonly behind: string;
  readonly printed: string;
  readonly unit: string | null;
}

/** "Fellow of the Royal Society": a society gives honours; boards and committees are no posts. */
export function isHonour(
  head: HeadMark,
  clause: Clause,
  employer: { readonly printed: string; readonly unit: string | null },
): boolean {
  const behind = clause.outline.slice(head.at - clause.start + 1, head.at - clause.start + 60).split(/[ⓄⓊ]/u)[0] ?? '';
  const held = { ...employer, role: head.role.role, behind };
  const before = clause.outline.slice(Math.max(0, head.at - clause.start - 24), head.at - clause.start);
  if (ON_BOARD_OF.test(clause.outline.slice(head.at - clause.start))) return true;
  if (isOfficeForATime(head.role.role, employer.printed, before)) return true;
  return isBesideWork(held) || isByElection(held, clause);
}

/** Boards, grants, titles and communities: nobody works there by them. */
function isBesideWork({ role, behind, printed, unit }: Held): boolean {
  if (
    ON_COMMITTEE.test(behind) &&
    /member|chair|president|fellow|membre|miembro|membro|Mitglied|członk|lid/i.test(role)
  )
    return true;
  // "Distinguished Lecturer of the IEEE Signal Processing Society".
  if (/^distinguished (?:visiting )?(?:lecturer|speaker|scientist|member|fellow)$/i.test(role) && isOfClub(printed))
    return true;
  if (
    /(?:^|\s)Committee (?:on|for|of)\s|\s(?:Board|Working Group|Working Party|Task Force|Technical Committee)$/.test(
      printed,
    ) &&
    /member/i.test(role)
  )
    return true;
  // "Fellow of the Y Institute of Chemists, Fellow of Z": whose fellow somebody is says the title.
  if (/^(?:\p{L}+\s)?Fellow of the \p{Lu}|^(?:Honorary|Emeritus|Life)\sFellow of \p{Lu}/u.test(role)) return true;
  // "President of the Utah Section": of a society, which has them for a time.
  if (/\s(?:Section|Chapter)$/.test(printed) && /president|chair|secretary|treasurer|member/i.test(role)) return true;
  // "Secretary of a working group of the Yz".
  if (FOR_A_WHILE.test(unit ?? '') && /member|chair|president|secretary/i.test(role)) return true;
  // "Fellowships from the Leverhulme Trust": who pays is no employer.
  if (
    /(?:fellow|scholar)ships?$/i.test(role) &&
    /^(?:\s(?:in|for)\s[^,;]{2,40})?\s(?:from|awarded by|funded by|sponsored by)\s/.test(behind) &&
    kindOfInstitution(printed) !== 'UNIVERSITY'
  )
    return true;
  if (/^(?:stypendy|stipendi|boursi|becari)/i.test(role) && FOUNDATION.test(printed)) return true;
  if (/\b(?:council|committee|jury|panel|advisory|editorial)\b/i.test(role)) return true;
  // "Holds the Roe Endowed Faculty Fellowship": an honour for who is a professor there.
  if (/(?:Endowed|Faculty)\s(?:\p{Lu}\p{L}+\s)?Fellowship$/u.test(role)) return true;
  // "(Hertz Fellow 1981, Princeton)": a prize, and where somebody studied at the time.
  if (PRIZE_FELLOW.test(role) && /^[\sⓅ,]*$/u.test(behind)) return true;
  // "IEEE Fellow, University of X": whose fellow somebody is says the title.
  if (isGivenBySociety(role) && /^,\s$/.test(behind)) return true;
  if (BY_ORDER.test(role) && OF_ORDER.test(printed)) return true;
  // "A member of the Navajo Nation", "of the London Bar": who belongs there does not work there.
  return /member$/i.test(role) && BELONGED_TO.test(printed);
}

/** What societies make somebody. */
function isByElection({ role, behind, printed, unit }: Held, clause: Clause): boolean {
  // Who is a fellow at a society is there, as no fellow of it need be.
  if (/fellow$/i.test(role) && /^\s(?:in residence\s)?at\s/.test(behind)) return false;
  if (
    /(?<!senior |resident )fellow(?:ship)?$/i.test(role) &&
    kindOfInstitution(printed) === 'SOCIETY' &&
    /\sof\s(?:the\s)?$/.test(behind)
  )
    return true;
  return (
    BY_ELECTION.test(role) &&
    unit === null &&
    (/^elected\s/i.test(role) ||
      kindOfInstitution(printed) === 'SOCIETY' ||
      // "A student member of Xyz", "a member of the Xyz": initials that no list of houses has are those of a society.
      (/member$/i.test(role) &&
        /^\p{Lu}{3,}$/u.test(printed) &&
        resolveInstitution(printed) === null &&
        (/\sthe\s$/.test(behind) ||
          (clause.outline.match(/a Ⓡ of (?:the )?Ⓞ/gu)?.length ?? 0) > 1 ||
          /^(?:elected|student|junior|lifetime|senior)\s/i.test(role))) ||
      (/^(?:an?\s|elected\s)?fellow$/i.test(role) &&
        /^\sof\s(?:the\s)?$/.test(behind) &&
        (PROFESSION.test(printed) || kindOfInstitution(printed) !== 'UNIVERSITY') &&
        // "Fellow of the Institute of Physics" is an honour, of the Alan Turing Institute a post.
        !(
          kindOfInstitution(printed) === 'INSTITUTE' &&
          /Institute$|Cent(?:re|er)(?: for|$)|[Kk]olleg|Collegium/.test(printed)
        )) ||
      (/member$/i.test(role) && /College\b/.test(printed)) ||
      CLUB.test(printed))
  );
}

function isOfClub(printed: string): boolean {
  return kindOfInstitution(printed) === 'SOCIETY' || /\b(?:IEEE|ACM|SIAM|Society|Association)\b/.test(printed);
}

/** "Associate Department Head in MSE": the letters are those of the department. */
const HEADS_DEPARTMENT = /(?:^|\s)Department\s(?:Head|Chair)$/i;
const IN_INITIALS = /^\s(?:in|of|for)\s(?:the\s)?\p{Lu}{2,5}(?=[\s,.;)])/u;

/** "Professor at X and member of Yz": a name behind the post that is not known is not X. */
export function namesAnother(clause: Clause, { heads }: Group): boolean {
  const head = heads.at(-1);
  if (head && isHeadHeldWithin(clause, head)) return false;
  const rest = head ? clause.outline.slice(head.at - clause.start + 1, head.at - clause.start + 80) : '';
  return (
    !isInField(rest) &&
    !(HEADS_DEPARTMENT.test(head?.role.role ?? '') && IN_INITIALS.test(rest)) &&
    /^\s(?:of|at|for|with|in|w|we|na|bei|an der|am|presso|aan|bij|del|della|du)\s(?:the\s|de\s|het\s)?\p{Lu}/u.test(
      rest,
    )
  );
}

/** "An IEEE Distinguished Lecturer", "a Sloan Fellow": a society honours, and does so nowhere. */
export function isOfSociety({ heads }: Group): boolean {
  return heads.some(({ role }) => isGivenAnywhere(role.role) || houseOfRole(role.role) !== null);
}

/** "IEEE Fellow": a title, and no post. */
export function isGivenBySociety(role: string): boolean {
  return OF_SOCIETY.test(role) && /\s(?:Fellow|Member)$/.test(role);
}

/** The house that the name of a post begins with: an "Amazon Scholar" is one of that house, and of no other. */
export function houseOfRole(role: string): string | null {
  const house =
    /^(\p{Lu}[\p{L}&-]+)\s(?:Visiting\s|Research\s|Faculty\s)?(?:Scholar|Fellow|[Mm]ember|Researcher)$/u.exec(
      role,
    )?.[1];
  return house !== undefined && resolveInstitution(house) !== null ? house : null;
}

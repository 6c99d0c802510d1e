/** Tells posts that are held at none of the houses that a text names before them. */

import { MEETS } from './employer-patterns.ts';
import { BESIDES, isBesides } from './held-besides.ts';
import { isInField } from './second-fields.ts';
import { isOfSociety } from './stated.ts';
import type { Known, UnnamedPost } from './unnamed-post.ts';

const WITH_US =
  /Ⓡ\s(?:in|at|of|with)\sour\s(?:\p{Ll}+\s)?(?:department|university|institute|group|school|college|faculty|lab|team)(?!\p{L})/u;

/** "A guest researcher at our institute": the house that invites, which the text need not name. */
export function isWithUs({ clause }: UnnamedPost): boolean {
  return WITH_US.test(clause.outline);
}

const IS_CALLED =
  /^(?:\p{Ll}+\s)?(?:historian|linguist|philosopher|sociologist|anthropologist|archaeologist|mathematician|composer|musicologist|geographer)$/u;

/** "A historian": what somebody is by trade, wherever that is. */
export function isByTrade({ group }: UnnamedPost): boolean {
  return group.heads.every(({ role }) => IS_CALLED.test(role.role));
}

const IS_SUBJECT = /^(?:Die|Der|The|Le|La|El|Il|Lo)\s(?:[\p{Ll}\d-]+\s){0,2}Ⓡ\s\p{Ll}/u;

/** "Die 48-jährige Wissenschaftlerin ist …": a person called by her post, which is told elsewhere. */
export function isSubject({ clause }: UnnamedPost): boolean {
  return IS_SUBJECT.test(clause.outline);
}

/** A company, a prize and an honour are nobody's post at home. */
export function isFoundedOrHonoured({ group, role }: UnnamedPost): boolean {
  return isOfSociety(group) || /founder/i.test(role);
}

/** "She is an IEEE senior member": of that body, and nowhere else. */
export function isOfBodyBefore({ lead, role }: UnnamedPost): boolean {
  return /(?:[ⓄⓊ]|(?<!\p{L})\p{Lu}{3,6})\s$/u.test(lead) && /fellow|member|lecturer|scholar/i.test(role);
}

/** "A school governor": an office beside where somebody works. */
export function isOffice({ lastRole }: UnnamedPost): boolean {
  return BESIDES.test(lastRole);
}

/** "A reader and health commissioner of Leeds": such an office with its town. */
export function isOfficeOfTown({ clause, group }: UnnamedPost): boolean {
  return isBesides(clause, group);
}

/** "A position": no post, and named further on. */
export function isNoPost({ role }: UnnamedPost): boolean {
  return /^position|^appointment/.test(role);
}

/** "Joined the Yz Ethics Committee and was its chair": of the committee, not of Yz. */
export function meetsNowAndThen({ last, base, shape }: Known): boolean {
  const from = (last?.end ?? base) - base;
  return from > 0 && MEETS.test(shape.text.slice(from, from + 60));
}

/** "A member of the Royal Academy of Looms", "a consultant for Yz": elsewhere, though no list has the name. */
export function namesUnknown({ behind: rest, lastRole }: UnnamedPost): boolean {
  const behind = rest.slice(0, LONGEST_BEHIND);
  if (isInField(behind)) return false;
  return (
    /\bfellow\sof\s\p{Lu}/iu.test(lastRole) ||
    /^\s(?:at|for|with|in|to)\s(?:the\s)?\p{Lu}/u.test(behind) ||
    (/(?:member|fellow|president|chair|director|trustee|governor|investigator|leader|lead|coordinator|reporter)$/i.test(
      lastRole,
    ) &&
      /^\s(?:of|for|on)\s(?:the|its|their|an?|two|three|several)\s/.test(behind)) ||
    (/(?:member|fellow)$/i.test(lastRole) && /^\sof\s\p{Lu}/u.test(behind))
  );
}

const LONGEST_BEHIND = 79;

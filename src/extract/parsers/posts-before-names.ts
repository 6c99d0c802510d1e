/** Tells what a sentence says of somebody straight before the name from the name: "Die Berliner Mathematikerin Anna Roth", "of the University of Turin Ada Byron". */

import { foldText } from '../../text/fold.ts';
import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import { isGivenName } from './given-names.ts';
import { PERSON_TITLES } from './person-titles.ts';

/** What somebody is, as the last word before a name; it may be the end of a compound. */
const POST = inAnyCase(pattern('u')`
  ^(?:[\p{Lu}\d][\p{L}\p{M}\d.’'-]*\s{1,3}){0,3}(?:[\p{L}\d]+-)?(?:
    # English
    professor|researcher|scientist|engineer|scholar|laureate|medall?ist|winner|expert|author|pioneer
    |economist|historian|physicist|chemist|biologist|mathematician|astronomer|astrophysicist|philosopher
    |sociologist|linguist|geologist|anthropologist|archaeologist|psychologist|neuroscientist|statistician
    |ecologist|climatologist|oceanographer|epidemiologist|roboticist
    # German
    |\p{L}*(?:
      professor|forscher|wissenschaftler|preisträger|physiker|mathematiker|informatiker|chemiker|historiker
      |philosoph|soziolog|ökonom|astronom|biolog|geolog|psycholog|linguist|statistiker|ingenieur|expert|autor
      |dozent
    )(?:in|e)?
    # French
    |professeure?|mathématicien(?:ne)?|physicien(?:ne)?|chercheu(?:r|se)|historien(?:ne)?|économiste|informaticien(?:ne)?
    # Spanish, Portuguese and Italian
    |profesora?|professora|professore(?:ssa)?|investigadora?|matemátic[oa]|físic[oa]|ricercat(?:ore|rice)
    # Dutch
    |hoogleraar|onderzoek(?:er|ster)|wiskundige|natuurkundige
    # Polish
    |profesor(?:ka)?|matematy(?:k|czka)|fizyczka
  )\s{1,3}
`);

const NAME_BEHIND = new RegExp(
  `^${PERSON_TITLES}(?<given>\\p{Lu}[\\p{L}\\p{M}’'-]*)\\s(?:\\p{Lu}\\.\\s)?(?:\\p{Ll}{1,4}\\s){0,3}\\p{Lu}`,
  'u',
);

/** "… Ada Byron to Give the Yz Lecture": whoever does so is somebody, though no list has the given name. */
const ABOUT_TO_SPEAK =
  /^\p{Lu}[\p{L}\p{M}’'-]+(?:\s\p{Lu}\.)?(?:\s\p{Lu}[\p{L}\p{M}’'-]+){1,2}\s(?:to|[Ww]ill)\s(?:[Gg]ive|[Dd]eliver|[Ss]peak|[Pp]resent|[Ll]ecture|[Dd]iscuss|[Tt]alk|[Kk]eynote|[Aa]ddress)(?!\p{L})/u;

/** Words of a house that end with its town. */
const OF_TOWN = inAnyCase(pattern('u')`
  (?<!\p{L})(?:
    # in any language
    universi\p{L}{2,8}(?:\s(?:degli\sstudi\s)?d[aeio]l?|\sof)?
    # German
    |hochschule|uni
    # Polish
    |politechnika
  )\s$
`);
/** What is a title before the name as well is left to it. */
const TITLE = /(?<=\s)Professor(?:in)?\s+$/;
const LONGEST_LEAD = 40;
const LONGEST_NAME = 120;

/** How much of the words from `start` on is said of the person whose name stands behind it; 0 where the name begins at once. */
export function postBeforeName(text: string, start: number): number {
  const printed = text.slice(start, start + LONGEST_NAME);
  const first = firstWord(printed);
  if (isGivenName(foldText(first.replace(/\s+$/, '')))) return 0;
  const post = POST.exec(printed)?.[0].length ?? 0;
  if (post > 0 && beginsName(printed.slice(post))) return post - (TITLE.exec(printed.slice(0, post))?.[0].length ?? 0);
  const isTown = OF_TOWN.test(text.slice(Math.max(0, start - LONGEST_LEAD), start));
  return isTown && beginsName(printed.slice(first.length)) ? first.length : 0;
}

function firstWord(printed: string): string {
  return /^\S+\s+/.exec(printed)?.[0] ?? '';
}

/** Whether a given name that is known begins a name of two words, or one that is about to speak. */
function beginsName(printed: string): boolean {
  if (ABOUT_TO_SPEAK.test(printed)) return true;
  const given = NAME_BEHIND.exec(printed)?.groups?.given;
  return given?.split('-').some((part) => isGivenName(foldText(part))) ?? false;
}

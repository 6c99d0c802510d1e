/** Tells words of posts that tell no post where they stand: "his advisor", "the Research Fellow award", "a candidate for dean". */

import { pattern, patternSource } from '../../text/pattern.ts';
import { SCHOLARS } from './role-patterns.ts';

/** Behind these words a post is part of the name of something else. */
const OF_NO_POST = pattern('iu')`
  ^(?:
    ['’]s?\s|s?['’]\s
    |\s(?:
      of\sthe\s(?:year|month|decade)|award|prize|medal|scheme|grants?|program(?:me)?s?\b(?! (?:leader|director|manager))|project|paper|thesis
      |search|meeting|committee|named|called|magazine|newspaper|(?:and\s\p{L}+\s)?(?:lectures?|speaker)?\s?series
    )
  )
`;

/** "A finalist for director of X", "one of three candidates for the post of dean": what nobody holds yet. */
const YET_TO_WIN = pattern('u')`
  (?<!\p{L})(?:
    finalists?|candidates?|candidacy|short-?listed|nominees?|runners?-up|contenders?|appl(?:ied|ying)|interview(?:ed|ing)
    |in\sthe\srunning
  )\s(?:for|as|to\s(?:be|become))\s
  (?:(?:the|its|an?)\s)?(?:(?:post|position|office|job|role)\s(?:of|as)\s)?(?:(?:the|its|an?)\s)?
  (?:(?!and\s|at\s|by\s|in\s|of\s|[Pp]rize|[Aa]ward)[\p{L}’'-]+\s){0,2}$
`;

/** Whether the words before a post tell that it was sought alone. */
export function isYetToWin(before: string): boolean {
  return YET_TO_WIN.test(before);
}

/** "Was called a Leading Scholar", "the Excellent Junior Teacher Award". */
const BEST = '(?:Top|Best|Outstanding|Leading|Rising|Excellent|Favou?rite)';
const BEST_OF_ITS_KIND = new RegExp(`^(?:(?:A|The)\\s)?${BEST}\\s`);
const BEST_BEFORE = `(?:${BEST}|most\\s\\p{Ll}+)\\s(?:\\p{Lu}\\p{L}+\\s)?`;
const IS_CALLED = new RegExp(
  '\\b(?:named|voted|called|chosen|dubbed|rated|ranked|selected|elected|honou?red)\\s(?:as\\s)?' +
    `(?:(?:an?|the|its|one\\sof\\sthe)\\s)?(?:${BEST_BEFORE})?$`,
  'u',
);
const CALLED_BEST = new RegExp(`(?:^|\\s)${BEST_BEFORE}$`, 'u');
const IN_NAME_OF_AWARD = /^\s(?:\p{Lu}\p{L}+\s){0,3}(?:Award|Prize|Medal)s?(?!\p{L})/u;

/** Whether a post is the name of an honour, or a part of it. */
export function isHonourByWords(printed: string, before: string, behind: string): boolean {
  if (IN_NAME_OF_AWARD.test(behind)) return true;
  return IS_CALLED.test(before) && (BEST_OF_ITS_KIND.test(printed) || CALLED_BEST.test(before));
}

/** What committees of an event are for. */
const COMMITTEES = patternSource`
  (?:
    general|technical|program(?:me)?|area|local|workshops?|publicity|session|track|conference|organi[sz]ing|steering|senior
    |tutorials?|posters?|demos?|proceedings|registration|sponsorship
  )
`;
/** "General chair", "Program co-chair": posts of a few days. */
export const CHAIR_OF_EVENT = new RegExp(
  `^(?:${COMMITTEES}[\\s-])+(?:co-)?chair$|\\s(?:track|session)\\s(?:co-)?chair$`,
  'i',
);
/** "Area Chair for Looms 2024": the words before such a chair. */
const OF_COMMITTEE = new RegExp(`\\b${COMMITTEES}\\s$`, 'i');

/** "Chair of the 2024 Weaving conference", "session chair of Looms 2024". */
const OF_EVENT = pattern('iu')`
  ^\s(?:of|for|at)\s(?:the\s)?(?:(?:\d{4}|\d+(?:st|nd|rd|th)|\p{L}[\p{L}-]*)\s){0,5}(?:
    conferences?|workshops?|symposi(?:um|a)|congress(?:es)?|competition|challenge|hackathon|summer school
  )(?!\p{L})
`;

/** "On the first of two grants". */
const ON_GRANT =
  /^\s(?:on|of|in|for)\s(?:[\p{L}\d-]+\s){1,7}(?:grants?|projects?|trials?|awards?|consorti(?:um|a)|clusters?|networks?)(?!\p{L})/iu;

/** "Made her professor of pathology". */
const APPOINTED = /\b(?:appointed|named|made|elected)\s(?:him|her|them)\s$/;

/** A governor of a bank runs it, one of a school sits on its board. */
const OF_BANK =
  /^\sof\s(?:the\s)?(?:\p{Lu}\S*\s(?:of\s)?){0,4}(?:\p{Lu}\p{Ll}*)?(?:[Bb]ank|Fund|Reserve|Banque|Banco|Banca)(?!\p{L})/u;
/** Editors of papers and houses by what they edit, and by rank; those of journals are scholars besides. */
const EDITOR_OF_DESK =
  /^(?:investigations?|features|news|foreign|culture|books|opinion|city|picture|photo|copy|commissioning|acquisitions) editor$/i;
const EDITOR_BY_RANK = /^(?:deputy|senior|managing|executive|contributing)\seditor$/i;
const AT_JOURNAL = /^\s(?:at|for)\s(?=[^.;]{0,80}\b(?:Journal|Review|Annals|Transactions|Letters|Proceedings|Acta)\b)/;

function isEditor(printed: string, behind: string): boolean {
  return (
    EDITOR_OF_DESK.test(printed) ||
    (EDITOR_BY_RANK.test(printed) && /^\s(?:at|for)\s/.test(behind) && !AT_JOURNAL.test(behind))
  );
}

/** Who works at a chair and does not hold it. */
const JUNIOR = /\b(?:researcher|assistant|associate|candidate|student|postdoc|fellow),\s$|\sat\sthe\s$/i;

/** "Private secretary to the Home Minister": for whom somebody works. */
const OF_SUPERIOR =
  /\b(?:[Ss]ecretary|[Aa]ssistant|[Aa]dvis[eo]r|[Aa]ide|[Cc]ounsell?or|[Cc]hief\sof\s[Ss]taff|[Dd]eputy|[Cc]ounsel|[Cc]lerk|[Ee]nvoy)\sto\s(?:the|its)\s(?:then[-\s])?(?:\p{Lu}\p{L}+\s){0,2}$/u;

/** "Mit einem Historiker an der Universität Bonn", "hija de una física": somebody else. */
const OF_ANOTHER =
  /(?<!\p{L})(?:(?:mit|von|über|durch)\seine[mnr]|(?:met|van|over|door)\seen|(?:sobre|(?:hij|espos|alumn)[oa]\sde)\sun[ao]?|(?:figli|alliev)[oa]\sdi\sun[ao]?)[\s'’](?:\p{Ll}+\s)?$/u;

const IS_SCHOLAR = new RegExp(`^${SCHOLARS}`, 'i');

/** Words of posts that tell no post here: "his advisor", "the Research Fellow award", "graduate student projects". */
export function isWordOnly(printed: string, before: string, behind: string): boolean {
  if (OF_ANOTHER.test(before) || OF_SUPERIOR.test(before)) return true;
  if (/^(?:\p{L}+ )?(?:co-)?chair$/iu.test(printed) && OF_EVENT.test(behind)) return true;
  if (/^(?:co-)?chair$/i.test(printed) && OF_COMMITTEE.test(before)) return true;
  if (
    /^(?:vice[- ])?(?:chair|president$|member$)/i.test(printed) &&
    /^\sof\s(?:the\s|its\s)?(?:[Bb]oard|[Cc]ouncil|[Cc]ommittee|[Tt]rustees)\b/.test(behind)
  )
    return true;
  // "Doctoral researcher, Chair of Loom Design, X": a part of the university.
  if (/^Chair$/.test(printed) && JUNIOR.test(before) && /^\sof\s\p{Lu}[^,;.]{2,50},\s\p{Lu}/u.test(behind)) return true;
  // "Mitarbeiter am Lehrstuhl für X".
  if (/^Lehrstuhl$/.test(printed) && /\b(?:am|beim)\s$/.test(before)) return true;
  // "An investigator on a grant with X".
  if (/investigator$/i.test(printed) && ON_GRANT.test(behind)) return true;
  // "(adviser: Ada Roe)".
  if (/(?:advis[eo]r|supervisor|mentor|promotor|director|tutor)$/i.test(printed) && /^:\s/.test(behind)) return true;
  if (/(?:^|\s)(?:trustee|governor)$/i.test(printed) && /^\sof\s/.test(behind)) return !OF_BANK.test(behind);
  // "A candidate for the post of dean", no "candidate for the PhD".
  if (/^candidate$/i.test(printed) && /^\sfor\s(?!(?:an?\s|the\s)?(?:Ph|[Dd]octor|[Mm]aster|[Dd]egree))/.test(behind))
    return true;
  if (isEditor(printed, behind)) return false;
  if (
    /\b(?:editor|award|society of)\b/i.test(printed) ||
    /^\s(?:by (?:training|trade|profession)|de formation(?!\s\()|as)\s?/.test(behind)
  )
    return true;
  // "Became a licensed engineer": a right to work anywhere.
  if (
    /^(?:licen[sc]ed|registered|chartered|(?:board-)?certified)\s/i.test(printed) &&
    !/^\s(?:at|with|for|in|of)\s(?!\d)/.test(behind)
  )
    return true;
  if (OF_NO_POST.test(behind)) return true;
  if (
    /^(?:advis[eo]r|mentor|director|partner|supervisor|head|students?|PI|postdocs?|colleague|teacher|professor(?!ship)|fellow(?!ship))/i.test(
      printed,
    ) &&
    /\b(?:his|her|their|whose|my|our)\s(?:(?!as\s|to\s)\p{L}+\s)?$/iu.test(before) &&
    !APPOINTED.test(before) &&
    !/^postdoc/i.test(printed)
  )
    return true;
  if (/^postdocs$/i.test(printed) && /^,?\s(?:at|in|with)\s/.test(behind)) return false;
  if (/^independent (?:scholar|researcher|consultant)/i.test(printed)) return true;
  if (IS_SCHOLAR.test(printed)) return true;
  return (
    /\b(?:of|by|with|many|several|some|two|three|four|five|other|fellow|young|all|for)\s(?:\p{Ll}+\s)?$/u.test(
      before,
    ) && /(?:students|fellows|researchers|scientists|professors|postdocs|interns)$/i.test(printed)
  );
}

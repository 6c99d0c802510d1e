/** What no organisation is called: months, titles, fields of study, events, and posts. */

import { pattern, patternSource } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';

const SUBJECTS = patternSource`
  Science|Research|Education|Engineering|Mathematics|Health|Technology|Innovation|Policy|Physics|Economics|Law
  |Biology|Chemistry|History|Medicine|Statistics|Arts|Humanities|Sciences
`;
export const NO_NAME = pattern('u')`
  ^(?:
    UFR|UMR\d*|EMEA|APAC|LATAM|DACH|\d{1,3}\s(?:Ph\.?\s?D|M\.?Sc|[Dd]octoral|[Mm]aster|[Tt]heses)
    |(?:
      ${SUBJECTS}|Outreach|Diversity|Academic Affairs|Graduate Studies|Global Affairs|Machine Learning|Data Science
      |Artificial Intelligence|Computer Science
    )$
    |(?:(?:North|South|East|West|Central|Middle|(?:North|South|East|West)ern|Latin|Sub-Saharan)[\s-]){1,3}(?:Europe|Asia|Africa|America|East)$
    |(?:\p{Lu}[\p{L}’'-]+\s){1,2}(?:Disease|Syndrome|Disorder)$
    |(?:Prime )?Minister|President|Secretary|(?:Queen|King)(?=$|\s(?:[IVX]+|\p{Lu}\p{Ll}+\s[IVX]+)$)|Governor|Chancellor|Senator|January|February|March|April|May|June
    |July|August|September|October|November|December|Judge|Justice|Monday|Tuesday|Wednesday|Thursday|Friday
    |Saturday|Sunday|Prof|Dr|Professors?|Director|Dean|Associate|Assistant|Senior|Research|Fellow|Lecturer|His
    |Her|Their|This|The|A|An|I|Ph\.?D|BSc|MSc|[BM]\.?(?:A|Phil|Eng|S)|[BM]\.?(?:FA|Litt|Mus|Div)|[BM](?:Math|Phys|Chem|Sci|Res|St|Litt|Tech|Ed|BA|PH|PA|Arch)|D\.?Phil|LL\.?[BM]|J\.?D|MBA|Europe
    |Africa|Asia|America|Germany|France|England|Spain|Italy|Canada|Japan|China|India|Brazil|Australia
    |Switzerland|Austria|Poland|Israel|Sweden|Norway|Denmark|Finland|Russia|Earth|Mars|Nobel|AI|ML|II|III
  )(?![\p{L}\d])
`;
export const EVENT = pattern('')`
  (?:
    Conference|Workshops?|Symposium|Symposia|(?<!^Library of )Congress|Meetings?|Summer School|Seminar|Colloquium|Press|Journal
    |Prize|Award|Medal|Lectures?|Olympiad|Games|Programming Contest|Project|Days|Week|Proceedings|Transactions
    |Review|Letters|Magazine|Times|Quarterly|Advances
  )$
`;
/** Of what events are called, the words that papers have in their names too. */
const OF_PRESS = /(?:Press|Journal|Times|Magazine|Review|Quarterly)$/;
/** "A staff writer at Quanta Magazine". */
const WRITES_FOR =
  /\b(?:writer|journalist|reporter|correspondent|columnist|photographer)\s(?:at|for|with|of)\s(?:the\s)?$/;
const WHERE_ONE_WORKED = /^,\swhere\s(?:he|she|they|I)\s(?:was|worked|served|led|ran|headed)\s/;

/** Whether what is called like an event is none of the papers where people work. */
export function isEvent(text: string, { start, end }: Span): boolean {
  const printed = text.slice(start, end);
  if (!EVENT.test(printed) || WRITES_FOR.test(text.slice(Math.max(0, start - 40), start))) return false;
  return !(OF_PRESS.test(printed) && WHERE_ONE_WORKED.test(text.slice(end, end + 26)));
}

/** "Director of Kernel Development": a field, and no organisation. */
export const SUBJECT_END = pattern('')`
  (?:
    ment|ing|ences?|ance|ics|ology|ity|tions?|ship|acy|phy|Research|Products?|Studies|Programs|Programmes
    |Affairs|Sales|Design|Software|Hardware|Systems|Policy|Strategy|Learning|Humanities|Arts|AI
  )$
`;
/** What is left of "Vice President of Research". */
export const SUBJECT_ONLY = pattern('')`^(?:${SUBJECTS})$`;
/** "Assistant Secretary for Macroeconomic Policy": what an office is over. */
export const OFFICE_ONLY = pattern('u')`
  ^(?!(?:Cent|Institut|School|Office|Department|Ministry|Bureau|Council))
  (?:\p{Lu}[\p{L}-]+\s(?:and\s|&\s)?){1,3}(?:Policy|Affairs|Strategy|Operations|Partnerships|Analytics|Safety)
  $
`;
/** Offices of universities: what they are for is no house, wherever it stands. */
export const OF_DEAN = /\b(?:Dean|Provost|Chancellor)(?:\sof\s\p{Lu}\p{L}{2,12})?\sfor\s$/u;
/** "Before founding the Centre": one named before. */
export const ONLY_KIND = pattern('')`
  ^(?:
    Cent(?:re|er)|Institute|University|College|School|Company|Bank|Foundation|Observatory|Museum|Department
    |Faculty|Academ(?:y|ies)|Agency|Lab(?:oratory)?|Hospital|Library|Firm|Group|Council|Court|Trust|Fund
  )$
`;
/** What a list of organisations goes on with that is none. */
export const IS_POST = pattern('')`
  \b(?:
    Professor|Fellow|Lecturer|Director|Chair|Head|Dean|Scientist|Reader|Scholar|Engineer|Member|President
    |Officer|Partner|Consultant|Instructor|Associate|Editor|Chief|Author|Advis[eo]r
  )$
`;
/** "An ERC Starting Grant", "the NSF CAREER award": who pays is no employer. */
export const FUNDS = pattern('u')`
  ^\s[Bb]ar(?=[\s,.;])
  |^-(?:funded|sponsored|supported|financed|trained|born|educated|affiliated)
  |^\s(?:\p{Lu}[\p{L}’'-]*\s){0,4}(?:[Gg]rants?|[Aa]wards?|[Pp]rize|[Mm]edal|[Ss]cholarship)(?!\p{L})
  |^\s(?:[Aa]ssociate|[Aa]mbassador|[Ll]aureate|[Aa]wardee|[Gg]rantee|[Aa]ffiliate)s?(?=[\s,.;)](?!\s?(?:[Pp]rofessor|[Dd]irector|[Dd]ean|[Cc]hair)))
  |^\s(?:(?!and|or)[\p{L}-]+\s)?(?:(?:projects?|call|missions?)(?!\p{L})|programmes?(?!\p{L}|\s(?:at|in|on|for|of)))(?!
    \s(?:manager|director|officer|leader|lead|engineer|coordinator|division|group|team)
  )
`;
/** "Xy (acquired by Yz)": who bought a house employs nobody of it yet. */
export const BOUGHT_BY =
  /\b(?:acquired|bought|purchased|taken over|sold|spun (?:out|off))\s(?:\p{Ll}+\s)?(?:by|to|from)\s(?:the\s)?$/u;
/** Words that most organisations have in their names. */
export const KEYWORDED =
  /\b(?:Universit|Institut|College|School|Laborator|Lab|Labs|Centre|Center|Academy|Hospital|Museum|Library|Council|Foundation|Bank|Agency|Ministry|Office)/;

/** "A Ph.D. in Operations Research". */
export function isFieldOfStudy(text: string, start: number, printed: string): boolean {
  return (
    /\sin\s$/.test(text.slice(Math.max(0, start - 4), start)) && SUBJECT_END.test(printed) && !KEYWORDED.test(printed)
  );
}

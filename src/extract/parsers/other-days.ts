/** Knows the words before a day that make it another day than that of the talk: one of publication, a deadline, the day before a move. */

import { narrow } from '../../text/narrow.ts';
import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import type { Span } from '../mapped-text.ts';

/** When a page was written, or until when one may answer. */
const PUBLISHED = pattern('iu')`
  \b(?:
    # English
    planned for|not? later than|died|passed away|deceased
    |registration (?:until|is open until|closes)|due by
    |(?:registrations?|bookings?|sign-?ups?) (?:opens?|starts?|will (?:be )?(?:open|start))|tickets (?:will )?go on sale|application deadline
    |(?:last|final|closing) (?:date|day)|posted|published|updated|modified|last (?:edited|changed?|commit)|created
    |submitted|accessed|copyright|deadline|register by|registration (?:closes|deadline)|rsvp by|due|sent|born
    # German
    |anmeldung (?:bis|erbeten)|anmelden bis|spätestens|nicht später als|(?:ge|ver)storben|geboren|stand|letzte änderung|veröffentlicht
    # French
    |mise? à jour|publié|au plus tard|décédée?|morte?
    # Spanish
    |a más tardar|fallec(?:ió|ido|ida)|nacid[oa]
    # Italian
    |ultima modifica|al più tardi|scompars[oa]
    # Dutch
    |aanmelden (?:kan )?(?:tot|vóór)|laatst gewijzigd|overleden
    # Polish
    |aktualizacja|najpóźniej|zmarła?|urodzon[ay]|opublikowan\w+
    # Nordic
    |senast (?:uppdaterad|ändrad)|senest opdateret|född|født|sist (?:oppdatert|endret)|sidst (?:opdateret|ændret)
    |päivitetty
    # any language
    |©
  )\b[^.]{0,40}$
`;

/** Straight before a day: a deadline or a beginning. */
const BOUND = inAnyCase(pattern('u')`
  (?<![\p{L}])(?:
    # English
    by|before|until|since|(?:closes?|ends?|expires?)(?: on)?
    # German
    |bis(?: zum| spätestens(?: zum)?)?|seit|vor
    # French
    |née?|avant(?: le)?|jusqu['’]au|d['’]ici (?:le|au)|depuis
    # Spanish
    |prevista? para el|antes del?|hasta el|desde
    # Italian
    |entro il|nat[oa] il|dal
    # Portuguese
    |até|desde
    # Dutch
    |uiterlijk|vóór|sinds|tot
    # Polish
    |do(?: dnia)?|przed
    # Nordic
    |till
  )\s(?:the\s|le\s|dem\s|den\s)?
  # "by noon on", "before 5 pm on"
  (?:(?:noon|midnight|\d{1,2}(?::\d\d)?(?:\s?[ap]\.?m\.?)?)\son\s)?$
`);

/** "News (21 November): …", "Update of 3 May" */
const OF_NEWS = pattern('iu')`
  (?:^|\n)\W*(?:
    (?:latest )?(?:news|updates?)|aktuell(?:es)?|neuigkeiten|actualités?|mise à jour|novedades|actualización
    |aggiornament[oi]|novità|notícias|nieuws|aktualności
  )(?: (?:of|from|vom|du|del|van|z))?\s?[(:]?\s?$
`;

/** Straight before the day on which a talk does no longer take place. */
const NO_LONGER = inAnyCase(pattern('u')`
  (?<![\p{L}])(?:
    # English
    instead of|from its
    |(?:moved|rescheduled|postponed|shifted|changed|brought forward)(?:,? (?:away|here|to this day))? from
    |(?:replaces?|replacing|in place of|makes? up for)\s[^.;()]{1,40}\s(?:of|from|for)
    # German
    |statt(?: am)?|anstelle (?:vom|des)
    |(?:verschoben|verlegt|vorverlegt|vorgezogen) vo[mn]
    |ersetzt\s[^.;()]{1,40}\svom
    # French
    |au lieu du|(?:reporté|déplacé|décalé|avancé|repoussé)e?s? du
    |remplace\s[^.;()]{1,40}\sdu
    # Spanish
    |en lugar del?|(?:aplazad|trasladad|pospuest|movid|cambiad|reprogramad|adelantad)[oa]s? del?
    |sustituye\s[^.;()]{1,40}\sdel?
    # Italian
    |in luogo del|anziché(?: il)?|(?:spostat|rinviat|posticipat|anticipat)[oa] dal?
    |sostituisce\s[^.;()]{1,40}\sdel
    # Portuguese
    |em vez d[eo]|(?:adiad|transferid|remarcad|antecipad)[oa]s? d[eo](?: dia)?
    # Dutch
    |in plaats van|(?:verplaatst|verzet|verschoven|uitgesteld|vervroegd) van
    |vervangt\s[^.;()]{1,40}\svan
    # Polish
    |zamiast|(?:przeniesion|przełożon|przesunięt)\p{L}+ z(?: dnia)?
    |zastępuje\s[^.;()]{1,40}\sz(?: dnia)?
  )\s(?:the\s|le\s|dem\s|den\s|el\s|il\s)?$
`);

/** "4 March (not 11 March)": words that say it of a day only where they stand beside another one. */
const NOT_ON = inAnyCase(/(?<![\p{L}])(?:not(?: on)?|was|nicht am|(?:non|pas) le|no el|niet op)\s(?:the\s|le\s)?$/u);
const NOT_ON_BESIDE = inAnyCase(
  /(?:[([,;–—-]|\d)\s{0,2}(?:and |und |et |y |en )?(?:not(?: on)?|was|nicht am|(?:non|pas) le|no el|niet op)\s(?:the\s|le\s)?$/u,
);

/** Before the day for which a talk was announced at first. */
const AT_FIRST = inAnyCase(pattern('u')`
  (?<![\p{L}])(?:
    # English
    first announced(?: for)?|initially planned|originally(?: planned)?(?: for| on)?
    |(?:was|were|had been|originally|previously|first|initially)\s(?:\p{L}+ )?
      (?:advertised|scheduled|announced|planned)(?: for| on)?
    # German
    |ursprünglich
    # French
    |initialement prévue?
    # Spanish
    |inicialmente previst[oa]
    # Italian
    |inizialmente previst[oa]
    # Dutch
    |oorspronkelijk
    # Polish
    |pierwotnie
  )(?![\p{L}])[^.;()]{0,40}(?<!:[^\S\n]{0,3}\n\s{0,3})$
`);

/** Whether the words before a day make it another day than that of the talk. */
export function isOtherDay(printed: string): boolean {
  const before = narrow(printed);
  return [PUBLISHED, BOUND, OF_NEWS, NOT_ON].some((words) => words.test(before)) || isFormerDay(before);
}

/** Whether the words before a day say that the talk was planned for it and takes place on another. */
export function isFormerDay(before: string): boolean {
  return NO_LONGER.test(before) || NOT_ON_BESIDE.test(before) || AT_FIRST.test(before);
}

/** "Please reply by noon on Friday, 6 March": whether an hour that ends there is that of a day which is not the talk's. */
export function isHourOfOtherDay(text: string, end: number, days: readonly Span[]): boolean {
  return days.some(({ start }) => text.slice(end, start) === ' on ' && isOtherDay(text.slice(0, start)));
}

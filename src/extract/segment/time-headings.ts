/** Tells the headings that sort a page by time: "Next session", "Later this term", "Past talks", and those of all of a term's talks. */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';
import type { Line } from '../line.ts';

const LONGEST = 60;
const HEADING = inAnyCase(pattern('u')`
  ^\W{0,3}(?:
    # English
    (?:the |our |other |more )?(?:
      upcoming|next|coming|forthcoming|future|further|later|following|past|previous|earlier|recent|former
    )\s(?:\p{L}+\s)?(?:
      events?|talks?|seminars?|lectures?|colloquium|colloquia|colloquiums|sessions?|meetings?|speakers?|lecturers?
      |presentations?|workshops?
    )
    |(?:earlier|later) (?:this|in the) (?:term|semester|year|month|season|quarter|series)
    |upcoming|past|previously|coming up|coming soon|next up|archive
    # German
    |(?:unsere? |der |die |das )?(?:
      nächste[rs]?|kommende[rs]?|weitere|künftige|zukünftige|anstehende|folgende|frühere|vergangene|bisherige
      |vorherige
    )\s(?:
      termine?|vortrag|vorträge|sitzung|sitzungen|veranstaltung|veranstaltungen|seminare?|kolloquium|kolloquien
      |gäste|vorlesung|vorlesungen|vortragende
    )
    |demnächst|rückblick|vorschau|archiv
    # French
    |(?:le |la |les )?(?:prochaine?s?|autres|future?s)\s(?:
      séances?|exposés?|séminaires?|conférences?|événements?|orateurs?|intervenants?
    )
    |(?:les )?(?:séances?|exposés?|séminaires?|conférences?|événements|orateurs|intervenants)\s
      (?:à venir|passée?s|précédente?s?|suivante?s?|antérieure?s)
    |à venir
    # Spanish and Portuguese
    |(?:el |la |los |las |o |a |os |as )?(?:próxim[oa]s?|siguientes?|futur[oa]s)\s(?:
      sesión|sesiones|charlas?|seminarios?|conferencias?|ponencias?|coloquios?|eventos?
      |sessão|sessões|palestras?|seminários?|colóquios?
    )
    |(?:sesiones|charlas|seminarios|conferencias|ponencias|coloquios|eventos|ponentes
      |sessões|palestras|seminários|colóquios|palestrantes)\s
      (?:anteriores|pasad[oa]s|passad[oa]s|previ[oa]s|futur[oa]s|siguientes|seguintes)
    # Italian
    |(?:il |i |gli |le )?(?:prossim[oie]|futuri|precedenti)\s(?:
      seminario?|incontr[oi]|event[oi]|conferenz[ae]|lezion[ei]|appuntament[oi]|relator[ei]
    )
    |(?:seminari|incontri|eventi|conferenze|lezioni|appuntamenti|relatori)\s
      (?:precedenti|passat[ie]|futur[ie]|successiv[ie])
    # Dutch
    |(?:de |het )?(?:aankomende?|volgende?|komende?|eerdere?|vorige?|afgelopen|voorbije?|toekomstige?)\s(?:
      lezing|lezingen|seminars?|bijeenkomst|bijeenkomsten|evenementen|colloquium|colloquia|voordracht|voordrachten
      |sprekers?
    )
    # Polish
    |(?:najbliższ[eya]|następn[eya]|kolejn[eya]|nadchodząc[ey]|przyszłe|poprzedni[ea]?|minione|wcześniejsze)\s(?:
      seminarium|seminaria|spotkanie|spotkania|referaty?|wykłady?|wydarzenia|posiedzenie|posiedzenia
    )
  )(?:\s\([^()]{0,30}\))?\W{0,3}$
`);

/** "Spring 2024 Schedule", "Schedule of talks", "Programm im Wintersemester 2025/26". */
const SCHEDULE = inAnyCase(pattern('u')`
  ^\W{0,3}(?:
    (?:
      (?:(?:full|complete|seminar|colloquium|lecture|tentative|preliminary|current)\s){0,2}
      (?:(?:spring|summer|fall|autumn|winter|michaelmas|hilary|trinity|lent|easter)(?:\sterm|\ssemester|\squarter)?\s)?
      (?:(?:19|20)\d\d(?:[\/–-]\d{2,4})?\s)?
    )(?:schedule|programme|program|calendar)(?:\s(?:of|for)\s[\p{L}\d \/–-]{1,40})?
    |(?:gesamt)?(?:programm|terminplan|terminübersicht|vortragsplan)(?:\s[\p{L}\d \/–-]{1,40})?
    |(?:le |il |el |o )?(?:programme|programma|programa|calendrier|calendario|calendário)(?:\s[\p{L}\d \/–-]{1,40})?
    |(?:plan|program|harmonogram)(?:\s[\p{L}\d \/–-]{1,40})?
  )\W{0,3}$
`);

/** Whether a line of its own is a heading that sorts by time. */
export function isTimeHeading(line: Line): boolean {
  return isAlone(line) && HEADING.test(line.text);
}

/** Whether a line of its own is the heading of a list of all talks. */
export function isScheduleHeading(line: Line): boolean {
  return isAlone(line) && SCHEDULE.test(line.text);
}

function isAlone({ text, hasGap, isHeading, cells, label }: Line): boolean {
  return (
    (hasGap || isHeading) && !cells && (label === null || label.valueStart >= text.length) && text.length < LONGEST
  );
}

/** Takes out remarks in brackets that something is not as usual and do not say what, or where a link leads: "(note unusual time!)", "(attention, horaire inhabituel)", "(external link)". */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { editMapped, type MappedText } from '../mapped-text.ts';

const REMARK = pattern('giu')`
  [ \t]?[([]\s?
  (?:
    (?:please\snote|note|nb|attention|achtung|attenzione|atención|atenção|let\sop|uwaga)
    (?:\s(?:the|à\sl['’]|au|all['’]|al|ao))?[:,!]{0,3}\s?
  )?
  (?:
    # English
    (?:unusual|different|special|non-?standard)\s
    (?:(?:start(?:ing)?\s)?(?:time|day|hour|date|room|place|location|venue)(?:\s?(?:and|&|/|,)\s?|(?=\s?[!)\]]))){1,3}
    |(?:changed?(?:\s(?:of|in))?|new|earlier|later)\s(?:start(?:ing)?\s)?(?:time|hour)|(?:time|hour)\s(?:has\s)?changed?
    # German
    |(?:ungewöhnliche[rs]?|andere[rs]?|abweichende[rs]?)\s(?:(?:uhr)?zeit|tag|ort|raum)
    |(?:neue|geänderte|frühere|spätere)\s(?:uhr|anfangs)?zeit|(?:zeit|uhrzeit)änderung
    # French
    |(?:heure|horaire|jour|salle|lieu)\s(?:inhabituel(?:le)?|exceptionnel(?:le)?)
    |changement\sd(?:['’]|e\sl['’])(?:heure|horaire)|(?:nouvelle\sheure|nouvel\shoraire)
    # Spanish, Italian and Portuguese
    |(?:hora|horario|horário|orario|ora|día|dia|giorno|aula|sala)\s
    (?:inusual|insolit[oa]|inusuale|divers[oa]|especial|speciale|diferente)
    |(?:cambio|mudança)\sd[ei]\s(?:hora|horario|horário|orario|ora)
    # Dutch
    |(?:afwijkende?|andere?)\s(?:tijd|dag|zaal|locatie)
    |(?:gewijzigde|nieuwe)\stijd
    # Polish
    |(?:nietypow[aey]|inn[ay])\s(?:godzina|pora|dzień|sala|miejsce)
    |zmiana\sgodziny
    # What sites say of links to those who hear the page
    |external\slink|(?:link\s(?:is|opens)|opens)\s(?:external|in\s(?:an?\s)?new\s(?:tab|window|browser\stab))|link\ssends\s(?:an\s)?e-?mail
    |externer\slink|öffnet\s(?:sich\s)?in\s(?:einem\s)?neuen?m?\s(?:fenster|tab)
    |(?:lien|enlace|ligação|collegamento|link)\s(?:externe|externo|externa|esterno)
    |s['’]ouvre\sdans\s(?:une?\s)?(?:nouvelle\sfenêtre|nouvel\songlet)|se\sabre\sen\s(?:una\s)?(?:ventana\snueva|nueva\s(?:ventana|pestaña))
    |externe\slink|opent\sin\s(?:een\s)?nieuw\s(?:venster|tabblad)|link\szewnętrzny|otwiera\ssię\sw\snowym\soknie
  )
  \s?!{0,3}\s?[)\]]
`;

/** The text without such remarks. */
export function withoutUnusualRemarks(base: MappedText): MappedText {
  return editMapped(
    base,
    matchesOf(REMARK, base.text).map(({ index, 0: remark }) => ({ at: index, remove: remark.length, insert: '' })),
  );
}

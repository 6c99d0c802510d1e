/** The words of the links and buttons that pages have around their texts, as alternatives of a pattern in small letters. */

import { patternSource } from '../../text/pattern.ts';

/** "Back to the list of seminars": what else could be the title of a talk must name a part of the page. */
export const WAYS_BACK = patternSource`
  # German
  zurück(?:\szu[rm]?\s.{0,20}(?:
      übersicht|liste|startseite|seite|kalender|auswahl|programm|archiv|veranstaltung(?:en)?|vorträgen|terminen
    ))?|nach oben|zum (?:seiten)?anfang
  # French
  |retour(?:\s(?:à|au|aux|vers|en)\s?.{0,20}(?<!\p{L})(?:
      liste|page|accueil|agenda|calendrier|programme|sommaire|haut|archives|site|actualités|événements|séminaires?
    )(?!\p{L}).{0,30})?|haut de page
  # Spanish
  |(?:volver|regresar)(?:\s(?:al?|arriba|atrás)(?:\s.{0,20}(?<!\p{L})(?:
      listado|lista|página|inicio|agenda|calendario|programa|archivo|noticias|eventos|seminarios
    )(?!\p{L}).{0,30}|\sinicio)?)?
  # Italian
  |torna(?:\s(?:su|indietro|(?:al?|alla|all['’]|agli|ai)\s?.{0,20}(?<!\p{L})(?:
      lista|elenco|pagina|home|inizio|agenda|calendario|programma|archivio|notizie|eventi|seminari
    )(?!\p{L}).{0,30}))?
  # Portuguese
  |voltar(?:\s(?:ao?|à|para)\s.{0,20}(?<!\p{L})(?:
      lista|página|início|topo|agenda|calendário|programação|arquivo|notícias|eventos|seminários
    )(?!\p{L}).{0,30})?
  # Dutch
  |terug(?:\snaar\s.{0,20}(?<!\p{L})(?:
      lijst|overzicht|pagina|home|boven|agenda|kalender|programma|archief|nieuws|lezingen
    )(?!\p{L}).{0,30})?|naar boven
  # Polish
  |(?:powrót|wróć)(?:\s(?:do|na)\s.{0,20}(?<!\p{L})(?:
      listy|strony|góry|góra|początek|kalendarza|programu|archiwum|aktualności|wydarzeń|seminariów
    )(?!\p{L}).{0,30})?
`;

/** What opens a text that a page shows in part: "Show full description". */
const TEXT = patternSource`
  (?:
    # English
    abstract|description|details|text
    # German
    |beschreibung|zusammenfassung
    # French
    |résumé|détails?|texte|suite
    # Spanish, Portuguese
    |descripción|resumen|detalles|texto|descrição|resumo|detalhes
    # Italian
    |descrizione|riassunto|sunto|dettagli|testo
    # Dutch
    |beschrijving|omschrijving|samenvatting|tekst
    # Polish
    |opis|streszczenie|tekst|abstrakt|szczegóły
  )
`;
export const TEXT_BUTTONS = patternSource`
  # English
  (?:show|hide|view|expand|see|open|toggle|read)\s(?:the\s)?(?:(?:full|whole|entire|complete|more)\s)?(?:${TEXT}|more|less|all)
  # German
  |weiter(?:lesen)?|mehr\s(?:lesen|erfahren|anzeigen|infos?|informationen)|alles\sanzeigen
  |(?:(?:vollständige|ganze|komplette)[nrs]?\s)?${TEXT}\s(?:anzeigen|einblenden|ausblenden|lesen|ausklappen)
  # French
  |lire\s(?:la\s)?(?:suite|plus)|en\ssavoir\splus|plus\sd['’]infos?(?:rmations)?
  |(?:afficher|voir|montrer|masquer)\s(?:plus|tout|(?:la|le|les|l['’])\s?${TEXT}(?:\s(?:complète?|entière?))?)
  # Spanish and Portuguese
  |(?:leer|saber|más)\s(?:más|info(?:rmación)?)|(?:leia|ler|saiba|mais)\s(?:mais|informações)
  |(?:ver|mostrar|ocultar|exibir|esconder)\s(?:más|mais|menos|todo|tudo|(?:(?:la|el|a|o)\s)?${TEXT}(?:\s(?:complet[oa]|enter[oa]|inteir[oa]))?)
  # Italian
  |leggi\s(?:tutto|di\spiù|ancora)|continua\sa\sleggere|scopri\sdi\spiù|maggiori\sinfo(?:rmazioni)?
  |(?:mostra|vedi|visualizza|nascondi|espandi)\s(?:tutto|(?:di\s)?più|(?:(?:la|il|i)\s)?${TEXT}(?:\s(?:complet[oa]|inter[oa]))?)
  # Dutch
  |lees\s(?:meer|verder)|meer\s(?:lezen|tonen|info(?:rmatie)?)
  |(?:toon|bekijk|verberg|lees)\s(?:de\s)?(?:meer|minder|alles|(?:volledige\s|hele\s)?${TEXT})
  # Polish
  |(?:czytaj|zobacz|pokaż|dowiedz\ssię)\s(?:więcej|dalej|(?:(?:cały|pełny|całe|pełne)\s)?${TEXT})|(?:rozwiń|zwiń)(?:\s${TEXT})?
`;

/** What the foot of a page leads to, perhaps with more of it behind. */
export const FOOT_LINKS = patternSource`
  (?:
    # English
    privacy\s(?:policy|notice|statement)|terms\sof\suse|site\s?map
    # German
    |impressum|datenschutz(?:erklärung)?|barrierefreiheit
    # French
    |mentions\slégales|plan\sdu\ssite|politique\sde\sconfidentialité
    # Spanish and Portuguese
    |aviso\slegal|política\sde\s(?:privacidad|privacidade|cookies)|mapa\s(?:web|del\ssitio|do\ssite)
    # Italian
    |note\slegali|informativa\ssulla\sprivacy|mappa\sdel\ssito
    # Dutch
    |privacyverklaring|colofon|toegankelijkheid
    # Polish
    |polityka\sprywatności|deklaracja\sdostępności|mapa\sstrony
  )(?:\s?[|·•–-]\s?.{0,120})?
`;

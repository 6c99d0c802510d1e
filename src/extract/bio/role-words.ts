/** The words that posts are called by, in a dozen languages, as patterns. */

import { patternSource } from '../../text/pattern.ts';

/** What stands before a post in English. */
export const ADJECTIVES = patternSource`
  personal|consultant|venture|operating|full|full-time|project|product|programme|program|policy|senior|junior
  |assistant|associate|asst\.?|assoc\.?|adjunct|visiting|invited|research|distinguished|distinguished university|emeritus
  |emerita|honorary|tenured|tenure-track|untenured|postdoctoral|post-doctoral|doctoral|predoctoral|principal
  |chief|staff|deputy|founding|managing|executive|vice|acting|interim|former|lead|leading|affiliated?
  |affiliate|core|regular|clinical|applied|university|university’s|college|endowed|chaired|joint|guest
  |permanent|temporary|limited-term|scientific|technical|technology|machine learning|deep learning|software
  |kernel|web|full-stack|front-end|back-end|firmware|network|cloud|security|compiler|graphics|biomedical
  |chemical|civil|mechanical|electrical|aerospace|structural|environmental|hardware|systems|data|group|team
  |lab|laboratory|department|departmental|global|corporate|associated|elected|corresponding|external|internal
  |Royal|Society|teaching|graduate|undergraduate|Ph\.?D\.?|full-time|part-time|ordinary|extraordinary|academic
  |co-|co|vice-|member|W[123]|AI|ML|NLP|NSF|NSERC|SNSF|SSHRC|CIHR|JSPS|AHRC|ESRC|BBSRC|MRC|NWO|FWO|FNRS|FWF|DAAD
  |EMBO|HFSP|CLIR|ACLS|NEH|CNRS|Inria|NIH|ERC|EPSRC|NASA|DFG|Simons|Marie Curie|Marie Skłodowska-Curie
  |Humboldt|Fulbright|Newton|Miller|Hertz|Sloan|Hubble|Einstein|Sagan|Rhodes|Marshall|Schmidt|Banting|Veni
  |Vidi|Ambizione|Emmy Noether|independent|creative|digital|public|medical|attending|resident|consulting
  |general|national|regional|industrial|industry|career|career development|early career|first-year|second-year
  |third-year|fourth-year|fifth-year|sixth-year|final-year|quantitative|mathematical|computational
  |experimental|theoretical|courtesy|secondary|primary|faculty|inaugural|special|program|science|advanced
  |Leverhulme|Wellcome|Prize|Presidential|Bye-|by-|official|tutorial|supernumerary|long-term|short-term
  |contract|substitute|deputy head|first deputy|country|security|reinforcement learning|infrastructure|platform
  |user experience|UX|design|hospital|house|court|library|museum|exhibition|collections?|visual|arts?|music
  |news|foreign|investigative|economic|financial|monetary|political|legal|strategic|operations|innovation
  |engineering|artistic|curatorial|policy|staff|mission|flight|instrument|nuclear|field|survey|state|forensic|veterinary
  |conservation|marine|wildlife|health|police|division|branch|section
`;
/** Posts in English. */
export const NOUNS = patternSource`
  (?!professor in )[a-z]+[- ]in[- ]residence|(?:(?:alternate )?member|(?:vice[- ])?chair(?:man|woman)?|(?:vice[- ])?president) of the
    ${' '}(?:(?:executive|management|managing) board(?= of )|governing board(?= of (?:the )?(?:\p{L}+ ){0,4}(?:bank|reserve)(?!\p{L})))|
  (?:assistant|associate)(?=
    (?:,|,? (?:to|and|and then|and later|then|later)) (?:an? )?(?:associate|full)
      (?:(?:,|,? (?:to|and|and then|and later|then|later)) (?:a )?full)? professor
  )
  |assistant(?=,? (?:and,? )?(?:then|later|from|since)\b[^.;]{0,30}? as (?:an? )?(?:associate|full) professor)
  |(?<=(?:ass(?:oc|t)\.?|assistant|associate|adjunct|visiting|full) )prof(?:\.|(?!\p{L}))
  |(?<=(?:and|then|to) )prof\.?(?= in \d{4})
  |professor(?:ship)?s?(?: emerit(?:us|a))?|lecturer(?:ship)?s?|lectureship|reader(?:ship)?|instructor|tutor|preceptor
  |(?:director|secretary)[- ]general|deputy(?= for \p{Ll}| to (?:the|its) \p{L})|master(?= of \p{L}+ college)
  |director(?:
    ${' '}of (?:research|engineering|studies|science|undergraduate studies|graduate studies|education|operations)
  )?
  |co-director|head|dean|provost|rector|vice-rector|warden|chancellor|(?:vice|pro)-chancellor|pro-vice-chancellor
  |chairman|chairwoman|chairperson|vice[- ]chair|chair(?: professor)?|fellow(?:ship)?s?|scholar|scientists?
  |researchers?
  |research (?:
    associate|assistant|fellow|scientist|engineer|staff member|staff|director|professor|position|lead|leader
    |officer|manager|chair|group leader|intern|analyst|economist|specialist|coordinator|administrator|technician
  )
  |engineer|developer|programmer|postdocs?|post-docs?|postdoctorate|post-doctorate
  |postdoctoral (?:
    researcher|research associate|research fellow|research scientist|fellow|scholar|associate|position
    |appointment|fellowship|work|research|training|stay|studies|years|stint
  )s?
  |postdoctoral|student|candidate|interns?|internships?|trainee|apprentice|co-?founder|founder|CEO|CTO|CSO|CFO
  |COO
  |chief (?:scientist|executive|technology|scientific|medical|data|operating|AI|research) officer
  |chief scientist|chief economist|chief executive|chief of staff|president|vice[- ]president|[sea]?vp
  |principal(?= of )|head ?(?:master|mistress|teacher)|leader|manager|partner|consultant|architect|analyst
  |ombudsman|statistician|mathematician|economist|physicist|chemist|biologist|geophysicist|geologist|linguist
  |sociologist|psychologist|epidemiologist|anthropologist|archaeologist|historian|astronomer|astrophysicist
  |actuary|physician|surgeon|psychiatrist|neurologist|cardiologist|radiologist|oncologist|nurse|nutritionist|dietitian|pharmacist
  |anaesthetist|physiotherapist|veterinarian|lawyer
  |attorney(?: general)?|counsel|chief(?= of )|judge|clerk|diplomat|composer|conductor|curator|keeper(?= of )|conservator
  |archivist|librarian|cataloguer|translator|journalist|reporter|correspondent|columnist|photographer
  |president[- ]elect|(?:special )?rapporteur(?= (?:of|for|to|on) )|memberships?
  |member(?:
    ${' '}of (?:the )?(?:[a-z]+ )?(?:
      technical staff|research staff|scientific staff|faculty|teaching staff|staff|academic staff
    )
  )?
  |MTS|faculty member|faculty positions?|faculty|research positions?|academic positions?|positions?
  |appointments?|appointee|(?:co-?)?founders(?= of )
  |(?:research|academic|teaching|faculty|postdoctoral|visiting|senior|leadership) (?:posts?|roles?)
    (?= (?:at|in|with) )
  |treasurer|directorship|headship|deanship
  |(?:principal |solo )?(?:cellist|violinist|pianist|organist|flautist|dancer|choreographer|singer)
  |visitor|teaching assistant|teaching fellow|teaching associate|group leader|team leader|team lead|tech lead
  |lead|PI|principal investigator|investigator|coordinator|administrator|advis[eo]r|editor|secretary(?: general)?|officer
  |specialist|technician|associate|assistant|trader|quant|banker|auditor|inspector|superintendent|producer
  |designer|strategist|evangelist|teacher|schoolteacher|lab manager|residenc(?:y|ies)(?= (?:in|at)\s)
  |residency|resident|houseman|registrar|governor|commissioner|minister|ambassador|trustee|chairholder
  |astronaut|pilot|forester|agronomist|hydrologist|meteorologist|seismologist|oceanographer|ecologist|botanist
  |zoologist|glaciologist|volcanologist|climatologist|pharmacist|veterinarian|cryptographer|cryptanalyst
  |roboticist|bioinformatician|biostatistician|ethicist|philosopher|technologist|cardiologist|endocrinologist
  |pathologist|virologist|immunologist|microbiologist|geneticist|toxicologist|entomologist|palaeontologist
  |paleontologist|musicologist|theologian|jurist|solicitor|barrister|paediatrician|pediatrician
  |anaesthesiologist|pulmonologist|dermatologist|internist|neuroscientist|staff writer|demographer|affiliate
  |geographer|cartographer|criminologist|h?a?ematologist|rheumatologist|urologist|nephrologist|gyna?ecologist
  |gastroenterologist|obstetrician|dentist
  # law and offices of state
  |(?:circuit|district|high court|supreme court|appeals court|appellate|federal|county court|crown court|presiding) judge
  |(?:lord |lady )?(?:chief|associate|puisne) justice|justice(?= of (?:appeal|the (?:supreme|high|constitutional)))
  |recorder(?= of the )|of counsel(?= (?:at|to|with) )|(?:public )?prosecutor|public defender|district attorney
  |(?:solicitor|advocate|consul)[- ]general|law officer|legal officer|private secretary|(?:bureau|branch|division|section) chief|chief constable
  |under-?secretary(?:[- ]general)?|state secretary|permanent representative|high commissioner|(?:seconded )?national expert
  |member of the (?:executive|management|governing) board|mayor(?= of )|councillor|civil servant(?= (?:at|in) )|planner
  # arts, press and schools
  |(?:visiting|guest|resident|teaching) artist|visiting critic|educator|concertmaster|choirmaster|dramaturge?
  |(?:art|film|theatre|theater|music|book|literary|dance|architecture) critic(?= (?:at|for|of) )
  |(?:investigations?|features|news|foreign|culture|books|opinion|city|picture|photo|copy|commissioning|acquisitions) editor
  |chaplain|social worker
`;
/** Posts in other languages. */
export const FOREIGN = patternSource`
  # French
  stagiaire post-?doctorale?|directeur de recherches?|directrice de recherches?|directeur d['’]études|(?:professeure? )?chargée? de cours
  |directrice d['’]études|chargée? de recherches?|chargée? de (?:mission|projet)s?|maître de conférences
  |maîtresse de conférences|ma[iî]tre(?:sse)? d['’]enseignement et de recherche
  |ma[iî]tre(?:sse)?[ -]assistante?|collaborat(?:eur|rice) scientifique
  |professeure? (?:
    des universités|émérite|associée?|agrégée?|adjointe?|assistante?|invitée?|titulaire|ordinaire
  )
  |professeure?|enseignante?[- ]chercheu(?:r|se)
  |chercheu(?:r|se)(?: (?:postdoctorale?|associée?|permanente?|invitée?|principale?))?
  |ingénieure?[- ]chercheu(?:r|se)|ingénieure?(?: de recherche| d['’]études)?|doctorante?|pharmacien(?:ne)?|magistrate?
  |post-?doctorante?|postdoc|délégation(?= (?:au|auprès d|à l['’]|CNRS))|séjours? post-?doctora(?:l|ux)|stages? post-?doctora(?:l|ux)|post-?doctorat
  |astronome|directeur(?: adjoint| général| scientifique)?|directrice(?: adjointe| générale| scientifique)?
  |responsable|attachée? temporaire d['’]enseignement et de recherche|ATER|conservateur|conservatrice
  |membre(?= d)|économiste|analyste|statisticien(?:ne)?|physicien(?:ne)?|médecin
  |chef(?:fe)? d(?:e |['’])(?:projet|clinique|équipe|service|département)
  |(?:vice-)?doyen(?:ne)?|(?:vice-)?président(?:e)?(?= d)|(?:vice-)?rect(?:eur|rice)(?= d)|journaliste
  |rédact(?:eur|rice)(?: en chef)?
  |conseill(?:er|ère)(?: (?:scientifique|technique|d['’]\p{L}+)|(?= (?:au|auprès|à la|à l['’])))
  |titulaire (?:de la|d['’]une) chaire(?: de recherche du canada)?
  |maître de recherches?|assistante?(?= (?:\((?:19|20)\d\d|puis |à l['’]))
  |(?:titulaire (?:de la|d['’]une) )?chaire(?: de recherche du canada)?(?= (?:de|en|d['’]|internationale))(?<=
    (?:occupe|occupé|occupait|tient|tenu) (?:la|une) chaire(?: de recherche du canada)?
    |titulaire (?:de la|d['’]une) chaire(?: de recherche du canada)?
  )
  |maire(?= de)|avocate?(?= (?:au|à|chez)\s)|coordonnat(?:eur|rice)|coordinat(?:eur|rice)(?= d)
  |délégué[e]? \p{L}+|géographe|sociologue|historien(?:ne)?|biologiste|astrophysicien(?:ne)?
  |mathématicien(?:ne)?|archéologue|anthropologue|glaciologue|climatologue|géologue|informaticien(?:ne)?
  |philosophe
  # Dutch
  |(?:bijzonder |gewoon |buitengewoon |persoonlijk |gast|deeltijd|voltijd)?hoogleraar
    (?: (?!(?:aan|bij|in|van|verbonden|werkzaam) )\p{L}+(?: \p{L}+){0,6}?(?= (?:(?:verbonden|werkzaam) )?(?:aan|bij|in)\s|,))?
  |groepsleider|teamleider|afdelingshoofd|sectiehoofd|hoofd(?= (?:van de|van het|van|bij)\s)
  |universitair (?:hoofd)?docent(?: (?!(?:aan|bij|in|van|verbonden|werkzaam) )\p{L}+(?: \p{L}+){0,4}?(?= (?:(?:verbonden|werkzaam) )?(?:aan|bij|in)\s|,))?
  |hoofddocent|docent|promovend(?:us|a)|(?:postdoctoraal |gast|senior )?onderzoeker|cardioloog|gastonderzoeker
  |conservator|directeur|lector
  |(?:
    \p{Ll}{2,}olo(?:og|ge)|\p{Ll}{3,}graaf|\p{Ll}{4,}kundige|(?:(?:astro)?fys|chem|histor)ic(?:us|a)
    |astronoom|econoom|filosofe?|filosoof
  )(?= (?:verbonden )?(?:aan|bij)\s|,? (?:(?:en |die )?(?:is )?(?:sinds \S+ )?verbonden)\s)
  # Italian
  |(?<=(?:è|era|come|una?|,) |un['’])(?:(?:astro|bio|geo)?fisic|matematic|informatic|chimic|(?:bio|geo|socio|antropo|archeo)log|astronom|filosof|storic)[oa]
    (?: teoric[oa]| sperimentale| del\p{L}* \p{Ll}{4,})?(?= (?:al|alla|presso)\s| all['’])
  |assegnist[ae](?: di ricerca)?|giornalista|(?:pro|vice)?rettore|rettrice|avvocat[oa]|coordinat(?:ore|rice)
  |(?:vice)?president[e]?(?= (?:di|del|della|dell)[ ’'])|responsabile|curatore|curatrice|dottorand[oa]|borsista
  |(?:prim[oa] )?(?:ricercator[ei]|ricercatrice)(?: universitari[oa]| a tempo (?:in)?determinato)?
  |professore? (?:ordinario|associato|emerito|aggregato|straordinario|a contratto|visita(?:tore|nte))
  |professoressa (?:ordinaria|associata|emerita|aggregata|straordinaria|a contratto|visita(?:trice|nte))
  |professoress[ae]|professore|direttor[ei]|direttrice|dirigente(?: di ricerca)?|docente(?: a contratto)?
  |professor(?:e|essa) a contratto|consulente(?= (?:per|di|presso)\s)
  # Spanish
  |profesora?[- ]investigadora?(?: titular)?|(?:ingenier|engenheir)[oa](?!(?: \p{Ll}+){0,2}(?: pel[ao] | por (?:la|el) |,? (?:[ey] )?(?:mestr|maestr|magíster|máster|dout|doct|bacharel|licenciad|graduad|especialista)))|economista|analista|consultora?|científic[oa] titular
  |científic[oa] de datos|magistrad[oa](?: (?:suplente|emérit[oa]))?
  |cientista(?: de dados)?|ingegnere
  |profesor(?:a)? (?:
    titular|asociad[oa]|emérit[oa]|visitante|invitad[oa]|adjunt[oa]|honorari[oa]|auxiliar|asistente|principal
    |interin[oa]|sustitut[oa]|colaborador(?:a)?|ayudante(?: doctora?)?|contratad[oa] doctor
  )
  |profesora?(?! (?:zwyczajn|nadzwyczajn|uczelni|wizytuj|emerytowan))|(?:vice)?president[ea](?= de (?:la )?)
  |catedrátic[oa] de universidad|(?:catedrátic[oa]|(?:vice)?decan[oa])(?:
    ${' '}de (?!las? |los |sus? )\p{L}+(?:,? (?:[yei] |de la |de |da |do )?\p{L}+){0,6}?(?=
      ,? (?:(?:de|en|em|da|do|del|na|no) (?:la |el )?)?(?:
        universi|facult|instit|escuela|escola|centro|departament|polit[eé]cn|u[a-z]{1,4}(?![\p{L}])|csic
      )
    )
  )?
  |(?:vice|pro)?rr?ector(?:a)?|coordinador(?:a)?|jef[ae](?= del )|jef[ae] de \p{L}+(?: \p{Ll}{4,}[oa]s(?= ))?|periodista
  |abogad[oa]|secretari[oa] (?:general|académic[oa])|(?:vice|sub)director(?:a)?
  |investigador(?:a)?(?:
    ${' '}(?:
      Ramón y Cajal|Juan de la Cierva|pos(?:t)?doctoral|de pós-doutoramento|principal|titular|visitante
      |invitad[oa]|asociad[oa]|adjunt[oa]|asistente|independiente|superior|auxiliar|predoctoral|científic[oa]
    )
  )?
  |(?<=(?:es|era|como|é|una?|uma?|,) )(?:(?:astro|bio|geo)?físic|matemátic|químic|(?:bió|geó|soció|antropó|arqueó)log|astrónom|filósof)[oa]
    (?: teóric[oa]| experimental)?(?= (?:en (?:el|la)|n[oa])\s)
  |director(?:a)?|conservador(?:a)?(?: jefe| jefa)?(?= (?:de|del|en)\s)
  |ayudante(?: de \p{L}+)?(?= (?:de|en|del)\s)|académic[oa](?= (?:de|del|en)\s)|co-?fundador(?:a)?
  |contrato (?:ramón y cajal|juan de la cierva)|becari[oa](?: (?:post?doctoral|doctoral|predoctoral))?
  |cátedra(?= de)(?<=(?:ocupa|ocupó|ocupado|titular de) la cátedra)|estancias? post?doctoral(?:es)?|post?-?doctorado|pós-?doutorado
  # Portuguese
  |professora?(?:
    ${' '}(?:auxiliar|associad[oa]|adjunt[oa]|catedrátic[oa]|titular|visitante|convidad[oa]|emérit[oa]|substitut[oa]|colaborador(?:a)?)
  )?
  |investigador(?:a)? (?:de pós-doutoramento|auxiliar|principal)
  |pesquisador(?:a)?(?: (?:visitante|associad[oa]|de pós-doutorado))?
  |bolseir[oa](?: de pós-doutoramento)?|pós-doutorad[oa]|pós-doutorand[oa]|diretor(?:a)?
  |curador(?:a)?(?= d[aeo]s?\s)|(?:vice-?)?reitor(?:a)?|coordenador(?:a)?|jornalista|advogad[oa]|docente
  # German
  |(?:(?:leitende|stellvertretende|geschäftsführende|kommissarische|assoziierte|emeritierte|freie)[rn]?\s)?(?:
    W[123]-(?:Junior)?[Pp]rofess(?:or(?:in)?|ur)|\p{Lu}\p{L}+-Professor(?:in)?
    |(?:Gast|Vertretungs|Stiftungs|Honorar|Junior)?[Pp]rofessuren|(?:Gast|Vertretungs|Stiftungs|Honorar|Junior)professur|Lehrstühle
    |Juniorprofessor(?:in)?|Universitätsprofessor(?:in)?|Honorarprofessor(?:in)?|Gastprofessor(?:in)?
    |Gastwissenschaftler(?:in)?|Gastforscher(?:in)?|Assistenzprofessor(?:in)?|Vertretungsprofessor(?:in)?
    |(?:außer)?ordentliche[rn]? Professor(?:in)?|außerplanmäßige[rn]? Professor(?:in)?|Kurator(?:in)?
    |(?:Gast|Hochschul)?[Dd]ozent(?:in)?|Referent(?:in)?|Archivar(?:in)?|Lektor(?:in)?|Universitätsassistent(?:in)?|Professor(?:in)?
    |Professur|Lehrstuhls?|Privatdozent(?:in)?
    |Akademische[rn]? (?:Rat|Rätin|Oberrat|Oberrätin|Mitarbeiter(?:in)?)
    |[Ww]issenschaftliche[rn]? (?:Mitarbeiter(?:in)?|Assistent(?:in)?|Direktor(?:in)?|Leiter(?:in)?)
    |Titularprofessor(?:in)?|Stiftungsprofessor(?:in)?|Postdoktorand(?:in)?
    |Post-?[Dd]oc-(?:Aufenthalte?s?|Stelle)|Postdoc|Doktorand(?:in)?|Nachwuchsgruppenleiter(?:in)?
    |Gruppenleiter(?:in)?|Abteilungsleiter(?:in)?|Arbeitsgruppenleiter(?:in)?
    |Leiter(?:in)?(?:
      ${' '}(?:
        der (?:Abteilung|Arbeitsgruppe|Gruppe|Forschungsgruppe|Sektion|Stabsstelle|Fachgruppe)
        |des (?:Bereichs|Referats|Fachbereichs|Fachgebiets|Teams)
      ) [\p{L}-]+(?: (?:und|&) [\p{L}-]+)?(?=,|$|\s(?:am|an|bei|beim|im|in|der|des)\s)
    )?
    |(?:Ober)?[Bb]ürgermeister(?:in)?|Geschäftsführer(?:in)?|Rechtsanwalt|Rechtsanwältin|Staatssekretär(?:in)?
    |Journalist(?:in)?|Redakteur(?:in)?|Moderator(?:in)?(?= (?:beim|bei)\s)|Vorstandsvorsitzende[r]?
    |Lehrstuhlinhaber(?:in)?|Inhaber(?:in)? (?:des Lehrstuhls|eines Lehrstuhls|der Professur)|Direktor(?:in)?
    |(?:Vize|Pro|Universitäts)?[Pp]räsident(?:in)?|(?:Pro|Kon|Vize)?[Rr]ektor(?:in)?
    |(?:Pro|Studien)?[Dd]ekan(?:in)?|Softwareentwickler(?:in)?|Entwickler(?:in)?
    |(?:Ober|Chef|Fach|Assistenz|Stations)(?:arzt|ärztin)|Stipendiat(?:in)?
    |(?:[A-ZÄÖÜ]\p{Ll}+-){1,3}Stipendiat(?:in)?|Chefökonom(?:in)?|Universitätspräsident(?:in)?
    |(?:(?:Physiker|Mathematiker|Informatiker|Chemiker|Historiker|Astronom|Philosoph|Ökonom|Linguist|Geograph|Geograf)(?:in)?
      |(?:Bio|Geo|Sozio|Psycho|Archäo|Anthropo|Meteoro|Ethno|Klimato)log(?:e|in))(?= (?:am|an|beim|bei)\s)
    |Ingenieur(?:in)?|Forscher(?:in)?|Wissenschaftler(?:in)?
    |\p{Lu}\p{Ll}+(?:
      ingenieur|entwickler|wissenschaftler|forscher|referent|physiker|mathematiker|chemiker|ökonom|assistent
      |leiter|redakteur|journalist|historiker|sprecher|direktor|dozent|beauftragter?|kurator
    )(?:in)?
  )
  # Polish
  |profesor(?:a|em|ką)? (?:
    zwyczajny|nadzwyczajny|uczelni|zwyczajnym|nadzwyczajnym|wizytując(?:y|ym|a|ą)|emerytowan(?:y|ym|a|ą)
  )
  |konsultant(?:em|ką|ka)?(?= (?:w|we|na|\p{Lu}))|starsz(?:y|ym|a|ą) badacz(?:em|ka|ką)?|dziekan(?:em)?
  |rektor(?:em)?|profesor(?:em|ką)?|adiunkt(?:em|ką|ka|a)?
  |kierowni(?:k|czka|kiem|czką)(?:
    ${' '}(?:zakładu|katedry|pracowni|zespołu|laboratorium|grupy)(?: \p{L}{2,}){1,5}?(?=
      ,|$
      |\s(?:na|w|we|uniwersytetu|politechniki|akademii|instytutu|wydziału)\s
    )
  )?
  |dziennikar(?:z|ka)|(?:pro)?dziekan(?:em)?|(?:pro)?rektor(?:em)?|redaktor(?:ka)?|dyrektor(?:em|ką|ka)?
  |asystent(?:em|ką|ka|a)?|wykładowc[aą]|stypendyst(?:a|ą|ka|ką)(?: \p{Lu}\p{L}+a)?
  |stażyst(?:a|ą|ka|ką)(?: podoktorsk(?:i|im|a|ą))?|staż(?:u)? podoktorsk(?:i|im|iego)|doktorant(?:em|ka|ką)?
  |badacz(?:em|ka|ką)?|analityk(?:iem)?|inżynier(?:em)?|pracowni(?:k|kiem|czka|czką) naukow(?:y|ym|a|ą)
  |starsz(?:y|ym|a|ą) wykładowc[aą]|naukowiec
  # Nordic
  |(?:(?:bi|gäst|gæste?|gjeste)|(?:biträdande|adjungerad|gästande) |senior ?)?
    (?:professor|lektor|forskare|forsker)
  |universitetslektor|förste amanuens|førsteamanuensis|førstelektor|postdoktor(?:al forskare)?
  |postdokstipendiat|doktorgradsstipendiat|universitetsadjunkt|adjunkt
  # Dutch
  |docent|(?:hoofd|chef-?)?(?:econoom|redacteur)|hoofd\p{Ll}{2,}(?:oloog|ograaf|kundige|ingenieur)|\p{Ll}{4,}-plaatsvervanger
  |(?:advocaat|psychiater|cardioloog|chirurg|internist|decaan|(?:beleids)?adviseur(?: \p{L}{4,})?|rechter)(?= (?:aan|bij|in|van|en)\s)
  # Nordic
  |föreståndare|prefekt|forskningsledare|forskningsleder|forskningschef|forskningssjef|gruppeleder|gruppledare
  |avdelningschef|avdelingsleder|avdelingsdirektør|afdelingsleder|institutt?leder|enhetschef|sektionschef
  |överläkare|overl[æe][gk]e|direktør|direktör|museumsinspektør|ph\.?d\.?-(?:studerende|stipendiat)
  |doktorandtjänst|statistiker|statsgeolog
  # Czech
  |profesor(?:em|kou|ka)|docent(?:em|kou|ka)|odborn(?:ý|ým|á|ou) asistent(?:em|ka|kou)?
  |(?:vedoucí(?:m|ho)? )?(?:vědeck|výzkumn)(?:ý|ým|á|ou) pracovn(?:íkem|ík|icí|ice)
  |vedoucí(?:m|ho)?(?: (?:vědeck|výzkumn)(?:é|ého) (?:skupiny|týmu))?
  |ředitel(?:em|ka|kou)?|děkan(?:em|ka|kou)?|proděkan(?:em|ka|kou)?|postdok(?:em|torand(?:em|ka|kou)?)?
  |doktorand(?:em|ka|kou)|asistent(?:em|ka|kou)|lektor(?:em|ka|kou)
  |hlavní(?:m)? (?:analytik|ekonom|inženýr)(?:em)?
`;

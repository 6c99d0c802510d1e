/** The words for degrees, as parts of patterns: letters, names in a dozen languages, and what must stand around them. */

import { patternSource } from '../../text/pattern.ts';

/** "BSEE, Purdue", "MSCE Civil Engineering (1979, …)": the letters of the subject may stand for other things too. */
const OF_SUBJECT = '(?=,?\\s(?:in|from|at|and|degrees?)\\b|,\\s|\\s?\\(|\\s(?:\\p{Lu}\\p{Ll}+\\s){1,2}\\()';
/** What a degree "of" is called by besides the faculties that all universities have. */
const FURTHER_FACULTIES = patternSource`
  (?:(?:Landscape\s)?Architecture|(?:Fine|Musical|Liberal)\sArts|Music|Design|Education|(?:Social|Health)\sWork
  |(?:Urban|City)\s(?:and\sRegional\s)?Planning|(?:Library|Information)\sScience|Divinity|Theology|Commerce|Medicine
  |Public\s(?:Policy|Administration)|Economics|Finance|Environmental\s(?:Management|Studies)|International\sAffairs)
`;
/** "A fine arts degree", "an economics degree": what stands before the word. */
export const SUBJECT_BEFORE = patternSource`
  (?:(?:fine|liberal|studio|political|computer|natural|social)\s)?
  (?:
    arts?|law|music|history|philosophy|theology|journalism|architecture|design|science|business|nursing
    |\p{Ll}+(?:ics|logy|istry)
  )
`;

/** Doctorates and habilitations. */
export const DOCTOR = patternSource`
  (?:joint\s)?(?:
    Ph\.?\s?D\.?(?:['’]?s)?|D\.?\s?Phil\.?|D\.?Sc\.?|Ed\.?D\.?(?=[\s,(;])|Sc\.?D\.?|EngD|DEng|D\.\s?Eng\.?
    |Dr\.?P\.?H\.?(?=[\s,(;)])|Th\.?D\.?(?=[\s,(;)])|D\.?Litt\.?
    |Dr\.\s(?:rer\.\snat|phil)\.|M\.?D\.?(?=[\s,(/)-])(?:[/-]Ph\.?D\.?)?|D\.?Mus\.?|DMA(?=[\s,(;])|PharmD|DVM
    |Psy\.?D\.?|Dr\.-Ing\.|S\.J\.D\.|J\.S\.D\.|[SJ][JS]D(?=[\s,(;)])|(?<!S\.)J\.D\.(?=[\s,(;)])
    |JD(?=\s(?:from|at|in|degree|\()|,\s(?:\d{4}\)|\p{Lu}\p{L}+\s(?:Law|School|College|Univ)))
    |[Dd]octorates?|doctoral\s(?:degrees?|studies|thesis|dissertation|work)
    |Candidate\s(?:degree|of\s(?:\p{Lu}\p{L}+\s(?:and\s)?){0,3}Sciences?)
    |Doctor\sof\s(?:Philosophy|Science|Engineering)|Doctor\sin\s\p{Lu}\p{Ll}+|[Dd]octorat|Promotion
    |promovierte|[Pp]romoviert|promoveerde|(?:[Gg]e)?promoveerd|[Pp]romotie(?=[:,]|\s(?:aan|in)\s)
    |[Dd]octeure?(?=\s(?:de|en)\s)
    |dottorato(?:\sdi\sricerca)?|Dottorato|Doktorat|doktorat|prac[aęy]\sdoktorsk(?:a|ą|iej)|Doktortitel|Doktorgrad
    |[Ss]topień\sdoktora(?:\shabilitowanego)?|[Dd]octorado|doctoraat|[Dd]outoramento|[Dd]outorado
    |[Dd]octora?(?=\s(?:en\s\p{Lu}|por\s|en\s[^,;.]{3,60}\spor\s(?:la\s|el\s)?\p{Lu}))
    |[Dd]outor(?:a|ada)?(?=\s(?:em|pela|pelo)\s)
    |[Dd]ottor(?:e|essa)\sdi\sricerca|(?:se\s)?doctoró|[Dd]outorou-se|se\sdoutorou|[Dd]isputera(?:de|t)
    |[Dd]isputerte|[Dd]oktorera(?:de|t)|[Dd]oktorsexamen|[Dd]oktors?grad(?:en)?|ph\.d\.(?:-graden?)?
    |doktorát(?:u|em)?|[Dd]oktoryzowa(?:ł|ła)\ssię|[Hh]abilit(?:owa(?:ł|ła)\ssię|oval[a]?\sse)|tesis\sdoctoral
    |tesi\sdi\sdottorato|tese\sde\sdoutorado|[Dd]oktorsavhandling(?:en)?|Doktorarbeit
    |Dissertation(?=\s(?:an|am|bei|entstand)\s)
    |(?<=\b(?:grado|título|grau)\sde\s|\bel\sde\s)(?:doctora?|doutora?)
    |thèse|Thèse(?=\s(?:soutenue|de\sdoctorat|en)\s)|(?:soutenu\ssa|soutient\ssa|a\ssoutenu\sune)\sthèse|proefschrift
    |(?<=\b(?:his|her|their|my)\s(?:doctoral\s)?)(?:thesis|dissertation)(?=\s(?:at|in|from|under)\s)
    |habilitation|Habilitation|[Hh]abilitacj[aęi]|habilitierte|HDR
  )
`;
/** Degrees of masters, and diplomas. */
export const MASTER = patternSource`
  (?:
    M\.?\s?Sc\.?|M\.?A\.?Sc\.?|(?<!\d\s?)A\.M\.(?=\s(?:in|from|and|degree)\b|,\s|\s?[()])|MPharm
    |M\.?\s?S\.?(?=[\s,();])|M\.?\s?Phil\.?|M\.?\s?A\.(?=[\s,(;)])
    |MA(?=\s(?:in|from|at|and|degrees?)\b|\s?[,()])|M\.?\s?Eng\.?|M\.E\.|ME(?=\s(?:in|from|and|degrees?)\b)
    |M\.?\s?Tech\.?|S\.M\.|SM(?=\s(?:in|from|and|degrees?)\b)|M\.?B\.?A\.?(?=[\s,;.()])
    |M\.?P\.?H\.?(?=\s(?:in|from|at|degree|and)|,\s)|M\.?P\.?P\.?(?=\s(?:from|at))|M\.?Ed\.?|MFA|MRes
    |M\.?A\.?T\.?(?=\s(?:from|at)\s)|MSt|MChem|MSW|MPA|MS?LIS|MLS(?=[\s,(;.)])|MArch|M\.?Litt\.?|MDiv|EdM|MMus
    |LL\.?M\.?|MMath|MPhys|MSci|Part\sIII
    |master(?:['’]s|s|['’])?(?:\sdegrees?|\sof\s(?:science|arts|engineering|philosophy))?(?=[\s,(;.])
    |Master(?:['’]s|s|['’])?(?:
      \sdegrees?
      |\sof\s(?:
        Science|Arts|Philosophy|Engineering|Mathematics|Public\sHealth|Business\sAdministration|Laws
        |${FURTHER_FACULTIES}
      )
    )?(?=[\s,(;.])
    |[Cc]and\.\s?(?:[Ss]cient|[Rr]eal|[Mm]ag|[Jj]ur|[Mm]ed|[Pp]olyt|[Oo]econ|[Pp]hilol)\.
    |Diplom(?:a|arbeit)?(?=[\s,(;.)])|(?<=\()diploma(?=,?\s(?:19|20)\d\d\))|[Ll]aurea(?:\s(?:[Mm]agistrale|[Tt]riennale))?
    |(?:[Ss]i\sè\s)?[Ll]aureat[oa](?=\s(?:in|a|al|all|presso|alla|nel)\b)
    |[Mm]aestr[oa](?=\s(?:y\s[Dd]octora?\s)?en\s(?:\p{Lu}|[^,;.]{3,60}\spor\s(?:la\s|el\s)?\p{Lu}))|[Mm]áster
    |mestrado|[Dd]iplôme\sd['’][Ii]ngénieure?|Mestrado|[Ll]icentiate(?:\sdegree)?
    |magisterium|[Mm]agister(?=\s(?:in|from|at|degree)\s|,\s|\s?\()
    |[Ss]tudia\smagisterskie|(?:specialist|graduate|postgraduate|advanced)\sdiploma|Staatsexamen
    |(?:tytuł|stopień)\smagistra
    |(?<=\b(?:his|her|their|my)\s)diploma(?=\s(?:in|from)\s)
    |(?<=
      \bfrom\s(?:which|where)\s(?:he|she|they)\s(?:holds?|has|received|earned|obtained|took)\s(?:an?|his|her|their)\s
    )diploma
    |(?<=\b(?:grado|título|grau)\sde\s)(?:maestr[oa]|mestre)|[Mm]aestría
    |[Mm]aster(?:examen|grad(?:en)?)|[Ll]äkarexamen|[Cc]ivilingenjörsexamen|[Kk]andidatgrad(?:en)?
    |[Mm]aîtrise(?=\s(?:de|en|à|d['’]))
    |[Mm]estr[ea](?=\s(?:pel[ao]\s\p{Lu}|(?:e\s[Dd]outora?\s)?em\s[^,;.]{3,50}\spel[ao]\s))
    |MSE(?=\s(?:in|from|and|degrees?)\b)
    |MS(?:CE|EE|ME|CS|ChE|IE)${OF_SUBJECT}
    |Dipl\.[\s-]?(?:Ing|Math|Phys|Chem|Inf|Inform|Volksw|Psych|Biol|Geol)\.
    |Mgr\.(?=,\s\d{4})
  )
`;
/** First degrees. */
export const BACHELOR = patternSource`
  (?:
    B\.?B\.?A\.?(?=[\s,;.()])|B\.?C\.?L\.?(?=\s)|B\.?A\.?Sc\.?|B\.?Phil\.?|B\.?Ed\.?(?=[\s,(;)])|BDS|BPharm|Sc\.B\.
    |B\.?\s?Sc\.?|B\.?\s?S\.?(?=[\s,();])|B\.?\s?A\.(?=[\s,(;)])
    |BA(?=\s(?:in|from|at|and|degrees?)\b|\s?[,()])|A\.B\.|AB(?=\s(?:in|from)\b)|B\.?\s?Tech\.?|B\.E\.
    |BE(?=\s(?:in|from|and|degrees?)\b)|B\.?\s?Eng\.?|S\.B\.|SB(?=\s(?:in|from|and|degrees?)\b)|B\.?\s?Math\.?|LL\.?B\.?
    |B\.?Com\.?|BSE(?=\s(?:in|from|and|degrees?)\b)|[Bb]acharel(?=\sem\s[^,;.]{3,50}\spel[ao]\s)
    |bachelor(?:['’]s|s|['’])?(?:\sdegrees?|\sof\s(?:science|arts|technology|engineering))?(?=[\s,(;.])
    |Bachelor(?:['’]s|s|['’])?(?:
      \sdegrees?
      |\sof\s(?:Science|Arts|Technology|Engineering|Mathematics|${FURTHER_FACULTIES})
    )?(?=[\s,(;.])
    |undergraduate\s(?:degrees?|studies|education|work)|Undergraduate(?=:\s)
    |undergraduate(?=
      \sat\s
      |\sand\s(?:graduate|doctoral|postgraduate|medical|law|dental|professional)\s(?:degrees|studies|training|work)
    )
    |[Uu]ndergrad(?:\sdegree|(?=\s(?:at|from)\s))|first\sdegree
    |licence|Licence(?=\s(?:en|de|ès)\s)|[Gg]raduação
    |undergraduate\seducation|[Ll]icenciatura|[Ll]icenciou-se|BMus|BArch
    |BS(?:CE|EE|ME|CS|ChE|IE)${OF_SUBJECT}
    |BSW|BVSc|BFA|(?:[Ss]e\s)?[Ll]icenciad[oa](?=\s(?:en|em|por|pela)\s)|[Ss]e\slicenció|MBChB|MBBS
    |first[- ]class\s(?:honou?rs\s)?degree|honou?rs\sdegree
  )
`;
/** Degrees of which nothing says the level. */
export const OTHER = patternSource`
  (?:
    (?:[Pp]ost)?graduate\s(?:degrees?|studies)|[Gg]raduate(?=\s(?:in\s\p{L}+\s(?:\p{L}+\s)?)?of\s)
    |(?<=\b[Aa]n\s(?:undergraduate\s)?)alumn(?:us|a)(?=\sof\s(?:the\s)?\p{Lu})
    |[Gg]raduad[oa](?=\s(?:e[nm]\s[^,;.]{3,40}\s)?(?:por|pela|pelo)\s)
    |[Aa]ncien(?:ne)?\sélève(?=\s(?:de|du)\s)|[Aa]bsolwent(?:em|k[aą])?(?=\s\p{Lu})|[Aa]fgestudeerd(?=\s(?:aan|in)\s)
    |(?<=\sè\s)diplomat[oa](?=\s(?:al|alla|all['’]|presso|in)\s)|[Aa]bsolvent(?:in)?(?=\sder\s)
    |(?:[Ee]ngenheir|[Ii]ngenier)[oa](?:\s\p{Ll}+){0,2}(?=\s(?:pel[ao]|por\s(?:la|el))\s)|[Ee]gresad[oa](?=\s(?:de|del)\s)
    |(?<=\b(?:obtuvo|obteve|recibió|recebeu)\s(?:el|o|su|seu)\s[Tt]ítulo\sde\s)
      \p{Lu}\p{L}+(?:\s(?:en\s|em\s|de\s)?\p{Lu}\p{L}+){0,4}(?=\s(?:en|em|na|no|por|pel[ao])\s)
    |[Ii]nżynier(?=\s)|agrégation
    |(?:medical|engineering)\sdegree
    |(?:medical|engineering|law|dental|veterinary|nursing)\sdegrees(?=\s(?:from|at|in)\s)
    |(?:medical|law|dental|engineering)(?=\sand\s(?:doctoral|graduate|master['’]s|undergraduate)\sdegrees)
    |(?:engineering|engineer['’]s)\sdiploma
    |[Mm]edical\s[Ss]chool(?=\sat\s|:\s)
    |(?<=\b(?:[Aa]|[Hh]is|[Hh]er|[Tt]heir)\s)degree
      (?=\sin\s[\p{L} ]{3,40}\s(?:from\s|\(\p{Lu})|\s(?:by|from)\s(?:the\s)?\p{Lu})
    |(?<=\b(?:[Aa]n?|[Hh]is|[Hh]er|[Tt]heir)\s${SUBJECT_BEFORE}\s)degree(?=\s(?:from|at)\s)
    |(?<=
      \b(?:holds?|has|received|earned|completed|obtained|took|gained|did)\s
      (?:(?:all|both|several|two|three)\s(?:of\s)?)?(?:(?:his|her|their|several|two|three|both)\s)?
    )(?:degrees|diplomas)(?=,?\s(?:in\s[\p{L}, ]{3,60}\s)?(?:from|at)\s)
  )
`;
/** "BA Yale 2005", "2005 MA York": without a word between, the year says that the letters are a degree. */
export const BARE = patternSource`
  (?:
    (?:BA|MA|BS|MS|AB|MD|BSE|MSE)(?=,?\s(?:\p{Lu}[\p{L}.&'’-]+,?\s){1,4}(?:19|20)\d\d(?!\d))
    |(?<=(?:^|[;.(,]\s|\()(?:19|20)\d\d:?\s)(?:BA|MA|BS|MS|AB|MD|BSE|MSE)(?=\s\p{Lu})
    |(?:BA|MA|BS|MS|AB|AM|MD)(?=,?\s['’]\d\d[,;)])
    |(?<=\()(?:BA|MA|BS|MS|AB|MD|BE|ME|BSE|MSE)(?=,?\s(?:19|20)\d\d\)|\)|\s?['’]\d\d\))
  )
`;

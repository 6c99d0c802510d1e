/** Who is named beside somebody in a life and has one of their own: "her husband, Karl Roe, is …". */

import { pattern, patternSource } from '../../text/pattern.ts';

/** "Her husband", "my thesis supervisor", "sa directrice de thèse". */
const RELATION = patternSource`
  (?:
    # English
    (?:[Hh]is|[Hh]er|[Tt]heir|[Mm]y)\s(?:(?:late|former|thesis|doctoral|Ph\.?D\.?|main|long-time|long-standing|twin)\s){0,2}
      (?:
        husband|wife|spouse|partner|fiancée?|brother|sister|sibling|father|mother|son|daughter|uncle|aunt|cousin
        |(?:co-?)?(?:advis[eo]r|supervisor)|mentor|(?:co-?)?author|collaborator|colleague|teacher|(?:co-?)?founder
      )
    # German
    |(?:[Ss]eine?|[Ii]hre?)\s(?:
      (?:Ehe)?(?:[Mm]ann|[Ff]rau)|Partner(?:in)?|Bruder|Schwester|Vater|Mutter|Sohn|Tochter
      |(?:Doktor)?(?:[Vv]ater|[Mm]utter)|Betreuer(?:in)?|(?:Ko|Mit)autor(?:in)?|Kolleg(?:e|in)
    )
    # French
    |(?:[Ss]on|[Ss]a)\s(?:
      mari|femme|épouse|époux|compagne|compagnon|conjointe?|frère|sœur|père|mère|fils|fille
      |direct(?:eur|rice)\sde\sthèse|co-?auteure?|collègue
    )
    # Spanish, Portuguese, Italian
    |(?:[Ss]u|[Ss]eu|[Ss]ua|[Ii]l\ssuo|[Ll]a\ssua)\s(?:
      marido|esposa|esposo|mujer|hermano|hermana|padre|madre|hijo|hija|director(?:a)?\sde\stesis|orientador(?:a)?
      |marito|moglie|fratello|sorella|relat(?:ore|rice)|coautora?|colega|collega
    )
    # Dutch
    |(?:[Zz]ijn|[Hh]aar)\s(?:man|vrouw|echtgenote?|partner|broer|zus|promotor|begeleid(?:er|ster)|collega)
  )
`;
/** The sentence begins with such a person. */
export const OPENS_WITH_RELATION = pattern('u')`^\W*${RELATION}(?=[\s,])`;
/** Such a person is what stands last. */
export const ENDS_WITH_RELATION = pattern('u')`(?<!\p{L})${RELATION},?\s$`;

/** Recognises sentences that lead to the abstract or the life below them: "Here is her abstract:", "A short bio follows:". */

import { pattern, patternSource } from '../../text/pattern.ts';

/** Which text a sentence leads to, and where the text begins. */
export interface LedText {
  readonly key: 'abstract' | 'bio';
  readonly start: number;
}

const ABSTRACT = patternSource`
  abstract|summary|description|synopsis|blurb|outline|résumé|zusammenfassung|kurzfassung|resumen|resumo
  |riassunto|samenvatting|streszczenie
`;
const BIO = patternSource`
  bio|biography|biographical\s(?:note|sketch)|short\scv|biographie|kurzbiogra(?:f|ph)ie|notice\sbiographique
  |biografía|reseña\sbiográfica|biografia|nota\sbiografica|biografie|biogram
`;
/** "Here is", "Voici", "Im Folgenden": what points at the text below. */
const POINTS = patternSource`
  here(?:\sis|\sfollows|['’]s)|below(?:\sis|\syou(?:\swill)?\sfind|,?\splease\sfind)?
  |(?:the\s)?following\sis|(?:please\s)?(?:find|see)\sbelow
  |hier(?:\s(?:ist|folgt|kommt))?|anbei|im\sfolgenden|nachfolgend|nachstehend|unten|voici|vous\strouverez\sci-dessous|ci-dessous
  |aquí\sestá|a\scontinuación|he\saquí|ecco|di\sseguito|qui\ssotto|segue|eis|abaixo|a\sseguir
  |hier(?:onder|bij)(?:\svolgt)?|hier\svolgt|poniżej|oto
`;
const LEADS = pattern('iu')`
  ^(?=[^:]{8,110}:(?:\s|$))(?:
    (?:${POINTS})\s(?:[\p{L}’'-]+\s){0,4}?(?:l['’])?(?:${ABSTRACT}|(?<bio>${BIO}))(?:\s(?:
      (?:of|for|from|by|about|to|de|du|des|del|della|dell['’]|do|da|von|des|der|zum|zur|van)(?:\s|(?<=['’]))[^.!?:]{2,70}
    ))?
    |(?:an?|the|his|her|their)\s(?:\p{L}+\s){0,2}(?:${ABSTRACT}|(?<life>${BIO}))\s
      (?:of\s[^.!?:]{2,60}\s)?(?:follows|is\sas\sfollows|(?:is\s)?(?:given\s)?below|reads(?:\sas\sfollows)?)
    |(?:(?:this|here)(?:\sis|['’]s)\show\s)?(?:s?he|they|the\sspeakers?|(?:(?:dr|prof|professor|mr|ms|mrs)\.?\s)?\p{L}+)\s
      (?:describes?|summari[sz]es?|outlines?|introduces?|explains?)\s(?:
        (?:the|his|her|their)\s(?:\p{L}+\s)?(?:talk|lecture|presentation|seminar|topic|subject|work|research)
        |[^.:!?]{3,50}\s(?:as\sfollows|like\sthis|thus|this\sway)
      )
  )\s?:\s*
`;

/** The text to which a line leads by a sentence of a few words with a colon; null where it leads to none. */
export function ledText(text: string): LedText | null {
  const found = LEADS.exec(text.slice(0, LONGEST));
  if (!found) return null;
  const isLife = found.groups?.bio !== undefined || found.groups?.life !== undefined;
  return { key: isLife ? 'bio' : 'abstract', start: found[0].length };
}

const LONGEST = 120;

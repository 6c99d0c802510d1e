/** The titles that are printed before a name: "Prof. Dr.", "dott.ssa", "Frau", "dr hab. inż.". */

import { patternSource } from '../../text/pattern.ts';

/** One of them without its dot. */
export const PERSON_TITLE = patternSource`
  (?:
    # English
    Prof(?:essors?|s)?|Assoc|Asst|Drs?|Mr|Mrs|Ms|Mx|Miss|Sir|Dame|Lord|Lady|Judge|Senator|Ambassador|Captain|Colonel|Admiral
    |Rabbi|(?:(?:His|Her)\sHonou?r)|Honou?rable|Hon|Rev(?:erend)?|Baroness
    # German
    |Professorin|Prof\.in|Dr\.in|Herrn?|Frau|Priv|PD|Ing|habil|rer|nat|phil|h\.c|med|apl|Univ
    # French
    |Monsieur|Madame|Mme|Mlle
    # Spanish, Portuguese
    |Profa|Dra|Señora?|Doctora?|Doutora?
    # Italian
    |[Dd]ott(?:\.?ssa)?|[Pp]rof\.?ssa|Professoressa|Dottoressa
    # Dutch
    |drs|ir|Dhr|Mevr(?:ouw)?|mevrouw
    # Polish, Czech
    |prof|dr|hab|inż|inz|mgr|zw|nadzw|lek|[Dd]oc|em|emer|Pani
    # degrees of candidates
    |[Pp]romovend(?:us|a)|M\.?Sc|Master\sof\s(?:Science|Arts|Philosophy|Laws|Technology)|[Cc]and\.\s\p{Ll}+|Dipl\.-\p{L}+
  )
`;

/** Those that stand before any name of a text, without a dot: hardly a word of a phrase is taken for them. */
export const COMMON_TITLE = '(?:Prof(?:essor)?|Dr|Doctor|Mr|Mrs|Ms)';

/** Those that are written small even where a line or a name begins, without a dot. */
export const SMALL_TITLE = '(?:prof|dr|doc|ir|ing|mgr|mag|drs|dott|lic|hab|inż|ks)';

/** Those before one name, each with its dot and the blank behind it; none at all as well. */
export const PERSON_TITLES = `(?:${PERSON_TITLE}\\.?(?:-Ing\\.)?\\s{1,3}){0,6}`;

/** Those that a text begins with. */
export const TITLES_AT_FRONT = new RegExp(`^${PERSON_TITLES}`, 'u');

/** Knows the lines in which a page says of itself when it was written, which is no day of a talk. */

import { pattern } from '../../text/pattern.ts';
import { inAnyCase } from '../../text/small-letters.ts';

const LONGEST = 110;
const STAMP = inAnyCase(pattern('u')`
  ^\W{0,3}(?:
    # English
    (?:(?:this|the)\s\p{L}{4,12}\s(?:was|has\sbeen)\s)?(?:(?:first|last|originally|page)\s)?(?:
      published|posted|updated|modified|edited|revised|created|submitted|added
    )(?:\s(?:by|in)\s[^\d]{2,50}?)?(?:\s?[:|,–—-]|\son|\sat)?
    |(?:last|latest)\s(?:modification|update|change|edit|revision)(?:\sof\sthis\s\p{L}{4,12})?(?:\son)?
    |version\s(?:of|from)
    # German
    |diese\s\p{L}{4,12}\swurde\szuletzt\sam|(?:letzte\s(?:änderung|bearbeitung|aktualisierung)|fassung|stand)(?:\s(?:am|vom))?
    |(?:zuletzt\s)?(?:veröffentlicht|erstellt|aktualisiert|geändert|bearbeitet|eingestellt)
      (?:\svon\s[^\d]{2,50}?)?(?:\sam)?
    # French
    |dernière\s(?:modification|mise\sà\sjour)(?:\sde\s(?:cette|la)\spage)?(?:\sle)?
    |(?:publiée?s?|mise?s? (?:à jour|en ligne)|modifiée?)(?:\s(?:le|par\s[^\d]{2,50}?\sle))?
    # Spanish
    |esta\spágina\s(?:se\seditó|fue\s(?:editada|modificada))\spor\súltima\svez\sel
    |última\s(?:edición|modificación|actualización)(?:\sel)?
    # Italian
    |ultim[ao]\s(?:modifica|aggiornamento)(?:\sil)?|questa\spagina\sè\sstata\smodificata\sper\sl['’]ultima\svolta\sil
    |(?:pubblicat[ao]|aggiornat[ao]|inserit[ao])(?:\s(?:da|in)\s[^\d]{2,50}?)?(?:\sil)?
    # Dutch
    |deze\spagina\s(?:is|werd)\s(?:voor\shet\s)?laatst\s(?:bewerkt|gewijzigd)\sop
    |(?:gepubliceerd|geplaatst|bijgewerkt|gewijzigd)(?:\sdoor\s[^\d]{2,50}?)?(?:\sop)?
    # Polish
    |tę\sstronę\sostatnio\s(?:edytowano|zmodyfikowano)
    |(?:data\s(?:publikacji|utworzenia|aktualizacji)|opublikowan[aey]|zaktualizowan[aeo]|dodan[aey])
      (?:\sprzez\s[^\d]{2,50}?)?(?:\sdnia)?
    # several languages
    |\d[\d.,\s]{0,12}[KMkm]?\s(?:views|Aufrufe|vues|visualiza\p{L}+|visualizzazioni|weergaven|wyświetle\p{L}+)
      \W{1,4}(?:
        premiered|(?:live[- ]?)?streamed(?: live)?(?: on)?|live übertragen am|diffusée? (?:en direct )?le
        |premiere[dn]? am|sortie
      )?
    |(?:última\s)?(?:publicad[ao]|actualizad[ao]|atualizad[ao]|modificad[ao])(?:\s(?:por|en)\s[^\d]{2,50}?)?
      (?:\s(?:el|em|a))?
  )\s?:?\s+$
`);

/** Whether what stands before the first day of a short line makes that the day on which the page was written. */
export function isPublicationStamp(text: string, firstDay: number): boolean {
  return text.length < LONGEST && firstDay < LONGEST / 2 && STAMP.test(text.slice(0, firstDay));
}

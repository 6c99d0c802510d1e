/** Tells what stands before and behind a title in its line and is none of it: links of the page, notes in brackets, the rest of a sentence. */

import { looksLikeInstitution } from '../../institutions/gazetteer.ts';
import { pattern } from '../../text/pattern.ts';
import { isUntitled } from '../parsers/phrases.ts';
import { isSeriesName } from '../parsers/series-names.ts';

/** " | Add to your list(s) …", " » Share": what the page offers to do with a talk. */
const LINKS_BEHIND = pattern('iu')`
  # English
  \s+(?:[|»›·•]\s*)?(?:
    add (?:this )?(?:event )?to (?:your |my |the |a )?(?:\p{L}+ )?(?:lists?|calendars?)(?!\p{L})
    |download to (?:your|my) ).*$
  # several languages
  |\s+[|»›·•]\s*(?:
    # English
    add to|add event|download|share|register|book (?:now|your|tickets?)|tweet|print|rsvp|save|ical|vcal|export
    |subscribe|e-?mail|back to|read more
    # German
    |teilen|drucken|anmelden
    # French
    |partager|imprimer|s['’]inscrire|compartir
    # Spanish
    |imprimir|inscríbe[ts]e
    # Italian
    |condividi|stampa
    # Dutch
    |delen|aanmelden
    # Polish
    |udostępnij|drukuj
  )(?!\p{L}).*$
`;
/** "On engines | Department of Physics": the name of the site behind the title of the window. */
const SITE_BEHIND = /\s+[|»›]\s+([^|»›:]{3,80})\s*$/u;
/** "“Engines” (host: A. Byron)", "“Engines” per il ciclo “Energie”": a title in quotes before a note, before whose the talk is or of what series. */
const QUOTED_BEFORE_NOTE = pattern('iu')`
  ^\s*["“„«][^"“”„«»]{2,200}["”“»](?=
    \s*\((?:
      hosts?|chair|with|joint|online|in\s|moderat|respon|invit|slides?|video|abstract|room|zoom|introduc
      |discussant|gastgeber|invité|animé|organi|mit|avec|con|com|met
    )(?![\p{Ll}-])[^()]*\)\s*$
    |,?\s(?:
      # English
      organi[sz]ed by|as part of|(?:in|within) the series
      # German
      |(?:veranstaltet|organisiert) v|im rahmen|(?:in|aus) der reihe
      # French
      |organisée? par|dans le cadre
      # Spanish
      |organizad[oa] por|dentro del?|en el marco
      # Italian
      |(?:organizzat|promoss)[oa] da|per il ciclo|nell['’]ambito|all['’]interno
      # Portuguese
      |(?:organizad|promovid)[oa] (?:por|pel)|no âmbito|integrad[oa] n
      # Dutch
      |georganiseerd door|in (?:de reeks|het kader)
      # Polish
      |organizowan\p{L}+ przez|w ramach|z cyklu
    )
  )
`;
/** "Who owns the moon? Lawyer Ada Byron to speak in Turin": the news behind the title. */
const NEWS_BEHIND = /(?<=.{8}[?!])\s+\p{Lu}[^?!]*\sto\s(?:speak|give|deliver|present|lecture|talk|discuss)\s.*$/u;
const BRACKET_BEHIND = /\s*[([][^()[\]]*[)\]]\s*$/u;

/** How many characters at the end of a line with a title lead to other pages or name the site. */
export function linksBehind(printed: string): number {
  const links = LINKS_BEHIND.exec(printed) ?? NEWS_BEHIND.exec(printed);
  const rest = printed.slice(0, links?.index ?? printed.length);
  const site = rest.includes('|') || /[»›]/.test(rest) ? SITE_BEHIND.exec(rest) : null;
  const isSite = site?.[1] !== undefined && (looksLikeInstitution(site[1]) || isSeriesName(site[1]));
  const end = isSite ? site.index : rest.length;
  return end < LEAST_TITLE ? 0 : printed.length - end;
}

const LEAST_TITLE = 4;

/** Where a title in quotes ends before a note in brackets; the length of the line when there is none. */
export function endOfQuoted(printed: string): number {
  return QUOTED_BEFORE_NOTE.exec(printed)?.[0].length ?? printed.length;
}

/** Whether a phrase says that there is no title yet, whatever a bracket behind it adds: "tba (host: A. Byron)". */
export function isWithoutTitle(printed: string): boolean {
  return isUntitled(printed) || isUntitled(printed.replace(BRACKET_BEHIND, ''));
}

/** "“On engines”, is cancelled": the title before the rest of a sentence. */
export const QUOTED_IN_SENTENCE = /^\s*["“„«][^"“”„«»]{2,200}["”“»](?=,?\s\p{Ll}+\s\p{Ll})/u;
/** "The title was to be" before the title in quotes. */
export const LEADS_TO_QUOTED = pattern('iu')`
  ^(?:(?:the|le|der|il|el|o|de|sein|ihr|son|his|her)\s)?(?:title|titre|titel|título|titolo|tytuł|tytułem)(?:\s\p{L}+){0,4}$
`;

/** "“Every map lies”, and then?", "‘Let them eat data’: hunger": the quote belongs to the title. */
const BEGINS_QUOTED = pattern('u')`
  ^(?:["“„«][^"“”„«»]{2,120}["”“»]|»[^«»]{2,120}«|‘[^‘’]{2,120}’|'[^']{2,120}'(?!.*'$))[\s,.:;?!–—-]{1,4}[\p{L}\d"“„«]
`;
/** "The many lives of “Emma”", "From ‘Faust’ to ‘Emma’" */
export const ENDS_QUOTED = pattern('u')`
  ^(?:[^"“”„«»]*["“„«][^"“”„«»]*["”“»])*[^"“”„«»]*\s["“„«][^"“”„«»]+["”“»]$
  |\s(?:‘[^‘’]+’|'[^']+'|»[^«»]+«)$
`;

/** Where among the marks before a title a quote begins that is closed within it; the number of the marks when there is none. */
export function ownQuoteIn(printed: string, marks: number): number {
  for (let at = 0; at < marks; at++) if (BEGINS_QUOTED.test(printed.slice(at))) return at;
  return marks;
}

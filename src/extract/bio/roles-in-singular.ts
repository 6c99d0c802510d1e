/** Names posts as one person holds them: "internships" as an intern, "profesorem" as a profesor, "Asst. Prof." in full. */

import { keepAnswers } from '../../text/kept-answers.ts';
import { rankInFull } from './ranks-in-full.ts';

const MOST_ROLES = 2_000;

/** "Visiting faculty positions" are held as visiting faculty, "internships" as an intern. */
export const inSingular = keepAnswers(MOST_ROLES, (role: string): string => singular(role, (noun) => noun));
/** The same where an assistant is one by rank. */
export const rankInSingular = keepAnswers(MOST_ROLES, (role: string): string =>
  singular(role, (noun) => `${noun} professor`),
);

function singular(role: string, assistant: (noun: string) => string): string {
  return rankInFull(role)
    .replace(/^(?:(?:part-time|full-time|former|current|(?:first|second|third|fourth|fifth|sixth|final)-year)\s)+/i, '')
    .replace(/^(?:Ph\.\s?D\.?|Ph\.?D\.|P\.?h\.?d\.) (?=\p{L})/iu, 'PhD ')
    .replace(/^elected (?=president|chair|dean|rector)/i, '')
    .replace(
      /^(profesor|adiunkt|asystent|dyrektor|doktorant|badacz|konsultant|(?:pro)?dziekan|(?:pro)?rektor)em(?!\p{L})/iu,
      '$1',
    )
    .replace(/^(profesor|badacz|pracownik)(?:i?em)? (zwyczajn|nadzwyczajn|naukow|wizytując|emerytowan)ym$/iu, '$1 $2y')
    .replace(/^(starsz)ym (badacz|wykładowc)(?:em)?(?!\p{L})/iu, '$1y $2')
    .replace(/^(adiunkt|asystent)a$/iu, '$1')
    .replace(/^(stażyst)[ąa] (podoktorsk)im$/iu, '$1a $2i')
    .replace(/^kierownikiem(?!\p{L})/iu, 'kierownik')
    .replace(/^kierowniczką(?!\p{L})/iu, 'kierowniczka')
    .replace(/^(docent|ředitel|děkan|proděkan|doktorand|postdok|lektor)em(?!\p{L})/iu, '$1')
    .replace(/^((?:odborn|vědeck|výzkumn)[ýá])m? (\p{L}+?)(?:em)?$/iu, '$1 $2')
    .replace(
      /^(?:(odborn|vědeck|výzkumn)ou )?(\p{L}+)kou$/iu,
      (_all, before: string | undefined, noun: string) => `${before ? `${before}á ` : ''}${noun}ka`,
    )
    .replace(/^vedoucím(?!\p{L})/iu, 'vedoucí')
    .replace(
      /^(\p{L}+(?:k|w|sk|c|n|st|sz))ą((?:\s\p{L}+)?)ą?$/u,
      (_all, stem: string, rest: string) => `${stem}a${rest.replace(/ą$/, 'a')}`,
    )
    .replace(/(faculty|visitor) positions?$/i, '$1')
    .replace(/internships?$/i, 'intern')
    .replace(/lectureships?$/i, 'lecturer')
    .replace(/readerships?$/i, 'reader')
    .replace(/^contrato (ramón y cajal|juan de la cierva)$/i, 'investigador $1')
    .replace(/^residenc(?:y|ies)$/i, 'resident')
    .replace(/^((?:\p{L}+)?[Pp]rofessur)en$/u, '$1')
    .replace(/^Lehrstühle$/, 'Lehrstuhl')
    .replace(/^(?:assistant|associate)$/i, assistant)
    .replace(/memberships?$/i, 'member')
    .replace(/^stażu podoktorski(?:m|ego)$/i, 'staż podoktorski')
    .replace(/^estancias? (post?doctoral)(?:es)?$/i, 'estancia $1')
    .replace(/^Lehrstuhls$/, 'Lehrstuhl')
    .replace(
      /(position|post|role|founder|appointment|fellowship|professorship|professor|lecturer|fellow|researcher|scientist|intern|postdoc)s$/i,
      '$1',
    );
}

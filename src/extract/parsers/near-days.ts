/** The words for the day of writing and the next, in the languages that announcements are written in. */

import { patternSource } from '../../text/pattern.ts';

/** In small letters. */
export const TODAY = patternSource`today|tonight|heute|aujourd['’]hui|oggi|hoy|dziś|dzisiaj|vandaag|hoje`;

/** In small letters. */
export const TOMORROW = patternSource`tomorrow|morgen|demain|domani|mañana|jutro|amanhã`;

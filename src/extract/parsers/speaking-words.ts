/** The words by which sentences say that somebody will speak. */

import { patternSource } from '../../text/pattern.ts';

/** Behind the name of who does; English and German, which say it in two words, are left to each pattern. */
export const WILL_SPEAK = patternSource`
  # French
  donnera|présentera|parlera|interviendra
  # Spanish
  |hablará|impartirá|dará|presentará|ofrecerá
  # Italian
  |terrà|parlerà|presenterà|interverrà
  # Portuguese
  |falará|apresentará
  # Dutch
  |houdt|spreekt|geeft|vertelt|verdedigt
  # Polish
  |wygłosi|opowie|przedstawi|zaprezentuje
`;

/** The words by which sentences say that somebody will speak. */

import { patternSource } from '../../text/pattern.ts';

/** What somebody does with the title: "Am 3. Mai fragt Dr. Ada Byron „Wem gehört das Meer?“". */
export const SAYS = patternSource`
  # English
  asks
  # German
  |fragt|erklärt|erläutert|beleuchtet|präsentiert
  # French
  |explique
  # Spanish, Italian
  |se\spregunta|explica|si\schiede|spiega
  # Dutch
  |vraagt
  # Polish
  |pyta
`;

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

/** Finds the place with which a title or a text ends, and where it ends before that. */

import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';
import { CHANGED_ROOM } from './changed-rooms.ts';
import { isPlace, rankOf } from './place-names.ts';
import { NUMBERED } from './place-words.ts';

const LONGEST_MARKED = 100;
/** Behind a title a mark leads to the place: "… @ Room 5", "… (in Room 7)", "… [room change: H4]". */
const BEHIND_TITLE = pattern('iu')`
  \s+(?:
    @\s?
    |[[(]\s?(?:(?:note|nb|attention|achtung|please note)[\s:!,-]+)?(?:
      (?:room|place|venue|location|${CHANGED_ROOM})\s?[:!-]\s?
      |(?:this time |today )?(?:in|at|im|en|dans)\s(?:the\s)?(?=[\p{Lu}\d]|room|hall)
      |(?!(?:parts?|teil|partie|parte|część|deel|day|tag|talk|lecture|session|vol)[\s.])(?=\p{Lu}{2,6}\s?\p{Lu}?\d{1,4}\p{L}?\s*[\])])
      |(?=
        (?:rooms?|hall|hörsaal|raum|salle|sala|aula|zaal)\s[\p{L}\d]
        |(?:
          online|zoom|virtual|hybrid|teams|visioconférence|en ligne|en línea|videokonferenz
          |videoconferen(?:za|cia)|zdalnie
        )(?!\p{L})
      )
    )
  )(?<place>[^[\]()]{2,60}?)(?:[,;]\s(?:not|instead|statt)[^[\]()]*)?[\s\])!]*$
`;

/** "… of the matrices. (TCPL 201)": a room in brackets behind the last sentence, and where the text ends before it. */
export function placeBehindText(text: string): (Span & { readonly border: number }) | null {
  const match = /(?<=[.!?…])\s+\(([^()]{3,50})\)\s*$/u.exec(text);
  const printed = match?.[1] ?? '';
  if (!match || rankOf(printed) === 0 || !/\d|online|zoom|room|hall|aula|saal|salle/iu.test(printed)) return null;
  const start = match.index + match[0].indexOf(printed);
  return { start, end: start + printed.length, border: match.index };
}

/** The place behind a title and where the title ends before it; null where none follows. */
export function placeBehindTitle(title: string): (Span & { readonly border: number }) | null {
  const mark = /[@[(](?=[^@[(]*$)/.exec(title);
  const match = mark && title.length - mark.index < LONGEST_MARKED ? BEHIND_TITLE.exec(title) : null;
  const printed = match?.groups?.place ?? '';
  if (!match || match.index < 3 || !(isPlace(printed) || NUMBERED.test(printed))) return null;
  const start = match.index + match[0].indexOf(printed);
  return { start, end: start + printed.length, border: match.index };
}

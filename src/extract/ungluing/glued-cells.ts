/** Sets titles and speakers apart that touch in lists that were tables, where the heads of the columns touch as well: "DateTalk TitleSpeaker". */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { touchesIn } from '../../text/touches.ts';
import type { Edit } from '../mapped-text.ts';
import { personScore } from '../parsers/person-score.ts';
import { isWithinWord } from './one-word.ts';

const TITLES = '(?:(?:Talk|Seminar|Lecture)\\s)?(?:Title|Topic|Titel|Thema|Titre|Título|Titolo)s?';
const SPEAKERS = '(?:Speaker|Presenter|Vortragende[rn]?|Referent(?:in)?|Orateur|Ponente|Relatore)s?';
/** The heads of columns in one line with nothing between them. */
const HEADS = pattern('mu')`
  ^[ \t]{0,8}(?:(?:Date|When|Datum|Fecha|Data)s?)?(?:Time|Room|Location)?
  (?:(?<end>${TITLES}${SPEAKERS})|(?<front>${SPEAKERS}${TITLES}))(?:[A-Z][a-z]{2,12}){0,3}[ \t]*$
`;
/** What a cell may end with, and the next begin with. */
const BORDER = /(?<=\p{Ll}{2}[?!.)”"]?|\p{L}[)”]|TB[ADC])(?=\p{Lu}\p{Ll})/gu;
const LINE = /^[^\n|]{8,260}$/gmu;
const MOST_WORDS = 5;

/** The breaks between such cells, on pages whose heads of columns touch. */
export function gluedCells(text: string): Edit[] {
  const heads = touchesIn(text).smallCapital ? HEADS.exec(text) : null;
  if (!heads) return [];
  const isAtEnd = heads.groups?.end !== undefined;
  return matchesOf(LINE, text).flatMap(({ index, 0: line }) => {
    const borders = matchesOf(BORDER, line).map((border) => border.index);
    const at = borders.find((place) => !isWithinWord(line, place) && isNameBeside(line, place, isAtEnd));
    return at === undefined ? [] : [{ at: index + at, remove: 0, insert: '\n' }];
  });
}

/** "… Quiet LoomsAda Byron, Turin", "Ada ByronQuiet Looms": whether the cell of the speaker on its side of the border is a name. */
function isNameBeside(line: string, at: number, isAtEnd: boolean): boolean {
  const cell = isAtEnd ? line.slice(at) : line.slice(0, at);
  const name = /^[^,;(|]*/u.exec(cell)?.[0].trim() ?? '';
  return name.split(/\s+/).length <= MOST_WORDS && personScore(name) >= 0.5;
}

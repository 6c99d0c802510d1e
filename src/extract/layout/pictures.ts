/** Reads the pictures that posts and mails set before their fields ("📅 3 May", "📍 Hall 2") as the labels that they stand for. */

import { pattern } from '../../text/pattern.ts';
import { type Edit, editMapped, type MappedText } from '../mapped-text.ts';

/** Pictures in a row, with what colours and joins them. Bullets and ticks are none of them. */
const PICTURES = pattern('gu')`
  [\u{1f000}-\u{1faff}\u231a\u231b\u23e9-\u23f3\u260e\u2709\u270f\u2615\u26a1\u2728\u2757\u2b50](?:
    [ \t]?[\u{1f000}-\u{1faff}\u231a\u231b\u23e9-\u23f3\u260e\u2709\u270f\u2615\u26a1\u2728\u2757\u2b50]
    |[\u2640\u2642]|\u200d|\ufe0f
  )*
`;
const HAS_PICTURE = /[\u{1f000}-\u{1faff}\u231a\u231b\u23e9-\u23f3\u260e\u2709\u270f\u2615\u26a1\u2728\u2757\u2b50]/u;
/** What a picture says that stands where a label would. */
const MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/[\u{1f4c5}\u{1f4c6}\u{1f5d3}]/u, 'Date: '],
  [/[\u{1f550}-\u{1f567}\u{1f570}\u231a\u231b\u23f0-\u23f3]/u, 'Time: '],
  [/[\u{1f4cd}\u{1f3db}\u{1f3e2}\u{1f3eb}\u{1f5fa}\u{1f6aa}]/u, 'Venue: '],
  [/[\u{1f3a4}\u{1f399}\u{1f5e3}\u{1f464}\u{1f468}\u{1f469}\u{1f9d1}]/u, 'Speaker: '],
  [/[\u{1f517}\u{1f4bb}\u{1f4f9}\u{1f3a5}\u{1f310}]/u, 'Link: '],
];
/** What a picture mostly says in a post that has pictures for who speaks and when or where. */
const FURTHER_MEANINGS: readonly (readonly [RegExp, RegExp, string])[] = [
  [/[\u{1f4dd}\u{1f4c4}\u{1f4c3}\u{1f4d1}\u{1f4cb}\u{1f4d6}]/u, /^.{100}|\.\s*$/su, 'Abstract: '],
  [/[\u{1f4a1}\u{1f3f7}\u{1f3af}\u{1f516}\u{1f4ac}\u{1f4d6}\u{1f4d8}]/u, /^.{3,200}(?<![.!:])\s*$/su, 'Title: '],
];
/** "📅 Date: 3 May": words say it already. */
const LABELLED = /^\s{0,3}[*_]{0,2}\p{L}[\p{L} &/]{1,24}[*_]{0,2}\s?[:：]/u;
const HEADING = /^\s{0,3}#{1,6}\s/;
/** "## 🎤 On towers": a microphone before a heading says that there is a talk. */
const ON_STAGE = /^[\u{1f3a4}\u{1f399}]/u;
/** "📅 3 May | 📍 Hall 2" */
const BAR_BEFORE = /[ \t]{0,4}[|·•–—][ \t]{0,4}$/;
/** The signs that part the fields of one line. */
const ENOUGH_SIGNS = 2;

/** "clock  Friday 15 March", "HouseRoom 4": what pictures are called that were copied as words. */
const NAMED = pattern('gmu')`
  ^[ \t]*(?:[-*•·‣◦][ \t]{0,4})?(?:!?\[)?(?:(?:fa|icon|glyphicon)[- ])?(?<name>
    (?:[Uu]ser|[Pp]erson|[Mm]icrophone)s?|[Cc]lock|[Cc]alendar|[Hh]ouse|[Bb]uilding
    |(?:[Mm]ap|[Ll]ocation)[- ]?(?:marker|pin)|[Mm]arker|[Pp]in
  )(?:[- ](?:icon|alt|o|regular|solid))?(?:\]|:)?(?:[ \t]{1,4}(?=[\p{L}\d])|(?=\p{Lu}))(?<value>[^\n]*)
`;
const HAS_NAMED = /(?:^|[ \t[-])(?:[Cc]lock|[Cc]alendar)[ \t\]\p{Lu}:-]/mu;
const NAMED_MEANINGS: readonly (readonly [RegExp, string])[] = [
  [/user|person|microphone/i, 'Speaker: '],
  [/clock|calendar/i, 'When: '],
  [/house|building|pin|marker/i, 'Venue: '],
];
/** How far two pictures of one announcement stand from each other. */
const TOGETHER = 200;

/** The text without pictures; where they stand before fields, with labels. */
export function withoutPictures(base: MappedText): MappedText {
  const edits: Edit[] = HAS_NAMED.test(base.text) ? namedPictures(base.text) : [];
  if (HAS_PICTURE.test(base.text)) {
    const meaning = tellsFields(base.text) ? meaningAmongFields : meaningOf;
    let at = 0;
    for (const line of base.text.split('\n')) {
      for (const edit of editsOf(line, meaning)) edits.push({ ...edit, at: at + edit.at });
      at += line.length + 1;
    }
  }
  return edits.length === 0
    ? base
    : editMapped(
        base,
        edits.sort((a, b) => a.at - b.at),
      );
}

/** One such word may begin a line of its own; near another one, and with a day or hour among them, they are pictures. */
function namedPictures(text: string): Edit[] {
  const found = [...text.matchAll(NAMED)].map(({ index, 0: line, groups: { name = '', value = '' } = {} }) => ({
    index,
    name,
    length: line.length - value.length,
    meaning: NAMED_MEANINGS.find(([names]) => names.test(name))?.[1] ?? '',
    isMoment: /\d/.test(value) && /clock|calendar/i.test(name),
  }));
  const isNear = (one: (typeof found)[number], at: number) =>
    [found[at - 1], found[at + 1]].some(
      (other) => other && other.name !== one.name && Math.abs(other.index - one.index) < TOGETHER,
    );
  const near = found.filter(isNear);
  if (!near.some(({ isMoment }) => isMoment) || near.every(({ meaning }) => meaning === near[0]?.meaning)) return [];
  return near
    .filter(({ meaning, isMoment }) => isMoment || meaning !== 'When: ')
    .map(({ index, length, meaning }) => ({ at: index, remove: length, insert: meaning }));
}

/** What a picture says that stands before a value. */
type Meaning = (picture: string, value: string) => string;

function editsOf(line: string, meaning: Meaning): Edit[] {
  if (!HAS_PICTURE.test(line)) return [];
  const found = [...line.matchAll(PICTURES)];
  const firstWord = line.search(/[\p{L}\d]/u);
  const isOfSigns = found.filter(([picture]) => meaningOf(picture) !== '').length >= ENOUGH_SIGNS;
  return found.map(({ index, 0: picture }) => {
    const behind = line.slice(index + picture.length);
    const isFirst = firstWord < 0 || index < firstWord;
    const begins = isFirst || isOfSigns;
    // "| 📍 | Hall 2 |": the value may stand in the next cell.
    const hasValue = /^\s{0,4}(?:\|\s{0,4})?[\p{L}\d"“„«(*_]/u.test(behind);
    const isOrnament = isFirst && HEADING.test(line) && ON_STAGE.test(picture);
    const label = begins && hasValue && !isOrnament && !LABELLED.test(behind) ? meaning(picture, behind) : '';
    if (!begins || !hasValue || isFirst) return { at: index, remove: picture.length, insert: label };
    const bar = line.startsWith('|') ? 0 : (BAR_BEFORE.exec(line.slice(0, index))?.[0].length ?? 0);
    return { at: index - bar, remove: picture.length + bar, insert: `\n${label}` };
  });
}

/** Whether pictures say who speaks, and when or where. */
function tellsFields(text: string): boolean {
  const said = new Set(Array.from(text.matchAll(PICTURES), ([picture]) => meaningOf(picture)));
  return said.has('Speaker: ') && (said.has('Date: ') || said.has('Time: ') || said.has('Venue: '));
}

function meaningAmongFields(picture: string, value: string): string {
  const plain = meaningOf(picture);
  if (plain !== '') return plain;
  const words = value.trim();
  return FURTHER_MEANINGS.find(([sign, fits]) => sign.test(picture) && fits.test(words))?.[2] ?? '';
}

function meaningOf(picture: string): string {
  return MEANINGS.find(([sign]) => sign.test(picture))?.[1] ?? '';
}

/**
 * Reads the source of a programme in LaTeX as the plain text that it prints as: breaks, headings, rows and labelled
 * lines; formulas stay as they are. Parsers of LaTeX that keep places take seconds for 100,000 characters and fail on
 * deep groups, and of what they know only the little that shapes a programme is needed here.
 */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { type MappedText, TextMapper } from '../mapped-text.ts';
import { labelKeyOf } from '../parsers/label-keys.ts';
import { HEADING, LAST_ONLY, LINES, OF_DOCUMENT, PARAGRAPHS, SILENT, TIGHT } from './latex-commands.ts';
import { accentedAt, CHARACTERS } from './latex-words.ts';

/** A whole document, or a part of one that begins with a command; a list in an abstract makes no source of its page. */
const IS_LATEX = pattern('u')`
  \\documentclass|\\begin\{document\}|\\maketitle(?![A-Za-z])
  |^\s*(?=[\\%{])[\s\S]*?(?:
    (?:^|[\s}])\\(?:sub){0,2}section\*?\{
    |\\begin\{(?:abstract|itemize|enumerate|description|tabular\w?|longtable|center|flushleft|talk|minipage)\*?\}
  )
`;

/** Below what else a text begins with, a document in LaTeX is one of several in it. */
const HEAD = 4_000;

/** How much stands between what was printed and what comes next. */
const BREAKS = ['', ' ', '\n', '\n\n'] as const;
const BLANK = 1;
const LINE = 2;
const PARAGRAPH = 3;

const FORMULA = pattern('uy')`
  \$\$[\s\S]{1,2000}?\$\$|\$(?:\\.|[^$\\]){1,600}\$|\\\([\s\S]{1,600}?\\\)|\\\[[\s\S]{1,2000}?\\\]
  |\\begin\{(?<maths>equation|align|eqnarray|gather|multline|displaymath)\*?\}[\s\S]{1,2000}?\\end\{\k<maths>\*?\}
`;
const COMMAND = /\\(?<name>[A-Za-z@]+)\*?[ \t]*/uy;
const OPTION = /\s{0,2}\[[^[\]\n]{0,200}\]/uy;
const LINE_END = /\\\\\*?(?:\[[^[\]\n]{0,20}\])?/uy;
/** In a source that lost its lines nothing tells where a comment ends. */
const COMMENT = /%[^\n]{0,300}(?:\n[ \t]*(?!\s*\n)|(?=\n)|$)/uy;
const SPACE = /\s+/uy;
const SIGNS = /---?|``|''|`/uy;
const WORDS = /[^\\%{}~&$`'\-\s]+/uy;
const SIGN_OF: Readonly<Record<string, string>> = { '--': '–', '---': '—', '``': '“', "''": '”', '`': '‘' };

/** What a document in LaTeX prints; null where a text is none. */
export function latexText(base: MappedText): MappedText | null {
  return IS_LATEX.test(base.text.slice(0, HEAD)) ? new LatexReader(base).read() : null;
}

class LatexReader {
  readonly #text: string;
  readonly #mapper: TextMapper;
  readonly #isArticle: boolean;
  readonly #closings: ReadonlyMap<number, number>;
  #at = 0;
  #break = 0;
  #depth = 0;

  constructor(base: MappedText) {
    this.#text = base.text;
    this.#mapper = new TextMapper(base);
    this.#closings = closingsOf(base.text);
    this.#isArticle = /\\maketitle(?![A-Za-z])/.test(base.text);
  }

  read(): MappedText {
    const body = this.#text.indexOf('\\begin{document}');
    if (body >= 0) this.#preamble(body);
    const end = this.#text.indexOf('\\end{document}');
    this.#run(end < 0 ? this.#text.length : end);
    return this.#mapper.build();
  }

  /** Of what stands before the document only what it is called, and when it is. */
  #preamble(end: number): void {
    for (const { index, 0: printed } of matchesOf(/\\(?:title|subtitle|date)\s?(?=\{)/g, this.#text.slice(0, end))) {
      this.#at = index + printed.length;
      this.#group();
      this.#least(LINE);
    }
    this.#at = end;
  }

  #run(end: number): void {
    while (this.#at < end) this.#step(end);
  }

  #step(end: number): void {
    const formula = this.#matched(FORMULA);
    const space = this.#matched(SPACE);
    if (formula) this.#copy(formula.length);
    else if (space) this.#gap(space, /\n[ \t]*\r?\n/.test(space) ? PARAGRAPH : BLANK);
    else if (this.#matched(COMMENT)) this.#skip(COMMENT);
    else if (this.#matched(LINE_END)) this.#gap(this.#matched(LINE_END) ?? '', LINE);
    else this.#sign(end);
  }

  #sign(end: number): void {
    const accented = accentedAt(this.#text, this.#at);
    const sign = this.#matched(SIGNS);
    const words = this.#matched(WORDS);
    if (accented) this.#put(accented.letter, accented.length);
    else if (this.#matched(COMMAND)) this.#command(end);
    else if (sign) this.#put(SIGN_OF[sign] ?? sign, sign.length);
    else if (words) this.#copy(Math.min(words.length, end - this.#at));
    else this.#mark();
  }

  /** A single character that is no word. */
  #mark(): void {
    const mark = this.#text[this.#at] ?? '';
    const next = this.#text[this.#at + 1] ?? '';
    if (mark === '{' || mark === '}') this.#at++;
    else if (mark === '&') this.#bar();
    else if (mark === '~') this.#gap(mark, BLANK);
    else if (mark !== '\\') this.#copy(1);
    else if (/[,;: ]/.test(next)) this.#gap(mark + next, BLANK);
    else if (/[%&#$_{}]/.test(next)) this.#put(next, 2);
    else this.#at += next === '' ? 1 : 2;
  }

  /** Between the cells of a table. */
  #bar(): void {
    this.#least(BLANK);
    this.#put('|', 1);
    this.#least(BLANK);
  }

  #command(end: number): void {
    const { name, length } = this.#named();
    const character = CHARACTERS.get(name);
    if (character !== undefined) this.#put(character, length);
    else {
      this.#at += length;
      this.#obey(name, end);
    }
  }

  #obey(name: string, end: number): void {
    if (name === 'begin') this.#begin();
    else if (name === 'end') this.#end();
    else if (name === 'item') this.#item();
    else if (LAST_ONLY.has(name)) this.#lastGroup();
    else if (SILENT.has(name)) this.#skipGroups(name);
    else if (PARAGRAPHS.has(name) || LINES.has(name)) {
      this.#least(LINES.has(name) ? LINE : PARAGRAPH);
      this.#skipGroups(name);
    } else {
      while (this.#matched(OPTION)) this.#skip(OPTION);
      if (this.#text[this.#at] !== '{' || TIGHT.has(name)) return;
      if (HEADING.test(name)) this.#heading();
      else this.#field(name, end);
    }
  }

  /** The command here, with the blanks and the empty group that it swallows. */
  #named(): { name: string; length: number } {
    COMMAND.lastIndex = this.#at;
    const found = COMMAND.exec(this.#text);
    const length = found?.[0].length ?? 1;
    const isEmpty = this.#text.startsWith('{}', this.#at + length);
    return { name: found?.groups?.name ?? '', length: length + (isEmpty ? 2 : 0) };
  }

  #heading(): void {
    this.#least(PARAGRAPH);
    this.#put('## ', 0);
    this.#group();
    this.#least(PARAGRAPH);
  }

  /** "\speaker{Ada Byron}": a labelled line; "\talk{10:00}{Ada Byron}{Knots}": a block of lines. */
  #field(name: string, end: number): void {
    const groups = this.#groupsFrom(this.#at, end);
    const isLabel = labelKeyOf(name) !== null && !(this.#isArticle && OF_DOCUMENT.has(name));
    if (groups.length === 1 && !isLabel && !OF_DOCUMENT.has(name)) return;
    this.#least(groups.length > 1 ? PARAGRAPH : LINE);
    if (groups.length === 1 && isLabel) this.#put(`${name.charAt(0).toUpperCase()}${name.slice(1)}: `, 0);
    for (const { from } of groups) {
      this.#at = from;
      this.#group();
      this.#least(LINE);
    }
    if (groups.length > 1) this.#least(PARAGRAPH);
  }

  #begin(): void {
    const name = this.#groupName();
    this.#least(PARAGRAPH);
    while (this.#matched(OPTION)) this.#skip(OPTION);
    if (/^(?:tabular|array|longtable|minipage|multicols|tabbing)/.test(name)) this.#skipGroups(name);
    else if (name === 'abstract') this.#put('Abstract: ', 0);
    else if (this.#text[this.#at] === '{') this.#field(name, this.#text.length);
  }

  #end(): void {
    this.#groupName();
    this.#least(PARAGRAPH);
  }

  #item(): void {
    this.#least(LINE);
    this.#put('- ', 0);
    const option = this.#matched(OPTION);
    if (!option) return;
    const open = option.indexOf('[');
    const close = this.#at + option.length;
    this.#at += open + 1;
    this.#run(close - 1);
    this.#at = close;
    this.#least(BLANK);
  }

  /** The name in the group here, which is not printed. */
  #groupName(): string {
    const found = /^\{([^{}]{1,40})\}/.exec(this.#text.slice(this.#at, this.#at + 44));
    this.#at += found?.[0].length ?? 0;
    return found?.[1] ?? '';
  }

  /** Prints what stands in the group here; groups too deep within one another are left out. */
  #group(): void {
    const close = this.#closing(this.#at);
    this.#at++;
    this.#depth++;
    if (this.#depth < DEEPEST) this.#run(close);
    this.#depth--;
    this.#at = close + 1;
  }

  /** The place of the brace that closes a group; the end of the text where none does. */
  #closing(open: number): number {
    return this.#closings.get(open) ?? this.#text.length;
  }

  #groupsFrom(start: number, end: number): { from: number; to: number }[] {
    const groups: { from: number; to: number }[] = [];
    let at = start;
    while (this.#text[at] === '{' && at < end) {
      const to = this.#closing(at);
      groups.push({ from: at, to });
      at = to + 1 + (/^[ \t]*\n?[ \t]*(?=\{)/.exec(this.#text.slice(to + 1, to + 60))?.[0].length ?? 0);
    }
    return groups;
  }

  #lastGroup(): void {
    while (this.#matched(OPTION)) this.#skip(OPTION);
    const last = this.#groupsFrom(this.#at, this.#text.length).at(-1);
    if (last) this.#at = last.from;
  }

  #skipGroups(name: string): void {
    if (name === 'def' || name === 'let')
      this.#at += /^\\[A-Za-z@]+[#\d]*/.exec(this.#text.slice(this.#at, this.#at + 60))?.[0].length ?? 0;
    if (/skip$|^par/.test(name))
      this.#at += /^=?-?[\d.]*[a-z]{0,2}/.exec(this.#text.slice(this.#at, this.#at + 20))?.[0].length ?? 0;
    for (;;) {
      if (this.#matched(OPTION)) this.#skip(OPTION);
      else if (this.#text[this.#at] === '{') this.#at = this.#closing(this.#at) + 1;
      else return;
    }
  }

  #matched(pattern: RegExp): string | null {
    pattern.lastIndex = this.#at;
    return pattern.exec(this.#text)?.[0] ?? null;
  }

  #skip(pattern: RegExp): void {
    this.#at += this.#matched(pattern)?.length ?? 0;
  }

  #gap(printed: string, size: number): void {
    this.#least(size);
    this.#at += printed.length;
  }

  #least(size: number): void {
    this.#break = Math.max(this.#break, size);
  }

  #flush(): void {
    if (this.#mapper.length > 0) this.#mapper.insert(BREAKS[this.#break] ?? '');
    this.#break = 0;
  }

  #copy(length: number): void {
    this.#flush();
    this.#mapper.copy(this.#at, this.#at + length);
    this.#at += length;
  }

  #put(text: string, length: number): void {
    this.#flush();
    this.#mapper.replace(this.#at, this.#at + length, text);
    this.#at += length;
  }
}

const DEEPEST = 60;

/** Where the group of each brace closes. */
function closingsOf(text: string): ReadonlyMap<number, number> {
  const closings = new Map<number, number>();
  const open: number[] = [];
  for (let at = 0; at < text.length; at++) {
    const mark = text[at];
    if (mark === '\\') at++;
    else if (mark === '{') open.push(at);
    else if (mark === '}') {
      const start = open.pop();
      if (start !== undefined) closings.set(start, at);
    }
  }
  return closings;
}

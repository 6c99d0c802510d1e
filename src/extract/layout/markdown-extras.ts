/** Takes out what generators of sites, wikis and code hosts add to markdown: attributes, shortcodes, boxes, footnotes, badges. */

import { matchesOf } from '../../text/matches.ts';
import { pattern } from '../../text/pattern.ts';
import { type Edit, editMapped, type MappedText } from '../mapped-text.ts';
import { sorted, type WrittenLink } from './cleaning.ts';

/** "{#abstract .unnumbered}", "{: .no_toc}" behind a heading, link or paragraph. */
const ATTRIBUTES = /[ \t]{0,4}\{(?::[ \t]?(?=[^}\s])|(?=[#.][A-Za-z_]))[^{}\n]{1,120}\}(?=[ \t]|[.,;:]|$)/gm;
/** `{{< figure >}}`, `{% include a.html %}`, `{{ site.baseurl }}`: calls that the generator answers. */
const CALLS =
  /\{\{[<%][^{}\n]{0,300}[>%]\}\}|\{%[^{}\n]{0,300}%\}|(?<![\^_\\\p{L}$])\{\{(?:[ \t][a-z][\w.-]{0,60}[ \t]|[ \t]?[a-z][\w-]{0,60}(?:\.[\w.-]{1,60}| ?\|[^{}\n]{0,80})[ \t]?)\}\}/gu;
/** "::: {.callout-note}", '!!! note "When"', "> [!TIP]": boxes, of which a title stays. */
const BOXES = pattern('gm')`
  ^[ \t]{0,8}:{3,}[ \t]*(?:\{[^{}\n]{0,120}\}|(?:[a-z][\w-]{0,30})?)
  |^[ \t]{0,8}(?:!!!|\?\?\?\+?)[ \t]+[a-z][a-z-]{1,30}(?=[ \t]*$|[ \t]+")
  |^[ \t]{0,3}>[ \t]?\[!(?:NOTE|TIP|IMPORTANT|WARNING|CAUTION|INFO)\][+-]?
`;
/** "[^1]" behind a word. */
const FOOTNOTE = /(?<=\S)[ \t]?\[\^(?<name>[\w-]{1,24})\](?!:)/g;
/** "[^1]: joint with the biologists". */
const NOTE_OF_FOOT = /^[ \t]{0,3}\[\^(?<name>[\w-]{1,24})\]:[^\n]*$/gm;
/** "[![Build](badge.svg)](https://…)": a picture that leads somewhere. */
const BADGE = /\[!\[[^\][\n]{0,200}\]\([^()\s]{0,600}\)\]\([^()\s]{0,600}\)/g;
/** "[ada]: https://… "Home page"": where "[Ada Byron][ada]" leads. */
const REFERENCE =
  /^[ \t]{0,3}\[(?<name>[^\]^[\n]{1,100})\]:[ \t]+<?(?<url>[^\s<>]{1,600})>?(?:[ \t]+["'(][^\n]{0,200}["')])?[ \t]*$/gm;
const REFERRED = /\[(?<label>[^\][\n]{1,300})\](?!\(|:)(?: ?\[(?<name>[^\][\n]{0,100})\])?/g;
/** "[", lines with a heading among them, "](https://…)": a box of a page that leads somewhere as a whole, copied as markdown. */
const OVER_LINES = /\[(?<label>(?:[^\][]|\[[^\][\n]{0,200}\]\([^()\s]{0,600}\)){1,900})\]\((?<url>[^()\s]{1,600})\)/g;
const BEGINS_LINE = /(?:^|\n)[ \t]{0,12}(?:(?:[-*+•]|\d{1,2}\.)[ \t]{1,4})?$/;
/** What is left of a picture of which neither words nor address were copied. */
const LONE_PICTURE = /(?<=^[ \t]{0,12}(?:[-*+•][ \t]{1,4})?\[?)!(?:\[\](?:\(\))?)?(?=[ \t]*$)/gm;

/** The text without them, and the links that are written by reference. */
export function withoutMarkdownExtras(base: MappedText): { mapped: MappedText; links: WrittenLink[] } {
  const { text } = base;
  if (!/\{[{%:#.]|\[[\^!]|^[ \t]*(?::::|!!!|\?\?\?)|\]: |\]\(|!$/m.test(text)) return { mapped: base, links: [] };
  const notes = matchesOf(NOTE_OF_FOOT, text);
  const noted = new Set(notes.map(({ groups }) => groups?.name));
  // "a[^b]" without a note of that name is a pattern or a formula.
  const marks = matchesOf(FOOTNOTE, text).filter(({ groups }) => noted.has(groups?.name));
  const others = [ATTRIBUTES, CALLS, BOXES, BADGE, LONE_PICTURE].flatMap((mark) => matchesOf(mark, text));
  const whole = [...others, ...notes, ...marks].map(({ index, 0: { length } }) => ({
    at: index,
    remove: length,
    insert: '',
  }));
  const referred = referencesOf(base);
  const linked = linksOverLines(base);
  return {
    mapped: editMapped(base, sorted([...whole, ...referred.edits, ...linked.edits])),
    links: [...referred.links, ...linked.links],
  };
}

/** With a blank line among its words only where it begins a line, since brackets stand around other words too. */
function linksOverLines(base: MappedText): { edits: Edit[]; links: WrittenLink[] } {
  const edits: Edit[] = [];
  const links: WrittenLink[] = [];
  for (const { index, 0: printed, groups } of matchesOf(OVER_LINES, base.text)) {
    const { label = '', url = '' } = groups ?? {};
    if (!label.includes('\n')) continue;
    if (/\n[ \t]*\n/.test(label) && !BEGINS_LINE.test(base.text.slice(Math.max(0, index - 20), index))) continue;
    const end = index + 1 + label.length;
    edits.push(
      { at: index, remove: 1, insert: '' },
      { at: end, remove: printed.length - 1 - label.length, insert: '' },
    );
    if (/^https?:\/\//i.test(url))
      links.push({ url, label: label.replace(/\s+/g, ' ').trim(), ...base.toSource(end + 2, end + 2 + url.length) });
  }
  return { edits, links };
}

/** Links by reference: only names that a line of the page gives an address. */
function referencesOf(base: MappedText): { edits: Edit[]; links: WrittenLink[] } {
  const given = matchesOf(REFERENCE, base.text);
  if (given.length === 0) return { edits: [], links: [] };
  const edits: Edit[] = given.map(({ index, 0: { length } }) => ({ at: index, remove: length, insert: '' }));
  const links: WrittenLink[] = [];
  const byName = new Map(given.map((match) => [(match.groups?.name ?? '').toLowerCase(), match]));
  for (const { index, 0: printed, groups } of matchesOf(REFERRED, base.text)) {
    const { label = '', name = '' } = groups ?? {};
    const target = byName.get((name || label).toLowerCase());
    const url = target?.groups?.url;
    if (!target || !url) continue;
    edits.push({ at: index, remove: 1, insert: '' });
    edits.push({ at: index + 1 + label.length, remove: printed.length - 1 - label.length, insert: '' });
    const at = target.index + target[0].indexOf(url, (target.groups?.name ?? '').length);
    if (/^https?:\/\//i.test(url)) links.push({ url, label, ...base.toSource(at, at + url.length) });
  }
  return { edits, links };
}

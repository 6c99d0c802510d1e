/** Lets a long pattern be written over several lines, grouped under headings, as one would write any other code. */

/** A line break with the indent behind it, and the lines that begin with "#". */
const LAYOUT = /\n[ \t]*(?:#[^\n]*)?/g;

/**
 * The pattern that stands in a template, raw as in a regex literal: line breaks, indents and whole lines that begin
 * with "#" are no part of it, blanks inside a line are; `${…}` puts in the source of another.
 */
export function pattern(flags: string): (lines: TemplateStringsArray, ...put: readonly string[]) => RegExp {
  return (lines, ...put) => new RegExp(patternSource(lines, ...put), flags);
}

/** The same as text, for what becomes a part of several patterns. */
export function patternSource({ raw }: TemplateStringsArray, ...put: readonly string[]): string {
  return raw.map((part, at) => part.replace(LAYOUT, '') + (put[at] ?? '')).join('');
}

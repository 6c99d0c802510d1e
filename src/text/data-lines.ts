/** Reads the program's own data files: lines of `|` separated fields, nested by two spaces, `[section]` heads, `#` comments. */

import { readFileSync } from 'node:fs';
import { StoreDamagedError } from '../errors.ts';

export interface DataLine {
  readonly section: string;
  /** How many steps of two spaces it stands in. */
  readonly depth: number;
  /** Trimmed; an empty field is an empty text. */
  readonly fields: readonly string[];
  readonly number: number;
}

/** The lines of a file of `data/`, or STORE_DAMAGED when it cannot be read. */
export function readDataLines(name: string): DataLine[] {
  try {
    return parseDataLines(readFileSync(new URL(`../../data/${name}`, import.meta.url), 'utf8'));
  } catch (cause) {
    throw new StoreDamagedError(`The data file ${name} cannot be read`, { cause });
  }
}

/** For each line, the place of the line that it is nested in; null for one that stands at the margin. */
export function parentsOf(lines: readonly DataLine[]): (number | null)[] {
  const above: number[] = [];
  return lines.map(({ depth }, at) => {
    above[depth] = at;
    return depth === 0 ? null : (above[depth - 1] ?? null);
  });
}

/** The items of a field that holds several, separated by semicolons. */
export function itemsOf(field: string | undefined): string[] {
  if (!field) return [];
  return field
    .split(';')
    .map((item) => item.trim())
    .filter(Boolean);
}

function parseDataLines(text: string): DataLine[] {
  let section = '';
  const lines: DataLine[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    if (content.startsWith('[') && content.endsWith(']')) {
      section = content.slice(1, -1);
      continue;
    }
    const indent = line.length - line.trimStart().length;
    if (indent % 2 !== 0) throw new StoreDamagedError(`Line ${index + 1} is indented by an odd number of spaces`);
    lines.push({
      section,
      depth: indent / 2,
      fields: content.split('|').map((field) => field.trim()),
      number: index + 1,
    });
  }
  return lines;
}

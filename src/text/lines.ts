/** The lines of a text with their places. */

export interface PlacedLine {
  readonly start: number;
  /** Without the break at its end. */
  readonly text: string;
}

/** The lines from one place to another, blank ones among them. */
export function linesBetween(text: string, from = 0, to = text.length): PlacedLine[] {
  let start = from;
  return text
    .slice(from, to)
    .split('\n')
    .map((line) => {
      const placed = { start, text: line };
      start += line.length + 1;
      return placed;
    });
}

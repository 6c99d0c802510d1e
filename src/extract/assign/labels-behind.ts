/** Turns values with their label below them into labelled lines, where a page sets all of them so. */

import type { Line } from '../page.ts';

/** The lines, or with each value and the label below it as one labelled line. */
export function labelsBehindValues(lines: readonly Line[]): readonly Line[] {
  const labels = lines.filter(isBareLabel);
  if (labels.length < 2 || lines.length < 4) return lines;
  const isBehind = labels.every((label) => {
    const at = lines.indexOf(label);
    const value = lines[at - 1];
    const next = lines[at + 1];
    return (
      value !== undefined &&
      !value.label &&
      value.hasGap &&
      !label.hasGap &&
      (next === undefined || next.hasGap || next.hasRule)
    );
  });
  if (!isBehind) return lines;
  return lines.flatMap((line, at) => {
    const below = lines[at + 1];
    if (isBareLabel(line)) return [];
    if (!below?.label || !isBareLabel(below)) return [line];
    return [{ ...line, label: { keys: below.label.keys, valueStart: 0, hasMark: true } }];
  });
}

function isBareLabel(line: Line): boolean {
  return line.label !== null && line.label.valueStart >= line.text.length;
}

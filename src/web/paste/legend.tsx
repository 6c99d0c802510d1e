/** What the colours in the text mean. */
import type { ComponentChildren } from 'preact';
import { GROUP_NAMES, GROUPS, type Group, groupOf } from './field-names.ts';
import type { Reading } from './reading.ts';

interface LegendProps {
  readonly groups: readonly Group[];
  readonly children?: ComponentChildren;
}

export function Legend({ groups, children }: LegendProps) {
  return (
    <ul class="paste-legend" aria-label="Colours">
      {groups.map((group) => (
        <li key={group}>
          <mark data-group={group}>{GROUPS[group]}</mark>
        </li>
      ))}
      {children}
    </ul>
  );
}

/** Only the colours that are there. */
export function LegendOf({ reading: { spans } }: { readonly reading: Reading }) {
  const there = new Set(spans.map(({ field }) => groupOf(field)));
  if (there.size === 0) return null;
  return (
    <Legend groups={GROUP_NAMES.filter((group) => there.has(group))}>
      {spans.some(({ isUnsure }) => isUnsure) ? (
        <li>
          <mark class="unsure">Not sure</mark>
        </li>
      ) : null}
    </Legend>
  );
}

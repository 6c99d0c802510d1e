/** What the colours in the text mean; only those that are there. */
import { GROUPS, type Group, groupOf } from './field-names.ts';
import type { Reading } from './reading.ts';

export function Legend({ reading: { spans } }: { readonly reading: Reading }) {
  const there = new Set(spans.map(({ field }) => groupOf(field)));
  if (there.size === 0) return null;
  const isAnyUnsure = spans.some(({ isUnsure }) => isUnsure);
  return (
    <ul class="paste-legend" aria-label="Colours">
      {(Object.keys(GROUPS) as Group[])
        .filter((group) => there.has(group))
        .map((group) => (
          <li key={group}>
            <mark data-group={group}>{GROUPS[group]}</mark>
          </li>
        ))}
      {isAnyUnsure ? (
        <li>
          <mark class="unsure">Not sure</mark>
        </li>
      ) : null}
    </ul>
  );
}

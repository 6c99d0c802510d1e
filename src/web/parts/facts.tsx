/** Rows of what is known, each with its term; what is not known is left out. */
import type { ComponentChildren } from 'preact';

export type FactRow = readonly [term: string, value: ComponentChildren];

export function Facts({ rows }: { readonly rows: readonly FactRow[] }) {
  const known = rows.filter(([, value]) => value !== null && value !== '' && value !== undefined);
  if (known.length === 0) return null;
  return (
    <dl class="facts">
      {known.map(([term, value]) => (
        <div key={term}>
          <dt>{term}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

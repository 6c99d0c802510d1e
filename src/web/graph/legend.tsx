/** Which shape is what, and which kinds are shown. */
import type { Picture } from './gathered.ts';
import { KINDS, type Kind } from './kinds.ts';
import { Shape } from './shape.tsx';

interface LegendProps {
  readonly picture: Picture;
  readonly hidden: readonly Kind[];
  readonly onChange: (hidden: readonly Kind[]) => void;
}

export function Legend({ picture, hidden, onChange }: LegendProps) {
  const counts = KINDS.map((words) => ({
    ...words,
    count: picture.nodes.filter((node) => node.kind === words.kind).length,
  })).filter(({ count, kind }) => count > 0 || hidden.includes(kind));
  const shownKinds = counts.filter(({ kind }) => !hidden.includes(kind)).length;
  return (
    <fieldset class="graph-legend">
      <legend class="unseen">Kinds that are shown</legend>
      {counts.map(({ kind, many, count }) => {
        const isShown = !hidden.includes(kind);
        return (
          <label key={kind}>
            <input
              type="checkbox"
              checked={isShown}
              // Nothing shown at all would be an empty picture.
              disabled={isShown && shownKinds === 1}
              onChange={() => onChange(isShown ? [...hidden, kind] : hidden.filter((one) => one !== kind))}
            />
            <Shape kind={kind} />
            {many} <span class="count">{count}</span>
          </label>
        );
      })}
    </fieldset>
  );
}

/** A part of a page that loads, fails and may be empty by itself. */
import type { ComponentChildren } from 'preact';
import type { Asked } from '../api/use-ask.ts';
import { Problem } from './problem.tsx';

interface PanelProps<Answer, Part> {
  /** The heading; none where the page's own heading says it. */
  readonly title?: ComponentChildren;
  readonly asked: Asked<Answer>;
  /** The part of the answer that is shown; null or an empty list where there is nothing. */
  readonly pick: (answer: Answer) => Part | null;
  /** A sentence for when there is nothing; without it, an empty panel is left out altogether. */
  readonly empty?: ComponentChildren;
  /** Lines of the grey shape that stands there while it loads. */
  readonly lines?: number;
  /** Shown beside the heading. */
  readonly aside?: ComponentChildren;
  readonly children: (part: Part) => ComponentChildren;
}

export function Panel<Answer, Part>({
  title,
  asked,
  pick,
  empty,
  lines = 3,
  aside,
  children,
}: PanelProps<Answer, Part>) {
  const { data, failure, isLoading, again } = asked;
  const part = data === null ? null : pick(data);
  const isEmpty = part === null || (Array.isArray(part) && part.length === 0);
  if (isEmpty && empty === undefined && data !== null && failure === null) return null;
  return (
    <section class={`panel${isLoading && data !== null ? ' stale' : ''}`} aria-busy={isLoading}>
      {title === undefined ? null : (
        <div class="panel-head">
          <h2>{title}</h2>
          {aside}
        </div>
      )}
      {failure !== null ? (
        <Problem title="This part could not be loaded" again={again}>
          {failure.message}
        </Problem>
      ) : data === null ? (
        <Skeleton lines={lines} />
      ) : isEmpty ? (
        <p class="empty">{empty}</p>
      ) : (
        children(part as Part)
      )}
    </section>
  );
}

/** Grey lines where something is on its way. */
function Skeleton({ lines }: { readonly lines: number }) {
  return (
    <div class="skeleton" role="status">
      <span class="unseen">Loading …</span>
      {Array.from({ length: lines }, (_, line) => (
        <span key={line} aria-hidden="true" />
      ))}
    </div>
  );
}

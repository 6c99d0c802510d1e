/** What went wrong, in a sentence, with a way to try again. */
import type { ComponentChildren } from 'preact';

interface ProblemProps {
  readonly title: string;
  readonly children: ComponentChildren;
  readonly again?: (() => void) | undefined;
}

export function Problem({ title, children, again }: ProblemProps) {
  return (
    <div class="problem" role="alert">
      <p class="problem-title">{title}</p>
      <p>{children}</p>
      {again === undefined ? null : (
        <button type="button" onClick={again}>
          Try again
        </button>
      )}
    </div>
  );
}

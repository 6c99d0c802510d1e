/** A chart by Observable Plot, which is loaded when the first one is drawn, with the same numbers as a table. */
import type { PlotOptions } from '@observablehq/plot';
import type { ComponentChildren } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../parts/problem.tsx';
import type * as Plot from './plot.ts';
import './chart.css';

interface ChartProps {
  /** What it shows, in a sentence for those who do not see it. */
  readonly label: string;
  /** Gives the options of the plot; another function draws it anew. */
  readonly options: (plot: typeof Plot) => PlotOptions;
  /** The same as a table. */
  readonly children: ComponentChildren;
}

const FALLBACK_WIDTH = 640;

export function Chart({ label, options, children }: ChartProps) {
  const place = useRef<HTMLDivElement>(null);
  const width = useWidth(place);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    const state = { isOver: false };
    import('./plot.ts').then(
      (plot) => {
        if (!state.isOver) place.current?.replaceChildren(drawn(plot, { ...options(plot), width, ariaLabel: label }));
      },
      () => setFailure('The part that draws charts did not load.'),
    );
    return () => {
      state.isOver = true;
    };
  }, [options, width, label]);
  return (
    <figure class="chart">
      {failure === null ? <div ref={place} class="drawing" /> : <Problem title="No chart">{failure}</Problem>}
      <details class="as-table">
        <summary>As a table</summary>
        <div class="wide">{children}</div>
      </details>
    </figure>
  );
}

/**
 * The plot without the style element that it brings: the pages' rules refuse those, and chart.css says the same. Nor with the
 * names of its marks, which a group without a role may not have: what the chart shows is said by its own label and the table.
 */
function drawn(plot: typeof Plot, options: PlotOptions): Element {
  const drawing = plot.plot({ className: 'plot', marginLeft: 36, marginBottom: 26, ...options });
  for (const style of drawing.querySelectorAll('style')) style.remove();
  for (const mark of drawing.querySelectorAll('g[aria-label]')) mark.removeAttribute('aria-label');
  return drawing;
}

function useWidth(place: { readonly current: HTMLElement | null }): number {
  const [width, setWidth] = useState(FALLBACK_WIDTH);
  useEffect(() => {
    if (place.current === null) return;
    const observer = new ResizeObserver(([entry]) => {
      const measured = Math.round(entry?.contentRect.width ?? 0);
      if (measured > 0) setWidth(measured);
    });
    observer.observe(place.current);
    return () => observer.disconnect();
  }, []);
  return width;
}

/** Talks a year as bars, also for years without any. */
import { useCallback } from 'preact/hooks';
import { Chart } from './chart.tsx';
import type * as Plot from './plot.ts';

interface YearsChartProps {
  readonly label: string;
  /** Points as the statistics give them, without gaps. */
  readonly points: readonly { readonly time: string; readonly count: number }[];
  /** The address of the talks of a year. */
  readonly addressOf: (year: number) => string;
}

export function YearsChart({ label, points, addressOf }: YearsChartProps) {
  const rows = points.map(({ time, count }) => ({ year: Number(time.slice(0, 4)), count }));
  const highest = Math.max(1, ...rows.map(({ count }) => count));
  const key = JSON.stringify(rows);
  const options = useCallback(
    (plot: typeof Plot) => ({
      height: 200,
      x: { label: null, tickFormat: 'd', interval: 1 },
      y: { label: null, grid: true, nice: true, ticks: Math.min(4, highest), tickFormat: 'd' },
      marks: [
        plot.barY(rows, {
          x: 'year',
          y: 'count',
          fill: 'var(--accent)',
          href: ({ year }: { readonly year: number }) => addressOf(year),
          title: ({ year, count }: { readonly year: number; readonly count: number }) => `${year}: ${count}`,
          insetLeft: 1,
          insetRight: 1,
        }),
        plot.ruleY([0]),
      ],
    }),
    // The rows stand for themselves by what they hold.
    [key],
  );
  return (
    <Chart label={label} options={options}>
      <table>
        <thead>
          <tr>
            <th scope="col">Year</th>
            <th scope="col">Talks</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ year, count }) => (
            <tr key={year}>
              <th scope="row">{year}</th>
              <td>{count === 0 ? '0' : <a href={addressOf(year)}>{count}</a>}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Chart>
  );
}

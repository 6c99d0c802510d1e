/** Talks a year as a small histogram; a bar narrows the view to its year. */
import { addressOf, type Query } from './view.ts';
import './years.css';

interface Count {
  readonly year: number;
  readonly count: number;
}

interface YearsProps {
  readonly years: readonly Count[];
  readonly query: Query;
  readonly path?: string;
}

/** So many bars can still be told apart. */
const MOST_BARS = 40;

/** All years from the first to the last, also those without talks, but no more than fit. */
function withoutGaps(years: readonly Count[]): readonly Count[] {
  const known = new Map(years.map(({ year, count }) => [year, count]));
  const last = Math.max(...known.keys());
  const first = Math.max(Math.min(...known.keys()), last - MOST_BARS + 1);
  return Array.from({ length: last - first + 1 }, (_, index) => {
    const year = first + index;
    return { year, count: known.get(year) ?? 0 };
  });
}

export function Years({ years, query, path }: YearsProps) {
  if (years.length === 0) return null;
  const bars = withoutGaps(years);
  const highest = Math.max(...bars.map(({ count }) => count));
  const chosen = query.from !== undefined && query.from === query.to ? query.from : null;
  return (
    <section class="facet years">
      <h3>Years</h3>
      <ol>
        {bars.map(({ year, count }) => {
          const isChosen = chosen === String(year);
          const change = isChosen ? { from: null, to: null } : { from: String(year), to: String(year) };
          const words = `${year}: ${count} ${count === 1 ? 'talk' : 'talks'}`;
          const bar = (
            <span class="bar" style={{ height: `${count === 0 ? 0 : Math.max(4, (100 * count) / highest)}%` }} />
          );
          return (
            <li key={year}>
              {count === 0 ? (
                bar
              ) : (
                <a
                  href={addressOf(query, change, path)}
                  aria-label={words}
                  title={words}
                  aria-current={isChosen ? 'true' : undefined}
                >
                  {bar}
                </a>
              )}
            </li>
          );
        })}
      </ol>
      <p class="ends">
        <span>{bars[0]?.year}</span>
        {bars.length > 1 ? <span>{bars.at(-1)?.year}</span> : null}
      </p>
    </section>
  );
}

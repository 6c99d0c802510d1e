/** The moves as a table that can be put in order, with who moved. */
import { Links } from '../parts/links.tsx';
import type { FlowsQuery } from './documents.gen.ts';
import type { OrderBy } from './flows-address.ts';
import { keyOf } from './ribbons.ts';

type Row = FlowsQuery['stats']['affiliationFlows'][number];

interface FlowsTableProps {
  readonly rows: readonly Row[];
  readonly orderBy: OrderBy;
  readonly onOrder: (orderBy: OrderBy) => void;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
}

const COLUMNS = [
  ['source', 'From'],
  ['target', 'To'],
  ['count', 'People'],
] as const;

/** The rows in an order; as they come, with most people first, for the order by count. */
function inOrder(rows: readonly Row[], orderBy: OrderBy): readonly Row[] {
  if (orderBy === 'count') return rows;
  return [...rows].sort((a, b) => a[orderBy].localeCompare(b[orderBy], 'en'));
}

export function FlowsTable({ rows, orderBy, onOrder, selected, onSelect }: FlowsTableProps) {
  return (
    <div class="wide">
      <table class="flows-table">
        <thead>
          <tr>
            {COLUMNS.map(([column, words]) => (
              <th
                key={column}
                scope="col"
                class={column === 'count' ? 'number' : undefined}
                aria-sort={orderBy !== column ? undefined : column === 'count' ? 'descending' : 'ascending'}
              >
                <button type="button" class="plain" onClick={() => onOrder(column)}>
                  {words}
                  <span aria-hidden="true">{orderBy !== column ? '' : column === 'count' ? ' ↓' : ' ↑'}</span>
                </button>
              </th>
            ))}
            <th scope="col">Who</th>
          </tr>
        </thead>
        <tbody>
          {inOrder(rows, orderBy).map((row) => (
            <tr key={keyOf(row)} class={keyOf(row) === selected ? 'selected' : undefined}>
              <td>
                <a href={`/institutions/${row.sourceSlug}`}>{row.source}</a>
              </td>
              <td>
                <a href={`/institutions/${row.targetSlug}`}>{row.target}</a>
              </td>
              <td class="number">{row.count.toLocaleString('en')}</td>
              <td>
                <Links noun="speakers" things={row.speakers} />
                {row.count > row.speakers.length ? (
                  <>
                    {' '}
                    <button
                      type="button"
                      class="plain"
                      aria-label={`and ${row.count - row.speakers.length} more who moved from ${row.source} to ${row.target}`}
                      onClick={() => onSelect(keyOf(row))}
                    >
                      and {row.count - row.speakers.length} more
                    </button>
                  </>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** People moving between institutions over a chosen time, as a picture and as a table. */
import './flows.css';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { type Asked, useAsk } from '../api/use-ask.ts';
import { NotHere } from '../parts/not-here.tsx';
import { usePageTitle } from '../parts/page-title.ts';
import { Panel } from '../parts/panel.tsx';
import { FlowsDocument, FlowsInstitutionDocument, type FlowsQuery } from './documents.gen.ts';
import { addressOf, dataAddress, type View, viewOf } from './flows-address.ts';
import { FlowsControls } from './flows-controls.tsx';
import { FlowsPicture } from './flows-picture.tsx';
import { FlowsTable } from './flows-table.tsx';
import { Movers } from './movers.tsx';
import { keyOf } from './ribbons.ts';

/** More ribbons than that cannot be told apart. */
const MOST_FLOWS = 50;

/** The page of `/flows`. */
export function FlowsPage() {
  const { query, route } = useLocation();
  const view = viewOf(query);
  const found = useAsk(FlowsInstitutionDocument, view.institution === '' ? null : { slug: view.institution });
  const focus = view.institution === '' ? null : (found.data?.institution ?? null);
  const isWaiting = view.institution !== '' && (found.data === null || found.isLoading);
  const asked = {
    from: view.from === '' ? null : view.from,
    to: view.to === '' ? null : view.to,
    kinds: view.kinds.length === 0 ? null : view.kinds,
  };
  const flows = useAsk(
    FlowsDocument,
    isWaiting ? null : { ...asked, institutions: focus === null ? null : [focus.id], first: MOST_FLOWS },
  );
  const title = focus === null ? 'Moves between institutions' : `Moves to and from ${focus.name}`;
  usePageTitle(title);
  if (view.institution !== '' && found.data !== null && !found.isLoading && focus === null) return <NotHere />;
  const shown: Asked<FlowsQuery> =
    found.failure === null ? flows : { ...flows, failure: found.failure, again: found.again };
  return (
    <>
      <h1>{title}</h1>
      <p class="lead">
        Who moved from where to where{periodInWords(view)}: people whose affiliation at one institution is known to have
        come after one at another. Institutions lead to their own moves.
      </p>
      <FlowsControls view={view} focus={focus?.name ?? null} onChange={(next) => route(addressOf(next))} />
      <Panel asked={shown} pick={({ stats }) => stats.affiliationFlows} empty={emptyWords(view)} lines={8}>
        {(rows) => (
          <Moves
            rows={rows}
            view={view}
            focusId={focus?.id ?? null}
            asked={asked}
            onOrder={(orderBy) => route(addressOf({ ...view, orderBy }), true)}
          />
        )}
      </Panel>
    </>
  );
}

interface MovesProps {
  readonly rows: FlowsQuery['stats']['affiliationFlows'];
  readonly view: View;
  readonly focusId: string | null;
  readonly asked: { readonly from: string | null; readonly to: string | null; readonly kinds: View['kinds'] | null };
  readonly onOrder: (orderBy: View['orderBy']) => void;
}

function Moves({ rows, view, focusId, asked, onOrder }: MovesProps) {
  const [selected, setSelected] = useState<string | null>(null);
  const row = rows.find((one) => keyOf(one) === selected) ?? null;
  return (
    <>
      <FlowsPicture
        rows={rows}
        focus={focusId}
        selected={selected}
        onSelect={setSelected}
        addressOf={(slug) => addressOf({ ...view, institution: slug })}
      />
      {row === null ? null : (
        <Movers
          row={row}
          asked={{ ...asked, kinds: asked.kinds === null ? null : [...asked.kinds] }}
          onClose={() => setSelected(null)}
        />
      )}
      <FlowsTable rows={rows} orderBy={view.orderBy} onOrder={onOrder} selected={selected} onSelect={setSelected} />
      <p class="flows-data">
        {rows.length === MOST_FLOWS ? `The ${MOST_FLOWS} largest. ` : null}
        As data: <a href={dataAddress(view, focusId, 'csv')}>CSV</a>,{' '}
        <a href={dataAddress(view, focusId, 'json')}>JSON</a>
      </p>
    </>
  );
}

function periodInWords({ from, to }: View): string {
  if (from !== '' && to !== '') return ` from ${from} to ${to}`;
  if (from !== '') return ` since ${from}`;
  return to === '' ? '' : ` up to ${to}`;
}

function emptyWords({ from, to, kinds }: View): string {
  if (from === '' && to === '' && kinds.length === 0) return 'No moves are known yet.';
  return 'No moves are known for this choice. A longer time or more kinds of affiliations may have some.';
}

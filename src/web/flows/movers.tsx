/** Who moved from one institution to another. */
import { useEffect, useRef } from 'preact/hooks';
import { useAsk } from '../api/use-ask.ts';
import { Links } from '../parts/links.tsx';
import { Panel } from '../parts/panel.tsx';
import { MoversDocument, type MoversQueryVariables } from './documents.gen.ts';
import { peopleInWords } from './flows-picture.tsx';
import type { FlowRow } from './ribbons.ts';

interface MoversProps {
  readonly row: FlowRow;
  readonly asked: Omit<MoversQueryVariables, 'institutions'>;
  readonly onClose: () => void;
}

export function Movers({ row, asked, onClose }: MoversProps) {
  const place = useRef<HTMLDivElement>(null);
  const found = useAsk(MoversDocument, { ...asked, institutions: [row.sourceId, row.targetId] });
  useEffect(() => place.current?.focus(), [row]);
  return (
    <div ref={place} class="movers" tabIndex={-1}>
      <p class="movers-title">
        {row.source} → {row.target}: {peopleInWords(row.count)}
        <button type="button" onClick={onClose}>
          Close
        </button>
      </p>
      <Panel
        asked={found}
        pick={({ stats }) => stats.affiliationFlows.find(({ sourceId }) => sourceId === row.sourceId)?.speakers ?? []}
        empty="Nobody any more: the data have changed."
        lines={1}
      >
        {(speakers) => (
          <p>
            <Links noun="speakers" things={speakers} />
            {speakers.length < row.count ? ` and ${row.count - speakers.length} more` : null}
          </p>
        )}
      </Panel>
    </div>
  );
}

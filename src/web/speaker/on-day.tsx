/** Where a person was on one day: certainly, or possibly. */

import { dayOf, isoOf } from '../../talks/partial-date.ts';
import { dateInWords } from '../../text/date-words.ts';
import { useAsk } from '../api/use-ask.ts';
import { Panel } from '../parts/panel.tsx';
import { SpeakerOnDayDocument, type SpeakerOnDayQuery } from './documents.gen.ts';
import type { Scale } from './timeline.ts';

interface OnDayProps {
  readonly slug: string;
  readonly scale: Scale;
  /** An ISO date. */
  readonly day: string;
  readonly choose: (day: string) => void;
}

const MONTH_IN_DAYS = 30;

type Row = NonNullable<SpeakerOnDayQuery['speaker']>['affiliations'][number];

export function OnDay({ slug, scale, day, choose }: OnDayProps) {
  const asked = useAsk(SpeakerOnDayDocument, { slug, day });
  return (
    <section class="on-day">
      <div class="panel-head">
        <h2 id="on-day">On this day</h2>
        <input
          type="date"
          aria-labelledby="on-day"
          value={day}
          onChange={({ currentTarget }) => {
            if (/^\d{4}-\d{2}-\d{2}$/.test(currentTarget.value)) choose(currentTarget.value);
          }}
        />
      </div>
      <input
        type="range"
        aria-label="Day"
        aria-valuetext={dateInWords(day)}
        min={scale.from}
        max={scale.to - 1}
        step={MONTH_IN_DAYS}
        value={dayOf(day)}
        onInput={({ currentTarget }) => choose(isoOf(Number(currentTarget.value)))}
      />
      <Panel
        asked={asked}
        pick={({ speaker }) => speaker?.affiliations ?? []}
        empty={`Nothing is known of ${dateInWords(day)}.`}
        lines={2}
      >
        {(rows) => (
          <>
            <Rows title="Certainly" rows={rows.filter(({ certainty }) => certainty === 'CERTAIN')} />
            <Rows title="Possibly" rows={rows.filter(({ certainty }) => certainty !== 'CERTAIN')} />
          </>
        )}
      </Panel>
    </section>
  );
}

function Rows({ title, rows }: { readonly title: string; readonly rows: readonly Row[] }) {
  if (rows.length === 0) return null;
  return (
    <div class="day-rows">
      <h3>{title}</h3>
      <ul>
        {rows.map(({ id, role, unit, institution }) => (
          <li key={id}>
            {role === null ? '' : `${role}, `}
            <a href={`/institutions/${institution.slug}`}>{institution.name}</a>
            {unit === null ? '' : `, ${unit}`}
          </li>
        ))}
      </ul>
    </div>
  );
}

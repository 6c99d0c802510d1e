/** The affiliations of a person as bars over the years, and as a table. */
import { systemClock, today } from '../../clock.ts';
import { dayOf } from '../../talks/partial-date.ts';
import { type Affiliation, orderOf, periodOf, roleOf } from './affiliations.ts';
import { type Bar, barsOf, placeOf, type Scale, scaleOf } from './timeline.ts';

interface TimelineProps {
  readonly affiliations: readonly Affiliation[];
  /** The day that is looked at, in days since 1970. */
  readonly day: number | null;
}

export function Timeline({ affiliations, day }: TimelineProps) {
  const scale = scaleOf(affiliations, dayOf(today(systemClock)));
  const bars = scale === null ? [] : barsOf(affiliations, scale);
  return (
    <>
      <div class="timeline">
        {scale === null ? null : <Axis scale={scale} />}
        <ol>
          {affiliations.map((one, index) => (
            <li key={one.id} data-kind={one.kind}>
              <div class="label">
                <span class="role">{roleOf(one)}</span>
                <span>
                  <a href={`/institutions/${one.institution.slug}`}>{one.institution.name}</a>
                  {one.unit === null ? '' : `, ${one.unit}`}
                </span>
                <span class="period">{periodOf(one, affiliations)}</span>
              </div>
              {scale === null ? null : (
                <Track bar={bars[index] ?? null} scale={scale} day={day} words={orderOf(one, affiliations)} />
              )}
            </li>
          ))}
        </ol>
      </div>
      {scale === null ? null : (
        <p class="legend">
          <span class="swatch certain" /> certain <span class="swatch possible" /> possible <span class="swatch open" />{' '}
          end not known
        </p>
      )}
      <details class="as-table">
        <summary>As a table</summary>
        <Table affiliations={affiliations} />
      </details>
    </>
  );
}

function Axis({ scale }: { readonly scale: Scale }) {
  return (
    <div class="axis" aria-hidden="true">
      {scale.ticks.map(({ day, year }) => (
        <span key={year} style={{ left: `${placeOf(day, scale)}%` }}>
          {year}
        </span>
      ))}
    </div>
  );
}

interface TrackProps {
  readonly bar: Bar | null;
  readonly scale: Scale;
  readonly day: number | null;
  /** What stands there in place of a bar. */
  readonly words: string;
}

function Track({ bar, scale, day, words }: TrackProps) {
  const span = (from: number, to: number) => {
    const left = placeOf(from, scale);
    return { left: `${left}%`, width: `${Math.max(0.6, placeOf(to + 1, scale) - left)}%` };
  };
  return (
    <div class="track" aria-hidden="true">
      {scale.ticks.map((tick) => (
        <i key={tick.year} style={{ left: `${placeOf(tick.day, scale)}%` }} />
      ))}
      {bar === null ? (
        <span class="undated">{words}</span>
      ) : (
        <span
          class={`bar${bar.isOpenAtStart ? ' open-start' : ''}${bar.isOpenAtEnd ? ' open-end' : ''}`}
          style={span(bar.from, bar.to)}
        />
      )}
      {bar?.certain == null ? null : <span class="bar certain" style={span(bar.certain.from, bar.certain.to)} />}
      {day === null ? null : <b style={{ left: `${placeOf(day, scale)}%` }} />}
    </div>
  );
}

function Table({ affiliations }: { readonly affiliations: readonly Affiliation[] }) {
  return (
    <div class="wide">
      <table>
        <thead>
          <tr>
            <th scope="col">When</th>
            <th scope="col">As</th>
            <th scope="col">Where</th>
            <th scope="col">The words that say so</th>
          </tr>
        </thead>
        <tbody>
          {affiliations.map((one) => (
            <tr key={one.id}>
              <td>{periodOf(one, affiliations)}</td>
              <td>{roleOf(one)}</td>
              <td>
                <a href={`/institutions/${one.institution.slug}`}>{one.institution.name}</a>
                {one.unit === null ? '' : `, ${one.unit}`}
              </td>
              <td>{one.evidence[0]?.quote ?? ''}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

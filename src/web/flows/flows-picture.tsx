/** The picture of moves: bars and ribbons as wide as the page; the table below it has the same. */
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { type Bar, type FlowRow, layOutRibbons, type Ribbon } from './ribbons.ts';

interface FlowsPictureProps {
  readonly rows: readonly FlowRow[];
  /** The id of the institution in the middle, or null. */
  readonly focus: string | null;
  readonly selected: string | null;
  readonly onSelect: (key: string) => void;
  /** The address of the moves to and from an institution. */
  readonly addressOf: (slug: string) => string;
}

const BAR = 10;
const MOST_LABEL = 250;
/** So wide is a letter on average, in pixels. */
const LETTER = 7.2;
const MARGIN = 8;

/** The width of an element, also when it changes. */
function useWidth(): readonly [{ readonly current: HTMLElement | null }, number] {
  const place = useRef<HTMLElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    if (place.current === null) return;
    const watched = new ResizeObserver(([entry]) => setWidth(Math.floor(entry?.contentRect.width ?? 0)));
    watched.observe(place.current);
    return () => watched.disconnect();
  }, []);
  return [place, width];
}

export function FlowsPicture({ rows, focus, selected, onSelect, addressOf }: FlowsPictureProps) {
  const [place, width] = useWidth();
  const { columns, bars, ribbons, height } = useMemo(() => layOutRibbons(rows, focus), [rows, focus]);
  const room = Math.min(MOST_LABEL, width * 0.3);
  const xOf = (column: number) => room + (column * (width - 2 * room - BAR)) / (columns - 1);
  return (
    <figure ref={place} class="flows-picture">
      {width === 0 ? null : (
        // biome-ignore lint/a11y/useSemanticElements: a group of links that is drawn, no fieldset
        <svg
          viewBox={`0 ${-MARGIN} ${width} ${height + 2 * MARGIN}`}
          width={width}
          height={height + 2 * MARGIN}
          role="group"
          aria-label="The moves of the table below, drawn"
        >
          {ribbons.map((ribbon) => (
            // biome-ignore lint/a11y/noStaticElementInteractions: the table has a button for each
            <path
              key={ribbon.key}
              class={`ribbon${ribbon.key === selected ? ' selected' : ''}`}
              d={curveOf(ribbon, xOf)}
              stroke-width={ribbon.width}
              onClick={() => onSelect(ribbon.key)}
            >
              <title>{`${ribbon.source.name} to ${ribbon.target.name}: ${peopleInWords(ribbon.count)}`}</title>
            </path>
          ))}
          {bars.map((bar) => (
            <a key={bar.key} href={addressOf(bar.slug)}>
              <title>{`${bar.name}: ${peopleInWords(bar.count)}`}</title>
              <rect class="bar" x={xOf(bar.column)} y={bar.y} width={BAR} height={bar.height} rx="2" />
              <BarName bar={bar} x={xOf(bar.column)} room={room} isMiddle={columns === 3 && bar.column === 1} />
            </a>
          ))}
        </svg>
      )}
    </figure>
  );
}

interface BarNameProps {
  readonly bar: Bar;
  readonly x: number;
  readonly room: number;
  readonly isMiddle: boolean;
}

function BarName({ bar, x, room, isMiddle }: BarNameProps) {
  const most = Math.max(6, Math.floor((room - 12) / LETTER));
  const words = shortened(bar.name, most);
  const isLeft = bar.column === 0;
  const at = isMiddle
    ? { x: x + BAR / 2, y: bar.y - 6, 'text-anchor': 'middle' as const }
    : {
        x: isLeft ? x - 6 : x + BAR + 6,
        y: bar.y + bar.height / 2 + 4,
        'text-anchor': isLeft ? ('end' as const) : ('start' as const),
      };
  return (
    // biome-ignore lint/a11y/noAriaHiddenOnFocusable: text takes no focus, and its link is called by its title
    <text {...at} aria-hidden="true">
      {words}
    </text>
  );
}

/** A name in at most so many letters; what most names share goes first. */
function shortened(name: string, most: number): string {
  if (name.length <= most) return name;
  const short = name.replace(/\bUniversity(?: of)?\b/u, 'U.').replace(/\bInstitute(?: of| for)?\b/u, 'Inst.');
  return short.length > most ? `${short.slice(0, most - 1).trimEnd()}…` : short;
}

function curveOf({ source, target, fromY, toY }: Ribbon, xOf: (column: number) => number): string {
  const x0 = xOf(source.column) + BAR;
  const x1 = xOf(target.column);
  const middle = (x0 + x1) / 2;
  return `M${x0} ${fromY}C${middle} ${fromY} ${middle} ${toY} ${x1} ${toY}`;
}

/** As in "3 people". */
export function peopleInWords(count: number): string {
  return count === 1 ? '1 person' : `${count.toLocaleString('en')} people`;
}

/** Where one has been: each earlier picture as a link that leads back to it. */
import { addressOf, backTo, type View } from './graph-address.ts';
import { titleSeen } from './use-neighbourhoods.ts';

interface TrailProps {
  readonly view: View;
  /** What stands in the middle, as it is called. */
  readonly here: string;
}

export function Trail({ view, here }: TrailProps) {
  return (
    <nav class="trail" aria-label="Where you have been">
      <ol>
        <li>
          <a href="/graph">Graph</a>
        </li>
        {view.trail.map((stop, index) => (
          <li key={index}>
            <a href={addressOf(backTo(view, index))}>{titleSeen(stop.of) ?? slugInWords(stop.of)}</a>
          </li>
        ))}
        <li aria-current="page">{here}</li>
      </ol>
    </nav>
  );
}

/** Of a shared address whose things were not seen on this visit, the readable name is known. */
function slugInWords(of: string): string {
  return of.slice(of.indexOf('/') + 1).replaceAll('-', ' ');
}

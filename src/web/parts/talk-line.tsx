/** A talk as one entry of a list. */
import type { ComponentChildren } from 'preact';
import { dateInWords } from '../../text/date-words.ts';
import { Links } from './links.tsx';

interface Named {
  readonly slug: string;
  readonly name: string;
}

/** What the fragment TalkLine asks for. */
export interface TalkEntry {
  readonly id: string;
  readonly slug: string;
  readonly title: string | null;
  readonly status: string;
  readonly date: string | null;
  readonly startTime: string | null;
  readonly language: string | null;
  readonly speakers: readonly Named[];
  readonly institutions: readonly Named[];
  readonly series: Named | null;
  readonly resources: readonly { readonly kind: string }[];
}

const NOTES: Readonly<Record<string, string>> = { CANCELLED: 'Cancelled', POSTPONED: 'Postponed' };

/** What a talk is called where its title is still to be announced. */
export function titleOf({ title, speakers }: Pick<TalkEntry, 'title' | 'speakers'>): string {
  if (title !== null) return title;
  const names = speakers.map(({ name }) => name).join(', ');
  return names === '' ? 'Talk to be announced' : `${names}: to be announced`;
}

export function TalkLine({ talk, children }: { readonly talk: TalkEntry; readonly children?: ComponentChildren }) {
  const { slug, date, startTime, status, language, speakers, institutions, series, resources } = talk;
  const note = NOTES[status];
  return (
    <li class={`talk${status === 'CANCELLED' ? ' off' : ''}`}>
      <p class="when">
        {date === null ? 'Date not known' : <time>{dateInWords(date, 'short')}</time>}
        {startTime === null ? null : <span class="time">{startTime}</span>}
      </p>
      <div>
        <h3 lang={language ?? undefined}>
          <a href={`/talks/${slug}`}>{titleOf(talk)}</a>
          {note === undefined ? null : <strong class="note">{note}</strong>}
        </h3>
        <p class="who">
          <Links noun="speakers" things={speakers} />
          {speakers.length > 0 && institutions.length > 0 ? <span class="dot"> · </span> : null}
          <Links noun="institutions" things={institutions} />
        </p>
        {series === null && resources.every(({ kind }) => kind !== 'RECORDING') ? null : (
          <p class="more">
            {series === null ? null : <a href={`/series/${series.slug}`}>{series.name}</a>}
            {resources.some(({ kind }) => kind === 'RECORDING') ? <span class="tag">Recording</span> : null}
          </p>
        )}
        {children}
      </div>
    </li>
  );
}

/** Talks under each other. */
export function TalkList({ talks }: { readonly talks: readonly TalkEntry[] }) {
  return (
    <ul class="talks">
      {talks.map((talk) => (
        <TalkLine key={talk.id} talk={talk} />
      ))}
    </ul>
  );
}

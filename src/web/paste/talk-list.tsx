/** The talks that were understood, with a way to each of them and to saving all. */
import { useState } from 'preact/hooks';
import type { Draft } from './draft.ts';
import type { Reading } from './reading.ts';
import { SavePanel } from './save-panel.tsx';
import { anchorOf, checksOf, TalkCard } from './talk-card.tsx';
import type { Desk } from './value.tsx';

const AT_ONCE = 20;

interface TalkListProps {
  readonly reading: Reading;
  /** Whether it is of an earlier text. */
  readonly isStale: boolean;
  readonly draft: Draft;
  readonly desk: Desk;
  /** Told when something was written or taken back. */
  readonly onSaved: () => void;
}

export function TalkList({ reading: { talks }, isStale, draft, desk, onSaved }: TalkListProps) {
  const [shown, setShown] = useState(AT_ONCE);
  const jump = (index: number) => {
    setShown((before) => Math.max(before, index + 1));
    // It may not be drawn yet.
    setTimeout(() => document.getElementById(anchorOf(index))?.focus());
  };
  return (
    <div class={isStale ? 'stale' : undefined}>
      {talks.length < 2 ? null : (
        <nav class="paste-jump no-print" aria-label="Talks understood">
          <ol>
            {talks.map((talk, index) => {
              const count = checksOf(talk, () => false).length;
              return (
                <li key={anchorOf(index)}>
                  <button type="button" class="plain" onClick={() => jump(index)}>
                    <bdi>{talk.title ?? talk.speakers[0]?.name ?? 'To be announced'}</bdi>
                  </button>
                  {count === 0 ? null : <span class="paste-count">{count} to check</span>}
                </li>
              );
            })}
          </ol>
        </nav>
      )}
      {talks.slice(0, shown).map((talk, index) => (
        <TalkCard key={anchorOf(index)} desk={desk} talk={talk} index={index} count={talks.length} />
      ))}
      {talks.length <= shown ? null : (
        <button type="button" onClick={() => setShown(shown + AT_ONCE)}>
          Show {Math.min(AT_ONCE, talks.length - shown)} more of {talks.length.toLocaleString('en')}
        </button>
      )}
      <SavePanel draft={draft} count={talks.length} isReady={!isStale} onSaved={onSaved} />
    </div>
  );
}

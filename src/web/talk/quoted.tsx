/** Text with the words marked that facts were read from. */
import { Fragment } from 'preact';

interface Quote {
  readonly words: string;
  /** What was read from them. */
  readonly says: string;
}

interface Span {
  readonly start: number;
  readonly end: number;
  readonly says: string;
}

/** Where the quotes stand in the text: the longest first where two overlap, each at every place. */
function spansOf(text: string, quotes: readonly Quote[]): readonly Span[] {
  const lower = text.toLowerCase();
  const found: Span[] = [];
  for (const { words, says } of [...quotes].sort((a, b) => b.words.length - a.words.length)) {
    const wanted = words.toLowerCase().trim();
    if (wanted === '') continue;
    for (let start = lower.indexOf(wanted); start >= 0; start = lower.indexOf(wanted, start + wanted.length)) {
      const end = start + wanted.length;
      if (found.every((other) => end <= other.start || start >= other.end)) found.push({ start, end, says });
    }
  }
  return found.sort((a, b) => a.start - b.start);
}

interface QuotedProps {
  readonly text: string;
  readonly quotes: readonly Quote[];
}

export function Quoted({ text, quotes }: QuotedProps) {
  const spans = spansOf(text, quotes);
  return (
    <>
      {spans.map(({ start, end, says }, index) => (
        <Fragment key={start}>
          {text.slice(spans[index - 1]?.end ?? 0, start)}
          <mark title={says}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(spans.at(-1)?.end ?? 0)}
    </>
  );
}

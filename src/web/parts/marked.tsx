/** Text in which the words that somebody has typed are marked. */

interface MarkedProps {
  readonly text: string;
  readonly words: string;
}

/** Parts of the text by turns: outside, inside, outside … of a word that begins as one of those typed. */
function partsOf(text: string, words: string): readonly string[] {
  const typed = words.match(/[\p{L}\p{N}]+/gu) ?? [];
  const long = typed.filter((word) => word.length > 2);
  if (long.length === 0) return [text];
  return text.split(new RegExp(`(?<![\\p{L}\\p{N}])((?:${long.join('|')})[\\p{L}\\p{N}]*)`, 'iu'));
}

export function Marked({ text, words }: MarkedProps) {
  return (
    <>
      {partsOf(text, words).map((part, index) =>
        index % 2 === 1 ? <mark key={`${index} ${part}`}>{part}</mark> : part,
      )}
    </>
  );
}

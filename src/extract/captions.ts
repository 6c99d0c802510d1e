/** Leaves out what stands below pictures: "Ada Byron | © Ada Byron", "Ada Byron, photo: Boris Feld". */

import { pattern } from '../text/pattern.ts';
import type { Span } from './mapped-text.ts';

interface CaptionLine extends Span {
  readonly text: string;
  readonly dates: readonly unknown[];
  readonly times: readonly unknown[];
  readonly cells: readonly Span[] | null;
}

const LONGEST = 120;
/** Whom a picture is of, at most, and who took it; years and owners of a site stand behind the same sign. */
const CAPTION = pattern('iu')`
  ^(?:[^.:?!©]{2,70}[|,(–—-]\s?)?(?:
    ©\s?(?!(?:19|20)\d\d)|\(c\)\s(?!(?:19|20)\d\d)
    |(?:photo|foto|photographie|fotografie|fotografía|zdjęcie)(?:\s(?:credits?|by|courtesy of|von|de|di))?\s?:\s?(?=\p{L})
  )[^.:?!]{2,60}\)?$
`;

/** The lines without such captions. */
export function withoutCaptions<L extends CaptionLine>(lines: readonly L[]): readonly L[] {
  const kept = lines.filter((line) => !isCaption(line));
  return kept.length === lines.length ? lines : kept.map((line, index) => ({ ...line, index }));
}

function isCaption({ text, dates, times, cells }: CaptionLine): boolean {
  if (text.length > LONGEST || dates.length + times.length > 0 || (cells?.length ?? 0) > MOST_CELLS) return false;
  return CAPTION.test(text);
}

const MOST_CELLS = 2;

/** Leaves out what stands below pictures: "Ada Byron | © Ada Byron", "Ada Byron, photo: Boris Feld". */

import { pattern } from '../../text/pattern.ts';
import type { Span } from '../mapped-text.ts';

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
  const kept = lines.filter((line, at) => !isCaption(line) && !(at < HEAD && isDescription(line)));
  return kept.length === lines.length ? lines : kept.map((line, index) => ({ ...line, index }));
}

function isCaption({ text, dates, times, cells }: CaptionLine): boolean {
  if (text.length > LONGEST || dates.length + times.length > 0 || (cells?.length ?? 0) > MOST_CELLS) return false;
  return CAPTION.test(text) || ENLARGES.test(text);
}

/** "Tap the poster to zoom in", and the word that copies of pages have in place of a picture. */
const ENLARGES = pattern('iu')`
  ^\W{0,3}(?:
    image
    |(?:click|tap)\s(?:on\s)?(?:the\s)?(?:image|picture|photo|poster|thumbnail)s?\s(?:to|for)\s.{3,30}
    |zum vergrößern (?:hier |auf das bild )?(?:an)?klicken|cliquez sur l['’]image pour .{3,30}
  )$
`;

/** "Abstract collage of bright rings", "A headshot of Ada Byron": what sites say of the picture above the text for those who do not see it. */
const DESCRIPTION = pattern('u')`
  ^(?:(?:An?|The)\s)?(?:\p{L}[\p{L}-]{1,15},?\s){0,3}(?:
    [Cc]ollage|[Hh]ead\s?shot|[Pp]hoto(?:graph)?|[Ii]llustration|[Ss]creenshot|[Ss]tock\simage|[Ll]ogo|[Rr]endering|[Ss]ilhouette
  )\s(?:of|showing|with|depicting|from)\s[^.:?!|]{4,140}\.?$
`;
/** Where such a picture stands. */
const HEAD = 3;

function isDescription({ text, dates, times, cells }: CaptionLine): boolean {
  return text.length < LONGEST * 2 && dates.length + times.length === 0 && cells === null && DESCRIPTION.test(text);
}

const MOST_CELLS = 2;

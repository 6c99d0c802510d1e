/** What the service has understood of a text, and the spans that the text is coloured by. */
import type { ImportFormat, UnderstandMutation } from './documents.gen.ts';
import { joinSpans, type Span } from './spans.ts';

type Result = Extract<UnderstandMutation['importText'], { readonly __typename: 'Imported' }>;

export type UnderstoodTalk = Result['understood'][number];
export type UnderstoodField = UnderstoodTalk['fields'][number];
export type { ImportFormat };

export interface Reading {
  /** The text that was read; all offsets are of it. */
  readonly text: string;
  readonly format: ImportFormat | null;
  readonly talks: readonly UnderstoodTalk[];
  readonly rejected: Result['rejected'];
  readonly spans: readonly Span[];
}

/** Below this a value is to be looked at. */
const UNSURE_BELOW = 0.7;
/** More colours than these tell nothing, and take their time. */
const MOST_SPANS = 4000;

/** Whether a value is to be looked at. */
export function isUnsure({ confidence }: Pick<UnderstoodField, 'confidence'>): boolean {
  return confidence < UNSURE_BELOW;
}

/** The name by which the text and the list know a field of a talk. */
export function keyOf(talk: number, field: number): string {
  return `${talk}.${field}`;
}

const isSpeaker = ({ field }: Span): boolean => field === 'speaker' || field === 'panellist';
const placeOf = ({ start, end }: Span): string => `${start} ${end}`;

/** An answer as the page needs it. */
export function readingOf(text: string, { format, understood, rejected }: Result): Reading {
  const spans = understood.flatMap(({ fields }, talk) =>
    fields.flatMap((one, index): Span[] =>
      one.start === null || one.end === null
        ? []
        : [
            {
              field: one.field,
              start: one.start,
              end: one.end,
              keys: [keyOf(talk, index)],
              isUnsure: isUnsure(one),
            },
          ],
    ),
  );
  const joined = joinSpans(spans);
  const speakers = new Set(joined.filter(isSpeaker).map(placeOf));
  // Whose career it is is told by the career; where the same words say who speaks, that is what they say.
  const shown = joined.filter((span) => span.field !== 'person' || !speakers.has(placeOf(span)));
  return { text, format, talks: understood, rejected, spans: shown.slice(0, MOST_SPANS) };
}

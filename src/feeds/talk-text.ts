/** A talk in plain words, for calendars and news readers. */
import { type TalkRow, titleOf } from './talk-row.ts';

// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what neither XML nor iCalendar may hold
const FORBIDDEN = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f\ufffe\uffff]/g;

/** The text without the control characters that XML and iCalendar may not hold. */
export function withoutControls(text: string): string {
  return text.replace(FORBIDDEN, '');
}

/** The title, with a word before it where the talk does not take place as announced. */
export function headlineOf(talk: TalkRow): string {
  const title = withoutControls(titleOf(talk));
  if (talk.status === 'CANCELLED') return `Cancelled: ${title}`;
  return talk.status === 'POSTPONED' ? `Postponed: ${title}` : title;
}

/** Day and local time with the zone where they are known: `2024-03-14, 16:00–17:00 (Europe/Zurich)`. */
export function whenOf({ date, startTime, endTime, timeZone }: TalkRow): string | null {
  if (date === null) return null;
  if (startTime === null) return date;
  return `${date}, ${startTime}${endTime === null ? '' : `–${endTime}`}${timeZone === null ? '' : ` (${timeZone})`}`;
}

/** Everything that is known of the talk besides its title, in paragraphs. */
export function descriptionOf(talk: TalkRow): string {
  const { speakers, institutions, series, location, abstract, resources, url } = talk;
  const lines = [
    whenOf(talk),
    joined(speakers),
    joined(institutions),
    series === null ? null : series.name,
    location,
    url,
    ...resources.map((resource) => `${resource.title ?? labelOf(resource.kind)}: ${resource.url}`),
  ];
  const facts = lines.filter((line) => line !== null && line !== '').join('\n');
  return withoutControls([facts, abstract].filter((part) => part !== null && part !== '').join('\n\n'));
}

function joined(things: readonly { readonly name: string }[]): string {
  return things.map(({ name }) => name).join(', ');
}

function labelOf(kind: string): string {
  return `${kind[0] ?? ''}${kind.slice(1).toLowerCase()}`;
}

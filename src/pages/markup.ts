/** Small pieces of HTML that several pages are made of. */
import { escapeMarkup } from '../feeds/markup.ts';
import { type TalkRow, titleOf } from '../feeds/talk-row.ts';
import { dateInWords } from '../text/date-words.ts';

interface Named {
  readonly slug: string;
  readonly name: string;
}

/** A link to a page of the explorer. */
export function linkTo(noun: string, slug: string, words: string): string {
  return `<a href="/${noun}/${encodeURIComponent(slug)}">${escapeMarkup(words)}</a>`;
}

/** Links with commas between them. */
export function linksTo(noun: string, things: readonly Named[]): string {
  return things.map(({ slug, name }) => linkTo(noun, slug, name)).join(', ');
}

/** A link that leaves the explorer. */
export function linkOut(address: string, words: string): string {
  return `<a href="${escapeMarkup(address)}" rel="noopener noreferrer">${escapeMarkup(words)}</a>`;
}

/** Rows of what is known, as a list of terms; what is not known is left out. */
export function facts(rows: readonly (readonly [term: string, markup: string | null])[]): string {
  const known = rows.flatMap(([term, markup]) =>
    markup === null || markup === '' ? [] : [`<div><dt>${escapeMarkup(term)}</dt><dd>${markup}</dd></div>`],
  );
  return known.length === 0 ? '' : `<dl class="facts">\n${known.join('\n')}\n</dl>`;
}

const NOTES: Readonly<Record<string, string>> = { CANCELLED: 'Cancelled', POSTPONED: 'Postponed' };

/** What a talk's day and state are, in words. */
export function whenOf({ date, startTime, endTime, timeZone, status }: TalkRow): string {
  const day = date === null ? 'Date not known' : dateInWords(date);
  const time = startTime === null ? '' : `, ${startTime}${endTime === null ? '' : `–${endTime}`}`;
  const zone = startTime === null || timeZone === null ? '' : ` (${timeZone})`;
  const note = NOTES[status];
  return `${escapeMarkup(day + time + zone)}${note === undefined ? '' : ` <strong class="note">${note}</strong>`}`;
}

/** A list of talks, each with its day, its speakers and where they came from. */
export function talkList(talks: readonly TalkRow[]): string {
  if (talks.length === 0) return '<p class="empty">No talks here.</p>';
  const items = talks.map((talk) => {
    const lang = talk.language === null ? '' : ` lang="${escapeMarkup(talk.language)}"`;
    const people = [linksTo('speakers', talk.speakers), linksTo('institutions', talk.institutions)];
    const who = people.filter((part) => part !== '').join(' · ');
    return `<li class="talk">
<p class="when">${whenOf(talk)}</p>
<div><h3${lang}>${linkTo('talks', talk.slug, titleOf(talk))}</h3>${who === '' ? '' : `\n<p class="who">${who}</p>`}</div>
</li>`;
  });
  return `<ul class="talks">\n${items.join('\n')}\n</ul>`;
}

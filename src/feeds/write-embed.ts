/** A schedule as HTML without scripts: a page for a frame, or the part of a page that a homepage's own server includes. */
import { createHash } from 'node:crypto';
import { escapeMarkup } from './markup.ts';
import { type TalkRow, titleOf } from './talk-row.ts';

export const THEMES = ['auto', 'light', 'dark'] as const;

export type Theme = (typeof THEMES)[number];

export interface Schedule {
  readonly heading: string | null;
  readonly theme: Theme;
  readonly talks: readonly TalkRow[];
  readonly calendar: string;
  readonly feed: string;
}

/** System colours follow the theme and the reader's own settings, high contrast included. */
const STYLE = `
:root { color-scheme: light dark; }
:root[data-theme=light] { color-scheme: light; }
:root[data-theme=dark] { color-scheme: dark; }
body { margin: 0; padding: .75rem; font: 1rem/1.5 system-ui, sans-serif; background: Canvas; color: CanvasText; }
h1 { margin: 0 0 .75rem; font-size: 1.25rem; line-height: 1.3; }
ol { margin: 0; padding: 0; list-style: none; }
li { padding: .75rem 0; border-top: 1px solid color-mix(in srgb, CanvasText 25%, Canvas); }
p { margin: 0; overflow-wrap: anywhere; }
.when, .where { font-size: .875rem; color: color-mix(in srgb, CanvasText 80%, Canvas); }
.title { font-weight: 600; }
.off .title { text-decoration: line-through; }
.note { display: inline-block; padding: 0 .4em; border: 1px solid; border-radius: .25em; font-size: .875rem; }
a { color: LinkText; }
nav { padding-top: .75rem; border-top: 1px solid color-mix(in srgb, CanvasText 25%, Canvas); font-size: .875rem; }
`;

/** Nothing but the page's own style; any homepage may put it into a frame. */
export const EMBED_HEADERS = {
  'content-security-policy': [
    "default-src 'none'",
    'img-src data:',
    `style-src 'sha256-${createHash('sha256').update(STYLE).digest('base64')}'`,
    "base-uri 'none'",
    "form-action 'none'",
    'frame-ancestors *',
  ].join('; '),
  'referrer-policy': 'no-referrer',
};

/** A whole page. */
export function writeEmbedPage(schedule: Schedule): string {
  const theme = schedule.theme === 'auto' ? '' : ` data-theme="${schedule.theme}"`;
  const title = escapeMarkup(schedule.heading ?? 'Talks');
  return `<!doctype html>
<html lang="en"${theme}>
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${STYLE}</style>
</head>
<body>
<main>
${scheduleOf(schedule)}</main>
</body>
</html>
`;
}

/** A section for a page of somebody else's, which gives it its looks. */
export function writeEmbedFragment(schedule: Schedule): string {
  return `<section class="talkgraph-schedule">\n${scheduleOf(schedule)}</section>\n`;
}

function scheduleOf({ heading, talks, calendar, feed }: Schedule): string {
  const title = heading === null ? '' : `<h1>${escapeMarkup(heading)}</h1>\n`;
  const list = talks.length === 0 ? '<p>No talks are announced.</p>\n' : `<ol>\n${talks.map(itemOf).join('')}</ol>\n`;
  return `${title}${list}<nav aria-label="Subscribe">Subscribe: ${linkTo(calendar, 'calendar')}, ${linkTo(feed, 'news feed')}</nav>\n`;
}

const NOTES = { CANCELLED: 'Cancelled', POSTPONED: 'Postponed', SCHEDULED: null, HELD: null } as const;

function itemOf(talk: TalkRow): string {
  const { url, language, speakers, institutions, location, status, resources } = talk;
  const title = escapeMarkup(titleOf(talk));
  const lang = language === null ? '' : ` lang="${escapeMarkup(language)}"`;
  const note = NOTES[status];
  const names = speakers.map(({ name }) => name).join(', ');
  const places = institutions.map(({ name }) => name).join(', ');
  const recordings = resources.filter(({ kind }) => kind === 'RECORDING').map((one) => linkTo(one.url, 'recording'));
  const lines = [
    whenLine(talk),
    `<p class="title"${lang}>${url === null ? title : linkTo(url, titleOf(talk))}</p>`,
    note === null ? '' : `<p class="note">${note}</p>`,
    names === '' ? '' : `<p class="who">${escapeMarkup(names)}${places === '' ? '' : ` (${escapeMarkup(places)})`}</p>`,
    location === null ? '' : `<p class="where">${escapeMarkup(location)}</p>`,
    recordings.length === 0 ? '' : `<p>${recordings.join(', ')}</p>`,
  ];
  return `<li${note === null ? '' : ' class="off"'}>\n${lines.filter((line) => line !== '').join('\n')}\n</li>\n`;
}

const DAY_FORMAT = new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', timeZone: 'UTC' });
const MONTH_FORMAT = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

/** Day and local time, with the zone where it is known. */
function whenLine({ date, startTime, endTime, startsAt, timeZone }: TalkRow): string {
  if (date === null) return '<p class="when">Date to be announced</p>';
  const time = startTime === null ? '' : `, ${startTime}${endTime === null ? '' : `–${endTime}`}`;
  const zone = startTime === null || timeZone === null ? '' : ` (${timeZone})`;
  const shown = escapeMarkup(`${dateInWords(date)}${time}${zone}`);
  const machine = startsAt ?? (/^\d{4}(?:-\d{2}){0,2}$/.test(date) ? date : null);
  return `<p class="when">${machine === null ? shown : `<time datetime="${escapeMarkup(machine)}">${shown}</time>`}</p>`;
}

function dateInWords(date: string): string {
  if (/^\d{4}-\d{2}-\d{2}$/.test(date)) return DAY_FORMAT.format(new Date(`${date}T00:00:00Z`));
  return /^\d{4}-\d{2}$/.test(date) ? MONTH_FORMAT.format(new Date(`${date}-01T00:00:00Z`)) : date;
}

/** The frame is small, so a link opens beside the page. */
function linkTo(address: string, words: string): string {
  return `<a href="${escapeMarkup(address)}" target="_blank" rel="noopener noreferrer">${escapeMarkup(words)}</a>`;
}

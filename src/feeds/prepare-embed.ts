/** `/embed` and `/embed/fragment`: a schedule that a homepage can include. */
import { today } from '../clock.ts';
import type { Asker } from './ask.ts';
import { LISTS } from './lists.ts';
import { ALL_TALKS_PARAMETERS, oneOf, type Parameter, readParameters } from './parameters.ts';
import type { Prepared } from './prepared.ts';
import { type Request, select } from './select.ts';
import { EMBED_HEADERS, THEMES, type Theme, writeEmbedFragment, writeEmbedPage } from './write-embed.ts';

const PATH = /^\/embed(\/fragment)?$/;

export const EMBED_PARAMETERS: readonly Parameter[] = [
  { name: 'heading', description: 'a heading above the schedule', into: ['heading'], read: (text) => text },
  {
    name: 'theme',
    description: "`light`, `dark`, or `auto` for the reader's own choice",
    into: ['theme'],
    read: oneOf(Object.fromEntries(THEMES.map((theme) => [theme, theme]))),
  },
];

/** The address as that of a schedule, or null. What comes is shown, soonest first, unless it says otherwise. */
export function prepareEmbed(url: URL, asker: Asker): Prepared | null {
  const match = PATH.exec(url.pathname);
  if (match === null) return null;
  const given = new URLSearchParams(url.searchParams);
  const isPlain = ['from', 'to', 'about', 'order'].every((name) => !given.get(name));
  if (isPlain) {
    given.set('from', 'today');
    given.set('order', 'oldest');
  }
  if (!given.get('first')) given.set('first', '20');
  const { variables, stretch } = readParameters(
    given,
    [...EMBED_PARAMETERS, ...ALL_TALKS_PARAMETERS],
    today(asker.clock),
  );
  const { heading = null, theme = 'auto', ...filters } = variables;
  const request: Request = {
    variables: filters,
    stretch,
    list: LISTS.talks,
    slug: null,
    withTotal: false,
    withTalks: false,
  };
  const subscription = (extension: string) => {
    const other = new URL(`/talks.${extension}${url.search}`, url);
    for (const name of ['heading', 'theme', 'after', 'before', 'first']) other.searchParams.delete(name);
    return other.href;
  };
  const write = match[1] === undefined ? writeEmbedPage : writeEmbedFragment;
  return {
    mediaType: 'text/html; charset=utf-8',
    key: JSON.stringify([url.href, variables, stretch]),
    changesDaily: [...given.values()].includes('today'),
    headers: EMBED_HEADERS,
    write: async () => {
      const selection = await select(asker, request);
      const text = write({
        heading: heading as string | null,
        theme: theme as Theme,
        talks: selection?.talks ?? [],
        calendar: subscription('ics'),
        feed: subscription('atom'),
      });
      return { text, links: {} };
    },
  };
}

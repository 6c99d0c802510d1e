/** Lists and things as pages: the same rows that feeds are written from, in words. */
import { today } from '../clock.ts';
import type { Asker } from '../feeds/ask.ts';
import { FORMATS } from '../feeds/formats.ts';
import { LISTS, type Noun } from '../feeds/lists.ts';
import { escapeMarkup } from '../feeds/markup.ts';
import { PAGE_PARAMETERS, readParameters } from '../feeds/parameters.ts';
import { notFound } from '../feeds/problem.ts';
import { type Selection, select } from '../feeds/select.ts';
import { titleOf } from '../feeds/talk-row.ts';
import { nameOf } from '../feeds/thing-rows.ts';
import { writeJsonLd } from '../feeds/write-json-ld.ts';
import { linkTo, talkList } from './markup.ts';
import type { Alternate, Page } from './page.ts';
import { talkSummary } from './talk-summary.ts';
import { describeThing, thingSummary } from './thing-summary.ts';

const USUAL_COUNT = '20';
const MOST_COUNT = 100;

/** A list, or one of its things; throws a problem where there is none, or where the parameters cannot be. */
export async function listPage(url: URL, noun: Noun, slug: string | null, asker: Asker): Promise<Page> {
  const list = LISTS[noun];
  const parameters = slug === null ? list.parameters : list.thingParameters;
  const given = knownOf(url.searchParams, [...parameters, ...PAGE_PARAMETERS]);
  if (!given.get('first')) given.set('first', USUAL_COUNT);
  const asked = readParameters(given, parameters, today(asker.clock));
  const stretch = { ...asked.stretch, count: Math.min(asked.stretch.count, MOST_COUNT) };
  const selection = await select(asker, { list, slug, ...asked, stretch, withTotal: true, withTalks: false });
  if (selection === null || (noun === 'talks' && slug !== null && selection.talks.length === 0))
    throw notFound(`There is nothing of the name "${slug}" among the ${noun}.`);
  const path = `/${noun}${slug === null ? '' : `/${encodeURIComponent(slug)}`}`;
  const about = slug === null ? (given.get('about') ?? given.get('search') ?? '') : '';
  const title = titleFor(selection, { noun, slug, about });
  given.delete('first');
  const filters = given.toString();
  const jsonLd = writeJsonLd({
    ...selection,
    noun,
    slug,
    title,
    origin: url.origin,
    address: url.href,
    nextAddress: null,
    previousAddress: null,
    changedAt: null,
    leastRevision: 0,
  });
  return {
    status: 200,
    title,
    description: descriptionOf(selection, noun, slug, title),
    canonical: slug === null && filters !== '' ? `${path}?${filters}` : path,
    alternates: alternatesOf(path, title, filters),
    jsonLd,
    asked: noun === 'talks' ? about : '',
    summary: summaryOf(selection, { noun, slug, title, path, given }),
  };
}

/** What is added to addresses on the way, to count visits, is no filter. */
function knownOf(given: URLSearchParams, known: readonly { readonly name: string }[]): URLSearchParams {
  return new URLSearchParams(
    [...given].filter(([name, value]) => value !== '' && known.some((one) => one.name === name)),
  );
}

function titleFor(
  { thing, talks }: Selection,
  { noun, slug, about }: { readonly noun: Noun; readonly slug: string | null; readonly about: string },
): string {
  const [talk] = talks;
  if (thing !== null) return nameOf(thing);
  if (slug !== null && talk !== undefined) return titleOf(talk);
  const name = `${noun[0]?.toUpperCase()}${noun.slice(1)}`;
  if (about === '') return name;
  return noun === 'talks' ? `Talks about ${about}` : `${name}: ${about}`;
}

function descriptionOf({ thing, talks, total }: Selection, noun: Noun, slug: string | null, title: string): string {
  const [talk] = talks;
  if (thing !== null) return describeThing(thing, total ?? talks.length);
  if (slug === null || talk === undefined) return `${title}: ${total ?? 0} ${noun}.`;
  const names = talk.speakers.map(({ name }) => name).join(', ');
  const text = talk.abstract ?? `${title}${names === '' ? '' : `, by ${names}`}`;
  return text.length > 200 ? `${text.slice(0, 199)}…` : text;
}

function alternatesOf(path: string, title: string, filters: string): readonly Alternate[] {
  return FORMATS.map(({ extension, mediaType }) => ({
    mediaType: mediaType.split(';')[0] ?? mediaType,
    title: `${title} (${extension})`,
    address: `${path}.${extension}${filters === '' ? '' : `?${filters}`}`,
  }));
}

interface Place {
  readonly noun: Noun;
  readonly slug: string | null;
  readonly title: string;
  readonly path: string;
  readonly given: URLSearchParams;
}

function summaryOf(selection: Selection, place: Place): string {
  const { thing, things, talks } = selection;
  const [talk] = talks;
  if (place.noun === 'talks' && place.slug !== null && talk !== undefined)
    return `${talkSummary(talk)}\n${graphLink(place)}`;
  const pages = pagesOf(selection, place);
  if (thing !== null) {
    const count = selection.total ?? talks.length;
    return `${thingSummary(thing)}\n${graphLink(place)}\n<section><h2>Talks <span class="count">${count}</span></h2>\n${talkList(talks)}${pages}</section>`;
  }
  const heading = `<h1>${escapeMarkup(place.title)} <span class="count">${selection.total ?? ''}</span></h1>`;
  if (place.noun === 'talks') return `${heading}\n${talkList(talks)}${pages}`;
  const items = things.map((one) => `<li>${linkTo(place.noun, one.row.slug, nameOf(one))}</li>`);
  return `${heading}\n<ul class="things">\n${items.join('\n')}\n</ul>${pages}`;
}

function graphLink({ path }: Place): string {
  return `<p><a href="/graph?of=${escapeMarkup(path.slice(1))}">Show in the graph</a></p>`;
}

function pagesOf({ next, previous }: Selection, { path, given }: Place): string {
  const link = (name: 'after' | 'before', cursor: string | null, words: string) => {
    if (cursor === null) return '';
    const query = new URLSearchParams(given);
    query.delete('after');
    query.delete('before');
    query.set(name, cursor);
    return `<a href="${escapeMarkup(`${path}?${query}`)}" rel="${name === 'after' ? 'next' : 'prev'}">${words}</a>`;
  };
  const links = link('before', previous, 'Previous page') + link('after', next, 'Next page');
  return links === '' ? '' : `\n<nav class="pages" aria-label="Pages">${links}</nav>`;
}

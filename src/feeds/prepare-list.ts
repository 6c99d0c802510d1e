/** Addresses of lists and things: `/talks.csv`, `/speakers/{slug}.json` and so on. */
import { today } from '../clock.ts';
import type { Asker } from './ask.ts';
import { FORMATS, type Format } from './formats.ts';
import { LISTS, NOUNS, type Noun } from './lists.ts';
import { readParameters } from './parameters.ts';
import type { Prepared } from './prepared.ts';
import { notFound } from './problem.ts';
import { type Request, type Selection, select } from './select.ts';
import { titleOf } from './talk-row.ts';
import { nameOf } from './thing-rows.ts';

const PATH = new RegExp(`^/(${NOUNS.join('|')})(?:/([^/]+))?\\.([a-z]+)$`);

/** Things at once where each brings its talks. */
const MOST_THINGS = 100;

interface Place {
  readonly noun: Noun;
  readonly slug: string | null;
  readonly format: Format;
  readonly url: URL;
}

/** The address as that of a list or a thing, or null when it is none; throws a problem when its parameters cannot be. */
export function prepareList(url: URL, asker: Asker): Prepared | null {
  const place = findPlace(url);
  if (place === null) return null;
  const { noun, slug, format } = place;
  const list = LISTS[noun];
  const known = slug === null ? list.parameters : list.thingParameters;
  const asked = readParameters(url.searchParams, known, today(asker.clock));
  const isOfMany = format.ofTalks && noun !== 'talks' && slug === null;
  const count = Math.min(asked.stretch.count, isOfMany ? MOST_THINGS : asked.stretch.count);
  const request: Request = {
    list,
    slug,
    variables: asked.variables,
    stretch: { ...asked.stretch, count },
    withTotal: format.withTotal,
    withTalks: format.ofTalks,
  };
  return {
    mediaType: format.mediaType,
    key: JSON.stringify([url.href, asked]),
    changesDaily: [...url.searchParams.values()].includes('today'),
    write: async ({ changedAt, lastOther }) => {
      const selection = await select(asker, request);
      if (selection === null || (noun === 'talks' && slug !== null && selection.talks.length === 0))
        throw notFound(`There is nothing of the name "${slug}" among the ${noun}.`);
      const links = linksOf(selection, place);
      const text = format.write({
        ...selection,
        noun,
        slug,
        title: headingOf(selection, place),
        origin: url.origin,
        address: url.href,
        nextAddress: links.next ?? null,
        previousAddress: links.prev ?? null,
        changedAt,
        leastRevision: lastOther,
      });
      return { text, links };
    },
  };
}

function findPlace(url: URL): Place | null {
  const match = PATH.exec(url.pathname);
  if (match === null) return null;
  const [, noun, slug, extension] = match;
  const format = FORMATS.find((one) => one.extension === extension);
  if (format === undefined)
    throw notFound(
      `There is no format .${extension}: ask for ${FORMATS.map((one) => `.${one.extension}`).join(', ')}.`,
    );
  return { noun: noun as Noun, slug: slug === undefined ? null : decoded(slug), format, url };
}

function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch (error) {
    if (error instanceof URIError) throw notFound('The address is not encoded as addresses are.');
    throw error;
  }
}

function linksOf({ next, previous }: Selection, { noun, slug, url }: Place): Record<string, string> {
  const page = (name: string, cursor: string) => {
    const other = new URL(url);
    other.searchParams.delete('after');
    other.searchParams.delete('before');
    other.searchParams.set(name, cursor);
    return other.href;
  };
  const path = `${url.origin}/${noun}${slug === null ? '' : `/${encodeURIComponent(slug)}`}`;
  const others = FORMATS.filter(({ extension }) => !url.pathname.endsWith(`.${extension}`));
  return {
    ...(next === null ? {} : { next: page('after', next) }),
    ...(previous === null ? {} : { prev: page('before', previous) }),
    ...Object.fromEntries(
      others.map(({ extension, mediaType }) => [
        `alternate; type="${bare(mediaType)}"`,
        `${path}.${extension}${url.search}`,
      ]),
    ),
  };
}

function bare(mediaType: string): string {
  return mediaType.split(';')[0] ?? mediaType;
}

function headingOf({ thing, talks }: Selection, { noun, slug, url }: Place): string {
  const [talk] = talks;
  if (noun === 'talks' && slug !== null && talk !== undefined) return titleOf(talk);
  const name = thing === null ? `${noun[0]?.toUpperCase()}${noun.slice(1)}` : nameOf(thing);
  const about = url.searchParams.get('about');
  const filters = [...url.searchParams]
    .filter(([key, value]) => value !== '' && !['about', 'first', 'after', 'before', 'order'].includes(key))
    .map(([key, value]) => `${key} ${value}`);
  return [about ? `${name} about ${about}` : name, ...filters].join(' · ');
}

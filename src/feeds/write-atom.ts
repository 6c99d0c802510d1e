/** Atom (RFC 4287, paged as in RFC 5005): one entry a talk. */
import { generateAtomFeed } from 'feedsmith';
import type { FeedDocument } from './feed-document.ts';
import { lastingName, type TalkRow } from './talk-row.ts';
import { descriptionOf, headlineOf, whenOf, withoutControls } from './talk-text.ts';

/** A feed of nothing has been updated at no time. */
const NEVER = '1970-01-01T00:00:00.000Z';

export function writeAtom(document: FeedDocument): string {
  const { talks, title, address, changedAt, nextAddress, previousAddress } = document;
  const link = (rel: string, href: string | null) =>
    href === null ? [] : [{ rel, href, type: 'application/atom+xml' }];
  return generateAtomFeed(
    {
      id: firstPageOf(address),
      title: text(title),
      updated: new Date(changedAt ?? NEVER),
      generator: { text: 'Talkgraph' },
      authors: [{ name: 'Talkgraph' }],
      links: [...link('self', address), ...link('next', nextAddress), ...link('previous', previousAddress)],
      entries: talks.map((talk) => entryOf(talk, document)),
    },
    { strict: true },
  );
}

function entryOf(talk: TalkRow, { origin, changedAt }: FeedDocument) {
  const own = `${origin}/talks/${encodeURIComponent(talk.slug)}`;
  const when = whenOf(talk);
  return {
    id: lastingName(talk.id),
    title: text(headlineOf(talk)),
    updated: new Date(talk.updatedAt ?? changedAt ?? NEVER),
    authors: talk.speakers.map(({ name, homepage }) => ({
      name: withoutControls(name),
      ...(homepage === null ? {} : { uri: homepage }),
    })),
    categories: talk.topics.map(({ topic }) => ({ term: topic.slug, label: withoutControls(topic.label) })),
    links: [
      talk.url === null
        ? { rel: 'alternate', href: `${own}.json`, type: 'application/json' }
        : { rel: 'alternate', href: talk.url },
      ...talk.resources.map(({ url, kind, title }) => ({
        rel: 'related',
        href: url,
        title: title ?? kind.toLowerCase(),
      })),
    ],
    ...(when === null ? {} : { summary: text([when, talk.location].filter(Boolean).join(', ')) }),
    content: text(descriptionOf(talk)),
  };
}

function text(value: string): { readonly value: string; readonly type: 'text' } {
  return { value: withoutControls(value), type: 'text' };
}

/** All pages are one feed. */
function firstPageOf(address: string): string {
  const url = new URL(address);
  url.searchParams.delete('after');
  url.searchParams.delete('before');
  return url.href;
}

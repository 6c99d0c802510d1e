/** JSON: the rows as they are, with the way to the next page. */
import type { FeedDocument } from './feed-document.ts';

export function writeJson(document: FeedDocument): string {
  return `${JSON.stringify(contentOf(document), null, 2)}\n`;
}

function contentOf({ noun, slug, thing, things, talks, total, nextAddress, previousAddress }: FeedDocument): unknown {
  const page = { totalCount: total, next: nextAddress, previous: previousAddress };
  if (noun === 'talks') return slug === null ? { talks, ...page } : talks[0];
  return thing === null ? { [noun]: things.map(({ row }) => row), ...page } : { ...thing.row, talks, ...page };
}

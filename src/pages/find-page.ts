/** Which page an address is. */
import type { Asker } from '../feeds/ask.ts';
import { NOUNS, type Noun } from '../feeds/lists.ts';
import { escapeMarkup } from '../feeds/markup.ts';
import { FeedProblem } from '../feeds/problem.ts';
import { addressesPage } from './addresses.ts';
import { flowsPage } from './flows-page.ts';
import { graphPage } from './graph-page.ts';
import { homePage } from './home-page.ts';
import { listPage } from './list-page.ts';
import { type Page, problemPage } from './page.ts';
import { pastePage } from './paste-page.ts';

const LIST = new RegExp(`^/(${NOUNS.join('|')})(?:/([^/]+))?/?$`);

/** The page of an address, with a plain page for what is not there or cannot be; null where the address is none of ours. */
export async function findPage(url: URL, asker: Asker): Promise<Page | null> {
  if (url.pathname === '/') return homePage(asker);
  if (url.pathname === '/addresses') return addressesPage();
  if (url.pathname === '/paste') return pastePage();
  if (url.pathname === '/flows') return orProblem(() => flowsPage(url, asker));
  if (url.pathname === '/graph') return orProblem(() => graphPage(url, asker));
  const match = LIST.exec(url.pathname);
  if (match === null) return null;
  const [, noun, slug] = match;
  return orProblem(async () => listPage(url, noun as Noun, slug === undefined ? null : decoded(slug), asker));
}

/** The page, or what there is to say where it cannot be. */
async function orProblem(write: () => Promise<Page>): Promise<Page> {
  try {
    return await write();
  } catch (error) {
    if (error instanceof FeedProblem) return describeProblem(error);
    throw error;
  }
}

const LISTS =
  '<a href="/talks">talks</a>, <a href="/speakers">speakers</a>, <a href="/institutions">institutions</a>, ' +
  '<a href="/topics">topics</a> and <a href="/series">series</a>';

/** What a browser gets for an address that nothing stands behind. */
export function nothingHere(): Page {
  return problemPage(
    404,
    'Nothing here',
    'There is no page at this address.',
    `<h1>Nothing here</h1>
<p class="lead">There is no page at this address. It may have been mistyped, or what it led to may have been taken back or joined to something else.</p>
<p>Search for it above, or look through ${LISTS}.</p>`,
  );
}

function describeProblem({ status, message }: FeedProblem): Page {
  if (status === 404) return nothingHere();
  return problemPage(
    status,
    'This address cannot be answered',
    message,
    `<h1>This address cannot be answered</h1>\n<p class="lead">${escapeMarkup(message)}</p>\n<p><a href="/talks">All talks</a></p>`,
  );
}

/** What is not encoded as addresses are is the name of nothing. */
function decoded(slug: string): string {
  try {
    return decodeURIComponent(slug);
  } catch (error) {
    if (error instanceof URIError)
      throw new FeedProblem(404, 'NOT_FOUND', 'The address is not encoded as addresses are.');
    throw error;
  }
}

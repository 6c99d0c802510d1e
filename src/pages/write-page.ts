/** A page as HTML, without any script or style of its own, so that it needs no more rights than 'self'. */
import { escapeMarkup } from '../feeds/markup.ts';
import { SECTIONS } from '../text/sections.ts';
import type { Page } from './page.ts';

/** Where the built explorer's parts are; empty while it is not built, when pages are text alone. */
export interface WebBuild {
  /** Run before anything is drawn. */
  readonly theme: string | null;
  readonly main: string | null;
  /** Loaded by the main script, named here so that they come at once. */
  readonly preload: readonly string[];
  readonly styles: readonly string[];
}

/** The whole document; the origin is that of the page, without a slash at the end. */
export function writePage(page: Page, origin: string, build: WebBuild): string {
  const title = page.title === 'Talkgraph' ? page.title : `${page.title} · Talkgraph`;
  const head = [
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    '<meta name="color-scheme" content="light dark">',
    `<title>${escapeMarkup(title)}</title>`,
    `<meta name="description" content="${escapeMarkup(page.description)}">`,
    page.canonical === null ? '' : `<link rel="canonical" href="${escapeMarkup(origin + page.canonical)}">`,
    '<link rel="icon" href="/favicon.svg" type="image/svg+xml">',
    ...page.alternates.map(
      ({ mediaType, title: name, address }) =>
        `<link rel="alternate" type="${escapeMarkup(mediaType)}" title="${escapeMarkup(name)}" href="${escapeMarkup(address)}">`,
    ),
    ...(build.theme === null ? [] : [`<script src="${build.theme}"></script>`]),
    ...build.styles.map((style) => `<link rel="stylesheet" href="${style}">`),
    ...build.preload.map((script) => `<link rel="modulepreload" href="${script}">`),
    ...(build.main === null ? [] : [`<script type="module" src="${build.main}"></script>`]),
    page.jsonLd === null ? '' : `<script type="application/ld+json">\n${page.jsonLd}</script>`,
  ].filter((line) => line !== '');
  return `<!doctype html>
<html lang="en">
<head>
${head.join('\n')}
</head>
<body>
<div id="summary">
${headerOf(page)}
<main id="content">
${page.summary}
</main>
${FOOTER}
</div>
<div id="app" hidden></div>
</body>
</html>
`;
}

function headerOf({ asked, canonical }: Page): string {
  const links = SECTIONS.map(([address, name]) => {
    const here = canonical === address ? ' aria-current="page"' : '';
    return `<a href="${address}"${here}>${name}</a>`;
  });
  const box = 'name="about" aria-label="Search" placeholder="Search talks, people, places, topics"';
  return `<header class="top">
<a class="brand" href="/">Talkgraph</a>
<search><form class="search" action="/talks"><input ${box} value="${escapeMarkup(asked)}"></form></search>
<nav aria-label="Sections">${links.join('')}</nav>
</header>`;
}

const FOOTER = `<footer class="bottom">
<a href="/addresses">Calendars, feeds and data</a>
<a href="/graphql">GraphiQL</a>
</footer>`;

/** Sorts links: recordings, slides, papers, code, streams and registration. */

import type { Draft } from '../draft.ts';
import { factOfLink } from '../fact.ts';
import type { Span } from '../mapped-text.ts';
import type { DocumentLink } from '../readers/html-text.ts';
import type { ResourceKind } from '../understanding.ts';
import type { Refiner } from './refiner.ts';

const MAX_LINKS_OF_TALK = 40;
const KINDS: readonly (readonly [ResourceKind, RegExp, RegExp])[] = [
  [
    'STREAM',
    /zoom\.us|teams\.microsoft|meet\.google|webex|bigbluebutton|twitch|\/live\b/i,
    /\b(?:zoom|stream|join|teams|webcast|live)\b/i,
  ],
  ['RECORDING', /youtu\.?be|vimeo|panopto|bilibili|\.mp4/i, /\b(?:recording|video|watch)\b/i],
  ['CODE', /github\.com|gitlab|bitbucket/i, /\bcode\b/i],
  ['PAPER', /arxiv\.org|doi\.org|biorxiv|eprint|openreview/i, /\b(?:paper|preprint|arxiv|article)\b/i],
  ['SLIDES', /slides|\.pptx?(?:$|\?)/i, /\bslides?\b/i],
  [
    'REGISTRATION',
    /eventbrite|forms\.gle|docs\.google\.com\/forms|regist(?:er|ration)|lu\.ma/i,
    /\b(?:regist\w+|rsvp|sign up|tickets?|anmeld\w+|inscri\w+)\b/i,
  ],
];

/** The refiner: links that stand within the talk, or anywhere when the page has one talk. */
export const talkResources: Refiner = (drafts, { page, source }) => {
  const links = [...(page?.links ?? [])].sort((a, b) => a.start - b.start);
  for (const draft of drafts) {
    const near = drafts.length === 1 ? links : linksWithin(links, draft.span);
    for (const link of [...draft.links, ...near].slice(0, MAX_LINKS_OF_TALK)) putLink(draft, link, source);
  }
  return drafts;
};

/** By halving: a page may have tens of thousands of talks and of links. */
function linksWithin(links: readonly DocumentLink[], span: Span): DocumentLink[] {
  let low = 0;
  let high = links.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((links[middle]?.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const found: DocumentLink[] = [];
  for (let at = low; found.length < MAX_LINKS_OF_TALK; at++) {
    const link = links[at];
    if (!link || link.start > span.end) break;
    if (link.end <= span.end) found.push(link);
  }
  return found;
}

function putLink(draft: Draft, link: DocumentLink, source: string): void {
  const title = link.label.replace(/\s*:\s*$/, '');
  const known =
    KINDS.find(([, address]) => address.test(link.url)) ?? KINDS.find(([, , label]) => label.test(link.label));
  if (!known || draft.resources.some((other) => other.url.value === link.url)) return;
  draft.resources.push({
    kind: known[0],
    url: factOfLink(source, link, { rule: 'link/kind', method: 'RULE', confidence: 0.8 }),
    title: title === '' || title === link.url ? null : title.slice(0, 120),
  });
}

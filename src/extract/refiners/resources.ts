/** Sorts links: recordings, slides, papers, code, streams and registration. */

import type { Draft } from '../draft.ts';
import type { DocumentLink } from '../readers/html-text.ts';
import type { ResourceKind } from '../understanding.ts';
import type { Refiner } from './refiner.ts';

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
export const talkResources: Refiner = (drafts, { page }) => {
  for (const draft of drafts) {
    const near = (page?.links ?? []).filter(
      (link) => drafts.length === 1 || (link.start >= draft.span.start && link.end <= draft.span.end),
    );
    for (const link of [...draft.links, ...near].slice(0, 40)) putLink(draft, link, page?.ground.source ?? null);
  }
  return drafts;
};

function putLink(draft: Draft, link: DocumentLink, source: string | null): void {
  const known =
    KINDS.find(([, address]) => address.test(link.url)) ?? KINDS.find(([, , label]) => label.test(link.label));
  if (!known || draft.resources.some((other) => other.url.value === link.url)) return;
  draft.resources.push({
    kind: known[0],
    url: {
      value: link.url,
      quote: source?.slice(link.start, link.end) ?? link.url,
      start: link.start,
      end: link.end,
      rule: 'link/kind',
      method: 'RULE',
      confidence: 0.8,
    },
    title: link.label === '' || link.label === link.url ? null : link.label.slice(0, 120),
  });
}

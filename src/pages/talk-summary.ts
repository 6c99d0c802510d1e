/** A talk in words: when, who, where, what about. */
import { escapeMarkup } from '../feeds/markup.ts';
import { type TalkRow, titleOf } from '../feeds/talk-row.ts';
import { facts, linkOut, linksTo, linkTo, whenOf } from './markup.ts';

/** The talk's page below the header. */
export function talkSummary(talk: TalkRow): string {
  const { language, speakers, institutions, series, host, location, topics, resources, url, abstract } = talk;
  const lang = language === null ? '' : ` lang="${escapeMarkup(language)}"`;
  const links = resources.map((one) => linkOut(one.url, one.title ?? wordOf(one.kind)));
  const paragraphs = (abstract ?? '')
    .split(/\n\s*\n/)
    .filter((one) => one.trim() !== '')
    .map((one) => `<p>${escapeMarkup(one.trim())}</p>`);
  return `<article class="talk-page">
<h1${lang}>${escapeMarkup(titleOf(talk))}</h1>
${facts([
  ['When', whenOf(talk)],
  ['Speakers', linksTo('speakers', speakers)],
  ['From', linksTo('institutions', institutions)],
  ['Series', series === null ? null : linkTo('series', series.slug, series.name)],
  ['Hosted by', host === null ? null : linkTo('institutions', host.slug, host.name)],
  ['Where', location === null ? null : escapeMarkup(location)],
  ['Topics', topics.map(({ topic }) => linkTo('topics', topic.slug, topic.label)).join(', ')],
  ['Links', [...links, ...(url === null ? [] : [linkOut(url, 'Page of the talk')])].join(', ')],
])}
${paragraphs.length === 0 ? '' : `<section class="abstract"${lang}><h2>Abstract</h2>\n${paragraphs.join('\n')}</section>`}
</article>`;
}

function wordOf(kind: string): string {
  return `${kind[0] ?? ''}${kind.slice(1).toLowerCase()}`;
}

/** A speaker, an institution, a topic or a series in words. */
import { escapeMarkup } from '../feeds/markup.ts';
import { nameOf, type Thing } from '../feeds/thing-rows.ts';
import { dateInWords } from '../text/date-words.ts';
import { facts, linkOut, linksTo, linkTo } from './markup.ts';

/** One sentence for those who list pages. */
export function describeThing(thing: Thing, talks: number): string {
  const name = nameOf(thing);
  const count = `${talks} ${talks === 1 ? 'talk' : 'talks'}`;
  if (thing.kind === 'speaker') {
    const places = [...new Set(thing.row.affiliations.map(({ institution }) => institution.name))].slice(-3);
    return `${name}: ${count}${places.length === 0 ? '' : `; ${places.join(', ')}`}.`;
  }
  if (thing.kind === 'topic' && thing.row.definition !== null) return `${name}: ${thing.row.definition}`;
  return `${name}: ${count}.`;
}

/** The thing's page above its talks. */
export function thingSummary(thing: Thing): string {
  const heading = `<h1>${escapeMarkup(nameOf(thing))}</h1>`;
  if (thing.kind === 'series') {
    const { host, homepage } = thing.row;
    return `${heading}\n${facts([
      ['Hosted by', host === null ? null : linkTo('institutions', host.slug, host.name)],
      ['Homepage', outOrNull(homepage)],
    ])}`;
  }
  const { aliases, identifiers } = thing.row;
  const elsewhere = identifiers
    .map(({ scheme, value, url }) =>
      url === null ? escapeMarkup(`${scheme} ${value}`) : linkOut(url, `${scheme} ${value}`),
    )
    .join(', ');
  const names: readonly (readonly [string, string | null])[] = [
    ['Also known as', escapeMarkup(aliases.join(', '))],
    ['Elsewhere', elsewhere],
  ];
  if (thing.kind === 'topic') {
    const { broader, definition } = thing.row;
    const above = linksTo(
      'topics',
      broader.map(({ slug, label }) => ({ slug, name: label })),
    );
    const lead = definition === null ? '' : `\n<p class="lead">${escapeMarkup(definition)}</p>`;
    return `${heading}${lead}\n${facts([['Part of', above], ...names])}`;
  }
  if (thing.kind === 'institution') {
    const { city, countryCode, partOf, homepage } = thing.row;
    const place = [city, countryCode].filter((part) => part !== null).join(', ');
    return `${heading}\n${facts([
      ['Place', escapeMarkup(place)],
      ['Part of', linksTo('institutions', partOf)],
      ['Homepage', outOrNull(homepage)],
      ...names,
    ])}`;
  }
  return `${heading}\n${facts([['Homepage', outOrNull(thing.row.homepage)], ...names])}\n${affiliations(thing.row.affiliations)}`;
}

function outOrNull(address: string | null): string | null {
  return address === null ? null : linkOut(address, address.replace(/^https?:\/\/|\/$/g, ''));
}

type Affiliations = Extract<Thing, { readonly kind: 'speaker' }>['row']['affiliations'];

function affiliations(all: Affiliations): string {
  if (all.length === 0) return '';
  const rows = all.map(({ role, unit, institution, start, end, ongoing }) => {
    const place = linkTo('institutions', institution.slug, institution.name);
    const where = unit === null ? place : `${place}, ${escapeMarkup(unit)}`;
    return `<tr><td>${periodOf(start, end, ongoing)}</td><td>${escapeMarkup(role ?? '')}</td><td>${where}</td></tr>`;
  });
  return `<section><h2>Where and when</h2>
<table><thead><tr><th scope="col">When</th><th scope="col">As</th><th scope="col">Where</th></tr></thead>
<tbody>
${rows.join('\n')}
</tbody></table></section>`;
}

function periodOf(start: string | null, end: string | null, ongoing: string): string {
  const from = start === null ? '' : dateInWords(start);
  if (end !== null) return escapeMarkup(start === null ? `until ${dateInWords(end)}` : `${from}–${dateInWords(end)}`);
  if (ongoing === 'YES') return start === null ? 'at the time of the source' : escapeMarkup(`since ${from}`);
  return start === null ? 'time not known' : escapeMarkup(`from ${from}`);
}

/** What narrows a view, each with a way to take it away again. */
import { dateInWords } from '../../text/date-words.ts';
import type { ResultFacetsQuery } from './documents.gen.ts';
import { addressOf, FILTERS, type Filter, type Query } from './view.ts';

interface Chip {
  readonly words: string;
  readonly without: Readonly<Record<string, null>>;
}

type FacetRows = ResultFacetsQuery['talks']['facets'] | null;

/** The name of what a filter names by its slug, where the counts beside have it; else the slug in words. */
function nameOf(filter: Filter, value: string, facets: FacetRows): string {
  const known =
    filter === 'topic'
      ? facets?.topics.find(({ topic }) => topic.slug === value)?.topic.label
      : filter === 'speaker'
        ? facets?.speakers.find(({ speaker }) => speaker.slug === value)?.speaker.name
        : filter === 'institution'
          ? facets?.institutions.find(({ institution }) => institution.slug === value)?.institution.name
          : undefined;
  return known ?? value.replaceAll('-', ' ');
}

const PREFIXES: Readonly<Partial<Record<Filter, string>>> = {
  topic: 'topic',
  speaker: 'speaker',
  institution: 'institution',
  series: 'series',
  kind: 'kind',
  status: 'status',
  language: 'language',
};

const SENTENCES: Readonly<Record<string, string>> = {
  'hasRecording true': 'with a recording',
  'hasRecording false': 'without a recording',
  'includeNarrower false': 'without narrower topics',
  'includeUnits false': 'without departments and institutes',
};

function chipsOf(query: Query, facets: FacetRows): readonly Chip[] {
  const { from, to } = query;
  const period = from && to ? (from === to ? dateInWords(from) : `${dateInWords(from)} to ${dateInWords(to)}`) : null;
  return FILTERS.flatMap((filter): readonly Chip[] => {
    const value = query[filter];
    if (!value || (filter === 'to' && period !== null)) return [];
    if (filter === 'from' && period !== null) return [{ words: period, without: { from: null, to: null } }];
    if (filter === 'from') return [{ words: `from ${dateInWords(value)}`, without: { from: null } }];
    if (filter === 'to') return [{ words: `until ${dateInWords(value)}`, without: { to: null } }];
    const words = SENTENCES[`${filter} ${value}`] ?? `${PREFIXES[filter] ?? filter}: ${nameOf(filter, value, facets)}`;
    return [{ words, without: { [filter]: null } }];
  });
}

export function Chips({ query, facets }: { readonly query: Query; readonly facets: FacetRows }) {
  const chips = chipsOf(query, facets);
  if (chips.length === 0) return null;
  const about = query.about ? { about: query.about } : {};
  return (
    <ul class="chips" aria-label="Narrowed to">
      {chips.map(({ words, without }) => (
        <li key={words}>
          <a href={addressOf(query, without)} aria-label={`${words}: take away`}>
            {words} <span aria-hidden="true">×</span>
          </a>
        </li>
      ))}
      {chips.length > 1 ? (
        <li>
          <a class="plain" href={addressOf(about, {})}>
            Take all away
          </a>
        </li>
      ) : null}
    </ul>
  );
}

/** What the search box offers: things of every kind as rows with an address. */
import type { SearchBoxQuery } from './documents.gen.ts';

export interface Suggestion {
  readonly kind: string;
  readonly words: string;
  readonly beside: string;
  readonly address: string;
}

type Found = SearchBoxQuery['search']['edges'][number];

/** One row of what was found. */
export function suggestionOf({ node }: Found): Suggestion {
  switch (node.__typename) {
    case 'Talk': {
      const names = node.speakers.map(({ name }) => name).join(', ');
      const beside = [names, node.date ?? ''].filter((part) => part !== '').join(', ');
      return { kind: 'Talk', words: node.title ?? 'To be announced', beside, address: `/talks/${node.slug}` };
    }
    case 'Speaker':
      return { kind: 'Speaker', words: node.name, beside: '', address: `/speakers/${node.slug}` };
    case 'Institution': {
      const beside = [node.city, node.countryCode].filter((part) => part !== null).join(', ');
      return { kind: 'Institution', words: node.name, beside, address: `/institutions/${node.slug}` };
    }
    case 'Topic':
      return { kind: 'Topic', words: node.label, beside: '', address: `/topics/${node.slug}` };
    case 'Series':
      return { kind: 'Series', words: node.name, beside: '', address: `/series/${node.slug}` };
  }
}

/** The address of the talks about some words. */
export function talksAbout(words: string): string {
  return words === '' ? '/talks' : `/talks?${new URLSearchParams({ about: words })}`;
}

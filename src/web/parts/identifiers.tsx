/** What other registries call a thing. */
import type { FactRow } from './facts.tsx';

interface Identified {
  readonly aliases: readonly string[];
  readonly identifiers: readonly { readonly scheme: string; readonly value: string; readonly url: string | null }[];
}

const MOST_ALIASES = 8;

/** Rows of facts: other names, and where else it is known. */
export function identityRows({ aliases, identifiers }: Identified): readonly FactRow[] {
  const more = aliases.length - MOST_ALIASES;
  return [
    [
      'Also known as',
      aliases.length === 0 ? null : aliases.slice(0, MOST_ALIASES).join(', ') + (more > 0 ? ` and ${more} more` : ''),
    ],
    [
      'Elsewhere',
      identifiers.length === 0 ? null : (
        <ul class="inline">
          {identifiers.map(({ scheme, value, url }) => (
            <li key={`${scheme} ${value}`}>
              {url === null ? (
                `${scheme} ${value}`
              ) : (
                <a href={url} rel="noopener noreferrer">
                  {scheme} {value}
                </a>
              )}
            </li>
          ))}
        </ul>
      ),
    ],
  ];
}

/** A row with the thing's own page. */
export function homepageRow(homepage: string | null): FactRow {
  return [
    'Homepage',
    homepage === null ? null : (
      <a href={homepage} rel="noopener noreferrer">
        {homepage.replace(/^https?:\/\/|\/$/g, '')}
      </a>
    ),
  ];
}

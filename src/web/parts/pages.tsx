/** Links to the next and the previous page of a list. */

interface PagesProps {
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
  /** The address after turning to what comes after or before a cursor. */
  readonly addressOf: (change: Readonly<Record<string, string | null>>) => string;
}

export function Pages({ pageInfo, addressOf }: PagesProps) {
  const { hasNextPage, hasPreviousPage, startCursor, endCursor } = pageInfo;
  if (!hasNextPage && !hasPreviousPage) return null;
  return (
    <nav class="pages no-print" aria-label="Pages">
      {hasPreviousPage ? (
        <a class="button" rel="prev" href={addressOf({ before: startCursor })}>
          ← Previous
        </a>
      ) : null}
      {hasNextPage ? (
        <a class="button" rel="next" href={addressOf({ after: endCursor })}>
          Next →
        </a>
      ) : null}
    </nav>
  );
}

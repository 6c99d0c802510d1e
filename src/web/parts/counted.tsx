/** Things with a number each, under a heading in the margin. */

interface CountedProps {
  readonly noun: 'speakers' | 'institutions' | 'topics' | 'series';
  readonly rows: readonly { readonly slug: string; readonly name: string; readonly count: number }[];
}

export function Counted({ noun, rows }: CountedProps) {
  return (
    <ul class="counted">
      {rows.map(({ slug, name, count }) => (
        <li key={slug}>
          <a href={`/${noun}/${slug}`}>{name}</a> <span class="number">{count.toLocaleString('en')}</span>
        </li>
      ))}
    </ul>
  );
}

/** Links to things with commas between them. */
import { Fragment } from 'preact';

interface LinksProps {
  readonly noun: 'speakers' | 'institutions' | 'topics' | 'series' | 'talks';
  readonly things: readonly { readonly slug: string; readonly name: string }[];
}

export function Links({ noun, things }: LinksProps) {
  return (
    <>
      {things.map(({ slug, name }, index) => (
        <Fragment key={slug}>
          {index === 0 ? '' : ', '}
          <a href={`/${noun}/${slug}`}>{name}</a>
        </Fragment>
      ))}
    </>
  );
}

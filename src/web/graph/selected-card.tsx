/** What is selected: what it is, what it is linked to, and what can be done with it. */
import { neighboursOf, type Picture, type ShownNode } from './gathered.ts';
import { pageOf, wordsOf } from './kinds.ts';
import type { NodeActions } from './node-list.tsx';
import { Shape } from './shape.tsx';

const MOST_LINKS = 4;

interface SelectedCardProps {
  readonly picture: Picture;
  readonly node: ShownNode;
  readonly isCentre: boolean;
  /** Whether there is room for what is left out. */
  readonly canShowMore: boolean;
  readonly actions: NodeActions;
}

export function SelectedCard({ picture, node, isCentre, canShowMore, actions }: SelectedCardProps) {
  const { kind, title, subTitle, mainStat, slug, isOpen } = node;
  const page = pageOf(kind, slug);
  const isMore = kind === 'LEFT_OUT';
  const canExpand = isMore ? canShowMore : !isCentre;
  return (
    <div class="selected-card" aria-live="polite">
      <p class="card-title">
        <Shape kind={kind} /> {title}
      </p>
      <p class="beside">{[wordsOf(kind)?.one, subTitle, mainStat].filter(Boolean).join(' · ')}</p>
      {isMore && !canShowMore ? (
        <p class="beside">There is no room for them here: put the thing in the middle, or open its page.</p>
      ) : null}
      {isMore || isCentre ? null : <CardLinks picture={picture} node={node} select={actions.select} />}
      <div class="card-actions">
        {canExpand ? (
          <button type="button" onClick={() => actions.expand(node)}>
            {isMore ? 'Show more of them' : isOpen ? 'Hide neighbours' : 'Expand'}
          </button>
        ) : null}
        {isMore || isCentre ? null : (
          <button type="button" onClick={() => actions.centre(node)}>
            Put in the middle
          </button>
        )}
        {page === null ? null : (
          <a class="button" href={page}>
            Open page
          </a>
        )}
      </div>
    </div>
  );
}

type CardLinksProps = Pick<SelectedCardProps, 'picture' | 'node'> & Pick<NodeActions, 'select'>;

function CardLinks({ picture, node, select }: CardLinksProps) {
  const links = neighboursOf(picture, node.id).filter((link) => link.node.kind !== 'LEFT_OUT');
  return (
    <ul class="card-links">
      {links.slice(0, MOST_LINKS).map((link) => (
        <li key={link.node.id}>
          <button type="button" class="plain" onClick={() => select(link.node.id)}>
            {link.node.title}
          </button>{' '}
          <span class="beside">{link.words}</span>
        </li>
      ))}
      {links.length > MOST_LINKS ? <li class="beside">and {links.length - MOST_LINKS} more</li> : null}
    </ul>
  );
}

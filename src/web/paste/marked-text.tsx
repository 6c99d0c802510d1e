/** The text with its fields coloured; each mark says its field's name. */
import { memo } from 'preact/compat';
import { groupOf, nameOf } from './field-names.ts';
import { type Piece, piecesOf, type Span } from './spans.ts';

interface MarkedTextProps {
  readonly text: string;
  readonly spans: readonly Span[];
  /** Whether marks can be reached by keyboard. */
  readonly isReachable: boolean;
}

/** Drawn again only when the text or its spans change: light is put on and off marks without. */
export const MarkedText = memo(({ text, spans, isReachable }: MarkedTextProps) => (
  <Pieces pieces={piecesOf(text, spans)} isReachable={isReachable} />
));

function Pieces({ pieces, isReachable }: { readonly pieces: readonly Piece[]; readonly isReachable: boolean }) {
  return (
    <>
      {pieces.map((piece, index) => {
        if (typeof piece === 'string') return piece;
        const { span, isFirst, inner } = piece;
        const name = nameOf(span.field);
        return (
          <mark
            key={`${index} ${span.field}`}
            class={span.isUnsure ? 'unsure' : undefined}
            data-group={groupOf(span.field)}
            data-keys={span.keys.join(' ')}
            data-start={span.start}
            data-end={span.end}
            tabIndex={isReachable && isFirst ? -1 : undefined}
          >
            {isFirst ? (
              <span class="mark-name">
                {name}
                {span.isUnsure ? ', not sure' : ''}
                <span class="unseen">: </span>
              </span>
            ) : null}
            <Pieces pieces={inner} isReachable={isReachable} />
          </mark>
        );
      })}
    </>
  );
}

/** A kind's shape in its colour, as in the picture. */
import { type NodeKind, outlineOf } from './kinds.ts';

export function Shape({ kind }: { readonly kind: NodeKind }) {
  return (
    <svg class={`shape shape-${kind.toLowerCase()}`} viewBox="-8 -8 16 16" aria-hidden="true">
      <path d={outlineOf(kind)} fill-rule="evenodd" />
    </svg>
  );
}

/** Writes names beside things, on the colour of the page, in light and dark. */
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { NodeAttributes } from './shape-program.ts';

/** Leaves room for the ring around what is selected. */
const GAP = 9;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** Writes the names of one picture: a name that would cover another one changes its side or is left out, until one comes nearer. */
export class Labels {
  readonly #taken: Box[] = [];

  /** Before each drawing. */
  clear(): void {
    this.#taken.length = 0;
  }

  /** A name with a seam in the colour of the picture, so that lines do not cross it. */
  readonly draw: NodeLabelDrawingFunction<NodeAttributes> = (context, { label, x, y, size }, settings) => {
    if (!label) return;
    context.font = `${settings.labelSize}px ${settings.labelFont}`;
    const left = sidesOf(context, label, x, size).find((side) =>
      this.#take(context, { label, side, y }, settings.labelSize),
    );
    if (left === undefined) return;
    context.lineJoin = 'round';
    context.lineWidth = 3;
    context.strokeStyle = groundOf(context);
    context.fillStyle = settings.labelColor.color ?? '';
    const at = [left, y + settings.labelSize / 3] as const;
    context.strokeText(label, ...at);
    context.fillText(label, ...at);
  };

  /** Takes the room of a name, if nothing is there. */
  #take(context: CanvasRenderingContext2D, at: { label: string; side: number; y: number }, height: number): boolean {
    const right = at.side + context.measureText(at.label).width;
    const box = { left: at.side, right, top: at.y - height / 2, bottom: at.y + height / 2 };
    if (this.#taken.some((other) => overlap(box, other))) return false;
    this.#taken.push(box);
    return true;
  }
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}

/** The same for what the pointer is on, over everything else. */
export const drawHover: NodeHoverDrawingFunction<NodeAttributes> = (context, data, settings) => {
  if (!data.label) return;
  context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
  const { width } = context.measureText(data.label);
  context.fillStyle = groundOf(context);
  const left = (sidesOf(context, data.label, data.x, data.size)[0] ?? 0) - 4;
  context.fillRect(left, data.y - settings.labelSize, width + 8, settings.labelSize * 2);
  context.fillStyle = settings.labelColor.color ?? '';
  context.fillText(data.label, left + 4, data.y + settings.labelSize / 3);
};

/** Where a name may begin: best right of its thing, or left of it where the picture would cut it off. */
function sidesOf(context: CanvasRenderingContext2D, label: string, x: number, size: number): number[] {
  const { width } = context.measureText(label);
  const right = x + size + GAP;
  const left = x - size - GAP - width;
  const isCut = right + width > context.canvas.clientWidth && left > 0;
  return isCut ? [left, right] : [right, left];
}

/** The colour that the picture stands on. */
function groundOf({ canvas }: CanvasRenderingContext2D): string {
  return getComputedStyle(canvas.parentElement ?? canvas).backgroundColor;
}

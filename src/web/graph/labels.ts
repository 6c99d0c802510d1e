/** Writes names beside things, on the colour of the page, in light and dark. */
import type { NodeHoverDrawingFunction, NodeLabelDrawingFunction } from 'sigma/rendering';
import type { NodeAttributes } from './shape-program.ts';

/** Leaves room for the ring around what is selected. */
const GAP = 9;

/** A name with a seam in the colour of the picture, so that lines do not cross it. */
export const drawLabel: NodeLabelDrawingFunction<NodeAttributes> = (context, { label, x, y, size }, settings) => {
  if (!label) return;
  context.font = `${settings.labelSize}px ${settings.labelFont}`;
  context.lineJoin = 'round';
  context.lineWidth = 3;
  context.strokeStyle = groundOf(context);
  context.fillStyle = settings.labelColor.color ?? '';
  const at = [leftOf(context, label, x, size), y + settings.labelSize / 3] as const;
  context.strokeText(label, ...at);
  context.fillText(label, ...at);
};

/** The same for what the pointer is on, over everything else. */
export const drawHover: NodeHoverDrawingFunction<NodeAttributes> = (context, data, settings) => {
  if (!data.label) return;
  context.font = `600 ${settings.labelSize}px ${settings.labelFont}`;
  const { width } = context.measureText(data.label);
  context.fillStyle = groundOf(context);
  const left = leftOf(context, data.label, data.x, data.size) - 4;
  context.fillRect(left, data.y - settings.labelSize, width + 8, settings.labelSize * 2);
  context.fillStyle = settings.labelColor.color ?? '';
  context.fillText(data.label, left + 4, data.y + settings.labelSize / 3);
};

/** Where a name begins: right of its thing, or left of it where the picture would cut it off. */
function leftOf(context: CanvasRenderingContext2D, label: string, x: number, size: number): number {
  const { width } = context.measureText(label);
  const right = x + size + GAP;
  const left = x - size - GAP - width;
  return right + width > context.canvas.clientWidth && left > 0 ? left : right;
}

/** The colour that the picture stands on. */
function groundOf({ canvas }: CanvasRenderingContext2D): string {
  return getComputedStyle(canvas.parentElement ?? canvas).backgroundColor;
}

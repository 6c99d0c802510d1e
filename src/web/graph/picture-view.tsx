/** The picture beside the list: drawn where the browser can, with a sentence where it cannot. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { Problem } from '../parts/problem.tsx';
import { useColours } from './colours.ts';
import type { Drawing } from './drawing.ts';
import type { Picture } from './gathered.ts';
import type { Kind } from './kinds.ts';

interface PictureViewProps {
  readonly picture: Picture;
  readonly centre: string;
  readonly hidden: readonly Kind[];
  readonly selected: string;
  readonly onChoose: (id: string) => void;
}

const STILL = '(prefers-reduced-motion: reduce)';

function canDraw(): boolean {
  const canvas = document.createElement('canvas');
  return (canvas.getContext('webgl2') ?? canvas.getContext('webgl')) !== null;
}

export function PictureView({ picture, centre, hidden, selected, onChoose }: PictureViewProps) {
  const place = useRef<HTMLDivElement>(null);
  const ring = useRef<HTMLDivElement>(null);
  const choose = useRef(onChoose);
  choose.current = onChoose;
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  const [state, setState] = useState<'waiting' | 'drawn' | 'failed' | 'impossible'>('waiting');
  const colours = useColours();
  useEffect(() => {
    if (!canDraw()) {
      setState('impossible');
      return;
    }
    const life: { drawing?: Drawing; isOver: boolean } = { isOver: false };
    import('./drawing.ts')
      .then((module) => {
        if (life.isOver || place.current === null || ring.current === null) return;
        life.drawing = new module.Drawing(place.current, colours, {
          onChoose: (id) => choose.current(id),
          ring: ring.current,
          isStill: matchMedia(STILL).matches,
        });
        setDrawing(life.drawing);
      })
      .catch(() => setState('failed'));
    return () => {
      life.isOver = true;
      life.drawing?.kill();
    };
  }, []);
  useEffect(() => {
    drawing
      ?.show(picture, centre)
      .then((isShown) => {
        if (isShown) setState('drawn');
      })
      .catch(() => setState('failed'));
  }, [drawing, picture, centre]);
  useEffect(() => drawing?.hide(hidden), [drawing, hidden.join()]);
  useEffect(() => drawing?.select(selected), [drawing, selected, state]);
  useEffect(() => drawing?.recolour(colours), [drawing, colours]);
  if (state === 'impossible')
    return (
      <p class="graph-note">This browser cannot draw the picture: WebGL is missing or off. The list has all of it.</p>
    );
  if (state === 'failed')
    return (
      <Problem title="The picture could not be drawn" again={() => location.reload()}>
        The list has all of it. Loading the page again may help.
      </Problem>
    );
  return (
    <div class="picture" data-state={state} data-things={state === 'drawn' ? picture.nodes.length : undefined}>
      <div ref={place} class="canvas" role="img" aria-label="The things of the list and their links, drawn" />
      <div ref={ring} class="ring" hidden />
      {state === 'drawn' ? null : <p class="drawing-note">Drawing …</p>}
      <div class="zoom">
        <button type="button" aria-label="Nearer" onClick={() => drawing?.zoom(0.7)}>
          +
        </button>
        <button type="button" aria-label="Farther" onClick={() => drawing?.zoom(1 / 0.7)}>
          −
        </button>
        <button type="button" onClick={() => drawing?.fit()}>
          All
        </button>
      </div>
    </div>
  );
}

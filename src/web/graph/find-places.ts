/** Lays a picture out, here or in a worker. */
import { type LayoutInput, layOut, type Places } from './layout.ts';

/** From so many things on, the page would stand still for too long. */
const MOST_HERE = 500;

/** The places of a picture; rejects when the worker fails. */
export async function findPlaces(input: LayoutInput): Promise<Places> {
  if (input.ids.length <= MOST_HERE) return layOut(input);
  const worker = new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
  try {
    return await new Promise<Places>((resolve, reject) => {
      worker.addEventListener('message', ({ data }: MessageEvent<Places>) => resolve(data));
      worker.addEventListener('error', () => reject(new Error('No layout.')));
      worker.postMessage(input);
    });
  } finally {
    worker.terminate();
  }
}

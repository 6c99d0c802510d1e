/** Lays out large pictures beside the page, so that it goes on answering. */
import { type LayoutInput, layOut } from './layout.ts';

addEventListener('message', ({ data }: MessageEvent<LayoutInput>) => postMessage(layOut(data)));

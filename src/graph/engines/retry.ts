/** Runs work again after a failure that another try may not meet. */
import { setTimeout as sleep } from 'node:timers/promises';

const MOST_TRIES = 12;
const FIRST_PAUSE_MS = 4;
const LONGEST_PAUSE_MS = 500;

/** Tries at most twelve times, pausing longer each time; the jitter keeps two losers of a conflict from meeting again. */
export async function retried<T>(work: () => Promise<T>, mayRetry: (error: unknown) => boolean): Promise<T> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await work();
    } catch (error) {
      if (attempt === MOST_TRIES || !mayRetry(error)) throw error;
      await sleep(Math.min(LONGEST_PAUSE_MS, FIRST_PAUSE_MS * 2 ** attempt) * (0.5 + Math.random() / 2));
    }
  }
}

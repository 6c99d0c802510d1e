/** The model that the environment names, for the commands that read announcements. */
import { readModelSettings } from '../config.ts';
import type { Consult } from '../model/model-client.ts';
import type { Terminal } from './terminal.ts';

/** Undefined when no model is set; the client is loaded only when one is. */
export async function modelFor(terminal: Pick<Terminal, 'say'>): Promise<Consult | undefined> {
  const settings = readModelSettings();
  if (settings === null) return undefined;
  const { createModel } = await import('../model/model-client.ts');
  return createModel(settings, (sentence) => terminal.say(`talkgraph: ${sentence}`));
}

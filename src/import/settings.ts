/** What every work on sources is given from outside. */
import type { Clock } from '../clock.ts';
import type { Understanding, UnderstandOptions } from '../extract/understanding.ts';

export type Understand = (text: string, options: UnderstandOptions) => Promise<Understanding>;

export interface ReadingSettings {
  /** How documents are read; by the program's own rules when left out. */
  readonly understand?: Understand;
}

export interface WritingSettings extends ReadingSettings {
  readonly clock: Clock;
}

/** The reading function of the settings. */
export async function readerOf(settings: ReadingSettings): Promise<Understand> {
  if (settings.understand) return settings.understand;
  const { understand } = await import('../extract/understand.ts');
  return understand;
}

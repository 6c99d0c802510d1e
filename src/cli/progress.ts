/** A progress bar on stderr, when a person watches it. */
import { SingleBar } from 'cli-progress';
import type { Terminal } from './terminal.ts';

export interface Progress {
  /** So many announcements are written. */
  readonly talks: (count: number) => void;
  /** Speakers are made of so many of so many names. */
  readonly people: (done: number, total: number) => void;
  /** One more file is done. */
  file(): void;
  /** Takes the bar away for a line that is about to be printed. */
  clear(): void;
  end(): void;
}

const nothing = (): void => undefined;
const NO_PROGRESS: Progress = { talks: nothing, people: nothing, file: nothing, clear: nothing, end: nothing };

/** Shows a bar over so many files; nothing at all where stderr is no terminal. */
export function showProgress(terminal: Terminal, files: number): Progress {
  if (!terminal.isErrorTerminal) return NO_PROGRESS;
  const bar = new SingleBar({
    format: '{bar} {value}/{total} files, {talks} talks{people}',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
    linewrap: null,
  });
  bar.start(files, 0, { talks: 0, people: '' });
  return {
    talks: (count) => bar.update({ talks: count, people: '' }),
    people: (done, total) => bar.update({ people: `, speakers of ${done}/${total} names` }),
    file: () => bar.increment(),
    clear: () => terminal.clearErrorLine(),
    end: () => bar.stop(),
  };
}

export interface StepProgress {
  readonly step: (name: string, done: number, total: number) => void;
  end(): void;
}

/** Shows a bar that starts again with each step; nothing at all where stderr is no terminal. */
export function showSteps(terminal: Terminal): StepProgress {
  if (!terminal.isErrorTerminal) return { step: nothing, end: nothing };
  const bar = new SingleBar({
    format: '{bar} {step} {value}/{total}',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(1, 0, { step: '' });
  return {
    step: (name, done, total) => {
      bar.setTotal(total);
      bar.update(done, { step: name });
    },
    end: () => bar.stop(),
  };
}

export interface ExportProgress {
  /** So many more talks are written, of so many where it is known. */
  page(talks: number, total: number | null): void;
  end(): void;
}

/** Shows a bar over talks; nothing at all where stderr is no terminal. */
export function showExport(terminal: Terminal): ExportProgress {
  if (!terminal.isErrorTerminal) return { page: nothing, end: nothing };
  const bar = new SingleBar({
    format: '{bar} {value}/{total} talks',
    barsize: 30,
    hideCursor: true,
    clearOnComplete: true,
  });
  bar.start(0, 0);
  return {
    page: (talks, total) => {
      if (total !== null) bar.setTotal(total);
      bar.increment(talks);
    },
    end: () => bar.stop(),
  };
}

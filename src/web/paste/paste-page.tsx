/** Paste an announcement, see at once what is understood, put it right and save it. */
import './paste.css';
import { Fragment } from 'preact';
import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { systemClock, today } from '../../clock.ts';
import { usePageTitle } from '../parts/page-title.ts';
import { holdTakeover } from '../takeover.ts';
import { carriedCorrections, withCorrection } from './corrections.ts';
import { type Draft, EMPTY, keepDraft, keptDraft } from './draft.ts';
import { EXAMPLES } from './examples.ts';
import { GROUP_NAMES } from './field-names.ts';
import { textOfFile } from './file.ts';
import { FORMATS, formatInWords } from './formats.ts';
import { Legend, LegendOf } from './legend.tsx';
import { showWords, useLighting } from './lighting.ts';
import { mailDayOf } from './mail-day.ts';
import type { ImportFormat, Reading } from './reading.ts';
import { talksInWords } from './save-panel.tsx';
import { TalkList } from './talk-list.tsx';
import { TextBox } from './text-box.tsx';
import { type Understood, useReading, wakeReader } from './use-reading.ts';

/** The page of `/paste`. */
export function PastePage() {
  usePageTitle('Paste an announcement');
  const root = useRef<HTMLDivElement>(null);
  const [draft, setDraft] = useState<Draft>(keptDraft);
  const [fileProblem, setFileProblem] = useState<string | null>(null);
  const understood = useReading(draft);
  useDraft(draft, setDraft, understood.reading);
  useLighting(root);
  useEffect(() => {
    if (draft.text === '') wakeReader(EXAMPLES[0]?.text ?? '');
  }, []);
  // Nothing is asked that the served page would have to wait for.
  useLayoutEffect(() => holdTakeover()(), []);
  const change = (part: Partial<Draft>) => {
    setFileProblem(null);
    setDraft((before) => ({ ...before, ...part }));
  };
  const takeFile = async (file: File) => {
    const taken = await textOfFile(file);
    if (taken.text === null) setFileProblem(taken.problem);
    else change({ ...EMPTY, referenceDate: draft.referenceDate, text: taken.text });
  };
  return (
    <div ref={root} class="paste">
      <div class="paste-head">
        <h1>Paste an announcement</h1>
        <p class="lead">A mail, a web page, a calendar, a table: see at once what is understood, and put it right.</p>
      </div>
      <div class="paste-left">
        <Start isEmpty={draft.text === ''} change={change} takeFile={takeFile} />
        <TextBox
          text={draft.text}
          reading={understood.reading}
          setText={(text) => change({ text })}
          takeFile={takeFile}
        />
        <Settings draft={draft} reading={understood.reading} change={change} />
        {understood.reading === null ? null : <LegendOf reading={understood.reading} />}
      </div>
      <div class="paste-right">
        <State understood={understood} isEmpty={draft.text.trim() === ''} fileProblem={fileProblem} />
        {understood.reading === null ? null : (
          <TalkList
            reading={understood.reading}
            isStale={understood.isLoading}
            draft={draft}
            onSaved={understood.again}
            desk={{
              corrections: draft.corrections,
              correct: (correction) =>
                setDraft((before) => ({ ...before, corrections: withCorrection(before.corrections, correction) })),
              showWords: (key) => root.current !== null && showWords(root.current, key),
            }}
          />
        )}
      </div>
    </div>
  );
}

/** Keeps the draft over a reload, and its corrections over changes of the text. */
function useDraft(draft: Draft, setDraft: (next: (before: Draft) => Draft) => void, reading: Reading | null): void {
  const before = useRef<Reading | null>(null);
  useEffect(() => {
    const timer = setTimeout(() => keepDraft(draft), 300);
    return () => clearTimeout(timer);
  }, [draft]);
  useEffect(() => {
    if (reading === null) return;
    const earlier = before.current;
    before.current = reading;
    if (earlier === null) return;
    setDraft((now) => {
      const corrections = carriedCorrections(now.corrections, earlier.talks, reading.talks);
      return corrections.every((one, index) => one === now.corrections[index]) &&
        corrections.length === now.corrections.length
        ? now
        : { ...now, corrections };
    });
  }, [reading]);
}

interface StartProps {
  readonly isEmpty: boolean;
  readonly change: (part: Partial<Draft>) => void;
  readonly takeFile: (file: File) => void;
}

function Start({ isEmpty, change, takeFile }: StartProps) {
  return (
    <div class="paste-start no-print">
      <label class="button file">
        Choose a file
        <input
          type="file"
          class="unseen"
          accept=".txt,.text,.md,.html,.htm,.eml,.ics,.csv,.tsv,.json,.xml,text/*"
          onChange={(event) => {
            const { currentTarget: input } = event;
            const [file] = input.files ?? [];
            if (file !== undefined) takeFile(file);
            // The same file again is a choice, too.
            input.value = '';
          }}
        />
      </label>
      <span>
        Try{' '}
        {EXAMPLES.map(({ name, text }, index) => (
          <Fragment key={name}>
            {index === 0 ? '' : index === EXAMPLES.length - 1 ? ' or ' : ', '}
            <button type="button" class="plain" onClick={() => change({ ...EMPTY, text })}>
              {name}
            </button>
          </Fragment>
        ))}
      </span>
      {isEmpty ? null : (
        <button type="button" class="plain end" onClick={() => change(EMPTY)}>
          Clear
        </button>
      )}
    </div>
  );
}

interface SettingsProps {
  readonly draft: Draft;
  readonly reading: Reading | null;
  readonly change: (part: Partial<Draft>) => void;
}

function Settings({ draft, reading, change }: SettingsProps) {
  const usual = mailDayOf(draft.text) ?? today(systemClock);
  const guessed = draft.format === null && reading?.format != null ? `: ${formatInWords(reading.format)}` : '';
  return (
    <div class="paste-settings no-print">
      <label>
        <span>Read as</span>
        <select
          value={draft.format ?? ''}
          onInput={({ currentTarget: { value } }) => change({ format: value === '' ? null : (value as ImportFormat) })}
        >
          <option value="">Guessed{guessed}</option>
          {FORMATS.map(([format, words]) => (
            <option key={format} value={format}>
              {words}
            </option>
          ))}
        </select>
      </label>
      <label title="The day from which “next Friday” and days without a year are read">
        <span>Dates as of</span>
        <input
          type="date"
          value={draft.referenceDate ?? usual}
          onInput={({ currentTarget: { value } }) =>
            change({ referenceDate: value === '' || value === usual ? null : value })
          }
        />
      </label>
    </div>
  );
}

interface StateProps {
  readonly understood: Understood;
  readonly isEmpty: boolean;
  readonly fileProblem: string | null;
}

/** A reason that is of no place in particular. */
const isWhole = (location: string): boolean => /^(?:the whole )?document$/.test(location);

/** With a large letter and an end. */
function asSentence(words: string, end: string): string {
  const begun = `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;
  return /[.!?]$/.test(begun) ? begun : `${begun}${end}`;
}

/** How it stands, said aloud; and what could not be read. */
function State({ understood: { reading, problem, isLoading, again }, isEmpty, fileProblem }: StateProps) {
  const trouble = fileProblem ?? problem;
  const words =
    isEmpty || (reading === null && !isLoading)
      ? ''
      : reading === null
        ? 'Reading …'
        : reading.talks.length === 0
          ? 'No talk understood'
          : `${talksInWords(reading.talks.length)} understood`;
  return (
    <div class="paste-state">
      <h2 class="unseen">What is understood</h2>
      <p id="paste-state" role="status" class={isLoading ? 'stale' : undefined}>
        {words}
      </p>
      {trouble === null ? null : (
        <div class="problem" role="alert">
          <p>{trouble}</p>
          {fileProblem === null && !isEmpty ? (
            <button type="button" onClick={again}>
              Try again
            </button>
          ) : null}
        </div>
      )}
      {isEmpty && trouble === null ? (
        <div class="paste-promise">
          <p>
            What is understood will stand here, in the colours that its words have in the text. Put right what is wrong;
            nothing is kept until you save it.
          </p>
          <Legend groups={GROUP_NAMES} />
        </div>
      ) : null}
      {reading === null || reading.rejected.length === 0 ? null : (
        <div class="problem">
          <p class="problem-title">
            {reading.talks.length === 0 ? 'Nothing to save' : `${reading.rejected.length} left out`}
          </p>
          <ul>
            {reading.rejected.slice(0, 20).map(({ location, reason }) => (
              <li key={`${location} ${reason}`}>
                {isWhole(location) ? null : <strong>{asSentence(location, ': ')}</strong>}
                {asSentence(reason, '.')}
              </li>
            ))}
          </ul>
          {reading.rejected.length > 20 ? <p>And {reading.rejected.length - 20} more.</p> : null}
        </div>
      )}
    </div>
  );
}

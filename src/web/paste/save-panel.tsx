/** Saving: a token when there is none yet, then what was created and changed, with a way back. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { titleOf } from '../parts/talk-line.tsx';
import type { Draft } from './draft.ts';
import { type Saved, SaveFailure, save, takeBack } from './save.ts';
import { forgetToken, keepToken, keptToken } from './token.ts';

interface SavePanelProps {
  readonly draft: Draft;
  readonly count: number;
  /** False while the answer is not of the text as it is. */
  readonly isReady: boolean;
  readonly onSaved: () => void;
}

type Step =
  | { readonly at: 'ready' | 'saving' | 'undoing' }
  | {
      readonly at: 'token';
      readonly problem: string | null;
      readonly goOn: (token: string) => void;
      /** What is there again when no token is given. */
      readonly before: Step;
    }
  | { readonly at: 'saved'; readonly saved: Saved; readonly of: Draft; readonly problem?: string }
  | { readonly at: 'undone'; readonly of: Draft }
  | { readonly at: 'failed'; readonly problem: string };

export function SavePanel({ draft, count, isReady, onSaved }: SavePanelProps) {
  const [step, setStep] = useState<Step>({ at: 'ready' });
  /** Does something that needs a token, asking for one where there is none or it is not good. */
  const withToken = (act: (token: string) => Promise<void>, otherwise: (problem: string) => Step) => {
    const before = step;
    const ask = (problem: string | null) => setStep({ at: 'token', problem, goOn: tryWith, before });
    const tryWith = (token: string) => {
      act(token).catch((error: unknown) => {
        const problem = error instanceof Error ? error.message : String(error);
        if (error instanceof SaveFailure && error.isToken) {
          forgetToken();
          ask(problem);
        } else setStep(otherwise(problem));
      });
    };
    const token = keptToken();
    if (token === null) ask(null);
    else tryWith(token);
  };
  // Who saves the same text once more takes back all of it.
  const earlier = step.at === 'saved' && step.of.text === draft.text ? step.saved.changes : [];
  const begin = () =>
    withToken(
      async (token) => {
        setStep({ at: 'saving' });
        const saved = await save(draft, token);
        setStep({ at: 'saved', saved: { ...saved, changes: [...new Set([...earlier, ...saved.changes])] }, of: draft });
        onSaved();
      },
      (problem) => ({ at: 'failed', problem }),
    );
  const undo = (saved: Saved, of: Draft) =>
    withToken(
      async (token) => {
        setStep({ at: 'undoing' });
        await takeBack(saved, token);
        setStep({ at: 'undone', of });
        onSaved();
      },
      (problem) => ({ at: 'saved', saved, of, problem }),
    );
  const corrections = draft.corrections.length;
  const isBusy = step.at === 'saving' || step.at === 'undoing';
  const isDone = (step.at === 'saved' || step.at === 'undone') && step.of.text === draft.text;
  // With another token the rest can be corrected.
  const isSaved = step.at === 'saved' && step.of === draft && step.saved.refused.length === 0;
  if (count === 0 && step.at !== 'saved') return null;
  return (
    <section class="paste-save no-print" aria-label="Save">
      <div aria-live="polite">
        {step.at === 'saved' ? <Result {...step} isOld={!isDone} undo={() => undo(step.saved, step.of)} /> : null}
        {step.at === 'undone' && isDone ? <Told>Taken back: everything is as it was before.</Told> : null}
        {step.at === 'failed' ? <Told>Not saved. {step.problem}</Told> : null}
        {isBusy ? <p class="unseen">{step.at === 'saving' ? 'Saving …' : 'Taking back …'}</p> : null}
      </div>
      {step.at === 'token' ? (
        <TokenForm problem={step.problem} goOn={step.goOn} cancel={() => setStep(step.before)} />
      ) : isSaved || count === 0 ? null : (
        <div class="paste-save-bar">
          <button type="button" class="strong" disabled={isBusy || !isReady || count === 0} onClick={begin}>
            {isBusy ? (step.at === 'saving' ? 'Saving …' : 'Taking back …') : `Save ${talksInWords(count)}`}
          </button>
          {corrections === 0 ? null : (
            <span class="paste-hint">
              with {corrections} {corrections === 1 ? 'correction' : 'corrections'} of yours
            </span>
          )}
          {keptToken() === null ? null : (
            <button
              type="button"
              class="plain end"
              onClick={() => {
                forgetToken();
                begin();
              }}
            >
              Save with another token
            </button>
          )}
        </div>
      )}
    </section>
  );
}

/** What became of it; whoever has pressed a button that is gone now goes on from here. */
function Told({ children }: { readonly children: ComponentChildren }) {
  const place = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => place.current?.focus({ preventScroll: true }), []);
  return (
    <div ref={place} class="paste-done" tabIndex={-1}>
      {children}
    </div>
  );
}

/** “1 talk”, “3 talks”. */
export function talksInWords(count: number): string {
  return count === 1 ? '1 talk' : `${count.toLocaleString('en')} talks`;
}

interface TokenFormProps {
  readonly problem: string | null;
  readonly goOn: (token: string) => void;
  readonly cancel: () => void;
}

function TokenForm({ problem, goOn, cancel }: TokenFormProps) {
  const id = useId();
  const box = useRef<HTMLInputElement>(null);
  const [token, setToken] = useState('');
  const [isRemembered, setRemembered] = useState(false);
  useLayoutEffect(() => box.current?.focus(), [problem]);
  const submit = (event: Event) => {
    event.preventDefault();
    const given = token.trim();
    if (given === '') return box.current?.focus();
    keepToken(given, isRemembered);
    goOn(given);
  };
  return (
    <form class="paste-token" onSubmit={submit}>
      <label for={id}>Your token</label>
      <input
        ref={box}
        id={id}
        type="password"
        autocomplete="off"
        spellcheck={false}
        value={token}
        aria-invalid={problem !== null}
        aria-describedby={`${id}-how${problem === null ? '' : ` ${id}-problem`}`}
        onInput={(event) => setToken(event.currentTarget.value)}
      />
      {problem === null ? null : (
        <p id={`${id}-problem`} class="paste-check" role="alert">
          {problem}
        </p>
      )}
      <p id={`${id}-how`} class="paste-hint">
        Writing needs a token. Whoever runs this service makes one with{' '}
        <code>talkgraph token create --scope import,curate</code>; it is shown once.
      </p>
      <label class="paste-remember">
        <input type="checkbox" checked={isRemembered} onInput={(event) => setRemembered(event.currentTarget.checked)} />{' '}
        Remember it on this machine, and not only in this tab
      </label>
      <div class="paste-save-bar">
        <button type="submit" class="strong">
          Go on
        </button>
        <button type="button" onClick={cancel}>
          Cancel
        </button>
      </div>
    </form>
  );
}

interface ResultProps {
  readonly saved: Saved;
  readonly problem?: string;
  /** Whether the text has changed since. */
  readonly isOld: boolean;
  readonly undo: () => void;
}

function Result({ saved, problem, isOld, undo }: ResultProps) {
  const { created, updated, unchanged, talks, corrected, refused, changes } = saved;
  const counts = [
    ...(created > 0 ? [`${talksInWords(created)} new`] : []),
    ...(updated > 0 ? [`${talksInWords(updated)} changed`] : []),
    ...(unchanged > 0 ? [`${talksInWords(unchanged)} there already`] : []),
    ...(corrected > 0 ? [`${corrected} corrected ${corrected === 1 ? 'value' : 'values'}`] : []),
  ];
  return (
    <Told>
      <p>
        <strong>Saved.</strong> {counts.join(', ')}.{isOld ? ' The text has changed since.' : ''}
      </p>
      <ul>
        {talks.map((talk) => (
          <li key={talk.id}>
            <a href={`/talks/${talk.slug}`}>{titleOf(talk)}</a>
          </li>
        ))}
      </ul>
      {refused.length === 0 ? null : (
        <>
          <p class="paste-check">Not corrected:</p>
          <ul class="paste-checks">
            {refused.map((words) => (
              <li key={words}>{words}</li>
            ))}
          </ul>
        </>
      )}
      {problem === undefined ? null : <p class="paste-check">Not taken back. {problem}</p>}
      {changes.length === 0 ? null : (
        <button type="button" onClick={undo}>
          Undo
        </button>
      )}
    </Told>
  );
}

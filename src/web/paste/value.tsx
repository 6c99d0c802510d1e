/** One value as it was understood: focus lights its words, and where it can be corrected, pressing it opens it in place. */
import type { ComponentChildren } from 'preact';
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { type Correction, correctionAt, type Editing, editingOf } from './corrections.ts';
import { groupOf, nameOf } from './field-names.ts';
import { isUnsure, type UnderstoodField } from './reading.ts';

/** A field as it was read, with the name that text and list know it by. */
export type ReadField = UnderstoodField & { readonly key: string };

/** What has been corrected, and how to correct and find more. */
export interface Desk {
  readonly corrections: readonly Correction[];
  readonly correct: (correction: Correction) => void;
  readonly showWords: (key: string) => void;
}

interface ValueProps {
  readonly desk: Desk;
  readonly talk: number;
  readonly speaker?: number | null;
  /** As the service corrects it. */
  readonly field: string;
  /** For the reader. */
  readonly name?: string;
  readonly read: ReadField | null;
  /** What was understood, where that is no single field. */
  readonly was?: string | null;
  readonly inWords?: (value: string) => ComponentChildren;
  readonly isFixed?: boolean;
}

export function Value({ desk, talk, speaker = null, field, name = nameOf(field), read, ...look }: ValueProps) {
  const { inWords = (value) => value, isFixed = false, was = read?.value ?? null } = look;
  const [isOpen, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const wasOpen = useRef({ is: false });
  // Whoever has closed the editor by keyboard goes on from where it was; before anything else can be pressed.
  useLayoutEffect(() => {
    if (wasOpen.current.is && !isOpen) button.current?.focus();
    wasOpen.current = { is: isOpen };
  }, [isOpen]);
  const editing = isFixed ? null : editingOf(field, speaker);
  const correction = correctionAt(desk.corrections, { talk, speaker, field });
  const value = correction === null ? was : correction.value;
  if (read === null && editing === null) return null;
  const close = () => setOpen(false);
  const put = (next: string | null) => {
    desk.correct({ talk, speaker, field, was, value: next });
    close();
  };
  if (isOpen && editing !== null)
    return <Editor name={name} editing={editing} value={value ?? ''} was={was} put={put} close={close} />;
  const press = () => {
    if (editing !== null) setOpen(true);
    else if (read !== null) desk.showWords(read.key);
  };
  const isEmpty = value === null;
  return (
    <button
      ref={button}
      type="button"
      class={`value${read !== null && isUnsure(read) && correction === null ? ' unsure' : ''}${isEmpty ? ' empty' : ''}`}
      data-group={groupOf(read?.field ?? field)}
      data-keys={read?.key}
      data-edit={editing === null ? undefined : ''}
      onClick={press}
    >
      <span class="unseen">{editing === null ? `${name}: ` : `Correct ${name.toLowerCase()}: `}</span>
      <bdi>{isEmpty ? (correction === null ? `Add ${name.toLowerCase()}` : 'Nothing') : inWords(value)}</bdi>
      {correction === null ? null : <span class="tag corrected">corrected</span>}
    </button>
  );
}

interface EditorProps {
  readonly name: string;
  readonly editing: Editing;
  readonly value: string;
  readonly was: string | null;
  readonly put: (value: string | null) => void;
  readonly close: () => void;
}

function Editor({ name, editing, value, was, put, close }: EditorProps) {
  const id = useId();
  const form = useRef<HTMLFormElement>(null);
  const [text, setText] = useState(value);
  const [problem, setProblem] = useState<string | null>(null);
  useLayoutEffect(() => {
    const box = form.current?.querySelector<HTMLInputElement>('input, textarea, select');
    box?.focus();
    if (box?.type === 'text') box.select();
  }, []);
  const submit = (event: Event) => {
    event.preventDefault();
    const typed = text.trim();
    if (typed === '' && editing.clearable) return put(null);
    if (typed === '') return setProblem('This cannot be left empty.');
    if (!editing.isSound(typed)) return setProblem(`Give ${editing.hint ?? 'at most 20,000 characters'}.`);
    put(typed);
  };
  const field = {
    id,
    value: text,
    'aria-invalid': problem !== null,
    'aria-describedby': problem === null ? undefined : `${id}-problem`,
    onInput: (event: { readonly currentTarget: { readonly value: string } }) => setText(event.currentTarget.value),
  };
  return (
    <form
      ref={form}
      class="paste-editor"
      noValidate
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        close();
      }}
    >
      <label for={id}>{name}</label>
      <Field editing={editing} field={field} />
      {problem === null ? null : (
        <p id={`${id}-problem`} class="paste-check" role="alert">
          {problem}
        </p>
      )}
      <span class="paste-editor-buttons">
        <button type="submit" class="strong">
          Correct
        </button>
        <button type="button" onClick={close}>
          Cancel
        </button>
        {value === (was ?? '') ? null : (
          <button type="button" onClick={() => put(was)}>
            As it was read
          </button>
        )}
      </span>
    </form>
  );
}

interface FieldProps {
  readonly editing: Editing;
  readonly field: {
    readonly id: string;
    readonly value: string;
    readonly onInput: (event: { readonly currentTarget: { readonly value: string } }) => void;
  };
}

function Field({ editing, field }: FieldProps) {
  if (editing.input === 'text') return <textarea {...field} rows={8} />;
  if (editing.input === 'choice')
    return (
      <select {...field}>
        {field.value === '' ? <option value="" /> : null}
        {editing.choices?.map((choice) => (
          <option key={choice} value={choice}>
            {choiceInWords(choice)}
          </option>
        ))}
      </select>
    );
  // A month alone is a date, too, and has no place in the browser's own field for days.
  const isDay = editing.input === 'date' && (field.value === '' || /^\d{4}-\d{2}-\d{2}$/.test(field.value));
  if (isDay) return <input {...field} type="date" />;
  if (editing.input === 'time') return <input {...field} type="time" />;
  return <input {...field} type="text" autocomplete="off" />;
}

/** SCHEDULED is “Scheduled”. */
export function choiceInWords(choice: string): string {
  return `${choice.slice(0, 1)}${choice.slice(1).toLowerCase().replaceAll('_', ' ')}`;
}

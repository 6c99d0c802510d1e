/** Completion scripts for shells, made from the commands themselves. They hold all words, so that Tab starts no program. */
import type { Command, Option } from 'commander';

export const SHELLS = ['bash', 'zsh', 'fish'] as const;

export type Shell = (typeof SHELLS)[number];

interface Completed {
  /** The words that lead to it: empty for the program itself, `token create` for a command in a command. */
  readonly path: string;
  readonly description: string;
  readonly commands: readonly string[];
  /** Whether files may be named where its commands may. */
  readonly takesFiles: boolean;
  /** What its first argument may be, where that is one of a few words. */
  readonly words: readonly string[];
  readonly options: readonly Completable[];
}

interface Completable {
  readonly long: string;
  readonly description: string;
  readonly takesValue: boolean;
  /** The only values that it may have, or none where it may have any. */
  readonly choices: readonly string[];
}

/** The script that a person's shell reads at its start. */
export function completionScript(program: Command, shell: Shell): string {
  const all = [...completedIn(program, [])];
  const name = program.name();
  if (shell === 'fish') return fishScript(name, all);
  return shell === 'bash' ? bashScript(name, all) : zshScript(name, all);
}

function* completedIn(command: Command, path: readonly string[]): Generator<Completed> {
  const help = command.createHelp();
  const inner = help.visibleCommands(command);
  yield {
    path: path.join(' '),
    description: command.description(),
    commands: inner.map((one) => one.name()),
    takesFiles: command.registeredArguments.some(({ argChoices }) => argChoices === undefined),
    words: command.registeredArguments[0]?.argChoices ?? [],
    options: help.visibleOptions(command).flatMap(completableOf),
  };
  for (const one of inner) yield* completedIn(one, [...path, one.name()]);
}

function completableOf({ long, description, required, optional, argChoices = [] }: Option): Completable[] {
  return long ? [{ long, description, takesValue: required || optional, choices: argChoices }] : [];
}

/** Which command the words before the cursor have named, as a `case` that both shells read. */
function namingCase(all: readonly Completed[]): string {
  const paths = all.filter(({ path }) => path !== '').map(({ path }) => path.split(' '));
  const lines = paths.map((words) => {
    const before = words.slice(0, -1).join(' ');
    return `      '${before} ${words.at(-1)}') command='${words.join(' ')}' ;;`;
  });
  return `    case "$command $word" in\n${lines.join('\n')}\n    esac`;
}

/** What may stand at the cursor, as `case`s that call `offer` with words, or `files`. */
function offeringCases(all: readonly Completed[]): string {
  const values = all.flatMap(({ path, options }) =>
    options
      .filter(({ takesValue }) => takesValue)
      .map(
        ({ long, choices }) =>
          `    '${path} ${long}') ${choices.length > 0 ? `offer ${choices.join(' ')}` : 'files'}; return ;;`,
      ),
  );
  const options = all.map(
    ({ path, options: own }) => `      '${path}') offer ${own.map(({ long }) => long).join(' ')} ;;`,
  );
  const commands = all
    .filter((one) => one.commands.length + one.words.length > 0)
    .map(
      (one) =>
        `      '${one.path}') offer ${[...one.commands, ...one.words].join(' ')}${one.takesFiles ? '; files' : ''} ;;`,
    );
  return `  case "$command $before" in
${values.join('\n')}
  esac
  if [[ $current == -* ]]; then
    case "$command" in
${options.join('\n')}
    esac
  else
    case "$command" in
${commands.join('\n')}
      *) files ;;
    esac
  fi`;
}

function bashScript(name: string, all: readonly Completed[]): string {
  return `# ${name} completion for bash: put "source <(${name} completion bash)" into ~/.bashrc
_${name}() {
  local current=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]} command= word
  COMPREPLY=()
  offer() { COMPREPLY=($(compgen -W "$*" -- "$current" || true)); }
  files() { :; }
  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
${namingCase(all)}
  done
${offeringCases(all)}
}
complete -o bashdefault -o default -F _${name} ${name}
`;
}

function zshScript(name: string, all: readonly Completed[]): string {
  return `#compdef ${name}
# ${name} completion for zsh: put "source <(${name} completion zsh)" into ~/.zshrc, after compinit
_${name}() {
  local current=$words[CURRENT] before=$words[CURRENT-1] command= word
  offer() { compadd -- "$@" }
  files() { _files }
  for word in "\${(@)words[2,CURRENT-1]}"; do
${namingCase(all)}
  done
${offeringCases(all)}
}
compdef _${name} ${name}
`;
}

function fishScript(name: string, all: readonly Completed[]): string {
  const lines = all.flatMap(({ path, words, options }) => {
    const when = fishCondition(path, all);
    return [
      ...all
        .filter((one) => one.path !== '' && one.path.split(' ').slice(0, -1).join(' ') === path)
        .map(
          (one) =>
            `complete -c ${name} -n ${when} -f -a ${one.path.split(' ').at(-1)} -d ${fishQuoted(one.description)}`,
        ),
      ...(words.length === 0 ? [] : [`complete -c ${name} -n ${when} -f -a ${fishQuoted(words.join(' '))}`]),
      ...options.map(({ long, description, takesValue, choices }) => {
        const value = choices.length > 0 ? ` -x -a ${fishQuoted(choices.join(' '))}` : takesValue ? ' -r' : '';
        return `complete -c ${name} -n ${when} -l ${long.slice(2)}${value} -d ${fishQuoted(description)}`;
      }),
    ];
  });
  return `# ${name} completion for fish: "${name} completion fish > ~/.config/fish/completions/${name}.fish"\n${lines.join('\n')}\n`;
}

/** When a command is the one that is being written: it was named, and none that stands in it. */
function fishCondition(path: string, all: readonly Completed[]): string {
  if (path === '') return '__fish_use_subcommand';
  const named = path.split(' ').map((word) => `__fish_seen_subcommand_from ${word}`);
  const inner = all.find((one) => one.path === path)?.commands ?? [];
  const none = inner.length === 0 ? [] : [`not __fish_seen_subcommand_from ${inner.join(' ')}`];
  return fishQuoted([...named, ...none].join('; and '));
}

function fishQuoted(text: string): string {
  return `'${text.replace(/[\\']/g, '\\$&')}'`;
}

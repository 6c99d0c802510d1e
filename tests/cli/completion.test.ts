/** Completion of commands and flags, asked of a real bash. */
import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { completionScript, SHELLS } from '../../src/cli/completion.ts';
import { createProgram } from '../../src/cli/program.ts';
import { createTerminal } from '../../src/cli/terminal.ts';

const program = createProgram(createTerminal(process), () => undefined);

function completed(...words: readonly string[]): readonly string[] {
  const given = ['talkgraph', ...words].map((word) => `'${word}'`).join(' ');
  const ask = `COMP_WORDS=(${given}); COMP_CWORD=${words.length}; COMPREPLY=(); _talkgraph; printf '%s\\n' "\${COMPREPLY[@]}"`;
  // Twice, as it is when a shell is started in a shell.
  const script = completionScript(program, 'bash');
  const answer = execFileSync('bash', ['-euo', 'pipefail', '-c', `${script}${script}${ask}`], { encoding: 'utf8' });
  return answer.split('\n').filter((line) => line !== '');
}

describe('completion in bash', () => {
  it('knows commands, flags, and the words that they take', () => {
    expect(completed('exp')).toEqual(['export']);
    expect(completed('')).toEqual(expect.arrayContaining(['serve', 'import', 'token', 'completion']));
    expect(completed('token', '')).toEqual(expect.arrayContaining(['create', 'list', 'revoke']));
    expect(completed('token', 'create', '--s')).toEqual(['--scope', '--store']);
    expect(completed('export', '--fo')).toEqual(['--format']);
    expect(completed('export', '--format', 'n')).toEqual(['ndjson', 'neo4j-import']);
    expect(completed('--version', 'export', '--format', 'csv', '--or')).toEqual(['--order', '--origin']);
    expect(completed('completion', '')).toEqual([...SHELLS]);
  });

  it('leaves files to the shell', () => {
    expect(completed('import', 'docs/')).toEqual([]);
    expect(completed('import', 'ro')).toEqual(['ror']);
    expect(completed('import', 'ror', '')).toEqual([]);
    expect(completed('export', '--output', '')).toEqual([]);
    expect(completionScript(program, 'bash')).toContain('complete -o bashdefault -o default');
  });
});

describe('completion in zsh and fish', () => {
  it('has all commands and flags', () => {
    for (const shell of ['zsh', 'fish'] as const) {
      const script = completionScript(program, shell);
      for (const command of program.commands) {
        expect(script).toContain(command.name());
        for (const { long } of command.options)
          expect(script).toContain(shell === 'fish' ? `-l ${long?.slice(2)} ` : ` ${long} `);
      }
    }
  });
});

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const COMPILING = fileURLToPath(new URL('../../bin/compiling.js', import.meta.url));

const SCRIPT = `
  const patterns = Array.from({ length: 200 }, (_, number) => new RegExp(\`a\${number}(b+)/(?<last>c|d)*e\`));
  for (const pattern of patterns) pattern.test('a lecture hall');
  await import(${JSON.stringify(COMPILING)});
  let found = 0;
  for (let round = 0; round < 50; round++) {
    for (const pattern of patterns) {
      if (pattern.test('room a1bbb/cde, floor ' + round)) found++;
      'room'.replace(pattern, '');
    }
  }
  console.log(found);
`;

test('patterns that were used before the settings of V8 go on working after them', () => {
  for (let run = 0; run < 5; run++) {
    const { status, signal, stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', SCRIPT], {
      encoding: 'utf8',
    });
    expect({ status, signal, stdout, stderr }).toEqual({ status: 0, signal: null, stdout: '50\n', stderr: '' });
  }
});

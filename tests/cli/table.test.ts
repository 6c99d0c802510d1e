/** Tables for terminals. */
import { describe, expect, it } from 'vitest';
import { tableLines } from '../../src/cli/table.ts';

describe('tables', () => {
  it('flatten what is nested and join what is many', () => {
    const rows = [
      { title: 'On Sums', series: { name: 'Thursday' }, speakers: [{ name: 'Ada' }, { name: 'Ben' }], date: null },
      { title: 'On Products', series: null, speakers: [], date: '2020-01-02' },
    ];
    expect(tableLines(rows, 100)).toEqual([
      'title        series.name  speakers  date',
      '-----------  -----------  --------  ----------',
      'On Sums      Thursday     Ada; Ben',
      'On Products                         2020-01-02',
    ]);
  });

  it('never are wider than the line, and take from the widest column first', () => {
    const lines = tableLines([{ date: '2020-01-02', title: 'x'.repeat(200), name: 'y'.repeat(30) }], 60);
    for (const line of lines) expect(line.length).toBeLessThanOrEqual(60);
    expect(lines[2]).toContain('2020-01-02');
    expect(lines[2]).toContain('…');
  });

  it('let no text steer the terminal', () => {
    const [, , line] = tableLines([{ title: 'a\u001b[2Jb\u202ec\nd' }], 80);
    expect(line).toBe('a [2Jb c d');
  });
});

/** `talkgraph import ror`, `openalex-topics` and `skos` as processes of their own. */
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { OPENALEX_TABLE, organisation, rorDump, THESAURUS } from '../registers/register-texts.ts';
import { runTalkgraph, temporaryFolder } from './run-talkgraph.ts';

const QUILLFORD = organisation('01qnxx042', 'University of Quillford', { german: 'Universität Quillfurt' });

async function folderWith(files: Readonly<Record<string, string | Uint8Array>>): Promise<string> {
  const folder = await temporaryFolder();
  for (const [name, content] of Object.entries(files)) await writeFile(join(folder, name), content);
  return folder;
}

/** Calendars above a size are read in a thread, which has to know of the registers, too. */
function largeCalendar(): string {
  const filler = 'We look at ink, and at what becomes of it in the light of day and of night. '.repeat(80);
  const event = (number: number) =>
    [
      'BEGIN:VEVENT',
      `UID:${number}@quill.example`,
      `DTSTART:202101${String(1 + (number % 28)).padStart(2, '0')}T160000Z`,
      `SUMMARY:Nadia Albers (Universität Quillfurt): The shape of problem ${number}`,
      `DESCRIPTION:Abstract: ${number}. ${filler}`,
      'END:VEVENT',
      '',
    ].join('\r\n');
  return `BEGIN:VCALENDAR\r\n${Array.from({ length: 400 }, (_, number) => event(number)).join('')}END:VCALENDAR\r\n`;
}

describe('import of a register', () => {
  it('takes ROR, compressed, and calendars that are read in a thread then know its names', async () => {
    const folder = await folderWith({ 'ror.json.gz': gzipSync(rorDump([QUILLFORD])), 'talks.ics': largeCalendar() });
    const store = join(folder, 'store');
    const added = await runTalkgraph(['import', 'ror', join(folder, 'ror.json.gz'), '--store', store]);
    expect(added.stderr).toBe('');
    expect(added.rows()).toMatchObject([{ register: 'ror', institutions: 1, change: expect.any(String) }]);
    const again = await runTalkgraph(['import', 'ror', join(folder, 'ror.json.gz'), '--store', store]);
    expect(again.rows()).toMatchObject([{ institutions: 1, change: null }]);
    await runTalkgraph(['import', join(folder, 'talks.ics'), '--store', store]);
    const found = await runTalkgraph([
      'query',
      '{ institution(ror: "01qnxx042") { name city talks { totalCount } } }',
      '--store',
      store,
    ]);
    expect(JSON.parse(found.stdout)).toMatchObject({ name: 'University of Quillford', talks: { totalCount: 400 } });
  });

  it('takes topics from a table on stdin and from a thesaurus, and shows what it would take', async () => {
    const folder = await folderWith({ 'thesaurus.ttl': THESAURUS });
    const store = join(folder, 'store');
    const table = await runTalkgraph(['import', 'openalex-topics', '-', '--store', store], { input: OPENALEX_TABLE });
    expect(table.rows()).toMatchObject([{ file: 'stdin', topics: 4, rejected: [] }]);
    const thesaurus = join(folder, 'thesaurus.ttl');
    const dry = await runTalkgraph(['import', 'skos', thesaurus, '--store', store, '--dry-run']);
    expect(dry).toMatchObject({
      code: 3,
      stderr: expect.stringContaining('thesaurus/5: The concept has no skos:prefLabel.'),
    });
    expect(dry.rows()).toMatchObject([{ topics: 3, retired: 1, change: null }]);
  });

  it.each([
    ['a file that is not there', 'missing.json', 'There is no file'],
    ['an archive', 'dump.zip', 'is a zip archive: unzip it'],
    ['another file', 'letter.txt', 'is not a dump of ROR'],
    ['what is no text', 'photo.json', 'is not text in UTF-8'],
  ])('says in one sentence what is wrong with %s', async (_what, name, reason) => {
    const folder = await folderWith({
      'dump.zip': new Uint8Array([0x50, 0x4b, 3, 4]),
      'letter.txt': 'Dear all, there is a talk on Friday.',
      'photo.json': new Uint8Array([0x5b, 0xff, 0xd8, 0xff, 0xe0]),
    });
    const result = await runTalkgraph(['import', 'ror', join(folder, name), '--store', join(folder, 'store')]);
    expect(result).toMatchObject({ code: 1, stdout: '', stderr: expect.stringContaining(reason) });
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
  });
});

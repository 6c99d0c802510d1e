/** An mbox is read mail by mail: each a document of its own, known by its Message-ID, whatever its size and character set. */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type DocumentPart, readParts } from '../../src/cli/read-document.ts';
import { understand } from '../../src/extract/understand.ts';

const place: { folder: string } = { folder: '' };
beforeAll(async () => {
  place.folder = await mkdtemp(join(tmpdir(), 'talkgraph-mails-'));
});
afterAll(() => rm(place.folder, { recursive: true, force: true }));

function mail(number: number, body: string, more = ''): string {
  return `From olga@quill.example Tue Mar  5 10:00:00 2024
From: Olga Organiser <olga@quill.example>
Date: Tue, 05 Mar 2024 10:00:00 +0100
Subject: Talk ${number}
Message-ID: <${number}@quill.example>
${more}
${body}

`;
}

const talk = (number: number) =>
  `Speaker: Petra Example (ETH Zurich)\nTitle: Barbules, part ${number}\nDate: Thursday, 7 March, 16:00\n`;

async function documentsIn(mbox: string | Buffer) {
  const path = join(place.folder, 'term.mbox');
  await writeFile(path, mbox);
  const documents: DocumentPart[] = [];
  const settings = { format: null, columns: null };
  try {
    for await (const document of readParts(path, Readable.from([]), settings)) documents.push(document);
    return { documents, error: null };
  } catch (error) {
    return { documents, error: String(error) };
  }
}

describe('an mbox', () => {
  it('gives a document for each mail, known by its identifier wherever it stands', async () => {
    const { documents } = await documentsIn(mail(1, talk(1)) + mail(2, 'Thanks, I will come.') + mail(3, talk(3)));
    expect(documents.map(({ name }) => name.replace(/.*\//, ''))).toEqual(
      [1, 2, 3].map((at) => `term.mbox, mail ${at}`),
    );
    expect(documents[2]?.text.startsWith('From: Olga')).toBe(true);
    const later = await documentsIn(mail(3, talk(3)));
    expect(later.documents[0]).toMatchObject({ text: documents[2]?.text, fragment: documents[2]?.fragment });
    expect(new Set(documents.map(({ fragment }) => fragment)).size).toBe(3);
  });

  it('may be larger than what is read of one document, and pieces may end anywhere', async () => {
    const filler = 'We speak of quills, and of what they are for.\n'.repeat(600);
    const mails = Array.from({ length: 400 }, (_, at) => mail(at, talk(at) + filler.slice(0, 27_000 - at)));
    const mbox = mails.join('');
    expect(mbox.length).toBeGreaterThan(10_000_000);
    const { documents, error } = await documentsIn(mbox);
    expect(error).toBeNull();
    expect(documents.map(({ text }) => /Subject: Talk (\d+)/.exec(text)?.[1])).toEqual(
      mails.map((_, at) => String(at)),
    );
  });

  it('has mails in several character sets, with lines that begin with From, and with things attached', async () => {
    const poster = `${'QUJD'.repeat(19)}\n`.repeat(40);
    const html = `${Buffer.from('<p>Speaker: Petra Example</p>'.repeat(200)).toString('base64').replace(/.{76}/g, '$&\n')}\n`;
    const type = (name: string) => `Content-Type: ${name}\nContent-Transfer-Encoding: base64\n`;
    const { documents } = await documentsIn(
      Buffer.concat([
        Buffer.from(mail(1, 'Speaker: Jürgen Beispiel\n>From now on: quills.'), 'latin1'),
        Buffer.from(mail(2, 'Speaker: Zoë Vzor'), 'utf8'),
        Buffer.from(mail(3, poster, type('application/pdf'))),
        Buffer.from(mail(4, html, type('text/html'))),
      ]),
    );
    expect(documents[0]?.text).toContain('Speaker: Jürgen Beispiel\nFrom now on');
    expect(documents[1]?.text).toContain('Zoë Vzor');
    expect(documents[2]?.text).not.toContain('QUJD');
    expect(documents[3]?.text).toContain(html.slice(0, 500));
  });

  it('says which mails cannot be read, when the others are through', async () => {
    const { documents, error } = await documentsIn(mail(1, 'x'.repeat(11_000_000)) + mail(2, talk(2)));
    expect(documents).toHaveLength(1);
    expect(error).toMatch(/term\.mbox, mail 1 is larger than 10 MB without what is attached/);
  });

  it('that comes as one text is understood mail by mail, each from the day on which it was sent', async () => {
    const archived = mail(3, talk(3)).replace('From olga@quill.example', 'From olga at quill.example ');
    const text = mail(1, talk(1)) + mail(2, 'Thanks, I will come.') + archived.replaceAll('2024', '2019');
    const { talks, rejected } = await understand(text, { referenceDate: '2026-11-26' });
    expect(talks.map(({ title, date }) => [title?.value, date?.value])).toEqual([
      ['Barbules, part 1', '2024-03-07'],
      ['Barbules, part 3', '2019-03-07'],
    ]);
    for (const { title } of talks) expect(text.slice(title?.start, title?.end)).toBe(title?.quote);
    expect(rejected).toEqual([{ location: 'mail 2 of 3', reason: 'no talk was recognised' }]);
  });
});

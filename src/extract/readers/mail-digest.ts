/** Finds the messages of a digest: mails that a list sends together, each below a line of hyphens with a head of its own. */

import { matchesOf } from '../../text/matches.ts';
import { type MappedText, sliceMapped } from '../mapped-text.ts';
import { headerLine } from './mail-headers.ts';

const BORDER = /(?:^|\n)-{20,}[ \t]*\r?\n/g;
const NUMBER = /^Message:\s*\d{1,4}\s*$/i;
const MOST = 500;
/** In lines: mail programs add many of their own. */
const LONGEST_HEAD = 60;

/** The messages with their heads; none when the text is no digest. */
export function digestMessages(body: MappedText): MappedText[] {
  const borders = matchesOf(BORDER, body.text).slice(0, MOST);
  return borders.flatMap((border, at) => {
    const start = border.index + border[0].length;
    const from = start + (/^\s*/.exec(body.text.slice(start, start + 20))?.[0].length ?? 0);
    const message = sliceMapped(body, from, borders[at + 1]?.index ?? body.text.length);
    return hasHead(message.text) ? [message] : [];
  });
}

function hasHead(text: string): boolean {
  const lines = text.split(/\r?\n/, LONGEST_HEAD);
  const end = lines.findIndex((line) => line.trim() === '');
  const head = lines.slice(0, Math.max(0, end));
  const kinds = new Set(head.map((line) => headerLine(line)?.kind));
  return (
    kinds.has('from') &&
    kinds.has('subject') &&
    head.every((line) => headerLine(line) !== null || NUMBER.test(line) || /^\s|^[\w-]+:\s/.test(line))
  );
}

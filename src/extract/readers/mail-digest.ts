/** Finds the messages of a digest: mails that a list sends together, each below a line of hyphens with a head of its own. */

import { matchesOf } from '../../text/matches.ts';
import { type MappedText, sliceMapped } from '../mapped-text.ts';
import { isHeaderLine } from './mail-headers.ts';

const BORDER = /(?:^|\n)-{20,}[ \t]*\r?\n/g;
const NUMBER = /^Message:\s*\d{1,4}\s*$/i;
const MOST = 500;
/** From, date and subject, in whatever order. */
const ENOUGH = 2;

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
  const lines = text.split(/\r?\n/, ENOUGH + 4);
  const head = lines.slice(
    0,
    Math.max(
      0,
      lines.findIndex((line) => line.trim() === ''),
    ),
  );
  const named = head.filter((line) => isHeaderLine(line)).length;
  return (
    named >= ENOUGH && head.every((line) => isHeaderLine(line) || NUMBER.test(line) || /^\s|^[\w-]+:\s/.test(line))
  );
}

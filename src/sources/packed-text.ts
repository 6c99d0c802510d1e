/** The text of a source as it is stored: deflated where it is long, since it is seldom read again and the embedded engine holds it in memory. */
import { promisify } from 'node:util';
import { deflateRaw, inflateRaw } from 'node:zlib';

/** One of the two is there. */
export interface StoredText {
  readonly text: string | null;
  /** The text deflated, in base64. */
  readonly packed: string | null;
}

/** Shorter ones gain little, and can be read by who looks into the store. */
const WORTH_PACKING = 4000;

// Neither holds up what else this process does.
const deflate = promisify(deflateRaw);
const inflate = promisify(inflateRaw);

/** The text as it is to be stored. */
export async function packedText(text: string): Promise<StoredText> {
  if (text.length < WORTH_PACKING) return { text, packed: null };
  return { text: null, packed: (await deflate(text)).toString('base64') };
}

/** The text of what is stored, by whichever version. */
export async function unpackedText({ text, packed }: StoredText): Promise<string> {
  return packed === null ? (text ?? '') : (await inflate(Buffer.from(packed, 'base64'))).toString();
}

/** Makes the ids of nodes: a letter for the kind and twelve characters of a hash of what identifies the node, so that the same thing gets the same id again. */
import { hash } from 'node:crypto';

const LETTERS = {
  talk: 't',
  speaker: 'p',
  institution: 'i',
  topic: 'o',
  series: 's',
  affiliation: 'f',
  appearance: 'a',
  source: 'd',
  record: 'r',
  change: 'c',
  decision: 'g',
  token: 'k',
  alias: 'n',
  identifier: 'x',
  resource: 'u',
  mention: 'm',
  pending: 'w',
} as const;

export type IdKind = keyof typeof LETTERS;

/** 32 characters that are hard to take for one another. */
const ALPHABET = 'abcdefghijkmnpqrstuvwxyz23456789';
const HASH_LENGTH = 12;

/** The id of a kind of node by its key; 60 bits of SHA-256, so that two of a million nodes meet once in two million stores. */
export function idOf(kind: IdKind, key: string): string {
  const digest = hash('sha256', `${kind} ${key}`, 'buffer');
  let id: string = LETTERS[kind];
  for (const byte of digest.subarray(0, HASH_LENGTH)) id += ALPHABET.charAt(byte & 31);
  return id;
}

/** The id of an identifier from outside; neither the case of the scheme counts nor that of an ORCID or ROR. */
export function identifierIdOf(scheme: string, value: string): string {
  const ofScheme = scheme.toLowerCase();
  const plain = ofScheme === 'orcid' ? value.toUpperCase() : ofScheme === 'ror' ? value.toLowerCase() : value;
  return idOf('identifier', `${ofScheme}|${plain}`);
}

/** SHA-256 of a text as hexadecimal. */
export function hashOf(text: string): string {
  return hash('sha256', text, 'hex');
}

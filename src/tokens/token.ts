/** API tokens: who may write over HTTP. Only the SHA-256 of a token is ever kept. */
import { createHash, randomBytes } from 'node:crypto';

/** import: put announcements in; curate: undo and, later, join and correct. */
export const TOKEN_SCOPES = ['import', 'curate'] as const;
export type TokenScope = (typeof TOKEN_SCOPES)[number];

export interface Token {
  readonly id: string;
  readonly name: string;
  readonly scopes: readonly string[];
  /** ISO instant. */
  readonly createdAt: string;
  /** ISO instant; null while it is good. */
  readonly revokedAt: string | null;
}

const SECRET_BYTES = 32;
/** Lets people and secret scanners see what the string is. */
const SECRET_PREFIX = 'talkgraph_';

/** A new secret of 256 random bits. */
export function generateSecret(): string {
  return SECRET_PREFIX + randomBytes(SECRET_BYTES).toString('base64url');
}

/**
 * The SHA-256 of a secret in hexadecimal. A slow hash, as for passwords, would add nothing: 256 random bits cannot be guessed.
 */
export function hashSecret(secret: string): string {
  return createHash('sha256').update(secret, 'utf8').digest('hex');
}

/** A new token's id: `k` and twelve random hexadecimal digits. */
export function generateTokenId(): string {
  return `k${randomBytes(6).toString('hex')}`;
}

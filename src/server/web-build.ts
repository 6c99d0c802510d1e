/** What vite has built of the explorer: which files there are, and the files themselves. */
import { readFile } from 'node:fs/promises';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import { z } from 'zod';
import type { WebBuild } from '../pages/write-page.ts';

/** Right from both src/ and dist/. */
const FOLDER = fileURLToPath(new URL('../../dist/web/', import.meta.url));

const manifest = z.record(
  z.string(),
  z.object({
    file: z.string(),
    name: z.string().optional(),
    isEntry: z.boolean().optional(),
    imports: z.array(z.string()).default([]),
    css: z.array(z.string()).default([]),
  }),
);

const NOT_BUILT: WebBuild = { theme: null, main: null, preload: [], styles: [] };

const FAVICON = new TextEncoder().encode(
  '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">' +
    '<rect width="32" height="32" rx="7" fill="#0f5c6e"/>' +
    '<path d="M10 11.5 22 9M10 11.5 17 23M22 9 17 23" stroke="#fff" stroke-width="2"/><g fill="#fff">' +
    '<circle cx="10" cy="11.5" r="3.2"/><circle cx="22" cy="9" r="3.2"/><circle cx="17" cy="23" r="3.2"/>' +
    '</g></svg>',
);

const MEDIA_TYPES: Readonly<Record<string, string>> = {
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
};

interface Asset {
  readonly body: Uint8Array<ArrayBuffer>;
  readonly headers: Readonly<Record<string, string>>;
}

/** The build as it lies there; what has been read once is kept, for names change with what is in the files. */
export class WebFiles {
  readonly #assets = new Map<string, Asset>();

  /** Which parts a page loads; none while the explorer is not built. */
  async parts(): Promise<WebBuild> {
    const text = await readOrNull('manifest.json');
    if (text === null) return NOT_BUILT;
    const chunks = manifest.parse(JSON.parse(Buffer.from(text).toString('utf8')));
    const entry = (name: string) =>
      Object.values(chunks).find((chunk) => chunk.isEntry === true && chunk.name === name);
    const main = entry('main');
    const theme = entry('theme');
    if (main === undefined || theme === undefined) return NOT_BUILT;
    const imported = main.imports.flatMap((key) => chunks[key] ?? []);
    return {
      theme: `/${theme.file}`,
      main: `/${main.file}`,
      preload: imported.map(({ file }) => `/${file}`),
      styles: [main, ...imported].flatMap(({ css }) => css).map((file) => `/${file}`),
    };
  }

  /** A file of the build, as small as the client takes it; null where the address is none. */
  async find(path: string, accepted: string): Promise<Asset | null> {
    if (path === '/favicon.svg') return assetOf(FAVICON, path, null);
    if (!/^\/assets\/[\w.-]+$/.test(path)) return null;
    const encoding = /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : null;
    const key = `${encoding} ${path}`;
    const kept = this.#assets.get(key);
    if (kept !== undefined) return kept;
    const asset = await readAsset(path, encoding);
    if (asset !== null) this.#assets.set(key, asset);
    return asset;
  }
}

type Encoding = 'br' | 'gzip' | null;

async function readAsset(path: string, encoding: Encoding): Promise<Asset | null> {
  const body = await readOrNull(path.slice(1));
  if (body === null || encoding === null) return body === null ? null : assetOf(body, path, null);
  const compressed = encoding === 'br' ? await promisify(brotliCompress)(body) : await promisify(gzip)(body);
  return assetOf(new Uint8Array(compressed), path, encoding);
}

/** Names in assets/ hold a hash of what is in the file, so that it can be kept for ever. */
function assetOf(body: Uint8Array<ArrayBuffer>, path: string, encoding: Encoding): Asset {
  return {
    body,
    headers: {
      'content-type': MEDIA_TYPES[extname(path)] ?? 'application/octet-stream',
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'public, max-age=86400',
      'x-content-type-options': 'nosniff',
      vary: 'accept-encoding',
      ...(encoding === null ? {} : { 'content-encoding': encoding }),
    },
  };
}

async function readOrNull(name: string): Promise<Uint8Array<ArrayBuffer> | null> {
  try {
    return new Uint8Array(await readFile(`${FOLDER}${name}`));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw error;
  }
}

/** Which store an import writes to. */
import { existsSync } from 'node:fs';
import { isServerStore, readStoreSettings } from '../config.ts';

/** A dry run makes no store: where there is none, it looks at the documents beside an empty graph. */
export function storeToImportInto(options: { readonly store?: string; readonly dryRun?: boolean }): {
  readonly store?: string;
} {
  const { store } = readStoreSettings({ store: options.store });
  const isMissing = !isServerStore(store) && store !== 'memory:' && !existsSync(store);
  return { store: options.dryRun === true && isMissing ? 'memory:' : store };
}

/** An address that has been read and understood, and not yet answered. */
import type { DataVersion } from '../sources/data-version.ts';

export interface Prepared {
  readonly mediaType: string;
  /** All that the answer depends on besides the data: equal text means equal answers. */
  readonly key: string;
  /** Whether the answer depends on the day, too. */
  readonly changesDaily: boolean;
  /** Headers besides those that every answer has. */
  readonly headers?: Readonly<Record<string, string>>;
  /** Asks the graph; throws a problem when there is no such thing. */
  readonly write: (version: DataVersion) => Promise<Written>;
}

interface Written {
  readonly text: string;
  /** Addresses by their relation, for the Link header. */
  readonly links: Readonly<Record<string, string>>;
}

/** What a page of the explorer says before any script runs. */

export interface Page {
  readonly status: number;
  readonly title: string;
  readonly description: string;
  /** The one address of it, with a leading slash; null where there is none. */
  readonly canonical: string | null;
  /** The same in other formats. */
  readonly alternates: readonly Alternate[];
  /** Text of JSON-LD that cannot end the element around it; null where there is nothing to say. */
  readonly jsonLd: string | null;
  /** The words in the search box. */
  readonly asked: string;
  /** HTML, everything in it escaped. */
  readonly summary: string;
}

export interface Alternate {
  readonly mediaType: string;
  readonly title: string;
  /** With a leading slash. */
  readonly address: string;
}

/** A page without an address of its own: nothing there, or an address that cannot be. */
export function problemPage(status: number, title: string, detail: string, summary: string): Page {
  return { status, title, description: detail, canonical: null, alternates: [], jsonLd: null, asked: '', summary };
}

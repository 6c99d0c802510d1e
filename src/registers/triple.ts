/** A statement of RDF, as the parsers of its forms give it. */

interface Term {
  readonly termType: string;
  readonly value: string;
  readonly language?: string;
}

export interface Triple {
  readonly subject: Term;
  readonly predicate: Term;
  readonly object: Term;
}

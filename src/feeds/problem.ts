/** What a feed's address is told that asks for what is not there, or wrongly (RFC 9457). */

export class FeedProblem extends Error {
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string, message: string) {
    super(message);
    this.name = 'FeedProblem';
    this.status = status;
    this.code = code;
  }
}

/** There is nothing of that name. */
export function notFound(message: string): FeedProblem {
  return new FeedProblem(404, 'NOT_FOUND', message);
}

/** The address is written wrongly. */
export function badAddress(message: string): FeedProblem {
  return new FeedProblem(400, 'BAD_INPUT', message);
}

/** The errors that Talkgraph raises on purpose; everything else is a defect and is masked at the edges. */

export interface ErrorDetails {
  readonly cause?: unknown;
  /** True when the same call may succeed later without any change by the caller. */
  readonly retriable?: boolean;
}

/** The base of all deliberate errors: a literal code for programs, a plain sentence for people. */
export class TalkgraphError extends Error {
  readonly code: string;
  readonly retriable: boolean;

  constructor(code: string, message: string, options: ErrorDetails = {}) {
    super(message, options.cause === undefined ? undefined : { cause: options.cause });
    this.name = new.target.name;
    this.code = code;
    this.retriable = options.retriable ?? false;
  }
}

/** The command line or a setting was used wrongly. */
export class UsageError extends TalkgraphError {
  constructor(message: string, options: ErrorDetails = {}) {
    super('USAGE', message, options);
  }
}

/** What came in cannot be read as what it claims to be. */
export class InputError extends TalkgraphError {
  constructor(message: string, options: ErrorDetails = {}) {
    super('BAD_INPUT', message, options);
  }
}

/** Another process has the store open; it may be free again later. */
export class StoreLockedError extends TalkgraphError {
  constructor(message: string, options: ErrorDetails = {}) {
    super('STORE_LOCKED', message, { retriable: true, ...options });
  }
}

/** The store does not answer; it may answer again later. */
export class StoreUnreachableError extends TalkgraphError {
  constructor(message: string, options: ErrorDetails = {}) {
    super('STORE_UNREACHABLE', message, { retriable: true, ...options });
  }
}

/** The store was written by a newer version, which this one must not touch. */
export class StoreTooNewError extends TalkgraphError {
  constructor(message: string, options: ErrorDetails = {}) {
    super('STORE_TOO_NEW', message, options);
  }
}

/** The store, or a file that the program brings along, does not hold what it must hold. */
export class StoreDamagedError extends TalkgraphError {
  constructor(message: string, options: ErrorDetails = {}) {
    super('STORE_DAMAGED', message, options);
  }
}

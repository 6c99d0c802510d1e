import { describe, expect, it } from 'vitest';
import { fixedClock, systemClock, today } from '../../src/clock.ts';
import { InputError, StoreLockedError, StoreTooNewError, TalkgraphError } from '../../src/errors.ts';

describe('errors', () => {
  it('carry a literal code, a cause and whether a retry may help', () => {
    const cause = new TypeError('inner');
    const error = new StoreLockedError('The store is in use', { cause });
    expect(error).toBeInstanceOf(TalkgraphError);
    expect([error.name, error.code, error.retriable, error.cause]).toEqual([
      'StoreLockedError',
      'STORE_LOCKED',
      true,
      cause,
    ]);
    expect(new StoreTooNewError('x').retriable).toBe(false);
    expect('cause' in new InputError('x')).toBe(false);
  });
});

describe('clocks', () => {
  it('stand still where they are fixed, in UTC', () => {
    expect(today(fixedClock('2021-11-12T23:30:00-05:00'))).toBe('2021-11-13');
    expect(() => fixedClock('yesterday')).toThrow(InputError);
  });

  it('cannot be moved through the date they give', () => {
    const clock = fixedClock('2021-11-12T00:00:00Z');
    clock.now().setUTCFullYear(1999);
    expect(today(clock)).toBe('2021-11-12');
    expect(systemClock.now().getTime()).toBeGreaterThan(fixedClock('2020-01-01').now().getTime());
  });
});

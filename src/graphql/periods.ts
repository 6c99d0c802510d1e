/** Days and periods as arguments: inclusive ranges of day numbers. */
import { DAY_MAX, DAY_MIN, dayOf, type PartialDate } from '../talks/partial-date.ts';
import { badInput } from './bad-input.ts';
import { builder } from './builder.ts';

export interface Days {
  readonly from: number;
  readonly to: number;
}

export interface DateRangeValue {
  readonly from?: PartialDate | null | undefined;
  readonly to?: PartialDate | null | undefined;
}

export const DateRange = builder.inputType('DateRange', {
  description: 'A period. Both ends count; either may be left out.',
  fields: (t) => ({
    from: t.field({ type: 'PartialDate', description: 'Its first day, or the year or month that it begins with.' }),
    to: t.field({ type: 'PartialDate', description: 'Its last day, or the year or month that it ends with.' }),
  }),
});

/** The days of a range; throws BAD_INPUT when it ends before it begins. */
export function daysOfRange({ from, to }: DateRangeValue): Days {
  const days = { from: from?.min ?? DAY_MIN, to: to?.max ?? DAY_MAX };
  if (days.from > days.to)
    throw badInput(`The range from ${from?.edtf} to ${to?.edtf} ends before it begins: exchange its ends.`);
  return days;
}

/** The days that asOf or during ask for, or null where neither is given; throws BAD_INPUT when both are. */
export function daysOf(args: {
  asOf?: string | null | undefined;
  during?: DateRangeValue | null | undefined;
}): Days | null {
  if (args.asOf != null && args.during != null) throw badInput('Give either asOf or during, not both.');
  if (args.asOf != null) return { from: dayOf(args.asOf), to: dayOf(args.asOf) };
  return args.during == null ? null : daysOfRange(args.during);
}

/** Counts days as the calendar does: how long a month is, which days there are, on which weekday they fall. */

/** A leap year, for months that are told without theirs. */
const SOME_YEAR = 2024;

/** "03-09", as it ends in an ISO date. */
export function monthDayOf({ month, day }: { readonly month: number; readonly day: number }): string {
  return `${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** 0 is Monday. */
export function weekdayOf(year: number, month: number, day: number): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** How many days a month has, 1 being January; February has its 29th where no year is known. */
export function lengthOfMonth(year: number | null, month: number): number {
  return new Date(Date.UTC(year ?? SOME_YEAR, month, 0)).getUTCDate();
}

/** The years of a century that are printed short: "99" and "'95" are of the last century, "12" of this one. */
const LATEST_SHORT = 40;

/** A year as printed, in two digits or four. */
export function yearPrinted(printed: string): number {
  const year = Number(printed);
  if (printed.length > 2) return year;
  return year > LATEST_SHORT ? 1900 + year : 2000 + year;
}

/** Whether there is such a day, in any year where none is known. */
export function isDay(year: number | null, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= lengthOfMonth(year, month);
}

/** Days and hours as announcements print them. */

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

const weekdayNames = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday'];

export interface DayParts {
  readonly year: number;
  readonly month: string;
  readonly day: number;
  readonly weekday: string;
}

/** The parts of an ISO day (2021-11-12). */
export function dayParts(iso: string): DayParts {
  const date = new Date(iso);
  return {
    year: date.getUTCFullYear(),
    month: monthNames[date.getUTCMonth()] ?? '',
    day: date.getUTCDate(),
    weekday: weekdayNames[date.getUTCDay()] ?? '',
  };
}

/** "5 October 2016". */
export function britishDay(iso: string): string {
  const { day, month, year } = dayParts(iso);
  return `${day} ${month} ${year}`;
}

/** "October 5, 2016". */
export function americanDay(iso: string): string {
  const { day, month, year } = dayParts(iso);
  return `${month} ${day}, ${year}`;
}

/** "4:30 pm" for 16:30. */
export function twelveHours(time: string): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return `${hours % 12 === 0 ? 12 : hours % 12}:${String(minutes).padStart(2, '0')} ${hours < 12 ? 'am' : 'pm'}`;
}

/** The sample's seminars: each has a weekday, a room, subjects, and a house style for its announcements. */

type SampleShape =
  | 'programme-labelled'
  | 'programme-lines'
  | 'programme-table'
  | 'programme-dashes'
  | 'announcement-labelled'
  | 'announcement-headed'
  | 'announcement-mail'
  | 'calendar'
  | 'export';

interface SampleTerm {
  readonly name: string;
  /** ISO day. */
  readonly start: string;
}

export interface SampleSeries {
  /** Begins with "Sample", so that nobody takes it for a real one. */
  readonly name: string;
  readonly slug: string;
  /** The institution that hosts it; its seminar is invented. */
  readonly host: string;
  readonly shape: SampleShape;
  /** The widest topics of the subjects that it invites. */
  readonly subjects: readonly string[];
  /** 0 is Sunday. */
  readonly weekday: number;
  readonly everyWeeks: number;
  readonly start: string;
  readonly end: string;
  readonly timeZone: string;
  readonly room: string;
  readonly terms: readonly SampleTerm[];
  readonly talksATerm: number;
}

function autumn(year: number): SampleTerm {
  return { name: `Autumn ${year}`, start: `${year}-10-01` };
}

function spring(year: number): SampleTerm {
  return { name: `Spring ${year}`, start: `${year}-02-10` };
}

/** The seminars. */
export const sampleSeries: readonly SampleSeries[] = [
  {
    name: 'Sample Seminar on Optimization',
    slug: 'optimization',
    host: 'ETH Zurich',
    shape: 'programme-labelled',
    subjects: ['optimization', 'probability theory', 'statistics'],
    weekday: 3,
    everyWeeks: 1,
    start: '16:15',
    end: '17:15',
    timeZone: 'Europe/Zurich',
    room: 'Room G 43',
    terms: [autumn(2014), spring(2016), autumn(2018), spring(2021), autumn(2023)],
    talksATerm: 7,
  },
  {
    name: 'Sample Colloquium in Mathematics',
    slug: 'mathematics',
    host: 'University of Warwick',
    shape: 'programme-lines',
    subjects: ['combinatorics', 'number theory', 'algebraic geometry', 'partial differential equations'],
    weekday: 5,
    everyWeeks: 2,
    start: '16:00',
    end: '17:00',
    timeZone: 'Europe/London',
    room: 'Room B3.02',
    terms: [autumn(2015), autumn(2017), spring(2019), autumn(2021), spring(2024)],
    talksATerm: 6,
  },
  {
    name: 'Sample Seminar on Analysis and PDE',
    slug: 'analysis',
    host: 'University of Bonn',
    shape: 'programme-dashes',
    subjects: ['partial differential equations', 'probability theory', 'statistical mechanics'],
    weekday: 2,
    everyWeeks: 1,
    start: '14:15',
    end: '15:15',
    timeZone: 'Europe/Berlin',
    room: 'Lipschitz Hall',
    terms: [spring(2015), autumn(2016), spring(2018), autumn(2020), autumn(2022)],
    talksATerm: 6,
  },
  {
    name: 'Sample Seminar on Probability and Statistics',
    slug: 'probability',
    host: 'National University of Singapore',
    shape: 'programme-table',
    subjects: ['probability theory', 'statistics', 'combinatorics'],
    weekday: 4,
    everyWeeks: 1,
    start: '15:00',
    end: '16:00',
    timeZone: 'Asia/Singapore',
    room: 'Room S17-05',
    terms: [autumn(2016), spring(2018), autumn(2019), autumn(2022)],
    talksATerm: 7,
  },
  {
    name: 'Sample Seminar on Number Theory',
    slug: 'number-theory',
    host: 'Princeton University',
    shape: 'calendar',
    subjects: ['number theory', 'algebraic geometry'],
    weekday: 4,
    everyWeeks: 1,
    start: '16:30',
    end: '17:30',
    timeZone: 'America/New_York',
    room: 'Fine Hall 214',
    terms: [autumn(2015), spring(2017), autumn(2019), spring(2022)],
    talksATerm: 7,
  },
  {
    name: 'Sample Seminar on Theory of Computing',
    slug: 'theory',
    host: 'Tel Aviv University',
    shape: 'calendar',
    subjects: ['theoretical computer science', 'combinatorics', 'quantum information'],
    weekday: 1,
    everyWeeks: 1,
    start: '11:00',
    end: '12:00',
    timeZone: 'Asia/Jerusalem',
    room: 'Schreiber 309',
    terms: [spring(2016), autumn(2018), spring(2020), autumn(2023)],
    talksATerm: 7,
  },
  {
    name: 'Sample Seminar on Quantum Information',
    slug: 'quantum',
    host: 'University of Waterloo',
    shape: 'export',
    subjects: ['quantum information', 'statistical mechanics'],
    weekday: 1,
    everyWeeks: 1,
    start: '14:00',
    end: '15:00',
    timeZone: 'America/Toronto',
    room: 'QNC 0101',
    terms: [autumn(2017), spring(2019), autumn(2020), autumn(2021), spring(2023)],
    talksATerm: 7,
  },
  {
    name: 'Sample Seminar on Machine Learning',
    slug: 'machine-learning',
    host: 'University of Toronto',
    shape: 'announcement-labelled',
    subjects: ['machine learning', 'optimization', 'statistics'],
    weekday: 2,
    everyWeeks: 2,
    start: '13:00',
    end: '14:00',
    timeZone: 'America/Toronto',
    room: 'Room 1180',
    terms: [autumn(2014), autumn(2016), autumn(2018), autumn(2020), autumn(2022), spring(2024)],
    talksATerm: 5,
  },
  {
    name: 'Sample Lectures in Neuroscience',
    slug: 'neuroscience',
    host: 'University College London',
    shape: 'announcement-headed',
    subjects: ['neuroscience', 'population genetics'],
    weekday: 3,
    everyWeeks: 3,
    start: '17:30',
    end: '18:30',
    timeZone: 'Europe/London',
    room: 'Lecture Theatre 1',
    terms: [spring(2014), spring(2016), spring(2018), spring(2020), autumn(2021), autumn(2023)],
    talksATerm: 5,
  },
  {
    name: 'Sample Seminar on Robotics and Control',
    slug: 'robotics',
    host: 'Technical University of Munich',
    shape: 'announcement-mail',
    subjects: ['robotics', 'machine learning', 'theoretical computer science', 'optimization'],
    weekday: 4,
    everyWeeks: 2,
    start: '15:00',
    end: '16:00',
    timeZone: 'Europe/Berlin',
    room: 'Room MI 03.13',
    terms: [autumn(2015), spring(2017), spring(2019), spring(2021), autumn(2022), autumn(2024)],
    talksATerm: 5,
  },
];

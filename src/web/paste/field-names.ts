/** What the fields of an announcement are called, and which of them share a colour. */

/** Colours, in the order of the legend. */
export const GROUPS = {
  title: 'Title',
  person: 'People',
  institution: 'Institutions',
  time: 'Date and time',
  place: 'Place',
  topic: 'Topics',
  abstract: 'Abstract',
  career: 'Careers',
  other: 'Other',
} as const;

export type Group = keyof typeof GROUPS;

export const GROUP_NAMES = Object.keys(GROUPS) as readonly Group[];

const NAMES: Readonly<Record<string, readonly [name: string, group: Group]>> = {
  title: ['Title', 'title'],
  speaker: ['Speaker', 'person'],
  panellist: ['Panellist', 'person'],
  host: ['Host', 'institution'],
  hostedBy: ['Hosted by', 'person'],
  chair: ['Chair', 'person'],
  organiser: ['Organiser', 'person'],
  person: ['Person', 'career'],
  mention: ['Also named', 'person'],
  date: ['Date', 'time'],
  startTime: ['Begins', 'time'],
  endTime: ['Ends', 'time'],
  timeZone: ['Time zone', 'time'],
  location: ['Place', 'place'],
  affiliations: ['Affiliation', 'institution'],
  topic: ['Topic', 'topic'],
  topics: ['Topics', 'topic'],
  'person.interest': ['Interest', 'topic'],
  abstract: ['Abstract', 'abstract'],
  'person.affiliation': ['Career', 'career'],
  'person.homepage': ['Homepage', 'career'],
  kind: ['Kind', 'other'],
  status: ['Status', 'other'],
  series: ['Series', 'other'],
  url: ['Link', 'other'],
  resource: ['Link', 'other'],
};

/** What a field is called for the reader. */
export function nameOf(field: string): string {
  if (field.endsWith('.affiliation') && field !== 'person.affiliation') return 'Affiliation';
  return NAMES[field]?.[0] ?? field;
}

/** Which colour a field has. */
export function groupOf(field: string): Group {
  if (field.endsWith('.affiliation') && field !== 'person.affiliation') return 'institution';
  return NAMES[field]?.[1] ?? 'other';
}

/**
 * What is read from an announcement: facts, each with the very words behind it.
 *
 * Offsets are UTF-16 code units into the text as it came in (`Understanding.text`), end exclusive, and
 * `text.slice(start, end) === quote` always holds. Nothing here knows the graph, the clock or the network.
 */

export type FactMethod = 'RULE' | 'IMPORT' | 'MODEL' | 'HUMAN';

/** One value that was read, with the words that say so. */
export interface Fact<T = string> {
  readonly value: T;
  readonly quote: string;
  readonly start: number;
  readonly end: number;
  /** The name of the rule that read it, for example `date/month-name`. */
  readonly rule: string;
  /** RULE for reading of prose, IMPORT for a field of a structured format. */
  readonly method: FactMethod;
  /** 0 to 1. */
  readonly confidence: number;
  /** True when a part of the value is inferred from context (a year from the reference date, say). */
  readonly implied?: boolean;
}

export type TalkKind =
  | 'SEMINAR'
  | 'COLLOQUIUM'
  | 'LECTURE'
  | 'KEYNOTE'
  | 'TUTORIAL'
  | 'DEFENCE'
  | 'PANEL'
  | 'WORKSHOP'
  | 'OTHER';
export type TalkStatus = 'SCHEDULED' | 'HELD' | 'CANCELLED' | 'POSTPONED';
/** What a document says: a talk that is moved to a day that it names is announced for that day. */
export type ReadStatus = TalkStatus | 'RESCHEDULED';
export type AppearanceRole = 'SPEAKER' | 'HOST' | 'CHAIR' | 'ORGANISER' | 'PANELLIST';
export type AffiliationKind = 'EMPLOYMENT' | 'EDUCATION' | 'VISITING' | 'FOUNDER' | 'MEMBER' | 'OTHER';
export type ResourceKind = 'RECORDING' | 'SLIDES' | 'PAPER' | 'CODE' | 'STREAM' | 'REGISTRATION' | 'OTHER';
/** Whether somebody with such a part in a talk gives it. */
export function speaks({ role }: { readonly role: AppearanceRole }): boolean {
  return role === 'SPEAKER' || role === 'PANELLIST';
}

/** Who is named without taking part: the thesis that a talk builds on, an adviser, a co-author … */
export type MentionKind = 'THESIS' | 'ADVISER' | 'COAUTHOR' | 'COMMITTEE' | 'OTHER';

export interface ReadAppearance {
  readonly role: AppearanceRole;
  /** The name without titles ("Suvrit Sra"). */
  readonly name: Fact;
  /** Institutions as printed beside the name, in order ("MIT"); none when none is printed there. */
  readonly affiliations: readonly Fact[];
}

export interface ReadResource {
  readonly kind: ResourceKind;
  readonly url: Fact;
  readonly title: string | null;
}

export interface ReadMention {
  readonly kind: MentionKind;
  readonly name: Fact;
  readonly affiliation: Fact | null;
}

/** One post, membership, degree or visit of a person, read from a bio or from the line under a name. */
export interface ReadCareer {
  readonly kind: AffiliationKind;
  /** As printed, without article: "Associate Professor", "visiting faculty", "PhD". */
  readonly role: string | null;
  /** The organisation as printed: "MIT", "University of Texas at Austin". Never a department when its organisation is known. */
  readonly institution: Fact;
  /** Department, laboratory or group as printed. */
  readonly unit: Fact | null;
  /** Of a degree: "Computer Science". */
  readonly field: string | null;
  /** EDTF: 2013, 2013-09; null when not stated. */
  readonly start: string | null;
  readonly end: string | null;
  /** YES when it holds at the time of the announcement ("is an Associate Professor at …"), NO when it is over. */
  readonly ongoing: 'YES' | 'NO' | 'UNKNOWN';
  /** Indices into `ReadPerson.career` of those that came later ("Before moving to MIT, …"). */
  readonly precedes: readonly number[];
  /** True when the organisation is an event or event series (NeurIPS, a workshop), not an employer. */
  readonly atEvent: boolean;
  /** The clause that says so; its rule, confidence and span stand for the whole post. */
  readonly statement: Fact;
}

export interface ReadPerson {
  /** The fullest name the text gives, without titles. */
  readonly name: Fact;
  readonly homepage: Fact | null;
  readonly career: readonly ReadCareer[];
  /** Research areas that the bio names. */
  readonly interests: readonly Fact[];
  /** Statements about the person that are no career facts ("co-edited a book with MIT Press"). */
  readonly other: readonly Fact[];
}

/** One announcement: one talk with the people of its bios. */
export interface ReadTalk {
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
  /** The format's own identifier (iCalendar UID, an export's id); null when it has none. */
  readonly uid: string | null;
  /** iCalendar SEQUENCE; 0 when there is none. */
  readonly revision: number;
  readonly kind: Fact<TalkKind> | null;
  readonly status: Fact<ReadStatus> | null;
  /** Null while to be announced. */
  readonly title: Fact | null;
  readonly abstract: Fact | null;
  /** EDTF (2021-11-12, 2021-11), or `--11-12` where no year is given or implied. */
  readonly date: Fact | null;
  /** 24 h local time, HH:MM. */
  readonly startTime: Fact | null;
  readonly endTime: Fact | null;
  /** IANA name, only where the text says so. */
  readonly timeZone: Fact | null;
  /** ISO 639-1. */
  readonly language: string | null;
  readonly location: Fact | null;
  readonly url: Fact | null;
  readonly series: Fact | null;
  /** The institution that hosts the series or the talk, as printed. */
  readonly hostInstitution: Fact | null;
  readonly appearances: readonly ReadAppearance[];
  readonly people: readonly ReadPerson[];
  readonly mentions: readonly ReadMention[];
  /** Labels as the vocabulary spells them where it knows them, else as printed; the quote is what stands in the text. */
  readonly topics: readonly Fact[];
  /** Phrases that may be topics though no vocabulary knows them; they become none of the graph. */
  readonly topicCandidates: readonly Fact[];
  readonly resources: readonly ReadResource[];
}

/** A record that could not be read: the place in words ("event 3 (UID x)"), the reason, and what to do. */
export interface ReadRejection {
  readonly location: string;
  readonly reason: string;
}

export type ImportFormat =
  | 'TEXT'
  | 'HTML'
  | 'ICALENDAR'
  | 'JSONLD'
  | 'CSV'
  | 'JSON'
  | 'FEED'
  | 'SCHEDULE'
  | 'RESEARCHSEMINARS'
  | 'INDICO';

/** Everything that was read from one document. */
export interface Understanding {
  readonly format: ImportFormat;
  /** The document as it came in; all offsets refer to it. */
  readonly text: string;
  readonly talks: readonly ReadTalk[];
  readonly rejected: readonly ReadRejection[];
}

export interface UnderstandOptions {
  /** Guessed from the content when left out. */
  readonly format?: ImportFormat;
  /** ISO date; years that the text leaves out are read from it, and marked implied. Left out: never guessed. */
  readonly referenceDate?: string;
  /** False leaves out phrases that may be topics, which are for who looks at a reading, and cost a quarter of the time. */
  readonly topicCandidates?: boolean;
}

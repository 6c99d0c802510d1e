/** Builds what the extraction would read, from short descriptions, with a text that the quotes stand in. */
import type { Fact, ReadCareer, ReadPerson, ReadTalk } from '../../src/extract/understanding.ts';

export interface PostSketch {
  readonly institution: string;
  readonly unit?: string;
  readonly role?: string;
  readonly kind?: ReadCareer['kind'];
  readonly start?: string;
  readonly end?: string;
  readonly ongoing?: ReadCareer['ongoing'];
  readonly precedes?: readonly number[];
  readonly atEvent?: boolean;
}

export interface TalkSketch {
  readonly uid?: string;
  readonly revision?: number;
  readonly title?: string | null;
  readonly date?: string;
  readonly startTime?: string;
  readonly speaker?: string;
  readonly at?: readonly string[];
  readonly topics?: readonly string[];
  readonly series?: string;
  readonly host?: string;
  readonly status?: 'SCHEDULED' | 'CANCELLED';
  readonly homepage?: string;
  readonly abstract?: string;
  readonly posts?: readonly PostSketch[];
}

class Writer {
  text = '';

  fact<T>(value: T, printed = String(value)): Fact<T> {
    const start = this.text.length;
    this.text += `${printed}\n`;
    return { value, quote: printed, start, end: start + printed.length, rule: 'test', method: 'RULE', confidence: 0.9 };
  }
}

/** One announcement and the text that it stands in. */
export function sketchedTalk(sketch: TalkSketch, before = ''): { talk: ReadTalk; text: string } {
  const writer = new Writer();
  writer.text = before;
  const start = before.length;
  const optional = (value: string | null | undefined): Fact | null => (value ? writer.fact(value) : null);
  const title = optional(sketch.title === undefined ? 'A talk' : sketch.title);
  const date = optional(sketch.date);
  const startTime = optional(sketch.startTime);
  const series = optional(sketch.series);
  const hostInstitution = optional(sketch.host);
  const abstract = optional(sketch.abstract);
  const status = sketch.status ? writer.fact(sketch.status) : null;
  const name = sketch.speaker === undefined ? null : writer.fact(sketch.speaker);
  const affiliations = (sketch.at ?? []).map((at) => writer.fact(at));
  const topics = (sketch.topics ?? []).map((topic) => writer.fact(topic));
  const people: ReadPerson[] =
    name && (sketch.posts || sketch.homepage)
      ? [
          {
            name: writer.fact(name.value),
            homepage: optional(sketch.homepage),
            career: (sketch.posts ?? []).map((post) => careerOf(writer, post)),
            interests: [],
            other: [],
          },
        ]
      : [];
  return {
    text: writer.text,
    talk: {
      start,
      end: writer.text.length,
      uid: sketch.uid ?? null,
      revision: sketch.revision ?? 0,
      kind: null,
      status,
      title,
      abstract,
      date,
      startTime,
      endTime: null,
      timeZone: null,
      language: null,
      location: null,
      url: null,
      series,
      hostInstitution,
      appearances: name ? [{ role: 'SPEAKER', name, affiliations }] : [],
      people,
      mentions: [],
      topics,
      resources: [],
    },
  };
}

function careerOf(writer: Writer, post: PostSketch): ReadCareer {
  const institution = writer.fact(post.institution);
  return {
    kind: post.kind ?? 'EMPLOYMENT',
    role: post.role ?? null,
    institution,
    unit: post.unit ? writer.fact(post.unit) : null,
    field: null,
    start: post.start ?? null,
    end: post.end ?? null,
    ongoing: post.ongoing ?? 'UNKNOWN',
    precedes: post.precedes ?? [],
    atEvent: post.atEvent ?? false,
    statement: writer.fact(`${post.role ?? post.kind ?? 'works'} at ${post.institution}`),
  };
}

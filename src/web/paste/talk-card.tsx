/** One talk as it will be: who, what, when and where, with what is worth a look. */
import { type ComponentChildren, Fragment } from 'preact';
import { dateInWords } from '../../text/date-words.ts';
import { affiliationsInLine, type Correction, correctionAt, topicsInLine } from './corrections.ts';
import { groupOf, nameOf } from './field-names.ts';
import { isUnsure, keyOf, type UnderstoodTalk } from './reading.ts';
import { choiceInWords, type Desk, type ReadField, Value } from './value.tsx';

interface TalkCardProps {
  readonly desk: Desk;
  readonly talk: UnderstoodTalk;
  /** From 0. */
  readonly index: number;
  readonly count: number;
}

/** The anchor of a talk of the text. */
export function anchorOf(index: number): string {
  return `talk-${index + 1}`;
}

export function TalkCard({ desk, talk, index, count }: TalkCardProps) {
  const fields = talk.fields.map((field, at): ReadField => ({ ...field, key: keyOf(index, at) }));
  const one = (name: string) => fields.find(({ field }) => field === name) ?? null;
  const all = (name: string) => fields.filter(({ field }) => field === name);
  const value = (field: string, inWords?: (value: string) => ComponentChildren, name = nameOf(field)) => (
    <Value desk={desk} talk={index} field={field} name={name} read={one(field)} {...(inWords ? { inWords } : {})} />
  );
  const fixed = (read: ReadField) => <Fixed key={read.key} desk={desk} talk={index} read={read} />;
  const date = one('date');
  return (
    <article class="paste-card" id={anchorOf(index)} tabIndex={-1} aria-label={`Talk ${index + 1} of ${count}`}>
      <header>
        {count === 1 ? null : <span class="paste-number">{index + 1}</span>}
        {one('kind') === null ? null : value('kind', choiceInWords)}
        {one('status') === null ? null : value('status', choiceInWords)}
        {talk.matches === null ? (
          <span class="tag">new</span>
        ) : (
          <a class="tag" href={`/talks/${talk.matches.slug}`}>
            in the graph already
          </a>
        )}
      </header>
      <h3>{value('title')}</h3>
      <Checks desk={desk} talk={talk} index={index} />
      <dl>
        <Row name="When">
          {value('date', (text) => dateInWords(text, 'full'))} {value('startTime', undefined, 'Begin')}
          {one('startTime') === null && one('endTime') === null ? ' ' : ' – '}
          {value('endTime', undefined, 'End')} {one('timeZone') === null ? null : value('timeZone')}
          {date?.implied === true && !isCorrected(desk.corrections, index, 'date') ? (
            <p class="paste-hint">A part of the date is not in the text: it follows from “Dates as of”.</p>
          ) : null}
        </Row>
        <Row name="Speakers">
          <Speakers desk={desk} talk={talk} index={index} fields={fields} />
        </Row>
        <Row name="Where">{value('location')}</Row>
        {one('series') === null ? null : <Row name="Series">{value('series')}</Row>}
        {one('host') === null ? null : <Row name="Host">{value('host')}</Row>}
        <Topics desk={desk} talk={talk} index={index} fields={fields} />
        <Row name="Abstract">
          {value('abstract', (text) => (
            <span class="clamped">{text}</span>
          ))}
        </Row>
        <Careers desk={desk} talk={talk} index={index} fields={fields} />
        {one('url') === null ? null : <Row name="Page">{value('url')}</Row>}
        <Many name="Links">{[...all('resource'), ...all('person.homepage')].map(fixed)}</Many>
        <Many name="Also named">{fields.filter(isOther).map(fixed)}</Many>
      </dl>
      <details class="paste-more no-print">
        <summary>Say more</summary>
        {SELDOM.filter((field) => one(field) === null).map((field) => (
          <Fragment key={field}>
            {value(field, field === 'kind' || field === 'status' ? choiceInWords : undefined)}{' '}
          </Fragment>
        ))}
      </details>
    </article>
  );
}

/** What few announcements say, and anybody may add. */
const SELDOM = ['kind', 'status', 'timeZone', 'series', 'host', 'url'] as const;

const OTHERS: ReadonlySet<string> = new Set(['hostedBy', 'chair', 'organiser', 'mention']);
const isOther = ({ field }: ReadField): boolean => OTHERS.has(field);

function isCorrected(corrections: readonly Correction[], talk: number, field: string): boolean {
  return correctionAt(corrections, { talk, speaker: null, field }) !== null;
}

function Row({ name, children }: { readonly name: string; readonly children: ComponentChildren }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** A row of several values; none where there is none. */
function Many({ name, children }: { readonly name: string; readonly children: readonly ComponentChildren[] }) {
  return children.length === 0 ? null : (
    <Row name={name}>
      <span class="paste-many">{children}</span>
    </Row>
  );
}

interface FixedProps {
  readonly desk: Desk;
  readonly talk: number;
  readonly read: ReadField;
}

/** A value that is as it was read. */
function Fixed({ desk, talk, read }: FixedProps) {
  return <Value desk={desk} talk={talk} field={read.field} read={read} isFixed />;
}

interface PartProps extends Omit<TalkCardProps, 'count'> {
  readonly fields: readonly ReadField[];
}

const SPEAKS: ReadonlySet<string> = new Set(['speaker', 'panellist']);

function Speakers({ desk, talk, index, fields }: PartProps) {
  const places = fields.flatMap(({ field }, at) => (SPEAKS.has(field) ? [at] : []));
  if (places.length === 0) return <span class="empty">Nobody was found.</span>;
  return (
    <ul class="paste-people">
      {places.map((at, speaker) => {
        const read = fields[at] as ReadField;
        const until = fields.findIndex((one, other) => other > at && !one.field.endsWith('.affiliation'));
        const affiliations = fields.slice(at + 1, until < 0 ? undefined : until);
        const matches = talk.speakers[speaker]?.matches ?? null;
        return (
          <li key={read.key}>
            <Value
              desk={desk}
              talk={index}
              speaker={speaker}
              field="name"
              name="Speaker"
              read={read}
              isFixed={matches !== null}
            />{' '}
            {matches === null ? (
              <span class="tag">new</span>
            ) : (
              <a class="tag" href={`/speakers/${matches.slug}`}>
                {matches.name === read.value ? 'known' : `known as ${matches.name}`}
              </a>
            )}
            <Affiliations desk={desk} talk={talk} index={index} fields={affiliations} speaker={speaker} />
          </li>
        );
      })}
    </ul>
  );
}

/** The affiliations of a speaker, each lighting its words, with a way to put others in their place. */
function Affiliations({ desk, talk, index, fields, speaker }: PartProps & { readonly speaker: number }) {
  const was = affiliationsInLine(talk, speaker);
  const isAsRead = correctionAt(desk.corrections, { talk: index, speaker, field: 'affiliations' }) === null;
  return (
    <>
      {(isAsRead ? fields : []).map((one) => (
        <Fixed key={one.key} desk={desk} talk={index} read={one} />
      ))}
      <Value
        desk={desk}
        talk={index}
        speaker={speaker}
        field="affiliations"
        read={null}
        was={was}
        inWords={(line) => (line === was ? 'Change' : line)}
      />
    </>
  );
}

/** The topics, each lighting its words, with a way to put others in their place. */
function Topics({ desk, talk, index, fields }: PartProps) {
  const was = topicsInLine(talk);
  const read = isCorrected(desk.corrections, index, 'topics') ? [] : fields.filter(({ field }) => field === 'topic');
  return (
    <Row name="Topics">
      <span class="paste-many">
        {read.map((one) => (
          <Fixed key={one.key} desk={desk} talk={index} read={one} />
        ))}
        <Value
          desk={desk}
          talk={index}
          field="topics"
          name="Topics"
          read={null}
          was={was}
          inWords={(line) => (line === was ? 'Change' : line)}
        />
      </span>
    </Row>
  );
}

function Careers({ desk, talk, index, fields }: PartProps) {
  const read = fields.filter(({ field }) => field === 'person.affiliation');
  const interests = fields.filter(({ field }) => field === 'person.interest');
  if (read.length === 0 && interests.length === 0) return null;
  const people = [...new Set(talk.careers.map(({ person }) => person))];
  return (
    <Row name="Careers">
      {people.map((person) => (
        <ul key={person} class="paste-careers" aria-label={person}>
          {people.length > 1 ? <li class="paste-hint">{person}</li> : null}
          {talk.careers.map((career, at) =>
            career.person === person && read[at] !== undefined ? (
              <li key={read[at].key}>
                <Value
                  desk={desk}
                  talk={index}
                  field="person.affiliation"
                  read={read[at]}
                  inWords={() => careerInWords(career)}
                  isFixed
                />
              </li>
            ) : null,
          )}
        </ul>
      ))}
      {interests.map((one) => (
        <Fixed key={one.key} desk={desk} talk={index} read={one} />
      ))}
    </Row>
  );
}

const KINDS: Readonly<Record<string, string>> = {
  EDUCATION: 'studies',
  VISITING: 'visit',
  FOUNDER: 'founder',
  MEMBER: 'member',
};

function careerInWords({
  kind,
  role,
  institution,
  unit,
  start,
  end,
  ongoing,
}: UnderstoodTalk['careers'][number]): string {
  const what = role ?? KINDS[kind] ?? null;
  const from = start === null ? null : dateInWords(start, 'short');
  const to = end === null ? (ongoing === 'YES' ? 'now' : null) : dateInWords(end, 'short');
  const period =
    from !== null && to !== null
      ? `${from}–${to}`
      : from !== null
        ? `from ${from}`
        : to === 'now'
          ? to
          : to === null
            ? null
            : `until ${to}`;
  return [what, unit, institution, period].filter((part) => part !== null).join(', ');
}

const QUESTIONS: Readonly<Record<string, string>> = {
  title: 'Is this the whole title, and nothing but the title?',
  date: 'Is this the day of the talk, and not of the mail or a deadline?',
  startTime: 'Does the talk begin then?',
  endTime: 'Does the talk end then?',
  speaker: 'Is this who speaks, by their whole name?',
  location: 'Is this where it takes place?',
  abstract: 'Does the abstract begin and end here?',
};

/** What a person should look at before saving. */
function Checks({ desk, talk, index }: Omit<TalkCardProps, 'count'>) {
  const sentences = checksOf(talk, (field) => isCorrected(desk.corrections, index, field));
  if (sentences.length === 0) return null;
  return (
    <ul class="paste-checks" aria-label="Worth a look">
      {sentences.map(({ group, words }) => (
        <li key={words} data-group={group}>
          {words}
        </li>
      ))}
    </ul>
  );
}

/** The sentences on what is missing or not sure. */
export function checksOf(
  { fields, speakers }: UnderstoodTalk,
  isDone: (field: string) => boolean,
): readonly { readonly group: string; readonly words: string }[] {
  const has = (name: string) => fields.some(({ field }) => field === name) || isDone(name);
  const missing = [
    ...(has('title') ? [] : ['No title was found: the talk will be “to be announced”.']),
    ...(has('date') ? [] : ['No date was found.']),
    ...(speakers.length > 0 ? [] : ['No speaker was found: write “Speaker:” before the name in the text.']),
  ];
  const unsure = fields.filter((field) => isUnsure(field) && !isDone(field.field) && field.field in QUESTIONS);
  return [
    ...missing.map((words) => ({ group: 'other', words })),
    ...unsure.map(({ field, value }) => ({
      group: groupOf(field),
      words: `${nameOf(field)} “${shortened(value)}”: ${QUESTIONS[field]}`,
    })),
  ];
}

function shortened(value: string): string {
  return value.length <= 60 ? value : `${value.slice(0, 58)} …`;
}

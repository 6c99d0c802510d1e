/** The mutation that imports a text, and what it answers. */
import { InputError } from '../errors.ts';
import type { ReadRejection } from '../extract/understanding.ts';
import type { Item } from '../graph/plan.ts';
import { builder } from '../graphql/builder.ts';
import { EvidenceMethod } from '../sources/evidence-type.ts';
import { Source } from '../sources/source-type.ts';
import { AffiliationKind, Ongoing } from '../speakers/affiliation-type.ts';
import { Speaker } from '../speakers/speaker-ref.ts';
import { Talk } from '../talks/talk-type.ts';
import { importDocument } from './import-documents.ts';
import type {
  ImportOutcome,
  UnderstoodCareer,
  UnderstoodField,
  UnderstoodSpeaker,
  UnderstoodTalk,
} from './import-outcome.ts';
import { ImportTextInputError, isRefusal, NotAllowed, refuse, refuseWithout } from './mutation-errors.ts';

builder.mutationType({
  description:
    'Writing. Every one needs an API token of the named scope, is written to the change log and can be undone.',
});

const ImportFormat = builder.enumType('ImportFormat', {
  description: 'The format of a document.',
  values: {
    TEXT: { description: 'Prose: a page, a mail, a list of talks.' },
    HTML: { description: 'A web page.' },
    ICALENDAR: { description: 'iCalendar (.ics).' },
    JSONLD: { description: 'schema.org events as JSON-LD.' },
    CSV: { description: 'A table with a header row.' },
    JSON: { description: "Talks as JSON, as this program's own export gives them." },
    FEED: { description: 'An RSS or Atom feed.' },
    SCHEDULE: { description: 'A conference schedule (frab or pentabarf).' },
    RESEARCHSEMINARS: { description: 'An export of researchseminars.org.' },
    INDICO: { description: 'An export of Indico.' },
  } as const,
});

const ImportTextInput = builder.inputType('ImportTextInput', {
  description: 'A document to import.',
  fields: (t) => ({
    text: t.string({ required: true, description: 'The document as it is.' }),
    uri: t.string({
      description: 'Where it was found; importing the same uri again updates, and the same text again changes nothing.',
    }),
    format: t.field({ type: ImportFormat, description: 'Guessed when left out.' }),
    referenceDate: t.field({
      type: 'Date',
      description: 'The day on which "next Friday" and dates without a year are read; the day of import when left out.',
    }),
    dryRun: t.boolean({
      defaultValue: false,
      description: 'Shows what would be understood and writes nothing; needs no token.',
    }),
  }),
});

const Understood = builder.objectRef<UnderstoodField>('UnderstoodField').implement({
  description: 'One field as it was read, with the words that say so.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'The name of the field.' }),
    value: t.exposeString('value', { description: 'What was read.' }),
    quote: t.exposeString('quote', { nullable: true, description: 'The words that say so.' }),
    start: t.exposeInt('start', {
      nullable: true,
      description: 'Where the quote begins in the text, in UTF-16 code units.',
    }),
    end: t.exposeInt('end', { nullable: true, description: 'Where it ends, exclusive.' }),
    confidence: t.exposeFloat('confidence', { description: 'How sure the reading is, 0 to 1.' }),
    method: t.field({ type: EvidenceMethod, description: 'How it was read.', resolve: ({ method }) => method }),
    implied: t.exposeBoolean('implied', {
      description: 'Whether a part of the value is no word of the text, such as a year from the reference date.',
    }),
  }),
});

const UnderstoodSpeakerType = builder.objectRef<UnderstoodSpeaker>('UnderstoodSpeaker').implement({
  description: 'A speaker as read, and whom the graph takes that for.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'The name as read.' }),
    affiliations: t.exposeStringList('affiliations', { description: 'The institutions as printed.' }),
    matches: t.field({
      type: Speaker,
      nullable: true,
      description: 'The speaker whom the graph takes it for; null when it knows none.',
      resolve: ({ matches }, _args, context, info) =>
        matches === null ? null : context.loaders.item('Speaker', matches, info),
    }),
  }),
});

const UnderstoodCareerType = builder.objectRef<UnderstoodCareer>('UnderstoodCareer').implement({
  description:
    'A post, degree or visit of a person, as read; the field person.affiliation of the same place says where.',
  fields: (t) => ({
    person: t.exposeString('person', { description: 'Whose it is, by the name as read.' }),
    kind: t.field({ type: AffiliationKind, description: 'What it is.', resolve: ({ kind }) => kind }),
    role: t.exposeString('role', { nullable: true, description: 'The post or degree as printed.' }),
    institution: t.exposeString('institution', { description: 'The institution as printed.' }),
    unit: t.exposeString('unit', { nullable: true, description: 'The department, laboratory or group as printed.' }),
    start: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When it began, where that is stated.',
      resolve: ({ start }) => start,
    }),
    end: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'When it ended, where that is stated.',
      resolve: ({ end }) => end,
    }),
    ongoing: t.field({
      type: Ongoing,
      description: 'Whether it still held when the text was written.',
      resolve: ({ ongoing }) => ongoing,
    }),
  }),
});

const UnderstoodTalkType = builder.objectRef<UnderstoodTalk>('UnderstoodTalk').implement({
  description: 'What was read, field by field, before it is joined to what the graph knows.',
  fields: (t) => ({
    title: t.exposeString('title', { nullable: true, description: 'The title; null while to be announced.' }),
    date: t.field({
      type: 'PartialDate',
      nullable: true,
      description: 'The day, as far as it is stated.',
      resolve: ({ date }) => date,
    }),
    speakers: t.field({
      type: [UnderstoodSpeakerType],
      description: 'Who speaks.',
      resolve: ({ speakers }) => speakers,
    }),
    topics: t.exposeStringList('topics', { description: 'What it is about.' }),
    matches: t.field({
      type: Talk,
      nullable: true,
      description: 'The talk of the graph that it is taken for; null when the graph has none.',
      resolve: ({ matches }, _args, context, info) =>
        matches === null ? null : context.loaders.item('Talk', matches, info),
    }),
    careers: t.field({
      type: [UnderstoodCareerType],
      description: 'What is said of where people are and were, in the order of the fields person.affiliation.',
      resolve: ({ careers }) => careers,
    }),
    fields: t.field({
      type: [Understood],
      description: 'Each field with the words that say so.',
      resolve: ({ fields }) => fields,
    }),
  }),
});

const Rejected = builder.objectRef<ReadRejection>('Rejected').implement({
  description: 'A record that was left out, with the place and the reason; nothing else of the import is lost with it.',
  fields: (t) => ({
    location: t.exposeString('location', { description: 'The place in the document.' }),
    reason: t.exposeString('reason', { description: 'Why, and what to do.' }),
  }),
});

const Imported = builder.objectRef<ImportOutcome>('Imported').implement({
  description: 'What an import did.',
  fields: (t) => ({
    source: t.field({
      type: Source,
      nullable: true,
      description: 'The document as it is kept; null for a dry run.',
      resolve: ({ source }, _args, context, info): Promise<Item | null> | null =>
        source === null ? null : context.loaders.item('Source', source, info),
    }),
    format: t.field({
      type: ImportFormat,
      nullable: true,
      description: 'What the document was read as; null where it was not read.',
      resolve: ({ format }) => format as typeof ImportFormat.$inferType | null,
    }),
    created: t.exposeInt('created', { description: 'Announcements that are new.' }),
    updated: t.exposeInt('updated', { description: 'Announcements that have changed.' }),
    unchanged: t.exposeInt('unchanged', { description: 'Announcements that were there already.' }),
    rejected: t.field({ type: [Rejected], description: 'What was left out.', resolve: ({ rejected }) => rejected }),
    understood: t.field({
      type: [UnderstoodTalkType],
      description: 'What was read.',
      resolve: ({ understood }) => understood,
    }),
    change: t.id({
      nullable: true,
      description: 'The change to name in undo; null for a dry run.',
      resolve: ({ change }) => change,
    }),
  }),
});

const ImportResult = builder.unionType('ImportResult', {
  description: 'What became of an import.',
  types: [Imported, ImportTextInputError, NotAllowed],
  resolveType: (result) => (isRefusal(result) ? result.refusal : 'Imported'),
});

builder.mutationField('importText', (t) =>
  t.field({
    type: ImportResult,
    description:
      'Scope import. dryRun shows what would be understood, with evidence, and writes nothing (and needs no token).',
    args: { input: t.arg({ type: ImportTextInput, required: true, description: 'The document.' }) },
    resolve: async (_root, { input }, { graph, clock, viewer, loaders, consult, understand }) => {
      const { text, uri, format, referenceDate } = input;
      const dryRun = input.dryRun === true;
      const refusal = dryRun ? null : refuseWithout('import', viewer);
      if (refusal !== null) return refusal;
      if (text.trim() === '')
        return refuse('ImportTextInputError', 'BAD_INPUT', 'The text is empty: give an announcement.', 'text');
      const document = {
        text,
        ...(uri == null ? {} : { uri }),
        ...(format == null ? {} : { format }),
        ...(referenceDate == null ? {} : { referenceDate }),
      };
      // What earlier mutations of this request have loaded may change now.
      loaders.clear();
      try {
        // A model costs something, so only who may import has it asked.
        const model = consult !== null && refuseWithout('import', viewer) === null ? { consult } : {};
        const reading = understand === null ? {} : { understand };
        return await importDocument(graph, document, { clock, dryRun, explain: true, ...reading, ...model });
      } catch (error) {
        if (!(error instanceof InputError)) throw error;
        return refuse('ImportTextInputError', error.code, error.message);
      }
    },
  }),
);

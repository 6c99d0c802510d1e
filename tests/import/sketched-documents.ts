/** Two thousand announcements of some hundred people, as many small documents or as one. */
import type { DocumentToImport } from '../../src/import/import-documents.ts';
import { documentOf, type TalkSketch } from './read-talks.ts';

export const ANNOUNCEMENTS = 2000;

const GIVEN = ['Ada', 'Bo', 'Cy', 'Dee', 'Eli', 'Fay', 'Gus', 'Hal', 'Ivy', 'Joy'];
const FAMILY = [
  'Quill',
  'Reed',
  'Inkwell',
  'Nib',
  'Vellum',
  'Folio',
  'Quire',
  'Ream',
  'Stylus',
  'Blotter',
  'Pounce',
  'Wafer',
];
const PLACES = ['MIT', 'CMU', 'UC Berkeley', 'Quill Institute', 'University of Ink', 'Paper College'];
const TOPICS = ['deep learning', 'non-convex optimization', 'graph theory', 'quillology'];

/** The same documents at every call. */
export function sketchedDocuments(shape: 'many' | 'one'): DocumentToImport[] {
  const sketches = Array.from({ length: ANNOUNCEMENTS }, (_, at) => sketch(at));
  if (shape === 'one') return [{ text: documentOf(sketches), uri: 'https://quill.example/all' }];
  return sketches.map((one, at) => ({ text: documentOf([one]), uri: `https://quill.example/${at}` }));
}

function sketch(at: number): TalkSketch {
  const place = PLACES[at % PLACES.length] ?? '';
  const elsewhere = PLACES[(at + 1) % PLACES.length] ?? '';
  return {
    title: `Number ${at} of our talks`,
    speaker: `${GIVEN[at % GIVEN.length]} ${FAMILY[at % FAMILY.length]}`,
    date: new Date(Date.UTC(2010, 0, 1 + at * 2)).toISOString().slice(0, 10),
    at: [place],
    topics: [TOPICS[at % TOPICS.length] ?? '', TOPICS[(at + 1) % TOPICS.length] ?? ''],
    series: `Quill Seminar ${at % 7}`,
    posts: [
      { institution: place, role: 'Professor', ongoing: 'YES' },
      { institution: elsewhere, role: 'PhD student', kind: 'EDUCATION', ongoing: 'NO', precedes: [0] },
    ],
  };
}

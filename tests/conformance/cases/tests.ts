/** The cases of the statements in `cypher/tests/`. */
import type { Graph } from '../../../src/graph/graph.ts';
import { statementCase } from '../statement-case.ts';
import {
  deleteAllTalks,
  deleteTalks,
  echo,
  listTalks,
  putSpeakers,
  putTalks,
  talksByDate,
  talksByTitle,
} from '../statements.ts';

const rows = [
  { id: 'taaaaaaaaaaaa', properties: { dateSort: 20, titleSort: 'b', searchText: 'b' } },
  { id: 'tbbbbbbbbbbbb', properties: { dateSort: 10, titleSort: 'c', searchText: 'c' } },
  { id: 'tcccccccccccc', properties: { dateSort: null, titleSort: 'a' } },
];

const seed = (graph: Graph) => graph.write((transaction) => transaction.run(putTalks, { rows }));

export const cases = [
  statementCase(putTalks, {
    seed,
    parameters: { rows: [{ id: 'taaaaaaaaaaaa', properties: { dateSort: 5 } }] },
  }),
  statementCase(putSpeakers, { parameters: { rows: [{ id: 'paaaaaaaaaaaa', properties: { sortName: 'ada' } }] } }),
  statementCase(deleteTalks, {
    seed,
    parameters: { ids: ['taaaaaaaaaaaa', 'tzzzzzzzzzzzz'] },
  }),
  statementCase(deleteAllTalks, { seed, parameters: {} }),
  statementCase(listTalks, { seed, parameters: {} }),
  statementCase(talksByDate, { seed, parameters: {} }),
  statementCase(talksByTitle, { seed, parameters: {} }),
  statementCase(echo, { parameters: { value: 7 } }),
  statementCase(echo, { parameters: { value: 7.5 } }),
];

/** The benchmark's questions on the embedded engine as good as they can be asked by hand: one lean statement a level. */
import { TalkgraphError } from '../errors.ts';
import { textOf } from '../graph/catalogue.ts';
import type { Graph, Parameters, Row } from '../graph/graph.ts';

type Levels = Readonly<Record<string, readonly Row[]>>;
type Ask = (level: string, parameters: Parameters) => Promise<readonly Row[]>;
type Question = (ask: Ask, parameters: Parameters, graph: Graph) => Promise<Levels>;

function idsOf(rows: readonly Row[], column = 'id'): readonly string[] {
  return [...new Set(rows.map((row) => String(row[column])))];
}

/** The first rows of each parent; the engine has no limit inside a level. */
function firstOfEach(rows: readonly Row[], count: number): Row[] {
  const seen = new Map<unknown, number>();
  return rows.filter((row) => {
    const before = seen.get(row.parent) ?? 0;
    seen.set(row.parent, before + 1);
    return before < count;
  });
}

/** One row for each time that a parent occurs above: what is the same is asked for once and told every time. */
function repeated(above: readonly Row[], column: string, rows: readonly Row[]): Row[] {
  const byParent = new Map<unknown, Row[]>();
  for (const row of rows) byParent.set(row.parent, [...(byParent.get(row.parent) ?? []), row]);
  return above.flatMap((row) => byParent.get(row[column]) ?? []);
}

function talksAfter(graph: Graph, parameters: Parameters, count: number): string[] {
  const ids: string[] = [];
  const from = { key: Number(parameters.dateSort), id: String(parameters.id) };
  for (const key of graph.orderedPages?.walk('talks-by-date', 'DESC', from) ?? []) {
    ids.push(key.id);
    if (ids.length === count) break;
  }
  return ids;
}

const questions: Readonly<Record<string, Question>> = {
  a: async (ask, { slug, day }) => {
    const talk = await ask('talk-by-slug', { slug: slug ?? null });
    const [speakers, topics] = await Promise.all([
      ask('talk-speakers', { ids: idsOf(talk) }),
      ask('talk-topics', { ids: idsOf(talk) }),
    ]);
    const affiliations = await ask('affiliations-on', { ids: idsOf(speakers), day: day ?? null });
    return { talk, speakers, affiliations, topics };
  },
  b: async (ask, { slug }) => {
    const topic = await ask('topic-by-slug', { slug: slug ?? null });
    const talks = await ask('topic-talks', { id: topic[0]?.id ?? null });
    const [speakers, institutions] = await Promise.all([
      ask('talk-speakers', { ids: idsOf(talks) }),
      ask('talk-institutions', { ids: idsOf(talks) }),
    ]);
    return { topic, talks, speakers, institutions };
  },
  c: async (ask, { words }, graph) => {
    const ids = await graph.search('Talk', Array.isArray(words) ? words.map(String) : [], 20);
    const [search, speakers] = await Promise.all([ask('talks', { ids }), ask('talk-speakers', { ids })]);
    return { search, speakers };
  },
  d: async (ask, { slug }) => {
    const speaker = await ask('speaker-by-slug', { slug: slug ?? null });
    const id = speaker[0]?.id ?? null;
    const [affiliations, talks, coSpeakers] = await Promise.all([
      ask('affiliations', { ids: [id] }),
      ask('speaker-talks', { id }),
      ask('co-speakers', { id }),
    ]);
    return { speaker, affiliations, talks, coSpeakers };
  },
  e: async (ask, { slug }) => {
    const institution = await ask('institution-by-slug', { slug: slug ?? null });
    const id = institution[0]?.id ?? null;
    const [affiliations, topics] = await Promise.all([
      ask('institution-affiliations', { id }),
      ask('institution-topics', { id }),
    ]);
    return { institution, affiliations, topics };
  },
  g: async (ask, parameters, graph) => {
    const ids = talksAfter(graph, parameters, 50);
    const [talks, speakers] = await Promise.all([ask('talks', { ids }), ask('talk-speakers', { ids })]);
    const affiliations = await ask('affiliations', { ids: idsOf(speakers) });
    const held = repeated(speakers, 'id', affiliations);
    const colleagues = firstOfEach(await ask('colleagues', { ids: idsOf(held, 'institution') }), 5);
    const given = firstOfEach(await ask('talks-of-speakers', { ids: idsOf(colleagues) }), 2);
    const topics = await ask('talk-topics', { ids: idsOf(given) });
    const titles = await ask('talks', { ids: idsOf(given) });
    const told = repeated(held, 'institution', colleagues);
    const toldTalks = repeated(told, 'id', given);
    return {
      talks,
      affiliations: held,
      colleagues: told,
      given: toldTalks,
      titles,
      topics: repeated(toldTalks, 'id', topics),
    };
  },
  h: async (ask, parameters, graph) => {
    const ids = talksAfter(graph, parameters, 20);
    const [talks, speakers] = await Promise.all([ask('talks', { ids }), ask('talk-speakers', { ids })]);
    return { talks, speakers };
  },
};

/** Answers the question of a workload's letter; each level comes as rows, which the answer's reader would have to nest. */
export async function askLevelByLevel(graph: Graph, letter: string, parameters: Parameters): Promise<Levels> {
  const question = questions[letter];
  if (question === undefined) throw new TalkgraphError('NO_SUCH_WORKLOAD', `No workload has the letter ${letter}.`);
  const ask: Ask = (level, given) => {
    const name = `bench/levels/${level}`;
    return graph.readText(name, textOf(name, 'grafeo'), given);
  };
  return question(ask, parameters, graph);
}

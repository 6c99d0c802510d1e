/** Runs a plan in the way of the graph's engine. */
import type { Graph } from './graph.ts';
import type { Found, Plan } from './plan.ts';
import { runLevels } from './plan-levels.ts';
import { compilePlan } from './plan-statement.ts';

/** What the plan finds: one statement on Neo4j, one a relation and level on the embedded engine. */
export async function runPlan(graph: Graph, plan: Plan): Promise<Found> {
  if (graph.engine === 'grafeo') return runLevels(graph, plan);
  const statement = compilePlan(plan);
  return statement.read(await graph.readText(`plan/${plan.node.label}`, statement.text, statement.parameters));
}

/** Walks the selection set of a field and lets the plan of each field below add what it needs to a plan. */
import {
  type FieldNode,
  GraphQLError,
  GraphQLIncludeDirective,
  GraphQLInterfaceType,
  GraphQLObjectType,
  type GraphQLResolveInfo,
  GraphQLSkipDirective,
  GraphQLUnionType,
  getArgumentValues,
  getDirectiveValues,
  getNamedType,
  type SelectionSetNode,
} from 'graphql';
import { addChild, type PlanNode, planNode, type Step } from '../graph/plan.ts';

/** What a field's plan is given. */
export interface Visit {
  readonly node: PlanNode;
  readonly args: Readonly<Record<string, unknown>>;
  /** Follows a step from a node of the plan; a shallow walk goes no further than the node it began with. */
  child(node: PlanNode, step: Step): PlanNode;
  /** Lets the fields selected below add what they need to a node. */
  into(node: PlanNode): void;
}

/** What a field needs of the plan. */
export type FieldPlan = (visit: Visit) => void;

interface Walk {
  readonly info: GraphQLResolveInfo;
  readonly shallow: boolean;
}

/** Adds what is selected below the field of `info` to a node. */
export function planSelection(info: GraphQLResolveInfo, node: PlanNode, shallow: boolean): void {
  const walk: Walk = { info, shallow };
  for (const field of info.fieldNodes) {
    if (field.selectionSet) visitSelection(walk, field.selectionSet, getNamedType(info.returnType).name, node);
  }
}

/** Adds what is selected on one object type below the field of `info`, where the field gives an interface or a union. */
export function planSelectionOn(info: GraphQLResolveInfo, typeName: string, node: PlanNode, shallow: boolean): void {
  const walk: Walk = { info, shallow };
  for (const field of info.fieldNodes) if (field.selectionSet) visitSelection(walk, field.selectionSet, typeName, node);
}

/** Adds what is selected below one field of the selection of `info`. */
export function planSelectionBelow(info: GraphQLResolveInfo, name: string, node: PlanNode, shallow: boolean): void {
  const walk: Walk = { info, shallow };
  const type = getNamedType(info.returnType);
  const below = type instanceof GraphQLObjectType ? type.getFields()[name]?.type : undefined;
  if (below === undefined) return;
  for (const field of info.fieldNodes) {
    for (const selection of field.selectionSet?.selections ?? []) {
      if (selection.kind !== 'Field' || selection.name.value !== name || !selection.selectionSet) continue;
      visitSelection(walk, selection.selectionSet, getNamedType(below).name, node);
    }
  }
}

function visitSelection(walk: Walk, selectionSet: SelectionSetNode, typeName: string, node: PlanNode): void {
  for (const selection of selectionSet.selections) {
    if (!isIncluded(walk, selection)) continue;
    if (selection.kind === 'Field') {
      visitField(walk, selection, typeName, node);
      continue;
    }
    const fragment = selection.kind === 'InlineFragment' ? selection : walk.info.fragments[selection.name.value];
    if (fragment === undefined) continue;
    const condition = fragment.typeCondition?.name.value ?? typeName;
    if (applies(walk, condition, typeName)) visitSelection(walk, fragment.selectionSet, typeName, node);
  }
}

function visitField(walk: Walk, field: FieldNode, typeName: string, node: PlanNode): void {
  const type = walk.info.schema.getType(typeName);
  if (!(type instanceof GraphQLObjectType)) return;
  const definition = type.getFields()[field.name.value];
  const plan = definition?.extensions.plan as FieldPlan | undefined;
  if (definition === undefined || plan === undefined) return;
  const below = getNamedType(definition.type);
  try {
    plan({
      node,
      args: getArgumentValues(definition, field, walk.info.variableValues),
      child: (from, step) => (walk.shallow ? planNode(step.relation.node, from) : addChild(from, step).node),
      into: (to) => {
        // Where any of several types may stand, the plan's node says which is meant: a label is the name of its type.
        const name = below instanceof GraphQLObjectType ? below.name : to.label;
        if (field.selectionSet) visitSelection(walk, field.selectionSet, name, to);
      },
    });
  } catch (error) {
    // Bad arguments belong to the field that has them: its resolver meets them again and reports them in its place.
    if (!(error instanceof GraphQLError)) throw error;
  }
}

function isIncluded(walk: Walk, selection: SelectionSetNode['selections'][number]): boolean {
  const { variableValues } = walk.info;
  if (getDirectiveValues(GraphQLSkipDirective, selection, variableValues)?.if === true) return false;
  return getDirectiveValues(GraphQLIncludeDirective, selection, variableValues)?.if !== false;
}

function applies(walk: Walk, condition: string, typeName: string): boolean {
  if (condition === typeName) return true;
  const { schema } = walk.info;
  const abstract = schema.getType(condition);
  const object = schema.getType(typeName);
  if (!(abstract instanceof GraphQLInterfaceType || abstract instanceof GraphQLUnionType)) return false;
  return object instanceof GraphQLObjectType && schema.isSubType(abstract, object);
}

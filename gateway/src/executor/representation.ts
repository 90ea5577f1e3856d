import { isSubtype, type Schema } from '@apollo/federation-internals';
import type { QueryPlanSelectionNode } from '@apollo/query-planner';
import type { Data } from './fetch-source';
import { isData } from './merge';
import { Unusual } from './unusual';

/** What a subgraph needs to know of an object to find it; undefined when the object does not hold it. */
export type Represent = (object: Data) => Data | undefined;

type AddTo = (representation: Data, object: Data) => boolean;

/** `supergraph` is the whole schema, for a subgraph may ask by a type that clients do not see. */
export function representation(requires: readonly QueryPlanSelectionNode[], supergraph: Schema): Represent {
  const add = addAll(requires, supergraph);
  return (object) => {
    const made: Data = {};
    return add(made, object) && made['__typename'] ? made : undefined;
  };
}

/** False when something is missing: then the whole set adds nothing. */
function addAll(selections: readonly QueryPlanSelectionNode[], supergraph: Schema): AddTo {
  const parts = selections.map((selection) =>
    selection.kind === 'Field' ? addField(selection, supergraph) : addFragment(selection, supergraph),
  );
  return (made, object) => parts.every((add) => add(made, object));
}

type FieldNode = Extract<QueryPlanSelectionNode, { kind: 'Field' }>;
type FragmentNode = Extract<QueryPlanSelectionNode, { kind: 'InlineFragment' }>;

function addField({ name, alias, selections }: FieldNode, supergraph: Schema): AddTo {
  const key = alias ?? name;
  if (key in Object.prototype) throw new Unusual('a response name that every object has');
  const addNested = selections && addAll(selections, supergraph);
  const represent = (value: unknown): unknown => {
    if (!addNested || value === null) return value;
    if (!isData(value)) throw new Unusual('no object where one is required');
    const nested: Data = {};
    return addNested(nested, value) ? nested : null;
  };
  return (made, object) => {
    const value = object[key];
    if (value === undefined) return false;
    made[key] = Array.isArray(value) ? value.map(represent) : represent(value);
    return true;
  };
}

/** What does not fit the condition adds nothing, and nothing is missing. */
function addFragment({ typeCondition, selections }: FragmentNode, supergraph: Schema): AddTo {
  if (typeCondition === undefined) throw new Unusual('a requirement without a type');
  const add = addAll(selections, supergraph);
  const known = new Map<string, boolean>();
  return (made, object) => {
    const typename = object['__typename'];
    if (typeof typename !== 'string') return true;
    let fits = known.get(typename);
    if (fits === undefined) {
      fits = isOfType(typename, typeCondition, supergraph);
      known.set(typename, fits);
    }
    if (!fits) return true;
    const part: Data = {};
    if (add(part, object)) {
      for (const key of Object.keys(part)) {
        if (isData(made[key]) || Array.isArray(made[key])) throw new Unusual('two requirements of one field');
        made[key] = part[key];
      }
    }
    return true;
  };
}

function isOfType(typename: string, condition: string, supergraph: Schema): boolean {
  if (typename === condition) return true;
  const type = supergraph.type(typename);
  const conditionType = supergraph.type(condition);
  if (!type) throw new Unusual('a __typename that the supergraph does not know');
  return conditionType !== undefined && isSubtype(conditionType, type);
}

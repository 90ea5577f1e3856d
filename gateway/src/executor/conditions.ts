import { Kind, visit, type ASTNode } from 'graphql';
import { isVariable, type SelectionSet } from '@apollo/federation-internals';
import { Unusual } from './unusual';

/** The values of the variables that decide about `@skip` and `@include`; for each combination there is one variant. */
export type Conditions = ReadonlyMap<string, boolean>;

type SelectionElement = ReturnType<SelectionSet['selections']>[number]['element'];

/** The names of the variables on which the document's conditions depend. */
export function conditionVariables(nodes: readonly ASTNode[]): string[] {
  const names = new Set<string>();
  for (const node of nodes) {
    visit(node, {
      Directive: ({ name, arguments: given = [] }) => {
        if (name.value !== 'skip' && name.value !== 'include') return;
        for (const { value } of given) if (value.kind === Kind.VARIABLE) names.add(value.name.value);
      },
    });
  }
  return [...names].sort();
}

/** The values for one request. Anything but true or false is for the library to complain about. */
export function readConditions(
  names: readonly string[],
  defaults: Readonly<Record<string, unknown>>,
  variables: Readonly<Record<string, unknown>>,
): Conditions {
  return new Map(
    names.map((name) => {
      const value = Object.hasOwn(variables, name) ? variables[name] : defaults[name];
      if (typeof value !== 'boolean') throw new Unusual('a condition that is neither true nor false');
      return [name, value];
    }),
  );
}

/** Whether a selection is left out, with these values. */
export function isLeftOut({ appliedDirectives }: SelectionElement, conditions: Conditions): boolean {
  let leftOut = false;
  for (const directive of appliedDirectives) {
    if (directive.name !== 'skip' && directive.name !== 'include') {
      throw new Unusual('a directive other than skip and include');
    }
    const given: unknown = directive.arguments()['if'];
    const value = isVariable(given) ? conditions.get(given.name) : given;
    if (typeof value !== 'boolean') throw new Unusual('a condition that is neither true nor false');
    if ((directive.name === 'skip') === value) leftOut = true;
  }
  return leftOut;
}

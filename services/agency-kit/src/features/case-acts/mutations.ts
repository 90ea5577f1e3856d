import { type ClassType, Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import type { AgencyPrefix, ClassReference, JsonResult } from '../../kernel/definition';
import type { GraphQLContext } from '../../kernel/graphql-context';
import { execute, type UseCase } from '../../kernel/use-case';

/** One verb of the API: its use case, its input, and how its stored result becomes what the client sees. */
export interface MutationSpec {
  readonly name: string;
  readonly description: string;
  readonly inputClass: ClassType;
  readonly type: () => ClassType;
  run(context: GraphQLContext, input: object): Promise<object>;
}

interface TypedMutation<I extends { readonly idempotencyKey: string }, O extends JsonResult> {
  readonly useCase: UseCase<I, O>;
  readonly description: string;
  readonly inputClass: ClassType;
  readonly type: () => ClassType;
  readonly present: (context: GraphQLContext, result: O) => Promise<object>;
}

/** Ties a use case to the graph. The use case reads and checks the raw input itself, so that in-process callers pass the same gate. */
export function mutation<I extends { readonly idempotencyKey: string }, O extends JsonResult>(
  spec: TypedMutation<I, O>,
): MutationSpec {
  return {
    name: spec.useCase.name,
    description: spec.description,
    inputClass: spec.inputClass,
    type: spec.type,
    run: async ({ deps, viewer, ...context }, input) =>
      spec.present({ deps, viewer, ...context }, await execute(deps, viewer, spec.useCase, input as I)),
  };
}

/**
 * A resolver class with one prefixed mutation for each line (`policeEnterStage`, `ngoEnterStage`). Decorators are
 * applied by hand, since forty methods that differ in a name alone would hide the few that differ in more.
 */
export function createMutationResolver(prefix: AgencyPrefix, specs: readonly MutationSpec[]): ClassReference {
  const resolver = class extends Object {};
  for (const spec of specs) {
    Object.defineProperty(resolver.prototype, spec.name, {
      value: (input: object, context: GraphQLContext) => spec.run(context, input),
      configurable: true,
    });
    const descriptor = Object.getOwnPropertyDescriptor(resolver.prototype, spec.name) ?? {};
    const name = `${prefix}${spec.name.charAt(0).toUpperCase()}${spec.name.slice(1)}`;
    Mutation(spec.type, { name, description: spec.description })(resolver.prototype, spec.name, descriptor);
    Arg('input', () => spec.inputClass, { description: 'What is recorded' })(
      resolver.prototype,
      spec.name,
      0,
    );
    Ctx()(resolver.prototype, spec.name, 1);
  }
  Resolver()(resolver);
  return resolver;
}

/** One class per prefix: type-graphql collects decorators globally, and a second class would be a second mutation. */
export function perPrefix<T>(make: (prefix: AgencyPrefix) => T): (prefix: AgencyPrefix) => T {
  const made = new Map<AgencyPrefix, T>();
  return (prefix) => {
    const known = made.get(prefix);
    if (known !== undefined) return known;
    const created = make(prefix);
    made.set(prefix, created);
    return created;
  };
}

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind, visit } from 'graphql';
import type { AgencyPrefix } from './viewer';

/** No prefix begins with another one, so the first that fits is the one. */
export const AGENCY_PREFIXES: readonly AgencyPrefix[] = ['police', 'socialServices', 'serviceCentre', 'ngo'];

function renamed(field: string, prefix: AgencyPrefix): string {
  const writtenFor = AGENCY_PREFIXES.find((known) => field.startsWith(known));
  return writtenFor === undefined ? field : prefix + field.slice(writtenFor.length);
}

/**
 * The four agency kinds share one kit, so their mutations differ by prefix only (architecture §3). Operations are written
 * and typed once, for one kind that has the verb, with the answer aliased to `result`; this gives the same operation for another
 * kind. Inputs are the kit's and carry no prefix, so only the mutation's own field is renamed.
 */
export function forPrefix<TData, TVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  prefix: AgencyPrefix,
): TypedDocumentNode<TData, TVariables> {
  return visit(document, {
    OperationDefinition(operation) {
      const selections = operation.selectionSet.selections.map((selection) =>
        selection.kind === Kind.FIELD
          ? { ...selection, name: { ...selection.name, value: renamed(selection.name.value, prefix) } }
          : selection,
      );
      return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
    },
  });
}

import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { Kind, visit } from 'graphql';
import type { AgencyPrefix } from './viewer';

const WRITTEN_FOR = 'police';

/**
 * The four agency kinds share one kit, so their mutations differ by prefix only (architecture §3). Operations are written
 * and typed once, for the police, with the answer aliased to `result`; this gives the same operation for another
 * kind. Inputs are the kit's and carry no prefix, so only the mutation's own field is renamed.
 */
export function forPrefix<TData, TVariables>(
  document: TypedDocumentNode<TData, TVariables>,
  prefix: AgencyPrefix,
): TypedDocumentNode<TData, TVariables> {
  if (prefix === WRITTEN_FOR) return document;
  return visit(document, {
    OperationDefinition(operation) {
      const selections = operation.selectionSet.selections.map((selection) =>
        selection.kind === Kind.FIELD && selection.name.value.startsWith(WRITTEN_FOR)
          ? {
              ...selection,
              name: { ...selection.name, value: prefix + selection.name.value.slice(WRITTEN_FOR.length) },
            }
          : selection,
      );
      return { ...operation, selectionSet: { ...operation.selectionSet, selections } };
    },
  });
}

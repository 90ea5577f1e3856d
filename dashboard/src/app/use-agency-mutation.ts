import type { OperationVariables } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useCallback, useMemo } from 'react';
import { useSubmission, type Attempt, type Submission } from '../ui/use-submission';
import { forPrefix } from './agency-document';
import { useViewer } from './session';

/** Everything of an input that a form fills; the key is the submission's affair. */
export type Draft<TInput> = Omit<TInput, 'idempotencyKey'>;

/**
 * A form's way to one verb of the viewer's own agency: the police document turned into the viewer's kind, sent with the
 * submission's idempotency key. `onResult` sees the answer before the form is told that it was recorded. Nothing of an
 * answer enters the cache: an opened identity must not stay in it.
 */
export function useAgencyMutation<TData, TInput extends { idempotencyKey: string }>(
  document: TypedDocumentNode<TData, { input: TInput }>,
  onResult?: (data: TData) => void,
  keptAttempt?: Attempt,
): Submission<Draft<TInput>> {
  const client = useApolloClient();
  const { prefix = 'police' } = useViewer();
  // The variables' type is lost on purpose: Apollo's own types cannot follow a generic input.
  const mutation = useMemo(
    () => forPrefix(document, prefix) as TypedDocumentNode<TData, OperationVariables>,
    [document, prefix],
  );
  return useSubmission<Draft<TInput>>(
    useCallback(
      async (draft, idempotencyKey) => {
        const { data } = await client.mutate({
          mutation,
          variables: { input: { ...draft, idempotencyKey } },
          fetchPolicy: 'no-cache',
        });
        if (data !== undefined && data !== null) onResult?.(data);
      },
      [client, mutation, onResult],
    ),
    keptAttempt,
  );
}

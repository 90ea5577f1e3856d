import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { CaseTiesDocument } from '../../gql/graphql';
import { QueryView } from '../../ui/query-view';
import { AgreedActionsSection } from './agreed-actions.section';
import { LinkedCasesSection } from './linked-cases.section';

interface CaseTiesProps {
  readonly caseId: string;
  /** Whether the viewer may record in this file at all. */
  readonly mayRecord: boolean;
}

/** What ties a case to others: what conferences agreed, and cases of the same client. Asked apart, so that the file does not wait. */
export function CaseTies({ caseId, mayRecord }: CaseTiesProps) {
  const { data, error, loading, refetch } = useQuery(CaseTiesDocument, { variables: { caseId } });
  const agency = data?.viewer?.agency;
  return (
    <QueryView
      subject={caseId}
      data={agency?.caseFile}
      error={error}
      isLoading={loading}
      onRetry={() => void refetch()}
    >
      {(file) => (
        <Stack gap="lg">
          <AgreedActionsSection
            caseId={caseId}
            ownAgency={agency?.id}
            actions={file.agreedActions}
            mayRecord={mayRecord}
          />
          <LinkedCasesSection caseId={caseId} links={file.linkedCases} mayLink={mayRecord} />
        </Stack>
      )}
    </QueryView>
  );
}

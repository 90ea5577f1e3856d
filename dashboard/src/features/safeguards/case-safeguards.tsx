import { useQuery } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { useViewer } from '../../app/session';
import { CaseSafeguardsDocument } from '../../gql/graphql';
import { QueryView } from '../../ui/query-view';
import { ErasureSection } from './erasure.section';
import { RestrictionSection } from './restriction.section';

interface CaseSafeguardsProps {
  readonly caseId: string;
  /** What the case is called, where the task force says so. */
  readonly code: string | undefined;
}

/** What only the head of the agency does with a file: say who may read it, and erase who it is about. */
export function CaseSafeguards({ caseId, code }: CaseSafeguardsProps) {
  if (!useViewer().roles.includes('supervisor')) return null;
  return <OfHead caseId={caseId} code={code} />;
}

function OfHead({ caseId, code }: CaseSafeguardsProps) {
  const { data, error, loading, refetch } = useQuery(CaseSafeguardsDocument, { variables: { caseId } });
  return (
    <QueryView
      subject={caseId}
      data={data?.viewer?.agency?.caseFile}
      error={error}
      isLoading={loading}
      onRetry={() => void refetch()}
    >
      {(file) => (
        <Stack gap="lg" className="noPrint">
          {file.readers && (
            <RestrictionSection caseId={caseId} isRestricted={file.isRestricted} readers={file.readers} />
          )}
          <ErasureSection caseId={caseId} code={code} localNumber={file.localNumber} />
        </Stack>
      )}
    </QueryView>
  );
}

import { useQuery } from '@apollo/client/react';
import type { ReactNode } from 'react';
import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { useViewer } from '../../app/session';
import {
  CentreCaseDocument,
  NgoCaseDocument,
  PoliceCaseDocument,
  ShelterCaseDocument,
} from '../../gql/graphql';
import { QueryView } from '../../ui/query-view';
import { CentreSections } from './centre-sections';
import { NgoSections } from './ngo-sections';
import { PoliceReportsSection } from './police-reports.section';
import { ShelterSections } from './shelter-sections';

interface CaseKindSectionProps {
  readonly caseId: string;
}

/** What only this kind of agency has in a case file; asked apart, so that the file does not wait for it. */
export function CaseKindSection({ caseId }: CaseKindSectionProps) {
  switch (useViewer().prefix) {
    case 'police':
      return (
        <OfKind caseId={caseId} document={PoliceCaseDocument}>
          {({ policeCaseFile }) =>
            policeCaseFile && <PoliceReportsSection reports={policeCaseFile.reports} />
          }
        </OfKind>
      );
    case 'socialServices':
      return (
        <OfKind caseId={caseId} document={ShelterCaseDocument}>
          {({ socialServicesCaseFile }) =>
            socialServicesCaseFile && <ShelterSections {...socialServicesCaseFile} />
          }
        </OfKind>
      );
    case 'serviceCentre':
      return (
        <OfKind caseId={caseId} document={CentreCaseDocument}>
          {({ serviceCentreCaseFile }) =>
            serviceCentreCaseFile && <CentreSections {...serviceCentreCaseFile} />
          }
        </OfKind>
      );
    case 'ngo':
      return (
        <OfKind caseId={caseId} document={NgoCaseDocument}>
          {({ ngoCaseFile }) => ngoCaseFile && <NgoSections {...ngoCaseFile} />}
        </OfKind>
      );
    case undefined:
      return null;
  }
}

interface OfKindProps<TData> extends CaseKindSectionProps {
  readonly document: TypedDocumentNode<TData, { caseId: string }>;
  readonly children: (data: TData) => ReactNode;
}

function OfKind<TData>({ caseId, document, children }: OfKindProps<TData>) {
  const { data, error, loading, refetch } = useQuery(document, { variables: { caseId } });
  return (
    <QueryView subject={caseId} data={data} error={error} isLoading={loading} onRetry={() => void refetch()}>
      {children}
    </QueryView>
  );
}

import { skipToken, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { Redirect, useSearchParams } from 'wouter';
import { paths } from '../../app/paths';
import { NewReferralCaseDocument, NewReferralCasesDocument } from '../../gql/graphql';
import { Page } from '../../ui/page';
import { QueryView } from '../../ui/query-view';
import { NewReferralForm } from './new-referral-form';

const MOST_CASES = 100;

/** A new referral or transfer. Every form has a draft of its own from its first moment, named in the address. */
export function NewReferralPage() {
  const [params] = useSearchParams();
  const draftId = params.get('draf');
  const wanted = params.get('kasus') ?? '';
  if (!draftId) return <Redirect to={paths.draftReferral(crypto.randomUUID(), wanted)} replace />;
  return <ReferralWizard key={draftId} draftId={draftId} wanted={wanted} />;
}

function ReferralWizard({ draftId, wanted }: { readonly draftId: string; readonly wanted: string }) {
  const { t } = useTranslation();
  const list = useQuery(NewReferralCasesDocument, { variables: { first: MOST_CASES } });
  const one = useQuery(
    NewReferralCaseDocument,
    wanted === '' ? skipToken : { variables: { caseId: wanted } },
  );
  const listed = list.data?.viewer?.agency?.caseFiles?.nodes;
  const chosen = one.data?.viewer?.agency?.caseFile;
  // A case beyond the first page of the list is still the one that the user came from.
  const cases =
    chosen && listed && !listed.some(({ caseId }) => caseId === chosen.caseId) ? [chosen, ...listed] : listed;
  // Later loads, when something changed elsewhere, must not take the form away with all that was typed into it.
  const isFirstLoad = wanted !== '' && one.loading && one.data === undefined;
  return (
    <Page title={t('newReferral.title')} lead={t('newReferral.lead')}>
      <QueryView
        subject={wanted}
        data={isFirstLoad ? undefined : cases}
        error={list.error}
        isLoading={list.loading || isFirstLoad}
        onRetry={() => void list.refetch()}
      >
        {(known) => (
          <NewReferralForm
            draftId={draftId}
            cases={known}
            initialCase={known.find(({ caseId }) => caseId === wanted)}
          />
        )}
      </QueryView>
    </Page>
  );
}

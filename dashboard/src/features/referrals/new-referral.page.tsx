import { skipToken, useQuery } from '@apollo/client/react';
import { Button, Group, List, Stack, Text } from '@mantine/core';
import { useCallback, useState, type SyntheticEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { paths } from '../../app/paths';
import { useViewer } from '../../app/session';
import { useAgencyMutation } from '../../app/use-agency-mutation';
import { useDirectory } from '../../app/use-directory';
import {
  NewReferralCaseDocument,
  NewReferralCasesDocument,
  SendReferralDocument,
  type SendReferralInput,
  type SendReferralMutation,
} from '../../gql/graphql';
import { useAnnounce } from '../../ui/announce';
import { Page } from '../../ui/page';
import { ProblemNotice } from '../../ui/problem-notice';
import { QueryView } from '../../ui/query-view';
import { checkCard } from './card-check';
import { CaseChoice, type CaseToRefer } from './case-choice';
import { DestinationFields } from './destination-fields';
import { DossierFields } from './dossier-fields';
import { draftToInput, EMPTY_DRAFT, missingInDraft, type ReferralDraft } from './referral-draft';
import { ToldSection } from './told-section';
import { TriageFields } from './triage-fields';

const MOST_CASES = 100;

/** A new referral or transfer: to whom, for what, what may be known before the answer, and what only after it. */
export function NewReferralPage() {
  const { t } = useTranslation();
  const [params] = useSearchParams();
  const wanted = params.get('kasus') ?? '';
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
          <NewReferralForm cases={known} initialCase={known.find(({ caseId }) => caseId === wanted)} />
        )}
      </QueryView>
    </Page>
  );
}

interface NewReferralFormProps {
  readonly cases: readonly CaseToRefer[];
  readonly initialCase: CaseToRefer | undefined;
}

/** What the case file already knows fills the triage; the worker may correct it. */
function knownOf(file: CaseToRefer | undefined): Partial<ReferralDraft> {
  return file
    ? { caseId: file.caseId, ageBand: file.ageBand ?? '', sex: file.sex ?? '', risk: file.riskLevel ?? '' }
    : { caseId: '' };
}

function NewReferralForm({ cases, initialCase }: NewReferralFormProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const announce = useAnnounce();
  const { agencyId } = useViewer();
  const directory = useDirectory().filter(({ party }) => party.id !== agencyId);
  const [draft, setDraft] = useState<ReferralDraft>(() => ({ ...EMPTY_DRAFT, ...knownOf(initialCase) }));
  const [missing, setMissing] = useState<readonly string[]>([]);
  const change = (values: Partial<ReferralDraft>) => setDraft((previous) => ({ ...previous, ...values }));

  const submission = useAgencyMutation<SendReferralMutation, SendReferralInput>(
    SendReferralDocument,
    useCallback(
      ({ result }: SendReferralMutation) => {
        announce(t('newReferral.sent'));
        void navigate(paths.referral(result.id));
      },
      [announce, navigate, t],
    ),
  );

  const file = cases.find(({ caseId }) => caseId === draft.caseId);
  const receiver = directory.find(({ party }) => party.id === draft.to);
  const card = receiver?.card;
  const check = card ? checkCard(card, { ...draft, exploitation: file?.exploitation ?? [] }) : undefined;

  const onSubmit = (event: SyntheticEvent) => {
    event.preventDefault();
    const lacking = missingInDraft(draft, check);
    setMissing(lacking);
    if (lacking.length > 0) return;
    const cardOnHand = card && check ? { version: card.version, check } : undefined;
    void submission.submit(draftToInput(draft, cardOnHand));
  };

  return (
    <form onSubmit={onSubmit} noValidate>
      <Stack gap="lg">
        <CaseChoice
          cases={cases}
          value={draft.caseId}
          onChange={(caseId) => change(knownOf(cases.find((known) => known.caseId === caseId)))}
        />
        <DestinationFields
          draft={draft}
          directory={directory}
          receiver={receiver}
          check={check}
          mayTransfer={file?.isLead !== false}
          onChange={change}
        />
        <TriageFields draft={draft} onChange={change} />
        <ToldSection draft={draft} card={card} onChange={change} />
        <DossierFields draft={draft} onChange={change} />
        <ProblemNotice problem={submission.problem} />
        {missing.length > 0 && (
          <div role="alert">
            <Text fw={600}>{t('form.incomplete')}</Text>
            <List size="sm">
              {missing.map((name) => (
                <List.Item key={name}>{t(MISSING_NAMES[name] ?? 'form.incomplete')}</List.Item>
              ))}
            </List>
          </div>
        )}
        <Group>
          <Button type="submit" size="md" loading={submission.isSending}>
            {t('newReferral.send')}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}

const MISSING_NAMES: Readonly<
  Record<
    string,
    | 'newReferral.case'
    | 'newReferral.to'
    | 'referral.services'
    | 'triage.ageBand'
    | 'triage.sex'
    | 'dossier.legalBasis'
    | 'dossier.agreedBy'
    | 'newReferral.overrideReason'
  >
> = {
  case: 'newReferral.case',
  to: 'newReferral.to',
  services: 'referral.services',
  ageBand: 'triage.ageBand',
  sex: 'triage.sex',
  legalBasis: 'dossier.legalBasis',
  agreedBy: 'dossier.agreedBy',
  overrideReason: 'newReferral.overrideReason',
};

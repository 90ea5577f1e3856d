import { useQuery } from '@apollo/client/react';
import { CHANNELS, KECAMATAN, RISK_LEVELS } from '@estafet/schema/vocabulary/index';
import { Button, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { NotFoundPage } from '../../app/not-found.page';
import { useViewer } from '../../app/session';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import { ComplaintsDocument, ReceiveComplaintDocument, type ReceiveComplaintInput } from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useAnnounce } from '../../ui/announce';
import { Page } from '../../ui/page';
import { Pager, useCursorPages } from '../../ui/pager';
import { QueryView } from '../../ui/query-view';
import { Section } from '../../ui/section';
import { EmptyState } from '../../ui/states';
import { useUrlFilter } from '../../ui/use-url-filter';
import { ComplaintCard } from './complaint-card';

const PAGE_SIZE = 20;

/** Pengaduan at the service centre: written down first, then it becomes a case or is closed with a reason. */
export function ComplaintsPage() {
  const { prefix } = useViewer();
  return prefix === 'serviceCentre' ? <ComplaintList /> : <NotFoundPage />;
}

function ComplaintList() {
  const { t } = useTranslation();
  const [isReceiving, setIsReceiving] = useState(false);
  const [chosen, choose] = useUrlFilter(['selesai']);
  const isOpen = chosen.selesai !== 'ya';
  const pages = useCursorPages(String(isOpen));
  const { data, error, loading, refetch } = useQuery(ComplaintsDocument, {
    variables: { isOpen, first: PAGE_SIZE, after: pages.after },
  });
  return (
    <Page
      title={t('complaints.title')}
      lead={t('complaints.lead')}
      actions={
        !isReceiving && <Button onClick={() => setIsReceiving(true)}>{t('complaints.receive')}</Button>
      }
    >
      {isReceiving && <ReceiveForm onClose={() => setIsReceiving(false)} />}
      <SegmentedControl
        aria-label={t('complaints.which')}
        value={isOpen ? 'terbuka' : 'selesai'}
        onChange={(value) => choose('selesai', value === 'selesai' ? 'ya' : '')}
        data={[
          { value: 'terbuka', label: t('complaints.open') },
          { value: 'selesai', label: t('complaints.settled') },
        ]}
        style={{ alignSelf: 'flex-start' }}
      />
      <QueryView
        subject={[isOpen, pages.after]}
        data={data?.serviceCentreComplaints}
        error={error}
        isLoading={loading}
        onRetry={() => void refetch()}
      >
        {(list) =>
          list.nodes.length === 0 ? (
            <EmptyState>{t(isOpen ? 'complaints.noneOpen' : 'complaints.noneSettled')}</EmptyState>
          ) : (
            <Stack gap="sm">
              <Stack component="ul" gap="xs" m={0} p={0}>
                {list.nodes.map((complaint) => (
                  <ComplaintCard key={complaint.id} complaint={complaint} />
                ))}
              </Stack>
              <Pager pages={pages} pageInfo={list} />
            </Stack>
          )
        }
      </QueryView>
    </Page>
  );
}

function ReceiveForm({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const submission = useAgencyMutation<unknown, ReceiveComplaintInput>(ReceiveComplaintDocument);
  return (
    <Section title={t('complaints.receive')} note={t('complaints.receiveNote')}>
      <ActForm<Draft<ReceiveComplaintInput>>
        fields={[
          { name: 'channel', kind: 'code', label: t('newCase.channel'), list: CHANNELS, isRequired: true },
          { name: 'riskLevel', kind: 'code', label: t('triage.risk'), list: RISK_LEVELS, isRequired: true },
          { name: 'kecamatan', kind: 'code', label: t('complaints.kecamatan'), list: KECAMATAN },
          { name: 'receivedAt', kind: 'instant', label: t('newCase.openedAt'), help: t('when.help') },
          { name: 'sexualExploitation', kind: 'flag', label: t('complaints.sexualExploitation') },
          {
            name: 'assaultWithin120h',
            kind: 'flag',
            label: t('complaints.assault'),
            help: t('complaints.assaultHelp'),
          },
        ]}
        submitLabel={t('form.confirm', { action: t('complaints.receive') })}
        submission={submission}
        isRoomy
        onDone={() => {
          announce(t('form.recorded'));
          onClose();
        }}
        onCancel={onClose}
      />
    </Section>
  );
}

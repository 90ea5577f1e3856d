import {
  AGE_BANDS,
  CHANNELS,
  COMPLAINT_OUTCOMES,
  EXPLOITATION,
  KECAMATAN,
  RISK_LEVELS,
  SEXES,
  VICTIM_STATUSES,
} from '@estafet/schema/vocabulary/index';
import { Anchor, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { useCallback, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useLocation } from 'wouter';
import { paths } from '../../app/paths';
import { useAgencyMutation, type Draft } from '../../app/use-agency-mutation';
import {
  CloseComplaintDocument,
  OpenCaseFromComplaintDocument,
  type CloseComplaintInput,
  type ComplaintRowFragment,
  type OpenCaseFromComplaintInput,
  type OpenCaseFromComplaintMutation,
} from '../../gql/graphql';
import { ActForm } from '../../ui/act-form';
import { useAnnounce } from '../../ui/announce';
import { useLabel } from '../../ui/codes';
import { Moment, Since } from '../../ui/moment';
import { SeverityMark } from '../../ui/severity-mark';

/** One complaint: what is known of it by code, how long it has waited, and the two ways on. */
export function ComplaintCard({ complaint }: { readonly complaint: ComplaintRowFragment }) {
  const { t } = useTranslation();
  const label = useLabel();
  const [choice, setChoice] = useState<'open' | 'close'>();
  const isWaiting = complaint.state === 'RECEIVED';
  const isHighRisk = complaint.riskLevel === 'HIGH';
  const facts = [
    label(CHANNELS, complaint.channel),
    // A high risk has a line of its own: such a case is served before anything is assessed.
    isHighRisk ? undefined : `${t('triage.risk')}: ${label(RISK_LEVELS, complaint.riskLevel)}`,
    complaint.kecamatan ? label(KECAMATAN, complaint.kecamatan) : undefined,
    complaint.outcome ? label(COMPLAINT_OUTCOMES, complaint.outcome) : undefined,
  ].filter((fact) => fact !== undefined);
  const close = () => setChoice(undefined);
  return (
    <Paper withBorder p="sm" component="li" style={{ listStyle: 'none' }}>
      <Stack gap="xs">
        <Group justify="space-between" gap="xs">
          <Stack gap={2}>
            <Text fw={600} className="numeric">
              {complaint.number}
            </Text>
            {isHighRisk && (
              <Text size="sm" fw={600}>
                {t('triage.risk')}: <SeverityMark severity="HIGH" />
              </Text>
            )}
            <Text size="sm">{facts.join(' · ')}</Text>
            <Text size="sm" c="dimmed">
              <Moment at={complaint.receivedAt} />
              {isWaiting && (
                <>
                  {' '}
                  · {t('complaints.waiting')} <Since at={complaint.receivedAt} />
                </>
              )}
            </Text>
          </Stack>
          {complaint.caseId && (
            <Anchor component={Link} to={paths.caseFile(complaint.caseId)}>
              {t('referral.openCase')}
            </Anchor>
          )}
          {isWaiting && choice === undefined && (
            <Group gap="xs">
              <Button
                size="sm"
                aria-label={`${t('complaints.openCase')}: ${complaint.number}`}
                onClick={() => setChoice('open')}
              >
                {t('complaints.openCase')}
              </Button>
              <Button
                size="sm"
                variant="default"
                aria-label={`${t('complaints.close')}: ${complaint.number}`}
                onClick={() => setChoice('close')}
              >
                {t('complaints.close')}
              </Button>
            </Group>
          )}
        </Group>
        {choice === 'open' && <OpenCaseForm complaintId={complaint.id} onCancel={close} />}
        {choice === 'close' && <CloseForm complaintId={complaint.id} onCancel={close} />}
      </Stack>
    </Paper>
  );
}

interface FormProps {
  readonly complaintId: string;
  readonly onCancel: () => void;
}

function OpenCaseForm({ complaintId, onCancel }: FormProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const announce = useAnnounce();
  const submission = useAgencyMutation<OpenCaseFromComplaintMutation, OpenCaseFromComplaintInput>(
    OpenCaseFromComplaintDocument,
    useCallback(
      ({ result }: OpenCaseFromComplaintMutation) => {
        announce(t('form.recorded'));
        navigate(paths.caseFile(result.file.caseId));
      },
      [announce, navigate, t],
    ),
  );
  return (
    <ActForm<Draft<OpenCaseFromComplaintInput>>
      fields={[
        { name: 'ageBand', kind: 'code', label: t('triage.ageBand'), list: AGE_BANDS, isRequired: true },
        { name: 'sex', kind: 'code', label: t('triage.sex'), list: SEXES, isRequired: true },
        {
          name: 'victimStatus',
          kind: 'code',
          label: t('newCase.victimStatus'),
          list: VICTIM_STATUSES,
          isRequired: true,
        },
        { name: 'exploitation', kind: 'codes', label: t('newCase.exploitation'), list: EXPLOITATION },
        { name: 'kecamatanOrigin', kind: 'code', label: t('newCase.kecamatanOrigin'), list: KECAMATAN },
        { name: 'kecamatanFound', kind: 'code', label: t('newCase.kecamatanFound'), list: KECAMATAN },
      ]}
      fixed={{ complaintId }}
      submitLabel={t('complaints.openCase')}
      submission={submission}
      onCancel={onCancel}
    />
  );
}

function CloseForm({ complaintId, onCancel }: FormProps) {
  const { t } = useTranslation();
  const announce = useAnnounce();
  const submission = useAgencyMutation<unknown, CloseComplaintInput>(CloseComplaintDocument);
  return (
    <ActForm<Draft<CloseComplaintInput>>
      fields={[
        {
          name: 'outcome',
          kind: 'code',
          label: t('form.reason'),
          list: COMPLAINT_OUTCOMES,
          isRequired: true,
        },
      ]}
      fixed={{ complaintId }}
      submitLabel={t('form.confirm', { action: t('complaints.close') })}
      submission={submission}
      onDone={() => announce(t('form.recorded'))}
      onCancel={onCancel}
    />
  );
}

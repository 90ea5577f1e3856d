import { REFERRAL_KINDS } from '@estafet/schema/vocabulary/index';
import { Group, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useLabel } from '../../ui/codes';
import { Facts } from '../../ui/facts';
import { useLocalized } from '../../ui/language';
import { SeverityMark } from '../../ui/severity-mark';
import { StateBadge } from '../referrals/state-badge';
import { caseAt, type ClientAt } from './case-at';
import type { DistrictCase } from './case-lanes';

interface CaseAtPanelProps {
  readonly districtCase: DistrictCase;
  readonly at: number;
  readonly isPresent: boolean;
}

/** How the case stood at the slider's instant: who led, where the client was, how far each referral had come, what was open. */
export function CaseAtPanel({ districtCase, at, isPresent }: CaseAtPanelProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const clientText = useClientText();
  const { lead, client, referrals, gaps } = caseAt(districtCase, at, isPresent);
  return (
    <Facts
      rows={[
        { name: t('lanes.leadThen'), value: lead ? localized(lead.name) : t('districtCase.leadUnknown') },
        { name: t('lanes.clientThen'), value: clientText(client) },
        {
          name: t('lanes.referralsThen'),
          value:
            referrals.length === 0 ? (
              t('districtCase.noReferrals')
            ) : (
              <Stack gap={4}>
                {referrals.map(({ referral, state }) => (
                  <Group key={referral.id} gap="xs">
                    <Text size="sm">
                      {label(REFERRAL_KINDS, referral.kind)}: {localized(referral.from.name)} →{' '}
                      {localized(referral.to.name)}
                    </Text>
                    <StateBadge state={state} />
                  </Group>
                ))}
              </Stack>
            ),
        },
        {
          name: t('lanes.gapsThen'),
          value:
            gaps.length === 0 ? (
              t('lanes.noGapsThen')
            ) : (
              <Stack gap={4}>
                {gaps.map((gap) => (
                  <Group key={gap.id} gap="xs">
                    <SeverityMark severity={gap.severity} isPlain />
                    <Text size="sm">
                      {localized(gap.ruleName)} · {localized(gap.owner.name)}
                    </Text>
                  </Group>
                ))}
              </Stack>
            ),
        },
      ]}
    />
  );
}

function useClientText(): (client: ClientAt) => string {
  const { t } = useTranslation();
  const localized = useLocalized();
  return (client) => {
    switch (client.kind) {
      case 'PARTY':
        return localized(client.party.name);
      case 'BETWEEN':
        return t('lanes.between', { from: localized(client.from.name), to: localized(client.to.name) });
      case 'UNKNOWN':
        return t('lanes.unknown');
    }
  };
}

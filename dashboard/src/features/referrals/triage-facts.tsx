import { AGE_BANDS, RISK_LEVELS, SEXES, TRIAGE_NEEDS } from '@estafet/schema/vocabulary/index';
import { useTranslation } from 'react-i18next';
import type { ReferralRowFragment } from '../../gql/graphql';
import { useLabel } from '../../ui/codes';
import { Facts } from '../../ui/facts';
import { EmptyState } from '../../ui/states';

/** What the receiver may know before it says yes. */
export function TriageFacts({ triage }: { readonly triage: ReferralRowFragment['triage'] }) {
  const { t } = useTranslation();
  const label = useLabel();
  if (!triage) return <EmptyState>{t('referral.triageUnknown')}</EmptyState>;
  return (
    <Facts
      rows={[
        { name: t('triage.who'), value: t(triage.isChild ? 'person.child' : 'person.adult') },
        { name: t('triage.ageBand'), value: triage.ageBand ? label(AGE_BANDS, triage.ageBand) : undefined },
        { name: t('triage.sex'), value: triage.sex ? label(SEXES, triage.sex) : undefined },
        {
          name: t('triage.risk'),
          value: triage.riskLevel ? label(RISK_LEVELS, triage.riskLevel) : undefined,
        },
        { name: t('triage.needs'), value: triage.needs.map((need) => label(TRIAGE_NEEDS, need)).join(', ') },
      ]}
    />
  );
}

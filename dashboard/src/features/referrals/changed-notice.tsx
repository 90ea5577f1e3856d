import { type ReferralAction } from '@estafet/schema/referral/index';
import { REFERRAL_ACTIONS } from '@estafet/schema/vocabulary/index';
import { Alert, List, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ActLineFragment } from '../../gql/graphql';
import { useActDetail } from '../../ui/act-detail';
import { useActName } from '../../ui/act-name';
import { useLabel } from '../../ui/codes';
import { useLocalized } from '../../ui/language';
import { Moment } from '../../ui/moment';

interface ChangedNoticeProps {
  /** What was recorded since the form was opened. */
  readonly acts: readonly ActLineFragment[];
  readonly chosen: ReferralAction;
  readonly isStillOpen: boolean;
}

/** Something happened while a form was being filled in: who did what and when, and whether the form still makes sense. */
export function ChangedNotice({ acts, chosen, isStillOpen }: ChangedNoticeProps) {
  const { t } = useTranslation();
  const label = useLabel();
  const localized = useLocalized();
  const actName = useActName();
  const actDetail = useActDetail();
  if (acts.length === 0) return null;
  return (
    <Alert color="tongkat" variant="light" role="status" title={t('referral.changed')}>
      <List size="sm">
        {acts.map((act) => (
          <List.Item key={act.id}>
            {[actName(act.type), actDetail(act)].filter((part) => part !== undefined).join(': ')},{' '}
            {localized(act.by.name)}, <Moment at={act.occurredAt} />
          </List.Item>
        ))}
      </List>
      <Text size="sm">
        {isStillOpen
          ? t('referral.changedStillOpen')
          : t('referral.changedClosed', { action: label(REFERRAL_ACTIONS, chosen) })}
      </Text>
    </Alert>
  );
}

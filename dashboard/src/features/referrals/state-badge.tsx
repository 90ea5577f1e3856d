import type { ReferralState } from '@estafet/schema/referral/index';
import { REFERRAL_STATES } from '@estafet/schema/vocabulary/index';
import { Badge, type MantineColor } from '@mantine/core';
import { useLabel } from '../../ui/codes';

/** The colour only repeats the word: amber waits, teal runs, grey has ended. */
const COLORS: Readonly<Record<ReferralState, MantineColor>> = {
  SENT: 'tongkat',
  DELIVERED: 'tongkat',
  INFO_REQUESTED: 'tongkat',
  ACCEPTED: 'laut',
  DECLINED: 'gray',
  WITHDRAWN: 'gray',
  VOIDED: 'gray',
  HANDING_OVER: 'red',
  TAKEN: 'laut',
  DISPUTED: 'red',
  HANDED_OVER: 'laut',
  IN_SERVICE: 'laut',
  COMPLETED: 'gray',
};

export function StateBadge({ state }: { readonly state: ReferralState }) {
  const label = useLabel();
  return (
    <Badge
      color={COLORS[state]}
      variant="light"
      tt="none"
      radius="sm"
      style={{ height: 'auto' }}
      styles={{ label: { whiteSpace: 'normal' } }}
    >
      {label(REFERRAL_STATES, state)}
    </Badge>
  );
}

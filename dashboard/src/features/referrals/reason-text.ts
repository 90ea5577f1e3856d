import type { ReferralState } from '@estafet/schema/referral/index';
import {
  DECLINE_REASONS,
  FAIL_REASONS,
  VOID_REASONS,
  WITHDRAWAL_REASONS,
  type CodeList,
} from '@estafet/schema/vocabulary/index';
import { useLabel } from '../../ui/codes';

const LISTS: Partial<Record<ReferralState, CodeList>> = {
  DECLINED: DECLINE_REASONS,
  WITHDRAWN: WITHDRAWAL_REASONS,
  VOIDED: VOID_REASONS,
};

/** The list that a referral's reason code is from: the same code says other things after another act. */
export function reasonListOf(state: ReferralState): CodeList {
  return LISTS[state] ?? FAIL_REASONS;
}

/** A referral's reason in words. */
export function useReasonText(): (referral: {
  readonly state: ReferralState;
  readonly reason?: string | null;
}) => string | undefined {
  const label = useLabel();
  return ({ state, reason }) => (reason ? label(reasonListOf(state), reason) : undefined);
}

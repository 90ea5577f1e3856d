import type { ReferralAction } from '@estafet/schema/referral/index';

/** Whose act each action is; a failed attempt is either side's own word. */
const ACTED_BY: Readonly<Record<ReferralAction, 'from' | 'to' | 'own'>> = {
  ACCEPT: 'to',
  DECLINE: 'to',
  REQUEST_INFO: 'to',
  TAKE: 'to',
  START_SERVICE: 'to',
  SEND_FEEDBACK: 'to',
  PROVIDE_INFO: 'from',
  WITHDRAW: 'from',
  GIVE: 'from',
  RECORD_PHONE_ACCEPTANCE: 'own',
  FAIL: 'own',
  VOID: 'own',
};

interface Sides {
  readonly from: { readonly id: string; readonly isMember: boolean };
  readonly to: { readonly id: string; readonly isMember: boolean };
}

/**
 * The partner for whom the viewer's agency records an action, if it is not its own: a partner has no log, so the
 * referral's sender writes down what it did (architecture §4). Members always act for themselves.
 */
export function partnerActedFor(
  action: ReferralAction,
  referral: Sides,
  ownAgencyId: string,
): string | undefined {
  const side = ACTED_BY[action];
  if (side === 'own') return undefined;
  const party = referral[side];
  return party.isMember || party.id === ownAgencyId ? undefined : party.id;
}

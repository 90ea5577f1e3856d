import type { ActVia, FoldableAct, Json, ReferralAction, ReferralFold } from '../src/index';
import { ACTION_ACTS, TASK_FORCE_PARTY } from '../src/index';

export const MEMBERS = ['polres', 'p2tp2a', 'dinsos', 'rpsw'];

export const PARTNER = 'rs-polri';

export const isMember = (id: string) => MEMBERS.includes(id);

export interface ActInput {
  type: string;
  by: string;
  caseId?: string;
  referralId?: string;
  onBehalfOf?: string;
  via?: ActVia;
  data?: Record<string, Json>;
}

/** Writes acts as the agencies of a district would: each with its own numbering, at increasing instants. */
export class District {
  private readonly seqs = new Map<string, number>();
  private count = 0;

  /** @param skewMinutes what an agency's clock is wrong by. */
  constructor(private readonly skewMinutes: Readonly<Record<string, number>> = {}) {}

  act(input: ActInput): FoldableAct {
    const seq = (this.seqs.get(input.by) ?? 0) + 1;
    this.seqs.set(input.by, seq);
    this.count += 1;
    const id = `act-${String(this.count).padStart(4, '0')}`;
    const minutes = this.count * 10 + (this.skewMinutes[input.by] ?? 0);
    const instant = new Date(Date.UTC(2026, 0, 1) + minutes * 60_000).toISOString();
    return {
      id,
      type: input.type,
      version: 1,
      agencyId: input.by,
      seq,
      caseId: input.caseId ?? (input.type === 'case.opened' ? id : undefined),
      referralId: input.referralId ?? (input.type === 'referral.sent' ? id : undefined),
      onBehalfOf: input.onBehalfOf,
      via: input.via,
      actor: { role: 'frontline' },
      occurredAt: instant,
      recordedAt: instant,
      data: input.data ?? {},
    };
  }

  sent(by: string, to: string, data: Record<string, Json> = {}, caseId = 'case-1'): FoldableAct {
    return this.act({
      type: 'referral.sent',
      by,
      caseId,
      data: { kind: 'SERVICE', to, urgency: 'NORMAL', clientMoves: true, ...data },
    });
  }

  /** The act that a party would append for an action, recorded for a partner where need be. */
  actFor(
    action: ReferralAction,
    by: string,
    fold: ReferralFold,
    data: Record<string, Json> = {},
  ): FoldableAct {
    const isReceiversAct = RECEIVER_ACTIONS.includes(action);
    const isRecorded = isReceiversAct && by !== fold.to;
    const isByPhone = action === 'RECORD_PHONE_ACCEPTANCE' || (isRecorded && !fold.receiverHasLog);
    const isForSender = !isReceiversAct && by !== fold.from && by !== fold.to && by !== TASK_FORCE_PARTY;
    return this.act({
      type: ACTION_ACTS[action],
      by,
      caseId: fold.caseId,
      referralId: fold.id,
      onBehalfOf: isRecorded ? fold.to : isForSender ? fold.from : undefined,
      via: isByPhone ? 'PHONE' : undefined,
      data: HANDOVER_ACTIONS.includes(action) ? { attempt: fold.attempt, ...data } : data,
    });
  }
}

const RECEIVER_ACTIONS: readonly ReferralAction[] = [
  'ACCEPT',
  'DECLINE',
  'REQUEST_INFO',
  'RECORD_PHONE_ACCEPTANCE',
  'TAKE',
  'START_SERVICE',
  'SEND_FEEDBACK',
];

const HANDOVER_ACTIONS: readonly ReferralAction[] = ['GIVE', 'TAKE', 'FAIL'];

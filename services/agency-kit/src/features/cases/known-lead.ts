import type { ReferralFold } from '@estafet/schema';

/** Who leads a case, as far as one agency can know from the acts it holds. */
export interface KnownLead {
  readonly lead: string;
  /** The act that gave the lead: what the next TRANSFER names in `leadFrom`. */
  readonly leadActId: string;
  readonly since: Date;
}

export interface LeadQuestion {
  readonly agencyId: string;
  /** The agency's own `case.opened`, when it opened the case. */
  readonly opened?: { readonly actId: string; readonly at: Date };
  readonly referrals: readonly ReferralFold[];
}

interface LeadMove {
  readonly from: string;
  readonly leadFrom: string;
  readonly to: KnownLead;
}

/**
 * Follows the chain of completed transfers (architecture §5, custody) through what this agency was party to.
 * Of what happened between others it knows nothing, yet whether it leads itself is exact: nobody else can give its lead away.
 */
export function knownLead({ agencyId, opened, referrals }: LeadQuestion): KnownLead | undefined {
  const moves = referrals.map(moveOf).filter((move) => move !== undefined);
  const starts: KnownLead[] = [
    ...(opened ? [{ lead: agencyId, leadActId: opened.actId, since: opened.at }] : []),
    ...moves.map((move) => move.to),
  ];
  const ends = starts.filter(
    (start) => !moves.some((move) => move.leadFrom === start.leadActId && move.from === start.lead),
  );
  const own = ends.filter((end) => end.lead === agencyId);
  return latest(own.length > 0 ? own : ends);
}

/** A transfer moves the lead when both hands confirmed or, where the client does not travel, when it was accepted. */
function moveOf(referral: ReferralFold): LeadMove | undefined {
  if (referral.kind !== 'TRANSFER' || referral.leadFrom === undefined) return undefined;
  const isComplete = referral.clientMoves
    ? ['HANDED_OVER', 'IN_SERVICE', 'COMPLETED'].includes(referral.state)
    : ['ACCEPTED', 'IN_SERVICE', 'COMPLETED'].includes(referral.state) && !referral.isProvisional;
  const leadActId = referral.clientMoves ? referral.takenActId : referral.acceptedActId;
  const since = referral.clientMoves ? referral.handedOverAt : referral.acceptedAt;
  if (!isComplete || leadActId === undefined || since === undefined) return undefined;
  return {
    from: referral.from,
    leadFrom: referral.leadFrom,
    to: { lead: referral.to, leadActId, since: new Date(since) },
  };
}

function latest(leads: readonly KnownLead[]): KnownLead | undefined {
  return leads.reduce<KnownLead | undefined>(
    (best, candidate) => (best && best.since > candidate.since ? best : candidate),
    undefined,
  );
}

import type { FoldableAct } from '../acts/foldable';
import { foldReferral } from './fold-referral';
import { attemptOf, byAuthorAndSeq } from './referral-acts';
import type { ClientWith, Custody, CustodySpan, IsMember, ReferralFold, ReferralState } from './referral';

const OPEN_STATES: readonly ReferralState[] = [
  'SENT',
  'DELIVERED',
  'INFO_REQUESTED',
  'ACCEPTED',
  'HANDING_OVER',
  'TAKEN',
  'DISPUTED',
];

const UNANSWERED_STATES: readonly ReferralState[] = ['SENT', 'DELIVERED', 'INFO_REQUESTED'];

const WITH_RECEIVER_STATES: readonly ReferralState[] = ['TAKEN', 'DISPUTED', 'HANDED_OVER', 'IN_SERVICE'];

interface Link {
  span: CustodySpan;
  transfer?: ReferralFold;
}

/** Every referral that the acts tell of, in the order of their senders' logs. */
export function foldReferrals(acts: readonly FoldableAct[], isMember: IsMember): ReferralFold[] {
  const byReferral = new Map<string, FoldableAct[]>();
  for (const act of acts) {
    const id = act.referralId ?? (act.type === 'referral.sent' ? act.id : undefined);
    if (id === undefined) continue;
    const known = byReferral.get(id);
    if (known) known.push(act);
    else byReferral.set(id, [act]);
  }
  return [...byReferral.values()]
    .map((group) => foldReferral(group, isMember))
    .filter((fold) => fold !== undefined)
    .sort(bySender);
}

/**
 * Who leads a case and where the client is, as a pure function of the set of its acts: the lead is the tip of the chain
 * that starts at `case.opened` and that each completed TRANSFER extends by naming, in `leadFrom`, the act that gave its
 * sender the lead. No clock is used. Undefined until `case.opened` is known.
 */
export function custodyOf(caseActs: readonly FoldableAct[], isMember: IsMember): Custody | undefined {
  const opened = caseActs
    .filter((act) => act.type === 'case.opened' && (act.caseId ?? act.id) === act.id)
    .sort(byAuthorAndSeq)[0];
  return opened && custodyFrom(opened, foldReferrals(caseActs, isMember), isMember);
}

/** The same from the opening and the referrals of the case, folded already. */
export function custodyFrom(
  opened: FoldableAct,
  folded: readonly ReferralFold[],
  isMember: IsMember,
): Custody {
  const referrals = folded.filter((referral) => referral.caseId === opened.id);
  const links = followTransfers(opened, referrals, isMember);
  const tip = links.at(-1)?.span ?? spanOfOpening(opened);
  const monitor = monitorOf(links, isMember);
  const openTransfer = referrals.find(
    (referral) =>
      isFromTip(referral, tip, monitor) && OPEN_STATES.includes(referral.state) && !leadMoved(referral),
  );
  return {
    lead: tip.party,
    leadActId: tip.actId,
    leadSince: tip.since,
    monitor,
    clientWith: whereClientIs(links, referrals, openTransfer),
    openTransferId: openTransfer?.id,
    chain: links.map((link) => link.span),
  };
}

/** Whether a TRANSFER has moved the lead, and by which act: the arrival, or the receiver's own yes where nobody travels. */
export function leadMoved(referral: ReferralFold): { actId: string; since: string } | undefined {
  if (referral.kind !== 'TRANSFER') return undefined;
  if (referral.clientMoves) {
    if (referral.takenActId === undefined || referral.handedOverAt === undefined) return undefined;
    return { actId: referral.takenActId, since: referral.handedOverAt };
  }
  const isAccepted =
    ['ACCEPTED', 'IN_SERVICE', 'COMPLETED'].includes(referral.state) && !referral.isProvisional;
  if (!isAccepted || referral.acceptedActId === undefined || referral.acceptedAt === undefined)
    return undefined;
  return { actId: referral.acceptedActId, since: referral.acceptedAt };
}

function followTransfers(
  opened: FoldableAct,
  referrals: readonly ReferralFold[],
  isMember: IsMember,
): Link[] {
  const links: Link[] = [{ span: spanOfOpening(opened) }];
  const used = new Set<string>();
  for (;;) {
    const tip = links.at(-1)?.span ?? spanOfOpening(opened);
    const monitor = monitorOf(links, isMember);
    const transfer = referrals.find(
      (referral) =>
        !used.has(referral.id) && isFromTip(referral, tip, monitor) && leadMoved(referral) !== undefined,
    );
    const moved = transfer && leadMoved(transfer);
    if (!moved) return links;
    used.add(transfer.id);
    links.push({ span: { party: transfer.to, ...moved, referralId: transfer.id }, transfer });
  }
}

/** Only the lead sends a TRANSFER; for a lead without a log, the member that watches over it. */
function isFromTip(referral: ReferralFold, tip: CustodySpan, monitor: string | undefined): boolean {
  if (referral.kind !== 'TRANSFER' || referral.leadFrom !== tip.actId || referral.from !== tip.party)
    return false;
  return referral.recordedBy === (monitor ?? tip.party);
}

/** While a partner without a log leads, the last member that led watches and owns the gaps (architecture §4). */
function monitorOf(links: readonly Link[], isMember: IsMember): string | undefined {
  const isLogged = (link: Link, index: number) => index === 0 || isMember(link.span.party, link.span.since);
  const lastMember = links.findLastIndex(isLogged);
  return lastMember === links.length - 1 ? undefined : links[lastMember]?.span.party;
}

/** The client follows the transfers that moved her; a moving SERVICE of the lead puts her with its provider until it is completed. */
function whereClientIs(
  links: readonly Link[],
  referrals: readonly ReferralFold[],
  openTransfer: ReferralFold | undefined,
): ClientWith {
  const lastMove = links.findLastIndex((link, index) => index === 0 || link.transfer?.clientMoves === true);
  const holder = links[lastMove]?.span.party ?? '';
  // Leads since she last moved: a provider that one of them chose keeps her while the lead alone passes on.
  const leads = new Set(links.slice(lastMove).map((link) => link.span.party));
  const services = referrals.filter(
    (referral) => referral.kind === 'SERVICE' && referral.clientMoves && leads.has(referral.from),
  );
  const moves = openTransfer?.clientMoves ? [openTransfer, ...services] : services;
  const leaving = moves.find(isBetweenHands);
  if (leaving) return { kind: 'BETWEEN', from: leaving.from, to: leaving.to };
  const staying = moves
    .filter((referral) => WITH_RECEIVER_STATES.includes(referral.state))
    .sort((a, b) => compare(b.takenAt ?? '', a.takenAt ?? '') || compare(a.id, b.id))[0];
  return { kind: 'PARTY', party: staying?.to ?? holder };
}

/** A sender's word that she has left is believed at once, even while the acceptance before it is still on its way. */
function isBetweenHands(referral: ReferralFold): boolean {
  if (referral.state === 'HANDING_OVER') return true;
  if (!UNANSWERED_STATES.includes(referral.state)) return false;
  return referral.acts.some(
    (act) =>
      act.type === 'handover.given' &&
      !referral.acts.some((other) => other.type === 'handover.failed' && attemptOf(other) === attemptOf(act)),
  );
}

/** Whoever signs the opening leads: a partner without a log cannot be asked for anything. */
function spanOfOpening(opened: FoldableAct): CustodySpan {
  return { party: opened.agencyId, actId: opened.id, since: opened.occurredAt };
}

function bySender(a: ReferralFold, b: ReferralFold): number {
  const seqOf = (fold: ReferralFold) => fold.acts.find((act) => act.id === fold.id)?.seq ?? 0;
  return compare(a.recordedBy, b.recordedBy) || seqOf(a) - seqOf(b) || compare(a.id, b.id);
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

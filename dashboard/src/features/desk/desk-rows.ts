import type { ReferralAction } from '@estafet/schema/referral/index';

/** What the desk needs of a referral to put it in its place; the row itself shows more. */
export interface DeskReferral {
  readonly id: string;
  readonly urgency: string;
  readonly sentAt: string;
  readonly answerDueAt: string;
  readonly handoverAt?: string | null;
  readonly answeredAt?: string | null;
  readonly givenAt?: string | null;
  readonly availableActions: readonly ReferralAction[];
  /** The task force's limit; absent while it does not answer. */
  readonly coordination?: { readonly handoverDueAt?: string | null } | null;
}

export interface DeskGap {
  readonly id: string;
  readonly state: string;
  readonly severity: string;
  readonly openedAt: string;
  readonly breachAt?: string | null;
  readonly breachedAt?: string | null;
  readonly referral?: { readonly id: string } | null;
}

export interface DeskInstruction {
  readonly id: string;
  readonly due: string;
}

export type Waiting =
  'disputed' | 'toConfirm' | 'toAnswer' | 'questionsToAnswer' | 'toHandOver' | 'awaitingAnswer';

/** Why a referral stands on the desk: an answer that others owe is one thing in its time and another after it. */
export type DeskReason = Waiting | 'answerLate';

export type DeskRow<R extends DeskReferral, G extends DeskGap, I extends DeskInstruction> =
  | (Placed & {
      readonly kind: 'referral';
      readonly reason: DeskReason;
      readonly referral: R;
      readonly action: ReferralAction | undefined;
      /** Gaps of this very referral: said beneath it, not beside it. */
      readonly gaps: readonly G[];
    })
  | (Placed & { readonly kind: 'gap'; readonly gap: G })
  | (Placed & { readonly kind: 'instruction'; readonly instruction: I });

interface Placed {
  readonly key: string;
  /** By when; a thing without a clock has none. */
  readonly dueAt: string | undefined;
  readonly group: DeskGroup;
  /** Before others of its group: somebody may be in danger, or two disagree about where she is. */
  readonly isPressing: boolean;
}

/** The last are those that others owe, as long as they have time. */
export const DESK_GROUPS = ['NOW', 'TODAY', 'LATER', 'OTHERS'] as const;
export type DeskGroup = (typeof DESK_GROUPS)[number];

interface DeskContent<R, G, I> {
  readonly today: Readonly<Record<Waiting, readonly R[]>>;
  readonly gaps: readonly G[];
  readonly instructions: readonly I[];
}

const HOUR_MS = 3_600_000;
/** Less than this is left: it belongs among what cannot wait. */
const SOON_MS = 2 * HOUR_MS;
const TODAY_MS = 24 * HOUR_MS;
/** Where no time was agreed a handover is looked for within this (rules.md, G02). */
const HANDOVER_MS = 72 * HOUR_MS;

/** The one next step of each kind of waiting; another is found on the referral's page. */
const ACTION_OF: Readonly<Record<DeskReason, readonly ReferralAction[]>> = {
  disputed: [],
  toConfirm: ['TAKE'],
  toAnswer: ['ACCEPT'],
  questionsToAnswer: ['PROVIDE_INFO'],
  toHandOver: ['GIVE'],
  awaitingAnswer: [],
  answerLate: ['RECORD_PHONE_ACCEPTANCE'],
};

const WAITINGS: readonly Waiting[] = [
  'disputed',
  'toConfirm',
  'toAnswer',
  'questionsToAnswer',
  'toHandOver',
  'awaitingAnswer',
];

/**
 * What waits for me, in one list: what is late or cannot wait, then what is due today, then the rest; in each the urgent
 * first, then by its own time. A referral stands there once, with its most pressing reason. What others owe stands last, until it
 * is late: then somebody has to telephone.
 */
export function deskRows<R extends DeskReferral, G extends DeskGap, I extends DeskInstruction>(
  { today, gaps, instructions }: DeskContent<R, G, I>,
  now: number,
): DeskRow<R, G, I>[] {
  const seen = new Set<string>();
  const referrals = WAITINGS.flatMap((kind) =>
    today[kind]
      .filter(({ id }) => !seen.has(id) && seen.add(id))
      .map((referral) => referralRow(kind, referral, gaps, now)),
  );
  const openGaps = gaps.filter(({ referral, state }) => state === 'OPEN' && !seen.has(referral?.id ?? ''));
  return [
    ...referrals,
    ...openGaps.map((gap) => {
      const dueAt = gap.breachedAt ?? gap.breachAt ?? undefined;
      const isPressing = gap.severity === 'CRITICAL';
      return { kind: 'gap', key: gap.id, gap, dueAt, group: groupOf(dueAt, now), isPressing } as const;
    }),
    ...instructions.map((instruction) => {
      const dueAt = instruction.due;
      return {
        kind: 'instruction',
        key: instruction.id,
        instruction,
        dueAt,
        group: groupOf(dueAt, now),
        isPressing: false,
      } as const;
    }),
  ].sort(
    (a, b) =>
      DESK_GROUPS.indexOf(a.group) - DESK_GROUPS.indexOf(b.group) ||
      Number(b.isPressing) - Number(a.isPressing) ||
      (a.group === 'NOW' ? weightOf(a) - weightOf(b) : 0) ||
      (a.dueAt ?? '9').localeCompare(b.dueAt ?? '9') ||
      a.key.localeCompare(b.key),
  );
}

/** Among what is late, a client who waits goes before a record that is missing, and a grave gap before an old one. */
function weightOf(row: DeskRow<DeskReferral, DeskGap, DeskInstruction>): number {
  if (row.kind !== 'gap') return 0;
  return row.gap.severity === 'CRITICAL' || row.gap.severity === 'HIGH' ? 1 : 2;
}

function referralRow<R extends DeskReferral, G extends DeskGap>(
  waiting: Waiting,
  referral: R,
  gaps: readonly G[],
  now: number,
) {
  const dueAt = dueOf(waiting, referral);
  const isLate = dueAt !== undefined && Date.parse(dueAt) < now;
  const reason = waiting === 'awaitingAnswer' && isLate ? 'answerLate' : waiting;
  const action = ACTION_OF[reason].find((one) => referral.availableActions.includes(one));
  const isUrgent = referral.urgency === 'URGENT';
  const cannotWait = waiting === 'disputed' || (waiting === 'toAnswer' && isUrgent);
  return {
    kind: 'referral',
    key: referral.id,
    reason,
    referral,
    action,
    dueAt,
    group: cannotWait ? 'NOW' : reason === 'awaitingAnswer' ? 'OTHERS' : groupOf(dueAt, now),
    isPressing: cannotWait || isUrgent,
    gaps: gaps.filter((gap) => gap.referral?.id === referral.id && gap.state === 'OPEN'),
  } as const;
}

function dueOf(waiting: Waiting, referral: DeskReferral): string | undefined {
  switch (waiting) {
    case 'disputed':
      return undefined;
    case 'toAnswer':
    case 'questionsToAnswer':
    case 'awaitingAnswer':
      return referral.answerDueAt;
    case 'toConfirm':
    case 'toHandOver':
      return (
        referral.handoverAt ??
        referral.coordination?.handoverDueAt ??
        new Date(Date.parse(referral.answeredAt ?? referral.sentAt) + HANDOVER_MS).toISOString()
      );
  }
}

function groupOf(dueAt: string | undefined, now: number): DeskGroup {
  const left = dueAt === undefined ? Number.POSITIVE_INFINITY : Date.parse(dueAt) - now;
  if (left < SOON_MS) return 'NOW';
  return left < TODAY_MS ? 'TODAY' : 'LATER';
}

import type {
  CoordinatorNoticesQuery,
  NoticeGapFragment,
  NoticeReferralFragment,
  StaffNoticesQuery,
} from '../../gql/graphql';
import { paths } from '../paths';

interface Named {
  readonly id: string;
  readonly en: string;
}

export type NoticeKind =
  'disputed' | 'toConfirm' | 'toAnswer' | 'question' | 'ownGap' | 'phone' | 'criticalGap';

/** Something that waits: what kind, since when, where to act. Nothing of it says who the client is. */
export interface Notice {
  /** Opaque: a kind and an id. What was seen is remembered by it. */
  readonly key: string;
  readonly kind: NoticeKind;
  readonly at: string;
  readonly to: string;
  /** The other agency, or the rule. */
  readonly about: Named;
  readonly code?: string;
}

type Agency = NonNullable<NonNullable<StaffNoticesQuery['viewer']>['agency']>;
type District = NonNullable<CoordinatorNoticesQuery['district']>;

/** What waits for the staff of an agency, gravest first. */
export function staffNotices({ today, openGaps }: Agency): Notice[] {
  return [
    ...(today?.disputed ?? []).map(ofReferral('disputed')),
    ...(today?.toConfirm ?? []).map(ofReferral('toConfirm')),
    ...(today?.toAnswer ?? []).map(ofReferral('toAnswer')),
    ...(today?.questionsToAnswer ?? []).map(ofReferral('question')),
    ...(openGaps ?? []).map((gap) => ofGap('ownGap', gap, paths.desk)),
  ];
}

/** What the coordinator has to know: whom to ring, then what is critical beyond those calls. */
export function coordinatorNotices({ phoneList, gaps }: District): Notice[] {
  const calls = phoneList.map(({ gap, case: ofCase }) =>
    ofGap('phone', gap, ofCase ? paths.districtCase(ofCase.id) : paths.controlRoom, ofCase?.code),
  );
  const called = new Set(phoneList.map(({ gap }) => gap.id));
  const others = gaps.nodes
    .filter(({ id }) => !called.has(id))
    .map((gap) =>
      ofGap('criticalGap', gap, gap.case ? paths.districtCase(gap.case.id) : paths.gaps, gap.case?.code),
    );
  return [...calls, ...others];
}

function ofReferral(kind: NoticeKind) {
  return ({ id, sentAt, from, to }: NoticeReferralFragment): Notice => ({
    key: `${kind}:${id}`,
    kind,
    at: sentAt,
    to: paths.referral(id),
    // Questions and disputes are between both; the sender is who is waited for or who waits.
    about: kind === 'question' ? to.name : from.name,
  });
}

function ofGap(kind: NoticeKind, gap: NoticeGapFragment, to: string, code?: string): Notice {
  return { key: `${kind}:${gap.id}`, kind, at: gap.openedAt, to, about: gap.ruleName, code };
}

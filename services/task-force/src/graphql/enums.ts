import {
  AGENCY_KINDS,
  GAP_FAMILIES,
  GAP_LEVELS,
  GAP_MODES,
  GAP_STATES,
  REFERRAL_ACTIONS,
  REFERRAL_KINDS,
  REFERRAL_STATES,
  SEVERITIES,
  URGENCIES,
  type CodeList,
} from '@estafet/schema';
import { registerEnumType } from 'type-graphql';
import type { GapNature } from '../gaps/gap-natures';
import type { ReferralMeasure } from '../referrals/referral-measures';

const CLIENT_WITH_KINDS = {
  PARTY: { id: 'Bersama satu pihak', en: 'With one party' },
  BETWEEN: { id: 'Di antara dua pihak', en: 'Between two hands' },
  UNKNOWN: { id: 'Belum diketahui', en: 'Not yet known' },
} as const satisfies CodeList;

const GAP_NATURE_NAMES = {
  PAPERWORK: {
    id: 'Kelengkapan catatan',
    en: 'A record or confirmation is missing, and nobody is in danger by it',
  },
  RESOURCE: { id: 'Kurang sumber daya', en: 'A bed, worker, psychiatrist or money is missing' },
} as const satisfies CodeList & Readonly<Record<GapNature, object>>;

const REFERRAL_MEASURES = {
  ANSWERED: { id: 'Dijawab', en: 'Answered' },
  ANSWERED_IN_TIME: { id: 'Dijawab tepat waktu', en: 'Answered in time' },
  ANSWERED_LATE: { id: 'Dijawab terlambat', en: 'Answered late' },
  WAITING: { id: 'Belum dijawab', en: 'Not answered yet' },
  OVERDUE: { id: 'Lewat tenggat jawab', en: 'Not answered, and the time has run out' },
  DECLINED: { id: 'Ditolak', en: 'Declined' },
  HANDED_OVER: { id: 'Serah terima selesai', en: 'Handed over by both hands' },
  HANDED_OVER_IN_TIME: { id: 'Serah terima tepat waktu', en: 'Handed over in time' },
  HANDED_OVER_LATE: { id: 'Serah terima terlambat', en: 'Handed over late' },
  IN_FLIGHT: { id: 'Sedang berjalan', en: 'In flight: somebody still has to do something' },
} as const satisfies CodeList & Readonly<Record<ReferralMeasure, object>>;

/** Closed lists as GraphQL enums; open lists (reasons, stages, plans) stay strings. */
export const AgencyKindEnum = enumOf('AgencyKind', 'What kind of agency a party is', AGENCY_KINDS);
export const ReferralKindEnum = enumOf(
  'ReferralKind',
  'Whether the lead moves with the referral',
  REFERRAL_KINDS,
);
export const ReferralStateEnum = enumOf('ReferralState', 'How far a referral has come', REFERRAL_STATES);
export const ReferralActionEnum = enumOf(
  'ReferralAction',
  'What may be done with a referral',
  REFERRAL_ACTIONS,
);
export const UrgencyEnum = enumOf('Urgency', 'How soon a referral has to be answered', URGENCIES);
export const SeverityEnum = enumOf('Severity', 'How much danger a gap means', SEVERITIES);
export const GapLevelEnum = enumOf('GapLevel', 'Whether the time is running out or has run out', GAP_LEVELS);
export const GapStateEnum = enumOf('GapState', 'What is being done about a gap', GAP_STATES);
export const GapNatureEnum = enumOf('GapNature', 'Gaps that are no danger in themselves', GAP_NATURE_NAMES);
export const RuleModeEnum = enumOf('RuleMode', 'Whether what a rule finds is shown', GAP_MODES);
export const ReferralMeasureEnum = enumOf(
  'ReferralMeasure',
  'What is counted of referrals; every figure opens the list that it counted',
  REFERRAL_MEASURES,
);
export const GapFamilyEnum = enumOf('GapFamily', 'What kind of work a rule watches', GAP_FAMILIES);
export const ClientWithKindEnum = enumOf(
  'ClientWithKind',
  'Whether somebody answers for where the client is',
  CLIENT_WITH_KINDS,
);

function enumOf<C extends string>(
  name: string,
  description: string,
  codes: Readonly<Record<C, { readonly en: string }>>,
): Record<C, C> {
  const entries = Object.entries<{ readonly en: string }>(codes);
  const values = Object.fromEntries(entries.map(([code]) => [code, code])) as Record<C, C>;
  registerEnumType(values, {
    name,
    description,
    valuesConfig: Object.fromEntries(entries.map(([code, { en }]) => [code, { description: en }])) as never,
  });
  return values;
}

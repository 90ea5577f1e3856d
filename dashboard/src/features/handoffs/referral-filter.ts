import { REFERRAL_KINDS, REFERRAL_STATES, URGENCIES } from '@estafet/schema/vocabulary/index';
import { filtered, paths } from '../../app/paths';
import type { DistrictReferralFilter, ReferralMeasure } from '../../gql/graphql';
import { codeIn } from '../../ui/code-in';

/** What the address may hold; values are codes, ids and numbers of days only. */
export const REFERRAL_FILTER_NAMES = [
  'ukuran',
  'status',
  'jenis',
  'kemendesakan',
  'lembaga',
  'dari',
  'ke',
  'hari',
] as const;

export type ReferralFilterName = (typeof REFERRAL_FILTER_NAMES)[number];
export type ReferralFilterChoice = Readonly<Partial<Record<ReferralFilterName, string>>>;

/** What is counted of referrals, in the order in which people ask for it. */
export const MEASURES: Readonly<Record<ReferralMeasure, true>> = {
  IN_FLIGHT: true,
  WAITING: true,
  OVERDUE: true,
  ANSWERED: true,
  ANSWERED_IN_TIME: true,
  ANSWERED_LATE: true,
  DECLINED: true,
  HANDED_OVER: true,
  HANDED_OVER_IN_TIME: true,
  HANDED_OVER_LATE: true,
};

/** Periods that can be chosen, in days until now. */
export const PERIODS = { '30': 30, '90': 90, '365': 365 } as const;

export type PeriodCode = keyof typeof PERIODS;
export const PERIOD_CODES = Object.keys(PERIODS) as PeriodCode[];
export const DEFAULT_PERIOD: PeriodCode = '90';

const DAY = 24 * 3_600_000;
const WIB_OFFSET = 7 * 3_600_000;

/** The start of a period: the beginning of a day in WIB, so that a figure and its list mean the same days all day long. */
export function periodStart(period: PeriodCode, now: number): string {
  const today = Math.floor((now + WIB_OFFSET) / DAY) * DAY - WIB_OFFSET;
  return new Date(today - PERIODS[period] * DAY).toISOString();
}

export function referralFilterOf(choice: ReferralFilterChoice, now: number): DistrictReferralFilter {
  const state = codeIn(REFERRAL_STATES, choice.status);
  const period = codeIn(PERIODS, choice.hari);
  return {
    states: state && [state],
    kind: codeIn(REFERRAL_KINDS, choice.jenis),
    urgency: codeIn(URGENCIES, choice.kemendesakan),
    measure: codeIn(MEASURES, choice.ukuran),
    party: choice.lembaga,
    from: choice.dari,
    to: choice.ke,
    sentFrom: period && periodStart(period, now),
  };
}

/** Where the referrals behind a number are listed. */
export function referralsPath(choice: ReferralFilterChoice = {}): string {
  return filtered(paths.handoffs, choice);
}

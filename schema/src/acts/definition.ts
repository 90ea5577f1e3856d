import type { z } from 'zod';
import type { AgencyKind } from '../viewer/viewer';

/** Who gets an act beside the task force, which gets the board and engine parts of every one. */
export type AudienceKind =
  /** Sender and receiver of the referral. */
  | 'REFERRAL_PARTIES'
  /** The agencies named by the author: those working with the client, or those asked. */
  | 'NAMED_PARTIES'
  /** Every member: programme cards, keys, enrolment, policy. */
  | 'ALL_MEMBERS'
  /** The task force alone. */
  | 'TASK_FORCE';

export type PartFields = Readonly<Record<string, z.ZodType>>;

export interface ActDefinition {
  readonly version: number;
  /** Which kinds of agency may sign it; whether this agency may, in this case, is the services' own decision. */
  readonly authors: readonly AgencyKind[];
  readonly audience: AudienceKind;
  /** What the act is about; its header must say so. */
  readonly scope: 'REFERRAL' | 'CASE' | 'AGENCY';
  readonly board?: PartFields;
  readonly engine?: PartFields;
  readonly parties?: PartFields;
  readonly sealed?: PartFields;
}

export const ANY_AGENCY: readonly AgencyKind[] = ['POLICE', 'SOCIAL_SERVICES', 'SERVICE_CENTRE', 'NGO'];

export const TASK_FORCE_ONLY: readonly AgencyKind[] = ['TASK_FORCE'];

export const ANY_MEMBER: readonly AgencyKind[] = [...ANY_AGENCY, 'TASK_FORCE'];

export const referralAct = (
  parts: Pick<ActDefinition, 'board' | 'engine' | 'parties' | 'sealed'> &
    Partial<Pick<ActDefinition, 'authors'>>,
): ActDefinition => ({
  version: 1,
  authors: ANY_AGENCY,
  audience: 'REFERRAL_PARTIES',
  scope: 'REFERRAL',
  ...parts,
});

export const caseAct = (
  parts: Pick<ActDefinition, 'board' | 'engine' | 'parties'> &
    Partial<Pick<ActDefinition, 'authors' | 'audience'>> = {},
): ActDefinition => ({ version: 1, authors: ANY_AGENCY, audience: 'NAMED_PARTIES', scope: 'CASE', ...parts });

export const agencyAct = (
  parts: Pick<ActDefinition, 'board' | 'engine' | 'parties'> &
    Partial<Pick<ActDefinition, 'authors' | 'audience'>> = {},
): ActDefinition => ({ version: 1, authors: ANY_MEMBER, audience: 'TASK_FORCE', scope: 'AGENCY', ...parts });

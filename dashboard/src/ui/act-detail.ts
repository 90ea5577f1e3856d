import * as codes from '@estafet/schema/vocabulary/index';
import { useLabel } from './codes';

/** Which list the one telling code of an act is from. */
const DETAIL_LISTS: Readonly<Record<string, codes.CodeList>> = {
  'aftercare.contacted': codes.CONTACT_RESULTS,
  'application.received': codes.APPLICATION_KINDS,
  'application.served': codes.APPLICATION_KINDS,
  'case.closed': codes.CLOSE_REASONS,
  'case.stageEntered': codes.STAGES,
  'client.answered': codes.VOICE_KINDS,
  'client.informed': codes.INFORMED_ABOUT,
  'client.voiced': codes.VOICE_KINDS,
  'conference.held': { ...codes.CONFERENCE_KINDS, ...codes.DECISIONS },
  'eligibility.decided': codes.ELIGIBILITY_RESULTS,
  'gap.acknowledged': codes.PLANS,
  'gap.contested': codes.CONTEST_REASONS,
  'gap.escalated': codes.LADDER_RUNGS,
  'gap.waived': codes.WAIVE_REASONS,
  'handover.failed': codes.FAIL_REASONS,
  'help.requested': codes.HELP_KINDS,
  'instruction.issued': codes.INSTRUCTION_KINDS,
  'referral.declined': codes.DECLINE_REASONS,
  'referral.feedback': codes.OUTCOMES,
  'referral.voided': codes.VOID_REASONS,
  'referral.withdrawn': codes.WITHDRAWAL_REASONS,
  'resource.requested': codes.RESOURCE_KINDS,
  'service.sessionHeld': codes.SERVICES,
  'worker.assigned': codes.ASSIGNMENTS,
};

/** The list for an act's code; undefined where the code says nothing that a reader of a timeline needs. */
export function detailListOf(type: string, detail: string): codes.CodeList | undefined {
  const list = DETAIL_LISTS[type];
  return list && codes.isKnownCode(list, detail) ? list : undefined;
}

/** An act's one telling code in words: why it was declined, which stage, how it ended. */
export function useActDetail(): (act: {
  readonly type: string;
  readonly detail?: string | null;
}) => string | undefined {
  const label = useLabel();
  return ({ type, detail }) => {
    const list = detail ? detailListOf(type, detail) : undefined;
    return list && detail ? label(list, detail) : undefined;
  };
}

import { caseUseCases } from './features/case-acts/case-use-cases';
import { openDossier } from './features/dossiers/dossier.service';
import {
  breakGlass,
  eraseIdentity,
  openIdentity,
  recordIdentity,
  reviewBreakGlass,
} from './features/identity/identity.service';
import { sendEmergencyReferral, sendReferral } from './features/referrals/referral-sending.service';
import {
  acceptReferral,
  declineReferral,
  failHandover,
  giveHandover,
  provideInfo,
  recordPhoneAcceptance,
  requestInfo,
  sendFeedback,
  startService,
  takeHandover,
  withdrawReferral,
} from './features/referrals/referral.service';
import type { UseCaseMap } from './kernel/use-case';

/**
 * Every verb that each agency service has. `service.useCases.<name>(viewer, input)` runs it in-process exactly as the
 * API does: same authorisation, transaction, idempotency and acts.
 */
export const agencyUseCases = {
  ...caseUseCases,
  sendReferral,
  sendEmergencyReferral,
  acceptReferral,
  declineReferral,
  withdrawReferral,
  requestInfo,
  provideInfo,
  recordPhoneAcceptance,
  giveHandover,
  takeHandover,
  failHandover,
  startService,
  sendFeedback,
  openDossier,
  recordIdentity,
  openIdentity,
  breakGlass,
  reviewBreakGlass,
  eraseIdentity,
} satisfies UseCaseMap;

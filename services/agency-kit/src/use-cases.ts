import { caseUseCases } from './features/case-acts/case-use-cases';
import { openDossier } from './features/dossiers/dossier.service';
import { openEmergencyReason } from './features/emergencies/open-emergency-reason.use-case';
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
 * API does: same authorisation, transaction, idempotency and acts. In the graph it is `<prefix><Name>`.
 *
 * Every input has `idempotencyKey`. Verbs about a case have `caseId` and may have `occurredAt`, `backdateReason`,
 * `isProvisional` and, for a partner without a log to which this agency referred, `onBehalfOf` with `via` LINK or PHONE.
 * Instants are Dates or ISO text. `?` marks what may be left out; a verb with a reason why it may be refused names it.
 *
 * Cases: openCase {channel, ageBand, sex, victimStatus, exploitation?, means?, recruitment?, riskLevel?, kecamatanOrigin?,
 *   kecamatanFound?, openedAt?, backdateReason?} → {caseId} · restrictCase {restrictedTo[]} · enterStage {stage} (NOT_ON_CASE) ·
 *   linkCase {otherCaseId} · closeCase {reason} (NOT_LEAD, TRANSFER_OPEN, EVALUATION_MISSING; for BETTER_PLACED
 *   LINKED_CASE_MISSING instead) ·
 *   reopenCase {reason?} (NOT_LEAD) · correctAct {actId, replacedBy, reason?} / retractAct {actId, reason?} (own acts,
 *   none about referrals, those on a clock of the law by a supervisor with a reason; NOT_AMENDABLE, ALREADY_AMENDED) · assignWorker {role, workerRef} · markWorkerUnavailable {role, workerRef, substitute?}
 * Client: recordReport {channel, sexualExploitation?, assaultWithin120h?} · recordArrival {basicNeedsMet?, clientSaysTold?} ·
 *   registerClient {basicNeedsMet, clientSaysTold?[{item, days?, isGiven?}]} · informClient {about} · recordVoice {kind} ·
 *   answerClient {kind, voicedId?} · contactHealth {} · recordConsent / withdrawConsent {scope, purpose?, basis?, givenBy?}
 *   (withdrawing also withdraws pending referrals) · decideEligibility {result, criterion?, reason?, cardVersion?} ·
 *   completeAssessment {traumaLevel, danger?, needs?[]}
 * Work: holdConference {kind, present[], absent?[], actions?[{id, owner, due}], decision?, overriddenCriterion?,
 *   return?{date?, officerRole?, transport?, destination?}, dissent?} · completeAction {actionId} ·
 *   signAgreement {copyGiven, statedLengthDays?} · agreePlan {goals, services[]} · holdSession {service, form, attended,
 *   sensitiveTopic?, mixesAges?, mixesClientGroups?} · reviewCondition {changed} · requestHelp {kind} ·
 *   requestResource {kind, due?} · recordRescue {partners[], caseIds?[]} (police, service centre, NGO) ·
 *   recordCrisisStep {step, optionsNoted?, timeTarget?} (service centre, social services) · receiveApplication /
 *   serveApplication {kind} (social services, service centre) · reportIncident {kind} · notifyIncident / closeIncident {incidentId}
 * Return: completeTracing {doneBy, familyReadiness, suspectAtDestination, verifiedByOwn?} · planReturn {date, destination,
 *   clientAgrees, planItems?, declinedItems?, safeContact?, isAlreadyDecided?} (RETURN_BLOCKED by G10 or G20, unless
 *   isAlreadyDecided) · recordReturn {same, never refused} · contactAftercare {contact, byFormerWorker, lifeAreas?[]} ·
 *   measureOutcome {month 0|6|12, reExploited?, support?, work?, school?, lostToFollowUp?} ·
 *   completeEvaluation {resultGoals?, processGoals?}
 * Agency: acknowledgeGap {gapId, caseId?, plan, due} · contestGap {gapId, caseId?, reason} (of a case by its team) · declareRecording {acts[]} ·
 *   reportRosterGap {role, shift?} · publishProgrammeCard {services[], version?, sexes?, minAge?, maxAge?, exploitation?,
 *   residence?, lengthDays?, given?, notGiven?, capacity?, freePlaces?, dutyHours?, dutyPhone?, sensitive?} ·
 *   acknowledgeCard {cardAgency, version}
 * Beside these each service has its own: police fileReport, grantProtection, requestLpsk, endProtection, holdInterview,
 *   informRestitution, recordRestitutionOrdered, recordRestitutionPaid; social services startPlacement, endPlacement;
 *   service centre receiveComplaint, openCaseFromComplaint, closeComplaint, planOutreach; NGOs holdOutreach,
 *   joinProgramme, leaveProgramme.
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
  openEmergencyReason,
  eraseIdentity,
} satisfies UseCaseMap;

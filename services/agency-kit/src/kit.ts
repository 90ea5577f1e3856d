import { agencyFeature } from './features/agency/agency.feature';
import { casesFeature } from './features/cases/cases.feature';
import { directoryFeature } from './features/directory/directory.feature';
import { dossierFeature } from './features/dossiers/dossier.feature';
import { emergencyFeature } from './features/emergencies/emergency.feature';
import { identityFeature } from './features/identity/identity.feature';
import { myAgencyFeature } from './features/my-agency/my-agency.feature';
import { programmeCardsFeature } from './features/programme-cards/programme-cards.feature';
import { referralFeature } from './features/referrals/referral.feature';
import type { AgencyFeature } from './kernel/definition';
import { kernelFeature } from './kernel/kernel.feature';

/**
 * The features that every agency service has, in the order in which their hooks run: an agency's referrals are folded
 * before anything that asks about them.
 */
export const KIT_FEATURES: readonly AgencyFeature[] = [
  kernelFeature,
  agencyFeature,
  referralFeature,
  casesFeature,
  identityFeature,
  emergencyFeature,
  dossierFeature,
  programmeCardsFeature,
  directoryFeature,
  myAgencyFeature,
];

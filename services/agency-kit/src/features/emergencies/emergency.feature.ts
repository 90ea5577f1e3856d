import { createMutationResolver, mutation, perPrefix } from '../case-acts/mutations';
import type { AgencyFeature } from '../../kernel/definition';
import { EmergencyResolver } from './emergency.resolver';
import { OpenedEmergencyReasonType } from './emergency.types';
import { OPEN_EMERGENCY_REASON_INPUT, openEmergencyReason } from './open-emergency-reason.use-case';

/** Emergency accesses once they were used: their end, their list, and the look of a second person. */
export const emergencyFeature: AgencyFeature = {
  name: 'emergencies',
  resolvers: perPrefix((prefix) => [
    EmergencyResolver,
    createMutationResolver(prefix, [
      mutation({
        useCase: openEmergencyReason,
        description: 'Opens the typed reason of an emergency access to whoever may review it; on record',
        inputClass: OPEN_EMERGENCY_REASON_INPUT.inputClass,
        type: () => OpenedEmergencyReasonType,
        present: (_context, result) => Promise.resolve(result),
      }),
    ]),
  ]),
};

import { defineCaseVerb, field, optional } from '@estafet/agency-kit';
import { EMERGENCY_REASONS, UNIT_KINDS } from '@estafet/schema';
import { endPlacement, runningPlacementRef, startPlacement } from './placement.store';

/** An emergency placement ends by noon, half a day at most: recording it late hides a child among adults. */
const PLACEMENT_CLOCK_HOURS = 48;

const PLACEMENT_REF = optional(field.number("The bed or room, in the shelter's own numbering"));

/** Verbs about where clients sleep. Both record facts and refuse nothing (rules.md, 7). */
export const PLACEMENT_VERBS = {
  startPlacement: defineCaseVerb({
    name: 'startPlacement',
    act: 'placement.started',
    mayPrecedeCase: true,
    description:
      'Records where the client sleeps. A child among unrelated adults is recorded, not refused; with a reason it may last until noon (G16)',
    clockHours: PLACEMENT_CLOCK_HOURS,
    fields: {
      placementRef: PLACEMENT_REF,
      unitKind: field.code(UNIT_KINDS, 'Kind of unit'),
      sharedWithUnrelatedAdults: optional(field.flag('Adults who are not her family sleep there')),
      separated: optional(field.flag('The unit parts children from adults')),
      emergencyReason: optional(
        field.code(EMERGENCY_REASONS, 'Why, where a child sleeps among adults tonight'),
      ),
    },
    data: ({ placementRef, unitKind, sharedWithUnrelatedAdults, separated, emergencyReason }, actId) => ({
      placementRef: placementRef ?? actId,
      unitKind,
      sharedWithUnrelatedAdults: sharedWithUnrelatedAdults ?? false,
      separated,
      emergencyReason,
    }),
    save: (work, input) => startPlacement(work, input),
  }),
  endPlacement: defineCaseVerb({
    name: 'endPlacement',
    act: 'placement.ended',
    mayPrecedeCase: true,
    description: 'Records that the client no longer sleeps there; the running placement when none is named',
    clockHours: PLACEMENT_CLOCK_HOURS,
    fields: { placementRef: PLACEMENT_REF },
    prepare: async (ctx, { caseId, placementRef }) => ({
      placementRef: placementRef ?? (await runningPlacementRef(ctx, caseId)),
    }),
    save: (work, { placementRef }) => endPlacement(work, placementRef),
  }),
} as const;

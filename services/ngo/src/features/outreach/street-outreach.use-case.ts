import {
  defineInput,
  field,
  type InputOf,
  optional,
  requireCaseFile,
  requirePastInstant,
  type UseCase,
} from '@estafet/agency-kit';
import { KECAMATAN, newActId, OUTREACH_PLACES } from '@estafet/schema';
import { StreetOutreachEntity } from './street-outreach.entity';

const MAX_REACHED = 10_000;

const HOLD_FIELDS = {
  idempotencyKey: field.key(
    'A key the client makes for this one intention: a retry returns the first result',
  ),
  kecamatan: field.code(KECAMATAN, 'Sub-district (Kemendagri code)'),
  place: field.code(OUTREACH_PLACES, 'Kind of place'),
  reached: field.count('Persons reached', { min: 0, max: MAX_REACHED }),
  heldAt: optional(field.instant('When; now when left out')),
  caseIds: optional(field.uuids('Cases that began there')),
} as const;

export const HOLD_OUTREACH_INPUT = defineInput('HoldOutreachInput', 'A round of outreach', HOLD_FIELDS);

/** A fact of the agency; what concerns a client is recorded with her case. */
export const holdOutreach: UseCase<InputOf<typeof HOLD_FIELDS>, { outreachId: string }> = {
  name: 'holdOutreach',
  async run(ctx, raw) {
    ctx.require('case.open', { agencyId: ctx.agencyId });
    const { kecamatan, place, reached, heldAt = ctx.now, caseIds = [] } = HOLD_OUTREACH_INPUT.read(raw);
    requirePastInstant(heldAt, ctx.now, 'heldAt');
    for (const caseId of caseIds) await requireCaseFile(ctx, 'case.read', caseId);
    const id = newActId(ctx.now);
    await ctx.manager.insert(StreetOutreachEntity, {
      agencyId: ctx.agencyId,
      id,
      heldAt,
      kecamatan,
      place,
      reached,
      caseIds: [...new Set(caseIds)],
    });
    return { outreachId: id };
  },
};

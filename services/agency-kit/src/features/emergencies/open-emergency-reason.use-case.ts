import { notFound } from '../../kernel/errors';
import type { UseCase } from '../../kernel/use-case';
import { isUuid } from '../../kernel/uuid';
import { defineInput, field, type InputOf } from '../case-acts/input-fields';
import { caseResourceFor } from '../identity/case-opening-right';
import { unsealForClient } from '../identity/client-key.store';
import { BreakGlassEntity } from '../identity/identity.entity';

const FIELDS = {
  idempotencyKey: field.key(
    'A key the client makes for this one intention; every opening is recorded all the same',
  ),
  breakGlassId: field.uuid('The emergency access'),
} as const;

export const OPEN_EMERGENCY_REASON_INPUT = defineInput(
  'OpenEmergencyReasonInput',
  'Opens what was typed as the reason of an emergency access',
  FIELDS,
);

/** For whoever reviews. A typed reason may name the client, so reading it is on record like every other opening. */
export const openEmergencyReason: UseCase<
  InputOf<typeof FIELDS>,
  { breakGlassId: string; caseId: string; reason: string | null }
> = {
  name: 'openEmergencyReason',
  isReading: true,
  async run(ctx, raw) {
    const { breakGlassId: id } = OPEN_EMERGENCY_REASON_INPUT.read(raw);
    const { agencyId } = ctx;
    const row = isUuid(id) ? await ctx.manager.findOneBy(BreakGlassEntity, { agencyId, id }) : null;
    if (!row) throw notFound();
    const { caseId } = row;
    ctx.require('breakGlass.review', await caseResourceFor(ctx, caseId), { type: 'break-glass', id });
    await ctx.audit({
      action: 'breakGlass.read',
      outcome: 'ALLOWED',
      resourceType: 'break-glass',
      resourceId: id,
      reason: 'REVIEW',
    });
    const reason = await unsealForClient(
      { ...ctx, caseId },
      { table: 'break_glass', row: id, column: 'reason' },
      row.reason,
    );
    return { breakGlassId: id, caseId, reason: typeof reason === 'string' ? reason : null };
  },
};

import type { UseCase } from '../../kernel/use-case';
import { defineInput, field, type InputOf } from '../case-acts/input-fields';
import { lockCaseFile } from './case-access';
import { CaseFileEntity } from './case-file.entity';

const RESTRICT_FIELDS = {
  idempotencyKey: field.key(
    'A key the client makes for this one intention: a retry returns the first result',
  ),
  caseId: field.uuid('The case'),
  restrictedTo: field.workers(
    'References of the only workers who may open the file; none lifts the restriction',
  ),
} as const;

export const RESTRICT_CASE_INPUT = defineInput(
  'RestrictCaseInput',
  'Closes a file to all but named workers, when a colleague or an official is suspected',
  RESTRICT_FIELDS,
);

/** Stays inside the agency: that a colleague is suspected is nobody else's to know. Audited. */
export const restrictCase: UseCase<InputOf<typeof RESTRICT_FIELDS>, { caseId: string }> = {
  name: 'restrictCase',
  async run(ctx, raw) {
    const { caseId, restrictedTo } = RESTRICT_CASE_INPUT.read(raw);
    await lockCaseFile(ctx, 'case.restrict', caseId);
    await ctx.audit({
      action: 'case.restrict',
      outcome: 'ALLOWED',
      resourceType: 'case',
      resourceId: caseId,
    });
    await ctx.manager.update(
      CaseFileEntity,
      { agencyId: ctx.agencyId, caseId },
      { restrictedTo: [...new Set(restrictedTo)] },
    );
    return { caseId };
  },
};

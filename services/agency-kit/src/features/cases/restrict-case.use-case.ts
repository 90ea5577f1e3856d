import { In } from 'typeorm';
import { invalidInput } from '../../kernel/errors';
import type { UseCase, UseCaseContext } from '../../kernel/use-case';
import { defineInput, field, type InputOf } from '../case-acts/input-fields';
import { lockCaseFile } from './case-access';
import { CaseFileEntity, CaseTeamMemberEntity } from './case-file.entity';

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
    await requireKnownWorker(ctx, restrictedTo);
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

/** A restriction to nobody whom the agency knows would lock everybody out, those who could lift it included. */
async function requireKnownWorker(ctx: UseCaseContext, restrictedTo: readonly string[]): Promise<void> {
  if (restrictedTo.length === 0 || restrictedTo.includes(ctx.viewer.workerRef)) return;
  const isKnown = await ctx.manager.existsBy(CaseTeamMemberEntity, {
    agencyId: ctx.agencyId,
    workerRef: In([...restrictedTo]),
  });
  if (isKnown) return;
  throw invalidInput('restrictedTo', 'KNOWN_WORKER', {
    id: 'Isian "restrictedTo" harus menyebut paling sedikit satu petugas lembaga ini, misalnya Anda sendiri; jika tidak, tidak ada yang dapat membuka berkas.',
    en: 'The field "restrictedTo" must name at least one worker of this agency, yourself for instance; otherwise nobody could open the file.',
  });
}

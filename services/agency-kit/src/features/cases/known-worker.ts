import { In } from 'typeorm';
import { invalidInput } from '../../kernel/errors';
import type { UseCaseContext } from '../../kernel/use-case';
import { CaseTeamMemberEntity } from './case-file.entity';

/** The reference that sign-in makes of a worker: a keyed hash. */
const MADE_BY_SIGN_IN = /^[A-Za-z0-9_-]{22}$/;

/** A worker is one whom the agency's teams know, or has the reference that sign-in makes; anything else may be a name. */
export async function requireWorkers(
  { manager, agencyId, viewer }: UseCaseContext,
  named: Readonly<Record<string, string | undefined>>,
): Promise<void> {
  const doubtful = Object.entries(named).filter(
    (entry): entry is [string, string] =>
      entry[1] !== undefined && entry[1] !== viewer.workerRef && !MADE_BY_SIGN_IN.test(entry[1]),
  );
  if (doubtful.length === 0) return;
  const members = await manager.findBy(CaseTeamMemberEntity, {
    agencyId,
    workerRef: In(doubtful.map(([, workerRef]) => workerRef)),
  });
  const known = new Set(members.map(({ workerRef }) => workerRef));
  const [field] = doubtful.find(([, workerRef]) => !known.has(workerRef)) ?? [];
  if (field === undefined) return;
  throw invalidInput(field, 'KNOWN_WORKER', {
    id: `Isian "${field}" harus menyebut petugas lembaga ini dengan kode dari sistem.`,
    en: `The field "${field}" must name a worker of this agency by the system's reference.`,
  });
}

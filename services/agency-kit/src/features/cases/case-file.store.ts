import { type Amendment, settleAmendments } from '@estafet/schema';
import { In, IsNull, type EntityManager } from 'typeorm';
import { AgencyReferralEntity } from '../referrals/referral.entity';
import type { CaseActRecord } from './case-facts';
import { CaseActEntity, CaseTeamMemberEntity } from './case-file.entity';
import { countedCaseActs } from './counted-acts';

/** Whose files are read, and what is known of the parties. */
export interface CaseActReader {
  readonly manager: EntityManager;
  readonly agencyId: string;
  readonly directory: { isMember(id: string): boolean };
}

/** The agency's copy of a case's acts that count and stand, earliest first. */
export async function loadCaseActs(reader: CaseActReader, caseId: string): Promise<CaseActEntity[]> {
  return standing((await loadCaseActsOf(reader, [caseId])).get(caseId) ?? []).acts;
}

/** What stands of the acts of a case once corrections and retractions are applied, earliest first; and what became of the others. */
export function standing(acts: readonly CaseActEntity[]): {
  readonly acts: CaseActEntity[];
  readonly amended: ReadonlyMap<string, Amendment>;
} {
  const settled = settleAmendments<Date, CaseActEntity>(acts, ({ by }) => by);
  const inOrder = [...settled.acts].sort(
    (a, b) => a.occurredAt.getTime() - b.occurredAt.getTime() || (a.id < b.id ? -1 : 1),
  );
  return { acts: inOrder, amended: settled.amended };
}

/** All that counts, as it was written, for a page of cases in two queries, by case. */
export async function loadCaseActsOf(
  { manager, agencyId, directory }: CaseActReader,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, CaseActEntity[]>> {
  const where = { agencyId, caseId: In([...caseIds]) };
  const acts = await manager.find(CaseActEntity, { where, order: { occurredAt: 'ASC', id: 'ASC' } });
  const referrals = groupByCase(await manager.findBy(AgencyReferralEntity, where));
  return new Map(
    [...groupByCase(acts)].map(([caseId, ofCase]) => [
      caseId,
      countedCaseActs(ofCase, {
        agencyId,
        referrals: referrals.get(caseId) ?? [],
        isMember: (id) => directory.isMember(id),
      }),
    ]),
  );
}

/** The workers now in the teams of a page of cases, by case. */
export async function loadTeamsOf(
  manager: EntityManager,
  agencyId: string,
  caseIds: readonly string[],
): Promise<ReadonlyMap<string, CaseTeamMemberEntity[]>> {
  const members = await manager.find(CaseTeamMemberEntity, {
    where: { agencyId, caseId: In([...caseIds]), until: IsNull() },
    order: { kind: 'ASC', since: 'ASC', workerRef: 'ASC' },
  });
  return groupByCase(members);
}

export const asCaseActRecord = ({ id, type, by, occurredAt, data }: CaseActEntity): CaseActRecord => ({
  id,
  type,
  by,
  occurredAt,
  data,
});

function groupByCase<T extends { readonly caseId: string }>(rows: readonly T[]): ReadonlyMap<string, T[]> {
  return Map.groupBy(rows, ({ caseId }) => caseId);
}

import type { Role, Viewer } from '@estafet/schema';
import { openCase as openCaseUseCase } from '../features/cases/case-opening';
import { restrictCase } from '../features/cases/restrict-case.use-case';
import type { AgencyServiceDefinition } from '../kernel/definition';
import { execute, type UseCaseMap } from '../kernel/use-case';
import { openServiceUnderTest, type ServiceUnderTest } from './service-under-test';

/** Tells who gets from a case to a file, for a kind of agency that hosts two. Jest's `describe` calls it. */
export function tellCaseEntity<U extends UseCaseMap>(
  definition: AgencyServiceDefinition<U>,
  [own, other]: readonly [string, string],
): void {
  let unit: ServiceUnderTest<U>;
  let worker: Viewer;
  let caseId: string;
  const field = `${definition.prefix}File`;

  const staffOf = (agencyId: string, name = 'sari', roles: Role[] = ['frontline']): Viewer =>
    unit.viewer(agencyId, { name, roles });

  const filesOf = async (viewer: Viewer, ...ids: string[]): Promise<unknown[]> => {
    const { data, errors } = await unit.graphql(
      viewer,
      `query ($representations: [_Any!]!) { _entities(representations: $representations) {
         ... on Case { id ${field} { file { caseId localNumber } } } } }`,
      { representations: ids.map((id) => ({ __typename: 'Case', id })) },
    );
    expect(errors).toEqual([]);
    return data?.['_entities'] as unknown[];
  };

  const openCase = async (viewer: Viewer): Promise<string> => {
    const { caseId: opened } = await execute(unit.service.deps, viewer, openCaseUseCase, {
      ...unit.key(),
      ...{ channel: 'POLICE', ageBand: '15-17', sex: 'FEMALE', victimStatus: 'POSSIBLE' },
    });
    return opened;
  };

  beforeAll(async () => {
    unit = await openServiceUnderTest(definition, { hosted: [own, other] });
    worker = staffOf(own);
    caseId = await openCase(worker);
  });
  afterAll(() => unit.close());

  it('leads its team and its supervisors to the file', async () => {
    const found = [{ id: caseId, [field]: { file: { caseId, localNumber: expect.any(String) as unknown } } }];
    expect(await filesOf(worker, caseId)).toEqual(found);
    expect(await filesOf(staffOf(own, 'budi', ['supervisor']), caseId)).toEqual(found);
  });

  it('leads nobody else there, and looks absent without an error', async () => {
    const colleague = staffOf(own, 'dewi');
    const { agencyId: _none, ...outside } = staffOf(own, 'koordinator', ['coordinator']);
    for (const viewer of [
      colleague,
      staffOf(other),
      staffOf(other, 'kepala', ['supervisor']),
      staffOf(own, 'juru-audit', ['auditor']),
      staffOf(own, 'pengelola', ['administrator']),
      { ...outside },
      { ...outside, agencyId: 'gugus-tugas' },
      { ...outside, roles: ['official'] as Role[] },
    ]) {
      expect(await filesOf(viewer, caseId)).toEqual([null]);
    }
  });

  it('leads each to the own file of many, and nowhere by an id that is none', async () => {
    const theirs = await openCase(staffOf(other));
    const second = await openCase(worker);
    const ids = [second, theirs, 'Siti-Contoh', caseId];
    const found = (await filesOf(worker, ...ids)) as ({ id: string } | null)[];
    expect(found.map((entity) => entity?.id)).toEqual([second, undefined, undefined, caseId]);
    expect(await filesOf(staffOf(other), theirs)).toMatchObject([{ id: theirs }]);
  });

  it('is closed to all but named workers with the file', async () => {
    const chief = staffOf(own, 'budi', ['supervisor']);
    const closed = await openCase(worker);
    const restriction = { ...unit.key(), caseId: closed, restrictedTo: [worker.workerRef] };
    await execute(unit.service.deps, chief, restrictCase, restriction);
    expect(await filesOf(chief, closed)).toEqual([null]);
    expect(await filesOf(worker, closed)).toMatchObject([{ id: closed }]);
  });

  it('puts a refused try on record', async () => {
    const before = await refusals();
    await filesOf(staffOf(own, 'dewi'), caseId);
    expect(await refusals()).toBe(before + 1);
  });

  async function refusals(): Promise<number> {
    const rows = await unit.asAgency<{ count: number }>(
      own,
      `SELECT count(*)::int AS count FROM audit_entry WHERE outcome = 'DENIED' AND resource_id = $1`,
      [caseId],
    );
    return rows[0]?.count ?? 0;
  }
}

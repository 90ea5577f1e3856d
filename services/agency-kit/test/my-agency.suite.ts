import { AgencyWorld, asRole, type StaffViewer } from './agency-world';
import { openCase } from './stories';

const COLLEAGUES = 'policeAgency { colleagues { workerRef name isViewer } }';
const WORKLOAD = 'policeAgency { workload { openCases withoutWorker workers { workerRef primaryCases } } }';

describe('what an agency says to its own staff', () => {
  let world: AgencyWorld;
  let officer: StaffViewer;
  let chief: StaffViewer;

  beforeAll(async () => {
    world = await new AgencyWorld().open();
    officer = { ...world.viewer('polres', { name: 'sari' }), displayName: 'Sari Rekaan' };
    chief = {
      ...world.viewer('polres', { name: 'budi', roles: ['supervisor'] }),
      displayName: 'Budi Rekaan',
    };
  });

  afterAll(() => world.close());

  const read = async (viewer: StaffViewer, selection: string) =>
    (await world.graphql(viewer, `{ ${selection} }`)).data?.['policeAgency'] as Record<
      string,
      unknown
    > | null;

  it('calls colleagues by name once they have signed in, and by the new one when it changes', async () => {
    expect(await read(officer, COLLEAGUES)).toEqual({
      colleagues: [{ workerRef: officer.workerRef, name: 'Sari Rekaan', isViewer: true }],
    });
    const married = { ...chief, displayName: 'Budi Rekaan Baru' };
    await read(chief, COLLEAGUES);
    expect(await read(married, COLLEAGUES)).toEqual({
      colleagues: [
        { workerRef: chief.workerRef, name: 'Budi Rekaan Baru', isViewer: true },
        { workerRef: officer.workerRef, name: 'Sari Rekaan', isViewer: false },
      ],
    });
  });

  it('tells no name to another agency, to another role, or to the database role of one', async () => {
    await read(officer, COLLEAGUES);
    const elsewhere = await world.graphql(world.viewer('rpsw'), `{ ${COLLEAGUES} }`);
    expect(JSON.stringify(elsewhere)).not.toContain('Rekaan');
    const official = await read({ ...officer, roles: ['official'] }, COLLEAGUES);
    expect(JSON.stringify(official)).not.toContain('Rekaan');
    const rows = (agencyId: string) =>
      asRole<{ name: string }>(world.of('polres'), agencyId, 'SELECT name FROM colleague');
    expect(await rows('polsek-cipanas')).toEqual([]);
    expect(await rows('polres')).toContainEqual({ name: 'Sari Rekaan' });
  });

  it('shows its head who carries how many open cases', async () => {
    await openCase(world, officer);
    expect(await read(chief, WORKLOAD)).toMatchObject({ workload: { openCases: 1, withoutWorker: 1 } });
    expect(await read(officer, WORKLOAD)).toEqual({ workload: null });
  });
});

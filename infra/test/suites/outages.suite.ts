import type { GraphqlAnswer } from '../../testing/api-client';
import type { SharedSystem } from '../../testing/shared-system';
import { waitFor } from '../../testing/wait-for';
import { newCase, newReferral, Person } from '../support/person';

/** Everybody's home, by role: what they see first when they have signed in. */
const DESK = `{ viewer { displayName agency { id name { id }
  today { asOf toAnswer { id } } inbox { nodes { id state from { name { id } } } } outbox { nodes { id } }
  caseFiles { nodes { caseId localNumber } } directory { party { id } } openGaps { id rule } } } }`;
const DISTRICT = `{ viewer { displayName } district { asOf phoneList { reason { id } } counts { critical }
  cases { nodes { id code } } referrals { nodes { id state } } members { party { id } isSynced } } }`;
const FIGURES = '{ viewer { displayName } processFigures { source { id } agencies { party { id } sent } } }';

const AGENCIES = [
  { service: 'police', user: 'polres-petugas' },
  { service: 'social-services', user: 'dinsos-petugas' },
  { service: 'service-centre', user: 'p2tp2a-petugas' },
  { service: 'ngo', user: 'lsm-petugas' },
] as const;

type AgencyUser = (typeof AGENCIES)[number]['user'];

export function outagesSuite(shared: SharedSystem): void {
  describe('with one process stopped', () => {
    let staff: Record<AgencyUser, Person>;
    let coordinator: Person;
    let official: Person;

    beforeAll(async () => {
      const signIn = (user: string) => Person.signIn(shared.system.address, user);
      const people = await Promise.all(AGENCIES.map(async ({ user }) => [user, await signIn(user)] as const));
      staff = Object.fromEntries(people) as Record<AgencyUser, Person>;
      [coordinator, official] = await Promise.all([signIn('koordinator'), signIn('pejabat')]);
    }, 240_000);

    it('every home is complete while all run', async () => {
      for (const { user } of AGENCIES) expect((await staff[user].ask(DESK)).errors).toEqual([]);
      expect((await coordinator.ask(DISTRICT)).errors).toEqual([]);
      expect((await official.ask(FIGURES)).errors).toEqual([]);
    });

    describe.each(AGENCIES)('$service', ({ service, user }) => {
      beforeAll(() => shared.system.process(service).stop(), 30_000);
      afterAll(() => restart(service), 90_000);

      it('is named as what is missing on the home of its own staff, who still have one', async () => {
        const answer = await staff[user].ask(DESK);
        expect(missing(answer)).toEqual([service]);
        expect(answer.status).toBe(200);
        const { viewer } = answer.data as {
          viewer: { displayName: string; agency: Record<string, unknown> };
        };
        expect(viewer.displayName).toMatch(/Contoh/);
        expect(viewer.agency).toMatchObject({ id: user.replace('-petugas', ''), inbox: null, openGaps: [] });
      });

      it('takes nothing from any other home', async () => {
        for (const other of AGENCIES.filter((each) => each.service !== service)) {
          const answer = await staff[other.user].ask(DESK);
          expect(answer.errors).toEqual([]);
          expect(answer.data).toMatchObject({ viewer: { agency: { today: {}, openGaps: [], inbox: {} } } });
        }
        const district = await coordinator.ask(DISTRICT);
        expect(district.errors).toEqual([]);
        expect(district.data).toMatchObject({ district: { counts: { critical: 0 } } });
        expect((await official.ask(FIGURES)).errors).toEqual([]);
      });
    });

    describe('task-force', () => {
      let caseId: string;
      let referralId: string;

      beforeAll(() => shared.system.process('task-force').stop(), 30_000);

      it('takes its own fields alone from every desk, and is named for it', async () => {
        for (const { user } of AGENCIES) {
          const answer = await staff[user].ask(DESK);
          expect(missing(answer)).toEqual(['task-force']);
          expect(answer.data).toMatchObject({
            viewer: {
              agency: {
                ...{ id: user.replace('-petugas', ''), openGaps: null, today: { toAnswer: [] } },
                ...{ inbox: { nodes: [] }, outbox: { nodes: [] }, caseFiles: { nodes: [] } },
              },
            },
          });
        }
      });

      it('leaves the coordinator and the official a home that says what is missing', async () => {
        const district = await coordinator.ask(DISTRICT);
        expect(missing(district)).toEqual(['task-force']);
        expect(district.data).toEqual({ viewer: { displayName: 'Ketua Harian Contoh' }, district: null });
        const figures = await official.ask(FIGURES);
        expect(missing(figures)).toEqual(['task-force']);
        expect(figures.data).toMatchObject({ viewer: {}, processFigures: null });
      });

      it('stops no agency from referring a child and another from taking her', async () => {
        const officer = staff['polres-petugas'];
        const mentor = staff['lsm-petugas'];
        ({ caseId } = (await officer.act('openCase', newCase(), 'caseId')) as { caseId: string });
        ({ id: referralId } = (await officer.act(
          'sendReferral',
          newReferral({ caseId, to: 'lsm', kind: 'TRANSFER' }),
          'id',
        )) as { id: string });
        await waitFor('the referral at the receiver', () => isAt(mentor, referralId, 'DELIVERED'));
        await mentor.act('acceptReferral', { referralId });
        await waitFor('the acceptance at the sender', () => isAt(officer, referralId, 'ACCEPTED'));
        await officer.act('giveHandover', { referralId });
        await waitFor('the first hand at the receiver', () => isAt(mentor, referralId, 'HANDING_OVER'));
        await mentor.act('takeHandover', { referralId });
        await waitFor('both hands at the sender', () => isAt(officer, referralId, 'HANDED_OVER'));
      }, 60_000);

      it('knows all of it when it is back, without anybody doing anything again', async () => {
        await restart('task-force');
        await waitFor('the lead on the board', async () => {
          const data = await coordinator.read(
            'query ($id: ID!) { case(id: $id) { lead { id } referrals { id state } } }',
            { id: caseId },
          );
          const found = (data as { case: { lead: { id: string } | null; referrals: object[] } | null }).case;
          return JSON.stringify(found?.lead) === '{"id":"lsm"}' && found?.referrals.length === 1;
        });
        const { referral } = await coordinator.read(
          'query ($id: ID!) { referral(id: $id) { state case { id } } }',
          {
            id: referralId,
          },
        );
        expect(referral).toEqual({ state: 'HANDED_OVER', case: { id: caseId } });
        expect((await coordinator.ask(DISTRICT)).errors).toEqual([]);
      }, 90_000);
    });

    describe('the receiver', () => {
      let caseId: string;

      it('gets what was sent while it was away, and the sender knows that it had not arrived', async () => {
        const officer = staff['polres-petugas'];
        const companion = staff['p2tp2a-petugas'];
        ({ caseId } = (await officer.act('openCase', newCase(), 'caseId')) as { caseId: string });
        await shared.system.process('service-centre').stop();
        const sent = await officer.act(
          'sendReferral',
          newReferral({ caseId, to: 'p2tp2a' }),
          'id state isSynced',
        );
        const id = sent['id'] as string;
        expect(sent).toMatchObject({ state: 'SENT', isSynced: false });
        await waitFor('the referral on the board', async () => {
          const data = await coordinator.read('query ($id: ID!) { referral(id: $id) { state } }', { id });
          return (data as { referral: { state: string } | null }).referral?.state === 'SENT';
        });
        const refused = await companion.tryAct('acceptReferral', { referralId: id });
        expect(missing(refused)).toEqual(['service-centre']);

        await restart('service-centre');
        await waitFor('the referral at the receiver', () => isAt(companion, id, 'DELIVERED'));
        await waitFor('the delivery at the sender', () => isAt(officer, id, 'DELIVERED'));
        expect(await officer.referral(id, 'isSynced')).toEqual({ isSynced: true });
      }, 90_000);

      it('killed in the middle, has each referral once when it is back, and forgets nothing that it had said', async () => {
        const officer = staff['polres-petugas'];
        const companion = staff['p2tp2a-petugas'];
        const first = (await officer.act('sendReferral', newReferral({ caseId, to: 'p2tp2a' }), 'id'))[
          'id'
        ] as string;
        await waitFor('the first referral', () => isAt(companion, first, 'DELIVERED'));
        await companion.act('acceptReferral', { referralId: first });

        const sending = Promise.all(
          Array.from({ length: 6 }, () =>
            officer.act('sendReferral', newReferral({ caseId, to: 'p2tp2a' }), 'id'),
          ),
        );
        const killing = shared.system.process('service-centre').stop('SIGKILL');
        const ids = (await sending).map(({ id }) => id as string);
        await killing;
        expect(missing(await companion.ask(DESK))).toEqual(['service-centre']);

        await restart('service-centre');
        for (const id of ids) {
          await waitFor('each referral at the receiver', () => isAt(companion, id, 'DELIVERED'));
          await waitFor('each delivery at the sender', () => isAt(officer, id, 'DELIVERED'));
        }
        await waitFor('the acceptance at the sender', () => isAt(officer, first, 'ACCEPTED'));
        const inbox = await companion.read(
          '{ viewer { agency { inbox(first: 100) { nodes { id acts { id type } } } } } }',
        );
        const { nodes } = (
          inbox as {
            viewer: { agency: { inbox: { nodes: { id: string; acts: { id: string; type: string }[] }[] } } };
          }
        ).viewer.agency.inbox;
        const kept = nodes.map(({ id }) => id);
        expect(new Set(kept).size).toBe(kept.length);
        expect(kept).toEqual(expect.arrayContaining([first, ...ids]));
        for (const { id, acts } of nodes.filter((node) => ids.includes(node.id))) {
          expect({ id, types: acts.map(({ type }) => type) }).toEqual({
            id,
            types: ['referral.sent', 'referral.delivered'],
          });
        }
      }, 120_000);
    });

    async function restart(service: string): Promise<void> {
      shared.system.process(service).start();
      await shared.system.process(service).ready();
    }

    async function isAt(person: Person, referralId: string, state: string): Promise<boolean> {
      return (await person.referral(referralId, 'state'))?.['state'] === state;
    }

    /** The services that an answer says are missing; any other error is a failure of the test. */
    function missing({ errors, text }: GraphqlAnswer): string[] {
      if (!errors.every(({ extensions }) => extensions?.['code'] === 'SUBGRAPH_UNAVAILABLE'))
        throw new Error(text);
      return [...new Set(errors.map(({ extensions }) => String(extensions?.['service'])))];
    }
  });
}

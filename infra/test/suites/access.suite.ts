import { randomUUID } from 'node:crypto';
import { PLANS, QUESTIONS, signViewerToken, type Viewer } from '@estafet/schema';
import type { GraphQLSchema } from 'graphql';
import type { SharedSystem } from '../../testing/shared-system';
import { waitFor } from '../../testing/wait-for';
import { entitiesOf, GraphWalk, schemaOf, uuidsIn } from '../support/graph-walk';
import { fillService, type OwnedIds, type Owner, OWNERS, PLANTED, RECEIVER } from '../support/owners';
import { Person } from '../support/person';
import {
  COORDINATOR,
  OFFICIAL,
  staffOf,
  type SubgraphAnswer,
  SubgraphClient,
} from '../support/subgraph-client';

const HOUR_MS = 3_600_000;
const AGENCY_SUBGRAPHS = ['police', 'social-services', 'service-centre', 'ngo'] as const;
const ALL_SUBGRAPHS = [...AGENCY_SUBGRAPHS, 'task-force'] as const;
const SDL = '{ _service { sdl } }';
/** agency → case files → files → referrals → acts. */
const DEPTH = 5;
/** Cases, referrals and gaps lead to each other for ever. */
const BOARD_DEPTH = 4;

/** Ids that name a row of somebody: a verb that takes one is refused to everybody else. */
const ROW_IDS = ['caseId', 'referralId', 'breakGlassId', 'complaintId', 'actId'];

type Owned = OwnedIds & { readonly gapId: string };

/**
 * Generated from the schemas that the running services answer with: a field, an entity or a verb that is added tomorrow is
 * asked for, or the walk says that it does not know what to ask.
 */
export function accessSuite(shared: SharedSystem): void {
  describe('access', () => {
    let client: SubgraphClient;
    const schemas = new Map<string, GraphQLSchema>();
    const owned = new Map<string, Owned>();
    const shown = new Map<string, Promise<string[]>>();

    beforeAll(async () => {
      client = new SubgraphClient(shared.system);
      for (const subgraph of ALL_SUBGRAPHS) {
        const { data } = await client.ask(subgraph, COORDINATOR, SDL);
        schemas.set(subgraph, schemaOf((data as { _service: { sdl: string } })._service.sdl));
      }
      const filled = await Promise.all(
        OWNERS.map(async (owner) => [owner.agencyId, await fillService(client, owner)] as const),
      );
      for (const { caseId } of filled.map(([, ids]) => ids)) {
        await waitFor('every case on the board', async () => (await gapsOf(caseId)) !== undefined);
      }
      shared.system.moveClock(25 * HOUR_MS);
      for (const [agencyId, ids] of filled) {
        await waitFor('a gap of every case', async () => Boolean((await gapsOf(ids.caseId))?.length));
        owned.set(agencyId, { ...ids, gapId: (await gapsOf(ids.caseId))?.[0] ?? '' });
      }
    }, 300_000);

    describe.each(OWNERS)('of the rows of $agencyId', (owner) => {
      const { agencyId, subgraph, sameKind, otherKind } = owner;
      const outsiders: readonly (readonly [string, Viewer])[] = [
        [`${sameKind}, of the same kind`, staffOf(sameKind)],
        [`${otherKind}, of another kind`, staffOf(otherKind)],
        ['the official', OFFICIAL],
      ];
      const everybodyElse: typeof outsiders = [...outsiders, ['the coordinator', COORDINATOR]];

      it('its own staff reach them by every field that there is', async () => {
        const walk = walkOf(subgraph, owner);
        const answer = await askAll(subgraph, staffOf(agencyId), walk);
        expect([...walk.reachable()].filter((field) => !walk.asked.has(field))).toEqual([]);
        const seen = markersOf(owner, answer);
        const { caseId, referralId } = of(owner);
        expect(seen).toEqual(expect.arrayContaining([caseId, referralId, ...ownText(owner)]));
      });

      it.each(outsiders)('nothing is shown to %s', async (_who, viewer) => {
        const mine = await mineIn(subgraph, owner);
        const walk = walkOf(subgraph, owner);
        const answer = await askAll(subgraph, viewer, walk, mine);
        expect(mine.filter((marker) => answer.includes(marker))).toEqual([]);
      });

      it.each([...outsiders.slice(0, 2)])('the board shows nothing of them to %s', async (_who, viewer) => {
        const walk = walkOf('task-force', owner);
        const mine = await mineIn('task-force', owner);
        const { caseId, referralId, gapId } = of(owner);
        expect(mine).toEqual(expect.arrayContaining([caseId, referralId, gapId]));
        const answer = await askAll('task-force', viewer, walk, mine);
        expect(mine.filter((marker) => answer.includes(marker))).toEqual([]);
      });

      it.each(everybodyElse)(
        'every verb on them is refused to %s, as if they did not exist',
        async (_who, viewer) => {
          const before = ownRows(await askAll(subgraph, staffOf(agencyId), walkOf(subgraph, owner)));
          const outcomes = await tryVerbs(subgraph, viewer, walkOf(subgraph, owner));
          expect(outcomes.filter(({ names, code }) => isRowVerb(names) && code !== 'NOT_FOUND')).toEqual([]);
          expect(outcomes.filter(({ code }) => code === 'INVALID_INPUT' || code === 'INTERNAL')).toEqual([]);
          expect(markersOf(owner, JSON.stringify(outcomes)).filter((id) => isOwn(owner, id))).toEqual([]);
          if (viewer.agencyId === sameKind && isHosted(sameKind)) {
            const imaginary = await tryVerbs(subgraph, viewer, walkOf(subgraph, owner, nobodys()));
            expect(codesOf(outcomes)).toEqual(codesOf(imaginary));
          } else {
            expect(outcomes.filter(({ code }) => code !== 'NOT_FOUND')).toEqual([]);
          }
          expect(ownRows(await askAll(subgraph, staffOf(agencyId), walkOf(subgraph, owner)))).toEqual(before);
        },
        60_000,
      );

      it('a case of its own leads another agency of its kind no nearer to them', async () => {
        const viewer = staffOf(sameKind);
        const answered = await askAll(subgraph, staffOf(agencyId), walkOf(subgraph, owner));
        const mine = markersOf(owner, answered);
        const rows = ownRows(answered);
        const before = await boardCase(of(owner).caseId);
        const opening = walkOf(subgraph, owner).mutation(verbOf(subgraph, 'OpenCase'));
        const opened = await client.ask(subgraph, viewer, opening.query, opening.variables);
        if (!isHosted(sameKind)) {
          expect(opened.errors[0]?.extensions?.code).toBe('NOT_FOUND');
          return;
        }
        const ownCaseId = uuidsIn(opened.data)[0] ?? '';
        const mixed = walkOf(subgraph, owner, { ...of(owner), caseId: ownCaseId }, sameKind);
        const outcomes = await tryVerbs(subgraph, viewer, mixed, { withOptionalIds: true });
        expect(outcomes.filter(({ code }) => code === 'DONE').length).toBeGreaterThan(10);
        await waitFor('its last act on the board', async () =>
          JSON.stringify(await boardCase(ownCaseId)).includes('case.closed'),
        );
        const answer = [
          await askAll(subgraph, viewer, mixed, mine),
          await askAll('task-force', viewer, walkOf('task-force', owner), mine),
        ].join('\n');
        expect(answer).toContain(ownCaseId);
        // What it wrote itself it may read again: the ids that it was told to name in its own case.
        const named = new Set<string>([...Object.values(of(owner)), PLANTED.placementRef]);
        expect(mine.filter((marker) => !named.has(marker) && answer.includes(marker))).toEqual([]);
        expect(ownRows(await askAll(subgraph, staffOf(agencyId), walkOf(subgraph, owner)))).toEqual(rows);
        const after = await boardCase(of(owner).caseId);
        expect({ ...after, timeline: [] }).toEqual({ ...before, timeline: [] });
        // A link is symmetric: who says that its own client is this one too is heard, and seen to have said so.
        const added = after?.timeline.filter(({ id }) => !before?.timeline.some((act) => act.id === id));
        expect(added).toEqual([expect.objectContaining({ type: 'case.linked', by: { id: sameKind } })]);
      }, 60_000);
    });

    describe('of the official', () => {
      it('reaches figures about agencies and the own name, and no other field of any subgraph', async () => {
        for (const subgraph of ALL_SUBGRAPHS) {
          for (const owner of ownersIn(subgraph)) {
            const walk = walkOf(subgraph, owner);
            const answer = await client.ask(subgraph, OFFICIAL, walk.queries(['processFigures']));
            expect({ subgraph, shown: shownBy(answer) }).toEqual({ subgraph, shown: [] });
            const { query, variables } = walk.entities([owner.agencyId, ...Object.values(of(owner))]);
            const entities = await client.ask(subgraph, OFFICIAL, query, variables);
            expect({ subgraph, shown: shownBy(entities) }).toEqual({ subgraph, shown: [] });
          }
        }
        const figures = await client.ask(
          'task-force',
          OFFICIAL,
          walkOf('task-force', OWNERS[0]!).queries(['district']),
        );
        expect(figures.errors).toEqual([]);
        expect(figures.data?.['processFigures']).toMatchObject({ agencies: expect.any(Array) as unknown });
        expect(uuidsIn(figures.data)).toEqual([]);
      });

      it('sees the same through the gateway, whatever the graph offers', async () => {
        const [official, coordinator] = await Promise.all([
          Person.signIn(shared.system.address, 'pejabat'),
          Person.signIn(shared.system.address, 'koordinator'),
        ]);
        const roots: string[] = [];
        for (const subgraph of ALL_SUBGRAPHS) {
          for (const { name, document } of ownersIn(subgraph).flatMap((owner) => rootsOf(subgraph, owner))) {
            roots.push(name);
            const { data } = await official.ask(document);
            if (name === 'processFigures') expect(data?.[name]).toBeTruthy();
            else expect({ name, shown: data?.[name] ?? null }).toEqual({ name, shown: null });
          }
        }
        expect(roots).toEqual(
          expect.arrayContaining(['case', 'district', 'policeCaseFile', 'processFigures']),
        );
        expect((await official.ask('{ viewer { id roles agency { id } } }')).data).toEqual({
          viewer: { id: 'pejabat', roles: ['official'], agency: null },
        });
        const { caseId } = of(OWNERS[0]!);
        const read = 'query ($id: ID!) { case(id: $id) { id } }';
        expect((await coordinator.ask(read, { id: caseId })).data).toEqual({ case: { id: caseId } });
        expect((await official.ask(read, { id: caseId })).data).toEqual({ case: null });
      });

      it('does nothing: every verb of every subgraph is refused', async () => {
        for (const owner of OWNERS) {
          const outcomes = await tryVerbs(owner.subgraph, OFFICIAL, walkOf(owner.subgraph, owner));
          expect(outcomes.filter(({ code }) => code !== 'NOT_FOUND')).toEqual([]);
        }
        const outcomes = await tryVerbs('task-force', OFFICIAL, walkOf('task-force', OWNERS[0]!));
        expect(outcomes.filter(({ code }) => code !== 'NOT_ALLOWED')).toEqual([]);
      });
    });

    describe('of the task force', () => {
      it('the coordinator reaches every field of the board, and with it every case', async () => {
        for (const owner of OWNERS) {
          const walk = walkOf('task-force', owner);
          const answer = await askAll('task-force', COORDINATOR, walk, Object.values(of(owner)));
          expect([...walk.reachable()].filter((field) => !walk.asked.has(field))).toEqual([]);
          const { caseId, referralId, gapId } = of(owner);
          expect(markersOf(owner, answer)).toEqual(expect.arrayContaining([caseId, referralId, gapId]));
          expect(Object.values(PLANTED).filter((text) => answer.includes(text))).toEqual([]);
        }
      });

      it.each(OWNERS)('its verbs are the coordinator’s: $agencyId’s staff are refused', async (owner) => {
        const walk = walkOf('task-force', owner);
        const outcomes = await tryVerbs('task-force', staffOf(owner.agencyId), walk);
        expect(outcomes.filter(({ code }) => code !== 'NOT_ALLOWED')).toEqual([]);
        const coordinated = await tryVerbs('task-force', COORDINATOR, walk);
        expect(
          coordinated.filter(({ code }) => ['NOT_ALLOWED', 'NOT_FOUND', 'INVALID_INPUT'].includes(code)),
        ).toEqual([]);
      });
    });

    describe('of a subgraph without the gateway', () => {
      const introspection = '{ __schema { queryType { name } } }';

      it.each(ALL_SUBGRAPHS)(
        '%s answers 401 to who has no token, or one that is not for this request',
        async (subgraph) => {
          const entity = entitiesOf(schemaFor(subgraph))[0]?.name ?? '';
          const queries = [
            '{ __typename }',
            SDL,
            introspection,
            `{ _entities(representations: [{ __typename: "${entity}", id: "polres" }]) { __typename } }`,
          ];
          for (const query of queries) {
            const body = JSON.stringify({ query });
            const key = client.key(subgraph);
            const token = (given: {
              audience?: string;
              body?: string;
              key?: Uint8Array;
              ageMs?: number;
              viewer?: Viewer;
            }) =>
              signViewerToken({
                ...{ viewer: given.viewer ?? COORDINATOR, audience: given.audience ?? subgraph },
                ...{ body: given.body ?? body, key: given.key ?? key },
                now: new Date(Date.now() - (given.ageMs ?? 0)),
              });
            const [claims = '', signature = ''] = token({}).split('.');
            const forged = JSON.parse(Buffer.from(claims, 'base64url').toString()) as { viewer: object };
            const altered = Buffer.from(
              JSON.stringify({ ...forged, viewer: { ...forged.viewer, agencyId: 'polres' } }),
            ).toString('base64url');
            const another = ALL_SUBGRAPHS.find((name) => name !== subgraph) ?? '';
            const bad: Readonly<Record<string, string | undefined>> = {
              none: undefined,
              nonsense: 'a.b',
              altered: `${altered}.${signature}`,
              unsigned: `${claims}.`,
              expired: token({ ageMs: 60_000 }),
              'of the future': token({ ageMs: -60_000 }),
              'for another audience': token({ audience: another }),
              'under the key of another subgraph': token({ key: client.key(another) }),
              'for another body': token({ body: `${body} ` }),
            };
            for (const [kind, given] of Object.entries(bad)) {
              const { status, data, text } = await client.send(subgraph, body, given);
              expect({ kind, query, status, data }).toEqual({ kind, query, status: 401, data: null });
              expect(text).not.toContain('type Query');
            }
            const good = await client.send(subgraph, body, token({}));
            expect({ query, status: good.status }).toEqual({ query, status: 200 });
            expect(good.data).not.toBeNull();
          }
        },
      );

      it.each(ALL_SUBGRAPHS)('%s tells no change to who has no token', async (subgraph) => {
        expect((await fetch(`${client.url(subgraph)}/changes`)).status).toBe(401);
      });
    });

    describe('of the owner', () => {
      it.each(OWNERS)(
        '$agencyId itself is refused no verb on its own rows as absent',
        async (owner) => {
          const { agencyId, subgraph } = owner;
          const outcomes = await tryVerbs(subgraph, staffOf(agencyId), walkOf(subgraph, owner), {
            oneByOne: true,
          });
          const rowVerbs = outcomes.filter(({ names }) => isRowVerb(names));
          expect(rowVerbs.length).toBeGreaterThan(40);
          expect(rowVerbs.filter(({ code }) => code === 'NOT_FOUND' || code === 'INVALID_INPUT')).toEqual([]);
          expect(rowVerbs.filter(({ code }) => code === 'DONE').length).toBeGreaterThan(25);
        },
        60_000,
      );
    });

    function schemaFor(subgraph: string): GraphQLSchema {
      const schema = schemas.get(subgraph);
      if (!schema) throw new Error(`${subgraph} did not say its schema`);
      return schema;
    }

    function of({ agencyId }: Owner): Owned {
      const ids = owned.get(agencyId);
      if (!ids) throw new Error(`${agencyId} owns nothing yet`);
      return ids;
    }

    function ownText({ agencyId }: Owner): string[] {
      const { reportNumber, placementRef, mentorRef } = PLANTED;
      return { polres: [reportNumber], dinsos: [placementRef], lsm: [mentorRef] }[agencyId] ?? [];
    }

    function nobodys(): Owned {
      const names = ['caseId', 'referralId', 'breakGlassId', 'complaintId', 'actId', 'replacedBy', 'gapId'];
      return Object.fromEntries(names.map((name) => [name, randomUUID()])) as Owned;
    }

    /** A walk through a subgraph that asks for these rows wherever an id is wanted. */
    function walkOf(
      subgraph: string,
      owner: Owner,
      ids: Owned = of(owner),
      staff = owner.agencyId,
    ): GraphWalk {
      const { caseId, referralId, gapId } = ids;
      const isBoard = subgraph === 'task-force';
      const { workerRef } = staffOf(staff);
      return new GraphWalk(
        schemaFor(subgraph),
        {
          ids: {
            ...ids,
            // What fields return says which row their `id` names.
            ...{
              'Case.id': caseId,
              'Referral.id': referralId,
              'AgencyReferral.id': referralId,
              'Gap.id': gapId,
            },
            // Ids that an input names beside its row: of the same owner too.
            ...{ otherCaseId: of(owner).caseId, caseIds: [of(owner).caseId], returnOf: of(owner).referralId },
            ...{
              actionId: referralId,
              instructionId: referralId,
              incidentId: referralId,
              voicedId: referralId,
              gapIds: [gapId],
            },
            ...{ id: 'tindakan-1', placementRef: PLANTED.placementRef, idempotencyKey: randomUUID() },
            // Parties and workers.
            ...{ to: 'rs-polri', owner: staff, agency: RECEIVER, cardAgency: RECEIVER, partyId: RECEIVER },
            ...{ policePartner: 'polres', partners: ['polres'], present: [staff] },
            ...{ workerRef, restrictedTo: [workerRef], teamWorkerRefs: [workerRef] },
          },
          texts: {
            ...{
              services: 'SV04',
              service: 'SV04',
              stage: 'ST02',
              kecamatan: '32.03.01',
              acts: 'client.registered',
            },
            ...{ questions: Object.keys(QUESTIONS)[0] ?? '', question: Object.keys(QUESTIONS)[0] ?? '' },
            ...{
              destination: 'FAMILY',
              plan: Object.keys(PLANS)[0] ?? '',
              reason: isBoard ? 'OTHER' : 'Alasan rekaan',
            },
            ...{ kind: 'REPORT', rule: 'G01', name: 'urgentHours' },
          },
        },
        isBoard ? BOARD_DEPTH : DEPTH,
      );
    }

    /** Everything that a subgraph answers somebody: all root queries, and all entities by each of the ids given. */
    async function askAll(
      subgraph: string,
      viewer: Viewer,
      walk: GraphWalk,
      ids: readonly string[] = [],
    ): Promise<string> {
      const queries = await client.ask(subgraph, viewer, walk.queries());
      const { query, variables } = walk.entities([...OWNERS.map(({ agencyId }) => agencyId), ...ids]);
      const entities = await client.ask(subgraph, viewer, query, variables);
      for (const { status, text } of [queries, entities]) {
        if (status !== 200 || text.includes('INTERNAL') || text.includes('VALIDATION_FAILED'))
          throw new Error(text);
      }
      return `${queries.text}\n${entities.text}`;
    }

    /** What its own staff are shown and nobody else may be: asked for once, since it only ever grows. */
    function mineIn(subgraph: string, owner: Owner): Promise<string[]> {
      const key = `${owner.agencyId} ${subgraph}`;
      const known =
        shown.get(key) ??
        askAll(subgraph, staffOf(owner.agencyId), walkOf(subgraph, owner)).then((answer) =>
          markersOf(owner, answer),
        );
      shown.set(key, known);
      return known;
    }

    /** What in an answer can be nobody else's: identifiers, and the texts that the owner made up. */
    function markersOf(owner: Owner, answer: string): string[] {
      const found = answer.match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
      return [...new Set([...found, ...ownText(owner).filter((text) => answer.includes(text))])];
    }

    /** An agency's own rows in an answer: without the time at which it was read, and without what others published. */
    function ownRows(answer: string): unknown {
      const notOwn = new Set(['asOf', 'directory', 'eligibility']);
      return answer
        .split('\n')
        .filter(Boolean)
        .map(
          (line) =>
            JSON.parse(line, (key, value: unknown) => (notOwn.has(key) ? undefined : value)) as unknown,
        );
    }

    interface Outcome {
      readonly verb: string;
      /** Names of the ids that its input took. */
      readonly names: readonly string[];
      /** DONE, or the code of the refusal. */
      readonly code: string;
      readonly detail: string | undefined;
      /** Ids in the answer. */
      readonly told: readonly string[];
    }

    async function tryVerbs(
      subgraph: string,
      viewer: Viewer,
      walk: GraphWalk,
      { withOptionalIds = false, oneByOne = false } = {},
    ): Promise<Outcome[]> {
      const attempt = async (verb: string): Promise<Outcome> => {
        const { query, variables, ids: names } = walk.mutation(verb, { withOptionalIds });
        const input = { ...(variables['input'] as object), idempotencyKey: randomUUID() };
        const answer = await client.ask(subgraph, viewer, query, { input });
        const [error] = answer.errors;
        const { code = 'NO_CODE', field, rule } = error?.extensions ?? {};
        return {
          ...{ verb, names, code: error ? code : 'DONE' },
          ...{ detail: error && [field, rule].join(' '), told: uuidsIn(answer.data) },
        };
      };
      // What ends a case or destroys what is known comes last, so that it does not stand in the way of the rest.
      const verbs = walk.mutationNames().toSorted((left, right) => finality(left) - finality(right));
      if (!oneByOne && !withOptionalIds) return Promise.all(verbs.map(attempt));
      const outcomes: Outcome[] = [];
      for (const verb of verbs) outcomes.push(await attempt(verb));
      return outcomes;
    }

    function codesOf(outcomes: readonly Outcome[]): string[] {
      return outcomes.map(({ verb, code }) => `${verb} ${code}`);
    }

    function isOwn(owner: Owner, marker: string): boolean {
      return Object.values(of(owner)).includes(marker) || ownText(owner).includes(marker);
    }

    function finality(verb: string): number {
      return ['CloseCase', 'RestrictCase', 'EraseIdentity'].findIndex((last) => verb.endsWith(last));
    }

    function isRowVerb(names: readonly string[]): boolean {
      return names.some((name) => ROW_IDS.includes(name));
    }

    function isHosted(agencyId: string): boolean {
      return agencyId !== 'uptd-rekaan';
    }

    /** Those whose rows a subgraph holds; of the board's, which holds all, one will do. */
    function ownersIn(subgraph: string): Owner[] {
      const own = OWNERS.filter((owner) => owner.subgraph === subgraph);
      return own.length > 0 ? own : OWNERS.slice(0, 1);
    }

    function verbOf(subgraph: string, verb: string): string {
      const names = Object.keys(schemaFor(subgraph).getMutationType()?.getFields() ?? {});
      return names.find((name) => name.endsWith(verb)) ?? '';
    }

    /** Root fields that an answer shows anything of. */
    function shownBy({ data }: SubgraphAnswer): unknown[] {
      return Object.values(data ?? {})
        .flat()
        .filter((value) => value !== null);
    }

    /** Each root query of a subgraph as an operation of its own, flat enough for the gateway's limits. */
    function rootsOf(subgraph: string, owner: Owner): { name: string; document: string }[] {
      const schema = schemaFor(subgraph);
      const names = Object.keys(schema.getQueryType()?.getFields() ?? {}).filter(
        (name) => !name.startsWith('_'),
      );
      return names.map((name) => ({
        name,
        document: walkOf(subgraph, owner).queries(
          names.filter((other) => other !== name),
          2,
        ),
      }));
    }

    interface BoardCase {
      readonly timeline: readonly { readonly id: string }[];
      readonly referrals: readonly object[];
      readonly gaps: readonly { readonly id: string }[];
    }

    async function boardCase(caseId: string): Promise<BoardCase | undefined> {
      const { data } = await client.ask(
        'task-force',
        COORDINATOR,
        `query ($id: ID!) { case(id: $id) { id code closedAt stage lead { id } clientWith { kind } timeline { id type by { id } }
         referrals { id state } gaps(includeCleared: true) { id rule state plan contestReason events { kind } } } }`,
        { id: caseId },
      );
      return (data?.['case'] ?? undefined) as BoardCase | undefined;
    }

    /** Ids of a case's gaps; undefined while the board does not know the case. */
    async function gapsOf(caseId: string): Promise<string[] | undefined> {
      const known = await boardCase(caseId);
      return known?.referrals.length ? known.gaps.map(({ id }) => id) : undefined;
    }
  });
}

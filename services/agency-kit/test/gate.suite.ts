import { randomUUID } from 'node:crypto';
import { AgencyWorld, asRole, type RunningService, type StaffViewer, tokenFor } from './agency-world';
import { act, openCase, refer, referralOf, sending } from './stories';

const SMALL_QUERY = '{ policeAgency { id } }';

describe('the face of an agency service', () => {
  let world: AgencyWorld;
  let police: RunningService;
  let officer: StaffViewer;

  beforeAll(async () => {
    world = await new AgencyWorld().open();
    police = world.of('polres');
    officer = world.viewer('polres');
    await world.settle();
  });
  afterAll(() => world.close());

  const post = (body: string, headers: Record<string, string>) =>
    fetch(`${police.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  describe('without the gateway key', () => {
    const body = JSON.stringify({ query: SMALL_QUERY });

    it('answers the gateway', async () => {
      const response = await post(body, tokenFor('police', officer, body));
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ data: { policeAgency: { id: 'polres' } } });
    });

    it.each([
      ['a query', JSON.stringify({ query: SMALL_QUERY })],
      [
        'an entity',
        JSON.stringify({
          query: 'query ($r: [_Any!]!) { _entities(representations: $r) { ... on PoliceAgency { id } } }',
          variables: { r: [{ __typename: 'PoliceAgency', id: 'polres' }] },
        }),
      ],
      ['the schema', JSON.stringify({ query: '{ _service { sdl } }' })],
      ['no JSON at all', '{'],
    ])('refuses %s', async (_what, sent) => {
      const response = await post(sent, {});
      expect(response.status).toBe(401);
      expect(await response.text()).toContain('UNAUTHENTICATED');
    });

    it.each(['/graphql', '/changes', '/no-such-address'])('refuses GET %s', async (path) => {
      expect((await fetch(`${police.url}${path}`)).status).toBe(401);
    });

    it.each([
      ['another audience', () => tokenFor('ngo', officer, body)],
      ['another body', () => tokenFor('police', officer, '{"query":"{ __typename }"}')],
      ['nonsense', () => ({ 'x-estafet-viewer': 'a.b' })],
    ])('refuses a token for %s', async (_what, headers) => {
      expect((await post(body, headers())).status).toBe(401);
    });

    it('tells its health to anybody, and nothing more', async () => {
      const response = await fetch(`${police.url}/health`);
      expect(response.status).toBe(200);
      expect(await response.json()).toEqual({ status: 'ok', service: 'police' });
    });

    it('is not ready before its change stream listens, and says which part', async () => {
      const response = await fetch(`${police.url}/ready`);
      expect(response.status).toBe(503);
      expect(await response.json()).toMatchObject({ checks: { database: true, changes: false } });
    });
  });

  describe('with what it is sent', () => {
    it('answers an oversized body with one clear sentence', async () => {
      const body = JSON.stringify({ query: SMALL_QUERY, padding: 'x'.repeat(1_100_000) });
      const response = await post(body, tokenFor('police', officer, body));
      expect(response.status).toBe(413);
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BODY_TOO_LARGE' } }] });
    });

    it.each([
      ['broken UTF-8', Buffer.from([0x7b, 0xff, 0x7d])],
      ['a list of operations', Buffer.from(`[{"query":"${SMALL_QUERY}"}]`)],
      ['no JSON', Buffer.from('<html>')],
    ])('refuses %s without a stack trace', async (_what, body) => {
      const headers = tokenFor('police', officer, '');
      const { signViewerToken, VIEWER_HEADER } = await import('@estafet/schema');
      headers[VIEWER_HEADER] = signViewerToken({
        viewer: officer,
        audience: 'police',
        body,
        key: Buffer.alloc(32, 7),
        now: new Date(),
      });
      const response = await fetch(`${police.url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body,
      });
      expect(response.status).toBe(400);
      expect(await response.text()).not.toMatch(/ at |node_modules/);
    });

    it.each([
      ['a wrong type', { first: 'Melati Rahasia' }],
      ['a wrong list', { first: { secret: 'Melati Rahasia' } }],
    ])('names the field, never the value: %s', async (_what, variables) => {
      const query = 'query ($first: Int!) { policeAgency { inbox(first: $first) { nodes { id } } } }';
      const answer = await world.graphql(officer, query, variables);
      expect(answer.text).not.toContain('Melati');
      expect(answer.errors[0]?.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        field: 'first',
        rule: 'TYPE',
      });
      const right = await world.graphql(officer, query, { first: 5 });
      expect(right.errors).toEqual([]);
    });

    it.each([
      ['a literal', '{ policeAgency { inbox(first: "Melati Rahasia") { nodes { id } } } }'],
      ['a syntax error', '{ policeAgency { id } } "Melati Rahasia" {'],
      ['an unknown field', '{ policeAgency { MelatiRahasia } }'],
    ])('does not repeat %s', async (_what, query) => {
      const answer = await world.graphql(officer, query);
      expect(answer.errors).toHaveLength(1);
      expect(answer.text).not.toContain('Melati');
    });

    it('hides its schema in production', async () => {
      const answer = await world.graphql(officer, '{ __schema { types { name } } }');
      expect(answer.data).toBeNull();
      expect(answer.text).not.toContain('PoliceAgency');
    });

    it.each(['Tue Mar 01 2022 (x)', '0000-01-01T00:00:00Z', '+275760-09-13T00:00:00.000Z'])(
      'takes a made-up position in a list for what it says, or refuses it: %s',
      async (at) => {
        const after = Buffer.from(JSON.stringify([at, randomUUID()])).toString('base64url');
        const query = 'query ($after: String) { policeAgency { inbox(after: $after) { nodes { id } } } }';
        const answer = await world.graphql(officer, query, { after });
        expect(answer.errors.map(({ extensions }) => extensions['code'])).not.toContain('INTERNAL');
      },
    );

    it('caps a page', async () => {
      const page = (first: number) =>
        world.graphql(officer, `{ policeAgency { inbox(first: ${first}) { nodes { id } } } }`);
      expect((await page(101)).errors[0]?.extensions).toMatchObject({
        code: 'INVALID_INPUT',
        field: 'first',
      });
      expect((await page(100)).errors).toEqual([]);
    });
  });

  describe('to another agency', () => {
    it('looks absent by every way to ask', async () => {
      const { referralId, caseId } = await refer(world, officer, { to: 'rpsw' });
      const post = world.viewer('polsek-cipanas');
      expect(await referralOf(world, officer, referralId)).not.toBeNull();
      expect(await referralOf(world, post, referralId)).toBeNull();

      const entity = `query ($r: [_Any!]!) { _entities(representations: $r) { ... on PoliceAgency {
        id name { id } today { asOf } inbox { nodes { id } } outbox { nodes { id } } directory { kind } } } }`;
      const variables = { r: [{ __typename: 'PoliceAgency', id: 'polres' }] };
      const own = await world.graphql(officer, entity, variables);
      expect(own.data?.['_entities']).toMatchObject([
        { id: 'polres', outbox: { nodes: [{ id: referralId }] } },
      ]);
      const other = await world.graphql(post, entity, variables);
      expect(other.errors).toEqual([]);
      expect(other.data?.['_entities']).toEqual([null]);

      const list = await world.graphql(
        post,
        '{ policeAgency { id outbox { nodes { id } } inbox { nodes { id } } } }',
      );
      expect(list.data?.['policeAgency']).toEqual({
        id: 'polsek-cipanas',
        outbox: { nodes: [] },
        inbox: { nodes: [] },
      });
      await expect(
        act(world, post, 'withdrawReferral', referralId, { reason: 'OTHER' }),
      ).rejects.toMatchObject({
        code: 'NOT_FOUND',
      });
      await expect(
        world.useCases('polsek-cipanas').sendReferral(post, sending(world, { caseId, to: 'dinsos' })),
      ).rejects.toMatchObject({ code: 'NOT_FOUND' });
    });

    it('looks absent in a request for an agency that this service does not host', async () => {
      const body = JSON.stringify({ query: '{ policeAgency { id inbox { nodes { id } } } }' });
      const stranger = { ...officer, agencyId: 'rpsw' };
      const response = await post(body, tokenFor('police', stranger, body));
      expect(await response.json()).toEqual({ data: { policeAgency: null } });
    });

    it.each([['coordinator'], ['official'], ['auditor'], ['administrator']] as const)(
      'shows no desk to a %s',
      async (role) => {
        const query = '{ policeAgency { id today { asOf } inbox { nodes { id } } directory { kind } } }';
        const answer = await world.graphql(world.viewer('polres', { roles: [role] }), query);
        expect(answer.data?.['policeAgency']).toEqual({
          id: 'polres',
          today: null,
          inbox: null,
          directory: null,
        });
        const staff = await world.graphql(officer, query);
        expect(staff.data?.['policeAgency']).toMatchObject({
          inbox: { nodes: expect.any(Array) as unknown },
        });
      },
    );
  });

  describe('row-level security, as the role that runs the service', () => {
    it('admits one agency, whatever the query', async () => {
      await openCase(world, officer);
      const tables = await asRole<{ name: string }>(
        police,
        undefined,
        `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
          JOIN pg_attribute a ON a.attrelid = c.oid AND a.attname = 'agency_id'
         WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition`,
      );
      expect(tables.length).toBeGreaterThan(15);
      for (const { name } of tables) {
        const [own] = await asRole<{ strangers: string }>(
          police,
          'polsek-cipanas',
          `SELECT count(*) AS strangers FROM ${name} WHERE agency_id <> 'polsek-cipanas'`,
        );
        const [none] = await asRole<{ rows: string }>(
          police,
          undefined,
          `SELECT count(*) AS rows FROM ${name}`,
        );
        expect([name, own?.strangers, none?.rows]).toEqual([name, '0', '0']);
      }
      const [seen] = await asRole<{ rows: string }>(
        police,
        'polres',
        'SELECT count(*) AS rows FROM case_file',
      );
      expect(Number(seen?.rows)).toBeGreaterThan(0);
    });

    it('forces every table that has an agency, and leaves none without one', async () => {
      const open = await asRole<{ name: string }>(
        police,
        undefined,
        `SELECT c.relname AS name FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
         WHERE n.nspname = 'public' AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> 'migrations'
           AND NOT (c.relrowsecurity AND c.relforcerowsecurity)`,
      );
      expect(open).toEqual([]);
    });

    it('refuses to write for another agency, and to change the audit trail at all', async () => {
      const insert = `INSERT INTO idempotency (agency_id, user_sub, operation, key, input_hash, created_at)
        VALUES ('polres', 'x', 'x', 'x', 'x', now())`;
      await expect(asRole(police, 'polsek-cipanas', insert)).rejects.toThrow(/row-level security/);
      await expect(asRole(police, 'polres', insert)).resolves.toEqual([]);
      await expect(asRole(police, 'polres', 'DELETE FROM audit_entry')).rejects.toThrow(/permission denied/);
      await expect(
        asRole(police, 'polres', 'UPDATE audit_entry SET outcome = $1', ['ALLOWED']),
      ).rejects.toThrow(/permission denied/);
    });
  });
});

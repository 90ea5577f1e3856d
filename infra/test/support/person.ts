import { randomUUID } from 'node:crypto';
import { DEMO_PARTIES } from '../../demo/district';
import { type ApiSession, type GraphqlAnswer, signInByHttp } from '../../testing/api-client';

type Row = Record<string, unknown>;

/** What the mutations of each kind of agency begin with. */
export const PREFIXES: Readonly<Record<string, string>> = {
  POLICE: 'police',
  SOCIAL_SERVICES: 'socialServices',
  SERVICE_CENTRE: 'serviceCentre',
  NGO: 'ngo',
};

export function prefixOf(agencyId: string): string {
  const prefix = PREFIXES[DEMO_PARTIES.find(({ id }) => id === agencyId)?.kind ?? ''];
  if (prefix === undefined) throw new Error(`${agencyId} has no service`);
  return prefix;
}

/** Somebody signed in at the gateway, with everything that they have been answered so far. */
export class Person {
  readonly answers: string[] = [];

  private constructor(
    readonly session: ApiSession,
    private readonly agencyId: string | undefined,
  ) {}

  static async signIn(address: string, user: string): Promise<Person> {
    const staff = /^(.+)-(?:petugas|kepala)$/.exec(user);
    return new Person(await signInByHttp(address, user), staff?.[1]);
  }

  async ask(document: string, variables: Row = {}): Promise<GraphqlAnswer> {
    const answer = await this.session.query(document, variables);
    this.answers.push(answer.text);
    return answer;
  }

  /** A query that must be answered in full. */
  async read(document: string, variables: Row = {}): Promise<Row> {
    const answer = await this.ask(document, variables);
    if (answer.errors.length > 0 || !answer.data) throw new Error(answer.text);
    return answer.data;
  }

  /** One verb of the own agency (`sendReferral`), which must succeed; answers what it selected. */
  async act(verb: string, input: Row, selection = '__typename'): Promise<Row> {
    const answer = await this.tryAct(verb, input, selection);
    const [result] = Object.values(answer.data ?? {});
    if (answer.errors.length > 0 || !result) throw new Error(`${verb}: ${answer.text}`);
    return result as Row;
  }

  tryAct(verb: string, input: Row, selection = '__typename'): Promise<GraphqlAnswer> {
    const name = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}`;
    const prefix = prefixOf(this.agencyId ?? '');
    return this.ask(`mutation ($input: ${name}Input!) { ${prefix}${name}(input: $input) { ${selection} } }`, {
      input: { idempotencyKey: randomUUID(), ...input },
    });
  }

  /** One referral as the own agency holds it; null when it has none of that id. */
  async referral(id: string, selection: string): Promise<Row | null> {
    const data = await this.read(
      `query ($id: ID!) { viewer { agency { referral(id: $id) { ${selection} } } } }`,
      { id },
    );
    return (data as { viewer: { agency: { referral: Row | null } } }).viewer.agency.referral;
  }
}

/** An ordinary case of a child, as an agency opens it. */
export function newCase(): Row {
  return {
    ...{ channel: 'POLICE', ageBand: '15-17', sex: 'FEMALE', victimStatus: 'POSSIBLE' },
    ...{ exploitation: ['SexualExploitation'], kecamatanFound: '32.03.01' },
  };
}

/** An ordinary referral; what is given takes the place of what it says. */
export function newReferral(given: Row): Row {
  return {
    ...{ kind: 'SERVICE', services: ['SV04'], urgency: 'URGENT', clientMoves: true },
    triage: { ageBand: '15-17', sex: 'FEMALE', needs: ['AFRAID'] },
    told: [{ item: 'lengthDays', days: 14 }],
    dossier: { legalBasis: 'e', agreedBy: 'CLIENT', clientAgrees: true },
    ...given,
  };
}

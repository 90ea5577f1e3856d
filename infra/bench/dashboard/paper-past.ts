import {
  createActChain,
  createInProcessTransport,
  createManualClock,
  Directory,
  type RelayLogger,
} from '@estafet/relay-kit';
import { newActId, type ActEnvelope, type ActType, type Json } from '@estafet/schema';
import {
  createBoardDataSource,
  createEngineDataSource,
  createTaskForce,
  type TaskForce,
} from '@estafet/task-force';
import { Client } from 'pg';
import { TASK_FORCE_ID } from '../../demo/district';
import type { EmptyDistrict } from '../../demo/load';
import { SERVICES } from '../../local/deployables';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;
const BATCH = 500;
/** Their desks act no more afterwards: what is on paper here is in no database of theirs. */
const MEMBERS = ['polsek-cipanas', 'balai', 'lsm-bahtera', 'lsm-pelita'] as const;

const quiet: RelayLogger = { info: () => undefined, warn: () => undefined, error: () => undefined };

type Chain = ReturnType<typeof createActChain>;

export interface PastPlan {
  readonly referrals: number;
  readonly from: Date;
  readonly until: Date;
}

/**
 * So many referrals of the past, as the task force sees them: signed acts of four members that go through its receipt and its
 * projection like any others. The agencies' own tables are not written, which makes it minutes instead of an hour.
 */
export async function livePaperPast(district: EmptyDistrict, plan: PastPlan): Promise<void> {
  const keys = keysOf(district, 'task-force');
  const clock = createManualClock(plan.from);
  const taskForce = await createTaskForce({
    engineDataSource: createEngineDataSource(district.urlFor('estafet_task_force', 'engine')),
    boardDataSource: createBoardDataSource(district.urlFor('estafet_task_force', 'board')),
    ...{ keys, clock, logger: quiet },
    directory: new Directory(district.entries),
    transport: createInProcessTransport(new Map()),
  });
  try {
    const chains = new Map<string, Chain>();
    for (const id of MEMBERS) chains.set(id, await chainAfter(district, id));
    const past = new PaperPast(taskForce, chains);
    const step = (plan.until.getTime() - plan.from.getTime()) / plan.referrals;
    for (let n = 0; n < plan.referrals; n += 1) {
      clock.set(new Date(plan.from.getTime() + n * step));
      await past.live(n, clock.now());
      if (n % 1_000 === 0) district.say(`  ${n} of ${plan.referrals} referrals`);
    }
    clock.set(new Date(plan.until.getTime() + DAY / 4));
    await past.deliverAll();
    await taskForce.tick();
  } finally {
    await taskForce.stop();
  }
}

function keysOf(district: EmptyDistrict, service: string) {
  const bundle = district.bundles.get(service);
  if (!bundle) throw new Error(`no keys for ${service}`);
  return bundle;
}

/** The member's log goes on after what its service has written by itself. */
async function chainAfter(district: EmptyDistrict, id: string): Promise<Chain> {
  const service = SERVICES.find(({ hosted }) => hosted.includes(id));
  if (!service) throw new Error(`${id} has no service`);
  const own = keysOf(district, service.name).of(id);
  const client = new Client({ connectionString: district.urlFor(service.database.name, 'postgres') });
  await client.connect();
  try {
    const { rows } = await client.query<{ seq: string; hash: string }>(
      'SELECT seq, hash FROM act_log WHERE agency_id = $1 AND seq IS NOT NULL ORDER BY seq DESC LIMIT 1',
      [id],
    );
    const [head] = rows;
    const signingKid = own.signing[0]?.kid;
    if (!head || signingKid === undefined) throw new Error(`${id} has not begun its log`);
    return createActChain(own, { head: { seq: Number(head.seq), hash: head.hash }, signingKid });
  } finally {
    await client.end();
  }
}

class PaperPast {
  private readonly waiting = new Map<string, ActEnvelope[]>();

  constructor(
    private readonly taskForce: TaskForce,
    private readonly chains: ReadonlyMap<string, Chain>,
  ) {}

  /** A case with one referral; every twelfth falls on the way, and the last ones are still under way. */
  async live(n: number, at: Date): Promise<void> {
    const from = MEMBERS[n % MEMBERS.length] ?? 'balai';
    const to = MEMBERS[(n + 1 + (Math.floor(n / 4) % 3)) % MEMBERS.length] ?? 'balai';
    const later = (minutes: number) => new Date(at.getTime() + minutes * MINUTE);
    const caseId = newActId(at);
    const referralId = newActId(later(2));
    const steps: [string, ActType, number, Record<string, Json>][] = [
      [
        from,
        'case.opened',
        0,
        { channel: 'PUBLIC', isChild: n % 3 === 0, ageBand: n % 3 === 0 ? '15-17' : '25-59', sex: 'FEMALE' },
      ],
      [from, 'client.registered', 1, { basicNeedsMet: true }],
      [from, 'referral.sent', 2, sentReferral(n, to)],
      [to, 'referral.accepted', 60, {}],
      [to, 'service.started', 120, {}],
      [to, 'referral.feedback', 240, { outcome: 'SERVICE_COMPLETED' }],
    ];
    for (const [by, type, minutes, data] of n % 12 === 0 ? steps.slice(0, 3 + (n % 3)) : steps) {
      const isOfReferral = /^(?:referral|service)\./.test(type);
      const id =
        type === 'case.opened' ? caseId : type === 'referral.sent' ? referralId : newActId(later(minutes));
      this.seal(by, type, later(minutes), { id, caseId, data, ...(isOfReferral ? { referralId } : {}) });
    }
    for (const [id, acts] of this.waiting) if (acts.length >= BATCH) await this.deliver(id);
  }

  async deliverAll(): Promise<void> {
    for (const id of this.waiting.keys()) await this.deliver(id);
  }

  private seal(by: string, type: ActType, now: Date, draft: Record<string, unknown>): void {
    const act = this.chains.get(by)?.seal({
      ...{ agencyId: by, type, now, actor: { role: 'frontline' }, audience: [TASK_FORCE_ID], data: {} },
      ...draft,
    });
    if (!act) throw new Error(`${by} keeps no log`);
    const { board, engine } = act.parts;
    const parts = { ...(board ? { board } : {}), ...(engine ? { engine } : {}) };
    this.waiting.set(by, [...(this.waiting.get(by) ?? []), { ...act, parts }]);
  }

  private async deliver(senderId: string): Promise<void> {
    const items = this.waiting.get(senderId) ?? [];
    this.waiting.set(senderId, []);
    for (let at = 0; at < items.length; at += BATCH) {
      const batch = { senderId, recipientId: TASK_FORCE_ID, items: items.slice(at, at + BATCH), keys: [] };
      const { stopped } = await this.taskForce.relay.receive(TASK_FORCE_ID, batch);
      if (stopped !== undefined) throw new Error(`the task force stopped ${senderId}: ${stopped}`);
    }
  }
}

function sentReferral(n: number, to: string): Record<string, Json> {
  return {
    ...{ kind: 'SERVICE', to, urgency: n % 4 === 0 ? 'URGENT' : 'NORMAL', clientMoves: false },
    ...{ services: ['SV04'], told: {} },
  };
}

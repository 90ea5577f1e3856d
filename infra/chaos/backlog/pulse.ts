import { randomUUID } from 'node:crypto';
import { TASK_FORCE_ID } from '../../demo/district';
import { SERVICES } from '../../local/deployables';
import type { ScratchSystem } from '../../testing/scratch-system';
import { inDatabase } from '../judge/databases';
import { Desk } from '../load/desk';

/** One act of somebody who has no backlog, sent while others drain theirs. */
export interface Beat {
  /** Since the pulse began, in milliseconds. */
  readonly sentAt: number;
  /** From the client's answer to the commit at the recipient; undefined when it had not arrived at the end. */
  readonly arrivedAfterMs: number | undefined;
  readonly recipient: string;
}

const BETWEEN_BEATS_MS = 300;
const LOOK_EVERY_MS = 25;
const ARRIVES_WITHIN_MS = 600_000;

/** Live work between two agencies, and what the task force gets of it: each act is timed to both recipients. */
export class Pulse {
  readonly beats: Beat[] = [];
  private readonly begun = performance.now();
  private isStopped = false;
  private readonly sent = new Map<string, number>();
  private readonly running: Promise<unknown>;

  constructor(
    private readonly system: ScratchSystem,
    private readonly sides: { readonly from: string; readonly to: string },
  ) {
    this.running = Promise.all([this.send(), this.watch(sides.to), this.watch(TASK_FORCE_ID)]);
  }

  /** The time of this pulse, in milliseconds. */
  get now(): number {
    return performance.now() - this.begun;
  }

  /** Sends no more, and waits until what was sent has arrived everywhere. */
  async stop(): Promise<void> {
    this.isStopped = true;
    await this.running;
  }

  private async send(): Promise<void> {
    const { from, to } = this.sides;
    const desk = new Desk(this.system.address, from, () => this.isStopped);
    const caseId = await openCase(desk);
    while (!this.isStopped && caseId !== undefined) {
      const referralId = await refer(desk, caseId, to);
      if (referralId !== undefined) this.sent.set(referralId, this.now);
      await pause(BETWEEN_BEATS_MS);
    }
  }

  private async watch(recipient: string): Promise<void> {
    const service = SERVICES.find(({ hosted }) => hosted.includes(recipient));
    if (!service) throw new Error(`${recipient} has no service`);
    await inDatabase(this.system.postgres, service, async (client) => {
      const arrived = new Set<string>();
      const deadline = this.now + ARRIVES_WITHIN_MS;
      while ((!this.isStopped || arrived.size < this.sent.size) && this.now < deadline) {
        const awaited = [...this.sent.keys()].filter((id) => !arrived.has(id));
        const { rows } = await client.query<{ id: string }>(
          'SELECT act_id AS id FROM receipt WHERE agency_id = $1 AND act_id = ANY($2)',
          [recipient, awaited],
        );
        for (const { id } of rows) {
          const sentAt = this.sent.get(id) ?? 0;
          arrived.add(id);
          this.beats.push({ sentAt, arrivedAfterMs: this.now - sentAt, recipient });
        }
        await pause(LOOK_EVERY_MS);
      }
      for (const [id, sentAt] of this.sent)
        if (!arrived.has(id)) this.beats.push({ sentAt, arrivedAfterMs: undefined, recipient });
    });
  }
}

function pause(ms: number): Promise<void> {
  return new Promise((done) => setTimeout(done, ms));
}

async function openCase(desk: Desk): Promise<string | undefined> {
  const input = { channel: 'PUBLIC', ageBand: '15-17', sex: 'FEMALE', victimStatus: 'POSSIBLE' };
  const outcome = await desk.act<{ caseId: string }>(
    'openCase',
    { ...input, idempotencyKey: randomUUID() },
    'caseId',
  );
  return outcome.told === 'DONE' ? outcome.result.caseId : undefined;
}

async function refer(desk: Desk, caseId: string, to: string): Promise<string | undefined> {
  const outcome = await desk.act<{ id: string }>(
    'sendReferral',
    {
      ...{ idempotencyKey: randomUUID(), caseId, to, kind: 'SERVICE', services: ['SV04'], urgency: 'NORMAL' },
      ...{ clientMoves: false, triage: { ageBand: '15-17', sex: 'FEMALE', needs: [] } },
      dossier: { legalBasis: 'e', agreedBy: 'CLIENT', clientAgrees: true },
    },
    'id',
  );
  return outcome.told === 'DONE' ? outcome.result.id : undefined;
}

import { randomUUID } from 'node:crypto';
import { Desk } from '../../chaos/load/desk';
import type { BoardWatch, Step } from './board-watch';

const AGENCIES = ['polres', 'p2tp2a', 'dinsos', 'rpsw', 'lsm'] as const;
const CASES_PER_AGENCY = 10;
/** What the other side has to do next becomes possible when the act has travelled; nobody takes a baton sooner than this. */
const BETWEEN_STEPS_MS = 1_500;

interface Referral {
  readonly id: string;
  readonly from: Desk;
  readonly to: Desk;
}

type NextStep = Referral & { readonly step: Exclude<Step, 'SENT' | 'DELIVERED'> };

const VERBS = {
  ACCEPTED: { verb: 'acceptReferral', by: 'to', next: 'HANDING_OVER' },
  HANDING_OVER: { verb: 'giveHandover', by: 'from', next: 'HANDED_OVER' },
  HANDED_OVER: { verb: 'takeHandover', by: 'to', next: undefined },
} as const;

/** How many acts of a round were answered, and how many refused: a refusal means that the act before it had not arrived. */
export interface Run {
  readonly answered: number;
  readonly refused: number;
}

/** A district's desks sending clients on, so many acts a second whether or not the ones before are through. */
export class Runners {
  private readonly ready: NextStep[] = [];
  private readonly cases: { readonly desk: Desk; readonly caseId: string }[] = [];
  private turn = 0;

  private constructor(private readonly watch: BoardWatch) {}

  static async open(address: string, watch: BoardWatch): Promise<Runners> {
    const runners = new Runners(watch);
    for (const agencyId of AGENCIES) {
      const desk = new Desk(address, agencyId, () => false);
      for (let count = 0; count < CASES_PER_AGENCY; count += 1) {
        const opened = await desk.act<{ caseId: string }>(
          'openCase',
          {
            ...{ idempotencyKey: randomUUID(), channel: 'PUBLIC', ageBand: '25-59', sex: 'FEMALE' },
            victimStatus: 'POSSIBLE',
          },
          'caseId',
        );
        if (opened.told !== 'DONE') throw new Error(`${agencyId} could not open a case: ${opened.code}`);
        runners.cases.push({ desk, caseId: opened.result.caseId });
      }
    }
    return runners;
  }

  async run({ perSecond, seconds }: { readonly perSecond: number; readonly seconds: number }): Promise<Run> {
    const running: Promise<boolean>[] = [];
    const startedAt = performance.now();
    for (let count = 0; count < perSecond * seconds; count += 1) {
      const dueIn = startedAt + (count * 1000) / perSecond - performance.now();
      if (dueIn > 0) await new Promise((done) => setTimeout(done, dueIn));
      const next = this.ready.shift();
      running.push(next ? this.goOn(next) : this.send());
    }
    const answers = await Promise.all(running);
    const answered = answers.filter(Boolean).length;
    return { answered, refused: answers.length - answered };
  }

  private async send(): Promise<boolean> {
    const place = this.cases[this.turn % this.cases.length];
    const other = this.cases[(this.turn + CASES_PER_AGENCY) % this.cases.length];
    this.turn += 1;
    if (!place || !other) throw new Error('no case is open');
    const { desk: from, caseId } = place;
    const to = other.desk;
    const sentAt = performance.now();
    const outcome = await from.act<{ id: string }>(
      'sendReferral',
      {
        ...{ idempotencyKey: randomUUID(), caseId, to: to.agencyId, kind: 'SERVICE', services: ['SV04'] },
        ...{ urgency: 'NORMAL', clientMoves: true, triage: { ageBand: '25-59', sex: 'FEMALE', needs: [] } },
        dossier: { legalBasis: 'e', agreedBy: 'CLIENT', clientAgrees: true },
      },
      'id',
    );
    if (outcome.told !== 'DONE') return false;
    const { id } = outcome.result;
    this.watch.expect({ referralId: id, step: 'SENT', sentAt, answeredAt: performance.now() });
    this.offer({ id, from, to, step: 'ACCEPTED' });
    return true;
  }

  private async goOn(referral: NextStep): Promise<boolean> {
    const { id, step } = referral;
    const { verb, by, next } = VERBS[step];
    const sentAt = performance.now();
    const outcome = await referral[by].act<{ id: string }>(
      verb,
      { idempotencyKey: randomUUID(), referralId: id },
      'id',
    );
    if (outcome.told !== 'DONE') {
      this.offer(referral);
      return false;
    }
    this.watch.expect({ referralId: id, step, sentAt, answeredAt: performance.now() });
    if (next) this.offer({ ...referral, step: next });
    return true;
  }

  private offer(next: NextStep): void {
    setTimeout(() => this.ready.push(next), BETWEEN_STEPS_MS).unref();
  }
}

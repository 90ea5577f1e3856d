import { DomainError, type Clock, type Directory } from '@estafet/relay-kit';
import {
  availableActions,
  INSTRUCTION_KINDS,
  PLANS,
  VOID_REASONS,
  WAIVE_REASONS,
  type Viewer,
} from '@estafet/schema';
import type { EntityManager } from 'typeorm';
import type { EngineService } from '../engine/engine.service';
import type { Gap } from '../gaps/gap';
import { boardViewerOf } from '../graphql/access.policy';
import { defaultPolicies } from '../rules/default-policy';
import {
  afterNow,
  cannotVoid,
  gapIsOver,
  knownCode,
  notAllowed,
  unknownSubject,
} from './coordination.errors';
import { findReferralFold, findShownGaps } from './coordination.store';
import type {
  AcknowledgeGapInput,
  InstructInput,
  SetPolicyInput,
  ThresholdInput,
  VoidReferralInput,
  WaiveGapInput,
} from './coordination.types';
import { once } from './idempotency';

const MOST_GAPS = 100;

/** More hours, or days, than any rule waits; a clock that runs past the end of all calendars would stop the engine. */
const LARGEST_THRESHOLD = 10_000;

/** A form's "now" is a little old when it arrives. */
const STALE_NOW_MS = 300_000;

/** What the task force itself does: each an act of its own log that takes effect in the same transaction. */
export class CoordinationService {
  constructor(
    private readonly engine: EngineService,
    private readonly clock: Clock,
    private readonly directory: Directory,
  ) {}

  /** Answers the gap's id. Throws NOT_ALLOWED, NOT_FOUND, STATE_CHANGED, INVALID_INPUT, IDEMPOTENCY_KEY_REUSED. */
  acknowledgeGap(viewer: Viewer, input: AcknowledgeGapInput): Promise<string> {
    return this.asCoordinator(viewer, 'acknowledgeGap', input, async (manager) => {
      const plan = knownCode(PLANS, input.plan, 'plan');
      const due = afterNow(input.due, this.clock.now(), 'due');
      const gap = await this.openGap(manager, input.gapId);
      await this.engine.act(manager, {
        type: 'gap.acknowledged',
        actor: actorOf(viewer),
        audience: this.membersOf([gap.owner]),
        data: { gapId: gap.id, plan, due },
      });
      return gap.id;
    });
  }

  /** Answers the gap's id; errors as {@link acknowledgeGap}. */
  waiveGap(viewer: Viewer, input: WaiveGapInput): Promise<string> {
    return this.asCoordinator(viewer, 'waiveGap', input, async (manager) => {
      const reason = knownCode(WAIVE_REASONS, input.reason, 'reason');
      const until = afterNow(input.until, this.clock.now(), 'until');
      const gap = await this.openGap(manager, input.gapId);
      await this.engine.act(manager, {
        type: 'gap.waived',
        actor: actorOf(viewer),
        audience: this.membersOf([gap.owner]),
        data: { gapId: gap.id, reason, until },
      });
      return gap.id;
    });
  }

  /** Answers the instruction's id. Every gap named must be open and the agency's own. */
  instruct(viewer: Viewer, input: InstructInput): Promise<string> {
    return this.asCoordinator(viewer, 'instruct', input, async (manager) => {
      const kind = knownCode(INSTRUCTION_KINDS, input.kind, 'kind');
      const due = afterNow(input.due, this.clock.now(), 'due');
      if (!this.directory.isMember(input.agency)) throw unknownSubject('agency');
      const gapIds = [...new Set(input.gapIds)];
      if (gapIds.length > MOST_GAPS) throw tooMany('gapIds');
      const gaps = await findShownGaps(manager, gapIds);
      if (gaps.length !== gapIds.length || gaps.some(({ owner }) => owner !== input.agency))
        throw unknownSubject('gapIds');
      if (gaps.some(({ state }) => state === 'CLEARED')) throw gapIsOver();
      const { id } = await this.engine.act(manager, {
        type: 'instruction.issued',
        actor: actorOf(viewer),
        audience: [input.agency],
        data: { agency: input.agency, gapIds, kind, due },
      });
      return id;
    });
  }

  /** Answers the referral's id. Only while no hand has given the client away (architecture §5). */
  voidReferral(viewer: Viewer, input: VoidReferralInput): Promise<string> {
    return this.asCoordinator(viewer, 'voidReferral', input, async (manager) => {
      const reason = knownCode(VOID_REASONS, input.reason, 'reason');
      const fold = await findReferralFold(manager, input.referralId, (id) => this.directory.isMember(id));
      if (!fold) throw unknownSubject('referralId');
      if (!availableActions(fold, { taskForce: true }).includes('VOID')) throw cannotVoid(fold.state);
      await this.engine.act(manager, {
        type: 'referral.voided',
        caseId: fold.caseId,
        referralId: fold.id,
        actor: actorOf(viewer),
        audience: this.membersOf([fold.from, fold.to, fold.recordedBy]),
        data: { reason },
      });
      return fold.id;
    });
  }

  /** Answers the rule's code. Settings never change backwards in time: open gaps keep the rule of their day. */
  setPolicy(viewer: Viewer, input: SetPolicyInput): Promise<string> {
    return this.asCoordinator(viewer, 'setPolicy', input, async (manager) => {
      const policy = defaultPolicies().find(({ rule }) => rule === input.rule);
      if (!policy) throw unknownSubject('rule');
      const thresholds = readThresholds(input.thresholds ?? [], policy.thresholds);
      const now = this.clock.now();
      const asked = input.validFrom ?? now;
      const isStaleNow = asked < now && now.getTime() - asked.getTime() <= STALE_NOW_MS;
      const validFrom =
        isStaleNow || asked.getTime() === now.getTime()
          ? now.toISOString()
          : afterNow(asked, now, 'validFrom');
      await this.engine.act(manager, {
        type: 'policy.changed',
        actor: actorOf(viewer),
        audience: this.directory.members().map(({ id }) => id),
        data: { rule: policy.rule, mode: input.mode, thresholds, validFrom },
      });
      return policy.rule;
    });
  }

  private async asCoordinator(
    viewer: Viewer,
    operation: string,
    input: { readonly idempotencyKey: string },
    work: (manager: EntityManager) => Promise<string>,
  ): Promise<string> {
    if (boardViewerOf(viewer).kind !== 'COORDINATOR') throw notAllowed();
    return this.engine.decide((manager) =>
      once(manager, { userSub: viewer.sub, operation, input }, () => work(manager)),
    );
  }

  private async openGap(manager: EntityManager, id: string): Promise<Gap> {
    const [gap] = await findShownGaps(manager, [id]);
    if (!gap) throw unknownSubject('gapId');
    if (gap.state === 'CLEARED' || gap.state === 'WAIVED') throw gapIsOver();
    return gap;
  }

  private membersOf(parties: readonly string[]): string[] {
    return [...new Set(parties)].filter((id) => this.directory.isMember(id));
  }
}

function actorOf({ workerRef }: Viewer): { role: string; workerRef: string } {
  return { role: 'coordinator', workerRef };
}

function readThresholds(
  asked: readonly ThresholdInput[],
  known: Readonly<Record<string, number>>,
): Record<string, number> {
  for (const { name, value } of asked) {
    if (Object.hasOwn(known, name) && value > 0 && value <= LARGEST_THRESHOLD) continue;
    throw new DomainError(
      'INVALID_INPUT',
      {
        id: `Pengaturan aturan harus bernama salah satu pengaturannya, lebih besar dari nol dan paling besar ${LARGEST_THRESHOLD}.`,
        en: `A rule's setting has to be one that it has, greater than zero and at most ${LARGEST_THRESHOLD}.`,
      },
      { field: 'thresholds', rule: `KNOWN_UP_TO_${LARGEST_THRESHOLD}` },
    );
  }
  return Object.fromEntries(asked.map(({ name, value }) => [name, value]));
}

function tooMany(field: string): DomainError {
  return new DomainError(
    'INVALID_INPUT',
    { id: `Terlalu banyak isian di "${field}".`, en: `Too many entries in "${field}".` },
    { field, rule: 'TOO_MANY' },
  );
}
